// SPDX-License-Identifier: Apache-2.0
// What two oneM2M work items demand of a secure environment: public keys (UPK), GlobalPlatform interworking (GPI).

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view upk_item = "oneM2M work item UPK, V0.0.1";
inline constexpr std::string_view gpi_item = "oneM2M work item GPI";
inline constexpr Group from_upk{
    .source = upk_item, .basis = Basis::seed, .subject = Subject::onem2m,
    .reason = "the secure environment of oneM2M has no model"};
inline constexpr Group from_upk_committee{
    .source = upk_item, .basis = Basis::seed, .subject = Subject::process, .standing = Standing::out_of_scope,
    .reason = "binds the committee, not the platform"};
inline constexpr Group from_gpi{
    .source = gpi_item, .basis = Basis::seed, .subject = Subject::globalplatform,
    .reason = "administration by GlobalPlatform has no model"};
inline constexpr Group from_gpi_committee{
    .source = gpi_item, .basis = Basis::seed, .subject = Subject::process, .standing = Standing::out_of_scope,
    .reason = "binds the committee, not the platform"};

// ---- public keys ----------------------------------------------------------------------------------------------------

inline constexpr Requirement UPK_1 = from_upk.shall("UPK/1", "introduction",
    "The framework for secure elements serves deployments that use public keys, not only pre-shared symmetric ones.");
inline constexpr Requirement UPK_2 = from_upk.shall("UPK/2", "introduction",
    "Asymmetric key pairs can be provisioned into the secure environment.");
inline constexpr Requirement UPK_3 = from_upk.may("UPK/3", "scope",
    "Asymmetric key pairs can be generated inside the secure environment, where regulations allow it.");
inline constexpr Requirement UPK_4 = from_upk.shall("UPK/4", "introduction",
    "Certificates signed by an external registration authority can be fetched for the keys.");
inline constexpr Requirement UPK_5 = from_upk.shall("UPK/5", "scope",
    "The interface of secure element and hosting device has an interoperable way to provision and to use private "
    "keys.");
inline constexpr Requirement UPK_6 = from_upk.shall("UPK/6", "scope",
    "A private key lies in the security domain of one oneM2M stakeholder.");
inline constexpr Requirement UPK_7 = from_upk.shall("UPK/7", "scope",
    "The secure environment encrypts, decrypts and signs data for the stakeholder with these keys.");
inline constexpr Requirement UPK_8 = from_upk.shall("UPK/8", "scope",
    "A private key generated inside stays protected there, at rest and in use.");
inline constexpr Requirement UPK_9 = from_upk.shall("UPK/9", "scope",
    "The public key that belongs to it is given to the hosting device for a certificate signing request.");
inline constexpr Requirement UPK_10 = from_upk.shall("UPK/10", "scope",
    "The secure environment signs the certificate signing request.");
inline constexpr Requirement UPK_11 = from_upk.shall("UPK/11", "scope",
    "The certificate signing request is sent to a Certificate Issuer.");
inline constexpr Requirement UPK_12 = from_upk.shall("UPK/12", "scope",
    "The certificate obtained is stored in the stakeholder's security domain.");
inline constexpr Requirement UPK_13 = from_upk.shall("UPK/13", "justification",
    "The framework serves tamper-resistant environments that are no UICC as well.");
inline constexpr Requirement UPK_14 = from_upk_committee.may("UPK/14", "scope",
    "TS-0003 holds the framework as an option.",
    "The outcome is Annex L of TS-0003, not Annex D.");
inline constexpr Requirement UPK_15 = from_upk_committee.should("UPK/15", "justification",
    "The framework considers ISO 7816 parts 6, 8, 9 and 15 and related standards on electronic signatures.");

// ---- GlobalPlatform -------------------------------------------------------------------------------------------------

inline constexpr Requirement GPI_1 = from_gpi.shall("GPI/1", "justification",
    "oneM2M systems use the security services of GlobalPlatform where a secure environment is made of hardware.");
inline constexpr Requirement GPI_2 = from_gpi.shall("GPI/2", "justification",
    "Administration runs over a channel from the administration server to the secure environment itself, end to end.");
inline constexpr Requirement GPI_3 = from_gpi.shall("GPI/3", "justification",
    "Security credentials and algorithms of a device can be updated in the field.");
inline constexpr Requirement GPI_4 = from_gpi.shall("GPI/4", "justification",
    "Secure applications can be deployed that run inside the secure environment, where secret keys are safe from "
    "tampering.");
inline constexpr Requirement GPI_5 = from_gpi.shall("GPI/5", "scope",
    "The service layer of oneM2M handles administration scripts of GlobalPlatform.");
inline constexpr Requirement GPI_6 = from_gpi.shall("GPI/6", "scope",
    "CSEs and AEs that rely on an embedded Secure Element or a Trusted Execution Environment have access to that "
    "framework.");
inline constexpr Requirement GPI_7 = from_gpi.shall("GPI/7", "scope",
    "Ownership or subscription of a secure environment can be changed by remote administration.");
inline constexpr Requirement GPI_8 = from_gpi.shall("GPI/8", "scope",
    "Keys of a secure environment can be renewed by remote administration.");
inline constexpr Requirement GPI_9 = from_gpi.shall("GPI/9", "scope",
    "Applicative software inside a secure environment can be updated by remote administration.");
inline constexpr Requirement GPI_10 = from_gpi.should("GPI/10", "scope",
    "The framework complements the existing management technologies of oneM2M.");
inline constexpr Requirement GPI_11 = from_gpi_committee.may("GPI/11", "scope",
    "GlobalPlatform derives configuration profiles and certification programmes for security components from it.");
inline constexpr Requirement GPI_12 = from_gpi_committee.may("GPI/12", "impact",
    "The secure environment abstraction layer of TS-0016 is adapted to it.");

inline constexpr std::array onem2m_work_items_all{
    &UPK_1, &UPK_2, &UPK_3, &UPK_4, &UPK_5, &UPK_6, &UPK_7, &UPK_8, &UPK_9, &UPK_10, &UPK_11, &UPK_12, &UPK_13, &UPK_14,
    &UPK_15, &GPI_1, &GPI_2, &GPI_3, &GPI_4, &GPI_5, &GPI_6, &GPI_7, &GPI_8, &GPI_9, &GPI_10, &GPI_11, &GPI_12,
};
// clang-format on

}  // namespace ssp::requirements
