// SPDX-License-Identifier: Apache-2.0
// The generated journal a storage obeys: a machine of its own, or the part of the platform's.
//
// Both are the same rules. They differ in two points: the platform's is read only while the SSP starts, and there the
// write of a commit record ends with the command it is of, in one step, so that table and storage change together
// (A-PLT-5).

#pragma once

#include "generated/journal/journal_calls.hpp"
#include "generated/platform/platform_calls.hpp"

#include <stdint.h>

namespace ssp::core {

class OwnJournal {
public:
    using Did = generated::journal::Did;
    static constexpr uint8_t records = generated::journal::record_count;

    [[nodiscard]] uint32_t number() const noexcept { return machine_.number; }
    [[nodiscard]] bool saved(uint8_t record) const noexcept { return machine_.part[record] == generated::journal::Part::saved; }

    void restarts() noexcept { fails(); }
    void fails() noexcept { (void)generated::journal::power_fails(machine_); }
    Did power_up(bool commit_is_good, uint32_t commit, bool mark_is_good, uint32_t mark) noexcept {
        return generated::journal::power_up(machine_, commit_is_good, commit, mark_is_good, mark);
    }
    void tell(uint8_t record, bool is_listed) noexcept { (void)generated::journal::tell(machine_, record, is_listed); }
    Did begin() noexcept { return generated::journal::begin(machine_); }
    Did change(uint8_t record) noexcept { return generated::journal::change(machine_, record); }
    Did abort() noexcept { return generated::journal::abort(machine_); }
    Did commit() noexcept { return generated::journal::commit(machine_); }
    void written() noexcept { (void)generated::journal::written(machine_); }
    void committed() noexcept { written(); }
    Did copy(uint8_t record) noexcept { return generated::journal::copy(machine_, record); }
    Did finish() noexcept { return generated::journal::finish(machine_); }
    Did read(uint8_t record) noexcept { return generated::journal::read(machine_, record); }

private:
    generated::journal::Machine machine_{};
};

// An event of the platform, with its arguments: `step` takes it on a machine, and gives the answer.
struct Command {
    const void* self = nullptr;
    uint8_t (*step)(const void* self, generated::platform::Machine& machine) noexcept = nullptr;
};

// `machine` outlives it.
class PlatformJournal {
public:
    using Did = generated::platform::JournalDid;
    static constexpr uint8_t records = generated::platform::record_count;

    explicit PlatformJournal(generated::platform::Machine& machine) noexcept : machine_(&machine) {}

    // The command of the transaction that is begun next, and what it was answered when its commit record was written.
    void serve(const Command& command) noexcept { command_ = command; }
    [[nodiscard]] uint8_t answer() const noexcept { return answer_; }

    [[nodiscard]] uint32_t number() const noexcept { return machine_->journal.number; }
    [[nodiscard]] bool saved(uint8_t record) const noexcept { return machine_->journal.part[record] == generated::platform::Part::saved; }

    void restarts() noexcept {}  // it is off: the platform has started
    // An SSP that starts is not sound; any other has lost its power.
    void fails() noexcept {
        if (machine_->power.stage == generated::platform::PowerStage::booting) (void)power_boot_ends(*machine_, false);
        else (void)power_power_lost(*machine_);
    }
    Did power_up(bool commit_is_good, uint32_t commit, bool mark_is_good, uint32_t mark) noexcept {
        return journal_power_up(*machine_, commit_is_good, commit, mark_is_good, mark);
    }
    void tell(uint8_t record, bool is_listed) noexcept { (void)journal_tell(*machine_, record, is_listed); }
    Did begin() noexcept { return journal_begin(*machine_); }
    Did change(uint8_t record) noexcept { return journal_change(*machine_, record); }
    Did abort() noexcept { return journal_abort(*machine_); }
    Did commit() noexcept { return journal_commit(*machine_); }
    void written() noexcept { (void)platform_write_ends(*machine_); }
    void committed() noexcept {
        if (command_.step != nullptr) answer_ = command_.step(command_.self, *machine_);
    }
    Did copy(uint8_t record) noexcept { return journal_copy(*machine_, record); }
    Did finish() noexcept { return journal_finish(*machine_); }
    Did read(uint8_t record) noexcept { return journal_read(*machine_, record); }

private:
    generated::platform::Machine* machine_;
    Command command_{};
    uint8_t answer_ = 0;
};

}  // namespace ssp::core
