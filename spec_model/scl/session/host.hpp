// SPDX-License-Identifier: Apache-2.0
// One end of a pipe: how a host binds, opens, ends and restarts a session.
//
// `End` says what the rules speak of: the state of this end, what has arrived, how something is sent. The same rules
// stand in the system of two hosts, which is proven, and in the machine that code is generated from.

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_622.hpp"
#include "scl/session/words.hpp"

namespace ssp::scl::session {

using namespace requirements;

// clang-format off
// What the host itself does.
template <class End> constexpr std::vector<DraftRule> host_acts(const Choices& c) {
    const Condition idle = !End::owes_restart();
    auto all = rules(
        rule(cites(A_SCL_1, A_SCL_6, A_SCL_12), End::id("bind.asked"), "A host asks for a session and gives it a number of its own.",
             on(End::bind_now), when(End::state() == closed && idle && End::may_start(c) && End::fresh_exists(c)),
             then(End::state() = binding, End::session() = End::fresh(c), End::say(bind, End::fresh(c))), answer(done)),
        rule(cites(A_SCL_2), End::id("data.sent"), "Data are sent in an open session.",
             on(End::send_data), when(End::state() == open && idle && End::may_start(c)), then(End::say(data, End::session())), answer(done)),
        rule(cites(A_SCL_3), End::id("unbind.sent"), "A host ends its session at once and says so.",
             on(End::unbind_now), when(End::state() == open && idle && End::may_start(c)), then(End::say(unbind, End::session())), answer(done)));
    if (c.unbind_is_acknowledged) all.back().effects.push_back(End::state() = unbinding);
    else for (const DraftEffect& e : End::close()) all.back().effects.push_back(e);
    if (!c.restarts) return all;
    auto restarts = rules(
        rule(cites(A_PWR_5, A_SCL_7), End::id("restart.done"), "A host that restarts has no session, and forgets what it had not sent yet.",
             on(End::restart_now), answer(done)));
    for (const DraftEffect& e : End::close_all()) restarts[0].effects.push_back(e);
    if (c.restart_is_told) restarts[0].effects.push_back(End::owes_restart() = true);
    if (c.restart_erases) restarts[0].effects.push_back(End::erase());
    extend(all, std::move(restarts));
    if (c.restart_is_told) extend(all, rules(
        rule(cites(A_SCL_7), End::id("restart.told"), "A host tells that it has restarted before it does anything else.",
             on(End::tell_restart), when(End::owes_restart() && End::room()), then(End::owes_restart() = false, End::say(restart, 0)), answer(done))));
    return all;
}

// What a message does that arrives.
template <class End> constexpr std::vector<DraftRule> host_hears(const Choices& c) {
    const auto is = [](Message m) { return End::there() && End::kind() == m; };
    const Condition idle = !End::owes_restart(), room = End::room();
    const Condition same = c.numbered == Numbered::nothing ? Condition(true) : Condition(End::number() == End::session());
    const Condition same_in_data = c.numbered == Numbered::all ? Condition(End::number() == End::session()) : Condition(true);
    const auto event = on(End::message_arrives);
    const auto number = End::number();

    auto all = rules(
        rule(cites(A_SCL_7), End::id("restart.heard"), "When the other has restarted, there is no session any more.",
             event, when(is(restart)), answer(done)),
        rule(cites(A_SCL_3), End::id("bind.accepted"), "A host takes a session that is offered,",
             event, when(is(bind) && idle && End::state() == closed && room),
             then(End::state() = open, End::session() = number, End::say(accept, number)), answer(done)),
        rule(cites(A_SCL_3), End::id("bind.refused"), "or refuses it.",
             on(End::turn_down), when(End::turned_down() && idle && End::state() == closed && room), then(End::say(refuse, number)), answer(done)),
        rule(cites(A_SCL_3), End::id("accept.opens"), "The confirmation of its session opens it.",
             event, when(is(accept) && idle && End::state() == binding && same), then(End::state() = open), answer(done)),
        rule(cites(A_SCL_3), End::id("refuse.closes"), "The refusal of its session closes it.",
             event, when(is(refuse) && idle && End::state() == binding && same), then(End::state() = closed, End::session() = 0), answer(done)),
        rule(cites(A_SCL_3), End::id("refuse.stray"), "Any other refusal means nothing.",
             event, when(is(refuse) && idle && !(End::state() == binding && same)), answer(dropped)),
        rule(cites(A_SCL_2, A_SCL_6), End::id("data.delivered"), "Data of the open session are delivered.",
             event, when(is(data) && idle && End::state() == open && same_in_data), answer(delivered)),
        rule(cites(A_SCL_2, A_SCL_6), End::id("data.dropped"), "Any other data are dropped.",
             event, when(is(data) && idle && !(End::state() == open && same_in_data)), answer(dropped)));

    for (const DraftEffect& e : End::close_all()) all[0].effects.push_back(e);
    const Condition mine = End::state() != closed && same;
    if (!c.unbind_is_acknowledged) extend(all, rules(
        rule(cites(A_SCL_3), End::id("unbind.closes"), "The end of its session closes it.",
             event, when(is(unbind) && idle && mine), then(End::state() = closed, End::session() = 0), answer(done)),
        rule(cites(A_SCL_3), End::id("unbind.stray"), "The end of any other session means nothing.", event, when(is(unbind) && idle && !mine), answer(dropped))));
    else extend(all, rules(
        rule(cites(A_SCL_3), End::id("unbind.closes"), "The end of its session closes it, and is confirmed.",
             event, when(is(unbind) && idle && mine && End::state() != unbinding && room), then(End::state() = closed, End::session() = 0, End::say(unbound, number)), answer(done)),
        rule(cites(A_SCL_3), End::id("unbind.crossing"), "When both end it at once, each confirms the other.",
             event, when(is(unbind) && idle && mine && End::state() == unbinding && room), then(End::say(unbound, number)), answer(done)),
        rule(cites(A_SCL_3), End::id("unbind.stray"), "The end of any other session is confirmed.", event, when(is(unbind) && idle && !mine && room), then(End::say(unbound, number)), answer(done)),
        rule(cites(A_SCL_3), End::id("unbound.closes"), "The confirmation closes it.",
             event, when(is(unbound) && idle && End::state() == unbinding && same), then(End::state() = closed, End::session() = 0), answer(done)),
        rule(cites(A_SCL_3), End::id("unbound.stray"), "Any other confirmation of an end means nothing.",
             event, when(is(unbound) && idle && !(End::state() == unbinding && same)), answer(dropped)),
        rule(cites(A_SCL_3), End::id("bind.unbinding"), "While a session ends, no other begins.",
             event, when(is(bind) && idle && End::state() == unbinding && room), then(End::say(refuse, number)), answer(done))));

    const auto adopt = [&](const auto& why, std::string_view id, std::string_view text, const Condition& when_) {
        return rule(why, id, text, event, when(when_ && room),
                    then(End::state() = open, End::session() = number, End::say(accept, number)), answer(done));
    };
    const auto refusal = [&](const auto& why, std::string_view id, std::string_view text, const Condition& when_) {
        return rule(why, id, text, event, when(when_ && room), then(End::say(refuse, number)), answer(done));
    };
    const auto drop = [&](const auto& why, std::string_view id, std::string_view text, const Condition& when_) {
        return rule(why, id, text, event, when(when_), answer(dropped));
    };
    const Condition crossing = is(bind) && idle && End::state() == binding, again = is(bind) && idle && End::state() == open;
    switch (c.crossing) {
    case Crossing::first_wins:
        if (End::precedence != Precedence::second)
            all.push_back(drop(cites(A_SCL_11), End::id("bind.crossing_first"), "When both ask at once, the first host drops what the other asks,", crossing && End::is_first()));
        if (End::precedence != Precedence::first)
            all.push_back(adopt(cites(A_SCL_11), End::id("bind.crossing_second"), "and the second host takes the session of the first.", crossing && !End::is_first()));
        break;
    case Crossing::both_refuse: all.push_back(refusal(cites(A_SCL_11), End::id("bind.crossing"), "When both ask at once, both refuse.", crossing)); break;
    case Crossing::both_adopt: all.push_back(adopt(cites(A_SCL_11), End::id("bind.crossing"), "When both ask at once, each takes the session of the other.", crossing)); break;
    }
    switch (c.rebind) {
    case Rebind::replaces: all.push_back(adopt(cites(A_SCL_9), End::id("bind.again"), "A request for a pipe that is open replaces its session.", again)); break;
    case Rebind::is_refused: all.push_back(refusal(cites(A_SCL_9), End::id("bind.again"), "A request for a pipe that is open is refused.", again)); break;
    case Rebind::is_confirmed:
        all.push_back(rule(cites(A_SCL_9), End::id("bind.again"), "A request for a pipe that is open is confirmed, and nothing changes.", event,
                           when(again && room), then(End::say(accept, number)), answer(done)));
        break;
    case Rebind::is_dropped: all.push_back(drop(cites(A_SCL_9), End::id("bind.again"), "A request for a pipe that is open is dropped.", again)); break;
    }
    const Condition stray = is(accept) && idle && !(End::state() == binding && same);
    if (c.stray_accept_is_answered)
        all.push_back(rule(cites(A_SCL_8), End::id("accept.stray"), "Any other confirmation is answered by the end of that session.",
                           event, when(stray && room), then(End::say(unbind, number)), answer(done)));
    else all.push_back(drop(cites(A_SCL_8), End::id("accept.stray"), "Any other confirmation means nothing.", stray));
    for (DraftRule& r : all)
        for (const DraftEffect& e : End::taken()) r.effects.push_back(e);
    return all;
}
// clang-format on

}  // namespace ssp::scl::session
