// SPDX-License-Identifier: Apache-2.0
// A model as a person reads it: formulas, effects, whole rules, and the canonical text whose hash names a model.

#pragma once

#include "lang/machine.hpp"
#include "requirements/requirement.hpp"

#include <string>

namespace tool {

// `event` gives parameters their names; -1 if the formula belongs to none.
[[nodiscard]] std::string text_of(const spec::Machine& machine, const spec::Formula& f, int event);

// "phase[slot] := enabled"
[[nodiscard]] std::string text_of(const spec::Machine& machine, const spec::Effect& e, int event);

// What the property says, with its scope.
[[nodiscard]] std::string text_of(const spec::Machine& machine, const spec::Property& p);
[[nodiscard]] std::string text_of(const spec::Machine& machine, const spec::Response& r);

// Types, variables, events, definitions, rules and properties: all that a proof speaks of, in a fixed order and layout.
[[nodiscard]] std::string canonical(const spec::Machine& machine);

}  // namespace tool
