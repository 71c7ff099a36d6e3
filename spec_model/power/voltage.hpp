// SPDX-License-Identifier: Apache-2.0
// How a terminal finds a voltage class that it and a UICC support, with what the terminal does when no answer, or a bad
// one, comes to a reset.
//
// Classes are counted by their voltage: 1 is the lowest (E), 5 the highest (A). The terminal has those from one to another.

#pragma once

#include "requirements/assumptions_power.hpp"
#include "requirements/etsi_ts_102_221.hpp"

#include "lang/lang.hpp"

namespace ssp::power {

using namespace spec::lang;
using namespace requirements;

struct Voltage {
    enum class Phase : unsigned char { off, trying, established, rejected };
    // An answer to reset may say that the class is one of the UICC's, that another is, that none of the terminal's is.
    enum class Reply : unsigned char { none, corrupted, this_class, another_class };
    enum class Did : unsigned char { done, sent, refused };
    using enum Phase;
    using enum Reply;
    using enum Did;
    using Class = UpTo<5>;

    static constexpr int most_resets = 3;  // in a class, after corrupted answers
    static constexpr Setting lowest{"lowest"}, highest{"highest"};  // class of the terminal

    static constexpr Var<Phase> phase{"phase"};
    static constexpr Var<Class> level{"level"};  // the class that is applied; 0: none
    static constexpr Var<UpTo<most_resets>> resets{"resets"};
    static constexpr Var<bool> followed{"followed"};  // a class that the UICC named was tried

    static constexpr Param<Reply> reply{"reply"};
    static constexpr Param<Class> named{"named"};
    static constexpr Event<> activate{"activate"};
    static constexpr Event<Reply, Class> reset_ends{"reset_ends", reply, named};  // `named` counts with another_class only
    static constexpr Event<> send_command{"send_command"};
    static constexpr Event<> deactivate{"deactivate"};

    // clang-format off
    static std::vector<DraftRule> rules_of() {
        const Condition more = level < highest, again = resets < most_resets;
        const Condition follows = lowest <= named && named <= highest && named != level && !followed;
        const auto on_reply = [](Reply what, const Condition& c) { return when(phase == trying && reply == what && c); };
        return rules(
            rule(cites(TS102221_ACTIVATION_1), "class.lowest", "Activation begins with the lowest class of the terminal.", on(activate), when(phase == off),
                 then(phase = trying, level = lowest), answer(done)),
            rule(cites(TS102221_ACTIVATION_2), "none.next", "Without answer the next higher class is tried.", on(reset_ends), on_reply(Reply::none, more),
                 then(level = level + 1, resets = 0), answer(done)),
            rule(cites(TS102221_ACTIVATION_2), "none.rejected", "After the highest there is no other.", on(reset_ends), on_reply(Reply::none, !more),
                 then(phase = rejected, level = 0, resets = 0, followed = false), answer(done)),
            rule(cites(TS102221_ACTIVATION_5), "corrupted.again", "After a corrupted answer the UICC is reset in the same class,", on(reset_ends), on_reply(corrupted, again),
                 then(resets = resets + 1), answer(done)),
            rule(cites(TS102221_ACTIVATION_5), "corrupted.next", "and when that was done three times the next higher class is tried.", on(reset_ends), on_reply(corrupted, !again && more),
                 then(level = level + 1, resets = 0), answer(done)),
            rule(cites(TS102221_ACTIVATION_5), "corrupted.rejected", "After the highest there is no other.", on(reset_ends), on_reply(corrupted, !again && !more),
                 then(phase = rejected, level = 0, resets = 0, followed = false), answer(done)),
            rule(cites(TS102221_ACTIVATION_4), "class.established", "A class that both sides support is established.", on(reset_ends), on_reply(this_class, true),
                 then(phase = established, resets = 0, followed = false), answer(done)),
            rule(cites(TS102221_ACTIVATION_3, A_VOL_1), "another.tried", "A class that the UICC names instead is tried, once.", on(reset_ends), on_reply(another_class, follows),
                 then(level = named, resets = 0, followed = true), answer(done)),
            rule(cites(TS102221_ACTIVATION_4, A_VOL_1), "another.rejected", "If it is none of the terminal's, there is no class.", on(reset_ends), on_reply(another_class, !follows),
                 then(phase = rejected, level = 0, resets = 0, followed = false), answer(done)),
            rule(cites(TS102221_ACTIVATION_4), "command.sent", "Then commands are sent.", on(send_command), when(phase == established), answer(sent)),
            rule(cites(TS102221_ACTIVATION_2, A_VOL_2), "voltage.off", "The supply is switched off, or fails.", on(deactivate),
                 then(phase = off, level = 0, resets = 0, followed = false), answer(done)));
    }
    static std::vector<DraftProperty> properties_of() {
        const Condition tried = phase == trying, there = tried || phase == established, goes_on = after(phase) == trying;
        const Condition next = after(level) == level + 1 && after(resets) == 0, up = level < highest;
        return properties(
            always(cites(TS102221_ACTIVATION_1), "VO-1", "A voltage is applied exactly while a class is tried or established, and it is one of the terminal's.",
                   there == (level != 0) && implies(there, lowest <= level && level <= highest)),
            always(cites(TS102221_ACTIVATION_5, A_VOL_2), "VO-2", "Resets are counted only while a class is tried.", implies(!tried, resets == 0 && !followed)),
            step(cites(TS102221_ACTIVATION_1), "VO-3", "Activation begins with the lowest class, and only where nothing is activated.", on(activate),
                 answered(done) == (phase == off) && implies(answered(done), goes_on && after(level) == lowest && after(resets) == 0)),
            step(cites(TS102221_ACTIVATION_4), "VO-4", "No command is sent before a class of the terminal is established of which the UICC has said that it has it.", on(send_command),
                 answered(sent) == (phase == established) && implies(answered(sent), lowest <= level && level <= highest)),
            step(cites(TS102221_ACTIVATION_4), "VO-5", "A class is established only by an answer in that class which says so.", on(reset_ends),
                 (after(phase) == established) == (phase == established || (tried && reply == this_class)) && implies(after(phase) == established, after(level) == level)),
            step(cites(TS102221_ACTIVATION_4), "VO-6", "Nothing else establishes a class or changes one that is established.",
                 implies(phase == established, after(phase) == off || (after(phase) == established && after(level) == level)) &&
                 implies(phase == off || phase == rejected, after(phase) != established)),
            step(cites(TS102221_ACTIVATION_2), "VO-7", "Without answer the next higher class is tried, and no other.", on(reset_ends), implies(tried && reply == Reply::none && up, goes_on && next)),
            step(cites(TS102221_ACTIVATION_5), "VO-8", "After a corrupted answer no class is left before three resets in it.", on(reset_ends),
                 implies(tried && reply == corrupted && resets < most_resets, goes_on && after(level) == level && after(resets) == resets + 1)),
            step(cites(TS102221_ACTIVATION_5), "VO-9", "After three of them only the next higher class is tried.", on(reset_ends), implies(tried && reply == corrupted && resets >= most_resets && up, goes_on && next)),
            step(cites(TS102221_ACTIVATION_2, TS102221_ACTIVATION_5), "VO-10", "The UICC is rejected when the highest class fails, when it names no class of the terminal, or no other than before.", on(reset_ends),
                 (after(phase) == rejected) == (phase == rejected || (tried && ((reply == Reply::none && !up) || (reply == corrupted && resets >= most_resets && !up) ||
                     (reply == another_class && (followed || named == level || named < lowest || named > highest)))))),
            step(cites(TS102221_ACTIVATION_3, A_VOL_1), "VO-11", "A class of the terminal that the UICC names is tried, the first time.", on(reset_ends),
                 implies(tried && reply == another_class && goes_on, !followed && after(followed) && after(level) == named && after(resets) == 0)),
            step(cites(TS102221_ACTIVATION_2, TS102221_ACTIVATION_5), "VO-12", "Voltage goes down only to a class that the UICC has named, or off.",
                 implies(tried && goes_on && after(level) < level, reply_was_another())),
            step(cites(A_VOL_1), "VO-13", "That a named class was tried is not forgotten as long as classes are tried.", implies(tried && goes_on && followed, after(followed))),
            step(cites(TS102221_ACTIVATION_4, A_VOL_2), "VO-14", "After a rejection nothing is applied until all begins anew.", implies(phase == rejected, after(phase) == rejected || after(phase) == off)),
            step(cites(TS102221_ACTIVATION_2, A_VOL_2), "VO-15", "The supply can always be switched off.", on(deactivate), answered(done) && after(phase) == off),
            step(cites(TS102221_ACTIVATION_2, A_VOL_2), "VO-16", "Every reset is judged as long as a class is tried.", on(reset_ends), answered(done) == tried));
    }
    static std::vector<DraftResponse> responses_of() {
        const Term<Number> left = highest - level;
        return responses(leads_to(cites(TS102221_ACTIVATION_2, TS102221_ACTIVATION_5, A_VOL_1), "VO-17", "In the end a class is established or the UICC rejected.", phase == trying, phase != trying,
                                  ranked(left + left + left + left + (most_resets - resets) + choose(followed, 0, 24)), by(on(reset_ends))));
    }
    // clang-format on
    static Condition reply_was_another() { return !followed && after(followed); }

    static Machine machine_of(long lowest_, long highest_) {
        return machine("voltage", "spec_model/power/voltage.hpp", set(lowest, lowest_), set(highest, highest_),
                       variables(starts(phase, off), starts(level, 0), starts(resets, 0), starts(followed, false)), answers<Did>(refused),
                       events(activate, reset_ends, send_command, environment(deactivate)), rules_of(), properties_of(), responses_of());
    }
};

}  // namespace ssp::power
