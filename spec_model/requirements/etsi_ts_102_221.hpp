// SPDX-License-Identifier: Apache-2.0
// What was read in, or is quoted from, the specifications of the UICC, which the SSP follows.
//
// They bind a UICC. For an SSP they say what its power states, its suspension and its UICC service are modelled after.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ts_102_221 = "ETSI TS 102 221 V17.1.0";
inline constexpr std::string_view ts_102_221_code = "ETSI TS 102 221, from code of pysim";
inline constexpr Group from_uicc_read{
    .source = ts_102_221, .basis = Basis::seen, .subject = Subject::uicc,
    .reason = "what the SSP keeps of the UICC has no model"};
inline constexpr Group from_uicc_power{
    .source = ts_102_221, .basis = Basis::seen, .subject = Subject::power, .reason = "no model of power says it"};
inline constexpr Group from_uicc_suspension{
    .source = ts_102_221_code, .basis = Basis::claimed, .subject = Subject::power,
    .reason = "no model of power says it"};
inline constexpr Group from_uicc_resume{
    .source = "EP 3 588 275", .basis = Basis::claimed, .subject = Subject::power,
    .reason = "no model of power says it"};

// ---- start and power ------------------------------------------------------------------------------------------------

inline constexpr Requirement TS102221_ACTIVATION_1 = from_uicc_power.shall("TS102221/Activation-1", "6.2.0",
    "Activation begins with the lowest voltage class that the terminal supports.");
inline constexpr Requirement TS102221_ACTIVATION_2 = from_uicc_power.shall("TS102221/Activation-2", "6.2.0",
    "Without answer to reset the terminal deactivates and tries the next higher class.");
inline constexpr Requirement TS102221_ACTIVATION_3 = from_uicc_power.shall("TS102221/Activation-3", "6.2.0",
    "A class that the UICC does not support is left for one that it names.");
inline constexpr Requirement TS102221_ACTIVATION_4 = from_uicc_power.shall("TS102221/Activation-4", "6.2.0",
    "No command is sent before a class is established that both sides support.");
inline constexpr Requirement TS102221_ACTIVATION_5 = from_uicc_power.shall("TS102221/Activation-5", "6.2.0",
    "After a corrupted answer to reset the terminal resets at least three times in the same class before it rejects "
    "the UICC.");
inline constexpr Requirement TS102221_STATES_1 = from_uicc_power.shall("TS102221/States-1", "5",
    "A powered UICC operates while it executes a command, transfer included, and is idle otherwise.");
inline constexpr Requirement TS102221_STATES_2 = from_uicc_power.shall("TS102221/States-2", "5",
    "In the idle state all pertinent data are retained.");
inline constexpr Requirement TS102221_IDLE = from_uicc_power.shall("TS102221/Idle", "6",
    "The idle current is at most 200 microampere at 1 MHz and 25 degrees.");
inline constexpr Requirement TS102221_CLOCK_STOP = from_uicc_power.shall("TS102221/Clock-stop", "6",
    "With the clock stopped the current in class B is at most 100 microampere, or 200 where an increased idle current "
    "is indicated.",
    "The increased bound needs that no other interface is active.");
inline constexpr Requirement TS102221_OPERATION_1 = from_uicc_read.shall("TS102221/Operation-1", "states of operation",
    "A UICC is inactive, in application management or in operation, and in exactly one of them.");
inline constexpr Requirement TS102221_OPERATION_2 = from_uicc_read.shall("TS102221/Operation-2", "states of operation",
    "Operation begins only after an application session was activated successfully.");
inline constexpr Requirement TS102221_TERMINAL_1 = from_uicc_read.shall("TS102221/Terminal-1", "terminal capability",
    "TERMINAL CAPABILITY is sent only to a UICC that has announced its support.");
inline constexpr Requirement TS102221_PRESENCE_1 = from_uicc_read.shall("TS102221/Presence-1", "presence detection",
    "During inactivity the terminal asks for the status at intervals.");
inline constexpr Requirement TS102221_TRANSACT_1 = from_uicc_read.shall("TS102221/Transact-1", "TRANSACT DATA",
    "Of up to four interleaved transfers of large data either side can abort one, whose data are lost.");

// ---- suspension -----------------------------------------------------------------------------------------------------

inline constexpr Requirement TS102221_SUSPEND_1 = from_uicc_suspension.shall("TS102221/Suspend-1", "SUSPEND UICC",
    "The terminal proposes a minimum and a maximum duration of the suspension.");
inline constexpr Requirement TS102221_SUSPEND_2 = from_uicc_suspension.shall("TS102221/Suspend-2", "SUSPEND UICC",
    "A UICC that accepts answers with the duration agreed upon and with a token of eight octets.");
inline constexpr Requirement TS102221_RESUME_1 = from_uicc_suspension.shall("TS102221/Resume-1", "SUSPEND UICC",
    "After a power cycle the UICC resumes when it is given that token.");
inline constexpr Requirement EP3588275_1 = from_uicc_resume.shall("EP3588275/1", "abstract",
    "A suspended card resumes only with the right token and within the interval.");
inline constexpr Requirement EP3588275_2 = from_uicc_resume.shall("EP3588275/2", "abstract",
    "Resuming restores exactly the state at suspension.");
inline constexpr Requirement TS102221_CONSUMPTION = from_uicc_suspension.shall("TS102221/Consumption", "EF_UMPC",
    "The UICC tells its maximum current, the time it needs for it, and whether it supports suspension.");

inline constexpr std::array etsi_ts_102_221_all{
    &TS102221_ACTIVATION_1, &TS102221_ACTIVATION_2, &TS102221_ACTIVATION_3, &TS102221_ACTIVATION_4,
    &TS102221_ACTIVATION_5, &TS102221_STATES_1, &TS102221_STATES_2, &TS102221_IDLE, &TS102221_CLOCK_STOP,
    &TS102221_OPERATION_1, &TS102221_OPERATION_2, &TS102221_TERMINAL_1, &TS102221_PRESENCE_1, &TS102221_TRANSACT_1,
    &TS102221_SUSPEND_1, &TS102221_SUSPEND_2, &TS102221_RESUME_1, &EP3588275_1, &EP3588275_2, &TS102221_CONSUMPTION,
};
// clang-format on

}  // namespace ssp::requirements
