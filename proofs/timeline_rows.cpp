// SPDX-License-Identifier: Apache-2.0
// Which rows a timeline has, and in which order.
#include "timeline.hpp"

#include "bmc.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>

namespace proofs {

using spec::Machine;
using spec::Variable;

namespace {

// What is looked for first, whatever the order of the machines in the system.
constexpr std::array<std::string_view, 3> first_owners{"power", "interfaces", "bundle"};

std::string_view owner(const Machine& m, const Variable& v) { return v.owner.empty() ? m.name : v.owner; }

bool is_state(const Machine& m, const Variable& v) {
    return type_of(m, v).kind == spec::Kind::enumeration && (v.name == "stage" || v.name == "state" || v.name == "phase");
}

bool begins(std::string_view name, std::string_view word) { return name == word || name.starts_with(std::string(word) + '_'); }
bool is_budget(const Variable& v) { return v.name == "budget" || v.name.ends_with("_budget"); }

bool is_current(const Machine& m, const Variable& v) {
    return type_of(m, v).kind == spec::Kind::number && (begins(v.name, "drawn") || begins(v.name, "load") || is_budget(v));
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

TimelineRow row_of(const Machine& m, int cell) {
    const Variable& v = *spec::cells(m)[static_cast<unsigned>(cell)];
    TimelineRow row{std::string(owner(m, v)), spec::cell_name(m, cell), cell, budget_of(m, v)};
    if (is_state(m, v)) row.part = "states";
    else if (is_current(m, v)) row.part = "currents";
    else if (!v.owner.empty()) row.name.erase(0, v.owner.size() + 1);
    return row;
}

// States before currents before the rest; among states those of some machines first. What is equal keeps its order.
std::size_t rank(const Machine& m, const Variable& v) {
    if (is_state(m, v)) return static_cast<std::size_t>(std::ranges::find(first_owners, owner(m, v)) - first_owners.begin());
    if (!is_current(m, v)) return first_owners.size() + 3;
    return first_owners.size() + (budget_of(m, v) >= 0 ? 1 : 2);
}

}  // namespace

std::vector<std::string> timeline_names(const Machine& m) {
    std::vector<std::string> names;
    for (const Variable& v : m.variables) names.push_back(full_name(v));
    for (const Variable& v : m.variables)
        for (int k = 0; v.index >= 0 && k != v.cells; ++k) names.push_back(spec::cell_name(m, v.first + k));
    return names;
}

int budget_of(const Machine& m, const Variable& current) {
    if (!is_current(m, current) || !begins(current.name, "drawn")) return -1;
    for (const Variable& v : m.variables) {
        if (v.owner != current.owner || v.index >= 0 || !v.name.ends_with("_budget") || !is_current(m, v)) continue;
        const std::string of(v.name.substr(0, v.name.size() - std::string_view("_budget").size()));
        if (current.index < 0 ? current.name == "drawn_" + of : current.name == "drawn" && lower(m.types[static_cast<unsigned>(current.index)].name).ends_with(of)) return v.first;
    }
    return -1;
}

StepFate fate_of(const Machine& m, const spec::Input& input, const spec::Outcome& outcome, bool changed) {
    if (outcome.rule < 0 || outcome.answer == m.events[static_cast<unsigned>(input.event)].refusal) return StepFate::refused;
    return changed ? StepFate::changed : StepFate::unchanged;
}

std::vector<TimelineRow> timeline_rows(const Machine& m, const Trace& trace, const std::vector<std::string>& chosen) {
    std::vector<TimelineRow> rows;
    const std::vector<const Variable*> cells = spec::cells(m);
    for (const std::string& name : chosen) {
        const std::size_t known = rows.size();
        for (int c = 0; c != static_cast<int>(cells.size()); ++c)
            if (full_name(*cells[static_cast<unsigned>(c)]) == name || spec::cell_name(m, c) == name) rows.push_back(row_of(m, c));
        if (rows.size() == known) throw std::invalid_argument("no row " + name);
    }
    if (!chosen.empty()) return rows;

    std::vector<bool> changes(cells.size(), false);
    for (const Done& d : replay(m, trace))
        for (std::size_t c = 0; c != cells.size(); ++c)
            if (d.before[c] != d.after[c]) changes[c] = true;
    for (std::size_t c = 0; c != cells.size(); ++c)
        if (changes[c]) rows.push_back(row_of(m, static_cast<int>(c)));
    const std::vector<TimelineRow> all = rows;
    std::erase_if(rows, [&](const TimelineRow& r) { return std::ranges::find(all, r.cell, &TimelineRow::budget) != all.end(); });
    std::ranges::stable_sort(rows, {}, [&](const TimelineRow& r) { return rank(m, *cells[static_cast<unsigned>(r.cell)]); });
    return rows;
}

}  // namespace proofs
