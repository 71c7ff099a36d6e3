// SPDX-License-Identifier: Apache-2.0
// The Z3 encoding and the interpreter give every model the same meaning.

#include "encode.hpp"
#include "lang/run.hpp"
#include "random_machine.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <bit>

using namespace by_hand;
using namespace proofs;

namespace {

// Z3 values of the cells and arguments, each as wide as its type.
class Concrete {
public:
    Concrete(z3::context& c, const spec::Machine& m) : c_(c), m_(m) {}
    Values state(const spec::Snapshot& s) const {
        Values result;
        const auto cells = spec::cells(m_);
        for (unsigned k = 0; k != s.size(); ++k) result.push_back(of(spec::type_of(m_, *cells[k]), s[k]));
        return result;
    }
    proofs::Input input(const Encoding& e, const spec::Input& given) const {
        proofs::Input result{e.number(given.event, static_cast<long>(m_.events.size()) - 1), {}};
        for (int s = 0; s != static_cast<int>(m_.events.size()); ++s) {
            Values arguments;
            for (unsigned p = 0; p != m_.events[static_cast<unsigned>(s)].parameters.size(); ++p)
                arguments.push_back(of(spec::type_of(m_, m_.events[static_cast<unsigned>(s)].parameters[p]), s == given.event ? given.arguments[p] : 0));
            result.arguments.push_back(arguments);
        }
        return result;
    }

private:
    z3::expr of(const spec::Type& t, long v) const {
        if (t.kind == spec::Kind::boolean) return c_.bool_val(v != 0);
        return c_.bv_val(static_cast<unsigned>(v), static_cast<unsigned>(std::bit_width(std::max(1UL, static_cast<unsigned long>(t.high)))));
    }
    z3::context& c_;
    const spec::Machine& m_;
};

long number_of(const z3::expr& e) {
    const z3::expr v = e.simplify();
    if (v.is_bool()) {
        REQUIRE((v.is_true() || v.is_false()));
        return v.is_true();
    }
    REQUIRE(v.is_numeral());
    return static_cast<long>(v.get_numeral_uint());
}

bool in_range(const spec::Machine& m, const spec::Snapshot& s) {
    const auto cells = spec::cells(m);
    for (unsigned k = 0; k != s.size(); ++k)
        if (s[k] > spec::type_of(m, *cells[k]).high) return false;
    return true;
}

z3::expr_vector list(z3::context& c, const Values& state, const proofs::Input& input) {
    z3::expr_vector result(c);
    for (const z3::expr& v : state) result.push_back(v);
    result.push_back(input.event);
    for (const Values& a : input.arguments) for (const z3::expr& v : a) result.push_back(v);
    return result;
}

}  // namespace

TEST_CASE("the encoding equals the interpreter, on random machines") {
    int compared = 0, in_effect = 0, left = 0;
    for (unsigned seed = 0; seed != 150; ++seed) {
        RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        z3::context c;
        const Encoding e(c, m);
        const Concrete concrete(c, m);
        const Values now = e.fresh("");
        const proofs::Input input = e.fresh_input("");
        const Step symbolic = e.step(now, input);
        CAPTURE(seed);
        CHECK(number_of(e.initial(concrete.state(spec::initial(m)))) == 1);
        for (int n = 0; n != 12; ++n) {
            const spec::Snapshot before = random.state();
            const spec::Input given = random.input();
            const Values here = concrete.state(before);
            const proofs::Input in = concrete.input(e, given);
            CAPTURE(given.event);
            CHECK(number_of(e.in_range(here)) == 1);
            CHECK(number_of(e.in_range(in)) == 1);
            spec::Snapshot after = before;
            const spec::Outcome outcome = spec::step(m, after, given);
            const bool closed = outcome.rule < 0 || number_of(e.closed(m.rules[static_cast<unsigned>(outcome.rule)], here, in.arguments[static_cast<unsigned>(given.event)]));
            if (closed) CHECK(in_range(m, after));

            // By substitution into the symbolic step, and built from constants.
            const z3::expr_vector names = list(c, now, input), values = list(c, here, in);
            const Step built = e.step(here, in), alone = e.step(given.event, here, in.arguments[static_cast<unsigned>(given.event)]);
            z3::expr answer = symbolic.answer;
            CHECK(number_of(answer.substitute(names, values)) == outcome.answer);
            CHECK(number_of(built.answer) == outcome.answer);
            CHECK(number_of(alone.answer) == outcome.answer);
            for (const spec::Property& p : m.properties) {
                if (p.scope != spec::Scope::state) continue;
                z3::expr held = e.holds(p, now);
                CHECK(number_of(held.substitute(names, values)) == spec::holds(m, p, before));
                CHECK(number_of(e.holds(p, here)) == spec::holds(m, p, before));
            }
            if (!in_range(m, after)) { ++left; continue; }
            for (unsigned k = 0; k != after.size(); ++k) {
                z3::expr next = symbolic.next[k];
                CHECK(number_of(next.substitute(names, values)) == after[k]);
                CHECK(number_of(built.next[k]) == after[k]);
                CHECK(number_of(alone.next[k]) == after[k]);
            }
            for (const spec::Property& p : m.properties) {
                if (p.scope != spec::Scope::step) continue;
                const bool expected = spec::holds(m, p, before, given, outcome, after);
                z3::expr held = e.holds(p, now, input, symbolic);
                CHECK(number_of(held.substitute(names, values)) == expected);
                CHECK(number_of(e.holds(p, here, in, built)) == expected);
                if (p.event == given.event) {
                    const auto s = static_cast<unsigned>(given.event);
                    CHECK(number_of(e.value(p.condition, here, m.events[s], in.arguments[s], &alone)) == expected);
                }
            }
            ++compared;
            in_effect += after != before;
        }
    }
    CHECK(compared > 800);
    CHECK(in_effect > 200);  // most of what is compared must be more than "nothing changes"
    CHECK(left > 10);        // and some steps must leave their range, so that `closed` is seen to notice
}

TEST_CASE("a value of a byte of memory or a register") {
    z3::context c;
    const spec::Machine m = empty_machine(5);
    const Encoding e(c, m);
    CHECK(number_of(e.value_of(m.types[phases], c.bv_val(2, 32))) == 2);
    CHECK(number_of(e.value_of(m.types[boolean], c.bv_val(1, 8))) == 1);
    CHECK(e.number(0, 4).get_sort().bv_size() == 3);
    CHECK(e.number(0, 0).get_sort().bv_size() == 1);
}
