// SPDX-License-Identifier: Apache-2.0
// The C functions of scl_router: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_scl_router.h"

#include "scl_router.hpp"

#include <stddef.h>

namespace model = ssp::generated::scl_router;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_scl_router_t) && alignof(Machine) == alignof(ssp_scl_router_t));
static_assert(offsetof(Machine, registered) == offsetof(ssp_scl_router_t, registered));
static_assert(offsetof(Machine, domain) == offsetof(ssp_scl_router_t, domain));
static_assert(offsetof(Machine, administration) == offsetof(ssp_scl_router_t, administration));
static_assert(offsetof(Machine, entered) == offsetof(ssp_scl_router_t, entered));
static_assert(offsetof(Machine, owner) == offsetof(ssp_scl_router_t, owner));
static_assert(offsetof(Machine, admitted) == offsetof(ssp_scl_router_t, admitted));
static_assert(offsetof(Machine, route) == offsetof(ssp_scl_router_t, route));
static_assert(offsetof(Machine, source) == offsetof(ssp_scl_router_t, source));
static_assert(offsetof(Machine, destination) == offsetof(ssp_scl_router_t, destination));
static_assert(offsetof(Machine, source_gate) == offsetof(ssp_scl_router_t, source_gate));
static_assert(offsetof(Machine, destination_gate) == offsetof(ssp_scl_router_t, destination_gate));
static_assert(offsetof(Machine, identity) == offsetof(ssp_scl_router_t, identity));
static_assert(static_cast<int>(model::Route::unused) == SSP_SCL_ROUTER_ROUTE_UNUSED);
static_assert(static_cast<int>(model::Route::routed) == SSP_SCL_ROUTER_ROUTE_ROUTED);
static_assert(static_cast<int>(model::Route::ending) == SSP_SCL_ROUTER_ROUTE_ENDING);
static_assert(static_cast<int>(model::Did::ok) == SSP_SCL_ROUTER_DID_OK);
static_assert(static_cast<int>(model::Did::not_connected) == SSP_SCL_ROUTER_DID_NOT_CONNECTED);
static_assert(static_cast<int>(model::Did::not_ok) == SSP_SCL_ROUTER_DID_NOT_OK);
static_assert(static_cast<int>(model::Did::no_pipes_available) == SSP_SCL_ROUTER_DID_NO_PIPES_AVAILABLE);
static_assert(static_cast<int>(model::Did::pipe_not_opened) == SSP_SCL_ROUTER_DID_PIPE_NOT_OPENED);
static_assert(static_cast<int>(model::Did::access_denied) == SSP_SCL_ROUTER_DID_ACCESS_DENIED);
static_assert(static_cast<int>(model::Did::to_source) == SSP_SCL_ROUTER_DID_TO_SOURCE);
static_assert(static_cast<int>(model::Did::to_destination) == SSP_SCL_ROUTER_DID_TO_DESTINATION);
static_assert(static_cast<int>(model::Did::error_answer) == SSP_SCL_ROUTER_DID_ERROR_ANSWER);
static_assert(static_cast<int>(model::Did::dropped) == SSP_SCL_ROUTER_DID_DROPPED);
static_assert(static_cast<int>(model::Did::refused) == SSP_SCL_ROUTER_DID_REFUSED);
static_assert(static_cast<int>(model::Message::command) == SSP_SCL_ROUTER_MESSAGE_COMMAND);
static_assert(static_cast<int>(model::Message::event) == SSP_SCL_ROUTER_MESSAGE_EVENT);
static_assert(static_cast<int>(model::Message::response) == SSP_SCL_ROUTER_MESSAGE_RESPONSE);

namespace {

Machine& state(ssp_scl_router_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_scl_router_init(ssp_scl_router_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_scl_router_did_t ssp_scl_router_enter(ssp_scl_router_t* machine, uint8_t host, uint8_t its_domain) {
    return static_cast<uint8_t>(model::enter(state(machine), host, its_domain));
}

ssp_scl_router_did_t ssp_scl_router_leave(ssp_scl_router_t* machine, uint8_t host) {
    return static_cast<uint8_t>(model::leave(state(machine), host));
}

ssp_scl_router_did_t ssp_scl_router_link_lost(ssp_scl_router_t* machine, uint8_t host) {
    return static_cast<uint8_t>(model::link_lost(state(machine), host));
}

ssp_scl_router_did_t ssp_scl_router_admit(ssp_scl_router_t* machine, uint8_t host, uint8_t peer, uint8_t entry) {
    return static_cast<uint8_t>(model::admit(state(machine), host, peer, entry));
}

ssp_scl_router_did_t ssp_scl_router_dismiss(ssp_scl_router_t* machine, uint8_t host, uint8_t entry) {
    return static_cast<uint8_t>(model::dismiss(state(machine), host, entry));
}

ssp_scl_router_did_t ssp_scl_router_open_administration(ssp_scl_router_t* machine, uint8_t host) {
    return static_cast<uint8_t>(model::open_administration(state(machine), host));
}

ssp_scl_router_did_t ssp_scl_router_create(ssp_scl_router_t* machine, uint8_t host, uint8_t gate, uint8_t peer,
    uint8_t peer_gate, uint8_t pipe) {
    return static_cast<uint8_t>(model::create(state(machine), host, gate, peer, peer_gate, pipe));
}

ssp_scl_router_did_t ssp_scl_router_remove(ssp_scl_router_t* machine, uint8_t host, uint8_t pipe) {
    return static_cast<uint8_t>(model::remove(state(machine), host, pipe));
}

ssp_scl_router_did_t ssp_scl_router_clear_all(ssp_scl_router_t* machine, uint8_t host) {
    return static_cast<uint8_t>(model::clear_all(state(machine), host));
}

ssp_scl_router_did_t ssp_scl_router_told(ssp_scl_router_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::told(state(machine), pipe));
}

ssp_scl_router_did_t ssp_scl_router_forward(ssp_scl_router_t* machine, uint8_t host, uint8_t pipe,
    ssp_scl_router_message_t message) {
    return static_cast<uint8_t>(model::forward(state(machine), host, pipe, static_cast<model::Message>(message)));
}

}  // extern "C"
