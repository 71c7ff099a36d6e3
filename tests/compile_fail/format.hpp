// SPDX-License-Identifier: Apache-2.0
// A requirement and a right format, for files that make one mistake each.
#pragma once

#include "formats/vocabulary.hpp"

using namespace spec::formats;

inline constexpr ssp::Requirement required{"R-1", "a source", "1", ssp::Basis::seed, ssp::Strength::shall, "It is so."};

struct Right {
    static constexpr std::string_view name = "right", text = "It is right.";
    BOOST_HANA_DEFINE_STRUCT(Right,
        (Constant<1, 1, "Always set.", required>, head),
        (Number<7, "A number.", required>, number),
        (Rest<0, 20, 1, "What follows.", required>, rest));
};
static_assert(format<Right>().fields.size() == 3);
