// SPDX-License-Identifier: Apache-2.0
// What two ends come to in the end: a connection that is asked for, and agreement about a session.

#include "exact/fairness.hpp"
#include "scl/link/beginnings.hpp"
#include "scl/session/pair.hpp"

#include <doctest/doctest.h>

namespace {

using namespace ssp::scl;
using namespace spec::lang;
using proofs::Verdict;

// `calm`: nobody sends packets or begins anew without end, and a RSET that finds no room for its answer is lost in the end.
template <int capacity> proofs::Finding connects(const link::Beginning& b, bool calm = true) {
    using System = link::Beginnings<capacity, 7>;
    using A = typename System::First;
    using B = typename System::Second;
    std::vector<DraftFairness> all;
    const auto add = [&]<class E>(E) {
        all.push_back(strongly_fair("RSET is repeated.", on(E::connect_is_late)));
        all.push_back(strongly_fair("RSET gets through.", on(E::frame_arrives), when(E::is(link::reset))));
        all.push_back(strongly_fair("UA gets through.", on(E::frame_arrives), when(E::is(link::acknowledge))));
        all.push_back(strongly_fair("Packets get through.", on(E::frame_arrives), when(E::is(link::information))));
        if (!calm) return;
        all.push_back(stops("No packets are sent.", on(E::send)));
        all.push_back(stops("No new attempts are begun.", on(E::connect_now)));
        all.push_back(weakly_fair("A RSET that cannot be answered is lost.", on(E::lose), when(E::is(link::reset) && !E::room())));
    };
    add(A{});
    add(B{});
    const spec::Machine m = extended(System::system(b), responses(leads_to(cites(ssp::requirements::TS102613_CONNECT), "connects", "An attempt to connect ends.",
                                                                           A::link == link::connecting, A::link != link::connecting, Given{all})));
    return proofs::exact::responses_by_search(m, {}, {}).back();
}

using Pair = session::Pair<2, 7>;

proofs::Finding settles(const session::Choices& c, bool told = true) {
    using A = Pair::First;
    using B = Pair::Second;
    std::vector<DraftFairness> all;
    const auto add = [&]<class E>(E) {
        all.push_back(stops("Users ask for nothing more.", on(E::bind_now)));
        all.push_back(stops("Users send nothing more.", on(E::send_data)));
        all.push_back(stops("Users end nothing more.", on(E::unbind_now)));
        all.push_back(stops("Hosts restart no more.", on(E::restart_now)));
        all.push_back(weakly_fair("What was sent arrives.", on(E::message_arrives)));
        if (told) all.push_back(weakly_fair("A restart is told.", on(E::tell_restart)));
    };
    add(A{});
    add(B{});
    const Condition quiet = Pair::to_first.empty() && Pair::to_second.empty() && !A::owes_restart() && !B::owes_restart();
    const Condition agreed = (A::state() == session::closed && B::state() == session::closed) ||
                             (A::state() == session::open && B::state() == session::open && A::session() == B::session());
    const spec::Machine m = extended(Pair::system(c), responses(leads_to(cites(ssp::requirements::A_SCL_3), "settles", "Both ends agree in the end.",
                                                                         quiet || !quiet, quiet && agreed, Given{all})));
    return proofs::exact::responses_by_search(m, {}, {}).back();
}

}  // namespace

TEST_CASE("a side that ignores RSET once it has answered leaves the other waiting for ever") {
    const proofs::Finding f = connects<1>({.echoes_attempt = false, .ignored_when_half = true, .both_may_start = false});
    CHECK(f.verdict == Verdict::failed);
}

TEST_CASE("a connection that is asked for comes about or is given up, where every RSET is answered") {
    CHECK(connects<1>({.echoes_attempt = false, .both_may_start = false}).verdict == Verdict::proven);
    CHECK(connects<2>({.echoes_attempt = false, .both_may_start = false, .waits_for_silence = true}).verdict == Verdict::proven);
    CHECK(connects<2>({.both_may_start = false}).verdict == Verdict::proven);
    CHECK(connects<1>({}).verdict == Verdict::proven);
    CHECK(connects<2>({}).verdict == Verdict::proven);
}

TEST_CASE("packets without end, or RSETs that find no room for their answer, can keep a connection from coming about") {
    CHECK(connects<2>({.both_may_start = false}, false).verdict == Verdict::failed);
    CHECK(connects<1>({}, false).verdict == Verdict::failed);
}

TEST_CASE("when users stop and hosts stay up, both ends of a pipe agree in the end") {
    CHECK(settles({}).verdict == Verdict::proven);
    CHECK(settles({.crossing = session::Crossing::both_refuse}).verdict == Verdict::proven);
    CHECK(settles({.rebind = session::Rebind::is_refused}).verdict == Verdict::proven);
    CHECK(settles({}, false).verdict == Verdict::failed);  // a restart nobody tells of
    CHECK(settles({.stray_accept_is_answered = false}).verdict == Verdict::failed);
}
