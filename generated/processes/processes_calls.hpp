// SPDX-License-Identifier: Apache-2.0
// The events of processes as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "processes_state.hpp"
#include "ssp_processes.h"

namespace ssp::generated::processes {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did load(Machine& m, uint8_t process, bool valid, uint8_t its_sender_one,
    uint8_t its_sender_two, uint8_t its_reader) noexcept {
    return static_cast<Did>(ssp_processes_load(reinterpret_cast<ssp_processes_t*>(&m), process, valid,
        its_sender_one, its_sender_two, its_reader));
}

[[nodiscard, gnu::always_inline]] inline Did start(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_start(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did leave(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_leave(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did kill(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_kill(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did suspend(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_suspend(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did resume(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_resume(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did schedule(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_schedule(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did give_way(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_give_way(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did wait(Machine& m, uint8_t process, bool for_one, bool for_two,
    uint32_t time_out) noexcept {
    return static_cast<Did>(ssp_processes_wait(reinterpret_cast<ssp_processes_t*>(&m), process, for_one, for_two,
        time_out));
}

[[nodiscard, gnu::always_inline]] inline Did signal(Machine& m, uint8_t process, uint8_t to, Mailbox mailbox) noexcept {
    return static_cast<Did>(ssp_processes_signal(reinterpret_cast<ssp_processes_t*>(&m), process, to,
        static_cast<ssp_processes_mailbox_t>(mailbox)));
}

[[nodiscard, gnu::always_inline]] inline Did take(Machine& m, uint8_t process, Mailbox mailbox) noexcept {
    return static_cast<Did>(ssp_processes_take(reinterpret_cast<ssp_processes_t*>(&m), process,
        static_cast<ssp_processes_mailbox_t>(mailbox)));
}

[[nodiscard, gnu::always_inline]] inline Did tick(Machine& m) noexcept {
    return static_cast<Did>(ssp_processes_tick(reinterpret_cast<ssp_processes_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did power_lost(Machine& m) noexcept {
    return static_cast<Did>(ssp_processes_power_lost(reinterpret_cast<ssp_processes_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did raise_exception(Machine& m, uint8_t process, Severity severity) noexcept {
    return static_cast<Did>(ssp_processes_raise_exception(reinterpret_cast<ssp_processes_t*>(&m), process,
        static_cast<ssp_processes_severity_t>(severity)));
}

[[nodiscard, gnu::always_inline]] inline Did read_exception(Machine& m, uint8_t process) noexcept {
    return static_cast<Did>(ssp_processes_read_exception(reinterpret_cast<ssp_processes_t*>(&m), process));
}

[[nodiscard, gnu::always_inline]] inline Did lock(Machine& m, uint8_t process, uint8_t buffer) noexcept {
    return static_cast<Did>(ssp_processes_lock(reinterpret_cast<ssp_processes_t*>(&m), process, buffer));
}

[[nodiscard, gnu::always_inline]] inline Did unlock(Machine& m, uint8_t process, uint8_t buffer) noexcept {
    return static_cast<Did>(ssp_processes_unlock(reinterpret_cast<ssp_processes_t*>(&m), process, buffer));
}

}  // namespace calls
}  // namespace ssp::generated::processes
