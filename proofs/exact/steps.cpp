// SPDX-License-Identifier: Apache-2.0
// Compiling a machine for the search, see steps.hpp.

#include "exact/steps.hpp"

#include "lang/fold.hpp"
#include "terms.hpp"

#include <algorithm>
#include <stdexcept>

namespace proofs::exact {

using namespace spec;

namespace {

constexpr std::uint64_t most_inputs = 1 << 20;  // of one event

int most_parameters(const Machine& m) {
    std::size_t n = 0;
    for (const Event& e : m.events) n = std::max(n, e.parameters.size());
    return static_cast<int>(n);
}

// All rows of arguments of an event.
std::vector<long> rows(const Machine& m, const Event& e, std::uint64_t& count) {
    count = 1;
    for (const Parameter& p : e.parameters) {
        count *= static_cast<std::uint64_t>(type_of(m, p).high) + 1;
        if (count > most_inputs)
            throw std::runtime_error("the event " + full_name(e) + " has more than " + std::to_string(most_inputs) + " inputs, too many to try all in every state; use smaller ranges");
    }
    std::vector<long> result, row(e.parameters.size());
    for (std::uint64_t k = 0; k != count; ++k) {
        result.insert(result.end(), row.begin(), row.end());
        for (std::size_t p = row.size(); p-- != 0;) {
            if (++row[p] <= type_of(m, e.parameters[p]).high) break;
            row[p] = 0;
        }
    }
    return result;
}

Graph::Term term(Graph& graph, const Machine& m, const Watched& w, int event, const std::vector<Graph::Term>* next, int answer) {
    const Algebra algebra(graph, m, event, next, answer);
    Fold fold(m, algebra);
    const Graph::Term t = fold.value(*w.formula);
    return w.value ? t : graph.negation(t);
}

}  // namespace

Packing::Packing(const Machine& machine) {
    unsigned used = 0;
    for (const Variable* v : cells(machine)) {
        const unsigned bits = bits_for(type_of(machine, *v).high);
        if (used + bits > 64) {
            ++words_;
            used = 0;
        }
        places_.push_back({static_cast<unsigned>(words_ - 1), used, (Word{1} << bits) - 1});
        used += bits;
        bits_ += bits;
    }
}

void Packing::pack(const long* cells, Word* to) const {
    std::fill(to, to + words_, 0);
    for (std::size_t c = 0; c != places_.size(); ++c) to[places_[c].word] |= static_cast<Word>(cells[c]) << places_[c].shift;
}

Snapshot Packing::snapshot(const Word* from) const {
    Snapshot s(places_.size());
    unpack(from, s.data());
    return s;
}

Steps::Steps(const Machine& machine, const std::vector<Watched>& watched)
    : machine_(machine), packing_(machine), graph_(machine.cells, most_parameters(machine)), arguments_(nullptr),
      events_(machine.events.size()), now_(packing_.words()), next_(packing_.words()) {
    std::vector<Graph::Term> state_roots, same(static_cast<unsigned>(machine.cells));
    for (int c = 0; c != machine.cells; ++c) same[static_cast<unsigned>(c)] = graph_.cell(c);
    for (int n = 0; const Watched& w : watched) {
        const Check c{n++, w.of_step ? -1 : term(graph_, machine, w, -1, nullptr, -1)};
        if (w.of_step || (graph_.known(c.root) && !graph_.value_of_constant(c.root))) continue;
        state_checks_.push_back(c);
        state_roots.push_back(c.root);
    }
    for (std::size_t k = 0; k != events_.size(); ++k) {
        const Event& event = machine.events[k];
        CompiledEvent& e = events_[k];
        e.parameters = event.parameters.size();
        e.inputs = rows(machine, event, e.count);
        for (int r = 0; r != static_cast<int>(machine.rules.size()); ++r)
            if (machine.rules[static_cast<unsigned>(r)].event == static_cast<int>(k)) add(e, r, watched, graph_);
        for (int n = -1; const Watched& w : watched) {
            ++n;
            if (!w.of_step || !w.refused || (w.event >= 0 && w.event != static_cast<int>(k))) continue;
            const Check c{n, term(graph_, machine, w, static_cast<int>(k), &same, event.refusal)};
            if (graph_.known(c.root) && !graph_.value_of_constant(c.root)) continue;
            e.refused.push_back(c);
            e.refused_of_input = e.refused_of_input || graph_.of_input(c.root);
        }
        for (const CompiledRule& r : e.rules) state_roots.push_back(r.gate);
    }
    // All terms are there: what computes them can be laid down.
    arguments_ = graph_.values() + machine.cells;
    std::vector<bool> by_state;
    state_program_ = graph_.program(state_roots, false, by_state);
    for (CompiledEvent& e : events_) {
        std::vector<Graph::Term> refused;
        for (const Check& c : e.refused) refused.push_back(c.root);
        Graph::Program more = graph_.program(refused, false, by_state);
        state_program_.insert(state_program_.end(), more.begin(), more.end());
        std::vector<bool> marked = by_state;
        e.refusing = graph_.program(refused, true, marked);
    }
    for (CompiledEvent& e : events_)
        for (CompiledRule& r : e.rules) {
            std::vector<Graph::Term> roots;
            for (const Assignment& a : r.assignments) {
                roots.push_back(a.value);
                if (a.index >= 0) roots.push_back(a.index);
            }
            for (const Check& c : r.checks) roots.push_back(c.root);
            r.of_input = graph_.of_input(r.rest);
            for (const Graph::Term t : roots) r.of_input = r.of_input || graph_.of_input(t);
            std::vector<bool> marked = by_state;
            std::vector<Graph::Term> all = roots;
            all.push_back(r.rest);
            r.prepared = graph_.program(all, false, marked);
            r.guard = graph_.program({r.rest}, true, marked);
            r.effects = graph_.program(roots, true, marked);
        }
}

void Steps::add(CompiledEvent& e, int rule, const std::vector<Watched>& watched, Graph& graph) {
    const Rule& r = machine_.rules[static_cast<unsigned>(rule)];
    const Algebra algebra(graph, machine_, r.event, nullptr, -1);
    Fold fold(machine_, algebra);
    CompiledRule c{rule, graph.constant(1), graph.constant(1), false};
    for (const Graph::Term t : graph.conjuncts(fold.value(r.guard))) {
        Graph::Term& part = graph.of_input(t) ? c.rest : c.gate;
        part = graph.two(Graph::Do::conjunction, part, t);
    }
    if (graph.known(c.gate) && !graph.value_of_constant(c.gate)) return;  // never applies
    std::vector<Graph::Term> next(static_cast<unsigned>(machine_.cells));
    for (int k = 0; k != machine_.cells; ++k) next[static_cast<unsigned>(k)] = graph.cell(k);
    const auto assign = [&](const Variable& v, Graph::Term index, Graph::Term value) {
        const long high = type_of(machine_, v).high;
        if (graph.known(index)) {
            const long k = graph.value_of_constant(index);
            if (k < v.cells) next[static_cast<unsigned>(v.first + k)] = value;
            if (k < v.cells) c.assignments.push_back({v.first + static_cast<int>(k), 1, high, value, -1});
            else c.assignments.push_back({v.first, 0, high, value, -1});  // always out of range
            return;
        }
        for (int k = 0; k != v.cells; ++k) {
            Graph::Term& cell = next[static_cast<unsigned>(v.first + k)];
            cell = graph.choice(graph.two(Graph::Do::equal, index, graph.constant(k)), value, cell);
        }
        c.assignments.push_back({v.first, v.cells, high, value, index});
    };
    for (const Effect& f : r.effects) {
        const Variable& v = machine_.variables[static_cast<unsigned>(f.variable)];
        if (f.each < 0) assign(v, f.index.empty() ? graph.constant(0) : fold.value(f.index), fold.value(f.value));
        for (int k = 0; f.each >= 0 && k != v.cells; ++k) assign(v, graph.constant(k), fold.value_for(f.value, f.each, graph.constant(k)));
    }
    for (int n = -1; const Watched& w : watched) {
        ++n;
        if (!w.of_step || (w.event >= 0 && w.event != r.event)) continue;
        const Check check{n, term(graph, machine_, w, r.event, &next, r.answer)};
        if (!graph.known(check.root) || graph.value_of_constant(check.root)) c.checks.push_back(check);
    }
    e.rules.push_back(std::move(c));
}

std::span<const int> Steps::at(const Word* state) {
    std::copy(state, state + packing_.words(), now_.begin());
    packing_.unpack(state, graph_.values());
    graph_.run(state_program_);
    notice(state_checks_);
    return noticed_;
}

bool Steps::apply(const CompiledRule& r) {
    const long* const v = graph_.values();
    std::copy(now_.begin(), now_.end(), next_.begin());
    bool closed = true;
    for (const Assignment& a : r.assignments) {
        const long at = a.index < 0 ? 0 : v[a.index], value = v[a.value];
        if (at >= a.cells || value > a.high) closed = false;
        else packing_.put(next_.data(), a.first + static_cast<int>(at), value);
    }
    return closed;
}

}  // namespace proofs::exact
