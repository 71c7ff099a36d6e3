// SPDX-License-Identifier: Apache-2.0
#include "faults/goals.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace proofs::faults {

using namespace spec;
using enum Breach;

std::string_view text_of(Breach b) {
    constexpr std::string_view texts[]{"unauthentic accepted", "intent or policy bypassed", "limit exceeded", "passes where closed", "locked opened"};
    return texts[static_cast<unsigned>(b)];
}

const std::vector<Goal>& goals() {
    constexpr bool refused = true;
    static const std::vector<Goal> all{
        // ---- bundles: what is installed is authentic, wanted and allowed
        {"bundle", unauthentic_accepted, "BL-50", refused},  // a load begins
        {"bundle", unauthentic_accepted, "BL-57", refused},  // a segment is stored
        {"bundle", unauthentic_accepted, "BL-59"},           // one that does not verify ends the load,
        {"bundle", unauthentic_accepted, "BL-60"},           // and leaves nothing
        {"bundle", unauthentic_accepted, "BL-62", refused},  // a bundle is installed
        {"bundle", unauthentic_accepted, "BL-65"},           // or erased
        {"bundle", unauthentic_accepted, "BL-95", refused},  // metadata change
        {"bundle", unauthentic_accepted, "BL-104", refused}, // RSP takes its place
        {"bundle", unauthentic_accepted, "BL-112", refused}, // the loader changes
        {"bundle", unauthentic_accepted, "BL-30"},
        {"bundle", unauthentic_accepted, "BL-31"},
        {"bundle", unauthentic_accepted, "BL-32"},
        {"bundle", intent_bypassed, "BL-71", refused},  // enabled
        {"bundle", intent_bypassed, "BL-82", refused},  // disabled
        {"bundle", intent_bypassed, "BL-87", refused},  // deleted
        {"bundle", intent_bypassed, "BL-41"},           // whatever is not granted leaves the bundles as they are
        {"bundle", intent_bypassed, "BL-36"},
        {"bundle", intent_bypassed, "BL-37"},
        {"bundle", intent_bypassed, "BL-38"},
        {"bundle", intent_bypassed, "BL-39"},
        {"bundle", intent_bypassed, "BL-40"},
        {"bundle", limit_exceeded, "BL-07"},
        {"bundle", limit_exceeded, "BL-08"},
        {"bundle", limit_exceeded, "BL-09"},
        {"bundle", limit_exceeded, "BL-115"},  // the loader never becomes older
        {"bundle", limit_exceeded, "BL-44"},
        {"bundle", locked_opened, "BL-33"},
        {"bundle", locked_opened, "BL-34"},
        {"bundle", locked_opened, "BL-35"},
        {"bundle", locked_opened, "BL-43"},    // without power nothing is granted
        {"bundle", locked_opened, "BL-119"},   // power loss leaves nothing of a load
        // ---- sessions: data only on an open pipe and of its session
        {"scl_sessions", closed_delivered, "ST-2"},
        {"scl_sessions", closed_delivered, "ST-9"},
        {"scl_sessions", closed_delivered, "ST-10"},
        {"scl_sessions", closed_delivered, "ST-4"},
        {"scl_sessions", closed_delivered, "ST-7"},
        {"scl_sessions", closed_delivered, "ST-8"},
        {"scl_sessions", locked_opened, "ST-5"},
        {"scl_sessions", locked_opened, "ST-6"},
        {"scl_sessions", locked_opened, "ST-33", refused},
        // ---- secure pipes: nothing twice, and failure for good
        {"scl_secure", unauthentic_accepted, "SS-4", refused},
        {"scl_secure", limit_exceeded, "SS-3", refused},
        {"scl_secure", limit_exceeded, "SS-2"},
        {"scl_secure", limit_exceeded, "SS-8"},
        {"scl_secure", limit_exceeded, "SS-9"},
        {"scl_secure", locked_opened, "SS-5"},
        {"scl_secure", locked_opened, "SS-6"},
        {"scl_secure", locked_opened, "SS-7"},
        {"scl_secure", locked_opened, "SS-11"},
        {"scl_secure", locked_opened, "SS-12"},
        // ---- gates: only what is open, with the right protection and rights
        {"scl_gates", closed_delivered, "GA-6"},
        {"scl_gates", closed_delivered, "GA-24", refused},
        {"scl_gates", closed_delivered, "GA-25"},
        {"scl_gates", closed_delivered, "GA-26"},
        {"scl_gates", closed_delivered, "GA-27"},
        {"scl_gates", closed_delivered, "GA-28"},
        {"scl_gates", closed_delivered, "GA-29"},
        {"scl_gates", closed_delivered, "GA-42", refused},
        {"scl_gates", closed_delivered, "GA-43", refused},
        {"scl_gates", intent_bypassed, "GA-35", refused},  // read only what may be read
        {"scl_gates", intent_bypassed, "GA-36", refused},  // write only what may be written
        {"scl_gates", limit_exceeded, "GA-30"},
        // ---- power: who is authenticated, and till when
        {"power", locked_opened, "PW-3"},
        {"power", locked_opened, "PW-5"},
        {"power", locked_opened, "PW-7"},
        {"power", locked_opened, "PW-18"},
        {"power", locked_opened, "PW-26", refused},
        {"power", locked_opened, "PW-28"},
        {"power", locked_opened, "PW-29"},
        {"power", locked_opened, "PW-32"},
        {"power", locked_opened, "PW-33", refused},
        {"power", locked_opened, "PW-34"},
        {"power", unauthentic_accepted, "PW-11"},
        {"power", unauthentic_accepted, "PW-14"},
        {"power", unauthentic_accepted, "PW-12"},
        // ---- the platform: the same of its parts, and what joins them
        {"platform", unauthentic_accepted, "BL-50", refused},
        {"platform", unauthentic_accepted, "BL-57", refused},
        {"platform", unauthentic_accepted, "BL-62", refused},
        {"platform", unauthentic_accepted, "BL-95", refused},
        {"platform", unauthentic_accepted, "BL-112", refused},
        {"platform", intent_bypassed, "BL-71", refused},
        {"platform", intent_bypassed, "BL-82", refused},
        {"platform", intent_bypassed, "BL-87", refused},
        {"platform", intent_bypassed, "BL-37"},
        {"platform", intent_bypassed, "BL-38"},
        {"platform", limit_exceeded, "BL-07"},
        {"platform", limit_exceeded, "BL-08"},
        {"platform", limit_exceeded, "PL-33"},
        {"platform", closed_delivered, "ST-2"},
        {"platform", closed_delivered, "ST-9"},
        {"platform", closed_delivered, "PL-19"},
        {"platform", locked_opened, "PW-3"},
        {"platform", locked_opened, "PW-26", refused},
        {"platform", locked_opened, "PL-13"},
        {"platform", locked_opened, "PL-18"},
    };
    return all;
}

const std::vector<std::string_view>& machines_with_goals() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const Goal& g : goals())
            if (std::ranges::find(all, g.machine) == all.end()) all.push_back(g.machine);
        return all;
    }();
    return names;
}

bool has_goals(const Machine& m) { return std::ranges::find(machines_with_goals(), m.name) != machines_with_goals().end(); }

bool grants(const Machine& m, const Event& e, long answer) {
    constexpr std::string_view granting[]{"done", "delivered", "echoed", "ok", "listed", "resumed"};
    return std::ranges::find(granting, m.types[static_cast<unsigned>(e.answers)].values[static_cast<unsigned>(answer)]) != std::end(granting);
}

namespace {

// "BL-50" is the id of the bundles' property also where a composed machine says it of several events ("BL-50/enable"), or of a part ("bundle.BL-50").
bool is(std::string_view id, std::string_view wanted) {
    const std::size_t at = id.find(wanted);
    if (at == std::string_view::npos || (at != 0 && id[at - 1] != '.' && id[at - 1] != '/')) return false;
    const std::size_t end = at + wanted.size();
    return end == id.size() || id[end] == '/' || id[end] == '.';
}

}  // namespace

std::vector<Chosen> goals_of(const Machine& m, int event) {
    std::vector<Chosen> result;
    for (const Goal& g : goals()) {
        if (g.machine != m.name) continue;
        bool there = false;
        for (const Property& p : m.properties) {
            if (p.scope == Scope::reachable || !is(p.id, g.property)) continue;
            there = true;
            if (p.event < 0 || p.event == event) result.push_back({&g, &p});
        }
        if (!there) throw std::invalid_argument(std::string(m.name) + " has no property " + std::string(g.property) + ", which the goals of faults name");
    }
    return result;
}

std::vector<int> security_events(const Machine& m) {
    std::vector<int> result;
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e)
        if (std::ranges::any_of(goals_of(m, e), [](const Chosen& c) { return c.property->event >= 0; })) result.push_back(e);
    return result;
}

}  // namespace proofs::faults
