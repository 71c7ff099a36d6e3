// SPDX-License-Identifier: Apache-2.0
// The state as nested structs: records, queues and the machines of a system become members of their own.

#pragma once

#include "names.hpp"

#include <functional>

namespace codegen {

// The members in the order in which they are declared: those of one machine of a system together, and those of one
// record together. `declare` writes one variable.
std::string members(const spec::Machine& m, const std::string& indent,
                    const std::function<std::string(const spec::Variable&, const std::string&)>& declare);

}  // namespace codegen
