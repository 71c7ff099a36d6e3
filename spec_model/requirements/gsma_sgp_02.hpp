// SPDX-License-Identifier: Apache-2.0
// What public notes say about the M2M eSIM, GSMA SGP.02 V4.2, which an M2M Telecom Bundle is.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view sgp_02 = "GSMA SGP.02 V4.2, from public notes on it";
inline constexpr Group from_m2m{
    .source = sgp_02, .basis = Basis::claimed, .subject = Subject::profiles,
    .reason = "what goes on inside an M2M Telecom Bundle has no model"};

inline constexpr Requirement SGP02_FALLBACK_1 = from_m2m.shall("SGP.02/Fallback-1", "fall-back",
    "Exactly one profile holds the Fall-Back attribute.");
inline constexpr Requirement SGP02_FALLBACK_2 = from_m2m.shall("SGP.02/Fallback-2", "fall-back",
    "The Fall-Back attribute changes by transfer only.");
inline constexpr Requirement SGP02_FALLBACK_3 = from_m2m.shall("SGP.02/Fallback-3", "fall-back",
    "The holder of the Fall-Back attribute is never deleted, not even by a master delete.");
inline constexpr Requirement SGP02_FALLBACK_4 = from_m2m.shall("SGP.02/Fallback-4", "fall-back",
    "After a profile was disabled the Fall-Back profile is enabled.");
inline constexpr Requirement SGP02_FALLBACK_5 = from_m2m.shall("SGP.02/Fallback-5", "fall-back",
    "When the enabled profile has lost connectivity for good, the Fall-Back profile is enabled.",
    "Unless an emergency or test profile is enabled.");
inline constexpr Requirement SGP02_FALLBACK_6 = from_m2m.shall("SGP.02/Fallback-6", "fall-back",
    "Activating the Fall-Back profile deletes no profile and heeds no rule of the one that failed.");
inline constexpr Requirement SGP02_POL1_1 = from_m2m.shall("SGP.02/POL1-1", "policy rules",
    "The rules in a profile (POL1) are checked when an operation is executed.");
inline constexpr Requirement SGP02_POL1_2 = from_m2m.shall("SGP.02/POL1-2", "policy rules",
    "The rules in a profile are changed only by its operator.");
inline constexpr Requirement SGP02_POL2_1 = from_m2m.shall("SGP.02/POL2-1", "policy rules",
    "The rules at the SM-SR (POL2) are checked before anything is sent.");
inline constexpr Requirement SGP02_POL2_2 = from_m2m.shall("SGP.02/POL2-2", "policy rules",
    "An M2M service provider never changes POL2.");
inline constexpr Requirement SGP02_RULES_1 = from_m2m.shall("SGP.02/Rules-1", "policy rules",
    "An operation is executed only if both sets of rules allow it.");
inline constexpr Requirement SGP02_RULES_2 = from_m2m.shall("SGP.02/Rules-2", "policy rules",
    "To delete a profile twice, by either set of rules, does no harm.");
inline constexpr Requirement SGP02_RULES_3 = from_m2m.shall("SGP.02/Rules-3", "policy rules",
    "A profile that has to be deleted when disabled is gone after that was confirmed.",
    "Not after a fall-back, and not the holder of the attribute.");
inline constexpr Requirement SGP02_ENABLE_1 = from_m2m.shall("SGP.02/Enable-1", "enable",
    "When no confirmation follows an enabling the previous profile is enabled again, or else the Fall-Back profile.");
inline constexpr Requirement SGP02_ENABLE_2 = from_m2m.shall("SGP.02/Enable-2", "enable",
    "A notification that comes after the period of validity is not confirmed.");
inline constexpr Requirement SGP02_ENABLE_3 = from_m2m.shall("SGP.02/Enable-3", "enable",
    "A profile enabled locally is not rolled back.");
inline constexpr Requirement SGP02_EMERGENCY_1 = from_m2m.shall("SGP.02/Emergency-1", "emergency",
    "At most one profile holds the Emergency attribute, and never the holder of the Fall-Back attribute.");
inline constexpr Requirement SGP02_MASTER_1 = from_m2m.shall("SGP.02/Master-1", "master",
    "A master delete needs a token that is used at most once, and heeds no rules.");
inline constexpr Requirement SGP02_STATES_1 = from_m2m.shall("SGP.02/States-1", "states",
    "A profile is selectable, personalised, disabled or enabled.");

inline constexpr std::array gsma_sgp_02_all{
    &SGP02_FALLBACK_1, &SGP02_FALLBACK_2, &SGP02_FALLBACK_3, &SGP02_FALLBACK_4, &SGP02_FALLBACK_5, &SGP02_FALLBACK_6,
    &SGP02_POL1_1, &SGP02_POL1_2, &SGP02_POL2_1, &SGP02_POL2_2, &SGP02_RULES_1, &SGP02_RULES_2, &SGP02_RULES_3,
    &SGP02_ENABLE_1, &SGP02_ENABLE_2, &SGP02_ENABLE_3, &SGP02_EMERGENCY_1, &SGP02_MASTER_1, &SGP02_STATES_1,
};
// clang-format on

}  // namespace ssp::requirements
