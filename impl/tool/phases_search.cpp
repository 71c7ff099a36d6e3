// SPDX-License-Identifier: Apache-2.0
// The explicit search: compiles the generated code of a small machine and visits every state it can reach. It knows
// neither the solvers nor their encoding of the model, so it is an opinion of its own on what can happen.
#include "tool/phases.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"

#include "codegen/generate.hpp"
#include "process.hpp"

#include <algorithm>
#include <future>
#include <nlohmann/json.hpp>
#include <set>

namespace tool {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr long largest = 2;               // slots
constexpr const char* limit = "5000000";  // states, of a machine too large to be searched whole

// Not part of the evidence: what is built here is removed again.
struct Workshop {
    fs::path path;
    explicit Workshop(const Work& w) : path(w.folder / (".search-" + std::string(w.model.name))) { fs::create_directories(path); }
    ~Workshop() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
};

fs::path build(const Work& w, long n, const fs::path& folder) {
    const spec::Machine m = w.model.small(n);
    const codegen::Files files = codegen::files(m);
    codegen::write(files, folder);
    const auto moves = std::ranges::find_if(files, [](const auto& f) { return f.first.ends_with("_moves.hpp"); });
    if (moves == files.end()) throw std::runtime_error("the generator wrote no moves");
    const std::string name = moves->first.substr(0, moves->first.size() - std::string("_moves.hpp").size());
    const fs::path proofs = project_root() / "proofs", program = folder / "search";
    const proofs::Ended ended = proofs::run_program({"c++", "-std=c++20", "-O2", "-I" + proofs.string(), "-I" + folder.string(), "-DEXPLORE_HEADER=\"" + moves->first + '"',
                                                     "-DEXPLORE_MACHINE=" + name, (proofs / "explore/programs/main.cpp").string(), "-o", program.string()}, "", 600);
    if (ended.status == 127) throw Stop(environment, "c++ is missing; Debian package: g++");
    if (ended.status) throw std::runtime_error("the generated code of the small machine does not compile: " + ended.output);
    return program;
}

json search(const fs::path& program, const char* order) {
    const proofs::Ended ended = proofs::run_program({program.string(), order, limit}, "", 3600);
    if (ended.status != 0 && ended.status != 1) throw std::runtime_error("the search ended with status " + std::to_string(ended.status) + ": " + ended.output);
    return json::parse(ended.output);
}

// Rules that fire in the generated code although the witnesses say that nothing makes them fire.
std::string contradicted(const MachineRun& run, const json& result) {
    std::set<std::string> dead;
    for (const proofs::Finding& f : run.report.findings)
        if (f.kind == "rule fires" && f.verdict == proofs::Verdict::failed) dead.insert(f.id);
    std::string rules;
    for (const auto& [rule, count] : result["rules"].items())
        if (count > 0 && dead.count(rule)) rules += (rules.empty() ? "" : ", ") + rule;
    return rules;
}

}  // namespace

std::string explicit_search(Work& w) {
    const Workshop workshop(w);
    std::string remark;
    for (long n = 1; n <= (w.run.machine.scale < 0 ? 1 : largest); ++n) {
        const fs::path program = build(w, n, workshop.path / std::to_string(n));
        std::future<json> other = std::async(std::launch::async, [&] { return search(program, "depth"); });
        const json breadth = search(program, "breadth"), depth = other.get();
        const std::string figures = std::to_string(breadth["states"].get<long>()) + " states, " + std::to_string(breadth["transitions"].get<long>()) + " transitions";
        const std::string size = w.run.machine.scale < 0 ? "" : ", small machine with " + std::to_string(n) + (n == 1 ? " slot" : " slots");
        if (!breadth["complete"]) {
            remark += (remark.empty() ? "" : "; ") + ("incomplete" + size + ": " + figures);
            break;
        }
        const std::string dead = contradicted(w.run, breadth);
        proofs::Finding f{"search/" + std::to_string(n), "explicit search", {}, "Both orders of search visit the same states and steps of the generated code, and no rule fires that was said never to."};
        f.engine = "explicit search of generated code";
        f.strength = figures + size;
        f.seconds = breadth["seconds"].get<double>() + depth["seconds"].get<double>();
        const bool same = breadth["states"] == depth["states"] && breadth["transitions"] == depth["transitions"] && breadth["rules"] == depth["rules"];
        f.verdict = same && dead.empty() ? proofs::Verdict::proven : proofs::Verdict::failed;
        if (!same) f.detail = "breadth first: " + breadth.dump() + "\ndepth first: " + depth.dump();
        if (!dead.empty()) f.detail += "these rules fire, although no witness was found: " + dead;
        ++w.run.report.expected;
        w.run.report.discharged += f.verdict == proofs::Verdict::proven;
        w.add(std::move(f));
    }
    return remark;
}

}  // namespace tool
