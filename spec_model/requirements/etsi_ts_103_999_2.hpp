// SPDX-License-Identifier: Apache-2.0
// What was read in ETSI TS 103 999-2 V15.0.0, the test specification of the iSSP, about bundles and their loader.
//
// Only some pages were at hand. Of RQ1203_037 to _040 the numbers and their place were seen, not the texts.

#pragma once

#include "requirements/requirement.hpp"

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ts_103_999_2 = "ETSI TS 103 999-2 V15.0.0";

inline constexpr Requirement RQ0705_001{"RQ0705_001", ts_103_999_2, "5.5.4 (TS 103 666-2, 7.5)",
    Basis::seen, Strength::shall,
    "An identifier of 32 characters, in groups of four, names the instance of the Primary Platform.",
    "Here it is an abstract value; its printed form is a matter of message formats."};
inline constexpr Requirement RQ0705_002{"RQ0705_002", ts_103_999_2, "5.5.4 (TS 103 666-2, 7.5)",
    Basis::seen, Strength::shall,
    "The identifier of the Primary Platform does not change when the loader's firmware is updated."};
inline constexpr Requirement TS103999_2_LOADER{"TS103999-2:7.5.4", ts_103_999_2, "7.5.4", Basis::seen, Strength::shall,
    "The update of the loader is not tested, because it takes the SSP maker to make one."};
inline constexpr Requirement RQ1203_037{"RQ1203_037", ts_103_999_2, "12.3.4 (TS 103 666-2, 12.3.4)",
    Basis::seen, Strength::shall,
    "First of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen: cited for the dependence of a successful installation on a successful LoadBoundSpbInfo only."};
inline constexpr Requirement RQ1203_038{"RQ1203_038", ts_103_999_2, "12.3.4 (TS 103 666-2, 12.3.4)",
    Basis::seen, Strength::shall,
    "Second of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen, see RQ1203_037."};
inline constexpr Requirement RQ1203_039{"RQ1203_039", ts_103_999_2, "12.3.4 (TS 103 666-2, 12.3.4)",
    Basis::seen, Strength::shall,
    "Third of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen, see RQ1203_037."};
inline constexpr Requirement RQ1203_040{"RQ1203_040", ts_103_999_2, "12.3.4 (TS 103 666-2, 12.3.4)",
    Basis::seen, Strength::shall,
    "Last of the four requirements of the installation procedure, verified implicitly with Si3.LoadBoundSpbInfo.",
    "Text unseen, see RQ1203_037."};
inline constexpr Requirement TS103999_2_ENABLE{"TS103999-2:12.4.1", ts_103_999_2, "12.4.1",
    Basis::seen, Strength::shall,
    "Enabling a bundle is a management procedure of its own.",
    "The test specification defines no configuration to test it."};

// clang-format on

}  // namespace ssp::requirements
