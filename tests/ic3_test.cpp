// SPDX-License-Identifier: Apache-2.0
// IC3 on the bits of a machine: it says what the search of every state says, and what it finds is proven anew.

#include "ic3/ic3.hpp"

#include "bmc.hpp"
#include "ic3_machines.hpp"
#include "loading.hpp"
#include "prove.hpp"
#include "random_machine.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <set>

using namespace proofs;
using namespace by_hand;

namespace {

bool in_range(const spec::Machine& m, const spec::Snapshot& s) {
    const auto cells = spec::cells(m);
    for (unsigned k = 0; k != s.size(); ++k)
        if (s[k] > spec::type_of(m, *cells[k]).high) return false;
    return true;
}

std::vector<spec::Input> inputs_of(const spec::Machine& m) {
    std::vector<spec::Input> all;
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
        std::vector<spec::Input> some{{e, {}}};
        for (const spec::Parameter& p : m.events[static_cast<unsigned>(e)].parameters) {
            std::vector<spec::Input> longer;
            for (const spec::Input& i : some)
                for (long v = 0; v <= spec::type_of(m, p).high; ++v) {
                    longer.push_back(i);
                    longer.back().arguments.push_back(v);
                }
            some = longer;
        }
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

// How many steps the shortest run takes that violates the property; -1: none does. Nothing if a value leaves its range or
// there are too many states.
std::optional<int> steps_to_violate(const spec::Machine& m, const spec::Property& p) {
    const std::vector<spec::Input> inputs = inputs_of(m);
    std::set<spec::Snapshot> seen{spec::initial(m)};
    std::deque<std::pair<spec::Snapshot, int>> open{{spec::initial(m), 0}};
    std::optional<int> found;
    while (!open.empty()) {
        const auto [state, depth] = open.front();
        open.pop_front();
        if (p.scope == spec::Scope::state && !found && !spec::holds(m, p, state)) found = depth;
        for (const spec::Input& i : inputs) {
            spec::Snapshot after = state;
            const spec::Outcome outcome = spec::step(m, after, i);
            if (!in_range(m, after) || seen.size() > 5000) return {};
            if (p.scope == spec::Scope::step && !found && !spec::holds(m, p, state, i, outcome, after)) found = depth + 1;
            if (seen.insert(after).second) open.emplace_back(after, depth + 1);
        }
    }
    return found.value_or(-1);
}

bool certified(const spec::Machine& m, const Lemma& lemma) {
    for (const Result& r : discharge(m, invariance(lemma, {}, {}), Options{}, {}))
        if (r.answer != z3::unsat) return false;
    return true;
}

}  // namespace

TEST_CASE("a machine as bits does what the interpreter does") {
    int compared = 0;
    for (unsigned seed = 0; seed != 60; ++seed) {
        RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        const Circuit c = circuit(m, std::vector{0, 1, 2, 3, 4, 5, 6}, {});
        std::vector<char> values(c.graph.nodes().size());
        for (int n = 0; n != 40; ++n) {
            const spec::Snapshot before = random.state();
            const spec::Input input = random.input();
            const auto set = [&](Literal leaf, long word, std::size_t bit) { values[node_of(leaf)] = static_cast<char>(word >> bit & 1); };
            for (unsigned l = 0; l != c.latches.size(); ++l) set(c.latches[l], before[c.bits[l].cell], c.bits[l].bit);
            for (unsigned b = 0; b != c.event.size(); ++b) set(c.event[b], input.event, b);
            for (unsigned p = 0; p != input.arguments.size(); ++p) {
                const auto& word = c.arguments[static_cast<unsigned>(input.event)][p];
                for (unsigned b = 0; b != word.size(); ++b) set(word[b], input.arguments[p], b);
            }
            c.graph.evaluate(values);
            std::vector<char> next, given;
            for (Literal l : c.next) next.push_back(Aig::value(values, l));
            for (Literal l : c.inputs) given.push_back(Aig::value(values, l));
            spec::Snapshot after = before;
            const spec::Outcome outcome = spec::step(m, after, input);
            if (!in_range(m, after)) continue;  // what `closed` excludes
            CHECK(Aig::value(values, c.known));
            CHECK(c.state(next) == after);
            CHECK(c.input(given).event == input.event);
            CHECK(c.input(given).arguments == input.arguments);
            for (unsigned p = 0; p != 7; ++p) {
                const spec::Property& property = m.properties[p];
                const bool holds = property.scope == spec::Scope::state ? spec::holds(m, property, before) : spec::holds(m, property, before, input, outcome, after);
                CHECK(Aig::value(values, c.bad[p]) != holds);
            }
            ++compared;
        }
    }
    CHECK(compared > 1000);
}

TEST_CASE("IC3 proves what the search of every state proves, and finds shortest runs to the rest") {
    int proven = 0, violated = 0, longest = 0;
    for (unsigned seed = 0; seed != 60; ++seed) {
        const RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        for (const spec::Property& p : m.properties) {
            const std::optional<int> steps = steps_to_violate(m, p);
            if (!steps) break;
            const Ic3Result r = ic3(m, p, {}, {});
            CAPTURE(seed);
            CAPTURE(p.id);
            if (*steps < 0) {
                CHECK(!r.trace);
                REQUIRE(r.lemma);
                if (++proven % 10 == 0) CHECK(certified(m, *r.lemma));
            } else {
                CHECK(!r.lemma);
                REQUIRE(r.trace);
                CHECK(static_cast<int>(r.trace->inputs.size()) == *steps);
                ++violated;
                longest = std::max(longest, *steps);
            }
        }
    }
    CHECK(proven > 50);
    CHECK(violated > 50);
    CHECK(longest > 2);
}

TEST_CASE("a data link with a window is proven, and both solvers confirm it") {
    const spec::Machine m = sliding::link<2>(2);
    Options o;
    o.evidence = empty_folder("ic3");
    o.spacer_seconds = 0;
    o.diagnosis_depth = 0;
    o.tautologies = false;
    const Proof p = prove_machine(m, o, {});
    CHECK(all_hold(p.report));
    CHECK(p.invariant.lemmas.size() == 1);
    int by_ic3 = 0;
    for (const Finding& f : p.report.findings) {
        CHECK_MESSAGE(f.verdict == Verdict::proven, f.id, f.detail);
        CHECK(f.rechecked_by == "cvc5");
        if (f.engine != "IC3 (own), re-proven by z3") continue;
        CHECK(f.certificates.size() == 3);
        ++by_ic3;
    }
    CHECK(by_ic3 == 2);  // that no more than a window is under way needs no help
}

TEST_CASE("window 4 with four frames each way is proven") {
    const spec::Machine m = sliding::link<4>(4);
    const Ic3Result r = ic3(m, std::vector{0, 1, 2}, {}, {});
    REQUIRE(r.lemma);
    CHECK(certified(m, *r.lemma));
    MESSAGE(r.statistics.latches << " latches: " << r.seconds << " s, " << r.statistics.frames << " frames, " << r.statistics.clauses << " clauses, "
                                 << r.statistics.questions << " questions");
}

TEST_CASE("a window as large as the modulus is refuted by a shortest run, in the report too") {
    const spec::Machine m = sliding::link<4>(4, 4);
    const Ic3Result r = ic3(m, std::vector{0, 1, 2}, {}, {});
    CHECK(!r.lemma);
    REQUIRE(r.trace);
    CHECK(r.trace->inputs.size() == 10);
    CHECK(r.trace->note == "shortest");
    CHECK(r.violated == 0);
    CHECK(shows(m, {"", Goal::Kind::violated, 0, {}}, *r.trace));

    Options o;
    o.diagnosis_depth = 0;
    o.spacer_seconds = 0;
    const Induction i = induction(m, o, {});
    CHECK(i.findings[0].verdict == Verdict::failed);
    CHECK(i.findings[0].engine == "IC3 (own)");
    CHECK(i.findings[0].rechecked_by == "interpreter");
    REQUIRE(i.findings[0].trace);
    CHECK(i.findings[0].trace->inputs.size() == 10);
    CHECK(i.findings[2].verdict == Verdict::proven);
}

TEST_CASE("a wrong lemma is refused") {
    const spec::Machine m = sliding::link<1>(1);
    const Circuit c = circuit(m, std::vector{0, 1, 2}, {});
    const Limit limit{std::chrono::steady_clock::now() + std::chrono::seconds(30), {}};
    const Searched found = search(c, c.bad[0], limit);
    REQUIRE(found.unreachable);
    const Frame f(m);
    const auto lemma = [&](const std::vector<Cube>& unreachable) { return Lemma{"lemma", assertions({{"lemma", outside(unreachable, c, f)}})}; };
    CHECK(certified(m, lemma(*found.unreachable)));

    std::vector<Cube> with_initial = *found.unreachable;
    with_initial.push_back({});
    for (unsigned n = 0; n != c.initial.size(); ++n) with_initial.back().push_back(2 * n + (c.initial[n] ? 0 : 1));
    CHECK(!certified(m, lemma(with_initial)));
    // Each set claims more if one of its literals goes; some of them then claim too much.
    int refused = 0;
    for (unsigned n = 0; n < 10; ++n) {
        std::vector<Cube> changed = *found.unreachable;
        changed.at(n).erase(changed[n].begin());
        refused += !certified(m, lemma(changed));
    }
    CHECK(refused > 5);
}

TEST_CASE("without time, or when told to stop, IC3 says nothing") {
    const spec::Machine m = sliding::link<1>(1);
    const Ic3Result late = ic3(m, m.properties[0], {}, {.seconds = 0});
    CHECK(!late.lemma);
    CHECK(!late.trace);
    std::stop_source stop;
    stop.request_stop();
    const Ic3Result stopped = ic3(m, m.properties[0], {}, {.stop = stop.get_token()});
    CHECK(!stopped.lemma);
    CHECK(!stopped.trace);
}

TEST_CASE("what is proven already is assumed") {
    const spec::Machine m = sliding::link<2>(2);
    const Ic3Result alone = ic3(m, std::vector{0, 1, 2}, {}, {});
    REQUIRE(alone.lemma);
    Invariant proven;
    proven.properties = {0, 1, 2};
    proven.lemmas.push_back(*alone.lemma);
    const Ic3Result again = ic3(m, std::vector{0, 1, 2}, proven, {});
    REQUIRE(again.lemma);
    CHECK(again.statistics.clauses == 0);
    CHECK(again.statistics.questions < 10);
}

TEST_CASE("a property of some state cannot be asked for") {
    spec::Machine m = sliding::link<1>(1);
    m.properties[0].scope = spec::Scope::reachable;
    CHECK_THROWS_AS(ic3(m, m.properties[0], {}, {}), std::logic_error);
}
