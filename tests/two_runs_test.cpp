// SPDX-License-Identifier: Apache-2.0
// The machine of two runs does what the two runs do, and shows when somebody who watches can tell them apart.
#include "lang/two_runs.hpp"

#include "bmc.hpp"
#include "every_state.hpp"
#include "lang/lang.hpp"
#include "random_machine.hpp"
#include "requirements/assumptions_generic.hpp"

#include <doctest/doctest.h>

namespace {

// A door with a code that nobody may learn: whether the code was right is told, on purpose, by the answer.
namespace door {

using namespace spec::lang;
using ssp::requirements::A_FLW_3;

enum class Reply : unsigned char { no, yes };
constexpr Var<UpTo<3>> code{"code"}, tries{"tries"};
constexpr Var<bool> open{"open"};
constexpr Param<UpTo<3>> secret{"secret"}, guess{"guess"};
constexpr Event store{"store", secret};
constexpr Event enter{"enter", guess};

// `leaks`: the tries left are not the same for every code.
constexpr Machine table(bool leaks, bool answers_seen) {
    auto all = rules(
        rule(cites(A_FLW_3), "store.done", "A code is kept.", on(store), when(tries == 0), then(code = secret, tries = 3), answer(Reply::yes)),
        rule(cites(A_FLW_3), "enter.right", "The code opens.", on(enter), when(tries > 0 && guess == code), then(open = true), answer(Reply::yes)),
        rule(cites(A_FLW_3), "enter.wrong", "Another does not.", on(enter), when(tries > 0 && guess != code), then(tries = tries - 1), answer(Reply::no)));
    if (leaks) all[0].effects[1] = tries = choose(secret == 0, 2, 3);
    DraftIndependence unseen = independent(cites(A_FLW_3), "D-1", "Who does not try learns nothing.", hidden(secret), sees(choose(open, 0, 1)));
    if (leaks) unseen.sees.push_back(term(tries).drafts);
    unseen.sees_answers = answers_seen;
    return machine("door", "tests/two_runs_test.cpp", variables(starts(code, 0), starts(tries, 0), starts(open, false)), answers(Reply::no), events(store, enter),
                   std::move(all), independences(unseen));
}
static_assert(well_formed(table(false, false)));

}  // namespace door

std::size_t shortest_leak(const spec::Machine& m) {
    const spec::Machine both = spec::two_runs(m, m.independences.at(0));
    const auto found = proofs::bmc(both, {{"D-1", proofs::Goal::Kind::violated, 0, {}}}, {});
    return found[0].trace ? found[0].trace->inputs.size() : 0;
}

}  // namespace

TEST_CASE("a step of both runs is a step of each") {
    std::size_t one_refused = 0;
    for (unsigned seed = 0; seed != 60; ++seed) {
        by_hand::RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        spec::Independence hides;
        hides.id = "I";
        hides.hidden = {"kind", "number"};
        hides.sees_answers = true;
        hides.sees = {by_hand::yes()};
        const spec::Machine both = spec::two_runs(m, hides);
        const auto size = static_cast<std::ptrdiff_t>(m.cells);
        REQUIRE(both.cells == 2 * m.cells + 1);
        for (int n = 0; n != 40; ++n) {
            spec::Snapshot one = random.state(), two = random.state();
            spec::Snapshot joint = one;
            joint.insert(joint.end(), two.begin(), two.end());
            joint.push_back(0);
            spec::Input first = random.input(), second = first, input = first;
            const auto& parameters = m.events[static_cast<unsigned>(first.event)].parameters;
            for (std::size_t p = 0; p != parameters.size(); ++p) {
                if (parameters[p].name != "kind" && parameters[p].name != "number") continue;
                second.arguments[p] = random.pick(static_cast<int>(spec::type_of(m, parameters[p]).high) + 1);
                input.arguments.push_back(second.arguments[p]);
            }
            const spec::Outcome a = spec::step(m, one, first), b = spec::step(m, two, second), c = spec::step(both, joint, input);
            CHECK(std::equal(one.begin(), one.end(), joint.begin()));
            CHECK(std::equal(two.begin(), two.end(), joint.begin() + size));
            CHECK(joint.back() == (a.answer != b.answer));
            CHECK(c.answer == a.answer);
            CHECK((c.rule < 0) == (a.rule < 0 && b.rule < 0));
            one_refused += (a.rule < 0) != (b.rule < 0);
            // State properties of either run are known of it.
            std::size_t at = 1;  // the independence is the first
            for (const spec::Property& q : m.properties) {
                if (q.scope != spec::Scope::state) continue;
                CHECK(spec::holds(both, both.properties[at++], joint) == spec::holds(m, q, one));
                CHECK(spec::holds(both, both.properties[at++], joint) == spec::holds(m, q, two));
            }
            CHECK(at == both.properties.size());
        }
    }
    CHECK(one_refused > 20);
}

TEST_CASE("what is told is found out by the shortest pair of runs") {
    CHECK(shortest_leak(door::table(false, false)) == 2);  // the door opens for one code only
    CHECK(shortest_leak(door::table(true, false)) == 1);   // the tries left tell the code 0
    CHECK(shortest_leak(door::table(false, true)) == 2);   // the answer tells as much
    // Nothing is told of what nobody asks.
    spec::Machine quiet = door::table(false, true);
    std::erase_if(quiet.rules, [](const spec::Rule& r) { return r.id.starts_with("enter"); });
    CHECK(by_hand::interpreted(spec::two_runs(quiet, quiet.independences[0])).broken.empty());
    CHECK(shortest_leak(quiet) == 0);
}

TEST_CASE("names of both runs differ, and visible parameters stand once") {
    const spec::Machine m = door::table(false, true);
    const spec::Machine both = spec::two_runs(m, m.independences[0]);
    CHECK(spec::cell_name(both, 0) == "one.code");
    CHECK(spec::cell_name(both, m.cells) == "two.code");
    CHECK(both.events[0].parameters.size() == 2);
    CHECK(both.events[0].parameters[1].name == "two_secret");
    CHECK(both.events[1].parameters.size() == 1);
    CHECK(both.rules.size() == 3 + 8);
    spec::Machine part = m;
    part.rules[0].raised.push_back({-1});
    CHECK_THROWS_AS(static_cast<void>(spec::two_runs(part, m.independences[0])), std::logic_error);
}

TEST_CASE("an independence that says nothing is no independence") {
    using namespace door;
    const auto with = [](DraftIndependence i) {
        return [i] {
            static_cast<void>(machine("door", "", variables(starts(tries, 0)), answers(Reply::no), events(enter),
                                      rules(rule(cites(A_FLW_3), "r", "A rule.", on(enter), answer(Reply::yes))), independences(i)));
        };
    };
    CHECK_THROWS_WITH_AS(with(independent(cites(A_FLW_3), "D-1", "Secret.", hidden(secret), sees(tries)))(), doctest::Contains("hides_a_parameter_that_no_event_carries"), std::logic_error);
    CHECK_THROWS_WITH_AS(with(independent(cites(A_FLW_3), "D-1", "Secret.", hidden(guess)))(), doctest::Contains("says_of_nothing_that_it_is_seen"), std::logic_error);
    CHECK_THROWS_WITH_AS(with(independent(cites(A_FLW_3), "r", "Secret.", hidden(guess), sees(tries)))(), doctest::Contains("same_id"), std::logic_error);
    CHECK_NOTHROW(with(independent(cites(A_FLW_3), "D-1", "Secret.", hidden(guess), sees_answers))());
}
