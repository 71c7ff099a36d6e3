// SPDX-License-Identifier: Apache-2.0
#include "scl/lessons.hpp"

#include "scl/buffers.hpp"
#include "scl/flow/fragments.hpp"
#include "scl/link/beginnings.hpp"
#include "scl/link/one_way.hpp"
#include "scl/link/selective.hpp"
#include "scl/network/recut.hpp"
#include "scl/secure/agreement.hpp"
#include "scl/secure/pipe.hpp"
#include "scl/session/counted.hpp"
#include "scl/session/pair.hpp"
#include "scl/session/routed.hpp"

namespace ssp::scl {

namespace {

using spec::Machine;
using SmallPair = session::Pair<2, 7>;
using SmallSecure = secure::Pipe<7>;
using SmallFlow = flow::Fragments<1, 2, 2>;

template <int window, int modulus, int capacity> Machine link_with(link::Choices c) {
    c.window = window;
    c.checks_highest = false;
    return link::OneWay<link::Numbers<modulus, 16>, capacity>::system(c);
}
template <int capacity> Machine progress_of(const link::Choices& c) { return link::OneWay<link::Numbers<8, 8>, capacity>::system(c); }
Machine pair_with(const session::Choices& c) { return spec::lang::extended(SmallPair::system(c), SmallPair::warnings(c)); }
Machine secure_with(const secure::Choices& c) {
    return spec::lang::extended(SmallSecure::system(c), SmallSecure::warnings<SmallSecure::First>(c), SmallSecure::warnings<SmallSecure::Second>(c));
}
Machine beginning_with(const link::Beginning& b) {
    using Begun = link::Beginnings<2, 7>;
    return spec::lang::extended(Begun::system(b), Begun::warnings<Begun::First>(b), Begun::warnings<Begun::Second>(b));
}

constexpr Lesson all[]{
    // ---- the link ------------------------------------------------------------------------------------------------------
    {"link.window", "shdlc_one_way", "The window is as large as the modulus of the numbers: 4, with numbers modulo 4.",
     [] { return link_with<4, 4, 4>({}); }, "SH-1", 10, "Say that the window is smaller than the modulus."},
    {"link.order.1", "shdlc_one_way", "The channel may exchange two neighbours, window 1.",
     [] { return link_with<1, 8, 2>({.can_be_busy = false, .swaps = true}); }, "SH-1", 39, "Say that the layer below keeps the order."},
    {"link.order.2", "shdlc_one_way", "The channel may exchange two neighbours, window 2.",
     [] { return link_with<2, 8, 2>({.can_be_busy = false, .swaps = true}); }, "SH-2", 30},
    {"link.order.3", "shdlc_one_way", "The channel may exchange two neighbours, window 3.",
     [] { return link_with<3, 8, 2>({.can_be_busy = false, .swaps = true}); }, "SH-2", 24},
    {"link.order.4", "shdlc_one_way", "The channel may exchange two neighbours, window 4.",
     [] { return link_with<4, 8, 2>({.can_be_busy = false, .swaps = true}); }, "SH-2", 24},
    {"link.highest", "shdlc_one_way", "An acknowledgement is valid up to the number that is sent next, as public code has it, not up to the highest ever sent.",
     [] { return progress_of<1>({.window = 1, .can_be_busy = false, .checks_highest = false}); }, "SH-4", 10,
     "Say that an acknowledgement is valid up to the highest number ever sent."},
    {"link.answer_again", "shdlc_one_way", "The receiver says once that it is ready again.",
     [] { return progress_of<1>({.window = 1}); }, "SH-4", 7, "Say that a receiver repeats its last answer, or that the sender asks."},
    {"link.selective.window", "shdlc_selective", "The window is 3, with numbers modulo 4 and selective reject; without selective reject that would do.",
     [] { return link::Selective<link::Numbers<4, 16>, 3, 3>::system(); }, "SS-1", 8, "Say that with selective reject the window is at most half of the modulus."},
    {"link.reset.half", "shdlc_beginnings", "RSET is ignored in the state half connected; one side starts.",
     [] { return link::Beginnings<1, 7>::system({.echoes_attempt = false, .ignored_when_half = true, .both_may_start = false}); }, "SB-4", 5,
     "Say that every RSET is answered."},
    {"link.reset.any_time", "shdlc_beginnings", "UA does not say which RSET it answers; every RSET is answered, and repeated at any time.",
     [] { return beginning_with({.echoes_attempt = false, .both_may_start = false}); }, "first.SB-2.next", 6,
     "Let RSET and UA carry the number of the attempt, or say that RSET is repeated only when nothing can be on its way."},
    {"link.reset.both", "shdlc_beginnings", "UA does not say which RSET it answers; RSET is ignored in the state half connected; both sides may start.",
     [] { return beginning_with({.echoes_attempt = false, .ignored_when_half = true}); }, "first.SB-2.next", 8,
     "Let RSET and UA carry the number of the attempt, or let one side only begin."},

    // ---- sessions ------------------------------------------------------------------------------------------------------
    {"session.number", "scl_pair", "No message carries the number of its session.",
     [] { return pair_with({.numbered = session::Numbered::nothing}); }, "PS-1.next", 8, "Number sessions, in requests, answers and data."},
    {"session.number.acknowledged", "scl_pair", "No message carries the number of its session, and the end of a session is confirmed.",
     [] { return pair_with({.numbered = session::Numbered::nothing, .unbind_is_acknowledged = true}); }, "PS-1.next", 8},
    {"session.number.no_restart", "scl_pair", "No message carries the number of its session, and no host ever restarts.",
     [] { return pair_with({.numbered = session::Numbered::nothing, .restarts = false}); }, "PS-1.next", 12},
    {"session.number.data", "scl_pair", "Requests and answers carry the number of the session, data do not.",
     [] { return pair_with({.numbered = session::Numbered::requests}); }, "PS-1.next", 9, "Number data, too."},
    {"session.number.flush", "scl_pair", "No message carries the number of its session; a host that restarts discards what comes till the restart is confirmed, and the end of a session is confirmed, too.",
     [] { return pair_with({.numbered = session::Numbered::nothing, .restart_is_confirmed = true, .unbind_is_acknowledged = true}); }, "PS-1.next", 13, "Number sessions: a handshake at a restart is not enough."},
    {"session.counter.1", "scl_pair", "Sessions are numbered by a counter of 1 bit, which a restart does not change.", [] { return session::Counted<1, true>::system(); }, "PS-6", 10,
     "Number sessions so that no number comes again while a message of it may be on its way: a counter that wraps round fails at any size."},
    {"session.counter.2", "scl_pair", "Sessions are numbered by a counter of 2 bits, which a restart does not change.", [] { return session::Counted<2, true>::system(); }, "PS-6", 18},
    {"session.counter.3", "scl_pair", "Sessions are numbered by a counter of 3 bits, which a restart does not change.", [] { return session::Counted<3, true>::system(); }, "PS-6", 34},
    {"session.counter.lost", "scl_pair", "Sessions are numbered by a counter of 3 bits, which begins anew at a restart.", [] { return session::Counted<3, false>::system(); }, "PS-6", 6},
    {"session.restart", "scl_pair", "A host that restarts does not tell the other.", [] { return pair_with({.restart_is_told = false}); }, "PS-2", 3,
     "Let a host tell that it has restarted, before anything else."},
    {"session.stray", "scl_pair", "A confirmation nobody waits for is ignored.", [] { return pair_with({.stray_accept_is_answered = false}); }, "PS-2", 6,
     "Say what a host does with a confirmation it does not wait for: it ends that session."},
    {"session.rebind.confirmed", "scl_pair", "A request for a pipe that is open is confirmed, and the old session stays, as in HCI.",
     [] { return pair_with({.rebind = session::Rebind::is_confirmed}); }, "PS-2", 10, "Say that a request for a pipe that is open replaces its session, or is refused."},
    {"session.rebind.dropped", "scl_pair", "A request for a pipe that is open is dropped.", [] { return pair_with({.rebind = session::Rebind::is_dropped}); }, "PS-2", 9},
    {"session.erase", "scl_pair", "A host that restarts still sends what it had queued before.", [] { return pair_with({.restart_erases = false}); }, "PS-3", 6,
     "Say that a host that restarts forgets what it had not sent."},
    {"session.room", "scl_pair", "No place of a queue is kept for answers.", [] { return pair_with({.place_kept_for_answers = false}); }, "PS-3", 9,
     "Say that a host keeps room for answers before it asks for anything."},
    {"session.router", "scl_routed_pair", "The router keeps what it holds of and for a host that restarts.",
     [] { return session::Routed<2, 7, false>::system({}); }, "PR-3", 10, "Say that the router forgets what it holds of a host that restarts."},

    // ---- flow ----------------------------------------------------------------------------------------------------------
    {"flow.credit", "scl_fragments", "Fragments are sent without credit.", [] { return SmallFlow::system({.needs_credit = false}); }, "FL-1", 4},
    {"flow.returned", "scl_fragments", "A fragment that is discarded does not give its credit back.",
     [] { return SmallFlow::system({.discarded_returns_credit = false}); }, "FL-1", 2, "Say that a discarded fragment gives its credit back."},
    {"flow.discard", "scl_fragments", "When a fragment does not fit, the rest of its message is not discarded.",
     [] { return SmallFlow::system({.overflow_discards_the_rest = false}); }, "FL-2", 3},

    {"recut.message", "scl_recut", "A router that cuts messages anew takes the next message while it holds the end of one.",
     [] { return network::recut::Recut<3, 2, 4>::system({.stops_at_end = false}); }, "RC-2", 9, "Say that a router that cuts messages anew keeps their ends."},
    {"recut.end", "scl_recut", "The first piece of the last fragment ends the message.", [] { return network::recut::Recut<3, 2, 4>::system({.keeps_the_end = false}); }, "RC-2", 5},

    {"buffers.pool", "scl_buffers", "All buffers are one pool.", [] { return watched_buffers(Sharing::pool); }, "BU-1", 3,
     "Say that each host has buffers, credits and pipes of its own, or that one host can tell what another does."},
    {"buffers.reserve", "scl_buffers", "Each pair has one buffer of its own, and the rest is shared.", [] { return watched_buffers(Sharing::one_reserved); }, "BU-1", 3},
    {"buffers.turns", "scl_buffers", "Each pair has its buffers and its turn; a turn that is not used is lent.", [] { return watched_buffers(Sharing::turns_are_lent); }, "BU-1", 2,
     "Say whether a host may be served sooner when another is idle: then it can tell."},

    // ---- secure SCL ----------------------------------------------------------------------------------------------------
    {"secure.nonce", "scl_secure_pipe", "Both directions count from 1 with one key, as the public code has it.",
     [] { return secure_with({.apart = secure::Apart::nothing}); }, "SE-1", 2, "Derive the nonces of the two directions apart."},
    {"secure.reflection", "scl_secure_pipe", "Both directions count from 1 with one key; look at what an end takes.",
     [] { return secure_with({.apart = secure::Apart::nothing}); }, "first.SE-3.next", 3, "Derive the nonces of the two directions apart."},
    {"secure.agreement.reused", "scl_agreement", "An end makes all its tokens with one private key.", [] { return secure::agreement::Agreement<3>::system({.key_each = false}); }, "SA-2", 11,
     "Say that each token has a private key of its own: else replayed tokens give the keys of an earlier session, whose numbers begin at 1 again."},
    {"secure.agreement.unsigned", "scl_agreement", "Tokens are not signed, or their signature is not verified.", [] { return secure::agreement::Agreement<3>::system({.is_signed = false}); }, "SA-3", 4,
     "Say who verifies which token, and under which key."},
    {"secure.next", "scl_secure_pipe", "Any number from the next one on is taken.",
     [] { return secure_with({.exactly_next = false}); }, "second.SE-4.next", 3, "Say that a fragment is taken only if its number is the next one."},
    {"secure.wrap", "scl_secure_pipe", "When the numbers are used up, they begin again.", [] { return secure_with({.stops_before_wrap = false}); }, "first.SE-2", 13},
};

}  // namespace

std::span<const Lesson> lessons() { return all; }

}  // namespace ssp::scl
