// SPDX-License-Identifier: Apache-2.0
// The register of assumptions: every assumption has alternatives, each is a sound model of its own, and which proofs fall
// with it is found out, not guessed.

#include "bundle/alternatives.hpp"
#include "liveness.hpp"
#include "requirements/parts.hpp"
#include "requirements/pool.hpp"
#include "requirements/register.hpp"
#include "requirements/unchanged.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace ssp::bundle;

namespace {

constexpr Configuration size = register_sizes[0];

const Alternative& alternative(std::string_view text) {
    for (const Alternative& a : alternatives())
        if (a.text == text) return a;
    FAIL("no alternative: ", text);
    return alternatives().front();
}

// What is tested below, decided in one go.
struct Case {
    std::string_view text;
    spec::Machine machine;
};
const std::vector<Case>& cases() {
    static const std::vector<Case> all = [] {
        std::vector<Case> list{{"the model itself", table(size)}, {"two rules overlap", table(size)}};
        const auto rule = std::ranges::find(list[1].machine.rules, "enable.no_intent", &spec::Rule::id);
        REQUIRE(rule != list[1].machine.rules.end());
        rule->guard.clear();  // always
        for (const std::string_view text : {"An Enabled bundle can be deleted as well, an Active one cannot.",
                                            "Enabling what is enabled and disabling what is disabled succeeds without effect.",
                                            "Metadata change without a signature.",
                                            "Some fields of the metadata are the user's to change."})
            list.push_back({text, alternative(text).make(size)});
        return list;
    }();
    return all;
}
const proofs::Replaced& result_of(std::string_view text) {
    static const std::vector<proofs::Replaced> all = [] {
        std::vector<proofs::Replacement> list;
        for (const Case& c : cases()) {
            const auto a = std::ranges::find(alternatives(), c.text, &Alternative::text);
            list.push_back({a == alternatives().end() ? alternatives()[0].assumption : a->assumption, std::string(c.text), {c.machine}});
        }
        return proofs::run_register({table(size)}, list, 2, {});
    }();
    return *std::ranges::find(all, text, &proofs::Replaced::text);
}
std::vector<std::string> names(const proofs::Replaced& r) {
    std::vector<std::string> list;
    for (const proofs::Fallen& f : r.fallen) list.push_back(f.property);
    return list;
}

// Do the interpreter's steps break what the run is said to break?
bool shown(const spec::Machine& machine, const proofs::Fallen& fallen) {
    const spec::Machine whole = proofs::with_responses(machine);
    const auto p = std::ranges::find(whole.properties, fallen.violated, &spec::Property::id);
    REQUIRE(p != whole.properties.end());
    REQUIRE(fallen.trace->from == spec::initial(whole));
    spec::Snapshot before = fallen.trace->from, state = before;
    spec::Input input;
    spec::Outcome outcome;
    for (const spec::Input& in : fallen.trace->inputs) {
        before = state;
        input = in;
        outcome = spec::step(whole, state, in);
    }
    return p->scope == spec::Scope::state ? !spec::holds(whole, *p, state) : !spec::holds(whole, *p, before, input, outcome, state);
}

}  // namespace

TEST_CASE("register: every assumption that the table cites has an alternative, and what is not modelled says why") {
    std::set<std::string_view> covered;
    std::size_t runnable = 0;
    for (const Alternative& a : alternatives()) {
        CAPTURE(a.text);
        covered.insert(a.assumption->id);
        CHECK(a.assumption->basis == ssp::Basis::assumed);
        CHECK((a.make == nullptr) == !a.reason.empty());
        runnable += a.make != nullptr;
    }
    CHECK(runnable >= 80);
    const spec::Machine model = table(size);
    const auto cited = [&](const auto& things) {
        for (const auto& thing : things)
            for (const ssp::Requirement* r : thing.requirements) {
                CAPTURE(r->id);
                CHECK((r->basis != ssp::Basis::assumed || covered.contains(r->id)));
            }
    };
    cited(model.rules);
    cited(model.properties);
    cited(model.responses);
}

TEST_CASE("register: every alternative links, differs from the model, and keeps all properties") {
    for (const Configuration& c : register_sizes) {
        const spec::Machine model = table(c);
        for (const Alternative& a : alternatives()) {
            if (!a.make) continue;
            CAPTURE(a.text);
            const spec::Machine m = a.make(c);
            REQUIRE(m.properties.size() == model.properties.size());
            CHECK(m.responses.size() == model.responses.size());
            const std::vector<bool> same = proofs::unchanged(model, m);
            CHECK(std::ranges::count(same, true) > 0);  // the tables can be compared at all
            CHECK((std::ranges::count(same, false) > 0 || m.rules.size() != model.rules.size()));
        }
    }
}

TEST_CASE("register: the model in its own place loses nothing") {
    const spec::Machine model = table(size);
    CHECK(std::ranges::count(proofs::unchanged(model, model), false) == 0);
    const proofs::Replaced& r = result_of("the model itself");
    CHECK(names(r).empty());
    CHECK(r.held > 130);
}

TEST_CASE("register: what falls is known beforehand for some, and the interpreter shows it") {
    using Names = std::vector<std::string>;
    const auto check = [](std::string_view text, const Names& expected) {
        CAPTURE(text);
        const Alternative& a = alternative(text);
        const spec::Machine machine = a.make(size);
        const proofs::Replaced& r = result_of(text);
        CHECK(r.ill_posed.empty());
        CHECK(names(r) == expected);
        for (const proofs::Fallen& f : r.fallen) {
            CAPTURE(f.property);
            CHECK(f.refuted);
            REQUIRE(f.trace);
            CHECK(shown(machine, f));
            CHECK(!shown(table(size), f));  // the model itself does nothing of the kind in this run
            CHECK(f.cites == (std::ranges::count(f.requirements, a.assumption) != 0));
        }
    };
    check("An Enabled bundle can be deleted as well, an Active one cannot.", {"BL-35", "BL-87", "BL-89", "BL-90"});
    check("Enabling what is enabled and disabling what is disabled succeeds without effect.",
          {"BL-71", "BL-73", "BL-74", "BL-82", "BL-84", "BL-85"});
    check("Metadata change without a signature.", {"BL-95"});
    check("Some fields of the metadata are the user's to change.", {});
}

TEST_CASE("register: a replacement with rules that overlap or leave a range is told to be none") {
    const proofs::Replaced& r = result_of("two rules overlap");
    CHECK(r.fallen.empty());
    REQUIRE(!r.ill_posed.empty());
    CHECK(r.ill_posed[0].find("enable.no_intent") != std::string::npos);
}

TEST_CASE("register: the parts of a state property mean together what it means") {
    const spec::Machine model = table(size);
    proofs::Pool pool(model);
    pool.explore(20'000, 0);
    for (const spec::Property& p : model.properties) {
        if (p.scope == spec::Scope::step) continue;
        CAPTURE(p.id);
        const std::vector<spec::Formula> parts = proofs::parts(p.condition);
        for (spec::Snapshot state : pool.states()) {
            for (const std::size_t spoilt : {0U, 1U, 4U}) {  // states no run leads to, so that some properties fail
                if (spoilt != 0) state[(spoilt * 7) % state.size()] = 1;
                bool all = true;
                for (const spec::Formula& f : parts) all = all && spec::value(model, f, state) != 0;
                REQUIRE(all == spec::holds(model, p, state));
            }
        }
    }
}
