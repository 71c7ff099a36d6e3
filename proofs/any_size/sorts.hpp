// SPDX-License-Identifier: Apache-2.0
// Which index types have no bound in a proof for every size, and what their elements are.
//
// An open index type becomes an uninterpreted sort: a nonempty set about which nothing else is known.

#pragma once

#include "lang/machine.hpp"
#include "terms.hpp"

#include <set>

namespace proofs::any_size {

// The index types that can be open: the scale first, then every other one whose size is data of the machine. Positions
// of a queue are part of the model and never open.
std::vector<int> index_types_without_bound(const spec::Machine& machine);

// The machine with so many elements in each of these index types.
spec::Machine resized(spec::Machine machine, const std::vector<int>& types, long size);

class Sorts {
public:
    // All must outlive this. `open`: positions in Machine::types.
    Sorts(z3::context& context, const spec::Machine& machine, const std::vector<int>& open);

    z3::context& context() const { return z3_; }
    const spec::Machine& machine() const { return machine_; }
    const std::vector<int>& open() const { return open_; }
    bool is_open(int type) const;

    // Of a variable of the type; bit-vectors are just wide enough.
    z3::sort sort(int type) const;
    // The value of a literal; an element of an open type is a constant, and different ones are different.
    Term constant(int type, long value) const;
    // A constant "NAME" of the type.
    Term named(const std::string& name, int type) const;
    // The type is not open, or the term is of its sort.
    bool fits(int type, const Term& t) const;

    // What is known of the literals of the machine: they differ.
    z3::expr literals_differ() const;
    // The smallest size in which all literals of the machine exist; 1 if there are none.
    long smallest() const;
    // Every open type has exactly so many elements, namely those of the first literals.
    z3::expr exactly(long size) const;
    // Element `value` of the open type.
    z3::expr element(int type, long value) const;

private:
    z3::context& z3_;
    const spec::Machine& machine_;
    const std::vector<int>& open_;
    std::set<std::pair<int, long>> literals_;
};

}  // namespace proofs::any_size
