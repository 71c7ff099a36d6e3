// SPDX-License-Identifier: Apache-2.0
// The C functions of platform: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_platform.h"

#include "platform.hpp"

#include <stddef.h>

namespace model = ssp::generated::platform;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_platform_t) && alignof(Machine) == alignof(ssp_platform_t));
static_assert(offsetof(Machine, bundle.phase) == offsetof(ssp_platform_t, bundle.phase));
static_assert(offsetof(Machine, bundle.identity) == offsetof(ssp_platform_t, bundle.identity));
static_assert(offsetof(Machine, bundle.family) == offsetof(ssp_platform_t, bundle.family));
static_assert(offsetof(Machine, bundle.kind) == offsetof(ssp_platform_t, bundle.kind));
static_assert(offsetof(Machine, bundle.metadata) == offsetof(ssp_platform_t, bundle.metadata));
static_assert(offsetof(Machine, bundle.stays_enabled) == offsetof(ssp_platform_t, bundle.stays_enabled));
static_assert(offsetof(Machine, bundle.stays_installed) == offsetof(ssp_platform_t, bundle.stays_installed));
static_assert(offsetof(Machine, bundle.holds_ppr1) == offsetof(ssp_platform_t, bundle.holds_ppr1));
static_assert(offsetof(Machine, bundle.holds_ppr2) == offsetof(ssp_platform_t, bundle.holds_ppr2));
static_assert(offsetof(Machine, bundle.port) == offsetof(ssp_platform_t, bundle.port));
static_assert(offsetof(Machine, bundle.powered) == offsetof(ssp_platform_t, bundle.powered));
static_assert(offsetof(Machine, bundle.received) == offsetof(ssp_platform_t, bundle.received));
static_assert(offsetof(Machine, bundle.expected) == offsetof(ssp_platform_t, bundle.expected));
static_assert(offsetof(Machine, bundle.fallback_open) == offsetof(ssp_platform_t, bundle.fallback_open));
static_assert(offsetof(Machine, bundle.reply) == offsetof(ssp_platform_t, bundle.reply));
static_assert(offsetof(Machine, bundle.pending.number) == offsetof(ssp_platform_t, bundle.pending.number));
static_assert(offsetof(Machine, bundle.pending.operation) == offsetof(ssp_platform_t, bundle.pending.operation));
static_assert(offsetof(Machine, bundle.pending.subject) == offsetof(ssp_platform_t, bundle.pending.subject));
static_assert(offsetof(Machine, bundle.pending.length) == offsetof(ssp_platform_t, bundle.pending.length));
static_assert(offsetof(Machine, bundle.issued) == offsetof(ssp_platform_t, bundle.issued));
static_assert(offsetof(Machine, bundle.loader_version) == offsetof(ssp_platform_t, bundle.loader_version));
static_assert(offsetof(Machine, bundle.platform) == offsetof(ssp_platform_t, bundle.platform));
static_assert(offsetof(Machine, scl_sessions.state) == offsetof(ssp_platform_t, scl_sessions.state));
static_assert(offsetof(Machine, scl_sessions.session) == offsetof(ssp_platform_t, scl_sessions.session));
static_assert(offsetof(Machine, scl_sessions.owes_restart) == offsetof(ssp_platform_t, scl_sessions.owes_restart));
static_assert(offsetof(Machine, scl_sessions.goes_first) == offsetof(ssp_platform_t, scl_sessions.goes_first));
static_assert(offsetof(Machine, scl_sessions.out.message) == offsetof(ssp_platform_t, scl_sessions.out.message));
static_assert(offsetof(Machine, scl_sessions.out.pipe) == offsetof(ssp_platform_t, scl_sessions.out.pipe));
static_assert(offsetof(Machine, scl_sessions.out.session) == offsetof(ssp_platform_t, scl_sessions.out.session));
static_assert(offsetof(Machine, scl_sessions.out.length) == offsetof(ssp_platform_t, scl_sessions.out.length));
static_assert(offsetof(Machine, power.stage) == offsetof(ssp_platform_t, power.stage));
static_assert(offsetof(Machine, power.terminal) == offsetof(ssp_platform_t, power.terminal));
static_assert(offsetof(Machine, power.suspendable) == offsetof(ssp_platform_t, power.suspendable));
static_assert(offsetof(Machine, power.told_class) == offsetof(ssp_platform_t, power.told_class));
static_assert(offsetof(Machine, power.context) == offsetof(ssp_platform_t, power.context));
static_assert(offsetof(Machine, power.saved) == offsetof(ssp_platform_t, power.saved));
static_assert(offsetof(Machine, power.command) == offsetof(ssp_platform_t, power.command));
static_assert(offsetof(Machine, power.transactions) == offsetof(ssp_platform_t, power.transactions));
static_assert(offsetof(Machine, power.token) == offsetof(ssp_platform_t, power.token));
static_assert(offsetof(Machine, power.shortest_time) == offsetof(ssp_platform_t, power.shortest_time));
static_assert(offsetof(Machine, power.agreed_time) == offsetof(ssp_platform_t, power.agreed_time));
static_assert(offsetof(Machine, power.elapsed) == offsetof(ssp_platform_t, power.elapsed));
static_assert(offsetof(Machine, interfaces.state) == offsetof(ssp_platform_t, interfaces.state));
static_assert(offsetof(Machine, interfaces.drawn) == offsetof(ssp_platform_t, interfaces.drawn));
static_assert(offsetof(Machine, interfaces.bound) == offsetof(ssp_platform_t, interfaces.bound));
static_assert(offsetof(Machine, interfaces.load) == offsetof(ssp_platform_t, interfaces.load));
static_assert(offsetof(Machine, interfaces.drawn_external) == offsetof(ssp_platform_t, interfaces.drawn_external));
static_assert(offsetof(Machine, interfaces.interface_budget) == offsetof(ssp_platform_t, interfaces.interface_budget));
static_assert(offsetof(Machine, interfaces.external_budget) == offsetof(ssp_platform_t, interfaces.external_budget));
static_assert(offsetof(Machine, interfaces.supplied) == offsetof(ssp_platform_t, interfaces.supplied));
static_assert(offsetof(Machine, interfaces.exchanged) == offsetof(ssp_platform_t, interfaces.exchanged));
static_assert(offsetof(Machine, interfaces.asleep) == offsetof(ssp_platform_t, interfaces.asleep));
static_assert(offsetof(Machine, journal.stage) == offsetof(ssp_platform_t, journal.stage));
static_assert(offsetof(Machine, journal.write) == offsetof(ssp_platform_t, journal.write));
static_assert(offsetof(Machine, journal.at) == offsetof(ssp_platform_t, journal.at));
static_assert(offsetof(Machine, journal.number) == offsetof(ssp_platform_t, journal.number));
static_assert(offsetof(Machine, journal.part) == offsetof(ssp_platform_t, journal.part));
static_assert(offsetof(Machine, platform.mapped) == offsetof(ssp_platform_t, platform.mapped));
static_assert(offsetof(Machine, platform.via) == offsetof(ssp_platform_t, platform.via));
static_assert(static_cast<int>(model::Phase::absent) == SSP_PLATFORM_PHASE_ABSENT);
static_assert(static_cast<int>(model::Phase::loading) == SSP_PLATFORM_PHASE_LOADING);
static_assert(static_cast<int>(model::Phase::disabled) == SSP_PLATFORM_PHASE_DISABLED);
static_assert(static_cast<int>(model::Phase::enabled) == SSP_PLATFORM_PHASE_ENABLED);
static_assert(static_cast<int>(model::Phase::active) == SSP_PLATFORM_PHASE_ACTIVE);
static_assert(static_cast<int>(model::Kind::other) == SSP_PLATFORM_KIND_OTHER);
static_assert(static_cast<int>(model::Kind::standalone_telecom) == SSP_PLATFORM_KIND_STANDALONE_TELECOM);
static_assert(static_cast<int>(model::Kind::rsp_telecom) == SSP_PLATFORM_KIND_RSP_TELECOM);
static_assert(static_cast<int>(model::Kind::m2m_telecom) == SSP_PLATFORM_KIND_M2M_TELECOM);
static_assert(static_cast<int>(model::Operation::installation) == SSP_PLATFORM_OPERATION_INSTALLATION);
static_assert(static_cast<int>(model::Operation::enabling) == SSP_PLATFORM_OPERATION_ENABLING);
static_assert(static_cast<int>(model::Operation::disabling) == SSP_PLATFORM_OPERATION_DISABLING);
static_assert(static_cast<int>(model::Operation::deletion) == SSP_PLATFORM_OPERATION_DELETION);
static_assert(static_cast<int>(model::Answer::done) == SSP_PLATFORM_ANSWER_DONE);
static_assert(static_cast<int>(model::Answer::refused) == SSP_PLATFORM_ANSWER_REFUSED);
static_assert(static_cast<int>(model::Answer::busy) == SSP_PLATFORM_ANSWER_BUSY);
static_assert(static_cast<int>(model::Answer::occupied) == SSP_PLATFORM_ANSWER_OCCUPIED);
static_assert(static_cast<int>(model::Answer::no_intent) == SSP_PLATFORM_ANSWER_NO_INTENT);
static_assert(static_cast<int>(model::Answer::not_authentic) == SSP_PLATFORM_ANSWER_NOT_AUTHENTIC);
static_assert(static_cast<int>(model::Answer::not_compatible) == SSP_PLATFORM_ANSWER_NOT_COMPATIBLE);
static_assert(static_cast<int>(model::Answer::already_installed) == SSP_PLATFORM_ANSWER_ALREADY_INSTALLED);
static_assert(static_cast<int>(model::Answer::inconsistent) == SSP_PLATFORM_ANSWER_INCONSISTENT);
static_assert(static_cast<int>(model::Answer::wrong_sequence) == SSP_PLATFORM_ANSWER_WRONG_SEQUENCE);
static_assert(static_cast<int>(model::Answer::already) == SSP_PLATFORM_ANSWER_ALREADY);
static_assert(static_cast<int>(model::Answer::not_disabled) == SSP_PLATFORM_ANSWER_NOT_DISABLED);
static_assert(static_cast<int>(model::Answer::not_enabled) == SSP_PLATFORM_ANSWER_NOT_ENABLED);
static_assert(static_cast<int>(model::Answer::forbidden) == SSP_PLATFORM_ANSWER_FORBIDDEN);
static_assert(static_cast<int>(model::Answer::profile_forbids) == SSP_PLATFORM_ANSWER_PROFILE_FORBIDS);
static_assert(static_cast<int>(model::Answer::limit_reached) == SSP_PLATFORM_ANSWER_LIMIT_REACHED);
static_assert(static_cast<int>(model::Answer::notifications_full) == SSP_PLATFORM_ANSWER_NOTIFICATIONS_FULL);
static_assert(static_cast<int>(model::Answer::wrong_port) == SSP_PLATFORM_ANSWER_WRONG_PORT);
static_assert(static_cast<int>(model::Answer::port_in_use) == SSP_PLATFORM_ANSWER_PORT_IN_USE);
static_assert(static_cast<int>(model::Answer::wrong_kind) == SSP_PLATFORM_ANSWER_WRONG_KIND);
static_assert(static_cast<int>(model::Answer::no_fallback) == SSP_PLATFORM_ANSWER_NO_FALLBACK);
static_assert(static_cast<int>(model::Answer::not_newer) == SSP_PLATFORM_ANSWER_NOT_NEWER);
static_assert(static_cast<int>(model::Answer::not_stored) == SSP_PLATFORM_ANSWER_NOT_STORED);
static_assert(static_cast<int>(model::Answer::no_pipe) == SSP_PLATFORM_ANSWER_NO_PIPE);
static_assert(static_cast<int>(model::Answer::over_budget) == SSP_PLATFORM_ANSWER_OVER_BUDGET);
static_assert(static_cast<int>(model::Stage::closed) == SSP_PLATFORM_STAGE_CLOSED);
static_assert(static_cast<int>(model::Stage::binding) == SSP_PLATFORM_STAGE_BINDING);
static_assert(static_cast<int>(model::Stage::open) == SSP_PLATFORM_STAGE_OPEN);
static_assert(static_cast<int>(model::Stage::unbinding) == SSP_PLATFORM_STAGE_UNBINDING);
static_assert(static_cast<int>(model::Order::not_settled) == SSP_PLATFORM_ORDER_NOT_SETTLED);
static_assert(static_cast<int>(model::Order::own_first) == SSP_PLATFORM_ORDER_OWN_FIRST);
static_assert(static_cast<int>(model::Order::other_first) == SSP_PLATFORM_ORDER_OTHER_FIRST);
static_assert(static_cast<int>(model::Message::bind) == SSP_PLATFORM_MESSAGE_BIND);
static_assert(static_cast<int>(model::Message::accept) == SSP_PLATFORM_MESSAGE_ACCEPT);
static_assert(static_cast<int>(model::Message::refuse) == SSP_PLATFORM_MESSAGE_REFUSE);
static_assert(static_cast<int>(model::Message::unbind) == SSP_PLATFORM_MESSAGE_UNBIND);
static_assert(static_cast<int>(model::Message::data) == SSP_PLATFORM_MESSAGE_DATA);
static_assert(static_cast<int>(model::Message::restart) == SSP_PLATFORM_MESSAGE_RESTART);
static_assert(static_cast<int>(model::Message::unbound) == SSP_PLATFORM_MESSAGE_UNBOUND);
static_assert(static_cast<int>(model::Did::done) == SSP_PLATFORM_DID_DONE);
static_assert(static_cast<int>(model::Did::delivered) == SSP_PLATFORM_DID_DELIVERED);
static_assert(static_cast<int>(model::Did::dropped) == SSP_PLATFORM_DID_DROPPED);
static_assert(static_cast<int>(model::Did::refused) == SSP_PLATFORM_DID_REFUSED);
static_assert(static_cast<int>(model::PowerStage::off) == SSP_PLATFORM_POWER_STAGE_OFF);
static_assert(static_cast<int>(model::PowerStage::booting) == SSP_PLATFORM_POWER_STAGE_BOOTING);
static_assert(static_cast<int>(model::PowerStage::initialised) == SSP_PLATFORM_POWER_STAGE_INITIALISED);
static_assert(static_cast<int>(model::PowerStage::ready) == SSP_PLATFORM_POWER_STAGE_READY);
static_assert(static_cast<int>(model::PowerStage::suspended) == SSP_PLATFORM_POWER_STAGE_SUSPENDED);
static_assert(static_cast<int>(model::PowerStage::stopped) == SSP_PLATFORM_POWER_STAGE_STOPPED);
static_assert(static_cast<int>(model::PowerDid::done) == SSP_PLATFORM_POWER_DID_DONE);
static_assert(static_cast<int>(model::PowerDid::resumed) == SSP_PLATFORM_POWER_DID_RESUMED);
static_assert(static_cast<int>(model::PowerDid::started_anew) == SSP_PLATFORM_POWER_DID_STARTED_ANEW);
static_assert(static_cast<int>(model::PowerDid::busy) == SSP_PLATFORM_POWER_DID_BUSY);
static_assert(static_cast<int>(model::PowerDid::refused) == SSP_PLATFORM_POWER_DID_REFUSED);
static_assert(static_cast<int>(model::Activation::deactivated) == SSP_PLATFORM_ACTIVATION_DEACTIVATED);
static_assert(static_cast<int>(model::Activation::activated) == SSP_PLATFORM_ACTIVATION_ACTIVATED);
static_assert(static_cast<int>(model::Activation::suspended) == SSP_PLATFORM_ACTIVATION_SUSPENDED);
static_assert(static_cast<int>(model::InterfacesDid::done) == SSP_PLATFORM_INTERFACES_DID_DONE);
static_assert(static_cast<int>(model::InterfacesDid::moved) == SSP_PLATFORM_INTERFACES_DID_MOVED);
static_assert(static_cast<int>(model::InterfacesDid::over_budget) == SSP_PLATFORM_INTERFACES_DID_OVER_BUDGET);
static_assert(static_cast<int>(model::InterfacesDid::refused) == SSP_PLATFORM_INTERFACES_DID_REFUSED);
static_assert(static_cast<int>(model::JournalStage::off) == SSP_PLATFORM_JOURNAL_STAGE_OFF);
static_assert(static_cast<int>(model::JournalStage::idle) == SSP_PLATFORM_JOURNAL_STAGE_IDLE);
static_assert(static_cast<int>(model::JournalStage::open) == SSP_PLATFORM_JOURNAL_STAGE_OPEN);
static_assert(static_cast<int>(model::JournalStage::copying) == SSP_PLATFORM_JOURNAL_STAGE_COPYING);
static_assert(static_cast<int>(model::JournalStage::damaged) == SSP_PLATFORM_JOURNAL_STAGE_DAMAGED);
static_assert(static_cast<int>(model::Write::nothing) == SSP_PLATFORM_WRITE_NOTHING);
static_assert(static_cast<int>(model::Write::journal_record) == SSP_PLATFORM_WRITE_JOURNAL_RECORD);
static_assert(static_cast<int>(model::Write::commit_record) == SSP_PLATFORM_WRITE_COMMIT_RECORD);
static_assert(static_cast<int>(model::Write::home_record) == SSP_PLATFORM_WRITE_HOME_RECORD);
static_assert(static_cast<int>(model::Write::mark) == SSP_PLATFORM_WRITE_MARK);
static_assert(static_cast<int>(model::Part::unknown) == SSP_PLATFORM_PART_UNKNOWN);
static_assert(static_cast<int>(model::Part::unchanged) == SSP_PLATFORM_PART_UNCHANGED);
static_assert(static_cast<int>(model::Part::saved) == SSP_PLATFORM_PART_SAVED);
static_assert(static_cast<int>(model::Part::copied) == SSP_PLATFORM_PART_COPIED);
static_assert(static_cast<int>(model::JournalDid::done) == SSP_PLATFORM_JOURNAL_DID_DONE);
static_assert(static_cast<int>(model::JournalDid::write_it) == SSP_PLATFORM_JOURNAL_DID_WRITE_IT);
static_assert(static_cast<int>(model::JournalDid::from_home) == SSP_PLATFORM_JOURNAL_DID_FROM_HOME);
static_assert(static_cast<int>(model::JournalDid::from_journal) == SSP_PLATFORM_JOURNAL_DID_FROM_JOURNAL);
static_assert(static_cast<int>(model::JournalDid::ready) == SSP_PLATFORM_JOURNAL_DID_READY);
static_assert(static_cast<int>(model::JournalDid::copy_again) == SSP_PLATFORM_JOURNAL_DID_COPY_AGAIN);
static_assert(static_cast<int>(model::JournalDid::is_damaged) == SSP_PLATFORM_JOURNAL_DID_IS_DAMAGED);
static_assert(static_cast<int>(model::JournalDid::committed) == SSP_PLATFORM_JOURNAL_DID_COMMITTED);
static_assert(static_cast<int>(model::JournalDid::finished) == SSP_PLATFORM_JOURNAL_DID_FINISHED);
static_assert(static_cast<int>(model::JournalDid::used_up) == SSP_PLATFORM_JOURNAL_DID_USED_UP);
static_assert(static_cast<int>(model::JournalDid::refused) == SSP_PLATFORM_JOURNAL_DID_REFUSED);
static_assert(static_cast<int>(model::PlatformDid::done) == SSP_PLATFORM_PLATFORM_DID_DONE);
static_assert(static_cast<int>(model::PlatformDid::over_budget) == SSP_PLATFORM_PLATFORM_DID_OVER_BUDGET);
static_assert(static_cast<int>(model::PlatformDid::refused) == SSP_PLATFORM_PLATFORM_DID_REFUSED);

namespace {

Machine& state(ssp_platform_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_platform_init(ssp_platform_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
    Machine& m = state(machine);
    m.scl_sessions.owes_restart = true;
    m.interfaces.interface_budget = 10;
    m.interfaces.external_budget = 10;
}

ssp_platform_answer_t ssp_platform_bundle_install_start(ssp_platform_t* machine, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, ssp_platform_kind_t its_kind, uint8_t its_metadata, uint8_t keep_enabled,
    uint8_t keep_installed, uint8_t segments, uint8_t intent, uint8_t authentic, uint8_t compatible) {
    if (keep_enabled > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    if (keep_installed > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    if (intent > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    if (authentic > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    if (compatible > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_install_start(state(machine), slot, its_identity, its_family,
        static_cast<model::Kind>(its_kind), its_metadata, keep_enabled != 0, keep_installed != 0, segments,
        intent != 0, authentic != 0, compatible != 0));
}

ssp_platform_answer_t ssp_platform_bundle_install_segment(ssp_platform_t* machine, uint8_t slot, uint8_t segment,
    uint8_t authentic) {
    if (authentic > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_install_segment(state(machine), slot, segment, authentic != 0));
}

ssp_platform_answer_t ssp_platform_bundle_install_commit(ssp_platform_t* machine, uint8_t slot, uint8_t authentic) {
    if (authentic > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_install_commit(state(machine), slot, authentic != 0));
}

ssp_platform_answer_t ssp_platform_bundle_install_abort(ssp_platform_t* machine, uint8_t slot) {
    return static_cast<uint8_t>(model::bundle_install_abort(state(machine), slot));
}

ssp_platform_answer_t ssp_platform_bundle_enable(ssp_platform_t* machine, uint8_t slot, uint8_t intent) {
    if (intent > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_enable(state(machine), slot, intent != 0));
}

ssp_platform_answer_t ssp_platform_bundle_disable(ssp_platform_t* machine, uint8_t slot, uint8_t intent) {
    if (intent > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_disable(state(machine), slot, intent != 0));
}

ssp_platform_answer_t ssp_platform_bundle_remove(ssp_platform_t* machine, uint8_t slot, uint8_t intent) {
    if (intent > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_remove(state(machine), slot, intent != 0));
}

ssp_platform_answer_t ssp_platform_bundle_activate(ssp_platform_t* machine, uint8_t slot, uint8_t to_port) {
    return static_cast<uint8_t>(model::bundle_activate(state(machine), slot, to_port));
}

ssp_platform_answer_t ssp_platform_bundle_stop(ssp_platform_t* machine, uint8_t slot) {
    return static_cast<uint8_t>(model::bundle_stop(state(machine), slot));
}

ssp_platform_answer_t ssp_platform_bundle_read_metadata(ssp_platform_t* machine, uint8_t slot) {
    return static_cast<uint8_t>(model::bundle_read_metadata(state(machine), slot));
}

ssp_platform_answer_t ssp_platform_bundle_update_metadata(ssp_platform_t* machine, uint8_t slot,
    uint8_t its_metadata, uint8_t authentic) {
    if (authentic > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_update_metadata(state(machine), slot, its_metadata, authentic != 0));
}

ssp_platform_answer_t ssp_platform_bundle_download_profile(ssp_platform_t* machine, uint8_t slot, uint8_t with_ppr2,
    uint8_t compatible) {
    if (with_ppr2 > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    if (compatible > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_download_profile(state(machine), slot, with_ppr2 != 0, compatible != 0));
}

ssp_platform_answer_t ssp_platform_bundle_profiles_changed(ssp_platform_t* machine, uint8_t slot, uint8_t with_ppr1,
    uint8_t with_ppr2) {
    if (with_ppr1 > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    if (with_ppr2 > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_profiles_changed(state(machine), slot, with_ppr1 != 0, with_ppr2 != 0));
}

ssp_platform_answer_t ssp_platform_bundle_fall_back(ssp_platform_t* machine, uint8_t slot, uint8_t authentic) {
    if (authentic > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_fall_back(state(machine), slot, authentic != 0));
}

ssp_platform_answer_t ssp_platform_bundle_acknowledge(ssp_platform_t* machine, uint8_t which) {
    return static_cast<uint8_t>(model::bundle_acknowledge(state(machine), which));
}

ssp_platform_answer_t ssp_platform_bundle_update_loader(ssp_platform_t* machine, uint8_t to_version,
    uint8_t authentic) {
    if (authentic > 1) return SSP_PLATFORM_ANSWER_REFUSED;
    return static_cast<uint8_t>(model::bundle_update_loader(state(machine), to_version, authentic != 0));
}

ssp_platform_answer_t ssp_platform_bundle_name_platform(ssp_platform_t* machine, uint8_t its_platform) {
    return static_cast<uint8_t>(model::bundle_name_platform(state(machine), its_platform));
}

ssp_platform_did_t ssp_platform_scl_sessions_bind(ssp_platform_t* machine, uint8_t pipe, uint32_t its_session) {
    return static_cast<uint8_t>(model::scl_sessions_bind(state(machine), pipe, its_session));
}

ssp_platform_did_t ssp_platform_scl_sessions_send(ssp_platform_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::scl_sessions_send(state(machine), pipe));
}

ssp_platform_did_t ssp_platform_scl_sessions_unbind(ssp_platform_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::scl_sessions_unbind(state(machine), pipe));
}

ssp_platform_did_t ssp_platform_scl_sessions_tell_restart(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::scl_sessions_tell_restart(state(machine)));
}

ssp_platform_did_t ssp_platform_scl_sessions_message_arrives(ssp_platform_t* machine,
    ssp_platform_message_t its_message, uint8_t pipe, uint32_t its_session) {
    return static_cast<uint8_t>(model::scl_sessions_message_arrives(state(machine),
        static_cast<model::Message>(its_message), pipe, its_session));
}

ssp_platform_did_t ssp_platform_scl_sessions_turn_down(ssp_platform_t* machine, uint8_t pipe, uint32_t its_session) {
    return static_cast<uint8_t>(model::scl_sessions_turn_down(state(machine), pipe, its_session));
}

ssp_platform_did_t ssp_platform_scl_sessions_message_gone(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::scl_sessions_message_gone(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_start(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_start(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_boot_ends(ssp_platform_t* machine, uint8_t is_sound) {
    if (is_sound > 1) return SSP_PLATFORM_POWER_DID_REFUSED;
    return static_cast<uint8_t>(model::power_boot_ends(state(machine), is_sound != 0));
}

ssp_platform_power_did_t ssp_platform_power_command_begins(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_command_begins(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_command_ends(ssp_platform_t* machine, uint32_t new_context) {
    return static_cast<uint8_t>(model::power_command_ends(state(machine), new_context));
}

ssp_platform_power_did_t ssp_platform_power_transaction_begins(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_transaction_begins(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_transaction_ends(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_transaction_ends(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_suspend(ssp_platform_t* machine, uint32_t proposed_minimum,
    uint32_t proposed_maximum, uint32_t duration, uint32_t its_token) {
    return static_cast<uint8_t>(model::power_suspend(state(machine), proposed_minimum, proposed_maximum, duration,
        its_token));
}

ssp_platform_power_did_t ssp_platform_power_tick(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_tick(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_resume(ssp_platform_t* machine, uint32_t its_token) {
    return static_cast<uint8_t>(model::power_resume(state(machine), its_token));
}

ssp_platform_power_did_t ssp_platform_power_stop(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_stop(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_reset(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_reset(state(machine)));
}

ssp_platform_power_did_t ssp_platform_power_power_lost(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::power_power_lost(state(machine)));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_activate(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_activate(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_suspend(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_suspend(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_deactivate(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_deactivate(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_terminal_resumes(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_terminal_resumes(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_ssp_resumes(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_ssp_resumes(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_packet_moves(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_packet_moves(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_bind_pipes(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_bind_pipes(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_unbind_pipes(ssp_platform_t* machine, uint8_t interface) {
    return static_cast<uint8_t>(model::interfaces_unbind_pipes(state(machine), interface));
}

ssp_platform_interfaces_did_t ssp_platform_interfaces_draw(ssp_platform_t* machine, uint8_t interface,
    uint16_t current) {
    return static_cast<uint8_t>(model::interfaces_draw(state(machine), interface, current));
}

ssp_platform_journal_did_t ssp_platform_journal_power_up(ssp_platform_t* machine, uint8_t commit_is_good,
    uint32_t commit_count, uint8_t mark_is_good, uint32_t mark_count) {
    if (commit_is_good > 1) return SSP_PLATFORM_JOURNAL_DID_REFUSED;
    if (mark_is_good > 1) return SSP_PLATFORM_JOURNAL_DID_REFUSED;
    return static_cast<uint8_t>(model::journal_power_up(state(machine), commit_is_good != 0, commit_count,
        mark_is_good != 0, mark_count));
}

ssp_platform_journal_did_t ssp_platform_journal_tell(ssp_platform_t* machine, uint8_t record, uint8_t is_listed) {
    if (is_listed > 1) return SSP_PLATFORM_JOURNAL_DID_REFUSED;
    return static_cast<uint8_t>(model::journal_tell(state(machine), record, is_listed != 0));
}

ssp_platform_journal_did_t ssp_platform_journal_begin(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::journal_begin(state(machine)));
}

ssp_platform_journal_did_t ssp_platform_journal_change(ssp_platform_t* machine, uint8_t record) {
    return static_cast<uint8_t>(model::journal_change(state(machine), record));
}

ssp_platform_journal_did_t ssp_platform_journal_abort(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::journal_abort(state(machine)));
}

ssp_platform_journal_did_t ssp_platform_journal_commit(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::journal_commit(state(machine)));
}

ssp_platform_journal_did_t ssp_platform_journal_copy(ssp_platform_t* machine, uint8_t record) {
    return static_cast<uint8_t>(model::journal_copy(state(machine), record));
}

ssp_platform_journal_did_t ssp_platform_journal_finish(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::journal_finish(state(machine)));
}

ssp_platform_journal_did_t ssp_platform_journal_read(ssp_platform_t* machine, uint8_t record) {
    return static_cast<uint8_t>(model::journal_read(state(machine), record));
}

ssp_platform_platform_did_t ssp_platform_platform_map_pipe(ssp_platform_t* machine, uint8_t pipe, uint8_t interface) {
    return static_cast<uint8_t>(model::platform_map_pipe(state(machine), pipe, interface));
}

ssp_platform_platform_did_t ssp_platform_platform_unmap_pipe(ssp_platform_t* machine, uint8_t pipe) {
    return static_cast<uint8_t>(model::platform_unmap_pipe(state(machine), pipe));
}

ssp_platform_platform_did_t ssp_platform_platform_name_set_up(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::platform_name_set_up(state(machine)));
}

ssp_platform_platform_did_t ssp_platform_platform_tell_capabilities(ssp_platform_t* machine, uint32_t its_capability,
    uint8_t can_suspend, uint16_t for_interfaces, uint16_t for_external) {
    if (can_suspend > 1) return SSP_PLATFORM_PLATFORM_DID_REFUSED;
    return static_cast<uint8_t>(model::platform_tell_capabilities(state(machine), its_capability, can_suspend != 0,
        for_interfaces, for_external));
}

ssp_platform_platform_did_t ssp_platform_platform_platform_draws(ssp_platform_t* machine, uint16_t current) {
    return static_cast<uint8_t>(model::platform_platform_draws(state(machine), current));
}

ssp_platform_platform_did_t ssp_platform_platform_write_ends(ssp_platform_t* machine) {
    return static_cast<uint8_t>(model::platform_write_ends(state(machine)));
}

}  // extern "C"
