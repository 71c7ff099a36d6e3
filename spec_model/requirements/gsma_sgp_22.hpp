// SPDX-License-Identifier: Apache-2.0
// What public code and notes quote of the consumer eSIM, GSMA SGP.22 version 2, and of GSMA IoT.05.
//
// An RSP Telecom Bundle is such an eSIM (RSPB1). Read in pysim, lpac and public notes, not in the specifications.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view sgp_22 = "GSMA SGP.22, from code of pysim and lpac";
inline constexpr std::string_view sgp_22_notes = "GSMA SGP.22, from public notes on it";
inline constexpr std::string_view iot_safe = "GSMA IoT.05, from code of IoT-SAFE-APDU-library";
inline constexpr Group from_esim{
    .source = sgp_22, .basis = Basis::claimed, .subject = Subject::profiles,
    .reason = "what goes on inside a bundle has no model yet"};
inline constexpr Group from_esim_rules{
    .source = sgp_22_notes, .basis = Basis::claimed, .subject = Subject::profiles,
    .reason = "what goes on inside a bundle has no model yet"};
inline constexpr Group from_esim_download{
    .source = sgp_22, .basis = Basis::claimed, .subject = Subject::provisioning,
    .reason = "the download of a profile has no model yet"};
inline constexpr Group from_esim_formats{
    .source = sgp_22, .basis = Basis::claimed, .subject = Subject::formats,
    .reason = "formats of the eSIM have no model yet"};
inline constexpr Group from_esim_identity{
    .source = "GSMA SGP.29, from public notes on it", .basis = Basis::claimed, .subject = Subject::formats,
    .reason = "formats of the eSIM have no model yet"};
inline constexpr Group from_iot_applet{
    .source = iot_safe, .basis = Basis::claimed, .subject = Subject::security,
    .reason = "an applet for keys has no model"};

// ---- profiles -------------------------------------------------------------------------------------------------------

inline constexpr Requirement SGP22_ENABLED = from_esim_rules.shall("SGP.22/Enabled", "profile state",
    "At most one profile is enabled.",
    "Version 2; version 3 allows one for each port.");
inline constexpr Requirement SGP22_PPR1 = from_esim_rules.shall("SGP.22/PPR1", "profile policy rules",
    "While a profile under PPR1 is enabled no other one is enabled in its place.",
    "Provisioning profiles are exempt.");
inline constexpr Requirement SGP22_PPR2 = from_esim_rules.shall("SGP.22/PPR2", "profile policy rules",
    "A profile is deleted only if it is disabled and not under PPR2.");
inline constexpr Requirement SGP22_PPR_BITS = from_esim.shall("SGP.22/PPR-Bits", "profile policy rules",
    "PPR1 forbids to disable a profile, and PPR2 to delete it.");
inline constexpr Requirement SGP22_RESET_1 = from_esim_rules.shall("SGP.22/Reset-1", "eUICCMemoryReset",
    "A memory reset removes operational profiles whatever their rules, and keeps provisioning profiles.");
inline constexpr Requirement SGP22_RESET_2 = from_esim_rules.shall("SGP.22/Reset-2", "eUICCMemoryReset",
    "The rules authorisation table survives a memory reset.");
inline constexpr Requirement SGP22_RAT_1 = from_esim.shall("SGP.22/RAT-1", "rules authorisation table",
    "A profile with policy rules is installed only if the table allows them to its owner.");
inline constexpr Requirement SGP22_RAT_2 = from_esim.shall("SGP.22/RAT-2", "rules authorisation table",
    "The first matching entry of the table decides, and without one the rule is forbidden.");
inline constexpr Requirement SGP22_ICCID = from_esim.shall("SGP.22/ICCID", "profile installation",
    "No two installed profiles have the same ICCID.");
inline constexpr Requirement SGP22_PROVISIONING = from_esim_rules.shall("SGP.22/Provisioning", "profile class",
    "A provisioning profile is not shown to the user.");
inline constexpr Requirement SGP22_TEST = from_esim_rules.shall("SGP.22/Test", "profile class",
    "A test profile is shown in test mode only.");
inline constexpr Requirement SGP22_METADATA_1 = from_esim_rules.shall("SGP.22/Metadata-1", "UpdateMetadata",
    "An update over the air changes the metadata of the profile that sends it and of no other.");
inline constexpr Requirement SGP22_METADATA_2 = from_esim.shall("SGP.22/Metadata-2", "ProfileInfo",
    "A nickname and a profile name have at most 64 characters, a provider name 32 and an icon 1024 octets.");
inline constexpr Requirement SGP22_METADATA_3 = from_esim.shall("SGP.22/Metadata-3", "GetProfilesInfo",
    "Reading information on profiles changes nothing.");
inline constexpr Requirement SGP22_CODES = from_esim.shall("SGP.22/Codes", "Enable, Disable, Delete",
    "A refusal tells whether the profile is not there, in the wrong state or protected by a policy.");

// ---- notifications --------------------------------------------------------------------------------------------------

inline constexpr Requirement SGP22_NOTIFICATION_1 = from_esim_rules.shall("SGP.22/Notification-1", "notifications",
    "Sequence numbers of notifications strictly increase over the life of the eUICC.");
inline constexpr Requirement SGP22_NOTIFICATION_2 = from_esim_rules.shall("SGP.22/Notification-2", "notifications",
    "Each successful change gives one notification for each address that the profile configures for it.");
inline constexpr Requirement SGP22_NOTIFICATION_3 = from_esim_rules.shall("SGP.22/Notification-3", "notifications",
    "A notification stays until it is removed, and where memory runs out the oldest goes.");

// ---- download -------------------------------------------------------------------------------------------------------

inline constexpr Requirement SGP22_SESSION_1 = from_esim_download.shall("SGP.22/Session-1", "AuthenticateServer",
    "A server is accepted only with the challenge that the eUICC issued last, and once.");
inline constexpr Requirement SGP22_SESSION_2 = from_esim_download.shall("SGP.22/Session-2", "AuthenticateServer",
    "The role in the certificate of a server is the one that the step needs.");
inline constexpr Requirement SGP22_SESSION_3 = from_esim_download.shall("SGP.22/Session-3", "PrepareDownload",
    "A bound profile is signed under the same server identity that authenticated itself.");
inline constexpr Requirement SGP22_SESSION_4 = from_esim_download.shall("SGP.22/Session-4", "AuthenticateServer",
    "A chain of certificates ends at the issuer key that was announced.");
inline constexpr Requirement SGP22_SESSION_5 = from_esim_download.shall("SGP.22/Session-5", "all steps",
    "All messages of a session carry the same transaction identifier.");
inline constexpr Requirement SGP22_BOUND_1 = from_esim_download.shall("SGP.22/Bound-1", "InitialiseSecureChannel",
    "A bound profile opens only in the eUICC that made the one-time key, whose EID enters the keys.");
inline constexpr Requirement SGP22_BOUND_2 = from_esim_download.shall("SGP.22/Bound-2", "LoadBoundProfilePackage",
    "Segments are accepted in order only, each authenticated together with all before it.");
inline constexpr Requirement SGP22_BOUND_3 = from_esim_download.shall("SGP.22/Bound-3", "LoadBoundProfilePackage",
    "An installation that fails leaves the profiles as they were and gives a signed result.");
inline constexpr Requirement SGP22_CODE_1 = from_esim_download.shall("SGP.22/Code-1", "confirmation code",
    "A confirmation code is sent only as a hash that is bound to the transaction.");
inline constexpr Requirement SGP22_CODE_2 = from_esim_download.shall("SGP.22/Code-2", "confirmation code",
    "The number of attempts at a confirmation code is limited.");

// ---- activation code and identity -----------------------------------------------------------------------------------

inline constexpr Requirement SGP22_AC_1 = from_esim_formats.shall("SGP.22/AC-1", "activation code",
    "An activation code is 1, the address of the SM-DP+ and the matching identifier, separated by dollar signs.",
    "Server identifier and the flag for a confirmation code may follow.");
inline constexpr Requirement SGP22_AC_2 = from_esim_formats.shall("SGP.22/AC-2", "activation code",
    "A code of another format is rejected.");
inline constexpr Requirement SGP22_AC_3 = from_esim_formats.shall("SGP.22/AC-3", "activation code",
    "A server identifier in the code equals the one in the certificate of the server, or the download fails.");
inline constexpr Requirement SGP29_EID = from_esim_identity.shall("SGP.29/EID", "clause 10",
    "An EID has 32 digits and leaves the remainder 1 when divided by 97.",
    "Recomputed with two published examples.");

// ---- IoT SAFE -------------------------------------------------------------------------------------------------------

inline constexpr Requirement IOT05_1 = from_iot_applet.shall("IOT.05/1", "applet",
    "A signature is updated only within a session that was opened for it and is not finished.");
inline constexpr Requirement IOT05_2 = from_iot_applet.shall("IOT.05/2", "applet",
    "While remote administration of a key is under way its use is refused.");
inline constexpr Requirement IOT05_3 = from_iot_applet.shall("IOT.05/3", "applet",
    "An object is addressed by its identifier or by its label, and not by both.");
inline constexpr Requirement IOT05_4 = from_iot_applet.shall("IOT.05/4", "applet",
    "The public key of a generated pair is in the answer.");

inline constexpr std::array gsma_sgp_22_all{
    &SGP22_ENABLED, &SGP22_PPR1, &SGP22_PPR2, &SGP22_PPR_BITS, &SGP22_RESET_1, &SGP22_RESET_2, &SGP22_RAT_1,
    &SGP22_RAT_2, &SGP22_ICCID, &SGP22_PROVISIONING, &SGP22_TEST, &SGP22_METADATA_1, &SGP22_METADATA_2,
    &SGP22_METADATA_3, &SGP22_CODES, &SGP22_NOTIFICATION_1, &SGP22_NOTIFICATION_2, &SGP22_NOTIFICATION_3,
    &SGP22_SESSION_1, &SGP22_SESSION_2, &SGP22_SESSION_3, &SGP22_SESSION_4, &SGP22_SESSION_5, &SGP22_BOUND_1,
    &SGP22_BOUND_2, &SGP22_BOUND_3, &SGP22_CODE_1, &SGP22_CODE_2, &SGP22_AC_1, &SGP22_AC_2, &SGP22_AC_3, &SGP29_EID,
    &IOT05_1, &IOT05_2, &IOT05_3, &IOT05_4,
};
// clang-format on

}  // namespace ssp::requirements
