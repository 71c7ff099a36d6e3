// SPDX-License-Identifier: Apache-2.0
// Several findings about one property become one row; its verdict is the worst of them.
#include "tool/results.hpp"

#include <algorithm>
#include <map>

namespace tool {

namespace {

// failed is worse than unknown is worse than a proof; a witness and a proof count the same.
int badness(proofs::Verdict v) { return v == proofs::Verdict::failed ? 2 : v == proofs::Verdict::unknown ? 1 : 0; }

void add(std::string& list, const std::string& entry) {
    if (entry.empty() || ("; " + list + "; ").find("; " + entry + "; ") != std::string::npos) return;
    list += (list.empty() ? "" : "; ") + entry;
}

// "z3, cvc5": each once
void add_each(std::string& list, const std::string& entries) {
    for (std::size_t at = 0; at < entries.size();) {
        const std::size_t end = std::min(entries.find(", ", at), entries.size());
        const std::string one = entries.substr(at, end - at);
        if ((", " + list + ", ").find(", " + one + ", ") == std::string::npos) list += (list.empty() ? "" : ", ") + one;
        at = end + 2;
    }
}

}  // namespace

Group group_of(const proofs::Finding& f) {
    static const std::map<std::string, Group, std::less<>> groups = {
        {"always", Group::property}, {"step", Group::property}, {"never", Group::property}, {"leads to", Group::property},
        {"reachable", Group::property}, {"secret", Group::property}, {"independent", Group::property}, {"lemma", Group::lemma},
        {"lesson", Group::lesson}, {"format", Group::format}, {"window", Group::window},
        {"rule fires", Group::rule}, {"deterministic", Group::well_posed}, {"closed", Group::well_posed},
        {"well-posed", Group::well_posed}, {"not vacuous", Group::vacuity}, {"not a tautology", Group::vacuity},
        {"premise reachable", Group::vacuity}, {"explicit search", Group::search}, {"generated code", Group::generated},
        {"up to date", Group::generated}, {"machine code", Group::machine_code}, {"bit flips", Group::machine_code}, {"faults", Group::machine_code},
        {"mutant", Group::mutation}, {"mutants", Group::mutation}, {"scenario", Group::scenario}};
    const auto found = groups.find(f.kind);
    return found == groups.end() ? Group::check : found->second;
}

std::vector<Row> rows(const MachineRun& run) {
    std::vector<Row> result;
    std::map<std::pair<Group, std::string>, std::size_t> seen;
    for (const proofs::Finding& f : run.report.findings) {
        const Group group = group_of(f);
        const auto [at, fresh] = seen.emplace(std::pair(group, f.id), result.size());
        if (fresh) result.push_back({f.id, f.kind, f.text, group, f.requirements, f.verdict});
        Row& row = result[at->second];
        if (badness(f.verdict) > badness(row.verdict)) row.verdict = f.verdict;
        add(row.strength, f.strength);
        add(row.engine, f.engine);
        add_each(row.rechecked_by, f.rechecked_by);
        row.seconds += f.seconds;
        row.findings.push_back(&f);
    }
    // Properties in the order of the model, whatever order the engines found them in.
    std::map<std::string_view, std::size_t> place;
    for (const spec::Property& p : run.machine.properties) place.emplace(p.id, place.size());
    for (const spec::Response& r : run.machine.responses) place.emplace(r.id, place.size());
    const auto rank = [&](const Row& row) {
        const auto found = place.find(row.id);
        return std::pair(row.group, row.group == Group::property && found != place.end() ? found->second : place.size());
    };
    std::ranges::stable_sort(result, {}, rank);
    return result;
}

bool holds(const MachineRun& run) {
    const bool survivors = std::ranges::any_of(run.mutants, [](const Mutant& m) { return m.fate == Mutant::Fate::survived; });
    const bool claimed = !run.model || run.model->complete;  // else survivors are told as a gap
    return !(survivors && claimed) && all_hold(run.report);
}

bool holds(const Run& run) {
    const std::vector<const MachineRun*> all = parts(run);
    return !all.empty() && std::ranges::all_of(all, [](const MachineRun* m) { return holds(*m); });
}

std::vector<const MachineRun*> parts(const Run& run) {
    std::vector<const MachineRun*> all;
    for (const MachineRun& m : run.machines) all.push_back(&m);
    if (run.formats) all.push_back(&*run.formats);
    if (run.windows) all.push_back(&*run.windows);
    return all;
}

std::vector<Count> by_basis(const Run& run) {
    std::vector<Count> counts = {{"seed"}, {"seen"}, {"claimed"}, {"assumed"}, {"none"}};
    for (const MachineRun& m : run.machines)
        for (const Row& row : rows(m)) {
            if (row.group != Group::property) continue;
            const std::string_view basis = basis_of(row.requirements);
            Count& c = *std::ranges::find(counts, basis.empty() ? "none" : basis, &Count::basis);
            ++c.all;
            c.hold += badness(row.verdict) == 0;
        }
    return counts;
}

Score mutation_score(const MachineRun& run) {
    Score s;
    for (const Mutant& m : run.mutants)
        ++(m.fate == Mutant::Fate::killed ? s.killed : m.fate == Mutant::Fate::equivalent ? s.equivalent : s.survived);
    return s;
}

}  // namespace tool
