// SPDX-License-Identifier: Apache-2.0
/* see platform.hpp */
#include "core/platform.hpp"

namespace ssp::core {

namespace made = generated::platform;

namespace {

constexpr uint8_t record_count = PlatformJournal::records;

// Leaves the machine with a commit record about to end, whatever it says; used_up: no transaction begins any more. not_now:
// none does now.
Stored about_to_commit(made::Machine& m) noexcept {
    const auto begun = journal_begin(m);
    if (begun == made::JournalDid::used_up) return Stored::used_up;
    const bool about = begun == made::JournalDid::done && journal_change(m, 0) == made::JournalDid::write_it && platform_write_ends(m) == made::PlatformDid::done &&
                       journal_commit(m) == made::JournalDid::write_it;
    return about ? Stored::done : Stored::not_now;
}

}  // namespace

Stored Platform::start() noexcept {
    if (!booting() && power_start(machine_) != made::PowerDid::done) return Stored::not_now;
    const Stored told = storage_.start();
    if (told != Stored::done && told != Stored::recovered) {
        damage_ = storage_.damage();
        return told;
    }
    const Stored loaded = load();
    if (loaded == Stored::done && power_boot_ends(machine_, true) == made::PowerDid::done) return told;
    if (booting()) (void)power_boot_ends(machine_, false);
    return loaded == Stored::done ? Stored::damaged : loaded;
}

Stored Platform::load() noexcept {
    for (uint8_t k = 0; k != record_count; ++k) {
        uint8_t octets[record_size_maximum];
        size_t size = 0;
        const Stored told = storage_.read(k, octets, sizeof octets, size);
        if (told == Stored::lost) return told;
        if (told == Stored::done && decode(k, octets, size, machine_, session_identity_)) continue;
        damage_ = {Kind::home, k};  // not_now: it is longer than any of this version
        return Stored::damaged;
    }
    return Stored::done;
}

Stored Platform::name_set_up(const uint8_t (&session_identity)[session_identity_size]) noexcept {
    const auto step = [](const void*, Machine& m) noexcept { return static_cast<uint8_t>(platform_name_set_up(m)); };
    auto answer = static_cast<uint8_t>(made::PlatformDid::refused);
    const Stored told = carry_out({nullptr, step}, session_identity, answer);
    if (told != Stored::done || answer != static_cast<uint8_t>(made::PlatformDid::done)) return told == Stored::done ? Stored::not_now : told;
    for (uint8_t k = 0; k != session_identity_size; ++k) session_identity_[k] = session_identity[k];
    return told;
}

Stored Platform::carry_out(const Command& command, const uint8_t (&session_identity)[session_identity_size], uint8_t& answer) noexcept {
    Machine committing = machine_;
    const Stored can_store = about_to_commit(committing);
    if (can_store == Stored::done) {
        answer = command.step(command.self, committing);
        if (committing.journal.stage == made::JournalStage::copying) {
            const Stored told = store(command, committing, session_identity, answer);
            if (told == Stored::damaged) damage_ = storage_.damage();
            return told;
        }
    }
    // It stores nothing, or not now.
    Machine after = machine_;
    answer = command.step(command.self, after);
    if (after.journal.stage != machine_.journal.stage && after.journal.stage != made::JournalStage::off) return Stored::not_now;
    machine_ = after;
    return can_store == Stored::used_up ? Stored::used_up : Stored::done;
}

// The records in which the state after the command differs. If there is none, as when metadata are replaced by the same, a
// commit record is needed nevertheless: then that of the platform is written as it is.
Stored Platform::store(const Command& command, const Machine& after, const uint8_t (&session_identity)[session_identity_size], uint8_t answer) noexcept {
    RecordOctets values[record_count];
    bool changed[record_count]{}, any = false;
    for (uint8_t k = 0; k != record_count; ++k) {
        values[k] = encode(k, after, session_identity);
        changed[k] = !(values[k] == encode(k, machine_, session_identity_));
        any = any || changed[k];
    }
    changed[platform_record] = changed[platform_record] || !any;
    storage_.journal().serve(command);
    if (const Stored begun = storage_.begin(); begun != Stored::done) return begun;
    for (uint8_t k = 0; k != record_count; ++k)
        if (changed[k])
            if (const Stored told = storage_.change(k, values[k].octets, values[k].size); told != Stored::done) return told;
    if (const Stored told = storage_.commit(); told != Stored::done) return told;
    if (storage_.journal().answer() == answer) return Stored::done;
    (void)power_power_lost(machine_);  // `step` gave two answers: what it stored is found at the next start
    return Stored::lost;
}

}  // namespace ssp::core
