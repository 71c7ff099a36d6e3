// SPDX-License-Identifier: Apache-2.0
// Frames in a stream of octets (A-VLINK-1, the form of RFC 1662): a flag before and behind, an escape octet where a flag
// or an escape stands in between.
//
// Whatever the stream does, the receiver is in step again at the next flag. That a frame was changed shows in its check,
// the last two octets of each frame (A-FMT-5), which the generated format writes and verifies, not this file.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::scl {

inline constexpr uint8_t flag = 0x7E, escape = 0x7D, escaped_bit = 0x20;

// The most octets of the stream that a frame can take: all of its octets escaped.
constexpr size_t delimited_size(size_t frame) noexcept { return 2 * frame + 2; }

// Writes a frame, which must not be empty, between its flags. Returns how many octets that takes, or 0, and nothing is
// written, if `capacity` is below delimited_size().
[[nodiscard]] size_t delimit(const uint8_t* frame, size_t size, uint8_t* out, size_t capacity) noexcept;

// Finds frames. The caller owns the buffer, which needs room for the longest frame.
class Deframer {
public:
    Deframer(uint8_t* buffer, size_t capacity) noexcept : buffer_(buffer), capacity_(capacity) {}

    // Takes the next octet of the stream. Returns the size of the frame that it ends, else 0; the frame stands at the start
    // of the buffer until the next call.
    [[nodiscard]] size_t take(uint8_t octet) noexcept;

    // Forgets what has begun, as after the stream was opened anew.
    void restart() noexcept;

    // Frames that were too long or ended with an escape. Stops counting at its highest value.
    [[nodiscard]] uint32_t refused() const noexcept { return refused_; }

private:
    uint8_t* buffer_;
    size_t capacity_;
    size_t size_ = 0;
    uint32_t refused_ = 0;
    bool inside_ = false;   // a flag has been seen
    bool escaped_ = false;  // the next octet is the escaped one
    bool spoilt_ = false;   // too long: wait for the flag
};

}  // namespace ssp::scl
