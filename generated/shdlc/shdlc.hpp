// SPDX-License-Identifier: Apache-2.0
// The machine shdlc, generated from spec_model/scl/link/solo.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "shdlc_state.hpp"

namespace ssp::generated::shdlc {

// What these have in common: connect.begins, reset.answered, link.lost.
[[gnu::noinline]] constexpr Did as_in_connect_begins(Machine& m, Did answer_2) noexcept {
    m.oldest = 0;
    m.next = 0;
    m.highest = 0;
    m.expected = 0;
    m.waits = false;
    m.busy = false;
    m.owes_answer = false;
    m.owes_reject = false;
    m.until_repeat = 0;
    return answer_2;
}

[[nodiscard, gnu::always_inline]] constexpr Did connect(Machine& m, uint32_t its_attempt) noexcept {
    if (its_attempt > highest_attempt) return Did::refused;
    // connect.begins: Connecting begins with RSET, under a new number, and ends what there was. (TS102613/RSET,
    // A-LNK-5, A-LNK-7, A-LNK-11)
    if (m.link != Link::connecting && its_attempt != 0 && its_attempt != m.attempt && m.out.length < 1) {
        m.link = Link::connecting;
        m.attempt = its_attempt;
        m.tries = 1;
        m.out.kind[m.out.length] = Frame::reset;
        m.out.number[m.out.length] = 0;
        m.out.upto[m.out.length] = 0;
        m.out.window[m.out.length] = own_window;
        m.out.attempt[m.out.length] = its_attempt;
        ++m.out.length;
        m.until_connect = connect_ticks;
        m.until_again = again_ticks;
        m.proposed = own_window;
        m.agreed = 0;
        return as_in_connect_begins(m, Did::sent);
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did connect_is_late(Machine& m) noexcept {
    if (m.link != Link::connecting || m.until_connect != 0) return Did::refused;
    // connect.gives_up: After as many RSET as there may be, the link has failed. (TS102613/Attempts)
    if (m.tries >= most_attempts) {
        m.link = Link::disconnected;
        m.tries = 0;
        return Did::gave_up;
    }
    // connect.repeats: RSET is repeated when nobody answers in time. (TS102613/Attempts, TS102613/RSET)
    if (m.out.length < 1) {
        ++m.tries;
        m.out.kind[m.out.length] = Frame::reset;
        m.out.number[m.out.length] = 0;
        m.out.upto[m.out.length] = 0;
        m.out.window[m.out.length] = static_cast<uint8_t>(m.proposed > 1 ? m.proposed - 1 : 1);
        m.out.attempt[m.out.length] = m.attempt;
        ++m.out.length;
        m.until_connect = connect_ticks;
        m.proposed = static_cast<uint8_t>(m.proposed > 1 ? m.proposed - 1 : 1);
        return Did::sent;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did reset_arrives(Machine& m, uint8_t its_window,
    uint32_t its_attempt) noexcept {
    if (its_window > 7) return Did::refused;
    if (its_attempt > highest_attempt) return Did::refused;
    if (its_attempt == 0 || its_window == 0) return Did::refused;
    if (its_attempt == m.theirs) {
        // reset.repeated: A RSET that was answered before is answered again, and changes nothing. (A-LNK-5)
        if (m.out.length < 1) {
            m.out.kind[m.out.length] = Frame::acknowledge;
            m.out.number[m.out.length] = 0;
            m.out.upto[m.out.length] = 0;
            m.out.window[m.out.length] = 0;
            m.out.attempt[m.out.length] = its_attempt;
            ++m.out.length;
            return Did::sent;
        }
        return Did::refused;
    }
    // reset.too_wide: A RSET with a window that is too large is not answered. (TS102613/RSET-Window)
    if (its_window > own_window) return Did::ignored;
    // reset.answered: RSET is answered by UA, and both count from 0. (TS102613/Connect, TS102613/RSET-Window, A-LNK-5)
    if (m.out.length < 1) {
        m.link = m.link == Link::connecting ? Link::connecting : Link::half_connected;
        m.theirs = its_attempt;
        m.out.kind[m.out.length] = Frame::acknowledge;
        m.out.number[m.out.length] = 0;
        m.out.upto[m.out.length] = 0;
        m.out.window[m.out.length] = 0;
        m.out.attempt[m.out.length] = its_attempt;
        ++m.out.length;
        m.agreed = its_window;
        m.until_again = again_ticks;
        return as_in_connect_begins(m, Did::sent);
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did acknowledge_arrives(Machine& m, uint32_t its_attempt) noexcept {
    if (its_attempt > highest_attempt) return Did::refused;
    // acknowledge.ignored: Any other UA is ignored. (TS102613/Connect, A-LNK-5)
    if (m.link != Link::connecting || its_attempt != m.attempt) return Did::ignored;
    // acknowledge.connects: UA that answers the attempt connects. (TS102613/Connect)
    m.link = Link::connected;
    m.tries = 0;
    if (m.agreed == 0 || m.proposed < m.agreed) m.agreed = m.proposed;
    return Did::done;
}

constexpr uint8_t distance(uint8_t number, uint8_t number_2) noexcept {
    if (number_2 >= number) return static_cast<uint8_t>(number_2 - number);
    if (number < number_2 + 8) return static_cast<uint8_t>(number_2 + 8 - number);
    return 0;
}

constexpr uint8_t gap(uint8_t number, uint8_t number_2) noexcept {
    return distance(number, number_2);
}

constexpr uint8_t plus(uint8_t number, uint8_t number_2) noexcept {
    if (number + number_2 < 8) return static_cast<uint8_t>(number + number_2);
    return static_cast<uint8_t>(number + number_2 - 8);
}

[[nodiscard, gnu::always_inline]] constexpr Did frame_arrives(Machine& m, Frame its_kind, uint8_t its_number,
    uint8_t its_upto) noexcept {
    if (its_kind > Frame::acknowledge) return Did::refused;
    if (its_number > 7) return Did::refused;
    if (its_upto > 7) return Did::refused;
    if ((m.link != Link::connected && m.link != Link::half_connected) || its_kind == Frame::reset ||
        its_kind == Frame::acknowledge) return Did::refused;
    if (its_kind == Frame::information) {
        // packet.rejected: A packet with another number is discarded and rejected. (TS102613/REJ)
        if (its_number != m.expected) {
            if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto) &&
                distance(m.oldest, m.next) < gap(m.oldest, its_upto)) {
                m.next = plus(m.oldest, gap(m.oldest, its_upto));
            }
            m.owes_reject = true;
            m.link = Link::connected;
            if (gap(m.oldest, its_upto) != 0 && gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) {
                m.until_repeat = repeat_ticks;
            }
            if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) m.oldest = plus(m.oldest, gap(m.oldest, its_upto));
            return Did::ignored;
        }
        // packet.delivered: The packet that is expected is delivered. (TS102613/Order)
        if (!m.busy) {
            if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto) &&
                distance(m.oldest, m.next) < gap(m.oldest, its_upto)) {
                m.next = plus(m.oldest, gap(m.oldest, its_upto));
            }
            m.expected = plus(m.expected, 1);
            m.owes_answer = true;
            m.link = Link::connected;
            if (gap(m.oldest, its_upto) != 0 && gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) {
                m.until_repeat = repeat_ticks;
            }
            if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) m.oldest = plus(m.oldest, gap(m.oldest, its_upto));
            return Did::delivered;
        }
        // packet.busy: An end that is busy discards packets. (A-LNK-3)
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto) &&
            distance(m.oldest, m.next) < gap(m.oldest, its_upto)) {
            m.next = plus(m.oldest, gap(m.oldest, its_upto));
        }
        m.link = Link::connected;
        if (gap(m.oldest, its_upto) != 0 && gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) {
            m.until_repeat = repeat_ticks;
        }
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) m.oldest = plus(m.oldest, gap(m.oldest, its_upto));
        return Did::ignored;
    }
    // ready.heard: RR acknowledges what came before its number, if that was sent, and ends a wait. (TS102613/RR,
    // A-LNK-1)
    if (its_kind == Frame::ready) {
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto) &&
            distance(m.oldest, m.next) < gap(m.oldest, its_upto)) {
            m.next = plus(m.oldest, gap(m.oldest, its_upto));
        }
        m.waits = false;
        m.link = Link::connected;
        if (gap(m.oldest, its_upto) != 0 && gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) {
            m.until_repeat = repeat_ticks;
        }
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) m.oldest = plus(m.oldest, gap(m.oldest, its_upto));
        return Did::done;
    }
    // not_ready.heard: RNR acknowledges likewise, and asks to wait. (TS102613/RR, TS102613/RNR, A-LNK-1)
    if (its_kind == Frame::not_ready) {
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto) &&
            distance(m.oldest, m.next) < gap(m.oldest, its_upto)) {
            m.next = plus(m.oldest, gap(m.oldest, its_upto));
        }
        m.waits = true;
        m.link = Link::connected;
        if (gap(m.oldest, its_upto) != 0 && gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) {
            m.until_repeat = repeat_ticks;
        }
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) m.oldest = plus(m.oldest, gap(m.oldest, its_upto));
        return Did::done;
    }
    // reject.heard: REJ acknowledges likewise, ends a wait, and all is sent again from its number.
    // (TS102613/REJ-Sender, A-LNK-1, A-LNK-12)
    if (its_kind == Frame::reject) {
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) m.next = plus(m.oldest, gap(m.oldest, its_upto));
        m.waits = false;
        m.link = Link::connected;
        if (gap(m.oldest, its_upto) != 0 && gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) {
            m.until_repeat = repeat_ticks;
        }
        if (gap(m.oldest, m.highest) >= gap(m.oldest, its_upto)) m.oldest = plus(m.oldest, gap(m.oldest, its_upto));
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did send(Machine& m) noexcept {
    // packet.sent: A packet is sent while fewer than the window are unacknowledged, the other is not busy, and nothing
    // else has to be said first. (TS102613/Window, TS102613/RNR, A-LNK-8)
    if ((m.link == Link::connected || m.link == Link::half_connected) && !m.waits && (!m.busy || !m.owes_answer) &&
        !m.owes_reject && distance(m.oldest, m.next) < m.agreed && m.out.length < 1) {
        m.out.kind[m.out.length] = Frame::information;
        m.out.number[m.out.length] = m.next;
        m.out.upto[m.out.length] = m.expected;
        m.out.window[m.out.length] = 0;
        m.out.attempt[m.out.length] = 0;
        ++m.out.length;
        m.owes_answer = false;
        if (m.next == m.highest) m.highest = plus(m.next, 1);
        if (m.oldest == m.next) m.until_repeat = repeat_ticks;
        m.next = plus(m.next, 1);
        return Did::sent;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did acknowledgement_is_late(Machine& m) noexcept {
    // late.repeats: Too long without acknowledgement, all is sent again from the oldest one. (TS102613/T2)
    if ((m.link == Link::connected || m.link == Link::half_connected) && m.next != m.oldest && m.until_repeat == 0) {
        m.next = m.oldest;
        m.until_repeat = repeat_ticks;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did answer(Machine& m) noexcept {
    // answer.sent: What is owed is answered: REJ, RNR or RR, with the number that is expected. (TS102613/RR,
    // TS102613/REJ, TS102613/RNR)
    if ((m.link == Link::connected || m.link == Link::half_connected) && (m.owes_answer || m.owes_reject) &&
        m.out.length < 1) {
        if (m.owes_reject) m.out.kind[m.out.length] = Frame::reject;
        else m.out.kind[m.out.length] = m.busy ? Frame::not_ready : Frame::ready;
        m.out.number[m.out.length] = 0;
        m.out.upto[m.out.length] = m.expected;
        m.out.window[m.out.length] = 0;
        m.out.attempt[m.out.length] = 0;
        ++m.out.length;
        m.owes_answer = false;
        m.owes_reject = false;
        m.until_again = again_ticks;
        return Did::sent;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did answer_again(Machine& m) noexcept {
    // answer.again: An end repeats its last answer. (A-LNK-2)
    if ((m.link == Link::connected || m.link == Link::half_connected) && !m.owes_answer && m.until_again == 0) {
        m.owes_answer = true;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did turn_busy(Machine& m) noexcept {
    // busy.turns: An end turns busy, or ready again, and says so. (TS102613/RNR)
    if (m.link == Link::connected || m.link == Link::half_connected) {
        m.busy = !m.busy;
        m.owes_answer = true;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did frame_gone(Machine& m) noexcept {
    // frame.gone: A frame that was sent makes room for another. (A-LNK-10)
    if (m.out.length >= 1) {
        m.out.kind[0] = Frame::information;
        m.out.number[0] = 0;
        m.out.upto[0] = 0;
        m.out.window[0] = 0;
        m.out.attempt[0] = 0;
        --m.out.length;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did tick(Machine& m) noexcept {
    // time.passes: Time passes. (TS102613/Attempts, TS102613/T2)
    if (m.until_repeat != 0) --m.until_repeat;
    if (m.until_connect != 0) --m.until_connect;
    if (m.until_again != 0) --m.until_again;
    return Did::done;
}

[[nodiscard, gnu::always_inline]] constexpr Did disconnect(Machine& m) noexcept {
    // link.lost: A link that is lost or switched off is not connected. (A-LNK-7)
    m.link = Link::disconnected;
    m.tries = 0;
    m.out.kind[0] = Frame::information;
    m.out.number[0] = 0;
    m.out.upto[0] = 0;
    m.out.window[0] = 0;
    m.out.attempt[0] = 0;
    m.out.length = 0;
    return as_in_connect_begins(m, Did::done);
}

}  // namespace ssp::generated::shdlc
