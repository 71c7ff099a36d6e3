// SPDX-License-Identifier: Apache-2.0
// Counts killers by property and by rule; see coverage.hpp.

#include "coverage.hpp"

#include "liveness.hpp"

#include <algorithm>

namespace proofs {

namespace {

template <class T> T& entry(std::vector<T>& list, const std::string& id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& x) { return x.id == id; });
    if (found != list.end()) return *found;
    list.emplace_back();
    list.back().id = id;
    return list.back();
}

void add(std::vector<std::string>& list, const std::string& id) {
    if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

std::string owner(const spec::Machine& m, const Mutant& mutant) {
    const auto at = static_cast<unsigned>(mutant.at);
    if (mutant.place == Mutant::Place::definition) return std::string(m.definitions[at].name);
    return mutant.place == Mutant::Place::initial ? full_name(m.variables[at]) : std::string(m.rules[at].id);
}

}  // namespace

Coverage coverage(const spec::Machine& original, const MutationReport& report) {
    const spec::Machine machine = with_responses(original);
    Coverage result;
    for (const spec::Property& p : machine.properties)
        if (p.scope != spec::Scope::reachable) entry(result.killers, std::string(p.id));
    for (const Judgement& j : report.mutants) {
        RuleCoverage& rule = entry(result.rules, owner(machine, j.mutant));
        ++rule.mutants;
        if (j.fate == Fate::equivalent) ++rule.equivalent;
        if (j.fate == Fate::survived) rule.survivors.push_back(j.mutant.id);
        if (j.fate != Fate::killed) continue;
        ++rule.killed;
        for (const std::string& id : j.killers) {
            Killer& k = entry(result.killers, id);
            ++k.kills;
            add(k.rules, rule.id);
            add(rule.killers, id);
            if (j.killers.size() == 1) k.alone.push_back(j.mutant.id);
        }
    }
    for (const spec::Property& p : machine.properties)
        if (p.scope != spec::Scope::reachable && entry(result.killers, std::string(p.id)).kills == 0) result.idle.emplace_back(p.id);
    return result;
}

}  // namespace proofs
