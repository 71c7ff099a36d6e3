// SPDX-License-Identifier: Apache-2.0
// What Arm's public header mpu_armv8.h of CMSIS says of the memory protection unit of Armv8-M. The architecture's manual was not read.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group from_mpu{
    .source = "Armv8-M, from a public header: CMSIS-Core, mpu_armv8.h 5.0.4", .basis = Basis::claimed, .subject = Subject::platform,
    .reason = "proofs/windows/mpu.cpp carries it out"};

inline constexpr Requirement MPU_BASE = from_mpu.shall("MPU/Base", "ARM_MPU_RBAR",
    "A region begins at bits 31 to 5 of its RBAR, followed by zeros.");
inline constexpr Requirement MPU_LIMIT = from_mpu.shall("MPU/Limit", "ARM_MPU_RLAR",
    "A region whose enable bit is set ends with the byte at bits 31 to 5 of its RLAR, followed by ones.");
inline constexpr Requirement MPU_RIGHTS = from_mpu.shall("MPU/Rights", "ARM_MPU_RBAR",
    "A region is read-only, for unprivileged code as well, or not executable by one bit of its RBAR each.");
inline constexpr Requirement MPU_ATTRIBUTES = from_mpu.shall("MPU/Attributes", "ARM_MPU_RLAR",
    "A region names one of eight attributes, each of eight bits, of which 0x44 is normal memory that is not cached.");

inline constexpr std::array arm_mpu_all{
    &MPU_BASE, &MPU_LIMIT, &MPU_RIGHTS, &MPU_ATTRIBUTES,
};
// clang-format on

}  // namespace ssp::requirements
