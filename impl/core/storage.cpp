// SPDX-License-Identifier: Apache-2.0
/* see storage.hpp */
#include "core/storage.hpp"

#include "core/check.hpp"

namespace ssp::core {

namespace {

constexpr uint8_t version = 1;
static_assert(OwnJournal::records <= records && PlatformJournal::records <= records);
static_assert(records <= 8, "the commit record lists records in one octet");
static_assert(value_maximum <= 255, "a slot says in one octet how long its value is");

void put_number(uint8_t* octets, uint32_t number) noexcept {
    for (int k = 0; k != 4; ++k) octets[k] = static_cast<uint8_t>(number >> (24 - 8 * k));
}
uint32_t number_at(const uint8_t* octets) noexcept {
    return uint32_t{octets[0]} << 24 | uint32_t{octets[1]} << 16 | uint32_t{octets[2]} << 8 | octets[3];
}

}  // namespace

size_t place(Kind kind, uint8_t record) noexcept {
    switch (kind) {
    case Kind::home: return record;
    case Kind::journal: return size_t{records} + record;
    case Kind::commit: return 2 * size_t{records};
    case Kind::mark: break;
    }
    return 2 * size_t{records} + 1;
}

template <class Journal> bool StorageOf<Journal>::get(Kind kind, uint8_t record, Slot& slot, bool& good) noexcept {
    uint8_t octets[slot_size]{};
    good = false;
    if (!flash_.read(flash_.self, place(kind, record), octets)) return false;
    if (number_at(octets + slot_size - 4) != check(octets, slot_size - 4)) return true;
    slot = {kind, octets[2], octets[3], number_at(octets + 4), {}};
    for (size_t k = 0; k != value_maximum; ++k) slot.value[k] = octets[8 + k];
    good = octets[0] == version && octets[1] == static_cast<uint8_t>(kind) && slot.record == record && slot.size <= value_maximum;
    return true;
}

template <class Journal> bool StorageOf<Journal>::put(const Slot& slot) noexcept {
    uint8_t octets[slot_size]{version, static_cast<uint8_t>(slot.kind), slot.record, slot.size};
    put_number(octets + 4, slot.number);
    for (size_t k = 0; k != slot.size; ++k) octets[8 + k] = slot.value[k];
    put_number(octets + slot_size - 4, check(octets, slot_size - 4));
    ++writes_;
    return flash_.write(flash_.self, place(slot.kind, slot.record), octets);
}

// Whatever went wrong, the machine begins anew at the next start.
template <class Journal> Stored StorageOf<Journal>::failed(Stored why) noexcept {
    journal_.fails();
    return why;
}

template <class Journal> Stored StorageOf<Journal>::damaged(Kind kind, uint8_t record) noexcept {
    damage_ = {kind, record};
    return failed(Stored::damaged);
}

template <class Journal> Stored StorageOf<Journal>::deliver() noexcept {
    journal_.fails();
    // The mark comes last: what was not delivered to its end is damaged.
    for (uint8_t k = 0; k != records; ++k)
        if (!put({Kind::home, k, 0, 0, {}})) return Stored::lost;
    return put({Kind::commit, 0, 1, 0, {}}) && put({Kind::mark, 0, 0, 0, {}}) ? Stored::done : Stored::lost;
}

template <class Journal> Stored StorageOf<Journal>::start() noexcept {
    journal_.restarts();
    Slot commit, mark;
    bool commit_good = false, mark_good = false;
    if (!get(Kind::commit, 0, commit, commit_good) || !get(Kind::mark, 0, mark, mark_good)) return failed(Stored::lost);
    // A number that is no number of this journal is refused, which is damage as well.
    const auto told = journal_.power_up(commit_good, commit_good ? commit.number : 0, mark_good, mark_good ? mark.number : 0);
    if (told != Journal::Did::ready && told != Journal::Did::copy_again) return damaged(Kind::commit, 0);
    const bool copies = told == Journal::Did::copy_again;
    const unsigned listed = copies ? commit.value[0] : 0;
    if (listed >> Journal::records != 0) return damaged(Kind::commit, 0);
    if (const Stored whole = look_at_all(listed); whole != Stored::done || !copies) return whole;
    for (uint8_t k = 0; k != Journal::records; ++k) journal_.tell(k, (listed >> k & 1) != 0);
    const Stored copied = copy_home();
    return copied == Stored::done ? Stored::recovered : copied;
}

// Before anything is written: a storage that is damaged is left as it is. What is listed has its value in the journal, and its
// home may be cut; all else is at home.
template <class Journal> Stored StorageOf<Journal>::look_at_all(unsigned listed) noexcept {
    Slot slot;
    bool good = false;
    for (uint8_t k = 0; k != records; ++k) {
        const bool is_listed = (listed >> k & 1) != 0;
        if (!get(Kind::home, k, slot, good)) return failed(Stored::lost);
        // One of a later transaction was copied after a commit record that somebody has spoilt since: the others were not.
        if (good ? slot.number > journal_.number() : !is_listed) return damaged(Kind::home, k);
        if (!is_listed) continue;
        if (!get(Kind::journal, k, slot, good)) return failed(Stored::lost);
        if (!good || slot.number != journal_.number()) return damaged(Kind::journal, k);
    }
    return Stored::done;
}

// What the commit record lists, then the mark.
template <class Journal> Stored StorageOf<Journal>::copy_home() noexcept {
    for (uint8_t k = 0; k != Journal::records; ++k) {
        if (journal_.copy(k) != Journal::Did::write_it) continue;  // not of the transaction
        Slot slot;
        bool good = false;
        if (!get(Kind::journal, k, slot, good)) return failed(Stored::lost);
        if (!good || slot.number != journal_.number()) return damaged(Kind::journal, k);  // since it was looked at
        slot.kind = Kind::home;
        if (!put(slot)) return failed(Stored::lost);
        journal_.written();
    }
    if (journal_.finish() != Journal::Did::write_it || !put({Kind::mark, 0, 0, journal_.number(), {}})) return failed(Stored::lost);
    journal_.written();
    return Stored::done;
}

template <class Journal> Stored StorageOf<Journal>::begin() noexcept {
    const auto told = journal_.begin();
    return told == Journal::Did::done ? Stored::done : told == Journal::Did::used_up ? Stored::used_up : Stored::not_now;
}

template <class Journal> Stored StorageOf<Journal>::change(uint8_t record, const uint8_t* value, size_t size) noexcept {
    if (size > value_maximum || journal_.change(record) != Journal::Did::write_it) return Stored::not_now;
    Slot slot{Kind::journal, record, static_cast<uint8_t>(size), journal_.number() + 1, {}};
    for (size_t k = 0; k != size; ++k) slot.value[k] = value[k];
    if (!put(slot)) return failed(Stored::lost);
    journal_.written();
    return Stored::done;
}

template <class Journal> Stored StorageOf<Journal>::abort() noexcept { return journal_.abort() == Journal::Did::done ? Stored::done : Stored::not_now; }

template <class Journal> Stored StorageOf<Journal>::commit() noexcept {
    if (journal_.commit() != Journal::Did::write_it) return Stored::not_now;
    Slot slot{Kind::commit, 0, 1, journal_.number(), {}};
    for (uint8_t k = 0; k != Journal::records; ++k)
        if (journal_.saved(k)) slot.value[0] = static_cast<uint8_t>(slot.value[0] | 1u << k);
    if (!put(slot)) return failed(Stored::lost);
    journal_.committed();
    return copy_home();
}

template <class Journal> Stored StorageOf<Journal>::read(uint8_t record, uint8_t* value, size_t capacity, size_t& size) noexcept {
    const auto where = journal_.read(record);
    if (where != Journal::Did::from_home && where != Journal::Did::from_journal) return Stored::not_now;
    Slot slot;
    bool good = false;
    const Kind slot_kind = where == Journal::Did::from_home ? Kind::home : Kind::journal;
    if (!get(slot_kind, record, slot, good)) return failed(Stored::lost);
    if (!good) return damaged(slot_kind, record);
    if (slot.size > capacity) return Stored::not_now;
    for (size = 0; size != slot.size; ++size) value[size] = slot.value[size];
    return Stored::done;
}

template class StorageOf<OwnJournal>;
template class StorageOf<PlatformJournal>;

}  // namespace ssp::core
