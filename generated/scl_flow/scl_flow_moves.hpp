// SPDX-License-Identifier: Apache-2.0
// Every event of scl_flow with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "scl_flow.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::scl_flow::rules {

constexpr int opened([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    return 6;
}

constexpr int send([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool last_one) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.credit[pipe] != 0) return 0;
    return -1;
}

constexpr int fragment_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool last_one) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.held[pipe] + m.returned[pipe] < room && m.assembly[pipe] != Assembly::discarding && !last_one) return 1;
    if (m.held[pipe] + m.returned[pipe] < room && m.assembly[pipe] != Assembly::discarding && last_one) return 2;
    if (m.held[pipe] + m.returned[pipe] < room && m.assembly[pipe] == Assembly::discarding) return 4;
    if (m.held[pipe] + m.returned[pipe] >= room) return 10;
    return -1;
}

constexpr int fragment_overflows([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool last_one) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.held[pipe] + m.returned[pipe] < room && m.assembly[pipe] != Assembly::discarding) return 3;
    if (m.held[pipe] + m.returned[pipe] >= room) return 11;
    return -1;
}

constexpr int consume([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.held[pipe] != 0 && m.returned[pipe] < room) return 5;
    return -1;
}

constexpr int grant([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.returned[pipe] != 0) return 7;
    return -1;
}

constexpr int granted([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.credit[pipe] < room) return 8;
    if (m.credit[pipe] >= room) return 9;
    return -1;
}

}  // namespace ssp::generated::scl_flow::rules

namespace ssp::generated::scl_flow {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "scl_flow";
    static constexpr unsigned event_count = 7, rule_count = 12, cell_count = 40, most_parameters = 2,
                              most_answers = 6, packed_bits = 120, words = 2;
    static constexpr const char* event_names[] = {"opened", "send", "fragment_arrives", "fragment_overflows", "consume",
        "grant", "granted"};
    static constexpr const char* rule_ids[] = {"fragment.sent", "fragment.kept", "fragment.completes",
        "fragment.overflows", "fragment.discarded", "buffer.consumed", "pipe.opened", "credit.granted", "credit.taken",
        "credit.too_much", "fragment.without_credit", "overflow.without_credit"};
    static constexpr unsigned parameter_counts[] = {1, 2, 2, 2, 1, 1, 1};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][6] = {{"done", "kept", "completed", "dropped", "without_credit",
        "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.credit[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.credit[1]) << 4;
        p.word[0] |= static_cast<uint64_t>(m.credit[2]) << 8;
        p.word[0] |= static_cast<uint64_t>(m.credit[3]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.credit[4]) << 16;
        p.word[0] |= static_cast<uint64_t>(m.credit[5]) << 20;
        p.word[0] |= static_cast<uint64_t>(m.credit[6]) << 24;
        p.word[0] |= static_cast<uint64_t>(m.credit[7]) << 28;
        p.word[0] |= static_cast<uint64_t>(m.in_message[0]) << 32;
        p.word[0] |= static_cast<uint64_t>(m.in_message[1]) << 33;
        p.word[0] |= static_cast<uint64_t>(m.in_message[2]) << 34;
        p.word[0] |= static_cast<uint64_t>(m.in_message[3]) << 35;
        p.word[0] |= static_cast<uint64_t>(m.in_message[4]) << 36;
        p.word[0] |= static_cast<uint64_t>(m.in_message[5]) << 37;
        p.word[0] |= static_cast<uint64_t>(m.in_message[6]) << 38;
        p.word[0] |= static_cast<uint64_t>(m.in_message[7]) << 39;
        p.word[0] |= static_cast<uint64_t>(m.assembly[0]) << 40;
        p.word[0] |= static_cast<uint64_t>(m.assembly[1]) << 42;
        p.word[0] |= static_cast<uint64_t>(m.assembly[2]) << 44;
        p.word[0] |= static_cast<uint64_t>(m.assembly[3]) << 46;
        p.word[0] |= static_cast<uint64_t>(m.assembly[4]) << 48;
        p.word[0] |= static_cast<uint64_t>(m.assembly[5]) << 50;
        p.word[0] |= static_cast<uint64_t>(m.assembly[6]) << 52;
        p.word[0] |= static_cast<uint64_t>(m.assembly[7]) << 54;
        p.word[0] |= static_cast<uint64_t>(m.held[0]) << 56;
        p.word[0] |= static_cast<uint64_t>(m.held[1]) << 60;
        p.word[1] |= static_cast<uint64_t>(m.held[2]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.held[3]) << 4;
        p.word[1] |= static_cast<uint64_t>(m.held[4]) << 8;
        p.word[1] |= static_cast<uint64_t>(m.held[5]) << 12;
        p.word[1] |= static_cast<uint64_t>(m.held[6]) << 16;
        p.word[1] |= static_cast<uint64_t>(m.held[7]) << 20;
        p.word[1] |= static_cast<uint64_t>(m.returned[0]) << 24;
        p.word[1] |= static_cast<uint64_t>(m.returned[1]) << 28;
        p.word[1] |= static_cast<uint64_t>(m.returned[2]) << 32;
        p.word[1] |= static_cast<uint64_t>(m.returned[3]) << 36;
        p.word[1] |= static_cast<uint64_t>(m.returned[4]) << 40;
        p.word[1] |= static_cast<uint64_t>(m.returned[5]) << 44;
        p.word[1] |= static_cast<uint64_t>(m.returned[6]) << 48;
        p.word[1] |= static_cast<uint64_t>(m.returned[7]) << 52;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.credit[0] = static_cast<uint8_t>(p.word[0] >> 0 & 15);
        m.credit[1] = static_cast<uint8_t>(p.word[0] >> 4 & 15);
        m.credit[2] = static_cast<uint8_t>(p.word[0] >> 8 & 15);
        m.credit[3] = static_cast<uint8_t>(p.word[0] >> 12 & 15);
        m.credit[4] = static_cast<uint8_t>(p.word[0] >> 16 & 15);
        m.credit[5] = static_cast<uint8_t>(p.word[0] >> 20 & 15);
        m.credit[6] = static_cast<uint8_t>(p.word[0] >> 24 & 15);
        m.credit[7] = static_cast<uint8_t>(p.word[0] >> 28 & 15);
        m.in_message[0] = static_cast<bool>(p.word[0] >> 32 & 1);
        m.in_message[1] = static_cast<bool>(p.word[0] >> 33 & 1);
        m.in_message[2] = static_cast<bool>(p.word[0] >> 34 & 1);
        m.in_message[3] = static_cast<bool>(p.word[0] >> 35 & 1);
        m.in_message[4] = static_cast<bool>(p.word[0] >> 36 & 1);
        m.in_message[5] = static_cast<bool>(p.word[0] >> 37 & 1);
        m.in_message[6] = static_cast<bool>(p.word[0] >> 38 & 1);
        m.in_message[7] = static_cast<bool>(p.word[0] >> 39 & 1);
        m.assembly[0] = static_cast<Assembly>(p.word[0] >> 40 & 3);
        m.assembly[1] = static_cast<Assembly>(p.word[0] >> 42 & 3);
        m.assembly[2] = static_cast<Assembly>(p.word[0] >> 44 & 3);
        m.assembly[3] = static_cast<Assembly>(p.word[0] >> 46 & 3);
        m.assembly[4] = static_cast<Assembly>(p.word[0] >> 48 & 3);
        m.assembly[5] = static_cast<Assembly>(p.word[0] >> 50 & 3);
        m.assembly[6] = static_cast<Assembly>(p.word[0] >> 52 & 3);
        m.assembly[7] = static_cast<Assembly>(p.word[0] >> 54 & 3);
        m.held[0] = static_cast<uint8_t>(p.word[0] >> 56 & 15);
        m.held[1] = static_cast<uint8_t>(p.word[0] >> 60 & 15);
        m.held[2] = static_cast<uint8_t>(p.word[1] >> 0 & 15);
        m.held[3] = static_cast<uint8_t>(p.word[1] >> 4 & 15);
        m.held[4] = static_cast<uint8_t>(p.word[1] >> 8 & 15);
        m.held[5] = static_cast<uint8_t>(p.word[1] >> 12 & 15);
        m.held[6] = static_cast<uint8_t>(p.word[1] >> 16 & 15);
        m.held[7] = static_cast<uint8_t>(p.word[1] >> 20 & 15);
        m.returned[0] = static_cast<uint8_t>(p.word[1] >> 24 & 15);
        m.returned[1] = static_cast<uint8_t>(p.word[1] >> 28 & 15);
        m.returned[2] = static_cast<uint8_t>(p.word[1] >> 32 & 15);
        m.returned[3] = static_cast<uint8_t>(p.word[1] >> 36 & 15);
        m.returned[4] = static_cast<uint8_t>(p.word[1] >> 40 & 15);
        m.returned[5] = static_cast<uint8_t>(p.word[1] >> 44 & 15);
        m.returned[6] = static_cast<uint8_t>(p.word[1] >> 48 & 15);
        m.returned[7] = static_cast<uint8_t>(p.word[1] >> 52 & 15);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 8; ++k) cells[0 + k] = static_cast<long>(m.credit[k]);
        for (unsigned k = 0; k != 8; ++k) cells[8 + k] = static_cast<long>(m.in_message[k]);
        for (unsigned k = 0; k != 8; ++k) cells[16 + k] = static_cast<long>(m.assembly[k]);
        for (unsigned k = 0; k != 8; ++k) cells[24 + k] = static_cast<long>(m.held[k]);
        for (unsigned k = 0; k != 8; ++k) cells[32 + k] = static_cast<long>(m.returned[k]);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 8; ++k) m.credit[k] = static_cast<uint8_t>(cells[0 + k]);
        for (unsigned k = 0; k != 8; ++k) m.in_message[k] = static_cast<bool>(cells[8 + k]);
        for (unsigned k = 0; k != 8; ++k) m.assembly[k] = static_cast<Assembly>(cells[16 + k]);
        for (unsigned k = 0; k != 8; ++k) m.held[k] = static_cast<uint8_t>(cells[24 + k]);
        for (unsigned k = 0; k != 8; ++k) m.returned[k] = static_cast<uint8_t>(cells[32 + k]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_flow::opened(m, static_cast<uint8_t>(arguments[0])));
        case 1:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_flow::send(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 2:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_flow::fragment_arrives(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
        case 3:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_flow::fragment_overflows(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
        case 4:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_flow::consume(m, static_cast<uint8_t>(arguments[0])));
        case 5:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_flow::grant(m, static_cast<uint8_t>(arguments[0])));
        case 6:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_flow::granted(m, static_cast<uint8_t>(arguments[0])));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255) return -1;
            return rules::opened(m, static_cast<uint8_t>(arguments[0]));
        case 1:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::send(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 2:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::fragment_arrives(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 3:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::fragment_overflows(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 4:
            if (arguments[0] > 255) return -1;
            return rules::consume(m, static_cast<uint8_t>(arguments[0]));
        case 5:
            if (arguments[0] > 255) return -1;
            return rules::grant(m, static_cast<uint8_t>(arguments[0]));
        case 6:
            if (arguments[0] > 255) return -1;
            return rules::granted(m, static_cast<uint8_t>(arguments[0]));
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_flow::opened(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(0u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_flow::send(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(1u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_flow::fragment_arrives(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(2u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_flow::fragment_overflows(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(3u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_flow::consume(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(4u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_flow::grant(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(5u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_flow::granted(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(6u, +arguments, static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::scl_flow
