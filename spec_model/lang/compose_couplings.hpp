// SPDX-License-Identifier: Apache-2.0
// What a system has beside its machines, and what it adds to their rules. Members of Composition, included by compose.hpp.

#pragma once

#include "lang/compose.hpp"

namespace spec {

// Variables, events, rules and properties of the system are linked against all its machines; then the rules of the machines
// are changed as the couplings say, in their order.
constexpr void Composition::add(lang::DraftMachine& own) {
    const auto variables = all_.variables.size(), events = all_.events.size(), types = all_.types.size();
    responses_of_parts_ = static_cast<int>(all_.responses.size());
    lang::Linker linker(own, std::move(all_));
    const std::vector<Rule> couplings = linker.couplings();
    all_ = linker.machine();
    if (!fault_) fault_ = mistake::fault_of(all_);
    if (fault_) return;
    for (auto k = variables; k != all_.variables.size(); ++k) all_.variables[k].owner = own.name;
    for (auto k = events; k != all_.events.size(); ++k) all_.events[k].owner = own.name;
    for (auto k = types; k != all_.types.size(); ++k) all_.types[k].name = of_its_own(all_.types[k], own.name, k);
    while (whose_.size() != all_.properties.size()) whose_.push_back({.of_system = true});
    decided_.resize(all_.events.size());
    for (unsigned k = 0; k != couplings.size(); ++k) own.couplings[k].need ? need(couplings[k], own.couplings[k].in) : follow(couplings[k], own.couplings[k].in);
}

// What applied applies only if the need is met; where it is not, the event is answered by a rule of the need.
constexpr void Composition::need(const Rule& n, std::string_view in) {
    Rule refusal = n;
    refusal.guard = negation(written_out(n.guard));
    for (Rule& r : all_.rules) {
        if (in.empty() ? r.event != n.event : r.id != in) continue;
        if (!in.empty()) refusal.guard = conjunction(r.guard, negation(written_out(n.guard)));
        r.guard = conjunction(r.guard, n.guard);
    }
    Formula& decided = decided_[static_cast<unsigned>(n.event)];
    decided = disjunction(decided, refusal.guard);
    all_.rules.push_back(std::move(refusal));
}

constexpr void Composition::follow(const Rule& f, std::string_view in) {
    for (Rule& r : all_.rules) {
        if (r.id != in) continue;
        r.raised.insert(r.raised.end(), f.raised.begin(), f.raised.end());
        r.requirements.insert(r.requirements.end(), f.requirements.begin(), f.requirements.end());
        r.text = both(r.text, f.text, " ");
    }
}

// A rule that wants an answer applies only where it is given: the deepest rules first, since those above rest on them.
constexpr void Composition::wait_for_answers() {
    for (int depth = static_cast<int>(depth_.size()); depth-- != 0;)
        for (unsigned k = 0; k != all_.rules.size(); ++k) {
            if (depth_[static_cast<unsigned>(all_.rules[k].event)] != depth) continue;
            const Rule r = all_.rules[k];
            for (const Raised& x : r.raised) {
                if (x.answers < 0) continue;
                Formula given;
                bool ever = false, always = false;
                for (const Rule& b : all_.rules) {
                    if (b.event != x.event || event(b.event).answers != x.answers || b.answer != x.answer) continue;
                    const Formula guard = taken(b, r, x);
                    ever = true;
                    always = always || guard.empty();
                    given = disjunction(given, guard);
                }
                if (!ever) wrong(Mistake::a_rule_waits_for_an_answer_that_is_never_given, r.id, all_.name);
                if (ever && !always) all_.rules[k].guard = conjunction(all_.rules[k].guard, given);
            }
        }
}

namespace lang {

// A system of machines with what it has beside them: variables, events and rules of its own, couplings, properties. Responses of
// its machines are not of the system: a need may stand against what helps. A system has no scale.
constexpr Machine coupled(std::string_view name, std::string_view source, const std::vector<Machine>& parts, auto&&... own) {
    DraftMachine draft{name, source};
    (collect(draft, own), ...);
    return Composition(draft, parts, true).system();
}

}  // namespace lang

}  // namespace spec
