// SPDX-License-Identifier: Apache-2.0
// Generated code does what the model means: effects at once, elements beyond an array, sums that never wrap.
#include "codegen/cpp.hpp"
#include "codegen_library.hpp"
#include "random_machine.hpp"

#include <doctest/doctest.h>

using namespace by_hand;
using codegen_test::Library;

namespace {

// Machines with one event "go" and one rule, whose effects get in each other's way.
struct Cases {
    std::vector<spec::Machine> machines;

    // A table `x` and `y` of three numbers 0..3, numbers `a`, `b`, `c` and an index `at`; the event carries an index.
    enum : int { x, y, a, b, c, at };
    static spec::Machine table(const std::string& name) {
        spec::Machine m = empty_machine(3);
        m.name = spec::kept(name);
        variable(m, "x", upto3, slot);
        variable(m, "y", upto3, slot);
        variable(m, "a", upto3);
        variable(m, "b", upto3);
        variable(m, "c", upto3);
        variable(m, "at", slot);
        event(m, "go", {{"slot", slot}});
        binder(m, "i", slot);
        binder(m, "j", slot);
        binder(m, "k", slot);
        return m;
    }
    void add(const std::string& name, std::initializer_list<spec::Effect> effects, const Formula& guard = {}) {
        machines.push_back(table(name));
        rule(machines.back(), "R", 0, guard, effects);
    }
    static Formula x_at(const Formula& index) { return var(x, index); }
    static Formula y_at(const Formula& index) { return var(y, index); }
    static Formula el(int n) { return value(slot, n); }
    static Formula one_on(int binder) { return add_(bound(binder), number(1)); }
    static Formula add_(const Formula& p, const Formula& q) { return by_hand::add(p, q); }

    Cases() {
        const Formula i = bound(0), k = bound(2);
        add("swap", {assign(a, var(b)), assign(b, var(a))});
        add("rotate", {assign(a, var(b)), assign(b, var(c)), assign(c, var(a))});
        add("swap_elements", {assign(x, el(0), x_at(el(1))), assign(x, el(1), x_at(el(0)))});
        add("index_is_written", {assign(at, parameter(0)), assign(x, var(at), var(a))});
        add("index_is_written_first", {assign(x, var(at), var(a)), assign(at, parameter(0)), assign(a, x_at(var(at)))});
        add("index_in_itself", {assign(x, x_at(parameter(0)), number(2)), assign(y, y_at(el(0)), x_at(x_at(el(1))))});
        add("shift_by_hand",
            {assign(x, el(0), x_at(el(1))), assign(x, el(1), x_at(el(2))), assign(x, el(2), number(0))});
        add("shift_back_by_hand",
            {assign(x, el(0), number(0)), assign(x, el(1), x_at(el(0))), assign(x, el(2), x_at(el(1)))});
        add("shift", {assign_each(x, 0, x_at(one_on(0)))});
        add("shift_two", {assign_each(x, 0, x_at(one_on(0))), assign_each(y, 2, y_at(one_on(2)))});
        add("shift_back", {assign_each(x, 0, choose(less(number(0), i), x_at(subtract(i, number(1))), number(0)))});
        add("mirror", {assign_each(x, 0, x_at(subtract(number(2), i)))});
        add("all_like_one", {assign_each(x, 0, x_at(parameter(0)))});
        add("all_like_first", {assign_each(x, 0, x_at(el(0)))});
        add("exchange", {assign_each(x, 0, y_at(i)), assign_each(y, 2, x_at(k))});
        add("exchange_and_shift", {assign_each(x, 0, y_at(one_on(0))), assign_each(y, 2, x_at(k))});
        add("both_shifted", {assign_each(x, 0, y_at(one_on(0))), assign_each(y, 2, x_at(one_on(2)))});
        add("count_rewritten", {assign_each(x, 0, count(1, slot, equal(x_at(bound(1)), x_at(i))))});
        add("scalar_reads_rewritten", {assign_each(x, 0, var(a)), assign(a, x_at(parameter(0))),
                                       assign(b, count(1, slot, equal(x_at(bound(1)), number(1))))});
        add("loop_reads_scalar", {assign(a, number(1)), assign_each(x, 0, choose(equal(i, var(at)), var(a), x_at(i))),
                                  assign(at, parameter(0))});
        add("quantifier_hides", {assign_each(x, 0, choose(any(0, slot, equal(x_at(i), var(a))), number(1), x_at(i)))});
        add("nested",
            {assign_each(x, 0,
                         choose(all(1, slot, any(2, slot, equal(x_at(bound(1)), y_at(k)))), y_at(i), number(3)))});
        add("beyond", {assign(x, var(a), var(b)), assign(a, x_at(var(c)))});
        add("beyond_guarded", {assign(x, var(a), var(b)), assign(b, y_at(var(a)))}, less(var(a), number(3)));
        add("count_down", {assign(a, subtract(var(a), number(1))), assign(b, subtract(var(b), number(2))),
                           assign(c, subtract(var(c), var(a)))});
        add("count_down_guarded", {assign(a, subtract(var(a), number(1))), assign(c, subtract(var(c), var(b)))},
            both({negate(equal(var(a), number(0))), less(var(b), var(c))}));
        add("keeps", {assign_each(x, 0,
                                  choose(equal(x_at(i), number(1)), number(2),
                                         choose(equal(x_at(i), number(2)), number(1), x_at(i)))),
                      assign_each(y, 2, choose(equal(x_at(k), number(1)), number(0), y_at(k)))});
        add("chain_in_chain", {assign(a, choose(less(var(a), number(2)),
                                                choose(equal(var(b), number(1)), var(a),
                                                       choose(equal(var(b), number(2)), number(3), var(c))),
                                                var(a)))});
    }
};

}  // namespace

TEST_CASE("effects happen at once, whatever they read and write") {
    const Cases cases;
    const Library library(cases.machines);
    REQUIRE_MESSAGE(library.complaint_of_compilers().empty(), library.complaint_of_compilers());
    for (const spec::Machine& m : cases.machines) {
        std::mt19937 random(7);
        for (int n = 0; n != 4000; ++n) {
            spec::Snapshot state;
            for (const spec::Variable* v : spec::cells(m))
                state.push_back(static_cast<long>(random() % static_cast<unsigned>(spec::type_of(m, *v).high + 1)));
            const std::string text = library.difference(m, state, {0, {static_cast<long>(random() % 4)}});
            REQUIRE_MESSAGE(text.empty(), text);
        }
    }
}

TEST_CASE("random machines over all operators") {
    std::vector<RandomMachine> random;
    std::vector<spec::Machine> machines;
    for (unsigned seed = 0; seed != 60; ++seed) {
        random.emplace_back(seed);
        machines.push_back(random.back().machine());
        machines.back().name = spec::kept("random_" + std::to_string(seed));
    }
    const Library library(machines);
    REQUIRE_MESSAGE(library.complaint_of_compilers().empty(), library.complaint_of_compilers());
    long fired = 0;
    for (std::size_t k = 0; k != machines.size(); ++k)
        for (int n = 0; n != 1500; ++n) {
            const spec::Snapshot state = random[k].state();
            spec::Input input = random[k].input();
            if (!input.arguments.empty() && n % 20 == 0) input.arguments[0] = random[k].pick(400);
            const std::string text = library.difference(machines[k], state, input);
            REQUIRE_MESSAGE(text.empty(), text);
            spec::Snapshot after = state;
            fired += spec::step(machines[k], after, input).rule >= 0;
        }
    CHECK(fired > 50000);
}

TEST_CASE("numbers beyond a byte") {
    spec::Machine m = empty_machine(300);
    m.name = "wide";
    const auto number_type = [&](long high) {
        m.types.push_back({spec::Kind::number, high});
        return static_cast<int>(m.types.size()) - 1;
    };
    const int t16 = number_type(300), t32 = number_type(70000), t64 = number_type(5000000000);
    const int table = variable(m, "table", t16, slot), small = variable(m, "small", upto3),
              medium = variable(m, "medium", t16), large = variable(m, "large", t32), huge = variable(m, "huge", t64),
              i = binder(m, "i", slot);
    const int go = event(m, "go", {{"slot", slot}, {"by", t32}});
    const Formula sum = add(var(large), var(medium));
    rule(m, "R1", go, both({less(sum, var(huge)), less(var(small), parameter(1))}),
         {assign(huge, add(var(huge), subtract(var(small), var(medium)))),
          assign(large, choose(less(number(1), var(small)), subtract(parameter(1), var(medium)), var(large))),
          assign(table, parameter(0), choose(less(var(medium), var(large)), var(medium), value(t16, 7))),
          assign(small, choose(equal(var(large), sum), var(small), number(0)))});
    rule(m, "R2", go, both({negate(less(sum, var(huge))), less(var(small), parameter(1))}),
         {assign(medium, count(i, slot, less(var(table, bound(i)), var(medium)))),
          assign_each(table, i, var(table, add(bound(i), number(1))))});
    const Library library({m});
    REQUIRE_MESSAGE(library.complaint_of_compilers().empty(), library.complaint_of_compilers());
    std::mt19937_64 random(11);
    for (int n = 0; n != 3000; ++n) {
        spec::Snapshot state;
        for (const spec::Variable* v : spec::cells(m)) {
            const long high = spec::type_of(m, *v).high;
            state.push_back(random() % 4 == 0
                                ? high
                                : static_cast<long>(random() % static_cast<unsigned long>(
                                                                   n % 2 ? high + 1 : std::min(high + 1, 400L))));
        }
        if (state[static_cast<unsigned>(m.variables[static_cast<unsigned>(huge)].first)] > 4999999990)
            continue;  // the sum would leave its type
        const std::string text =
            library.difference(m, state, {0, {static_cast<long>(random() % 310), static_cast<long>(random() % 70010)}});
        REQUIRE_MESSAGE(text.empty(), text);
    }
}

namespace {

// A queue that several rules put entries into, others take from, and slots that several rules clear.
spec::Machine desk() {
    spec::Machine m = empty_machine(3);
    m.name = "desk";
    m.types.push_back({spec::Kind::index, 3, "Position", {}, false, true});
    const int position = static_cast<int>(m.types.size()) - 1;
    m.types.push_back({spec::Kind::number, 4});
    const int length_type = position + 1;
    const int phase = variable(m, "phase", phases, slot), x = variable(m, "x", upto3, slot), y = variable(m, "y", upto3, slot),
              z = variable(m, "z", boolean, slot), n = variable(m, "n", upto3), last = variable(m, "last", upto3),
              which = variable(m, "which", slot, position), what = variable(m, "what", upto3, position), serial = variable(m, "serial", upto3, position),
              length = variable(m, "length", length_type);
    for (int v : {which, what, serial, length}) m.variables[static_cast<unsigned>(v)].group = "queue";
    const int go = event(m, "go", {{"slot", slot}, {"sure", boolean}}), take = event(m, "take", {{"slot", slot}});
    const Formula own = parameter(0), room = both({less(var(length), value(length_type, 4)), less(var(n), number(3))});
    const auto is = [&](int p) { return equal(var(phase, own), value(phases, p)); };
    const auto to = [&](int p) { return assign(phase, own, value(phases, p)); };
    const spec::Effect counted = assign(n, add(var(n), number(1))), longer = assign(length, add(var(length), value(length_type, 1))),
                       at_end = assign(which, var(length), own), numbered = assign(serial, var(length), add(var(n), number(1)));
    const spec::Effect no_x = assign(x, own, number(0)), no_y = assign(y, own, number(0)), no_z = assign(z, own, value(boolean, 0)), no_last = assign(last, number(0));
    rule(m, "D-01", go, both({is(0), parameter(1), room}), {to(1), at_end, numbered, assign(what, var(length), number(1)), longer, counted});
    rule(m, "D-02", go, both({is(1), parameter(1), room}), {to(2), no_x, at_end, numbered, assign(what, var(length), var(x, own)), longer, counted});
    rule(m, "D-03", go, both({is(2), parameter(1), room}),
         {to(0), no_x, no_y, no_z, no_last, at_end, numbered, assign(what, var(length), var(last)), longer, counted});
    rule(m, "D-04", go, both({parameter(1), negate(room)}), {to(0), no_x, no_y, no_z, no_last, assign(n, number(1))}, 2);
    rule(m, "D-05", go, both({negate(parameter(1)), is(1)}), {to(0), no_x, no_y, no_z, no_last});
    const auto up = [&](int v, int type) {
        std::vector<spec::Effect> all;
        for (int k = 0; k != 3; ++k) all.push_back(assign(v, value(position, k), var(v, value(position, k + 1))));
        all.push_back(assign(v, value(position, 3), value(type, 0)));
        return all;
    };
    rule(m, "D-06", take, less(value(length_type, 0), var(length)), {assign(last, var(what, value(position, 0))), assign(length, subtract(var(length), value(length_type, 1)))});
    for (const auto& [v, type] : {std::pair{which, slot}, {what, upto3}, {serial, upto3}})
        for (const spec::Effect& e : up(v, type)) m.rules.back().effects.push_back(e);
    return m;
}

}  // namespace

TEST_CASE("what rules do alike, entries of queues, and questions that rules share mean what the rules mean") {
    const spec::Machine m = desk();
    const std::string text = codegen::cpp_code(m).header;
    CAPTURE(text);
    for (const char* part : {"as_in_", "append_to_queue(", "const uint8_t its_what = m.x[slot];", "for (uint8_t k = 0; k != queue_capacity - 1; ++k)"})
        CHECK(text.find(part) != std::string::npos);
    const Library library({m});
    REQUIRE_MESSAGE(library.complaint_of_compilers().empty(), library.complaint_of_compilers());
    std::mt19937 random(3);
    std::vector<long> fired(m.rules.size());
    for (int n = 0; n != 20000; ++n) {
        spec::Snapshot state;
        for (const spec::Variable* v : spec::cells(m)) state.push_back(static_cast<long>(random() % static_cast<unsigned>(spec::type_of(m, *v).high + 1)));
        spec::Input input{static_cast<int>(random() % 2), {static_cast<long>(random() % 4)}};
        if (input.event == 0) input.arguments.push_back(static_cast<long>(random() % 2));
        const std::string difference = library.difference(m, state, input);
        REQUIRE_MESSAGE(difference.empty(), difference);
        const int rule = spec::step(m, state, input).rule;
        if (rule >= 0) ++fired[static_cast<std::size_t>(rule)];
    }
    for (long f : fired) CHECK(f > 100);
}
