// SPDX-License-Identifier: Apache-2.0
// Proves the machine code of the generated entry points, and flips as many of its bits as asked for.
#include "tool/commands.hpp"
#include "tool/progress.hpp"
#include "tool/stop.hpp"
#include "tool/table.hpp"

#include "codegen/generate.hpp"
#include "machine_code/build.hpp"
#include "machine_code/flips.hpp"
#include "solvers.hpp"

#include <charconv>
#include <map>
#include <unistd.h>

namespace tool {

namespace fs = std::filesystem;
namespace mc = proofs::machine_code;

namespace {

struct Workshop {
    fs::path path = fs::temp_directory_path() / ("sspec-prove-code-" + std::to_string(::getpid()));
    Workshop() { fs::create_directories(path); }
    ~Workshop() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
};

// "all", or how many bits; nothing: none are flipped.
std::optional<unsigned> sample(const std::string& text) {
    if (text == "all") return {};
    unsigned count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || count == 0) throw Stop(bad_input, "--flip: expected 'all' or a number of bits, got '" + text + "'");
    return count;
}

bool prove_entries(const spec::Machine& m, const mc::Build& build, const proofs::execution::Program& program, std::ostream& out) {
    Columns table({"entry point", "verdict", "bytes", "instructions", "longest path", "stack", "time"});
    bool all = true;
    std::string failures;
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
        const std::string name = mc::symbol(m, m.events[static_cast<unsigned>(e)]);
        const auto at = program.symbols.find(name);
        if (at == program.symbols.end()) throw Stop(something_failed, build.name + ": the image has no function " + name);
        const mc::EntryPoint p = mc::prove(m, e, program.image(), at->second, {});
        char seconds[32];
        std::snprintf(seconds, sizeof seconds, "%.2f s", p.seconds);
        table.add({name, proofs::text_of(p.verdict), std::to_string(p.bytes), std::to_string(p.instructions), std::to_string(p.longest_path), std::to_string(p.stack), seconds});
        if (p.verdict != proofs::Verdict::proven) failures += name + ": " + p.detail + '\n';
        all = all && p.verdict == proofs::Verdict::proven;
    }
    std::size_t bytes = 0;
    for (const proofs::execution::Section& code : program.image().code) bytes += code.bytes.size();
    out << '\n' << m.name << ", " << build.name << ", " << bytes << " bytes of code\n";
    table.print(out);
    out << failures << std::flush;
    return all;
}

bool flip_bits(const spec::Machine& m, const mc::Build& build, const proofs::execution::Program& program, const ProveCodeOptions& options, std::ostream& out) {
    mc::FlipOptions o;
    o.sample = sample(options.flip);
    o.jobs = static_cast<unsigned>(options.jobs);
    o.progress = [](std::size_t done, std::size_t all) {
        if (done % 100 == 0 || done == all) std::fprintf(stderr, "sspec: %zu of %zu bits flipped\n", done, all);
    };
    std::map<mc::Outcome, long> counts;
    std::string left;
    for (const mc::Flip& f : mc::flip(m, program, o)) {
        ++counts[f.outcome];
        if (f.outcome != mc::Outcome::equivalent && f.outcome != mc::Outcome::undecided) continue;
        char at[32];
        std::snprintf(at, sizeof at, "  0x%x bit %u: ", static_cast<unsigned>(f.address), f.bit);
        left += at + std::string(mc::text_of(f.outcome)) + " (" + f.entry + ") " + f.detail + '\n';
    }
    out << "bits flipped in " << build.name << ": ";
    for (const auto& [outcome, count] : counts) out << count << ' ' << mc::text_of(outcome) << "; ";
    out << '\n' << left << std::flush;
    return !counts.contains(mc::Outcome::undecided);
}

}  // namespace

int prove_code(const Catalogue& catalogue, const ProveCodeOptions& options, std::ostream& out) {
    if (!options.flip.empty()) (void)sample(options.flip);  // a slip is told before the work begins
    bool all = true;
    for (const ssp::Model* model : chosen(catalogue, options.machines)) {
        const spec::Machine m = model->make(model->slots);
        const Workshop folder;
        codegen::write(codegen::files(m), folder.path);
        for (const mc::Build& build : mc::builds()) {
            try {
                mc::link(build, folder.path / ("ssp_" + std::string(m.name) + ".cpp"), folder.path / "image.elf");
            } catch (const proofs::ToolMissing& e) {
                throw Stop(environment, e.what());
            }
            const proofs::execution::Program program = mc::read_image(folder.path / "image.elf");
            const bool proven = prove_entries(m, build, program, out);
            all = all && proven;
            if (!options.flip.empty() && proven) all = flip_bits(m, build, program, options, out) && all;
        }
    }
    return all ? all_holds : something_failed;
}

}  // namespace tool
