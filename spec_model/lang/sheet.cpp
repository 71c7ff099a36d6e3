// SPDX-License-Identifier: Apache-2.0
#include "lang/sheet.hpp"

namespace spec {

namespace {

// "P implies Q" as what it speaks of and what then holds.
Demand demand_of(int event, const Formula& f) {
    const Tree t(f);
    if (t->op == Op::implication) return {event, t[0].formula(), t[1].formula()};
    return {event, {}, f};
}

// Where a sentence comes from: of the weakest of what it cites, since it can be no surer.
void from(Sentence& s, const Citations& requirements) {
    const ssp::Requirement* weakest = nullptr;
    for (const ssp::Requirement* r : requirements) {
        s.cites.push_back(r->id);
        if (!weakest || r->basis > weakest->basis) weakest = r;
    }
    if (!weakest) return;
    s.basis = weakest->basis;
    s.strength = weakest->strength;
    s.source = weakest->source;
    s.clause = weakest->clause;
}

}  // namespace

Sheet sheet_of(const Machine& machine) {
    Sheet sheet{machine.name, "What the properties of the machine say, without its rules", {}, machine.source, machine.name, machine};
    sheet.restated = true;
    sheet.vocabulary.rules.clear();
    sheet.vocabulary.properties.clear();
    sheet.vocabulary.responses.clear();
    for (const Property& p : machine.properties) {
        if (p.scope == Scope::reachable) continue;
        Sentence s{p.id, p.scope == Scope::state ? Form::state : Form::step, p.text};
        from(s, p.requirements);
        if (p.scope == Scope::step && p.event < 0)
            for (std::size_t e = 0; e != machine.events.size(); ++e) s.demands.push_back(demand_of(static_cast<int>(e), p.condition));
        else s.demands.push_back(demand_of(p.event, p.condition));
        sheet.sentences.push_back(std::move(s));
    }
    return sheet;
}

}  // namespace spec
