// SPDX-License-Identifier: Apache-2.0
// The phases of the product: each plugs one engine into the pipeline and turns what it says into findings.

#pragma once

#include "tool/pipeline.hpp"

#include "machine_code/flips.hpp"
#include "mutants.hpp"
#include "prove.hpp"

namespace tool {

// What phases hand to later ones.
struct Scratch {
    std::vector<std::pair<long, proofs::Trace>> runs{};  // witnesses, with the number of slots of their machine
    bool two_rules_apply = false;                        // somewhere: the model has no runs then, and none are sought
};

// Of the model (phases_model.cpp):
std::string proofs_by_induction(Work& w);  // well-posed, invariants, steps, responses, no tautologies: every size
std::string witnesses(Work& w);
std::string any_number(Work& w);
std::string mutants(Work& w);
std::string recheck(Work& w);

// Of systems of several parties (phases_systems.cpp):
std::string exact_search(Work& w);    // every state, of the small size or of all; what comes in the end, if the world is fair
std::string spin_search(Work& w);     // SPIN counts the same states and steps of the small size
std::string without_a_rule(Work& w);  // each rule that a lesson leaves out: the shortest run that goes wrong then

// Of a machine composed of machines (phases_composed.cpp):
std::string without_a_coupling(Work& w);
std::string tell_stories(Work& w);
[[nodiscard]] std::vector<spec::Input> inputs_of(const spec::Machine& m, const ssp::Story& story);

std::string scenarios(Work& w);  // phases_scenarios.cpp
std::vector<proofs::Scenario> scenario_checks(const Work& w);  // the same, as checks a mutant has to pass

// Of the code (phases_search.cpp, phases_code.cpp):
std::string explicit_search(Work& w);
std::string up_to_date(Work& w);
std::string machine_code(Work& w);
std::string bit_flips(Work& w);
std::string fault_analysis(Work& w);  // phases_faults.cpp
// Counts them into `counts`, whose image is set. One undecided flip makes the finding unknown; else it fails if no flip
// at all was caught.
[[nodiscard]] proofs::Finding judged(const std::vector<proofs::machine_code::Flip>& flips, Flips& counts);

// The numbers of slots to prove: 1 to the product's; with --quick only the product's.
[[nodiscard]] std::vector<long> sizes(const Work& w);

// For the engines: certificates go to smt/MACHINE/`part`, relative to which they are named.
[[nodiscard]] proofs::Options engine_options(const Work& w, const std::string& part);
[[nodiscard]] proofs::Progress engine_progress(const Work& w);

// Adds the finding, its certificates named from the top of the folder, and draws its trace as a run of `machine`.
void record(Work& w, proofs::Finding f, const spec::Machine& machine, const std::string& part);

}  // namespace tool
