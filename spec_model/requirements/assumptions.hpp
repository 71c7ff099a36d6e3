// SPDX-License-Identifier: Apache-2.0
// What we assume about bundles and their provisioning, because no text at hand says it.
//
// Each note gives the reason and, after "Alternatives:", what else the standard may turn out to say. The generic part
// has its own in assumptions_generic.hpp.

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_loading{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::loading,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_states{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::bundles,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_limits{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::bundles,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_sim_ports{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::interfaces,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_rsp{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::profiles,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_fallback{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::loading,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_notifications{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::bundles,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_metadata{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::bundles,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_loader{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::loading,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_platform{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::identification,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_power{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::power,
    .reason = "it is a reading of the whole, stated by no property"};
inline constexpr Group assumed_use_cases{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::use_cases,
    .reason = "it tells how to read the draft"};
inline constexpr Group assumed_provisioning{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::provisioning,
    .reason = "the negotiation of certificates and keys has no model yet"};
inline constexpr Group assumed_process{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::platform,
    .reason = "no model of the Primary Platform says it"};

// ---- loading --------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_01 = assumed_loading.shall("A-01", "loading",
    "A check that fails ends the procedure and leaves the state of every installed bundle as it was.",
    "Usual for protocols of this kind. Alternatives: the session stays open and the step may be repeated.");
inline constexpr Requirement A_02 = assumed_loading.shall("A-02", "loading",
    "A load function that comes out of order closes the session.",
    "An attacker learns nothing from trying. Alternatives: an error answer, and the session stays as it is.");
inline constexpr Requirement A_03 = assumed_loading.shall("A-03", "loading",
    "An interrupted load leaves nothing visible and cannot be resumed.",
    "Session keys are volatile. Alternatives: resume from the last segment stored.");
inline constexpr Requirement A_09 = assumed_loading.shall("A-09", "loading",
    "One bundle is loaded at a time.",
    "One set of session keys. Alternatives: several sessions, told apart by transaction identifier.");
inline constexpr Requirement A_14 = assumed_loading.shall("A-14", "loading",
    "The identifier of a bundle is unique in the SSP, and installing one that is there is refused.",
    "Everything else addresses a bundle by it. Alternatives: the new one replaces or updates the old one.");
inline constexpr Requirement A_16 = assumed_loading.shall("A-16", "loading",
    "What a failed load occupied is free again within the same step.",
    "No clean-up that power loss could prevent. Alternatives: free it at the next start.");
inline constexpr Requirement A_21 = assumed_loading.shall("A-21", "loading",
    "A bundle that is being loaded is not visible: it has no metadata to read and cannot be managed.",
    "Nothing of it is verified yet. Alternatives: show it with a progress indication.");
inline constexpr Requirement A_22 = assumed_loading.shall("A-22", "loading",
    "A newly installed bundle is Disabled.",
    "Remembered of TS 103 666-2, not read. Alternatives: the metadata says whether it is enabled at once.");
inline constexpr Requirement A_23 = assumed_loading.shall("A-23", "loading",
    "LoadBoundSpbInfo and LoadBoundSpbSds are one event, which names the slot and says how many segments will come.",
    "Nothing can happen between the two but an error. Alternatives: two events; the loader picks the slot.");
inline constexpr Requirement A_24 = assumed_loading.shall("A-24", "loading",
    "Segments are numbered from 1, come in order, and each is verified when it comes; the image is verified at the "
    "end.",
    "An early failure saves the rest of the transfer. Alternatives: verify at the end only.");
inline constexpr Requirement A_25 = assumed_loading.shall("A-25", "loading",
    "An offer is consistent if it announces at least one segment and is of the telecom family exactly if it is of a "
    "telecom class.",
    "Neither text relates class and family. Alternatives: classes for other families too.");
inline constexpr Requirement A_13 = assumed_loading.shall("A-13", "loading",
    "A bundle belongs to exactly one family, and its family and class stay what they are.",
    "Trust and limits hang on the family. Alternatives: several families.");

// ---- states ---------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_04 = assumed_states.shall("A-04", "states",
    "Enabled survives power loss, Active does not.",
    "A start is needed after each power-up. Alternatives: all bundles are Disabled at start, or Active ones start by "
    "themselves.");
inline constexpr Requirement A_05 = assumed_states.shall("A-05", "states",
    "Only a Disabled bundle can be deleted.",
    "A running bundle does not vanish. Alternatives: deleting disables first.");
inline constexpr Requirement A_06 = assumed_states.shall("A-06", "states",
    "Enabling what is enabled and disabling what is disabled is an error without effect.",
    "The caller's picture was wrong and it should know. Alternatives: success without effect.");
inline constexpr Requirement A_38 = assumed_states.shall("A-38", "states",
    "An Active bundle counts as enabled: it can be disabled at once, which stops it, and becomes Enabled again when it "
    "stops.",
    "The terms say \"can be activated\" of Enabled only. Alternatives: it has to be stopped first.");
inline constexpr Requirement A_39 = assumed_states.shall("A-39", "states",
    "Of a deleted bundle only the notifications about it remain, with its identifier, until they are acknowledged.",
    "The footnote at the term \"Deleted\" is missing; without notifications the SPB Manager would never know. "
    "Alternatives: delete its notifications too.");
inline constexpr Requirement A_12 = assumed_states.shall("A-12", "states",
    "The LBA asserts the user's intent; the SSP cannot verify it.",
    "No trusted input reaches the SSP. Alternatives: a policy that the loader verifies.");
inline constexpr Requirement A_26 = assumed_states.shall("A-26", "states",
    "Intent is needed to install, enable, disable and delete, and for nothing else; it is asked for before any other "
    "condition is told.",
    "Starting and stopping are the device's business, and who has no intent learns no policy. Alternatives: intent for "
    "the update of metadata and for RSP as well.");
inline constexpr Requirement A_27 = assumed_states.shall("A-27", "states",
    "A bundle's policy can forbid to disable it and can forbid to delete it; it is fixed at installation.",
    "Remembered as part of the metadata. Alternatives: the SPB Manager may change it later.");
inline constexpr Requirement A_17 = assumed_states.shall("A-17", "states",
    "What happens to one bundle touches no other.",
    "Bundles are isolated from each other. Alternatives: shared resources, and rules for them.");

// ---- limits and SIM ports -------------------------------------------------------------------------------------------

inline constexpr Requirement A_10 = assumed_limits.shall("A-10", "limits",
    "The limit of a family counts its bundles that are enabled or active.",
    "The patent's words. Alternatives: count the active ones only; the model has that as a setting, proven as well.");
inline constexpr Requirement A_11 = assumed_limits.shall("A-11", "limits",
    "Enabling above the limit is refused and never disables another bundle.",
    "The choice is the user's. Alternatives: another one is disabled by itself.");
inline constexpr Requirement A_28 = assumed_limits.shall("A-28", "limits",
    "One limit holds for the telecom family and one for each other family.",
    "Only a telecom limit is known to be needed. Alternatives: a number for each family.");
inline constexpr Requirement A_30 = assumed_sim_ports.shall("A-30", "SIM ports",
    "Starting a bundle names the SIM port; an active telecom bundle has exactly one, any other none, and a port serves "
    "one bundle.",
    "The patent speaks of one port identifier. Alternatives: the SSP picks the port; a bundle without port may run.");
inline constexpr Requirement A_31 = assumed_sim_ports.shall("A-31", "SIM ports",
    "A port that is in use is not handed over: the request is refused and the running bundle is left alone.",
    "Nobody loses service without having been asked. Alternatives: the newer bundle takes it.");

// ---- eSIM inside a bundle -------------------------------------------------------------------------------------------

inline constexpr Requirement A_29 = assumed_rsp.shall("A-29", "RSP",
    "An RSP Telecom Bundle that is only Enabled runs for the time of an RSP operation, without SIM port, and counts in "
    "no limit then.",
    "Otherwise RSPB3 cannot hold of the Enabled state. Alternatives: refuse until it is started; take a port.");
inline constexpr Requirement A_32 = assumed_rsp.shall("A-32", "RSP",
    "A bundle with an enabled profile under PPR1 cannot be disabled, one with a profile under PPR2 cannot be deleted.",
    "Else whoever manages bundles gets round the operator's rule. Alternatives: allow it; allow it for a memory "
    "reset.");
inline constexpr Requirement A_33 = assumed_rsp.shall("A-33", "RSP",
    "The bundle reports which of the two rules its profiles hold; a downloaded profile is not enabled, so only PPR2 "
    "can come with it.",
    "Profiles are the bundle's own affair. Alternatives: the SSP reads the profiles' metadata itself.");

// ---- fallback to RSP ------------------------------------------------------------------------------------------------

inline constexpr Requirement A_34 = assumed_fallback.shall("A-34", "fallback",
    "A fallback is accepted once after a failed installation, if its message is authentic, nothing is being loaded and "
    "an RSP bundle is ready.",
    "The draft demands neither integrity nor an end of the procedure. Alternatives: leave all of it to the terminal.");
inline constexpr Requirement A_35 = assumed_fallback.shall("A-35", "fallback",
    "An installation has failed, for this purpose, if it was not authentic, not compatible, not consistent or out of "
    "order.",
    "A user who says no, a bundle that is there already and a lost supply call for no other way. Alternatives: any "
    "answer but success.");

// ---- notifications --------------------------------------------------------------------------------------------------

inline constexpr Requirement A_08 = assumed_notifications.shall("A-08", "notifications",
    "Notifications have strictly increasing numbers, are kept until acknowledged, and survive power loss and the "
    "deletion of their bundle.",
    "The SPB Manager would otherwise lose track. Alternatives: a bounded queue that overwrites the oldest.");
inline constexpr Requirement A_40 = assumed_notifications.shall("A-40", "notifications",
    "Each installation, enabling, disabling and deletion makes one notification, which holds its number, the operation "
    "and the bundle.",
    "Failures are told in the answer. Alternatives: failed installations are notified too.");
inline constexpr Requirement A_41 = assumed_notifications.shall("A-41", "notifications",
    "Four notifications can wait; while none fits, or the numbers are used up, what would make one is refused with an "
    "answer of its own.",
    "A chip's memory is finite and A-08 forbids losing any. Alternatives: drop the oldest; numbers start again.");
inline constexpr Requirement A_42 = assumed_notifications.shall("A-42", "notifications",
    "Notifications are acknowledged in order, each by its number.",
    "Order of delivery is remembered, not read. Alternatives: acknowledge any; acknowledge all up to one.");

// ---- metadata, loader, platform -------------------------------------------------------------------------------------

inline constexpr Requirement A_36 = assumed_metadata.shall("A-36", "metadata",
    "The SPB Manager's signature authorises an update of metadata, in every state of an installed bundle.",
    "The user's own changes (a display name) are kept by the LBA. Alternatives: per field, some by the user.");
inline constexpr Requirement A_43 = assumed_metadata.shall("A-43", "metadata",
    "The last metadata read are forgotten when a bundle is deleted and when power is lost.",
    "All data of a deleted bundle have to go. Alternatives: the answer is never stored.");
inline constexpr Requirement A_44 = assumed_loader.shall("A-44", "loader",
    "The loader takes an update only if the SSP maker signed it, it is newer, and nothing is being loaded; installed "
    "bundles stay as they are.",
    "The test specification only remarks that the maker is needed. Alternatives: equal versions too; bundles are "
    "removed.");
inline constexpr Requirement A_19 = assumed_platform.shall("A-19", "platform",
    "The identifier of the Primary Platform is given once and constant for the life of the hardware.",
    "The requirement seen speaks of loader updates only. Alternatives: it changes when the platform is provisioned "
    "anew.");
inline constexpr Requirement A_45 = assumed_power.shall("A-45", "power",
    "Without power no request is answered, each step either happens or does not, and what is volatile is gone when "
    "power is back.",
    "The steps have to be made atomic by the storage below. Alternatives: model torn steps here.");

// ---- use cases ------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_37 = assumed_use_cases.shall("A-37", "use cases",
    "The second failure condition of Vacation means: the End User is not able to enable the main Subscription again.",
    "As it stands it contradicts the second success condition. Alternatives: none that makes sense.");
inline constexpr Requirement A_46 = assumed_use_cases.shall("A-46", "use cases",
    "Provisioning Credentials are a telecom bundle whose policy forbids to delete it; it gives up its port before "
    "others take it.",
    "Neither text says what they are. Alternatives: a class of their own that no limit counts.");
inline constexpr Requirement A_47 = assumed_use_cases.shall("A-47", "use cases",
    "A device without user (vending machine, medical device) asserts intent for whoever mandated it.",
    "The roles section leaves that role open. Alternatives: a policy that waives intent.");

// ---- certificates, keys and the Primary Platform --------------------------------------------------------------------

inline constexpr Requirement A_07 = assumed_provisioning.shall("A-07", "provisioning",
    "A certificate path is accepted if each signature and period of validity is good, its issuer is trusted for the "
    "family, and family, custodian and key usage are those asked for.",
    "The usual check, with what the patents say of families. Alternatives: no check of validity, where there is no "
    "clock.");
inline constexpr Requirement A_15 = assumed_provisioning.shall("A-15", "provisioning",
    "One-time keys and session keys are erased when their session ends.",
    "What is gone cannot leak. Alternatives: keys are kept for another attempt.");
inline constexpr Requirement A_18 = assumed_process.shall("A-18", "process",
    "A process of a VPP application is stopped, ready, running, waiting, suspended or synchronising, and one process "
    "runs on a core.",
    "Remembered of VPP, not read. Alternatives: the table of VPP Concepts and Interfaces, when it is at hand.");
inline constexpr Requirement A_20 = assumed_provisioning.shall("A-20", "provisioning",
    "An answer with metadata only creates no binding and uses up no bundle at the SPB Manager.",
    "The user looks before deciding. Alternatives: the order is used up with the first answer.");

inline constexpr std::array assumptions_all{
    &A_01, &A_02, &A_03, &A_09, &A_14, &A_16, &A_21, &A_22, &A_23, &A_24, &A_25, &A_13, &A_04, &A_05, &A_06, &A_38,
    &A_39, &A_12, &A_26, &A_27, &A_17, &A_10, &A_11, &A_28, &A_30, &A_31, &A_29, &A_32, &A_33, &A_34, &A_35, &A_08,
    &A_40, &A_41, &A_42, &A_36, &A_43, &A_44, &A_19, &A_45, &A_37, &A_46, &A_47, &A_07, &A_15, &A_18, &A_20,
};
// clang-format on

}  // namespace ssp::requirements
