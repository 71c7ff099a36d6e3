// SPDX-License-Identifier: Apache-2.0
// Every state of a small machine by the interpreter: what engines and other tools are compared with.

#pragma once

#include "lang/run.hpp"

#include <map>
#include <set>
#include <vector>

namespace by_hand {

// What the interpreter finds, breadth first.
struct Found {
    std::set<spec::Snapshot> states;
    std::size_t taken = 0;              // steps that a rule took
    bool in_range = true;               // every value; if not, the search ends
    std::map<int, std::size_t> broken;  // properties that do not hold, with the steps of the shortest run
};

inline void next_arguments(const spec::Machine& m, spec::Input& input, bool& more) {
    more = false;
    const auto& parameters = m.events[static_cast<unsigned>(input.event)].parameters;
    for (std::size_t p = 0; p != parameters.size() && !more; ++p) {
        more = ++input.arguments[p] <= spec::type_of(m, parameters[p]).high;
        if (!more) input.arguments[p] = 0;
    }
}

inline Found interpreted(const spec::Machine& m) {
    Found found;
    const auto cells = spec::cells(m);
    std::vector<spec::Snapshot> level{spec::initial(m)}, next;
    found.states.insert(level[0]);
    const auto judge = [&](int at, bool holds, std::size_t depth) { if (!holds) found.broken.try_emplace(at, depth); };
    for (std::size_t depth = 0; !level.empty(); ++depth, level.swap(next), next.clear())
        for (const spec::Snapshot& before : level) {
            for (std::size_t k = 0; k != cells.size(); ++k) found.in_range = found.in_range && before[k] <= spec::type_of(m, *cells[k]).high;
            for (int p = 0; p != static_cast<int>(m.properties.size()); ++p)
                if (m.properties[static_cast<unsigned>(p)].scope == spec::Scope::state) judge(p, spec::holds(m, m.properties[static_cast<unsigned>(p)], before), depth);
            if (!found.in_range) return found;
            for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
                spec::Input input{e, std::vector<long>(m.events[static_cast<unsigned>(e)].parameters.size())};
                for (bool more = true; more; next_arguments(m, input, more)) {
                    spec::Snapshot after = before;
                    const spec::Outcome o = spec::step(m, after, input);
                    found.taken += o.rule >= 0;
                    for (int p = 0; p != static_cast<int>(m.properties.size()); ++p)
                        if (m.properties[static_cast<unsigned>(p)].scope == spec::Scope::step)
                            judge(p, spec::holds(m, m.properties[static_cast<unsigned>(p)], before, input, o, after), depth + 1);
                    if (found.states.insert(after).second) next.push_back(after);
                }
            }
        }
    return found;
}

}  // namespace by_hand
