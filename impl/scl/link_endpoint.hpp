// SPDX-License-Identifier: Apache-2.0
// One end of a data link: packets go in and come out, in order and once, over a stream that loses and changes octets.
//
// What is sent when, what is acknowledged, what a frame does that arrives, when something is late: all that the generated
// machine shdlc decides. Here frames are decoded and encoded, packets kept until they are acknowledged, and the time
// is told: a tick of the machine is a millisecond.

#pragma once

#include "generated/formats/scl_packet.hpp"
#include "generated/formats/shdlc_frame.hpp"
#include "scl/framing.hpp"
#include "scl/link.hpp"
#include "generated/shdlc/shdlc_calls.hpp"

#include <stddef.h>
#include <stdint.h>

namespace ssp::scl {

inline constexpr size_t packet_maximum = generated::formats::scl_packet_longest;
inline constexpr size_t frame_maximum = generated::formats::shdlc_information_longest;
inline constexpr size_t window = 4;  // packets that are sent and not acknowledged; each is kept

// Who is above the link. Each function is handed `self`.
struct PacketUser {
    void* self = nullptr;
    // Writes the next packet to send and returns its size, or 0 if there is none now.
    size_t (*next)(void* self, uint8_t* packet, size_t capacity) = nullptr;
    // Takes a packet; it is gone after the call.
    void (*take)(void* self, const uint8_t* packet, size_t size) = nullptr;
    // May a packet be taken now? If not, the other end is told to wait.
    bool (*ready)(void* self) = nullptr;
    // A random number from 1 to 2^31 - 1, for the first attempt to connect.
    uint32_t (*draw)(void* self) = nullptr;
    // The link has started anew: of what was not acknowledged nobody knows whether it arrived (A-LNK-7).
    void (*started_anew)(void* self) = nullptr;
};

// Hears of each frame with its check, for a recording. May be left out.
struct FrameWitness {
    void* self = nullptr;
    void (*seen)(void* self, bool outbound, const uint8_t* frame, size_t size) = nullptr;
};

struct LinkCounts {
    uint32_t frames_sent = 0, frames_received = 0, frames_refused = 0;
    uint32_t packets_sent = 0, packets_repeated = 0, packets_delivered = 0;
    uint32_t starts = 0;  // how often the link came up
};

class LinkEndpoint {
public:
    // Does nothing before poll(). What the structs point to has to outlive it.
    LinkEndpoint(const Link& link, const PacketUser& user) noexcept;
    LinkEndpoint(const LinkEndpoint&) = delete;
    LinkEndpoint& operator=(const LinkEndpoint&) = delete;

    // Does all that can be done now, and never waits. To be called whenever octets may have arrived or there is something
    // to send, and every few milliseconds. False if the link below is lost: reopen it and restart().
    bool poll() noexcept;

    // Forgets everything but the number of its last attempt to connect, and connects anew.
    void restart() noexcept;

    void watch(const FrameWitness& witness) noexcept { witness_ = witness; }
    [[nodiscard]] bool connected() const noexcept;
    // Nobody has answered as often as RSET is sent; restart() tries again.
    [[nodiscard]] bool gave_up() const noexcept { return gave_up_; }
    [[nodiscard]] const LinkCounts& counts() const noexcept { return counts_; }

private:
    struct Kept {
        uint8_t octets[packet_maximum];
        size_t size;
    };

    bool flush() noexcept;
    bool receive() noexcept;
    void hear(const uint8_t* frame, size_t size) noexcept;
    void keep_time() noexcept;
    bool produce() noexcept;
    bool transmit() noexcept;
    void tell_busy() noexcept;
    void stage() noexcept;
    void look_up() noexcept;
    void begin() noexcept;

    Link link_;
    PacketUser user_;
    FrameWitness witness_{};
    LinkCounts counts_{};

    generated::shdlc::Machine machine_{};
    Kept kept_[window]{};  // by the number of the packet modulo the window
    bool staged_ = false;  // the packet of number highest stands in its place, and was never sent
    uint32_t attempt_ = 0, theirs_ = 0;  // what the connection is known by; both 0: there is none
    bool connects_ = true, gave_up_ = false;
    uint32_t attempts_ = 0;  // the number of the last attempt; outlives restart()
    uint32_t time_ = 0;    // of the last tick

    uint8_t in_[frame_maximum]{};
    Deframer deframer_{in_, sizeof in_};
    uint8_t out_[window * delimited_size(frame_maximum)]{};  // a window of packets goes down in one piece
    size_t out_size_ = 0, out_sent_ = 0;
};

}  // namespace ssp::scl
