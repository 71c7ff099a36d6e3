// SPDX-License-Identifier: Apache-2.0
// The machine scl_gates, hardened: its state, and one function for each event, to be carried out on two copies.
//
// Do not edit: change the model and run ./sspec generate. Values in the state are code words; what is written goes through put.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_gates_hardened {

// Any two of the words differ in so many bits at least.
template <class Word, unsigned n> constexpr bool differ(const Word (&words)[n], int bits) {
    for (unsigned a = 0; a != n; ++a)
        for (unsigned b = 0; b != a; ++b) {
            int different = 0;
            for (unsigned x = static_cast<unsigned>(words[a]) ^ static_cast<unsigned>(words[b]); x != 0; x &= x - 1) ++different;
            if (different < bits) return false;
        }
    return true;
}

enum class Flag : uint8_t { no = 0x22, yes = 0x53 };
static_assert(differ({Flag::no, Flag::yes}, 4));
enum class Service : uint8_t { nothing = 0x22, link_management = 0x53, administration = 0x90, identity = 0xe1,
    loopback = 0xf6, other = 0x87 };
static_assert(differ({Service::nothing, Service::link_management, Service::administration, Service::identity,
    Service::loopback, Service::other}, 4));
enum class Stage : uint8_t { unused = 0x22, closed = 0x53, opened = 0x90 };
static_assert(differ({Stage::unused, Stage::closed, Stage::opened}, 4));
enum class Did : uint16_t { ok = 0x1248, not_connected = 0xb8e2, parameter_unknown = 0xde84, not_ok = 0x742e,
    no_pipes_available = 0xe2b8, entry_unknown = 0x4812, pipe_not_opened = 0x2e74, not_supported = 0x84de,
    inhibited = 0xed48, timeout = 0x47e2, access_denied = 0x2184, pipe_access_denied = 0x8b2e, done = 0x1db8,
    listed = 0xb712, echoed = 0xd174, delivered = 0x7bde, dropped = 0xedb7, refused = 0x471d };
static_assert(differ({Did::ok, Did::not_connected, Did::parameter_unknown, Did::not_ok, Did::no_pipes_available,
    Did::entry_unknown, Did::pipe_not_opened, Did::not_supported, Did::inhibited, Did::timeout, Did::access_denied,
    Did::pipe_access_denied, Did::done, Did::listed, Did::echoed, Did::delivered, Did::dropped, Did::refused}, 8));
enum class Instruction : uint8_t { get_parameter = 0x22, set_parameter = 0x53, own = 0x90, unreadable = 0xe1,
    unknown = 0xf6 };
static_assert(differ({Instruction::get_parameter, Instruction::set_parameter, Instruction::own,
    Instruction::unreadable, Instruction::unknown}, 4));
enum class Rights : uint8_t { no_entry = 0x22, read_only = 0x53, read_write = 0x90, write_only = 0xe1 };
static_assert(differ({Rights::no_entry, Rights::read_only, Rights::read_write, Rights::write_only}, 4));
inline constexpr Service words_of_service[]{Service::nothing, Service::link_management, Service::administration,
    Service::identity, Service::loopback, Service::other};
inline constexpr Instruction words_of_instruction[]{Instruction::get_parameter, Instruction::set_parameter,
    Instruction::own, Instruction::unreadable, Instruction::unknown};
inline constexpr Rights words_of_rights[]{Rights::no_entry, Rights::read_only, Rights::read_write, Rights::write_only};

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint8_t gate_count = 8;

struct Machine {
    Service service[gate_count];
    Stage stage[pipe_count];
    uint8_t leads_to[pipe_count];
    Flag secured[pipe_count];
    Flag answering[pipe_count];
    Flag asking[pipe_count];
};

[[gnu::always_inline]] constexpr bool is(Flag flag) noexcept { return flag == Flag::yes; }

template <class T, class Value> [[gnu::always_inline]] constexpr T as(Value value) noexcept { return static_cast<T>(value); }
template <> [[gnu::always_inline]] constexpr Flag as<Flag, bool>(bool value) noexcept { return value ? Flag::yes : Flag::no; }

// The gate writes, after a look at where.
template <class T, class Value> [[gnu::always_inline]] inline void put([[maybe_unused]] Machine& m, T& target, Value value) noexcept {
#if defined(__riscv) && __riscv_xlen == 32
    register const uint32_t at asm("a5") = static_cast<uint32_t>(reinterpret_cast<uint8_t*>(&target) - reinterpret_cast<uint8_t*>(&m));
    register const uint32_t word asm("a4") = static_cast<uint32_t>(as<T>(value));
    if constexpr (sizeof(T) == 1) asm volatile("jal t0, ssp_scl_gates_hardened_put1" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else if constexpr (sizeof(T) == 2) asm volatile("jal t0, ssp_scl_gates_hardened_put2" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else asm volatile("jal t0, ssp_scl_gates_hardened_put4" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
#else
    target = as<T>(value);
#endif
}

[[nodiscard, gnu::always_inline]] inline Did offer(Machine& m, uint8_t gate, Service service_of_it) noexcept {
    if (gate >= gate_count) return Did::refused;
    // gate.offered: A gate that is offered stands in the list of gates, (TS102622/Gates-1)
    if (m.service[gate] == Service::nothing && service_of_it != Service::nothing) {
        put(m, m.service[gate], service_of_it);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did look_up(Machine& m, uint8_t gate) noexcept {
    if (gate >= gate_count) return Did::refused;
    // gate.listed: where it is found. (TS102622/Gates-1)
    if (m.service[gate] != Service::nothing) return Did::listed;
    return Did::refused;
}

[[gnu::always_inline]] constexpr bool used(const Machine& m, uint8_t pipe) noexcept {
    return m.stage[pipe] != Stage::unused;
}

[[nodiscard, gnu::always_inline]] inline Did create(Machine& m, uint8_t pipe, uint8_t gate,
    bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (gate >= gate_count) return Did::refused;
    // pipe.created: A pipe is created to a gate that is offered, and is secure or clear. (TS102622/Pipe-3, A-GAT-2)
    if (!used(m, pipe) && m.service[gate] != Service::nothing) {
        put(m, m.stage[pipe], Stage::closed);
        put(m, m.leads_to[pipe], gate);
        put(m, m.secured[pipe], is_secure);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did open_pipe(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.opened: A pipe is opened, even if it is open. (TS102622/Pipe-7, TS102622/Pipe-8)
    if (used(m, pipe)) {
        put(m, m.stage[pipe], Stage::opened);
        return Did::ok;
    }
    // open.unknown: One that does not exist is not. (TS102622/Unknown-1)
    return Did::not_ok;
}

[[nodiscard, gnu::always_inline]] inline Did close_pipe(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.closed: A pipe is closed, even if it is not open. (A-GAT-5)
    if (used(m, pipe)) {
        put(m, m.stage[pipe], Stage::closed);
        put(m, m.answering[pipe], false);
        put(m, m.asking[pipe], false);
        return Did::ok;
    }
    // close.unknown: One that does not exist is not. (TS102622/Unknown-1)
    return Did::not_ok;
}

[[nodiscard, gnu::always_inline]] inline Did remove(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.removed: A pipe is removed. (TS102622/Pipe-6)
    if (used(m, pipe)) {
        put(m, m.stage[pipe], Stage::unused);
        put(m, m.leads_to[pipe], 0);
        put(m, m.secured[pipe], false);
        put(m, m.answering[pipe], false);
        put(m, m.asking[pipe], false);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did remove_all(Machine& m) noexcept {
    // pipes.removed: A start removes all pipes. (A-PWR-5)
    for (uint8_t p = 0; p != pipe_count; ++p) {
        put(m, m.stage[p], Stage::unused);
        put(m, m.leads_to[p], 0);
        put(m, m.secured[p], false);
        put(m, m.answering[p], false);
        put(m, m.asking[p], false);
    }
    return Did::done;
}

[[gnu::always_inline]] constexpr bool is_open(const Machine& m, uint8_t pipe) noexcept {
    return m.stage[pipe] == Stage::opened;
}

[[gnu::always_inline]] constexpr bool service_of(const Machine& m, uint8_t pipe, Service service) noexcept {
    return m.service[m.leads_to[pipe]] == service;
}

[[nodiscard, gnu::always_inline]] inline Did command_arrives(Machine& m, uint8_t pipe, bool is_secure,
    Instruction instruction, Rights rights, bool value_fits) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // command.unknown_pipe: A command on a pipe that does not exist is answered with an error. (TS102622/Unknown-1)
    if (!used(m, pipe)) return Did::not_ok;
    // command.other_way: One in clear on a secure pipe, or the other way round, is dropped. (A-GAT-2)
    if (is(m.secured[pipe]) != is_secure) return Did::dropped;
    // command.not_opened: On a pipe that is not open no command is taken. (TS102622/Pipe-7)
    if (m.stage[pipe] == Stage::closed) return Did::pipe_not_opened;
    if (!is_open(m, pipe)) return Did::refused;
    // command.second: A second command before the answer to the first is dropped. (TS102622/Command-1, A-GAT-1)
    if (is(m.answering[pipe])) return Did::dropped;
    if (instruction == Instruction::get_parameter) {
        // get.done: An entry that may be read is read. (A-GAT-3)
        if (rights == Rights::read_only || rights == Rights::read_write) {
            put(m, m.answering[pipe], true);
            return Did::ok;
        }
        // get.unknown: One that is not there is unknown, (A-GAT-3)
        if (rights == Rights::no_entry) {
            put(m, m.answering[pipe], true);
            return Did::entry_unknown;
        }
        // get.denied: and one that may not be read is denied. (A-GAT-3)
        if (rights == Rights::write_only) {
            put(m, m.answering[pipe], true);
            return Did::access_denied;
        }
        return Did::refused;
    }
    if (instruction == Instruction::set_parameter) {
        if (rights == Rights::read_write || rights == Rights::write_only) {
            // set.done: An entry that may be written is written, if the value fits. (A-GAT-3)
            if (value_fits) {
                put(m, m.answering[pipe], true);
                return Did::ok;
            }
            // set.misfit: If not, the parameter is unknown. (TS102622/Response-1)
            put(m, m.answering[pipe], true);
            return Did::parameter_unknown;
        }
        // set.unknown: One that is not there is unknown, (A-GAT-3)
        if (rights == Rights::no_entry) {
            put(m, m.answering[pipe], true);
            return Did::entry_unknown;
        }
        // set.denied: and one that may not be written is denied. (A-GAT-3)
        if (rights == Rights::read_only) {
            put(m, m.answering[pipe], true);
            return Did::access_denied;
        }
        return Did::refused;
    }
    if (instruction == Instruction::own) {
        // own.done: What a gate knows alone, it carries out, and may still refuse parameters. (TS102622/Unknown-3)
        if (service_of(m, pipe, Service::other)) {
            put(m, m.answering[pipe], true);
            return Did::ok;
        }
        // own.elsewhere: No other gate does. (TS102622/Unknown-3)
        put(m, m.answering[pipe], true);
        return Did::not_supported;
    }
    // command.unreadable: A command whose parameters are none is answered so. (TS102622/Response-1)
    if (instruction == Instruction::unreadable) {
        put(m, m.answering[pipe], true);
        return Did::parameter_unknown;
    }
    // command.not_supported: A command that nobody knows is not supported. (TS102622/Unknown-3)
    if (instruction == Instruction::unknown) {
        put(m, m.answering[pipe], true);
        return Did::not_supported;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did event_arrives(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // event.dropped: Where it does not pass it is dropped. (TS102622/Unknown-2, A-SCL-2, A-GAT-2)
    if (!is_open(m, pipe) || is(m.secured[pipe]) != is_secure) return Did::dropped;
    // event.echoed: The loopback gate sends an event back. (A-GAT-4)
    if (service_of(m, pipe, Service::loopback)) return Did::echoed;
    // event.delivered: Any other gate gets it. (A-SCL-2)
    return Did::delivered;
}

[[nodiscard, gnu::always_inline]] inline Did response_arrives(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // response.dropped: A response that nobody waits for is dropped. (TS102622/Unknown-2, A-GAT-1, A-GAT-2)
    if (!is_open(m, pipe) || is(m.secured[pipe]) != is_secure || !is(m.asking[pipe])) return Did::dropped;
    // response.delivered: A response ends the wait for it. (TS102622/Command-1)
    put(m, m.asking[pipe], false);
    return Did::delivered;
}

[[nodiscard, gnu::always_inline]] inline Did answer_sent(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // answer.sent: With its answer a command is done with. (TS102622/Command-1)
    if (is(m.answering[pipe])) {
        put(m, m.answering[pipe], false);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did not_done(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // command.not_done: A command that was taken and cannot be carried out is answered with an error. (A-GAT-6)
    if (is(m.answering[pipe])) return Did::not_ok;
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did send_command(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // command.sent: A command is sent when the one before was answered. (TS102622/Command-1, A-GAT-2)
    if (is_open(m, pipe) && is(m.secured[pipe]) == is_secure && !is(m.asking[pipe])) {
        put(m, m.asking[pipe], true);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did send_event(Machine& m, uint8_t pipe, bool is_secure) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // event.sent: An event is sent on an open pipe. (A-GAT-2)
    if (is_open(m, pipe) && is(m.secured[pipe]) == is_secure) return Did::done;
    return Did::refused;
}

}  // namespace ssp::generated::scl_gates_hardened
