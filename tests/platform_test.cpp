// SPDX-License-Identifier: Apache-2.0
// The platform as one machine: its stories, what joins its machines, and that the checks of both can fail.

#include "platform/machines.hpp"

#include "falls.hpp"
#include "machines.hpp"
#include "requirements/covers.hpp"
#include "tool/phases.hpp"
#include "tool/script.hpp"

#include "lang/run.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace {

const spec::Machine& platform() {
    static const spec::Machine m = ssp::platform::platform_machine(false);
    return m;
}
int event(const spec::Machine& m, std::string_view name) {
    for (int k = 0; const spec::Event& e : m.events) {
        if (full_name(e) == name) return k;
        ++k;
    }
    return -1;
}
const spec::Rule& rule(std::string_view id) {
    const auto found = std::ranges::find(platform().rules, id, &spec::Rule::id);
    REQUIRE_MESSAGE(found != platform().rules.end(), id);
    return *found;
}
long value(const spec::Snapshot& s, std::string_view cell) {
    for (int c = 0; c != platform().cells; ++c)
        if (cell_name(platform(), c) == cell) return s[static_cast<unsigned>(c)];
    FAIL("there is no cell " << cell);
    return -1;
}
// The state at the end of a story, each step with its answer.
spec::Snapshot told(std::string_view id) {
    const std::vector<ssp::Story> all = ssp::platform::stories_of_platform();
    const auto story = std::ranges::find(all, id, &ssp::Story::id);
    REQUIRE(story != all.end());
    spec::Snapshot state = spec::initial(platform());
    std::istringstream lines(story->script);
    for (std::string text; std::getline(lines, text);) {
        const auto line = tool::parse(platform(), text);
        if (!line) continue;
        const spec::Outcome outcome = step(platform(), state, line->input);
        if (line->expected) CHECK_MESSAGE(outcome.answer == *line->expected, id << ": " << text);
    }
    return state;
}

}  // namespace

TEST_CASE("every story of the platform goes as it is told") {
    std::set<std::string_view> ids;
    for (const ssp::Story& s : ssp::platform::stories_of_platform()) {
        CHECK(ids.insert(s.id).second);
        static_cast<void>(told(s.id));
    }
    CHECK(ids.size() >= 20);
}

TEST_CASE("at least forty properties speak of the platform as a whole") {
    const auto whole = std::ranges::count_if(platform().properties, [](const spec::Property& p) { return !p.of_part && p.scope != spec::Scope::reachable; });
    CHECK(whole >= 40);
    // And those of the machines stand beside them.
    CHECK(std::ranges::count_if(platform().properties, [](const spec::Property& p) { return p.of_part; }) > 200);
}

TEST_CASE("after power is lost a bundle is as before the command that was under way, or as after it") {
    static_assert(ssp::covers("A-PLT-5", "A-PLT-6"));
    const spec::Snapshot before = told("PLS-6"), later = told("PLS-7");
    CHECK(value(before, "bundle.phase[0]") == 3);  // enabled: the command to disable it was not committed
    CHECK(value(later, "bundle.phase[0]") == 2);   // disabled: it was
    CHECK(value(later, "bundle.pending.length") == 1);
}

TEST_CASE("a bundle whose current is not to be had stays Enabled, and a bundle without a pipe as well") {
    static_assert(ssp::covers("A-PLT-2", "A-PLT-4"));
    CHECK(value(told("PLS-3"), "bundle.phase[2]") == 3);
    CHECK(value(told("PLS-3"), "interfaces.drawn_external") == 190);
    CHECK(value(told("PLS-18"), "bundle.phase[0]") == 3);
}

TEST_CASE("the platform resumes with its session, and after a wrong token without") {
    static_assert(ssp::covers("A-PLT-3", "A-PLT-8"));
    CHECK(value(told("PLS-4"), "scl_sessions.state[0]") == 2);
    CHECK(value(told("PLS-5"), "scl_sessions.state[0]") == 0);
    CHECK(value(told("PLS-5"), "power.stage") == 1);
}

TEST_CASE("what joins the machines is listed once, each with a sentence, and can be left out") {
    std::set<std::string_view> ids;
    const std::vector<ssp::Coupling> all = ssp::platform::couplings_of_platform();
    for (const ssp::Coupling& c : all) {
        CHECK(ids.insert(c.id).second);
        CHECK_FALSE(c.text.empty());
    }
    const auto size = [](const spec::Machine& m) {
        std::size_t n = m.rules.size() + m.events.size();
        for (const spec::Rule& r : m.rules) n += r.guard.size() + r.effects.size();
        return n;
    };
    for (const std::size_t k : {std::size_t{0}, all.size() / 2, all.size() - 1}) CHECK(size(ssp::platform::platform_without(all[k].id)) != size(platform()));
    CHECK(size(ssp::platform::platform_without("no such coupling")) == size(platform()));
}

TEST_CASE("a proof falls without a coupling, and none with all of them") {
    CHECK(proofs::falls(platform(), {event(platform(), "power.suspend")}) == "");
    const spec::Machine hasty = ssp::platform::platform_without("suspend.quiet");
    CHECK(proofs::falls(hasty, {event(hasty, "power.suspend")}) != "");
    const spec::Machine unsaved = ssp::platform::platform_without("commits(enable.done)");
    CHECK(proofs::falls(unsaved, {event(unsaved, "bundle.enable")}) != "");
}

TEST_CASE("a rule that never fires is told from one that does, and whether it rests on properties") {
    CHECK(proofs::idle(platform(), rule("bind.crossing_second")) == proofs::Idle::by_properties);  // the SSP goes first
    CHECK(proofs::idle(platform(), rule("bind.crossing_first")) == proofs::Idle::perhaps);
    spec::Machine m = platform();
    std::erase_if(m.properties, [](const spec::Property& p) { return p.id == "PL-53"; });
    CHECK(proofs::idle(m, rule("bind.crossing_second")) == proofs::Idle::perhaps);
}

TEST_CASE("the platform beside its abstract life: a word that is left out breaks the simulation") {
    const spec::Machine whole = ssp::platform::life_machine(false);
    CHECK(proofs::falls(whole, {event(whole, "bundle.enable")}) == "");
    const spec::Machine silent = ssp::platform::life_without("life(enable.done/committed)");
    CHECK(proofs::falls(silent, {event(silent, "bundle.enable")}) == "RF-2");
    for (const ssp::Coupling& c : ssp::platform::couplings_of_life()) CHECK_MESSAGE(c.id.starts_with("life("), c.id);
}
