// SPDX-License-Identifier: Apache-2.0
// What patents of companies that took part in drafting the SSP standards claim about bundles.
//
// Evidence of a design at drafting time, not of what the published standard says.

#pragma once

#include "requirements/requirement.hpp"

namespace ssp::requirements {

// clang-format off
inline constexpr Requirement US12075521_1{"US12075521/1", "US 12,075,521", "claims 1-3",
    Basis::claimed, Strength::shall,
    "How many bundles of a family may be enabled at once follows, by family identifier, from the settings of the SSP."};
inline constexpr Requirement US12075521_2{"US12075521/2", "US 12,075,521", "claims 1-3",
    Basis::claimed, Strength::shall,
    "The bundles of the family that are enabled or active already are counted."};
inline constexpr Requirement US12075521_3{"US12075521/3", "US 12,075,521", "claims 1-3",
    Basis::claimed, Strength::shall,
    "A request to enable is granted or refused by comparing that number with the limit."};
inline constexpr Requirement US20220141645_1{"US20220141645/1", "US 2022/0141645", "abstract",
    Basis::claimed, Strength::shall,
    "Enabling a telecom bundle leads to a pipe between it and the modem, mapped to one SIM port by the port's "
    "identifier."};
inline constexpr Requirement US20220141645_2{"US20220141645/2", "US 2022/0141645", "abstract",
    Basis::claimed, Strength::may,
    "A terminal with several SIM ports enables several telecom bundles."};
inline constexpr Requirement US11989543_1{"US11989543/1", "US 11,989,543 and US 11,422,786", "claim 1",
    Basis::claimed, Strength::shall,
    "Whether a bundle may be installed depends on information about the SSP, its platform and the terminal."};
inline constexpr Requirement US11989543_2{"US11989543/2", "US 11,989,543 and US 11,422,786", "claim 2",
    Basis::claimed, Strength::may,
    "Where the bundle cannot be installed, the error answer says that an eSIM profile can be downloaded instead."};
inline constexpr Requirement US11997488_1{"US11997488/1", "US 11,997,488", "abstract, claim 4",
    Basis::claimed, Strength::shall,
    "The SPB Manager's certificate is verified under what is trusted for the bundle's family and custodian."};
inline constexpr Requirement US11800356_1{"US11800356/1", "US 11,800,356 and US 12,309,586", "claim 1",
    Basis::claimed, Strength::shall,
    "A management command is executed only after the LBA has checked a first policy of the bundle and the loader a "
    "second one."};
inline constexpr Requirement US11800356_2{"US11800356/2", "US 11,800,356 and US 12,309,586", "claim 1",
    Basis::claimed, Strength::shall,
    "Where the end user's consent is required, the LBA verifies it before it passes the command on."};
// clang-format on

}  // namespace ssp::requirements
