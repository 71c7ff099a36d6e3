// SPDX-License-Identifier: Apache-2.0
/* see framing.hpp */
#include "scl/framing.hpp"

namespace ssp::scl {

namespace {

size_t put(uint8_t octet, uint8_t* out) noexcept {
    if (octet != flag && octet != escape) {
        out[0] = octet;
        return 1;
    }
    out[0] = escape;
    out[1] = octet ^ escaped_bit;
    return 2;
}

}  // namespace

size_t delimit(const uint8_t* frame, size_t size, uint8_t* out, size_t capacity) noexcept {
    if (size == 0 || size > SIZE_MAX / 4 || capacity < delimited_size(size)) return 0;
    size_t at = 0;
    out[at++] = flag;
    for (size_t k = 0; k != size; ++k) at += put(frame[k], out + at);
    out[at++] = flag;
    return at;
}

size_t Deframer::take(uint8_t octet) noexcept {
    if (octet == flag) {
        // A flag ends one frame and begins another; between two of them there may be nothing.
        const bool refused = inside_ && (escaped_ || spoilt_);
        const size_t frame = inside_ && !refused ? size_ : 0;
        if (refused && refused_ != UINT32_MAX) ++refused_;
        size_ = 0;
        inside_ = true;
        escaped_ = spoilt_ = false;
        return frame;
    }
    if (!inside_ || spoilt_) return 0;
    if (octet == escape && !escaped_) {
        escaped_ = true;
        return 0;
    }
    if (size_ == capacity_) {
        spoilt_ = true;
        return 0;
    }
    buffer_[size_++] = escaped_ ? octet ^ escaped_bit : octet;
    escaped_ = false;
    return 0;
}

void Deframer::restart() noexcept {
    size_ = 0;
    inside_ = escaped_ = spoilt_ = false;
}

}  // namespace ssp::scl
