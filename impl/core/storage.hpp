// SPDX-License-Identifier: Apache-2.0
// Values that outlive power, in a flash whose writes may be cut: a transaction happens as a whole or not at all.
//
// What is written when, and what is done with what is found at a start, a generated journal decides. Here octets are
// moved, and records get their check.

#pragma once

#include "core/journals.hpp"

#include <stddef.h>
#include <stdint.h>

namespace ssp::core {

inline constexpr uint8_t records = generated::journal::record_count;
inline constexpr size_t value_maximum = 224;  // octets of a record
inline constexpr size_t slot_size = 8 + value_maximum + 4;  // of the flash: head, value filled with 0, check
inline constexpr size_t slots = 2 * records + 2;  // homes, journal, commit record, mark

// A flash of `slots` slots of slot_size octets. A write may be cut when power fails, and leaves its slot as before, as
// written, or with any octets (A-STO-2); no other slot is touched (A-STO-1).
struct Flash {
    void* self = nullptr;
    // False: there is no power, or no flash, any more. Nothing is asked of it then before the next start().
    bool (*read)(void* self, size_t slot, uint8_t (&octets)[slot_size]) = nullptr;
    bool (*write)(void* self, size_t slot, const uint8_t (&octets)[slot_size]) = nullptr;
};

enum class Kind : uint8_t { home, journal, commit, mark };  // of a slot

// The slot in which something is kept; of commit record and mark there is one, whatever `record` is.
[[nodiscard]] size_t place(Kind kind, uint8_t record) noexcept;

enum class Stored : uint8_t {
    done,
    recovered,  // of start(): a transaction that was committed was copied home
    damaged,    // this journal has not left it so: nothing is read or written (A-STO-9); damage() says where
    used_up,    // no transaction begins any more (A-STO-6)
    not_now,    // no such record, a value that is too long or does not fit the buffer, or not the time for it
    lost,       // the flash said false: whether what was begun has happened, the next start tells
};

// Where damage was found; the commit record stands for commit record and mark together.
struct Damage {
    Kind kind = Kind::home;
    uint8_t record = 0;
};

// `Journal` is OwnJournal or PlatformJournal; of its records, Journal::records, each has a value. Those behind them stay as
// they were delivered.
template <class Journal> class StorageOf {
public:
    StorageOf(const Flash& flash, const Journal& journal) noexcept : flash_(flash), journal_(journal) {}

    // Writes a new storage, all values of 0 octets: once, when a device is made (A-STO-7).
    Stored deliver() noexcept;
    // After power has come: copies home what is committed, and looks at every value. done, recovered, damaged or lost.
    Stored start() noexcept;

    // A transaction changes a record at most once (A-STO-8); before commit() nobody reads what it changes.
    Stored begin() noexcept;
    Stored change(uint8_t record, const uint8_t* value, size_t size) noexcept;
    Stored abort() noexcept;
    // done: it has happened, whatever comes. lost: it has happened as a whole, or not at all.
    Stored commit() noexcept;

    // The value last committed. `size` is how long it is.
    Stored read(uint8_t record, uint8_t* value, size_t capacity, size_t& size) noexcept;

    [[nodiscard]] uint32_t writes() const noexcept { return writes_; }  // since this object was made

    [[nodiscard]] Damage damage() const noexcept { return damage_; }
    [[nodiscard]] Journal& journal() noexcept { return journal_; }

private:
    struct Slot {
        Kind kind = Kind::home;
        uint8_t record = 0, size = 0;
        uint32_t number = 0;
        uint8_t value[value_maximum]{};
    };

    // Whether the flash is still there; `good` if the check holds and the slot is what it has to be.
    bool get(Kind kind, uint8_t record, Slot& slot, bool& good) noexcept;
    bool put(const Slot& slot) noexcept;
    Stored look_at_all(unsigned listed) noexcept;
    Stored copy_home() noexcept;
    Stored failed(Stored why) noexcept;
    Stored damaged(Kind kind, uint8_t record) noexcept;

    Flash flash_;
    Journal journal_;
    uint32_t writes_ = 0;
    Damage damage_{};
};

extern template class StorageOf<OwnJournal>;
extern template class StorageOf<PlatformJournal>;

class Storage : public StorageOf<OwnJournal> {
public:
    explicit Storage(const Flash& flash) noexcept : StorageOf(flash, {}) {}
};

}  // namespace ssp::core
