// SPDX-License-Identifier: Apache-2.0
// What was read in oneM2M TS-0016 V3.0.2: the secure environment as a tree of resources.
//
// Of most of its pages the beginnings were at hand; clause 9 and the full tables of attributes were not.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ts_0016 = "oneM2M TS-0016 V3.0.2";
inline constexpr Group from_abstraction{
    .source = ts_0016, .basis = Basis::seen, .subject = Subject::onem2m,
    .reason = "the secure environment of oneM2M has no model"};

inline constexpr Requirement TS0016_1 = from_abstraction.shall("TS0016/1", "5.1",
    "Every node with a CSE has at least one secure environment, by pre-provisioning.");
inline constexpr Requirement TS0016_2 = from_abstraction.shall("TS0016/2", "5 to 6",
    "What runs in one secure environment leaves the others untouched.");
inline constexpr Requirement TS0016_3 = from_abstraction.shall("TS0016/3", "5 to 6",
    "A secure environment is identified in its node and tells its security level.");
inline constexpr Requirement TS0016_4 = from_abstraction.shall("TS0016/4", "5 to 6",
    "The identifier of a secure environment is its type and a number that the issuer assigns, unique in the world.");
inline constexpr Requirement TS0016_5 = from_abstraction.shall("TS0016/5", "5 to 6",
    "The types are UICC (1), GlobalPlatform secure element (2), GlobalPlatform trusted execution environment (3) and "
    "security library (4).");
inline constexpr Requirement TS0016_6 = from_abstraction.shall("TS0016/6", "5 to 6",
    "A UICC holds one secure environment for each application directory, an embedded secure element one for each "
    "security domain.");
inline constexpr Requirement TS0016_7 = from_abstraction.shall("TS0016/7", "7",
    "A secure environment is a child of the CSE base or of an application entity.");
inline constexpr Requirement TS0016_8 = from_abstraction.shall("TS0016/8", "7",
    "A sensitive object without an access policy of its own is governed by that of its parent.");
inline constexpr Requirement TS0016_9 = from_abstraction.shall("TS0016/9", "7",
    "A sensitive object tells its creator and its present size.");
inline constexpr Requirement TS0016_10 = from_abstraction.shall("TS0016/10", "7",
    "Encryption, decryption and key generation are operations of a cipher resource.");
inline constexpr Requirement TS0016_11 = from_abstraction.shall("TS0016/11", "7",
    "A secure connection gives key material for use outside or is an endpoint inside the secure environment.");
inline constexpr Requirement TS0016_12 = from_abstraction.shall("TS0016/12", "7",
    "A secure environment can be rebooted by way of a resource.");
inline constexpr Requirement TS0016_13 = from_abstraction.may("TS0016/13", "5.1 and 6.1",
    "A local CSE can create, personalise and manage secure environments for its application entities.");

inline constexpr std::array onem2m_ts_0016_all{
    &TS0016_1, &TS0016_2, &TS0016_3, &TS0016_4, &TS0016_5, &TS0016_6, &TS0016_7, &TS0016_8, &TS0016_9, &TS0016_10,
    &TS0016_11, &TS0016_12, &TS0016_13,
};
// clang-format on

}  // namespace ssp::requirements
