// SPDX-License-Identifier: Apache-2.0
// The exact search finds the states, steps and violations the interpreter finds.

#include "exact/search.hpp"

#include "bmc.hpp"
#include "loading.hpp"
#include "random_machine.hpp"
#include "trace.hpp"

#include <doctest/doctest.h>
#include <map>

using namespace by_hand;
using proofs::exact::Explored;

namespace {

Explored search(const spec::Machine& m, std::uint64_t states = 1'000'000) {
    return proofs::exact::Search(m).run({states, 60, false}, {});
}

// The same by the interpreter, in the plainest way.
struct Plain {
    std::map<spec::Snapshot, std::size_t> distance;
    std::uint64_t transitions = 0, refused = 0;
    std::vector<long> nearest;  // of each property: the length of a shortest run that shows it; -1: none
    bool conflict = false, out_of_range = false;

    explicit Plain(const spec::Machine& m) : nearest(m.properties.size(), -1) {
        std::vector<spec::Snapshot> open{spec::initial(m)};
        distance[open[0]] = 0;
        const auto show = [&](std::size_t p, std::size_t length) {
            if (nearest[p] < 0) nearest[p] = static_cast<long>(length);
        };
        for (std::size_t at = 0; at != open.size(); ++at) {
            const spec::Snapshot before = open[at];
            const std::size_t far = distance[before];
            for (std::size_t p = 0; p != m.properties.size(); ++p)
                if (m.properties[p].scope != spec::Scope::step && spec::holds(m, m.properties[p], before) == (m.properties[p].scope == spec::Scope::reachable)) show(p, far);
            for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
                const auto& parameters = m.events[static_cast<unsigned>(e)].parameters;
                spec::Input input{e, std::vector<long>(parameters.size())};
                for (bool more = true; more;) {
                    step(m, before, input, far, open, show);
                    more = false;
                    for (std::size_t p = 0; p != parameters.size() && !more; ++p) {
                        more = ++input.arguments[p] <= spec::type_of(m, parameters[p]).high;
                        if (!more) input.arguments[p] = 0;
                    }
                }
            }
        }
    }
    template <class Show> void step(const spec::Machine& m, const spec::Snapshot& before, const spec::Input& input, std::size_t far, std::vector<spec::Snapshot>& open, const Show& show) {
        spec::Snapshot after = before;
        spec::Outcome o;
        try {
            o = spec::step(m, after, input);
        } catch (const std::logic_error&) {
            conflict = true;
            ++transitions;
            return;
        }
        for (std::size_t p = 0; p != m.properties.size(); ++p)
            if (m.properties[p].scope == spec::Scope::step && !spec::holds(m, m.properties[p], before, input, o, after)) show(p, far + 1);
        ++(o.rule < 0 ? refused : transitions);
        const auto cells = spec::cells(m);
        for (std::size_t c = 0; c != cells.size(); ++c)
            if (after[c] > spec::type_of(m, *cells[c]).high) {
                out_of_range = true;
                return;
            }
        if (distance.try_emplace(after, far + 1).second) open.push_back(after);
    }
};

// A random machine writes beyond an array and a range now and then: zero instead.
void kept_in_range(spec::Machine& m) {
    const auto below = [](const Formula& f, long high) { return choose(less(f, number(static_cast<int>(high) + 1)), f, number(0)); };
    for (spec::Rule& r : m.rules)
        for (spec::Effect& e : r.effects) {
            const spec::Variable& v = m.variables[static_cast<unsigned>(e.variable)];
            const spec::Type& type = spec::type_of(m, v);
            if (type.kind == spec::Kind::number || type.kind == spec::Kind::index) e.value = below(e.value, type.high);
            if (!e.index.empty() && e.each < 0) e.index = below(e.index, v.cells - 1);
        }
}

}  // namespace

TEST_CASE("the exact search counts and judges as the interpreter, on random machines") {
    int violated = 0, held = 0;
    for (unsigned seed = 0; seed != 150; ++seed) {
        CAPTURE(seed);
        RandomMachine random(seed);
        spec::Machine m = random.machine();
        property(m, "shown", spec::Scope::reachable, m.properties[0].condition);
        kept_in_range(m);
        const Explored e = search(m, 300);
        if (!e.complete) continue;  // more than the interpreter looks at in a short time
        const Plain plain(m);
        CHECK(e.states == plain.distance.size());
        CHECK(e.transitions == plain.transitions);
        CHECK(e.refused == plain.refused);
        std::size_t depth = 0;
        for (const auto& [state, far] : plain.distance) depth = std::max(depth, far);
        CHECK(e.depth == depth);
        CHECK(e.two_rules.trace.has_value() == plain.conflict);
        for (std::size_t p = 0; p != m.properties.size(); ++p) {
            CAPTURE(p);
            const auto& trace = e.properties[p].trace;
            REQUIRE(trace.has_value() == (plain.nearest[p] >= 0));
            ++(trace ? violated : held);
            if (trace) CHECK(static_cast<long>(trace->inputs.size()) == plain.nearest[p]);
        }
        const auto all = proofs::exact::findings(m, e);  // replays
        CHECK(all.size() == m.properties.size() + 2);
    }
    CHECK(violated > 50);
    CHECK(held > 50);
}

TEST_CASE("what holds is proven for all states, what does not comes with a shortest run") {
    Loading l;
    const Explored e = search(l.m);
    for (const proofs::Finding& f : proofs::exact::findings(l.m, e)) {
        CAPTURE(f.id);
        if (f.kind == "reachable") continue;
        CHECK(f.verdict == proofs::Verdict::proven);
        CHECK(f.strength.find("reachable states") != std::string::npos);
    }
}

namespace {

// Counts to three.
struct Counter {
    spec::Machine m = empty_machine();
    int n = variable(m, "n", upto3), up = event(m, "up", {{"by", upto3}}), down = event(m, "down");
    Counter() {
        rule(m, "up", up, both({less(var(n), number(3)), equal(parameter(0), number(1))}), {assign(n, add(var(n), number(1)))});
        rule(m, "down", down, less(number(0), var(n)), {assign(n, number(0))});
    }
};

}  // namespace

TEST_CASE("two rules that apply, and a value out of range, are violations with their runs") {
    Counter c;
    rule(c.m, "jump", c.down, equal(var(c.n), number(2)), {assign(c.n, number(1))});
    rule(c.m, "over", c.up, both({equal(var(c.n), number(3)), equal(parameter(0), number(2))}), {assign(c.n, add(var(c.n), number(1)))});
    property(c.m, "not down from two", spec::Scope::step, negate(equal(var(c.n), number(2))), c.down);  // broken by the step that is not defined alone
    property(c.m, "two", spec::Scope::reachable, equal(var(c.n), number(2)));
    const Explored e = search(c.m);
    REQUIRE(e.two_rules.trace);
    CHECK(e.two_rules.trace->inputs.size() == 2);
    CHECK(e.two_rules.detail == "after this run, down() lets both down and jump apply");
    REQUIRE(e.out_of_range.trace);
    CHECK(e.out_of_range.trace->inputs.size() == 4);
    const auto all = proofs::exact::findings(c.m, e);
    CHECK(all[0].verdict == proofs::Verdict::unknown);
    CHECK(all[1].verdict == proofs::Verdict::reached);
    CHECK(all[2].id == "deterministic");
    CHECK(all[2].verdict == proofs::Verdict::failed);
    CHECK(all[3].verdict == proofs::Verdict::failed);
}

TEST_CASE("where a step is not defined nothing is proven of what may lie behind it") {
    Counter c;
    rule(c.m, "jump", c.down, equal(var(c.n), number(3)), {assign(c.n, number(1))});
    property(c.m, "small", spec::Scope::state, less(var(c.n), add(number(3), number(1))));
    property(c.m, "none", spec::Scope::reachable, less(number(3), var(c.n)));
    const Explored e = search(c.m);
    CHECK(e.complete);
    const auto all = proofs::exact::findings(c.m, e);
    for (const std::size_t k : {0U, 1U, 3U}) {
        CAPTURE(all[k].id);
        CHECK(all[k].verdict == proofs::Verdict::unknown);
        CHECK(all[k].detail == "not seen in 4 states; a step is not defined, see deterministic and closed");
    }
    CHECK(all[2].verdict == proofs::Verdict::failed);
}

TEST_CASE("a search that was cut off proves nothing") {
    Counter c;
    property(c.m, "never three", spec::Scope::state, less(var(c.n), number(3)));
    property(c.m, "small", spec::Scope::state, less(var(c.n), add(number(3), number(1))));
    const Explored cut = search(c.m, 2);
    CHECK_FALSE(cut.complete);
    for (const proofs::Finding& f : proofs::exact::findings(c.m, cut)) CHECK(f.verdict == proofs::Verdict::unknown);
    const Explored whole = search(c.m);
    const auto all = proofs::exact::findings(c.m, whole);
    CHECK(whole.states == 4);
    CHECK(whole.transitions == 6);
    CHECK(whole.refused == 4 * 5 - 6);
    CHECK(whole.depth == 3);
    CHECK(all[0].verdict == proofs::Verdict::failed);
    CHECK(all[0].trace->inputs.size() == 3);
    CHECK(all[1].verdict == proofs::Verdict::proven);
    CHECK(all[1].strength == "all 4 reachable states, 2 slots");
    CHECK(proofs::exact::Search(c.m).run({1000, 60, true}, {}).cut == "a violation was found");
}

TEST_CASE("what should be reachable and is not has failed") {
    Counter c;
    property(c.m, "two", spec::Scope::reachable, equal(var(c.n), number(2)));
    property(c.m, "none", spec::Scope::reachable, less(number(3), var(c.n)));
    const auto all = proofs::exact::findings(c.m, search(c.m));
    CHECK(all[0].verdict == proofs::Verdict::reached);
    CHECK(all[0].strength == "witness of 2 steps");
    CHECK(all[1].verdict == proofs::Verdict::failed);
}
