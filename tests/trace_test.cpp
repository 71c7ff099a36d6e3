// SPDX-License-Identifier: Apache-2.0
// Runs as text, charts and scripts.

#include "by_hand.hpp"
#include "trace.hpp"

#include <doctest/doctest.h>

namespace {

using namespace by_hand;

spec::Machine lamp() {
    spec::Machine m = empty_machine(2);
    const int phase = variable(m, "phase", phases, slot), sure = variable(m, "sure", boolean);
    const int set = event(m, "set", {{"slot", slot}, {"to", phases}, {"intent", boolean}});
    event(m, "tick");
    rule(m, "L1<&>", set, parameter(2), {assign(phase, parameter(0), parameter(1)), assign(sure, parameter(2))});
    return m;
}

proofs::Trace run() { return {spec::initial(lamp()), {{0, {1, 2, 1}}, {1, {}}, {0, {0, 1, 0}}}, "shortest"}; }

}  // namespace

TEST_CASE("trace: text shows each step and what it changed") {
    CHECK(proofs::as_text(lamp(), run()) ==
          "start: after reset  (shortest)\n"
          "  1  set(slot = 1, to = enabled, intent = yes)  -> done     [L1<&>]\n"
          "       phase[1]: absent -> enabled\n"
          "       sure: no -> yes\n"
          "  2  tick()                                     -> refused  [no rule]\n"
          "  3  set(slot = 0, to = loading, intent = no)   -> refused  [no rule]\n");
    CHECK(proofs::as_text(lamp(), {{2, 0, 1}, {}, {}}) == "start: unlike after reset\n       phase[0] = enabled\n       sure = yes\n");
}

TEST_CASE("trace: a script has one event a line, by names") {
    CHECK(proofs::as_script(lamp(), run()) ==
          "# by_hand, 3 steps, shortest\n"
          "set slot=1 to=enabled intent=yes  # -> done  [L1<&>]\n"
          "tick  # -> refused  [no rule]\n"
          "set slot=0 to=loading intent=no  # -> refused  [no rule]\n");
}

TEST_CASE("trace: a Mermaid chart") {
    const std::string chart = proofs::as_mermaid(lamp(), run());
    CHECK(chart.rfind("sequenceDiagram\n", 0) == 0);
    CHECK(chart.find("E->>M: set(slot = 1, to = enabled, intent = yes)\n") != chart.npos);
    CHECK(chart.find("Note right of M: phase[1]: absent -#gt; enabled<br/>sure: no -#gt; yes\n") != chart.npos);
    CHECK(chart.find("M-->>E: done [L1#lt;&#gt;]\n") != chart.npos);
}

TEST_CASE("trace: an SVG chart is well-formed and escapes what it shows") {
    const std::string svg = proofs::as_svg(lamp(), run());
    CHECK(svg.rfind("<svg xmlns=\"http://www.w3.org/2000/svg\"", 0) == 0);
    CHECK(svg.find("[L1&lt;&amp;&gt;]") != svg.npos);
    CHECK(svg.find("L1<") == svg.npos);
    CHECK(svg.find("phase[1]: absent -&gt; enabled") != svg.npos);
    CHECK(svg.find("<script") == svg.npos);
    // Every element is closed: by its own end tag or at once.
    std::vector<std::string> open;
    for (std::size_t at = svg.find('<'); at != svg.npos; at = svg.find('<', at + 1)) {
        const std::size_t end = svg.find('>', at);
        REQUIRE(end != svg.npos);
        const std::string tag = svg.substr(at + 1, end - at - 1);
        if (tag.front() == '/') {
            REQUIRE_FALSE(open.empty());
            CHECK(open.back() == tag.substr(1));
            open.pop_back();
        } else if (tag.back() != '/') {
            open.push_back(tag.substr(0, tag.find(' ')));
        }
    }
    CHECK(open.empty());
}

TEST_CASE("trace: a long label goes on in the next line") {
    spec::Machine m = lamp();
    m.events[0].parameters[0].name = "a_parameter_with_a_rather_long_name_indeed";
    m.events[0].parameters[1].name = "another_parameter_with_a_rather_long_name";
    const std::string svg = proofs::as_svg(m, run());
    CHECK(svg.find(">set(a_parameter_with_a_rather_long_name_indeed = 1,</text>") != svg.npos);
}
