// SPDX-License-Identifier: Apache-2.0
// What the public code of the ETSI test task force on the SSP says about accessors and their authentication.
//
// SSPCertificateGenerator (2021) says that it implements Annex C of ETSI TS 103 666-1 V15.2.0. It is code and ASN.1 of
// people who tested the standard, not the standard; where it is silent the assumptions A-ACC-.. speak.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ttf_accessors = "SSPCertificateGenerator of the ETSI SSP test task force, ASN.1";
inline constexpr Group from_accessor_data{
    .source = ttf_accessors, .basis = Basis::claimed, .subject = Subject::accessors,
    .reason = "accessors have no model yet"};
inline constexpr Group from_accessor_service{
    .source = ttf_accessors, .basis = Basis::claimed, .subject = Subject::accessors,
    .reason = "the authentication service has no model yet"};

// ---- accessors and rights -------------------------------------------------------------------------------------------

inline constexpr Requirement ACCESSOR_ACCESSOR_1 = from_accessor_data.shall("SSPTTF/Accessor-1", "Accessor",
    "An accessor is a user or a group, has an identity that is a UUID, and an access control list.");
inline constexpr Requirement ACCESSOR_ACCESSOR_2 = from_accessor_data.shall("SSPTTF/Accessor-2", "AccessorGroup",
    "A group lists the identities of its members.");
inline constexpr Requirement ACCESSOR_ACCESSOR_3 = from_accessor_data.shall("SSPTTF/Accessor-3", "AccessControl",
    "An entry of an access control list names an accessor and its rights.");
inline constexpr Requirement ACCESSOR_ACCESSOR_4 = from_accessor_data.may("SSPTTF/Accessor-4", "AccessControl",
    "An entry of an access control list names who granted the rights.");
inline constexpr Requirement ACCESSOR_ACCESSOR_5 = from_accessor_data.shall("SSPTTF/Accessor-5", "yaml files",
    "The root accessor has the identity DD61116F-F0DD-57F4-8A4F-52EE70276F24.",
    "A name-based UUID; namespace and name are unknown.");
inline constexpr Requirement ACCESSOR_RIGHTS_1 = from_accessor_data.shall("SSPTTF/Rights-1", "AccessorRights",
    "Rights are 32 bits, whose meaning each service defines.");
inline constexpr Requirement ACCESSOR_RIGHTS_2 = from_accessor_data.shall("SSPTTF/Rights-2", "AccessorRights",
    "In the authentication service bit 1 says that a secure pipe is required.");
inline constexpr Requirement ACCESSOR_RIGHTS_3 = from_accessor_data.shall("SSPTTF/Rights-3", "AccessorRights",
    "In the authentication service bits 2 to 4 are the rights to create, to delete and to update an accessor.");
inline constexpr Requirement ACCESSOR_RIGHTS_4 = from_accessor_data.shall("SSPTTF/Rights-4", "AccessorRights",
    "In the authentication service bits 5 to 8 are the rights to update access control list, group, credential policy "
    "and credential status.");

// ---- conditions and credentials -------------------------------------------------------------------------------------

inline constexpr Requirement ACCESSOR_CONDITION_1 = from_accessor_data.may("SSPTTF/Condition-1", "AccessorConditions",
    "The conditions of a user are of the kinds biometry, PIN, token and host domain.",
    "Whether all or any of them have to be met is not said: A-ACC-3.");
inline constexpr Requirement ACCESSOR_CONDITION_2 = from_accessor_data.shall("SSPTTF/Condition-2", "AccessorConditions",
    "A PIN condition is numeric, a password or a pattern.");
inline constexpr Requirement ACCESSOR_CREDENTIAL_1 =
    from_accessor_data.shall("SSPTTF/Credential-1", "AccessorCredentials",
    "A numeric PIN has 4 to 255 digits.");
inline constexpr Requirement ACCESSOR_CREDENTIAL_2 =
    from_accessor_data.shall("SSPTTF/Credential-2", "AccessorCredentials",
    "A password has 4 to 255 printable characters.");
inline constexpr Requirement ACCESSOR_CREDENTIAL_3 =
    from_accessor_data.shall("SSPTTF/Credential-3", "AccessorCredentials",
    "A pattern has 4 to 255 points, each with coordinates in 1 to 10 counted from the top left.");
inline constexpr Requirement ACCESSOR_CREDENTIAL_4 = from_accessor_data.shall("SSPTTF/Credential-4", "TokenCredential",
    "A token credential holds one to four certificates of the service.");
inline constexpr Requirement ACCESSOR_CREDENTIAL_5 = from_accessor_data.may("SSPTTF/Credential-5", "TokenCredential",
    "A token credential holds one to four certificates of issuers under which a peer is verified.");
inline constexpr Requirement ACCESSOR_CREDENTIAL_6 =
    from_accessor_data.shall("SSPTTF/Credential-6", "AccessorCredentials",
    "A host domain credential is a set of UUIDs, and only a host of one of these domains is authenticated by it.");

// ---- policies and status --------------------------------------------------------------------------------------------

inline constexpr Requirement ACCESSOR_POLICY_1 = from_accessor_data.shall("SSPTTF/Policy-1", "NumericPolicy",
    "A policy limits the length of a numeric PIN, to 4 and to 255 unless it says otherwise.");
inline constexpr Requirement ACCESSOR_POLICY_2 = from_accessor_data.shall("SSPTTF/Policy-2", "NumericPolicy",
    "A policy can forbid to disable the numeric PIN, which is allowed unless it does.");
inline constexpr Requirement ACCESSOR_POLICY_3 = from_accessor_data.shall("SSPTTF/Policy-3", "policies",
    "A policy sets the number of attempts in 0 to 255, and 0 if it says nothing.",
    "What 0 means is not said: A-ACC-1.");
inline constexpr Requirement ACCESSOR_POLICY_4 = from_accessor_data.shall("SSPTTF/Policy-4", "PasswordPolicy",
    "A password contains a lower case letter, an upper case letter, a digit or a symbol where its policy requires "
    "one.");
inline constexpr Requirement ACCESSOR_POLICY_5 = from_accessor_data.shall("SSPTTF/Policy-5", "PatternPolicy",
    "The entry panel of a pattern has a minimum size in 3 to 10, which is 3 if absent.");
inline constexpr Requirement ACCESSOR_POLICY_6 = from_accessor_data.shall("SSPTTF/Policy-6", "PatternPolicy",
    "A pattern contains no point twice unless its policy allows it.");
inline constexpr Requirement ACCESSOR_STATUS_1 = from_accessor_data.shall("SSPTTF/Status-1", "status",
    "A PIN is disabled if its status does not say otherwise.");
inline constexpr Requirement ACCESSOR_STATUS_2 = from_accessor_data.may("SSPTTF/Status-2", "status",
    "The status of a PIN tells how many attempts remain, in 0 to 255.");

// ---- operations -----------------------------------------------------------------------------------------------------

inline constexpr Requirement ACCESSOR_GATE_1 = from_accessor_service.shall("SSPTTF/Gate-1", "AAS",
    "The authentication service has a gate of its own.");
inline constexpr Requirement ACCESSOR_ENCODING_1 = from_accessor_service.shall("SSPTTF/Encoding-1", "SSP_ASN.asn",
    "Commands and responses are written in DER.",
    "A sample writes a default value all the same, which DER forbids.");
inline constexpr Requirement ACCESSOR_OPERATION_1 = from_accessor_service.shall("SSPTTF/Operation-1", "AAS commands",
    "Each command of the service is answered by one response with the same number.");
inline constexpr Requirement ACCESSOR_OPERATION_2 = from_accessor_service.shall("SSPTTF/Operation-2", "AAS commands",
    "The service knows seven commands: get capabilities, create, update and delete an accessor, access a service, "
    "authenticate, get a challenge.");
inline constexpr Requirement ACCESSOR_RESULT_1 = from_accessor_service.shall("SSPTTF/Result-1", "AAS responses",
    "A result is one of OK (0), unknown parameter (2), not OK (3), rights violated (14), not authenticated (15) and "
    "policy violated (16).");
inline constexpr Requirement ACCESSOR_RESULT_2 = from_accessor_service.shall("SSPTTF/Result-2", "AAS responses",
    "A response without result means OK, and OK is never written.");
inline constexpr Requirement ACCESSOR_RESULT_3 = from_accessor_service.shall("SSPTTF/Result-3", "AAS responses",
    "A credential or a change that violates the policy is answered with policy violated.");
inline constexpr Requirement ACCESSOR_RESULT_4 = from_accessor_service.shall("SSPTTF/Result-4", "AAS responses",
    "A command or parameter that is not known is answered with unknown parameter.");
inline constexpr Requirement ACCESSOR_CAPABILITIES_1 =
    from_accessor_service.shall("SSPTTF/Capabilities-1", "AAS-OP-GET-CAPABILITIES",
    "The global capabilities are the version of the service and the list of accessors.");
inline constexpr Requirement ACCESSOR_CAPABILITIES_2 =
    from_accessor_service.shall("SSPTTF/Capabilities-2", "AAS-OP-GET-CAPABILITIES",
    "The status of an accessor tells whether it is authenticated in this session, and its conditions.");
inline constexpr Requirement ACCESSOR_CAPABILITIES_3 =
    from_accessor_service.shall("SSPTTF/Capabilities-3", "AAS-OP-GET-CAPABILITIES",
    "Status and policy can be read, credentials cannot.");
inline constexpr Requirement ACCESSOR_CREATE_1 =
    from_accessor_service.may("SSPTTF/Create-1", "AAS-ADMIN-CREATE-ACCESSOR",
    "An accessor is created with conditions, credential, policy and status.");
inline constexpr Requirement ACCESSOR_UPDATE_1 =
    from_accessor_service.may("SSPTTF/Update-1", "AAS-ADMIN-UPDATE-ACCESSOR",
    "An update names the accessor and changes members, rights, conditions, credentials, policy and status.");
inline constexpr Requirement ACCESSOR_DELETE_1 =
    from_accessor_service.shall("SSPTTF/Delete-1", "AAS-ADMIN-DELETE-ACCESSOR",
    "An accessor is deleted by its identity.");
inline constexpr Requirement ACCESSOR_ACCESS_1 = from_accessor_service.shall("SSPTTF/Access-1", "AAS-OP-ACCESS-SERVICE",
    "Access to a service is asked by its identifier, and without a secure pipe unless one is asked for.");
inline constexpr Requirement ACCESSOR_ACCESS_2 = from_accessor_service.shall("SSPTTF/Access-2", "AAS-OP-ACCESS-SERVICE",
    "An answer to it holds the identifier of a gate exactly if access was granted.");
inline constexpr Requirement ACCESSOR_AUTHENTICATE_1 =
    from_accessor_service.may("SSPTTF/Authenticate-1", "AAS-OP-AUTHENTICATE-ACCESSOR",
    "Authentication presents a numeric PIN, a password, a pattern, a token or the host domain.");
inline constexpr Requirement ACCESSOR_AUTHENTICATE_2 =
    from_accessor_service.shall("SSPTTF/Authenticate-2", "AAS-OP-AUTHENTICATE-ACCESSOR",
    "Its answer holds the status of the credentials or a token of the service.",
    "Which one in which case is not said.");
inline constexpr Requirement ACCESSOR_CHALLENGE_1 =
    from_accessor_service.shall("SSPTTF/Challenge-1", "AAS-OP-GET-CHALLENGE",
    "A challenge has 16 octets and comes with the certificates of the service.");

inline constexpr std::array ssp_ttf_accessors_all{
    &ACCESSOR_ACCESSOR_1, &ACCESSOR_ACCESSOR_2, &ACCESSOR_ACCESSOR_3, &ACCESSOR_ACCESSOR_4, &ACCESSOR_ACCESSOR_5,
    &ACCESSOR_RIGHTS_1, &ACCESSOR_RIGHTS_2, &ACCESSOR_RIGHTS_3, &ACCESSOR_RIGHTS_4, &ACCESSOR_CONDITION_1,
    &ACCESSOR_CONDITION_2, &ACCESSOR_CREDENTIAL_1, &ACCESSOR_CREDENTIAL_2, &ACCESSOR_CREDENTIAL_3,
    &ACCESSOR_CREDENTIAL_4, &ACCESSOR_CREDENTIAL_5, &ACCESSOR_CREDENTIAL_6, &ACCESSOR_POLICY_1, &ACCESSOR_POLICY_2,
    &ACCESSOR_POLICY_3, &ACCESSOR_POLICY_4, &ACCESSOR_POLICY_5, &ACCESSOR_POLICY_6, &ACCESSOR_STATUS_1,
    &ACCESSOR_STATUS_2, &ACCESSOR_GATE_1, &ACCESSOR_ENCODING_1, &ACCESSOR_OPERATION_1, &ACCESSOR_OPERATION_2,
    &ACCESSOR_RESULT_1, &ACCESSOR_RESULT_2, &ACCESSOR_RESULT_3, &ACCESSOR_RESULT_4, &ACCESSOR_CAPABILITIES_1,
    &ACCESSOR_CAPABILITIES_2, &ACCESSOR_CAPABILITIES_3, &ACCESSOR_CREATE_1, &ACCESSOR_UPDATE_1, &ACCESSOR_DELETE_1,
    &ACCESSOR_ACCESS_1, &ACCESSOR_ACCESS_2, &ACCESSOR_AUTHENTICATE_1, &ACCESSOR_AUTHENTICATE_2, &ACCESSOR_CHALLENGE_1,
};
// clang-format on

}  // namespace ssp::requirements
