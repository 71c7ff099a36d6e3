// SPDX-License-Identifier: Apache-2.0
// The C functions of scl_secure: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_scl_secure.h"

#include "scl_secure.hpp"

#include <stddef.h>

namespace model = ssp::generated::scl_secure;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_scl_secure_t) && alignof(Machine) == alignof(ssp_scl_secure_t));
static_assert(offsetof(Machine, phase) == offsetof(ssp_scl_secure_t, phase));
static_assert(offsetof(Machine, next) == offsetof(ssp_scl_secure_t, next));
static_assert(offsetof(Machine, expected) == offsetof(ssp_scl_secure_t, expected));
static_assert(static_cast<int>(model::Phase::no_key) == SSP_SCL_SECURE_PHASE_NO_KEY);
static_assert(static_cast<int>(model::Phase::keyed) == SSP_SCL_SECURE_PHASE_KEYED);
static_assert(static_cast<int>(model::Phase::failed) == SSP_SCL_SECURE_PHASE_FAILED);
static_assert(static_cast<int>(model::Did::done) == SSP_SCL_SECURE_DID_DONE);
static_assert(static_cast<int>(model::Did::delivered) == SSP_SCL_SECURE_DID_DELIVERED);
static_assert(static_cast<int>(model::Did::failed_now) == SSP_SCL_SECURE_DID_FAILED_NOW);
static_assert(static_cast<int>(model::Did::dropped) == SSP_SCL_SECURE_DID_DROPPED);
static_assert(static_cast<int>(model::Did::refused) == SSP_SCL_SECURE_DID_REFUSED);

namespace {

Machine& state(ssp_scl_secure_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_scl_secure_init(ssp_scl_secure_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_scl_secure_did_t ssp_scl_secure_derive(ssp_scl_secure_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::derive(state(machine), pipe));
}

ssp_scl_secure_did_t ssp_scl_secure_send(ssp_scl_secure_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::send(state(machine), pipe));
}

ssp_scl_secure_did_t ssp_scl_secure_fragment_arrives(ssp_scl_secure_t* machine, uint8_t pipe, uint32_t its_number,
    uint8_t its_tag_verifies) {
    if (its_tag_verifies > 1) return SSP_SCL_SECURE_DID_REFUSED;
    return static_cast<uint8_t>(model::fragment_arrives(state(machine), pipe, its_number, its_tag_verifies != 0));
}

ssp_scl_secure_did_t ssp_scl_secure_close(ssp_scl_secure_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::close(state(machine), pipe));
}

}  // extern "C"
