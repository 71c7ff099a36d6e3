// SPDX-License-Identifier: Apache-2.0
#include "exchange/sarif.hpp"

#include "exchange/document.hpp"

#include <nlohmann/json.hpp>

namespace exchange {

namespace {

using Json = nlohmann::ordered_json;

// A path as a relative reference of RFC 3986.
std::string uri(std::string_view path) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (char c : path) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                           std::string_view("-._~/").find(c) != std::string_view::npos;
        const auto byte = static_cast<unsigned char>(c);
        if (plain) result += c;
        else ((result += '%') += digits[byte >> 4]) += digits[byte & 15];
    }
    return result;
}

Json location(const Place& place) {
    Json result = Json::object();
    if (!place.file.empty()) {
        Json physical{{"artifactLocation", {{"uri", uri(place.file)}}}};
        if (place.line > 0) physical["region"] = {{"startLine", place.line}};
        result["physicalLocation"] = std::move(physical);
    }
    const std::string name = name_of(place);
    if (!name.empty()) {
        Json logical = Json::object();
        if (!place.id.empty()) logical["name"] = place.id;
        logical["fullyQualifiedName"] = name;
        logical["kind"] = "requirement";
        result["logicalLocations"] = Json::array({std::move(logical)});
    }
    if (!place.text.empty()) result["message"] = {{"text", place.text}};
    return result;
}

void check(const Result& result) {
    if (result.rule.empty() || result.message.empty())
        throw Mistake("", 0,
                      "expected a kind and a message of every finding, found none: '" + result.rule + result.message +
                          "'");
    if (result.level != "error" && result.level != "warning" && result.level != "note")
        throw Mistake("", 0, "expected error, warning or note as the level of a finding, found '" + result.level + "'");
}

}  // namespace

std::string name_of(const Place& place) {
    std::string name;
    for (const std::string* part : {&place.source, &place.clause, &place.id})
        if (!part->empty()) name += (name.empty() ? "" : ", ") + *part;
    return name;
}

std::string write_sarif(std::span<const Result> results, std::string_view version) {
    Json rules = Json::array(), list = Json::array();
    std::map<std::string, std::size_t> rule_at;
    for (const Result& r : results) {
        check(r);
        const auto [rule, fresh] = rule_at.emplace(r.rule, rules.size());
        if (fresh) {
            Json description{{"id", r.rule}};
            if (!r.rule_text.empty()) description["shortDescription"] = {{"text", r.rule_text}};
            rules.push_back(std::move(description));
        }
        Json result{
            {"ruleId", r.rule}, {"ruleIndex", rule->second}, {"level", r.level}, {"message", {{"text", r.message}}}};
        if (!r.places.empty()) result["locations"] = Json::array({location(r.places.front())});
        for (std::size_t at = 1; at < r.places.size(); ++at) {
            Json related{{"id", at}};
            related.update(location(r.places[at]));
            result["relatedLocations"].push_back(std::move(related));
        }
        if (!r.fingerprint.empty()) result["partialFingerprints"] = {{"finding/v1", r.fingerprint}};
        list.push_back(std::move(result));
    }
    Json driver{{"name", "sspec"}};
    if (!version.empty()) driver["version"] = version;
    driver["rules"] = std::move(rules);
    Json run{
        {"tool", {{"driver", std::move(driver)}}}, {"columnKind", "unicodeCodePoints"}, {"results", std::move(list)}};
    const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({std::move(run)})}};
    try {
        return log.dump(2) + "\n";
    } catch (const nlohmann::json::type_error&) {
        throw Mistake("", 0, "expected findings in UTF-8, found another encoding");
    }
}

}  // namespace exchange
