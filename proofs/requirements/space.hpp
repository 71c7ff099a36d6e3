// SPDX-License-Identifier: Apache-2.0
// The situations and reactions of a sheet as sets: binary decision diagrams, exact on the finite vocabulary.
//
// A step is a state (now), an event with arguments, an answer and the state after it (next). Each event has a relation
// of its own, so the event needs no variables. BuDDy has one table for the whole process: one Space at a time.

#pragma once

#include "lang/run.hpp"
#include "lang/sheet.hpp"

#include <bdd.h>
#include <memory>
#include <vector>

namespace proofs::requirements {

using Set = bdd;  // of states, situations or steps

class Space {
public:
    // `machine` has to outlive the space. Throws std::runtime_error if its vocabulary is too large.
    explicit Space(const spec::Machine& machine);
    ~Space();
    Space(const Space&) = delete;
    Space& operator=(const Space&) = delete;

    // ---- conditions as sets
    [[nodiscard]] Set of_state(const spec::Formula& f, int binder = -1, long element = 0) const;  // over now
    [[nodiscard]] Set of_step(const spec::Formula& f, int event) const;  // over now, arguments, answer, next
    [[nodiscard]] Set states() const;                    // in range
    [[nodiscard]] Set inputs(int event) const;           // arguments in range
    [[nodiscard]] Set reactions(int event) const;        // answer and next in range
    [[nodiscard]] Set initial() const;

    // ---- moving between them
    [[nodiscard]] Set after(const Set& states) const { return bdd_replace(states, later_); }    // now -> next
    [[nodiscard]] Set before(const Set& states) const { return bdd_replace(states, earlier_); } // next -> now
    // Situations in which some reaction is in both sets.
    [[nodiscard]] Set some_reaction(const Set& steps, const Set& more) const { return bdd_relprod(steps, more, reaction_); }
    [[nodiscard]] Set some_input(const Set& situations) const { return bdd_exist(situations, arguments_); }
    // States the steps lead to.
    [[nodiscard]] Set reached(const Set& steps, const Set& from) const { return before(bdd_relprod(steps, from, cause_)); }

    // ---- dimensions of a reaction: -1 the answer, k the variable k
    [[nodiscard]] std::vector<int> bits_of(int dimension) const;          // their BDD variables
    [[nodiscard]] Set cube_of(const std::vector<int>& bits) const;
    [[nodiscard]] Set reaction_cube() const { return reaction_; }

    // ---- one of many: the calmest, nothing changed and everything at its initial value where possible
    [[nodiscard]] Set pick(const Set& set) const;                        // a single assignment
    [[nodiscard]] spec::Snapshot now_of(const Set& picked) const;
    [[nodiscard]] spec::Snapshot next_of(const Set& picked) const;
    [[nodiscard]] spec::Input input_of(const Set& picked, int event) const;
    [[nodiscard]] int answer_of(const Set& picked) const;
    [[nodiscard]] Set state(const spec::Snapshot& s) const;
    [[nodiscard]] double count(const Set& states) const;                // of states over now
    [[nodiscard]] Set arguments(const spec::Input& input) const;

    [[nodiscard]] const spec::Machine& machine() const { return machine_; }

private:
    struct Cell { std::vector<int> now, next; long initial; long high; };
    class Algebra;
    [[nodiscard]] long number(const Set& picked, const std::vector<int>& bits) const;
    [[nodiscard]] static Set is(const std::vector<int>& bits, long value);
    [[nodiscard]] static Set at_most(const std::vector<int>& bits, long high);

    const spec::Machine& machine_;
    std::vector<Cell> cells_;
    std::vector<std::vector<std::vector<int>>> parameters_;  // of each event, each parameter
    std::vector<int> answer_;
    int variables_ = 0;
    Set arguments_, reaction_, cause_;
    bddPair* later_ = nullptr;
    bddPair* earlier_ = nullptr;
};

}  // namespace proofs::requirements
