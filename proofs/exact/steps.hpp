// SPDX-License-Identifier: Apache-2.0
// All steps a machine can take from a state, fast: what does not depend on the input is computed once a state, events
// none of whose rules can apply are not tried, and what a formula says of the state after a step is worked out for each
// rule beforehand.
//
// The meaning comes from spec::Fold, as the interpreter's; a test compares them on random machines.

#pragma once

#include "exact/graph.hpp"
#include "lang/run.hpp"

#include <cstdint>
#include <span>

namespace proofs::exact {

using Word = std::uint64_t;

// A state in as few words as its bits need; no cell stands in two words.
class Packing {
public:
    explicit Packing(const spec::Machine& machine);
    [[nodiscard]] std::size_t words() const { return words_; }
    [[nodiscard]] unsigned bits() const { return bits_; }
    void pack(const long* cells, Word* to) const;
    void unpack(const Word* from, long* cells) const {
        for (std::size_t c = 0; c != places_.size(); ++c) cells[c] = static_cast<long>(from[places_[c].word] >> places_[c].shift & places_[c].mask);
    }
    void put(Word* state, int cell, long value) const {
        const Place& p = places_[static_cast<unsigned>(cell)];
        state[p.word] = (state[p.word] & ~(p.mask << p.shift)) | static_cast<Word>(value) << p.shift;
    }
    [[nodiscard]] spec::Snapshot snapshot(const Word* from) const;

    // Where a bit of a cell stands.
    struct Place { unsigned word, shift; Word mask; };
    [[nodiscard]] Place place(int cell, int bit) const {
        const Place& p = places_[static_cast<unsigned>(cell)];
        return {p.word, p.shift + static_cast<unsigned>(bit), 1};
    }

private:
    std::vector<Place> places_;
    std::size_t words_ = 1;
    unsigned bits_ = 0;
};

// Something to be noticed of states or steps: that a formula has this value.
struct Watched {
    const spec::Formula* formula = nullptr;  // empty: true
    bool value = true;
    bool of_step = false;    // else of the state
    int event = -1;          // of a step: those that take this event; -1: any
    bool refused = true;     // of a step: also if no rule takes it
};

class Steps {
public:
    // The machine has to outlive it, the formulas that are watched not.
    // Throws std::runtime_error if an event has more inputs than can be tried in every state.
    Steps(const spec::Machine& machine, const std::vector<Watched>& watched);
    Steps(const Steps&) = delete;
    Steps& operator=(const Steps&) = delete;

    // One step, or `inputs` steps that differ in arguments nothing depends on.
    struct Step {
        int event;
        std::span<const long> arguments;   // of the first of them
        std::uint64_t inputs;
        int rule;                          // -1: refused
        int other;                         // another rule that applies as well; -1: none
        bool closed;                       // every value and index assigned is within its range
        const Word* next;
        std::span<const int> noticed;      // positions in `watched`; until the next step
    };

    [[nodiscard]] const Packing& packing() const { return packing_; }
    // Goes to a state; what is noticed of the state itself.
    std::span<const int> at(const Word* state);
    // Calls `step` with every step from there. Steps that are refused and of which nothing is noticed come as one step
    // of an event with so many inputs.
    template <class F> void every(F&& step);

private:
    struct Check { int position; Graph::Term root; };
    struct Assignment { int first, cells; long high; Graph::Term value, index; };  // index -1: cell `first`
    struct CompiledRule {
        int rule;
        Graph::Term gate, rest;            // the guard: what depends on the state alone, and what does not
        bool of_input;                     // something depends on the input
        std::vector<Assignment> assignments{};
        std::vector<Check> checks{};
        Graph::Program prepared{}, guard{}, effects{};
    };
    struct CompiledEvent {
        std::vector<CompiledRule> rules{};
        std::vector<long> inputs{};        // all argument rows, one after the other
        std::size_t parameters = 0;
        std::uint64_t count = 1;
        std::vector<Check> refused{};      // checks of a refused step
        bool refused_of_input = false;
        Graph::Program refusing{};
    };

    void add(CompiledEvent& e, int rule, const std::vector<Watched>& watched, Graph& graph);
    void notice(const std::vector<Check>& checks) {
        noticed_.clear();
        for (const Check& c : checks)
            if (graph_.values()[c.root]) noticed_.push_back(c.position);
    }
    [[nodiscard]] bool apply(const CompiledRule& r);
    void load(const CompiledEvent& e, std::uint64_t input) {
        for (std::size_t p = 0; p != e.parameters; ++p) arguments_[p] = e.inputs[input * e.parameters + p];
    }

    const spec::Machine& machine_;
    Packing packing_;
    Graph graph_;
    long* arguments_;                      // where the graph reads them
    std::vector<CompiledEvent> events_;
    std::vector<Check> state_checks_;
    Graph::Program state_program_;
    std::vector<Word> now_, next_;
    std::vector<int> noticed_;
    std::vector<const CompiledRule*> active_;
};

template <class F> void Steps::every(F&& step) {
    for (int event = 0; event != static_cast<int>(events_.size()); ++event) {
        CompiledEvent& e = events_[static_cast<unsigned>(event)];
        const long* const v = graph_.values();
        active_.clear();
        bool of_input = false;
        for (const CompiledRule& r : e.rules) {
            if (!v[r.gate]) continue;
            active_.push_back(&r);
            of_input = of_input || r.of_input;
        }
        for (const CompiledRule* r : active_) graph_.run(r->prepared);
        const std::uint64_t groups = active_.empty() || !of_input ? (e.refused_of_input && active_.empty() ? e.count : 1) : e.count;
        const std::uint64_t in_group = groups == 1 ? e.count : 1;
        std::uint64_t refused = 0;
        for (std::uint64_t input = 0; input != groups; ++input) {
            load(e, input);
            const CompiledRule* taken = nullptr;
            int other = -1;
            for (const CompiledRule* r : active_) {
                graph_.run(r->guard);
                if (!v[r->rest]) continue;
                if (taken) other = r->rule;
                else taken = r;
            }
            const std::span<const long> arguments(arguments_, e.parameters);
            if (taken) {
                graph_.run(taken->effects);
                const bool closed = apply(*taken);
                notice(taken->checks);
                step(Step{event, arguments, in_group, taken->rule, other, closed, next_.data(), noticed_});
                continue;
            }
            if (e.refused.empty()) {
                refused += in_group;
                continue;
            }
            graph_.run(e.refusing);
            notice(e.refused);
            step(Step{event, arguments, in_group, -1, -1, true, now_.data(), noticed_});
        }
        if (refused == 0) continue;
        load(e, 0);
        step(Step{event, {arguments_, e.parameters}, refused, -1, -1, true, now_.data(), {}});
    }
}

}  // namespace proofs::exact
