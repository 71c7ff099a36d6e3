// SPDX-License-Identifier: Apache-2.0
// The machine scl_secure, generated from spec_model/scl/secure/table.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "scl_secure_state.hpp"

namespace ssp::generated::scl_secure {

[[nodiscard, gnu::always_inline]] constexpr Did derive(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // key.derived: With a key, both count from 1. (SSPTTF/Key-1, SSPTTF/Fragment-2)
    if (m.phase[pipe] == Phase::no_key) {
        m.phase[pipe] = Phase::keyed;
        m.next[pipe] = 1;
        m.expected[pipe] = 1;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did send(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (m.phase[pipe] != Phase::keyed) return Did::refused;
    // fragment.sent: A fragment is sent with the next number, as long as there is one. (SSPTTF/Fragment-2, A-SEC-2)
    if (m.next[pipe] < highest) {
        ++m.next[pipe];
        return Did::done;
    }
    // numbers.used_up: When the numbers are used up, the pipe fails instead of sending. (A-SEC-2)
    m.phase[pipe] = Phase::failed;
    return Did::failed_now;
}

[[nodiscard, gnu::always_inline]] constexpr Did fragment_arrives(Machine& m, uint8_t pipe, uint32_t its_number,
    bool its_tag_verifies) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_number > highest_sequence) return Did::refused;
    // fragment.late: A pipe that has no key, or has failed, drops what comes. (A-SEC-4)
    if (m.phase[pipe] != Phase::keyed) return Did::dropped;
    // fragment.fails: Any other fragment makes the pipe fail. (A-SEC-1, A-SEC-4)
    if (!its_tag_verifies || its_number != m.expected[pipe] || m.expected[pipe] >= highest) {
        m.phase[pipe] = Phase::failed;
        return Did::failed_now;
    }
    // fragment.delivered: A fragment whose tag verifies and whose number is the next one is delivered. (A-SEC-1)
    m.expected[pipe] = its_number + 1;
    return Did::delivered;
}

[[nodiscard, gnu::always_inline]] constexpr Did close(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.closed: A pipe that is closed has no key any more. (A-SCL-5)
    m.phase[pipe] = Phase::no_key;
    m.next[pipe] = 0;
    m.expected[pipe] = 0;
    return Did::done;
}

}  // namespace ssp::generated::scl_secure
