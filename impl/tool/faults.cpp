// SPDX-License-Identifier: Apache-2.0
// The table of faults: what skipping an instruction, or flipping a bit, can do to each security-relevant function, plain and hardened, and
// what the hardening costs.
#include "tool/commands.hpp"
#include "tool/faults_run.hpp"
#include "tool/stop.hpp"
#include "tool/table.hpp"

#include "codegen/generate.hpp"
#include "codegen/hardened.hpp"
#include "solvers.hpp"

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace tool {

namespace fs = std::filesystem;
namespace mc = proofs::machine_code;
namespace pf = proofs::faults;

namespace {

using Json = nlohmann::ordered_json;

struct Workshop {
    fs::path path = fs::temp_directory_path() / ("sspec-faults-" + std::to_string(::getpid()));
    Workshop() { fs::create_directories(path); }
    ~Workshop() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
};

// "all", or how many bits of each function; nothing: skips.
std::optional<unsigned> bits_of(const std::string& text) {
    if (text == "all") return {};
    unsigned count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || end != text.data() + text.size() || count == 0) throw Stop(bad_input, "--flip: expected 'all' or a number of bits of each function, got '" + text + "'");
    return count;
}

std::vector<mc::Build> builds_of(const std::string& wanted) {
    std::vector<mc::Build> some;
    std::string names;
    for (const mc::Build& b : mc::all_builds()) {
        if (b.name.find(wanted) != std::string::npos) some.push_back(b);
        names += (names.empty() ? "" : ", ") + b.name;
    }
    if (some.empty()) throw Stop(bad_input, "--build: no build is called '" + wanted + "'; there are " + names);
    return some;
}

std::vector<const ssp::Model*> machines_of(const Catalogue& catalogue, const std::vector<std::string>& names) {
    std::vector<const ssp::Model*> some;
    std::string with;
    for (std::string_view name : pf::machines_with_goals()) with += (with.empty() ? "" : ", ") + std::string(name);
    for (const ssp::Model* model : chosen(catalogue, names)) {
        const bool goals = std::ranges::find(pf::machines_with_goals(), model->name) != pf::machines_with_goals().end();
        // By itself the platform takes long; its parts are analysed.
        if (goals && (!names.empty() || model->kind == ssp::Model::Kind::built)) some.push_back(model);
        if (!goals && !names.empty()) throw Stop(bad_input, std::string(model->name) + " has no security goals; these have: " + with);
    }
    return some;
}

void print(const FaultsFound& found, std::ostream& out) {
    Columns table({"function", "faults", "safe", "detected", "hangs", "harmed", "weak", "unclear", "untried", "bytes", "instructions", "longest path", "about"});
    for (const FaultRow& r : found.rows)
        table.add({r.function, std::to_string(r.faults), std::to_string(r.safe), std::to_string(r.detected), std::to_string(r.hangs), std::to_string(r.harmed), std::to_string(r.weak),
                   std::to_string(r.unclear), std::to_string(r.untried), std::to_string(r.bytes), std::to_string(r.instructions), std::to_string(r.longest_path), r.refused.empty() ? r.breaches : "refused: " + r.refused});
    table.print(out);
    for (const FaultPlace& p : found.places) {
        out << "  " << p.outcome << ' ' << p.address << ' ' << p.listing << (p.line.empty() ? "" : "  at " + p.line) << " in " << p.function;
        if (!p.goals.empty()) out << ": breaks " << p.goals;
        out << "\n      " << p.detail << '\n';
    }
}

Json json_of(const FaultsFound& found) {
    Json rows = Json::array(), places = Json::array();
    for (const FaultRow& r : found.rows)
        rows.push_back({{"function", r.function}, {"kind", r.kind}, {"about", r.breaches}, {"bytes", r.bytes}, {"instructions", r.instructions}, {"longest_path", r.longest_path},
                        {"faults", r.faults}, {"safe", r.safe}, {"detected", r.detected}, {"hangs", r.hangs}, {"harmed", r.harmed}, {"weak", r.weak}, {"unclear", r.unclear}, {"untried", r.untried},
                        {"refused", r.refused}, {"seconds", std::round(r.seconds * 1000) / 1000}});
    for (const FaultPlace& p : found.places)
        places.push_back({{"function", p.function}, {"kind", p.kind}, {"outcome", p.outcome}, {"address", p.address}, {"instruction", p.listing}, {"line", p.line}, {"goals", p.goals},
                          {"faults", p.faults}, {"detail", p.detail}});
    return {{"code_bytes", found.code_bytes}, {"functions", rows}, {"places", places}};
}

}  // namespace

int faults(const Catalogue& catalogue, const FaultsOptions& options, std::ostream& out) {
    const std::optional<unsigned> bits = options.flip.empty() ? std::optional(0U) : bits_of(options.flip);
    const auto builds = builds_of(options.build);
    if (options.mode != "plain" && options.mode != "hardened" && options.mode != "both") throw Stop(bad_input, "--mode: expected plain, hardened or both, got '" + options.mode + "'");
    bool all = true, any = options.function.empty();
    Json report = Json::array();
    for (const ssp::Model* model : machines_of(catalogue, options.machines)) {
        const spec::Machine m = model->make(model->slots);
        const Workshop folder;
        codegen::write(codegen::files(m), folder.path);
        for (const mc::Build& build : builds) {
            std::vector<std::pair<mc::Mode, FaultsFound>> modes;
            for (const mc::Mode mode : {mc::Mode::plain, mc::Mode::hardened}) {
                if (options.mode != "both" && options.mode != mc::text_of(mode)) continue;
                if (mode == mc::Mode::hardened && (!has_gate(build) || !codegen::is_hardened_too(m.name))) {
                    if (!options.json) out << '\n' << m.name << ", " << build.name << ": no hardened code is generated, " << (has_gate(build) ? "for want of time to analyse it" : "its gate is written for RV32") << '\n';
                    continue;
                }
                FaultsWanted wanted{.mode = mode, .all_events = options.all, .function = options.function, .skips = bits == 0U, .bits = bits,
                                    .equal = mode == mc::Mode::hardened && bits == 0U, .seconds = options.seconds, .jobs = options.jobs};
                if (!options.json)
                    wanted.tick = [&](long done) {
                        if (done % 100 == 0) std::fprintf(stderr, "sspec: %s, %s, %s: %ld faults\n", std::string(m.name).c_str(), build.name.c_str(), mc::text_of(mode), done);
                    };
                try {
                    modes.emplace_back(mode, find_faults(m, build, folder.path, wanted));
                } catch (const proofs::ToolMissing& e) {
                    throw Stop(environment, e.what());
                }
                const FaultsFound& found = modes.back().second;
                if (found.rows.empty() && !options.function.empty()) {
                    modes.pop_back();
                    continue;
                }
                any = true;
                if (mode == mc::Mode::hardened && bits == 0U) all = all && nothing_slips(found);
                if (options.json) {
                    Json one = json_of(found);
                    one["machine"] = m.name;
                    one["build"] = build.name;
                    one["mode"] = mc::text_of(mode);
                    report.push_back(std::move(one));
                    continue;
                }
                out << '\n' << m.name << ", " << build.name << ", " << mc::text_of(mode) << ", " << found.code_bytes << " bytes of code, " << (bits == 0U ? "each instruction skipped once" : "bits flipped") << '\n';
                print(found, out);
            }
            if (!options.json && modes.size() == 2) {
                long plain = 0, hardened = 0;
                for (const FaultRow& r : modes[0].second.rows) plain += r.longest_path;
                for (const FaultRow& r : modes[1].second.rows) hardened += r.longest_path;
                char cost[200];
                std::snprintf(cost, sizeof cost, "what the hardening costs: %ld bytes in place of %ld (x%.1f), longest paths of the functions %ld instructions in place of %ld (x%.1f)\n",
                              modes[1].second.code_bytes, modes[0].second.code_bytes, static_cast<double>(modes[1].second.code_bytes) / static_cast<double>(modes[0].second.code_bytes),
                              hardened, plain, static_cast<double>(hardened) / static_cast<double>(plain));
                out << cost << std::flush;
            }
        }
    }
    if (!any) throw Stop(bad_input, "--function: no function that is analysed has '" + options.function + "' in its name; without it all are listed, and with --all also those no goal speaks of by name");
    if (options.json) out << report.dump(2) << '\n';
    return all ? all_holds : something_failed;
}

}  // namespace tool
