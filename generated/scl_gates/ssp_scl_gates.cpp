// SPDX-License-Identifier: Apache-2.0
// The C functions of scl_gates: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_scl_gates.h"

#include "scl_gates.hpp"

#include <stddef.h>

namespace model = ssp::generated::scl_gates;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_scl_gates_t) && alignof(Machine) == alignof(ssp_scl_gates_t));
static_assert(offsetof(Machine, service) == offsetof(ssp_scl_gates_t, service));
static_assert(offsetof(Machine, stage) == offsetof(ssp_scl_gates_t, stage));
static_assert(offsetof(Machine, leads_to) == offsetof(ssp_scl_gates_t, leads_to));
static_assert(offsetof(Machine, secured) == offsetof(ssp_scl_gates_t, secured));
static_assert(offsetof(Machine, answering) == offsetof(ssp_scl_gates_t, answering));
static_assert(offsetof(Machine, asking) == offsetof(ssp_scl_gates_t, asking));
static_assert(static_cast<int>(model::Service::nothing) == SSP_SCL_GATES_SERVICE_NOTHING);
static_assert(static_cast<int>(model::Service::link_management) == SSP_SCL_GATES_SERVICE_LINK_MANAGEMENT);
static_assert(static_cast<int>(model::Service::administration) == SSP_SCL_GATES_SERVICE_ADMINISTRATION);
static_assert(static_cast<int>(model::Service::identity) == SSP_SCL_GATES_SERVICE_IDENTITY);
static_assert(static_cast<int>(model::Service::loopback) == SSP_SCL_GATES_SERVICE_LOOPBACK);
static_assert(static_cast<int>(model::Service::other) == SSP_SCL_GATES_SERVICE_OTHER);
static_assert(static_cast<int>(model::Stage::unused) == SSP_SCL_GATES_STAGE_UNUSED);
static_assert(static_cast<int>(model::Stage::closed) == SSP_SCL_GATES_STAGE_CLOSED);
static_assert(static_cast<int>(model::Stage::opened) == SSP_SCL_GATES_STAGE_OPENED);
static_assert(static_cast<int>(model::Did::ok) == SSP_SCL_GATES_DID_OK);
static_assert(static_cast<int>(model::Did::not_connected) == SSP_SCL_GATES_DID_NOT_CONNECTED);
static_assert(static_cast<int>(model::Did::parameter_unknown) == SSP_SCL_GATES_DID_PARAMETER_UNKNOWN);
static_assert(static_cast<int>(model::Did::not_ok) == SSP_SCL_GATES_DID_NOT_OK);
static_assert(static_cast<int>(model::Did::no_pipes_available) == SSP_SCL_GATES_DID_NO_PIPES_AVAILABLE);
static_assert(static_cast<int>(model::Did::entry_unknown) == SSP_SCL_GATES_DID_ENTRY_UNKNOWN);
static_assert(static_cast<int>(model::Did::pipe_not_opened) == SSP_SCL_GATES_DID_PIPE_NOT_OPENED);
static_assert(static_cast<int>(model::Did::not_supported) == SSP_SCL_GATES_DID_NOT_SUPPORTED);
static_assert(static_cast<int>(model::Did::inhibited) == SSP_SCL_GATES_DID_INHIBITED);
static_assert(static_cast<int>(model::Did::timeout) == SSP_SCL_GATES_DID_TIMEOUT);
static_assert(static_cast<int>(model::Did::access_denied) == SSP_SCL_GATES_DID_ACCESS_DENIED);
static_assert(static_cast<int>(model::Did::pipe_access_denied) == SSP_SCL_GATES_DID_PIPE_ACCESS_DENIED);
static_assert(static_cast<int>(model::Did::done) == SSP_SCL_GATES_DID_DONE);
static_assert(static_cast<int>(model::Did::listed) == SSP_SCL_GATES_DID_LISTED);
static_assert(static_cast<int>(model::Did::echoed) == SSP_SCL_GATES_DID_ECHOED);
static_assert(static_cast<int>(model::Did::delivered) == SSP_SCL_GATES_DID_DELIVERED);
static_assert(static_cast<int>(model::Did::dropped) == SSP_SCL_GATES_DID_DROPPED);
static_assert(static_cast<int>(model::Did::refused) == SSP_SCL_GATES_DID_REFUSED);
static_assert(static_cast<int>(model::Instruction::get_parameter) == SSP_SCL_GATES_INSTRUCTION_GET_PARAMETER);
static_assert(static_cast<int>(model::Instruction::set_parameter) == SSP_SCL_GATES_INSTRUCTION_SET_PARAMETER);
static_assert(static_cast<int>(model::Instruction::own) == SSP_SCL_GATES_INSTRUCTION_OWN);
static_assert(static_cast<int>(model::Instruction::unreadable) == SSP_SCL_GATES_INSTRUCTION_UNREADABLE);
static_assert(static_cast<int>(model::Instruction::unknown) == SSP_SCL_GATES_INSTRUCTION_UNKNOWN);
static_assert(static_cast<int>(model::Rights::no_entry) == SSP_SCL_GATES_RIGHTS_NO_ENTRY);
static_assert(static_cast<int>(model::Rights::read_only) == SSP_SCL_GATES_RIGHTS_READ_ONLY);
static_assert(static_cast<int>(model::Rights::read_write) == SSP_SCL_GATES_RIGHTS_READ_WRITE);
static_assert(static_cast<int>(model::Rights::write_only) == SSP_SCL_GATES_RIGHTS_WRITE_ONLY);

namespace {

Machine& state(ssp_scl_gates_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_scl_gates_init(ssp_scl_gates_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_scl_gates_did_t ssp_scl_gates_offer(ssp_scl_gates_t* machine, uint8_t gate, ssp_scl_gates_service_t service_of_it) {
    return static_cast<uint8_t>(model::offer(state(machine), gate, static_cast<model::Service>(service_of_it)));
}

ssp_scl_gates_did_t ssp_scl_gates_look_up(ssp_scl_gates_t* machine, uint8_t gate) {
    return static_cast<uint8_t>(model::look_up(state(machine), gate));
}

ssp_scl_gates_did_t ssp_scl_gates_create(ssp_scl_gates_t* machine, uint8_t pipe, uint8_t gate, uint8_t is_secure) {
    if (is_secure > 1) return SSP_SCL_GATES_DID_REFUSED;
    return static_cast<uint8_t>(model::create(state(machine), pipe, gate, is_secure != 0));
}

ssp_scl_gates_did_t ssp_scl_gates_open_pipe(ssp_scl_gates_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::open_pipe(state(machine), pipe));
}

ssp_scl_gates_did_t ssp_scl_gates_close_pipe(ssp_scl_gates_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::close_pipe(state(machine), pipe));
}

ssp_scl_gates_did_t ssp_scl_gates_remove(ssp_scl_gates_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::remove(state(machine), pipe));
}

ssp_scl_gates_did_t ssp_scl_gates_remove_all(ssp_scl_gates_t* machine) {
    return static_cast<uint8_t>(model::remove_all(state(machine)));
}

ssp_scl_gates_did_t ssp_scl_gates_command_arrives(ssp_scl_gates_t* machine, uint8_t pipe, uint8_t is_secure,
    ssp_scl_gates_instruction_t instruction, ssp_scl_gates_rights_t rights, uint8_t value_fits) {
    if (is_secure > 1) return SSP_SCL_GATES_DID_REFUSED;
    if (value_fits > 1) return SSP_SCL_GATES_DID_REFUSED;
    return static_cast<uint8_t>(model::command_arrives(state(machine), pipe, is_secure != 0,
        static_cast<model::Instruction>(instruction), static_cast<model::Rights>(rights), value_fits != 0));
}

ssp_scl_gates_did_t ssp_scl_gates_event_arrives(ssp_scl_gates_t* machine, uint8_t pipe, uint8_t is_secure) {
    if (is_secure > 1) return SSP_SCL_GATES_DID_REFUSED;
    return static_cast<uint8_t>(model::event_arrives(state(machine), pipe, is_secure != 0));
}

ssp_scl_gates_did_t ssp_scl_gates_response_arrives(ssp_scl_gates_t* machine, uint8_t pipe, uint8_t is_secure) {
    if (is_secure > 1) return SSP_SCL_GATES_DID_REFUSED;
    return static_cast<uint8_t>(model::response_arrives(state(machine), pipe, is_secure != 0));
}

ssp_scl_gates_did_t ssp_scl_gates_answer_sent(ssp_scl_gates_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::answer_sent(state(machine), pipe));
}

ssp_scl_gates_did_t ssp_scl_gates_not_done(ssp_scl_gates_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::not_done(state(machine), pipe));
}

ssp_scl_gates_did_t ssp_scl_gates_send_command(ssp_scl_gates_t* machine, uint8_t pipe, uint8_t is_secure) {
    if (is_secure > 1) return SSP_SCL_GATES_DID_REFUSED;
    return static_cast<uint8_t>(model::send_command(state(machine), pipe, is_secure != 0));
}

ssp_scl_gates_did_t ssp_scl_gates_send_event(ssp_scl_gates_t* machine, uint8_t pipe, uint8_t is_secure) {
    if (is_secure > 1) return SSP_SCL_GATES_DID_REFUSED;
    return static_cast<uint8_t>(model::send_event(state(machine), pipe, is_secure != 0));
}

}  // extern "C"
