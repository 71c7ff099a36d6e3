// SPDX-License-Identifier: Apache-2.0
// The C functions of power: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_power.h"

#include "power.hpp"

#include <stddef.h>

namespace model = ssp::generated::power;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_power_t) && alignof(Machine) == alignof(ssp_power_t));
static_assert(offsetof(Machine, stage) == offsetof(ssp_power_t, stage));
static_assert(offsetof(Machine, terminal) == offsetof(ssp_power_t, terminal));
static_assert(offsetof(Machine, suspendable) == offsetof(ssp_power_t, suspendable));
static_assert(offsetof(Machine, told_class) == offsetof(ssp_power_t, told_class));
static_assert(offsetof(Machine, context) == offsetof(ssp_power_t, context));
static_assert(offsetof(Machine, saved) == offsetof(ssp_power_t, saved));
static_assert(offsetof(Machine, command) == offsetof(ssp_power_t, command));
static_assert(offsetof(Machine, transactions) == offsetof(ssp_power_t, transactions));
static_assert(offsetof(Machine, token) == offsetof(ssp_power_t, token));
static_assert(offsetof(Machine, shortest_time) == offsetof(ssp_power_t, shortest_time));
static_assert(offsetof(Machine, agreed_time) == offsetof(ssp_power_t, agreed_time));
static_assert(offsetof(Machine, elapsed) == offsetof(ssp_power_t, elapsed));
static_assert(static_cast<int>(model::Stage::off) == SSP_POWER_STAGE_OFF);
static_assert(static_cast<int>(model::Stage::booting) == SSP_POWER_STAGE_BOOTING);
static_assert(static_cast<int>(model::Stage::initialised) == SSP_POWER_STAGE_INITIALISED);
static_assert(static_cast<int>(model::Stage::ready) == SSP_POWER_STAGE_READY);
static_assert(static_cast<int>(model::Stage::suspended) == SSP_POWER_STAGE_SUSPENDED);
static_assert(static_cast<int>(model::Stage::stopped) == SSP_POWER_STAGE_STOPPED);
static_assert(static_cast<int>(model::Did::done) == SSP_POWER_DID_DONE);
static_assert(static_cast<int>(model::Did::resumed) == SSP_POWER_DID_RESUMED);
static_assert(static_cast<int>(model::Did::started_anew) == SSP_POWER_DID_STARTED_ANEW);
static_assert(static_cast<int>(model::Did::busy) == SSP_POWER_DID_BUSY);
static_assert(static_cast<int>(model::Did::refused) == SSP_POWER_DID_REFUSED);

namespace {

Machine& state(ssp_power_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_power_init(ssp_power_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_power_did_t ssp_power_start(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::start(state(machine)));
}

ssp_power_did_t ssp_power_boot_ends(ssp_power_t* machine, uint8_t is_sound) {
    if (is_sound > 1) return SSP_POWER_DID_REFUSED;
    return static_cast<uint8_t>(model::boot_ends(state(machine), is_sound != 0));
}

ssp_power_did_t ssp_power_exchange_capabilities(ssp_power_t* machine, uint32_t its_capability, uint8_t can_suspend) {
    if (can_suspend > 1) return SSP_POWER_DID_REFUSED;
    return static_cast<uint8_t>(model::exchange_capabilities(state(machine), its_capability, can_suspend != 0));
}

ssp_power_did_t ssp_power_command_begins(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::command_begins(state(machine)));
}

ssp_power_did_t ssp_power_command_ends(ssp_power_t* machine, uint32_t new_context) {
    return static_cast<uint8_t>(model::command_ends(state(machine), new_context));
}

ssp_power_did_t ssp_power_transaction_begins(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::transaction_begins(state(machine)));
}

ssp_power_did_t ssp_power_transaction_ends(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::transaction_ends(state(machine)));
}

ssp_power_did_t ssp_power_suspend(ssp_power_t* machine, uint32_t proposed_minimum, uint32_t proposed_maximum,
    uint32_t duration, uint32_t its_token) {
    return static_cast<uint8_t>(model::suspend(state(machine), proposed_minimum, proposed_maximum, duration,
        its_token));
}

ssp_power_did_t ssp_power_tick(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::tick(state(machine)));
}

ssp_power_did_t ssp_power_resume(ssp_power_t* machine, uint32_t its_token) {
    return static_cast<uint8_t>(model::resume(state(machine), its_token));
}

ssp_power_did_t ssp_power_stop(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::stop(state(machine)));
}

ssp_power_did_t ssp_power_reset(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::reset(state(machine)));
}

ssp_power_did_t ssp_power_power_lost(ssp_power_t* machine) {
    return static_cast<uint8_t>(model::power_lost(state(machine)));
}

}  // extern "C"
