// SPDX-License-Identifier: Apache-2.0
// The C functions of bundle: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_bundle.h"

#include "bundle.hpp"

#include <stddef.h>

namespace model = ssp::generated::bundle;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_bundle_t) && alignof(Machine) == alignof(ssp_bundle_t));
static_assert(offsetof(Machine, phase) == offsetof(ssp_bundle_t, phase));
static_assert(offsetof(Machine, identity) == offsetof(ssp_bundle_t, identity));
static_assert(offsetof(Machine, family) == offsetof(ssp_bundle_t, family));
static_assert(offsetof(Machine, kind) == offsetof(ssp_bundle_t, kind));
static_assert(offsetof(Machine, metadata) == offsetof(ssp_bundle_t, metadata));
static_assert(offsetof(Machine, stays_enabled) == offsetof(ssp_bundle_t, stays_enabled));
static_assert(offsetof(Machine, stays_installed) == offsetof(ssp_bundle_t, stays_installed));
static_assert(offsetof(Machine, holds_ppr1) == offsetof(ssp_bundle_t, holds_ppr1));
static_assert(offsetof(Machine, holds_ppr2) == offsetof(ssp_bundle_t, holds_ppr2));
static_assert(offsetof(Machine, port) == offsetof(ssp_bundle_t, port));
static_assert(offsetof(Machine, powered) == offsetof(ssp_bundle_t, powered));
static_assert(offsetof(Machine, received) == offsetof(ssp_bundle_t, received));
static_assert(offsetof(Machine, expected) == offsetof(ssp_bundle_t, expected));
static_assert(offsetof(Machine, fallback_open) == offsetof(ssp_bundle_t, fallback_open));
static_assert(offsetof(Machine, reply) == offsetof(ssp_bundle_t, reply));
static_assert(offsetof(Machine, pending.number) == offsetof(ssp_bundle_t, pending.number));
static_assert(offsetof(Machine, pending.operation) == offsetof(ssp_bundle_t, pending.operation));
static_assert(offsetof(Machine, pending.subject) == offsetof(ssp_bundle_t, pending.subject));
static_assert(offsetof(Machine, pending.length) == offsetof(ssp_bundle_t, pending.length));
static_assert(offsetof(Machine, issued) == offsetof(ssp_bundle_t, issued));
static_assert(offsetof(Machine, loader_version) == offsetof(ssp_bundle_t, loader_version));
static_assert(offsetof(Machine, platform) == offsetof(ssp_bundle_t, platform));
static_assert(static_cast<int>(model::Phase::absent) == SSP_BUNDLE_PHASE_ABSENT);
static_assert(static_cast<int>(model::Phase::loading) == SSP_BUNDLE_PHASE_LOADING);
static_assert(static_cast<int>(model::Phase::disabled) == SSP_BUNDLE_PHASE_DISABLED);
static_assert(static_cast<int>(model::Phase::enabled) == SSP_BUNDLE_PHASE_ENABLED);
static_assert(static_cast<int>(model::Phase::active) == SSP_BUNDLE_PHASE_ACTIVE);
static_assert(static_cast<int>(model::Kind::other) == SSP_BUNDLE_KIND_OTHER);
static_assert(static_cast<int>(model::Kind::standalone_telecom) == SSP_BUNDLE_KIND_STANDALONE_TELECOM);
static_assert(static_cast<int>(model::Kind::rsp_telecom) == SSP_BUNDLE_KIND_RSP_TELECOM);
static_assert(static_cast<int>(model::Kind::m2m_telecom) == SSP_BUNDLE_KIND_M2M_TELECOM);
static_assert(static_cast<int>(model::Operation::installation) == SSP_BUNDLE_OPERATION_INSTALLATION);
static_assert(static_cast<int>(model::Operation::enabling) == SSP_BUNDLE_OPERATION_ENABLING);
static_assert(static_cast<int>(model::Operation::disabling) == SSP_BUNDLE_OPERATION_DISABLING);
static_assert(static_cast<int>(model::Operation::deletion) == SSP_BUNDLE_OPERATION_DELETION);
static_assert(static_cast<int>(model::Answer::done) == SSP_BUNDLE_ANSWER_DONE);
static_assert(static_cast<int>(model::Answer::refused) == SSP_BUNDLE_ANSWER_REFUSED);
static_assert(static_cast<int>(model::Answer::busy) == SSP_BUNDLE_ANSWER_BUSY);
static_assert(static_cast<int>(model::Answer::occupied) == SSP_BUNDLE_ANSWER_OCCUPIED);
static_assert(static_cast<int>(model::Answer::no_intent) == SSP_BUNDLE_ANSWER_NO_INTENT);
static_assert(static_cast<int>(model::Answer::not_authentic) == SSP_BUNDLE_ANSWER_NOT_AUTHENTIC);
static_assert(static_cast<int>(model::Answer::not_compatible) == SSP_BUNDLE_ANSWER_NOT_COMPATIBLE);
static_assert(static_cast<int>(model::Answer::already_installed) == SSP_BUNDLE_ANSWER_ALREADY_INSTALLED);
static_assert(static_cast<int>(model::Answer::inconsistent) == SSP_BUNDLE_ANSWER_INCONSISTENT);
static_assert(static_cast<int>(model::Answer::wrong_sequence) == SSP_BUNDLE_ANSWER_WRONG_SEQUENCE);
static_assert(static_cast<int>(model::Answer::already) == SSP_BUNDLE_ANSWER_ALREADY);
static_assert(static_cast<int>(model::Answer::not_disabled) == SSP_BUNDLE_ANSWER_NOT_DISABLED);
static_assert(static_cast<int>(model::Answer::not_enabled) == SSP_BUNDLE_ANSWER_NOT_ENABLED);
static_assert(static_cast<int>(model::Answer::forbidden) == SSP_BUNDLE_ANSWER_FORBIDDEN);
static_assert(static_cast<int>(model::Answer::profile_forbids) == SSP_BUNDLE_ANSWER_PROFILE_FORBIDS);
static_assert(static_cast<int>(model::Answer::limit_reached) == SSP_BUNDLE_ANSWER_LIMIT_REACHED);
static_assert(static_cast<int>(model::Answer::notifications_full) == SSP_BUNDLE_ANSWER_NOTIFICATIONS_FULL);
static_assert(static_cast<int>(model::Answer::wrong_port) == SSP_BUNDLE_ANSWER_WRONG_PORT);
static_assert(static_cast<int>(model::Answer::port_in_use) == SSP_BUNDLE_ANSWER_PORT_IN_USE);
static_assert(static_cast<int>(model::Answer::wrong_kind) == SSP_BUNDLE_ANSWER_WRONG_KIND);
static_assert(static_cast<int>(model::Answer::no_fallback) == SSP_BUNDLE_ANSWER_NO_FALLBACK);
static_assert(static_cast<int>(model::Answer::not_newer) == SSP_BUNDLE_ANSWER_NOT_NEWER);
static_assert(static_cast<int>(model::Answer::not_stored) == SSP_BUNDLE_ANSWER_NOT_STORED);
static_assert(static_cast<int>(model::Answer::no_pipe) == SSP_BUNDLE_ANSWER_NO_PIPE);
static_assert(static_cast<int>(model::Answer::over_budget) == SSP_BUNDLE_ANSWER_OVER_BUDGET);

namespace {

Machine& state(ssp_bundle_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_bundle_init(ssp_bundle_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_bundle_answer_t ssp_bundle_install_start(ssp_bundle_t* machine, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, ssp_bundle_kind_t its_kind, uint8_t its_metadata, uint8_t keep_enabled,
    uint8_t keep_installed, uint8_t segments, uint8_t intent, uint8_t authentic, uint8_t compatible) {
    if (keep_enabled > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    if (keep_installed > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    if (intent > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    if (authentic > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    if (compatible > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::install_start(state(machine), slot, its_identity, its_family,
        static_cast<model::Kind>(its_kind), its_metadata, keep_enabled != 0, keep_installed != 0, segments,
        intent != 0, authentic != 0, compatible != 0));
}

ssp_bundle_answer_t ssp_bundle_install_segment(ssp_bundle_t* machine, uint8_t slot, uint8_t segment,
    uint8_t authentic) {
    if (authentic > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::install_segment(state(machine), slot, segment, authentic != 0));
}

ssp_bundle_answer_t ssp_bundle_install_commit(ssp_bundle_t* machine, uint8_t slot, uint8_t authentic) {
    if (authentic > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::install_commit(state(machine), slot, authentic != 0));
}

ssp_bundle_answer_t ssp_bundle_install_abort(ssp_bundle_t* machine, uint8_t slot) {
    return static_cast<uint8_t>(model::install_abort(state(machine), slot));
}

ssp_bundle_answer_t ssp_bundle_enable(ssp_bundle_t* machine, uint8_t slot, uint8_t intent) {
    if (intent > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::enable(state(machine), slot, intent != 0));
}

ssp_bundle_answer_t ssp_bundle_disable(ssp_bundle_t* machine, uint8_t slot, uint8_t intent) {
    if (intent > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::disable(state(machine), slot, intent != 0));
}

ssp_bundle_answer_t ssp_bundle_remove(ssp_bundle_t* machine, uint8_t slot, uint8_t intent) {
    if (intent > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::remove(state(machine), slot, intent != 0));
}

ssp_bundle_answer_t ssp_bundle_activate(ssp_bundle_t* machine, uint8_t slot, uint8_t to_port) {
    return static_cast<uint8_t>(model::activate(state(machine), slot, to_port));
}

ssp_bundle_answer_t ssp_bundle_stop(ssp_bundle_t* machine, uint8_t slot) {
    return static_cast<uint8_t>(model::stop(state(machine), slot));
}

ssp_bundle_answer_t ssp_bundle_read_metadata(ssp_bundle_t* machine, uint8_t slot) {
    return static_cast<uint8_t>(model::read_metadata(state(machine), slot));
}

ssp_bundle_answer_t ssp_bundle_update_metadata(ssp_bundle_t* machine, uint8_t slot, uint8_t its_metadata,
    uint8_t authentic) {
    if (authentic > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::update_metadata(state(machine), slot, its_metadata, authentic != 0));
}

ssp_bundle_answer_t ssp_bundle_download_profile(ssp_bundle_t* machine, uint8_t slot, uint8_t with_ppr2,
    uint8_t compatible) {
    if (with_ppr2 > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    if (compatible > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::download_profile(state(machine), slot, with_ppr2 != 0, compatible != 0));
}

ssp_bundle_answer_t ssp_bundle_profiles_changed(ssp_bundle_t* machine, uint8_t slot, uint8_t with_ppr1,
    uint8_t with_ppr2) {
    if (with_ppr1 > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    if (with_ppr2 > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::profiles_changed(state(machine), slot, with_ppr1 != 0, with_ppr2 != 0));
}

ssp_bundle_answer_t ssp_bundle_fall_back(ssp_bundle_t* machine, uint8_t slot, uint8_t authentic) {
    if (authentic > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::fall_back(state(machine), slot, authentic != 0));
}

ssp_bundle_answer_t ssp_bundle_acknowledge(ssp_bundle_t* machine, uint8_t which) {
    return static_cast<uint8_t>(model::acknowledge(state(machine), which));
}

ssp_bundle_answer_t ssp_bundle_update_loader(ssp_bundle_t* machine, uint8_t to_version, uint8_t authentic) {
    if (authentic > 1) return SSP_BUNDLE_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::update_loader(state(machine), to_version, authentic != 0));
}

ssp_bundle_answer_t ssp_bundle_name_platform(ssp_bundle_t* machine, uint8_t its_platform) {
    return static_cast<uint8_t>(model::name_platform(state(machine), its_platform));
}

ssp_bundle_answer_t ssp_bundle_power_loss(ssp_bundle_t* machine) {
    return static_cast<uint8_t>(model::power_loss(state(machine)));
}

ssp_bundle_answer_t ssp_bundle_power_up(ssp_bundle_t* machine) {
    return static_cast<uint8_t>(model::power_up(state(machine)));
}

}  // extern "C"
