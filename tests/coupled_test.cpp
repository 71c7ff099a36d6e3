// SPDX-License-Identifier: Apache-2.0
// A system with something of its own: what it needs of one machine's rules, what follows from them for others, and what its
// machines' properties say then.

#include "lang/compose.hpp"
#include "lang/lang.hpp"
#include "lang/run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

namespace {

using namespace spec::lang;
using spec::Input;
using spec::Machine;
using spec::Outcome;
using spec::Snapshot;

constexpr ssp::Requirement R1{"R1", "source", "1", ssp::Basis::assumed, ssp::Strength::shall, "A sentence."};

enum class Moved : unsigned char { done, refused, blocked };
enum class Drawn : unsigned char { granted, too_much, refused };
enum class Told : unsigned char { done, refused };

// A gate opens and closes; a supply grants up to 3; a lamp shines if it is told to; the system counts what it lets in.
constexpr Var<bool> open{"open"};
constexpr Event opens{"opens"}, closes{"closes"};
constexpr Var<UpTo<3>> drawn{"drawn"};
constexpr Param<UpTo<3>> how_much{"how_much"};
constexpr Event draw{"draw", how_much};
constexpr Var<bool> bright{"bright"};
constexpr Event shine{"shine"};
constexpr Var<UpTo<2>> guests{"guests"};
constexpr Event enter{"enter"}, fetch{"fetch"};

Machine gate() {
    return machine("gate", "coupled_test.cpp", variables(starts(open, false)), answers(Moved::refused), events(opens, closes),
                   rules(rule(cites(R1), "opens.done", "It opens.", on(opens), when(!open), then(open = true), answer(Moved::done)),
                         rule(cites(R1), "closes.done", "It closes.", on(closes), when(open), then(open = false), answer(Moved::done))),
                   properties(step(cites(R1), "GA1", "It opens exactly if it is closed.", on(opens), answered(Moved::done) == !open),
                              step(cites(R1), "GA2", "Only what is done changes it.", answered(Moved::done) == (after(open) != open))),
                   responses(leads_to(cites(R1), "GA3", "It opens in the end.", !open, open, by(on(opens)))));
}
Machine supply() {
    return machine("supply", "coupled_test.cpp", variables(starts(drawn, 0)), answers(Drawn::refused), events(draw),
                   rules(rule(cites(R1), "draw.granted", "It is granted.", on(draw), when(drawn + how_much <= 3), then(drawn = drawn + how_much), answer(Drawn::granted)),
                         rule(cites(R1), "draw.too_much", "It is too much.", on(draw), when(drawn + how_much > 3), answer(Drawn::too_much))),
                   properties(step(cites(R1), "SU1", "What is granted is drawn.", on(draw), answered(Drawn::granted) == (drawn + how_much <= 3) && after(drawn) == choose(answered(Drawn::granted), drawn + how_much, drawn))));
}
Machine lamp() {
    return machine("lamp", "coupled_test.cpp", variables(starts(bright, false)), answers(Told::refused), events(shine),
                   rules(rule(cites(R1), "shine.done", "It shines.", on(shine), when(!bright), then(bright = true), answer(Told::done))));
}

DraftCoupling opens_with(Drawn wanted) {
    return follows(cites(R1), "opens.draws", "It draws two.", in("opens.done"), raise(only_if(draw(2), answer(wanted)), shine()));
}
Machine house(std::vector<DraftCoupling> all) {
    return coupled("house", "coupled_test.cpp", {gate(), supply(), lamp()}, variables(starts(guests, 0)), answers(Told::refused), events(enter, fetch),
                   rules(rule(cites(R1), "enter.done", "A guest enters by the gate.", on(enter), when(open && guests < 2), then(guests = guests + 1), answer(Told::done)),
                         rule(cites(R1), "fetch.done", "A guest draws one.", on(fetch), when(guests > 0), raise(draw(1)), answer(Told::done))),
                   properties(step(cites(R1), "HO1", "Guests enter by the open gate.", on(enter), implies(answered(Told::done), open)),
                              step(cites(R1), "HO2", "With guests the gate stays as it is.", on(opens), implies(guests == 2, after(open) == open))),
                   std::move(all));
}

struct Run {
    Machine m;
    Snapshot state = spec::initial(m);
    Outcome take(std::string_view event, std::vector<long> arguments = {}) {
        for (int e = 0; const spec::Event& known : m.events) {
            if (full_name(known) == event) return spec::step(m, state, {e, std::move(arguments)});
            ++e;
        }
        FAIL("there is no event " << event);
        return {};
    }
    long value(std::string_view variable) const {
        for (const spec::Variable& v : m.variables)
            if (full_name(v) == variable) return state[static_cast<unsigned>(v.first)];
        FAIL("there is no variable " << variable);
        return -1;
    }
    // Does the property hold of every step from every state of the system?
    bool holds(std::string_view id) const {
        bool found = false, all = true;
        for (const spec::Property& p : m.properties) {
            if (p.id != id && !p.id.starts_with(std::string(id) + '/')) continue;
            found = true;
            for (long a = 0; a != 2; ++a) for (long b = 0; b != 4; ++b) for (long c = 0; c != 2; ++c) for (long d = 0; d != 3; ++d)
                for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
                    const Snapshot before{a, b, c, d};
                    Snapshot after = before;
                    const Input input{e, {}};
                    const Outcome outcome = spec::step(m, after, input);
                    all = all && spec::holds(m, p, before, input, outcome, after);
                }
        }
        REQUIRE(found);
        return all;
    }
};

const DraftCoupling few = needs(cites(R1), "few", "Not while it is full.", in("opens.done"), when(guests < 2), answer(Moved::blocked));

}  // namespace

TEST_CASE("a rule with several events raises all of them, in one step") {
    Run r{house({opens_with(Drawn::granted)})};
    CHECK(r.take("gate.opens").answer == static_cast<int>(Moved::done));
    CHECK(r.value("gate.open") == 1);
    CHECK(r.value("supply.drawn") == 2);
    CHECK(r.value("lamp.bright") == 1);
    for (const spec::Event& e : r.m.events) CHECK_MESSAGE((e.name != "draw" && e.name != "shine"), "what is raised inside is no input");
}

TEST_CASE("a rule that wants an answer does not apply where another is given, and nothing changes") {
    Run r{house({opens_with(Drawn::granted)})};
    CHECK(r.take("gate.opens").rule >= 0);
    CHECK(r.take("gate.closes").rule >= 0);
    const Snapshot before = r.state;
    CHECK(r.take("gate.opens").rule < 0);  // two more are too much
    CHECK(r.state == before);
    CHECK_FALSE(r.holds("GA1"));  // so the gate does not open exactly if it is closed
    CHECK(r.holds("SU1"));        // what the supply does when it is asked is as before
}

TEST_CASE("what is raised without a wish goes ahead when it is refused") {
    Run r{house({opens_with(Drawn::granted)})};
    for (int k = 0; k != 1; ++k) CHECK(r.take("gate.opens").rule >= 0);
    CHECK(r.take("house.enter").rule >= 0);
    CHECK(r.take("house.fetch").answer == static_cast<int>(Told::done));
    CHECK(r.value("supply.drawn") == 3);
    CHECK(r.take("house.fetch").answer == static_cast<int>(Told::done));  // too much, which the guest is not told
    CHECK(r.value("supply.drawn") == 3);
}

TEST_CASE("what is raised behind an event that is refused happens all the same") {
    Run r{house({follows(cites(R1), "opens.draws", "It draws three, and shines.", in("opens.done"), raise(draw(3), shine()))})};
    CHECK(r.take("gate.opens").rule >= 0);
    CHECK(r.value("supply.drawn") == 3);
    CHECK(r.take("gate.closes").rule >= 0);
    r.state[2] = 0;  // dark again
    CHECK(r.take("gate.opens").rule >= 0);
    CHECK(r.value("lamp.bright") == 1);  // although no more is drawn
    for (const spec::Rule& rule : r.m.rules) CHECK(rule.raised.empty());
}

TEST_CASE("a system that has nothing but properties of its own has them") {
    const Machine m = coupled("house", "coupled_test.cpp", {gate(), lamp()}, properties(always(cites(R1), "HO3", "It is dark, or not.", bright || !bright)));
    CHECK(std::ranges::any_of(m.properties, [](const spec::Property& p) { return p.id == "HO3"; }));
}

TEST_CASE("a need is answered as it says, and machines say nothing of what it decides") {
    Run r{house({few})};
    CHECK(r.take("gate.opens").answer == static_cast<int>(Moved::done));
    CHECK(r.take("house.enter").rule >= 0);
    CHECK(r.take("house.enter").rule >= 0);
    CHECK(r.take("gate.closes").rule >= 0);
    const Snapshot before = r.state;
    const Outcome blocked = r.take("gate.opens");
    CHECK(blocked.answer == static_cast<int>(Moved::blocked));
    CHECK(r.m.rules[static_cast<unsigned>(blocked.rule)].id == "few");
    CHECK(r.state == before);
    CHECK(r.holds("GA1"));  // of all other steps
    CHECK(r.holds("GA2"));
    CHECK(r.holds("HO2"));  // the system's own property speaks of every step
    CHECK_FALSE(Run{house({})}.holds("HO2"));
}

TEST_CASE("a need of an event stands before all its rules, and where two speak of one step, the later one decides") {
    const DraftCoupling none = needs(cites(R1), "none", "Not while it is dark.", on(opens), when(bright), answer(Moved::refused));
    Run r{house({few, none})};
    CHECK(r.take("gate.opens").answer == static_cast<int>(Moved::refused));
    r.state = {1, 0, 0, 2};
    const Outcome later = r.take("gate.opens");
    CHECK(r.m.rules[static_cast<unsigned>(later.rule)].id == "none");
    r.state = {0, 0, 1, 2};
    const Outcome earlier = r.take("gate.opens");
    CHECK(r.m.rules[static_cast<unsigned>(earlier.rule)].id == "few");
    // One rule at most, in every state.
    for (long a = 0; a != 2; ++a) for (long c = 0; c != 2; ++c) for (long d = 0; d != 3; ++d) {
        r.state = {a, 0, c, d};
        CHECK_NOTHROW(static_cast<void>(r.take("gate.opens")));
    }
}

TEST_CASE("responses of machines are none of a system with something of its own, for a need may stand against them") {
    CHECK(gate().responses.size() == 1);
    CHECK(house({}).responses.empty());
}

TEST_CASE("what a coupling gets wrong is said") {
    CHECK_THROWS_WITH_AS(static_cast<void>(house({needs(cites(R1), "x", "It.", in("opens.dun"), when(open), answer(Moved::blocked))})),
                         doctest::Contains("names a rule that no machine of the system has: opens.dun"), std::logic_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(house({opens_with(Drawn::refused)})), doctest::Contains("names an answer that no rule of the event gives"), std::logic_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(house({needs(cites(R1), "x", "It.", in("opens.done"), when(open), answer(Drawn::granted))})), doctest::Contains("another_machine_s_answer"), std::logic_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(house({opens_with(Drawn::granted), follows(cites(R1), "again", "Once more.", in("opens.done"), raise(shine()))})), doctest::Contains("assigns a variable twice"), std::logic_error);
    CHECK_THROWS_WITH_AS(static_cast<void>(house({needs(cites(R1), "opens.done", "It.", in("opens.done"), when(open), answer(Moved::blocked))})), doctest::Contains("same id"), std::logic_error);
}
