// SPDX-License-Identifier: Apache-2.0
// One end of an SHDLC link, as it is built into a device: connecting, both directions of packets, and the timers.
//
// The rules are those of the systems that are proven (connect.hpp, end.hpp). What comes is a parameter, what goes out
// stands in `out` until it was sent. Timers count ticks; a timer that may expire at any moment in the proof expires here
// only after its time. What is owed may be answered at once, so T1 has no timer. A product's numbers have no ghosts.

#pragma once

#include "scl/link/connect.hpp"
#include "scl/link/end.hpp"
#include "scl/profile.hpp"

#include <algorithm>

namespace ssp::scl::link {

struct Product {
    long window = 4;          // packets this end has room for
    long attempts = 5;        // RSET is sent as often
    long repeat_ticks = 250;  // T2: then all is sent again; a slow link takes its time, and what comes twice is answered by REJ, and so sent again
    long connect_ticks = 20;  // T3: then RSET is sent again
    long again_ticks = 100;   // an end that has nothing else to say repeats its answer as often
    long numbers = profile::attempt_numbers;
};

struct Solo {
    using N = Numbers<8, 8>;
    struct Sent {};
    struct Attempt : Bound {};  // 0: none yet
    struct Ticks : Bound {};

    static constexpr Setting own_window{"own_window"}, most_attempts{"most_attempts"};
    static constexpr Setting repeat_ticks{"repeat_ticks"}, connect_ticks{"connect_ticks"}, again_ticks{"again_ticks"};

    static constexpr Var<Link> link{"link"};
    static constexpr Var<Attempt> attempt{"attempt"};  // the number of its own last attempt
    static constexpr Var<Attempt> theirs{"theirs"};    // and the last one of the other
    static constexpr Var<UpTo<7>> tries{"tries"};
    static constexpr Var<UpTo<7>> proposed{"proposed"}, agreed{"agreed"};  // the window
    static constexpr Var<N::Value> oldest{"oldest"}, next{"next"}, highest{"highest"}, expected{"expected"};
    static constexpr Var<bool> waits{"waits"}, busy{"busy"}, owes_answer{"owes_answer"}, owes_reject{"owes_reject"};
    static constexpr Var<Ticks> until_repeat{"until_repeat"}, until_connect{"until_connect"}, until_again{"until_again"};
    static constexpr Queue<Sent, 1> out{"out"};
    static constexpr Field<Sent, Frame> out_kind{"kind"};
    static constexpr Field<Sent, N::Value> out_number{"number"}, out_upto{"upto"};
    static constexpr Field<Sent, UpTo<7>> out_window{"window"};
    static constexpr Field<Sent, Attempt> out_attempt{"attempt"};

    static constexpr Param<Frame> its_kind{"its_kind"};
    static constexpr Param<N::Value> its_number{"its_number"}, its_upto{"its_upto"};
    static constexpr Param<Attempt> its_attempt{"its_attempt"};
    static constexpr Param<UpTo<7>> its_window{"its_window"};
    static constexpr Event<Attempt> connect_now{"connect", its_attempt};  // the number is new: never used for an attempt that may still be on its way
    static constexpr Event<> connect_is_late{"connect_is_late"};
    static constexpr Event<UpTo<7>, Attempt> reset_arrives{"reset_arrives", its_window, its_attempt};
    static constexpr Event<Attempt> acknowledge_arrives{"acknowledge_arrives", its_attempt};
    static constexpr Event<Frame, N::Value, N::Value> frame_arrives{"frame_arrives", its_kind, its_number, its_upto};
    static constexpr Event<> send{"send"};
    static constexpr Event<> acknowledgement_is_late{"acknowledgement_is_late"};
    static constexpr Event<> answer_now{"answer"};
    static constexpr Event<> answer_again{"answer_again"};
    static constexpr Event<> turn_busy{"turn_busy"};
    static constexpr Event<> frame_gone{"frame_gone"};
    static constexpr Event<> tick{"tick"};
    static constexpr Event<> disconnect{"disconnect"};

    static constexpr bool limited = true;  // in attempts, and in the window it has room for
    static constexpr std::string_view id(std::string_view text) { return text; }
    static Condition up() { return link == connected || link == half_connected; }
    static Term<Number> window(const Choices&) { return agreed; }
    static Condition there() { return its_kind != reset && its_kind != acknowledge; }
    static auto kind() { return term(its_kind); }
    static auto number() { return term(its_number); }
    static auto upto() { return term(its_upto); }
    static std::vector<DraftEffect> taken() { return {}; }
    static Condition room() { return out.empty(); }
    static DraftEffect say(const Term<Frame>& k, const Term<Number>& ns, const Term<Number>& nr) { return push(out, out_kind = k, out_number = ns, out_upto = nr); }

    static Condition reset_there() { return its_attempt != 0 && its_window != 0; }
    static Condition acknowledge_there() { return true; }
    static Condition window_fits() { return its_window <= own_window; }
    static Term<Number> heard_attempt() { return its_attempt; }
    static Condition silence() { return true; }
    static Condition may_connect(const Beginning&) { return its_attempt != 0 && its_attempt != attempt; }
    static Term<Number> fresh() { return its_attempt; }
    static Term<Number> most_tries() { return most_attempts; }
    static Term<Number> one_more(const Term<Number>& n) { return n + 1; }
    static std::vector<DraftEffect> zero() {
        return {oldest = 0, next = 0, highest = 0, expected = 0, waits = false, busy = false, owes_answer = false, owes_reject = false,
                until_repeat = 0};
    }
    static DraftEffect say_reset(const Term<Number>& n) { return push(out, out_kind = reset, out_number = 0, out_window = proposal(), out_attempt = n); }
    static DraftEffect say_acknowledge(const Term<Number>& n) { return push(out, out_kind = acknowledge, out_attempt = n); }
    // The first proposal is what this end has room for, each further one is smaller, down to 1: RSET that is too wide is not answered.
    static Term<Number> proposal() { return choose(link != connecting, own_window, choose(proposed > 1, proposed - 1, 1)); }

    // clang-format off
    static std::vector<DraftRule> rules_of() {
        const Choices choices{.repeats_answer = true};
        auto all = end_connects<Solo>({});
        extend(all, end_sends<Solo>(choices));
        extend(all, end_hears<Solo>(choices, frame_arrives, "", true));
        const auto so_many = N::gap(oldest, its_upto);
        const Condition acknowledged = so_many > 0 && so_many <= N::gap(oldest, highest);
        const auto add = [](DraftRule& r, auto... more) { (r.effects.push_back(more), ...); };
        const auto only = [](DraftRule& r, const Condition& c) { r.guard = (Condition(r.guard) && c).drafts; };
        for (DraftRule& r : all) {
            if (r.id == "connect.begins") add(r, until_connect = connect_ticks, until_again = again_ticks, proposed = proposal(), agreed = 0);
            if (r.id == "connect.repeats") add(r, until_connect = connect_ticks, proposed = proposal()), only(r, until_connect == 0);
            if (r.id == "connect.gives_up") only(r, until_connect == 0);
            if (r.id == "reset.answered") add(r, agreed = its_window, until_again = again_ticks);
            if (r.id == "acknowledge.connects") add(r, agreed = choose(agreed == 0 || proposed < agreed, proposed, agreed));
            if (r.id == "packet.sent") add(r, until_repeat = choose(oldest == next, repeat_ticks, until_repeat));  // not until_again: only an answer ends a wait
            if (r.id == "late.repeats") add(r, until_repeat = repeat_ticks), only(r, until_repeat == 0);
            if (r.id == "answer.sent") add(r, until_again = again_ticks);
            if (r.id == "answer.again") only(r, until_again == 0);
            if (r.event == &frame_arrives) add(r, link = connected, until_repeat = choose(acknowledged, repeat_ticks, until_repeat));
        }
        extend(all, rules(
            rule(cites(A_LNK_10), "frame.gone", "A frame that was sent makes room for another.", on(frame_gone), when(!out.empty()), then(pop(out)), answer(done)),
            rule(cites(TS102613_ATTEMPTS, TS102613_T2), "time.passes", "Time passes.", on(tick),
                 then(until_repeat = until_repeat - 1, until_connect = until_connect - 1, until_again = until_again - 1), answer(done)),
            rule(cites(A_LNK_7), "link.lost", "A link that is lost or switched off is not connected.", on(disconnect),
                 then(link = disconnected, tries = 0, clear(out)), answer(done))));
        for (const DraftEffect& e : zero()) all.back().effects.push_back(e);
        return all;
    }
    // clang-format on
    static std::vector<DraftProperty> properties_of();  // solo_properties.hpp

    static Machine machine_of(const Product& p) {
        return machine("shdlc", "spec_model/scl/link/solo.hpp",
                       size<Attempt>(1 + p.numbers), size<Ticks>(1 + std::max({p.repeat_ticks, p.connect_ticks, p.again_ticks})),
                       set(own_window, p.window), set(most_attempts, p.attempts), set(repeat_ticks, p.repeat_ticks), set(connect_ticks, p.connect_ticks), set(again_ticks, p.again_ticks),
                       variables(starts(link, disconnected), starts(attempt, 0), starts(theirs, 0), starts(tries, 0), starts(proposed, 0), starts(agreed, 0),
                                 starts(oldest, 0), starts(next, 0), starts(highest, 0), starts(expected, 0), starts(waits, false), starts(busy, false),
                                 starts(owes_answer, false), starts(owes_reject, false),
                                 starts(until_repeat, 0), starts(until_connect, 0), starts(until_again, 0),
                                 starts(out, out_kind = information, out_number = 0, out_upto = 0, out_window = 0, out_attempt = 0)),
                       answers<Did>(refused),
                       events(connect_now, connect_is_late, reset_arrives, acknowledge_arrives, frame_arrives, send, acknowledgement_is_late, answer_now, answer_again,
                              turn_busy, frame_gone, environment(tick), environment(disconnect)),
                       rules_of(), properties_of());
    }
};

}  // namespace ssp::scl::link

#include "scl/link/solo_properties.hpp"
