// SPDX-License-Identifier: Apache-2.0
// One pipe's fragments and credit: the sender has so much credit, the receiver assembles, holds and gives credit back.
//
// `End` says what the rules speak of. The same rules stand in the system of sender, line and receiver, which is proven,
// and in the machine that code is generated from.

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_622.hpp"

#include "lang/lang.hpp"

namespace ssp::scl::flow {

using namespace spec::lang;
using namespace requirements;

enum class Assembly : unsigned char {
    idle,
    assembling,
    discarding,  // the message did not fit; the rest of it is dropped
};
enum class Did : unsigned char { done, kept, completed, dropped, without_credit, refused };
using enum Assembly;
using enum Did;

struct Choices {
    bool needs_credit = true;
    bool discarded_returns_credit = true;
    bool overflow_discards_the_rest = true;
};

// clang-format off
template <class End> std::vector<DraftRule> sender_rules(const Choices& c) {
    const Condition credited = c.needs_credit ? Condition(End::credit() > 0) : Condition(true);
    auto all = rules(
        rule(cites(A_FLW_1, A_FLW_2, TS102622_PACKET_2), "fragment.sent", "A fragment is sent while there is credit.",
             on(End::send), when(credited && End::may_send()), then(End::credit() = End::credit() - 1, End::in_message() = !End::is_last()), answer(done)));
    for (const DraftEffect& e : End::sent()) all[0].effects.push_back(e);
    return all;
}

template <class End> std::vector<DraftRule> receiver_rules(const Choices& c) {
    const Condition there = End::there() && End::has_credit(), ends = End::ends();
    auto all = rules(
        rule(cites(TS102622_FRAGMENT_2), "fragment.kept", "A fragment that fits is added to the message of its pipe.",
             on(End::fragment_arrives), when(there && End::assembly() != discarding && !ends),
             then(End::assembly() = assembling, End::held() = End::held() + 1), answer(kept)),
        rule(cites(TS102622_PACKET_2), "fragment.completes", "The last fragment completes the message.",
             on(End::fragment_arrives), when(there && End::assembly() != discarding && ends), then(End::assembly() = idle, End::held() = End::held() + 1), answer(completed)),
        rule(cites(TS102622_FRAGMENT_3, A_FLW_4, A_FLW_5), "fragment.overflows", "A fragment that does not fit ends the message, whose rest is discarded.",
             on(End::fragment_overflows), when(there && End::assembly() != discarding),
             then(End::assembly() = choose(ends, idle, c.overflow_discards_the_rest ? discarding : idle)), answer(dropped)),
        rule(cites(TS102622_FRAGMENT_3, A_FLW_4), "fragment.discarded", "The rest of a message that did not fit is dropped up to its last fragment.",
             on(End::fragment_arrives), when(there && End::assembly() == discarding), then(End::assembly() = choose(ends, idle, discarding)), answer(dropped)),
        rule(cites(A_FLW_1), "buffer.consumed", "What was read makes room.",
             on(End::consume), when(End::held_of() > 0 && End::returned_fits()), then(End::held_of() = End::held_of() - 1, End::returned_of() = End::returned_of() + 1), answer(done)));
    if (c.discarded_returns_credit)
        for (const unsigned k : {2U, 3U}) all[k].effects.push_back(End::returned() = End::returned() + 1);
    for (unsigned k = 0; k != 4; ++k)
        for (const DraftEffect& e : End::taken(k)) all[k].effects.push_back(e);
    return all;
}
// clang-format on

}  // namespace ssp::scl::flow
