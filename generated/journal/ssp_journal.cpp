// SPDX-License-Identifier: Apache-2.0
// The C functions of journal: each contains the whole logic of its event. Generated; do not edit.

#include "ssp_journal.h"

#include "journal.hpp"

#include <stddef.h>

namespace model = ssp::generated::journal;
using model::Machine;

// The C struct and the C++ struct are one.
static_assert(sizeof(Machine) == sizeof(ssp_journal_t) && alignof(Machine) == alignof(ssp_journal_t));
static_assert(offsetof(Machine, stage) == offsetof(ssp_journal_t, stage));
static_assert(offsetof(Machine, write) == offsetof(ssp_journal_t, write));
static_assert(offsetof(Machine, at) == offsetof(ssp_journal_t, at));
static_assert(offsetof(Machine, number) == offsetof(ssp_journal_t, number));
static_assert(offsetof(Machine, part) == offsetof(ssp_journal_t, part));
static_assert(static_cast<int>(model::Stage::off) == SSP_JOURNAL_STAGE_OFF);
static_assert(static_cast<int>(model::Stage::idle) == SSP_JOURNAL_STAGE_IDLE);
static_assert(static_cast<int>(model::Stage::open) == SSP_JOURNAL_STAGE_OPEN);
static_assert(static_cast<int>(model::Stage::copying) == SSP_JOURNAL_STAGE_COPYING);
static_assert(static_cast<int>(model::Stage::damaged) == SSP_JOURNAL_STAGE_DAMAGED);
static_assert(static_cast<int>(model::Write::nothing) == SSP_JOURNAL_WRITE_NOTHING);
static_assert(static_cast<int>(model::Write::journal_record) == SSP_JOURNAL_WRITE_JOURNAL_RECORD);
static_assert(static_cast<int>(model::Write::commit_record) == SSP_JOURNAL_WRITE_COMMIT_RECORD);
static_assert(static_cast<int>(model::Write::home_record) == SSP_JOURNAL_WRITE_HOME_RECORD);
static_assert(static_cast<int>(model::Write::mark) == SSP_JOURNAL_WRITE_MARK);
static_assert(static_cast<int>(model::Part::unknown) == SSP_JOURNAL_PART_UNKNOWN);
static_assert(static_cast<int>(model::Part::unchanged) == SSP_JOURNAL_PART_UNCHANGED);
static_assert(static_cast<int>(model::Part::saved) == SSP_JOURNAL_PART_SAVED);
static_assert(static_cast<int>(model::Part::copied) == SSP_JOURNAL_PART_COPIED);
static_assert(static_cast<int>(model::Did::done) == SSP_JOURNAL_DID_DONE);
static_assert(static_cast<int>(model::Did::write_it) == SSP_JOURNAL_DID_WRITE_IT);
static_assert(static_cast<int>(model::Did::from_home) == SSP_JOURNAL_DID_FROM_HOME);
static_assert(static_cast<int>(model::Did::from_journal) == SSP_JOURNAL_DID_FROM_JOURNAL);
static_assert(static_cast<int>(model::Did::ready) == SSP_JOURNAL_DID_READY);
static_assert(static_cast<int>(model::Did::copy_again) == SSP_JOURNAL_DID_COPY_AGAIN);
static_assert(static_cast<int>(model::Did::is_damaged) == SSP_JOURNAL_DID_IS_DAMAGED);
static_assert(static_cast<int>(model::Did::committed) == SSP_JOURNAL_DID_COMMITTED);
static_assert(static_cast<int>(model::Did::finished) == SSP_JOURNAL_DID_FINISHED);
static_assert(static_cast<int>(model::Did::used_up) == SSP_JOURNAL_DID_USED_UP);
static_assert(static_cast<int>(model::Did::refused) == SSP_JOURNAL_DID_REFUSED);

namespace {

Machine& state(ssp_journal_t* machine) { return *reinterpret_cast<Machine*>(machine); }

}  // namespace

extern "C" {

void ssp_journal_init(ssp_journal_t* machine) {
    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);
    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;
}

ssp_journal_did_t ssp_journal_power_up(ssp_journal_t* machine, uint8_t commit_is_good, uint32_t commit_count,
    uint8_t mark_is_good, uint32_t mark_count) {
    if (commit_is_good > 1) return SSP_JOURNAL_DID_REFUSED;
    if (mark_is_good > 1) return SSP_JOURNAL_DID_REFUSED;
    return static_cast<uint8_t>(model::power_up(state(machine), commit_is_good != 0, commit_count, mark_is_good != 0,
        mark_count));
}

ssp_journal_did_t ssp_journal_tell(ssp_journal_t* machine, uint8_t record, uint8_t is_listed) {
    if (is_listed > 1) return SSP_JOURNAL_DID_REFUSED;
    return static_cast<uint8_t>(model::tell(state(machine), record, is_listed != 0));
}

ssp_journal_did_t ssp_journal_begin(ssp_journal_t* machine) {
    return static_cast<uint8_t>(model::begin(state(machine)));
}

ssp_journal_did_t ssp_journal_change(ssp_journal_t* machine, uint8_t record) {
    return static_cast<uint8_t>(model::change(state(machine), record));
}

ssp_journal_did_t ssp_journal_abort(ssp_journal_t* machine) {
    return static_cast<uint8_t>(model::abort(state(machine)));
}

ssp_journal_did_t ssp_journal_commit(ssp_journal_t* machine) {
    return static_cast<uint8_t>(model::commit(state(machine)));
}

ssp_journal_did_t ssp_journal_written(ssp_journal_t* machine) {
    return static_cast<uint8_t>(model::written(state(machine)));
}

ssp_journal_did_t ssp_journal_copy(ssp_journal_t* machine, uint8_t record) {
    return static_cast<uint8_t>(model::copy(state(machine), record));
}

ssp_journal_did_t ssp_journal_finish(ssp_journal_t* machine) {
    return static_cast<uint8_t>(model::finish(state(machine)));
}

ssp_journal_did_t ssp_journal_read(ssp_journal_t* machine, uint8_t record) {
    return static_cast<uint8_t>(model::read(state(machine), record));
}

ssp_journal_did_t ssp_journal_power_fails(ssp_journal_t* machine) {
    return static_cast<uint8_t>(model::power_fails(state(machine)));
}

}  // extern "C"
