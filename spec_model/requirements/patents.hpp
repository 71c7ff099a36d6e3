// SPDX-License-Identifier: Apache-2.0
// What patents of companies that took part in drafting the SSP standards claim about bundles and their management.
//
// Evidence of a design at drafting time, not of what the published standard says. What they claim about the way of a
// bundle to the SSP stands in patents_download.hpp.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group from_us12075521{
    .source = "US 12,075,521", .basis = Basis::claimed, .subject = Subject::bundles,
    .reason = "the limits of the terminal have no model"};
inline constexpr Group from_us20220141645{
    .source = "US 2022/0141645", .basis = Basis::claimed, .subject = Subject::interfaces,
    .reason = "no model of pipes says it"};
inline constexpr Group from_us11989543{
    .source = "US 11,989,543 and US 11,422,786", .basis = Basis::claimed, .subject = Subject::loading,
    .reason = "the server's side of a download has no model"};
inline constexpr Group from_us11997488{
    .source = "US 11,997,488", .basis = Basis::claimed, .subject = Subject::provisioning,
    .reason = "certificates have no model yet"};
inline constexpr Group from_us11800356{
    .source = "US 11,800,356 and US 12,309,586", .basis = Basis::claimed, .subject = Subject::bundles,
    .reason = "remote management has no model yet"};
inline constexpr Group from_us12464348{
    .source = "US 12,464,348", .basis = Basis::claimed, .subject = Subject::bundles,
    .reason = "the transfer of bundles has no model"};
inline constexpr Group from_us12335246{
    .source = "US 12,335,246", .basis = Basis::claimed, .subject = Subject::bundles,
    .reason = "the transfer of bundles has no model"};
inline constexpr Group from_us11405788{
    .source = "US 11,405,788", .basis = Basis::claimed, .subject = Subject::bundles,
    .reason = "policies of the device have no model"};

// ---- limits and SIM ports -------------------------------------------------------------------------------------------

inline constexpr Requirement US12075521_1 = from_us12075521.shall("US12075521/1", "claims 1-3",
    "How many bundles of a family may be enabled at once follows, by family identifier, from the settings of the SSP.");
inline constexpr Requirement US12075521_2 = from_us12075521.shall("US12075521/2", "claims 1-3",
    "The bundles of the family that are enabled or active already are counted.");
inline constexpr Requirement US12075521_3 = from_us12075521.shall("US12075521/3", "claims 1-3",
    "A request to enable is granted or refused by comparing that number with the limit.");
inline constexpr Requirement US12075521_4 = from_us12075521.may("US12075521/4", "claims 1-3",
    "The limit depends on what the terminal tells of its performance.",
    "Who vouches for the terminal is not said.");
inline constexpr Requirement US20220141645_1 = from_us20220141645.shall("US20220141645/1", "abstract",
    "Enabling a telecom bundle leads to a pipe between it and the modem, mapped to one SIM port by the port's "
    "identifier.");
inline constexpr Requirement US20220141645_2 = from_us20220141645.may("US20220141645/2", "abstract",
    "A terminal with several SIM ports enables several telecom bundles.");

// ---- installation and certificates ----------------------------------------------------------------------------------

inline constexpr Requirement US11989543_1 = from_us11989543.shall("US11989543/1", "claim 1",
    "Whether a bundle may be installed depends on information about the SSP, its platform and the terminal.");
inline constexpr Requirement US11989543_2 = from_us11989543.may("US11989543/2", "claim 2",
    "Where the bundle cannot be installed, the error answer says that an eSIM profile can be downloaded instead.");
inline constexpr Requirement US11989543_3 = from_us11989543.shall("US11989543/3", "claim 1",
    "An SSP for which a bundle is not eligible never gets the bundle.");
inline constexpr Requirement US11989543_4 = from_us11989543.shall("US11989543/4", "claim 2",
    "The error code of a refusal has its meaning within the family of the bundle.",
    "Two families may give one value two meanings.");
inline constexpr Requirement US11997488_1 = from_us11997488.shall("US11997488/1", "abstract, claim 4",
    "The SPB Manager's certificate is verified under what is trusted for the bundle's family and custodian.");
inline constexpr Requirement US11997488_2 = from_us11997488.shall("US11997488/2", "claim 4",
    "An extension of the SPB Manager's certificate holds the family identifier and the identifier of the family's "
    "custodian.");
inline constexpr Requirement US11997488_3 = from_us11997488.shall("US11997488/3", "claim 4",
    "The SPB Manager sends family identifier, custodian identifier and its certificate for key agreement together.");
inline constexpr Requirement US11997488_4 = from_us11997488.shall("US11997488/4", "abstract",
    "What is trusted for one family authorises no bundle of another family.");

// ---- remote management ----------------------------------------------------------------------------------------------

inline constexpr Requirement US11800356_1 = from_us11800356.shall("US11800356/1", "claim 1",
    "A management command is executed only after the LBA has checked a first policy of the bundle and the loader a "
    "second one.");
inline constexpr Requirement US11800356_2 = from_us11800356.shall("US11800356/2", "claim 1",
    "Where the end user's consent is required, the LBA verifies it before it passes the command on.");
inline constexpr Requirement US11800356_3 = from_us11800356.shall("US11800356/3", "claim 1",
    "A remote command tells whether the SPB Manager, the end user and the subscriber have to be asked.");
inline constexpr Requirement US11800356_4 = from_us11800356.shall("US11800356/4", "claim 1",
    "The terminal verifies the server's certificate for management before it acts on the command.");
inline constexpr Requirement US11800356_5 = from_us11800356.shall("US11800356/5", "claim 1",
    "Each remote command is answered with its result, by way of the LBA.");

// ---- transfer to another SSP ----------------------------------------------------------------------------------------

inline constexpr Requirement US12464348_1 = from_us12464348.shall("US12464348/1", "claim 1",
    "The receiver of a bundle attests, signed, which SSP it is and in which state the bundle is.");
inline constexpr Requirement US12464348_2 = from_us12464348.shall("US12464348/2", "claim 1",
    "The sender deletes its copy only after it has verified that attestation, and then attests the deletion.");
inline constexpr Requirement US12464348_3 = from_us12464348.shall("US12464348/3", "claim 1",
    "The receiver changes the state of the bundle only after it has verified the sender's attestation.",
    "If that attestation is lost, the bundle is there and cannot be used.");
inline constexpr Requirement US12464348_4 = from_us12464348.shall("US12464348/4", "claim 1",
    "A bundle under transfer is never enabled in both SSPs.");
inline constexpr Requirement US12335246_1 = from_us12335246.shall("US12335246/1", "claims 1-2",
    "A bundle leaves the terminal only if its own configuration allows the transfer.");
inline constexpr Requirement US12335246_2 = from_us12335246.shall("US12335246/2", "claims 1-2",
    "A code names the bundle that is to be moved.");
inline constexpr Requirement US12335246_3 = from_us12335246.shall("US12335246/3", "claims 1-2",
    "A bundle is sent to a server only after certificates were negotiated and versions compared.");

// ---- policies of the device -----------------------------------------------------------------------------------------

inline constexpr Requirement US11405788_1 = from_us11405788.shall("US11405788/1", "abstract",
    "The secure element isolates applications from each other.");
inline constexpr Requirement US11405788_2 = from_us11405788.may("US11405788/2", "abstract",
    "Whether a bundle is activated depends on a policy of the device.");

inline constexpr std::array patents_all{
    &US12075521_1, &US12075521_2, &US12075521_3, &US12075521_4, &US20220141645_1, &US20220141645_2, &US11989543_1,
    &US11989543_2, &US11989543_3, &US11989543_4, &US11997488_1, &US11997488_2, &US11997488_3, &US11997488_4,
    &US11800356_1, &US11800356_2, &US11800356_3, &US11800356_4, &US11800356_5, &US12464348_1, &US12464348_2,
    &US12464348_3, &US12464348_4, &US12335246_1, &US12335246_2, &US12335246_3, &US11405788_1, &US11405788_2,
};
// clang-format on

}  // namespace ssp::requirements
