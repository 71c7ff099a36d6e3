// SPDX-License-Identifier: Apache-2.0
// Findings as SARIF 2.1.0: what the standard requires of every part.
#include "exchange/document.hpp"
#include "exchange/sarif.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <set>

namespace {

using exchange::Place;
using exchange::Result;
using nlohmann::json;

std::vector<Result> findings() {
    const Place first{"spec_model/sheets/garage door.req", 12, "D-1", "Garage 1.0", "4.2", "A closed door is \"lifted\"."};
    const Place second{"spec_model/sheets/garage door.req", 0, "D-2", "", "", ""};
    const Place nowhere{"", 0, "RSPB3", "GSMA draft", "3.2", "Ein Bündel."};
    return {{"contradiction", "No reaction is left.", "D-1 and D-2 contradict each other.", "error", {first, second, nowhere}, "c:D-1,D-2"},
            {"open", "Several reactions are allowed.", "What happens to a car?", "warning", {nowhere}, "o:D-2"},
            {"contradiction", "No reaction is left.", "And again.", "note", {}, ""}};
}

void check_text(const json& message) {
    REQUIRE(message.is_object());
    CHECK(!message.at("text").get<std::string>().empty());
}

// §3.28, 3.29, 3.30, 3.33 of SARIF.
void check_location(const json& location) {
    if (location.contains("id")) CHECK(location["id"].get<int>() >= 0);
    if (location.contains("message")) check_text(location["message"]);
    if (location.contains("physicalLocation")) {
        const json& physical = location["physicalLocation"];
        const std::string uri = physical.at("artifactLocation").at("uri").get<std::string>();
        CHECK(uri.find(' ') == std::string::npos);
        CHECK(uri.front() != '/');
        if (physical.contains("region")) CHECK(physical["region"].at("startLine").get<int>() >= 1);
    }
    for (const json& logical : location.value("logicalLocations", json::array()))
        CHECK((logical.contains("name") || logical.contains("fullyQualifiedName")));
    CHECK((location.contains("physicalLocation") || location.contains("logicalLocations")));
}

json checked(const std::string& text) {
    json log = json::parse(text);
    CHECK(log.at("version") == "2.1.0");
    CHECK(log.at("$schema").get<std::string>().find("sarif") != std::string::npos);
    REQUIRE(log.at("runs").is_array());
    for (const json& run : log["runs"]) {
        const json& driver = run.at("tool").at("driver");
        CHECK(!driver.at("name").get<std::string>().empty());
        std::set<std::string> ids;
        for (const json& rule : driver.at("rules")) {
            CHECK(ids.insert(rule.at("id").get<std::string>()).second);
            if (rule.contains("shortDescription")) check_text(rule["shortDescription"]);
        }
        REQUIRE(run.at("results").is_array());
        for (const json& result : run["results"]) {
            check_text(result.at("message"));
            CHECK(driver["rules"].at(result.at("ruleIndex").get<std::size_t>()).at("id") == result.at("ruleId"));
            CHECK(std::set<std::string>{"none", "note", "warning", "error"}.contains(result.at("level").get<std::string>()));
            if (result.contains("locations")) REQUIRE(result["locations"].is_array());
            for (const json& location : result.value("locations", json::array())) check_location(location);
            std::set<int> related;
            for (const json& location : result.value("relatedLocations", json::array())) {
                check_location(location);
                CHECK(related.insert(location.at("id").get<int>()).second);
            }
            if (result.contains("partialFingerprints"))
                for (const auto& [name, value] : result["partialFingerprints"].items()) CHECK(value.is_string());
        }
    }
    return log;
}

std::string refused(const Result& result) {
    try {
        return exchange::write_sarif(std::vector{result}, "1");
    } catch (const exchange::Mistake& m) {
        return text_of(m);
    }
}

}  // namespace

TEST_CASE("exchange, SARIF: every part has what the standard requires") {
    const json run = checked(exchange::write_sarif(findings(), "1.2"))["runs"][0];
    CHECK(run["tool"]["driver"]["version"] == "1.2");
    CHECK(run["tool"]["driver"]["rules"].size() == 2);
    REQUIRE(run["results"].size() == 3);
    const json& first = run["results"][0];
    const json& where = first["locations"][0];
    CHECK(where["physicalLocation"]["artifactLocation"]["uri"] == "spec_model/sheets/garage%20door.req");
    CHECK(where["physicalLocation"]["region"]["startLine"] == 12);
    CHECK(where["logicalLocations"][0]["fullyQualifiedName"] == "Garage 1.0, 4.2, D-1");
    CHECK(where["message"]["text"] == "A closed door is \"lifted\".");
    REQUIRE(first["relatedLocations"].size() == 2);
    CHECK(!first["relatedLocations"][0]["physicalLocation"].contains("region"));
    CHECK(first["relatedLocations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "D-2");
    CHECK(first["relatedLocations"][1]["logicalLocations"][0]["fullyQualifiedName"] == "GSMA draft, 3.2, RSPB3");
    CHECK(first["partialFingerprints"]["finding/v1"] == "c:D-1,D-2");
    CHECK(run["results"][2]["ruleIndex"] == 0);
    CHECK(!run["results"][2].contains("locations"));
}

TEST_CASE("exchange, SARIF: no findings are a run without results") {
    const json log = checked(exchange::write_sarif({}, ""));
    CHECK(log["runs"][0]["results"].empty());
    CHECK(log["runs"][0]["results"].is_array());
    CHECK(log["runs"][0]["tool"]["driver"]["rules"].is_array());
}

TEST_CASE("exchange, SARIF: the same findings make the same bytes, and wrong ones are refused") {
    CHECK(exchange::write_sarif(findings(), "1") == exchange::write_sarif(findings(), "1"));
    CHECK(refused({"open", "", "m", "bad", {}, ""}) == "expected error, warning or note as the level of a finding, found 'bad'");
    CHECK(refused({"", "", "m", "note", {}, ""}) == "expected a kind and a message of every finding, found none: 'm'");
    CHECK(refused({"open", "", "", "note", {}, ""}) == "expected a kind and a message of every finding, found none: 'open'");
    CHECK(refused({"open", "", "\xff", "note", {}, ""}) == "expected findings in UTF-8, found another encoding");
}
