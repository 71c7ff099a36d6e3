// SPDX-License-Identifier: Apache-2.0
// Tautologies by Z3, premises by rewriting; see vacuity.hpp.

#include "vacuity.hpp"

#include "formulas.hpp"

#include <algorithm>

namespace proofs {

using namespace spec;

namespace {

bool same(const Formula& a, const Formula& b) {
    return std::ranges::equal(a, b, [](const Node& x, const Node& y) {
        return x.op == y.op && x.after == y.after && x.operands == y.operands && x.length == y.length && x.at == y.at && x.value == y.value && x.type == y.type;
    });
}

bool impossible(Tree t) { return t->op == Op::constant && t->value == 0; }

std::vector<Formula> of(const Machine& m, Tree t) {
    std::vector<Formula> result;
    switch (t->op) {
    case Op::implication:
        if (impossible(t[1])) return {};  // written for `never`
        for (const Formula& inner : of(m, t[1])) result.push_back(joined(Op::conjunction, {t[0].formula(), inner}));
        if (result.empty()) result.push_back(t[0].formula());
        break;
    case Op::all:
        for (const Formula& inner : of(m, t[0])) result.push_back(quantified(Op::any, m, t->at, inner));
        break;
    case Op::conjunction:
        for (int k = 0; k != t.size(); ++k)
            for (const Formula& inner : of(m, t[k])) result.push_back(inner);
        break;
    default: break;
    }
    std::vector<Formula> distinct;
    for (const Formula& f : result)
        if (std::ranges::none_of(distinct, [&](const Formula& g) { return same(f, g); })) distinct.push_back(f);
    return distinct;
}

// Any answer the event that occurs could give, and any state in range: what a step could do.
Step any_step(const Frame& f, std::vector<z3::expr>& possible) {
    const Step step{f.encoding.fresh("'"), f.context.bv_const("answer'", f.step.answer.get_sort().bv_size())};
    possible.push_back(f.encoding.in_range(step.next));
    const Machine& m = f.machine();
    for (int s = 0; s != static_cast<int>(m.events.size()); ++s) {
        const long high = m.types[static_cast<unsigned>(m.events[static_cast<unsigned>(s)].answers)].high;
        const long all = (1L << step.answer.get_sort().bv_size()) - 1;
        possible.push_back(implication(f.encoding.is(f.input, s), at_most({step.answer, all}, high)));
    }
    return step;
}

Obligation tautology(const Property& p) {
    return {{std::string(p.id), std::string(p.text), "the property would hold of any machine"}, std::string(p.id) + ".tautology", [&p](const Frame& f) {
        Parts parts{{"the state is in range", f.encoding.in_range(f.now)}};
        if (p.scope == Scope::state) {
            parts.push_back({"the property does not hold", negation(f.encoding.holds(p, f.now))});
            return parts;
        }
        std::vector<z3::expr> possible{f.encoding.in_range(f.input)};
        const Step step = any_step(f, possible);
        parts.push_back({"input, answer and next state are in range", conjunction(f.context, possible)});
        parts.push_back({"the property does not hold", negation(f.encoding.holds(p, f.now, f.input, step))});
        return parts;
    }};
}

}  // namespace

Vacuity tautologies(const Machine& m, const Options& options, const Progress& progress) {
    std::vector<const Property*> properties;
    std::vector<Obligation> all;
    for (const Property& p : m.properties)
        if (p.scope != Scope::reachable && !p.of_part) {
            properties.push_back(&p);
            all.push_back(tautology(p));
        }
    Options without = options;  // a tautology is a fault: there is nothing to certify
    without.evidence.clear();
    const std::vector<Result> results = discharge(m, all, without, progress);
    Vacuity found;
    const auto parts = std::ranges::count_if(m.properties, [](const Property& p) { return p.of_part; });
    Finding whole{"tautologies", "not vacuous", {}, "No property would hold of any machine.", Verdict::proven,
                  std::to_string(all.size()) + " properties" + (parts ? " of the system itself; those of its machines are asked there" : ""), "z3"};
    for (unsigned n = 0; n != all.size(); ++n) {
        whole.seconds += results[n].seconds;
        if (results[n].answer == z3::sat) { ++found.discharged; continue; }
        const bool says_nothing = results[n].answer == z3::unsat;
        Finding f{std::string(properties[n]->id), "not vacuous", properties[n]->requirements, std::string(properties[n]->text),
                  says_nothing ? Verdict::failed : Verdict::unknown, {}, "z3"};
        f.seconds = results[n].seconds;
        f.detail = says_nothing ? "vacuous: a tautology, it would hold of any machine" : results[n].detail;
        found.findings.push_back(f);
    }
    if (found.findings.empty() && !all.empty()) found.findings.push_back(whole);
    return found;
}

std::vector<Premise> premises(const Machine& m) {
    std::vector<Premise> list;
    for (const Property& p : m.properties) {
        if (p.scope == Scope::reachable || p.condition.empty() || p.of_part) continue;
        const std::vector<Formula> all = of(m, Tree(p.condition));
        for (unsigned k = 0; k != all.size(); ++k)
            list.push_back({std::string(p.id) + (all.size() > 1 ? '.' + std::to_string(k + 1) : ""), p.requirements, p.scope, p.event, all[k]});
    }
    for (const Response& r : m.responses) {
        if (r.pending.empty()) continue;
        const Formula pending = r.binder < 0 ? r.pending : quantified(Op::any, m, r.binder, r.pending);
        list.push_back({std::string(r.id), r.requirements, Scope::state, -1, pending});
    }
    return list;
}

}  // namespace proofs
