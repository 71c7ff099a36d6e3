// SPDX-License-Identifier: Apache-2.0
// The C functions of voltage: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_voltage.h"

#include "voltage.hpp"

#include <stddef.h>

namespace model = ssp::generated::voltage;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_voltage_t) && alignof(Machine) == alignof(ssp_voltage_t));
static_assert(offsetof(Machine, phase) == offsetof(ssp_voltage_t, phase));
static_assert(offsetof(Machine, level) == offsetof(ssp_voltage_t, level));
static_assert(offsetof(Machine, resets) == offsetof(ssp_voltage_t, resets));
static_assert(offsetof(Machine, followed) == offsetof(ssp_voltage_t, followed));
static_assert(static_cast<int>(model::Phase::off) == SSP_VOLTAGE_PHASE_OFF);
static_assert(static_cast<int>(model::Phase::trying) == SSP_VOLTAGE_PHASE_TRYING);
static_assert(static_cast<int>(model::Phase::established) == SSP_VOLTAGE_PHASE_ESTABLISHED);
static_assert(static_cast<int>(model::Phase::rejected) == SSP_VOLTAGE_PHASE_REJECTED);
static_assert(static_cast<int>(model::Did::done) == SSP_VOLTAGE_DID_DONE);
static_assert(static_cast<int>(model::Did::sent) == SSP_VOLTAGE_DID_SENT);
static_assert(static_cast<int>(model::Did::refused) == SSP_VOLTAGE_DID_REFUSED);
static_assert(static_cast<int>(model::Reply::none) == SSP_VOLTAGE_REPLY_NONE);
static_assert(static_cast<int>(model::Reply::corrupted) == SSP_VOLTAGE_REPLY_CORRUPTED);
static_assert(static_cast<int>(model::Reply::this_class) == SSP_VOLTAGE_REPLY_THIS_CLASS);
static_assert(static_cast<int>(model::Reply::another_class) == SSP_VOLTAGE_REPLY_ANOTHER_CLASS);

namespace {

Machine& state(ssp_voltage_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_voltage_init(ssp_voltage_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_voltage_did_t ssp_voltage_activate(ssp_voltage_t* machine) {
    return static_cast<uint8_t>(model::activate(state(machine)));
}

ssp_voltage_did_t ssp_voltage_reset_ends(ssp_voltage_t* machine, ssp_voltage_reply_t reply, uint8_t named) {
    return static_cast<uint8_t>(model::reset_ends(state(machine), static_cast<model::Reply>(reply), named));
}

ssp_voltage_did_t ssp_voltage_send_command(ssp_voltage_t* machine) {
    return static_cast<uint8_t>(model::send_command(state(machine)));
}

ssp_voltage_did_t ssp_voltage_deactivate(ssp_voltage_t* machine) {
    return static_cast<uint8_t>(model::deactivate(state(machine)));
}

}  // extern "C"
