// SPDX-License-Identifier: Apache-2.0
// One Horn rule for the whole step, which is many times faster than one for each rule of the machine; see spacer.hpp.

#include "spacer.hpp"

#include <chrono>
#include <stdexcept>

namespace proofs {

namespace {

void append(z3::expr_vector& list, const Values& values) {
    for (const z3::expr& v : values) list.push_back(v);
}

}  // namespace

SpacerResult spacer(const spec::Machine& machine, const spec::Property& p, const Invariant& proven, unsigned seconds) {
    const auto start = std::chrono::steady_clock::now();
    const Frame f(machine);
    const Encoding& e = f.encoding;
    z3::context& c = f.context;
    z3::fixedpoint engine(c);
    z3::params parameters(c);
    parameters.set("engine", c.str_symbol("spacer"));
    parameters.set("timeout", 1000 * seconds);
    engine.set(parameters);

    z3::sort_vector sorts(c);
    for (const z3::expr& v : f.now) sorts.push_back(v.get_sort());
    z3::func_decl reached = c.function("reached", sorts, c.bool_sort());
    z3::func_decl failed = c.function("failed", z3::sort_vector(c), c.bool_sort());
    engine.register_relation(reached);
    engine.register_relation(failed);

    z3::expr_vector before(c), with_input(c), with_next(c), next(c);
    append(before, f.now);
    append(with_input, f.now);
    with_input.push_back(f.input.event);
    for (const Values& a : f.input.arguments) append(with_input, a);
    const Values after = e.fresh("'");
    append(next, after);
    for (const z3::expr& v : with_input) with_next.push_back(v);
    append(with_next, after);

    z3::expr known = e.in_range(f.input) && reached(before);
    for (const Part& part : assumptions(proven, f)) known = known && part.condition;
    const z3::expr holds = p.scope == spec::Scope::state ? e.holds(p, f.now) : e.holds(p, f.now, f.input, f.step);
    z3::expr first = z3::forall(before, implies(e.initial(f.now), reached(before)));
    z3::expr move = z3::forall(with_next, implies(known && e.equal(after, f.step.next), reached(next)));
    z3::expr fail = z3::forall(with_input, implies(known && !holds, failed()));
    SpacerResult result;
    try {
        engine.add_rule(first, c.str_symbol("start"));
        engine.add_rule(move, c.str_symbol("move"));
        engine.add_rule(fail, c.str_symbol("fail"));
        z3::expr query = failed();
        const z3::check_result answer = engine.query(query);
        result.says_reachable = answer == z3::sat;
        if (answer == z3::unsat) {
            // The cover names its variables by position.
            const z3::expr invariant = engine.get_cover_delta(-1, reached).substitute(before);
            const std::string name = std::string(p.id) + ".invariant";
            const std::string text = assertions({{name, invariant}});
            f.read(text);
            result.lemma = Lemma{name, text};
        }
    } catch (const z3::exception&) {    // the time is up, or the engine failed
    } catch (const std::logic_error&) { // the invariant has quantifiers: no certificate could hold it
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace proofs
