// SPDX-License-Identifier: Apache-2.0
// A header for programs that drive generated code without knowing the machine: the explicit search, replays, fuzzers.

#pragma once

#include "cpp.hpp"

namespace codegen {

std::string moves(const spec::Machine& m, const CppCode& code);

}  // namespace codegen
