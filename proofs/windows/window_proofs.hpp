// SPDX-License-Identifier: Apache-2.0
// Proofs about window tables, and about the values of a protection unit's registers: of every address.
//
// Each statement is shown of the table and, where it says so, of the values as proofs/windows/units.hpp decodes them. Of a
// tenant, t:
//   exact         the values grant t exactly what the table grants
//   alone         nothing of another tenant can be read, written or executed by t, but what the table shares, for reading;
//                 of the table, and of the values of both
//   kernel        nothing of the kernel, no device and no register of the unit with an address can be reached; of both
//   writable      nothing is both writable and executable; of both
//   memory        what is granted lies in a memory of the board; of both
//   kernel binds  while t's values are set, the kernel is bound in its own areas as the table says, and elsewhere, but for t's
//                 windows, not at all
//   attribute     what the values of an MPU grant, and the kernel's areas, are normal memory that is not cached
//   words         an aligned word, or half of it, is decided as each of its bytes
//   needs         t has code, data and a stack: some address is executable, some writable
//   values        no reserved bits and combinations; only the kernel's guard is locked
//   flips         of each bit of each value: changed, it breaks one of the other statements, or changes nothing at all
// and of a board:
//   areas         they are not empty, end at multiples of the unit's granule, and no two of them overlap
//   guard         below the kernel's stack lies a granule that the kernel cannot write

#pragma once

#include "obligations.hpp"
#include "windows/table.hpp"

#include <span>

namespace proofs::windows {

// A table, and the values that are to stand for it.
struct Subject {
    const ssp::windows::Board* board = nullptr;
    ssp::windows::Registers values{};
};

// One finding for each statement. With `options.evidence`, a certificate for each that a solver answers, below windows/, and
// cvc5 checks them if `options.recheck` says so. Throws ToolMissing as find_cvc5 does, and std::invalid_argument if values and
// table do not fit together.
std::vector<Finding> prove_windows(std::span<const Subject> subjects, const Options& options, const Progress& progress = {});

// The same of one table, without flips and unconfirmed by cvc5; and the flips of one tenant, by its place in Board::tenants.
std::vector<Finding> prove_statements(const Subject& subject, const Options& options);
Finding prove_flips(const Subject& subject, std::size_t tenant, const Options& options);

// The number of findings of the boards, counted from the tables.
long expected_findings(std::span<const Subject> subjects);

}  // namespace proofs::windows
