// SPDX-License-Identifier: Apache-2.0
// The machine scl_sessions, generated from spec_model/scl/session/table.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "scl_sessions_state.hpp"

namespace ssp::generated::scl_sessions {

[[nodiscard, gnu::always_inline]] constexpr Did bind(Machine& m, uint8_t pipe, uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    // bind.asked: A host asks for a session and gives it a number of its own. (A-SCL-1, A-SCL-6, A-SCL-12)
    if (m.state[pipe] == Stage::closed && !m.owes_restart && m.out.length < 1 && its_session != 0) {
        m.state[pipe] = Stage::binding;
        m.session[pipe] = its_session;
        m.out.message[m.out.length] = Message::bind;
        m.out.pipe[m.out.length] = pipe;
        m.out.session[m.out.length] = its_session;
        ++m.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did send(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // data.sent: Data are sent in an open session. (A-SCL-2)
    if (m.state[pipe] == Stage::open && !m.owes_restart && m.out.length < 1) {
        m.out.message[m.out.length] = Message::data;
        m.out.pipe[m.out.length] = pipe;
        m.out.session[m.out.length] = m.session[pipe];
        ++m.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did unbind(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // unbind.sent: A host ends its session at once and says so. (A-SCL-3)
    if (m.state[pipe] == Stage::open && !m.owes_restart && m.out.length < 1) {
        m.out.message[m.out.length] = Message::unbind;
        m.out.pipe[m.out.length] = pipe;
        m.out.session[m.out.length] = m.session[pipe];
        ++m.out.length;
        m.state[pipe] = Stage::closed;
        m.session[pipe] = 0;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did restart(Machine& m, bool first_one) noexcept {
    // restart.done: A host that restarts has no session, and forgets what it had not sent yet. (A-PWR-5, A-SCL-7)
    for (uint8_t p = 0; p != pipe_count; ++p) {
        m.state[p] = Stage::closed;
        m.session[p] = 0;
    }
    m.owes_restart = true;
    m.out.message[0] = Message::bind;
    m.out.pipe[0] = 0;
    m.out.session[0] = 0;
    m.out.length = 0;
    m.goes_first = first_one ? Order::own_first : Order::other_first;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did tell_restart(Machine& m) noexcept {
    // restart.told: A host tells that it has restarted before it does anything else. (A-SCL-7)
    if (m.owes_restart && m.out.length < 1 && m.goes_first != Order::not_settled) {
        m.owes_restart = false;
        m.out.message[m.out.length] = Message::restart;
        m.out.pipe[m.out.length] = 0;
        m.out.session[m.out.length] = 0;
        ++m.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did message_arrives(Machine& m, Message its_message, uint8_t pipe,
    uint32_t its_session) noexcept {
    if (its_message > Message::unbound) return Did::refused;
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    if (its_session == 0 && its_message != Message::restart) return Did::refused;
    // restart.heard: When the other has restarted, there is no session any more. (A-SCL-7)
    if (its_message == Message::restart) {
        for (uint8_t p = 0; p != pipe_count; ++p) {
            m.state[p] = Stage::closed;
            m.session[p] = 0;
        }
        return Did::done;
    }
    if (m.owes_restart) return Did::refused;
    if (its_message == Message::bind) {
        if (m.state[pipe] == Stage::closed) {
            // bind.accepted: A host takes a session that is offered, (A-SCL-3)
            if (m.out.length < 1) {
                m.state[pipe] = Stage::open;
                m.session[pipe] = its_session;
                m.out.message[m.out.length] = Message::accept;
                m.out.pipe[m.out.length] = pipe;
                m.out.session[m.out.length] = its_session;
                ++m.out.length;
                return Did::done;
            }
            return Did::refused;
        }
        if (m.state[pipe] == Stage::binding) {
            // bind.crossing_first: When both ask at once, the first host drops what the other asks, (A-SCL-11)
            if (m.goes_first == Order::own_first) return Did::dropped;
            // bind.crossing_second: and the second host takes the session of the first. (A-SCL-11)
            if (m.out.length < 1) {
                m.state[pipe] = Stage::open;
                m.session[pipe] = its_session;
                m.out.message[m.out.length] = Message::accept;
                m.out.pipe[m.out.length] = pipe;
                m.out.session[m.out.length] = its_session;
                ++m.out.length;
                return Did::done;
            }
            return Did::refused;
        }
        // bind.again: A request for a pipe that is open replaces its session. (A-SCL-9)
        if (m.state[pipe] == Stage::open && m.out.length < 1) {
            m.state[pipe] = Stage::open;
            m.session[pipe] = its_session;
            m.out.message[m.out.length] = Message::accept;
            m.out.pipe[m.out.length] = pipe;
            m.out.session[m.out.length] = its_session;
            ++m.out.length;
            return Did::done;
        }
        return Did::refused;
    }
    if (its_message == Message::accept) {
        // accept.opens: The confirmation of its session opens it. (A-SCL-3)
        if (m.state[pipe] == Stage::binding && its_session == m.session[pipe]) {
            m.state[pipe] = Stage::open;
            return Did::done;
        }
        // accept.stray: Any other confirmation is answered by the end of that session. (A-SCL-8)
        if (m.out.length < 1) {
            m.out.message[m.out.length] = Message::unbind;
            m.out.pipe[m.out.length] = pipe;
            m.out.session[m.out.length] = its_session;
            ++m.out.length;
            return Did::done;
        }
        return Did::refused;
    }
    if (its_message == Message::refuse) {
        // refuse.stray: Any other refusal means nothing. (A-SCL-3)
        if (m.state[pipe] != Stage::binding || its_session != m.session[pipe]) return Did::dropped;
        // refuse.closes: The refusal of its session closes it. (A-SCL-3)
        m.state[pipe] = Stage::closed;
        m.session[pipe] = 0;
        return Did::done;
    }
    if (its_message == Message::data) {
        // data.dropped: Any other data are dropped. (A-SCL-2, A-SCL-6)
        if (m.state[pipe] != Stage::open || its_session != m.session[pipe]) return Did::dropped;
        // data.delivered: Data of the open session are delivered. (A-SCL-2, A-SCL-6)
        return Did::delivered;
    }
    if (its_message != Message::unbind) return Did::refused;
    // unbind.stray: The end of any other session means nothing. (A-SCL-3)
    if (m.state[pipe] == Stage::closed || its_session != m.session[pipe]) return Did::dropped;
    // unbind.closes: The end of its session closes it. (A-SCL-3)
    m.state[pipe] = Stage::closed;
    m.session[pipe] = 0;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did turn_down(Machine& m, uint8_t pipe, uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    // bind.refused: or refuses it. (A-SCL-3)
    if (its_session != 0 && !m.owes_restart && m.state[pipe] == Stage::closed && m.out.length < 1) {
        m.out.message[m.out.length] = Message::refuse;
        m.out.pipe[m.out.length] = pipe;
        m.out.session[m.out.length] = its_session;
        ++m.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did message_gone(Machine& m) noexcept {
    // message.gone: A message that was sent makes room for another. (A-SCL-10)
    if (m.out.length >= 1) {
        m.out.message[0] = Message::bind;
        m.out.pipe[0] = 0;
        m.out.session[0] = 0;
        --m.out.length;
        return Did::done;
    }
    return Did::refused;
}

}  // namespace ssp::generated::scl_sessions
