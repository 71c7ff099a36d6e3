// SPDX-License-Identifier: Apache-2.0
// What faults can do to the code of a machine with security goals: the plain code has weak places, which are listed; the hardened code must
// have none.
#include "tool/faults_run.hpp"
#include "tool/output.hpp"
#include "tool/phases.hpp"

#include "codegen/hardened.hpp"
#include "machine_code/equal.hpp"

#include <algorithm>

namespace tool {

namespace fs = std::filesystem;
namespace mc = proofs::machine_code;
namespace pf = proofs::faults;
using proofs::Finding;
using proofs::Verdict;

namespace {

void count(Work& w, Finding f) {
    ++w.run.report.expected;
    w.run.report.discharged += f.verdict == Verdict::proven;
    w.add(std::move(f));
}

std::string place(const FaultPlace& p) {
    return p.outcome + ": " + p.address + ' ' + p.listing + (p.line.empty() ? "" : " (" + p.line + ')') + " in " + p.function + (p.goals.empty() ? "" : " breaks " + p.goals) + ": " + p.detail;
}

std::string save(const Work& w, const std::string& name, const std::string& text) {
    const std::string file = "smt/" + std::string(w.model.name) + "/faults/" + name + ".smt2";
    fs::create_directories((w.folder / file).parent_path());
    write_file(w.folder / file, text);
    return file;
}

void goals_can_fail(Work& w, const spec::Machine& m) {
    Finding f{"faults/goals", "faults", {}, "Each security goal that faults are held against can fail."};
    f.engine = "z3";
    f.verdict = Verdict::proven;
    for (const int e : pf::security_events(m))
        for (const pf::Goal* g : pf::empty_goals(m, e)) {
            f.verdict = Verdict::failed;
            f.detail += std::string(g->property) + " cannot be broken by " + std::string(m.events[static_cast<unsigned>(e)].name) + '\n';
        }
    f.strength = std::to_string(std::ranges::count(pf::goals(), m.name, &pf::Goal::machine)) + " goals";
    count(w, std::move(f));
}

void hardened_equals(Work& w, const spec::Machine& m, const mc::Build& build, const fs::path& image) {
    Finding f{"code/hardened/" + build.name, "machine code", {}, "The machine code of each hardened function does what the model says, for every state and every argument."};
    f.engine = "symbolic execution (z3)";
    f.strength = "every input, " + build.name;
    f.verdict = Verdict::proven;
    const auto program = mc::read_image(image);
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
        const std::string name = mc::symbol(m, m.events[static_cast<unsigned>(e)], mc::Mode::hardened);
        const mc::EntryPoint p = mc::prove(m, e, program.image(), program.symbols.at(name), {}, mc::Mode::hardened);
        f.seconds += p.seconds;
        if (!p.certificate.empty()) f.certificates.push_back(save(w, name, p.certificate));
        if (p.verdict == Verdict::proven) continue;
        f.verdict = p.verdict;
        f.detail += name + ": " + p.detail + '\n';
    }
    count(w, std::move(f));
}

FaultsFound find(Work& w, const spec::Machine& m, const mc::Build& build, const fs::path& folder, FaultsWanted wanted) {
    wanted.jobs = w.jobs;
    wanted.tick = [&w](long done) { w.tick(done, done + 1); };
    FaultsFound found = find_faults(m, build, folder, wanted);
    w.run.faults.insert(w.run.faults.end(), found.rows.begin(), found.rows.end());
    w.run.places.insert(w.run.places.end(), found.places.begin(), found.places.end());
    return found;
}

// The machines that are small enough; the others are left to ./sspec faults.
constexpr std::string_view in_time[]{"scl_secure", "scl_gates", "power"};

}  // namespace

std::string fault_analysis(Work& w) {
    const spec::Machine m = made(w.model, w.options.slots);
    if (!pf::has_goals(m)) return "the machine has no security goals";
    if (std::ranges::find(in_time, m.name) == std::end(in_time)) return "takes long; ./sspec faults " + std::string(m.name) + " does it";
    if (w.options.quick) return "left out with --quick; ./sspec faults " + std::string(m.name) + " does it";
    goals_can_fail(w, m);
    const mc::Build& build = mc::builds().front();
    const fs::path folder = w.folder / "code" / std::string(w.model.name);

    Finding weak{"faults/plain/" + build.name, "faults", {}, "What a skipped instruction or a flipped bit can do to the plain code is known."};
    weak.engine = "symbolic execution (z3)";
    weak.verdict = Verdict::failed;  // till it finds something: code without redundancy has weak places
    long faults = 0, slip = 0;
    for (const bool skips : {true, false}) {
        const FaultsFound found = find(w, m, build, folder, {.skips = skips, .bits = skips ? 0U : 25U});
        for (const FaultRow& r : found.rows) {
            faults += r.faults;
            slip += r.weak;
            weak.seconds += r.seconds;
        }
    }
    if (slip > 0) weak.verdict = Verdict::reached;
    weak.strength = std::to_string(slip) + " of " + std::to_string(faults) + " faults break a security goal";
    w.add(std::move(weak));

    const FaultsFound found = find(w, m, build, folder, {.mode = mc::Mode::hardened, .certify_every = 50});
    Finding none{"faults/hardened/" + build.name, "faults", {}, "No single skipped instruction of the hardened code changes what is returned: the call ends in a trap, or as without it."};
    none.engine = "symbolic execution (z3)";
    none.verdict = nothing_slips(found) ? Verdict::proven : Verdict::unknown;
    for (const FaultRow& r : found.rows) {
        none.seconds += r.seconds;
        if (r.weak + r.harmed > 0) none.verdict = Verdict::failed;
        if (!r.refused.empty()) none.detail += r.function + ": " + r.refused + '\n';
    }
    for (const FaultPlace& p : found.places) none.detail += place(p) + '\n';
    long tried = 0;
    for (const FaultRow& r : found.rows) tried += r.faults;
    none.strength = "every input, " + std::to_string(tried) + " skips, " + build.name;
    for (const auto& [name, text] : found.certificates) none.certificates.push_back(save(w, name, text));
    count(w, std::move(none));

    std::string as_file = build.name;
    std::ranges::replace(as_file, ' ', '_');
    hardened_equals(w, m, build, folder / ("ssp_" + std::string(m.name) + "_hardened_" + as_file + "_faults.elf"));
    return "";
}

}  // namespace tool
