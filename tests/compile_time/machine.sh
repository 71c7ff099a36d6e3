#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# machine.sh COUNT: writes a model with so many rules and as many properties, of the kind the real ones have: quantifiers,
# named formulas, a queue, records, choices.
awk -v count="$1" '
BEGIN {
    print "#include \"lang/lang.hpp\""
    print ""
    print "namespace {"
    print "using namespace spec::lang;"
    print "constexpr ssp::Requirement R1{\"R1\", \"source\", \"1\", ssp::Basis::assumed, ssp::Strength::shall, \"A sentence.\"};"
    print "struct Slot : Index {};"
    print "struct Port : Index {};"
    print "struct Serial : Bound {};"
    print "enum class Phase : unsigned char { absent, loading, disabled, enabled, active };"
    print "enum class Answer : unsigned char { done, refused, no_intent, limit_reached };"
    print "using enum Phase;"
    print "constexpr Array<Phase, Slot> phase{\"phase\"};"
    print "constexpr Array<Port, Slot> port{\"port\"};"
    print "constexpr Var<bool> powered{\"powered\"};"
    print "constexpr Var<Serial> next{\"next\"};"
    print "struct Notice {};"
    print "constexpr Field<Notice, Phase> operation{\"operation\"};"
    print "constexpr Field<Notice, Serial> number{\"number\"};"
    print "constexpr Queue<Notice, 4> pending{\"pending\"};"
    print "struct Policy {};"
    print "constexpr Field<Policy, bool> stays{\"stays\"};"
    print "constexpr Field<Policy, UpTo<7>> owner{\"owner\"};"
    print "constexpr Array<Policy, Slot> policy{\"policy\"};"
    print "constexpr Setting limit{\"limit\"};"
    print "constexpr Any<Slot> i{\"i\"}, j{\"j\"};"
    print "constexpr Param<Slot> slot{\"slot\"};"
    print "constexpr Choice<bool> intent{\"intent\"};"
    print "constexpr Named runnable{\"runnable\", [](const Term<Slot>& s) { return phase[s] == enabled || phase[s] == active; }};"
    for (k = 0; 5 * k < count; ++k) printf "constexpr Event event%d{\"event%d\", slot, intent};\n", k, k
    print "constexpr Machine model(long slots) {"
    print "    return machine(\"model\", \"model.hpp\", scale<Slot>(slots), size<Port>(3), size<Serial>(100), set(limit, 2),"
    print "        variables(starts(phase, absent), starts(port, first<Port>()), starts(powered, true), persistent(starts(next, 0)),"
    print "                  starts(pending, operation = absent, number = 0), starts(policy, stays = false, owner = 0)),"
    printf "        answers(Answer::refused), events("
    for (k = 0; 5 * k < count; ++k) printf "%sevent%d", k ? ", " : "", k
    print "),"
    print "        rules("
    for (k = 0; k < count; ++k) {
        event = int(k / 5)
        printf "            rule(cites(R1), \"R%d\", \"It is done in the way number %d.\", on(event%d), ", k, k, event
        if (k % 5 == 0) printf "when(powered && phase[slot] == disabled && intent && count(i, runnable(i)) < limit && !pending.full() && next < last<Serial>()), then(phase[slot] = enabled, push(pending, number = next, operation = enabled), next = next + 1)"
        if (k % 5 == 1) printf "when(powered && phase[slot] == disabled && !intent), then(policy[slot](owner) = %d)", k % 8
        if (k % 5 == 2) printf "when(powered && phase[slot] == absent && all(i, phase[i] != loading)), then(phase[slot] = loading, port[slot] = first<Port>())"
        if (k % 5 == 3) printf "when(powered && runnable(slot) && !policy[slot](stays)), then(phase[slot] = disabled, clear(policy[slot]))"
        if (k % 5 == 4) printf "when(!powered && any(i, phase[i] == loading)), then(each(i, phase[i] = choose(phase[i] == loading, absent, phase[i])), clear(powered))"
        printf ", answer(Answer::%s))%s\n", k % 5 == 1 ? "no_intent" : "done", k + 1 < count ? "," : "),"
    }
    print "        properties("
    for (k = 0; k < count; ++k) {
        printf "            "
        if (k % 4 == 0) printf "always(cites(R1), \"P%d\", \"The limit holds.\", count(i, runnable(i)) <= limit)", k
        if (k % 4 == 1) printf "always(cites(R1), \"P%d\", \"A port serves one slot.\", all(i, all(j, implies(i != j && phase[i] == active && phase[j] == active, port[i] != port[j]))))", k
        if (k % 4 == 2) printf "step(cites(R1), \"P%d\", \"Without intent nothing is enabled.\", on(event%d), implies(!intent, after(phase[slot]) == phase[slot] && !answered(Answer::done) && after(runnable(slot)) == runnable(slot)))", k, int(k / 5)
        if (k % 4 == 3) printf "reachable(cites(R1), \"P%d\", \"It can be enabled.\", any(i, runnable(i) && policy[i](owner) == %d), at_least(2))", k, k % 8
        print k + 1 < count ? "," : "));"
    }
    print "}"
    print "static_assert(well_formed(model(2)));"
    print "}  // namespace"
    print ""
    print "spec::Machine generated_model(long slots);"
    print "spec::Machine generated_model(long slots) { return model(slots); }"
}' < /dev/null
