// SPDX-License-Identifier: Apache-2.0
// A test says which requirements it stands for: `static_assert(ssp::covers("A-14", "RSPB2X"));` inside its test case.
//
// An identifier that is not in the catalogue does not compile, so a test cannot outlive what it is there for.

#pragma once

#include "requirements/catalogue.hpp"

#include <algorithm>
#include <concepts>

namespace ssp {

void no_such_requirement_is_in_the_catalogue(std::string_view id);  // nowhere defined: its name is the error message

consteval bool covers(std::convertible_to<std::string_view> auto const&... ids) requires (sizeof...(ids) > 0) {
    const auto check = [](std::string_view id) {
        if (std::ranges::find(requirements::catalogue, id, &Requirement::id) == requirements::catalogue.end())
            no_such_requirement_is_in_the_catalogue(id);
    };
    (check(ids), ...);
    return true;
}

}  // namespace ssp
