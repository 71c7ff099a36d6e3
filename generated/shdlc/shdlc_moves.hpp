// SPDX-License-Identifier: Apache-2.0
// Every event of shdlc with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "shdlc.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::shdlc::rules {

constexpr int connect([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t its_attempt) noexcept {
    if (its_attempt > highest_attempt) return -1;
    if (m.link != Link::connecting && its_attempt != 0 && its_attempt != m.attempt && m.out.length < 1) return 0;
    return -1;
}

constexpr int connect_is_late([[maybe_unused]] const Machine& m) noexcept {
    if (m.link == Link::connecting && m.tries < most_attempts && m.out.length < 1 && m.until_connect == 0) return 1;
    if (m.link == Link::connecting && m.tries >= most_attempts && m.until_connect == 0) return 6;
    return -1;
}

constexpr int reset_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t its_window,
    [[maybe_unused]] uint32_t its_attempt) noexcept {
    if (its_window > 7) return -1;
    if (its_attempt > highest_attempt) return -1;
    if (its_attempt != 0 && its_window != 0 && its_attempt != m.theirs && its_window <= own_window &&
        m.out.length < 1) return 2;
    if (its_attempt != 0 && its_window != 0 && its_attempt == m.theirs && m.out.length < 1) return 5;
    if (its_attempt != 0 && its_window != 0 && its_attempt != m.theirs && its_window > own_window) return 7;
    return -1;
}

constexpr int acknowledge_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t its_attempt) noexcept {
    if (its_attempt > highest_attempt) return -1;
    if (m.link == Link::connecting && its_attempt == m.attempt) return 3;
    if (m.link != Link::connecting || its_attempt != m.attempt) return 4;
    return -1;
}

constexpr int frame_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] Frame its_kind,
    [[maybe_unused]] uint8_t its_number, [[maybe_unused]] uint8_t its_upto) noexcept {
    if (its_kind > Frame::acknowledge) return -1;
    if (its_number > 7) return -1;
    if (its_upto > 7) return -1;
    if ((m.link == Link::connected || m.link == Link::half_connected) && its_kind != Frame::reset &&
        its_kind != Frame::acknowledge && its_kind == Frame::information && its_number == m.expected &&
        !m.busy) return 13;
    if ((m.link == Link::connected || m.link == Link::half_connected) && its_kind != Frame::reset &&
        its_kind != Frame::acknowledge && its_kind == Frame::information && its_number != m.expected) return 14;
    if ((m.link == Link::connected || m.link == Link::half_connected) && its_kind != Frame::reset &&
        its_kind != Frame::acknowledge && its_kind == Frame::information && its_number == m.expected &&
        m.busy) return 15;
    if ((m.link == Link::connected || m.link == Link::half_connected) && its_kind != Frame::reset &&
        its_kind != Frame::acknowledge && its_kind == Frame::ready) return 16;
    if ((m.link == Link::connected || m.link == Link::half_connected) && its_kind != Frame::reset &&
        its_kind != Frame::acknowledge && its_kind == Frame::not_ready) return 17;
    if ((m.link == Link::connected || m.link == Link::half_connected) && its_kind != Frame::reset &&
        its_kind != Frame::acknowledge && its_kind == Frame::reject) return 18;
    return -1;
}

constexpr int send([[maybe_unused]] const Machine& m) noexcept {
    if ((m.link == Link::connected || m.link == Link::half_connected) && !m.waits && (!m.busy || !m.owes_answer) &&
        !m.owes_reject && distance(m.oldest, m.next) < m.agreed && m.out.length < 1) return 8;
    return -1;
}

constexpr int acknowledgement_is_late([[maybe_unused]] const Machine& m) noexcept {
    if ((m.link == Link::connected || m.link == Link::half_connected) && m.next != m.oldest &&
        m.until_repeat == 0) return 9;
    return -1;
}

constexpr int answer([[maybe_unused]] const Machine& m) noexcept {
    if ((m.link == Link::connected || m.link == Link::half_connected) && (m.owes_answer || m.owes_reject) &&
        m.out.length < 1) return 10;
    return -1;
}

constexpr int answer_again([[maybe_unused]] const Machine& m) noexcept {
    if ((m.link == Link::connected || m.link == Link::half_connected) && !m.owes_answer &&
        m.until_again == 0) return 12;
    return -1;
}

constexpr int turn_busy([[maybe_unused]] const Machine& m) noexcept {
    if (m.link == Link::connected || m.link == Link::half_connected) return 11;
    return -1;
}

constexpr int frame_gone([[maybe_unused]] const Machine& m) noexcept {
    if (m.out.length >= 1) return 19;
    return -1;
}

constexpr int tick([[maybe_unused]] const Machine& m) noexcept {
    return 20;
}

constexpr int disconnect([[maybe_unused]] const Machine& m) noexcept {
    return 21;
}

}  // namespace ssp::generated::shdlc::rules

namespace ssp::generated::shdlc {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "shdlc";
    static constexpr unsigned event_count = 13, rule_count = 22, cell_count = 23, most_parameters = 3,
                              most_answers = 6, packed_bits = 157, words = 3;
    static constexpr const char* event_names[] = {"connect", "connect_is_late", "reset_arrives", "acknowledge_arrives",
        "frame_arrives", "send", "acknowledgement_is_late", "answer", "answer_again", "turn_busy", "frame_gone", "tick",
        "disconnect"};
    static constexpr const char* rule_ids[] = {"connect.begins", "connect.repeats", "reset.answered",
        "acknowledge.connects", "acknowledge.ignored", "reset.repeated", "connect.gives_up", "reset.too_wide",
        "packet.sent", "late.repeats", "answer.sent", "busy.turns", "answer.again", "packet.delivered",
        "packet.rejected", "packet.busy", "ready.heard", "not_ready.heard", "reject.heard", "frame.gone", "time.passes",
        "link.lost"};
    static constexpr unsigned parameter_counts[] = {1, 0, 2, 1, 3, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][6] = {{"done", "sent", "delivered", "ignored", "gave_up", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.link) << 0;
        p.word[0] |= static_cast<uint64_t>(m.attempt) << 2;
        p.word[0] |= static_cast<uint64_t>(m.theirs) << 33;
        p.word[1] |= static_cast<uint64_t>(m.tries) << 0;
        p.word[1] |= static_cast<uint64_t>(m.proposed) << 3;
        p.word[1] |= static_cast<uint64_t>(m.agreed) << 6;
        p.word[1] |= static_cast<uint64_t>(m.oldest) << 9;
        p.word[1] |= static_cast<uint64_t>(m.next) << 12;
        p.word[1] |= static_cast<uint64_t>(m.highest) << 15;
        p.word[1] |= static_cast<uint64_t>(m.expected) << 18;
        p.word[1] |= static_cast<uint64_t>(m.waits) << 21;
        p.word[1] |= static_cast<uint64_t>(m.busy) << 22;
        p.word[1] |= static_cast<uint64_t>(m.owes_answer) << 23;
        p.word[1] |= static_cast<uint64_t>(m.owes_reject) << 24;
        p.word[1] |= static_cast<uint64_t>(m.until_repeat) << 25;
        p.word[1] |= static_cast<uint64_t>(m.until_connect) << 33;
        p.word[1] |= static_cast<uint64_t>(m.until_again) << 41;
        p.word[1] |= static_cast<uint64_t>(m.out.kind[0]) << 49;
        p.word[1] |= static_cast<uint64_t>(m.out.number[0]) << 52;
        p.word[1] |= static_cast<uint64_t>(m.out.upto[0]) << 55;
        p.word[1] |= static_cast<uint64_t>(m.out.window[0]) << 58;
        p.word[2] |= static_cast<uint64_t>(m.out.attempt[0]) << 0;
        p.word[2] |= static_cast<uint64_t>(m.out.length) << 31;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.link = static_cast<Link>(p.word[0] >> 0 & 3);
        m.attempt = static_cast<uint32_t>(p.word[0] >> 2 & 2147483647);
        m.theirs = static_cast<uint32_t>(p.word[0] >> 33 & 2147483647);
        m.tries = static_cast<uint8_t>(p.word[1] >> 0 & 7);
        m.proposed = static_cast<uint8_t>(p.word[1] >> 3 & 7);
        m.agreed = static_cast<uint8_t>(p.word[1] >> 6 & 7);
        m.oldest = static_cast<uint8_t>(p.word[1] >> 9 & 7);
        m.next = static_cast<uint8_t>(p.word[1] >> 12 & 7);
        m.highest = static_cast<uint8_t>(p.word[1] >> 15 & 7);
        m.expected = static_cast<uint8_t>(p.word[1] >> 18 & 7);
        m.waits = static_cast<bool>(p.word[1] >> 21 & 1);
        m.busy = static_cast<bool>(p.word[1] >> 22 & 1);
        m.owes_answer = static_cast<bool>(p.word[1] >> 23 & 1);
        m.owes_reject = static_cast<bool>(p.word[1] >> 24 & 1);
        m.until_repeat = static_cast<uint8_t>(p.word[1] >> 25 & 255);
        m.until_connect = static_cast<uint8_t>(p.word[1] >> 33 & 255);
        m.until_again = static_cast<uint8_t>(p.word[1] >> 41 & 255);
        m.out.kind[0] = static_cast<Frame>(p.word[1] >> 49 & 7);
        m.out.number[0] = static_cast<uint8_t>(p.word[1] >> 52 & 7);
        m.out.upto[0] = static_cast<uint8_t>(p.word[1] >> 55 & 7);
        m.out.window[0] = static_cast<uint8_t>(p.word[1] >> 58 & 7);
        m.out.attempt[0] = static_cast<uint32_t>(p.word[2] >> 0 & 2147483647);
        m.out.length = static_cast<uint8_t>(p.word[2] >> 31 & 1);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        cells[0] = static_cast<long>(m.link);
        cells[1] = static_cast<long>(m.attempt);
        cells[2] = static_cast<long>(m.theirs);
        cells[3] = static_cast<long>(m.tries);
        cells[4] = static_cast<long>(m.proposed);
        cells[5] = static_cast<long>(m.agreed);
        cells[6] = static_cast<long>(m.oldest);
        cells[7] = static_cast<long>(m.next);
        cells[8] = static_cast<long>(m.highest);
        cells[9] = static_cast<long>(m.expected);
        cells[10] = static_cast<long>(m.waits);
        cells[11] = static_cast<long>(m.busy);
        cells[12] = static_cast<long>(m.owes_answer);
        cells[13] = static_cast<long>(m.owes_reject);
        cells[14] = static_cast<long>(m.until_repeat);
        cells[15] = static_cast<long>(m.until_connect);
        cells[16] = static_cast<long>(m.until_again);
        for (unsigned k = 0; k != 1; ++k) cells[17 + k] = static_cast<long>(m.out.kind[k]);
        for (unsigned k = 0; k != 1; ++k) cells[18 + k] = static_cast<long>(m.out.number[k]);
        for (unsigned k = 0; k != 1; ++k) cells[19 + k] = static_cast<long>(m.out.upto[k]);
        for (unsigned k = 0; k != 1; ++k) cells[20 + k] = static_cast<long>(m.out.window[k]);
        for (unsigned k = 0; k != 1; ++k) cells[21 + k] = static_cast<long>(m.out.attempt[k]);
        cells[22] = static_cast<long>(m.out.length);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        m.link = static_cast<Link>(cells[0]);
        m.attempt = static_cast<uint32_t>(cells[1]);
        m.theirs = static_cast<uint32_t>(cells[2]);
        m.tries = static_cast<uint8_t>(cells[3]);
        m.proposed = static_cast<uint8_t>(cells[4]);
        m.agreed = static_cast<uint8_t>(cells[5]);
        m.oldest = static_cast<uint8_t>(cells[6]);
        m.next = static_cast<uint8_t>(cells[7]);
        m.highest = static_cast<uint8_t>(cells[8]);
        m.expected = static_cast<uint8_t>(cells[9]);
        m.waits = static_cast<bool>(cells[10]);
        m.busy = static_cast<bool>(cells[11]);
        m.owes_answer = static_cast<bool>(cells[12]);
        m.owes_reject = static_cast<bool>(cells[13]);
        m.until_repeat = static_cast<uint8_t>(cells[14]);
        m.until_connect = static_cast<uint8_t>(cells[15]);
        m.until_again = static_cast<uint8_t>(cells[16]);
        for (unsigned k = 0; k != 1; ++k) m.out.kind[k] = static_cast<Frame>(cells[17 + k]);
        for (unsigned k = 0; k != 1; ++k) m.out.number[k] = static_cast<uint8_t>(cells[18 + k]);
        for (unsigned k = 0; k != 1; ++k) m.out.upto[k] = static_cast<uint8_t>(cells[19 + k]);
        for (unsigned k = 0; k != 1; ++k) m.out.window[k] = static_cast<uint8_t>(cells[20 + k]);
        for (unsigned k = 0; k != 1; ++k) m.out.attempt[k] = static_cast<uint32_t>(cells[21 + k]);
        m.out.length = static_cast<uint8_t>(cells[22]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return static_cast<unsigned>(ssp::generated::shdlc::connect(m, static_cast<uint32_t>(arguments[0])));
        case 1:
            return static_cast<unsigned>(ssp::generated::shdlc::connect_is_late(m));
        case 2:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::shdlc::reset_arrives(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint32_t>(arguments[1])));
        case 3:
            return static_cast<unsigned>(ssp::generated::shdlc::acknowledge_arrives(m,
                static_cast<uint32_t>(arguments[0])));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::shdlc::frame_arrives(m, static_cast<Frame>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), static_cast<uint8_t>(arguments[2])));
        case 5:
            return static_cast<unsigned>(ssp::generated::shdlc::send(m));
        case 6:
            return static_cast<unsigned>(ssp::generated::shdlc::acknowledgement_is_late(m));
        case 7:
            return static_cast<unsigned>(ssp::generated::shdlc::answer(m));
        case 8:
            return static_cast<unsigned>(ssp::generated::shdlc::answer_again(m));
        case 9:
            return static_cast<unsigned>(ssp::generated::shdlc::turn_busy(m));
        case 10:
            return static_cast<unsigned>(ssp::generated::shdlc::frame_gone(m));
        case 11:
            return static_cast<unsigned>(ssp::generated::shdlc::tick(m));
        case 12:
            return static_cast<unsigned>(ssp::generated::shdlc::disconnect(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return rules::connect(m, static_cast<uint32_t>(arguments[0]));
        case 1:
            return rules::connect_is_late(m);
        case 2:
            if (arguments[0] > 255) return -1;
            return rules::reset_arrives(m, static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1]));
        case 3:
            return rules::acknowledge_arrives(m, static_cast<uint32_t>(arguments[0]));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255) return -1;
            return rules::frame_arrives(m, static_cast<Frame>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint8_t>(arguments[2]));
        case 5:
            return rules::send(m);
        case 6:
            return rules::acknowledgement_is_late(m);
        case 7:
            return rules::answer(m);
        case 8:
            return rules::answer_again(m);
        case 9:
            return rules::turn_busy(m);
        case 10:
            return rules::frame_gone(m);
        case 11:
            return rules::tick(m);
        case 12:
            return rules::disconnect(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 2147483647; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::connect(to, static_cast<uint32_t>(a0));
            const unsigned arguments[] = {a0};
            visit(0u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::connect_is_late(to);
            visit(1u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483647; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::shdlc::reset_arrives(to, static_cast<uint8_t>(a0),
                    static_cast<uint32_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(2u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 2147483647; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::acknowledge_arrives(to, static_cast<uint32_t>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 5; ++a0)
            for (unsigned a1 = 0; a1 <= 7; ++a1)
                for (unsigned a2 = 0; a2 <= 7; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::shdlc::frame_arrives(to, static_cast<Frame>(a0),
                        static_cast<uint8_t>(a1), static_cast<uint8_t>(a2));
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(4u, +arguments, static_cast<unsigned>(answer), to);
                }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::send(to);
            visit(5u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::acknowledgement_is_late(to);
            visit(6u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::answer(to);
            visit(7u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::answer_again(to);
            visit(8u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::turn_busy(to);
            visit(9u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::frame_gone(to);
            visit(10u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::tick(to);
            visit(11u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::shdlc::disconnect(to);
            visit(12u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::shdlc
