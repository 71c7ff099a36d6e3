// SPDX-License-Identifier: Apache-2.0
// Near misses, versions, and the catalogue of requirements as the tool prints it.
#include "tool_fixture.hpp"

#include "tool/near.hpp"
#include "tool/versions.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <sstream>

using lamps::stopped;

TEST_CASE("a swap of neighbours counts once") {
    CHECK(tool::distance("", "") == 0);
    CHECK(tool::distance("enable", "enable") == 0);
    CHECK(tool::distance("enable", "enabel") == 1);
    CHECK(tool::distance("enable", "disable") == 3);
    CHECK(tool::distance("abc", "") == 3);
    CHECK(tool::distance("ca", "abc") == 3);
}

TEST_CASE("near names come nearest first, far ones not at all") {
    const std::vector<std::string> names{"disable", "enable", "enabled", "remove"};
    CHECK(tool::near("enabel", names) == std::vector<std::string>{"enable", "enabled"});
    CHECK(tool::near("rem", names) == std::vector<std::string>{"remove"});
    CHECK(tool::near("xyz", names).empty());
    CHECK(tool::unknown("event", "xyz", names, "there are four") == "unknown event 'xyz'; there are four");
}

TEST_CASE("versions are compared number by number") {
    CHECK(tool::older("1.0.3", "1.0.10"));
    CHECK_FALSE(tool::older("1.0.10", "1.0.3"));
    CHECK_FALSE(tool::older("4.8.12", "4.8.12"));
    CHECK(tool::older("4.8", "4.8.12"));
    CHECK(tool::older("9.9", "10"));
}

TEST_CASE("a missing or too old tool is told with its Debian package") {
    std::vector<tool::Tool> missing{{"sspec-no-such-solver", "cvc5", "1.0.3", "the re-check", ""}};
    const lamps::Stopped stop = stopped([&] { tool::check_tools(missing); });
    CHECK(stop.status == 3);
    CHECK(stop.message == "sspec-no-such-solver is missing (for the re-check); Debian package: cvc5\ninstall with: apt-get install cvc5");
    std::vector<tool::Tool> old{{"sha256sum", "coreutils", "99.1", "the manifest", ""}};
    CHECK(stopped([&] { tool::check_tools(old); }).message.find("is too old, 99.1 or newer is needed (for the manifest); Debian package: coreutils") != std::string::npos);
}

static tool::RequirementsOptions listed(std::string basis, bool json) {
    tool::RequirementsOptions o;
    o.basis = std::move(basis);
    o.json = json;
    o.list = true;
    return o;
}

TEST_CASE("requirements are formalised or open") {
    std::ostringstream out;
    CHECK(tool::requirements(lamps::catalogue, listed("", true), out, false, -1) == 0);
    const auto all = nlohmann::json::parse(out.str());
    REQUIRE(all["requirements"].size() == 3);
    CHECK(all["findings"] == nlohmann::json::array());
    const auto first = all["requirements"][0];
    for (const char* key : {"id", "source", "clause", "basis", "strength", "status"}) CHECK(first.contains(key));
    CHECK(first["status"] == "formalised");
    CHECK(all["requirements"][2]["status"] == "open");
}

TEST_CASE("a basis chooses, an unknown one is bad input") {
    std::ostringstream out;
    CHECK(tool::requirements(lamps::catalogue, listed("seed", false), out, false, -1) == 0);
    CHECK(out.str().find("RQ-8") != std::string::npos);
    CHECK(out.str().find("RQ-7") == std::string::npos);
    CHECK(out.str().find("seed: 0 of 1 formalised") != std::string::npos);
    const lamps::Stopped stop = stopped([&] { (void)tool::requirements(lamps::catalogue, listed("assumd", false), out, false, -1); });
    CHECK(stop.status == 2);
    CHECK(stop.message == "unknown basis 'assumd'; did you mean 'assumed'?");
}

TEST_CASE("an unknown property or rule is told with its neighbours") {
    std::ostringstream out;
    tool::TraceOptions o;
    o.machine = "lamp";
    o.id = "L-14";
    const lamps::Stopped stop = stopped([&] { (void)tool::trace(lamps::catalogue, o, out); });
    CHECK(stop.status == 2);
    CHECK(stop.message.starts_with("unknown property or rule 'L-14'; did you mean '"));
    o.machine.clear();
    o.id = "L-40";
    CHECK(stopped([&] { (void)tool::trace(lamps::catalogue, o, out); }).message == "L-40 stands in lamp and lantern; choose one with --machine");
}

TEST_CASE("a rule is shown firing, as text and as a script the simulator plays") {
    std::ostringstream text, script;
    tool::TraceOptions o;
    o.machine = "lamp";
    o.id = "L-02";
    CHECK(tool::trace(lamps::catalogue, o, text) == 0);
    CHECK(text.str().find("busy") != std::string::npos);
    o.script = true;
    CHECK(tool::trace(lamps::catalogue, o, script) == 0);
    std::istringstream in(script.str());
    std::ostringstream played;
    tool::SimulateOptions s;
    s.machine = "lamp";
    s.script = "-";
    CHECK(tool::simulate(lamps::catalogue, s, in, played) == 0);
    CHECK(played.str().find("L-02") != std::string::npos);
}
