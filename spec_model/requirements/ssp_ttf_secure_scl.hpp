// SPDX-License-Identifier: Apache-2.0
// What the public code of the ETSI test task force on the SSP says about tokens, the secure SCL and files.
//
// Key derivation, padding and signatures were recomputed from the published examples. The code changed the derivation
// on 2021-04-01 to follow a change request; what stands here is the later form.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ttf_tokens = "SSPCertificateGenerator of the ETSI SSP test task force";
inline constexpr Group from_token_checks{
    .source = ttf_tokens, .basis = Basis::claimed, .subject = Subject::accessors, .reason = "tokens have no model yet"};
inline constexpr Group from_secure_pipe{
    .source = ttf_tokens, .basis = Basis::claimed, .subject = Subject::security,
    .reason = "no model of the secure SCL says it"};
inline constexpr Group from_file_service{
    .source = ttf_tokens, .basis = Basis::claimed, .subject = Subject::storage,
    .reason = "the file system has no model yet"};

// ---- certificates and tokens ----------------------------------------------------------------------------------------

inline constexpr Requirement TTF_PATH_1 = from_token_checks.shall("SSPTTF/Path-1", "certificates",
    "A path has three tiers: certificate issuer, certificate authority, end entity.");
inline constexpr Requirement TTF_PATH_2 = from_token_checks.shall("SSPTTF/Path-2", "certificates",
    "The certificate of an issuer allows one tier of authorities below it, that of an authority allows none.");
inline constexpr Requirement TTF_PATH_3 = from_token_checks.shall("SSPTTF/Path-3", "certificates",
    "A path of at most four certificates is accepted only if it ends at an issuer that the token credential holds.");
inline constexpr Requirement TTF_PATH_4 = from_token_checks.shall("SSPTTF/Path-4", "certificates",
    "A certificate is X.509 version 3, signed by ECDSA with SHA-256.");
inline constexpr Requirement TTF_PATH_5 = from_token_checks.shall("SSPTTF/Path-5", "certificates",
    "The certificate policies of an end entity are critical and name its role, which is that of the service or of its "
    "peer.",
    "The sample certificates and the ASN.1 give the two roles opposite numbers.");
inline constexpr Requirement TTF_TOKEN_1 = from_token_checks.shall("SSPTTF/Token-1", "SSPToken.asn",
    "A token holds a public key for key agreement, a challenge of 16 octets, a key size and a cipher.");
inline constexpr Requirement TTF_TOKEN_2 = from_token_checks.shall("SSPTTF/Token-2", "CreateToken.py",
    "A token is refused unless its version is 1, its algorithm ECDSA with SHA-256, and cipher and key size are known.");
inline constexpr Requirement TTF_TOKEN_3 = from_token_checks.shall("SSPTTF/Token-3", "CreateToken.py",
    "A token is refused unless it names the key under which it is verified, by the SHA-1 identifier of that key.");
inline constexpr Requirement TTF_TOKEN_4 = from_token_checks.shall("SSPTTF/Token-4", "CreateToken.py",
    "The signature of a token covers its content encoded as an ordinary sequence, not as it is sent.",
    "Recomputed; the ASN.1 does not tell.");
inline constexpr Requirement TTF_TOKEN_5 = from_token_checks.shall("SSPTTF/Token-5", "CreateToken.py",
    "Each token has a key pair of its own.");
inline constexpr Requirement TTF_TOKEN_6 = from_token_checks.shall("SSPTTF/Token-6", "CreateAuthCommand.py",
    "A peer asks for a challenge, puts it into its token, and is answered with a token of the service.");
inline constexpr Requirement TTF_TOKEN_7 = from_token_checks.shall("SSPTTF/Token-7", "CreateAuthCommand.py",
    "Access to a service is asked for after the tokens were exchanged.");

// ---- secure SCL -----------------------------------------------------------------------------------------------------

inline constexpr Requirement TTF_KEY_1 = from_secure_pipe.shall("SSPTTF/Key-1", "CreateAuthCommand.py",
    "Both ends of a secure pipe compute the same key and the same initialisation value.",
    "Recomputed. Both directions use them: A-SEC-1 and A-SEC-2 say what follows.");
inline constexpr Requirement TTF_KEY_2 = from_secure_pipe.shall("SSPTTF/Key-2", "CreateAuthCommand.py",
    "The keys depend on the shared secret and on the challenge combined with the gate identifier by exclusive or.");
inline constexpr Requirement TTF_KEY_3 = from_secure_pipe.shall("SSPTTF/Key-3", "CreateAuthCommand.py",
    "Keys are derived by the ANSI X9.63 function with SHA-256, key first and initialisation value second.",
    "Before 2021-04-01 by HKDF.");
inline constexpr Requirement TTF_KEY_4 = from_secure_pipe.shall("SSPTTF/Key-4", "SSPToken.asn",
    "The key has 128 or 256 bits, as the token says.");
inline constexpr Requirement TTF_KEY_5 = from_secure_pipe.shall("SSPTTF/Key-5", "SSPToken.asn",
    "The cipher is AES in GCM mode.",
    "The ASN.1 spells it AES-CGM.");
inline constexpr Requirement TTF_FRAGMENT_1 = from_secure_pipe.shall("SSPTTF/Fragment-1", "CreateAuthCommand.py",
    "A fragment is a sequence number of four octets, the ciphertext and a tag of 16 octets.");
inline constexpr Requirement TTF_FRAGMENT_2 = from_secure_pipe.shall("SSPTTF/Fragment-2", "CreateAuthCommand.py",
    "The first sequence number is 1, and it grows by one from fragment to fragment.");
inline constexpr Requirement TTF_FRAGMENT_3 = from_secure_pipe.shall("SSPTTF/Fragment-3", "CreateAuthCommand.py",
    "The nonce of a fragment is made from the initialisation value and the sequence number.");
inline constexpr Requirement TTF_FRAGMENT_4 = from_secure_pipe.shall("SSPTTF/Fragment-4", "CreateAuthCommand.py",
    "Before encryption a fragment is its data, 0 to 15 zero octets and one octet that tells their number and the "
    "chaining bit.");
inline constexpr Requirement TTF_FRAGMENT_5 = from_secure_pipe.shall("SSPTTF/Fragment-5", "CreateAuthCommand.py",
    "Data, padding and that octet fill a multiple of 16 octets.");
inline constexpr Requirement TTF_FRAGMENT_6 = from_secure_pipe.shall("SSPTTF/Fragment-6", "CreateAuthCommand.py",
    "The message is the data of its fragments, one after the other, without padding.",
    "Which value of the chaining bit ends it cannot be told from the code.");
inline constexpr Requirement TTF_FRAGMENT_7 = from_secure_pipe.shall("SSPTTF/Fragment-7", "CreateAuthCommand.py",
    "A fragment carries at most one octet less of data than the MTU.");
inline constexpr Requirement TTF_MESSAGE_1 = from_secure_pipe.shall("SSPTTF/Message-1", "sample files",
    "Messages of more than 2 kB are transported.",
    "The sample command to authenticate has 2257 octets.");

// ---- file system ----------------------------------------------------------------------------------------------------

inline constexpr Requirement TTF_FILE_1 = from_file_service.shall("SSPTTF/File-1", "FS-ADMIN-GET-CAPABILITIES",
    "The file system tells its version, its capacity and what of it is free.");
inline constexpr Requirement TTF_FILE_2 = from_file_service.shall("SSPTTF/File-2", "FS-ADMIN-GET-CAPABILITIES",
    "No more files are open than the file system allows in all.");
inline constexpr Requirement TTF_FILE_3 = from_file_service.shall("SSPTTF/File-3", "FS-ADMIN-GET-CAPABILITIES",
    "No file is open more often than the file system allows for one file.");
inline constexpr Requirement TTF_FILE_4 = from_file_service.shall("SSPTTF/File-4", "FS-ADMIN-GET-CAPABILITIES",
    "The metadata of a node are no larger than the file system allows.");
inline constexpr Requirement TTF_FILE_5 = from_file_service.shall("SSPTTF/File-5", "FS-ADMIN-GET-CAPABILITIES",
    "At least one file can be open, and at least once.",
    "A minimum of the test suite.");

inline constexpr std::array ssp_ttf_secure_scl_all{
    &TTF_PATH_1, &TTF_PATH_2, &TTF_PATH_3, &TTF_PATH_4, &TTF_PATH_5, &TTF_TOKEN_1, &TTF_TOKEN_2, &TTF_TOKEN_3,
    &TTF_TOKEN_4, &TTF_TOKEN_5, &TTF_TOKEN_6, &TTF_TOKEN_7, &TTF_KEY_1, &TTF_KEY_2, &TTF_KEY_3, &TTF_KEY_4, &TTF_KEY_5,
    &TTF_FRAGMENT_1, &TTF_FRAGMENT_2, &TTF_FRAGMENT_3, &TTF_FRAGMENT_4, &TTF_FRAGMENT_5, &TTF_FRAGMENT_6,
    &TTF_FRAGMENT_7, &TTF_MESSAGE_1, &TTF_FILE_1, &TTF_FILE_2, &TTF_FILE_3, &TTF_FILE_4, &TTF_FILE_5,
};
// clang-format on

}  // namespace ssp::requirements
