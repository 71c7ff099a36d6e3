// SPDX-License-Identifier: Apache-2.0
// Every event of voltage with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "voltage.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::voltage::rules {

constexpr int activate([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::off) return 0;
    return -1;
}

constexpr int reset_ends([[maybe_unused]] const Machine& m, [[maybe_unused]] Reply reply,
    [[maybe_unused]] uint8_t named) noexcept {
    if (reply > Reply::another_class) return -1;
    if (named > 5) return -1;
    if (m.phase == Phase::trying && reply == Reply::none && m.level < highest) return 1;
    if (m.phase == Phase::trying && reply == Reply::none && m.level >= highest) return 2;
    if (m.phase == Phase::trying && reply == Reply::corrupted && m.resets < 3) return 3;
    if (m.phase == Phase::trying && reply == Reply::corrupted && m.resets >= 3 && m.level < highest) return 4;
    if (m.phase == Phase::trying && reply == Reply::corrupted && m.resets >= 3 && m.level >= highest) return 5;
    if (m.phase == Phase::trying && reply == Reply::this_class) return 6;
    if (m.phase == Phase::trying && reply == Reply::another_class && named >= lowest && named <= highest &&
        named != m.level && !m.followed) return 7;
    if (m.phase == Phase::trying && reply == Reply::another_class &&
        (named < lowest || named > highest || named == m.level || m.followed)) return 8;
    return -1;
}

constexpr int send_command([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::established) return 9;
    return -1;
}

constexpr int deactivate([[maybe_unused]] const Machine& m) noexcept {
    return 10;
}

}  // namespace ssp::generated::voltage::rules

namespace ssp::generated::voltage {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "voltage";
    static constexpr unsigned event_count = 4, rule_count = 11, cell_count = 4, most_parameters = 2,
                              most_answers = 3, packed_bits = 8, words = 1;
    static constexpr const char* event_names[] = {"activate", "reset_ends", "send_command", "deactivate"};
    static constexpr const char* rule_ids[] = {"class.lowest", "none.next", "none.rejected", "corrupted.again",
        "corrupted.next", "corrupted.rejected", "class.established", "another.tried", "another.rejected",
            "command.sent",
        "voltage.off"};
    static constexpr unsigned parameter_counts[] = {0, 2, 0, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0};
    static constexpr const char* answer_names[][3] = {{"done", "sent", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.phase) << 0;
        p.word[0] |= static_cast<uint64_t>(m.level) << 2;
        p.word[0] |= static_cast<uint64_t>(m.resets) << 5;
        p.word[0] |= static_cast<uint64_t>(m.followed) << 7;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.phase = static_cast<Phase>(p.word[0] >> 0 & 3);
        m.level = static_cast<uint8_t>(p.word[0] >> 2 & 7);
        m.resets = static_cast<uint8_t>(p.word[0] >> 5 & 3);
        m.followed = static_cast<bool>(p.word[0] >> 7 & 1);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        cells[0] = static_cast<long>(m.phase);
        cells[1] = static_cast<long>(m.level);
        cells[2] = static_cast<long>(m.resets);
        cells[3] = static_cast<long>(m.followed);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        m.phase = static_cast<Phase>(cells[0]);
        m.level = static_cast<uint8_t>(cells[1]);
        m.resets = static_cast<uint8_t>(cells[2]);
        m.followed = static_cast<bool>(cells[3]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return static_cast<unsigned>(ssp::generated::voltage::activate(m));
        case 1:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::voltage::reset_ends(m, static_cast<Reply>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        case 2:
            return static_cast<unsigned>(ssp::generated::voltage::send_command(m));
        case 3:
            return static_cast<unsigned>(ssp::generated::voltage::deactivate(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return rules::activate(m);
        case 1:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::reset_ends(m, static_cast<Reply>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 2:
            return rules::send_command(m);
        case 3:
            return rules::deactivate(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        {
            State to = from;
            const auto answer = ssp::generated::voltage::activate(to);
            visit(0u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 5; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::voltage::reset_ends(to, static_cast<Reply>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(1u, +arguments, static_cast<unsigned>(answer), to);
            }
        {
            State to = from;
            const auto answer = ssp::generated::voltage::send_command(to);
            visit(2u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::voltage::deactivate(to);
            visit(3u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::voltage
