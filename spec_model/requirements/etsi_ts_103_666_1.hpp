// SPDX-License-Identifier: Apache-2.0
// What was read in the official ASN.1 of ETSI TS 103 666-1: capabilities, classes, basic types.
//
// Its first 2 000 characters were at hand, not the clauses that say when the types are exchanged.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ts_103_666_1 = "ETSI TS 103 666-1 V15.0.1, ASN.1";
inline constexpr Group from_generic_types{
    .source = ts_103_666_1, .basis = Basis::seen, .subject = Subject::formats,
    .reason = "message formats have no model yet"};
inline constexpr Group from_generic_identification{
    .source = ts_103_666_1, .basis = Basis::seen, .subject = Subject::identification,
    .reason = "the exchange of capabilities has no model yet"};
inline constexpr Group from_generic_power{
    .source = ts_103_666_1, .basis = Basis::seen, .subject = Subject::power, .reason = "power has no model yet"};

// ---- basic types ----------------------------------------------------------------------------------------------------

inline constexpr Requirement TS103666_1_UUID = from_generic_types.shall("TS103666-1:ASN1/UUID", "UUID",
    "A UUID is 16 octets.");
inline constexpr Requirement TS103666_1_UINT32 = from_generic_types.shall("TS103666-1:ASN1/UInt32", "UInt32",
    "A number of type UInt32 lies in 0 to 4294967295.");
inline constexpr Requirement TS103666_1_VERSION = from_generic_types.shall("TS103666-1:ASN1/VersionType", "VersionType",
    "A version is two octets, the major number and then the minor one.",
    "A third number, as in 15.0.1, cannot be told.");
inline constexpr Requirement TS103666_1_CERTIFICATES =
    from_generic_types.shall("TS103666-1:ASN1/Certificates", "Certificates",
    "Certificates come as a set, so their order says nothing.",
    "A path has to be put in order by names.");
inline constexpr Requirement TS103666_1_MODULE =
    from_generic_types.shall("TS103666-1:ASN1/SSPDefinitions", "SSPDefinitions",
    "The module has the object identifier 0.4.0.3666.1 and tags its types automatically.");
inline constexpr Requirement TS103666_1_EXTENSIBLE =
    from_generic_types.shall("TS103666-1:ASN1/Extensible", "SSPDefinitions",
    "A receiver accepts components and values that later versions add.",
    "The module implies extensibility for every type.");
inline constexpr Requirement TS103666_1_DEFAULTS =
    from_generic_types.shall("TS103666-1:ASN1/Defaults", "SSPDefinitions",
    "A component that is absent reads as its default.");

// ---- the terminal ---------------------------------------------------------------------------------------------------

inline constexpr Requirement TS103666_1_TERMINAL_RELEASE =
    from_generic_identification.shall("TS103666-1:ASN1/TerminalRelease", "TerminalCapability",
    "The capability of a terminal says its release.");
inline constexpr Requirement TS103666_1_TERMINAL_VENDOR =
    from_generic_identification.may("TS103666-1:ASN1/TerminalVendorName", "TerminalCapability",
    "The terminal names its vendor, in 1 to 20 characters.");
inline constexpr Requirement TS103666_1_INTERFACE_POWER =
    from_generic_power.shall("TS103666-1:ASN1/InterfacePowerSupply", "TerminalCapability",
    "The terminal tells the supply by the interface as a number in 0 to 1000, which is 0 if absent.",
    "Unit and meaning of 0 were not seen.");
inline constexpr Requirement TS103666_1_EXTERNAL_POWER =
    from_generic_power.shall("TS103666-1:ASN1/ExternalPowerSupply", "TerminalCapability",
    "The terminal tells the external supply as a number in 0 to 1000, which is 0 if absent.",
    "Unit and meaning of 0 were not seen.");
inline constexpr Requirement TS103666_1_TOOLKIT_PROFILE =
    from_generic_identification.may("TS103666-1:ASN1/ToolkitTerminalProfile", "TerminalCapability",
    "The terminal tells its toolkit profile as a string of octets.");

// ---- the SSP --------------------------------------------------------------------------------------------------------

inline constexpr Requirement TS103666_1_SSP_RELEASE =
    from_generic_identification.shall("TS103666-1:ASN1/SspRelease", "SSPCapability",
    "The capability of an SSP says its release.");
inline constexpr Requirement TS103666_1_SSP_VENDOR =
    from_generic_identification.may("TS103666-1:ASN1/SspVendorName", "SSPCapability",
    "The SSP names its vendor, in 1 to 20 characters.");
inline constexpr Requirement TS103666_1_SSP_CLASS =
    from_generic_identification.shall("TS103666-1:ASN1/SspClass", "SSPCapability",
    "The capability of an SSP says its class.");
inline constexpr Requirement TS103666_1_CLASS_SPECIFIC =
    from_generic_types.shall("TS103666-1:ASN1/ClassSpecificCapabilities", "SSPCapability",
    "Capabilities that are specific to a class, if there are any, are decoded as the class before them says.",
    "Written with ANY DEFINED BY, which ASN.1 withdrew in 1994.");
inline constexpr Requirement TS103666_1_UICC =
    from_generic_identification.may("TS103666-1:ASN1/SspUicc", "SSPCapability",
    "The SSP tells what it supports of a UICC.");
inline constexpr Requirement TS103666_1_USER_INTERFACE =
    from_generic_identification.may("TS103666-1:ASN1/SspUserInterface", "SSPCapability",
    "The SSP tells its user interface.",
    "The type was not seen.");
inline constexpr Requirement TS103666_1_CLASSES =
    from_generic_identification.shall("TS103666-1:ASN1/SSPClass", "SSPClass; clause 11",
    "The classes are integrated (0), embedded of type 1 (1), embedded of type 2 (2) and removable (3).");
inline constexpr Requirement TS103666_1_INTEGRATED =
    from_generic_identification.shall("TS103666-1:ASN1/Integrated", "SSPClass",
    "An iSSP says that its class is integrated.");
inline constexpr Requirement TS103666_1_CHANNELS =
    from_generic_identification.shall("TS103666-1:ASN1/LogicalChannels", "SspUiccCapability",
    "The number of logical channels lies in 1 to 20 and is 1 if absent.");
inline constexpr Requirement TS103666_1_POLLING =
    from_generic_identification.shall("TS103666-1:ASN1/ProactivePolling", "SspUiccCapability",
    "The SSP requires to be polled for proactive commands only if it says so.");
inline constexpr Requirement TS103666_1_UICC_FILES =
    from_generic_identification.shall("TS103666-1:ASN1/UiccFileSystem", "SspUiccCapability",
    "The SSP supports the file system of a UICC only if it says so.");
inline constexpr Requirement TS103666_1_TOOLKIT =
    from_generic_identification.shall("TS103666-1:ASN1/CardApplicationToolkit", "SspUiccCapability",
    "The SSP supports the card application toolkit only if it says so.");

inline constexpr std::array etsi_ts_103_666_1_all{
    &TS103666_1_UUID, &TS103666_1_UINT32, &TS103666_1_VERSION, &TS103666_1_CERTIFICATES, &TS103666_1_MODULE,
    &TS103666_1_EXTENSIBLE, &TS103666_1_DEFAULTS, &TS103666_1_TERMINAL_RELEASE, &TS103666_1_TERMINAL_VENDOR,
    &TS103666_1_INTERFACE_POWER, &TS103666_1_EXTERNAL_POWER, &TS103666_1_TOOLKIT_PROFILE, &TS103666_1_SSP_RELEASE,
    &TS103666_1_SSP_VENDOR, &TS103666_1_SSP_CLASS, &TS103666_1_CLASS_SPECIFIC, &TS103666_1_UICC,
    &TS103666_1_USER_INTERFACE, &TS103666_1_CLASSES, &TS103666_1_INTEGRATED, &TS103666_1_CHANNELS, &TS103666_1_POLLING,
    &TS103666_1_UICC_FILES, &TS103666_1_TOOLKIT,
};
// clang-format on

}  // namespace ssp::requirements
