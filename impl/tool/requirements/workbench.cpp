// SPDX-License-Identifier: Apache-2.0
#include "tool/requirements/workbench.hpp"

#include "bundle/alternatives.hpp"
#include "tool/progress.hpp"
#include "tool/requirements/load.hpp"

#include <algorithm>
#include <chrono>
#include <future>
#include <thread>

namespace tool {

using proofs::requirements::Finding;

namespace {

// The alternatives of an assumption as its note lists them.
std::vector<std::string> named_alternatives(const ssp::Requirement& r) {
    const std::string_view note = r.note;
    const std::size_t at = note.find("Alternatives:");
    std::vector<std::string> result;
    if (at == note.npos) return result;
    std::string_view rest = note.substr(at + 13);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        std::string one(rest.substr(0, end));
        one.erase(0, one.find_first_not_of(' '));
        if (!one.empty()) result.push_back(std::move(one));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return result;
}

std::vector<RegisterEntry> run_register(const Catalogue& catalogue, Progress& progress) {
    using namespace ssp::bundle;
    std::vector<RegisterEntry> entries;
    std::vector<proofs::Replacement> runs;
    std::vector<std::size_t> of_run;
    for (const Alternative& a : alternatives()) {
        RegisterEntry e{a.assumption, std::string(a.text), std::string(a.reason)};
        if (a.make) {
            for (const Configuration& c : register_sizes) e.machines.push_back(with_sheets(catalogue, "bundle", a.make(c)));
            of_run.push_back(entries.size());
            runs.push_back({a.assumption, std::string(a.text), e.machines});
        }
        entries.push_back(std::move(e));
    }
    for (const ssp::Requirement* r : catalogue.requirements) {
        if (r->basis != ssp::Basis::assumed || std::ranges::find(entries, r, &RegisterEntry::assumption) != entries.end()) continue;
        for (const std::string& text : named_alternatives(*r)) entries.push_back({r, text, "no machine cites the assumption yet"});
    }
    progress.begin("assumptions", "replacing each by its alternatives");
    std::vector<spec::Machine> models;
    for (const Configuration& c : register_sizes) models.push_back(with_sheets(catalogue, "bundle", table(c)));
    const unsigned jobs = std::max(1U, std::thread::hardware_concurrency());
    auto results = proofs::run_register(models, runs, jobs, [&](const std::string&, std::size_t done, std::size_t all) {
        progress.tick("assumptions", static_cast<long>(done), static_cast<long>(all));
    });
    for (std::size_t k = 0; k != results.size(); ++k) entries[of_run[k]].result = std::move(results[k]);
    progress.end("assumptions", 20);
    return entries;
}

}  // namespace

bool Workbench::as_known() const {
    return std::ranges::all_of(subjects, [](const Subject& s) {
        return s.failure.empty() && s.disagreements.empty() && s.analysis.known_missing.empty() &&
               std::ranges::all_of(s.analysis.findings, [](const Finding& f) { return !f.known.empty(); });
    });
}

Workbench work(const Catalogue& catalogue, std::vector<spec::Sheet> sheets, bool whole, int descriptor) {
    const auto began = std::chrono::steady_clock::now();
    Workbench result;
    if (whole) result.coverage = coverage(catalogue, sheets);
    for (spec::Sheet& s : sheets) result.subjects.push_back({std::move(s)});
    if (whole)
        for (const ssp::Model& m : catalogue.models)
            if (m.analysed) result.subjects.push_back({spec::sheet_of(with_sheets(catalogue, m.name, analysed(m))), {}, true});
    Progress progress(descriptor, static_cast<double>(result.subjects.size()) + (whole ? 20 : 0));
    // Decision diagrams have one table for the process, solvers have contexts of their own: the two go side by side.
    std::future<std::vector<RegisterEntry>> assumptions;
    if (whole) assumptions = std::async(std::launch::async, [&] { return run_register(catalogue, progress); });
    for (Subject& s : result.subjects) {
        const std::string name(s.sheet.name);
        progress.begin(name, "what can arise");
        try {
            s.analysis = proofs::requirements::analyse(s.sheet, [&](const std::string& part, std::size_t, std::size_t) { progress.begin(name, part); });
            progress.begin(name, "a second opinion");
            s.disagreements = proofs::requirements::recheck(s.sheet, s.analysis);
        } catch (const std::runtime_error& e) {
            s.failure = e.what();
        }
        progress.end(name, 1);
    }
    if (whole) result.assumptions = assumptions.get();
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return result;
}

}  // namespace tool
