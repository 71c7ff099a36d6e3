// SPDX-License-Identifier: Apache-2.0
// What the public pages on VPP and OFL say: GlobalPlatform's, and titles of the Trusted Connectivity Alliance.
//
// The specifications themselves were not read. A list of changes tells what a document contains and what was wrong.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view vpp_page = "GlobalPlatform VPP V1.0.1, page of the specification";
inline constexpr std::string_view vpp2_page = "GlobalPlatform VPP 2.0, page of the white paper";
inline constexpr std::string_view ofl_page = "GlobalPlatform OFL, pages of V1.3 and V2.0";
inline constexpr std::string_view tca_title = "TCA OFL Ecosystem and IDS-OFL Agent Interfaces V1.0.3, titles";
inline constexpr Group from_vpp{
    .source = vpp_page, .basis = Basis::seen, .subject = Subject::platform,
    .reason = "no model of the Primary Platform says it"};
inline constexpr Group from_vpp_isolation{
    .source = vpp2_page, .basis = Basis::seen, .subject = Subject::platform,
    .reason = "no model of the Primary Platform says it"};
inline constexpr Group from_vpp_network{
    .source = vpp_page, .basis = Basis::seen, .subject = Subject::scl, .reason = "messages have no model yet"};
inline constexpr Group from_ofl{
    .source = ofl_page, .basis = Basis::seen, .subject = Subject::loading,
    .reason = "the loading of firmware has no model"};
inline constexpr Group from_ofl_agents{
    .source = tca_title, .basis = Basis::seen, .subject = Subject::loading,
    .reason = "the loading of firmware has no model"};

// ---- virtual primary platform ---------------------------------------------------------------------------------------

inline constexpr Requirement VPP_1 = from_vpp.shall("VPP/1", "overview",
    "Several VPP applications run on one platform without interfering with each other.");
inline constexpr Requirement VPP_2 = from_vpp.shall("VPP/2", "overview",
    "The platform does not depend on the use case of its applications.");
inline constexpr Requirement VPP_3 = from_vpp.shall("VPP/3", "overview",
    "The maker of the tamper-resistant element provisions the platform.");
inline constexpr Requirement VPP_4 = from_vpp_isolation.shall("VPP/4", "overview",
    "A VPP application is isolated from all others and from the implementation of the platform.");
inline constexpr Requirement VPP_5 = from_vpp_isolation.shall("VPP/5", "overview",
    "Each VPP application has access of its own to the security services of the platform.");
inline constexpr Requirement VPP_6 = from_vpp_isolation.shall("VPP/6", "overview",
    "The platform serves embedded secure elements as well.",
    "From version 2.0 on.");
inline constexpr Requirement VPP_PROCESS = from_vpp.shall("VPP/Process", "list of changes",
    "Processes follow a state diagram, which V1.0.1 completes by a transition that V1.0 lacked.",
    "The diagram itself was not seen.");
inline constexpr Requirement VPP_FIRMWARE_1 = from_vpp.shall("VPP/Firmware-1", "list of changes",
    "Process descriptors of a firmware are validated.");
inline constexpr Requirement VPP_FIRMWARE_2 = from_vpp.shall("VPP/Firmware-2", "list of changes",
    "Mailbox descriptors of a firmware are validated.");
inline constexpr Requirement VPP_FIRMWARE_3 = from_vpp.shall("VPP/Firmware-3", "list of changes",
    "Descriptors of inter-process communication of a firmware are validated.");
inline constexpr Requirement VPP_NETWORK_1 = from_vpp_network.shall("VPP/Network-1", "list of changes",
    "The network layer has one byte order, so that hosts of different architecture understand each other.",
    "Which one was not seen; V1.0 had none.");
inline constexpr Requirement VPP_NETWORK_2 = from_vpp_network.shall("VPP/Network-2", "list of changes",
    "What the network protocol names is named by UUIDs.");
inline constexpr Requirement VPP_NETWORK_3 = from_vpp_network.shall("VPP/Network-3", "list of changes",
    "The network protocol has error codes.");

// ---- open firmware loader -------------------------------------------------------------------------------------------

inline constexpr Requirement OFL_1 = from_ofl.shall("OFL/1", "overview",
    "A firmware is loaded into a tamper-resistant element in a standard way.");
inline constexpr Requirement OFL_2 = from_ofl.shall("OFL/2", "overview",
    "Loading is protected by cryptography on elliptic curves.");
inline constexpr Requirement OFL_3 = from_ofl.shall("OFL/3", "overview",
    "Roles of loading and administrative rights say who may do what.");
inline constexpr Requirement OFL_4 = from_ofl.may("OFL/4", "overview",
    "One image is sent to many elements.",
    "A multicast image.");
inline constexpr Requirement OFL_5 = from_ofl.shall("OFL/5", "V2.0, list of changes",
    "Certificates are X.509 version 3 instead of a format of GlobalPlatform.",
    "V1.3 and V2.0 do not interoperate.");
inline constexpr Requirement OFL_6 = from_ofl.shall("OFL/6", "V2.0, list of changes",
    "Certificates can be revoked.");
inline constexpr Requirement OFL_7 = from_ofl.may("OFL/7", "V2.0, list of changes",
    "The issuer of server certificates is attached after issuance.");
inline constexpr Requirement OFL_8 = from_ofl_agents.shall("OFL/8", "titles",
    "An Image Delivery Server talks to an OFL Agent in the device.");
inline constexpr Requirement OFL_9 = from_ofl_agents.shall("OFL/9", "titles",
    "An image is bound to one element or made for many.");

inline constexpr std::array globalplatform_vpp_all{
    &VPP_1, &VPP_2, &VPP_3, &VPP_4, &VPP_5, &VPP_6, &VPP_PROCESS, &VPP_FIRMWARE_1, &VPP_FIRMWARE_2, &VPP_FIRMWARE_3,
    &VPP_NETWORK_1, &VPP_NETWORK_2, &VPP_NETWORK_3, &OFL_1, &OFL_2, &OFL_3, &OFL_4, &OFL_5, &OFL_6, &OFL_7, &OFL_8,
    &OFL_9,
};
// clang-format on

}  // namespace ssp::requirements
