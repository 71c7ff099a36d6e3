// SPDX-License-Identifier: Apache-2.0
// How one end of a link connects, connects anew, and gives up.
//
// Each end numbers its attempts. The connection is known by the last attempt of either side, which both ends know.

#pragma once

#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_613.hpp"
#include "scl/link/words.hpp"

namespace ssp::scl::link {

using namespace requirements;

// clang-format off
template <class End> std::vector<DraftRule> end_connects(const Beginning& b) {
    const Condition is_connecting = End::link == connecting, half = End::link == half_connected;
    const Condition attempt_counts = b.echoes_attempt ? Condition(End::heard_attempt() == End::attempt) : Condition(true);
    const Condition known = b.echoes_attempt ? Condition(End::heard_attempt() == End::theirs) : Condition(false);
    const Condition taken = b.ignored_when_half ? !half : Condition(true);
    const Condition in_time = b.waits_for_silence ? End::silence() : Condition(true);

    auto all = rules(
        rule(cites(TS102613_RSET, A_LNK_5, A_LNK_7, A_LNK_11), End::id("connect.begins"), "Connecting begins with RSET, under a new number, and ends what there was.",
             on(End::connect_now), when(!is_connecting && End::may_connect(b) && End::room()),
             then(End::link = connecting, End::attempt = End::fresh(), End::tries = 1, End::say_reset(End::fresh())), answer(sent)),
        rule(cites(TS102613_ATTEMPTS, TS102613_RSET), End::id("connect.repeats"), "RSET is repeated when nobody answers in time.",
             on(End::connect_is_late), when(is_connecting && End::tries < End::most_tries() && in_time && End::room()),
             then(End::tries = End::one_more(End::tries), End::say_reset(End::attempt)), answer(sent)),
        rule(cites(TS102613_CONNECT, TS102613_RSET_WINDOW, A_LNK_5), End::id("reset.answered"), "RSET is answered by UA, and both count from 0.",
             on(End::reset_arrives), when(End::reset_there() && taken && !known && End::window_fits() && End::room()),
             then(End::link = choose(is_connecting, connecting, half_connected), End::theirs = End::heard_attempt(), End::say_acknowledge(End::heard_attempt())), answer(sent)),
        rule(cites(TS102613_CONNECT), End::id("acknowledge.connects"), "UA that answers the attempt connects.",
             on(End::acknowledge_arrives), when(End::acknowledge_there() && is_connecting && attempt_counts), then(End::link = connected, End::tries = 0), answer(done)),
        rule(cites(TS102613_CONNECT, A_LNK_5), End::id("acknowledge.ignored"), "Any other UA is ignored.",
             on(End::acknowledge_arrives), when(End::acknowledge_there() && !(is_connecting && attempt_counts)), answer(ignored)));
    for (const unsigned k : {0U, 2U})
        for (const DraftEffect& e : End::zero()) all[k].effects.push_back(e);
    if (b.echoes_attempt) extend(all, rules(
        rule(cites(A_LNK_5), End::id("reset.repeated"), "A RSET that was answered before is answered again, and changes nothing.",
             on(End::reset_arrives), when(End::reset_there() && known && End::room()), then(End::say_acknowledge(End::heard_attempt())), answer(sent))));
    if (b.ignored_when_half) extend(all, rules(
        rule(cites(TS102613_HALF_CONNECTED), End::id("reset.ignored"), "A side that has answered ignores another RSET.",
             on(End::reset_arrives), when(End::reset_there() && half), answer(ignored))));
    for (unsigned k = 2; k != all.size(); ++k)
        for (const DraftEffect& e : End::taken()) all[k].effects.push_back(e);
    if constexpr (End::limited) extend(all, rules(
        rule(cites(TS102613_ATTEMPTS), End::id("connect.gives_up"), "After as many RSET as there may be, the link has failed.",
             on(End::connect_is_late), when(is_connecting && End::tries >= End::most_tries() && in_time), then(End::link = disconnected, End::tries = 0), answer(gave_up)),
        rule(cites(TS102613_RSET_WINDOW), End::id("reset.too_wide"), "A RSET with a window that is too large is not answered.",
             on(End::reset_arrives), when(End::reset_there() && taken && !known && !End::window_fits()), answer(ignored))));
    return all;
}
// clang-format on

}  // namespace ssp::scl::link
