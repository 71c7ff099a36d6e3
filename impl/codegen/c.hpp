// SPDX-License-Identifier: Apache-2.0
// The machine behind a C ABI: what a vendor includes and links.

#pragma once

#include "cpp.hpp"

namespace codegen {

std::string c_header(const spec::Machine& m, const CppCode& code);
// Defines the functions of the C header. Each contains the logic of its event.
std::string c_entry_points(const spec::Machine& m, const CppCode& code);

}  // namespace codegen
