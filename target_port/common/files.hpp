// SPDX-License-Identifier: Apache-2.0
// Files in the folder a program runs in, of the host that runs or emulates the board: what outlives a run lies there.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::target {

// Reads or writes `size` octets of the file from `offset` on. False: there is no such file, or it is too short; a file that
// is not there is made by the write of its first octet.
[[nodiscard]] bool read_file(const char* name, uint32_t offset, uint8_t* octets, size_t size);
[[nodiscard]] bool write_file(const char* name, uint32_t offset, const uint8_t* octets, size_t size);

}  // namespace ssp::target
