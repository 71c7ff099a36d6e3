// SPDX-License-Identifier: Apache-2.0
// What the GSMA draft on iSSP and eSIM says: terms, scope, requirements, roles, and how each use case has to end.
//
// The draft uses no keyword in its terms and use cases. A term is read as "shall", a step of a flow as "should", a
// condition at the end of a use case as "shall". Its GEN2 has no text, its tables on Telecom Bundles and on the LBA are
// empty.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view gsma_draft = "GSMA requirements for iSSP and eSIM, draft";
inline constexpr Group from_draft_bundles{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::bundles,
    .reason = "it follows from others, no property states it"};
inline constexpr Group from_draft_loading{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::loading,
    .reason = "the device's side of a download has no model"};
inline constexpr Group from_draft_profiles{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::profiles,
    .reason = "what goes on inside a bundle is modelled by its policy only"};
inline constexpr Group from_draft_platform{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::platform,
    .reason = "it holds if everything else does"};
inline constexpr Group from_draft_entities{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::use_cases,
    .reason = "roles and credentials appear in the use cases, no property states this"};
inline constexpr Group from_draft_announced{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::certification, .standing = Standing::out_of_scope,
    .reason = "the draft announces requirements that it does not give"};
inline constexpr Group from_draft_story{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::use_cases,
    .reason = "the runs of the use case show it, no property states it"};
inline constexpr Group from_draft_people{
    .source = gsma_draft, .basis = Basis::seed, .subject = Subject::use_cases, .standing = Standing::out_of_scope,
    .reason = "speaks of people, companies and user interfaces, not of the platform"};

// ---- terms ----------------------------------------------------------------------------------------------------------

inline constexpr Requirement TERM_ACTIVE = from_draft_bundles.shall("TERM-ACTIVE", "1.4 Active State",
    "A bundle is Active while its secondary platform runs.");
inline constexpr Requirement TERM_ENABLED = from_draft_bundles.shall("TERM-ENABLED", "1.4 Enabled State",
    "A bundle is Enabled when it can be activated.");
inline constexpr Requirement TERM_DISABLED = from_draft_bundles.shall("TERM-DISABLED", "1.4 Disabled State",
    "A bundle is Disabled when it cannot be activated.");
inline constexpr Requirement TERM_DELETED = from_draft_bundles.shall("TERM-DELETED", "1.4 Deleted State",
    "A deleted bundle is gone from the iSSP for good, with all its data.",
    "The draft marks this definition with a footnote that it does not contain; A-39 says what we keep.");
inline constexpr Requirement TERM_TELECOM = from_draft_bundles.shall("TERM-TELECOM", "1.4 Telecom Bundle",
    "A Telecom Bundle is either standalone, or an RSP Telecom Bundle, or an M2M Telecom Bundle.");
inline constexpr Requirement TERM_STANDALONE =
    from_draft_bundles.shall("TERM-STANDALONE", "1.4 Standalone Telecom Bundle",
    "A Standalone Telecom Bundle does what a traditional UICC does.");
inline constexpr Requirement TERM_RSP = from_draft_profiles.shall("TERM-RSP", "1.4 RSP Telecom Bundle",
    "An installed RSP Telecom Bundle does what a consumer eUICC (SGP.21, SGP.22) does.");
inline constexpr Requirement TERM_M2M = from_draft_profiles.shall("TERM-M2M", "1.4 M2M Telecom Bundle",
    "An installed M2M Telecom Bundle does what an M2M eUICC (SGP.01, SGP.02) does.");
inline constexpr Requirement TERM_SSP_PROFILE = from_draft_profiles.shall("TERM-SSP-PROFILE", "1.4 SSP Profile",
    "An SSP Profile is a Profile of SGP.21 and SGP.22, or a Standalone Telecom Bundle.",
    "Profiles of M2M Telecom Bundles are left out, so RSPBX1 and RSPBX2 do not reach them.");
inline constexpr Requirement TERM_EUICC = from_draft_profiles.shall("TERM-EUICC", "1.4 eUICC",
    "An eUICC is a UICC, removable or not, whose Profiles are managed remotely or locally in a secure way.");
inline constexpr Requirement TERM_PROFILE = from_draft_profiles.shall("TERM-PROFILE", "1.4 Profile",
    "A Profile is data and applications put on an eUICC so that it can provide services.",
    "The editor asks for the M2M equivalent, which the draft does not give.");
inline constexpr Requirement TERM_ACTIVATION_CODE =
    from_draft_loading.shall("TERM-ACTIVATION-CODE", "1.4 RSP Activation Code",
    "An RSP activation code is what SGP.22 says it is.");
inline constexpr Requirement TERM_SSP_DEVICE = from_draft_entities.shall("TERM-SSP-DEVICE", "1.4 SSP Device",
    "An SSP Device connects to a mobile network by way of its iSSP.");

// ---- scope ----------------------------------------------------------------------------------------------------------

inline constexpr Requirement SCOPE_SPBM = from_draft_bundles.shall("SCOPE-SPBM", "1.2, third item",
    "An SPB Manager can download Telecom Bundles into the iSSP.");
inline constexpr Requirement SCOPE_SM_DP_PLUS = from_draft_profiles.shall("SCOPE-SM-DP+", "1.2, second item",
    "An SM-DP+ can download eSIM Profiles into the iSSP.");
inline constexpr Requirement SCOPE_MANAGED = from_draft_bundles.shall("SCOPE-MANAGED", "1.2, fourth item",
    "Profiles and Telecom Bundles can be managed one by one and together by way of a user interface.",
    "\"Together\" has no requirement of its own in the draft; the machine manages one bundle at a time.");
inline constexpr Requirement SCOPE_SM_DP = from_draft_profiles.shall("SCOPE-SM-DP", "1.2, first item",
    "An SM-DP and an SM-SR can download Operational Profiles of SGP.02 into the iSSP.");
inline constexpr Requirement SCOPE_UNIFIED = from_draft_bundles.shall("SCOPE-UNIFIED", "1.1",
    "Profiles of the eSIM ecosystem and Standalone Telecom Bundles are managed in one unified way.",
    "RSPBX2 is the numbered form of it.");
inline constexpr Requirement SCOPE_PKI = from_draft_announced.shall("SCOPE-PKI", "1.2",
    "The public-key infrastructure for the management of Telecom Bundles fulfils requirements of its own.");
inline constexpr Requirement SCOPE_CERTIFICATION = from_draft_announced.shall("SCOPE-CERTIFICATION", "1.2",
    "Primary Platform, SPB Loader and SPB Manager fulfil requirements of certification.");
inline constexpr Requirement SCOPE_ARCHITECTURE = from_draft_announced.shall("SCOPE-ARCHITECTURE", "1.2",
    "One architecture lets the iSSP and the eSIM ecosystem coexist and cooperate.");
inline constexpr Requirement SCOPE_INTEROPERABLE = from_draft_announced.shall("SCOPE-INTEROPERABLE", "1.2",
    "Credentials for mobile access can be provisioned everywhere and in different deployment scenarios.");
inline constexpr Requirement SCOPE_UNIFORM = from_draft_people.shall("SCOPE-UNIFORM", "1.2",
    "Subscribers find one uniform way to manage their access to mobile networks.");
inline constexpr Requirement SCOPE_ESSP = from_draft_announced.may("SCOPE-ESSP", "1.2, editor's note",
    "What is said of the iSSP is extended to the eSSP once ETSI has approved the requirements for it.");
inline constexpr Requirement ARCHITECTURE_1 = from_draft_platform.shall("ARCH-1", "2.1",
    "The provisioning architecture of an iSSP is that of TS 103 465.",
    "The figure is missing in the text at hand.");

// ---- numbered requirements ------------------------------------------------------------------------------------------

inline constexpr Requirement GEN1 = from_draft_platform.shall("GEN1", "3.1",
    "The iSSP conforms to the ETSI specifications of the SSP and to what the draft adds.",
    "The draft's list of specifications is provisional; their texts are not at hand (see the assumptions).");
inline constexpr Requirement RSPB1 = from_draft_profiles.shall("RSPB1", "3.2",
    "An RSP Telecom Bundle fulfils the eUICC requirements of SGP.21 and SGP.22, except where the draft says otherwise.",
    "The draft names no exception. Of the eUICC's inside this machine knows only what bears on the bundle's life: PPR1 "
    "and PPR2.");
inline constexpr Requirement RSPB2 = from_draft_profiles.shall("RSPB2", "3.2",
    "An iSSP hosts and manages RSP Telecom Bundles.");
inline constexpr Requirement RSPB2X = from_draft_profiles.shall("RSPB2X", "3.2",
    "A class of Telecom Bundles says which ones are RSP Telecom Bundles.");
inline constexpr Requirement RSPB3 = from_draft_profiles.shall("RSPB3", "3.2",
    "An RSP Telecom Bundle that is Enabled or Active can take a Profile from any SM-DP+, technical compatibility "
    "given.",
    "A bundle that is only Enabled does not run; A-29 says how it can serve all the same.");
inline constexpr Requirement RSPBX1 = from_draft_bundles.shall("RSPBX1", "3.2",
    "The LBA can read the metadata of each SSP Profile whatever its state, so that the End User can manage it.");
inline constexpr Requirement RSPBX2 = from_draft_bundles.shall("RSPBX2", "3.2",
    "The End User manages every kind of SSP Profile in one common way.");
inline constexpr Requirement IRSP1 = from_draft_loading.should("IRSP1", "3.5",
    "When the download or installation of a Telecom Bundle fails, the SPB Manager can tell the device that RSP may be "
    "used instead.",
    "The draft cites TS 102 666-2; TS 103 666-2 must be meant.");
inline constexpr Requirement IRSP2 = from_draft_loading.may("IRSP2", "3.5",
    "That fallback message carries an RSP activation code.",
    "Left to the LPA: the code never enters the iSSP's table of bundles.");
inline constexpr Requirement IRSP3 = from_draft_loading.should("IRSP3", "3.5",
    "A device that receives the fallback message can download a Profile by RSP instead.");

// ---- roles and entities ---------------------------------------------------------------------------------------------

inline constexpr Requirement ROLE_END_USER = from_draft_entities.may("ROLE-END-USER", "Roles",
    "A device has no End User.",
    "Said of some IoT devices; A-47 says whose intent counts there.");
inline constexpr Requirement ROLE_RSP_SYSTEM = from_draft_entities.shall("ROLE-RSP-SYSTEM", "Roles and Entities",
    "The Remote SIM Provisioning System brings Subscription Credentials into a Device and manages them afterwards.");
inline constexpr Requirement ROLE_HARDWARE_VENDOR = from_draft_people.shall("ROLE-HARDWARE-VENDOR", "Roles",
    "The Secure Hardware Vendor makes the tamper-resistant entity together with its Primary Platform.");
inline constexpr Requirement ROLE_IMAGE_PROVIDER = from_draft_people.shall("ROLE-IMAGE-PROVIDER", "Roles",
    "The Secure Image Provider makes and delivers the images of bundles and of the loader.");
inline constexpr Requirement ROLE_ADMINISTRATOR = from_draft_people.shall("ROLE-ADMINISTRATOR", "Roles",
    "An Administrator manages the use of Subscriptions, which is another role than to pay for them.",
    "The draft wonders whether these are two roles.");
inline constexpr Requirement ROLE_DISTRIBUTOR = from_draft_people.may("ROLE-DISTRIBUTOR", "Roles",
    "A Distributor customises the product before it is shipped.");
inline constexpr Requirement ROLE_VERIFIER = from_draft_people.shall("ROLE-VERIFIER", "Roles",
    "Compliance is verified by a role of its own.");
inline constexpr Requirement ENTITY_CREDENTIALS = from_draft_entities.shall("ENTITY-CREDENTIALS", "Entities",
    "Subscription Credentials are data and applications that serve to provide mobile service.");
inline constexpr Requirement ENTITY_PROVISIONING = from_draft_entities.shall("ENTITY-PROVISIONING", "Entities",
    "Provisioning Credentials give data connectivity for nothing but the download of Subscription Credentials.",
    "Keeping to that purpose is up to network and device; A-46 says what these credentials are here.");
inline constexpr Requirement ENTITY_SUBSCRIPTION = from_draft_entities.shall("ENTITY-SUBSCRIPTION", "Entities",
    "A Subscription is one mobile service.");

// ---- use case 1, Standard -------------------------------------------------------------------------------------------

inline constexpr Requirement UC1_P1 = from_draft_story.shall("UC1-P1", "Standard, pre-conditions",
    "No Subscription Credentials are installed.");
inline constexpr Requirement UC1_B1 = from_draft_story.should("UC1-B1", "Standard, basic flow",
    "The End User gets and enables credentials from a provider of their choice.");
inline constexpr Requirement UC1_B2 = from_draft_story.should("UC1-B2", "Standard, basic flow",
    "When the contract ends the End User deletes the Subscription.",
    "What can be deleted on a device is credentials, not a subscription; read so.");
inline constexpr Requirement UC1_S1 = from_draft_story.shall("UC1-S1", "Standard, success conditions",
    "The End User can use the device with the Subscription they installed.");
inline constexpr Requirement UC1_S2 = from_draft_story.shall("UC1-S2", "Standard, success conditions",
    "The End User can delete the Subscription.");
inline constexpr Requirement UC1_F1 = from_draft_story.shall("UC1-F1", "Standard, failure conditions",
    "It does not happen that the End User cannot use the device with the Subscription they installed.");
inline constexpr Requirement UC1_F2 = from_draft_story.shall("UC1-F2", "Standard, failure conditions",
    "It does not happen that the End User cannot delete the Subscription.");

// ---- use case 2, Vacation -------------------------------------------------------------------------------------------

inline constexpr Requirement UC2_P1 = from_draft_story.shall("UC2-P1", "Vacation, pre-conditions",
    "Credentials of the main provider are installed and enabled.");
inline constexpr Requirement UC2_D1 = from_draft_people.may("UC2-D1", "Vacation, brief description",
    "The holiday Subscription comes from the same Mobile Service Provider as the main one.");
inline constexpr Requirement UC2_B1 = from_draft_story.should("UC2-B1", "Vacation, basic flow",
    "On arrival the End User gets and enables credentials of the holiday provider.");
inline constexpr Requirement UC2_B2 = from_draft_story.should("UC2-B2", "Vacation, basic flow",
    "Back home the End User enables the first Subscription again.");
inline constexpr Requirement UC2_B3 = from_draft_story.should("UC2-B3", "Vacation, basic flow",
    "The End User deletes the holiday Subscription.");
inline constexpr Requirement UC2_S1 = from_draft_story.shall("UC2-S1", "Vacation, success conditions",
    "The End User can use the holiday Subscription while away.");
inline constexpr Requirement UC2_S2 = from_draft_story.shall("UC2-S2", "Vacation, success conditions",
    "The End User can use the main Subscription again at home.");
inline constexpr Requirement UC2_S3 = from_draft_story.shall("UC2-S3", "Vacation, success conditions",
    "The End User can delete the holiday Subscription.");
inline constexpr Requirement UC2_F1 = from_draft_story.shall("UC2-F1", "Vacation, failure conditions",
    "It does not happen that the holiday Subscription cannot be installed or enabled.");
inline constexpr Requirement UC2_F2 = from_draft_story.shall("UC2-F2", "Vacation, failure conditions",
    "The draft counts it as a failure that the End User is able to enable the main Subscription again.",
    "Read literally this contradicts UC2-S2: every run fails. A-37 reads it with the missing \"not\".");
inline constexpr Requirement UC2_F3 = from_draft_story.shall("UC2-F3", "Vacation, failure conditions",
    "It does not happen that the holiday Subscription cannot be deleted.");

// ---- use case 3, DSDS -----------------------------------------------------------------------------------------------

inline constexpr Requirement UC3_P1 = from_draft_story.shall("UC3-P1", "DSDS, pre-conditions",
    "Provisioning Credentials are installed at manufacture, and no others.");
inline constexpr Requirement UC3_P2 = from_draft_people.shall("UC3-P2", "DSDS, pre-conditions",
    "The device has no tray for a physical SIM.");
inline constexpr Requirement UC3_B1 = from_draft_story.should("UC3-B1", "DSDS, basic flow and alternate flows",
    "The End User gets three Subscriptions, Red, Blue and Green, each from another provider.");
inline constexpr Requirement UC3_B2 = from_draft_story.should("UC3-B2", "DSDS, basic flow",
    "Red and Blue are configured and operated.");
inline constexpr Requirement UC3_ALT1 = from_draft_story.should("UC3-ALT1", "DSDS, alternate flow 1",
    "Red and Green are configured and operated.");
inline constexpr Requirement UC3_ALT2 = from_draft_story.should("UC3-ALT2", "DSDS, alternate flow 2",
    "Blue and Green are configured and operated.");
inline constexpr Requirement UC3_S1 = from_draft_story.shall("UC3-S1", "DSDS, success conditions",
    "Any two of the three Subscriptions can be configured and operated at the same time.");
inline constexpr Requirement UC3_F1 = from_draft_story.shall("UC3-F1", "DSDS, failure conditions",
    "It does not happen that one of the pairs cannot be configured.");
inline constexpr Requirement UC3_F2 = from_draft_story.shall("UC3-F2", "DSDS, failure conditions",
    "It does not happen that a pair is configured and does not give the expected service.");

// ---- use case 4, Vending machine ------------------------------------------------------------------------------------

inline constexpr Requirement UC4_P1 = from_draft_story.shall("UC4-P1", "Vending Machine, pre-conditions",
    "Provisioning Credentials are installed, and no operational ones.");
inline constexpr Requirement UC4_D1 = from_draft_story.shall("UC4-D1", "Vending Machine, brief description",
    "The machine finds out where it is, and gets and uses a Subscription that suits the place, without any user.");
inline constexpr Requirement UC4_B1 = from_draft_story.should("UC4-B1", "Vending Machine, basic flow",
    "The machine connects with its Provisioning Credentials, gets operational ones for its location and switches to "
    "them.");
inline constexpr Requirement UC4_B2 = from_draft_story.should("UC4-B2", "Vending Machine, basic flow",
    "Moved to where its operational credentials give no service, the machine goes back to the Provisioning Credentials "
    "by itself.");
inline constexpr Requirement UC4_B3 = from_draft_story.should("UC4-B3", "Vending Machine, basic flow",
    "It then gets operational credentials for the new location and switches to them.");
inline constexpr Requirement UC4_B4 = from_draft_story.should("UC4-B4", "Vending Machine, basic flow",
    "A management server, told by the machine where it is, downloads the credentials into the device.",
    "The draft gives that server no role.");
inline constexpr Requirement UC4_S1 = from_draft_story.shall("UC4-S1", "Vending Machine, success conditions",
    "The machine can always connect with operational credentials.",
    "Literally false while the machine bootstraps at a new place; read as: whenever bootstrapping is complete.");
inline constexpr Requirement UC4_F1 = from_draft_story.shall("UC4-F1", "Vending Machine, failure conditions",
    "It does not happen that no operational credentials can be downloaded or used.");

// ---- use case 5, Medical device -------------------------------------------------------------------------------------

inline constexpr Requirement UC5_P1 = from_draft_story.shall("UC5-P1", "Medical, pre-conditions",
    "Several Subscription Credentials are installed.");
inline constexpr Requirement UC5_D1 = from_draft_story.shall("UC5-D1", "Medical, brief description",
    "The device has a fast data connection at all times.");
inline constexpr Requirement UC5_B1 = from_draft_story.should("UC5-B1", "Medical, basic flow",
    "The device connects with the first of its credentials.");
inline constexpr Requirement UC5_B3 = from_draft_people.should("UC5-B3", "Medical, basic flow",
    "The device watches all the time how well the network performs.");
inline constexpr Requirement UC5_B2 = from_draft_story.should("UC5-B2", "Medical, basic flow",
    "When the network falls below the threshold the device switches to other credentials by itself.");
inline constexpr Requirement UC5_S1 = from_draft_story.shall("UC5-S1", "Medical, success conditions",
    "The device keeps up its service.",
    "The draft gives neither threshold nor switching time; the machine shows the switch without a gap on two SIM "
    "ports.");
inline constexpr Requirement UC5_F1 = from_draft_story.shall("UC5-F1", "Medical, failure conditions",
    "It does not happen that the service falls below what is required.");

inline constexpr std::array gsma_issp_esim_all{
    &TERM_ACTIVE, &TERM_ENABLED, &TERM_DISABLED, &TERM_DELETED, &TERM_TELECOM, &TERM_STANDALONE, &TERM_RSP, &TERM_M2M,
    &TERM_SSP_PROFILE, &TERM_EUICC, &TERM_PROFILE, &TERM_ACTIVATION_CODE, &TERM_SSP_DEVICE, &SCOPE_SPBM,
    &SCOPE_SM_DP_PLUS, &SCOPE_MANAGED, &SCOPE_SM_DP, &SCOPE_UNIFIED, &SCOPE_PKI, &SCOPE_CERTIFICATION,
    &SCOPE_ARCHITECTURE, &SCOPE_INTEROPERABLE, &SCOPE_UNIFORM, &SCOPE_ESSP, &ARCHITECTURE_1, &GEN1, &RSPB1, &RSPB2,
    &RSPB2X, &RSPB3, &RSPBX1, &RSPBX2, &IRSP1, &IRSP2, &IRSP3, &ROLE_END_USER, &ROLE_RSP_SYSTEM, &ROLE_HARDWARE_VENDOR,
    &ROLE_IMAGE_PROVIDER, &ROLE_ADMINISTRATOR, &ROLE_DISTRIBUTOR, &ROLE_VERIFIER, &ENTITY_CREDENTIALS,
    &ENTITY_PROVISIONING, &ENTITY_SUBSCRIPTION, &UC1_P1, &UC1_B1, &UC1_B2, &UC1_S1, &UC1_S2, &UC1_F1, &UC1_F2, &UC2_P1,
    &UC2_D1, &UC2_B1, &UC2_B2, &UC2_B3, &UC2_S1, &UC2_S2, &UC2_S3, &UC2_F1, &UC2_F2, &UC2_F3, &UC3_P1, &UC3_P2, &UC3_B1,
    &UC3_B2, &UC3_ALT1, &UC3_ALT2, &UC3_S1, &UC3_F1, &UC3_F2, &UC4_P1, &UC4_D1, &UC4_B1, &UC4_B2, &UC4_B3, &UC4_B4,
    &UC4_S1, &UC4_F1, &UC5_P1, &UC5_D1, &UC5_B1, &UC5_B3, &UC5_B2, &UC5_S1, &UC5_F1,
};
// clang-format on

}  // namespace ssp::requirements
