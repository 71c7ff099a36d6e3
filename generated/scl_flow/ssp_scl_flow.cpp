// SPDX-License-Identifier: Apache-2.0
// The C functions of scl_flow: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_scl_flow.h"

#include "scl_flow.hpp"

#include <stddef.h>

namespace model = ssp::generated::scl_flow;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_scl_flow_t) && alignof(Machine) == alignof(ssp_scl_flow_t));
static_assert(offsetof(Machine, credit) == offsetof(ssp_scl_flow_t, credit));
static_assert(offsetof(Machine, in_message) == offsetof(ssp_scl_flow_t, in_message));
static_assert(offsetof(Machine, assembly) == offsetof(ssp_scl_flow_t, assembly));
static_assert(offsetof(Machine, held) == offsetof(ssp_scl_flow_t, held));
static_assert(offsetof(Machine, returned) == offsetof(ssp_scl_flow_t, returned));
static_assert(static_cast<int>(model::Assembly::idle) == SSP_SCL_FLOW_ASSEMBLY_IDLE);
static_assert(static_cast<int>(model::Assembly::assembling) == SSP_SCL_FLOW_ASSEMBLY_ASSEMBLING);
static_assert(static_cast<int>(model::Assembly::discarding) == SSP_SCL_FLOW_ASSEMBLY_DISCARDING);
static_assert(static_cast<int>(model::Did::done) == SSP_SCL_FLOW_DID_DONE);
static_assert(static_cast<int>(model::Did::kept) == SSP_SCL_FLOW_DID_KEPT);
static_assert(static_cast<int>(model::Did::completed) == SSP_SCL_FLOW_DID_COMPLETED);
static_assert(static_cast<int>(model::Did::dropped) == SSP_SCL_FLOW_DID_DROPPED);
static_assert(static_cast<int>(model::Did::without_credit) == SSP_SCL_FLOW_DID_WITHOUT_CREDIT);
static_assert(static_cast<int>(model::Did::refused) == SSP_SCL_FLOW_DID_REFUSED);

namespace {

Machine& state(ssp_scl_flow_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_scl_flow_init(ssp_scl_flow_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_scl_flow_did_t ssp_scl_flow_opened(ssp_scl_flow_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::opened(state(machine), pipe));
}

ssp_scl_flow_did_t ssp_scl_flow_send(ssp_scl_flow_t* machine, uint8_t pipe, uint8_t last_one) {
    if (last_one > 1) return SSP_SCL_FLOW_DID_REFUSED;
    return static_cast<uint8_t>(model::send(state(machine), pipe, last_one != 0));
}

ssp_scl_flow_did_t ssp_scl_flow_fragment_arrives(ssp_scl_flow_t* machine, uint8_t pipe, uint8_t last_one) {
    if (last_one > 1) return SSP_SCL_FLOW_DID_REFUSED;
    return static_cast<uint8_t>(model::fragment_arrives(state(machine), pipe, last_one != 0));
}

ssp_scl_flow_did_t ssp_scl_flow_fragment_overflows(ssp_scl_flow_t* machine, uint8_t pipe, uint8_t last_one) {
    if (last_one > 1) return SSP_SCL_FLOW_DID_REFUSED;
    return static_cast<uint8_t>(model::fragment_overflows(state(machine), pipe, last_one != 0));
}

ssp_scl_flow_did_t ssp_scl_flow_consume(ssp_scl_flow_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::consume(state(machine), pipe));
}

ssp_scl_flow_did_t ssp_scl_flow_grant(ssp_scl_flow_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::grant(state(machine), pipe));
}

ssp_scl_flow_did_t ssp_scl_flow_granted(ssp_scl_flow_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::granted(state(machine), pipe));
}

}  // extern "C"
