// SPDX-License-Identifier: Apache-2.0
// The C functions of scl_sessions: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_scl_sessions.h"

#include "scl_sessions.hpp"

#include <stddef.h>

namespace model = ssp::generated::scl_sessions;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_scl_sessions_t) && alignof(Machine) == alignof(ssp_scl_sessions_t));
static_assert(offsetof(Machine, state) == offsetof(ssp_scl_sessions_t, state));
static_assert(offsetof(Machine, session) == offsetof(ssp_scl_sessions_t, session));
static_assert(offsetof(Machine, owes_restart) == offsetof(ssp_scl_sessions_t, owes_restart));
static_assert(offsetof(Machine, goes_first) == offsetof(ssp_scl_sessions_t, goes_first));
static_assert(offsetof(Machine, out.message) == offsetof(ssp_scl_sessions_t, out.message));
static_assert(offsetof(Machine, out.pipe) == offsetof(ssp_scl_sessions_t, out.pipe));
static_assert(offsetof(Machine, out.session) == offsetof(ssp_scl_sessions_t, out.session));
static_assert(offsetof(Machine, out.length) == offsetof(ssp_scl_sessions_t, out.length));
static_assert(static_cast<int>(model::Stage::closed) == SSP_SCL_SESSIONS_STAGE_CLOSED);
static_assert(static_cast<int>(model::Stage::binding) == SSP_SCL_SESSIONS_STAGE_BINDING);
static_assert(static_cast<int>(model::Stage::open) == SSP_SCL_SESSIONS_STAGE_OPEN);
static_assert(static_cast<int>(model::Stage::unbinding) == SSP_SCL_SESSIONS_STAGE_UNBINDING);
static_assert(static_cast<int>(model::Order::not_settled) == SSP_SCL_SESSIONS_ORDER_NOT_SETTLED);
static_assert(static_cast<int>(model::Order::own_first) == SSP_SCL_SESSIONS_ORDER_OWN_FIRST);
static_assert(static_cast<int>(model::Order::other_first) == SSP_SCL_SESSIONS_ORDER_OTHER_FIRST);
static_assert(static_cast<int>(model::Message::bind) == SSP_SCL_SESSIONS_MESSAGE_BIND);
static_assert(static_cast<int>(model::Message::accept) == SSP_SCL_SESSIONS_MESSAGE_ACCEPT);
static_assert(static_cast<int>(model::Message::refuse) == SSP_SCL_SESSIONS_MESSAGE_REFUSE);
static_assert(static_cast<int>(model::Message::unbind) == SSP_SCL_SESSIONS_MESSAGE_UNBIND);
static_assert(static_cast<int>(model::Message::data) == SSP_SCL_SESSIONS_MESSAGE_DATA);
static_assert(static_cast<int>(model::Message::restart) == SSP_SCL_SESSIONS_MESSAGE_RESTART);
static_assert(static_cast<int>(model::Message::unbound) == SSP_SCL_SESSIONS_MESSAGE_UNBOUND);
static_assert(static_cast<int>(model::Did::done) == SSP_SCL_SESSIONS_DID_DONE);
static_assert(static_cast<int>(model::Did::delivered) == SSP_SCL_SESSIONS_DID_DELIVERED);
static_assert(static_cast<int>(model::Did::dropped) == SSP_SCL_SESSIONS_DID_DROPPED);
static_assert(static_cast<int>(model::Did::refused) == SSP_SCL_SESSIONS_DID_REFUSED);

namespace {

Machine& state(ssp_scl_sessions_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_scl_sessions_init(ssp_scl_sessions_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
    Machine& m = state(machine);
    m.owes_restart = true;
}

ssp_scl_sessions_did_t ssp_scl_sessions_bind(ssp_scl_sessions_t* machine, uint8_t pipe, uint32_t its_session) {
    return static_cast<uint8_t>(model::bind(state(machine), pipe, its_session));
}

ssp_scl_sessions_did_t ssp_scl_sessions_send(ssp_scl_sessions_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::send(state(machine), pipe));
}

ssp_scl_sessions_did_t ssp_scl_sessions_unbind(ssp_scl_sessions_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::unbind(state(machine), pipe));
}

ssp_scl_sessions_did_t ssp_scl_sessions_restart(ssp_scl_sessions_t* machine, uint8_t first_one) {
    if (first_one > 1) return SSP_SCL_SESSIONS_DID_REFUSED;
    return static_cast<uint8_t>(model::restart(state(machine), first_one != 0));
}

ssp_scl_sessions_did_t ssp_scl_sessions_tell_restart(ssp_scl_sessions_t* machine) {
    return static_cast<uint8_t>(model::tell_restart(state(machine)));
}

ssp_scl_sessions_did_t ssp_scl_sessions_message_arrives(ssp_scl_sessions_t* machine,
    ssp_scl_sessions_message_t its_message, uint8_t pipe, uint32_t its_session) {
    return static_cast<uint8_t>(model::message_arrives(state(machine), static_cast<model::Message>(its_message),
        pipe, its_session));
}

ssp_scl_sessions_did_t ssp_scl_sessions_turn_down(ssp_scl_sessions_t* machine, uint8_t pipe, uint32_t its_session) {
    return static_cast<uint8_t>(model::turn_down(state(machine), pipe, its_session));
}

ssp_scl_sessions_did_t ssp_scl_sessions_message_gone(ssp_scl_sessions_t* machine) {
    return static_cast<uint8_t>(model::message_gone(state(machine)));
}

}  // extern "C"
