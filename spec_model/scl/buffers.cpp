// SPDX-License-Identifier: Apache-2.0
#include "scl/buffers.hpp"

#include "lang/two_runs.hpp"

namespace ssp::scl {

using namespace requirements;

namespace {

using namespace buffers;

// clang-format off
constexpr Machine table(Sharing sharing) {
    const bool in_turns = sharing == Sharing::turns || sharing == Sharing::turns_are_lent;
    const auto lent = [](const Term<Number>& held) { return held - 1; };  // what a pair holds beyond its own
    // Their packet comes after ours in a tick, when both find one buffer.
    Condition we_have_room = ours < half, they_have_room = theirs < half;
    if (sharing == Sharing::pool) {
        we_have_room = ours + theirs < all;
        they_have_room = ours + theirs + choose(we == Does::send, 1, 0) < all;
    }
    if (sharing == Sharing::one_reserved) {
        we_have_room = ours == 0 || lent(ours) + lent(theirs) < all - 2;
        they_have_room = theirs == 0 || lent(choose(we == Does::send && we_have_room, ours + 1, ours)) + lent(theirs) < all - 2;
    }
    Condition we_may_take = true, they_may_take = true;
    if (in_turns) {
        we_may_take = our_turn;
        they_may_take = !our_turn;
    }
    if (sharing == Sharing::turns_are_lent) {
        we_may_take = we_may_take || they != Does::take;
        they_may_take = they_may_take || we != Does::take;
    }
    const auto theirs_then = choose(they == Does::send && they_have_room, theirs + 1,
                             choose(they == Does::take && they_may_take, theirs - 1, theirs));
    const Condition we_get = we == Does::take && ours > 0 && we_may_take;
    const Condition not_our_turn = we == Does::take && !we_may_take;

    auto all_rules = rules(
        rule(cites(A_FLW_3), "tick.accepted", "A packet is accepted while its pair has room.",
             on(tick), when(we == Does::send && we_have_room), then(ours = ours + 1, theirs = theirs_then, seen = Seen::accepted), answer(Seen::accepted)),
        rule(cites(A_FLW_3), "tick.refused", "A packet is refused while its pair has no room, and nothing is taken when another has the turn.",
             on(tick), when((we == Does::send && !we_have_room) || not_our_turn), then(theirs = theirs_then, seen = Seen::refused), answer(Seen::refused)),
        rule(cites(A_FLW_3), "tick.delivered", "A packet that is taken leaves its buffer.",
             on(tick), when(we_get), then(ours = ours - 1, theirs = theirs_then, seen = Seen::delivered), answer(Seen::delivered)),
        rule(cites(A_FLW_3), "tick.nothing", "Who waits, or finds nothing to take, sees nothing.",
             on(tick), when(we == Does::wait || (we == Does::take && we_may_take && ours == 0)), then(theirs = theirs_then, seen = Seen::nothing), answer(Seen::nothing)));
    DraftVariables turn;
    if (in_turns) {
        turn = starts(our_turn, true);
        for (DraftRule& r : all_rules) r.effects.push_back(our_turn = !our_turn);
    }
    Condition within = ours <= half && theirs <= half;
    if (sharing == Sharing::pool || sharing == Sharing::one_reserved) within = ours + theirs <= all;
    DraftIndependence unseen = independent(cites(A_FLW_3), "BU-1", "A pair of hosts cannot tell from its buffers what the other pair does.",
                                           hidden(they), sees(seen), rests_on(ours));
    if (in_turns) unseen.rests_on.push_back(term(our_turn).drafts);
    return machine("buffers", "spec_model/scl/buffers.hpp",
                   variables(starts(ours, 0), starts(theirs, 0), starts(seen, Seen::nothing)), turn,
                   answers(Seen::refused), events(tick), std::move(all_rules),
                   properties(always(cites(A_FLW_3), "BU-2", "No more buffers are held than there are.", within)),
                   independences(unseen));
}
// clang-format on

static_assert(well_formed(table(Sharing::pool)));
static_assert(well_formed(table(Sharing::one_reserved)));
static_assert(well_formed(table(Sharing::halves)));
static_assert(well_formed(table(Sharing::turns)));
static_assert(well_formed(table(Sharing::turns_are_lent)));

}  // namespace

Machine buffer_table(Sharing sharing) { return table(sharing); }
Machine watched_buffers(Sharing sharing) {
    const Machine one = table(sharing);
    return spec::two_runs(one, one.independences.front());
}

}  // namespace ssp::scl
