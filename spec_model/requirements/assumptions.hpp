// SPDX-License-Identifier: Apache-2.0
// What we assume about the table of bundles, because no text at hand says it.
//
// Each note gives the reason and, after "Alternatives:", what else the standard may turn out to say. are
// numbered as in the dossier this project started from; those not listed concern other subjects.

#pragma once

#include "requirements/requirement.hpp"

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view assumption = "assumption of this project";

// ---- loading -------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_01{"A-01", assumption, "loading", Basis::assumed, Strength::shall,
    "A check that fails ends the procedure and leaves the state of every installed bundle as it was.",
    "Usual for protocols of this kind. Alternatives: the session stays open and the step may be repeated."};
inline constexpr Requirement A_02{"A-02", assumption, "loading", Basis::assumed, Strength::shall,
    "A load function that comes out of order closes the session.",
    "An attacker learns nothing from trying. Alternatives: an error answer, and the session stays as it is."};
inline constexpr Requirement A_03{"A-03", assumption, "loading", Basis::assumed, Strength::shall,
    "An interrupted load leaves nothing visible and cannot be resumed.",
    "Session keys are volatile. Alternatives: resume from the last segment stored."};
inline constexpr Requirement A_09{"A-09", assumption, "loading", Basis::assumed, Strength::shall,
    "One bundle is loaded at a time.",
    "One set of session keys. Alternatives: several sessions, told apart by transaction identifier."};
inline constexpr Requirement A_14{"A-14", assumption, "loading", Basis::assumed, Strength::shall,
    "The identifier of a bundle is unique in the SSP, and installing one that is there is refused.",
    "Everything else addresses a bundle by it. Alternatives: the new one replaces or updates the old one."};
inline constexpr Requirement A_16{"A-16", assumption, "loading", Basis::assumed, Strength::shall,
    "What a failed load occupied is free again within the same step.",
    "No clean-up that power loss could prevent. Alternatives: free it at the next start."};
inline constexpr Requirement A_21{"A-21", assumption, "loading", Basis::assumed, Strength::shall,
    "A bundle that is being loaded is not visible: it has no metadata to read and cannot be managed.",
    "Nothing of it is verified yet. Alternatives: show it with a progress indication."};
inline constexpr Requirement A_22{"A-22", assumption, "loading", Basis::assumed, Strength::shall,
    "A newly installed bundle is Disabled.",
    "Remembered of TS 103 666-2, not read. Alternatives: the metadata says whether it is enabled at once."};
inline constexpr Requirement A_23{"A-23", assumption, "loading", Basis::assumed, Strength::shall,
    "LoadBoundSpbInfo and LoadBoundSpbSds are one event, which names the slot and says how many segments will come.",
    "Nothing can happen between the two but an error. Alternatives: two events; the loader picks the slot."};
inline constexpr Requirement A_24{"A-24", assumption, "loading", Basis::assumed, Strength::shall,
    "Segments are numbered from 1, come in order, and each is verified when it comes; the image is verified at the "
    "end.",
    "An early failure saves the rest of the transfer. Alternatives: verify at the end only."};
inline constexpr Requirement A_25{"A-25", assumption, "loading", Basis::assumed, Strength::shall,
    "An offer is consistent if it announces at least one segment and is of the telecom family exactly if it is of a "
    "telecom class.",
    "Neither text relates class and family. Alternatives: classes for other families too."};
inline constexpr Requirement A_13{"A-13", assumption, "loading", Basis::assumed, Strength::shall,
    "A bundle belongs to exactly one family, and its family and class stay what they are.",
    "Trust and limits hang on the family. Alternatives: several families."};

// ---- states --------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_04{"A-04", assumption, "states", Basis::assumed, Strength::shall,
    "Enabled survives power loss, Active does not.",
    "A start is needed after each power-up. Alternatives: all bundles are Disabled at start, or Active ones start by "
    "themselves."};
inline constexpr Requirement A_05{"A-05", assumption, "states", Basis::assumed, Strength::shall,
    "Only a Disabled bundle can be deleted.",
    "A running bundle does not vanish. Alternatives: deleting disables first."};
inline constexpr Requirement A_06{"A-06", assumption, "states", Basis::assumed, Strength::shall,
    "Enabling what is enabled and disabling what is disabled is an error without effect.",
    "The caller's picture was wrong and it should know. Alternatives: success without effect."};
inline constexpr Requirement A_38{"A-38", assumption, "states", Basis::assumed, Strength::shall,
    "An Active bundle counts as enabled: it can be disabled at once, which stops it, and becomes Enabled again when "
    "it stops.",
    "The terms say \"can be activated\" of Enabled only. Alternatives: it has to be stopped first."};
inline constexpr Requirement A_39{"A-39", assumption, "states", Basis::assumed, Strength::shall,
    "Of a deleted bundle only the notifications about it remain, with its identifier, until they are acknowledged.",
    "The footnote at the term \"Deleted\" is missing; without notifications the SPB Manager would never know. "
    "Alternatives: delete its notifications too."};
inline constexpr Requirement A_12{"A-12", assumption, "states", Basis::assumed, Strength::shall,
    "The LBA asserts the user's intent; the SSP cannot verify it.",
    "No trusted input reaches the SSP. Alternatives: a policy that the loader verifies."};
inline constexpr Requirement A_26{"A-26", assumption, "states", Basis::assumed, Strength::shall,
    "Intent is needed to install, enable, disable and delete, and for nothing else; it is asked for before any other "
    "condition is told.",
    "Starting and stopping are the device's business, and who has no intent learns no policy. "
    "Alternatives: intent for the update of metadata and for RSP as well."};
inline constexpr Requirement A_27{"A-27", assumption, "states", Basis::assumed, Strength::shall,
    "A bundle's policy can forbid to disable it and can forbid to delete it; it is fixed at installation.",
    "Remembered as part of the metadata. Alternatives: the SPB Manager may change it later."};

inline constexpr Requirement A_17{"A-17", assumption, "states", Basis::assumed, Strength::shall,
    "What happens to one bundle touches no other.",
    "Bundles are isolated from each other. Alternatives: shared resources, and rules for them."};

// ---- limits and SIM ports ------------------------------------------------------------------------------------------

inline constexpr Requirement A_10{"A-10", assumption, "limits", Basis::assumed, Strength::shall,
    "The limit of a family counts its bundles that are enabled or active.",
    "The patent's words. Alternatives: count the active ones only; the model has that as a setting, proven as well."};
inline constexpr Requirement A_11{"A-11", assumption, "limits", Basis::assumed, Strength::shall,
    "Enabling above the limit is refused and never disables another bundle.",
    "The choice is the user's. Alternatives: another one is disabled by itself."};
inline constexpr Requirement A_28{"A-28", assumption, "limits", Basis::assumed, Strength::shall,
    "One limit holds for the telecom family and one for each other family.",
    "Only a telecom limit is known to be needed. Alternatives: a number for each family."};
inline constexpr Requirement A_30{"A-30", assumption, "SIM ports", Basis::assumed, Strength::shall,
    "Starting a bundle names the SIM port; an active telecom bundle has exactly one, any other none, and a port "
    "serves one bundle.",
    "The patent speaks of one port identifier. Alternatives: the SSP picks the port; a bundle without port may run."};
inline constexpr Requirement A_31{"A-31", assumption, "SIM ports", Basis::assumed, Strength::shall,
    "A port that is in use is not handed over: the request is refused and the running bundle is left alone.",
    "Nobody loses service without having been asked. Alternatives: the newer bundle takes it."};

// ---- eSIM inside a bundle ------------------------------------------------------------------------------------------

inline constexpr Requirement A_29{"A-29", assumption, "RSP", Basis::assumed, Strength::shall,
    "An RSP Telecom Bundle that is only Enabled runs for the time of an RSP operation, without SIM port, and counts "
    "in no limit then.",
    "Otherwise RSPB3 cannot hold of the Enabled state. Alternatives: refuse until it is started; take a port."};
inline constexpr Requirement A_32{"A-32", assumption, "RSP", Basis::assumed, Strength::shall,
    "A bundle with an enabled profile under PPR1 cannot be disabled, one with a profile under PPR2 cannot be deleted.",
    "Else whoever manages bundles gets round the operator's rule. Alternatives: allow it; allow it for a memory "
    "reset."};
inline constexpr Requirement A_33{"A-33", assumption, "RSP", Basis::assumed, Strength::shall,
    "The bundle reports which of the two rules its profiles hold; a downloaded profile is not enabled, so only PPR2 "
    "can come with it.",
    "Profiles are the bundle's own affair. Alternatives: the SSP reads the profiles' metadata itself."};

// ---- fallback to RSP -----------------------------------------------------------------------------------------------

inline constexpr Requirement A_34{"A-34", assumption, "fallback", Basis::assumed, Strength::shall,
    "A fallback is accepted once after a failed installation, if its message is authentic, nothing is being loaded "
    "and an RSP bundle is ready.",
    "The draft demands neither integrity nor an end of the procedure. Alternatives: leave all of it to the terminal."};
inline constexpr Requirement A_35{"A-35", assumption, "fallback", Basis::assumed, Strength::shall,
    "An installation has failed, for this purpose, if it was not authentic, not compatible, not consistent or out of "
    "order.",
    "A user who says no, a bundle that is there already and a lost supply call for no other way. Alternatives: any "
    "answer but success."};

// ---- notifications -------------------------------------------------------------------------------------------------

inline constexpr Requirement A_08{"A-08", assumption, "notifications", Basis::assumed, Strength::shall,
    "Notifications have strictly increasing numbers, are kept until acknowledged, and survive power loss and the "
    "deletion of their bundle.",
    "The SPB Manager would otherwise lose track. Alternatives: a bounded queue that overwrites the oldest."};
inline constexpr Requirement A_40{"A-40", assumption, "notifications", Basis::assumed, Strength::shall,
    "Each installation, enabling, disabling and deletion makes one notification, which holds its number, the "
    "operation and the bundle.",
    "Failures are told in the answer. Alternatives: failed installations are notified too."};
inline constexpr Requirement A_41{"A-41", assumption, "notifications", Basis::assumed, Strength::shall,
    "Four notifications can wait; while none fits, or the numbers are used up, what would make one is refused with an "
    "answer of its own.",
    "A chip's memory is finite and A-08 forbids losing any. Alternatives: drop the oldest; numbers start again."};
inline constexpr Requirement A_42{"A-42", assumption, "notifications", Basis::assumed, Strength::shall,
    "Notifications are acknowledged in order, each by its number.",
    "Order of delivery is remembered, not read. Alternatives: acknowledge any; acknowledge all up to one."};

// ---- metadata, loader, platform ------------------------------------------------------------------------------------

inline constexpr Requirement A_36{"A-36", assumption, "metadata", Basis::assumed, Strength::shall,
    "The SPB Manager's signature authorises an update of metadata, in every state of an installed bundle.",
    "The user's own changes (a display name) are kept by the LBA. Alternatives: per field, some by the user."};
inline constexpr Requirement A_43{"A-43", assumption, "metadata", Basis::assumed, Strength::shall,
    "The last metadata read are forgotten when a bundle is deleted and when power is lost.",
    "All data of a deleted bundle have to go. Alternatives: the answer is never stored."};
inline constexpr Requirement A_44{"A-44", assumption, "loader", Basis::assumed, Strength::shall,
    "The loader takes an update only if the SSP maker signed it, it is newer, and nothing is being loaded; installed "
    "bundles stay as they are.",
    "The test specification only remarks that the maker is needed. Alternatives: equal versions too; bundles are "
    "removed."};
inline constexpr Requirement A_19{"A-19", assumption, "platform", Basis::assumed, Strength::shall,
    "The identifier of the Primary Platform is given once and constant for the life of the hardware.",
    "The requirement seen speaks of loader updates only. Alternatives: it changes when the platform is provisioned "
    "anew."};
inline constexpr Requirement A_45{"A-45", assumption, "power", Basis::assumed, Strength::shall,
    "Without power no request is answered, each step either happens or does not, and what is volatile is gone when "
    "power is back.",
    "The steps have to be made atomic by the storage below. Alternatives: model torn steps here."};

// ---- use cases -----------------------------------------------------------------------------------------------------

inline constexpr Requirement A_37{"A-37", assumption, "use cases", Basis::assumed, Strength::shall,
    "The second failure condition of Vacation means: the End User is not able to enable the main Subscription again.",
    "As it stands it contradicts the second success condition. Alternatives: none that makes sense."};
inline constexpr Requirement A_46{"A-46", assumption, "use cases", Basis::assumed, Strength::shall,
    "Provisioning Credentials are a telecom bundle whose policy forbids to delete it; it gives up its port before "
    "others take it.",
    "Neither text says what they are. Alternatives: a class of their own that no limit counts."};
inline constexpr Requirement A_47{"A-47", assumption, "use cases", Basis::assumed, Strength::shall,
    "A device without user (vending machine, medical device) asserts intent for whoever mandated it.",
    "The roles section leaves that role open. Alternatives: a policy that waives intent."};

// clang-format on

}  // namespace ssp::requirements
