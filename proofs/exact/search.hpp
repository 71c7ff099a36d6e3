// SPDX-License-Identifier: Apache-2.0
// Visits every reachable state of a machine once, breadth first, and looks at every state and step property there. If it
// comes to an end, what it has not seen violated is proven; what it has, it has by a shortest run.
//
// States are kept exactly, as packed words; nothing is lost to hashing.

#pragma once

#include "exact/steps.hpp"
#include "obligations.hpp"

namespace proofs::exact {

struct Limits {
    std::uint64_t states = 50'000'000;
    double seconds = 600;
    bool first = false;  // stop at the first violation
};

// What is noticed of one property, of the rules or of the ranges.
struct Seen {
    std::optional<Trace> trace{};  // a shortest run: to the violation; of a `reachable` property, to what it says
    std::string detail{};
};

struct Explored {
    bool complete = false;
    std::string cut{};             // if not: why, "1000 states are the limit"
    std::uint64_t states = 0;
    std::uint64_t transitions = 0; // steps by a rule: states times inputs a rule takes there
    std::uint64_t refused = 0;     // steps no rule takes
    std::uint64_t depth = 0;       // the longest shortest way to a state
    std::uint64_t to_itself = 0;   // of the transitions: those that change nothing
    std::vector<std::uint64_t> fired{};  // transitions by each rule
    double seconds = 0;
    unsigned bits = 0;             // of a state
    std::vector<Seen> properties{};      // in the order of the machine
    Seen two_rules{}, out_of_range{};    // a run to the state, and what happens there; such steps are not followed
};

class Search {
public:
    // The machine has to outlive the search. Throws std::runtime_error if an event has too many inputs.
    explicit Search(const spec::Machine& machine);

    // Searches from the initial state. `progress` is told of the states, every second or so.
    const Explored& run(const Limits& limits, const Progress& progress);
    const Explored& explored() const { return result_; }

    // The states found, in the order of their distance from the initial one, which is 0.
    const Word* state(std::uint64_t n) const { return states_.data() + n * words_; }
    std::uint64_t distance(std::uint64_t n) const;
    // The number of a state; the number of states if it was not found.
    std::uint64_t number(const Word* state) const;
    // A shortest run there.
    Trace way(std::uint64_t n) const;
    const spec::Machine& machine() const { return machine_; }
    const Packing& packing() const { return steps_.packing(); }

private:
    void look_at(std::uint64_t from);
    void note(Seen& seen, std::uint64_t at, const Steps::Step* last);
    void insert(const Word* state, std::uint64_t hash);
    void grow();
    std::uint64_t hash(const Word* state) const;

    const spec::Machine& machine_;
    Steps steps_;
    mutable Steps ways_;                   // for runs, without properties
    std::size_t words_;
    std::vector<Word> states_;
    std::vector<std::uint32_t> parents_, places_;  // a place holds number + 1
    std::vector<std::uint64_t> levels_;    // the first state of each distance
    std::vector<Word> found_;              // successors of one state, each behind its hash
    std::uint32_t from_ = 0;
    Explored result_;
};

// One finding for each property, and "deterministic" and "closed". Proven: "all N reachable states" by engine "exact
// search". A violation has been replayed by the interpreter, which is checked: throws Disagreement (bmc.hpp) if it shows
// something else. What an incomplete search has not seen is unknown, and so it is if a step is not defined: what lies behind
// that was not visited. What need not be reachable in a machine of this size and is not has no finding.
std::vector<Finding> findings(const spec::Machine& machine, const Explored& explored);

}  // namespace proofs::exact
