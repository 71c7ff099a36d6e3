// SPDX-License-Identifier: Apache-2.0
// What public code quotes of the GlobalPlatform card specification, its secure channels and its scripts.
//
// Read in kaoh/globalplatform, GlobalPlatformPro and pysim, not in the specifications. Rules that code does not show,
// such as who may lock what, are left out.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view gp_card = "GlobalPlatform Card Specification, from code of gpshell and pysim";
inline constexpr std::string_view gp_scp03 = "GlobalPlatform Amendment D, from code of gpshell and pysim";
inline constexpr std::string_view gp_scp11 = "GlobalPlatform Amendment F, from code of gpshell";
inline constexpr std::string_view ts_102_226 = "ETSI TS 102 225 and TS 102 226, from code of pysim";
inline constexpr std::string_view gp_slides = "GlobalPlatform and oneM2M slides of 9 December 2015";
inline constexpr Group from_gp_card_rules{
    .source = gp_card, .basis = Basis::claimed, .subject = Subject::globalplatform,
    .reason = "administration by GlobalPlatform has no model"};
inline constexpr Group from_gp_scp03_rules{
    .source = gp_scp03, .basis = Basis::claimed, .subject = Subject::globalplatform,
    .reason = "administration by GlobalPlatform has no model"};
inline constexpr Group from_gp_scp11_rules{
    .source = gp_scp11, .basis = Basis::claimed, .subject = Subject::globalplatform,
    .reason = "administration by GlobalPlatform has no model"};
inline constexpr Group from_remote_scripts{
    .source = ts_102_226, .basis = Basis::claimed, .subject = Subject::globalplatform,
    .reason = "administration by GlobalPlatform has no model"};
inline constexpr Group from_remote_slides{
    .source = gp_slides, .basis = Basis::claimed, .subject = Subject::globalplatform,
    .reason = "administration by GlobalPlatform has no model"};

// ---- life cycles and content ----------------------------------------------------------------------------------------

inline constexpr Requirement GP_CARD_1 = from_gp_card_rules.shall("GP/Card-1", "life cycle",
    "The states of a card are OP_READY (01), INITIALIZED (07), SECURED (0F), CARD_LOCKED (7F) and TERMINATED (FF).");
inline constexpr Requirement GP_APPLICATION_1 = from_gp_card_rules.shall("GP/Application-1", "life cycle",
    "The states of an application are INSTALLED (03), SELECTABLE (07) and its own ones, in which the three low bits "
    "are set.");
inline constexpr Requirement GP_APPLICATION_2 = from_gp_card_rules.shall("GP/Application-2", "life cycle",
    "A locked application is told by the high bit of its state.");
inline constexpr Requirement GP_DOMAIN_1 = from_gp_card_rules.shall("GP/Domain-1", "life cycle",
    "A security domain is INSTALLED, SELECTABLE, PERSONALIZED (0F) or locked.");
inline constexpr Requirement GP_LOAD_1 = from_gp_card_rules.shall("GP/Load-1", "LOAD",
    "Blocks of a load file are numbered from 0 without a gap, and the last one says that it is the last.");
inline constexpr Requirement GP_LOAD_2 = from_gp_card_rules.shall("GP/Load-2", "INSTALL",
    "A file is announced by INSTALL for load before its blocks come.");
inline constexpr Requirement GP_INSTALL_1 = from_gp_card_rules.shall("GP/Install-1", "INSTALL",
    "An application is installed and made selectable in one step or in two.");
inline constexpr Requirement GP_EXTRADITE_1 = from_gp_card_rules.shall("GP/Extradite-1", "INSTALL",
    "An application is handed from one security domain to another.");
inline constexpr Requirement GP_KEY_1 = from_gp_card_rules.shall("GP/Key-1", "GET DATA",
    "Of a key only identifier, version, type and length can be read.");
inline constexpr Requirement GP_KEY_2 = from_gp_card_rules.shall("GP/Key-2", "PUT KEY",
    "Each key comes with a check value, and a wrong one is answered by an error of its own.");
inline constexpr Requirement GP_TOKEN_1 = from_gp_card_rules.shall("GP/Token-1", "tokens",
    "A token is a signature over parameters, length and data of the command it permits.");
inline constexpr Requirement GP_RECEIPT_1 = from_gp_card_rules.shall("GP/Receipt-1", "receipts",
    "A receipt covers what was done and counts confirmations.");

// ---- secure channel SCP03 -------------------------------------------------------------------------------------------

inline constexpr Requirement GP_SCP03_1 = from_gp_scp03_rules.shall("GP/SCP03-1", "EXTERNAL AUTHENTICATE",
    "Commands are protected at the level agreed upon, where encryption needs integrity and protection of answers needs "
    "that of commands.");
inline constexpr Requirement GP_SCP03_2 = from_gp_scp03_rules.shall("GP/SCP03-2", "secure messaging",
    "The integrity value of a command depends on all commands before it, so none can be dropped, repeated or moved.");
inline constexpr Requirement GP_SCP03_3 = from_gp_scp03_rules.shall("GP/SCP03-3", "secure messaging",
    "A command with a wrong integrity value changes nothing and ends the session.");
inline constexpr Requirement GP_SCP03_4 = from_gp_scp03_rules.shall("GP/SCP03-4", "secure messaging",
    "The counter for encryption is 1 at the first command and grows with each, also with those that carry no data.",
    "Recomputed.");
inline constexpr Requirement GP_SCP03_5 = from_gp_scp03_rules.shall("GP/SCP03-5", "secure messaging",
    "An answer that tells an error is sent unprotected and carries no data.");
inline constexpr Requirement GP_SCP03_6 = from_gp_scp03_rules.shall("GP/SCP03-6", "key derivation",
    "Session keys are derived from both challenges.");
inline constexpr Requirement GP_SCP03_7 = from_gp_scp03_rules.shall("GP/SCP03-7", "key derivation",
    "A pseudo-random card challenge depends on key, sequence counter and application identifier of the security "
    "domain.");

// ---- secure channel SCP11 -------------------------------------------------------------------------------------------

inline constexpr Requirement GP_SCP11_1 = from_gp_scp11_rules.shall("GP/SCP11-1", "key derivation",
    "Receipt key and session keys are disjoint parts of one derivation.");
inline constexpr Requirement GP_SCP11_2 = from_gp_scp11_rules.shall("GP/SCP11-2", "key derivation",
    "Both parties get the same keys exactly if they saw the same messages.");
inline constexpr Requirement GP_SCP11_3 = from_gp_scp11_rules.shall("GP/SCP11-3", "PSO VERIFY CERTIFICATE",
    "A session of SCP11a follows the verification of a certificate chain up to a key that is stored.");
inline constexpr Requirement GP_SCP11_4 = from_gp_scp11_rules.shall("GP/SCP11-4", "secure messaging",
    "The receipt begins the chain of integrity values.");

// ---- scripts --------------------------------------------------------------------------------------------------------

inline constexpr Requirement GP_SCRIPT_1 = from_remote_scripts.shall("GP/Script-1", "TS 102 226, 5.2",
    "A script ends with the first command whose status is neither success nor a warning, and tells how many were "
    "executed.");
inline constexpr Requirement GP_SCRIPT_2 = from_remote_scripts.shall("GP/Script-2", "TS 102 226, 5.2",
    "Commands in a template of definite length have the same effect as in one of indefinite length.");
inline constexpr Requirement GP_SCRIPT_3 = from_remote_scripts.shall("GP/Script-3", "TS 102 226, 5.2",
    "A later part of a chained script without a first one is refused and nothing of it runs.");
inline constexpr Requirement GP_PACKET_1 = from_remote_scripts.shall("GP/Packet-1", "TS 102 225",
    "The answer to a packet tells whether integrity, counter, deciphering, memory or addressing failed.");
inline constexpr Requirement GP_TRANSPORT_1 = from_remote_slides.should("GP/Transport-1", "proposal",
    "oneM2M carries the messages of a GlobalPlatform session unchanged.",
    "A proposal.");

inline constexpr std::array globalplatform_card_all{
    &GP_CARD_1, &GP_APPLICATION_1, &GP_APPLICATION_2, &GP_DOMAIN_1, &GP_LOAD_1, &GP_LOAD_2, &GP_INSTALL_1,
    &GP_EXTRADITE_1, &GP_KEY_1, &GP_KEY_2, &GP_TOKEN_1, &GP_RECEIPT_1, &GP_SCP03_1, &GP_SCP03_2, &GP_SCP03_3,
    &GP_SCP03_4, &GP_SCP03_5, &GP_SCP03_6, &GP_SCP03_7, &GP_SCP11_1, &GP_SCP11_2, &GP_SCP11_3, &GP_SCP11_4,
    &GP_SCRIPT_1, &GP_SCRIPT_2, &GP_SCRIPT_3, &GP_PACKET_1, &GP_TRANSPORT_1,
};
// clang-format on

}  // namespace ssp::requirements
