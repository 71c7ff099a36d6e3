// SPDX-License-Identifier: Apache-2.0
// What linking makes of a model, and what a step of it does.

#include "by_hand.hpp"
#include "lang/lang.hpp"
#include "lang/run.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

namespace {

using namespace spec::lang;
using spec::Machine;
using spec::Snapshot;

constexpr ssp::Requirement R1{"R1", "source", "1", ssp::Basis::assumed, ssp::Strength::shall, "A sentence."};
constexpr ssp::Requirement R2{"R2", "source", "2", ssp::Basis::assumed, ssp::Strength::shall, "Another."};

struct Slot : Index {};
struct Port : Index {};
struct Serial : Bound {};
enum class Phase : unsigned char { absent, enabled, active };
enum class Answer : unsigned char { done, refused, other };

constexpr Array<Phase, Slot> phase{"phase"};
constexpr Array<Port, Slot> port{"port"};
constexpr Var<bool> powered{"powered"};
constexpr Var<Serial> next{"next"};
constexpr Var<UpTo<3>> a{"a"}, b{"b"};

struct Notice {};
constexpr Field<Notice, Phase> operation{"operation"};
constexpr Field<Notice, Serial> number{"number"};
constexpr Queue<Notice, 3> pending{"pending"};

struct Lamp {};
constexpr Field<Lamp, bool> lit{"lit"};
constexpr Field<Lamp, UpTo<3>> hue{"hue"};
constexpr Var<Lamp> lamp{"lamp"};
constexpr Array<Lamp, Slot> lamps{"lamps"};

constexpr Setting limit{"limit"};
constexpr Any<Slot> i{"i"}, j{"j"};
constexpr Param<Slot> slot{"slot"};
constexpr Param<UpTo<3>> amount{"amount"};
constexpr Choice<bool> chosen{"chosen"};
constexpr Event set_phase{"set_phase", slot, amount};
constexpr Event go{"go"};
constexpr Event lose{"lose", chosen};

constexpr Named runnable{"runnable", [](const Term<Slot>& s) { return phase[s] == Phase::enabled || phase[s] == Phase::active; }};
constexpr Named before{"before", [](const Term<Slot>& s, const Term<Slot>& t) { return runnable(s) && !runnable(t); }};
constexpr Named how_many{"how_many", [] { return count(i, runnable(i)); }};

constexpr DraftVariables state() {
    return variables(starts(phase, Phase::absent), starts(port, first<Port>()), starts(powered, true), persistent(starts(next, 0)), starts(a, 1),
                     starts(b, 2), starts(pending, operation = Phase::absent, number = 7), starts(lamp, lit = true, hue = 2),
                     starts(lamps, lit = false, hue = 1));
}
constexpr Machine with(long slots, auto&&... parts) {
    return machine("model", "model.hpp", scale<Slot>(slots), size<Port>(3), size<Serial>(10), set(limit, 2), state(), answers(Answer::refused),
                   events(set_phase, go, environment(lose)), std::move(parts)...);
}
constexpr auto goes(auto... clauses) { return rules(rule(cites(R1), "go.done", "It goes.", on(go), clauses..., answer(Answer::done))); }
constexpr auto holds_always(Condition c) { return properties(always(cites(R1), "P1", "It holds.", std::move(c))); }
constexpr auto holds_of_steps(Condition c) { return properties(step(cites(R1), "P1", "It holds.", std::move(c))); }

enum : int { set_phase_event, go_event, lose_event };

long cell(const Machine& m, std::string_view name, long element = 0) {
    for (const spec::Variable& v : m.variables)
        if (full_name(v) == name) return v.first + element;
    FAIL("no variable " << name);
    return 0;
}
long& at(const Machine& m, Snapshot& s, std::string_view name, long element = 0) { return s[static_cast<unsigned>(cell(m, name, element))]; }
Snapshot gone(const Machine& m, Snapshot s) {
    CHECK(spec::step(m, s, {go_event, {}}).rule == 0);
    return s;
}
bool holds_now(const Machine& m, const Snapshot& s) { return spec::holds(m, m.properties.front(), s); }

template <class Model> std::string refusal(Model model) {
    try {
        model();
    } catch (const std::logic_error& e) {
        return e.what();
    }
    return "none";
}

// Everything a formula holds, as one number.
constexpr unsigned long mixed(unsigned long h, long x) { return (h ^ static_cast<unsigned long>(x)) * 1099511628211UL; }
constexpr unsigned long digest(unsigned long h, const spec::Formula& f) {
    for (const spec::Node& n : f)
        for (long x : {static_cast<long>(n.op), static_cast<long>(n.after), static_cast<long>(n.operands), static_cast<long>(n.length),
                       static_cast<long>(n.at), static_cast<long>(n.value), static_cast<long>(n.type)})
            h = mixed(h, x);
    return h;
}
constexpr unsigned long digest(const Machine& m) {
    unsigned long h = 14695981039346656037UL;
    for (const spec::Type& t : m.types) h = mixed(h, t.high);
    for (const spec::Definition& d : m.definitions) h = digest(h, d.body);
    for (const spec::Rule& r : m.rules) {
        h = digest(h, r.guard);
        for (const spec::Effect& e : r.effects) h = digest(digest(mixed(h, e.variable), e.index), e.value);
    }
    for (const spec::Property& p : m.properties) h = digest(h, p.condition);
    return h;
}

constexpr Machine everything() {
    return with(2,
                rules(rule(cites(R1, R2), "set.done", "It is set.", on(set_phase), when(powered && before(slot, first<Slot>()) && how_many() < limit && !pending.full()),
                           then(phase[slot] = Phase::active, push(pending, number = next), next = choose(amount < 2, 0, last<Serial>())), answer(Answer::done)),
                      rule(cites(R1), "go.done", "It goes.", on(go), then(each(i, phase[i] = choose(runnable(i), Phase::enabled, phase[i])), pop(pending), clear(lamps[first<Slot>()])), answer(Answer::other)),
                      chance(cites(R1), "lost", "It is lost.", on(lose), when(chosen), then(clear(powered), clear(lamp)), answer(Answer::done))),
                properties(always(cites(R1), "P1", "It holds.", all(i, any(j, before(i, j) || i == j)), supports("FDP_IFF.1")),
                           step(cites(R1), "P2", "It holds.", on(set_phase), implies(answered(Answer::done), after(phase[slot]) != phase[slot] && after(runnable(slot)))),
                           reachable(cites(R1), "P3", "It can be.", any(i, runnable(i)), at_least(2))),
                responses(leads_to(cites(R1), "L1", "It ends.", of(i), runnable(i), !runnable(i), ranked(pending.length()), by(on(set_phase, i, 1)), by(on(go))),
                          leads_to(cites(R1), "L2", "It ends.", powered, !powered, by(on(lose)))));
}
static_assert(well_formed(everything()));

}  // namespace

TEST_CASE("a model is linked to the same machine at compile time and at run time") {
    constexpr unsigned long compiled = digest(everything());
    CHECK(compiled == digest(everything()));
    CHECK(well_formed(everything()));
}

TEST_CASE("types, settings and variables stand in the order of the model") {
    const Machine m = with(4, goes());
    CHECK(m.scale == 0);
    CHECK(slots(m) == 4);
    CHECK(m.types[0].name == "Slot");
    CHECK(m.types[1].name == "Port");
    CHECK(m.types[1].high == 2);
    CHECK(m.types[2].name == "Serial");
    CHECK(m.types[2].kind == spec::Kind::number);
    CHECK(m.types[2].high == 9);
    CHECK(m.settings[0].value == 2);
    const std::string_view names[] = {"phase", "port", "powered", "next", "a", "b", "pending.operation", "pending.number", "pending.length",
                                      "lamp.lit", "lamp.hue", "lamps.lit", "lamps.hue"};
    const int cells[] = {4, 4, 1, 1, 1, 1, 3, 3, 1, 1, 1, 4, 4};
    REQUIRE(m.variables.size() == std::size(names));
    int first = 0;
    for (unsigned k = 0; k != std::size(names); ++k) {
        CHECK(full_name(m.variables[k]) == names[k]);
        CHECK(m.variables[k].first == first);
        CHECK(m.variables[k].cells == cells[k]);
        first += cells[k];
    }
    CHECK(m.cells == first);
    CHECK(spec::initial(m).size() == static_cast<unsigned>(first));
    const spec::Type& of_phase = type_of(m, m.variables[0]);
    CHECK(text_of(of_phase, 2) == "active");
    CHECK(of_phase.high == 2);
}

TEST_CASE("what the environment does and what survives power loss is marked") {
    const Machine m = everything();
    CHECK_FALSE(m.events[set_phase_event].environment);
    CHECK(m.events[lose_event].environment);
    CHECK(m.events[lose_event].parameters[0].choice);
    CHECK_FALSE(m.events[set_phase_event].parameters[0].choice);
    CHECK(m.rules[2].environment);
    CHECK_FALSE(m.rules[0].environment);
    for (const spec::Variable& v : m.variables) CHECK(v.persistent == (v.name == "next"));
    CHECK(m.rules[0].requirements == spec::Citations{&R1, &R2});
    CHECK(m.properties[0].components == "FDP_IFF.1");
    CHECK(m.properties[2].smallest == 2);
    for (const spec::Event& e : m.events) CHECK(e.refusal == static_cast<int>(Answer::refused));
}

TEST_CASE("a queue holds its oldest record first, and freed places hold initial values") {
    const Machine m = with(1, rules(rule(cites(R1), "go.done", "It goes.", on(go), when(!pending.empty()), then(pop(pending)), answer(Answer::done)),
                                    rule(cites(R1), "set.done", "It is set.", on(set_phase), when(!pending.full()), then(push(pending, number = amount)), answer(Answer::done))),
                           holds_always(pending.length() == 2 && pending.front(number) == 3 && pending.at(1, number) == 1 && pending.front(operation) == Phase::absent));
    Snapshot s = spec::initial(m);
    CHECK(at(m, s, "pending.length") == 0);
    CHECK(at(m, s, "pending.number", 0) == 7);
    CHECK(spec::step(m, s, {go_event, {}}).rule == -1);  // empty
    at(m, s, "pending.operation", 2) = 2;                // a push sets every field, also one it does not name
    for (long n : {2, 3, 1}) CHECK(spec::step(m, s, {set_phase_event, {0, n}}).rule == 1);
    CHECK(at(m, s, "pending.operation", 2) == 0);
    CHECK(spec::step(m, s, {set_phase_event, {0, 0}}).rule == -1);  // full
    CHECK(at(m, s, "pending.length") == 3);
    CHECK(spec::step(m, s, {go_event, {}}).rule == 0);
    CHECK(holds_now(m, s));
    CHECK(at(m, s, "pending.number", 2) == 7);
    CHECK(spec::step(m, s, {go_event, {}}).rule == 0);
    CHECK(spec::step(m, s, {go_event, {}}).rule == 0);
    CHECK(s == spec::initial(m));
}

TEST_CASE("the positions of a queue are part of the model, not of its size") {
    const Machine m = with(1, goes());
    const spec::Variable& v = m.variables[6];
    CHECK(m.types[static_cast<unsigned>(v.index)].fixed);
    CHECK_FALSE(m.types[static_cast<unsigned>(v.index)].sized);
    CHECK(type_of(m, m.variables[8]).high == 3);
}

TEST_CASE("a named formula is linked once and tells its arguments apart") {
    const Machine m = with(2, goes(when(before(first<Slot>(), first<Slot>()))), holds_always(any(i, any(j, before(i, j))) && how_many() == 1));
    REQUIRE(m.definitions.size() == 3);
    CHECK(m.definitions[0].name == "runnable");
    CHECK(m.definitions[1].name == "before");
    REQUIRE(m.definitions[1].parameters.size() == 2);
    CHECK(m.definitions[1].parameters[0] != m.definitions[1].parameters[1]);
    Snapshot s = spec::initial(m);
    CHECK_FALSE(holds_now(m, s));
    at(m, s, "phase", 1) = 1;
    CHECK(holds_now(m, s));
    at(m, s, "phase", 0) = 2;
    CHECK_FALSE(holds_now(m, s));
}

TEST_CASE("effects happen at once") {
    const Machine m = with(1, goes(then(a = b, b = a)));
    const Snapshot s = gone(m, spec::initial(m));
    CHECK(s[static_cast<unsigned>(cell(m, "a"))] == 2);
    CHECK(s[static_cast<unsigned>(cell(m, "b"))] == 1);
}

TEST_CASE("each assigns every element from the state before") {
    const Machine m = with(3, goes(then(each(i, phase[i] = choose(any(j, j != i && runnable(j)), Phase::active, Phase::absent)))));
    Snapshot s = spec::initial(m);
    at(m, s, "phase", 1) = 1;
    s = gone(m, s);
    CHECK(at(m, s, "phase", 0) == 2);
    CHECK(at(m, s, "phase", 1) == 0);
    CHECK(at(m, s, "phase", 2) == 2);
}

TEST_CASE("clear restores the initial value: of a variable, an element, a field, a record, every element") {
    const Machine m = with(2, goes(then(clear(powered), clear(phase[first<Slot>()]), clear(lamps[first<Slot>()]), each(i, clear(port[i])), clear(lamp))));
    Snapshot s(static_cast<unsigned>(m.cells), 3);
    s = gone(m, s);
    const Snapshot initial = spec::initial(m);
    for (const char* name : {"powered", "phase", "lamps.lit", "lamps.hue", "lamp.lit", "lamp.hue", "port"})
        CHECK(s[static_cast<unsigned>(cell(m, name))] == initial[static_cast<unsigned>(cell(m, name))]);
    CHECK(at(m, s, "port", 1) == 0);
    for (const char* name : {"phase", "lamps.lit", "lamps.hue"}) CHECK(at(m, s, name, 1) == 3);
    CHECK(at(m, s, "a") == 3);
    const Machine one_field = with(2, goes(then(clear(lamp(hue)))));
    CHECK(one_field.rules[0].effects.size() == 1);
}

TEST_CASE("a record is read and written field by field") {
    const Machine m = with(2, rules(rule(cites(R1), "go.done", "It goes.", on(go), when(lamp(lit)), then(lamps[first<Slot>()](hue) = lamp(hue) + 1, lamp(lit) = false), answer(Answer::done))));
    Snapshot s = gone(m, spec::initial(m));
    CHECK(at(m, s, "lamps.hue", 0) == 3);
    CHECK(at(m, s, "lamps.hue", 1) == 1);
    CHECK(at(m, s, "lamp.lit") == 0);
    CHECK(spec::step(m, s, {go_event, {}}).rule == -1);
}

TEST_CASE("a refusal changes nothing and says so") {
    const Machine m = with(2, goes(when(a == 0), then(b = 0)));
    Snapshot s = spec::initial(m);
    const spec::Outcome o = spec::step(m, s, {go_event, {}});
    CHECK(o.rule == -1);
    CHECK(o.answer == static_cast<int>(Answer::refused));
    CHECK(s == spec::initial(m));
}

TEST_CASE("an argument out of range is refused") {
    const Machine m = with(2, rules(rule(cites(R1), "set.done", "It is set.", on(set_phase), then(a = amount), answer(Answer::done))));
    Snapshot s = spec::initial(m);
    for (const std::vector<long>& wrong : {std::vector<long>{2, 0}, {0, 4}, {-1, 0}, {0, -1}}) {
        CHECK(spec::step(m, s, {set_phase_event, wrong}).rule == -1);
        CHECK(s == spec::initial(m));
    }
    CHECK(spec::step(m, s, {set_phase_event, {1, 3}}).rule == 0);
    CHECK(at(m, s, "a") == 3);
}

TEST_CASE("two rules that apply are no machine") {
    const Machine m = with(1, rules(rule(cites(R1), "one", "It goes.", on(go), when(a <= 1), answer(Answer::done)),
                                    rule(cites(R1), "two", "It goes.", on(go), when(a >= 1), answer(Answer::other))));
    Snapshot s = spec::initial(m);
    CHECK_THROWS_AS(spec::step(m, s, {go_event, {}}), std::logic_error);
    at(m, s, "a") = 0;
    CHECK(spec::step(m, s, {go_event, {}}).answer == static_cast<int>(Answer::done));
    at(m, s, "a") = 2;
    CHECK(spec::step(m, s, {go_event, {}}).answer == static_cast<int>(Answer::other));
}

TEST_CASE("subtraction stops at 0, sums widen") {
    const Machine m = with(1, goes(), holds_always(a - b == 0 && b - a == 1 && a + b + b == 5 && last<Serial>() + 1 == 10));
    CHECK(holds_now(m, spec::initial(m)));
}

TEST_CASE("comparisons mean what they say") {
    const Machine m = with(1, goes(), holds_always(a < b && b > a && a <= b && !(b <= a) && a >= 1 && a != b && limit == 2 && powered && !(powered && false) && (powered || false)));
    CHECK(holds_now(m, spec::initial(m)));
    for (int premise : {0, 1})
        for (int conclusion : {0, 1}) {
            const Machine n = with(1, goes(), holds_always(implies(premise == 1 ? a == 1 : a == 2, conclusion == 1 ? b == 2 : b == 1)));
            CHECK(holds_now(n, spec::initial(n)) == (premise == 0 || conclusion == 1));
        }
}

TEST_CASE("quantifiers range over every element") {
    const Machine m = with(3, goes(), properties(always(cites(R1), "all", "It holds.", all(i, phase[i] == Phase::absent)),
                                                 always(cites(R1), "any", "It holds.", any(i, phase[i] == Phase::absent)),
                                                 never(cites(R1), "none", "It never holds.", count(i, phase[i] == Phase::absent) == 2)));
    Snapshot s = spec::initial(m);
    for (long absent = 3; absent >= 0; --absent) {
        CHECK(spec::holds(m, m.properties[0], s) == (absent == 3));
        CHECK(spec::holds(m, m.properties[1], s) == (absent > 0));
        CHECK(spec::holds(m, m.properties[2], s) == (absent != 2));
        if (absent > 0) at(m, s, "phase", absent - 1) = 1;
    }
}

TEST_CASE("reading outside an array gives the initial value, writing there does nothing") {
    Machine m = by_hand::empty_machine(2);
    const int x = by_hand::variable(m, "x", by_hand::upto3, by_hand::slot, 2), y = by_hand::variable(m, "y", by_hand::upto3), e = by_hand::event(m, "go");
    by_hand::rule(m, "go", e, {}, {by_hand::assign(x, by_hand::var(y), by_hand::number(1))});
    by_hand::property(m, "P", spec::Scope::state, by_hand::equal(by_hand::var(x, by_hand::var(y)), by_hand::number(2)));
    Snapshot s{0, 0, 3};
    CHECK(holds_now(m, s));
    CHECK(spec::step(m, s, {e, {}}).rule == 0);
    CHECK(s == Snapshot{0, 0, 3});
    s[2] = 1;
    CHECK_FALSE(holds_now(m, s));
    CHECK(spec::step(m, s, {e, {}}).rule == 0);
    CHECK(s == Snapshot{0, 1, 1});
}

TEST_CASE("after reads the state once the step is done, also within named formulas and indices") {
    const Machine m = with(2, rules(rule(cites(R1), "set.done", "It is set.", on(set_phase), then(phase[slot] = Phase::enabled, a = 3), answer(Answer::done))),
                           properties(step(cites(R1), "P1", "It holds.", on(set_phase), after(phase[slot]) == Phase::enabled && phase[slot] == Phase::absent),
                                      step(cites(R1), "P2", "It holds.", on(set_phase), after(runnable(slot)) && !runnable(slot) && after(how_many()) == how_many() + 1),
                                      step(cites(R1), "P3", "It holds.", on(set_phase), after(a + b) == 5 && a + b == 3 && after(amount) == amount),
                                      step(cites(R1), "P4", "It holds.", on(go), answered(Answer::done)),
                                      step(cites(R1), "P5", "It holds.", answered(Answer::done) && !answered(Answer::refused))));
    const Snapshot s = spec::initial(m);
    Snapshot t = s;
    const spec::Input input{set_phase_event, {1, 0}};
    const spec::Outcome o = spec::step(m, t, input);
    for (const spec::Property& p : m.properties) CHECK_MESSAGE(spec::holds(m, p, s, input, o, t), p.id);
    const spec::Input refused{go_event, {}};
    const spec::Outcome no = spec::step(m, t, refused);
    CHECK(spec::holds(m, m.properties[0], t, refused, no, t));  // says nothing of this event
    CHECK_FALSE(spec::holds(m, m.properties[3], t, refused, no, t));
    CHECK_FALSE(spec::holds(m, m.properties[4], t, refused, no, t));
}

TEST_CASE("first and last of a type follow the machine's sizes") {
    const Machine m = with(1, goes(then(next = last<Serial>(), port[first<Slot>()] = first<Port>())));
    Snapshot s = gone(m, spec::initial(m));
    CHECK(at(m, s, "next") == 9);
    CHECK(at(m, s, "port") == 0);
}

TEST_CASE("a response names inputs with or without arguments") {
    const Machine m = everything();
    REQUIRE(m.responses.size() == 2);
    const spec::Response& r = m.responses[0];
    CHECK(m.binders[static_cast<unsigned>(r.binder)].name == "i");
    REQUIRE(r.helpful.size() == 2);
    CHECK(r.helpful[0].event == set_phase_event);
    REQUIRE(r.helpful[0].arguments.size() == 2);
    CHECK(r.helpful[0].arguments[0].back().op == spec::Op::bound);
    CHECK(r.helpful[0].arguments[1].back().value == 1);
    CHECK(r.helpful[1].event == go_event);
    CHECK(r.helpful[1].arguments.empty());
    CHECK_FALSE(r.rank.empty());
    CHECK(m.responses[1].binder == -1);
    CHECK(m.responses[1].rank.empty());
    REQUIRE(m.responses[1].helpful[0].arguments.size() == 1);
    CHECK(m.responses[1].helpful[0].arguments[0].empty());  // any value
}

TEST_CASE("lists given several times add up") {
    const Machine m = with(1, goes(), rules(rule(cites(R1), "set.done", "It is set.", on(set_phase), answer(Answer::done))), holds_always(powered),
                           properties(always(cites(R1), "P2", "It holds.", a < 3)));
    CHECK(m.rules.size() == 2);
    CHECK(m.properties.size() == 2);
    const Machine more = extended(m, properties(always(cites(R2), "P3", "It holds.", any(i, runnable(i)))));
    CHECK(more.properties.size() == 3);
    CHECK(more.rules.size() == 2);
    CHECK(digest(extended(m)) == digest(m));
}

TEST_CASE("at run time a mistake is thrown and names the thing and where it is") {
    CHECK(refusal([] { with(1, goes(when(a == 4))); }) ==
          "a_number_is_outside_the_range_it_is_compared_with: a number is outside the range it is compared with: a, in go.done");
    CHECK(refusal([] { with(1, goes(), holds_of_steps(amount == 1)); }) ==
          "a_formula_reads_a_parameter_its_event_does_not_carry: a formula reads a parameter its event does not carry: amount, in P1");
    CHECK(refusal([] { with(0, goes()); }) == "a_size_is_below_one: a size is below one: Slot, in model");
    CHECK(refusal([] { extended(with(1, goes()), properties(always(cites(R1), "go.done", "It holds.", powered))); }) ==
          "two_rules_or_properties_have_the_same_id: two rules or properties have the same id: go.done, in go.done");
    CHECK(refusal([] { with(1, goes()); }) == "none");
}

TEST_CASE("the first mistake is told") {
    CHECK(refusal([] { with(0, goes(when(a == 4), then(b = 9))); }).starts_with("a_size_is_below_one"));
    CHECK(refusal([] { with(1, goes(when(a == 4), then(b = 9))); }).starts_with("a_number_is_outside_the_range_it_is_compared_with"));
}
