// SPDX-License-Identifier: Apache-2.0
#include "machine_code/layout.hpp"

#include <algorithm>
#include <stdexcept>

namespace proofs::machine_code {

using namespace spec;

namespace {

constexpr unsigned aligned(unsigned offset, unsigned alignment) { return (offset + alignment - 1) / alignment * alignment; }

// Variables that stand in one structure: neighbours of the same owner and group.
unsigned end_of_group(const Machine& m, unsigned first) {
    unsigned last = first;
    while (last != m.variables.size() && m.variables[last].owner == m.variables[first].owner && m.variables[last].group == m.variables[first].group) ++last;
    return last;
}

unsigned width(const Machine& m, const Variable& v) { return width_of(type_of(m, v).high); }

}  // namespace

unsigned width_of(long high) {
    if (high < 0 || high > 0xffffffffL) throw std::invalid_argument("no variable of the target holds 0.." + std::to_string(high));
    return high <= 0xff ? 1 : high <= 0xffff ? 2 : 4;
}

Layout layout(const Machine& m) {
    Layout result;
    unsigned at = 0;
    for (unsigned first = 0; first != m.variables.size();) {
        const unsigned end = m.variables[first].group.empty() ? first + 1 : end_of_group(m, first);
        unsigned alignment = 1;
        for (unsigned v = first; v != end; ++v) alignment = std::max(alignment, width(m, m.variables[v]));
        at = aligned(at, alignment);
        for (unsigned v = first; v != end; ++v) {
            const unsigned w = width(m, m.variables[v]);
            at = aligned(at, w);
            for (int k = 0; k != m.variables[v].cells; ++k, at += w) result.cells.push_back({at, w});
        }
        at = aligned(at, alignment);
        result.alignment = std::max(result.alignment, alignment);
        first = end;
    }
    result.size = aligned(at, result.alignment);
    return result;
}

}  // namespace proofs::machine_code
