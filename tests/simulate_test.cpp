// SPDX-License-Identifier: Apache-2.0
// Scripts and the simulator: what they answer, and how they refuse what they do not understand.
#include "tool_fixture.hpp"

#include "tool/output.hpp"
#include "tool/script.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <sstream>

namespace {

using lamps::stopped;

std::string wrong(const char* line) {
    try {
        (void)tool::parse(lamps::make(8), line);
    } catch (const tool::ScriptError& e) {
        return e.what();
    }
    return "";
}

struct Ran {
    std::string out, message;
    int status;
};
Ran simulated(const std::string& script, tool::SimulateOptions o) {
    std::istringstream in(script);
    std::ostringstream out;
    int status = -1;
    o.machine = "lamp";
    const lamps::Stopped stop = stopped([&] { status = tool::simulate(lamps::catalogue, o, in, out); });
    return {out.str(), stop.message, stop.status < 0 ? status : stop.status};
}
Ran typed(const std::string& script) { return simulated(script, {}); }
Ran by_script(const std::string& script) {
    tool::SimulateOptions o;
    o.script = "-";
    return simulated(script, o);
}

}  // namespace

TEST_CASE("a line of a script is an event, its arguments, an expectation and a comment") {
    const spec::Machine m = lamps::make(8);
    const auto line = tool::parse(m, "  enable intent=yes slot=3   => refused  # why not");
    REQUIRE(line);
    CHECK(line->input.arguments == std::vector<long>{3, 1});
    CHECK(line->expected == 1);
    CHECK(tool::text_of(m, line->input) == "enable slot=3 intent=yes");
    CHECK_FALSE(tool::parse(m, "   # nothing"));
    CHECK_FALSE(tool::parse(m, "")); 
}

TEST_CASE("a line that is wrong says what was expected") {
    CHECK(wrong("enabel slot=0 intent=yes") == "unknown event 'enabel'; did you mean 'enable'?");
    CHECK(wrong("explode") == "unknown event 'explode'; the events are: start, enable, stop, tune");
    CHECK(wrong("enable slot=9 intent=yes") == "slot=9: expected 0..7");
    CHECK(wrong("enable slot=-1 intent=yes") == "slot=-1: expected 0..7");
    CHECK(wrong("enable slot=two intent=yes") == "slot=two: expected 0..7");
    CHECK(wrong("enable slot=99999999999999999999 intent=yes") == "slot=99999999999999999999: expected 0..7");
    CHECK(wrong("enable slot=0 intent=perhaps") == "intent=perhaps: expected yes or no");
    CHECK(wrong("enable slot=0") == "missing argument 'intent' of enable: expected yes or no");
    CHECK(wrong("enable slot=0 slot=1 intent=yes") == "argument 'slot' is given twice");
    CHECK(wrong("enable slto=0 intent=yes") == "unknown argument 'slto'; did you mean 'slot'?");
    CHECK(wrong("enable zzz=0") == "unknown argument 'zzz'; enable has: slot, intent");
    CHECK(wrong("enable 0 yes") == "expected NAME=VALUE, got '0'");
    CHECK(wrong("tune phase=loadnig") == "phase=loadnig: expected one of absent, loading, enabled; did you mean 'loading'?");
    CHECK(wrong("stop slot=0 => dnoe") == "unknown answer 'dnoe'; did you mean 'done'?");
    CHECK(wrong("stop slot=0 =>") == "expected an answer after '=>': one of done, refused, busy");
    CHECK(wrong("stop slot=0 => done busy") == "expected the end of the line after the answer, got 'busy'");
}

TEST_CASE("after an event stand the answer, the rule with its requirements, and what changed") {
    const Ran ran = by_script("start slot=2\nstop slot=1\n");
    CHECK(ran.status == 0);
    CHECK(ran.out == "> start slot=2\n"
                     "done   L-01  A rule.  [A-01]\n"
                     "  phase[2]: absent -> loading\n"
                     "> stop slot=1\n"
                     "refused   no rule applies; nothing changes\n");
}

TEST_CASE("an expectation that is not met is a failed test, a line that is wrong is bad input") {
    const Ran failed = by_script("# first\nstart slot=0 => done\nstart slot=1 => done\n");
    CHECK(failed.status == 1);
    CHECK(failed.message == "-:3: expected done, got busy (rule L-02)");
    const Ran none = by_script("stop slot=0 => done\n");
    CHECK(none.message == "-:1: expected done, got refused (no rule)");
    const Ran wrong_line = by_script("\nenabel slot=0\n");
    CHECK(wrong_line.status == 2);
    CHECK(wrong_line.message == "-:2: unknown event 'enabel'; did you mean 'enable'?");
}

TEST_CASE("a script file is named in messages, and one that is not there is bad input") {
    const lamps::Place place;
    tool::write_file(place.path / "a.script", "start slot=77\n");
    tool::SimulateOptions o;
    o.script = (place.path / "a.script").string();
    CHECK(simulated("", o).message == o.script + ":1: slot=77: expected 0..7");
    o.script = (place.path / "b.script").string();
    const Ran missing = simulated("", o);
    CHECK(missing.status == 2);
    CHECK(missing.message == "cannot read " + o.script + ": No such file or directory");
}

TEST_CASE("by hand a slip is told and the session goes on, and undo, reset and state work") {
    const Ran ran = typed("start slot=0\nfoo\nstate\nundo\nstate\nundo\nstart slot=1\nreset\nhelp\nquit\nstart slot=2\n");
    CHECK(ran.status == 0);
    CHECK(ran.out.find("unknown event 'foo'") != std::string::npos);
    CHECK(ran.out.find("  phase[0] = loading\n  everything else as at the start\nundone\n  everything as at the start\nnothing to undo\n") != std::string::npos);
    CHECK(ran.out.find("  enable slot=<0..7> intent=<yes or no>\n") != std::string::npos);
    CHECK(ran.out.find("phase[2]") == std::string::npos);
}

TEST_CASE("JSON lines hold typed values") {
    tool::SimulateOptions o;
    o.script = "-";
    o.json = true;
    const Ran ran = simulated("start slot=2\nenable slot=2 intent=yes\n", o);
    std::istringstream lines(ran.out);
    std::string first, second;
    std::getline(lines, first);
    std::getline(lines, second);
    const auto event = nlohmann::json::parse(second);
    CHECK(event["event"] == "enable");
    CHECK(event["arguments"]["intent"] == true);
    CHECK(event["arguments"]["slot"] == 2);
    CHECK(event["answer"] == "done");
    CHECK(event["rule"] == "L-03");
    CHECK(event["requirements"] == nlohmann::json::array({"RQ-7"}));
    CHECK(event["changed"] == nlohmann::json{{"phase[2]", "enabled"}});
}

TEST_CASE("an unknown machine and an impossible number of slots are bad input") {
    std::istringstream in;
    std::ostringstream out;
    tool::SimulateOptions o;
    o.machine = "lmap";
    const lamps::Stopped unknown = stopped([&] { (void)tool::simulate(lamps::catalogue, o, in, out); });
    CHECK(unknown.status == 2);
    CHECK(unknown.message == "unknown machine 'lmap'; did you mean 'lamp'?\n'./sspec simulate' without a name lists all machines");
    o.machine = "lamp";
    o.slots = -1;
    CHECK(stopped([&] { (void)tool::simulate(lamps::catalogue, o, in, out); }).message == "--slots -1: expected 1..64");
}
