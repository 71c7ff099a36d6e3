// SPDX-License-Identifier: Apache-2.0
// Every event of swp with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "swp.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::swp::rules {

constexpr int power_on([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::unpowered) return 0;
    return -1;
}

constexpr int power_off([[maybe_unused]] const Machine& m) noexcept {
    return 1;
}

constexpr int activate([[maybe_unused]] const Machine& m, [[maybe_unused]] bool full_power) noexcept {
    if (m.phase == Phase::deactivated) return 2;
    return -1;
}

constexpr int act_frame_comes([[maybe_unused]] const Machine& m, [[maybe_unused]] Frame frame) noexcept {
    if (frame > Frame::corrupted) return -1;
    if (m.phase == Phase::synchronising && frame == Frame::act_sync) return 3;
    if (m.phase == Phase::confirming && frame == Frame::act_ready) return 4;
    if ((m.phase == Phase::synchronising || m.phase == Phase::confirming) &&
        (m.phase != Phase::synchronising || frame != Frame::act_sync) &&
        (m.phase != Phase::confirming || frame != Frame::act_ready) && m.repeats < 3) return 5;
    if ((m.phase == Phase::synchronising || m.phase == Phase::confirming) &&
        (m.phase != Phase::synchronising || frame != Frame::act_sync) &&
        (m.phase != Phase::confirming || frame != Frame::act_ready) && m.repeats >= 3) return 6;
    return -1;
}

constexpr int tick([[maybe_unused]] const Machine& m) noexcept {
    if ((m.phase == Phase::synchronising || m.phase == Phase::confirming) && m.waited < patience) return 7;
    if ((m.phase == Phase::synchronising || m.phase == Phase::confirming) && m.waited >= patience &&
        m.repeats < 3) return 8;
    if ((m.phase == Phase::synchronising || m.phase == Phase::confirming) && m.waited >= patience &&
        m.repeats >= 3) return 9;
    return -1;
}

constexpr int frame_moves([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::activated) return 10;
    return -1;
}

constexpr int idle_bit([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::activated && m.idle < 7) return 11;
    return -1;
}

constexpr int suspend([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::activated && m.idle >= 7) return 12;
    return -1;
}

constexpr int terminal_resumes([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::suspended) return 13;
    return -1;
}

constexpr int uicc_resumes([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::suspended) return 14;
    return -1;
}

constexpr int deactivate([[maybe_unused]] const Machine& m) noexcept {
    if (m.phase == Phase::synchronising || m.phase == Phase::confirming || m.phase == Phase::activated ||
        m.phase == Phase::suspended) return 15;
    return -1;
}

}  // namespace ssp::generated::swp::rules

namespace ssp::generated::swp {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "swp";
    static constexpr unsigned event_count = 11, rule_count = 16, cell_count = 5, most_parameters = 1,
                              most_answers = 6, packed_bits = 18, words = 1;
    static constexpr const char* event_names[] = {"power_on", "power_off", "activate", "act_frame_comes", "tick",
        "frame_moves", "idle_bit", "suspend", "terminal_resumes", "uicc_resumes", "deactivate"};
    static constexpr const char* rule_ids[] = {"contact.powered", "contact.unpowered", "s1.high", "sync.comes",
        "ready.comes", "bad.asked_again", "bad.given_up", "time.passes", "late.asked_again", "late.given_up",
        "frame.moves", "idle.counted", "interface.suspended", "interface.resumed_by_terminal",
        "interface.resumed_by_uicc", "interface.deactivated"};
    static constexpr unsigned parameter_counts[] = {0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][6] = {{"done", "power_mode_sent", "asked_again", "given_up", "moved",
        "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.phase) << 0;
        p.word[0] |= static_cast<uint64_t>(m.mode) << 3;
        p.word[0] |= static_cast<uint64_t>(m.repeats) << 5;
        p.word[0] |= static_cast<uint64_t>(m.waited) << 7;
        p.word[0] |= static_cast<uint64_t>(m.idle) << 15;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.phase = static_cast<Phase>(p.word[0] >> 0 & 7);
        m.mode = static_cast<Mode>(p.word[0] >> 3 & 3);
        m.repeats = static_cast<uint8_t>(p.word[0] >> 5 & 3);
        m.waited = static_cast<uint8_t>(p.word[0] >> 7 & 255);
        m.idle = static_cast<uint8_t>(p.word[0] >> 15 & 7);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        cells[0] = static_cast<long>(m.phase);
        cells[1] = static_cast<long>(m.mode);
        cells[2] = static_cast<long>(m.repeats);
        cells[3] = static_cast<long>(m.waited);
        cells[4] = static_cast<long>(m.idle);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        m.phase = static_cast<Phase>(cells[0]);
        m.mode = static_cast<Mode>(cells[1]);
        m.repeats = static_cast<uint8_t>(cells[2]);
        m.waited = static_cast<uint8_t>(cells[3]);
        m.idle = static_cast<uint8_t>(cells[4]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return static_cast<unsigned>(ssp::generated::swp::power_on(m));
        case 1:
            return static_cast<unsigned>(ssp::generated::swp::power_off(m));
        case 2:
            if (arguments[0] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::swp::activate(m, arguments[0] != 0));
        case 3:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::swp::act_frame_comes(m, static_cast<Frame>(arguments[0])));
        case 4:
            return static_cast<unsigned>(ssp::generated::swp::tick(m));
        case 5:
            return static_cast<unsigned>(ssp::generated::swp::frame_moves(m));
        case 6:
            return static_cast<unsigned>(ssp::generated::swp::idle_bit(m));
        case 7:
            return static_cast<unsigned>(ssp::generated::swp::suspend(m));
        case 8:
            return static_cast<unsigned>(ssp::generated::swp::terminal_resumes(m));
        case 9:
            return static_cast<unsigned>(ssp::generated::swp::uicc_resumes(m));
        case 10:
            return static_cast<unsigned>(ssp::generated::swp::deactivate(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            return rules::power_on(m);
        case 1:
            return rules::power_off(m);
        case 2:
            if (arguments[0] > 1) return -1;
            return rules::activate(m, arguments[0] != 0);
        case 3:
            if (arguments[0] > 255) return -1;
            return rules::act_frame_comes(m, static_cast<Frame>(arguments[0]));
        case 4:
            return rules::tick(m);
        case 5:
            return rules::frame_moves(m);
        case 6:
            return rules::idle_bit(m);
        case 7:
            return rules::suspend(m);
        case 8:
            return rules::terminal_resumes(m);
        case 9:
            return rules::uicc_resumes(m);
        case 10:
            return rules::deactivate(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        {
            State to = from;
            const auto answer = ssp::generated::swp::power_on(to);
            visit(0u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::power_off(to);
            visit(1u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 1; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::swp::activate(to, a0 != 0);
            const unsigned arguments[] = {a0};
            visit(2u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 2; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::swp::act_frame_comes(to, static_cast<Frame>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::tick(to);
            visit(4u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::frame_moves(to);
            visit(5u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::idle_bit(to);
            visit(6u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::suspend(to);
            visit(7u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::terminal_resumes(to);
            visit(8u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::uicc_resumes(to);
            visit(9u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::swp::deactivate(to);
            visit(10u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::swp
