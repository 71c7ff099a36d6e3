// SPDX-License-Identifier: Apache-2.0
// What was read in oneM2M TS-0003 V3.18.0: the secure element with asymmetric keys, enrolment, levels of security.
//
// Annex L is what became of the work item UPK. It names no codings; those come from a profile an implementer picks.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ts_0003 = "oneM2M TS-0003 V3.18.0";
inline constexpr Group from_annex_l{
    .source = ts_0003, .basis = Basis::seen, .subject = Subject::onem2m,
    .reason = "the secure element with asymmetric keys has no model"};
inline constexpr Group from_enrolment{
    .source = ts_0003, .basis = Basis::seen, .subject = Subject::onem2m, .reason = "enrolment has no model"};
inline constexpr Group from_environment{
    .source = ts_0003, .basis = Basis::seen, .subject = Subject::onem2m,
    .reason = "the secure environment of oneM2M has no model"};

// ---- secure element with asymmetric keys ----------------------------------------------------------------------------

inline constexpr Requirement TS0003_L_2_1 = from_annex_l.shall("TS0003:L.2/1", "L.2",
    "After personalisation the secure element is operational, and enforces the access conditions of its objects.");
inline constexpr Requirement TS0003_L_2_2 = from_annex_l.shall("TS0003:L.2/2", "L.2",
    "Mutual authentication comes before any secure channel.");
inline constexpr Requirement TS0003_L_2_3 = from_annex_l.may("TS0003:L.2/3", "L.2",
    "A secure channel authenticates only, or also protects integrity, or also confidentiality.",
    "Authentication alone leaves the public key in an answer unprotected.");
inline constexpr Requirement TS0003_L_2_4 = from_annex_l.shall("TS0003:L.2/4", "L.2",
    "A failure of integrity blocks the secure element or the object concerned.");
inline constexpr Requirement TS0003_L_3_1 = from_annex_l.shall("TS0003:L.3/1", "L.3",
    "A secure channel ends with a reset, the selection of another application, a wrong integrity code or wrong "
    "encryption.");
inline constexpr Requirement TS0003_L_3_2 = from_annex_l.shall("TS0003:L.3/2", "L.3",
    "A command with a wrong integrity code changes no object.");
inline constexpr Requirement TS0003_L_4_2_1 = from_annex_l.shall("TS0003:L.4.2/1", "L.4.2.3",
    "Both keys of a symmetric pair, for encryption and for integrity, are created together and during "
    "personalisation.");
inline constexpr Requirement TS0003_L_4_2_2 = from_annex_l.shall("TS0003:L.4.2/2", "L.4.2.4",
    "Public and private half of a key pair have the same identifier of one octet.");
inline constexpr Requirement TS0003_L_4_2_3 = from_annex_l.should("TS0003:L.4.2/3", "L.4.2.4",
    "The space for a key pair is reserved during personalisation.");
inline constexpr Requirement TS0003_L_4_2_4 = from_annex_l.shall("TS0003:L.4.2/4", "L.4.2.5",
    "A private key is always inside the secure element.");
inline constexpr Requirement TS0003_L_4_3_1 = from_annex_l.shall("TS0003:L.4.3/1", "L.4.3",
    "Keys are generated inside the operational secure element only if the access condition of the key object is met.");
inline constexpr Requirement TS0003_L_4_3_2 = from_annex_l.shall("TS0003:L.4.3/2", "L.4.3",
    "The answer to the generation of a key pair is the public key, and tells nothing of the private one.");
inline constexpr Requirement TS0003_L_4_3_3 = from_annex_l.shall("TS0003:L.4.3/3", "L.4.3",
    "A newly generated pair replaces the pair that its object held before.");
inline constexpr Requirement TS0003_L_4_4_1 = from_annex_l.shall("TS0003:L.4.4/1", "L.4.4",
    "A signature made with a private key verifies under the public key of its pair.");
inline constexpr Requirement TS0003_L_4_5_1 = from_annex_l.should("TS0003:L.4.5/1", "L.4.5",
    "No key serves both for deciphering and for signing.",
    "A strong recommendation of the text.");
inline constexpr Requirement TS0003_L_4_6_1 = from_annex_l.shall("TS0003:L.4.6/1", "L.4.6",
    "An object under a PIN is used only after that PIN was verified in the current session.");
inline constexpr Requirement TS0003_L_4_6_2 = from_annex_l.shall("TS0003:L.4.6/2", "L.4.6",
    "Where a change of the PIN is forced, no signature is made before the PIN was changed once since personalisation.");
inline constexpr Requirement TS0003_L_4_6_3 = from_annex_l.shall("TS0003:L.4.6/3", "L.4.6",
    "An activation PIN is presented once in the operational phase.");
inline constexpr Requirement TS0003_L_0_1_1 = from_annex_l.shall("TS0003:L.0.1/1", "L.0.1",
    "Stakeholders are isolated from each other, each with the objects of its own security domain.");

// ---- enrolment ------------------------------------------------------------------------------------------------------

inline constexpr Requirement TS0003_8_3_6_2_1_1 = from_enrolment.shall("TS0003:8.3.6.2.1/1", "8.3.6.2.1",
    "Client and server of an enrolment never authenticate the client by HTTP.");
inline constexpr Requirement TS0003_8_3_6_2_2_1 = from_enrolment.shall("TS0003:8.3.6.2.2/1", "8.3.6.2.2",
    "A client asks for the attributes of the request before it enrols, and puts the password it got there into the "
    "request.");
inline constexpr Requirement TS0003_8_3_6_2_2_2 = from_enrolment.shall("TS0003:8.3.6.2.2/2", "8.3.6.2.2",
    "A certificate is issued only if the identity in the request is the one that was authenticated.");
inline constexpr Requirement TS0003_8_3_6_2_3_1 = from_enrolment.shall("TS0003:8.3.6.2.3/1", "8.3.6.2.3",
    "Enrolment is renewed only over TLS that the current certificate authenticates.");
inline constexpr Requirement TS0003_8_3_9_1 = from_enrolment.shall("TS0003:8.3.9/1", "8.3.9.2",
    "A client sends no new request for a command before it has reported on the one it has.");
inline constexpr Requirement TS0003_8_3_9_2 = from_enrolment.shall("TS0003:8.3.9/2", "8.3.9.1",
    "A command whose identifier is that of the last report is not executed again.",
    "A command issued anew because a report was lost is hit by this as well: its outcome is never told.");
inline constexpr Requirement TS0003_8_3_9_3 = from_enrolment.shall("TS0003:8.3.9/3", "8.3.9.2",
    "A command of unknown class is reported as not supported and not executed.");
inline constexpr Requirement TS0003_10_1_1 = from_enrolment.shall("TS0003:10.1/1", "10.1.1.1",
    "A certificate has a key on curve P-256, is made with SHA-256, allows digital signatures and contains no "
    "wildcard.");
inline constexpr Requirement TS0003_10_1_2 = from_enrolment.shall("TS0003:10.1/2", "10.1.4",
    "A certificate signing request names the same identity as the certificate asked for.");

// ---- levels and storage ---------------------------------------------------------------------------------------------

inline constexpr Requirement TS0003_6_3_1_1 = from_environment.shall("TS0003:6.3.1/1", "6.3.1",
    "A secure environment has exactly one security level, out of 0 to 3.");
inline constexpr Requirement TS0003_6_3_1_2 = from_environment.shall("TS0003:6.3.1/2", "6.3.1",
    "Level 1 withstands passive observers, level 2 also remote attacks and software, level 3 also physical attacks.");
inline constexpr Requirement TS0003_C_1 = from_environment.shall("TS0003:C/1", "Annex C",
    "A UICC and an embedded secure element are of level 3, a Trusted Execution Environment is of level 2.");
inline constexpr Requirement TS0003_6_2_5_2_1 = from_environment.shall("TS0003:6.2.5.2/1", "6.2.5.2",
    "Whoever had data stored keeps sole control of them.");
inline constexpr Requirement TS0003_6_2_3_2_1 = from_environment.shall("TS0003:6.2.3.2/1", "6.2.3.2",
    "The secret of an administration channel is present nowhere in the node but inside the secure environment.");
inline constexpr Requirement TS0003_6_2_3_2_2 = from_environment.should("TS0003:6.2.3.2/2", "6.2.3.2",
    "At level 1 remote administration of private and long-term keys is limited to places that remote attackers do not "
    "reach.");

// ---- UICC with symmetric keys ---------------------------------------------------------------------------------------

inline constexpr Requirement TS0003_D_1 = from_environment.shall("TS0003:D/1", "Annex D",
    "The service table of the M2M module tells which services, and so which files, are there.");
inline constexpr Requirement TS0003_D_2 = from_environment.should("TS0003:D/2", "Annex D",
    "The identifiers of subscription and service provider are not changed over the air.");
inline constexpr Requirement TS0003_D_3 = from_environment.shall("TS0003:D/3", "Annex D",
    "The first address of an enrolment function has the highest priority.");
inline constexpr Requirement TS0003_D_4 = from_environment.shall("TS0003:D/4", "Annex D",
    "Anyone reads the files of the M2M module, and only the administrator changes them.");

inline constexpr std::array onem2m_ts_0003_all{
    &TS0003_L_2_1, &TS0003_L_2_2, &TS0003_L_2_3, &TS0003_L_2_4, &TS0003_L_3_1, &TS0003_L_3_2, &TS0003_L_4_2_1,
    &TS0003_L_4_2_2, &TS0003_L_4_2_3, &TS0003_L_4_2_4, &TS0003_L_4_3_1, &TS0003_L_4_3_2, &TS0003_L_4_3_3,
    &TS0003_L_4_4_1, &TS0003_L_4_5_1, &TS0003_L_4_6_1, &TS0003_L_4_6_2, &TS0003_L_4_6_3, &TS0003_L_0_1_1,
    &TS0003_8_3_6_2_1_1, &TS0003_8_3_6_2_2_1, &TS0003_8_3_6_2_2_2, &TS0003_8_3_6_2_3_1, &TS0003_8_3_9_1,
    &TS0003_8_3_9_2, &TS0003_8_3_9_3, &TS0003_10_1_1, &TS0003_10_1_2, &TS0003_6_3_1_1, &TS0003_6_3_1_2, &TS0003_C_1,
    &TS0003_6_2_5_2_1, &TS0003_6_2_3_2_1, &TS0003_6_2_3_2_2, &TS0003_D_1, &TS0003_D_2, &TS0003_D_3, &TS0003_D_4,
};
// clang-format on

}  // namespace ssp::requirements
