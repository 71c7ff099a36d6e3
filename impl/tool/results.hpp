// SPDX-License-Identifier: Apache-2.0
// Everything one run of `verify` found out: what the table, the report and the machine formats are written from.

#pragma once

#include "tool/catalogue.hpp"

#include "verdict.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace tool {

// What a finding is about; also the order of the table.
enum class Group : unsigned char {
    well_posed, property, lemma, rule, vacuity, search, lesson, format, window, generated, machine_code, mutation, scenario, check
};
inline constexpr std::array<std::string_view, 14> group_titles = {
    "Well-posed model", "Properties", "Lemmas the proofs rest on", "Every rule fires", "No claim is empty", "Explicit search agrees",
    "What each rule is for", "Formats", "Windows of memory", "Generated code", "Machine code", "Mutants of the model", "Scenarios", "Checks of the checks"};

[[nodiscard]] Group group_of(const proofs::Finding& f);

// All findings about one thing: one property may be proven for several sizes and by several engines.
struct Row {
    std::string id{}, kind{}, text{};
    Group group = Group::check;
    spec::Citations requirements{};
    proofs::Verdict verdict = proofs::Verdict::unknown;  // the worst
    std::string strength{}, engine{}, rechecked_by{};     // each once, in order
    double seconds = 0;
    std::vector<const proofs::Finding*> findings{};
};

struct CodeRow {
    std::string function{}, compiler{}, solvers{}, detail{};
    std::string finding{};  // its id
    long bytes = 0, instructions = 0, longest_path = 0, stack = 0;
    proofs::Verdict verdict = proofs::Verdict::unknown;
    double seconds = 0;
};

struct Flips {
    std::string image{};
    long tried = 0, caught = 0, equivalent = 0;  // equivalent: the changed code still equals the model, proven
    std::vector<std::string> undecided{};        // neither: the solver gave up; each with its place and the reason
};

// Every fault of one function, counted by what it can do (proofs/faults/analysis.hpp).
struct FaultRow {
    std::string function{}, build{}, mode{}, kind{}, breaches{};  // kind: "skips", "flips"; breaches: what its goals are about
    long bytes = 0, instructions = 0, longest_path = 0;
    long faults = 0, safe = 0, detected = 0, hangs = 0, harmed = 0, weak = 0, unclear = 0, untried = 0;
    std::string refused{};  // why the function was not analysed
    double seconds = 0;
};

// An instruction with a fault that is neither safe nor detected: the worst of its faults, and of how many.
struct FaultPlace {
    std::string function{}, build{}, mode{}, kind{}, outcome{}, address{}, listing{}, line{}, goals{}, detail{};
    long faults = 0;
};

struct Mutant {
    enum class Fate : unsigned char { killed, equivalent, survived } fate = Fate::survived;
    std::string id{}, rule{}, change{};      // "BT-07/2", "BT-07", "guard negated"
    std::vector<std::string> killed_by{};    // properties
    std::string reason{};                    // why it may live
};

// A run of the model, drawn when it was found, on the machine it belongs to (which may be smaller than the product).
struct Picture {
    std::string id{}, kind{}, title{};  // of the finding it belongs to, and what it shows
    bool counterexample = false;
    std::size_t steps = 0;
    long slots = 0;                     // of its machine; 0: the machine has no scale
    std::string text{}, svg{}, script{};
};

struct PhaseRun {
    std::string name{}, note{};  // note: why it was skipped, or what it counted
    bool ran = false;
    double seconds = 0;
};

struct MachineRun {
    const ssp::Model* model = nullptr;
    spec::Machine machine{};  // with the slots of this run
    proofs::Report report{};
    std::vector<CodeRow> code{};
    std::vector<Flips> flips{};
    std::vector<FaultRow> faults{};
    std::vector<FaultPlace> places{};
    std::vector<Mutant> mutants{};
    std::vector<Picture> pictures{};
    std::vector<PhaseRun> phases{};
    std::string model_hash{};  // SHA-256 of models/NAME.txt
    std::vector<std::string> exercises{};  // faults an evaluator can put in, and what then must fail
};

struct Tool {
    std::string command{}, package{}, least{}, used_for{}, version{};  // version: "" if it is missing
};

struct Run {
    std::vector<MachineRun> machines{};
    std::optional<MachineRun> formats{};  // named "formats", of no machine: what is proven of every format
    std::optional<MachineRun> windows{};  // likewise, of the windows of memory of every board
    std::span<const ssp::Requirement* const> requirements{};
    std::vector<Tool> tools{};
    std::string command_line{}, started{}, sources_hash{};
    double seconds = 0;
};

[[nodiscard]] std::vector<Row> rows(const MachineRun& run);
[[nodiscard]] bool holds(const MachineRun& run);  // nothing failed, nothing undecided, nothing skipped unseen
[[nodiscard]] bool holds(const Run& run);      // of every part, and there is something at all

// The machines, and formats and windows behind them: what is told of all alike.
[[nodiscard]] std::vector<const MachineRun*> parts(const Run& run);

// How many of the properties with a requirement of each basis hold, and how many there are.
struct Count { std::string basis; long hold = 0, all = 0; };
[[nodiscard]] std::vector<Count> by_basis(const Run& run);

struct Score { long killed = 0, equivalent = 0, survived = 0; };
[[nodiscard]] Score mutation_score(const MachineRun& run);

}  // namespace tool
