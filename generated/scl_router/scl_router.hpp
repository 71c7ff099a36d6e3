// SPDX-License-Identifier: Apache-2.0
// The machine scl_router, generated from spec_model/scl/network/router.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "scl_router_state.hpp"

namespace ssp::generated::scl_router {

[[gnu::always_inline]] constexpr bool there(const Machine& m, uint8_t host) noexcept {
    return host == 0 || m.registered[host];
}

[[nodiscard, gnu::always_inline]] constexpr Did enter(Machine& m, uint8_t host, uint8_t its_domain) noexcept {
    if (host >= host_count) return Did::refused;
    if (its_domain >= domain_count) return Did::refused;
    // host.enters: A host registers with its domain, (A-HST-1)
    if (!there(m, host)) {
        m.registered[host] = true;
        m.domain[host] = its_domain;
        return Did::ok;
    }
    // host.enters_twice: and no other with the same identifier. (A-HST-1)
    return Did::not_ok;
}

constexpr bool end_of(const Machine& m, uint8_t pipe, uint8_t host) noexcept {
    return m.source[pipe] == host || m.destination[pipe] == host;
}

// Part of host.leaves.
constexpr bool any_host_leaves(const Machine& m, uint8_t host) noexcept {
    for (uint8_t p = 0; p != pipe_count; ++p)
        if (m.route[p] == Route::routed && end_of(m, p, host)) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr Did leave(Machine& m, uint8_t host) noexcept {
    if (host >= host_count) return Did::refused;
    // host.leaves: When a host leaves, its pipes end, and whitelists forget it; (A-HST-2, A-HST-3)
    if (m.registered[host]) {
        m.registered[host] = false;
        m.domain[host] = 0;
        m.administration[host] = false;
        if (any_host_leaves(m, host)) m.identity = m.identity < 2147483646 ? m.identity + 1 : 0;
        for (uint8_t p = 0; p != pipe_count; ++p)
            if (m.route[p] == Route::routed && end_of(m, p, host)) m.route[p] = Route::ending;
        for (uint8_t e = 0; e != entry_count; ++e) {
            const uint8_t next_owner = m.entered[e] && m.owner[e] != host && m.admitted[e] != host ? m.owner[e] : 0;
            const uint8_t next_admitted = m.entered[e] && m.owner[e] != host && m.admitted[e] != host
                ? m.admitted[e] : 0;
            if (m.owner[e] == host || m.admitted[e] == host) m.entered[e] = false;
            m.owner[e] = next_owner;
            m.admitted[e] = next_admitted;
        }
        return Did::ok;
    }
    // host.not_there: one that is not there does not leave. (A-HST-2)
    return Did::not_ok;
}

[[nodiscard, gnu::always_inline]] constexpr Did link_lost(Machine& m, uint8_t host) noexcept {
    if (host >= host_count) return Did::refused;
    // host.lost: Whose link is lost has left. (A-HST-2, A-HST-3)
    if (m.registered[host]) {
        m.registered[host] = false;
        m.domain[host] = 0;
        m.administration[host] = false;
        if (any_host_leaves(m, host)) m.identity = m.identity < 2147483646 ? m.identity + 1 : 0;
        for (uint8_t p = 0; p != pipe_count; ++p)
            if (m.route[p] == Route::routed && end_of(m, p, host)) m.route[p] = Route::ending;
        for (uint8_t e = 0; e != entry_count; ++e) {
            const uint8_t next_owner = m.entered[e] && m.owner[e] != host && m.admitted[e] != host ? m.owner[e] : 0;
            const uint8_t next_admitted = m.entered[e] && m.owner[e] != host && m.admitted[e] != host
                ? m.admitted[e] : 0;
            if (m.owner[e] == host || m.admitted[e] == host) m.entered[e] = false;
            m.owner[e] = next_owner;
            m.admitted[e] = next_admitted;
        }
        return Did::ok;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did admit(Machine& m, uint8_t host, uint8_t peer, uint8_t entry) noexcept {
    if (host >= host_count) return Did::refused;
    if (peer >= host_count) return Did::refused;
    if (entry >= entry_count) return Did::refused;
    // whitelist.unknown: if both are there. (A-HST-3)
    if (!there(m, host) || !there(m, peer) || host == peer) return Did::not_ok;
    // whitelist.entered: A host enters another in its whitelist, (TS22924:5.1.5/2)
    if (!m.entered[entry]) {
        m.entered[entry] = true;
        m.owner[entry] = host;
        m.admitted[entry] = peer;
        return Did::ok;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did dismiss(Machine& m, uint8_t host, uint8_t entry) noexcept {
    if (host >= host_count) return Did::refused;
    if (entry >= entry_count) return Did::refused;
    // whitelist.of_others: and no others. (TS22924:5.1.5/2)
    if (!m.entered[entry] || m.owner[entry] != host) return Did::not_ok;
    // whitelist.removed: It removes its own entries, (TS22924:5.1.5/2)
    m.entered[entry] = false;
    m.owner[entry] = 0;
    m.admitted[entry] = 0;
    return Did::ok;
}

[[nodiscard, gnu::always_inline]] constexpr Did open_administration(Machine& m, uint8_t host) noexcept {
    if (host >= host_count) return Did::refused;
    // administration.opened: A host that is there opens its administration pipe, (TS102622/Pipe-1)
    if (there(m, host)) {
        m.administration[host] = true;
        return Did::ok;
    }
    // administration.unknown: and no other host does. (A-HST-1)
    return Did::not_connected;
}

constexpr bool may_command(const Machine& m, uint8_t host) noexcept {
    return there(m, host) && m.administration[host];
}

constexpr bool admits(const Machine& m, uint8_t host, uint8_t host_2) noexcept {
    for (uint8_t e = 0; e != entry_count; ++e)
        if (m.entered[e] && m.owner[e] == host && m.admitted[e] == host_2) return true;
    return false;
}

constexpr bool joins(const Machine& m, uint8_t pipe, uint8_t host, uint8_t gate, uint8_t host_2, uint8_t gate_2) noexcept {
    return m.route[pipe] == Route::routed &&
        ((m.source[pipe] == host && m.source_gate[pipe] == gate && m.destination[pipe] == host_2 &&
        m.destination_gate[pipe] == gate_2) ||
        (m.source[pipe] == host_2 && m.source_gate[pipe] == gate_2 && m.destination[pipe] == host &&
        m.destination_gate[pipe] == gate));
}

// Part of pipe.created.
constexpr bool any_pipe_created(const Machine& m, uint8_t host, uint8_t gate, uint8_t peer, uint8_t peer_gate) noexcept {
    for (uint8_t p = 0; p != pipe_count; ++p)
        if (joins(m, p, host, gate, peer, peer_gate)) return true;
    return false;
}

// Part of pipe.none_left.
constexpr bool any_pipe_none_left(const Machine& m) noexcept {
    for (uint8_t p = 0; p != pipe_count; ++p)
        if (m.route[p] == Route::unused) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr Did create(Machine& m, uint8_t host, uint8_t gate, uint8_t peer,
    uint8_t peer_gate, uint8_t pipe) noexcept {
    if (host >= host_count) return Did::refused;
    if (gate >= gate_count) return Did::refused;
    if (peer >= host_count) return Did::refused;
    if (peer_gate >= gate_count) return Did::refused;
    if (pipe >= pipe_count) return Did::refused;
    // pipe.not_administered: It is asked for on an open administration pipe; (TS102622/Clear-1)
    if (!may_command(m, host)) return Did::pipe_not_opened;
    // pipe.no_such_host: there is another host that it leads to; (A-HST-1)
    if (!there(m, peer) || host == peer) return Did::not_connected;
    // pipe.not_admitted: that host admits this one; (TS22924:5.1.5/2)
    if (!admits(m, peer, host)) return Did::access_denied;
    // pipe.second: the two gates have no pipe yet; (TS102622/Pipe-5)
    if (any_pipe_created(m, host, gate, peer, peer_gate)) return Did::not_ok;
    // pipe.created: A pipe is created between a gate of a host and a gate of another that admits it. (TS102622/Pipe-3,
    // TS22924:5.1.5/1)
    if (m.route[pipe] == Route::unused) {
        m.route[pipe] = Route::routed;
        m.source[pipe] = host;
        m.source_gate[pipe] = gate;
        m.destination[pipe] = peer;
        m.destination_gate[pipe] = peer_gate;
        m.identity = m.identity < 2147483646 ? m.identity + 1 : 0;
        return Did::ok;
    }
    // pipe.none_left: there is an identifier that is not used. (TS102622/Pipe-2)
    if (!any_pipe_none_left(m)) return Did::no_pipes_available;
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did remove(Machine& m, uint8_t host, uint8_t pipe) noexcept {
    if (host >= host_count) return Did::refused;
    if (pipe >= pipe_count) return Did::refused;
    // remove.not_administered: That, too, is asked for on an open administration pipe. (TS102622/Clear-1)
    if (!may_command(m, host)) return Did::pipe_not_opened;
    // pipe.of_others: and nobody else. (TS102622/Pipe-6)
    if (m.route[pipe] != Route::routed || !end_of(m, pipe, host)) return Did::not_ok;
    // pipe.removed: Each end removes a pipe, (TS102622/Pipe-6)
    m.route[pipe] = Route::ending;
    m.identity = m.identity < 2147483646 ? m.identity + 1 : 0;
    return Did::ok;
}

// Part of cleared.by_controller.
constexpr bool any_cleared_by_controller(const Machine& m) noexcept {
    for (uint8_t p = 0; p != pipe_count; ++p)
        if (m.route[p] == Route::routed) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr Did clear_all(Machine& m, uint8_t host) noexcept {
    if (host >= host_count) return Did::refused;
    // clear.not_administered: That, too, is asked for on an open administration pipe. (TS102622/Clear-1)
    if (!may_command(m, host)) return Did::pipe_not_opened;
    // cleared.by_controller: The controller clears all pipes, and closes the static ones. (TS102622/Clear-1)
    if (host == 0) {
        if (any_cleared_by_controller(m)) m.identity = m.identity < 2147483646 ? m.identity + 1 : 0;
        for (uint8_t p = 0; p != pipe_count; ++p)
            if (m.route[p] == Route::routed) m.route[p] = Route::ending;
        for (uint8_t h = 0; h != host_count; ++h)
            m.administration[h] = false;
        return Did::ok;
    }
    // cleared.by_host: Another host clears its own. (TS102622/Clear-2)
    if (any_host_leaves(m, host)) m.identity = m.identity < 2147483646 ? m.identity + 1 : 0;
    for (uint8_t p = 0; p != pipe_count; ++p)
        if (m.route[p] == Route::routed && end_of(m, p, host)) m.route[p] = Route::ending;
    m.administration[host] = false;
    return Did::ok;
}

[[nodiscard, gnu::always_inline]] constexpr Did told(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.forgotten: When both ends know that a pipe is gone, its identifier is free. (A-SCL-14)
    if (m.route[pipe] == Route::ending) {
        m.route[pipe] = Route::unused;
        m.source[pipe] = 0;
        m.destination[pipe] = 0;
        m.source_gate[pipe] = 0;
        m.destination_gate[pipe] = 0;
        return Did::ok;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did forward(Machine& m, uint8_t host, uint8_t pipe,
    Message message) noexcept {
    if (host >= host_count) return Did::refused;
    if (pipe >= pipe_count) return Did::refused;
    if (message > Message::response) return Did::refused;
    if (m.route[pipe] != Route::routed || !end_of(m, pipe, host)) {
        // packet.command_lost: A command on a pipe that is none of its sender is answered with an error;
        // (TS102622/Unknown-1)
        if (message == Message::command) return Did::error_answer;
        // packet.dropped: anything else there is dropped. (TS102622/Unknown-2)
        return Did::dropped;
    }
    // packet.to_source: and what the destination sends, the source. (TS22924:5.1.5/3)
    if (m.source[pipe] != host) return Did::to_source;
    // packet.to_destination: What the source sends reaches the destination, (TS22924:5.1.5/3)
    if (m.destination[pipe] != host) return Did::to_destination;
    return Did::refused;
}

}  // namespace ssp::generated::scl_router
