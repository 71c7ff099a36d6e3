// SPDX-License-Identifier: Apache-2.0
// What a rule is for: the system without it, and the shortest run in which something goes wrong then.

#pragma once

#include "lang/machine.hpp"

#include <span>
#include <string_view>

namespace ssp {

struct Lesson {
    std::string_view id;
    std::string_view system;    // the model it is a variant of (machines.hpp)
    std::string_view otherwise; // what is otherwise in it
    spec::Machine (*make)();
    std::string_view broken;    // the property that fails, or the response
    int steps;                  // of the shortest run that shows it; of a response: till a part of the run has come round
    std::string_view advice{};  // what the standard should say; empty: nothing beyond the rule itself
};

// Of all subjects.
std::span<const Lesson> lessons();

}  // namespace ssp
