// SPDX-License-Identifier: Apache-2.0
// The effects of a rule happen at once; generated statements run one after the other. This finds an order in which no
// statement reads what an earlier one has written, and values to keep aside where there is no such order.

#pragma once

#include "expr.hpp"

namespace codegen {

struct Assignment {
    int variable = 0;
    int each = -1;                // the binder, or -1
    std::optional<Expr> index{};  // which element; none for `each` and for a variable that is no array
    Expr value{};

    bool operator==(const Assignment&) const = default;
};

struct Statement {
    std::vector<std::size_t> loop{};  // assignments in one loop, in this order; one entry if it is no loop
    bool each = false;
    bool downwards = false;           // the loop has to run from the last element to the first
    std::vector<std::size_t> kept{};  // of the loop: whose value is computed before the first assignment of its body
};

struct Plan {
    std::vector<std::size_t> kept{};  // whose values (and index) are computed before anything is written
    std::vector<Statement> statements{};
};

Plan plan(const Lowering& lowering, const std::vector<Assignment>& assignments);

}  // namespace codegen
