// SPDX-License-Identifier: Apache-2.0
// A composed machine does what its parts do when their interpreters are run by hand, one after the other; and what their
// properties say of them, the restated properties say of the system.

#include "by_hand.hpp"
#include "lang/compose.hpp"
#include "lang/lang.hpp"
#include "lang/run.hpp"

#include <doctest/doctest.h>

#include <set>
#include <stdexcept>

namespace {

using namespace spec::lang;
using spec::Input;
using spec::Machine;
using spec::Outcome;
using spec::Snapshot;

constexpr ssp::Requirement R1{"R1", "source", "1", ssp::Basis::assumed, ssp::Strength::shall, "A sentence."};

enum class Pressed : unsigned char { done, refused, full };
enum class Fed : unsigned char { nothing, took, overflow };
enum class Shone : unsigned char { changed, same };

constexpr Var<UpTo<2>> presses{"presses"};
constexpr Param<UpTo<2>> by_so_many{"by_so_many"};
constexpr Event press{"press", by_so_many};
constexpr Event rest{"rest"};

constexpr Var<UpTo<3>> water{"water"};
constexpr Param<UpTo<3>> litres{"litres"};
constexpr Event feed{"feed", litres};
constexpr Event flush{"flush"};
constexpr Event leak{"leak"};

constexpr Var<UpTo<2>> light{"light"};
constexpr Param<UpTo<2>> brightness{"brightness"};
constexpr Event shine{"shine", brightness};

constexpr auto reacts(std::string_view id, On event, auto... clauses) { return rule(cites(R1), id, "It reacts.", event, clauses...); }

// Presses feed the tank; what exceeds the count flushes it.
Machine panel() {
    return machine("panel", "compose_test.cpp", variables(starts(presses, 0)), answers(Pressed::refused), events(press, rest),
                   rules(reacts("press.done", on(press), when(presses + by_so_many <= 2), then(presses = presses + by_so_many), raise(feed(presses + by_so_many)), answer(Pressed::done)),
                         reacts("press.full", on(press), when(presses + by_so_many > 3), raise(flush()), answer(Pressed::full)),
                         reacts("rest.done", on(rest), when(presses != 0), then(presses = 0), answer(Pressed::done))),
                   properties(step(cites(R1), "PA1", "It holds.", implies(answered(Pressed::full), after(presses) == presses)),
                              step(cites(R1), "PA2", "It fails.", implies(after(presses) == presses, answered(Pressed::refused))),
                              step(cites(R1), "PA3", "It fails.", on(press), answered(Pressed::done))));
}
// Feeding asks for as much light as there is water then, which may be more than the lamp can give.
Machine tank() {
    return machine("tank", "compose_test.cpp", variables(starts(water, 0)), answers(Fed::overflow), events(feed, flush, leak),
                   rules(reacts("feed.took", on(feed), when(litres > 0 && water + litres <= 3), then(water = water + litres), raise(shine(water + litres)), answer(Fed::took)),
                         reacts("feed.nothing", on(feed), when(litres == 0), answer(Fed::nothing)),
                         reacts("flush.took", on(flush), when(water > 0), then(water = 0), raise(shine(0)), answer(Fed::took)),
                         reacts("leak.took", on(leak), when(water > 0), then(water = water - 1), answer(Fed::took))),
                   properties(step(cites(R1), "TA1", "It holds.", on(feed), answered(Fed::took) == (after(water) > water)),
                              step(cites(R1), "TA2", "It fails.", on(feed), implies(litres > 0, answered(Fed::took))),
                              step(cites(R1), "TA3", "It holds.", implies(answered(Fed::overflow), after(water) == water)),
                              step(cites(R1), "TA4", "It holds.", implies(after(water) != water, answered(Fed::took))),
                              step(cites(R1), "TA5", "It fails.", !answered(Fed::nothing)),
                              step(cites(R1), "TA6", "It fails.", on(flush), answered(Fed::took) && after(water) == 0),
                              step(cites(R1), "TA7", "It fails.", after(water) >= water)));
}
Machine lamp() {
    return machine("lamp", "compose_test.cpp", variables(starts(light, 0)), answers(Shone::same), events(shine),
                   rules(reacts("shine.changed", on(shine), when(brightness != light), then(light = brightness), answer(Shone::changed))),
                   properties(step(cites(R1), "LA1", "It holds.", on(shine), answered(Shone::changed) == (brightness != light)),
                              step(cites(R1), "LA2", "It holds.", implies(after(light) != light, answered(Shone::changed))),
                              step(cites(R1), "LA3", "It fails.", !answered(Shone::same)),
                              step(cites(R1), "LA4", "It fails.", on(shine), after(light) >= light)));
}

// ---- the parts, run by hand ----------------------------------------------------------------------------------------------

// One event of one part within a step.
struct Taken {
    unsigned part;
    Input input;
    Outcome outcome;
};
struct Ran {
    Snapshot after;  // of all parts, one behind the other
    std::vector<Taken> taken;
};

class Parts {
public:
    explicit Parts(std::vector<Machine> parts) : parts_(std::move(parts)) {}

    Ran step(const Snapshot& before, unsigned part, const Input& input) const {
        Ran ran{before, {}};
        take(ran, before, part, input);
        return ran;
    }
    // Does a property of `part` hold of the step, if it is told of each event its machine took, or of none?
    bool holds(unsigned part, const spec::Property& p, const Snapshot& before, const Ran& ran) const {
        const Machine& m = parts_[part];
        const Snapshot was = own(part, before), is = own(part, ran.after);
        const Taken* took = nullptr;
        for (const Taken& t : ran.taken)
            if (t.part == part) took = &t;
        const Input none{p.event < 0 ? 0 : -1, {}};
        return took ? spec::holds(m, p, was, took->input, took->outcome, is) : spec::holds(m, p, was, none, Outcome{-1, -1}, is);
    }
    const std::vector<Machine>& machines() const { return parts_; }

private:
    unsigned first(unsigned part) const {
        int cells = 0;
        for (unsigned k = 0; k != part; ++k) cells += parts_[k].cells;
        return static_cast<unsigned>(cells);
    }
    Snapshot own(unsigned part, const Snapshot& all) const {
        const auto begin = all.begin() + first(part);
        return {begin, begin + parts_[part].cells};
    }
    // A number that reads the state and the arguments: what it is equal to.
    long number(const Machine& m, const spec::Formula& f, const Snapshot& state, const Input& input) const {
        for (int v = 0;; ++v) {
            REQUIRE(v < 100);
            spec::Property p;
            p.condition = by_hand::equal(f, by_hand::value(0, v));
            if (spec::holds(m, p, state, input, {}, state)) return v;
        }
    }
    void take(Ran& ran, const Snapshot& before, unsigned part, const Input& input) const {
        const Machine& m = parts_[part];
        const Snapshot was = own(part, before);
        Snapshot state = was;
        const Outcome outcome = spec::step(m, state, input);
        std::copy(state.begin(), state.end(), ran.after.begin() + first(part));
        ran.taken.push_back({part, input, outcome});
        if (outcome.rule < 0) return;
        for (const spec::Raised& raised : m.rules[static_cast<unsigned>(outcome.rule)].raised) hear(ran, before, m, raised, was, input);
    }
    void hear(Ran& ran, const Snapshot& before, const Machine& m, const spec::Raised& raised, const Snapshot& was, const Input& input) const {
        const void* declared = m.raised[static_cast<unsigned>(-1 - raised.event)];
        for (unsigned other = 0; other != parts_.size(); ++other)
            for (unsigned e = 0; e != parts_[other].events.size(); ++e) {
                if (parts_[other].events[e].declared != declared) continue;
                Input next{static_cast<int>(e), {}};
                for (const spec::Formula& a : raised.arguments) next.arguments.push_back(number(m, a, was, input));
                take(ran, before, other, next);
                return;
            }
        FAIL("nobody hears it");
    }

    std::vector<Machine> parts_;
};

std::vector<std::vector<long>> arguments(const Machine& m, const spec::Event& e) {
    std::vector<std::vector<long>> all{{}};
    for (const spec::Parameter& p : e.parameters) {
        std::vector<std::vector<long>> longer;
        for (const std::vector<long>& a : all)
            for (long v = 0; v <= type_of(m, p).high; ++v) {
                longer.push_back(a);
                longer.back().push_back(v);
            }
        all = longer;
    }
    return all;
}
bool stems_from(const spec::Property& restated, const spec::Property& p) {
    return restated.id == p.id || (restated.id.starts_with(p.id) && restated.id[p.id.size()] == '/');
}

struct Compared {
    std::size_t states = 0;
    int steps = 0;
    int inside = 0;    // steps in which more than one machine took part
    int refused = 0;   // events refused inside
    std::set<std::string_view> violated{};
};
// Every step from every reachable state, by hand and composed: the same state, the same answer, the same properties.
Compared compare(const std::vector<Machine>& machines) {
    const Parts parts(machines);
    const Machine system = spec::compose("system", "compose_test.cpp", machines);
    Compared result;
    std::set<Snapshot> known{spec::initial(system)};
    std::vector<Snapshot> open{spec::initial(system)};
    while (!open.empty()) {
        const Snapshot before = open.back();
        open.pop_back();
        for (unsigned e = 0; e != system.events.size(); ++e)
            for (const std::vector<long>& a : arguments(system, system.events[e])) {
                unsigned part = 0;
                while (machines[part].name != system.events[e].owner) ++part;
                const Input input{static_cast<int>(e), a}, by_hand{spec::position(machines[part].events, system.events[e].name), a};
                const Ran ran = parts.step(before, part, by_hand);
                Snapshot after = before;
                const Outcome outcome = spec::step(system, after, input);
                CHECK(after == ran.after);
                CHECK(outcome.answer == ran.taken.front().outcome.answer);
                CHECK((outcome.rule < 0) == (ran.taken.front().outcome.rule < 0));
                for (unsigned k = 0; k != machines.size(); ++k)
                    for (const spec::Property& p : machines[k].properties) {
                        bool composed = true;
                        for (const spec::Property& q : system.properties)
                            if (stems_from(q, p)) composed = composed && spec::holds(system, q, before, input, outcome, after);
                        const bool alone = parts.holds(k, p, before, ran);
                        CHECK_MESSAGE(composed == alone, p.id << " of " << system.events[e].name);
                        if (!alone) result.violated.insert(p.id);
                    }
                ++result.steps;
                result.inside += ran.taken.size() > 1;
                result.refused += ran.taken.size() > 1 && ran.taken.back().outcome.rule < 0;
                if (known.insert(after).second) open.push_back(after);
            }
    }
    result.states = known.size();
    return result;
}

template <class Model> std::string refusal(Model model) {
    try {
        model();
    } catch (const std::logic_error& e) {
        const std::string text = e.what();
        return text.substr(0, text.find(':'));
    }
    return "none";
}

// ---- one answer type for both machines ------------------------------------------------------------------------------------

enum class Answer : unsigned char { done, refused };
constexpr Var<bool> asked{"asked"};
constexpr Var<bool> served{"served"};
constexpr Event ask{"ask"};
constexpr Event serve{"serve"};
constexpr Event ignore{"ignore"};

// The asker says "done" whatever the server says.
Machine asker() {
    return machine("asker", "compose_test.cpp", variables(starts(asked, false)), answers(Answer::refused), events(ask, ignore),
                   rules(reacts("ask.done", on(ask), then(asked = true), raise(serve()), answer(Answer::done)), reacts("ignore.done", on(ignore), answer(Answer::done))));
}
Machine server(bool willing, DraftProperty property) {
    return machine("server", "compose_test.cpp", variables(starts(served, false)), answers(Answer::refused), events(serve),
                   rules(reacts("serve.done", on(serve), when(willing ? !served : served), then(served = true), answer(Answer::done))),
                   properties(std::move(property)));
}
Machine asked_server(bool willing, DraftProperty property) {
    return spec::compose("system", "compose_test.cpp", {asker(), server(willing, std::move(property))});
}
// Of the first step, which is `name`.
bool all_hold(const Machine& m, std::string_view name) {
    const Snapshot before = spec::initial(m);
    Snapshot after = before;
    const Input input{spec::position(m.events, name), {}};
    const Outcome outcome = spec::step(m, after, input);
    bool all = true;
    for (const spec::Property& p : m.properties) all = all && spec::holds(m, p, before, input, outcome, after);
    return all;
}
// What somebody would see who takes the answer of the step for that of the event inside.
bool naive(const Machine& m, std::string_view name, Answer code) {
    Snapshot after = spec::initial(m);
    return spec::step(m, after, {spec::position(m.events, name), {}}).answer == static_cast<int>(code);
}

}  // namespace

TEST_CASE("two machines do together what they do by hand") {
    const Compared c = compare({tank(), lamp()});
    CHECK(c.states == 12);
    CHECK(c.inside > 10);
    const Machine m = spec::compose("system", "compose_test.cpp", {tank(), lamp()});
    REQUIRE(m.events.size() == 3);
    CHECK(full_name(m.events[0]) == "tank.feed");
}

TEST_CASE("three machines in a chain do together what they do by hand") {
    const Compared c = compare({panel(), tank(), lamp()});
    CHECK(c.states > 8);
    CHECK(c.inside > 10);
    CHECK(c.refused > 5);
    // Those that ought to fail have failed, by hand and composed alike; LA1 too, once the tank asks for more than there is.
    std::string violated;
    for (std::string_view id : c.violated) violated += std::string(id) + ' ';
    CHECK(violated == "LA1 LA3 LA4 PA2 PA3 TA2 TA5 TA6 TA7 ");
}

TEST_CASE("the order of the parts does not matter") {
    const Compared c = compare({panel(), tank(), lamp()}), d = compare({lamp(), tank(), panel()}), e = compare({tank(), panel(), lamp()});
    CHECK(c.states == d.states);
    CHECK(c.steps == d.steps);
    CHECK(c.violated == d.violated);
    CHECK(c.states == e.states);
    CHECK(c.violated == e.violated);
}

TEST_CASE("an event that is raised inside is no input, and its rules are named after both") {
    const Machine m = spec::compose("system", "compose_test.cpp", {panel(), tank(), lamp()});
    REQUIRE(m.events.size() == 3);
    CHECK(full_name(m.events[0]) == "panel.press");
    CHECK(full_name(m.events[2]) == "tank.leak");
    std::set<std::string_view> ids;
    for (const spec::Rule& r : m.rules) {
        CHECK(r.raised.empty());
        ids.insert(r.id);
    }
    CHECK(ids.count("press.done/feed.took/shine.changed") == 1);
    CHECK(ids.count("press.done/feed.took/refused") == 1);
    CHECK(ids.count("press.done/refused") == 1);
    CHECK(ids.size() == m.rules.size());
}

TEST_CASE("an argument out of range is refused inside as well") {
    const Machine m = spec::compose("system", "compose_test.cpp", {panel(), tank(), lamp()});
    Snapshot s = spec::initial(m);
    CHECK(spec::step(m, s, {0, {1}}).rule >= 0);
    CHECK(s == Snapshot{1, 1, 1});
    CHECK(spec::step(m, s, {0, {1}}).rule >= 0);  // 2 more litres make 3; the lamp goes up to 2
    CHECK(s == Snapshot{2, 3, 1});
}

TEST_CASE("an inner answer is never taken for an outer one: a property of the inner event") {
    const auto done = step(cites(R1), "S1", "It is done.", on(serve), answered(Answer::done));
    CHECK(naive(asked_server(false, done), "ask", Answer::done));
    CHECK_FALSE(all_hold(asked_server(false, done), "ask"));
    CHECK(all_hold(asked_server(true, done), "ask"));
    const auto refused = step(cites(R1), "S2", "It is refused.", on(serve), answered(Answer::refused));
    CHECK_FALSE(naive(asked_server(false, refused), "ask", Answer::refused));
    CHECK(all_hold(asked_server(false, refused), "ask"));
    CHECK_FALSE(all_hold(asked_server(true, refused), "ask"));
}

TEST_CASE("an inner answer is never taken for an outer one: a property of every event") {
    const auto when_done = step(cites(R1), "S1", "What is done is served.", implies(answered(Answer::done), after(served)));
    // The asker's "done" is not the server's.
    CHECK(all_hold(asked_server(false, when_done), "ask"));
    CHECK(all_hold(asked_server(false, when_done), "ignore"));
    CHECK(all_hold(asked_server(true, when_done), "ask"));
    const auto only_done = step(cites(R1), "S2", "Served is only what is done.", implies(after(served) && !served, answered(Answer::done)));
    CHECK(all_hold(asked_server(true, only_done), "ask"));
    const auto never_done = step(cites(R1), "S3", "Nothing is done.", !answered(Answer::done));
    CHECK_FALSE(all_hold(asked_server(true, never_done), "ask"));
    CHECK(all_hold(asked_server(false, never_done), "ask"));
    CHECK(all_hold(asked_server(true, never_done), "ignore"));
}

TEST_CASE("a property of the outer event keeps the outer answer") {
    Machine outer = asker();
    outer = extended(std::move(outer), properties(step(cites(R1), "O1", "It is done.", on(ask), answered(Answer::done)),
                                                  step(cites(R1), "O2", "It is never refused.", !answered(Answer::refused))));
    const auto inner = step(cites(R1), "S1", "It is refused.", on(serve), answered(Answer::refused));
    CHECK(all_hold(spec::compose("system", "compose_test.cpp", {outer, server(false, inner)}), "ask"));
}

TEST_CASE("properties over the vocabulary of all machines are added to the system") {
    const Machine m = extended(spec::compose("system", "compose_test.cpp", {panel(), tank(), lamp()}),
                               properties(always(cites(R1), "SY1", "The lamp never shows more than there was water.", light <= water || presses == 0 || light == light),
                                          step(cites(R1), "SY2", "A full panel flushes.", on(press), implies(answered(Pressed::full), after(water) == 0))));
    CHECK(m.properties[m.properties.size() - 2].id == "SY1");
    Snapshot s = spec::initial(m);
    CHECK(spec::holds(m, m.properties[m.properties.size() - 2], s));
    Snapshot t{2, 1, 0};
    const Snapshot before = t;
    const Input input{0, {2}};
    const Outcome o = spec::step(m, t, input);
    CHECK(o.answer == static_cast<int>(Pressed::full));
    CHECK(spec::holds(m, m.properties.back(), before, input, o, t));
    // The lamp takes no event from outside any more: what it answers, nobody sees.
    CHECK(refusal([&] { extended(m, properties(step(cites(R1), "SY3", "It changes.", answered(Shone::changed)))); }) == "an_answer_is_compared_that_no_event_of_the_machine_gives");
    CHECK(refusal([&] { extended(m, properties(step(cites(R1), "SY3", "It changes.", on(shine), light == light))); }) == "an_event_is_not_declared");
    CHECK(refusal([&] { extended(m, properties(always(cites(R1), "TA1", "It holds.", light <= 2))); }) == "none");
    CHECK(refusal([&] { extended(m, properties(always(cites(R1), "TA3/press", "It holds.", light <= 2))); }) != "none");
}

TEST_CASE("events raised in a circle are refused, also if nothing from outside enters it") {
    static constexpr Event ping{"ping"};
    static constexpr Event pong{"pong"};
    static constexpr Event start{"start"};
    const auto one = machine("one", "here", variables(starts(asked, false)), answers(Answer::refused), events(ping, start),
                             rules(reacts("ping", on(ping), raise(pong()), answer(Answer::done)), reacts("start", on(start), raise(pong()), answer(Answer::done))));
    const auto two = machine("two", "here", variables(starts(served, false)), answers(Answer::refused), events(pong), rules(reacts("pong", on(pong), raise(ping()), answer(Answer::done))));
    const auto bare = machine("one", "here", variables(starts(asked, false)), answers(Answer::refused), events(ping), rules(reacts("ping", on(ping), raise(pong()), answer(Answer::done))));
    const auto self = machine("self", "here", variables(starts(asked, false)), answers(Answer::refused), events(ping), rules(reacts("ping", on(ping), raise(ping()), answer(Answer::done))));
    CHECK(refusal([&] { spec::compose("system", "here", {one, two}); }) == "machines_raise_events_in_a_circle");
    CHECK(refusal([&] { spec::compose("system", "here", {bare, two}); }) == "machines_raise_events_in_a_circle");
    CHECK(refusal([&] { spec::compose("system", "here", {self}); }) == "machines_raise_events_in_a_circle");
    CHECK(refusal([&] { spec::compose("system", "here", {two}); }) == "an_event_is_raised_that_no_machine_of_the_system_has");
}

TEST_CASE("a machine that is called back may not assign a variable a second time") {
    static constexpr Event begin{"begin"};
    static constexpr Event other{"other"};
    static constexpr Event back{"back"};
    const auto caller = [](bool again) {
        return machine("caller", "here", variables(starts(asked, false), starts(presses, 0)), answers(Answer::refused), events(begin, back),
                       rules(reacts("begin", on(begin), then(presses = 1), raise(other()), answer(Answer::done)),
                             again ? reacts("back", on(back), then(presses = 2), answer(Answer::done)) : reacts("back", on(back), then(asked = true), answer(Answer::done))));
    };
    const auto called = machine("called", "here", variables(starts(served, false)), answers(Answer::refused), events(other), rules(reacts("other", on(other), raise(back()), answer(Answer::done))));
    CHECK(refusal([&] { spec::compose("system", "here", {caller(true), called}); }) == "a_rule_assigns_a_variable_twice");
    const Machine m = spec::compose("system", "here", {caller(false), called});
    Snapshot s = spec::initial(m);
    CHECK(spec::step(m, s, {0, {}}).rule >= 0);
    CHECK(s == Snapshot{1, 1, 0});
}

TEST_CASE("names may be equal in two machines, things may not be shared") {
    static constexpr Var<bool> state{"state"};
    static constexpr Var<UpTo<3>> other_state{"state"};
    static constexpr Event go{"go"};
    static constexpr Event other_go{"go"};
    const auto one = machine("one", "here", variables(starts(state, false)), answers(Answer::refused), events(go), rules(reacts("one.go", on(go), then(state = true), answer(Answer::done))));
    const auto two = machine("two", "here", variables(starts(other_state, 0)), answers(Fed::overflow), events(other_go), rules(reacts("two.go", on(other_go), then(other_state = 3), answer(Fed::took))));
    const Machine m = extended(spec::compose("system", "here", {one, two}),
                               properties(always(cites(R1), "SY1", "It holds.", other_state == 0), step(cites(R1), "SY2", "It holds.", on(other_go), answered(Fed::took))));
    CHECK(full_name(m.variables[0]) == "one.state");
    CHECK(full_name(m.variables[1]) == "two.state");
    CHECK(m.properties[0].condition.front().at == 1);
    CHECK(m.properties[1].event == 1);
    const auto shares_state = machine("two", "here", variables(starts(state, false)), answers(Answer::refused), events(other_go), rules(reacts("two.go", on(other_go), answer(Answer::done))));
    const auto shares_event = machine("two", "here", variables(starts(other_state, 0)), answers(Answer::refused), events(go), rules(reacts("two.go", on(go), answer(Answer::done))));
    const auto shares_id = machine("two", "here", variables(starts(other_state, 0)), answers(Answer::refused), events(other_go), rules(reacts("one.go", on(other_go), answer(Answer::done))));
    const auto namesake = machine("one", "here", variables(starts(other_state, 0)), answers(Answer::refused), events(other_go), rules(reacts("two.go", on(other_go), answer(Answer::done))));
    CHECK(refusal([&] { spec::compose("system", "here", {one, shares_state}); }) == "two_entries_have_the_same_name");
    CHECK(refusal([&] { spec::compose("system", "here", {one, shares_event}); }) == "two_entries_have_the_same_name");
    CHECK(refusal([&] { spec::compose("system", "here", {one, namesake}); }) == "two_entries_have_the_same_name");
    CHECK(refusal([&] { spec::compose("system", "here", {one, shares_id}); }) == "two_rules_or_properties_have_the_same_id");
}

namespace {

struct Slot : Index {};
constexpr Array<bool, Slot> used{"used"};
constexpr Array<bool, Slot> wanted{"wanted"};
constexpr Setting limit{"limit"};
constexpr Any<Slot> i{"i"};
constexpr Param<Slot> slot{"slot"};
constexpr Param<Slot> which{"which"};
constexpr Event use{"use", slot};
constexpr Event want{"want", which};
constexpr Named within_limit{"within_limit", [] { return limit <= 2; }};
constexpr Named in_use{"in_use", [](const Term<Slot>& s) { return used[s]; }};

Machine users(long slots, long most) {
    return machine("users", "here", scale<Slot>(slots), set(limit, most), variables(starts(used, false)), answers(Answer::refused), events(use),
                   rules(reacts("use.done", on(use), when(!in_use(slot) && within_limit() && count(i, in_use(i)) < limit), then(used[slot] = true), answer(Answer::done))));
}
Machine wishes(long slots, long most) {
    return machine("wishes", "here", size<Slot>(slots), set(limit, most), variables(starts(wanted, false)), answers(Answer::refused), events(want),
                   rules(reacts("want.done", on(want), when(within_limit() && any(i, !wanted[i])), then(wanted[which] = true), raise(use(which)), answer(Answer::done))));
}

}  // namespace

TEST_CASE("an index type, a setting and a named formula are shared if they agree") {
    const Machine m = spec::compose("system", "here", {users(3, 2), wishes(3, 2)});
    CHECK(slots(m) == 3);
    CHECK(m.settings.size() == 1);
    CHECK(m.definitions.size() == 2);
    const Compared c = compare({users(3, 2), wishes(3, 2)});
    CHECK(c.states > 6);
    CHECK(c.refused > 0);
    CHECK(refusal([] { spec::compose("system", "here", {users(3, 2), wishes(2, 2)}); }) == "two_machines_give_one_index_type_different_sizes");
    CHECK(refusal([] { spec::compose("system", "here", {users(3, 2), wishes(3, 1)}); }) == "two_machines_give_one_setting_different_values");
}

TEST_CASE("an input that helps and is raised inside becomes every input that raises it") {
    const Machine t = extended(tank(), responses(leads_to(cites(R1), "L1", "Water goes.", water > 0, water == 0, by(on(flush)), by(on(leak)))));
    const Machine l = extended(lamp(), responses(leads_to(cites(R1), "L2", "It shines.", light == 0, light > 0, by(on(shine)))));
    const Machine m = spec::compose("system", "here", {panel(), t, l});
    REQUIRE(m.responses.size() == 2);
    REQUIRE(m.responses[0].helpful.size() == 2);
    CHECK(full_name(m.events[static_cast<unsigned>(m.responses[0].helpful[0].event)]) == "panel.press");
    CHECK(full_name(m.events[static_cast<unsigned>(m.responses[0].helpful[1].event)]) == "tank.leak");
    CHECK(m.responses[0].helpful[0].arguments.size() == 1);
    REQUIRE(m.responses[1].helpful.size() == 1);  // through the tank
    CHECK(full_name(m.events[static_cast<unsigned>(m.responses[1].helpful[0].event)]) == "panel.press");
    const Machine fixed = extended(lamp(), responses(leads_to(cites(R1), "L2", "It shines.", light == 0, light > 0, by(on(shine, 1)))));
    CHECK(refusal([&] { spec::compose("system", "here", {panel(), t, fixed}); }) == "a_response_names_the_arguments_of_an_event_raised_inside");
}

TEST_CASE("a system is a machine: it can be composed again") {
    const Machine inner = spec::compose("inner", "compose_test.cpp", {tank(), lamp()});
    const Machine m = spec::compose("system", "compose_test.cpp", {panel(), inner}), flat = spec::compose("system", "compose_test.cpp", {panel(), tank(), lamp()});
    REQUIRE(m.events.size() == flat.events.size());
    REQUIRE(m.cells == flat.cells);
    for (long presses_now : {0, 1, 2})
        for (long water_now : {0, 1, 2, 3})
            for (long more : {0, 1, 2}) {
                Snapshot s{presses_now, water_now, 1}, t = s;
                CHECK(spec::step(m, s, {0, {more}}).answer == spec::step(flat, t, {0, {more}}).answer);
                CHECK(s == t);
            }
}
