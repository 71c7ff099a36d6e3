// SPDX-License-Identifier: Apache-2.0
// How a terminal activates the SWP interface of a UICC, suspends it and resumes it: what frames come in which order, and
// what follows when one is corrupted or does not come.
//
// The terminal drives S1, the UICC answers on S2. Of an ACT frame the machine knows which it is, not what is in it.

#pragma once

#include "requirements/assumptions_power.hpp"
#include "requirements/etsi_ts_102_613.hpp"

#include "lang/lang.hpp"

namespace ssp::power {

using namespace spec::lang;
using namespace requirements;

// What may be left out, to see what it is for.
struct Exchange {
    bool repeats_are_counted = true;  // a UICC that answers badly for ever is given up
    bool idle_is_counted = true;      // an interface is suspended only after idle bits
};

struct Swp {
    // S1 is low in the first two, and high in the others.
    enum class Phase : unsigned char { unpowered, deactivated, synchronising, confirming, activated, suspended };
    enum class Mode : unsigned char { none, low, full };
    enum class Frame : unsigned char { act_sync, act_ready, corrupted };  // of the UICC
    enum class Did : unsigned char { done, power_mode_sent, asked_again, given_up, moved, refused };
    using enum Phase;
    using enum Frame;
    using enum Did;
    struct Ticks : Bound {};  // that can be counted

    static constexpr int most_repeats = 3;  // asked for in one activation: A-SWP-3
    static constexpr int enough_idle = 7;   // bits: A-SWP-6
    static constexpr Setting patience{"patience"};  // ticks that an ACT frame may take: A-SWP-2

    static constexpr Var<Phase> phase{"phase"};
    static constexpr Var<Mode> mode{"mode"};  // wanted while the activation goes on, agreed afterwards
    static constexpr Var<UpTo<most_repeats>> repeats{"repeats"};
    static constexpr Var<Ticks> waited{"waited"};
    static constexpr Var<UpTo<enough_idle>> idle{"idle"};  // bits since the last frame

    static constexpr Param<bool> full_power{"full_power"};
    static constexpr Param<Frame> frame{"frame"};
    static constexpr Event<> power_on{"power_on"}, power_off{"power_off"};  // of the contact
    static constexpr Event<bool> activate{"activate", full_power};
    static constexpr Event<Frame> act_frame_comes{"act_frame_comes", frame};
    static constexpr Event<> tick{"tick"};
    static constexpr Event<> frame_moves{"frame_moves"};  // of any other logical link, either way
    static constexpr Event<> idle_bit{"idle_bit"};
    static constexpr Event<> suspend{"suspend"}, terminal_resumes{"terminal_resumes"}, uicc_resumes{"uicc_resumes"}, deactivate{"deactivate"};

    static Condition activating() { return phase == synchronising || phase == confirming; }
    static Condition awaited() { return (phase == synchronising && frame == act_sync) || (phase == confirming && frame == act_ready); }
    static Condition s1_high() { return activating() || phase == activated || phase == suspended; }

    // clang-format off
    static std::vector<DraftRule> rules_of(const Exchange& e) {
        const Condition again = repeats < most_repeats, in_time = waited < patience;
        auto all = rules(
            rule(cites(A_SWP_8), "contact.powered", "A contact that gets power begins with S1 low.", on(power_on), when(phase == unpowered), then(phase = deactivated), answer(done)),
            rule(cites(A_SWP_8), "contact.unpowered", "Without power nothing is left.", on(power_off),
                 then(phase = unpowered, mode = Mode::none, repeats = 0, waited = 0, idle = 0), answer(done)),
            rule(cites(TS102613_STATES, TS102613_POWER, A_SWP_1, A_SWP_5), "s1.high", "The terminal drives S1 high, and wants a power mode.", on(activate), when(phase == deactivated),
                 then(phase = synchronising, mode = choose(full_power, Mode::full, Mode::low)), answer(done)),
            rule(cites(A_SWP_1), "sync.comes", "After ACT_SYNC the terminal sends ACT_POWER_MODE.", on(act_frame_comes), when(phase == synchronising && frame == act_sync),
                 then(phase = confirming, waited = 0), answer(power_mode_sent)),
            rule(cites(TS102613_STATES, A_SWP_1, A_SWP_4), "ready.comes", "With ACT_READY the interface is activated.", on(act_frame_comes), when(phase == confirming && frame == act_ready),
                 then(phase = activated, waited = 0, repeats = 0), answer(done)),
            rule(cites(A_SWP_3), "bad.asked_again", "A corrupted or another ACT frame is asked for again,", on(act_frame_comes), when(activating() && !awaited() && again),
                 then(repeats = repeats + 1, waited = 0), answer(asked_again)),
            rule(cites(A_SWP_3), "bad.given_up", "three times, and then S1 goes low.", on(act_frame_comes), when(activating() && !awaited() && !again),
                 then(phase = deactivated, mode = Mode::none, repeats = 0, waited = 0), answer(given_up)),
            rule(cites(A_SWP_2), "time.passes", "While an ACT frame is awaited time passes.", on(tick), when(activating() && in_time), then(waited = waited + 1), answer(done)),
            rule(cites(A_SWP_2, A_SWP_3), "late.asked_again", "One that does not come in its time is asked for again,", on(tick), when(activating() && !in_time && again),
                 then(repeats = repeats + 1, waited = 0), answer(asked_again)),
            rule(cites(A_SWP_2, A_SWP_3), "late.given_up", "three times, and then S1 goes low.", on(tick), when(activating() && !in_time && !again),
                 then(phase = deactivated, mode = Mode::none, repeats = 0, waited = 0), answer(given_up)),
            rule(cites(TS102613_LAYERS, A_SWP_4), "frame.moves", "Frames of the other logical links move on an activated interface.", on(frame_moves), when(phase == activated),
                 then(idle = 0), answer(moved)),
            rule(cites(A_SWP_6), "idle.counted", "Between frames idle bits are counted.", on(idle_bit), when(phase == activated && idle < enough_idle), then(idle = idle + 1), answer(done)),
            rule(cites(TS102613_STATES, A_SWP_6), "interface.suspended", "After enough of them the terminal may suspend the interface.", on(suspend),
                 when(e.idle_is_counted ? phase == activated && idle >= enough_idle : phase == activated), then(phase = suspended, idle = 0), answer(done)),
            rule(cites(TS102613_STATES, A_SWP_7), "interface.resumed_by_terminal", "The terminal resumes it by moving S1,", on(terminal_resumes), when(phase == suspended),
                 then(phase = activated), answer(done)),
            rule(cites(TS102613_STATES, A_SWP_7), "interface.resumed_by_uicc", "or the UICC by drawing current on S2.", on(uicc_resumes), when(phase == suspended),
                 then(phase = activated), answer(done)),
            rule(cites(TS102613_STATES, A_SWP_8), "interface.deactivated", "The terminal lets S1 go low at any moment.", on(deactivate), when(s1_high()),
                 then(phase = deactivated, mode = Mode::none, repeats = 0, waited = 0, idle = 0), answer(done)));
        if (!e.repeats_are_counted)
            for (DraftRule& r : all)
                if (r.id.ends_with(".asked_again")) r.effects = then(waited = 0).effects;
        return all;
    }
    // clang-format on
    static std::vector<DraftProperty> properties_of();  // swp_properties.hpp
    static std::vector<DraftResponse> responses_of();

    static Machine machine_of(long most_ticks, long ticks, const Exchange& e) {
        return machine("swp", "spec_model/power/swp.hpp", size<Ticks>(1 + most_ticks), set(patience, ticks),
                       variables(starts(phase, unpowered), starts(mode, Mode::none), starts(repeats, 0), starts(waited, 0), starts(idle, 0)), answers<Did>(refused),
                       events(environment(power_on), environment(power_off), activate, act_frame_comes, environment(tick), frame_moves, environment(idle_bit), suspend, terminal_resumes,
                              uicc_resumes, deactivate),
                       rules_of(e), properties_of(), responses_of());
    }
};

}  // namespace ssp::power

#include "power/swp_properties.hpp"
