// SPDX-License-Identifier: Apache-2.0
// Every event of scl_sessions with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "scl_sessions.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::scl_sessions::rules {

constexpr int bind([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return -1;
    if (its_session > highest_session) return -1;
    if (m.state[pipe] == Stage::closed && !m.owes_restart && m.out.length < 1 && its_session != 0) return 0;
    return -1;
}

constexpr int send([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.state[pipe] == Stage::open && !m.owes_restart && m.out.length < 1) return 1;
    return -1;
}

constexpr int unbind([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.state[pipe] == Stage::open && !m.owes_restart && m.out.length < 1) return 2;
    return -1;
}

constexpr int restart([[maybe_unused]] const Machine& m, [[maybe_unused]] bool first_one) noexcept {
    return 3;
}

constexpr int tell_restart([[maybe_unused]] const Machine& m) noexcept {
    if (m.owes_restart && m.out.length < 1 && m.goes_first != Order::not_settled) return 4;
    return -1;
}

constexpr int message_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] Message its_message,
    [[maybe_unused]] uint8_t pipe, [[maybe_unused]] uint32_t its_session) noexcept {
    if (its_message > Message::unbound) return -1;
    if (pipe >= pipe_count) return -1;
    if (its_session > highest_session) return -1;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::restart) return 6;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind && !m.owes_restart &&
        m.state[pipe] == Stage::closed && m.out.length < 1) return 7;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::accept && !m.owes_restart &&
        m.state[pipe] == Stage::binding && its_session == m.session[pipe]) return 9;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::refuse && !m.owes_restart &&
        m.state[pipe] == Stage::binding && its_session == m.session[pipe]) return 10;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::refuse && !m.owes_restart &&
        (m.state[pipe] != Stage::binding || its_session != m.session[pipe])) return 11;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::data && !m.owes_restart &&
        m.state[pipe] == Stage::open && its_session == m.session[pipe]) return 12;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::data && !m.owes_restart &&
        (m.state[pipe] != Stage::open || its_session != m.session[pipe])) return 13;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::unbind && !m.owes_restart &&
        m.state[pipe] != Stage::closed && its_session == m.session[pipe]) return 14;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::unbind && !m.owes_restart &&
        (m.state[pipe] == Stage::closed || its_session != m.session[pipe])) return 15;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind && !m.owes_restart &&
        m.state[pipe] == Stage::binding && m.goes_first == Order::own_first) return 16;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind && !m.owes_restart &&
        m.state[pipe] == Stage::binding && m.goes_first != Order::own_first && m.out.length < 1) return 17;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::bind && !m.owes_restart &&
        m.state[pipe] == Stage::open && m.out.length < 1) return 18;
    if ((its_session != 0 || its_message == Message::restart) && its_message == Message::accept && !m.owes_restart &&
        (m.state[pipe] != Stage::binding || its_session != m.session[pipe]) && m.out.length < 1) return 19;
    return -1;
}

constexpr int turn_down([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return -1;
    if (its_session > highest_session) return -1;
    if (its_session != 0 && !m.owes_restart && m.state[pipe] == Stage::closed && m.out.length < 1) return 8;
    return -1;
}

constexpr int message_gone([[maybe_unused]] const Machine& m) noexcept {
    if (m.out.length >= 1) return 5;
    return -1;
}

}  // namespace ssp::generated::scl_sessions::rules

namespace ssp::generated::scl_sessions {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "scl_sessions";
    static constexpr unsigned event_count = 8, rule_count = 20, cell_count = 22, most_parameters = 3,
                              most_answers = 4, packed_bits = 305, words = 6;
    static constexpr const char* event_names[] = {"bind", "send", "unbind", "restart", "tell_restart",
        "message_arrives",
        "turn_down", "message_gone"};
    static constexpr const char* rule_ids[] = {"bind.asked", "data.sent", "unbind.sent", "restart.done", "restart.told",
        "message.gone", "restart.heard", "bind.accepted", "bind.refused", "accept.opens", "refuse.closes",
        "refuse.stray", "data.delivered", "data.dropped", "unbind.closes", "unbind.stray", "bind.crossing_first",
        "bind.crossing_second", "bind.again", "accept.stray"};
    static constexpr unsigned parameter_counts[] = {2, 1, 1, 1, 0, 3, 2, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][4] = {{"done", "delivered", "dropped", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.state[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.state[1]) << 2;
        p.word[0] |= static_cast<uint64_t>(m.state[2]) << 4;
        p.word[0] |= static_cast<uint64_t>(m.state[3]) << 6;
        p.word[0] |= static_cast<uint64_t>(m.state[4]) << 8;
        p.word[0] |= static_cast<uint64_t>(m.state[5]) << 10;
        p.word[0] |= static_cast<uint64_t>(m.state[6]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.state[7]) << 14;
        p.word[0] |= static_cast<uint64_t>(m.session[0]) << 16;
        p.word[1] |= static_cast<uint64_t>(m.session[1]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.session[2]) << 31;
        p.word[2] |= static_cast<uint64_t>(m.session[3]) << 0;
        p.word[2] |= static_cast<uint64_t>(m.session[4]) << 31;
        p.word[3] |= static_cast<uint64_t>(m.session[5]) << 0;
        p.word[3] |= static_cast<uint64_t>(m.session[6]) << 31;
        p.word[4] |= static_cast<uint64_t>(m.session[7]) << 0;
        p.word[4] |= static_cast<uint64_t>(m.owes_restart) << 31;
        p.word[4] |= static_cast<uint64_t>(m.goes_first) << 32;
        p.word[4] |= static_cast<uint64_t>(m.out.message[0]) << 34;
        p.word[4] |= static_cast<uint64_t>(m.out.pipe[0]) << 37;
        p.word[5] |= static_cast<uint64_t>(m.out.session[0]) << 0;
        p.word[5] |= static_cast<uint64_t>(m.out.length) << 31;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.state[0] = static_cast<Stage>(p.word[0] >> 0 & 3);
        m.state[1] = static_cast<Stage>(p.word[0] >> 2 & 3);
        m.state[2] = static_cast<Stage>(p.word[0] >> 4 & 3);
        m.state[3] = static_cast<Stage>(p.word[0] >> 6 & 3);
        m.state[4] = static_cast<Stage>(p.word[0] >> 8 & 3);
        m.state[5] = static_cast<Stage>(p.word[0] >> 10 & 3);
        m.state[6] = static_cast<Stage>(p.word[0] >> 12 & 3);
        m.state[7] = static_cast<Stage>(p.word[0] >> 14 & 3);
        m.session[0] = static_cast<uint32_t>(p.word[0] >> 16 & 2147483647);
        m.session[1] = static_cast<uint32_t>(p.word[1] >> 0 & 2147483647);
        m.session[2] = static_cast<uint32_t>(p.word[1] >> 31 & 2147483647);
        m.session[3] = static_cast<uint32_t>(p.word[2] >> 0 & 2147483647);
        m.session[4] = static_cast<uint32_t>(p.word[2] >> 31 & 2147483647);
        m.session[5] = static_cast<uint32_t>(p.word[3] >> 0 & 2147483647);
        m.session[6] = static_cast<uint32_t>(p.word[3] >> 31 & 2147483647);
        m.session[7] = static_cast<uint32_t>(p.word[4] >> 0 & 2147483647);
        m.owes_restart = static_cast<bool>(p.word[4] >> 31 & 1);
        m.goes_first = static_cast<Order>(p.word[4] >> 32 & 3);
        m.out.message[0] = static_cast<Message>(p.word[4] >> 34 & 7);
        m.out.pipe[0] = static_cast<uint8_t>(p.word[4] >> 37 & 7);
        m.out.session[0] = static_cast<uint32_t>(p.word[5] >> 0 & 2147483647);
        m.out.length = static_cast<uint8_t>(p.word[5] >> 31 & 1);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 8; ++k) cells[0 + k] = static_cast<long>(m.state[k]);
        for (unsigned k = 0; k != 8; ++k) cells[8 + k] = static_cast<long>(m.session[k]);
        cells[16] = static_cast<long>(m.owes_restart);
        cells[17] = static_cast<long>(m.goes_first);
        for (unsigned k = 0; k != 1; ++k) cells[18 + k] = static_cast<long>(m.out.message[k]);
        for (unsigned k = 0; k != 1; ++k) cells[19 + k] = static_cast<long>(m.out.pipe[k]);
        for (unsigned k = 0; k != 1; ++k) cells[20 + k] = static_cast<long>(m.out.session[k]);
        cells[21] = static_cast<long>(m.out.length);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 8; ++k) m.state[k] = static_cast<Stage>(cells[0 + k]);
        for (unsigned k = 0; k != 8; ++k) m.session[k] = static_cast<uint32_t>(cells[8 + k]);
        m.owes_restart = static_cast<bool>(cells[16]);
        m.goes_first = static_cast<Order>(cells[17]);
        for (unsigned k = 0; k != 1; ++k) m.out.message[k] = static_cast<Message>(cells[18 + k]);
        for (unsigned k = 0; k != 1; ++k) m.out.pipe[k] = static_cast<uint8_t>(cells[19 + k]);
        for (unsigned k = 0; k != 1; ++k) m.out.session[k] = static_cast<uint32_t>(cells[20 + k]);
        m.out.length = static_cast<uint8_t>(cells[21]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_sessions::bind(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint32_t>(arguments[1])));
        case 1:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_sessions::send(m, static_cast<uint8_t>(arguments[0])));
        case 2:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_sessions::unbind(m, static_cast<uint8_t>(arguments[0])));
        case 3:
            if (arguments[0] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_sessions::restart(m, arguments[0] != 0));
        case 4:
            return static_cast<unsigned>(ssp::generated::scl_sessions::tell_restart(m));
        case 5:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_sessions::message_arrives(m,
                static_cast<Message>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint32_t>(arguments[2])));
        case 6:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_sessions::turn_down(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint32_t>(arguments[1])));
        case 7:
            return static_cast<unsigned>(ssp::generated::scl_sessions::message_gone(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255) return -1;
            return rules::bind(m, static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1]));
        case 1:
            if (arguments[0] > 255) return -1;
            return rules::send(m, static_cast<uint8_t>(arguments[0]));
        case 2:
            if (arguments[0] > 255) return -1;
            return rules::unbind(m, static_cast<uint8_t>(arguments[0]));
        case 3:
            if (arguments[0] > 1) return -1;
            return rules::restart(m, arguments[0] != 0);
        case 4:
            return rules::tell_restart(m);
        case 5:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::message_arrives(m, static_cast<Message>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint32_t>(arguments[2]));
        case 6:
            if (arguments[0] > 255) return -1;
            return rules::turn_down(m, static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1]));
        case 7:
            return rules::message_gone(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_sessions::bind(to, static_cast<uint8_t>(a0),
                    static_cast<uint32_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(0u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_sessions::send(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(1u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_sessions::unbind(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(2u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_sessions::restart(to, a0 != 0);
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::scl_sessions::tell_restart(to);
            visit(4u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 6; ++a0)
            for (unsigned a1 = 0; a1 <= 7; ++a1)
                for (unsigned a2 = 0; a2 <= 2147483646; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::scl_sessions::message_arrives(to, static_cast<Message>(a0),
                        static_cast<uint8_t>(a1), static_cast<uint32_t>(a2));
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(5u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_sessions::turn_down(to, static_cast<uint8_t>(a0),
                    static_cast<uint32_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(6u, +arguments, static_cast<unsigned>(answer), to);
            }
        {
            State to = from;
            const auto answer = ssp::generated::scl_sessions::message_gone(to);
            visit(7u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::scl_sessions
