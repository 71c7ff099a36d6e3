// SPDX-License-Identifier: Apache-2.0
// What we assume about the non-volatile storage and the journal over it: no text at hand says how a write becomes atomic.
//
// Each note gives the reason and, after "Alternatives:", what else may turn out. What goes wrong without a rule is a lesson,
// spec_model/storage/lessons.cpp.

#pragma once

#include "requirements/assumptions_generic.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_storage{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::storage,
    .reason = "no model of the storage says it"};

inline constexpr Requirement A_STO_1 = assumed_storage.shall("A-STO-1", "flash",
    "Records of the flash are written one at a time, and a write leaves the others as they are.",
    "A driver waits for the end of each write; records that share a page are the driver's business. Alternatives: a write that is cut "
    "may spoil the other records of its page; two banks are written at once.");
inline constexpr Requirement A_STO_2 = assumed_storage.shall("A-STO-2", "flash",
    "A write during which power fails leaves its record as before, as written, or invalid, and as it is found it stays till it is "
    "written again.",
    "Cells are charged or not, with a margin. Alternatives: cells in between read differently each time; then the journal is wrong, and "
    "the lesson journal.reads_change shows the run: recovery would have to write what it found once more, in another place, before it goes on from it.");
inline constexpr Requirement A_STO_3 = assumed_storage.shall("A-STO-3", "flash",
    "A record carries a check, and one that is invalid does not pass it.",
    "Parts of two values are no value. Alternatives: none; how long the check has to be depends on the chip.");
inline constexpr Requirement A_STO_4 = assumed_storage.shall("A-STO-4", "journal",
    "A transaction writes its new values to journal records, then one commit record, then copies them home, then writes the mark that "
    "this is done, each after the end of the one before.",
    "Until the commit record is valid all homes hold the old values, and from then on all new values are in the journal. Alternatives: "
    "old values are saved and put back; two full copies and a switch.");
inline constexpr Requirement A_STO_5 = assumed_storage.shall("A-STO-5", "journal",
    "Commit record and mark have places of their own, which are written in turn with the same counting number; the commit record lists "
    "the records of its transaction.",
    "The write of one never destroys the other, and the numbers say whether the copying was finished. Alternatives: two places that are "
    "written in turn with records of either kind.");
inline constexpr Requirement A_STO_6 = assumed_storage.shall("A-STO-6", "journal",
    "When the counting number is used up, no transaction is begun any more.",
    "A number that comes again could make an old commit record the newest; 31 bits outlast the flash. Alternatives: the number wraps "
    "round, and numbers are compared modulo its range.");
inline constexpr Requirement A_STO_7 = assumed_storage.shall("A-STO-7", "journal",
    "A storage is delivered with valid commit record and mark, both of number 0.",
    "Whoever makes a storage writes it once as a whole. Alternatives: a storage with neither is taken for a new one; one that is "
    "damaged would be, too.");
inline constexpr Requirement A_STO_8 = assumed_storage.shall("A-STO-8", "journal",
    "A transaction changes a record at most once.",
    "Values are gathered in memory and written once: the wear of a transaction is known. Alternatives: a record may be changed again.");
inline constexpr Requirement A_STO_9 = assumed_storage.shall("A-STO-9", "journal",
    "A storage whose commit record and mark no run of writes and power failures can have left is damaged, and nothing is read or written there.",
    "It was changed by something else, and a guess could lose data silently. Alternatives: it is repaired as far as possible.");
inline constexpr Requirement A_STO_10 = assumed_storage.shall("A-STO-10", "journal",
    "What is read is the value last committed: of a record that is not copied home yet, that in the journal.",
    "Nobody has to wait for the copying. Alternatives: reads wait till the copying is finished.");

inline constexpr std::array assumptions_storage_all{
    &A_STO_1, &A_STO_2, &A_STO_3, &A_STO_4, &A_STO_5, &A_STO_6, &A_STO_7, &A_STO_8, &A_STO_9, &A_STO_10,
};
// clang-format on

}  // namespace ssp::requirements
