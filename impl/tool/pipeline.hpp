// SPDX-License-Identifier: Apache-2.0
// Which engines work on a machine and in which order: a list of phases, each a name, a weight and a function.

#pragma once

#include "tool/progress.hpp"
#include "tool/results.hpp"

#include <filesystem>
#include <functional>
#include <memory>

namespace tool {

struct VerifyOptions {
    std::vector<std::string> machines{};
    std::string evidence = "evidence";
    bool json = false, quick = false, machine_code = true;
    long jobs = 2, slots = 0;  // slots 0: as the product has it
};

struct Scratch;  // what phases hand to later ones (phases.cpp)

// What a phase works on. It adds to `run` and writes its files below `folder`.
struct Work {
    const ssp::Model& model;
    const VerifyOptions& options;
    std::filesystem::path folder;  // of the evidence, under way
    MachineRun& run;
    std::function<void(long done, long all)> tick;
    std::function<spec::Machine(long slots)> make;  // the machine, with what the sheets demand of it
    long jobs = 1;  // how much it may do at once: other machines are under way, too
    std::shared_ptr<Scratch> scratch{};

    void add(proofs::Finding f) const { run.report.findings.push_back(std::move(f)); }
};

struct Phase {
    enum class In : unsigned char { always, full, machine_code };  // full: not with --quick
    enum class Of : unsigned char { all, built, alone, systems, composed };  // alone: built, and no composition
    std::string_view name;
    double weight;  // roughly its seconds, for the progress line
    In in;
    std::function<std::string(Work&)> run;  // returns a remark for the report, or nothing
    Of of = Of::all;
};

// The phases of the product, in order (phases.cpp).
[[nodiscard]] const std::vector<Phase>& product_phases();

// "" or why a phase is left out.
[[nodiscard]] std::string left_out(const Phase& phase, const VerifyOptions& options);
// Does the phase concern this model at all?
[[nodiscard]] bool concerns(const Phase& phase, const ssp::Model& model);

// Runs all phases on all machines, `jobs` machines at a time. A phase that throws is an undecided finding, except for a
// Stop, which ends the run.
[[nodiscard]] std::vector<MachineRun> run_phases(const Catalogue& catalogue, const VerifyOptions& options,
                                                 const std::vector<Phase>& phases, const std::filesystem::path& folder,
                                                 Progress& progress);

}  // namespace tool
