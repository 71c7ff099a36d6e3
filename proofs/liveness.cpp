// SPDX-License-Identifier: Apache-2.0
// A response as properties, and back; see liveness.hpp.

#include "liveness.hpp"

#include "formulas.hpp"
#include "obligations.hpp"

#include <algorithm>

namespace proofs {

using namespace spec;

namespace {

bool fixes_arguments(const Helpful& h) {
    return std::ranges::any_of(h.arguments, [](const Formula& a) { return !a.empty(); });
}

class Rewriter {
public:
    Rewriter(Machine& m, const Response& r) : m_(m), r_(r) {}

    void add() {
        const std::string any_step = "A step from pending leads to pending or resolved.";
        add("waits", any_step, Scope::step, -1, implied(pending(), joined(Op::disjunction, {then(r_.pending), then(r_.resolved)})));
        if (!r_.rank.empty()) {
            const Formula still = joined(Op::conjunction, {pending(), then(r_.pending), joined(Op::negation, {then(r_.resolved)})});
            const Formula larger = joined(Op::less, {r_.rank, then(r_.rank)});
            add("bounded", "No step makes the rank larger while it is pending.", Scope::step, -1, implied(still, joined(Op::negation, {larger})));
        }
        for (unsigned n = 0; n != r_.helpful.size(); ++n) {
            const Helpful& h = r_.helpful[n];
            const std::string number = n == 0 ? "" : "." + std::to_string(n + 1), event = full_name(m_.events[static_cast<unsigned>(h.event)]);
            add("helped" + number, "While it is pending, " + event + (r_.rank.empty() ? " resolves it." : " resolves it or makes its rank smaller."),
                Scope::step, h.event, implied(arrives(h), helped()));
            if (fixes_arguments(h))
                add("offered" + number, "While it is pending, " + event + " can be given.", Scope::state, -1, implied(pending(), in_range(h)));
        }
    }

private:
    const Formula& pending() const { return r_.pending; }
    static Formula then(const Formula& f) { return afterwards(f); }
    static Formula implied(const Formula& a, const Formula& b) { return joined(Op::implication, {a, b}); }

    // It is pending and the input arrives with its arguments.
    Formula arrives(const Helpful& h) const {
        std::vector<Formula> all{pending()};
        for (unsigned p = 0; p != h.arguments.size(); ++p)
            if (!h.arguments[p].empty()) all.push_back(joined(Op::equal, {leaf(Op::parameter, static_cast<int>(p), 0, -1), h.arguments[p]}));
        return joined(Op::conjunction, all);
    }
    Formula helped() const {
        if (r_.rank.empty()) return then(r_.resolved);
        const Formula nearer = joined(Op::conjunction, {then(r_.pending), joined(Op::less, {then(r_.rank), r_.rank})});
        return joined(Op::disjunction, {then(r_.resolved), nearer});
    }
    Formula in_range(const Helpful& h) const {
        std::vector<Formula> all;
        for (unsigned p = 0; p != h.arguments.size(); ++p) {
            const Parameter& parameter = m_.events[static_cast<unsigned>(h.event)].parameters[p];
            const Type& type = type_of(m_, parameter);
            if (h.arguments[p].empty() || type.kind == Kind::boolean) continue;
            const Formula largest = leaf(Op::constant, -1, static_cast<int>(type.high), parameter.type);
            all.push_back(joined(Op::negation, {joined(Op::less, {largest, h.arguments[p]})}));
        }
        return joined(Op::conjunction, all);
    }

    void add(const std::string& name, const std::string& text, Scope scope, int event, const Formula& condition) {
        Property p;
        p.id = kept(std::string(r_.id) + '.' + name);
        p.requirements = r_.requirements;
        p.text = kept(text);
        p.scope = scope;
        p.event = event;
        p.condition = r_.binder < 0 ? condition : quantified(Op::all, m_, r_.binder, condition);
        m_.properties.push_back(p);
    }

    Machine& m_;
    const Response& r_;
};

}  // namespace

Machine with_responses(const Machine& machine) {
    Machine all = machine;
    for (const Response& r : machine.responses)
        if (r.given.empty()) Rewriter(all, r).add();
    return all;
}

std::vector<Finding> responses(const Machine& machine, const std::vector<Finding>& findings) {
    std::vector<Finding> result;
    for (const Response& r : machine.responses) {
        Finding whole{std::string(r.id), "leads to", r.requirements, std::string(r.text), Verdict::proven};
        if (!r.given.empty()) {
            whole.verdict = Verdict::unknown;
            whole.detail = "it assumes fairness, which only the search of every state decides";
            result.push_back(whole);
            continue;
        }
        whole.strength = with_size(machine, "every reachable state, if a helpful input keeps arriving");
        whole.engine = r.rank.empty() ? "response rule" : "response rule with a rank";
        if (r.helpful.empty()) {
            whole.verdict = Verdict::failed;
            whole.detail = "it names no helpful input, so nothing need ever happen";
        }
        Machine one = machine;
        const auto own = one.properties.size();
        Rewriter(one, r).add();
        for (auto n = own; n != one.properties.size(); ++n) {
            const std::string id(one.properties[n].id);
            const auto f = std::ranges::find(findings, id, &Finding::id);
            const Verdict verdict = f == findings.end() ? Verdict::unknown : f->verdict;
            if (verdict == Verdict::unknown && whole.verdict == Verdict::proven) whole.verdict = Verdict::unknown;
            if (verdict != Verdict::proven)
                whole.detail += (whole.detail.empty() ? "" : "; ") + std::string(one.properties[n].text) + " Not so: " + (f == findings.end() ? "it was never looked at" : f->detail);
            if (f == findings.end()) continue;
            whole.seconds += f->seconds;
            for (const std::string& c : f->certificates)
                if (std::ranges::count(whole.certificates, c) == 0) whole.certificates.push_back(c);
            if (verdict == Verdict::failed && whole.verdict != Verdict::failed) {
                whole.verdict = Verdict::failed;
                whole.trace = f->trace;
            }
            if (verdict == Verdict::unknown && !whole.trace) whole.trace = f->trace;
        }
        result.push_back(whole);
    }
    return result;
}

}  // namespace proofs
