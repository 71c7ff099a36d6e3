// SPDX-License-Identifier: Apache-2.0
// Asks the part of a guard that leaves every rule on one side only; where there is none, the first guard as a whole.
#include "decide.hpp"

#include <algorithm>

namespace codegen {

using spec::Kind;

namespace {

struct Open {
    int rule;
    Exprs parts;  // of the guard, that are not settled yet
};

// The body of the named formula, with what it is called with.
Expr filled_in(const Expr& e, const std::vector<int>& parameters, const Exprs& arguments) {
    if (e.form == Form::bound) {
        const auto at = std::find(parameters.begin(), parameters.end(), e.at);
        return at == parameters.end() ? e : arguments[static_cast<std::size_t>(at - parameters.begin())];
    }
    Expr result = e;
    for (Expr& o : result.operands) o = filled_in(o, parameters, arguments);
    return result;
}
Expr written_out(const Lowering& lowering, const Expr& call) {
    return filled_in(lowering.definition(call.at),
                     lowering.machine().definitions[static_cast<unsigned>(call.at)].parameters, call.operands);
}

class Decider {
public:
    explicit Decider(const Lowering& lowering) : lowering_(lowering) {}

    Decision decision(std::vector<Open> open, const Exprs& facts) const {
        // What is settled goes; behind a rule that applies there is nothing.
        std::vector<Open> rest;
        for (Open& o : open) {
            if (!settle(o, facts)) continue;
            rest.push_back(std::move(o));
            if (rest.back().parts.empty()) break;
        }
        if (rest.empty()) return {};
        if (rest.front().parts.empty()) return {Decision::Kind::apply, rest.front().rule, {}, {}};
        if (const std::optional<Expr> question = parting(rest, facts)) return asked(*question, rest, facts);
        return asked(both(Form::conjunction, rest.front().parts), rest, facts);
    }

private:
    Decision asked(const Expr& question, const std::vector<Open>& open, const Exprs& facts) const {
        Decision yes = decision(open, with(facts, question)), no = decision(open, with(facts, negated(question)));
        if (yes.kind == Decision::Kind::refuse)
            return {Decision::Kind::ask, -1, negated(question), {std::move(no), std::move(yes)}};
        return {Decision::Kind::ask, -1, question, {std::move(yes), std::move(no)}};
    }

    // A part of a guard that leaves no rule open on both sides: of several one that leaves nothing open on one side, of these
    // the first. Loops are asked last.
    std::optional<Expr> parting(const std::vector<Open>& open, const Exprs& facts) const {
        for (const bool loops : {false, true}) {
            std::optional<Expr> first;
            for (const Open& o : open)
                for (std::size_t k = 0; k != o.parts.size(); ++k) {
                    const Expr& part = o.parts[k];
                    if (searches(part) != loops || (k != 0 && leans(lowering_, part))) continue;
                    const Exprs yes = with(facts, part), no = with(facts, negated(part));
                    std::size_t in_yes = 0, in_no = 0, in_both = 0;
                    for (const Open& each : open) {
                        const bool y = !ruled_out(each, yes), n = !ruled_out(each, no);
                        in_yes += y, in_no += n, in_both += y && n;
                    }
                    if (in_both != 0) continue;
                    if (in_yes == 0 || in_no == 0) return part;
                    if (!first) first = part;
                }
            if (first) return first;
        }
        return std::nullopt;
    }
    bool searches(const Expr& e) const {
        return quantifies(e) || (e.form == Form::call && searches(lowering_.definition(e.at))) ||
               std::any_of(e.operands.begin(), e.operands.end(), [&](const Expr& o) { return searches(o); });
    }
    bool ruled_out(Open o, const Exprs& facts) const { return !settle(o, facts); }

    // Drops the parts that hold; false if one does not.
    bool settle(Open& o, const Exprs& facts) const {
        Exprs parts, so_far = facts;
        for (const Expr& part : o.parts) {
            const Expr now = under(so_far, part);
            if (now.form == Form::literal && !now.value) return false;
            if (now.form == Form::literal) continue;
            parts.push_back(now);
            so_far = with(so_far, now);
        }
        o.parts = std::move(parts);
        return true;
    }

    // The condition where the facts hold, if they say something of it.
    Expr under(const Exprs& facts, const Expr& e) const {
        if (e.kind != Kind::boolean) return e;
        switch (e.form) {
        case Form::conjunction:
        case Form::disjunction: {
            Exprs parts;
            for (const Expr& o : e.operands) parts.push_back(under(facts, o));
            return decided(facts, both(e.form, parts));
        }
        case Form::negation: return negated(under(facts, e.operands[0]));
        case Form::call: {
            const Expr known = decided(facts, e);
            if (known.form == Form::literal) return known;
            const Expr inside = under(facts, written_out(lowering_, e));
            return inside.form == Form::literal ? inside : e;
        }
        default: return by_cases(facts, e);
        }
    }
    // Of a fact that is a disjunction each part may decide, all alike.
    Expr by_cases(const Exprs& facts, const Expr& e) const {
        const Expr known = decided(facts, e);
        if (known.form == Form::literal) return known;
        for (const Expr& f : facts) {
            if (f.form != Form::disjunction) continue;
            std::optional<Expr> all;
            for (const Expr& part : f.operands) {
                Exprs one;
                learn(one, part);
                const Expr then = decided(one, e);
                if (then.form != Form::literal || (all && *all != then)) {
                    all.reset();
                    break;
                }
                all = then;
            }
            if (all) return *all;
        }
        return e;
    }

    // Named formulas count as what they stand for, too. A disjunction of which the facts leave one part is that part.
    Exprs with(Exprs facts, const Expr& e) const {
        note(facts, e);
        for (bool more = true; more;) {
            more = false;
            for (std::size_t k = 0; k != facts.size() && !more; ++k) {
                if (facts[k].form != Form::disjunction) continue;
                Exprs left;
                for (const Expr& part : facts[k].operands) {
                    const Expr now = under(facts_without(facts, k), part);
                    if (now.form != Form::literal || now.value) left.push_back(part);
                }
                if (left.size() != 1) continue;
                facts.erase(facts.begin() + static_cast<std::ptrdiff_t>(k));
                note(facts, left.front());
                more = true;
            }
        }
        return facts;
    }
    static Exprs facts_without(Exprs facts, std::size_t at) {
        facts.erase(facts.begin() + static_cast<std::ptrdiff_t>(at));
        return facts;
    }
    void note(Exprs& facts, const Expr& e) const {
        if (e.form == Form::conjunction) {
            for (const Expr& part : e.operands) note(facts, part);
            return;
        }
        learn(facts, e);
        const bool no = e.form == Form::negation;
        const Expr& inside = no ? e.operands[0] : e;
        if (inside.form != Form::call) return;
        const Expr body = written_out(lowering_, inside);
        note(facts, no ? negated(body) : body);
    }

    const Lowering& lowering_;
};

}  // namespace

Decision decide(const Lowering& lowering, const std::vector<Candidate>& rules) {
    std::vector<Open> open;
    for (const Candidate& c : rules) {
        open.push_back({c.rule, {}});
        learn(open.back().parts, c.guard);
    }
    return Decider(lowering).decision(std::move(open), {});
}

}  // namespace codegen
