// SPDX-License-Identifier: Apache-2.0
#include "storage/lessons.hpp"

#include "storage/flash.hpp"

namespace ssp::storage {

namespace {

template <int highest> spec::Machine with(const Choices& c) { return Flash<highest>::system(c); }

constexpr Lesson all[]{
    {"journal.one_place", "storage_journal", "The mark is written over the commit record.",
     [] { return with<2>({.two_places = false}); }, "JF-3", 6, "Give commit record and mark places of their own: else a write that is cut cannot be told from damage."},
    {"journal.check", "storage_journal", "Records carry no check: a commit record that is cut passes, with the new number and the old list.",
     [] { return with<2>({.is_checked = false}); }, "JF-1", 17, "Say that each record carries a check."},
    {"journal.saved", "storage_journal", "The commit record may be written before the new values are in the journal.",
     [] { return with<2>({.saved_first = false}); }, "JF-2", 5},
    {"journal.home_first", "storage_journal", "Records may be copied home before the transaction is committed.",
     [] { return with<2>({.committed_first = false}); }, "JF-1", 6},
    {"journal.mark", "storage_journal", "The mark may be written before all records are copied.",
     [] { return with<2>({.copies_all = false}); }, "JF-1", 8},
    {"journal.reuse", "storage_journal", "The next transaction may begin, and use the journal, before the last one is copied home.",
     [] { return with<2>({.waits_for_copies = false}); }, "JF-2", 8},
    {"journal.again", "storage_journal", "A start does not copy home what is committed and not marked.",
     [] { return with<2>({.copies_again = false}); }, "JF-2", 6},
    {"journal.list", "storage_journal", "The commit record does not list the records of its transaction: all of the journal is copied.",
     [] { return with<2>({.lists_records = false}); }, "JF-1", 10},
    {"journal.count", "storage_journal", "Every transaction has the same number.",
     [] { return with<2>({.counts = false}); }, "JF-2", 6},
    {"journal.read", "storage_journal", "Reads go to the home while the new value is in the journal only.",
     [] { return with<2>({.reads_journal = false}); }, "JF-6", 7},
    {"journal.wrap", "storage_journal", "The number begins again after the last one.",
     [] { return with<1>({.stops_before_wrap = false}); }, "JF-3", 15, "Say what happens when the counting number is used up."},
    {"journal.reads_change", "storage_journal", "A commit record whose write was cut may read otherwise the next time.",
     [] { return with<2>({.reads_the_same = false}); }, "JF-1", 9, "Say that what a write that was cut has left reads the same till it is written again; or recovery has to write what it found once more, in another place, before it goes on from it."},
};

}  // namespace

std::span<const Lesson> lessons() { return all; }

}  // namespace ssp::storage
