// SPDX-License-Identifier: Apache-2.0
// Building and running the graph of terms; see graph.hpp.

#include "exact/graph.hpp"

#include <algorithm>
#include <utility>

namespace proofs::exact {

using namespace spec;

Graph::Graph(int cells, int parameters) : cells_(cells) {
    for (int k = 0; k != cells + parameters; ++k) {
        terms_.push_back({Do::input, k, 0, 0, 0});
        of_input_.push_back(k >= cells);
        values_.push_back(0);
    }
}

std::size_t Graph::Hash::operator()(const Operation& o) const {
    std::size_t h = static_cast<std::size_t>(o.what);
    for (long x : {static_cast<long>(o.a), static_cast<long>(o.b), static_cast<long>(o.c), o.otherwise})
        h = (h ^ static_cast<std::size_t>(x)) * 0x9E3779B97F4A7C15ULL, h ^= h >> 29;
    return h;
}

Graph::Term Graph::term(const Operation& o) {
    const auto [entry, is_new] = numbers_.try_emplace(o, static_cast<Term>(terms_.size()));
    if (!is_new) return entry->second;
    const auto depends = [&](Term t) { return of_input_[static_cast<unsigned>(t)]; };
    bool input = false;
    if (o.what == Do::element) input = depends(o.c);
    if (o.what >= Do::equal) input = depends(o.a);
    if (o.what >= Do::equal && o.what != Do::negation) input = input || depends(o.b);
    if (o.what == Do::choice) input = input || depends(o.c);
    terms_.push_back(o);
    of_input_.push_back(input);
    values_.push_back(o.what == Do::constant ? o.otherwise : 0);
    return entry->second;
}

Graph::Term Graph::constant(long value) { return term({Do::constant, 0, 0, 0, value}); }

Graph::Term Graph::element(int first, int cells, Term index, long otherwise) {
    if (known(index)) return value_of_constant(index) < cells ? first + static_cast<int>(value_of_constant(index)) : constant(otherwise);
    return term({Do::element, first, cells, index, otherwise});
}

Graph::Term Graph::negation(Term a) {
    if (known(a)) return constant(!value_of_constant(a));
    const Operation& o = terms_[static_cast<unsigned>(a)];
    return o.what == Do::negation ? o.a : term({Do::negation, a, 0, 0, 0});
}

Graph::Term Graph::choice(Term condition, Term a, Term b) {
    if (known(condition)) return value_of_constant(condition) ? a : b;
    return a == b ? a : term({Do::choice, condition, a, b, 0});
}

Graph::Term Graph::two(Do what, Term a, Term b) {
    if (known(a) && known(b)) {
        const long x = value_of_constant(a), y = value_of_constant(b);
        switch (what) {
        case Do::equal: return constant(x == y);
        case Do::less: return constant(x < y);
        case Do::add: return constant(x + y);
        case Do::subtract: return constant(x < y ? 0 : x - y);
        case Do::conjunction: return constant(x && y);
        default: return constant(x || y);
        }
    }
    if (a == b && what == Do::equal) return constant(1);
    if (a == b && (what == Do::conjunction || what == Do::disjunction)) return a;
    for (const auto& [x, other] : {std::pair(a, b), std::pair(b, a)}) {
        if (!known(x)) continue;
        const bool yes = value_of_constant(x) != 0;
        if (what == Do::add && !yes) return other;
        if (what == Do::conjunction) return yes ? other : x;
        if (what == Do::disjunction) return yes ? x : other;
    }
    if (what != Do::less && what != Do::subtract && a > b) std::swap(a, b);
    return term({what, a, b, 0, 0});
}

std::vector<Graph::Term> Graph::conjuncts(Term t) const {
    std::vector<Term> result, open{t};
    while (!open.empty()) {
        const Term at = open.back();
        open.pop_back();
        const Operation& o = terms_[static_cast<unsigned>(at)];
        if (o.what != Do::conjunction) {
            result.push_back(at);
            continue;
        }
        open.push_back(o.a);
        open.push_back(o.b);
    }
    return result;
}

Graph::Program Graph::program(const std::vector<Term>& roots, bool of_input, std::vector<bool>& marked) const {
    marked.resize(terms_.size());
    std::vector<bool> seen(terms_.size());
    std::vector<Term> found, open = roots;
    while (!open.empty()) {
        const Term at = open.back();
        open.pop_back();
        const Operation& o = terms_[static_cast<unsigned>(at)];
        if (seen[static_cast<unsigned>(at)] || marked[static_cast<unsigned>(at)] || o.what <= Do::input) continue;
        seen[static_cast<unsigned>(at)] = true;
        if (this->of_input(at) == of_input) found.push_back(at);
        if (o.what == Do::element) {
            open.push_back(o.c);
            continue;
        }
        open.push_back(o.a);
        if (o.what != Do::negation) open.push_back(o.b);
        if (o.what == Do::choice) open.push_back(o.c);
    }
    std::sort(found.begin(), found.end());  // a term is younger than its operands
    Program result;
    for (const Term t : found) {
        marked[static_cast<unsigned>(t)] = true;
        result.push_back({t, terms_[static_cast<unsigned>(t)]});
    }
    return result;
}

void Graph::run(const Program& program) {
    long* const v = values_.data();
    for (const auto& [to, o] : program) {
        switch (o.what) {
        case Do::constant: case Do::input: break;
        case Do::element: v[to] = v[o.c] < o.b ? v[o.a + v[o.c]] : o.otherwise; break;
        case Do::equal: v[to] = v[o.a] == v[o.b]; break;
        case Do::less: v[to] = v[o.a] < v[o.b]; break;
        case Do::add: v[to] = v[o.a] + v[o.b]; break;
        case Do::subtract: v[to] = v[o.a] < v[o.b] ? 0 : v[o.a] - v[o.b]; break;
        case Do::negation: v[to] = !v[o.a]; break;
        case Do::conjunction: v[to] = v[o.a] & v[o.b]; break;
        case Do::disjunction: v[to] = v[o.a] | v[o.b]; break;
        case Do::choice: v[to] = v[o.a] ? v[o.b] : v[o.c]; break;
        }
    }
}

Graph::Term Algebra::answered(int type, int code) const {
    return graph_.constant(machine_.events[static_cast<unsigned>(event_)].answers == type && code == answer_);
}

Graph::Term Algebra::read(const Variable& v, const Value* index, bool after) const {
    if (!index) return after ? (*next_)[static_cast<unsigned>(v.first)] : graph_.cell(v.first);
    bool changed = false;
    for (int k = v.first; after && k != v.first + v.cells; ++k) changed = changed || (*next_)[static_cast<unsigned>(k)] != graph_.cell(k);
    if (!changed) return graph_.element(v.first, v.cells, *index, v.initial);
    Value result = graph_.constant(v.initial);
    for (int k = v.cells; k-- != 0;)
        result = graph_.choice(graph_.two(Graph::Do::equal, *index, graph_.constant(k)), (*next_)[static_cast<unsigned>(v.first + k)], result);
    return result;
}

Graph::Term Algebra::sum(const std::vector<Value>& v) const {
    Value total = graph_.constant(0);
    for (const Value x : v) total = graph_.two(Graph::Do::add, total, x);
    return total;
}

Graph::Term Algebra::apply(Op op, const std::vector<Value>& v) const {
    using Do = Graph::Do;
    switch (op) {
    case Op::equal: return graph_.two(Do::equal, v[0], v[1]);
    case Op::less: return graph_.two(Do::less, v[0], v[1]);
    case Op::add: return sum(v);
    case Op::subtract: return graph_.two(Do::subtract, v[0], v[1]);
    case Op::negation: return graph_.negation(v[0]);
    case Op::implication: return graph_.two(Do::disjunction, graph_.negation(v[0]), v[1]);
    case Op::choice: return graph_.choice(v[0], v[1], v[2]);
    default: break;
    }
    const bool all = op == Op::conjunction || op == Op::all;
    Value result = graph_.constant(all);
    for (const Value x : v) result = graph_.two(all ? Do::conjunction : Do::disjunction, result, x);
    return result;
}

}  // namespace proofs::exact
