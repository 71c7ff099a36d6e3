// SPDX-License-Identifier: Apache-2.0
// The events in C++ as calls of the C functions: the compiled code that is proven runs, instead of being inlined anew at each use.

#pragma once

#include "cpp.hpp"

namespace codegen {

// NAME_calls.hpp: the functions of NAME.hpp under the same names. Who includes both gets an error, as each call is ambiguous then.
[[nodiscard]] std::string calls(const spec::Machine& m, const CppCode& code);

}  // namespace codegen
