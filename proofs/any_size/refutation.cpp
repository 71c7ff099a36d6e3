// SPDX-License-Identifier: Apache-2.0
// The formula of each part, see refutation.hpp.

#include "any_size/refutation.hpp"

namespace proofs::any_size {

using namespace spec;

namespace {

std::string join(const std::vector<std::string>& reasons) {
    std::string text;
    for (const std::string& r : reasons) text += (text.empty() ? "" : "; ") + r;
    return text;
}

}  // namespace

Refutations::Refutations(Sorts& sorts)
    : sorts_(sorts), machine_(sorts.machine()), table_(sorts), ranges_(table_.in_range()) {
    for (const Event& e : machine_.events) arguments_.push_back(table_.arguments(e));
    // The ghost numbers of the invariant are known in every obligation.
    for (int k = 0; k != static_cast<int>(machine_.properties.size()); ++k) {
        const Property& p = machine_.properties[static_cast<unsigned>(k)];
        if (p.scope != Scope::state) continue;
        table_.logic().forget();
        const z3::expr holds = table_.logic().affirmed(table_.holds(p.condition, table_.here()));
        if (const auto& reasons = table_.logic().reasons(); reasons.empty()) {
            holds_.emplace(k, holds);
            table_.logic().keep();
        } else {
            refused_.emplace(k, join(reasons));
        }
    }
    table_.logic().forget();
}

std::string Refutations::refused(const Claim& claim) {
    table_.logic().forget();
    if (claim.kind == Kind::always) return holds_.contains(claim.at) ? "" : refused_.at(claim.at);
    if (claim.kind == Kind::step) {
        for (const Part& p : claim.parts)
            table_.holds(machine_.properties[static_cast<unsigned>(claim.at)].condition,
                         table_.refused(machine_.events[static_cast<unsigned>(p.event)], arguments(p.event)));
    }
    if (claim.kind == Kind::leads_to) {
        const Response& r = machine_.responses[static_cast<unsigned>(claim.at)];
        if (!r.given.empty()) return "it assumes fairness, which only the search of every state of one size decides";
        if (r.helpful.empty()) return "it names no helpful input, so nothing need ever happen";
        const Term element = sorts_.named("the element", r.binder < 0 ? 0 : machine_.binders[static_cast<unsigned>(r.binder)].type);
        for (const Formula* f : {&r.pending, &r.resolved, &r.rank}) table_.value_for(*f, table_.here(), r.binder, element);
    }
    return join(table_.logic().reasons());
}

z3::expr Refutations::guard(int k) { return table_.holds(rule(k).guard, table_.here(&arguments(rule(k).event))); }

Refutation Refutations::of(const Claim& claim, const Part& part) {
    table_.logic().forget();
    z3::expr claimed = formula(claim, part);
    if (part.event >= 0) claimed = conjunction(sorts_.context(), {table_.in_range(machine_.events[static_cast<unsigned>(part.event)], arguments(part.event)), claimed});
    const z3::expr laws = table_.logic().laws(of_interest(part));
    std::vector<std::string> reasons = table_.logic().reasons();
    if (!laws.is_true()) reasons.emplace_back("of counts compared with large limits only laws are known");
    return {table_.logic().affirmed(conjunction(sorts_.context(), {claimed, laws})), reasons};
}

z3::expr Refutations::formula(const Claim& claim, const Part& part) {
    z3::context& c = sorts_.context();
    if (claim.kind == Kind::leads_to) return unresolved(machine_.responses[static_cast<unsigned>(claim.at)], part);
    const Formula* condition = claim.at < 0 ? nullptr : &machine_.properties[static_cast<unsigned>(claim.at)].condition;
    if (part.event < 0) return negation(table_.holds(*condition, table_.at_the_start()));
    const std::vector<Term>& inputs = arguments(part.event);
    std::vector<z3::expr> ways, guards;
    for (int k : part.rules) {
        const z3::expr taken = guard(k);
        const auto goes_wrong = [&](const z3::expr& how) { ways.push_back(conjunction(c, {taken, how})); };
        if (claim.kind == Kind::closed) goes_wrong(negation(table_.closed(rule(k), inputs)));
        if (claim.kind == Kind::deterministic) goes_wrong(disjunction(c, guards));
        if (claim.kind == Kind::always) goes_wrong(negation(table_.holds(*condition, table_.afterwards(rule(k), inputs))));
        if (claim.kind == Kind::step) goes_wrong(negation(table_.holds(*condition, table_.step(rule(k), inputs))));
        guards.push_back(taken);
    }
    if (claim.kind == Kind::step) {
        const Place refused = table_.refused(machine_.events[static_cast<unsigned>(part.event)], inputs);
        ways.push_back(conjunction(c, {negation(disjunction(c, guards)), negation(table_.holds(*condition, refused))}));
    }
    return disjunction(c, ways);
}

// ---- responses -----------------------------------------------------------------------------------------------------------

Value Refutations::value(const Formula& f, const Place& place, const Response& r, const std::optional<Term>& element) {
    return element ? table_.value_for(f, place, r.binder, *element) : table_.value(f, place);
}

z3::expr Refutations::lost(const Response& r, int k, const std::optional<Term>& element, bool helped) {
    z3::context& c = sorts_.context();
    Logic& logic = table_.logic();
    const Place before = table_.here(), after = table_.afterwards(rule(k), arguments(rule(k).event));
    const z3::expr resolved = logic.condition(value(r.resolved, after, r, element));
    std::vector<z3::expr> goes_on{logic.condition(value(r.pending, after, r, element))};
    if (r.rank.empty()) {
        if (helped) return negation(resolved);
    } else {
        const Value was = value(r.rank, before, r, element), is = value(r.rank, after, r, element);
        goes_on.push_back(helped ? logic.less(is, was) : negation(logic.less(was, is)));
    }
    return conjunction(c, {negation(resolved), negation(conjunction(c, goes_on))});
}

z3::expr Refutations::unresolved(const Response& r, const Part& part) {
    z3::context& c = sorts_.context();
    Logic& logic = table_.logic();
    std::optional<Term> element;
    std::vector<z3::expr> facts;
    if (r.binder >= 0) {
        const int type = machine_.binders[static_cast<unsigned>(r.binder)].type;
        element = sorts_.named("the element", type);
        if (!sorts_.is_open(type)) facts.push_back(z3::ule(element->expr, c.bv_val(static_cast<unsigned>(element->high), element->expr.get_sort().bv_size())));
    }
    facts.push_back(logic.condition(value(r.pending, table_.here(), r, element)));
    facts.push_back(negation(logic.condition(value(r.resolved, table_.here(), r, element))));

    std::vector<z3::expr> ways, guards, arrives, out_of_range;
    for (int k : part.rules) {
        guards.push_back(guard(k));
        ways.push_back(conjunction(c, {guards.back(), lost(r, k, element, part.helpful >= 0)}));
    }
    if (part.helpful >= 0) {
        const Helpful& h = r.helpful[static_cast<unsigned>(part.helpful)];
        for (unsigned p = 0; p != h.arguments.size(); ++p) {
            if (h.arguments[p].empty()) continue;
            const int type = machine_.events[static_cast<unsigned>(part.event)].parameters[p].type;
            const Value given = value(h.arguments[p], table_.here(), r, element);
            arrives.push_back(logic.same(arguments(part.event)[p], given));
            if (!sorts_.is_open(type)) out_of_range.push_back(negation(logic.at_most(given, machine_.types[static_cast<unsigned>(type)].high)));
        }
        ways.push_back(negation(disjunction(c, guards)));
    }
    // An input that would be refused because an argument is out of range does not help.
    out_of_range.push_back(conjunction(c, {conjunction(c, arrives), disjunction(c, ways)}));
    facts.push_back(disjunction(c, out_of_range));
    return conjunction(c, facts);
}

std::vector<std::pair<int, z3::expr>> Refutations::of_interest(const Part& part) {
    std::vector<std::pair<int, z3::expr>> result;
    if (part.event >= 0) {
        const Event& e = machine_.events[static_cast<unsigned>(part.event)];
        for (unsigned p = 0; p != e.parameters.size(); ++p)
            if (sorts_.is_open(e.parameters[p].type)) result.emplace_back(e.parameters[p].type, arguments(part.event)[p].expr);
    }
    for (const Variable& v : machine_.variables)
        if (v.index < 0 && sorts_.is_open(v.type)) result.emplace_back(v.type, table_.element(v, 0).expr);
    return result;
}

}  // namespace proofs::any_size
