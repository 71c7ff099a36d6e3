// SPDX-License-Identifier: Apache-2.0
// What is generated of the window tables: the values of the unit's registers, a header, linker scripts, a table for people.
//
// proofs/windows decodes the values again, with a model of each unit that shares nothing with this.

#pragma once

#include "codegen/generate.hpp"
#include "windows/table.hpp"

#include <span>

namespace codegen::windows {

// The values for each tenant. Throws std::invalid_argument naming board, area and rule if an area cannot be said: its ends
// are no multiples of the granule (PMP: 4 bytes, MPU: 32), it is empty, ends beyond 2^32, or there are more than entries.
ssp::windows::Registers registers_of(const ssp::windows::Board& board);

// BOARD.hpp, with these values, which need not be those of the table: how a test breaks one. Throws std::invalid_argument if a
// tenant lacks code or stack, or has them in another order.
std::string header(const ssp::windows::Board& board, const ssp::windows::Registers& values);
// BOARD.ld: the memory regions of all areas, and the sections of the tenants.
std::string linker_script(const ssp::windows::Board& board);
// windows.md
std::string table(std::span<const ssp::windows::Board> boards);

// All of it: BOARD.hpp and BOARD.ld of each, windows.md.
Files files(std::span<const ssp::windows::Board> boards);

}  // namespace codegen::windows
