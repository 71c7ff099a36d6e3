// SPDX-License-Identifier: Apache-2.0
// Every event of scl_router with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "scl_router.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::scl_router::rules {

constexpr int enter([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host,
    [[maybe_unused]] uint8_t its_domain) noexcept {
    if (host >= host_count) return -1;
    if (its_domain >= domain_count) return -1;
    if (!there(m, host)) return 0;
    if (there(m, host)) return 1;
    return -1;
}

constexpr int leave([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host) noexcept {
    if (host >= host_count) return -1;
    if (m.registered[host]) return 2;
    if (!m.registered[host]) return 3;
    return -1;
}

constexpr int link_lost([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host) noexcept {
    if (host >= host_count) return -1;
    if (m.registered[host]) return 4;
    return -1;
}

constexpr int admit([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host, [[maybe_unused]] uint8_t peer,
    [[maybe_unused]] uint8_t entry) noexcept {
    if (host >= host_count) return -1;
    if (peer >= host_count) return -1;
    if (entry >= entry_count) return -1;
    if (there(m, host) && there(m, peer) && host != peer && !m.entered[entry]) return 5;
    if (!there(m, host) || !there(m, peer) || host == peer) return 6;
    return -1;
}

constexpr int dismiss([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host,
    [[maybe_unused]] uint8_t entry) noexcept {
    if (host >= host_count) return -1;
    if (entry >= entry_count) return -1;
    if (m.entered[entry] && m.owner[entry] == host) return 7;
    if (!m.entered[entry] || m.owner[entry] != host) return 8;
    return -1;
}

constexpr int open_administration([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host) noexcept {
    if (host >= host_count) return -1;
    if (there(m, host)) return 9;
    if (!there(m, host)) return 10;
    return -1;
}

constexpr int create([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host, [[maybe_unused]] uint8_t gate,
    [[maybe_unused]] uint8_t peer, [[maybe_unused]] uint8_t peer_gate, [[maybe_unused]] uint8_t pipe) noexcept {
    if (host >= host_count) return -1;
    if (gate >= gate_count) return -1;
    if (peer >= host_count) return -1;
    if (peer_gate >= gate_count) return -1;
    if (pipe >= pipe_count) return -1;
    if (may_command(m, host) && there(m, peer) && host != peer && admits(m, peer, host) &&
        !any_pipe_created(m, host, gate, peer, peer_gate) && m.route[pipe] == Route::unused) return 11;
    if (!may_command(m, host)) return 12;
    if (may_command(m, host) && (!there(m, peer) || host == peer)) return 13;
    if (may_command(m, host) && there(m, peer) && host != peer && !admits(m, peer, host)) return 14;
    if (may_command(m, host) && there(m, peer) && host != peer && admits(m, peer, host) &&
        any_pipe_created(m, host, gate, peer, peer_gate)) return 15;
    if (may_command(m, host) && there(m, peer) && host != peer && admits(m, peer, host) &&
        !any_pipe_created(m, host, gate, peer, peer_gate) && !any_pipe_none_left(m)) return 16;
    return -1;
}

constexpr int remove([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host,
    [[maybe_unused]] uint8_t pipe) noexcept {
    if (host >= host_count) return -1;
    if (pipe >= pipe_count) return -1;
    if (may_command(m, host) && m.route[pipe] == Route::routed && end_of(m, pipe, host)) return 17;
    if (may_command(m, host) && (m.route[pipe] != Route::routed || !end_of(m, pipe, host))) return 18;
    if (!may_command(m, host)) return 19;
    return -1;
}

constexpr int clear_all([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host) noexcept {
    if (host >= host_count) return -1;
    if (host == 0 && m.administration[host]) return 20;
    if (host != 0 && may_command(m, host)) return 21;
    if (!may_command(m, host)) return 22;
    return -1;
}

constexpr int told([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return -1;
    if (m.route[pipe] == Route::ending) return 23;
    return -1;
}

constexpr int forward([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t host,
    [[maybe_unused]] uint8_t pipe, [[maybe_unused]] Message message) noexcept {
    if (host >= host_count) return -1;
    if (pipe >= pipe_count) return -1;
    if (message > Message::response) return -1;
    if (m.route[pipe] == Route::routed && m.source[pipe] == host && m.destination[pipe] != host) return 24;
    if (m.route[pipe] == Route::routed && m.destination[pipe] == host && m.source[pipe] != host) return 25;
    if ((m.route[pipe] != Route::routed || !end_of(m, pipe, host)) && message == Message::command) return 26;
    if ((m.route[pipe] != Route::routed || !end_of(m, pipe, host)) && message != Message::command) return 27;
    return -1;
}

}  // namespace ssp::generated::scl_router::rules

namespace ssp::generated::scl_router {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "scl_router";
    static constexpr unsigned event_count = 11, rule_count = 28, cell_count = 77, most_parameters = 5,
                              most_answers = 11, packed_bits = 183, words = 3;
    static constexpr const char* event_names[] = {"enter", "leave", "link_lost", "admit", "dismiss",
        "open_administration", "create", "remove", "clear_all", "told", "forward"};
    static constexpr const char* rule_ids[] = {"host.enters", "host.enters_twice", "host.leaves", "host.not_there",
        "host.lost", "whitelist.entered", "whitelist.unknown", "whitelist.removed", "whitelist.of_others",
        "administration.opened", "administration.unknown", "pipe.created", "pipe.not_administered", "pipe.no_such_host",
        "pipe.not_admitted", "pipe.second", "pipe.none_left", "pipe.removed", "pipe.of_others",
        "remove.not_administered", "cleared.by_controller", "cleared.by_host", "clear.not_administered",
        "pipe.forgotten", "packet.to_destination", "packet.to_source", "packet.command_lost", "packet.dropped"};
    static constexpr unsigned parameter_counts[] = {2, 1, 1, 3, 2, 1, 5, 2, 1, 1, 3};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][11] = {{"ok", "not_connected", "not_ok", "no_pipes_available",
        "pipe_not_opened", "access_denied", "to_source", "to_destination", "error_answer", "dropped", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.registered[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.registered[1]) << 1;
        p.word[0] |= static_cast<uint64_t>(m.registered[2]) << 2;
        p.word[0] |= static_cast<uint64_t>(m.registered[3]) << 3;
        p.word[0] |= static_cast<uint64_t>(m.domain[0]) << 4;
        p.word[0] |= static_cast<uint64_t>(m.domain[1]) << 6;
        p.word[0] |= static_cast<uint64_t>(m.domain[2]) << 8;
        p.word[0] |= static_cast<uint64_t>(m.domain[3]) << 10;
        p.word[0] |= static_cast<uint64_t>(m.administration[0]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.administration[1]) << 13;
        p.word[0] |= static_cast<uint64_t>(m.administration[2]) << 14;
        p.word[0] |= static_cast<uint64_t>(m.administration[3]) << 15;
        p.word[0] |= static_cast<uint64_t>(m.entered[0]) << 16;
        p.word[0] |= static_cast<uint64_t>(m.entered[1]) << 17;
        p.word[0] |= static_cast<uint64_t>(m.entered[2]) << 18;
        p.word[0] |= static_cast<uint64_t>(m.entered[3]) << 19;
        p.word[0] |= static_cast<uint64_t>(m.entered[4]) << 20;
        p.word[0] |= static_cast<uint64_t>(m.entered[5]) << 21;
        p.word[0] |= static_cast<uint64_t>(m.entered[6]) << 22;
        p.word[0] |= static_cast<uint64_t>(m.entered[7]) << 23;
        p.word[0] |= static_cast<uint64_t>(m.owner[0]) << 24;
        p.word[0] |= static_cast<uint64_t>(m.owner[1]) << 26;
        p.word[0] |= static_cast<uint64_t>(m.owner[2]) << 28;
        p.word[0] |= static_cast<uint64_t>(m.owner[3]) << 30;
        p.word[0] |= static_cast<uint64_t>(m.owner[4]) << 32;
        p.word[0] |= static_cast<uint64_t>(m.owner[5]) << 34;
        p.word[0] |= static_cast<uint64_t>(m.owner[6]) << 36;
        p.word[0] |= static_cast<uint64_t>(m.owner[7]) << 38;
        p.word[0] |= static_cast<uint64_t>(m.admitted[0]) << 40;
        p.word[0] |= static_cast<uint64_t>(m.admitted[1]) << 42;
        p.word[0] |= static_cast<uint64_t>(m.admitted[2]) << 44;
        p.word[0] |= static_cast<uint64_t>(m.admitted[3]) << 46;
        p.word[0] |= static_cast<uint64_t>(m.admitted[4]) << 48;
        p.word[0] |= static_cast<uint64_t>(m.admitted[5]) << 50;
        p.word[0] |= static_cast<uint64_t>(m.admitted[6]) << 52;
        p.word[0] |= static_cast<uint64_t>(m.admitted[7]) << 54;
        p.word[0] |= static_cast<uint64_t>(m.route[0]) << 56;
        p.word[0] |= static_cast<uint64_t>(m.route[1]) << 58;
        p.word[0] |= static_cast<uint64_t>(m.route[2]) << 60;
        p.word[0] |= static_cast<uint64_t>(m.route[3]) << 62;
        p.word[1] |= static_cast<uint64_t>(m.route[4]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.route[5]) << 2;
        p.word[1] |= static_cast<uint64_t>(m.route[6]) << 4;
        p.word[1] |= static_cast<uint64_t>(m.route[7]) << 6;
        p.word[1] |= static_cast<uint64_t>(m.source[0]) << 8;
        p.word[1] |= static_cast<uint64_t>(m.source[1]) << 10;
        p.word[1] |= static_cast<uint64_t>(m.source[2]) << 12;
        p.word[1] |= static_cast<uint64_t>(m.source[3]) << 14;
        p.word[1] |= static_cast<uint64_t>(m.source[4]) << 16;
        p.word[1] |= static_cast<uint64_t>(m.source[5]) << 18;
        p.word[1] |= static_cast<uint64_t>(m.source[6]) << 20;
        p.word[1] |= static_cast<uint64_t>(m.source[7]) << 22;
        p.word[1] |= static_cast<uint64_t>(m.destination[0]) << 24;
        p.word[1] |= static_cast<uint64_t>(m.destination[1]) << 26;
        p.word[1] |= static_cast<uint64_t>(m.destination[2]) << 28;
        p.word[1] |= static_cast<uint64_t>(m.destination[3]) << 30;
        p.word[1] |= static_cast<uint64_t>(m.destination[4]) << 32;
        p.word[1] |= static_cast<uint64_t>(m.destination[5]) << 34;
        p.word[1] |= static_cast<uint64_t>(m.destination[6]) << 36;
        p.word[1] |= static_cast<uint64_t>(m.destination[7]) << 38;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[0]) << 40;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[1]) << 43;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[2]) << 46;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[3]) << 49;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[4]) << 52;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[5]) << 55;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[6]) << 58;
        p.word[1] |= static_cast<uint64_t>(m.source_gate[7]) << 61;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[0]) << 0;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[1]) << 3;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[2]) << 6;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[3]) << 9;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[4]) << 12;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[5]) << 15;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[6]) << 18;
        p.word[2] |= static_cast<uint64_t>(m.destination_gate[7]) << 21;
        p.word[2] |= static_cast<uint64_t>(m.identity) << 24;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.registered[0] = static_cast<bool>(p.word[0] >> 0 & 1);
        m.registered[1] = static_cast<bool>(p.word[0] >> 1 & 1);
        m.registered[2] = static_cast<bool>(p.word[0] >> 2 & 1);
        m.registered[3] = static_cast<bool>(p.word[0] >> 3 & 1);
        m.domain[0] = static_cast<uint8_t>(p.word[0] >> 4 & 3);
        m.domain[1] = static_cast<uint8_t>(p.word[0] >> 6 & 3);
        m.domain[2] = static_cast<uint8_t>(p.word[0] >> 8 & 3);
        m.domain[3] = static_cast<uint8_t>(p.word[0] >> 10 & 3);
        m.administration[0] = static_cast<bool>(p.word[0] >> 12 & 1);
        m.administration[1] = static_cast<bool>(p.word[0] >> 13 & 1);
        m.administration[2] = static_cast<bool>(p.word[0] >> 14 & 1);
        m.administration[3] = static_cast<bool>(p.word[0] >> 15 & 1);
        m.entered[0] = static_cast<bool>(p.word[0] >> 16 & 1);
        m.entered[1] = static_cast<bool>(p.word[0] >> 17 & 1);
        m.entered[2] = static_cast<bool>(p.word[0] >> 18 & 1);
        m.entered[3] = static_cast<bool>(p.word[0] >> 19 & 1);
        m.entered[4] = static_cast<bool>(p.word[0] >> 20 & 1);
        m.entered[5] = static_cast<bool>(p.word[0] >> 21 & 1);
        m.entered[6] = static_cast<bool>(p.word[0] >> 22 & 1);
        m.entered[7] = static_cast<bool>(p.word[0] >> 23 & 1);
        m.owner[0] = static_cast<uint8_t>(p.word[0] >> 24 & 3);
        m.owner[1] = static_cast<uint8_t>(p.word[0] >> 26 & 3);
        m.owner[2] = static_cast<uint8_t>(p.word[0] >> 28 & 3);
        m.owner[3] = static_cast<uint8_t>(p.word[0] >> 30 & 3);
        m.owner[4] = static_cast<uint8_t>(p.word[0] >> 32 & 3);
        m.owner[5] = static_cast<uint8_t>(p.word[0] >> 34 & 3);
        m.owner[6] = static_cast<uint8_t>(p.word[0] >> 36 & 3);
        m.owner[7] = static_cast<uint8_t>(p.word[0] >> 38 & 3);
        m.admitted[0] = static_cast<uint8_t>(p.word[0] >> 40 & 3);
        m.admitted[1] = static_cast<uint8_t>(p.word[0] >> 42 & 3);
        m.admitted[2] = static_cast<uint8_t>(p.word[0] >> 44 & 3);
        m.admitted[3] = static_cast<uint8_t>(p.word[0] >> 46 & 3);
        m.admitted[4] = static_cast<uint8_t>(p.word[0] >> 48 & 3);
        m.admitted[5] = static_cast<uint8_t>(p.word[0] >> 50 & 3);
        m.admitted[6] = static_cast<uint8_t>(p.word[0] >> 52 & 3);
        m.admitted[7] = static_cast<uint8_t>(p.word[0] >> 54 & 3);
        m.route[0] = static_cast<Route>(p.word[0] >> 56 & 3);
        m.route[1] = static_cast<Route>(p.word[0] >> 58 & 3);
        m.route[2] = static_cast<Route>(p.word[0] >> 60 & 3);
        m.route[3] = static_cast<Route>(p.word[0] >> 62 & 3);
        m.route[4] = static_cast<Route>(p.word[1] >> 0 & 3);
        m.route[5] = static_cast<Route>(p.word[1] >> 2 & 3);
        m.route[6] = static_cast<Route>(p.word[1] >> 4 & 3);
        m.route[7] = static_cast<Route>(p.word[1] >> 6 & 3);
        m.source[0] = static_cast<uint8_t>(p.word[1] >> 8 & 3);
        m.source[1] = static_cast<uint8_t>(p.word[1] >> 10 & 3);
        m.source[2] = static_cast<uint8_t>(p.word[1] >> 12 & 3);
        m.source[3] = static_cast<uint8_t>(p.word[1] >> 14 & 3);
        m.source[4] = static_cast<uint8_t>(p.word[1] >> 16 & 3);
        m.source[5] = static_cast<uint8_t>(p.word[1] >> 18 & 3);
        m.source[6] = static_cast<uint8_t>(p.word[1] >> 20 & 3);
        m.source[7] = static_cast<uint8_t>(p.word[1] >> 22 & 3);
        m.destination[0] = static_cast<uint8_t>(p.word[1] >> 24 & 3);
        m.destination[1] = static_cast<uint8_t>(p.word[1] >> 26 & 3);
        m.destination[2] = static_cast<uint8_t>(p.word[1] >> 28 & 3);
        m.destination[3] = static_cast<uint8_t>(p.word[1] >> 30 & 3);
        m.destination[4] = static_cast<uint8_t>(p.word[1] >> 32 & 3);
        m.destination[5] = static_cast<uint8_t>(p.word[1] >> 34 & 3);
        m.destination[6] = static_cast<uint8_t>(p.word[1] >> 36 & 3);
        m.destination[7] = static_cast<uint8_t>(p.word[1] >> 38 & 3);
        m.source_gate[0] = static_cast<uint8_t>(p.word[1] >> 40 & 7);
        m.source_gate[1] = static_cast<uint8_t>(p.word[1] >> 43 & 7);
        m.source_gate[2] = static_cast<uint8_t>(p.word[1] >> 46 & 7);
        m.source_gate[3] = static_cast<uint8_t>(p.word[1] >> 49 & 7);
        m.source_gate[4] = static_cast<uint8_t>(p.word[1] >> 52 & 7);
        m.source_gate[5] = static_cast<uint8_t>(p.word[1] >> 55 & 7);
        m.source_gate[6] = static_cast<uint8_t>(p.word[1] >> 58 & 7);
        m.source_gate[7] = static_cast<uint8_t>(p.word[1] >> 61 & 7);
        m.destination_gate[0] = static_cast<uint8_t>(p.word[2] >> 0 & 7);
        m.destination_gate[1] = static_cast<uint8_t>(p.word[2] >> 3 & 7);
        m.destination_gate[2] = static_cast<uint8_t>(p.word[2] >> 6 & 7);
        m.destination_gate[3] = static_cast<uint8_t>(p.word[2] >> 9 & 7);
        m.destination_gate[4] = static_cast<uint8_t>(p.word[2] >> 12 & 7);
        m.destination_gate[5] = static_cast<uint8_t>(p.word[2] >> 15 & 7);
        m.destination_gate[6] = static_cast<uint8_t>(p.word[2] >> 18 & 7);
        m.destination_gate[7] = static_cast<uint8_t>(p.word[2] >> 21 & 7);
        m.identity = static_cast<uint32_t>(p.word[2] >> 24 & 2147483647);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 4; ++k) cells[0 + k] = static_cast<long>(m.registered[k]);
        for (unsigned k = 0; k != 4; ++k) cells[4 + k] = static_cast<long>(m.domain[k]);
        for (unsigned k = 0; k != 4; ++k) cells[8 + k] = static_cast<long>(m.administration[k]);
        for (unsigned k = 0; k != 8; ++k) cells[12 + k] = static_cast<long>(m.entered[k]);
        for (unsigned k = 0; k != 8; ++k) cells[20 + k] = static_cast<long>(m.owner[k]);
        for (unsigned k = 0; k != 8; ++k) cells[28 + k] = static_cast<long>(m.admitted[k]);
        for (unsigned k = 0; k != 8; ++k) cells[36 + k] = static_cast<long>(m.route[k]);
        for (unsigned k = 0; k != 8; ++k) cells[44 + k] = static_cast<long>(m.source[k]);
        for (unsigned k = 0; k != 8; ++k) cells[52 + k] = static_cast<long>(m.destination[k]);
        for (unsigned k = 0; k != 8; ++k) cells[60 + k] = static_cast<long>(m.source_gate[k]);
        for (unsigned k = 0; k != 8; ++k) cells[68 + k] = static_cast<long>(m.destination_gate[k]);
        cells[76] = static_cast<long>(m.identity);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 4; ++k) m.registered[k] = static_cast<bool>(cells[0 + k]);
        for (unsigned k = 0; k != 4; ++k) m.domain[k] = static_cast<uint8_t>(cells[4 + k]);
        for (unsigned k = 0; k != 4; ++k) m.administration[k] = static_cast<bool>(cells[8 + k]);
        for (unsigned k = 0; k != 8; ++k) m.entered[k] = static_cast<bool>(cells[12 + k]);
        for (unsigned k = 0; k != 8; ++k) m.owner[k] = static_cast<uint8_t>(cells[20 + k]);
        for (unsigned k = 0; k != 8; ++k) m.admitted[k] = static_cast<uint8_t>(cells[28 + k]);
        for (unsigned k = 0; k != 8; ++k) m.route[k] = static_cast<Route>(cells[36 + k]);
        for (unsigned k = 0; k != 8; ++k) m.source[k] = static_cast<uint8_t>(cells[44 + k]);
        for (unsigned k = 0; k != 8; ++k) m.destination[k] = static_cast<uint8_t>(cells[52 + k]);
        for (unsigned k = 0; k != 8; ++k) m.source_gate[k] = static_cast<uint8_t>(cells[60 + k]);
        for (unsigned k = 0; k != 8; ++k) m.destination_gate[k] = static_cast<uint8_t>(cells[68 + k]);
        m.identity = static_cast<uint32_t>(cells[76]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::enter(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        case 1:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::leave(m, static_cast<uint8_t>(arguments[0])));
        case 2:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::link_lost(m, static_cast<uint8_t>(arguments[0])));
        case 3:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::admit(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), static_cast<uint8_t>(arguments[2])));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::dismiss(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        case 5:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::open_administration(m,
                static_cast<uint8_t>(arguments[0])));
        case 6:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::create(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), static_cast<uint8_t>(arguments[2]),
                static_cast<uint8_t>(arguments[3]), static_cast<uint8_t>(arguments[4])));
        case 7:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::remove(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        case 8:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::clear_all(m, static_cast<uint8_t>(arguments[0])));
        case 9:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::told(m, static_cast<uint8_t>(arguments[0])));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::scl_router::forward(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), static_cast<Message>(arguments[2])));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::enter(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 1:
            if (arguments[0] > 255) return -1;
            return rules::leave(m, static_cast<uint8_t>(arguments[0]));
        case 2:
            if (arguments[0] > 255) return -1;
            return rules::link_lost(m, static_cast<uint8_t>(arguments[0]));
        case 3:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255) return -1;
            return rules::admit(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint8_t>(arguments[2]));
        case 4:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::dismiss(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 5:
            if (arguments[0] > 255) return -1;
            return rules::open_administration(m, static_cast<uint8_t>(arguments[0]));
        case 6:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255) return -1;
            return rules::create(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<uint8_t>(arguments[2]), static_cast<uint8_t>(arguments[3]),
                    static_cast<uint8_t>(arguments[4]));
        case 7:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::remove(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 8:
            if (arguments[0] > 255) return -1;
            return rules::clear_all(m, static_cast<uint8_t>(arguments[0]));
        case 9:
            if (arguments[0] > 255) return -1;
            return rules::told(m, static_cast<uint8_t>(arguments[0]));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255) return -1;
            return rules::forward(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<Message>(arguments[2]));
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 3; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_router::enter(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(0u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_router::leave(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(1u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_router::link_lost(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(2u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 3; ++a1)
                for (unsigned a2 = 0; a2 <= 7; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::scl_router::admit(to, static_cast<uint8_t>(a0),
                        static_cast<uint8_t>(a1), static_cast<uint8_t>(a2));
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(3u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 7; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_router::dismiss(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(4u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_router::open_administration(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(5u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 7; ++a1)
                for (unsigned a2 = 0; a2 <= 3; ++a2)
                    for (unsigned a3 = 0; a3 <= 7; ++a3)
                        for (unsigned a4 = 0; a4 <= 7; ++a4)
                        {
                            State to = from;
                            const auto answer = ssp::generated::scl_router::create(to, static_cast<uint8_t>(a0),
                                static_cast<uint8_t>(a1), static_cast<uint8_t>(a2), static_cast<uint8_t>(a3),
                                static_cast<uint8_t>(a4));
                            const unsigned arguments[] = {a0, a1, a2, a3, a4};
                            visit(6u, +arguments, static_cast<unsigned>(answer), to);
                        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 7; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::scl_router::remove(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(7u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_router::clear_all(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(8u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::scl_router::told(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(9u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 7; ++a1)
                for (unsigned a2 = 0; a2 <= 2; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::scl_router::forward(to, static_cast<uint8_t>(a0),
                        static_cast<uint8_t>(a1), static_cast<Message>(a2));
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(10u, +arguments, static_cast<unsigned>(answer), to);
                }
    }
};

}  // namespace ssp::generated::scl_router
