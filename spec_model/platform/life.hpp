// SPDX-License-Identifier: Apache-2.0
// The life of an SSP and its bundles as the author of a standard reads it, on one page; and that the platform lives it.
//
// The abstract machine knows no token, no current, no pipe, no transaction. Each rule of the platform that it has a word for
// tells it so in the same step; that both then agree, whatever happens, is the simulation: RF-1 and RF-2.

#pragma once

#include "platform/platform.hpp"

namespace ssp::platform {

struct Life {
    enum class Stage : unsigned char { off, starting, initialised, ready, suspended, stopped };
    enum class Bundle : unsigned char { absent, disabled, enabled, active };
    enum class Did : unsigned char { done, refused };
    using enum Did;

    static constexpr Var<Stage> stage{"life"};
    static constexpr Array<Bundle, Slot> bundles{"bundle"};
    static constexpr Any<Slot> s{"s"};
    static constexpr Param<Slot> slot{"which"};
    static constexpr Param<bool> sound{"sound"};
    static constexpr Event<> switched_on{"switched_on"}, agreed{"agreed"}, sleeps{"sleeps"}, wakes{"wakes"}, starts_anew{"starts_anew"}, ends{"ends"}, loses_power{"loses_power"};
    static constexpr Event<bool> checked{"checked", sound};
    static constexpr Event<Slot> appears{"appears", slot}, is_enabled{"is_enabled", slot}, is_disabled{"is_disabled", slot}, is_started{"is_started", slot},
        is_stopped{"is_stopped", slot}, is_deleted{"is_deleted", slot};

    // clang-format off
    static Machine machine_of() {
        const auto is = [](Stage x) { return stage == x; };
        const auto bundle_is = [](Bundle b) { return stage == Stage::ready && bundles[slot] == b; };
        const auto stop_all = each(s, bundles[s] = choose(bundles[s] == Bundle::active, Bundle::enabled, bundles[s]));
        return machine("life", "spec_model/platform/life.hpp", size<Slot>(slots), variables(starts(stage, Stage::off)), persistent(variables(starts(bundles, Bundle::absent))), answers(refused),
            events(switched_on, checked, agreed, appears, is_enabled, is_disabled, is_started, is_stopped, is_deleted, sleeps, wakes, starts_anew, ends, loses_power),
            rules(
                rule(cites(STF_CORE, A_COR_9), "life.on", "An SSP that is switched on starts,", on(switched_on), when(is(Stage::off)), then(stage = Stage::starting), answer(done)),
                rule(cites(A_PWR_1), "life.checked", "checks itself, and is off again if it is not sound.", on(checked), when(is(Stage::starting)), then(stage = choose(sound, Stage::initialised, Stage::off)), answer(done)),
                rule(cites(A_PWR_2), "life.agreed", "With the exchange of capabilities it is ready.", on(agreed), when(is(Stage::initialised)), then(stage = Stage::ready), answer(done)),
                rule(cites(A_22), "life.appears", "Then bundles are installed,", on(appears), when(bundle_is(Bundle::absent)), then(bundles[slot] = Bundle::disabled), answer(done)),
                rule(cites(TERM_ENABLED), "life.enabled", "enabled,", on(is_enabled), when(bundle_is(Bundle::disabled)), then(bundles[slot] = Bundle::enabled), answer(done)),
                rule(cites(TERM_ACTIVE), "life.started", "started,", on(is_started), when(bundle_is(Bundle::enabled)), then(bundles[slot] = Bundle::active), answer(done)),
                rule(cites(A_38), "life.stopped", "stopped,", on(is_stopped), when(bundle_is(Bundle::active)), then(bundles[slot] = Bundle::enabled), answer(done)),
                rule(cites(TERM_DISABLED), "life.disabled", "disabled,", on(is_disabled), when(bundle_is(Bundle::enabled) || bundle_is(Bundle::active)), then(bundles[slot] = Bundle::disabled), answer(done)),
                rule(cites(TERM_DELETED), "life.deleted", "and deleted.", on(is_deleted), when(bundle_is(Bundle::disabled)), then(bundles[slot] = Bundle::absent), answer(done)),
                rule(cites(A_PWR_3, A_PLT_3), "life.sleeps", "While no bundle is Active the SSP is suspended,", on(sleeps), when(is(Stage::ready) && all(s, bundles[s] != Bundle::active)), then(stage = Stage::suspended), answer(done)),
                rule(cites(EP3588275_1), "life.wakes", "and resumes.", on(wakes), when(is(Stage::suspended)), then(stage = Stage::ready), answer(done)),
                rule(cites(A_PWR_4, A_PWR_5), "life.anew", "It may start anew at any moment: what was Active is Enabled, and nothing else is lost.", on(starts_anew), when(!is(Stage::off)), then(stage = Stage::starting, stop_all), answer(done)),
                rule(cites(A_COR_7), "life.ends", "It stops,", on(ends), when(is(Stage::initialised) || is(Stage::ready)), then(stage = Stage::stopped, stop_all), answer(done)),
                rule(cites(A_PWR_5), "life.power_lost", "and loses its power at any moment.", on(loses_power), then(stage = Stage::off, stop_all), answer(done))),
            properties(
                always(cites(TERM_ACTIVE, A_PLT_1), "LI-1", "A bundle is Active only while the SSP is ready.", all(s, implies(bundles[s] == Bundle::active, stage == Stage::ready))),
                step(cites(TERM_DELETED, A_04, A_05), "LI-2", "No bundle is gone but by its deletion, whatever happens to the SSP.",
                     all(s, implies(bundles[s] != Bundle::absent && after(bundles[s]) == Bundle::absent, stage == Stage::ready && bundles[s] == Bundle::disabled))),
                step(cites(A_PWR_5), "LI-3", "Whoever is not ready changes no bundle but by stopping it.", implies(stage != Stage::ready, all(s, after(bundles[s]) == bundles[s])))));
    }
    // clang-format on
};

// What a rule of the platform is called in the abstract life; of no event: it has no word for it.
inline DraftRaised word_for(std::string_view rule) {
    using namespace bundle;
    const std::string_view first_part = rule.substr(0, rule.find('/'));
    const auto is = [&](std::string_view id) { return first_part == id; };
    if (is("start.begins")) return Life::switched_on();
    if (is("boot.sound")) return Life::checked(true);
    if (is("boot.unsound")) return Life::checked(false);
    if (is("capabilities.told")) return Life::agreed();
    if (is("commit.done")) return Life::appears(slot);
    if (is("enable.done")) return Life::is_enabled(slot);
    if (is("activate.done")) return Life::is_started(slot);
    if (is("stop.done")) return Life::is_stopped(slot);
    if (is("disable.done")) return Life::is_disabled(slot);
    if (is("remove.done")) return Life::is_deleted(slot);
    if (is("suspend.done")) return Life::sleeps();
    if (is("resume.done")) return Life::wakes();
    if (is("resume.fails") || is("reset.done")) return Life::starts_anew();
    if (is("ssp.stops")) return Life::ends();
    if (is("power.lost")) return Life::loses_power();
    return {};
}

// The platform beside its abstract life. Of the properties of the platform those of states are kept, for the proof rests on them;
// all are proven of the platform itself.
inline Machine lives(spec::Machine detailed, LeftOut without) {
    std::erase_if(detailed.properties, [](const spec::Property& p) { return p.scope != spec::Scope::state; });
    std::vector<DraftCoupling> tells;
    for (const spec::Rule& r : detailed.rules)
        if (const DraftRaised word = word_for(r.id); word.event && of("life", r.id) != without) tells.push_back(follows(cites(STF_CORE), of("life", r.id), "So its life goes on.", in(r.id), raise(word)));
    // clang-format off
    const auto lives_as = [](Power::Stage detail, Life::Stage abstract) { return (Power::stage == detail) == (Life::stage == abstract); };
    const auto looks = [](bundle::Phase detail, Life::Bundle abstract) { return all(bundle::i, (bundle::phase[bundle::i] == detail) == (Life::bundles[bundle::i] == abstract)); };
    return coupled("platform_life", "spec_model/platform/life.hpp", {std::move(detailed), Life::machine_of()}, std::move(tells), properties(
        always(cites(STF_CORE, A_COR_9), "RF-1", "The platform and its abstract life are in the same state.",
               lives_as(Power::Stage::off, Life::Stage::off) && lives_as(Power::Stage::booting, Life::Stage::starting) && lives_as(Power::Stage::initialised, Life::Stage::initialised) &&
               lives_as(Power::Stage::ready, Life::Stage::ready) && lives_as(Power::Stage::suspended, Life::Stage::suspended) && lives_as(Power::Stage::stopped, Life::Stage::stopped)),
        always(cites(TERM_ACTIVE, TERM_ENABLED, TERM_DISABLED, TERM_DELETED, A_21, A_38), "RF-2", "Each bundle is what the abstract life says of it; one that is being loaded is not there yet.",
               looks(bundle::disabled, Life::Bundle::disabled) && looks(bundle::enabled, Life::Bundle::enabled) && looks(bundle::active, Life::Bundle::active))));
    // clang-format on
}

}  // namespace ssp::platform
