// SPDX-License-Identifier: Apache-2.0
#include "falls.hpp"

#include "encode.hpp"

#include <algorithm>

namespace proofs {

using namespace spec;

std::string falls(const Machine& machine, const std::vector<int>& events, double seconds) {
    Machine m = machine;
    std::erase_if(m.rules, [&](const Rule& r) { return std::ranges::find(events, r.event) == events.end(); });
    z3::context context;
    const Encoding encoding(context, m);
    z3::solver solver(context, "QF_BV");
    const Values now = encoding.fresh("");
    const Input input = encoding.fresh_input("");
    const Step step = encoding.step(now, input);
    solver.add(encoding.in_range(now));
    solver.add(encoding.in_range(input));
    z3::expr_vector taken(context), broken(context);
    for (const int e : events) taken.push_back(encoding.is(input, e));
    solver.add(z3::mk_or(taken));
    std::vector<const Property*> asked;
    for (const Property& p : m.properties) {
        if (p.scope == Scope::reachable || (p.event >= 0 && std::ranges::find(events, p.event) == events.end())) continue;
        if (p.scope == Scope::state) solver.add(encoding.holds(p, now));
        broken.push_back(context.bool_const(("broken " + std::string(p.id)).c_str()));
        const z3::expr holds = p.scope == Scope::state ? encoding.holds(p, step.next) : encoding.holds(p, now, input, step);
        solver.add(z3::implies(broken.back(), !holds));
        asked.push_back(&p);
    }
    solver.add(z3::mk_or(broken));
    solver.set("timeout", static_cast<unsigned>(seconds * 1000));
    if (solver.check() != z3::sat) return {};
    const z3::model model = solver.get_model();
    for (unsigned k = 0; k != asked.size(); ++k)
        if (model.eval(broken[static_cast<int>(k)], true).is_true()) return std::string(asked[k]->id);
    return {};
}

Idle idle(const Machine& m, const Rule& rule, double seconds) {
    z3::context context;
    const Encoding encoding(context, m);
    z3::solver solver(context, "QF_BV");
    const Values now = encoding.fresh("");
    const spec::Event& event = m.events[static_cast<unsigned>(rule.event)];
    const Values arguments = encoding.fresh_arguments(event, "");
    solver.add(encoding.in_range(now));
    solver.add(encoding.in_range(event, arguments));
    solver.add(encoding.enabled(rule, now, arguments));
    solver.set("timeout", static_cast<unsigned>(seconds * 1000));
    if (solver.check() == z3::unsat) return Idle::by_itself;
    for (const Property& p : m.properties)
        if (p.scope == Scope::state) solver.add(encoding.holds(p, now));
    return solver.check() == z3::unsat ? Idle::by_properties : Idle::perhaps;
}

}  // namespace proofs
