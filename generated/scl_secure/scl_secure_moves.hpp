// SPDX-License-Identifier: Apache-2.0
// Every event of scl_secure with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "scl_secure.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::scl_secure::rules {

constexpr int derive([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.phase[pipe] == Phase::no_key) return 4;
    return -1;
}

constexpr int send([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.phase[pipe] == Phase::keyed && m.next[pipe] < highest) return 0;
    if (m.phase[pipe] == Phase::keyed && m.next[pipe] >= highest) return 5;
    return -1;
}

constexpr int fragment_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] uint32_t its_number, [[maybe_unused]] bool its_tag_verifies) noexcept {
    if (pipe >= pipe_count) return -1;
    if (its_number > highest_sequence) return -1;
    if (m.phase[pipe] == Phase::keyed && its_tag_verifies && its_number == m.expected[pipe] &&
        m.expected[pipe] < highest) return 1;
    if (m.phase[pipe] == Phase::keyed &&
        (!its_tag_verifies || its_number != m.expected[pipe] || m.expected[pipe] >= highest)) return 2;
    if (m.phase[pipe] != Phase::keyed) return 3;
    return -1;
}

constexpr int close([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    return 6;
}

}  // namespace ssp::generated::scl_secure::rules

namespace ssp::generated::scl_secure {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "scl_secure";
    static constexpr unsigned event_count = 4, rule_count = 7, cell_count = 24, most_parameters = 3,
                              most_answers = 5, packed_bits = 512, words = 9;
    static constexpr const char* event_names[] = {"derive", "send", "fragment_arrives", "close"};
    static constexpr const char* rule_ids[] = {"fragment.sent", "fragment.delivered", "fragment.fails", "fragment.late",
        "key.derived", "numbers.used_up", "pipe.closed"};
    static constexpr unsigned parameter_counts[] = {1, 1, 3, 1};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0};
    static constexpr const char* answer_names[][5] = {{"done", "delivered", "failed_now", "dropped", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.phase[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.phase[1]) << 2;
        p.word[0] |= static_cast<uint64_t>(m.phase[2]) << 4;
        p.word[0] |= static_cast<uint64_t>(m.phase[3]) << 6;
        p.word[0] |= static_cast<uint64_t>(m.phase[4]) << 8;
        p.word[0] |= static_cast<uint64_t>(m.phase[5]) << 10;
        p.word[0] |= static_cast<uint64_t>(m.phase[6]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.phase[7]) << 14;
        p.word[0] |= static_cast<uint64_t>(m.next[0]) << 16;
        p.word[1] |= static_cast<uint64_t>(m.next[1]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.next[2]) << 31;
        p.word[2] |= static_cast<uint64_t>(m.next[3]) << 0;
        p.word[2] |= static_cast<uint64_t>(m.next[4]) << 31;
        p.word[3] |= static_cast<uint64_t>(m.next[5]) << 0;
        p.word[3] |= static_cast<uint64_t>(m.next[6]) << 31;
        p.word[4] |= static_cast<uint64_t>(m.next[7]) << 0;
        p.word[4] |= static_cast<uint64_t>(m.expected[0]) << 31;
        p.word[5] |= static_cast<uint64_t>(m.expected[1]) << 0;
        p.word[5] |= static_cast<uint64_t>(m.expected[2]) << 31;
        p.word[6] |= static_cast<uint64_t>(m.expected[3]) << 0;
        p.word[6] |= static_cast<uint64_t>(m.expected[4]) << 31;
        p.word[7] |= static_cast<uint64_t>(m.expected[5]) << 0;
        p.word[7] |= static_cast<uint64_t>(m.expected[6]) << 31;
        p.word[8] |= static_cast<uint64_t>(m.expected[7]) << 0;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.phase[0] = static_cast<Phase>(p.word[0] >> 0 & 3);
        m.phase[1] = static_cast<Phase>(p.word[0] >> 2 & 3);
        m.phase[2] = static_cast<Phase>(p.word[0] >> 4 & 3);
        m.phase[3] = static_cast<Phase>(p.word[0] >> 6 & 3);
        m.phase[4] = static_cast<Phase>(p.word[0] >> 8 & 3);
        m.phase[5] = static_cast<Phase>(p.word[0] >> 10 & 3);
        m.phase[6] = static_cast<Phase>(p.word[0] >> 12 & 3);
        m.phase[7] = static_cast<Phase>(p.word[0] >> 14 & 3);
        m.next[0] = static_cast<uint32_t>(p.word[0] >> 16 & 2147483647);
        m.next[1] = static_cast<uint32_t>(p.word[1] >> 0 & 2147483647);
        m.next[2] = static_cast<uint32_t>(p.word[1] >> 31 & 2147483647);
        m.next[3] = static_cast<uint32_t>(p.word[2] >> 0 & 2147483647);
        m.next[4] = static_cast<uint32_t>(p.word[2] >> 31 & 2147483647);
        m.next[5] = static_cast<uint32_t>(p.word[3] >> 0 & 2147483647);
        m.next[6] = static_cast<uint32_t>(p.word[3] >> 31 & 2147483647);
        m.next[7] = static_cast<uint32_t>(p.word[4] >> 0 & 2147483647);
        m.expected[0] = static_cast<uint32_t>(p.word[4] >> 31 & 2147483647);
        m.expected[1] = static_cast<uint32_t>(p.word[5] >> 0 & 2147483647);
        m.expected[2] = static_cast<uint32_t>(p.word[5] >> 31 & 2147483647);
        m.expected[3] = static_cast<uint32_t>(p.word[6] >> 0 & 2147483647);
        m.expected[4] = static_cast<uint32_t>(p.word[6] >> 31 & 2147483647);
        m.expected[5] = static_cast<uint32_t>(p.word[7] >> 0 & 2147483647);
        m.expected[6] = static_cast<uint32_t>(p.word[7] >> 31 & 2147483647);
        m.expected[7] = static_cast<uint32_t>(p.word[8] >> 0 & 2147483647);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 8; ++k) cells[0 + k] = static_cast<long>(m.phase[k]);
        for (unsigned k = 0; k != 8; ++k) cells[8 + k] = static_cast<long>(m.next[k]);
        for (unsigned k = 0; k != 8; ++k) cells[16 + k] = static_cast<long>(m.expected[k]);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 8; ++k) m.phase[k] = static_cast<Phase>(cells[0 + k]);
        for (unsigned k = 0; k != 8; ++k) m.next[k] = static_cast<uint32_t>(cells[8 + k]);
        for (unsigned k = 0; k != 8; ++k) m.expected[k] = static_cast<uint32_t>(cells[16 + k]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_secure::derive(m, static_cast<uint8_t>(arguments[0])));
        case 1:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_secure::send(m, static_cast<uint8_t>(arguments[0])));
        case 2:
            if (arguments[0] > 255 || arguments[2] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_secure::fragment_arrives(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1]), arguments[2] != 0));
        case 3:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_secure::close(m, static_cast<uint8_t>(arguments[0])));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255) return -1;
            return rules::derive(m, static_cast<uint8_t>(arguments[0]));
        case 1:
            if (arguments[0] > 255) return -1;
            return rules::send(m, static_cast<uint8_t>(arguments[0]));
        case 2:
            if (arguments[0] > 255 || arguments[2] > 1) return -1;
            return rules::fragment_arrives(m, static_cast<uint8_t>(arguments[0]), static_cast<uint32_t>(arguments[1]),
                arguments[2] != 0);
        case 3:
            if (arguments[0] > 255) return -1;
            return rules::close(m, static_cast<uint8_t>(arguments[0]));
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_secure::derive(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(0u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_secure::send(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(1u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483647; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::scl_secure::fragment_arrives(to, static_cast<uint8_t>(a0),
                        static_cast<uint32_t>(a1), a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(2u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_secure::close(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::scl_secure
