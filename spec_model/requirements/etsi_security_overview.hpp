// SPDX-License-Identifier: Apache-2.0
// What an ETSI overview of security work (2019) says about the SSP and about the secure environments of oneM2M.
//
// Its pages on 5G, on consumer IoT, on assurance of network equipment and on artificial intelligence demand nothing of
// an SSP. A statement without keyword is read as "shall".

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view security_overview = "ETSI security overview, 2019";
inline constexpr Group from_overview_platform{
    .source = security_overview, .basis = Basis::seed, .subject = Subject::platform,
    .reason = "a goal of the whole design, too wide for one property"};
inline constexpr Group from_overview_parts{
    .source = security_overview, .basis = Basis::seed, .subject = Subject::platform, .standing = Standing::out_of_scope,
    .reason = "says where things are specified, not what holds"};
inline constexpr Group from_overview_links{
    .source = security_overview, .basis = Basis::seed, .subject = Subject::link, .reason = "links have no model yet"};
inline constexpr Group from_overview_storage{
    .source = security_overview, .basis = Basis::seed, .subject = Subject::storage,
    .reason = "the file system has no model yet"};
inline constexpr Group from_overview_uicc{
    .source = security_overview, .basis = Basis::seed, .subject = Subject::uicc,
    .reason = "what the SSP keeps of the UICC has no model"};
inline constexpr Group from_overview_onem2m{
    .source = security_overview, .basis = Basis::seed, .subject = Subject::onem2m,
    .reason = "the secure environment of oneM2M has no model"};

// ---- the SSP --------------------------------------------------------------------------------------------------------

inline constexpr Requirement OVERVIEW_1 = from_overview_platform.shall("OVERVIEW/1", "TC SCP answer",
    "The SSP is modular: a core set of features, and options that are chosen for the application when it is "
    "implemented.");
inline constexpr Requirement OVERVIEW_2 = from_overview_platform.shall("OVERVIEW/2", "TC SCP answer",
    "The SSP is an open platform for several applications.");
inline constexpr Requirement OVERVIEW_3 = from_overview_platform.shall("OVERVIEW/3", "TC SCP answer",
    "Several issuers share one SSP.");
inline constexpr Requirement OVERVIEW_4 = from_overview_links.shall("OVERVIEW/4", "TC SCP answer",
    "The SSP leaves the choice among interfaces and protocols such as SPI, I2C and I3C.");
inline constexpr Requirement OVERVIEW_5 = from_overview_platform.shall("OVERVIEW/5", "TC SCP answer",
    "The SSP leaves the choice of hardware.");
inline constexpr Requirement OVERVIEW_6 = from_overview_storage.shall("OVERVIEW/6", "TC SCP answer",
    "The SSP has a new file system.");
inline constexpr Requirement OVERVIEW_7 = from_overview_uicc.shall("OVERVIEW/7", "TC SCP answer",
    "Existing features such as contactless and toolkit are supported.");
inline constexpr Requirement OVERVIEW_8 = from_overview_uicc.shall("OVERVIEW/8", "TC SCP answer",
    "Applications of the UICC are still supported, so that migration is smooth.");
inline constexpr Requirement OVERVIEW_9 = from_overview_platform.shall("OVERVIEW/9", "TC SCP answer",
    "The SSP fits the use case better than a UICC does and keeps what characterises a UICC.");
inline constexpr Requirement OVERVIEW_10 = from_overview_platform.shall("OVERVIEW/10", "TC SCP challenge",
    "The SSP is not bound to the limits of a UICC in data structures and in running applications in parallel.",
    "Read from the issues that the slide lists.");
inline constexpr Requirement OVERVIEW_11 = from_overview_platform.should("OVERVIEW/11", "TC SCP challenge",
    "A device that needs no full UICC, such as a sensor, is served by a smaller one.",
    "Read from \"may not require a fully fledged UICC\".");
inline constexpr Requirement OVERVIEW_12 = from_overview_platform.shall("OVERVIEW/12", "SSP specifications",
    "The general characteristics of the SSP do not depend on a form factor.");
inline constexpr Requirement OVERVIEW_13 = from_overview_parts.shall("OVERVIEW/13", "SSP specifications",
    "The generic part specifies security and certification, the file system, the communication protocol with the "
    "layers above it, and the physical layers.");
inline constexpr Requirement OVERVIEW_14 = from_overview_platform.shall("OVERVIEW/14", "SSP specifications",
    "A class fixes the physical layer and form factor, if any, the communication protocol, and which features are "
    "mandatory.");
inline constexpr Requirement OVERVIEW_15 = from_overview_parts.shall("OVERVIEW/15", "SSP specifications",
    "The requirements of TS 103 465 are split into generic and class specific ones.");
inline constexpr Requirement OVERVIEW_16 = from_overview_platform.shall("OVERVIEW/16", "rSSP",
    "A removable SSP has an ETSI form factor.");
inline constexpr Requirement OVERVIEW_17 = from_overview_uicc.may("OVERVIEW/17", "rSSP",
    "One configuration of the removable SSP is the UICC.");
inline constexpr Requirement OVERVIEW_18 = from_overview_uicc.may("OVERVIEW/18", "eSSP",
    "One configuration of the embedded SSP is the UICC or eUICC of form factor MFF2.");
inline constexpr Requirement OVERVIEW_19 = from_overview_platform.shall("OVERVIEW/19", "iSSP",
    "The secure element of an integrated SSP is part of the system-on-chip.");
inline constexpr Requirement OVERVIEW_20 = from_overview_platform.shall("OVERVIEW/20", "iSSP",
    "An integrated SSP has two parts, the Primary Platform and the Secondary Platform Bundle.");

// ---- secure environments of oneM2M ----------------------------------------------------------------------------------

inline constexpr Requirement OVERVIEW_21 =
    from_overview_onem2m.shall("OVERVIEW/21", "oneM2M Secure Environment and security levels",
    "A secure environment hides how security is implemented.");
inline constexpr Requirement OVERVIEW_22 =
    from_overview_onem2m.shall("OVERVIEW/22", "oneM2M Secure Environment and security levels",
    "A secure environment offers common services to applications, as far as its implementation has them.");
inline constexpr Requirement OVERVIEW_23 =
    from_overview_onem2m.shall("OVERVIEW/23", "oneM2M Secure Environment and security levels",
    "A secure environment has a common interface for remote administration where that is needed.");
inline constexpr Requirement OVERVIEW_24 =
    from_overview_onem2m.shall("OVERVIEW/24", "oneM2M Secure Environment and security levels",
    "oneM2M knows four levels of security, from none to tamper-resistant hardware.");
inline constexpr Requirement OVERVIEW_25 =
    from_overview_onem2m.shall("OVERVIEW/25", "oneM2M Secure Environment and security levels",
    "At level 0 nothing protects the device, so it belongs on a trusted network.");
inline constexpr Requirement OVERVIEW_26 =
    from_overview_onem2m.shall("OVERVIEW/26", "oneM2M Secure Environment and security levels",
    "At level 1 protection is by software only, which suits where compromise is not critical.");
inline constexpr Requirement OVERVIEW_27 =
    from_overview_onem2m.shall("OVERVIEW/27", "oneM2M Secure Environment and security levels",
    "At level 2 a Trusted Execution Environment, built on features of the main CPU, withstands attacks by software.");
inline constexpr Requirement OVERVIEW_28 =
    from_overview_onem2m.shall("OVERVIEW/28", "oneM2M Secure Environment and security levels",
    "At level 3 a tamper-resistant Secure Element protects secrets in devices that attackers can touch.");
inline constexpr Requirement OVERVIEW_29 =
    from_overview_onem2m.shall("OVERVIEW/29", "oneM2M Secure Environment and security levels",
    "The level needed to keep unattended devices from being cloned is that of tamper-resistant hardware.");
inline constexpr Requirement OVERVIEW_30 =
    from_overview_onem2m.shall("OVERVIEW/30", "Security in oneM2M release 2 and 3",
    "Enrolment services provision credentials and configure the security of a system.");
inline constexpr Requirement OVERVIEW_31 =
    from_overview_onem2m.shall("OVERVIEW/31", "Security in oneM2M release 2 and 3",
    "Communication is secured with pre-shared keys, public keys or a trusted party, point to point and end to end.");
inline constexpr Requirement OVERVIEW_32 =
    from_overview_onem2m.shall("OVERVIEW/32", "Security in oneM2M release 2 and 3",
    "Access needs an authenticated requester and is decided by access control lists, static or dynamic.");
inline constexpr Requirement OVERVIEW_33 =
    from_overview_onem2m.shall("OVERVIEW/33", "Security in oneM2M release 2 and 3",
    "Privacy policies are managed.");

inline constexpr std::array etsi_security_overview_all{
    &OVERVIEW_1, &OVERVIEW_2, &OVERVIEW_3, &OVERVIEW_4, &OVERVIEW_5, &OVERVIEW_6, &OVERVIEW_7, &OVERVIEW_8, &OVERVIEW_9,
    &OVERVIEW_10, &OVERVIEW_11, &OVERVIEW_12, &OVERVIEW_13, &OVERVIEW_14, &OVERVIEW_15, &OVERVIEW_16, &OVERVIEW_17,
    &OVERVIEW_18, &OVERVIEW_19, &OVERVIEW_20, &OVERVIEW_21, &OVERVIEW_22, &OVERVIEW_23, &OVERVIEW_24, &OVERVIEW_25,
    &OVERVIEW_26, &OVERVIEW_27, &OVERVIEW_28, &OVERVIEW_29, &OVERVIEW_30, &OVERVIEW_31, &OVERVIEW_32, &OVERVIEW_33,
};
// clang-format on

}  // namespace ssp::requirements
