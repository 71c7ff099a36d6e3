// SPDX-License-Identifier: Apache-2.0
// Every event of scl_gates with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "scl_gates.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::scl_gates::rules {

constexpr int offer([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t gate,
    [[maybe_unused]] Service service_of_it) noexcept {
    if (gate >= gate_count) return -1;
    if (service_of_it > Service::other) return -1;
    if (m.service[gate] == Service::nothing && service_of_it != Service::nothing) return 0;
    return -1;
}

constexpr int look_up([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t gate) noexcept {
    if (gate >= gate_count) return -1;
    if (m.service[gate] != Service::nothing) return 1;
    return -1;
}

constexpr int create([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe, [[maybe_unused]] uint8_t gate,
    [[maybe_unused]] bool is_secure) noexcept {
    if (pipe >= pipe_count) return -1;
    if (gate >= gate_count) return -1;
    if (!used(m, pipe) && m.service[gate] != Service::nothing) return 2;
    return -1;
}

constexpr int open_pipe([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (used(m, pipe)) return 3;
    if (!used(m, pipe)) return 4;
    return -1;
}

constexpr int close_pipe([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (used(m, pipe)) return 5;
    if (!used(m, pipe)) return 6;
    return -1;
}

constexpr int remove([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (used(m, pipe)) return 7;
    return -1;
}

constexpr int remove_all([[maybe_unused]] const Machine& m) noexcept {
    return 8;
}

constexpr int command_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool is_secure, [[maybe_unused]] Instruction instruction, [[maybe_unused]] Rights rights,
    [[maybe_unused]] bool value_fits) noexcept {
    if (pipe >= pipe_count) return -1;
    if (instruction > Instruction::unknown) return -1;
    if (rights > Rights::write_only) return -1;
    if (!used(m, pipe)) return 9;
    if (used(m, pipe) && m.secured[pipe] != is_secure) return 10;
    if (m.stage[pipe] == Stage::closed && m.secured[pipe] == is_secure) return 11;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && m.answering[pipe]) return 12;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::get_parameter &&
        (rights == Rights::read_only || rights == Rights::read_write)) return 13;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::get_parameter && rights == Rights::no_entry) return 14;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::get_parameter && rights == Rights::write_only) return 15;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::set_parameter && (rights == Rights::read_write || rights == Rights::write_only) &&
        value_fits) return 16;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::set_parameter && (rights == Rights::read_write || rights == Rights::write_only) &&
        !value_fits) return 17;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::set_parameter && rights == Rights::no_entry) return 18;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::set_parameter && rights == Rights::read_only) return 19;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] && instruction == Instruction::own &&
        service_of(m, pipe, Service::other)) return 20;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] && instruction == Instruction::own &&
        !service_of(m, pipe, Service::other)) return 21;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::unreadable) return 22;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.answering[pipe] &&
        instruction == Instruction::unknown) return 23;
    return -1;
}

constexpr int event_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool is_secure) noexcept {
    if (pipe >= pipe_count) return -1;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && service_of(m, pipe, Service::loopback)) return 24;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !service_of(m, pipe, Service::loopback)) return 25;
    if (!is_open(m, pipe) || m.secured[pipe] != is_secure) return 26;
    return -1;
}

constexpr int response_arrives([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool is_secure) noexcept {
    if (pipe >= pipe_count) return -1;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && m.asking[pipe]) return 27;
    if (!is_open(m, pipe) || m.secured[pipe] != is_secure || !m.asking[pipe]) return 28;
    return -1;
}

constexpr int answer_sent([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.answering[pipe]) return 29;
    return -1;
}

constexpr int not_done([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.answering[pipe]) return 30;
    return -1;
}

constexpr int send_command([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool is_secure) noexcept {
    if (pipe >= pipe_count) return -1;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.asking[pipe]) return 31;
    return -1;
}

constexpr int send_event([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe,
    [[maybe_unused]] bool is_secure) noexcept {
    if (pipe >= pipe_count) return -1;
    if (is_open(m, pipe) && m.secured[pipe] == is_secure) return 32;
    return -1;
}

}  // namespace ssp::generated::scl_gates::rules

namespace ssp::generated::scl_gates {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "scl_gates";
    static constexpr unsigned event_count = 14, rule_count = 33, cell_count = 48, most_parameters = 5,
                              most_answers = 18, packed_bits = 88, words = 2;
    static constexpr const char* event_names[] = {"offer", "look_up", "create", "open_pipe", "close_pipe", "remove",
        "remove_all", "command_arrives", "event_arrives", "response_arrives", "answer_sent", "not_done", "send_command",
        "send_event"};
    static constexpr const char* rule_ids[] = {"gate.offered", "gate.listed", "pipe.created", "pipe.opened",
        "open.unknown", "pipe.closed", "close.unknown", "pipe.removed", "pipes.removed", "command.unknown_pipe",
        "command.other_way", "command.not_opened", "command.second", "get.done", "get.unknown", "get.denied",
            "set.done",
        "set.misfit", "set.unknown", "set.denied", "own.done", "own.elsewhere", "command.unreadable",
        "command.not_supported", "event.echoed", "event.delivered", "event.dropped", "response.delivered",
        "response.dropped", "answer.sent", "command.not_done", "command.sent", "event.sent"};
    static constexpr unsigned parameter_counts[] = {2, 1, 3, 1, 1, 1, 0, 5, 2, 2, 1, 1, 2, 2};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][18] = {{"ok", "not_connected", "parameter_unknown", "not_ok",
        "no_pipes_available", "entry_unknown", "pipe_not_opened", "not_supported", "inhibited", "timeout",
        "access_denied", "pipe_access_denied", "done", "listed", "echoed", "delivered", "dropped", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.service[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.service[1]) << 3;
        p.word[0] |= static_cast<uint64_t>(m.service[2]) << 6;
        p.word[0] |= static_cast<uint64_t>(m.service[3]) << 9;
        p.word[0] |= static_cast<uint64_t>(m.service[4]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.service[5]) << 15;
        p.word[0] |= static_cast<uint64_t>(m.service[6]) << 18;
        p.word[0] |= static_cast<uint64_t>(m.service[7]) << 21;
        p.word[0] |= static_cast<uint64_t>(m.stage[0]) << 24;
        p.word[0] |= static_cast<uint64_t>(m.stage[1]) << 26;
        p.word[0] |= static_cast<uint64_t>(m.stage[2]) << 28;
        p.word[0] |= static_cast<uint64_t>(m.stage[3]) << 30;
        p.word[0] |= static_cast<uint64_t>(m.stage[4]) << 32;
        p.word[0] |= static_cast<uint64_t>(m.stage[5]) << 34;
        p.word[0] |= static_cast<uint64_t>(m.stage[6]) << 36;
        p.word[0] |= static_cast<uint64_t>(m.stage[7]) << 38;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[0]) << 40;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[1]) << 43;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[2]) << 46;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[3]) << 49;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[4]) << 52;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[5]) << 55;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[6]) << 58;
        p.word[0] |= static_cast<uint64_t>(m.leads_to[7]) << 61;
        p.word[1] |= static_cast<uint64_t>(m.secured[0]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.secured[1]) << 1;
        p.word[1] |= static_cast<uint64_t>(m.secured[2]) << 2;
        p.word[1] |= static_cast<uint64_t>(m.secured[3]) << 3;
        p.word[1] |= static_cast<uint64_t>(m.secured[4]) << 4;
        p.word[1] |= static_cast<uint64_t>(m.secured[5]) << 5;
        p.word[1] |= static_cast<uint64_t>(m.secured[6]) << 6;
        p.word[1] |= static_cast<uint64_t>(m.secured[7]) << 7;
        p.word[1] |= static_cast<uint64_t>(m.answering[0]) << 8;
        p.word[1] |= static_cast<uint64_t>(m.answering[1]) << 9;
        p.word[1] |= static_cast<uint64_t>(m.answering[2]) << 10;
        p.word[1] |= static_cast<uint64_t>(m.answering[3]) << 11;
        p.word[1] |= static_cast<uint64_t>(m.answering[4]) << 12;
        p.word[1] |= static_cast<uint64_t>(m.answering[5]) << 13;
        p.word[1] |= static_cast<uint64_t>(m.answering[6]) << 14;
        p.word[1] |= static_cast<uint64_t>(m.answering[7]) << 15;
        p.word[1] |= static_cast<uint64_t>(m.asking[0]) << 16;
        p.word[1] |= static_cast<uint64_t>(m.asking[1]) << 17;
        p.word[1] |= static_cast<uint64_t>(m.asking[2]) << 18;
        p.word[1] |= static_cast<uint64_t>(m.asking[3]) << 19;
        p.word[1] |= static_cast<uint64_t>(m.asking[4]) << 20;
        p.word[1] |= static_cast<uint64_t>(m.asking[5]) << 21;
        p.word[1] |= static_cast<uint64_t>(m.asking[6]) << 22;
        p.word[1] |= static_cast<uint64_t>(m.asking[7]) << 23;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.service[0] = static_cast<Service>(p.word[0] >> 0 & 7);
        m.service[1] = static_cast<Service>(p.word[0] >> 3 & 7);
        m.service[2] = static_cast<Service>(p.word[0] >> 6 & 7);
        m.service[3] = static_cast<Service>(p.word[0] >> 9 & 7);
        m.service[4] = static_cast<Service>(p.word[0] >> 12 & 7);
        m.service[5] = static_cast<Service>(p.word[0] >> 15 & 7);
        m.service[6] = static_cast<Service>(p.word[0] >> 18 & 7);
        m.service[7] = static_cast<Service>(p.word[0] >> 21 & 7);
        m.stage[0] = static_cast<Stage>(p.word[0] >> 24 & 3);
        m.stage[1] = static_cast<Stage>(p.word[0] >> 26 & 3);
        m.stage[2] = static_cast<Stage>(p.word[0] >> 28 & 3);
        m.stage[3] = static_cast<Stage>(p.word[0] >> 30 & 3);
        m.stage[4] = static_cast<Stage>(p.word[0] >> 32 & 3);
        m.stage[5] = static_cast<Stage>(p.word[0] >> 34 & 3);
        m.stage[6] = static_cast<Stage>(p.word[0] >> 36 & 3);
        m.stage[7] = static_cast<Stage>(p.word[0] >> 38 & 3);
        m.leads_to[0] = static_cast<uint8_t>(p.word[0] >> 40 & 7);
        m.leads_to[1] = static_cast<uint8_t>(p.word[0] >> 43 & 7);
        m.leads_to[2] = static_cast<uint8_t>(p.word[0] >> 46 & 7);
        m.leads_to[3] = static_cast<uint8_t>(p.word[0] >> 49 & 7);
        m.leads_to[4] = static_cast<uint8_t>(p.word[0] >> 52 & 7);
        m.leads_to[5] = static_cast<uint8_t>(p.word[0] >> 55 & 7);
        m.leads_to[6] = static_cast<uint8_t>(p.word[0] >> 58 & 7);
        m.leads_to[7] = static_cast<uint8_t>(p.word[0] >> 61 & 7);
        m.secured[0] = static_cast<bool>(p.word[1] >> 0 & 1);
        m.secured[1] = static_cast<bool>(p.word[1] >> 1 & 1);
        m.secured[2] = static_cast<bool>(p.word[1] >> 2 & 1);
        m.secured[3] = static_cast<bool>(p.word[1] >> 3 & 1);
        m.secured[4] = static_cast<bool>(p.word[1] >> 4 & 1);
        m.secured[5] = static_cast<bool>(p.word[1] >> 5 & 1);
        m.secured[6] = static_cast<bool>(p.word[1] >> 6 & 1);
        m.secured[7] = static_cast<bool>(p.word[1] >> 7 & 1);
        m.answering[0] = static_cast<bool>(p.word[1] >> 8 & 1);
        m.answering[1] = static_cast<bool>(p.word[1] >> 9 & 1);
        m.answering[2] = static_cast<bool>(p.word[1] >> 10 & 1);
        m.answering[3] = static_cast<bool>(p.word[1] >> 11 & 1);
        m.answering[4] = static_cast<bool>(p.word[1] >> 12 & 1);
        m.answering[5] = static_cast<bool>(p.word[1] >> 13 & 1);
        m.answering[6] = static_cast<bool>(p.word[1] >> 14 & 1);
        m.answering[7] = static_cast<bool>(p.word[1] >> 15 & 1);
        m.asking[0] = static_cast<bool>(p.word[1] >> 16 & 1);
        m.asking[1] = static_cast<bool>(p.word[1] >> 17 & 1);
        m.asking[2] = static_cast<bool>(p.word[1] >> 18 & 1);
        m.asking[3] = static_cast<bool>(p.word[1] >> 19 & 1);
        m.asking[4] = static_cast<bool>(p.word[1] >> 20 & 1);
        m.asking[5] = static_cast<bool>(p.word[1] >> 21 & 1);
        m.asking[6] = static_cast<bool>(p.word[1] >> 22 & 1);
        m.asking[7] = static_cast<bool>(p.word[1] >> 23 & 1);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 8; ++k) cells[0 + k] = static_cast<long>(m.service[k]);
        for (unsigned k = 0; k != 8; ++k) cells[8 + k] = static_cast<long>(m.stage[k]);
        for (unsigned k = 0; k != 8; ++k) cells[16 + k] = static_cast<long>(m.leads_to[k]);
        for (unsigned k = 0; k != 8; ++k) cells[24 + k] = static_cast<long>(m.secured[k]);
        for (unsigned k = 0; k != 8; ++k) cells[32 + k] = static_cast<long>(m.answering[k]);
        for (unsigned k = 0; k != 8; ++k) cells[40 + k] = static_cast<long>(m.asking[k]);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 8; ++k) m.service[k] = static_cast<Service>(cells[0 + k]);
        for (unsigned k = 0; k != 8; ++k) m.stage[k] = static_cast<Stage>(cells[8 + k]);
        for (unsigned k = 0; k != 8; ++k) m.leads_to[k] = static_cast<uint8_t>(cells[16 + k]);
        for (unsigned k = 0; k != 8; ++k) m.secured[k] = static_cast<bool>(cells[24 + k]);
        for (unsigned k = 0; k != 8; ++k) m.answering[k] = static_cast<bool>(cells[32 + k]);
        for (unsigned k = 0; k != 8; ++k) m.asking[k] = static_cast<bool>(cells[40 + k]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::offer(m, static_cast<uint8_t>(arguments[0]),
                static_cast<Service>(arguments[1])));
        case 1:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::look_up(m, static_cast<uint8_t>(arguments[0])));
        case 2:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::create(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), arguments[2] != 0));
        case 3:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::open_pipe(m, static_cast<uint8_t>(arguments[0])));
        case 4:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::close_pipe(m, static_cast<uint8_t>(arguments[0])));
        case 5:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::remove(m, static_cast<uint8_t>(arguments[0])));
        case 6:
            return static_cast<unsigned>(ssp::generated::scl_gates::remove_all(m));
        case 7:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::command_arrives(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0, static_cast<Instruction>(arguments[2]),
                static_cast<Rights>(arguments[3]), arguments[4] != 0));
        case 8:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::event_arrives(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 9:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::response_arrives(m,
                static_cast<uint8_t>(arguments[0]), arguments[1] != 0));
        case 10:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::answer_sent(m, static_cast<uint8_t>(arguments[0])));
        case 11:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::not_done(m, static_cast<uint8_t>(arguments[0])));
        case 12:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::send_command(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 13:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_gates::send_event(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::offer(m, static_cast<uint8_t>(arguments[0]), static_cast<Service>(arguments[1]));
        case 1:
            if (arguments[0] > 255) return -1;
            return rules::look_up(m, static_cast<uint8_t>(arguments[0]));
        case 2:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 1) return -1;
            return rules::create(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                arguments[2] != 0);
        case 3:
            if (arguments[0] > 255) return -1;
            return rules::open_pipe(m, static_cast<uint8_t>(arguments[0]));
        case 4:
            if (arguments[0] > 255) return -1;
            return rules::close_pipe(m, static_cast<uint8_t>(arguments[0]));
        case 5:
            if (arguments[0] > 255) return -1;
            return rules::remove(m, static_cast<uint8_t>(arguments[0]));
        case 6:
            return rules::remove_all(m);
        case 7:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 1) return -1;
            return rules::command_arrives(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0,
                static_cast<Instruction>(arguments[2]), static_cast<Rights>(arguments[3]), arguments[4] != 0);
        case 8:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::event_arrives(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 9:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::response_arrives(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 10:
            if (arguments[0] > 255) return -1;
            return rules::answer_sent(m, static_cast<uint8_t>(arguments[0]));
        case 11:
            if (arguments[0] > 255) return -1;
            return rules::not_done(m, static_cast<uint8_t>(arguments[0]));
        case 12:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::send_command(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 13:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::send_event(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 5; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_gates::offer(to, static_cast<uint8_t>(a0),
                    static_cast<Service>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(0u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_gates::look_up(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(1u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 7; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::scl_gates::create(to, static_cast<uint8_t>(a0),
                        static_cast<uint8_t>(a1), a2 != 0);
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(2u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_gates::open_pipe(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_gates::close_pipe(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(4u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_gates::remove(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(5u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::scl_gates::remove_all(to);
            visit(6u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 4; ++a2)
                    for (unsigned a3 = 0; a3 <= 3; ++a3)
                        for (unsigned a4 = 0; a4 <= 1; ++a4)
                        {
                            State to = from;
                            const auto answer = ssp::generated::scl_gates::command_arrives(to,
                                static_cast<uint8_t>(a0), a1 != 0, static_cast<Instruction>(a2),
                                static_cast<Rights>(a3), a4 != 0);
                            const unsigned arguments[] = {a0, a1, a2, a3, a4};
                            visit(7u, +arguments, static_cast<unsigned>(answer), to);
                        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_gates::event_arrives(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(8u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_gates::response_arrives(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(9u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_gates::answer_sent(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(10u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_gates::not_done(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(11u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_gates::send_command(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(12u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_gates::send_event(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(13u, +arguments, static_cast<unsigned>(answer), to);
            }
    }
};

}  // namespace ssp::generated::scl_gates
