// SPDX-License-Identifier: Apache-2.0
// Determinism and closedness, one query for each event and kind; see wellposed.hpp.

#include "wellposed.hpp"

#include <stdexcept>

namespace proofs {

using namespace spec;

namespace {

std::vector<const Rule*> rules_of(const Machine& m, int event) {
    std::vector<const Rule*> list;
    for (const Rule& r : m.rules)
        if (r.event == event) list.push_back(&r);
    return list;
}

const Event& event_at(const Frame& f, int event) { return f.machine().events[static_cast<unsigned>(event)]; }
const Values& arguments_of(const Frame& f, int event) { return f.input.arguments[static_cast<unsigned>(event)]; }

Parts in_range(const Frame& f, int event) {
    return {{"the state is in range", f.encoding.in_range(f.now)},
            {"the arguments are in range", f.encoding.in_range(event_at(f, event), arguments_of(f, event))}};
}

std::string applying(const Frame& f, const z3::model& model, int event) {
    std::string names;
    for (const Rule* r : rules_of(f.machine(), event))
        if (value_in(model, f.encoding.enabled(*r, f.now, arguments_of(f, event)))) names += (names.empty() ? "" : " and ") + std::string(r->id);
    return names;
}

Obligation deterministic(const Machine& m, int event) {
    const std::vector<const Rule*> rules = rules_of(m, event);
    const std::string name = full_name(m.events[static_cast<unsigned>(event)]);
    Obligation o{{"deterministic", "at most one rule of an event applies", "no two rules of " + name + " apply in one state"},
                 "deterministic." + name,
                 [=](const Frame& f) {
                     std::vector<z3::expr> guards, pairs;
                     for (const Rule* r : rules) guards.push_back(f.encoding.enabled(*r, f.now, arguments_of(f, event)));
                     for (unsigned a = 0; a != guards.size(); ++a)
                         for (unsigned b = 0; b != a; ++b) pairs.push_back(conjunction(f.context, {guards[b], guards[a]}));
                     Parts parts = in_range(f, event);
                     parts.push_back({"two rules apply", disjunction(f.context, pairs)});
                     return parts;
                 },
                 event};
    o.weight = static_cast<long>(rules.size() * (rules.size() - 1) / 2);
    o.explain = [=](const Frame& f, const z3::model& model) { return "rules " + applying(f, model, event) + " both apply"; };
    return o;
}

// Names the variable and the value that leave their range. A single step of the interpreter shows most of them.
std::string leaving(const Frame& f, const z3::model& model, int event) {
    const Machine& m = f.machine();
    const Trace trace = trace_of(f, model, event);
    for (const Rule* r : rules_of(m, event)) {
        if (!value_in(model, f.encoding.enabled(*r, f.now, arguments_of(f, event)))) continue;
        for (const Effect& e : r->effects) {
            const Variable& v = m.variables[static_cast<unsigned>(e.variable)];
            const std::string who = "rule " + std::string(r->id) + " ";
            if (e.each < 0 && !e.index.empty()) {
                const long k = value_in(model, f.encoding.value(e.index, f.now, event_at(f, event), arguments_of(f, event), nullptr));
                if (k >= v.cells) return who + "assigns " + full_name(v) + "[" + std::to_string(k) + "], which has elements 0.." + std::to_string(v.cells - 1);
            }
            Machine alone = m;
            alone.rules = {*r};
            alone.rules[0].effects = {e};
            Snapshot after = trace.from;
            spec::step(alone, after, trace.inputs[0]);
            for (int k = v.first; k != v.first + v.cells; ++k)
                if (const long n = after[static_cast<unsigned>(k)]; n > type_of(m, v).high)
                    return who + "assigns " + std::to_string(n) + " to " + cell_name(m, k) + ", which holds 0.." + std::to_string(type_of(m, v).high);
        }
    }
    return "an effect leaves its range";
}

Obligation closed(const Machine& m, int event) {
    const std::vector<const Rule*> rules = rules_of(m, event);
    const std::string name = full_name(m.events[static_cast<unsigned>(event)]);
    Obligation o{{"closed", "rules keep variables in range", "no rule of " + name + " assigns outside an array or a value outside its type"},
                 "closed." + name,
                 [=](const Frame& f) {
                     std::vector<z3::expr> faults;
                     for (const Rule* r : rules)
                         faults.push_back(conjunction(f.context, {f.encoding.enabled(*r, f.now, arguments_of(f, event)),
                                                                  negation(f.encoding.closed(*r, f.now, arguments_of(f, event)))}));
                     Parts parts = in_range(f, event);
                     parts.push_back({"a rule leaves a range", disjunction(f.context, faults)});
                     return parts;
                 },
                 event};
    o.weight = 0;
    for (const Rule* r : rules) o.weight += static_cast<long>(r->effects.size());
    o.explain = [=](const Frame& f, const z3::model& model) { return leaving(f, model, event); };
    return o;
}

}  // namespace

WellPosed well_posed(const Machine& m, const Options& options, const Progress& progress) {
    std::vector<Obligation> all;
    for (int s = 0; s != static_cast<int>(m.events.size()); ++s)
        for (Obligation& o : std::vector{deterministic(m, s), closed(m, s)})
            if (o.weight != 0) all.push_back(std::move(o));
    const std::vector<Result> results = discharge(m, all, options, progress);

    WellPosed found;
    for (const auto& [id, text] : {std::pair("deterministic", "At most one rule of an event applies."),
                                   std::pair("closed", "No rule assigns outside an array or a value outside its type.")}) {
        Finding whole{id, id, {}, text, Verdict::proven, with_size(m, "every state in range"), "z3"};
        std::vector<Finding> faults;
        for (unsigned n = 0; n != all.size(); ++n) {
            if (all[n].title.subject != id) continue;
            whole.seconds += results[n].seconds;
            if (results[n].answer == z3::unsat) {
                found.discharged += all[n].weight;
                if (!results[n].certificate.empty()) whole.certificates.push_back(results[n].certificate);
                continue;
            }
            Finding fault{all[n].name, id, {}, text, results[n].answer == z3::sat ? Verdict::failed : Verdict::unknown, {}, "z3"};
            fault.seconds = results[n].seconds;
            fault.trace = results[n].trace;
            if (fault.trace) fault.trace->note = "from a state in range, which may not be reachable";
            fault.detail = results[n].detail;
            faults.push_back(fault);
        }
        if (faults.empty()) found.findings.push_back(whole);
        else found.findings.insert(found.findings.end(), faults.begin(), faults.end());
    }
    return found;
}

}  // namespace proofs
