// SPDX-License-Identifier: Apache-2.0
// The phases of machines composed of machines refuse what is wrong: a story that goes otherwise, a coupling nothing needs.

#include "tool/phases.hpp"

#include "witness.hpp"

#include "lang/compose.hpp"
#include "lang/lang.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using namespace spec::lang;
using proofs::Finding;
using proofs::Verdict;

constexpr ssp::Requirement R1{"R1", "source", "1", ssp::Basis::assumed, ssp::Strength::shall, "A sentence."};

enum class Turned : unsigned char { done, refused };
enum class Lit : unsigned char { done, refused };
constexpr Var<bool> tap{"tap"}, light{"light"};
constexpr Event turn_on{"turn_on"}, turn_off{"turn_off"}, shine{"shine"}, dim{"dim"};
enum class Own : unsigned char { done, refused };

// Water runs only by light.
std::vector<DraftCoupling> all_couplings() {
    return couplings(needs(cites(R1), "by_light", "Water runs by light.", in("on"), when(light), answer(Turned::refused)),
                     needs(cites(R1), "not_dim", "It stays light while water runs.", in("dimmed"), when(!tap), answer(Lit::refused)),
                     needs(cites(R1), "idle", "Nobody needs this.", in("off"), when(light || tap), answer(Turned::refused)));
}
spec::Machine bathroom(std::string_view without) {
    const auto taps = machine("taps", "here", variables(starts(tap, false)), answers(Turned::refused), events(turn_on, turn_off),
                              rules(rule(cites(R1), "on", "It runs.", on(turn_on), when(!tap), then(tap = true), answer(Turned::done)),
                                    rule(cites(R1), "off", "It stops.", on(turn_off), when(tap), then(tap = false), answer(Turned::done))));
    const auto lights = machine("lights", "here", variables(starts(light, false)), answers(Lit::refused), events(shine, dim),
                                rules(rule(cites(R1), "lit", "It shines.", on(shine), then(light = true), answer(Lit::done)), rule(cites(R1), "dimmed", "It is dark.", on(dim), then(light = false), answer(Lit::done))));
    auto left = all_couplings();
    std::erase_if(left, [&](const DraftCoupling& c) { return c.rule.id == without; });
    return coupled("bathroom", "here", {taps, lights}, std::move(left), properties(always(cites(R1), "B-1", "Water runs by light.", implies(tap, light))));
}
std::vector<ssp::Coupling> listed() {
    std::vector<ssp::Coupling> result;
    for (const DraftCoupling& c : all_couplings()) result.push_back({c.rule.id, c.rule.text});
    return result;
}
std::vector<ssp::Story> stories() {
    return {{"S-1", "Somebody washes.", "taps.turn_on => refused\nlights.shine => done\ntaps.turn_on => done\nlights.dim => refused\ntaps.turn_off => done\n"},
            {"S-2", "Somebody washes in the dark.", "taps.turn_on => done\n"}};
}

const ssp::Model model{"bathroom", "It is one.", 1, [](long) { return bathroom(""); }, [](long) { return bathroom(""); }, nullptr, ssp::Model::Kind::composed, stories, listed, bathroom};

struct Phases {
    tool::VerifyOptions options{};
    tool::MachineRun run{};
    tool::Work work{model, options, "nowhere", run, [](long, long) {}, [](long) { return bathroom(""); }, 1, {}};
    Phases() {
        run.model = &model;
        run.machine = bathroom("");
    }
    const Finding& finding(std::string_view id) const {
        const auto found = std::ranges::find(run.report.findings, id, &Finding::id);
        REQUIRE(found != run.report.findings.end());
        return *found;
    }
};

}  // namespace

TEST_CASE("a story that goes otherwise than it is told fails, with the line and the answer") {
    Phases p;
    CHECK(tool::tell_stories(p.work) == "2 stories");
    CHECK(p.finding("S-1").verdict == Verdict::reached);
    CHECK(p.finding("S-2").verdict == Verdict::failed);
    CHECK(p.finding("S-2").detail == "line 1, taps.turn_on => done: the answer is refused");
}

TEST_CASE("a coupling that is needed is shown by a run, and one that nothing needs fails") {
    Phases p;
    static_cast<void>(tool::without_a_coupling(p.work));
    CHECK(p.finding("by_light").verdict == Verdict::reached);
    CHECK(p.finding("by_light").strength == "then B-1 is broken by a run of 1 step");
    CHECK(p.finding("not_dim").verdict == Verdict::reached);
    CHECK(p.finding("idle").verdict == Verdict::failed);
    CHECK(p.finding("idle").detail == "nothing is noticed: it is not needed, or a property is missing");
}

TEST_CASE("a witness is looked for in the stories first, and then from their ends") {
    proofs::WitnessOptions o;
    o.told = {{"S-1", tool::inputs_of(bathroom(""), stories()[0])}};
    o.behind = 1;
    o.bmc.depth = 0;  // nothing from the beginning
    const auto found = proofs::witnesses([](long) { return bathroom(""); }, proofs::standard_goals, o);
    const auto of = [&](std::string_view id) { return *std::ranges::find_if(found, [&](const proofs::Witness& w) { return w.goal.id == id; }); };
    CHECK(of("fires on").strength == "witness of 3 steps as told in S-1");
    CHECK(of("fires dimmed").strength == "witness of 6 steps, the first 5 as told in S-1");
    CHECK(proofs::shows(bathroom(""), of("fires dimmed").goal, *of("fires dimmed").trace));
    CHECK(of("fires idle").verdict != Verdict::reached);  // two steps from the end
}
