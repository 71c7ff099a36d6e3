// SPDX-License-Identifier: Apache-2.0
// One end of a secure pipe: it numbers what it sends, takes what verifies and comes next, and fails for good otherwise.
//
// `This` says what the rules speak of. The same rules stand in the system of two ends and an attacker, which is proven,
// and in the machine that code is generated from.

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_scl.hpp"
#include "requirements/ssp_ttf_secure_scl.hpp"

#include "lang/lang.hpp"

namespace ssp::scl::secure {

using namespace spec::lang;
using namespace requirements;

enum class Did : unsigned char { done, delivered, failed_now, dropped, refused };
using enum Did;

// What tells the nonces of the two directions apart.
enum class Apart : unsigned char {
    nothing,  // as the public code has it: both count from 1 with one key
    derived,  // the direction is part of what key or nonce is derived from
    parity,   // one end counts odd, the other even
    halves,   // each end has one half of the numbers
};
struct Choices {
    Apart apart = Apart::derived;
    bool exactly_next = true;       // else any number from the next one on is taken
    bool failure_lasts = true;
    bool stops_before_wrap = true;  // else the numbers begin again
};

// clang-format off
template <class This> std::vector<DraftRule> end_rules(const Choices& c) {
    const Condition there = This::there(), works = This::works();
    const Condition next_one = c.exactly_next ? This::number() == This::expected() : This::number() >= This::expected();
    const Condition left = c.stops_before_wrap ? This::next() < This::last(c, true) : Condition(true);
    const Condition good = This::verifies(c) && next_one && (c.stops_before_wrap ? This::expected() < This::last(c, false) : Condition(true));
    const int stride = This::stride(c);
    const auto onward = [&](const Term<Number>& n, bool own) {
        return c.stops_before_wrap ? term(n + stride) : choose(n < This::last(c, own), n + stride, This::start(c, own));
    };
    auto all = rules(
        rule(cites(TTF_FRAGMENT_2, A_SEC_2), This::id("fragment.sent"), "A fragment is sent with the next number, as long as there is one.",
             on(This::send), when(works && This::room() && left), then(This::next() = onward(This::next(), true)), answer(done)),
        rule(cites(A_SEC_1), This::id("fragment.delivered"), "A fragment whose tag verifies and whose number is the next one is delivered.",
             on(This::arrives), when(there && works && good), then(This::expected() = onward(This::number(), false)), answer(delivered)),
        rule(cites(A_SEC_1, A_SEC_4), This::id("fragment.fails"), "Any other fragment makes the pipe fail.",
             on(This::arrives), when(there && works && !good), answer(failed_now)),
        rule(cites(A_SEC_4), This::id("fragment.late"), "A pipe that has no key, or has failed, drops what comes.",
             on(This::arrives), when(there && !works), answer(dropped)));
    for (const DraftEffect& e : This::sent()) all[0].effects.push_back(e);
    if (c.failure_lasts) all[2].effects.push_back(This::fail());
    for (unsigned k = 1; k != 4; ++k)
        for (const DraftEffect& e : This::taken()) all[k].effects.push_back(e);
    return all;
}
// clang-format on

}  // namespace ssp::scl::secure
