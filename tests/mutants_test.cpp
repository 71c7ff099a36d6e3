// SPDX-License-Identifier: Apache-2.0
// Mutants: each kind of fault, who notices it, what is equivalent, what survives.

#include "by_hand.hpp"
#include "coverage.hpp"
#include "mutants/edits.hpp"
#include "mutants/quick.hpp"
#include "random_machine.hpp"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

using namespace by_hand;
using proofs::Fate;
using proofs::Judgement;
using proofs::Mutant;

// A bundle a slot; a limit on how many are enabled. `equivalent`: with conditions that say nothing new.
spec::Machine table(long slots, bool equivalent = false, bool complete = true) {
    spec::Machine m = empty_machine(slots);
    m.settings = {{"limit", 1}};
    const int phase = variable(m, "phase", phases, slot), powered = variable(m, "powered", boolean), i = binder(m, "i", slot);
    const int enable = event(m, "enable", {{"slot", slot}, {"intent", boolean}}), disable = event(m, "disable", {{"slot", slot}});
    const int power = event(m, "power", {{"on", boolean}});
    const Formula at = var(phase, parameter(0)), after = var(phase, parameter(0), true), off = value(phases, 0), on = value(phases, 2);
    const Formula enabled = count(i, slot, equal(var(phase, bound(i)), on));
    const Formula free = both({var(powered), equal(at, off), parameter(1)});
    const Formula below = less(enabled, setting(0));
    rule(m, "M1", enable, both({free, below}), {assign(phase, parameter(0), on)});
    if (equivalent) m.rules.back().guard = both({free, below, negate(equal(at, on)), negate(any(i, slot, equal(var(phase, bound(i)), value(phases, 1))))});
    rule(m, "M2", enable, both({free, negate(below)}), {}, 2);
    rule(m, "M3", disable, equal(at, on), {assign(phase, parameter(0), off)});
    rule(m, "M4", power, negate(equal(var(powered), parameter(0))), {assign(powered, parameter(0))});
    m.rules.back().environment = true;
    property(m, "Limit", spec::Scope::state, negate(less(setting(0), enabled)));
    if (!complete) return m;
    const Formula unchanged = all(i, slot, equal(var(phase, bound(i), true), var(phase, bound(i))));
    property(m, "Others", spec::Scope::step, negate(any(i, slot, both({negate(equal(var(phase, bound(i), true), var(phase, bound(i)))), negate(equal(bound(i), parameter(0)))}))), disable);
    property(m, "Others.enable", spec::Scope::step, negate(any(i, slot, both({negate(equal(var(phase, bound(i), true), var(phase, bound(i)))), negate(equal(bound(i), parameter(0)))}))), enable);
    property(m, "Enables", spec::Scope::step, equal(answered(answers, 0), both({var(powered), parameter(1), equal(at, off), below})), enable);
    property(m, "Enabled", spec::Scope::step, implies(answered(answers, 0), equal(after, on)), enable);
    property(m, "Full", spec::Scope::step, implies(both({free, negate(below)}), answered(answers, 2)), enable);
    property(m, "Refused", spec::Scope::step, implies(negate(answered(answers, 0)), unchanged));
    property(m, "Busy", spec::Scope::step, implies(negate(both({free, negate(below)})), negate(answered(answers, 2))), enable);
    property(m, "Disabled", spec::Scope::step, equal(answered(answers, 0), equal(at, on)), disable);
    property(m, "Off", spec::Scope::step, implies(answered(answers, 0), equal(after, off)), disable);
    property(m, "Whole", spec::Scope::state, negate(any(i, slot, equal(var(phase, bound(i)), value(phases, 1)))));
    return m;
}

const Mutant& named(const std::vector<Mutant>& list, const std::string& id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const Mutant& m) { return m.id == id; });
    REQUIRE_MESSAGE(found != list.end(), id);
    return *found;
}

const Judgement& named(const proofs::MutationReport& report, const std::string& id) {
    const auto found = std::find_if(report.mutants.begin(), report.mutants.end(), [&](const Judgement& j) { return j.mutant.id == id; });
    REQUIRE_MESSAGE(found != report.mutants.end(), id);
    return *found;
}

proofs::MutationOptions quickly() {
    proofs::MutationOptions o;
    o.steps = 2000;
    o.sizes = {2};
    return o;
}

}  // namespace

TEST_CASE("mutants: every operation on a small machine") {
    spec::Machine m = empty_machine(2);
    m.settings = {{"limit", 2}};
    const int level = variable(m, "level", upto3), sure = variable(m, "sure", boolean), phase = variable(m, "phase", phases, slot);
    const int go = event(m, "go", {{"slot", slot}});
    const int i = binder(m, "i", slot);
    m.definitions.push_back({"ready", {i}, equal(var(phase, bound(i)), value(phases, 2)), boolean});
    m.definitions.push_back({"unused", {i}, equal(var(phase, bound(i)), value(phases, 1)), boolean});
    rule(m, "A", go, both({var(sure), less(var(level), setting(0)), call(0, {parameter(0)})}),
         {assign(level, add(var(level), number(1))), assign(phase, parameter(0), value(phases, 1)), assign(sure, value(boolean, 0))});
    rule(m, "B", go, negate(var(sure)), {}, 2);
    rule(m, "E", go, both({var(sure), negate(less(var(level), setting(0)))}), {}, 2);
    m.rules.back().environment = true;
    const std::vector<Mutant> list = proofs::mutants(m);
    const auto text = [&](const std::string& id) { return named(list, id).text; };

    CHECK(text("A.guard.0.dropped") == "A: guard without `sure`");
    CHECK(text("A.guard.0.negated") == "A: guard, `sure` becomes `!sure`");
    CHECK(text("A.guard.3.dropped") == "A: guard without `level < limit`");
    CHECK(text("A.guard.3.late") == "A: guard, `level < limit` becomes `level < (limit + 1)`");
    CHECK(text("A.guard.3.early") == "A: guard, `level < limit` becomes `(level + 1) < limit`");
    CHECK(text("A.effect.0.dropped") == "A: without `level = level + 1`");
    CHECK(text("A.effect.0.initial") == "A: `level = level + 1` becomes `level = 0`");
    CHECK(text("A.effect.0.1.more") == "A: effect.0, `level + 1` becomes `level + 2`");
    CHECK(text("A.effect.0.1.less") == "A: effect.0, `level + 1` becomes `level + 0`");
    CHECK(text("A.effect.1.0.other") == "A: effect.1, `loading` becomes `enabled`");
    CHECK(text("A.effect.1.element") == "A: `phase[slot] = loading` assigns element 0");
    CHECK(text("A.effect.2.negated") == "A: `sure = false` becomes `sure = true`");
    CHECK(text("A.answer.refused") == "A: answers refused instead of done");
    CHECK(text("A.answer.busy") == "A: answers busy instead of done");
    CHECK(text("A.dropped") == "A: no such rule");
    CHECK(text("B.guard.1.dropped") == "B: guard without `!sure`");
    CHECK(text("ready.body.2.other") == "ready: body, `phase[i] == enabled` becomes `phase[i] == absent`");
    CHECK(text("phase.initial") == "phase starts as loading instead of absent");
    CHECK(std::none_of(list.begin(), list.end(), [](const Mutant& x) { return x.id.rfind("E.", 0) == 0 || x.id.rfind("unused", 0) == 0; }));
    for (std::size_t a = 0; a != list.size(); ++a)
        for (std::size_t b = 0; b != a; ++b) CHECK(list[a].id != list[b].id);

    CHECK(proofs::text_of(m, proofs::mutated(m, named(list, "A.guard.3.late")).rules[0].guard, go) == "sure && level < (limit + 1) && ready(slot)");
    CHECK(proofs::mutated(m, named(list, "A.effect.1.dropped")).rules[0].effects.size() == 2);
    CHECK(proofs::mutated(m, named(list, "A.answer.busy")).rules[0].answer == 2);
    CHECK(proofs::mutated(m, named(list, "phase.initial")).variables[2].initial == 1);
    spec::Snapshot state = {0, 1, 2, 2};
    CHECK(spec::step(proofs::mutated(m, named(list, "A.dropped")), state, {go, {1}}).rule == -1);
    CHECK(spec::step(m, state, {go, {1}}).rule == 0);
}

TEST_CASE("mutants: the compiled machine does what the interpreter does") {
    for (unsigned seed = 0; seed != 60; ++seed) {
        CAPTURE(seed);
        RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        proofs::Quick quick(m, m.properties);
        for (int k = 0; k != 200; ++k) {
            const spec::Snapshot before = random.state();
            const spec::Input input = random.input();
            spec::Snapshot after = before, next;
            std::vector<int> broken, expected;
            const spec::Outcome outcome = spec::step(m, after, input);
            const proofs::Quick::Result result = quick.step(before, input, next);
            REQUIRE(result.outcome.answer == outcome.answer);
            REQUIRE(result.outcome.rule == outcome.rule);
            REQUIRE(result.conflict == -1);
            REQUIRE(next == after);
            quick.broken_by_step(before, input, result.outcome, next, broken);
            for (std::size_t p = 0; p != m.properties.size(); ++p)
                if (m.properties[p].scope == spec::Scope::step && !spec::holds(m, m.properties[p], before, input, outcome, after))
                    expected.push_back(static_cast<int>(p));
            REQUIRE(broken == expected);
            broken.clear(), expected.clear();
            quick.broken_in(next, broken);
            for (std::size_t p = 0; p != m.properties.size(); ++p)
                if (m.properties[p].scope == spec::Scope::state && !spec::holds(m, m.properties[p], after)) expected.push_back(static_cast<int>(p));
            REQUIRE(broken == expected);
        }
    }
}

TEST_CASE("mutants: a rule exchanged in the compiled machine and put back") {
    const spec::Machine m = table(2);
    for (const Mutant& mutant : proofs::mutants(m)) {
        if (mutant.place == Mutant::Place::definition || mutant.place == Mutant::Place::initial) continue;
        CAPTURE(mutant.text);
        const spec::Machine other = proofs::mutated(m, mutant);
        proofs::Quick quick(m, m.properties), whole(other, m.properties);
        quick.replace(other, mutant.at);
        for (long code = 0; code != 18 * 10; ++code) {
            const spec::Snapshot now{code % 3, code / 3 % 3, code / 9 % 2};
            const long k = code / 18;
            const spec::Input input = k < 4 ? spec::Input{0, {k % 2, k / 2}} : k < 6 ? spec::Input{1, {k - 4}} : spec::Input{2, {k % 2}};
            spec::Snapshot a, b;
            const auto x = quick.step(now, input, a), y = whole.step(now, input, b);
            REQUIRE((x.conflict >= 0) == (y.conflict >= 0));
            if (x.conflict >= 0) continue;  // the two may choose different rules then
            REQUIRE(a == b);
            REQUIRE(x.outcome.answer == y.outcome.answer);
            REQUIRE(x.closed == y.closed);
        }
    }
}

TEST_CASE("mutants: a complete model kills all of them, with a run") {
    const auto model = [](long n) { return table(n); };
    std::size_t calls = 0;
    proofs::MutationOptions options = quickly();
    options.progress = [&](std::size_t, std::size_t) { ++calls; };
    const proofs::MutationReport report = proofs::mutation(model, options);
    CHECK(report.mutants.size() > 40);
    CHECK(calls == report.mutants.size());
    CHECK(report.environment_rules == 1);
    CHECK(report.killed + report.equivalent + report.survived == report.mutants.size());
    CHECK(report.not_used.empty());
    for (const Judgement& j : report.mutants) {
        CAPTURE(j.mutant.text);
        // Power is initially off or on: nothing tells them apart. Nor is a phase `loading` looked at by any rule.
        if (j.mutant.id != "powered.initial") CHECK(j.fate != Fate::survived);
        if (j.fate == Fate::killed) CHECK_FALSE(j.killers.empty());
    }
    const Judgement& late = named(report, "M1.guard.13.late");
    CHECK(late.fate == Fate::killed);
    REQUIRE(late.trace);
    CHECK(late.evidence == "run of 3 steps (2 slots)");
    CHECK(late.trace->inputs.size() == 3);
    CHECK(std::find(late.killers.begin(), late.killers.end(), "Limit") != late.killers.end());

    const proofs::Coverage c = proofs::coverage(table(2), report);
    CHECK(c.killers.front().id == "Limit");
    CHECK(c.killers.front().kills > 0);
    CHECK(std::find_if(c.rules.begin(), c.rules.end(), [](const auto& r) { return r.id == "M4"; }) == c.rules.end());
    std::size_t alone = 0, all = 0;
    for (const proofs::Killer& k : c.killers) alone += k.alone.size();
    for (const proofs::RuleCoverage& r : c.rules) all += r.mutants;
    CHECK(alone > 0);
    CHECK(all == report.mutants.size());
}

TEST_CASE("mutants: a property that is missing leaves survivors") {
    const proofs::MutationReport report = proofs::mutation([](long n) { return table(n, false, false); }, quickly());
    CHECK(report.survived > 5);
    CHECK(named(report, "M3.effect.0.0.other").fate == Fate::survived);
    CHECK(named(report, "M2.answer.done").fate == Fate::survived);
    CHECK(named(report, "M1.guard.13.late").fate == Fate::killed);
    CHECK(report.score() < 0.7);
    // A use case from outside notices one of them.
    proofs::MutationOptions options = quickly();
    options.scenarios.push_back({"UC1", 2, [](const spec::Machine& m) {
        spec::Snapshot s = spec::initial(m);
        spec::step(m, s, {2, {1}});
        spec::step(m, s, {0, {0, 1}});
        return spec::step(m, s, {0, {1, 1}}).answer == 2;
    }});
    const proofs::MutationReport better = proofs::mutation([](long n) { return table(n, false, false); }, options);
    CHECK(named(better, "M2.answer.done").fate == Fate::killed);
    CHECK(named(better, "M2.answer.done").killers == std::vector<std::string>{"scenario UC1"});
    CHECK(better.survived < report.survived);
}

TEST_CASE("mutants: what makes no difference is equivalent, with the reason") {
    const proofs::MutationReport report = proofs::mutation([](long n) { return table(n, true); }, quickly());
    const auto reason = [&](const char* id) {
        const Judgement& j = named(report, id);
        CHECK(j.fate == Fate::equivalent);
        return j.evidence;
    };
    CHECK(reason("M1.guard.18.dropped") == "same step for every state and input");                                    // != enabled
    CHECK(reason("M1.guard.24.dropped") == "same step from every reachable state (by the proven invariant)");  // none loading
}

TEST_CASE("mutants: what makes no difference in a small machine may make one in the full one") {
    proofs::MutationOptions options = quickly();
    options.sizes = {1};
    const auto model = [](long n) { return table(n); };
    const proofs::MutationReport small = proofs::mutation(model, options);
    const Judgement& in_small = named(small, "M1.guard.13.dropped");
    CHECK(in_small.fate == Fate::equivalent);
    options.full = table(3);
    const proofs::MutationReport full = proofs::mutation(model, options);
    const Judgement& in_full = named(full, "M1.guard.13.dropped");
    CHECK(in_full.fate == Fate::killed);
    CHECK(in_full.evidence == "obligation (3 slots)");
    CHECK(in_full.killers == std::vector<std::string>{"deterministic"});
}

TEST_CASE("mutants: a rule that can no longer fire is noticed by its witness") {
    spec::Machine m = empty_machine(2);
    const int level = variable(m, "level", upto3);
    const int go = event(m, "go");
    rule(m, "W1", go, less(var(level), number(2)), {assign(level, add(var(level), number(1)))});
    rule(m, "W2", go, equal(var(level), number(2)), {assign(level, number(0))});
    const proofs::MutationReport report = proofs::mutation([&](long) { return m; }, quickly());
    const Judgement& dead = named(report, "W1.guard.2.dropped");
    CHECK(dead.fate == Fate::killed);
    CHECK(dead.killers.front() == "deterministic");
    const Judgement& three = named(report, "W2.guard.1.more");
    CHECK(three.fate == Fate::killed);
    CHECK(three.killers == std::vector<std::string>{"fires W2"});
}

TEST_CASE("mutants: the original has to be sound") {
    spec::Machine m = table(2);
    m.rules[2].effects.clear();
    CHECK_THROWS_AS(proofs::mutation([&](long) { return m; }, quickly()), std::runtime_error);
}

TEST_CASE("mutants: edits keep the formula well-formed") {
    const spec::Machine m = table(2, true);
    for (const spec::Rule& r : m.rules)
        for (const proofs::Edit& e : proofs::edits(m, r.guard, true))
            for (std::size_t k = 0; k != e.formula.size(); ++k) {
                int length = 1;
                spec::Tree t(&e.formula[k]);
                for (int o = 0; o != t.size(); ++o) length += t[o]->length;
                CHECK(e.formula[k].length == length);
            }
}
