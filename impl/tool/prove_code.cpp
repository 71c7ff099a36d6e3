// SPDX-License-Identifier: Apache-2.0
// Proves the machine code of the generated entry points, and flips as many of its bits as asked for.
#include "tool/commands.hpp"
#include "tool/entry_points.hpp"
#include "tool/progress.hpp"
#include "tool/stop.hpp"
#include "tool/table.hpp"

#include "codegen/generate.hpp"
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

// Proves those the program has, and prints them.
EntryPoints print_proofs(const spec::Machine& m, const std::string& where, const proofs::execution::Program& program, long jobs, std::ostream& out) {
    EntryPoints entries = prove_entry_points(m, program, jobs);
    if (entries.found.empty()) return entries;
    Columns table({"entry point", "verdict", "bytes", "instructions", "longest path", "stack", "time"});
    std::string failures;
    for (const mc::EntryPoint& p : entries.found) {
        char seconds[32];
        std::snprintf(seconds, sizeof seconds, "%.2f s", p.seconds);
        table.add({p.symbol, proofs::text_of(p.verdict), std::to_string(p.bytes), std::to_string(p.instructions), std::to_string(p.longest_path), std::to_string(p.stack), seconds});
        if (p.verdict != proofs::Verdict::proven) failures += p.symbol + ": " + p.detail + '\n';
    }
    std::size_t bytes = 0;
    for (const proofs::execution::Section& code : program.image().code) bytes += code.bytes.size();
    out << '\n' << m.name << ", " << where << ", " << bytes << " bytes of code\n";
    table.print(out);
    out << failures << std::flush;
    return entries;
}

// The machines named, or all that code is made of.
std::vector<const ssp::Model*> built(const Catalogue& catalogue, const std::vector<std::string>& names) {
    std::vector<const ssp::Model*> all = chosen(catalogue, names);
    if (names.empty()) std::erase_if(all, [](const ssp::Model* model) { return !ssp::is_built(*model); });
    return all;
}

bool flip_bits(const spec::Machine& m, const std::string& where, const proofs::execution::Program& program, const ProveCodeOptions& options, std::ostream& out) {
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
    out << "bits flipped in " << where << ": ";
    for (const auto& [outcome, count] : counts) out << count << ' ' << mc::text_of(outcome) << "; ";
    out << '\n' << left << std::flush;
    return !counts.contains(mc::Outcome::undecided);
}

// The functions of a firmware as they are linked. What it does not contain is named: a linker drops what nobody calls.
int prove_image(const Catalogue& catalogue, const ProveCodeOptions& options, std::ostream& out) {
    const proofs::execution::Program program = read_firmware(options.image);
    const std::string where = fs::path(options.image).filename().string() + " (" + program.image().set->name() + ")";
    std::size_t found = 0;
    bool all = true;
    for (const ssp::Model* model : built(catalogue, options.machines)) {
        const spec::Machine m = model->make(model->slots);
        const EntryPoints entries = print_proofs(m, where, program, options.jobs, out);
        found += entries.found.size();
        all = all && entries.proven();
        if (entries.found.empty() && options.machines.empty()) continue;
        if (entries.found.empty()) all = false;
        for (const std::string& name : entries.missing) out << "not in the image: " << name << '\n';
        if (!entries.found.empty() && entries.proven() && !options.flip.empty()) all = flip_bits(m, where, program, options, out) && all;
    }
    if (found == 0) out << "no function of a machine is in " << options.image << "; expected names like ssp_bundle_enable, and a symbol table\n";
    return all && found != 0 ? all_holds : something_failed;
}

}  // namespace

int prove_code(const Catalogue& catalogue, const ProveCodeOptions& options, std::ostream& out) {
    if (!options.flip.empty()) (void)sample(options.flip);  // a slip is told before the work begins
    if (!options.image.empty()) return prove_image(catalogue, options, out);
    bool all = true;
    for (const ssp::Model* model : built(catalogue, options.machines)) {
        const spec::Machine m = model->make(model->slots);
        const Workshop folder;
        codegen::write(codegen::files(m), folder.path);
        for (const mc::Build& build : options.all_builds ? mc::all_builds() : mc::builds()) {
            try {
                mc::link(build, folder.path / ("ssp_" + std::string(m.name) + ".cpp"), folder.path / "image.elf");
            } catch (const proofs::ToolMissing& e) {
                throw Stop(environment, e.what());
            }
            const proofs::execution::Program program = mc::read_image(folder.path / "image.elf");
            const EntryPoints entries = print_proofs(m, build.name, program, options.jobs, out);
            if (!entries.missing.empty()) throw Stop(something_failed, build.name + ": the image has no function " + entries.missing.front());
            all = all && entries.proven();
            if (!options.flip.empty() && entries.proven()) all = flip_bits(m, build.name, program, options, out) && all;
        }
    }
    return all ? all_holds : something_failed;
}

}  // namespace tool
