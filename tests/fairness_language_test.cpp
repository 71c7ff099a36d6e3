// SPDX-License-Identifier: Apache-2.0
// What assumptions of fairness mean: on a lamp of three lights that a person switches on and the wind switches off.

#include "exact/fairness.hpp"
#include "lang/compose.hpp"
#include "lang/lang.hpp"
#include "liveness.hpp"
#include "prove.hpp"

#include <doctest/doctest.h>

namespace wind {

using namespace spec::lang;

constexpr ssp::Requirement R{"R", "source", "1", ssp::Basis::assumed, ssp::Strength::shall, "A sentence."};

struct Light : Index {};
enum class Answer : unsigned char { done, refused };

constexpr Array<bool, Light> on_{"on"};
constexpr Var<UpTo<2>> hand{"hand"};  // where the person stands
constexpr Param<Light> light{"light"};
constexpr Any<Light> i{"i"}, j{"j"};
constexpr Event turn{"turn"};
constexpr Event blow{"blow", light}, switches{"switches", light};

enum class Heard : unsigned char { tick, strike, nothing };
constexpr Var<UpTo<3>> time_of_day{"time_of_day"};
constexpr Event tick{"tick"}, strike{"strike"};

constexpr Machine lamps(auto... responses_) {
    return machine("lamps", "tests", size<Light>(3), variables(starts(on_, false), starts(hand, 0)), answers(Answer::refused), events(turn, blow, switches),
                   rules(rule(cites(R), "turns", "The person goes on.", on(turn), then(hand = choose(hand == 2, 0, hand + 1)), answer(Answer::done)),
                         rule(cites(R), "blows", "The wind blows out a light.", on(blow), when(on_[light]), then(on_[light] = false), answer(Answer::done)),
                         rule(cites(R), "switches", "The light goes on.", on(switches), when(!on_[light] && count(i, on_[i]) == hand), then(on_[light] = true), answer(Answer::done))),
                   responses(responses_...));
}
constexpr DraftResponse lit(auto... clauses) { return leads_to(cites(R), "lit", "Some light is on in the end.", all(i, !on_[i]), any(i, on_[i]), clauses...); }
constexpr DraftResponse each_lit(auto... clauses) { return leads_to(cites(R), "each", "Each light is on in the end.", of(i), !on_[i], on_[i], clauses...); }

static_assert(well_formed(lamps(lit(given(weakly_fair("It is switched.", on(switches)))))));

}  // namespace wind

using namespace wind;
using proofs::Verdict;

namespace {

proofs::Finding decide(const spec::lang::DraftResponse& r) {
    static std::vector<spec::Machine> kept;
    kept.push_back(lamps(r));
    return proofs::exact::responses_by_search(kept.back(), {}, {}).back();
}
Verdict verdict(const spec::lang::DraftResponse& r) { return decide(r).verdict; }

const auto person_walks = weakly_fair("The person walks.", on(turn));
const auto weak = weakly_fair("The person switches.", on(switches));
const auto at_first = in_the_end("The hand is at 0 in the end.", hand == 0);
const auto strong = strongly_fair("The person switches where it works.", on(switches));

}  // namespace

TEST_CASE("weak fairness is about what stays possible, strong about what is possible again and again") {
    CHECK(verdict(lit(given(person_walks))) == Verdict::failed);
    CHECK(verdict(lit(given(weak))) == Verdict::failed);  // the person walks by, again and again: it does not stay possible
    CHECK(verdict(lit(given(weak, at_first))) == Verdict::proven);
    CHECK(verdict(lit(given(person_walks, strong))) == Verdict::proven);
}

TEST_CASE("`when` says which inputs are meant, of each element") {
    const auto this_one = strongly_fair("This light is switched.", on(switches), when(light == i));
    CHECK(verdict(each_lit(given(person_walks, strong))) == Verdict::failed);  // always another one
    CHECK(verdict(each_lit(given(person_walks, this_one))) == Verdict::proven);
    CHECK(verdict(each_lit(given(person_walks, weakly_fair("This light is switched.", on(switches), when(light == i))))) == Verdict::failed);
    CHECK(verdict(each_lit(given(person_walks, strongly_fair("The first light is switched.", on(switches), when(light == first<Light>()))))) == Verdict::failed);
    // Assumptions may speak of the element: in the end no other light burns, so that the hand has to be at 0.
    const auto alone = in_the_end("In the end no other light burns.", all(j, j == i || !on_[j]));
    CHECK(verdict(each_lit(given(this_one, alone))) == Verdict::failed);
    CHECK(verdict(each_lit(given(this_one, alone, at_first))) == Verdict::proven);
    CHECK(verdict(each_lit(given(this_one, at_first))) == Verdict::failed);
}

TEST_CASE("`fair` and `in_the_end` are pairs, and `after` speaks of the state after the step") {
    CHECK(verdict(lit(given(fair("Dark never lasts.", infinitely_often(all(i, !on_[i])), infinitely_often(any(i, on_[i])))))) == Verdict::proven);
    CHECK(verdict(lit(given(fair("A light goes on.", infinitely_often(hand <= 2), infinitely_often(on(switches), after(on_[light])))))) == Verdict::proven);
    CHECK(verdict(lit(given(fair("The hand moves.", infinitely_often(hand <= 2), infinitely_often(on(turn), after(hand) != hand))))) == Verdict::failed);
    CHECK(verdict(lit(given(in_the_end("A light is on in the end.", any(i, on_[i]))))) == Verdict::proven);
    CHECK(verdict(lit(given(at_first))) == Verdict::failed);
    CHECK(verdict(lit(given(at_first, weak))) == Verdict::proven);
    // A step that takes an event, infinitely often, as the cause.
    CHECK(verdict(lit(given(person_walks, fair("Who walks switches.", infinitely_often(on(turn)), infinitely_often(on(switches)))))) == Verdict::proven);
    CHECK(verdict(lit(given(fair("Who walks switches.", infinitely_often(on(turn)), infinitely_often(on(switches)))))) == Verdict::failed);
}

TEST_CASE("what stops happens no more in the end") {
    CHECK(verdict(lit(given(stops("The person stands still.", on(turn)), weak))) == Verdict::failed);  // but where?
    CHECK(verdict(lit(given(stops("The person stands still.", on(turn)), at_first, weak))) == Verdict::proven);
    CHECK(verdict(each_lit(given(person_walks, strong, stops("The wind stops.", on(blow))))) == Verdict::proven);
    CHECK(verdict(each_lit(given(person_walks, strong, stops("The other lights are left alone.", on(switches), when(light != i))))) == Verdict::proven);
    CHECK(verdict(each_lit(given(person_walks, strong, stops("This light is left alone.", on(switches), when(light == i))))) == Verdict::failed);
}

TEST_CASE("inputs named with `by` keep arriving, refused or not, and need no rank here") {
    CHECK(verdict(lit(by(on(switches)))) == Verdict::failed);  // always when the hand is elsewhere
    CHECK(verdict(lit(by(on(switches)), given(at_first))) == Verdict::proven);
    CHECK(verdict(lit(by(on(turn)), given(strong))) == Verdict::proven);
    const proofs::Finding f = decide(lit(by(on(turn))));
    REQUIRE(f.trace);
    CHECK(f.trace->note == "steps 1 to 3 repeat for ever");
    CHECK(f.detail.find("never resolved") != std::string::npos);
}

TEST_CASE("the rules of rank do not touch a response under fairness") {
    const spec::Machine m = lamps(lit(by(on(turn)), given(strong)));
    CHECK(proofs::with_responses(m).properties.size() == m.properties.size());
    const auto all = proofs::responses(m, {});
    REQUIRE(all.size() == 1);
    CHECK(all[0].verdict == Verdict::unknown);
    CHECK(proofs::expected_obligations(m, {}) - proofs::expected_obligations(lamps(), {}) == 1);
}

TEST_CASE("in a system, assumptions speak of the same events and variables") {
    // A clock before the lamps, so that every position in their formulas moves.
    const spec::Machine clock = spec::lang::machine("clock", "tests", variables(starts(time_of_day, 0)), answers(Heard::nothing), events(tick, strike),
        rules(rule(cites(R), "ticks", "Time goes on.", on(tick), then(time_of_day = choose(time_of_day == 3, 0, time_of_day + 1)), answer(Heard::tick)),
              rule(cites(R), "strikes", "The clock strikes.", on(strike), when(time_of_day == 0), answer(Heard::strike))));
    const auto this_one = strongly_fair("This light is switched.", on(switches), when(light == i));
    const auto both = [&](const spec::lang::DraftResponse& r) {
        const spec::Machine m = spec::compose("system", "tests", {clock, lamps(r)});
        return proofs::exact::responses_by_search(m, {}, {}).back().verdict;
    };
    CHECK(both(each_lit(given(person_walks, this_one))) == Verdict::proven);
    CHECK(both(each_lit(given(person_walks, strong))) == Verdict::failed);
    CHECK(both(lit(given(person_walks, strong))) == Verdict::proven);
    CHECK(both(lit(given(person_walks, weak))) == Verdict::failed);
    CHECK(both(lit(given(weak, at_first))) == Verdict::proven);
}
