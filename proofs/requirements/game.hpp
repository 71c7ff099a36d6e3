// SPDX-License-Identifier: Apache-2.0
// The sentences of a sheet as a game: the environment chooses an input, the platform a reaction the sentences allow.

#pragma once

#include "requirements/findings.hpp"
#include "requirements/space.hpp"

#include <functional>

namespace proofs::requirements {

// Which sentences count.
using Chosen = std::vector<bool>;

// One way: the states that can be reached in exactly 0, 1, 2, .. steps and not in fewer.
using Layers = std::vector<Set>;

class Game {
public:
    Game(const spec::Sheet& sheet, const Space& space);

    [[nodiscard]] int events() const { return static_cast<int>(inputs_.size()); }
    [[nodiscard]] std::size_t sentences() const { return state_.size(); }
    [[nodiscard]] Chosen all() const { return Chosen(sentences(), true); }

    [[nodiscard]] const Set& inputs(int event) const { return inputs_[at(event)]; }              // that may come, of now and arguments
    [[nodiscard]] const Set& says(std::size_t sentence, int event) const { return step_[sentence][at(event)]; }  // bddtrue: nothing
    [[nodiscard]] const Set& says(std::size_t sentence) const { return state_[sentence]; }
    [[nodiscard]] const Set& speaks(std::size_t sentence, int event) const { return premise_[sentence][at(event)]; }
    [[nodiscard]] const Set& speaks(std::size_t sentence) const { return state_premise_[sentence]; }
    [[nodiscard]] bool has_premise(std::size_t sentence) const { return has_premise_[sentence]; }

    [[nodiscard]] Set steps(int event, const Chosen& chosen) const;    // allowed by the step sentences
    [[nodiscard]] Set states(const Chosen& chosen) const;              // allowed by the state sentences
    // Steps a conforming platform does: allowed by step sentences, leading where state sentences hold.
    [[nodiscard]] const Set& good(int event) const { return good_[at(event)]; }
    // Situations in which the step sentences contradict each other are not among these.
    [[nodiscard]] const Set& answerable(int event) const { return answerable_[at(event)]; }

    // By conforming steps, of those in `within` (bddtrue: all), from the beginning.
    [[nodiscard]] Layers reach(const Set& within) const;
    // The shortest such play that ends in one of the states; it begins where the game does.
    [[nodiscard]] Play way_to(const Layers& layers, const Set& states, const Set& within) const;

    // The states from which the environment wins: L[k] those where it needs at most k+1 moves. What contradicts itself is
    // not counted, it is reported on its own. Looks at `among` only. `extra`: more that is demanded of each step.
    [[nodiscard]] Layers lost(const Chosen& chosen, const Set& among, const std::vector<Set>& extra) const;
    [[nodiscard]] bool environment_wins(const Chosen& chosen) const;

    [[nodiscard]] const Space& space() const { return space_; }
    [[nodiscard]] const spec::Sheet& sheet() const { return sheet_; }

private:
    static std::size_t at(int k) { return static_cast<std::size_t>(k); }
    const spec::Sheet& sheet_;
    const Space& space_;
    std::vector<Set> inputs_, reactions_, alone_, answerable_, good_;
    std::vector<std::vector<Set>> step_, premise_;
    std::vector<Set> state_, state_premise_;
    std::vector<bool> has_premise_;
    Set range_;
};

// All minimal sets of 0..n-1 for which `holds`, which has to be monotone: of a larger set it holds as well. At most `most`;
// `more` tells whether there may be others.
std::vector<std::vector<int>> minimal_sets(std::size_t n, const std::function<bool(const Chosen&)>& holds, std::size_t most, bool& more);
// One of them, within `chosen`, for which it holds.
Chosen shrunk(Chosen chosen, const std::function<bool(const Chosen&)>& holds);

}  // namespace proofs::requirements
