// SPDX-License-Identifier: Apache-2.0
// The C functions of swp: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_swp.h"

#include "swp.hpp"

#include <stddef.h>

namespace model = ssp::generated::swp;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_swp_t) && alignof(Machine) == alignof(ssp_swp_t));
static_assert(offsetof(Machine, phase) == offsetof(ssp_swp_t, phase));
static_assert(offsetof(Machine, mode) == offsetof(ssp_swp_t, mode));
static_assert(offsetof(Machine, repeats) == offsetof(ssp_swp_t, repeats));
static_assert(offsetof(Machine, waited) == offsetof(ssp_swp_t, waited));
static_assert(offsetof(Machine, idle) == offsetof(ssp_swp_t, idle));
static_assert(static_cast<int>(model::Phase::unpowered) == SSP_SWP_PHASE_UNPOWERED);
static_assert(static_cast<int>(model::Phase::deactivated) == SSP_SWP_PHASE_DEACTIVATED);
static_assert(static_cast<int>(model::Phase::synchronising) == SSP_SWP_PHASE_SYNCHRONISING);
static_assert(static_cast<int>(model::Phase::confirming) == SSP_SWP_PHASE_CONFIRMING);
static_assert(static_cast<int>(model::Phase::activated) == SSP_SWP_PHASE_ACTIVATED);
static_assert(static_cast<int>(model::Phase::suspended) == SSP_SWP_PHASE_SUSPENDED);
static_assert(static_cast<int>(model::Mode::none) == SSP_SWP_MODE_NONE);
static_assert(static_cast<int>(model::Mode::low) == SSP_SWP_MODE_LOW);
static_assert(static_cast<int>(model::Mode::full) == SSP_SWP_MODE_FULL);
static_assert(static_cast<int>(model::Did::done) == SSP_SWP_DID_DONE);
static_assert(static_cast<int>(model::Did::power_mode_sent) == SSP_SWP_DID_POWER_MODE_SENT);
static_assert(static_cast<int>(model::Did::asked_again) == SSP_SWP_DID_ASKED_AGAIN);
static_assert(static_cast<int>(model::Did::given_up) == SSP_SWP_DID_GIVEN_UP);
static_assert(static_cast<int>(model::Did::moved) == SSP_SWP_DID_MOVED);
static_assert(static_cast<int>(model::Did::refused) == SSP_SWP_DID_REFUSED);
static_assert(static_cast<int>(model::Frame::act_sync) == SSP_SWP_FRAME_ACT_SYNC);
static_assert(static_cast<int>(model::Frame::act_ready) == SSP_SWP_FRAME_ACT_READY);
static_assert(static_cast<int>(model::Frame::corrupted) == SSP_SWP_FRAME_CORRUPTED);

namespace {

Machine& state(ssp_swp_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_swp_init(ssp_swp_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_swp_did_t ssp_swp_power_on(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::power_on(state(machine)));
}

ssp_swp_did_t ssp_swp_power_off(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::power_off(state(machine)));
}

ssp_swp_did_t ssp_swp_activate(ssp_swp_t* machine, uint8_t full_power) {
    if (full_power > 1) return SSP_SWP_DID_REFUSED;
    return static_cast<uint8_t>(model::activate(state(machine), full_power != 0));
}

ssp_swp_did_t ssp_swp_act_frame_comes(ssp_swp_t* machine, ssp_swp_frame_t frame) {
    return static_cast<uint8_t>(model::act_frame_comes(state(machine), static_cast<model::Frame>(frame)));
}

ssp_swp_did_t ssp_swp_tick(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::tick(state(machine)));
}

ssp_swp_did_t ssp_swp_frame_moves(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::frame_moves(state(machine)));
}

ssp_swp_did_t ssp_swp_idle_bit(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::idle_bit(state(machine)));
}

ssp_swp_did_t ssp_swp_suspend(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::suspend(state(machine)));
}

ssp_swp_did_t ssp_swp_terminal_resumes(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::terminal_resumes(state(machine)));
}

ssp_swp_did_t ssp_swp_uicc_resumes(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::uicc_resumes(state(machine)));
}

ssp_swp_did_t ssp_swp_deactivate(ssp_swp_t* machine) {
    return static_cast<uint8_t>(model::deactivate(state(machine)));
}

}  // extern "C"
