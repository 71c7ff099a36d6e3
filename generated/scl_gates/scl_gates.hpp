// SPDX-License-Identifier: Apache-2.0
// The machine scl_gates, generated from spec_model/scl/gates/gates.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "scl_gates_state.hpp"

namespace ssp::generated::scl_gates {

[[nodiscard, gnu::always_inline]] constexpr Did offer(Machine& m, uint8_t gate, Service service_of_it) noexcept {
    if (gate >= gate_count) return Did::refused;
    if (service_of_it > Service::other) return Did::refused;
    // gate.offered: A gate that is offered stands in the list of gates, (TS102622/Gates-1)
    if (m.service[gate] == Service::nothing && service_of_it != Service::nothing) {
        m.service[gate] = service_of_it;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did look_up(Machine& m, uint8_t gate) noexcept {
    if (gate >= gate_count) return Did::refused;
    // gate.listed: where it is found. (TS102622/Gates-1)
    if (m.service[gate] != Service::nothing) return Did::listed;
    return Did::refused;
}

[[gnu::always_inline]] constexpr bool used(const Machine& m, uint8_t pipe) noexcept {
    return m.stage[pipe] != Stage::unused;
}

[[nodiscard, gnu::always_inline]] constexpr Did create(Machine& m, uint8_t pipe, uint8_t gate,
    bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (gate >= gate_count) return Did::refused;
    // pipe.created: A pipe is created to a gate that is offered, and is secure or clear. (TS102622/Pipe-3, A-GAT-2)
    if (!used(m, pipe) && m.service[gate] != Service::nothing) {
        m.stage[pipe] = Stage::closed;
        m.leads_to[pipe] = gate;
        m.secured[pipe] = is_secure;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did open_pipe(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.opened: A pipe is opened, even if it is open. (TS102622/Pipe-7, TS102622/Pipe-8)
    if (used(m, pipe)) {
        m.stage[pipe] = Stage::opened;
        return Did::ok;
    }
    // open.unknown: One that does not exist is not. (TS102622/Unknown-1)
    return Did::not_ok;
}

[[nodiscard, gnu::always_inline]] constexpr Did close_pipe(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.closed: A pipe is closed, even if it is not open. (A-GAT-5)
    if (used(m, pipe)) {
        m.stage[pipe] = Stage::closed;
        m.answering[pipe] = false;
        m.asking[pipe] = false;
        return Did::ok;
    }
    // close.unknown: One that does not exist is not. (TS102622/Unknown-1)
    return Did::not_ok;
}

[[nodiscard, gnu::always_inline]] constexpr Did remove(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.removed: A pipe is removed. (TS102622/Pipe-6)
    if (used(m, pipe)) {
        m.stage[pipe] = Stage::unused;
        m.leads_to[pipe] = 0;
        m.secured[pipe] = false;
        m.answering[pipe] = false;
        m.asking[pipe] = false;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did remove_all(Machine& m) noexcept {
    // pipes.removed: A start removes all pipes. (A-PWR-5)
    for (uint8_t p = 0; p != pipe_count; ++p) {
        m.stage[p] = Stage::unused;
        m.leads_to[p] = 0;
        m.secured[p] = false;
        m.answering[p] = false;
        m.asking[p] = false;
    }
    return Did::done;
}

[[gnu::always_inline]] constexpr bool is_open(const Machine& m, uint8_t pipe) noexcept {
    return m.stage[pipe] == Stage::opened;
}

[[gnu::always_inline]] constexpr bool service_of(const Machine& m, uint8_t pipe, Service service) noexcept {
    return m.service[m.leads_to[pipe]] == service;
}

[[nodiscard, gnu::always_inline]] constexpr Did command_arrives(Machine& m, uint8_t pipe, bool is_secure,
    Instruction instruction, Rights rights, bool value_fits) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (instruction > Instruction::unknown) return Did::refused;
    if (rights > Rights::write_only) return Did::refused;
    // command.unknown_pipe: A command on a pipe that does not exist is answered with an error. (TS102622/Unknown-1)
    if (!used(m, pipe)) return Did::not_ok;
    // command.other_way: One in clear on a secure pipe, or the other way round, is dropped. (A-GAT-2)
    if (m.secured[pipe] != is_secure) return Did::dropped;
    // command.not_opened: On a pipe that is not open no command is taken. (TS102622/Pipe-7)
    if (m.stage[pipe] == Stage::closed) return Did::pipe_not_opened;
    if (!is_open(m, pipe)) return Did::refused;
    // command.second: A second command before the answer to the first is dropped. (TS102622/Command-1, A-GAT-1)
    if (m.answering[pipe]) return Did::dropped;
    if (instruction == Instruction::get_parameter) {
        // get.done: An entry that may be read is read. (A-GAT-3)
        if (rights == Rights::read_only || rights == Rights::read_write) {
            m.answering[pipe] = true;
            return Did::ok;
        }
        // get.unknown: One that is not there is unknown, (A-GAT-3)
        if (rights == Rights::no_entry) {
            m.answering[pipe] = true;
            return Did::entry_unknown;
        }
        // get.denied: and one that may not be read is denied. (A-GAT-3)
        if (rights == Rights::write_only) {
            m.answering[pipe] = true;
            return Did::access_denied;
        }
        return Did::refused;
    }
    if (instruction == Instruction::set_parameter) {
        if (rights == Rights::read_write || rights == Rights::write_only) {
            // set.done: An entry that may be written is written, if the value fits. (A-GAT-3)
            if (value_fits) {
                m.answering[pipe] = true;
                return Did::ok;
            }
            // set.misfit: If not, the parameter is unknown. (TS102622/Response-1)
            m.answering[pipe] = true;
            return Did::parameter_unknown;
        }
        // set.unknown: One that is not there is unknown, (A-GAT-3)
        if (rights == Rights::no_entry) {
            m.answering[pipe] = true;
            return Did::entry_unknown;
        }
        // set.denied: and one that may not be written is denied. (A-GAT-3)
        if (rights == Rights::read_only) {
            m.answering[pipe] = true;
            return Did::access_denied;
        }
        return Did::refused;
    }
    if (instruction == Instruction::own) {
        // own.done: What a gate knows alone, it carries out, and may still refuse parameters. (TS102622/Unknown-3)
        if (service_of(m, pipe, Service::other)) {
            m.answering[pipe] = true;
            return Did::ok;
        }
        // own.elsewhere: No other gate does. (TS102622/Unknown-3)
        m.answering[pipe] = true;
        return Did::not_supported;
    }
    // command.unreadable: A command whose parameters are none is answered so. (TS102622/Response-1)
    if (instruction == Instruction::unreadable) {
        m.answering[pipe] = true;
        return Did::parameter_unknown;
    }
    // command.not_supported: A command that nobody knows is not supported. (TS102622/Unknown-3)
    if (instruction == Instruction::unknown) {
        m.answering[pipe] = true;
        return Did::not_supported;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did event_arrives(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // event.dropped: Where it does not pass it is dropped. (TS102622/Unknown-2, A-SCL-2, A-GAT-2)
    if (!is_open(m, pipe) || m.secured[pipe] != is_secure) return Did::dropped;
    // event.echoed: The loopback gate sends an event back. (A-GAT-4)
    if (service_of(m, pipe, Service::loopback)) return Did::echoed;
    // event.delivered: Any other gate gets it. (A-SCL-2)
    return Did::delivered;
}

[[nodiscard, gnu::always_inline]] constexpr Did response_arrives(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // response.dropped: A response that nobody waits for is dropped. (TS102622/Unknown-2, A-GAT-1, A-GAT-2)
    if (!is_open(m, pipe) || m.secured[pipe] != is_secure || !m.asking[pipe]) return Did::dropped;
    // response.delivered: A response ends the wait for it. (TS102622/Command-1)
    m.asking[pipe] = false;
    return Did::delivered;
}

[[nodiscard, gnu::always_inline]] constexpr Did answer_sent(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // answer.sent: With its answer a command is done with. (TS102622/Command-1)
    if (m.answering[pipe]) {
        m.answering[pipe] = false;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did not_done(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // command.not_done: A command that was taken and cannot be carried out is answered with an error. (A-GAT-6)
    if (m.answering[pipe]) return Did::not_ok;
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did send_command(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // command.sent: A command is sent when the one before was answered. (TS102622/Command-1, A-GAT-2)
    if (is_open(m, pipe) && m.secured[pipe] == is_secure && !m.asking[pipe]) {
        m.asking[pipe] = true;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did send_event(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // event.sent: An event is sent on an open pipe. (A-GAT-2)
    if (is_open(m, pipe) && m.secured[pipe] == is_secure) return Did::done;
    return Did::refused;
}

}  // namespace ssp::generated::scl_gates
