// SPDX-License-Identifier: Apache-2.0
// A sequence of events as octets, which a fuzzer can change: one chooses the event; then come its arguments, with one
// octet each, or more where they are wider.

#pragma once

#include "lang/run.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fuzz {

// Octets behind an argument's first one that can be needed, and what the first one says.
constexpr int more_octets(long high) { return high <= 0xff ? 0 : high <= 0xffff ? 2 : 4; }
constexpr std::uint8_t as_it_came = 0xe0, many = 0xa0, few = 0x10;

// Takes an event from `octets`. Where they end, the rest is 0. Arguments are mostly in range, so that runs get somewhere,
// and wide ones mostly small, so that they are often equal; now and then they are as they came.
inline spec::Input read(const spec::Machine& m, std::span<const std::uint8_t>& octets) {
    const auto next = [&]() -> long {
        if (octets.empty()) return 0;
        const long octet = octets[0];
        octets = octets.subspan(1);
        return octet;
    };
    spec::Input input{static_cast<int>(static_cast<unsigned long>(next()) % m.events.size())};
    for (const auto& parameter : m.events[static_cast<unsigned>(input.event)].parameters) {
        const long high = type_of(m, parameter).high, first = next();
        long value = first;
        if (more_octets(high) != 0 && first < many) value = first % few;
        else if (more_octets(high) != 0) {
            value = 0;
            for (int k = 0; k != more_octets(high); ++k) value = value << 8 | next();
        }
        if (first < as_it_came) value %= high + 1;
        input.arguments.push_back(value);
    }
    return input;
}

// The octets that `read` takes for this event. Its arguments have to be in range.
inline void write(const spec::Machine& m, const spec::Input& input, std::vector<std::uint8_t>& octets) {
    octets.push_back(static_cast<std::uint8_t>(input.event));
    for (std::size_t p = 0; p != input.arguments.size(); ++p) {
        const long high = type_of(m, m.events[static_cast<unsigned>(input.event)].parameters[p]).high, value = input.arguments[p];
        const bool wide = more_octets(high) != 0 && value >= few;
        octets.push_back(wide ? many : static_cast<std::uint8_t>(value));
        for (int k = wide ? more_octets(high) : 0; k-- != 0;) octets.push_back(static_cast<std::uint8_t>(value >> 8 * k));
    }
}

}  // namespace fuzz
