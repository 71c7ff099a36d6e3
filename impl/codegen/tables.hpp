// SPDX-License-Identifier: Apache-2.0
// A machine as a page of tables, for people.

#pragma once

#include "lang/machine.hpp"

namespace codegen {

// Markdown: state, events and rules, named formulas, properties.
std::string tables(const spec::Machine& m);

}  // namespace codegen
