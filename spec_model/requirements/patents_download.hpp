// SPDX-License-Identifier: Apache-2.0
// What patents of companies that took part in drafting the SSP standards claim about the way of a bundle to the SSP.
//
// Evidence of a design at drafting time, not of what the published standard says.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group from_us11153752{
    .source = "US 11,153,752 and US 12,238,515", .basis = Basis::claimed, .subject = Subject::provisioning,
    .reason = "the negotiation of certificates and keys has no model yet"};
inline constexpr Group from_us11849317{
    .source = "US 11,849,317", .basis = Basis::claimed, .subject = Subject::provisioning,
    .reason = "the negotiation of certificates and keys has no model yet"};
inline constexpr Group from_us20200351651{
    .source = "US 2020/0351651", .basis = Basis::claimed, .subject = Subject::provisioning,
    .reason = "the negotiation of certificates and keys has no model yet"};
inline constexpr Group from_us11449319{
    .source = "US 11,449,319", .basis = Basis::claimed, .subject = Subject::formats,
    .reason = "the activation code has no model yet"};
inline constexpr Group from_us12238519{
    .source = "US 12,238,519", .basis = Basis::claimed, .subject = Subject::provisioning,
    .reason = "discovery has no model"};
inline constexpr Group from_wo2022144636{
    .source = "WO 2022/144636", .basis = Basis::claimed, .subject = Subject::platform,
    .reason = "the inside of a bundle has no model"};
inline constexpr Group from_us11706025{
    .source = "US 11,706,025 and US 2020/0162247", .basis = Basis::claimed, .subject = Subject::security,
    .reason = "the loading of firmware has no model"};
inline constexpr Group from_us11671265{
    .source = "US 11,671,265", .basis = Basis::claimed, .subject = Subject::platform,
    .reason = "the inside of a bundle has no model"};
inline constexpr Group from_ep4124958{
    .source = "EP 4 124 958", .basis = Basis::claimed, .subject = Subject::loading,
    .reason = "the loading of firmware has no model"};
inline constexpr Group from_us12418600{
    .source = "US 12,418,600, US 12,323,789 and US 12,341,815", .basis = Basis::claimed, .subject = Subject::scl,
    .reason = "no model of the router says it"};
inline constexpr Group from_us10289601{
    .source = "US 10,289,601", .basis = Basis::claimed, .subject = Subject::link,
    .reason = "no model of the link says it"};

// ---- certificates and keys ------------------------------------------------------------------------------------------

inline constexpr Requirement US11153752_1 = from_us11153752.shall("US11153752/1", "claims 1-5",
    "The loader tells for each family under which keys it can verify an SPB Manager, and under which keys it can be "
    "verified itself.");
inline constexpr Requirement US11153752_2 = from_us11153752.may("US11153752/2", "claims 1-5",
    "The question for that information names the family it is about.");
inline constexpr Requirement US11153752_3 = from_us11153752.shall("US11153752/3", "claims 1-6 of US 12,238,515",
    "The loader tells which release of the specification it implements.");
inline constexpr Requirement US11153752_4 = from_us11153752.shall("US11153752/4", "claims 1-5",
    "LBA and SPB Manager talk over TLS that authenticates the server only.");
inline constexpr Requirement US11153752_5 = from_us11153752.shall("US11153752/5", "claims 1-5",
    "The SPB Manager chooses a certificate of its own that verifies under one of the keys offered.");
inline constexpr Requirement US11153752_6 = from_us11153752.shall("US11153752/6", "claims 1-5",
    "The SPB Manager names, of the keys offered for the same family, the one under which the loader has to show its "
    "certificate.");
inline constexpr Requirement US11153752_7 = from_us11153752.shall("US11153752/7", "claims 1-5",
    "The answer of the SPB Manager is about a family that the loader offered.");
inline constexpr Requirement US11849317_1 = from_us11849317.shall("US11849317/1", "claims 2-17",
    "The first session key comes from the loader's one-time key and the SPB Manager's certified key for key "
    "agreement.");
inline constexpr Requirement US11849317_2 = from_us11849317.shall("US11849317/2", "claims 2-17",
    "The loader's certificate and the identifier of the SSP are encrypted under the first session key.");
inline constexpr Requirement US11849317_3 = from_us11849317.shall("US11849317/3", "claims 2-17",
    "A token of the SSP holds the loader's one-time public key and the identifier of the transaction.");
inline constexpr Requirement US11849317_4 = from_us11849317.may("US11849317/4", "claims 2-17",
    "The credential of the SSP holds an identifier that leads to the bundle ordered.");
inline constexpr Requirement US11849317_5 = from_us11849317.may("US11849317/5", "claims 2-17",
    "The information of the SPB Manager holds a challenge, and which issuer the loader has to use.");
inline constexpr Requirement US20200351651_1 = from_us20200351651.shall("US20200351651/1", "abstract, claims 1-2",
    "Nothing about a bundle is given out before the credential of the SSP was verified.");
inline constexpr Requirement US20200351651_2 = from_us20200351651.shall("US20200351651/2", "abstract, claims 1-2",
    "The type of the request decides whether metadata alone or all information on the bundle is sent.");

// ---- activation code ------------------------------------------------------------------------------------------------

inline constexpr Requirement US11449319_1 = from_us11449319.shall("US11449319/1", "abstract",
    "An SSP activation code holds at least one of family identifier, address of the SPB Manager and matching "
    "identifier.",
    "A code without address cannot stand alone.");
inline constexpr Requirement US11449319_2 = from_us11449319.shall("US11449319/2", "claims",
    "A delimiter separates the code for the SSP from an eSIM activation code in the same text.");
inline constexpr Requirement US11449319_3 = from_us11449319.shall("US11449319/3", "claims",
    "The part for the SSP goes to the LBA, and that for the eSIM to the LPA.");
inline constexpr Requirement US11449319_4 = from_us11449319.may("US11449319/4", "claims",
    "The code is scanned, typed or followed as a link.");

// ---- discovery ------------------------------------------------------------------------------------------------------

inline constexpr Requirement US12238519_1 = from_us12238519.shall("US12238519/1", "claims 1-5",
    "The LBA can ask a discovery service to be notified, which accepts or not.");
inline constexpr Requirement US12238519_2 = from_us12238519.shall("US12238519/2", "claims 1-5",
    "The address of the discovery service is configured for a family or its custodian.");
inline constexpr Requirement US12238519_3 = from_us12238519.shall("US12238519/3", "claims 1-5",
    "An event is identified by what is derived from the identifier of the Primary Platform and the address of the "
    "server.");
inline constexpr Requirement US12238519_4 = from_us12238519.shall("US12238519/4", "claims 1-5",
    "The discovery service gives an event only to an SSP it has authenticated.");

// ---- bundles and firmware -------------------------------------------------------------------------------------------

inline constexpr Requirement WO2022144636_1 = from_wo2022144636.shall("WO2022144636/1", "claim 1",
    "A secondary platform is an operating system with its applications.");
inline constexpr Requirement WO2022144636_2 = from_wo2022144636.shall("WO2022144636/2", "abstract",
    "A native bundle is code for the Primary Platform linked with personalisation data of a subscriber.");
inline constexpr Requirement US11706025_1 = from_us11706025.shall("US11706025/1", "abstract, claim 1",
    "The key for a firmware comes from the static and one-time keys of both the element and the server.");
inline constexpr Requirement US11706025_2 = from_us11706025.shall("US11706025/2", "abstract, claim 1",
    "A firmware encrypted for one element cannot be decrypted by another.");
inline constexpr Requirement US11706025_3 = from_us11706025.shall("US11706025/3", "abstract, claim 1",
    "The device asks the element for its cryptographic parameters and supported version before it opens TLS to the "
    "server.");
inline constexpr Requirement US11671265_1 = from_us11671265.may("US11671265/1", "claim 1",
    "A bundle is downloaded without configuration and gets identity and certificate later.");
inline constexpr Requirement US11671265_2 = from_us11671265.shall("US11671265/2", "claim 1",
    "The Primary Platform signs the public key that was derived for the bundle.");
inline constexpr Requirement US11671265_3 = from_us11671265.shall("US11671265/3", "claim 1",
    "The key pair that is signed for a bundle was generated inside the tamper-resistant element.");
inline constexpr Requirement EP4124958_1 = from_ep4124958.shall("EP4124958/1", "paragraphs 1-6",
    "A loader of firmware puts a memory image into a tamper-resistant element.");
inline constexpr Requirement EP4124958_2 = from_ep4124958.may("EP4124958/2", "paragraphs 1-6",
    "An update that fails is rolled back to the previous image.");

// ---- routers and links ----------------------------------------------------------------------------------------------

inline constexpr Requirement US12418600_1 = from_us12418600.shall("US12418600/1", "claims",
    "A router first decides whether an incoming protocol is compatible with the receiving application.");
inline constexpr Requirement US12418600_2 = from_us12418600.shall("US12418600/2", "claims",
    "Incompatible messages are passed on as they are or converted.");
inline constexpr Requirement US12418600_3 = from_us12418600.shall("US12418600/3", "claims",
    "The element records for each application the protocols it understands and how it is reached.");
inline constexpr Requirement US10289601_1 = from_us10289601.shall("US10289601/1", "abstract",
    "The master of an SPI link resumes it by a signal before it selects the slave and clocks.");
inline constexpr Requirement US10289601_2 = from_us10289601.may("US10289601/2", "abstract",
    "The secure element signals first that it wants to resume.");

inline constexpr std::array patents_download_all{
    &US11153752_1, &US11153752_2, &US11153752_3, &US11153752_4, &US11153752_5, &US11153752_6, &US11153752_7,
    &US11849317_1, &US11849317_2, &US11849317_3, &US11849317_4, &US11849317_5, &US20200351651_1, &US20200351651_2,
    &US11449319_1, &US11449319_2, &US11449319_3, &US11449319_4, &US12238519_1, &US12238519_2, &US12238519_3,
    &US12238519_4, &WO2022144636_1, &WO2022144636_2, &US11706025_1, &US11706025_2, &US11706025_3, &US11671265_1,
    &US11671265_2, &US11671265_3, &EP4124958_1, &EP4124958_2, &US12418600_1, &US12418600_2, &US12418600_3,
    &US10289601_1, &US10289601_2,
};
// clang-format on

}  // namespace ssp::requirements
