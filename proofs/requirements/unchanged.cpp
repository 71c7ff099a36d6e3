// SPDX-License-Identifier: Apache-2.0
// Comparing formulas of two machines node by node, see unchanged.hpp.
#include "requirements/unchanged.hpp"

#include <algorithm>

namespace proofs {

using namespace spec;

namespace {

class Comparison {
public:
    Comparison(const Machine& a, const Machine& b) : a_(a), b_(b) {}

    bool begins_alike() const {
        return begins(a_.variables, b_.variables, [this](const Variable& x, const Variable& y) {
                   return x.group == y.group && x.name == y.name && type(x.type, y.type) && type(x.index, y.index) &&
                          x.initial == y.initial && x.first == y.first && x.cells == y.cells;
               }) &&
               begins(a_.events, b_.events, [this](const Event& x, const Event& y) {
                   return x.name == y.name && type(x.answers, y.answers) && x.refusal == y.refusal &&
                          std::ranges::equal(x.parameters, y.parameters, [this](const Parameter& p, const Parameter& q) { return type(p.type, q.type); });
               }) &&
               a_.properties.size() == b_.properties.size() && begins(a_.properties, b_.properties, [this](const Property& x, const Property& y) {
                   return x.id == y.id && x.scope == y.scope && x.event == y.event && formula(x.condition, y.condition);
               });
    }

    bool event(int e) const {
        const auto of = [&](const Machine& m) {
            std::vector<const Rule*> list;
            for (const Rule& r : m.rules)
                if (r.event == e) list.push_back(&r);
            return list;
        };
        return std::ranges::equal(of(a_), of(b_), [this](const Rule* x, const Rule* y) {
            return x->answer == y->answer && formula(x->guard, y->guard) &&
                   std::ranges::equal(x->effects, y->effects, [this](const Effect& f, const Effect& g) {
                       return f.variable == g.variable && binder(f.each, g.each) && formula(f.index, g.index) && formula(f.value, g.value);
                   });
        });
    }

private:
    static bool begins(const auto& list, const auto& longer, auto same) {
        return longer.size() >= list.size() && std::equal(list.begin(), list.end(), longer.begin(), same);
    }
    template <class List> static bool entry(const List& a, int x, const List& b, int y, auto same) {
        if (x < 0 || y < 0) return x == y;
        return same(a[static_cast<unsigned>(x)], b[static_cast<unsigned>(y)]);
    }
    bool type(int x, int y) const {
        return entry(a_.types, x, b_.types, y, [](const Type& s, const Type& t) { return s.kind == t.kind && s.high == t.high && s.name == t.name; });
    }
    bool binder(int x, int y) const {
        return entry(a_.binders, x, b_.binders, y, [this](const Binder& s, const Binder& t) { return s.name == t.name && type(s.type, t.type); });
    }
    bool definition(int x, int y) const {
        return entry(a_.definitions, x, b_.definitions, y, [this](const Definition& s, const Definition& t) {
            return std::ranges::equal(s.parameters, t.parameters, [this](int p, int q) { return binder(p, q); }) && formula(s.body, t.body);
        });
    }
    bool node(const Node& x, const Node& y) const {
        if (x.op != y.op || x.after != y.after || x.operands != y.operands || x.value != y.value || !type(x.type, y.type)) return false;
        switch (x.op) {
        case Op::bound: case Op::all: case Op::any: case Op::count: return binder(x.at, y.at);
        case Op::call: return definition(x.at, y.at);
        case Op::setting:
            return entry(a_.settings, x.at, b_.settings, y.at, [](const Setting& s, const Setting& t) { return s.name == t.name && s.value == t.value; });
        default: return x.at == y.at;  // variables and parameters stand where they stood
        }
    }
    bool formula(const Formula& x, const Formula& y) const {
        return std::ranges::equal(x, y, [this](const Node& s, const Node& t) { return node(s, t); });
    }

    const Machine& a_;
    const Machine& b_;
};

}  // namespace

std::vector<bool> unchanged(const Machine& model, const Machine& other) {
    const Comparison comparison(model, other);
    std::vector<bool> result(other.events.size(), false);
    if (!comparison.begins_alike()) return result;
    for (std::size_t e = 0; e != model.events.size(); ++e) result[e] = comparison.event(static_cast<int>(e));
    return result;
}

}  // namespace proofs
