// SPDX-License-Identifier: Apache-2.0
// Where the compiled machine keeps each cell: the rules of C for a structure of plain members, worked out from the model
// alone. The generator is not asked; if it laid out anything else, no entry point would be proven.

#pragma once

#include "lang/machine.hpp"

namespace proofs::machine_code {

struct Place {
    unsigned offset;  // bytes from the start of the structure
    unsigned width;   // 1, 2 or 4 bytes, little-endian
};

struct Layout {
    std::vector<Place> cells;  // in the model's order
    unsigned size = 0;         // of the structure, padding included
    unsigned alignment = 1;
};

// Variables in the order of the model, each as wide as its type needs; those of one record or queue, and those of one
// machine of a system, stand together in a structure of their own.
[[nodiscard]] Layout layout(const spec::Machine& machine);

// Of hardened code: the bytes of one of the two copies, whole words.
[[nodiscard]] constexpr unsigned copy_size(const Layout& l) { return (l.size + 3) / 4 * 4; }

// How many bytes hold the values 0..high: 1, 2 or 4. Throws std::invalid_argument if none does.
[[nodiscard]] unsigned width_of(long high);

}  // namespace proofs::machine_code
