// SPDX-License-Identifier: Apache-2.0
// See certify.hpp.

#include "exact/certify.hpp"

#include "bmc.hpp"
#include "solvers.hpp"

#include <algorithm>
#include <chrono>

namespace proofs::exact {

using namespace spec;

namespace {

// "The state is in the set", as a term with one node for each node of the graph.
z3::expr member(const Frame& f, const DecisionGraph& set, const Values& state) {
    z3::context& c = f.context;
    std::vector<z3::expr> bits;
    for (const Bit& b : set.order) {
        const z3::expr& cell = state[static_cast<unsigned>(b.cell)];
        const auto k = static_cast<unsigned>(b.bit);
        bits.push_back(cell.is_bool() ? cell : cell.extract(k, k) == c.bv_val(1, 1));
    }
    std::vector<z3::expr> terms{c.bool_val(false), c.bool_val(true)};
    for (std::size_t n = 2; n != set.nodes.size(); ++n) {
        const DecisionGraph::Node& node = set.nodes[n];
        const z3::expr &bit = bits[static_cast<unsigned>(node.level)], &low = terms[static_cast<unsigned>(node.low)], &high = terms[static_cast<unsigned>(node.high)];
        terms.push_back(conjunction(c, {implication(bit, high), disjunction(c, {bit, low})}));
    }
    return terms[static_cast<unsigned>(set.root)];
}

// No two rules of the event apply, and what the one that applies assigns is in range.
z3::expr defined(const Frame& f, int event, const Values& arguments) {
    z3::context& c = f.context;
    std::vector<z3::expr> all, before;
    for (const Rule& r : f.machine().rules) {
        if (r.event != event) continue;
        const z3::expr applies = f.encoding.enabled(r, f.now, arguments);
        all.push_back(negation(conjunction(c, {applies, disjunction(c, before)})));
        all.push_back(implication(applies, f.encoding.closed(r, f.now, arguments)));
        before.push_back(applies);
    }
    return conjunction(c, all);
}

std::string ids(const Machine& m, const std::vector<int>& properties) {
    std::string text;
    for (const int n : properties) text += ' ' + std::string(m.properties[static_cast<unsigned>(n)].id);
    return text;
}

const char* const inside = "the state is one of those that the search found";

Obligation initially(const DecisionGraph& set) {
    return {{"reachable", "", "the initial state is in the set of states that the search found"}, "reachable.initially", [&set](const Frame& f) {
        return Parts{{"the state is the initial one", f.encoding.initial(f.now)}, {"it is not in the set", negation(member(f, set, f.now))}};
    }, no_event};
}

Obligation of_event(const Machine& m, int event, const DecisionGraph& set, const std::vector<int>& steps) {
    const std::string name = full_name(m.events[static_cast<unsigned>(event)]);
    return {{"reachable", "", "no step by " + name + " from a state of the set leads out of it, is not defined, or is without one of" + ids(m, steps)},
            "reachable." + name, [=, &set](const Frame& f) {
        const Event& e = f.machine().events[static_cast<unsigned>(event)];
        const Values& arguments = f.input.arguments[static_cast<unsigned>(event)];
        const Step step = f.encoding.step(event, f.now, arguments);
        std::vector<z3::expr> all{defined(f, event, arguments), member(f, set, step.next)};
        for (const int n : steps) all.push_back(f.encoding.value(f.machine().properties[static_cast<unsigned>(n)].condition, f.now, e, arguments, &step));
        return Parts{{inside, member(f, set, f.now)},
                     {"the arguments are in range", f.encoding.in_range(e, arguments)},
                     {"the step is not defined, leads out of the set, or is without one of" + ids(f.machine(), steps), negation(conjunction(f.context, all))}};
    }, event};
}

Obligation of_states(const Machine& m, const DecisionGraph& set, const std::vector<int>& states) {
    return {{"reachable", "", "no state of the set is without one of" + ids(m, states)}, "reachable.states", [=, &set](const Frame& f) {
        std::vector<z3::expr> all;
        for (const int n : states) all.push_back(f.encoding.holds(f.machine().properties[static_cast<unsigned>(n)], f.now));
        return Parts{{inside, member(f, set, f.now)}, {"one of these does not hold:" + ids(f.machine(), states), negation(conjunction(f.context, all))}};
    }, no_event};
}

}  // namespace

std::vector<Obligation> obligations(const Machine& m, const DecisionGraph& set, const std::vector<int>& properties) {
    std::vector<Obligation> result{initially(set)};
    for (int event = 0; event != static_cast<int>(m.events.size()); ++event) {
        std::vector<int> steps;
        for (const int n : properties) {
            const Property& p = m.properties[static_cast<unsigned>(n)];
            if (p.scope == Scope::step && (p.event < 0 || p.event == event)) steps.push_back(n);
        }
        result.push_back(of_event(m, event, set, steps));
    }
    std::vector<int> states;
    for (const int n : properties)
        if (m.properties[static_cast<unsigned>(n)].scope == Scope::state) states.push_back(n);
    if (!states.empty()) result.push_back(of_states(m, set, states));
    return result;
}

Certified certify(const Search& search, std::vector<Finding>& findings, const CertifyOptions& options, const Progress& progress) {
    const Machine& m = search.machine();
    const Explored& e = search.explored();
    Certified result;
    if (!e.complete) result.objection = "the search was not complete: " + e.cut;
    if (e.two_rules.trace || e.out_of_range.trace) result.objection = "a step is not defined";
    if (!result.objection.empty()) return result;
    const DecisionGraph set = decision_graph(m, search.packing(), search.state(0), e.states, options.order_seconds);
    result.nodes = set.nodes.size();
    if (result.nodes > options.most_nodes) {
        result.objection = "the set of states needs " + std::to_string(result.nodes) + " nodes, more than are written";
        return result;
    }
    std::vector<int> proven;
    for (int n = 0; n != static_cast<int>(m.properties.size()); ++n)
        if (m.properties[static_cast<unsigned>(n)].scope != Scope::reachable && !e.properties[static_cast<unsigned>(n)].trace) proven.push_back(n);
    std::vector<std::filesystem::path> files;
    std::vector<std::string> not_by_z3;  // of each file: its text if z3 did not answer, else empty
    bool by_z3 = true, by_cvc5 = true;
    const Frame frame(m);
    for (const Obligation& o : obligations(m, set, proven)) {
        const auto began = std::chrono::steady_clock::now();
        const Parts parts = o.parts(frame);
        result.files.push_back(file_name(o.name) + ".smt2");
        files.push_back(options.evidence / result.files.back());
        const std::string text = certificate(m, o.title, parts);
        write_file(files.back(), text);
        not_by_z3.push_back(text);
        if (!by_z3 || options.z3_seconds == 0) {  // one it gives up says enough of its kind
            by_z3 = false;
            continue;
        }
        z3::solver solver(frame.context, "QF_BV");
        z3::params limits(frame.context);
        limits.set("timeout", 1000 * options.z3_seconds);
        solver.set(limits);
        for (const Part& p : parts) solver.add(p.condition);
        const z3::check_result answer = solver.check();
        result.z3_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        if (answer == z3::sat) throw Disagreement("z3 finds that the certificate " + files.back().string() + " of the exact search does not hold");
        by_z3 = answer == z3::unsat;
        if (by_z3) not_by_z3.back().clear();
    }
    for (const Recheck& r : recheck(files, options.jobs, options.cvc5_seconds, [&](const Recheck& last, std::size_t done, std::size_t all) {
             if (progress) progress("cvc5: " + last.file.filename().string(), done, all);
         })) {
        result.cvc5_seconds += r.seconds;
        if (r.answer == Answer::sat) throw Disagreement("cvc5 finds that the certificate " + r.file.string() + " of the exact search does not hold");
        if (r.answer != Answer::unsat) result.objection = "cvc5 says of " + r.file.filename().string() + ": " + text_of(r.answer) + (r.message.empty() ? "" : ", " + r.message);
        by_cvc5 = by_cvc5 && r.answer == Answer::unsat;
    }
    if (!by_z3 && !by_cvc5) {  // what nobody confirms is no certificate
        for (const std::filesystem::path& file : files) std::filesystem::remove(file);
        result.files.clear();
        return result;
    }
    result.objection.clear();  // where cvc5 gave up z3 did not
    for (std::size_t k = 0; k != files.size(); ++k)
        if (!not_by_z3[k].empty()) write_file(files[k], not_by_z3[k] + cvc5_alone);
    if (by_z3) result.by = "z3";
    if (by_cvc5) result.by += by_z3 ? ", cvc5" : "cvc5";
    for (Finding& f : findings) {
        if (f.verdict != Verdict::proven) continue;
        f.certificates = result.files;
        f.rechecked_by = result.by;
    }
    return result;
}

}  // namespace proofs::exact
