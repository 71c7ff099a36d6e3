// SPDX-License-Identifier: Apache-2.0
// What was read in ETSI TS 103 999-2 V15.0.0, the test specification of the iSSP.
//
// Only some pages were at hand. Of RQ1203_037 to _042 and of RQ1206_131 onward numbers and places were seen, no texts.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ts_103_999_2 = "ETSI TS 103 999-2 V15.0.0";
inline constexpr Group from_tested_platform{
    .source = ts_103_999_2, .basis = Basis::seen, .subject = Subject::platform,
    .reason = "no model of the Primary Platform says it"};
inline constexpr Group from_tested_identification{
    .source = ts_103_999_2, .basis = Basis::seen, .subject = Subject::identification,
    .reason = "identifiers are abstract in the models"};
inline constexpr Group from_tested_loading{
    .source = ts_103_999_2, .basis = Basis::seen, .subject = Subject::loading,
    .reason = "the server's side of a download has no model"};
inline constexpr Group from_tested_provisioning{
    .source = ts_103_999_2, .basis = Basis::seen, .subject = Subject::provisioning,
    .reason = "the negotiation of certificates has no model yet"};
inline constexpr Group from_tested_bundles{.source = ts_103_999_2, .basis = Basis::seen, .subject = Subject::bundles};
inline constexpr Group from_tested_elsewhere{
    .source = ts_103_999_2, .basis = Basis::seen, .subject = Subject::process, .standing = Standing::out_of_scope,
    .reason = "says what is tested, not what holds"};

// ---- Primary Platform -----------------------------------------------------------------------------------------------

inline constexpr Requirement RQ0704_001 = from_tested_platform.shall("RQ0704_001", "5.5.4 (TS 103 666-2, 7.4)",
    "The minimum level of interoperability is that of clause 7 of VPP Concepts and Interfaces.",
    "The clause itself is not at hand.");
inline constexpr Requirement RQ0705_001 = from_tested_identification.shall("RQ0705_001", "5.5.4 (TS 103 666-2, 7.5)",
    "An identifier of 32 characters, in groups of four, names the instance of the Primary Platform.",
    "Here it is an abstract value; its printed form is a matter of message formats.");
inline constexpr Requirement RQ0705_002 = from_tested_identification.shall("RQ0705_002", "5.5.4 (TS 103 666-2, 7.5)",
    "The identifier of the Primary Platform does not change when the loader's firmware is updated.");
inline constexpr Requirement RQ0706_001 = from_tested_platform.shall("RQ0706_001", "5.5.4 (TS 103 666-2, 7.6)",
    "The software of the Primary Platform is provisioned as REQ85 in clause 5.7 of VPP Concepts and Interfaces says.",
    "The text of REQ85 is not at hand.");
inline constexpr Requirement RQ0707_001 = from_tested_identification.shall("RQ0707_001", "5.5.4 (TS 103 666-2, 7.7)",
    "The Part Number identifier leads to manufacturer, model and assurance level of the Primary Platform, and to its "
    "loader.");
inline constexpr Requirement RQ0801_001 = from_tested_platform.shall("RQ0801_001", "5.5.4 (TS 103 666-2, 8.1)",
    "The kernel functions are those of clause 5.8.5 of VPP Concepts and Interfaces.",
    "The clause itself is not at hand.");
inline constexpr Requirement TS103999_2_INTEROPERABILITY = from_tested_elsewhere.shall("TS103999-2:7.4.4", "7.4.4",
    "The minimum level of interoperability is not tested, because it belongs to GlobalPlatform.");
inline constexpr Requirement TS103999_2_LOADER = from_tested_loading.shall("TS103999-2:7.5.4", "7.5.4",
    "The update of the loader is not tested, because it takes the SSP maker to make one.");

// ---- installation and management ------------------------------------------------------------------------------------

inline constexpr Requirement RQ1203_037 = from_tested_loading.shall("RQ1203_037", "12.3.4 (TS 103 666-2, 12.3.4)",
    "First of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen: cited for the dependence of a successful installation on a successful LoadBoundSpbInfo only.");
inline constexpr Requirement RQ1203_038 = from_tested_loading.shall("RQ1203_038", "12.3.4 (TS 103 666-2, 12.3.4)",
    "Second of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen, see RQ1203_037.");
inline constexpr Requirement RQ1203_039 = from_tested_loading.shall("RQ1203_039", "12.3.4 (TS 103 666-2, 12.3.4)",
    "Third of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen, see RQ1203_037.");
inline constexpr Requirement RQ1203_040 = from_tested_loading.shall("RQ1203_040", "12.3.4 (TS 103 666-2, 12.3.4)",
    "Last of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen, see RQ1203_037.");
inline constexpr Requirement RQ1203_041 = from_tested_elsewhere.shall("RQ1203_041", "12.3.5.4 (TS 103 666-2, 12.3.5)",
    "First of the two requirements on the SSP activation code, not tested because it concerns the LBA.",
    "Text unseen.");
inline constexpr Requirement RQ1203_042 = from_tested_elsewhere.shall("RQ1203_042", "12.3.5.4 (TS 103 666-2, 12.3.5)",
    "Second of the two requirements on the SSP activation code, not tested because it concerns the LBA.",
    "Text unseen.");
inline constexpr Requirement TS103999_2_ENABLE = from_tested_bundles.shall("TS103999-2:12.4.1", "12.4.1",
    "Enabling a bundle is a management procedure of its own.",
    "The test specification defines no configuration to test it.");

// ---- Si2.GetSpbmCertificate -----------------------------------------------------------------------------------------

inline constexpr Requirement RQ1206_131 =
    from_tested_provisioning.shall("RQ1206_131", "12.6.4.3.1.1 (TS 103 666-2, 12.6)",
    "First of the requirements tested with the exchange of Si2.GetSpbmCertificate between LBA and SPB Manager.",
    "Text unseen.");
inline constexpr Requirement RQ1206_132 =
    from_tested_provisioning.shall("RQ1206_132", "12.6.4.3.1.2 (TS 103 666-2, 12.6)",
    "First of the requirements tested with step 1 of test SI2_64312, on the answer.",
    "Text unseen. Objective and steps of this test disagree on who sends the answer.");
inline constexpr Requirement RQ1206_140 =
    from_tested_provisioning.shall("RQ1206_140..154", "12.6.4.3.1.1 (TS 103 666-2, 12.6)",
    "Fourteen requirements are tested with a successful answer to Si2.GetSpbmCertificate.",
    "Texts unseen: RQ1206_140 to _150 and _152 to _154; _133 to _139 and _151 are not listed.");
inline constexpr Requirement TS103999_2_SI2_64311 =
    from_tested_provisioning.shall("TS103999-2:SI2_64311", "12.6.4.3.1.1",
    "An SPB Manager answers the Si2.GetSpbmCertificate of an LBA, in the normal process, with the alternative for "
    "success.");

inline constexpr std::array etsi_ts_103_999_2_all{
    &RQ0704_001, &RQ0705_001, &RQ0705_002, &RQ0706_001, &RQ0707_001, &RQ0801_001, &TS103999_2_INTEROPERABILITY,
    &TS103999_2_LOADER, &RQ1203_037, &RQ1203_038, &RQ1203_039, &RQ1203_040, &RQ1203_041, &RQ1203_042,
    &TS103999_2_ENABLE, &RQ1206_131, &RQ1206_132, &RQ1206_140, &TS103999_2_SI2_64311,
};
// clang-format on

}  // namespace ssp::requirements
