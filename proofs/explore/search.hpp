// SPDX-License-Identifier: Apache-2.0
// Visits every reachable state of a machine once, by running its generated code: a third opinion beside two solvers.
//
// States are stored exactly, as packed words; nothing is lost to hashing. Two orders visit the same states by different
// ways, and must count the same.

#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace explore {

enum class Order : unsigned char { breadth, depth };

struct Result {
    bool complete = true;  // false: the limit was reached
    std::uint64_t states = 0, transitions = 0;
    std::uint64_t depth = 0;    // in breadth order: the longest shortest way to a state
    std::uint64_t no_rule = 0;  // transitions that no rule took
    double seconds = 0;
    std::vector<std::uint64_t> fired;                 // transitions each rule took; empty if not asked for
    std::vector<std::vector<std::uint64_t>> answers;  // by event and answer
    std::int64_t violation = -1;  // the first state the predicate refused: a position in Search::state
};

// The states seen so far, each with its number. Open addressing; a place holds number + 1.
template <class Packed> class StateSet {
public:
    StateSet() : places_(1024) {}

    static std::uint64_t hash(const Packed& p) {
        std::uint64_t h = 0;
        for (std::uint64_t w : p.word) {
            h = (h ^ w) * 0x9e3779b97f4a7c15u;
            h ^= h >> 29;
        }
        h *= 0xbf58476d1ce4e5b9u;
        return h ^ (h >> 32);
    }
    void prefetch(std::uint64_t h) const { __builtin_prefetch(&places_[h & (places_.size() - 1)]); }

    // True if it is new.
    bool insert(const Packed& p, std::uint64_t h) {
        const std::uint64_t mask = places_.size() - 1;
        for (std::uint64_t at = h & mask;; at = (at + 1) & mask) {
            if (places_[at] == 0) {
                states_.push_back(p);
                places_[at] = static_cast<std::uint32_t>(states_.size());
                if (states_.size() * 2 > places_.size()) grow();
                return true;
            }
            if (states_[places_[at] - 1] == p) return false;
        }
    }
    const Packed& operator[](std::uint64_t n) const { return states_[n]; }
    std::uint64_t size() const { return states_.size(); }

private:
    void grow() {
        std::vector<std::uint32_t> larger(places_.size() * 2);
        const std::uint64_t mask = larger.size() - 1;
        for (std::uint32_t n = 0; n != states_.size(); ++n) {
            std::uint64_t at = hash(states_[n]) & mask;
            while (larger[at] != 0) at = (at + 1) & mask;
            larger[at] = n + 1;
        }
        places_.swap(larger);
    }

    std::vector<Packed> states_;
    std::vector<std::uint32_t> places_;
};

// `Moves` is the struct of a generated NAME_moves.hpp.
template <class Moves> class Search {
public:
    using State = typename Moves::State;
    static constexpr std::uint64_t most = 0xfffffffe;  // states are numbered with 32 bits

    struct Options {
        Order order = Order::breadth;
        std::uint64_t limit = most;
        bool rules = true;  // count how often each rule fires
    };

    // `holds` is asked of every state; the search stops at the first it refuses.
    template <class Holds> Result run(const Options& options, Holds&& holds) {
        return options.rules ? go<true>(options, holds) : go<false>(options, holds);
    }
    Result run(const Options& options) {
        return run(options, [](const State&) { return true; });
    }

    State state(std::uint64_t n) const { return Moves::unpack(seen_[n]); }
    // The states on the way to state n, from the initial one; in breadth order no way is shorter.
    std::vector<std::uint64_t> way(std::uint64_t n) const {
        std::vector<std::uint64_t> back{n};
        while (back.back() != 0) back.push_back(parent_[back.back()]);
        return {back.rbegin(), back.rend()};
    }

private:
    struct Next {
        typename Moves::Packed packed;
        std::uint64_t hash;
    };

    template <bool rules, class Holds> Result go(const Options& options, Holds&& holds) {
        const auto began = std::chrono::steady_clock::now();
        Result r;
        r.answers.assign(Moves::event_count, std::vector<std::uint64_t>(Moves::most_answers));
        if (rules) r.fired.assign(Moves::rule_count, 0);
        seen_ = {};
        parent_.assign(1, 0);
        const auto first = Moves::pack(State{});
        seen_.insert(first, seen_.hash(first));
        if (!holds(State{})) r.violation = 0;

        std::vector<std::uint32_t> stack{0};
        std::uint64_t next = 0, level_end = 1;
        std::vector<Next> successors;
        while (r.violation < 0 && (options.order == Order::breadth ? next != seen_.size() : !stack.empty())) {
            std::uint64_t from = next;
            if (options.order == Order::breadth) {
                if (next == level_end) ++r.depth, level_end = seen_.size();
                ++next;
            } else {
                from = stack.back();
                stack.pop_back();
            }
            const auto packed = seen_[from];
            const State before = Moves::unpack(packed);
            successors.clear();
            Moves::every_move(before,
                              [&](unsigned event, const unsigned* arguments, unsigned answer, const State& after) {
                                  ++r.transitions;
                                  ++r.answers[event][answer];
                                  if constexpr (rules) {
                                      const int rule = Moves::rule(before, event, arguments);
                                      if (rule < 0) ++r.no_rule;
                                      else ++r.fired[static_cast<unsigned>(rule)];
                                  }
                                  // Most moves change nothing; equal bytes are equal states.
                                  if (__builtin_memcmp(&after, &before, sizeof(State)) == 0) return;
                                  const auto to = Moves::pack(after);
                                  const std::uint64_t h = seen_.hash(to);
                                  seen_.prefetch(h);
                                  successors.push_back({to, h});
                              });
            for (const Next& s : successors) {
                if (!seen_.insert(s.packed, s.hash)) continue;
                parent_.push_back(static_cast<std::uint32_t>(from));
                if (options.order == Order::depth) stack.push_back(static_cast<std::uint32_t>(seen_.size() - 1));
                if (!holds(Moves::unpack(s.packed))) {
                    r.violation = static_cast<std::int64_t>(seen_.size() - 1);
                    break;
                }
            }
            if (seen_.size() >= options.limit) {
                r.complete = false;
                break;
            }
        }
        r.states = seen_.size();
        r.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        return r;
    }

    StateSet<typename Moves::Packed> seen_;
    std::vector<std::uint32_t> parent_;
};

}  // namespace explore
