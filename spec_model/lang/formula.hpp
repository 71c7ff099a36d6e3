// SPDX-License-Identifier: Apache-2.0
// A formula as data: nodes in postfix order, each knowing its place in the tables of its machine.

#pragma once

#include <vector>

namespace spec {

enum class Op : unsigned char {
    constant,   // value, of type `type`
    setting,    // a number the machine's data gives: Machine::settings[at]
    variable,   // Machine::variables[at]; one operand, the index, if it is an array
    parameter,  // parameter `at` of the event the formula belongs to
    bound,      // the variable Machine::binders[at] of a surrounding quantifier, definition or `each`
    call,       // Machine::definitions[at]; the operands are its arguments
    answered,   // the step answered `value` of the answers `type`; only in step properties
    equal,
    less,
    add,        // sums widen, nothing wraps
    subtract,   // never below 0
    negation,
    conjunction,
    disjunction,
    implication,
    choice,     // if operand 0 then operand 1 else operand 2
    all,        // of every element of the index type Machine::types[type], as binder `at`, operand 0
    any,
    count,
};

struct Node {
    Op op = Op::constant;
    bool after = false;   // a variable or a call: read once the step is done; only in step properties
    short operands = 0;   // how many
    int length = 1;       // nodes of the sub-formula that ends here, this one included
    int at = -1;          // a position, see Op
    int value = 0;
    int type = -1;        // a position in Machine::types
};

// Operands before operators; the last node is the result. Empty: true.
using Formula = std::vector<Node>;

// A sub-formula, seen from its last node. Valid as long as the formula is.
class Tree {
public:
    constexpr explicit Tree(const Formula& f) : root_(&f.back()) {}
    constexpr explicit Tree(const Node* root) : root_(root) {}
    constexpr const Node* operator->() const { return root_; }
    constexpr const Node& operator*() const { return *root_; }
    constexpr int size() const { return root_->operands; }
    constexpr Tree operator[](int k) const {
        const Node* n = root_ - 1;
        for (int last = root_->operands - 1; last != k; --last) n -= n->length;
        return Tree(n);
    }
    constexpr Formula formula() const { return Formula(root_ - root_->length + 1, root_ + 1); }

private:
    const Node* root_;
};

}  // namespace spec
