// SPDX-License-Identifier: Apache-2.0
// The machine scl_flow, generated from spec_model/scl/flow/table.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "scl_flow_state.hpp"

namespace ssp::generated::scl_flow {

[[nodiscard, gnu::always_inline]] constexpr Did opened(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.opened: A pipe that opens has all its credit and nothing else. (A-FLW-1)
    m.credit[pipe] = room;
    m.in_message[pipe] = false;
    m.assembly[pipe] = Assembly::idle;
    m.held[pipe] = 0;
    m.returned[pipe] = 0;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did send(Machine& m, uint8_t pipe, bool last_one) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // fragment.sent: A fragment is sent while there is credit. (A-FLW-1, A-FLW-2, TS102622/Packet-2)
    if (m.credit[pipe] != 0) {
        --m.credit[pipe];
        m.in_message[pipe] = !last_one;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did fragment_arrives(Machine& m, uint8_t pipe, bool last_one) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // fragment.without_credit: A fragment without credit is an error. (A-FLW-1)
    if (m.held[pipe] + m.returned[pipe] >= room) return Did::without_credit;
    // fragment.discarded: The rest of a message that did not fit is dropped up to its last fragment.
    // (TS102622/Fragment-3, A-FLW-4)
    if (m.assembly[pipe] == Assembly::discarding) {
        m.assembly[pipe] = last_one ? Assembly::idle : Assembly::discarding;
        ++m.returned[pipe];
        return Did::dropped;
    }
    // fragment.kept: A fragment that fits is added to the message of its pipe. (TS102622/Fragment-2)
    if (!last_one) {
        m.assembly[pipe] = Assembly::assembling;
        ++m.held[pipe];
        return Did::kept;
    }
    // fragment.completes: The last fragment completes the message. (TS102622/Packet-2)
    m.assembly[pipe] = Assembly::idle;
    ++m.held[pipe];
    return Did::completed;
}

[[nodiscard, gnu::always_inline]] constexpr Did fragment_overflows(Machine& m, uint8_t pipe, bool last_one) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // overflow.without_credit: So is one that does not fit. (A-FLW-1)
    if (m.held[pipe] + m.returned[pipe] >= room) return Did::without_credit;
    // fragment.overflows: A fragment that does not fit ends the message, whose rest is discarded. (TS102622/Fragment-3,
    // A-FLW-4, A-FLW-5)
    if (m.assembly[pipe] != Assembly::discarding) {
        m.assembly[pipe] = last_one ? Assembly::idle : Assembly::discarding;
        ++m.returned[pipe];
        return Did::dropped;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did consume(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // buffer.consumed: What was read makes room. (A-FLW-1)
    if (m.held[pipe] != 0 && m.returned[pipe] < room) {
        --m.held[pipe];
        ++m.returned[pipe];
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did grant(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // credit.granted: Room is granted as credit. (A-FLW-1)
    if (m.returned[pipe] != 0) {
        --m.returned[pipe];
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did granted(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // credit.taken: Credit that was granted adds up, (A-FLW-1)
    if (m.credit[pipe] < room) {
        ++m.credit[pipe];
        return Did::done;
    }
    // credit.too_much: and more than there is room for is an error. (A-FLW-1)
    return Did::without_credit;
}

}  // namespace ssp::generated::scl_flow
