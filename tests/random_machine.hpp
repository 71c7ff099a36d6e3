// SPDX-License-Identifier: Apache-2.0
// Small random machines that use every operator, to compare the meanings that different back ends give a model.

#pragma once

#include "by_hand.hpp"
#include "lang/run.hpp"

#include <random>

namespace by_hand {

class RandomMachine {
public:
    explicit RandomMachine(unsigned seed) : random_(seed), m_(empty_machine(pick(4) + 1)) { build(); }
    const spec::Machine& machine() const { return m_; }

    int pick(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    spec::Snapshot state() {
        spec::Snapshot s;
        for (const spec::Variable* v : spec::cells(m_)) s.push_back(pick(static_cast<int>(spec::type_of(m_, *v).high) + 1));
        return s;
    }
    spec::Input input() {
        spec::Input i{pick(static_cast<int>(m_.events.size())), {}};
        for (const spec::Parameter& p : m_.events[static_cast<unsigned>(i.event)].parameters)
            i.arguments.push_back(pick(static_cast<int>(spec::type_of(m_, p).high) + 1));
        return i;
    }

private:
    // What a formula may speak of where it stands.
    struct Place {
        int event = -1;            // whose parameters
        bool step = false;         // after and answered
        std::vector<int> bound{};
        bool calls = true;
    };

    bool after(const Place& p) { return p.step && pick(2); }
    bool is_number(int type) const { return m_.types[static_cast<unsigned>(type)].kind == spec::Kind::number; }

    // Something of the type; numbers may exceed it.
    Formula value_of(int type, const Place& p, int depth) {
        if (type == boolean) return condition(p, depth);
        if (depth > 0 && pick(4) == 0) return choose(condition(p, depth - 1), value_of(type, p, depth - 1), value_of(type, p, depth - 1));
        if (depth > 0 && is_number(type)) {
            switch (pick(6)) {
            case 0: return add(value_of(upto3, p, depth - 1), value_of(upto3, p, depth - 1));
            case 1: return subtract(value_of(upto3, p, depth - 1), value_of(upto3, p, depth - 1));
            case 2: { const int b = fresh(); return count(b, slot, condition(inside(p, b), depth - 1)); }
            case 3: return join(node(Op::add), {value_of(upto3, p, depth - 1), number(1), value_of(upto3, p, depth - 1)});
            case 4: return setting(pick(2));
            default: break;
            }
        }
        if (p.calls && pick(4) == 0)
            for (int d = 0; d != static_cast<int>(m_.definitions.size()); ++d)
                if (m_.definitions[static_cast<unsigned>(d)].type == type) return call(d, {value_of(slot, p, 0)}, after(p));
        if (p.event >= 0 && pick(3) == 0) {
            const auto& parameters = m_.events[static_cast<unsigned>(p.event)].parameters;
            for (int i = 0; i != static_cast<int>(parameters.size()); ++i)
                if (parameters[static_cast<unsigned>(i)].type == type) return parameter(i);
        }
        if (pick(3) == 0)
            for (int b : p.bound) if (m_.binders[static_cast<unsigned>(b)].type == type) return bound(b);
        for (int tries = 0; tries != 4; ++tries) {
            const int v = pick(static_cast<int>(m_.variables.size()));
            const spec::Variable& variable = m_.variables[static_cast<unsigned>(v)];
            if (variable.type != type) continue;
            return variable.index < 0 ? var(v, after(p)) : var(v, index(p, depth), after(p));
        }
        return value(type, pick(static_cast<int>(m_.types[static_cast<unsigned>(type)].high) + 1));
    }
    // Mostly an element, now and then beyond the array.
    Formula index(const Place& p, int depth) { return value_of(depth > 0 && pick(4) == 0 ? upto3 : slot, p, depth > 0 ? depth - 1 : 0); }

    Formula condition(const Place& p, int depth) {
        if (depth == 0) {
            if (p.step && pick(3) == 0) return pick(2) ? answered(answers, pick(3)) : answered(other_answers, pick(5));
            return pick(4) ? equal(value_of(phases, p, 0), value(phases, pick(3))) : value(boolean, pick(2));
        }
        const auto some = [&] { return condition(p, depth - 1); };
        switch (pick(12)) {
        case 0: return negate(some());
        case 1: return both({some(), some(), some()});
        case 2: return either({some(), some()});
        case 3: return implies(some(), some());
        case 4: return choose(some(), some(), some());
        case 5: { const int b = fresh(); return all(b, slot, condition(inside(p, b), depth - 1)); }
        case 6: { const int b = fresh(); return any(b, slot, condition(inside(p, b), depth - 1)); }
        case 7: return less(value_of(upto3, p, depth - 1), value_of(upto3, p, depth - 1));
        case 8: return equal(some(), some());
        case 9: return equal(value_of(slot, p, depth - 1), value_of(slot, p, depth - 1));
        case 10: return p.calls && m_.definitions.size() == 3 ? call(2, {value_of(slot, p, 0)}, after(p)) : some();
        default: return equal(value_of(upto3, p, depth - 1), value_of(upto3, p, depth - 1));
        }
    }
    int fresh() { return binder(m_, "i", slot); }
    static Place inside(Place p, int b) {
        p.bound.push_back(b);
        return p;
    }

    void build() {
        m_.settings = {{"limit", pick(4)}, {"depth", pick(9)}};
        variable(m_, "phase", phases, slot, pick(3));
        variable(m_, "level", upto3, slot, pick(4));
        variable(m_, "open", boolean, slot, pick(2));
        variable(m_, "mode", phases, -1, pick(3));
        variable(m_, "sum", upto3, -1, pick(4));
        variable(m_, "chosen", slot, -1, 0);
        variable(m_, "powered", boolean, -1, pick(2));
        event(m_, "offer", {{"slot", slot}, {"kind", phases}}, answers, pick(3));
        event(m_, "set", {{"number", upto3}, {"sure", boolean}}, other_answers, pick(5));
        event(m_, "tick", {}, answers, pick(3));
        const int x = fresh();
        const Place plain{-1, false, {x}, false};
        m_.definitions.push_back({"of_kind", {x}, value_of(phases, plain, 2), phases});
        m_.definitions.push_back({"how_many", {x}, value_of(upto3, plain, 2), upto3});
        m_.definitions.push_back({"is_so", {x}, condition(plain, 2), boolean});
        for (int e = 0; e != 3; ++e) add_rules(e);
        for (int n = 0; n != 3; ++n) property(m_, "state", spec::Scope::state, condition({}, 3));
        for (int n = -1; n != 3; ++n) property(m_, "step", spec::Scope::step, condition({n, true}, 3), n);
    }
    // Each guard excludes the ones before it.
    void add_rules(int e) {
        const Place p{e};
        Formula free = yes();
        for (int n = 0; n != 3; ++n) {
            const Formula guard = condition(p, 2);
            rule(m_, "R" + std::to_string(e) + std::to_string(n), e, both({free, guard}), {}, pick(3));
            for (int k = 0; k != 3; ++k) {
                const int v = pick(static_cast<int>(m_.variables.size()));
                const spec::Variable variable = m_.variables[static_cast<unsigned>(v)];
                const int b = fresh();
                const Formula scalar = value_of(variable.type, p, 2);
                const spec::Effect effect = variable.index < 0 ? assign(v, scalar)
                    : pick(2) ? assign_each(v, b, value_of(variable.type, inside(p, b), 2)) : assign(v, index(p, 1), scalar);
                m_.rules.back().effects.push_back(effect);
            }
            free = both({free, negate(guard)});
        }
    }

    std::mt19937 random_;
    spec::Machine m_;
};

}  // namespace by_hand
