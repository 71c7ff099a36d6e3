// SPDX-License-Identifier: Apache-2.0
// The whole register of assumptions, decided in both sizes.

#include "bundle/alternatives.hpp"
#include "requirements/register.hpp"
#include "liveness.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace ssp::bundle;

TEST_CASE("register: every alternative is decided, and hardly anything is left open") {
    std::vector<spec::Machine> models;
    for (const Configuration& c : register_sizes) models.push_back(table(c));
    std::vector<proofs::Replacement> replacements;
    for (const Alternative& a : alternatives()) {
        if (!a.make) continue;
        replacements.push_back({a.assumption, std::string(a.text), {}});
        for (const Configuration& c : register_sizes) replacements.back().machines.push_back(a.make(c));
    }
    std::size_t told = 0;
    const std::vector<proofs::Replaced> all = proofs::run_register(models, replacements, 2, [&](const std::string&, std::size_t done, std::size_t of) {
        CHECK(done == ++told);
        CHECK(of == replacements.size());
    });
    CHECK(told == replacements.size());
    REQUIRE(all.size() == replacements.size());
    std::size_t refuted = 0, open = 0;
    for (std::size_t n = 0; n != all.size(); ++n) {
        CAPTURE(all[n].text);
        CHECK(all[n].ill_posed.empty());
        CHECK(all[n].held + all[n].fallen.size() > 130);
        for (const proofs::Fallen& f : all[n].fallen) {
            CAPTURE(f.property);
            (f.refuted ? refuted : open) += 1;
            if (!f.trace) continue;
            const spec::Machine whole = proofs::with_responses(replacements[n].machines[f.size]);
            const auto p = std::ranges::find(whole.properties, f.violated, &spec::Property::id);
            REQUIRE(p != whole.properties.end());
            spec::Snapshot state = f.trace->from;
            REQUIRE(state == spec::initial(whole));
            bool broken = p->scope == spec::Scope::state && !spec::holds(whole, *p, state);
            for (const spec::Input& in : f.trace->inputs) {
                const spec::Snapshot before = state;
                const spec::Outcome outcome = spec::step(whole, state, in);
                broken = p->scope == spec::Scope::state ? !spec::holds(whole, *p, state) : !spec::holds(whole, *p, before, in, outcome, state);
            }
            CHECK(broken);
        }
    }
    CHECK(refuted > 250);
    CHECK(open < 12);
}
