// SPDX-License-Identifier: Apache-2.0
// Proofs about the generated code: that it is what the generator writes, and that its machine code equals the model.
#include "tool/output.hpp"
#include "tool/phases.hpp"
#include "tool/root.hpp"

#include "codegen/generate.hpp"
#include "machine_code/build.hpp"
#include "machine_code/equal.hpp"
#include "machine_code/flips.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>

namespace tool {

namespace fs = std::filesystem;
namespace mc = proofs::machine_code;
using proofs::Finding;
using proofs::Verdict;

namespace {

// The code that is proven lies in the evidence folder, beside its certificates.
fs::path code_folder(const Work& w) { return w.folder / "code" / std::string(w.model.name); }

fs::path source(const Work& w) {
    for (const auto& [name, content] : codegen::files(w.run.machine))
        if (name.ends_with(".cpp")) return code_folder(w) / name;
    throw std::runtime_error("the generator wrote no entry points");
}

std::string as_file(std::string name) {
    std::ranges::replace(name, ' ', '_');
    return name;
}

fs::path image_of(const Work& w, const mc::Build& build) {
    return code_folder(w) / (as_file(build.name) + ".elf");
}

CodeRow prove_entry(Work& w, const mc::Build& build, int event, const proofs::execution::Program& program, std::mutex& adding) {
    const spec::Machine& m = w.run.machine;
    const spec::Event& e = m.events[static_cast<unsigned>(event)];
    const std::string symbol = mc::symbol(m, e);
    Finding f{"code/" + full_name(e) + '/' + build.name, "machine code", {}, "The machine code of " + full_name(e) + " does what the model says, for every state and every argument."};
    f.engine = "symbolic execution (z3)";
    f.strength = "every input, " + build.name;
    CodeRow row{symbol, build.name, "z3", "", f.id};
    const auto at = program.symbols.find(symbol);
    if (at == program.symbols.end()) {
        row.verdict = Verdict::failed;
        row.detail = "there is no such function in the image";
    } else {
        const mc::EntryPoint p = mc::prove(m, event, program.image(), at->second, {});
        row.bytes = p.bytes;
        row.instructions = p.instructions;
        row.longest_path = p.longest_path;
        row.stack = p.stack;
        row.verdict = p.verdict;
        row.detail = p.detail;
        row.seconds = p.seconds;
        if (!p.certificate.empty()) {
            const std::string name = "smt/" + std::string(w.model.name) + "/code/" + as_file(build.name) + '-' + full_name(e) + ".smt2";
            fs::create_directories((w.folder / name).parent_path());
            write_file(w.folder / name, p.certificate);
            f.certificates.push_back(name);
        }
    }
    f.verdict = row.verdict;
    f.detail = row.detail;
    f.seconds = row.seconds;
    const std::lock_guard held(adding);
    ++w.run.report.expected;
    w.run.report.discharged += row.verdict == Verdict::proven;
    w.add(std::move(f));
    return row;
}

}  // namespace

std::string up_to_date(Work& w) {
    const fs::path committed = project_root() / "generated" / std::string(w.model.name);
    const bool product = w.run.machine.scale < 0 || slots(w.run.machine) == w.model.slots;
    // What is compiled and proven is what is committed, not what should be.
    const spec::Machine plain = made(w.model, w.options.slots);  // without what the sheets add, which is proven, not generated
    codegen::Files files = codegen::files(plain);
    for (auto& [name, content] : files)
        if (product && fs::exists(committed / name)) content = read_file(committed / name);
    codegen::write(files, code_folder(w));
    if (!product) return "another number of slots than the product's: nothing to compare with";
    Finding f{"generated/" + std::string(w.model.name), "up to date", {}, "The committed code is what the generator writes from this model."};
    f.engine = "generator";
    f.strength = "byte for byte";
    f.verdict = Verdict::proven;
    for (const codegen::Difference& d : codegen::compare(plain, committed)) {
        f.verdict = Verdict::failed;
        f.detail += (f.detail.empty() ? "" : "\n") + (committed / codegen::text_of(d)).string();
    }
    if (f.verdict == Verdict::failed) f.detail += "\n./sspec generate writes it anew";
    ++w.run.report.expected;
    w.run.report.discharged += f.verdict == Verdict::proven;
    w.add(std::move(f));
    return "";
}

std::string machine_code(Work& w) {
    const auto events = static_cast<long>(w.run.machine.events.size());
    const auto all = static_cast<long>(mc::builds().size()) * events;
    std::atomic<long> done = 0;
    for (const mc::Build& build : mc::builds()) {
        mc::link(build, source(w), image_of(w, build));
        const proofs::execution::Program program = mc::read_image(image_of(w, build));
        std::vector<CodeRow> found(static_cast<std::size_t>(events));
        std::atomic<long> next = 0;
        std::mutex adding;
        std::exception_ptr failure;
        const auto work = [&] {
            try {
                for (long e; (e = next++) < events;) {
                    found[static_cast<std::size_t>(e)] = prove_entry(w, build, static_cast<int>(e), program, adding);
                    w.tick(++done, all);
                }
            } catch (...) {
                const std::lock_guard held(adding);
                failure = std::current_exception();
                next = events;
            }
        };
        {
            std::vector<std::jthread> threads;
            for (long j = 0; j != w.jobs; ++j) threads.emplace_back(work);
        }
        if (failure) std::rethrow_exception(failure);
        w.run.code.insert(w.run.code.end(), found.begin(), found.end());
    }
    return "";
}

Finding judged(const std::vector<mc::Flip>& flips, Flips& counts) {
    for (const mc::Flip& f : flips) {
        ++counts.tried;
        switch (f.outcome) {
        case mc::Outcome::refuted: case mc::Outcome::refused: ++counts.caught; break;
        case mc::Outcome::equivalent: case mc::Outcome::unreached: ++counts.equivalent; break;
        case mc::Outcome::undecided:
            char at[32];
            std::snprintf(at, sizeof at, "0x%x bit %u", static_cast<unsigned>(f.address), f.bit);
            counts.undecided.push_back(at + std::string(" in ") + f.entry + ": " + f.detail);
        }
    }
    Finding f{"flips/" + counts.image, "bit flips", {}, "A flipped bit of the machine code is noticed, or is proven to change nothing."};
    f.engine = "symbolic execution (z3)";
    f.strength = std::to_string(counts.caught) + " of " + std::to_string(counts.tried) + " caught, " + std::to_string(counts.equivalent) + " without effect";
    if (!counts.undecided.empty()) f.strength += ", " + std::to_string(counts.undecided.size()) + " undecided";
    // A proof that gave up has noticed nothing: the bit might change what the code does.
    f.verdict = !counts.undecided.empty() ? Verdict::unknown : counts.caught ? Verdict::reached : Verdict::failed;
    for (const std::string& u : counts.undecided) f.detail += (f.detail.empty() ? "undecided: " : "\nundecided: ") + u;
    if (f.verdict == Verdict::failed) f.detail = "no flip was noticed";
    return f;
}

std::string bit_flips(Work& w) {
    const bool proven = std::ranges::all_of(w.run.code, [](const CodeRow& c) { return c.verdict == Verdict::proven; });
    if (w.run.code.empty() || !proven) return "not tried: the unchanged code is not proven";
    // The first build of each target: enough to see whether the proof notices.
    std::vector<const mc::Build*> tried;
    for (const mc::Build& build : mc::builds())
        if (std::ranges::none_of(tried, [&](const mc::Build* other) { return other->linker == build.linker; })) tried.push_back(&build);
    for (const mc::Build* build : tried) {
        mc::FlipOptions o;
        o.sample = 250 / static_cast<unsigned>(tried.size());
        o.jobs = static_cast<unsigned>(w.jobs);
        o.progress = [&](std::size_t done, std::size_t all) { w.tick(static_cast<long>(done), static_cast<long>(all)); };
        Flips counts{build->name};
        const auto began = std::chrono::steady_clock::now();
        Finding f = judged(mc::flip(w.run.machine, mc::read_image(image_of(w, *build)), o), counts);
        f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        w.add(std::move(f));
        w.run.flips.push_back(std::move(counts));
    }
    return "";
}

}  // namespace tool
