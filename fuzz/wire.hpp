// SPDX-License-Identifier: Apache-2.0
// One direction of a link, which the fuzzer holds in its hands: frames wait until they are let through, and may be lost,
// repeated or changed. None overtakes another (A-VLINK-1).

#pragma once

#include "generated/formats/shdlc_frame.hpp"
#include "scl/framing.hpp"
#include "scl/link_endpoint.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <vector>

namespace fuzz {

using Octets = std::vector<std::uint8_t>;

class Wire {
public:
    static constexpr std::size_t room = 32;  // frames

    std::size_t send(const std::uint8_t* octets, std::size_t size) {
        std::size_t taken = 0;
        for (; taken != size && frames_.size() < room; ++taken) {
            begun_.push_back(octets[taken]);
            if (octets[taken] != ssp::scl::flag || begun_.size() == 1) continue;
            frames_.push_back(begun_);
            begun_.clear();
        }
        return taken;
    }
    std::size_t receive(std::uint8_t* octets, std::size_t capacity) {
        const std::size_t given = std::min(capacity, arrived_.size());
        std::copy_n(arrived_.begin(), given, octets);
        arrived_.erase(arrived_.begin(), arrived_.begin() + static_cast<std::ptrdiff_t>(given));
        return given;
    }

    [[nodiscard]] bool empty() const { return frames_.empty() && arrived_.empty(); }
    void let_through(std::size_t count) {
        for (; count != 0 && !frames_.empty(); --count) {
            arrived_.insert(arrived_.end(), frames_.front().begin(), frames_.front().end());
            frames_.pop_front();
        }
    }
    void lose() {
        if (!frames_.empty()) frames_.pop_front();
    }
    void repeat() {
        if (!frames_.empty() && frames_.size() < room) frames_.push_front(frames_.front());
    }
    // Changes an octet of the next frame. True if the check cannot tell.
    bool change(std::size_t at, std::uint8_t by) {
        if (frames_.empty() || by == 0) return false;
        Octets& frame = frames_.front();
        frame[at % frame.size()] ^= by;
        return passes(frame);
    }
    // Puts octets before the next frame. True if there is a frame in them whose check is right.
    bool inject(const Octets& octets) {
        arrived_.insert(arrived_.end(), octets.begin(), octets.end());
        return passes(octets);
    }

private:
    static bool passes(const Octets& octets) {
        std::uint8_t frame[ssp::scl::frame_maximum];
        ssp::scl::Deframer deframer(frame, sizeof frame);
        ssp::generated::formats::ShdlcFrame fields{};
        bool found = false;
        const auto take = [&](std::uint8_t octet) {
            if (const std::size_t size = deframer.take(octet)) found = found || decode(frame, size, fields);
        };
        take(ssp::scl::flag);
        for (const std::uint8_t octet : octets) take(octet);
        take(ssp::scl::flag);
        return found;
    }

    Octets begun_;
    std::deque<Octets> frames_;
    std::deque<std::uint8_t> arrived_;
};

}  // namespace fuzz
