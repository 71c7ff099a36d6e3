// SPDX-License-Identifier: Apache-2.0
// From a response to a graph with Streett pairs, and from a loop back to a run; see fairness.hpp.

#include "exact/fairness.hpp"

#include "bmc.hpp"
#include "exact/streett.hpp"
#include "formulas.hpp"
#include "mutants/explicit.hpp"

#include <algorithm>
#include <chrono>
#include <deque>
#include <stdexcept>

namespace proofs::exact {

using namespace spec;

namespace {

constexpr std::uint32_t none = 0xffffffff;
constexpr std::size_t most_pairs = 32;

// The formula with the binder standing for one element.
Formula of_element(Formula f, const Machine& m, int binder, long element) {
    for (Node& n : f)
        if (n.op == Op::bound && n.at == binder) n = leaf(Op::constant, -1, static_cast<int>(element), m.binders[static_cast<unsigned>(binder)].type).front();
    return f;
}

// A response stated of one element: formulas without its binder.
Response of_element(const Machine& m, Response r, long element) {
    if (r.binder < 0) return r;
    const auto set = [&](Formula& f) { f = of_element(f, m, r.binder, element); };
    set(r.pending);
    set(r.resolved);
    for (Helpful& h : r.helpful)
        for (Formula& a : h.arguments) set(a);
    for (Fairness& f : r.given) {
        set(f.then.condition);
        set(f.often.condition);
    }
    return r;
}

// "The input arrives": its arguments have these values.
Formula arrives(const Helpful& h) {
    std::vector<Formula> all;
    for (unsigned p = 0; p != h.arguments.size(); ++p)
        if (!h.arguments[p].empty()) all.push_back(joined(Op::equal, {leaf(Op::parameter, static_cast<int>(p), 0, -1), h.arguments[p]}));
    return joined(Op::conjunction, all);
}

// Which steps show E and F of each pair. The pairs are those of `given`, in their order; then, if there is a `by`, one more.
class Pairs {
public:
    Pairs(const Machine& m, const Response& r) : r_(r) {
        if (pairs() > most_pairs) throw std::runtime_error(std::string(r.id) + " assumes more than " + std::to_string(most_pairs) + " things");
        for (const Helpful& h : r.helpful) helped_.push_back(arrives(h));
        watch(Sort::pending, 0, {&r.pending});
        watch(Sort::resolved, 0, {&r.resolved});
        for (std::size_t k = 0; k != r.given.size(); ++k) {
            const Fairness& f = r.given[k];
            const auto bit = std::uint32_t{1} << k;
            if (f.kind == Fairness::Kind::in_the_end) {
                watch(Sort::e, bit, {&f.then.condition, false, true});
                continue;
            }
            if (f.kind == Fairness::Kind::stops) {
                watch(Sort::e, bit, {&f.then.condition, true, true, f.then.event, false});
                continue;
            }
            watch(Sort::f, bit, {&f.then.condition, true, true, f.then.event, f.then.event < 0});
            if (f.kind == Fairness::Kind::pair) watch(Sort::e, bit, {&f.often.condition, true, true, f.often.event, f.often.event < 0});
            if (f.kind == Fairness::Kind::weak) weak_ |= bit;
            if (f.kind == Fairness::Kind::strong) strong_ |= bit;
        }
        for (std::size_t k = 0; k != helped_.size(); ++k) watch(Sort::f, by(), {&helped_[k], true, true, r.helpful[k].event});
        steps_.emplace(m, watched_);
    }

    [[nodiscard]] std::size_t pairs() const { return r_.given.size() + (r_.helpful.empty() ? 0 : 1); }
    struct At { bool pending = false, resolved = false; };
    At at(const Word* state) {
        here_ = {};
        for (const int k : steps_->at(state)) (what_[static_cast<unsigned>(k)].sort == Sort::pending ? here_.pending : here_.resolved) = true;
        return here_;
    }
    struct Way { std::uint64_t to; Edge edge; std::optional<spec::Input> input; };
    // The steps from the state `at` went to; steps that differ in nothing the pairs see come once.
    const std::vector<Way>& ways(const Search& search, std::uint64_t from, bool with_inputs) {
        ways_.clear();
        std::uint32_t possible = 0;
        steps_->every([&](const Steps::Step& s) {
            Edge edge{0, 0, 0};
            for (const int k : s.noticed) {
                const What& w = what_[static_cast<unsigned>(k)];
                (w.sort == Sort::e ? edge.e : edge.f) |= w.bit;
            }
            possible |= edge.f;
            const bool changes = s.rule >= 0 && !std::equal(s.next, s.next + steps_->packing().words(), search.state(from));
            const std::uint64_t to = changes ? search.number(s.next) : from;
            for (const Way& w : ways_)
                if (w.to == to && w.edge == edge) return;
            ways_.push_back({to, edge, {}});
            if (with_inputs) ways_.back().input = spec::Input{s.event, {s.arguments.begin(), s.arguments.end()}};
        });
        const std::uint32_t by_pair = r_.helpful.empty() ? 0 : by();
        for (Way& w : ways_) {
            w.edge.e |= weak_ | by_pair | (strong_ & possible);
            w.edge.f |= (weak_ & ~possible) | (here_.pending ? 0 : by_pair);
        }
        return ways_;
    }

private:
    enum class Sort : unsigned char { pending, resolved, e, f };
    struct What { Sort sort; std::uint32_t bit; };
    void watch(Sort sort, std::uint32_t bit, const Watched& w) {
        watched_.push_back(w);
        what_.push_back({sort, bit});
    }
    [[nodiscard]] std::uint32_t by() const { return std::uint32_t{1} << r_.given.size(); }

    const Response& r_;
    std::deque<Formula> helped_;
    std::vector<Watched> watched_;
    std::vector<What> what_;
    std::optional<Steps> steps_;
    std::uint32_t weak_ = 0, strong_ = 0;
    At here_;
    std::vector<Way> ways_;
};

// A run for ever: after the first `stem` steps the others repeat.
struct Lasso {
    Trace trace;
    std::size_t stem;
};

// The part of the graph in which the response is pending and has not been resolved since.
class Pending {
public:
    Pending(const Search& search, const Response& r) : search_(search), pairs_(search.machine(), r), number_(search.explored().states, none) {}

    std::optional<Lasso> counterexample() {
        build();
        std::vector<std::uint32_t> distance;
        for (const Visited& v : visited_) distance.push_back(v.distance);
        const std::vector<Move> loop = fair_loop(graph_, distance);
        if (loop.empty()) return {};
        return lasso(loop);
    }
    [[nodiscard]] std::size_t states() const { return visited_.size(); }

private:
    struct Visited { std::uint64_t state; std::uint32_t parent, distance; };

    // In the order of the distance from the initial state by such a way: sources come in between.
    void build() {
        std::vector<std::uint64_t> sources;
        for (std::uint64_t n = 0; n != search_.explored().states; ++n)
            if (const Pairs::At at = pairs_.at(search_.state(n)); at.pending && !at.resolved) sources.push_back(n);
        std::vector<bool> resolved(search_.explored().states), known(search_.explored().states);
        std::size_t source = 0;
        for (std::size_t next = 0; next != visited_.size() || source != sources.size();) {
            const bool from_queue = next != visited_.size() && (source == sources.size() || visited_[next].distance < search_.distance(sources[source]));
            if (!from_queue) {
                const std::uint64_t n = sources[source++];
                if (number_[n] != none) continue;
                // It comes before what waits with a larger distance, and its place is behind what has the same.
                visit(n, none, static_cast<std::uint32_t>(search_.distance(n)));
                continue;
            }
            expand(next++, known, resolved);
        }
    }
    void visit(std::uint64_t n, std::uint32_t parent, std::uint32_t distance) {
        number_[n] = static_cast<std::uint32_t>(visited_.size());
        visited_.push_back({n, parent, distance});
    }
    void expand(std::size_t at, std::vector<bool>& known, std::vector<bool>& resolved) {
        const Visited v = visited_[at];
        pairs_.at(search_.state(v.state));
        std::vector<Pairs::Way> ways = pairs_.ways(search_, v.state, false);
        for (const Pairs::Way& w : ways) {
            if (!known[w.to]) {
                known[w.to] = true;
                resolved[w.to] = pairs_.at(search_.state(w.to)).resolved;
            }
            if (resolved[w.to]) continue;
            if (number_[w.to] == none) visit(w.to, static_cast<std::uint32_t>(at), v.distance + 1);
            Edge edge = w.edge;
            edge.to = number_[w.to];
            graph_.edges.push_back(edge);
        }
        graph_.first.push_back(graph_.edges.size());
    }

    Lasso lasso(const std::vector<Move>& loop) {
        std::vector<std::uint32_t> stem{loop.front().from};
        while (visited_[stem.back()].parent != none) stem.push_back(visited_[stem.back()].parent);
        std::reverse(stem.begin(), stem.end());
        Lasso result{search_.way(visited_[stem.front()].state), 0};
        for (std::size_t k = 1; k != stem.size(); ++k) add(result.trace, stem[k - 1], stem[k], nullptr);
        result.stem = result.trace.inputs.size();
        for (const Move& m : loop) add(result.trace, m.from, m.edge.to, &m.edge);
        return result;
    }
    void add(Trace& trace, std::uint32_t from, std::uint32_t to, const Edge* edge) {
        pairs_.at(search_.state(visited_[from].state));
        for (const Pairs::Way& w : pairs_.ways(search_, visited_[from].state, true))
            if (w.to == visited_[to].state && (!edge || (w.edge.e == edge->e && w.edge.f == edge->f))) {
                trace.inputs.push_back(*w.input);
                return;
            }
        throw std::logic_error("a step of the graph is not there any more");
    }

    const Search& search_;
    Pairs pairs_;
    std::vector<std::uint32_t> number_;
    std::vector<Visited> visited_;
    Graph32 graph_;
};

// ---- the interpreter's opinion -------------------------------------------------------------------------------------------

class Judge {
public:
    Judge(const Machine& m, const Response& r, const Lasso& lasso) : m_(m), r_(r), run_(replay(m, lasso.trace)), stem_(lasso.stem) {}

    // Why it is no counterexample; empty if it is one.
    std::string objection() {
        if (run_.empty() || stem_ == run_.size() || run_.back().after != run_[stem_].before) return "it does not return to where the loop begins";
        bool waiting = false;
        for (std::size_t k = 0; k != run_.size(); ++k) {
            if (k <= stem_ && true_in(r_.pending, run_[k].before)) waiting = true;
            if (true_in(r_.resolved, run_[k].before)) {
                if (k >= stem_) return "it is resolved";
                waiting = false;
            }
        }
        if (!waiting) return "nothing is pending";
        for (const Fairness& f : r_.given)
            if (!satisfied(f)) return "it is not fair: " + std::string(f.text);
        return helped() ? "" : "no helpful input arrives";
    }

private:
    bool true_in(const Formula& f, const Snapshot& s) const { return value(m_, f, s) != 0; }
    bool occurs(const Occurrence& o, const Done& d, bool refused) const {
        if (o.event >= 0 && (d.input.event != o.event || (!refused && d.outcome.rule < 0))) return false;
        Property p;
        p.scope = Scope::step;
        p.condition = o.condition;
        return holds(m_, p, d.before, d.input, d.outcome, d.after);
    }
    bool possible(const Occurrence& o, const Snapshot& s) const {
        for (const spec::Input& input : all_inputs(m_, o.event)) {
            Done d{s, input, {}, s};
            d.outcome = spec::step(m_, d.after, input);
            if (occurs(o, d, false)) return true;
        }
        return false;
    }
    template <class F> bool some(F&& such) const { return std::any_of(run_.begin() + static_cast<long>(stem_), run_.end(), such); }
    bool satisfied(const Fairness& f) const {
        const bool then = some([&](const Done& d) { return occurs(f.then, d, false); });
        switch (f.kind) {
        case Fairness::Kind::in_the_end: return !some([&](const Done& d) { return !occurs(f.then, d, true); });
        case Fairness::Kind::stops: return !then;
        case Fairness::Kind::pair: return then || !some([&](const Done& d) { return occurs(f.often, d, false); });
        case Fairness::Kind::strong: return then || !some([&](const Done& d) { return possible(f.then, d.before); });
        default: return then || some([&](const Done& d) { return !possible(f.then, d.before); });
        }
    }
    bool helped() const {
        if (r_.helpful.empty()) return true;
        return some([&](const Done& d) {
            if (!true_in(r_.pending, d.before)) return true;
            return std::ranges::any_of(r_.helpful, [&](const Helpful& h) { return occurs({h.event, arrives(h)}, d, true); });
        });
    }

    const Machine& m_;
    const Response& r_;
    std::vector<Done> run_;
    std::size_t stem_;
};

std::string assumed(const Response& r) {
    std::string text;
    for (const Fairness& f : r.given) text += (text.empty() ? "" : " ") + std::string(f.text);
    if (!r.helpful.empty()) text += std::string(text.empty() ? "" : " ") + "A helpful input keeps arriving.";
    return text;
}

}  // namespace

std::vector<Finding> responses_by_search(const Search& search) {
    const Machine& m = search.machine();
    const Explored& e = search.explored();
    std::vector<Finding> result;
    for (const Response& r : m.responses) {
        const auto began = std::chrono::steady_clock::now();
        Finding f{std::string(r.id), "leads to", r.requirements, std::string(r.text)};
        f.engine = "exact search, fairness";
        const long last = r.binder < 0 ? 0 : m.types[static_cast<unsigned>(m.binders[static_cast<unsigned>(r.binder)].type)].high;
        std::size_t waiting = 0;
        if (!e.complete) f.detail = "the search of every state was not complete: " + e.cut;
        else if (e.two_rules.trace || e.out_of_range.trace) f.detail = "a step is not defined, see deterministic and closed";
        for (long element = 0; f.detail.empty() && element <= last; ++element) {
            const Response one = of_element(m, r, element);
            Pending pending(search, one);
            std::optional<Lasso> lasso = pending.counterexample();
            waiting += pending.states();
            if (!lasso) continue;
            if (const std::string objection = Judge(m, one, *lasso).objection(); !objection.empty())
                throw Disagreement("the interpreter does not find the counterexample to " + f.id + " that the exact search found: " + objection);
            const std::size_t all = lasso->trace.inputs.size(), loop = all - lasso->stem;
            lasso->trace.note = (loop == 1 ? "step " + std::to_string(all) + " repeats" : "steps " + std::to_string(lasso->stem + 1) + " to " + std::to_string(all) + " repeat") + " for ever";
            f.verdict = Verdict::failed;
            f.trace = std::move(lasso->trace);
            f.strength = "a run for ever: " + std::to_string(lasso->stem) + " steps and a loop of " + std::to_string(loop);
            f.rechecked_by = "interpreter";
            f.detail = "never resolved, though all that is assumed holds: " + f.trace->note;
        }
        if (f.detail.empty()) {
            f.verdict = Verdict::proven;
            const std::string given = assumed(r);
            f.strength = with_size(m, "all " + std::to_string(e.states) + " reachable states, " + std::to_string(waiting) + " while it is pending" + (given.empty() ? "" : ", given: " + given));
        }
        f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        result.push_back(f);
    }
    return result;
}

std::vector<Finding> responses_by_search(const Machine& machine, const Limits& limits, const Progress& progress) {
    Search search(machine);
    search.run(limits, progress);
    return responses_by_search(search);
}

}  // namespace proofs::exact
