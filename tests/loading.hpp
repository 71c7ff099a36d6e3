// SPDX-License-Identifier: Apache-2.0
// A small machine that is right in every respect, for tests that break one thing at a time.

#pragma once

#include "by_hand.hpp"

#include <filesystem>
#include <string>
#include <unistd.h>

namespace by_hand {

// Bundles are loaded one at a time; power loss ends loading; loading ends.
struct Loading {
    spec::Machine m;
    int i, phase, powered, load, finish, off, on;

    explicit Loading(long slots = 3) : m(empty_machine(slots)) {
        m.name = "loading";
        i = binder(m, "i", slot);
        phase = variable(m, "phase", phases, slot);
        powered = variable(m, "powered", boolean);
        load = event(m, "load", {{"slot", slot}});
        finish = event(m, "finish", {{"slot", slot}, {"authentic", boolean}});
        off = event(m, "off");
        on = event(m, "on");
        const Formula asked = var(phase, parameter(0));
        rule(m, "load", load, both({var(powered), equal(asked, absent()), negate(any(i, slot, is_loading()))}), {assign(phase, parameter(0), loading())});
        rule(m, "busy", load, both({var(powered), equal(asked, absent()), any(i, slot, is_loading())}), {}, 2);
        rule(m, "accept", finish, both({equal(asked, loading()), parameter(1)}), {assign(phase, parameter(0), enabled())});
        rule(m, "reject", finish, both({equal(asked, loading()), negate(parameter(1))}), {assign(phase, parameter(0), absent())});
        rule(m, "off", off, var(powered), {assign_each(phase, i, choose(is_loading(), absent(), var(phase, bound(i)))), assign(powered, value(boolean, 0))});
        rule(m, "on", on, negate(var(powered)), {assign(powered, yes())});
        property(m, "one", spec::Scope::state, negate(less(number(1), count(i, slot, is_loading()))));
        property(m, "power", spec::Scope::state, implies(negate(var(powered)), all(i, slot, negate(is_loading()))));
        property(m, "refused", spec::Scope::step, implies(answered(answers, 1), all(i, slot, equal(var(phase, bound(i)), var(phase, bound(i), true)))));
        property(m, "authentic", spec::Scope::step,
                 implies(both({negate(parameter(1)), equal(asked, loading())}), equal(var(phase, parameter(0), true), absent())), finish);
        spec::Response r;
        r.id = "ends";
        r.text = "Loading ends.";
        r.binder = i;
        r.pending = is_loading();
        r.resolved = negate(is_loading());
        r.helpful = {{finish, {bound(i), {}}}, {off, {}}};
        m.responses = {r};
    }

    static Formula absent() { return value(phases, 0); }
    static Formula loading() { return value(phases, 1); }
    static Formula enabled() { return value(phases, 2); }
    Formula is_loading() const { return equal(var(phase, bound(i)), loading()); }
};

// An empty folder for a test's files, of this process alone; removed when it ends.
inline std::filesystem::path empty_folder(const char* name) {
    static const struct Place {
        std::filesystem::path path = std::filesystem::temp_directory_path() / ("sspec_tests-" + std::to_string(getpid()));
        ~Place() {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }
    } place;
    const auto folder = place.path / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    return folder;
}

}  // namespace by_hand
