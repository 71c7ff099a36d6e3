// SPDX-License-Identifier: Apache-2.0
// All properties of one machine decided with one solver: fast enough to do it for every replacement of the register.

#pragma once

#include "encode.hpp"
#include "requirements/pool.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>

namespace proofs {

// The state properties from which it follows that a step of the event does not violate the property: (event, property).
using Grounds = std::map<std::pair<int, int>, std::vector<int>>;

class Decision {
public:
    // The machine has to outlive it. Its properties are those with_responses gives, liveness.hpp.
    explicit Decision(const spec::Machine& machine);

    // Rules that overlap, and effects that leave their range, of one event.
    std::vector<std::string> ill_posed(int event);

    // Which state and step properties follow by induction, all together; of a state property that does not, its parts may
    // help the others. What an event that is marked `as_before` cannot violate for one of the known grounds is not asked.
    void induct(const std::vector<bool>& as_before, const Grounds& known);
    // Why no event violates what is shown.
    Grounds grounds();
    const std::vector<int>& open() const { return open_; }  // those that do not: positions in Machine::properties

    // Does it follow by induction that no reachable state satisfies the condition? Its parts and what keeps its initial
    // value may help.
    bool never(const spec::Formula& condition);

    // A run from a state of the pool whose last step violates one of the properties, or leads to what one of them wants
    // reached. Before that step it may do as many others as `before` says.
    struct Shown { int from; std::vector<spec::Input> inputs; };
    std::optional<Shown> find(const Pool& pool, const std::vector<int>& properties, int before);

private:
    struct Move { Values arguments; Step step; };
    // A state so many steps before `now_`, and the step from it.
    struct Earlier {
        Values state;
        std::vector<Input> input{};         // none at level 0, where Move knows the steps
        std::optional<z3::expr> link{};     // a literal: the step leads to the level below
        std::vector<z3::expr> pool{};       // literals, one for each state of the pool: this is the state
    };
    Earlier& level(int before);
    const spec::Property& property(int n) const { return properties_[static_cast<unsigned>(n)]; }
    void add_parts_of(int n);
    void assume(const spec::Formula& condition);
    bool settled(int event, int n) const;
    std::vector<int> sift(int event, std::vector<int>& candidates);
    void keep_inductive();
    bool is_shown(int n) const { return std::ranges::binary_search(shown_, n); }
    // A literal: the step of this event violates the property (reaches it). Nothing if none does, whatever the state.
    std::optional<z3::expr> against(int event, int n);
    z3::expr literal(const z3::expr& meaning);
    bool satisfiable(const std::vector<z3::expr>& assumed, const std::vector<z3::expr>& some);

    const spec::Machine& machine_;
    std::deque<spec::Property> properties_;                      // of the machine, then parts of them
    z3::context context_;
    Encoding encoding_;
    z3::solver solver_;
    Values now_;
    std::vector<Move> moves_;
    std::map<int, z3::expr> holding_;                            // of a state property, before the step
    std::map<std::pair<int, int>, std::optional<z3::expr>> against_;
    std::vector<int> shown_;                                     // state properties, in order
    std::vector<int> open_;
    std::vector<bool> as_before_;
    Grounds known_{};
    int literals_ = 0;
    std::deque<Earlier> levels_;
};

}  // namespace proofs
