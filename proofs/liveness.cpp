// SPDX-License-Identifier: Apache-2.0
// The obligations of responses, see liveness.hpp.

#include "liveness.hpp"

namespace proofs {

using namespace spec;

namespace {

// A term whose bound is not known, as a number that may have all its bits set.
Term any_number(const z3::expr& e) { return e.is_bool() ? Term{e, 1} : Term{e, (1L << e.get_sort().bv_size()) - 1}; }

// One response said of one element.
class Said {
public:
    Said(const Frame& f, const Response& r, long element) : f_(f), r_(r), element_(element) {}

    z3::expr pending(const Values& state) const { return value(r_.pending, state); }
    z3::expr resolved(const Values& state) const { return value(r_.resolved, state); }
    z3::expr still(const Values& after) const { return conjunction(f_.context, {pending(after), negation(resolved(after))}); }
    z3::expr lost() const {
        return conjunction(f_.context, {pending(f_.now), negation(disjunction(f_.context, {pending(f_.step.next), resolved(f_.step.next)}))});
    }
    z3::expr grows() const { return conjunction(f_.context, {pending(f_.now), still(f_.step.next), less(rank(f_.now), rank(f_.step.next))}); }
    z3::expr arrives(const Helpful& h) const {
        std::vector<z3::expr> all{f_.encoding.is(f_.input, h.event)};
        const Values& given = f_.input.arguments[static_cast<unsigned>(h.event)];
        for (unsigned p = 0; p != h.arguments.size(); ++p)
            if (!h.arguments[p].empty()) all.push_back(same(any_number(given[p]), any_number(value(h.arguments[p], f_.now))));
        return conjunction(f_.context, all);
    }
    z3::expr not_helped(const Helpful& h) const {
        const Values& next = f_.step.next;
        z3::expr helped = resolved(next);
        if (!r_.rank.empty()) helped = disjunction(f_.context, {helped, conjunction(f_.context, {pending(next), less(rank(next), rank(f_.now))})});
        return conjunction(f_.context, {pending(f_.now), arrives(h), negation(helped)});
    }
    z3::expr not_offered(const Helpful& h) const {
        const Event& event = f_.machine().events[static_cast<unsigned>(h.event)];
        std::vector<z3::expr> outside;
        for (unsigned p = 0; p != h.arguments.size(); ++p)
            if (!h.arguments[p].empty())
                outside.push_back(negation(at_most(any_number(value(h.arguments[p], f_.now)), type_of(f_.machine(), event.parameters[p]).high)));
        return conjunction(f_.context, {pending(f_.now), disjunction(f_.context, outside)});
    }

private:
    z3::expr value(const Formula& f, const Values& state) const { return f_.encoding.value(f, state, r_.binder, element_); }
    Term rank(const Values& state) const { return any_number(value(r_.rank, state)); }

    const Frame& f_;
    const Response& r_;
    long element_;
};

long elements(const Machine& m, const Response& r) {
    return r.binder < 0 ? 1 : m.types[static_cast<unsigned>(m.binders[static_cast<unsigned>(r.binder)].type)].high + 1;
}

using Fault = std::function<z3::expr(const Said&)>;

// What must not be possible of any element.
Obligation obligation(const Machine& m, const Response& r, const Invariant& invariant, const std::string& name, const std::string& meaning,
                      int event, const Fault& fault) {
    Obligation o{{std::string(r.id), std::string(r.text), meaning}, std::string(r.id) + '.' + name, [=, &m, &r](const Frame& f) {
        Parts parts = assumptions(invariant, f);
        if (event != no_event) parts.push_back({"the input is in range", f.encoding.in_range(f.input)});
        std::vector<z3::expr> any;
        for (long k = 0; k != elements(m, r); ++k) any.push_back(fault(Said(f, r, k)));
        parts.push_back({"not so: " + meaning, disjunction(f.context, any)});
        return parts;
    }, event};
    o.explain = [=, &m, &r](const Frame& f, const z3::model& model) {
        std::string text = "not so: " + meaning;
        for (long k = 0; r.binder >= 0 && k != elements(m, r); ++k)
            if (value_in(model, fault(Said(f, r, k)))) return text + "; of " + std::string(m.binders[static_cast<unsigned>(r.binder)].name) + " = " + std::to_string(k);
        return text;
    };
    return o;
}

bool fixes_arguments(const Helpful& h) {
    for (const Formula& a : h.arguments)
        if (!a.empty()) return true;
    return false;
}

std::vector<Obligation> obligations(const Machine& m, const Response& r, const Invariant& invariant) {
    std::vector<Obligation> all{obligation(m, r, invariant, "waits", "a step from pending leads to pending or resolved", any_event,
                                           [](const Said& s) { return s.lost(); })};
    if (!r.rank.empty())
        all.push_back(obligation(m, r, invariant, "bounded", "no step makes the rank larger while it is pending", any_event, [](const Said& s) { return s.grows(); }));
    for (unsigned n = 0; n != r.helpful.size(); ++n) {
        const Helpful& h = r.helpful[n];
        const std::string event = full_name(m.events[static_cast<unsigned>(h.event)]), number = r.helpful.size() > 1 ? "." + std::to_string(n + 1) : "";
        all.push_back(obligation(m, r, invariant, "helped" + number, event + (r.rank.empty() ? " resolves it" : " resolves it or makes its rank smaller"), any_event,
                                 [&h](const Said& s) { return s.not_helped(h); }));
        if (fixes_arguments(h))
            all.push_back(obligation(m, r, invariant, "offered" + number, "the arguments of " + event + " are in range whenever it is pending", no_event,
                                     [&h](const Said& s) { return s.not_offered(h); }));
    }
    return all;
}

}  // namespace

Liveness responses(const Machine& m, const Invariant& invariant, const Options& options, const Progress& progress) {
    std::vector<Obligation> all;
    std::vector<std::size_t> ends;
    for (const Response& r : m.responses) {
        for (Obligation& o : obligations(m, r, invariant)) all.push_back(std::move(o));
        ends.push_back(all.size());
    }
    const std::vector<Result> results = discharge(m, all, options, progress);

    Liveness found;
    for (std::size_t k = 0, n = 0; k != ends.size(); ++k) {
        const Response& r = m.responses[k];
        Finding f{std::string(r.id), "leads to", r.requirements, std::string(r.text), Verdict::proven};
        f.engine = r.rank.empty() ? "response rule (z3)" : "response rule with a rank (z3)";
        f.strength = with_size(m, "every reachable state, if a helpful input keeps arriving");
        if (r.helpful.empty()) {
            f.verdict = Verdict::failed;
            f.detail = "no helpful input is given, so nothing need ever happen";
        }
        for (; n != ends[k]; ++n) {
            f.seconds += results[n].seconds;
            if (results[n].answer == z3::unsat) {
                ++found.discharged;
                if (!results[n].certificate.empty()) f.certificates.push_back(results[n].certificate);
                continue;
            }
            // The rule is not complete: a fault from a state that cannot be reached, or a better rank, would still be a proof.
            if (f.verdict == Verdict::proven) f.verdict = Verdict::unknown;
            f.detail += (f.detail.empty() ? "" : "; ") + results[n].detail;
            if (!f.trace && results[n].trace) {
                f.trace = results[n].trace;
                f.trace->note = "from a state the proof could not exclude";
            }
        }
        found.findings.push_back(f);
    }
    return found;
}

}  // namespace proofs
