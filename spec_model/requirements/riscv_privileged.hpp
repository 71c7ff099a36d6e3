// SPDX-License-Identifier: Apache-2.0
// What the RISC-V manual says of physical memory protection: read in the source text of its volume II.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group from_pmp{
    .source = "RISC-V Instruction Set Manual, volume II, source text", .basis = Basis::seen, .subject = Subject::platform,
    .reason = "proofs/windows/pmp.cpp carries it out"};

inline constexpr Requirement PMP_RIGHTS = from_pmp.shall("PMP/Rights", "Physical Memory Protection CSRs",
    "An entry permits reading, writing and executing by its bits R, W and X, of which W without R is reserved.");
inline constexpr Requirement PMP_TOR = from_pmp.shall("PMP/TOR", "Address Matching",
    "An entry whose field A is TOR matches from the address register of the entry before it, or zero, up to its own, which is excluded.");
inline constexpr Requirement PMP_NAPOT = from_pmp.shall("PMP/NAPOT", "Address Matching",
    "An entry whose field A is NAPOT matches a naturally aligned power of two, whose size stands in the low bits of its address register.");
inline constexpr Requirement PMP_PRIORITY = from_pmp.shall("PMP/Priority", "Priority and Matching Logic",
    "The lowest-numbered entry that matches any byte of an access decides, and refuses it unless it matches all of its bytes.");
inline constexpr Requirement PMP_NO_MATCH = from_pmp.shall("PMP/No-Match", "Priority and Matching Logic",
    "An access of U mode that no entry matches fails, one of M mode succeeds.");
inline constexpr Requirement PMP_LOCK = from_pmp.shall("PMP/Lock", "Locking and Privilege Mode",
    "A locked entry cannot be written till the next reset, and binds M mode as well, which others do not.");
inline constexpr Requirement PMP_MODE = from_pmp.shall("PMP/Mode", "Physical Memory Protection CSRs",
    "The registers of the unit are accessible to M mode only.");

inline constexpr std::array riscv_privileged_all{
    &PMP_RIGHTS, &PMP_TOR, &PMP_NAPOT, &PMP_PRIORITY, &PMP_NO_MATCH, &PMP_LOCK, &PMP_MODE,
};
// clang-format on

}  // namespace ssp::requirements
