// SPDX-License-Identifier: Apache-2.0
// Runs of two parties are drawn with the parties as lifelines, told from the model; other machines as they always were.
#include "lanes.hpp"
#include "machines.hpp"
#include "scl/link/one_way.hpp"
#include "scl/session/pair.hpp"
#include "trace.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using Parties = std::array<std::string, 2>;

int lane(const spec::Machine& m, const proofs::Lanes& lanes, std::string_view event) {
    const int at = spec::position(m.events, event);
    REQUIRE(at >= 0);
    return lanes.of_event[static_cast<unsigned>(at)];
}

spec::Input input(const spec::Machine& m, std::string_view event) {
    spec::Input i{};
    i.event = spec::position(m.events, event);
    REQUIRE(i.event >= 0);
    return i;
}

std::size_t times(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; ++at) ++n;
    return n;
}

}  // namespace

TEST_CASE("two parties and what lies between them are told from the model") {
    const spec::Machine pair = ssp::scl::session::Pair<2, 3>::system({});
    const auto hosts = proofs::lanes_of(pair);
    REQUIRE(hosts);
    CHECK(hosts->parties == Parties{"first", "second"});
    CHECK(lane(pair, *hosts, "first_binds") == 0);
    CHECK(lane(pair, *hosts, "first_sends") == 0);  // which writes nothing of its own
    CHECK(lane(pair, *hosts, "second_hears") == 1);

    const spec::Machine link = ssp::scl::link::OneWay<ssp::scl::link::Numbers<8, 16>, 2>::system({.window = 2});
    const auto ends = proofs::lanes_of(link);
    REQUIRE(ends);
    CHECK(ends->parties == Parties{"sender", "receiver"});
    CHECK(lane(link, *ends, "answer_arrives") == 0);
    CHECK(lane(link, *ends, "answer_now") == 1);
    CHECK(lane(link, *ends, "lose_packet") == -1);
}

TEST_CASE("a machine that is built is no system of two parties") {
    for (const ssp::Model& m : ssp::models()) {
        CAPTURE(m.name);
        if (is_built(m)) CHECK_FALSE(proofs::lanes_of(m.make(m.slots)));
    }
}

TEST_CASE("what is sent, taken and lost is drawn as that") {
    const spec::Machine m = ssp::scl::session::Pair<2, 3>::system({});
    proofs::Trace t{initial(m), {input(m, "first_binds"), input(m, "second_hears"), input(m, "first_hears"), input(m, "first_restarts")}, "what <it> shows"};
    const std::string svg = proofs::as_svg(m, t);
    CHECK(svg.find(">first</text>") != svg.npos);
    CHECK(svg.find(">in between</text>") != svg.npos);
    CHECK(svg.find("what &lt;it&gt; shows") != svg.npos);
    CHECK(times(svg, "class=\"lanearrow\"") == 4);  // sent, taken and answered, taken
    CHECK(times(svg, ">bind, number 1</text>") == 2);
    CHECK(times(svg, ">accept, number 1</text>") == 2);
    CHECK(times(svg, "<circle") == 1);  // the restart sends nothing
    CHECK(svg.find("to_second.") == svg.npos);  // the queues are drawn, not listed

    // What a host had queued and erases when it restarts was taken by nobody.
    t.inputs = {input(m, "first_binds"), input(m, "first_restarts")};
    const std::string erased = proofs::as_svg(m, t);
    CHECK(times(erased, "class=\"lanearrow\"") == 1);
    CHECK(erased.find("to_second: 1 erased") != erased.npos);

    const spec::Machine link = ssp::scl::link::OneWay<ssp::scl::link::Numbers<8, 16>, 2>::system({.window = 2});
    const std::string lost = proofs::as_svg(link, {initial(link), {input(link, "send"), input(link, "lose_packet")}, ""});
    CHECK(times(lost, "class=\"lanearrow\"") == 1);
    CHECK(lost.find(">lose packet: number 0</text>") != lost.npos);
}

TEST_CASE("what is pushed on a full queue is drawn as that") {
    spec::Machine m = ssp::scl::session::Pair<2, 3>::system({});
    const spec::Input bind = input(m, "first_binds");
    std::erase_if(m.rules, [&](const spec::Rule& r) { return r.event == bind.event && r.effects.empty(); });
    for (spec::Rule& r : m.rules)
        if (r.event == bind.event) r.guard = {};  // whether there is room or not
    const std::string svg = proofs::as_svg(m, {initial(m), {bind, bind, bind}, ""});
    CHECK(times(svg, ">no room in to_second</text>") == 1);
}
