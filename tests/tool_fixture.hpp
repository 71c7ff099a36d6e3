// SPDX-License-Identifier: Apache-2.0
// A table of lamps built by hand, with its catalogue: what the tests of the tool ask about.

#pragma once

#include "by_hand.hpp"
#include "machines.hpp"
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include <filesystem>
#include <functional>
#include <unistd.h>

namespace lamps {

using namespace by_hand;

inline const ssp::Requirement assumption{"A-01", "sspec", "assumptions", ssp::Basis::assumed, ssp::Strength::shall,
                                         "One slot is loaded at a time.", "Nothing is said; the alternative is <two> & more."};
inline const ssp::Requirement read{"RQ-7", "TS 103 999-2", "5.5.4", ssp::Basis::seen, ssp::Strength::shall, "A slot is enabled only after it was loaded.", ""};
inline const ssp::Requirement open{"RQ-8", "TS 103 999-2", "5.5.5", ssp::Basis::seed, ssp::Strength::should, "Nobody formalised \"this\".", ""};

inline spec::Machine make(long slots) {
    spec::Machine m = empty_machine(slots);
    m.name = "lamp";
    m.source = "spec_model/lamp/lamp.hpp";
    const int phase = variable(m, "phase", phases, slot);
    const int s = binder(m, "s", slot);
    const int start = event(m, "start", {{"slot", slot}}), enable = event(m, "enable", {{"slot", slot}, {"intent", boolean}});
    const int stop = event(m, "stop", {{"slot", slot}}), tune = event(m, "tune", {{"phase", phases}});
    const auto is = [&](const Formula& at, int v) { return equal(var(phase, at), value(phases, v)); };
    const Formula busy = any(s, slot, is(bound(s), 1));
    rule(m, "L-01", start, both({is(parameter(0), 0), negate(busy)}), {assign(phase, parameter(0), value(phases, 1))});
    rule(m, "L-02", start, both({is(parameter(0), 0), busy}), {}, 2);
    rule(m, "L-03", enable, both({is(parameter(0), 1), parameter(1)}), {assign(phase, parameter(0), value(phases, 2))});
    rule(m, "L-04", stop, negate(is(parameter(0), 0)), {assign(phase, parameter(0), value(phases, 0))});
    rule(m, "L-05", tune, {}, {});
    m.rules[0].requirements = m.rules[1].requirements = {&assumption};
    m.rules[2].requirements = {&read};
    property(m, "L-40", spec::Scope::state, less(count(s, slot, is(bound(s), 1)), number(2)));
    property(m, "L-41", spec::Scope::step, implies(equal(var(phase, parameter(0), true), value(phases, 2)), negate(is(parameter(0), 0))), enable);
    m.properties[0].requirements = {&assumption};
    m.properties[0].text = "At most one slot < two is loading.";
    m.properties[1].requirements = {&read};
    return m;
}

inline const ssp::Model models[] = {{"lamp", "A table of lamps.", 8, make, make}, {"lantern", "The same.", 2, make, make}};
inline const ssp::Requirement* const requirements[] = {&assumption, &read, &open};
inline const tool::Catalogue catalogue{models, requirements};

// The message and the status of the Stop that `f` throws.
struct Stopped {
    std::string message;
    int status = -1;
};
inline Stopped stopped(const std::function<void()>& f) {
    try {
        f();
    } catch (const tool::Stop& e) {
        return {e.what(), e.status};
    }
    return {};
}

// An empty folder of its own, removed in the end.
class Place {
public:
    Place() {
        std::filesystem::create_directories(path);
    }
    ~Place() { std::filesystem::remove_all(path); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    const std::filesystem::path path = std::filesystem::temp_directory_path() / ("sspec-tool-test-" + std::to_string(getpid()) + '-' + std::to_string(++count));

private:
    static inline int count = 0;
};

}  // namespace lamps
