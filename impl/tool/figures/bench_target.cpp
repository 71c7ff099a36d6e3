// SPDX-License-Identifier: Apache-2.0
// ./sspec bench target: what the generated machines take on the targets, and the table of bundles beside four other ways to
// write it. Nothing is a number of this file: it is built, run under QEMU and counted, in one run.
#include "tool/figures/measure.hpp"
#include "tool/figures/programs.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"
#include "tool/tables_page.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <sstream>

namespace tool {

namespace {

using namespace figures;

const std::vector<std::string> measured_boards{"rv32_virt", "m33_an505"};
constexpr const char* compared = "bundle";  // the machine that peers were written for

std::string with(int digits, double value) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}
std::string ratio(double value, double ours) { return with(2, value / ours); }
std::string stack_of(const Figures& f) { return f.stack.bounded ? std::to_string(f.stack.octets) : "-"; }

const Figures* ours(const Board& b, const std::string& optimisation) {
    for (const Figures& f : b.figures)
        if (f.machine == compared && f.implementation == "generated" && f.optimisation == optimisation) return &f;
    return nullptr;
}

Tables::Section peers_of(const Board& b) {
    Columns table({b.name, "", "flash", "ratio", "RAM", "ratio", "stack, at most", "seen", "instructions an event", "ratio", "longest", "built with"});
    for (const Figures& f : b.figures) {
        const Figures* const we = ours(b, f.optimisation);
        if (f.machine != compared || !we) continue;
        table.add({f.implementation, f.optimisation, std::to_string(f.flash()), ratio(static_cast<double>(f.flash()), static_cast<double>(we->flash())),
                   std::to_string(f.memory()), ratio(static_cast<double>(f.memory()), static_cast<double>(we->memory())), stack_of(f), std::to_string(f.painted),
                   with(1, f.mean) + (f.spread == 0 ? "" : " +-" + with(1, f.spread / 2)), ratio(f.mean, we->mean), std::to_string(f.longest), f.flags});
    }
    return {"", std::move(table), true, {}};
}

Tables::Section modules_of(const Board& b) {
    Columns table({b.name, "", "text", "rodata", "data", "bss", "stack, at most", "seen", "instructions an event", "longest"});
    for (const Figures& f : b.figures)
        if (f.implementation == "generated")
            table.add({f.machine, f.optimisation, std::to_string(f.code), std::to_string(f.constants), std::to_string(f.data), std::to_string(f.zeroed), stack_of(f),
                       std::to_string(f.painted), with(1, f.mean), std::to_string(f.longest)});
    return {"", std::move(table), true, {}};
}

// A column a board.
void add_crypto(Tables& tables, const std::vector<Board>& boards) {
    std::vector<std::string> titles{"cryptography", ""};
    std::vector<std::pair<std::string, std::string>> rows;
    for (const Board& b : boards) {
        if (b.costs.empty()) continue;
        titles.push_back(b.name);
        for (const Cost& c : b.costs)
            if (std::ranges::find(rows, std::pair{c.what, c.unit}) == rows.end()) rows.emplace_back(c.what, c.unit);
    }
    if (rows.empty()) return;
    Columns table(titles);
    for (const auto& [what, unit] : rows) {
        std::vector<std::string> line{what, unit};
        for (const Board& b : boards) {
            if (b.costs.empty()) continue;
            const auto found = std::ranges::find_if(b.costs, [&, wanted = std::pair{what, unit}](const Cost& c) { return std::pair{c.what, c.unit} == wanted; });
            line.push_back(found == b.costs.end() ? "-" : std::to_string(found->value));
        }
        table.add(line);
    }
    tables.sections.push_back({"", std::move(table), false, {}});
}

// Where a peer is smaller or faster.
std::vector<std::string> beaten(const Board& b) {
    std::vector<std::string> result;
    for (const Figures& f : b.figures) {
        const Figures* const we = ours(b, f.optimisation);
        if (f.machine != compared || !we || &f == we) continue;
        const std::string who = f.implementation + ' ' + f.optimisation + " on " + b.name;
        if (f.flash() < we->flash()) result.push_back(who + " takes " + std::to_string(f.flash()) + " octets of flash, the generated code " + std::to_string(we->flash()));
        if (f.memory() < we->memory()) result.push_back(who + " takes " + std::to_string(f.memory()) + " octets of RAM, the generated code " + std::to_string(we->memory()));
        if (f.mean < we->mean) result.push_back(who + " takes " + with(2, f.mean) + " instructions an event, the generated code " + with(2, we->mean));
    }
    return result;
}

int status_of(const std::vector<std::string>& failed, const std::vector<std::string>& worse, const std::vector<std::string>& not_run) {
    if (!failed.empty() || !worse.empty()) return something_failed;
    return not_run.empty() ? all_holds : environment;
}

nlohmann::json as_json(const Board& b) {
    nlohmann::json j{{"board", b.name}, {"compiler", b.compiler}, {"failed", b.failed}, {"not_run", b.not_run}, {"figures", nlohmann::json::array()}};
    for (const Figures& f : b.figures)
        j["figures"].push_back({{"machine", f.machine}, {"implementation", f.implementation}, {"optimisation", f.optimisation}, {"text", f.code}, {"rodata", f.constants},
                                {"data", f.data}, {"bss", f.zeroed}, {"stack_static", f.stack.bounded ? nlohmann::json(f.stack.octets) : nlohmann::json(f.stack.why)},
                                {"stack_painted", f.painted}, {"instructions_an_event", f.mean}, {"spread", f.spread}, {"longest", f.longest}});
    for (const Cost& c : b.costs) j["cryptography"].push_back({{"what", c.what}, {"unit", c.unit}, {"value", c.value}});
    return j;
}

}  // namespace

int bench_target(const BenchOptions& options, std::ostream& out) {
    check_page(options.page);
    for (const std::string& b : options.boards)
        if (std::ranges::find(measured_boards, b) == measured_boards.end())
            throw Stop(bad_input, unknown("board", b, measured_boards, "instructions are counted on: " + joined(measured_boards, ", ")));
    std::vector<ssp::Model> models;
    std::vector<std::string> names;
    for (const ssp::Model& m : ssp::models())
        if (is_built(m)) names.emplace_back(m.name);
    for (const std::string& n : options.machines)
        if (std::ranges::find(names, n) == names.end()) throw Stop(bad_input, unknown("machine", n, names, "machines with code: " + joined(names, ", ")));
    std::vector<Trace> traces;
    for (const ssp::Model& m : ssp::models()) {
        if (!is_built(m) || (!options.machines.empty() && std::ranges::find(options.machines, m.name) == options.machines.end())) continue;
        std::cerr << "sspec: events for " << m.name << std::endl;
        models.push_back(m);
        traces.push_back(make_trace(m.make(m.slots)));
    }
    const std::filesystem::path build = std::filesystem::absolute(options.build), written = build / "written";
    write_programs(models, traces, written);

    std::vector<Board> boards;
    for (const std::string& b : options.boards.empty() ? measured_boards : options.boards)
        boards.push_back(measure(b, std::filesystem::absolute(options.ports), written, build / b, options.runs, options.machines.empty()));

    std::vector<std::string> failed, not_run, worse;
    const auto append = [](std::vector<std::string>& to, const std::vector<std::string>& from) { to.insert(to.end(), from.begin(), from.end()); };
    bool peers = false;
    for (const Board& b : boards) {
        append(failed, b.failed);
        append(not_run, b.not_run);
        append(worse, beaten(b));
        peers = peers || std::ranges::any_of(b.figures, [](const Figures& f) { return f.machine == compared && f.implementation != "generated"; });
    }
    if (options.json) {
        nlohmann::json report{{"boards", nlohmann::json::array()}, {"worse_than_a_peer", worse}};
        for (const Board& b : boards) report["boards"].push_back(as_json(b));
        out << report.dump(2) << std::endl;
    }
    if (options.json && options.page.empty()) return status_of(failed, worse, not_run);
    Tables tables{"What the generated machines take on the targets", {}, {}, failed, not_run};
    for (const Board& b : boards)
        if (peers && !b.figures.empty()) tables.sections.push_back(peers_of(b));
    if (peers && !tables.sections.empty())
        tables.sections.front().title = "The table of bundles, generated and written otherwise: octets, and instructions of the same events in all; net of a program that does nothing";
    const std::size_t first = tables.sections.size();
    for (const Board& b : boards)
        if (!b.figures.empty()) tables.sections.push_back(modules_of(b));
    if (first != tables.sections.size()) tables.sections[first].title = "Every machine, generated";
    add_crypto(tables, boards);
    for (std::size_t k = 0; k != models.size() && !tables.sections.empty(); ++k)
        tables.sections.back().notes.push_back("events of " + std::string(models[k].name) + ": " + std::to_string(traces[k].events) + ", of which " + std::to_string(traces[k].done) +
                                               " change something; " + std::to_string(traces[k].rules) + " different rules answer");
    for (const Board& b : boards)
        if (!b.compiler.empty() && !tables.sections.empty()) tables.sections.back().notes.push_back(b.name + ": " + b.compiler);
    for (const std::string& w : worse) tables.failed.push_back("worse: " + w);
    tables.sum = !worse.empty() ? "A peer is smaller or faster than the generated table of bundles."
                 : peers        ? "The generated table of bundles is no larger, and on the average no slower, than any peer that was measured."
                                : "No peer was measured.";
    if (!options.json) print(tables, out);
    if (!options.page.empty()) write_file(options.page, page(tables));
    return status_of(failed, worse, not_run);
}

}  // namespace tool
