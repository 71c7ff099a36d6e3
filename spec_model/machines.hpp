// SPDX-License-Identifier: Apache-2.0
// Every model and every requirement, by name: the one list all tools read.

#pragma once

#include "lang/machine.hpp"
#include "requirements/requirement.hpp"

#include <span>
#include <string_view>

namespace ssp {

struct Model {
    std::string_view name;
    std::string_view summary;               // one sentence
    long slots;                             // of the product
    spec::Machine (*make)(long slots);      // the product's other sizes and limits
    spec::Machine (*small)(long slots);     // few identities, serial numbers, ..: small enough for explicit search
};

std::span<const Model> models();

// All of the catalogue, in the order of its files.
std::span<const Requirement* const> requirements();

}  // namespace ssp
