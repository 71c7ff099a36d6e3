// SPDX-License-Identifier: Apache-2.0
// A machine in the language of another tool, so that nobody has to believe ours.
#include "tool/commands.hpp"

#include "exchange/aiger.hpp"
#include "exchange/promela.hpp"
#include "relation.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"

#include <algorithm>

namespace tool {

namespace {

const std::vector<std::string> languages{"promela", "aiger", "smt"};

// The one named, or all.
std::vector<int> properties(const spec::Machine& m, const std::string& id) {
    std::vector<int> positions;
    std::vector<std::string> known;
    for (int at = 0; at != static_cast<int>(m.properties.size()); ++at) {
        known.emplace_back(m.properties[static_cast<unsigned>(at)].id);
        if (id.empty() || known.back() == id) positions.push_back(at);
    }
    if (!id.empty() && positions.empty())
        throw Stop(bad_input, unknown("property", id, known, "'./sspec trace' lists them all; rules and responses are not exported alone"));
    return positions;
}

// A property the format cannot say is left out of all, and refused when it is the one asked for.
std::vector<int> without_reachable(const spec::Machine& m, std::vector<int> positions, const std::string& id) {
    std::erase_if(positions, [&](int at) { return m.properties[static_cast<unsigned>(at)].scope == spec::Scope::reachable; });
    if (positions.empty() && !id.empty())
        throw Stop(bad_input, id + " says that something can be reached; only --to smt has a form for it");
    return positions;
}

std::string promela(const spec::Machine& m, const std::string& id) {
    exchange::PromelaOptions options;
    if (!id.empty()) options.property = without_reachable(m, properties(m, id), id).front();
    return exchange::promela(m, options).text;
}

}  // namespace

int export_machine(const Catalogue& catalogue, const ExportOptions& options, std::ostream& out) {
    if (std::ranges::find(languages, options.to) == languages.end())
        throw Stop(bad_input, options.to.empty() ? "--to is missing; machines are exported as " + joined(languages, ", ")
                                                 : unknown("language", options.to, languages, "machines are exported as " + joined(languages, ", ")));
    const ssp::Model& model = *chosen(catalogue, {options.machine}).front();
    spec::Machine m = made(model, options.slots);
    if (options.small) m = model.small(options.slots ? options.slots : 1);
    std::string text;
    try {
        if (options.to == "promela") text = promela(m, options.property);
        else if (options.to == "aiger") text = exchange::aiger(m, without_reachable(m, properties(m, options.property), options.property));
        else text = proofs::relation(m, properties(m, options.property));
    } catch (const std::invalid_argument& e) {
        throw Stop(bad_input, e.what());
    }
    if (options.file.empty()) {
        out << text << std::flush;
    } else {
        write_file(options.file, text);
        out << options.file << ": " << m.name << ", " << text.size() << " bytes\n" << std::flush;
    }
    return all_holds;
}

}  // namespace tool
