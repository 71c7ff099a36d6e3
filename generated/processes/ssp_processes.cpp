// SPDX-License-Identifier: Apache-2.0
// The C functions of processes: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_processes.h"

#include "processes.hpp"

#include <stddef.h>

namespace model = ssp::generated::processes;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_processes_t) && alignof(Machine) == alignof(ssp_processes_t));
static_assert(offsetof(Machine, state) == offsetof(ssp_processes_t, state));
static_assert(offsetof(Machine, loaded) == offsetof(ssp_processes_t, loaded));
static_assert(offsetof(Machine, sender_one) == offsetof(ssp_processes_t, sender_one));
static_assert(offsetof(Machine, sender_two) == offsetof(ssp_processes_t, sender_two));
static_assert(offsetof(Machine, reader) == offsetof(ssp_processes_t, reader));
static_assert(offsetof(Machine, signal_one) == offsetof(ssp_processes_t, signal_one));
static_assert(offsetof(Machine, signal_two) == offsetof(ssp_processes_t, signal_two));
static_assert(offsetof(Machine, waits_one) == offsetof(ssp_processes_t, waits_one));
static_assert(offsetof(Machine, waits_two) == offsetof(ssp_processes_t, waits_two));
static_assert(offsetof(Machine, left) == offsetof(ssp_processes_t, left));
static_assert(offsetof(Machine, exception) == offsetof(ssp_processes_t, exception));
static_assert(offsetof(Machine, lock) == offsetof(ssp_processes_t, lock));
static_assert(static_cast<int>(model::Stage::stopped) == SSP_PROCESSES_STAGE_STOPPED);
static_assert(static_cast<int>(model::Stage::ready) == SSP_PROCESSES_STAGE_READY);
static_assert(static_cast<int>(model::Stage::running) == SSP_PROCESSES_STAGE_RUNNING);
static_assert(static_cast<int>(model::Stage::waiting) == SSP_PROCESSES_STAGE_WAITING);
static_assert(static_cast<int>(model::Stage::suspended) == SSP_PROCESSES_STAGE_SUSPENDED);
static_assert(static_cast<int>(model::Severity::none) == SSP_PROCESSES_SEVERITY_NONE);
static_assert(static_cast<int>(model::Severity::minor) == SSP_PROCESSES_SEVERITY_MINOR);
static_assert(static_cast<int>(model::Severity::fatal) == SSP_PROCESSES_SEVERITY_FATAL);
static_assert(static_cast<int>(model::Lock::unlocked) == SSP_PROCESSES_LOCK_UNLOCKED);
static_assert(static_cast<int>(model::Lock::by_writer) == SSP_PROCESSES_LOCK_BY_WRITER);
static_assert(static_cast<int>(model::Lock::by_reader) == SSP_PROCESSES_LOCK_BY_READER);
static_assert(static_cast<int>(model::Did::done) == SSP_PROCESSES_DID_DONE);
static_assert(static_cast<int>(model::Did::invalid) == SSP_PROCESSES_DID_INVALID);
static_assert(static_cast<int>(model::Did::signalled) == SSP_PROCESSES_DID_SIGNALLED);
static_assert(static_cast<int>(model::Did::taken) == SSP_PROCESSES_DID_TAKEN);
static_assert(static_cast<int>(model::Did::empty) == SSP_PROCESSES_DID_EMPTY);
static_assert(static_cast<int>(model::Did::told) == SSP_PROCESSES_DID_TOLD);
static_assert(static_cast<int>(model::Did::not_authorised) == SSP_PROCESSES_DID_NOT_AUTHORISED);
static_assert(static_cast<int>(model::Did::refused) == SSP_PROCESSES_DID_REFUSED);
static_assert(static_cast<int>(model::Mailbox::one) == SSP_PROCESSES_MAILBOX_ONE);
static_assert(static_cast<int>(model::Mailbox::two) == SSP_PROCESSES_MAILBOX_TWO);

namespace {

Machine& state(ssp_processes_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_processes_init(ssp_processes_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_processes_did_t ssp_processes_load(ssp_processes_t* machine, uint8_t process, uint8_t valid,
    uint8_t its_sender_one, uint8_t its_sender_two, uint8_t its_reader) {
    if (valid > 1) return SSP_PROCESSES_DID_REFUSED;
    return static_cast<uint8_t>(model::load(state(machine), process, valid != 0, its_sender_one, its_sender_two,
        its_reader));
}

ssp_processes_did_t ssp_processes_start(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::start(state(machine), process));
}

ssp_processes_did_t ssp_processes_leave(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::leave(state(machine), process));
}

ssp_processes_did_t ssp_processes_kill(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::kill(state(machine), process));
}

ssp_processes_did_t ssp_processes_suspend(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::suspend(state(machine), process));
}

ssp_processes_did_t ssp_processes_resume(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::resume(state(machine), process));
}

ssp_processes_did_t ssp_processes_schedule(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::schedule(state(machine), process));
}

ssp_processes_did_t ssp_processes_give_way(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::give_way(state(machine), process));
}

ssp_processes_did_t ssp_processes_wait(ssp_processes_t* machine, uint8_t process, uint8_t for_one, uint8_t for_two,
    uint32_t time_out) {
    if (for_one > 1) return SSP_PROCESSES_DID_REFUSED;
    if (for_two > 1) return SSP_PROCESSES_DID_REFUSED;
    return static_cast<uint8_t>(model::wait(state(machine), process, for_one != 0, for_two != 0, time_out));
}

ssp_processes_did_t ssp_processes_signal(ssp_processes_t* machine, uint8_t process, uint8_t to,
    ssp_processes_mailbox_t mailbox) {
    return static_cast<uint8_t>(model::signal(state(machine), process, to, static_cast<model::Mailbox>(mailbox)));
}

ssp_processes_did_t ssp_processes_take(ssp_processes_t* machine, uint8_t process, ssp_processes_mailbox_t mailbox) {
    return static_cast<uint8_t>(model::take(state(machine), process, static_cast<model::Mailbox>(mailbox)));
}

ssp_processes_did_t ssp_processes_tick(ssp_processes_t* machine) {
    return static_cast<uint8_t>(model::tick(state(machine)));
}

ssp_processes_did_t ssp_processes_power_lost(ssp_processes_t* machine) {
    return static_cast<uint8_t>(model::power_lost(state(machine)));
}

ssp_processes_did_t ssp_processes_raise_exception(ssp_processes_t* machine, uint8_t process,
    ssp_processes_severity_t severity) {
    return static_cast<uint8_t>(model::raise_exception(state(machine), process,
        static_cast<model::Severity>(severity)));
}

ssp_processes_did_t ssp_processes_read_exception(ssp_processes_t* machine, uint8_t process) {
    return static_cast<uint8_t>(model::read_exception(state(machine), process));
}

ssp_processes_did_t ssp_processes_lock(ssp_processes_t* machine, uint8_t process, uint8_t buffer) {
    return static_cast<uint8_t>(model::lock(state(machine), process, buffer));
}

ssp_processes_did_t ssp_processes_unlock(ssp_processes_t* machine, uint8_t process, uint8_t buffer) {
    return static_cast<uint8_t>(model::unlock(state(machine), process, buffer));
}

}  // extern "C"
