// SPDX-License-Identifier: Apache-2.0
// For tests that leave out a rule: what breaks then, after how many steps, and whether all is proven.

#pragma once

#include "exact/search.hpp"
#include "prove.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

namespace needed_rules {

// The shortest runs that break a property: which they are, and how long.
struct Broken {
    std::set<std::string> ids;
    std::size_t steps = 0;  // of the shortest
};
inline Broken broken(const spec::Machine& m, bool only_first) {
    proofs::exact::Search search(m);
    const proofs::exact::Explored& seen = search.run({.states = 2'000'000, .seconds = 60, .first = only_first}, {});
    REQUIRE((seen.complete || only_first));
    Broken result;
    for (std::size_t k = 0; k != m.properties.size(); ++k) {
        const auto& run = seen.properties[k].trace;
        if (!run || m.properties[k].scope == spec::Scope::reachable) continue;
        if (result.ids.empty() || run->inputs.size() < result.steps) result.steps = run->inputs.size();
        result.ids.insert(std::string(m.properties[k].id));
    }
    return result;
}
// All that break, by a search of every state.
inline Broken broken(const spec::Machine& m) { return broken(m, false); }
// What breaks first, where there are too many states to visit all.
inline Broken broken_first(const spec::Machine& m) { return broken(m, true); }

// By induction alone.
inline bool all_proven(const spec::Machine& m) {
    proofs::Options options;
    options.recheck = false;
    options.spacer_seconds = 0;
    options.ic3_seconds = 0;
    const proofs::Report report = proofs::prove_machine(m, options, {}).report;
    return report.discharged == report.expected && std::ranges::all_of(report.findings, [](const proofs::Finding& f) { return f.verdict == proofs::Verdict::proven; });
}

}  // namespace needed_rules
