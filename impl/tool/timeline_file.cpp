// SPDX-License-Identifier: Apache-2.0
#include "tool/timeline_file.hpp"

#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"

#include <algorithm>
#include <sstream>

namespace tool {

namespace {

// Of a machine in a system the owner is easily forgotten: "stage" for "power.stage".
std::vector<std::string> with_owner(const std::string& name, const spec::Machine& machine) {
    std::vector<std::string> without, result;
    for (const spec::Variable& v : machine.variables)
        if (!v.owner.empty()) without.push_back(full_name(v).substr(v.owner.size() + 1));
    const bool exact = std::ranges::find(without, name) != without.end();
    const std::vector<std::string> alike = exact ? std::vector{name} : near(name, without);
    for (const spec::Variable& v : machine.variables)
        for (const std::string& n : alike)
            if (!v.owner.empty() && full_name(v) == std::string(v.owner) + '.' + n) result.push_back('\'' + full_name(v) + '\'');
    return result;
}

}  // namespace

std::vector<std::string> rows_asked(const spec::Machine& machine, const TimelineOptions& options) {
    if (options.rows.empty()) return {};
    if (options.file.empty()) throw Stop(bad_input, "--rows chooses what --timeline FILE draws; which file is it?");
    const std::vector<std::string> names = proofs::timeline_names(machine);
    std::vector<std::string> result;
    std::istringstream words(options.rows + ',');
    for (std::string name; std::getline(words, name, ',');) {
        name.erase(0, name.find_first_not_of(' '));
        name.erase(name.find_last_not_of(' ') + 1);
        if (name.empty()) throw Stop(bad_input, "--rows '" + options.rows + "': a name is missing at a comma");
        if (std::ranges::find(names, name) == names.end()) {
            const std::vector<std::string> meant = near(name, names).empty() ? with_owner(name, machine) : std::vector<std::string>{};
            std::vector<std::string> variables;
            for (const spec::Variable& v : machine.variables) variables.push_back(full_name(v));
            throw Stop(bad_input, "--rows: " + (meant.empty() ? unknown("row", name, names, "the variables are: " + joined(variables, ", ")) : "unknown row '" + name + "'; did you mean " + joined(meant, " or ") + '?'));
        }
        result.push_back(std::move(name));
    }
    return result;
}

void write_timeline(const spec::Machine& machine, const proofs::Trace& trace, const TimelineOptions& options) {
    write_file(options.file, proofs::as_timeline(machine, trace, rows_asked(machine, options)));
}

}  // namespace tool
