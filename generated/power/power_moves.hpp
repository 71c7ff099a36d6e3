// SPDX-License-Identifier: Apache-2.0
// Every event of power with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "power.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::power::rules {

constexpr int start([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::off) return 0;
    return -1;
}

constexpr int boot_ends([[maybe_unused]] const Machine& m, [[maybe_unused]] bool is_sound) noexcept {
    if (m.stage == Stage::booting && is_sound) return 1;
    if (m.stage == Stage::booting && !is_sound) return 2;
    return -1;
}

constexpr int exchange_capabilities([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t its_capability,
    [[maybe_unused]] bool can_suspend) noexcept {
    if (its_capability > highest_capability) return -1;
    if (m.stage == Stage::initialised && its_capability != 0) return 3;
    return -1;
}

constexpr int command_begins([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::ready && !m.command) return 4;
    return -1;
}

constexpr int command_ends([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t new_context) noexcept {
    if (new_context > highest_context) return -1;
    if (m.command) return 5;
    return -1;
}

constexpr int transaction_begins([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::ready && m.transactions < most_transactions) return 6;
    return -1;
}

constexpr int transaction_ends([[maybe_unused]] const Machine& m) noexcept {
    if (m.transactions != 0) return 7;
    return -1;
}

constexpr int suspend([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t proposed_minimum,
    [[maybe_unused]] uint32_t proposed_maximum, [[maybe_unused]] uint32_t duration,
    [[maybe_unused]] uint32_t its_token) noexcept {
    if (proposed_minimum > highest_ticks) return -1;
    if (proposed_maximum > highest_ticks) return -1;
    if (duration > highest_ticks) return -1;
    if (its_token > highest_token) return -1;
    if (m.stage == Stage::ready && (m.command || m.transactions != 0)) return 8;
    if (m.stage == Stage::ready && !m.command && m.transactions == 0 && m.suspendable &&
        duration >= proposed_minimum && proposed_maximum >= duration && duration <= longest && its_token != 0 &&
        its_token != m.token) return 9;
    return -1;
}

constexpr int tick([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::suspended && m.agreed_time >= m.elapsed && m.elapsed <= longest) return 10;
    return -1;
}

constexpr int resume([[maybe_unused]] const Machine& m, [[maybe_unused]] uint32_t its_token) noexcept {
    if (its_token > highest_token) return -1;
    if (m.stage == Stage::suspended && its_token == m.token && m.elapsed >= m.shortest_time &&
        m.agreed_time >= m.elapsed) return 11;
    if (m.stage == Stage::suspended &&
        (its_token != m.token || m.elapsed < m.shortest_time || m.agreed_time < m.elapsed)) return 12;
    return -1;
}

constexpr int stop([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::ready && (m.command || m.transactions != 0)) return 13;
    if ((m.stage == Stage::initialised || m.stage == Stage::ready) && !m.command && m.transactions == 0) return 14;
    return -1;
}

constexpr int reset([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage != Stage::off) return 15;
    return -1;
}

constexpr int power_lost([[maybe_unused]] const Machine& m) noexcept {
    return 16;
}

}  // namespace ssp::generated::power::rules

namespace ssp::generated::power {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "power";
    static constexpr unsigned event_count = 13, rule_count = 17, cell_count = 12, most_parameters = 4,
                              most_answers = 5, packed_bits = 233, words = 5;
    static constexpr const char* event_names[] = {"start", "boot_ends", "exchange_capabilities", "command_begins",
        "command_ends", "transaction_begins", "transaction_ends", "suspend", "tick", "resume", "stop", "reset",
        "power_lost"};
    static constexpr const char* rule_ids[] = {"start.begins", "boot.sound", "boot.unsound", "capabilities.exchanged",
        "command.begins", "command.ends", "transaction.begins", "transaction.ends", "suspend.busy", "suspend.done",
        "time.passes", "resume.done", "resume.fails", "ssp.stop_busy", "ssp.stops", "reset.done", "power.lost"};
    static constexpr unsigned parameter_counts[] = {0, 1, 2, 0, 1, 0, 0, 4, 0, 1, 0, 0, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][5] = {{"done", "resumed", "started_anew", "busy", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.stage) << 0;
        p.word[0] |= static_cast<uint64_t>(m.terminal) << 3;
        p.word[0] |= static_cast<uint64_t>(m.suspendable) << 34;
        p.word[0] |= static_cast<uint64_t>(m.told_class) << 35;
        p.word[1] |= static_cast<uint64_t>(m.context) << 0;
        p.word[1] |= static_cast<uint64_t>(m.saved) << 31;
        p.word[1] |= static_cast<uint64_t>(m.command) << 62;
        p.word[2] |= static_cast<uint64_t>(m.transactions) << 0;
        p.word[2] |= static_cast<uint64_t>(m.token) << 8;
        p.word[3] |= static_cast<uint64_t>(m.shortest_time) << 0;
        p.word[3] |= static_cast<uint64_t>(m.agreed_time) << 31;
        p.word[4] |= static_cast<uint64_t>(m.elapsed) << 0;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.stage = static_cast<Stage>(p.word[0] >> 0 & 7);
        m.terminal = static_cast<uint32_t>(p.word[0] >> 3 & 2147483647);
        m.suspendable = static_cast<bool>(p.word[0] >> 34 & 1);
        m.told_class = static_cast<uint8_t>(p.word[0] >> 35 & 7);
        m.context = static_cast<uint32_t>(p.word[1] >> 0 & 2147483647);
        m.saved = static_cast<uint32_t>(p.word[1] >> 31 & 2147483647);
        m.command = static_cast<bool>(p.word[1] >> 62 & 1);
        m.transactions = static_cast<uint8_t>(p.word[2] >> 0 & 255);
        m.token = static_cast<uint32_t>(p.word[2] >> 8 & 2147483647);
        m.shortest_time = static_cast<uint32_t>(p.word[3] >> 0 & 2147483647);
        m.agreed_time = static_cast<uint32_t>(p.word[3] >> 31 & 2147483647);
        m.elapsed = static_cast<uint32_t>(p.word[4] >> 0 & 2147483647);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        cells[0] = static_cast<long>(m.stage);
        cells[1] = static_cast<long>(m.terminal);
        cells[2] = static_cast<long>(m.suspendable);
        cells[3] = static_cast<long>(m.told_class);
        cells[4] = static_cast<long>(m.context);
        cells[5] = static_cast<long>(m.saved);
        cells[6] = static_cast<long>(m.command);
        cells[7] = static_cast<long>(m.transactions);
        cells[8] = static_cast<long>(m.token);
        cells[9] = static_cast<long>(m.shortest_time);
        cells[10] = static_cast<long>(m.agreed_time);
        cells[11] = static_cast<long>(m.elapsed);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        m.stage = static_cast<Stage>(cells[0]);
        m.terminal = static_cast<uint32_t>(cells[1]);
        m.suspendable = static_cast<bool>(cells[2]);
        m.told_class = static_cast<uint8_t>(cells[3]);
        m.context = static_cast<uint32_t>(cells[4]);
        m.saved = static_cast<uint32_t>(cells[5]);
        m.command = static_cast<bool>(cells[6]);
        m.transactions = static_cast<uint8_t>(cells[7]);
        m.token = static_cast<uint32_t>(cells[8]);
        m.shortest_time = static_cast<uint32_t>(cells[9]);
        m.agreed_time = static_cast<uint32_t>(cells[10]);
        m.elapsed = static_cast<uint32_t>(cells[11]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return static_cast<unsigned>(ssp::generated::power::start(m));
        case 1:
            if (arguments[0] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::power::boot_ends(m, arguments[0] != 0));
        case 2:
            if (arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::power::exchange_capabilities(m,
                static_cast<uint32_t>(arguments[0]), arguments[1] != 0));
        case 3:
            return static_cast<unsigned>(ssp::generated::power::command_begins(m));
        case 4:
            return static_cast<unsigned>(ssp::generated::power::command_ends(m, static_cast<uint32_t>(arguments[0])));
        case 5:
            return static_cast<unsigned>(ssp::generated::power::transaction_begins(m));
        case 6:
            return static_cast<unsigned>(ssp::generated::power::transaction_ends(m));
        case 7:
            return static_cast<unsigned>(ssp::generated::power::suspend(m, static_cast<uint32_t>(arguments[0]),
                static_cast<uint32_t>(arguments[1]), static_cast<uint32_t>(arguments[2]),
                static_cast<uint32_t>(arguments[3])));
        case 8:
            return static_cast<unsigned>(ssp::generated::power::tick(m));
        case 9:
            return static_cast<unsigned>(ssp::generated::power::resume(m, static_cast<uint32_t>(arguments[0])));
        case 10:
            return static_cast<unsigned>(ssp::generated::power::stop(m));
        case 11:
            return static_cast<unsigned>(ssp::generated::power::reset(m));
        case 12:
            return static_cast<unsigned>(ssp::generated::power::power_lost(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return rules::start(m);
        case 1:
            if (arguments[0] > 1) return -1;
            return rules::boot_ends(m, arguments[0] != 0);
        case 2:
            if (arguments[1] > 1) return -1;
            return rules::exchange_capabilities(m, static_cast<uint32_t>(arguments[0]), arguments[1] != 0);
        case 3:
            return rules::command_begins(m);
        case 4:
            return rules::command_ends(m, static_cast<uint32_t>(arguments[0]));
        case 5:
            return rules::transaction_begins(m);
        case 6:
            return rules::transaction_ends(m);
        case 7:
            return rules::suspend(m, static_cast<uint32_t>(arguments[0]), static_cast<uint32_t>(arguments[1]),
                static_cast<uint32_t>(arguments[2]), static_cast<uint32_t>(arguments[3]));
        case 8:
            return rules::tick(m);
        case 9:
            return rules::resume(m, static_cast<uint32_t>(arguments[0]));
        case 10:
            return rules::stop(m);
        case 11:
            return rules::reset(m);
        case 12:
            return rules::power_lost(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        {
            State to = from;
            const auto answer = ssp::generated::power::start(to);
            visit(0u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::power::boot_ends(to, a0 != 0);
            const unsigned arguments[] = {a0};
            visit(1u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::power::exchange_capabilities(to, static_cast<uint32_t>(a0),
                    a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(2u, +arguments, static_cast<unsigned>(answer), to);
            }
        {
            State to = from;
            const auto answer = ssp::generated::power::command_begins(to);
            visit(3u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::power::command_ends(to, static_cast<uint32_t>(a0));
            const unsigned arguments[] = {a0};
            visit(4u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::power::transaction_begins(to);
            visit(5u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::power::transaction_ends(to);
            visit(6u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
                for (unsigned a2 = 0; a2 <= 2147483646; ++a2)
                    for (unsigned a3 = 0; a3 <= 2147483646; ++a3)
                    {
                        State to = from;
                        const auto answer = ssp::generated::power::suspend(to, static_cast<uint32_t>(a0),
                            static_cast<uint32_t>(a1), static_cast<uint32_t>(a2), static_cast<uint32_t>(a3));
                        const unsigned arguments[] = {a0, a1, a2, a3};
                        visit(7u, +arguments, static_cast<unsigned>(answer), to);
                    }
        {
            State to = from;
            const auto answer = ssp::generated::power::tick(to);
            visit(8u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2147483646; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::power::resume(to, static_cast<uint32_t>(a0));
            const unsigned arguments[] = {a0};
            visit(9u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::power::stop(to);
            visit(10u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::power::reset(to);
            visit(11u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::power::power_lost(to);
            visit(12u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::power
