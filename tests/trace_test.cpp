// SPDX-License-Identifier: Apache-2.0
// Runs as text, charts and scripts.

#include "by_hand.hpp"
#include "trace.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <sstream>

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

TEST_CASE("trace: text has no line of more than 120 letters, and a long event goes on below") {
    spec::Machine m = lamp();
    m.events[0].parameters[0].name = "a_parameter_with_a_rather_long_name_indeed";
    m.events[0].parameters[1].name = "another_parameter_with_a_rather_long_name";
    m.events[0].parameters[2].name = "and_a_third";
    CHECK(proofs::as_text(m, run()) ==
          "start: after reset  (shortest)\n"
          "  1  set(a_parameter_with_a_rather_long_name_indeed = 1,\n"
          "         another_parameter_with_a_rather_long_name = enabled, and_a_third = yes)  -> done     [L1<&>]\n"
          "       phase[1]: absent -> enabled\n"
          "       sure: no -> yes\n"
          "  2  tick()                                                                       -> refused  [no rule]\n"
          "  3  set(a_parameter_with_a_rather_long_name_indeed = 0,\n"
          "         another_parameter_with_a_rather_long_name = loading, and_a_third = no)   -> refused  [no rule]\n");

    const std::string endless(300, 'x');
    m.events[0].parameters[2].name = endless;
    m.events[1].name = endless;
    m.variables[0].name = endless;
    proofs::Trace t = run();
    t.note = "a note of " + endless + " letters";
    std::istringstream lines(proofs::as_text(m, t));
    std::size_t letters = 0;
    for (std::string line; std::getline(lines, line);) {
        CHECK(line.size() <= 120);
        letters += static_cast<std::size_t>(std::ranges::count(line, 'x'));
    }
    CHECK(letters == 5 * 300);  // nothing is lost: note, two calls of set, one of tick, one change
}

TEST_CASE("trace: folded lines are cut after commas or at spaces, and within a word only if it does not fit a line") {
    using Lines = std::vector<std::string>;
    CHECK(proofs::folded("", 10, 2) == Lines{""});
    CHECK(proofs::folded("exactly 10", 10, 2) == Lines{"exactly 10"});
    CHECK(proofs::folded("one two three four", 10, 2) == Lines{"one two", "  three", "  four"});
    CHECK(proofs::folded("0123456789abcdef gh", 10, 2) == Lines{"0123456789", "  abcdef", "  gh"});
    CHECK(proofs::folded("one\ntwo", 10, 2) == Lines{"one two"});
    CHECK(proofs::folded("f(a = 1, b = 2, c)", 12, 2) == Lines{"f(a = 1,", "  b = 2, c)"});
    CHECK(proofs::folded("0123, 5678, b", 11, 0) == Lines{"0123, 5678,", "b"});
    CHECK(proofs::folded("a, then what is said", 12, 0) == Lines{"a, then what", "is said"});
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
