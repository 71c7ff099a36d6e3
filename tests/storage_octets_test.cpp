// SPDX-License-Identifier: Apache-2.0
// The storage with octets: power is cut in every write of a scenario, and in every write of the recovery after it, and leaves
// the old octets, the new ones, a part of each, or noise. And what nobody wrote is noticed.
#include "core/storage.hpp"
#include "requirements/covers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace {

using ssp::core::records;
using ssp::core::slot_size;
using ssp::core::Storage;
using ssp::core::Stored;

enum class Left { as_before, as_written, half, noise };
constexpr Left all_left[]{Left::as_before, Left::as_written, Left::half, Left::noise};

// Write number `cut_at`, counted from the last power-up, is cut; after that there is no power.
struct Memory {
    std::vector<std::array<std::uint8_t, slot_size>> slots{ssp::core::slots};
    int writes = 0, cut_at = 0;
    Left left = Left::as_before;
    bool powered = true;

    void power_up(int cut, Left what) {
        writes = 0;
        cut_at = cut;
        left = what;
        powered = true;
    }
    ssp::core::Flash functions() {
        return {this,
                [](void* self, std::size_t slot, std::uint8_t(&octets)[slot_size]) {
                    Memory& m = *static_cast<Memory*>(self);
                    if (m.powered) std::ranges::copy(m.slots.at(slot), octets);
                    return m.powered;
                },
                [](void* self, std::size_t slot, const std::uint8_t(&octets)[slot_size]) { return static_cast<Memory*>(self)->write(slot, octets); }};
    }
    bool write(std::size_t slot, const std::uint8_t (&octets)[slot_size]) {
        if (!powered) return false;
        powered = ++writes != cut_at;
        std::array<std::uint8_t, slot_size>& there = slots.at(slot);
        const std::size_t reached = powered || left == Left::as_written ? slot_size : left == Left::as_before ? 0 : slot_size / 2;
        std::copy_n(octets, reached, there.begin());
        if (!powered && left == Left::noise)
            for (std::size_t k = 0; k != slot_size; ++k) there[k] = static_cast<std::uint8_t>(37 * k + 11 * slot + static_cast<std::size_t>(writes));
        return powered;
    }
};

using Values = std::array<std::string, records>;
constexpr int transactions = 4;
bool changes(int t, std::size_t k) { return k % static_cast<std::size_t>(t + 1) == 0; }
std::string value(int t, std::size_t k) { return std::string(t == 2 && k == 0 ? 0 : static_cast<std::size_t>(20 * t) + 3 * k, static_cast<char>('a' + t)); }
Values after(int done) {
    Values all;
    for (int t = 0; t != done; ++t)
        for (std::size_t k = 0; k != records; ++k)
            if (changes(t, k)) all[k] = value(t, k);
    return all;
}
const std::uint8_t* octets_of(const std::string& text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

Values values_in(Storage& storage) {
    Values all;
    for (std::uint8_t k = 0; k != records; ++k) {
        std::uint8_t octets[ssp::core::value_maximum];
        std::size_t size = 0;
        REQUIRE(storage.read(k, octets, sizeof octets, size) == Stored::done);
        all[k].assign(octets, octets + size);
    }
    return all;
}
// How many transactions were begun, and how many were told to be committed.
struct Progress { int begun = 0, told = 0; };
Progress scenario(Storage& storage) {
    Progress p;
    for (; p.begun != transactions;) {
        if (storage.begin() != Stored::done) return p;
        ++p.begun;
        for (std::uint8_t k = 0; k != records; ++k)
            if (const std::string v = value(p.begun - 1, k); changes(p.begun - 1, k) && storage.change(k, octets_of(v), v.size()) != Stored::done) return p;
        if (storage.commit() != Stored::done) return p;
        p.told = p.begun;
    }
    return p;
}
Memory delivered() {
    Memory memory;
    REQUIRE(Storage(memory.functions()).deliver() == Stored::done);
    return memory;
}

}  // namespace

TEST_CASE("the storage comes back as before or as after a transaction, wherever power is cut and whatever that leaves") {
    static_assert(ssp::covers("A-STO-2", "A-STO-3", "A-STO-4"));
    int cuts = 0, cuts_of_recovery = 0;
    for (const Left left : all_left)
        for (int cut = 1;; ++cut) {
            Memory memory = delivered();
            memory.power_up(cut, left);
            Storage storage(memory.functions());
            REQUIRE(storage.start() == Stored::done);
            const Progress p = scenario(storage);
            if (memory.powered) break;
            ++cuts;
            for (const Left again : all_left)
                for (int second = 1;; ++second) {
                    Memory later = memory;
                    later.power_up(second, again);
                    const Stored first_start = Storage(later.functions()).start();
                    const bool was_cut = !later.powered;
                    CHECK(first_start != Stored::damaged);
                    CHECK((first_start == Stored::lost) == was_cut);
                    if (was_cut) ++cuts_of_recovery;
                    later.power_up(0, Left::as_before);
                    Storage last(later.functions());
                    const Stored told = last.start();
                    CHECK((told == Stored::done || told == Stored::recovered));
                    const Values found = values_in(last);
                    CHECK((found == after(p.begun) || (p.told != p.begun && found == after(p.begun - 1))));
                    // A start that was not cut leaves nothing to do for the next.
                    if (!was_cut) CHECK(told == Stored::done);
                    if (!was_cut) break;
                }
        }
    CHECK(cuts > 100);
    CHECK(cuts_of_recovery > 500);
    MESSAGE(cuts << " cuts, and " << cuts_of_recovery << " cuts of a recovery: all came back");
}

TEST_CASE("a change that is given up leaves the storage as it was, and nobody reads it before") {
    Memory memory = delivered();
    Storage storage(memory.functions());
    REQUIRE(storage.start() == Stored::done);
    REQUIRE(storage.begin() == Stored::done);
    const std::string text = "never";
    REQUIRE(storage.change(3, octets_of(text), text.size()) == Stored::done);
    CHECK(values_in(storage) == after(0));
    REQUIRE(storage.abort() == Stored::done);
    CHECK(values_in(storage) == after(0));
    Storage next(memory.functions());
    CHECK(next.start() == Stored::done);
    CHECK(values_in(next) == after(0));
}

TEST_CASE("what comes at the wrong time, or does not fit, is refused and changes nothing") {
    static_assert(ssp::covers("A-STO-8"));
    Memory memory = delivered();
    Storage storage(memory.functions());
    std::uint8_t octets[ssp::core::value_maximum + 1]{};
    std::size_t size = 0;
    CHECK(storage.begin() == Stored::not_now);  // before the start
    CHECK(storage.read(0, octets, sizeof octets, size) == Stored::not_now);
    REQUIRE(storage.start() == Stored::done);
    CHECK(storage.change(0, octets, 1) == Stored::not_now);
    CHECK(storage.commit() == Stored::not_now);
    REQUIRE(storage.begin() == Stored::done);
    CHECK(storage.begin() == Stored::not_now);
    CHECK(storage.commit() == Stored::not_now);  // nothing was changed
    CHECK(storage.change(records, octets, 1) == Stored::not_now);
    CHECK(storage.change(0, octets, sizeof octets) == Stored::not_now);
    REQUIRE(storage.change(0, octets, 9) == Stored::done);
    CHECK(storage.change(0, octets, 1) == Stored::not_now);  // a second time
    REQUIRE(storage.commit() == Stored::done);
    CHECK(storage.read(0, octets, 8, size) == Stored::not_now);  // no room
    REQUIRE(storage.read(0, octets, 9, size) == Stored::done);
    CHECK(size == 9);
    CHECK(storage.writes() == 4);  // journal, commit record, home, mark
}

TEST_CASE("an octet that somebody changed is noticed at the next start, or does not matter") {
    static_assert(ssp::covers("A-STO-9"));
    Memory whole = delivered();
    Storage storage(whole.functions());
    REQUIRE(storage.start() == Stored::done);
    REQUIRE(scenario(storage).told == transactions);
    int noticed = 0;
    for (std::size_t slot = 0; slot != whole.slots.size(); ++slot)
        for (std::size_t octet = 0; octet != slot_size; ++octet) {
            Memory changed = whole;
            changed.slots[slot][octet] ^= 0x10;
            Storage found(changed.functions());
            const Stored told = found.start();
            if (told == Stored::damaged) ++noticed;
            else CHECK(values_in(found) == after(transactions));
            CHECK((told == Stored::damaged) == (slot < records));  // the others can be done without: one of commit record and mark is enough
        }
    CHECK(noticed == static_cast<int>(records * slot_size));
}

TEST_CASE("a flash that was never delivered, or not to its end, is damaged") {
    static_assert(ssp::covers("A-STO-7"));
    Memory blank;
    CHECK(Storage(blank.functions()).start() == Stored::damaged);
    for (int cut = 1; cut != records + 2; ++cut) {
        Memory memory;
        memory.power_up(cut, Left::as_before);
        CHECK(Storage(memory.functions()).deliver() == Stored::lost);
        memory.power_up(0, Left::as_before);
        CHECK(Storage(memory.functions()).start() == Stored::damaged);
    }
}

TEST_CASE("a storage whose commit record and mark are far apart is damaged") {
    Memory older = delivered(), newer = delivered();
    Storage storage(newer.functions());
    REQUIRE(storage.start() == Stored::done);
    REQUIRE(scenario(storage).told == transactions);
    newer.slots[2 * records + 1] = older.slots[2 * records + 1];  // an old mark, with a right check
    CHECK(Storage(newer.functions()).start() == Stored::damaged);
}

TEST_CASE("a storage says where it is damaged, and a home that is too new tells of a commit record that was spoilt") {
    static_assert(ssp::covers("A-STO-9"));
    using ssp::core::Kind, ssp::core::place;
    Memory whole = delivered();
    Storage storage(whole.functions());
    REQUIRE(storage.start() == Stored::done);
    // Transaction 1 changes every record: its writes are the journal, the commit record, the homes, the mark. One home is copied.
    whole.power_up(records + 3, Left::as_before);
    REQUIRE(scenario(storage).begun == 1);
    whole.power_up(0, Left::as_before);
    struct Spoilt {
        Kind kind;
        std::uint8_t record;
        Kind told;
    };
    for (const auto& [kind, record, told] : {Spoilt{Kind::journal, 6, Kind::journal}, Spoilt{Kind::commit, 0, Kind::home}}) {
        Memory spoilt = whole;
        spoilt.slots[place(kind, record)][9] ^= 1;
        Storage found(spoilt.functions());
        CHECK(found.start() == Stored::damaged);
        CHECK(found.damage().kind == told);
        CHECK(found.damage().record == record);
    }
    Memory blank;
    Storage none(blank.functions());
    CHECK(none.start() == Stored::damaged);
    CHECK(none.damage().kind == Kind::commit);
    CHECK(Storage(whole.functions()).start() == Stored::recovered);  // nothing else was wrong with it
}
