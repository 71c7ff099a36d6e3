// SPDX-License-Identifier: Apache-2.0
// From a machine to the search and back; see ic3.hpp.

#include "ic3/ic3.hpp"

#include "bmc.hpp"

namespace proofs {

using namespace spec;

namespace {

z3::expr literal(unsigned l, const Circuit& c, const Frame& f) {
    const Circuit::Bit at = c.bits[l >> 1];
    const z3::expr& cell = f.now[at.cell];
    const z3::expr is_set = cell.is_bool() ? cell : cell.extract(at.bit, at.bit) == f.context.bv_val(1, 1);
    return l & 1U ? negation(is_set) : is_set;
}

// Which of the properties the last step of the run violates, or (a state property) its last state.
int violated_by(const Machine& machine, const std::vector<const Property*>& properties, const Trace& trace) {
    const std::vector<Done> run = replay(machine, trace);
    const Snapshot last = run.empty() ? trace.from : run.back().after;
    for (unsigned n = 0; n != properties.size(); ++n) {
        const Property& p = *properties[n];
        if (p.scope == Scope::state ? !holds(machine, p, last)
                                    : !run.empty() && !holds(machine, p, run.back().before, run.back().input, run.back().outcome, last))
            return static_cast<int>(n);
    }
    return -1;
}

Ic3Result ic3(const Machine& machine, const std::vector<const Property*>& properties, const Invariant& proven, const Ic3Options& options) {
    const auto start = std::chrono::steady_clock::now();
    const Limit limit{start + std::chrono::microseconds(static_cast<long>(1e6 * options.seconds)), options.stop};
    Circuit c = circuit(machine, properties, proven);
    Literal bad = Aig::no;
    for (Literal b : c.bad) bad = c.graph.either(bad, b);
    Searched found = search(c, bad, limit, options.shortest);

    Ic3Result result;
    result.statistics = found.statistics;
    if (found.run) {
        Trace trace{spec::initial(machine), {}, found.shortest ? "shortest" : "found by IC3"};
        for (const std::vector<char>& values : *found.run) trace.inputs.push_back(c.input(values));
        // A bad state needs no further step; a bad step is the last one.
        Trace shorter = trace;
        shorter.inputs.pop_back();
        result.violated = violated_by(machine, properties, shorter);
        if (result.violated >= 0) trace = shorter;
        else result.violated = violated_by(machine, properties, trace);
        if (result.violated < 0) throw Disagreement("IC3 found a run of " + std::string(machine.name) + " that violates nothing when the interpreter does it");
        result.trace = trace;
    } else if (found.unreachable) {
        const Frame f(machine);
        const std::string name = std::string(properties.front()->id) + ".invariant";
        result.lemma = Lemma{name, assertions({{name, outside(*found.unreachable, c, f)}})};
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace

z3::expr outside(const std::vector<Cube>& unreachable, const Circuit& c, const Frame& f) {
    std::vector<z3::expr> clauses;
    for (const Cube& cube : unreachable) {
        std::vector<z3::expr> clause;
        for (unsigned l : cube) clause.push_back(literal(l ^ 1U, c, f));
        clauses.push_back(disjunction(f.context, clause));
    }
    return conjunction(f.context, clauses);
}

Ic3Result ic3(const Machine& machine, const Property& property, const Invariant& proven, const Ic3Options& options) {
    return ic3(machine, std::vector{&property}, proven, options);
}

Ic3Result ic3(const Machine& machine, const std::vector<int>& positions, const Invariant& proven, const Ic3Options& options) {
    std::vector<const Property*> properties;
    for (int n : positions) properties.push_back(&machine.properties.at(static_cast<unsigned>(n)));
    Ic3Result result = ic3(machine, properties, proven, options);
    if (result.violated >= 0) result.violated = positions[static_cast<unsigned>(result.violated)];
    return result;
}

}  // namespace proofs
