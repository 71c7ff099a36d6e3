// SPDX-License-Identifier: Apache-2.0
// Is the model's verification able to fail? Small faults are put into the model, and each has to be noticed.
//
// A mutant is *killed* if its verification would not succeed: a run breaks a property, is not deterministic or leaves a
// range; an obligation of a proof fails; something that must be possible is not; a scenario fails. It is *equivalent* if
// no reachable state and input tell it from the original. All others *survive*: a missing property, or a fault that is none.
// The score is killed / (all - equivalent).

#pragma once

#include "verdict.hpp"
#include "witness.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace proofs {

// One small fault. A change of the text of the model, so it holds for every number of slots; a changed definition is
// changed for the properties that use it, too.
struct Mutant {
    enum class Place : unsigned char { guard, value, index, effect, answer, rule, definition, initial };
    std::string id{};          // "BT-07.guard.5.dropped": stable as long as the rule is
    std::string text{};        // "BT-07: guard without `intent`"
    std::string operation{};   // "conjunct dropped", "effect dropped", ..
    Place place = Place::guard;
    int at = -1;               // position of the rule, definition or variable
    int effect = -1;           // position in the rule's effects
    spec::Formula formula{};   // the new guard, value, index or body
    int value = 0;             // the new answer or initial value
};

// All mutants of a machine; of rules of the environment none.
std::vector<Mutant> mutants(const spec::Machine& machine);

// The machine with the fault.
spec::Machine mutated(const spec::Machine& machine, const Mutant& mutant);

// A formula as text: "phase[slot] == disabled && intent". `event` gives its parameters their names; -1: none.
std::string text_of(const spec::Machine& machine, const spec::Formula& f, int event);

// A check from outside, such as a use case: false if the machine does not pass.
struct Scenario {
    std::string id{};
    long slots = 1;
    std::function<bool(const spec::Machine&)> passes{};
};

struct MutationOptions {
    std::vector<long> sizes{2, 3};        // random runs of each; the solver works on the first
    std::vector<std::string> lemmas{};    // proven of every reachable state of the first size, see Lemma::text in induction.hpp
    std::vector<Scenario> scenarios{};
    std::vector<std::pair<long, Trace>> runs{};  // known runs (slots, run), such as its witnesses; one that does not fit is left out
    long steps = 20000;                   // of random runs, for each size
    std::optional<spec::Machine> full{};  // the machine of the product: what is equivalent in a small one has to be so here, too
    int depth = 12;                       // how far to look for a witness a mutant seems to have lost
    double seconds = 10;                  // for that, for each mutant
    unsigned threads = 2;
    std::function<void(std::size_t done, std::size_t all)> progress{};  // called by one thread at a time
};

enum class Fate : unsigned char { killed, equivalent, survived };

struct Judgement {
    Mutant mutant{};
    Fate fate = Fate::survived;
    // "run of 5 steps (2 slots)"; "obligation (8 slots)", without a size: of the first one; "no witness up to 12 steps" (of the
    // first size: a bound, no proof that there is none); or why equivalent.
    std::string evidence{};
    // Ids of the properties; "deterministic", "closed", "fires ID", "scenario ID", .. Where two rules apply in a run, the
    // changed one is taken, to see which properties would notice it as well.
    std::vector<std::string> killers{};
    std::optional<Trace> trace{};        // of the mutant: a run, or the step of a failed obligation from a state that may be unreachable
    long slots = 0;                      // of the trace
};

struct MutationReport {
    std::vector<Judgement> mutants{};
    std::size_t killed = 0, equivalent = 0, survived = 0;
    std::map<std::string, std::size_t> by{};  // how many mutants each stage decided: "run", "obligation", "witness", "scenario", ..
    std::size_t environment_rules = 0;        // not mutated
    std::vector<std::string> not_used{};      // obligations that the original itself does not discharge by induction
    double seconds = 0;
    double score() const { return mutants.size() == equivalent ? 1 : static_cast<double>(killed) / static_cast<double>(mutants.size() - equivalent); }
};

// Judges every mutant of the model, whose state properties and lemmas are taken as proven. Throws std::runtime_error if
// the original itself breaks a property in a run.
MutationReport mutation(const Model& model, const MutationOptions& options);

}  // namespace proofs
