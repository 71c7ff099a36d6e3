// SPDX-License-Identifier: Apache-2.0
// The C functions of interfaces: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_interfaces.h"

#include "interfaces.hpp"

#include <stddef.h>

namespace model = ssp::generated::interfaces;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_interfaces_t) && alignof(Machine) == alignof(ssp_interfaces_t));
static_assert(offsetof(Machine, state) == offsetof(ssp_interfaces_t, state));
static_assert(offsetof(Machine, drawn) == offsetof(ssp_interfaces_t, drawn));
static_assert(offsetof(Machine, bound) == offsetof(ssp_interfaces_t, bound));
static_assert(offsetof(Machine, load) == offsetof(ssp_interfaces_t, load));
static_assert(offsetof(Machine, drawn_external) == offsetof(ssp_interfaces_t, drawn_external));
static_assert(offsetof(Machine, interface_budget) == offsetof(ssp_interfaces_t, interface_budget));
static_assert(offsetof(Machine, external_budget) == offsetof(ssp_interfaces_t, external_budget));
static_assert(offsetof(Machine, supplied) == offsetof(ssp_interfaces_t, supplied));
static_assert(offsetof(Machine, exchanged) == offsetof(ssp_interfaces_t, exchanged));
static_assert(offsetof(Machine, asleep) == offsetof(ssp_interfaces_t, asleep));
static_assert(static_cast<int>(model::Activation::deactivated) == SSP_INTERFACES_ACTIVATION_DEACTIVATED);
static_assert(static_cast<int>(model::Activation::activated) == SSP_INTERFACES_ACTIVATION_ACTIVATED);
static_assert(static_cast<int>(model::Activation::suspended) == SSP_INTERFACES_ACTIVATION_SUSPENDED);
static_assert(static_cast<int>(model::Did::done) == SSP_INTERFACES_DID_DONE);
static_assert(static_cast<int>(model::Did::moved) == SSP_INTERFACES_DID_MOVED);
static_assert(static_cast<int>(model::Did::over_budget) == SSP_INTERFACES_DID_OVER_BUDGET);
static_assert(static_cast<int>(model::Did::refused) == SSP_INTERFACES_DID_REFUSED);

namespace {

Machine& state(ssp_interfaces_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_interfaces_init(ssp_interfaces_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
    Machine& m = state(machine);
    m.interface_budget = 10;
    m.external_budget = 10;
}

ssp_interfaces_did_t ssp_interfaces_ssp_starts(ssp_interfaces_t* machine) {
    return static_cast<uint8_t>(model::ssp_starts(state(machine)));
}

ssp_interfaces_did_t ssp_interfaces_ssp_suspended(ssp_interfaces_t* machine) {
    return static_cast<uint8_t>(model::ssp_suspended(state(machine)));
}

ssp_interfaces_did_t ssp_interfaces_ssp_resumed(ssp_interfaces_t* machine) {
    return static_cast<uint8_t>(model::ssp_resumed(state(machine)));
}

ssp_interfaces_did_t ssp_interfaces_power_lost(ssp_interfaces_t* machine) {
    return static_cast<uint8_t>(model::power_lost(state(machine)));
}

ssp_interfaces_did_t ssp_interfaces_declare(ssp_interfaces_t* machine, uint16_t for_interfaces, uint16_t for_external) {
    return static_cast<uint8_t>(model::declare(state(machine), for_interfaces, for_external));
}

ssp_interfaces_did_t ssp_interfaces_activate(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::activate(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_suspend(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::suspend(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_deactivate(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::deactivate(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_terminal_resumes(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::terminal_resumes(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_ssp_resumes(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::ssp_resumes(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_packet_moves(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::packet_moves(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_bind_pipes(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::bind_pipes(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_unbind_pipes(ssp_interfaces_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::unbind_pipes(state(machine), interface));
}

ssp_interfaces_did_t ssp_interfaces_draw(ssp_interfaces_t* machine, uint8_t interface, uint16_t current) {
    return static_cast<uint8_t>(model::draw(state(machine), interface, current));
}

ssp_interfaces_did_t ssp_interfaces_draw_external_supply(ssp_interfaces_t* machine, uint8_t load, uint16_t current) {
    return static_cast<uint8_t>(model::draw_external_supply(state(machine), load, current));
}

}  // extern "C"
