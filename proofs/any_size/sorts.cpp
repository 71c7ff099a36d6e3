// SPDX-License-Identifier: Apache-2.0
// Open index types as uninterpreted sorts, see sorts.hpp.

#include "any_size/sorts.hpp"

#include <algorithm>

namespace proofs::any_size {

using namespace spec;

std::vector<int> index_types_without_bound(const Machine& machine) {
    std::vector<int> result;
    if (machine.scale >= 0) result.push_back(machine.scale);
    for (int t = 0; t != static_cast<int>(machine.types.size()); ++t) {
        const Type& type = machine.types[static_cast<unsigned>(t)];
        if (t != machine.scale && type.kind == Kind::index && type.sized && !type.fixed) result.push_back(t);
    }
    return result;
}

Machine resized(Machine machine, const std::vector<int>& types, long size) {
    for (int t : types) machine.types[static_cast<unsigned>(t)].high = size - 1;
    machine.cells = 0;
    for (Variable& v : machine.variables) {
        v.first = machine.cells;
        v.cells = v.index < 0 ? 1 : static_cast<int>(machine.types[static_cast<unsigned>(v.index)].high) + 1;
        machine.cells += v.cells;
    }
    return machine;
}

// All literals are known from the start, so that what is known of them does not depend on what is asked first.
Sorts::Sorts(z3::context& context, const Machine& machine, const std::vector<int>& open)
    : z3_(context), machine_(machine), open_(open) {
    const auto meet = [&](const Formula& f) {
        for (const Node& n : f)
            if (n.op == Op::constant && is_open(n.type)) literals_.insert({n.type, n.value});
    };
    for (const Variable& v : machine.variables)
        if (is_open(v.type)) literals_.insert({v.type, v.initial});
    for (const Definition& d : machine.definitions) meet(d.body);
    for (const Rule& r : machine.rules) {
        meet(r.guard);
        for (const Effect& e : r.effects) {
            meet(e.index);
            meet(e.value);
        }
    }
    for (const Property& p : machine.properties) meet(p.condition);
    for (const Response& r : machine.responses) {
        for (const Formula* f : {&r.pending, &r.resolved, &r.rank}) meet(*f);
        for (const Helpful& h : r.helpful)
            for (const Formula& f : h.arguments) meet(f);
    }
}

bool Sorts::is_open(int type) const { return std::find(open_.begin(), open_.end(), type) != open_.end(); }

z3::sort Sorts::sort(int type) const {
    const Type& t = machine_.types[static_cast<unsigned>(type)];
    if (is_open(type)) return z3_.uninterpreted_sort(std::string(t.name).c_str());
    return t.kind == Kind::boolean ? z3_.bool_sort() : z3_.bv_sort(bits_for(t.high));
}

z3::expr Sorts::element(int type, long value) const {
    const std::string name = std::string(machine_.types[static_cast<unsigned>(type)].name) + ' ' + std::to_string(value);
    return z3_.constant(name.c_str(), sort(type));
}

Term Sorts::constant(int type, long value) const {
    if (is_open(type)) return {element(type, value), 0};
    const bool condition = machine_.types[static_cast<unsigned>(type)].kind == Kind::boolean;
    return condition ? truth(z3_, value != 0) : numeral(z3_, value, value);
}

Term Sorts::named(const std::string& name, int type) const {
    return {z3_.constant(name.c_str(), sort(type)), machine_.types[static_cast<unsigned>(type)].high};
}

bool Sorts::fits(int type, const Term& t) const {
    return is_open(type) ? z3::eq(t.expr.get_sort(), sort(type)) : t.expr.is_bv() || t.expr.is_bool();
}

z3::expr Sorts::literals_differ() const {
    std::vector<z3::expr> facts;
    for (auto a = literals_.begin(); a != literals_.end(); ++a)
        for (auto b = literals_.begin(); b != a; ++b)
            if (a->first == b->first) facts.push_back(element(a->first, a->second) != element(b->first, b->second));
    return conjunction(z3_, facts);
}

long Sorts::smallest() const {
    long result = 1;
    for (const auto& [type, value] : literals_) result = std::max(result, value + 1);
    return result;
}

z3::expr Sorts::exactly(long size) const {
    std::vector<z3::expr> facts;
    for (int type : open_) {
        const z3::expr x = z3_.constant("element", sort(type));
        z3::expr_vector elements(z3_);
        std::vector<z3::expr> one_of;
        for (long k = 0; k != size; ++k) {
            elements.push_back(element(type, k));
            one_of.push_back(x == elements.back());
        }
        facts.push_back(z3::forall(x, disjunction(z3_, one_of)));
        if (size > 1) facts.push_back(z3::distinct(elements));
    }
    return conjunction(z3_, facts);
}

}  // namespace proofs::any_size
