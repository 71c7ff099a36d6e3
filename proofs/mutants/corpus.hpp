// SPDX-License-Identifier: Apache-2.0
// Runs of the original, and what a mutant does with the same inputs.

#pragma once

#include "bmc.hpp"
#include "mutants.hpp"
#include "mutants/quick.hpp"

#include <cstdint>
#include <optional>
#include <set>

namespace proofs {

// The properties a run can break (those that make up a response among them, see liveness.hpp), then the goals it can show, all as checks of Quick: a goal is shown when its negation
// is broken.
struct Checks {
    std::vector<spec::Property> list{};
    std::vector<std::string> ids{};   // of the checks, then "deterministic", "closed"
    std::size_t properties = 0;       // so many of the list are properties
    std::vector<std::string> goals{}; // ids of all goals: those of the list, then "fires ID" of every rule
    Checks(const spec::Machine& machine, const std::vector<Goal>& all_goals);
    std::size_t deterministic() const { return properties; }
    std::size_t closed() const { return properties + 1; }
    std::size_t fires(int rule) const { return list.size() - properties + static_cast<std::size_t>(rule); }
};

// The same numbers on every computer.
class Random {
public:
    std::uint64_t operator()(std::uint64_t below);

private:
    std::uint64_t x_ = 0x5353502D6D757461ULL;
};

// What runs of a machine have shown.
struct Observed {
    std::vector<bool> broken{};     // properties, "deterministic", "closed"
    std::vector<bool> shown{};      // goals
    std::optional<Trace> trace{};   // the shortest run that broke something
    std::size_t check = 0;          // what it broke
    explicit Observed(const Checks& c) : broken(c.properties + 2), shown(c.goals.size()) {}
    void note(const Checks& c, const std::vector<int>& broken_checks, const Quick::Result* step);
};

class Corpus {
public:
    explicit Corpus(const spec::Machine& original);

    // The original, with the properties of its responses.
    const spec::Machine& machine() const { return machine_; }
    const Checks& checks() const { return checks_; }
    const Observed& original() const { return original_; }
    const Quick& quick() const { return quick_; }
    // One more run of the original. Throws std::runtime_error if it breaks a property.
    void add(const std::vector<spec::Input>& inputs);
    // Random runs, always the same ones, many of which begin with a run that showed some goal first.
    void add_random(long steps);

    // What the mutant does with the same inputs. `quick` is the mutant, compiled; `mutant` the same as a machine.
    // `rule`: the only rule that differs; -1: anything may.
    Observed examine(Quick& quick, const spec::Machine& mutant, int rule) const;

    // The run without the steps that are not needed to break this check.
    Trace shortened(Quick& quick, Trace trace, std::size_t check) const;

private:
    struct Run {
        std::vector<spec::Input> inputs{};
        std::vector<spec::Outcome> outcomes{};
        std::vector<spec::Snapshot> states{};        // before each step, and after the last
        std::vector<std::vector<int>> shown{};       // goals the run shows for the first time: at the start, by each step
    };
    bool breaks(Quick& quick, const Trace& trace, std::size_t check, std::size_t& length) const;

    spec::Machine machine_;
    Checks checks_;
    Quick quick_;
    Observed original_;
    std::vector<Run> runs_;
    std::vector<std::vector<spec::Input>> roots_;  // the first run that shows a goal, for each
    std::vector<std::size_t> fired_;               // how often each rule did, and each event met none
    std::set<spec::Snapshot> seen_;
    Random random_;
};

// Runs of the original of each size: the given ones, random ones, and a witness for each goal that has one within the depth.
std::vector<Corpus> corpora(const Model& model, const MutationOptions& options);

// Does the interpreter break this property (or "deterministic", "closed") with the last step of the run? Throws Disagreement
// if not.
void confirm(const spec::Machine& mutant, const std::string& check, const Trace& trace);

}  // namespace proofs
