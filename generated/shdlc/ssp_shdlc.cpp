// SPDX-License-Identifier: Apache-2.0
// The C functions of shdlc: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_shdlc.h"

#include "shdlc.hpp"

#include <stddef.h>

namespace model = ssp::generated::shdlc;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_shdlc_t) && alignof(Machine) == alignof(ssp_shdlc_t));
static_assert(offsetof(Machine, link) == offsetof(ssp_shdlc_t, link));
static_assert(offsetof(Machine, attempt) == offsetof(ssp_shdlc_t, attempt));
static_assert(offsetof(Machine, theirs) == offsetof(ssp_shdlc_t, theirs));
static_assert(offsetof(Machine, tries) == offsetof(ssp_shdlc_t, tries));
static_assert(offsetof(Machine, proposed) == offsetof(ssp_shdlc_t, proposed));
static_assert(offsetof(Machine, agreed) == offsetof(ssp_shdlc_t, agreed));
static_assert(offsetof(Machine, oldest) == offsetof(ssp_shdlc_t, oldest));
static_assert(offsetof(Machine, next) == offsetof(ssp_shdlc_t, next));
static_assert(offsetof(Machine, highest) == offsetof(ssp_shdlc_t, highest));
static_assert(offsetof(Machine, expected) == offsetof(ssp_shdlc_t, expected));
static_assert(offsetof(Machine, waits) == offsetof(ssp_shdlc_t, waits));
static_assert(offsetof(Machine, busy) == offsetof(ssp_shdlc_t, busy));
static_assert(offsetof(Machine, owes_answer) == offsetof(ssp_shdlc_t, owes_answer));
static_assert(offsetof(Machine, owes_reject) == offsetof(ssp_shdlc_t, owes_reject));
static_assert(offsetof(Machine, until_repeat) == offsetof(ssp_shdlc_t, until_repeat));
static_assert(offsetof(Machine, until_connect) == offsetof(ssp_shdlc_t, until_connect));
static_assert(offsetof(Machine, until_again) == offsetof(ssp_shdlc_t, until_again));
static_assert(offsetof(Machine, out.kind) == offsetof(ssp_shdlc_t, out.kind));
static_assert(offsetof(Machine, out.number) == offsetof(ssp_shdlc_t, out.number));
static_assert(offsetof(Machine, out.upto) == offsetof(ssp_shdlc_t, out.upto));
static_assert(offsetof(Machine, out.window) == offsetof(ssp_shdlc_t, out.window));
static_assert(offsetof(Machine, out.attempt) == offsetof(ssp_shdlc_t, out.attempt));
static_assert(offsetof(Machine, out.length) == offsetof(ssp_shdlc_t, out.length));
static_assert(static_cast<int>(model::Link::disconnected) == SSP_SHDLC_LINK_DISCONNECTED);
static_assert(static_cast<int>(model::Link::connecting) == SSP_SHDLC_LINK_CONNECTING);
static_assert(static_cast<int>(model::Link::half_connected) == SSP_SHDLC_LINK_HALF_CONNECTED);
static_assert(static_cast<int>(model::Link::connected) == SSP_SHDLC_LINK_CONNECTED);
static_assert(static_cast<int>(model::Frame::information) == SSP_SHDLC_FRAME_INFORMATION);
static_assert(static_cast<int>(model::Frame::ready) == SSP_SHDLC_FRAME_READY);
static_assert(static_cast<int>(model::Frame::reject) == SSP_SHDLC_FRAME_REJECT);
static_assert(static_cast<int>(model::Frame::not_ready) == SSP_SHDLC_FRAME_NOT_READY);
static_assert(static_cast<int>(model::Frame::reset) == SSP_SHDLC_FRAME_RESET);
static_assert(static_cast<int>(model::Frame::acknowledge) == SSP_SHDLC_FRAME_ACKNOWLEDGE);
static_assert(static_cast<int>(model::Did::done) == SSP_SHDLC_DID_DONE);
static_assert(static_cast<int>(model::Did::sent) == SSP_SHDLC_DID_SENT);
static_assert(static_cast<int>(model::Did::delivered) == SSP_SHDLC_DID_DELIVERED);
static_assert(static_cast<int>(model::Did::ignored) == SSP_SHDLC_DID_IGNORED);
static_assert(static_cast<int>(model::Did::gave_up) == SSP_SHDLC_DID_GAVE_UP);
static_assert(static_cast<int>(model::Did::refused) == SSP_SHDLC_DID_REFUSED);

namespace {

Machine& state(ssp_shdlc_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_shdlc_init(ssp_shdlc_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_shdlc_did_t ssp_shdlc_connect(ssp_shdlc_t* machine, uint32_t its_attempt) {
    return static_cast<uint8_t>(model::connect(state(machine), its_attempt));
}

ssp_shdlc_did_t ssp_shdlc_connect_is_late(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::connect_is_late(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_reset_arrives(ssp_shdlc_t* machine, uint8_t its_window, uint32_t its_attempt) {
    return static_cast<uint8_t>(model::reset_arrives(state(machine), its_window, its_attempt));
}

ssp_shdlc_did_t ssp_shdlc_acknowledge_arrives(ssp_shdlc_t* machine, uint32_t its_attempt) {
    return static_cast<uint8_t>(model::acknowledge_arrives(state(machine), its_attempt));
}

ssp_shdlc_did_t ssp_shdlc_frame_arrives(ssp_shdlc_t* machine, ssp_shdlc_frame_t its_kind, uint8_t its_number,
    uint8_t its_upto) {
    return static_cast<uint8_t>(model::frame_arrives(state(machine), static_cast<model::Frame>(its_kind), its_number,
        its_upto));
}

ssp_shdlc_did_t ssp_shdlc_send(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::send(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_acknowledgement_is_late(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::acknowledgement_is_late(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_answer(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::answer(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_answer_again(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::answer_again(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_turn_busy(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::turn_busy(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_frame_gone(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::frame_gone(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_tick(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::tick(state(machine)));
}

ssp_shdlc_did_t ssp_shdlc_disconnect(ssp_shdlc_t* machine) {
    return static_cast<uint8_t>(model::disconnect(state(machine)));
}

}  // extern "C"
