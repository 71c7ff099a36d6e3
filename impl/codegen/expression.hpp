// SPDX-License-Identifier: Apache-2.0
// Formulas and effects as a person reads them: "phase[slot] = disabled and intent".

#pragma once

#include "lang/machine.hpp"

namespace codegen {

// `event` names parameters; nullptr where none may be read. An empty formula is "always".
std::string text_of(const spec::Machine& m, const spec::Formula& f, const spec::Event* event);
// "phase[slot] := enabled", "for each i: port[i] := 0"
std::string text_of(const spec::Machine& m, const spec::Effect& e, const spec::Event* event);
// "busy(slot) = ..."
std::string text_of(const spec::Machine& m, const spec::Definition& d);

}  // namespace codegen
