// SPDX-License-Identifier: Apache-2.0
// A name that does not exist is answered with those that look like it.
#include "tool/catalogue.hpp"

#include "tool/near.hpp"
#include "tool/stop.hpp"

#include <algorithm>

namespace tool {

std::vector<const ssp::Model*> chosen(const Catalogue& catalogue, const std::vector<std::string>& names, std::string_view also) {
    std::vector<const ssp::Model*> result;
    std::vector<std::string> known;
    for (const ssp::Model& m : catalogue.models) known.emplace_back(m.name);
    std::vector<std::string> near_names = known;
    if (!also.empty()) near_names.emplace_back(also);
    for (const std::string& name : names) {
        const auto found = std::ranges::find(catalogue.models, name, &ssp::Model::name);
        if (found == catalogue.models.end())
            throw Stop(bad_input, unknown("machine", name, near_names, "the machines are: " + joined(known, ", ")) +
                                      "\n'./sspec simulate' without a name lists all machines");
        if (std::ranges::find(result, &*found) == result.end()) result.push_back(&*found);
    }
    if (names.empty())
        for (const ssp::Model& m : catalogue.models) result.push_back(&m);
    return result;
}

spec::Machine made(const ssp::Model& model, long slots) {
    if (slots == 0) slots = model.slots;
    if (slots < 1 || slots > 64)
        throw Stop(bad_input, "--slots " + std::to_string(slots) + ": expected 1..64");
    try {
        return model.make(slots);
    } catch (const std::exception& e) {
        throw Stop(bad_input, std::string(model.name) + " with " + std::to_string(slots) + " slots: " + e.what());
    }
}

std::vector<std::pair<std::string, Named>> named_things(const spec::Machine& machine) {
    std::vector<std::pair<std::string, Named>> result;
    const auto add = [&](const auto& list, Named::Sort sort) {
        for (unsigned at = 0; at != list.size(); ++at) result.push_back({std::string(list[at].id), {sort, at, list[at].text, list[at].requirements}});
    };
    add(machine.properties, Named::Sort::property);
    add(machine.responses, Named::Sort::response);
    add(machine.rules, Named::Sort::rule);
    return result;
}

std::string_view text_of(ssp::Basis basis) {
    switch (basis) {
    case ssp::Basis::seed: return "seed";
    case ssp::Basis::seen: return "seen";
    case ssp::Basis::claimed: return "claimed";
    case ssp::Basis::assumed: break;
    }
    return "assumed";
}

std::string_view text_of(ssp::Strength strength) {
    return strength == ssp::Strength::shall ? "shall" : strength == ssp::Strength::should ? "should" : "may";
}

std::string_view basis_of(const spec::Citations& citations) {
    const auto weakest = std::ranges::max_element(citations, {}, [](const ssp::Requirement* r) { return r->basis; });
    return weakest == citations.end() ? "" : text_of((*weakest)->basis);
}

std::string ids_of(const spec::Citations& citations) {
    std::vector<std::string> ids;
    for (const ssp::Requirement* r : citations) ids.emplace_back(r->id);
    return joined(ids, ", ");
}

}  // namespace tool
