// SPDX-License-Identifier: Apache-2.0
// Does everything in a linked image lie where the window table puts it?

#pragma once

#include "windows/table.hpp"

#include <filesystem>

namespace proofs::windows {

// One line for each thing that does not, none if all is well: a section in memory that is not within one area of its owner
// (.bundle_1_code is bundle 1's, what bears the name of no tenant the kernel's), that is written or executed where the area's
// rights are others, or whose contents are loaded elsewhere than into an area of the owner; a tenant whose code does not begin
// with its code window, where the kernel enters it; a stack of the kernel (__stack_limit to __stack_top) outside of its area. With
// `loads_bundles` only the first tenant, the loader, has code in the image, and any of another one is out of place.
// Throws std::runtime_error, naming file and reason, if it is no linked little-endian ELF file of 32 bits, or is damaged.
std::vector<std::string> misplaced(const ssp::windows::Board& board, const std::filesystem::path& elf, bool loads_bundles = false);

}  // namespace proofs::windows
