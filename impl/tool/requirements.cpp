// SPDX-License-Identifier: Apache-2.0
// A requirement is formalised if a property or a rule of some machine names it; all others are open.
#include "tool/commands.hpp"

#include "tool/near.hpp"
#include "tool/stop.hpp"
#include "tool/table.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace tool {

namespace {

std::set<const ssp::Requirement*> named(const Catalogue& catalogue) {
    std::set<const ssp::Requirement*> result;
    const auto add = [&](const auto& list) {
        for (const auto& entry : list) result.insert(entry.requirements.begin(), entry.requirements.end());
    };
    for (const ssp::Model& model : catalogue.models) {
        const spec::Machine m = model.make(model.slots);
        add(m.rules);
        add(m.properties);
        add(m.responses);
    }
    return result;
}

void check_basis(const std::string& basis) {
    const std::vector<std::string> known{"seed", "seen", "claimed", "assumed"};
    if (!basis.empty() && std::ranges::find(known, basis) == known.end())
        throw Stop(bad_input, unknown("basis", basis, known, "the bases are: " + joined(known, ", ")));
}

}  // namespace

int requirements(const Catalogue& catalogue, const RequirementsOptions& options, std::ostream& out) {
    check_basis(options.basis);
    const std::set<const ssp::Requirement*> formal = named(catalogue);
    std::vector<const ssp::Requirement*> shown;
    for (const ssp::Requirement* r : catalogue.requirements)
        if (options.basis.empty() || text_of(r->basis) == options.basis) shown.push_back(r);

    if (options.json) {
        nlohmann::ordered_json all = {{"requirements", nlohmann::ordered_json::array()}, {"findings", nlohmann::ordered_json::array()}};
        for (const ssp::Requirement* r : shown)
            all["requirements"].push_back({{"id", r->id}, {"source", r->source}, {"clause", r->clause}, {"basis", text_of(r->basis)},
                                           {"strength", text_of(r->strength)}, {"status", formal.count(r) ? "formalised" : "open"}});
        out << all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n' << std::flush;
        return all_holds;
    }
    Columns table({"requirement", "basis", "strength", "status", "sentence"});
    std::map<std::string, std::pair<long, long>> counts;
    for (const ssp::Requirement* r : shown) {
        auto& [formalised, every] = counts[std::string(text_of(r->basis))];
        ++every;
        formalised += formal.count(r) != 0;
        table.add({std::string(r->id), std::string(text_of(r->basis)), std::string(text_of(r->strength)), formal.count(r) ? "formalised" : "open", std::string(r->text)});
    }
    table.print(out);
    out << '\n';
    for (const auto& [basis, count] : counts) out << "  " << basis << ": " << count.first << " of " << count.second << " formalised\n";
    out << "\n  seed: in the documents the project started from; seen: read in a published standard;\n"
           "  claimed: in a patent or in code of the authors; assumed: ours, see the notes in the evidence report\n"
        << std::flush;
    return all_holds;
}

}  // namespace tool
