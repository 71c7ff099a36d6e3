// SPDX-License-Identifier: Apache-2.0
// What ETSI's terms of reference for the SSP task force demand of the platform and of its specification.
//
// Schedule, budget and the organisation of the work are left out: they demand nothing of a platform.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view stf_terms = "ETSI STF on the SSP, terms of reference";
inline constexpr Group from_stf_platform{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::platform,
    .reason = "a task of the specification; one model a subject answers it as far as its text is known"};
inline constexpr Group from_stf_power{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::power,
    .reason = "no model of power says it"};
inline constexpr Group from_stf_interfaces{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::interfaces,
    .reason = "no model of interfaces says it"};
inline constexpr Group from_stf_communication{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::scl,
    .reason = "no model of the SCL says it"};
inline constexpr Group from_stf_storage{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::storage,
    .reason = "the file system has no model yet"};
inline constexpr Group from_stf_security{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::security,
    .reason = "the security of the generic part has no model yet"};
inline constexpr Group from_stf_hardware{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::platform, .standing = Standing::out_of_scope,
    .reason = "concerns hardware, which no model describes"};
inline constexpr Group from_stf_uicc{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::uicc,
    .reason = "what the SSP keeps of the UICC has no model"};
inline constexpr Group from_stf_others{
    .source = stf_terms, .basis = Basis::seed, .subject = Subject::process, .standing = Standing::out_of_scope,
    .reason = "an aim of the committee, which no platform can fulfil by itself"};

// ---- what is to be defined ------------------------------------------------------------------------------------------

inline constexpr Requirement STF_ARCHITECTURE = from_stf_platform.shall("STF-ARCHITECTURE", "4.3",
    "The SSP has one general architecture.");
inline constexpr Requirement STF_HARDWARE = from_stf_hardware.shall("STF-HARDWARE", "4.3",
    "The SSP states what it requires of hardware.");
inline constexpr Requirement STF_COMMANDS = from_stf_platform.shall("STF-COMMANDS", "4.3",
    "The commands and procedures of the SSP are defined.");
inline constexpr Requirement STF_CORE = from_stf_power.shall("STF-CORE", "4.3",
    "Boot sequence, suspend, resume, stop and reset of the SSP are defined.");
inline constexpr Requirement STF_INTERFACES = from_stf_interfaces.shall("STF-INTERFACES", "4.3",
    "Activation, suspension, resumption and deactivation of an interface are defined.");
inline constexpr Requirement STF_LINKS = from_stf_interfaces.shall("STF-LINKS", "4.3",
    "The logical and the physical interfaces of the SSP, and their management, are defined.");
inline constexpr Requirement STF_LAYERS = from_stf_communication.shall("STF-LAYERS", "4.3",
    "The communication layers of the SSP are defined.");
inline constexpr Requirement STF_UICC = from_stf_uicc.shall("STF-UICC", "4.3",
    "Features of the UICC that matter, among them toolkit and file system, are adapted to the SSP.");
inline constexpr Requirement STF_STORAGE = from_stf_storage.shall("STF-STORAGE", "4.3",
    "The SSP has functions the UICC lacks, such as the storage of large data.");
inline constexpr Requirement STF_POWER = from_stf_power.shall("STF-POWER", "4.3",
    "The power states of the SSP, and what it may consume in each, are defined.");
inline constexpr Requirement STF_SECURITY = from_stf_security.shall("STF-SECURITY", "4.3",
    "The SSP has a security architecture and security requirements.");
inline constexpr Requirement STF_SERVICES = from_stf_security.shall("STF-SERVICES", "7.2, task 2",
    "The SSP has security services of its own.");
inline constexpr Requirement STF_APPLICATIONS = from_stf_platform.shall("STF-APPLICATIONS", "4.3 and 7.2, task 2",
    "Management and execution of applications, and the management of the platform, are defined.");
inline constexpr Requirement STF_CLASSES = from_stf_platform.shall("STF-CLASSES", "4.3",
    "A class of SSP puts together technical functions, interfaces, architecture and characteristics.");
inline constexpr Requirement STF_SOC = from_stf_hardware.shall("STF-SOC", "4.3 and 7.2, task 3",
    "The architecture and the interfaces of the SSP are adapted to what a system-on-chip allows.");
inline constexpr Requirement STF_ELEMENTS = from_stf_platform.shall("STF-ELEMENTS", "4.3",
    "The interfaces between the elements of the architecture are defined.");
inline constexpr Requirement STF_ABSTRACTION = from_stf_hardware.shall("STF-ABSTRACTION", "4.3",
    "Certain classes of SSP have a hardware abstraction layer and its API.");

// ---- what the work is for -------------------------------------------------------------------------------------------

inline constexpr Requirement STF_FORM_FACTORS = from_stf_interfaces.shall("STF-FORM-FACTORS", "1",
    "Removable and non-removable secure elements have interfaces that suit them, existing ones improved or new ones.");
inline constexpr Requirement STF_EMBEDDED = from_stf_hardware.may("STF-EMBEDDED", "1",
    "Non-removable secure elements differ in size, pins and electrical interface.",
    "The text says that interoperability may not be required there.");
inline constexpr Requirement STF_FEATURE_SETS = from_stf_platform.shall("STF-FEATURE-SETS", "1",
    "A class is a specific set of generic features.");
inline constexpr Requirement STF_LARGE_DATA = from_stf_storage.shall("STF-LARGE-DATA", "1",
    "Data structures hold large amounts of data in a secure way.");
inline constexpr Requirement STF_PRIVACY = from_stf_security.should("STF-PRIVACY", "1",
    "Trust and privacy of IoT and mobile applications are provided for.");
inline constexpr Requirement STF_PART_1 = from_stf_platform.shall("STF-PART-1", "2 and 6.2",
    "TS 103 666-1 holds what applies to every SSP, whatever its interfaces and form factor.");
inline constexpr Requirement STF_PART_2 = from_stf_platform.shall("STF-PART-2", "2 and 6.2",
    "TS 103 666-2 specifies the iSSP class, whose secure element is integrated in a system-on-chip.");
inline constexpr Requirement STF_REALISES = from_stf_platform.shall("STF-REALISES", "6.2",
    "TS 103 666-1 realises the generic requirements of TS 103 465.",
    "The text of TS 103 465 is not at hand.");
inline constexpr Requirement STF_5G = from_stf_others.shall("STF-5G", "2",
    "The generic part gives 3GPP a platform for secure authentication in the first phase of 5G.");
inline constexpr Requirement STF_USIM = from_stf_others.shall("STF-USIM", "3",
    "The SSP can carry USIM and ISIM applications beside the UICC.");
inline constexpr Requirement STF_IOT = from_stf_others.shall("STF-IOT", "3",
    "The SSP can be used for the Internet of Things.");
inline constexpr Requirement STF_ONEM2M = from_stf_others.shall("STF-ONEM2M", "3",
    "oneM2M can use the SSP as a secure environment.");
inline constexpr Requirement STF_OTHER_MARKETS = from_stf_others.shall("STF-OTHER-MARKETS", "4.2",
    "Industry and vehicles can use the SSP for authentication, for identities and to check the integrity of "
    "platforms.");
inline constexpr Requirement STF_INTEROPERABLE = from_stf_others.shall("STF-INTEROPERABLE", "4.1 and 4.2",
    "SSPs of different makers interoperate.");
inline constexpr Requirement STF_STAGES = from_stf_others.shall("STF-STAGES", "1",
    "Each feature has requirements, a technical solution and a conformance test specification.");

inline constexpr std::array etsi_stf_ssp_all{
    &STF_ARCHITECTURE, &STF_HARDWARE, &STF_COMMANDS, &STF_CORE, &STF_INTERFACES, &STF_LINKS, &STF_LAYERS, &STF_UICC,
    &STF_STORAGE, &STF_POWER, &STF_SECURITY, &STF_SERVICES, &STF_APPLICATIONS, &STF_CLASSES, &STF_SOC, &STF_ELEMENTS,
    &STF_ABSTRACTION, &STF_FORM_FACTORS, &STF_EMBEDDED, &STF_FEATURE_SETS, &STF_LARGE_DATA, &STF_PRIVACY, &STF_PART_1,
    &STF_PART_2, &STF_REALISES, &STF_5G, &STF_USIM, &STF_IOT, &STF_ONEM2M, &STF_OTHER_MARKETS, &STF_INTEROPERABLE,
    &STF_STAGES,
};
// clang-format on

}  // namespace ssp::requirements
