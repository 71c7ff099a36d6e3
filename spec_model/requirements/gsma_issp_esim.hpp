// SPDX-License-Identifier: Apache-2.0
// What the GSMA draft on iSSP and eSIM says: terms, requirements, and what each use case wants to be true at its end.
//
// The draft uses no keyword in its terms and use cases. A term is read as "shall", a step of a flow as "should", a
// condition at the end of a use case as "shall".

#pragma once

#include "requirements/requirement.hpp"

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view gsma_draft = "GSMA requirements for iSSP and eSIM, draft";

// ---- terms ---------------------------------------------------------------------------------------------------------

inline constexpr Requirement TERM_ACTIVE{"TERM-ACTIVE", gsma_draft, "1.4 Active State", Basis::seed, Strength::shall,
    "A bundle is Active while its secondary platform runs."};
inline constexpr Requirement TERM_ENABLED{"TERM-ENABLED", gsma_draft, "1.4 Enabled State", Basis::seed, Strength::shall,
    "A bundle is Enabled when it can be activated."};
inline constexpr Requirement TERM_DISABLED{"TERM-DISABLED", gsma_draft, "1.4 Disabled State",
    Basis::seed, Strength::shall,
    "A bundle is Disabled when it cannot be activated."};
inline constexpr Requirement TERM_DELETED{"TERM-DELETED", gsma_draft, "1.4 Deleted State", Basis::seed, Strength::shall,
    "A deleted bundle is gone from the iSSP for good, with all its data.",
    "The draft marks this definition with a footnote that it does not contain; A-39 says what we keep."};
inline constexpr Requirement TERM_TELECOM{"TERM-TELECOM", gsma_draft, "1.4 Telecom Bundle",
    Basis::seed, Strength::shall,
    "A Telecom Bundle is either standalone, or an RSP Telecom Bundle, or an M2M Telecom Bundle."};
inline constexpr Requirement TERM_STANDALONE{"TERM-STANDALONE", gsma_draft, "1.4 Standalone Telecom Bundle",
    Basis::seed, Strength::shall,
    "A Standalone Telecom Bundle does what a traditional UICC does."};
inline constexpr Requirement TERM_RSP{"TERM-RSP", gsma_draft, "1.4 RSP Telecom Bundle", Basis::seed, Strength::shall,
    "An installed RSP Telecom Bundle does what a consumer eUICC (SGP.21, SGP.22) does."};
inline constexpr Requirement TERM_M2M{"TERM-M2M", gsma_draft, "1.4 M2M Telecom Bundle", Basis::seed, Strength::shall,
    "An installed M2M Telecom Bundle does what an M2M eUICC (SGP.01, SGP.02) does."};
inline constexpr Requirement TERM_SSP_PROFILE{"TERM-SSP-PROFILE", gsma_draft, "1.4 SSP Profile",
    Basis::seed, Strength::shall,
    "An SSP Profile is a Profile of SGP.21 and SGP.22, or a Standalone Telecom Bundle.",
    "Profiles of M2M Telecom Bundles are left out, so RSPBX1 and RSPBX2 do not reach them."};

// ---- scope and numbered requirements -------------------------------------------------------------------------------

inline constexpr Requirement SCOPE_SPBM{"SCOPE-SPBM", gsma_draft, "1.2, third item", Basis::seed, Strength::shall,
    "An SPB Manager can download Telecom Bundles into the iSSP."};
inline constexpr Requirement SCOPE_SM_DP_PLUS{"SCOPE-SM-DP+", gsma_draft, "1.2, second item",
    Basis::seed, Strength::shall,
    "An SM-DP+ can download eSIM Profiles into the iSSP."};
inline constexpr Requirement SCOPE_MANAGED{"SCOPE-MANAGED", gsma_draft, "1.2, fourth item",
    Basis::seed, Strength::shall,
    "Profiles and Telecom Bundles can be managed one by one and together by way of a user interface.",
    "\"Together\" has no requirement of its own in the draft; the machine manages one bundle at a time."};
inline constexpr Requirement GEN1{"GEN1", gsma_draft, "3.1", Basis::seed, Strength::shall,
    "The iSSP conforms to the ETSI specifications of the SSP and to what the draft adds.",
    "The draft's list of specifications is provisional; their texts are not at hand (see the assumptions)."};
inline constexpr Requirement RSPB1{"RSPB1", gsma_draft, "3.2", Basis::seed, Strength::shall,
    "An RSP Telecom Bundle fulfils the eUICC requirements of SGP.21 and SGP.22, except where the draft says otherwise.",
    "The draft names no exception. Of the eUICC's inside this machine knows only what bears on the bundle's life: "
    "PPR1 and PPR2."};
inline constexpr Requirement RSPB2{"RSPB2", gsma_draft, "3.2", Basis::seed, Strength::shall,
    "An iSSP hosts and manages RSP Telecom Bundles."};
inline constexpr Requirement RSPB2X{"RSPB2X", gsma_draft, "3.2", Basis::seed, Strength::shall,
    "A class of Telecom Bundles says which ones are RSP Telecom Bundles."};
inline constexpr Requirement RSPB3{"RSPB3", gsma_draft, "3.2", Basis::seed, Strength::shall,
    "An RSP Telecom Bundle that is Enabled or Active can take a Profile from any SM-DP+, technical compatibility "
    "given.",
    "A bundle that is only Enabled does not run; A-29 says how it can serve all the same."};
inline constexpr Requirement RSPBX1{"RSPBX1", gsma_draft, "3.2", Basis::seed, Strength::shall,
    "The LBA can read the metadata of each SSP Profile whatever its state, so that the End User can manage it."};
inline constexpr Requirement RSPBX2{"RSPBX2", gsma_draft, "3.2", Basis::seed, Strength::shall,
    "The End User manages every kind of SSP Profile in one common way."};
inline constexpr Requirement IRSP1{"IRSP1", gsma_draft, "3.5", Basis::seed, Strength::should,
    "When the download or installation of a Telecom Bundle fails, the SPB Manager can tell the device that RSP may be "
    "used instead.",
    "The draft cites TS 102 666-2; TS 103 666-2 must be meant."};
inline constexpr Requirement IRSP2{"IRSP2", gsma_draft, "3.5", Basis::seed, Strength::may,
    "That fallback message carries an RSP activation code.",
    "Left to the LPA: the code never enters the iSSP's table of bundles."};
inline constexpr Requirement IRSP3{"IRSP3", gsma_draft, "3.5", Basis::seed, Strength::should,
    "A device that receives the fallback message can download a Profile by RSP instead."};

// ---- use case 1, Standard ------------------------------------------------------------------------------------------

inline constexpr Requirement UC1_P1{"UC1-P1", gsma_draft, "Standard, pre-conditions", Basis::seed, Strength::shall,
    "No Subscription Credentials are installed."};
inline constexpr Requirement UC1_B1{"UC1-B1", gsma_draft, "Standard, basic flow", Basis::seed, Strength::should,
    "The End User gets and enables credentials from a provider of their choice."};
inline constexpr Requirement UC1_B2{"UC1-B2", gsma_draft, "Standard, basic flow", Basis::seed, Strength::should,
    "When the contract ends the End User deletes the Subscription.",
    "What can be deleted on a device is credentials, not a subscription; read so."};
inline constexpr Requirement UC1_S1{"UC1-S1", gsma_draft, "Standard, success conditions", Basis::seed, Strength::shall,
    "The End User can use the device with the Subscription they installed."};
inline constexpr Requirement UC1_S2{"UC1-S2", gsma_draft, "Standard, success conditions", Basis::seed, Strength::shall,
    "The End User can delete the Subscription."};
inline constexpr Requirement UC1_F1{"UC1-F1", gsma_draft, "Standard, failure conditions", Basis::seed, Strength::shall,
    "It does not happen that the End User cannot use the device with the Subscription they installed."};
inline constexpr Requirement UC1_F2{"UC1-F2", gsma_draft, "Standard, failure conditions", Basis::seed, Strength::shall,
    "It does not happen that the End User cannot delete the Subscription."};

// ---- use case 2, Vacation ------------------------------------------------------------------------------------------

inline constexpr Requirement UC2_P1{"UC2-P1", gsma_draft, "Vacation, pre-conditions", Basis::seed, Strength::shall,
    "Credentials of the main provider are installed and enabled."};
inline constexpr Requirement UC2_B1{"UC2-B1", gsma_draft, "Vacation, basic flow", Basis::seed, Strength::should,
    "On arrival the End User gets and enables credentials of the holiday provider."};
inline constexpr Requirement UC2_B2{"UC2-B2", gsma_draft, "Vacation, basic flow", Basis::seed, Strength::should,
    "Back home the End User enables the first Subscription again."};
inline constexpr Requirement UC2_B3{"UC2-B3", gsma_draft, "Vacation, basic flow", Basis::seed, Strength::should,
    "The End User deletes the holiday Subscription."};
inline constexpr Requirement UC2_S1{"UC2-S1", gsma_draft, "Vacation, success conditions", Basis::seed, Strength::shall,
    "The End User can use the holiday Subscription while away."};
inline constexpr Requirement UC2_S2{"UC2-S2", gsma_draft, "Vacation, success conditions", Basis::seed, Strength::shall,
    "The End User can use the main Subscription again at home."};
inline constexpr Requirement UC2_S3{"UC2-S3", gsma_draft, "Vacation, success conditions", Basis::seed, Strength::shall,
    "The End User can delete the holiday Subscription."};
inline constexpr Requirement UC2_F1{"UC2-F1", gsma_draft, "Vacation, failure conditions", Basis::seed, Strength::shall,
    "It does not happen that the holiday Subscription cannot be installed or enabled."};
inline constexpr Requirement UC2_F2{"UC2-F2", gsma_draft, "Vacation, failure conditions", Basis::seed, Strength::shall,
    "The draft counts it as a failure that the End User is able to enable the main Subscription again.",
    "Read literally this contradicts UC2-S2: every run fails. A-37 reads it with the missing \"not\"."};
inline constexpr Requirement UC2_F3{"UC2-F3", gsma_draft, "Vacation, failure conditions", Basis::seed, Strength::shall,
    "It does not happen that the holiday Subscription cannot be deleted."};

// ---- use case 3, DSDS ----------------------------------------------------------------------------------------------

inline constexpr Requirement UC3_P1{"UC3-P1", gsma_draft, "DSDS, pre-conditions", Basis::seed, Strength::shall,
    "Provisioning Credentials are installed at manufacture, and no others."};
inline constexpr Requirement UC3_B1{"UC3-B1", gsma_draft, "DSDS, basic flow and alternate flows",
    Basis::seed, Strength::should,
    "The End User gets three Subscriptions, Red, Blue and Green, each from another provider."};
inline constexpr Requirement UC3_B2{"UC3-B2", gsma_draft, "DSDS, basic flow", Basis::seed, Strength::should,
    "Red and Blue are configured and operated."};
inline constexpr Requirement UC3_ALT1{"UC3-ALT1", gsma_draft, "DSDS, alternate flow 1", Basis::seed, Strength::should,
    "Red and Green are configured and operated."};
inline constexpr Requirement UC3_ALT2{"UC3-ALT2", gsma_draft, "DSDS, alternate flow 2", Basis::seed, Strength::should,
    "Blue and Green are configured and operated."};
inline constexpr Requirement UC3_S1{"UC3-S1", gsma_draft, "DSDS, success conditions", Basis::seed, Strength::shall,
    "Any two of the three Subscriptions can be configured and operated at the same time."};
inline constexpr Requirement UC3_F1{"UC3-F1", gsma_draft, "DSDS, failure conditions", Basis::seed, Strength::shall,
    "It does not happen that one of the pairs cannot be configured."};
inline constexpr Requirement UC3_F2{"UC3-F2", gsma_draft, "DSDS, failure conditions", Basis::seed, Strength::shall,
    "It does not happen that a pair is configured and does not give the expected service."};

// ---- use case 4, Vending machine -----------------------------------------------------------------------------------

inline constexpr Requirement UC4_P1{"UC4-P1", gsma_draft, "Vending Machine, pre-conditions",
    Basis::seed, Strength::shall,
    "Provisioning Credentials are installed, and no operational ones."};
inline constexpr Requirement UC4_B1{"UC4-B1", gsma_draft, "Vending Machine, basic flow", Basis::seed, Strength::should,
    "The machine connects with its Provisioning Credentials, gets operational ones for its location and switches to "
    "them."};
inline constexpr Requirement UC4_B2{"UC4-B2", gsma_draft, "Vending Machine, basic flow", Basis::seed, Strength::should,
    "Moved to where its operational credentials give no service, the machine goes back to the Provisioning "
    "Credentials by itself."};
inline constexpr Requirement UC4_B3{"UC4-B3", gsma_draft, "Vending Machine, basic flow", Basis::seed, Strength::should,
    "It then gets operational credentials for the new location and switches to them."};
inline constexpr Requirement UC4_S1{"UC4-S1", gsma_draft, "Vending Machine, success conditions",
    Basis::seed, Strength::shall,
    "The machine can always connect with operational credentials.",
    "Literally false while the machine bootstraps at a new place; read as: whenever bootstrapping is complete."};
inline constexpr Requirement UC4_F1{"UC4-F1", gsma_draft, "Vending Machine, failure conditions",
    Basis::seed, Strength::shall,
    "It does not happen that no operational credentials can be downloaded or used."};

// ---- use case 5, Medical device ------------------------------------------------------------------------------------

inline constexpr Requirement UC5_P1{"UC5-P1", gsma_draft, "Medical, pre-conditions", Basis::seed, Strength::shall,
    "Several Subscription Credentials are installed."};
inline constexpr Requirement UC5_B1{"UC5-B1", gsma_draft, "Medical, basic flow", Basis::seed, Strength::should,
    "The device connects with the first of its credentials."};
inline constexpr Requirement UC5_B2{"UC5-B2", gsma_draft, "Medical, basic flow", Basis::seed, Strength::should,
    "When the network falls below the threshold the device switches to other credentials by itself."};
inline constexpr Requirement UC5_S1{"UC5-S1", gsma_draft, "Medical, success conditions", Basis::seed, Strength::shall,
    "The device keeps up its service.",
    "The draft gives neither threshold nor switching time; the machine shows the switch without a gap on two SIM "
    "ports."};
inline constexpr Requirement UC5_F1{"UC5-F1", gsma_draft, "Medical, failure conditions", Basis::seed, Strength::shall,
    "It does not happen that the service falls below what is required."};

// clang-format on

}  // namespace ssp::requirements
