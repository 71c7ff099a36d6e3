// SPDX-License-Identifier: Apache-2.0
// The life cycle of an SSP: start, capability exchange, suspension and resumption, stop, reset, and power that is lost.
//
// What is lost by a reset (sessions, pipes, who is authenticated) is one number here, `context`; 0 is none of it. A
// command may change it to any other. Capabilities are a number, too: what the terminal has declared. The caller draws
// tokens; of those of before only the last is kept.

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_power.hpp"
#include "requirements/etsi_stf_ssp.hpp"
#include "requirements/etsi_ts_102_221.hpp"
#include "requirements/etsi_ts_103_666_1.hpp"

#include "lang/lang.hpp"

namespace ssp::power {

using namespace spec::lang;
using namespace requirements;

// What may be left out, to see what it is for.
struct Rules {
    bool token_is_new = true;           // a token is not the one before
    bool failure_destroys = true;       // a wrong token, or one at the wrong time, destroys the saved context
    bool reset_destroys_saved = true;   // and so does a reset
};

struct LifeCycle {
    enum class Stage : unsigned char { off, booting, initialised, ready, suspended, stopped };
    enum class Did : unsigned char { done, resumed, started_anew, busy, refused };
    using enum Stage;
    using enum Did;

    struct Context : Bound {};     // 0: nothing that a reset could take
    struct Capability : Bound {};  // of the terminal; 0: not exchanged
    struct Token : Bound {};       // 0: none yet
    struct Ticks : Bound {};
    struct Transactions : Bound {};

    static constexpr Setting own_class{"own_class"};  // 1 and up; 0 says nothing
    static constexpr Setting longest{"longest"};      // duration of a suspension, in ticks
    static constexpr Setting most_transactions{"most_transactions"};

    static constexpr Var<Stage> stage{"stage"};
    static constexpr Var<Capability> terminal{"terminal"};
    static constexpr Var<bool> suspendable{"suspendable"};
    static constexpr Var<UpTo<4>> told_class{"told_class"};  // in the SSP's own capability
    static constexpr Var<Context> context{"context"}, saved{"saved"};
    static constexpr Var<bool> command{"command"};  // one is pending
    static constexpr Var<Transactions> transactions{"transactions"};
    static constexpr Var<Token> token{"token"};  // of the last suspension
    static constexpr Var<Ticks> shortest_time{"shortest_time"}, agreed_time{"agreed_time"}, elapsed{"elapsed"};

    static constexpr spec::lang::Choice<bool> is_sound{"is_sound"};
    static constexpr Param<Capability> its_capability{"its_capability"};
    static constexpr Param<bool> can_suspend{"can_suspend"};
    static constexpr Param<Context> new_context{"new_context"};
    static constexpr Param<Ticks> proposed_minimum{"proposed_minimum"}, proposed_maximum{"proposed_maximum"}, duration{"duration"};
    static constexpr Param<Token> its_token{"its_token"};

    static constexpr Event<> start{"start"};
    static constexpr Event<bool> boot_ends{"boot_ends", is_sound};
    static constexpr Event<Capability, bool> exchange_capabilities{"exchange_capabilities", its_capability, can_suspend};
    static constexpr Event<> command_begins{"command_begins"};
    static constexpr Event<Context> command_ends{"command_ends", new_context};
    static constexpr Event<> transaction_begins{"transaction_begins"}, transaction_ends{"transaction_ends"};
    static constexpr Event<Ticks, Ticks, Ticks, Token> suspend{"suspend", proposed_minimum, proposed_maximum, duration, its_token};
    static constexpr Event<> tick{"tick"};
    static constexpr Event<Token> resume{"resume", its_token};
    static constexpr Event<> stop{"stop"}, reset{"reset"}, power_lost{"power_lost"};

    static Condition open() { return command || transactions > 0; }
    static Condition agreeable() {
        return proposed_minimum <= duration && duration <= proposed_maximum && duration <= longest;
    }
    static Condition in_time() { return shortest_time <= elapsed && elapsed <= agreed_time; }

    // clang-format off
    // What does not outlive the session, but for what is saved.
    static std::vector<DraftEffect> forget_session() {
        return {context = 0, terminal = 0, suspendable = false, told_class = 0, command = false, transactions = 0};
    }
    static std::vector<DraftEffect> forget_times() { return {shortest_time = 0, agreed_time = 0, elapsed = 0}; }
    static std::vector<DraftRule> rules_of(const Rules& r) {
        const Condition right = its_token == token && in_time();
        auto all = rules(
            rule(cites(STF_CORE, A_COR_9), "start.begins", "An SSP that is off starts,", on(start), when(stage == off), then(stage = booting), answer(done)),
            rule(cites(STF_CORE, A_COR_9), "boot.sound", "checks itself,", on(boot_ends), when(stage == booting && is_sound), then(stage = initialised), answer(done)),
            rule(cites(A_PWR_1), "boot.unsound", "and is off again if it is not sound.", on(boot_ends), when(stage == booting && !is_sound), then(stage = off), answer(done)),
            rule(cites(A_PWR_2, A_COR_1, TS103666_1_SSP_CLASS), "capabilities.exchanged", "Capabilities are exchanged once after a start; then the SSP is ready.",
                 on(exchange_capabilities), when(stage == initialised && its_capability != 0),
                 then(stage = ready, terminal = its_capability, suspendable = can_suspend, told_class = own_class), answer(done)),
            rule(cites(A_COR_8), "command.begins", "A command begins when the one before has ended.", on(command_begins), when(stage == ready && !command), then(command = true), answer(done)),
            rule(cites(A_COR_8), "command.ends", "It may change the context.", on(command_ends), when(command), then(command = false, context = new_context), answer(done)),
            rule(cites(A_COR_8), "transaction.begins", "A transaction begins,", on(transaction_begins), when(stage == ready && transactions < most_transactions),
                 then(transactions = transactions + 1), answer(done)),
            rule(cites(A_COR_8), "transaction.ends", "and ends.", on(transaction_ends), when(transactions > 0), then(transactions = transactions - 1), answer(done)),
            rule(cites(A_PWR_3), "suspend.busy", "While a command is pending or a transaction open the SSP is not suspended.", on(suspend), when(stage == ready && open()), answer(busy)),
            rule(cites(A_PWR_3, A_COR_1, A_COR_3, A_COR_6, TS102221_SUSPEND_1, TS102221_SUSPEND_2), "suspend.done",
                 "Else it saves its context and gives out a new token, for a time within what was proposed.", on(suspend),
                 when(stage == ready && !open() && suspendable && agreeable() && its_token != 0 && (r.token_is_new ? Condition(its_token != token) : Condition(true))),
                 then(stage = suspended, saved = context, context = 0, token = its_token, shortest_time = proposed_minimum, agreed_time = duration), answer(done)),
            rule(cites(A_COR_2), "time.passes", "Time passes, and is counted till it is too late.", on(tick), when(stage == suspended && elapsed <= agreed_time && elapsed <= longest), then(elapsed = elapsed + 1), answer(done)),
            rule(cites(TS102221_RESUME_1, EP3588275_1, EP3588275_2), "resume.done", "The right token at the right time brings back the saved context.", on(resume),
                 when(stage == suspended && right), then(stage = ready, context = saved, saved = 0), answer(resumed)),
            rule(cites(A_PWR_4, A_COR_4), "resume.fails", "Anything else is a fresh start, and the saved context is gone.", on(resume),
                 when(stage == suspended && !right), then(stage = booting), answer(started_anew)),
            rule(cites(A_COR_7), "ssp.stop_busy", "While a command is pending or a transaction open the SSP does not stop.", on(stop), when(stage == ready && open()), answer(busy)),
            rule(cites(A_COR_7), "ssp.stops", "Else it stops.", on(stop), when((stage == initialised || stage == ready) && !open()), then(stage = stopped), answer(done)),
            rule(cites(A_PWR_5, A_COR_5), "reset.done", "A reset starts anew.", on(reset), when(stage != off), then(stage = booting), answer(done)),
            rule(cites(A_PWR_5, A_COR_5), "power.lost", "Power may be lost at any moment.", on(power_lost), then(stage = off, saved = 0), answer(done)));
        for (DraftRule& x : all) {
            const auto add = [&](const std::vector<DraftEffect>& e) { x.effects.insert(x.effects.end(), e.begin(), e.end()); };
            const bool fails = x.id == "resume.fails", resets = x.id == "reset.done";
            if (fails || resets || x.id == "power.lost" || x.id == "resume.done") add(forget_times());
            if (resets || x.id == "power.lost" || x.id == "ssp.stops") add(forget_session());
            // Nothing of these is left in a context that was saved: only capabilities stay while the SSP is suspended.
            if (fails) add({terminal = 0, suspendable = false, told_class = 0});
            if ((fails && r.failure_destroys) || (resets && r.reset_destroys_saved)) add({saved = 0});
        }
        return all;
    }
    // clang-format on
    static std::vector<DraftProperty> properties_of();  // life_cycle_properties.hpp
    static std::vector<DraftResponse> responses_of();

    struct Sizes {
        long contexts, capabilities, tokens, longest, transactions;
    };
    static Machine machine_of(const Sizes& s, const Rules& r) {
        return machine("power", "spec_model/power/life_cycle.hpp", size<Context>(1 + s.contexts), size<Capability>(1 + s.capabilities), size<Token>(1 + s.tokens),
                       size<Ticks>(2 + s.longest), size<Transactions>(1 + s.transactions), set(own_class, 1), set(longest, s.longest), set(most_transactions, s.transactions),
                       variables(starts(stage, off), starts(terminal, 0), starts(suspendable, false), starts(told_class, 0), starts(context, 0), starts(saved, 0),
                                 starts(command, false), starts(transactions, 0), persistent(starts(token, 0)),
                                 starts(shortest_time, 0), starts(agreed_time, 0), starts(elapsed, 0)),
                       answers<Did>(refused),
                       events(start, boot_ends, exchange_capabilities, command_begins, command_ends, transaction_begins, transaction_ends, suspend, environment(tick), resume,
                              stop, environment(reset), environment(power_lost)),
                       rules_of(r), properties_of(), responses_of());
    }
};

}  // namespace ssp::power

#include "power/life_cycle_properties.hpp"
