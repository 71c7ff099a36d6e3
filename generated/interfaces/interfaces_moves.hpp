// SPDX-License-Identifier: Apache-2.0
// Every event of interfaces with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "interfaces.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::interfaces::rules {

constexpr int ssp_starts([[maybe_unused]] const Machine& m) noexcept {
    return 0;
}

constexpr int ssp_suspended([[maybe_unused]] const Machine& m) noexcept {
    if (m.exchanged && !m.asleep) return 3;
    return -1;
}

constexpr int ssp_resumed([[maybe_unused]] const Machine& m) noexcept {
    if (m.asleep) return 4;
    return -1;
}

constexpr int power_lost([[maybe_unused]] const Machine& m) noexcept {
    return 1;
}

constexpr int declare([[maybe_unused]] const Machine& m, [[maybe_unused]] uint16_t for_interfaces,
    [[maybe_unused]] uint16_t for_external) noexcept {
    if (for_interfaces > highest_current) return -1;
    if (for_external > highest_current) return -1;
    if (m.supplied && !m.exchanged) return 2;
    return -1;
}

constexpr int activate([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.supplied && !m.asleep && m.state[interface] == Activation::deactivated) return 5;
    return -1;
}

constexpr int suspend([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.state[interface] == Activation::activated) return 6;
    return -1;
}

constexpr int deactivate([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.state[interface] != Activation::deactivated) return 9;
    return -1;
}

constexpr int terminal_resumes([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.state[interface] == Activation::suspended && !m.asleep) return 7;
    return -1;
}

constexpr int ssp_resumes([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.state[interface] == Activation::suspended && !m.asleep) return 8;
    return -1;
}

constexpr int packet_moves([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.state[interface] == Activation::activated) return 10;
    return -1;
}

constexpr int bind_pipes([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.state[interface] == Activation::activated) return 11;
    return -1;
}

constexpr int unbind_pipes([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface) noexcept {
    if (interface >= interface_count) return -1;
    if (m.state[interface] == Activation::activated) return 12;
    return -1;
}

constexpr int draw([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t interface,
    [[maybe_unused]] uint16_t current) noexcept {
    if (interface >= interface_count) return -1;
    if (current > highest_current) return -1;
    if (m.state[interface] != Activation::deactivated && m.interface_budget >= current &&
        (m.state[interface] == Activation::activated || current <= idle_interface)) return 13;
    if (m.state[interface] != Activation::deactivated &&
        (m.interface_budget < current ||
        (m.state[interface] != Activation::activated && current > idle_interface))) return 14;
    return -1;
}

constexpr int draw_external_supply([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t load,
    [[maybe_unused]] uint16_t current) noexcept {
    if (load >= load_count) return -1;
    if (current > highest_current) return -1;
    if (m.supplied &&
        m.external_budget >= (m.drawn_external > m.load[load] ? m.drawn_external - m.load[load] : 0) + current &&
        (!m.asleep ||
        (m.drawn_external > m.load[load] ? m.drawn_external - m.load[load] : 0) + current <= idle_external)) return 15;
    if (m.supplied &&
        (m.external_budget < (m.drawn_external > m.load[load] ? m.drawn_external - m.load[load] : 0) + current ||
        (m.asleep &&
        (m.drawn_external > m.load[load] ? m.drawn_external - m.load[load] : 0) + current > idle_external))) return 16;
    return -1;
}

}  // namespace ssp::generated::interfaces::rules

namespace ssp::generated::interfaces {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "interfaces";
    static constexpr unsigned event_count = 15, rule_count = 17, cell_count = 20, most_parameters = 2,
                              most_answers = 4, packed_bits = 105, words = 2;
    static constexpr const char* event_names[] = {"ssp_starts", "ssp_suspended", "ssp_resumed", "power_lost", "declare",
        "activate", "suspend", "deactivate", "terminal_resumes", "ssp_resumes", "packet_moves", "bind_pipes",
        "unbind_pipes", "draw", "draw_external_supply"};
    static constexpr const char* rule_ids[] = {"ssp.starts", "supply.lost", "budgets.declared", "ssp.suspended",
        "ssp.resumed", "interface.activated", "interface.suspended", "interface.resumed_by_terminal",
        "interface.resumed_by_ssp", "interface.deactivated", "packet.moves", "pipes.bound", "pipes.unbound",
        "draw.granted", "draw.over_budget", "external.granted", "external.over_budget"};
    static constexpr unsigned parameter_counts[] = {0, 0, 0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][4] = {{"done", "moved", "over_budget", "refused"}};
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
        p.word[0] |= static_cast<uint64_t>(m.drawn[0]) << 8;
        p.word[0] |= static_cast<uint64_t>(m.drawn[1]) << 18;
        p.word[0] |= static_cast<uint64_t>(m.drawn[2]) << 28;
        p.word[0] |= static_cast<uint64_t>(m.drawn[3]) << 38;
        p.word[0] |= static_cast<uint64_t>(m.bound[0]) << 48;
        p.word[0] |= static_cast<uint64_t>(m.bound[1]) << 49;
        p.word[0] |= static_cast<uint64_t>(m.bound[2]) << 50;
        p.word[0] |= static_cast<uint64_t>(m.bound[3]) << 51;
        p.word[0] |= static_cast<uint64_t>(m.load[0]) << 52;
        p.word[1] |= static_cast<uint64_t>(m.load[1]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.drawn_external) << 10;
        p.word[1] |= static_cast<uint64_t>(m.interface_budget) << 20;
        p.word[1] |= static_cast<uint64_t>(m.external_budget) << 30;
        p.word[1] |= static_cast<uint64_t>(m.supplied) << 40;
        p.word[1] |= static_cast<uint64_t>(m.exchanged) << 41;
        p.word[1] |= static_cast<uint64_t>(m.asleep) << 42;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.state[0] = static_cast<Activation>(p.word[0] >> 0 & 3);
        m.state[1] = static_cast<Activation>(p.word[0] >> 2 & 3);
        m.state[2] = static_cast<Activation>(p.word[0] >> 4 & 3);
        m.state[3] = static_cast<Activation>(p.word[0] >> 6 & 3);
        m.drawn[0] = static_cast<uint16_t>(p.word[0] >> 8 & 1023);
        m.drawn[1] = static_cast<uint16_t>(p.word[0] >> 18 & 1023);
        m.drawn[2] = static_cast<uint16_t>(p.word[0] >> 28 & 1023);
        m.drawn[3] = static_cast<uint16_t>(p.word[0] >> 38 & 1023);
        m.bound[0] = static_cast<bool>(p.word[0] >> 48 & 1);
        m.bound[1] = static_cast<bool>(p.word[0] >> 49 & 1);
        m.bound[2] = static_cast<bool>(p.word[0] >> 50 & 1);
        m.bound[3] = static_cast<bool>(p.word[0] >> 51 & 1);
        m.load[0] = static_cast<uint16_t>(p.word[0] >> 52 & 1023);
        m.load[1] = static_cast<uint16_t>(p.word[1] >> 0 & 1023);
        m.drawn_external = static_cast<uint16_t>(p.word[1] >> 10 & 1023);
        m.interface_budget = static_cast<uint16_t>(p.word[1] >> 20 & 1023);
        m.external_budget = static_cast<uint16_t>(p.word[1] >> 30 & 1023);
        m.supplied = static_cast<bool>(p.word[1] >> 40 & 1);
        m.exchanged = static_cast<bool>(p.word[1] >> 41 & 1);
        m.asleep = static_cast<bool>(p.word[1] >> 42 & 1);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 4; ++k) cells[0 + k] = static_cast<long>(m.state[k]);
        for (unsigned k = 0; k != 4; ++k) cells[4 + k] = static_cast<long>(m.drawn[k]);
        for (unsigned k = 0; k != 4; ++k) cells[8 + k] = static_cast<long>(m.bound[k]);
        for (unsigned k = 0; k != 2; ++k) cells[12 + k] = static_cast<long>(m.load[k]);
        cells[14] = static_cast<long>(m.drawn_external);
        cells[15] = static_cast<long>(m.interface_budget);
        cells[16] = static_cast<long>(m.external_budget);
        cells[17] = static_cast<long>(m.supplied);
        cells[18] = static_cast<long>(m.exchanged);
        cells[19] = static_cast<long>(m.asleep);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 4; ++k) m.state[k] = static_cast<Activation>(cells[0 + k]);
        for (unsigned k = 0; k != 4; ++k) m.drawn[k] = static_cast<uint16_t>(cells[4 + k]);
        for (unsigned k = 0; k != 4; ++k) m.bound[k] = static_cast<bool>(cells[8 + k]);
        for (unsigned k = 0; k != 2; ++k) m.load[k] = static_cast<uint16_t>(cells[12 + k]);
        m.drawn_external = static_cast<uint16_t>(cells[14]);
        m.interface_budget = static_cast<uint16_t>(cells[15]);
        m.external_budget = static_cast<uint16_t>(cells[16]);
        m.supplied = static_cast<bool>(cells[17]);
        m.exchanged = static_cast<bool>(cells[18]);
        m.asleep = static_cast<bool>(cells[19]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return static_cast<unsigned>(ssp::generated::interfaces::ssp_starts(m));
        case 1:
            return static_cast<unsigned>(ssp::generated::interfaces::ssp_suspended(m));
        case 2:
            return static_cast<unsigned>(ssp::generated::interfaces::ssp_resumed(m));
        case 3:
            return static_cast<unsigned>(ssp::generated::interfaces::power_lost(m));
        case 4:
            if (arguments[0] > 65535 || arguments[1] > 65535) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::declare(m, static_cast<uint16_t>(arguments[0]),
                static_cast<uint16_t>(arguments[1])));
        case 5:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::activate(m, static_cast<uint8_t>(arguments[0])));
        case 6:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::suspend(m, static_cast<uint8_t>(arguments[0])));
        case 7:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::deactivate(m, static_cast<uint8_t>(arguments[0])));
        case 8:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::terminal_resumes(m,
                static_cast<uint8_t>(arguments[0])));
        case 9:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::ssp_resumes(m,
                static_cast<uint8_t>(arguments[0])));
        case 10:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::packet_moves(m,
                static_cast<uint8_t>(arguments[0])));
        case 11:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::bind_pipes(m, static_cast<uint8_t>(arguments[0])));
        case 12:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::unbind_pipes(m,
                static_cast<uint8_t>(arguments[0])));
        case 13:
            if (arguments[0] > 255 || arguments[1] > 65535) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::draw(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint16_t>(arguments[1])));
        case 14:
            if (arguments[0] > 255 || arguments[1] > 65535) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::interfaces::draw_external_supply(m,
                static_cast<uint8_t>(arguments[0]), static_cast<uint16_t>(arguments[1])));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return rules::ssp_starts(m);
        case 1:
            return rules::ssp_suspended(m);
        case 2:
            return rules::ssp_resumed(m);
        case 3:
            return rules::power_lost(m);
        case 4:
            if (arguments[0] > 65535 || arguments[1] > 65535) return -1;
            return rules::declare(m, static_cast<uint16_t>(arguments[0]), static_cast<uint16_t>(arguments[1]));
        case 5:
            if (arguments[0] > 255) return -1;
            return rules::activate(m, static_cast<uint8_t>(arguments[0]));
        case 6:
            if (arguments[0] > 255) return -1;
            return rules::suspend(m, static_cast<uint8_t>(arguments[0]));
        case 7:
            if (arguments[0] > 255) return -1;
            return rules::deactivate(m, static_cast<uint8_t>(arguments[0]));
        case 8:
            if (arguments[0] > 255) return -1;
            return rules::terminal_resumes(m, static_cast<uint8_t>(arguments[0]));
        case 9:
            if (arguments[0] > 255) return -1;
            return rules::ssp_resumes(m, static_cast<uint8_t>(arguments[0]));
        case 10:
            if (arguments[0] > 255) return -1;
            return rules::packet_moves(m, static_cast<uint8_t>(arguments[0]));
        case 11:
            if (arguments[0] > 255) return -1;
            return rules::bind_pipes(m, static_cast<uint8_t>(arguments[0]));
        case 12:
            if (arguments[0] > 255) return -1;
            return rules::unbind_pipes(m, static_cast<uint8_t>(arguments[0]));
        case 13:
            if (arguments[0] > 255 || arguments[1] > 65535) return -1;
            return rules::draw(m, static_cast<uint8_t>(arguments[0]), static_cast<uint16_t>(arguments[1]));
        case 14:
            if (arguments[0] > 255 || arguments[1] > 65535) return -1;
            return rules::draw_external_supply(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint16_t>(arguments[1]));
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::ssp_starts(to);
            visit(0u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::ssp_suspended(to);
            visit(1u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::ssp_resumed(to);
            visit(2u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::power_lost(to);
            visit(3u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1000; ++a0)
            for (unsigned a1 = 0; a1 <= 1000; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::interfaces::declare(to, static_cast<uint16_t>(a0),
                    static_cast<uint16_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(4u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::activate(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(5u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::suspend(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(6u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::deactivate(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(7u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::terminal_resumes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(8u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::ssp_resumes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(9u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::packet_moves(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(10u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::bind_pipes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(11u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::interfaces::unbind_pipes(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(12u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1000; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::interfaces::draw(to, static_cast<uint8_t>(a0),
                    static_cast<uint16_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(13u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
            for (unsigned a1 = 0; a1 <= 1000; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::interfaces::draw_external_supply(to, static_cast<uint8_t>(a0),
                    static_cast<uint16_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(14u, +arguments, static_cast<unsigned>(answer), to);
            }
    }
};

}  // namespace ssp::generated::interfaces
