// SPDX-License-Identifier: Apache-2.0
// The catalogue is complete, and each record says where it comes from, what it is about and how it stands.

#include "machines.hpp"
#include "requirements/covers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

using ssp::Basis;
using ssp::Requirement;

namespace {

const std::filesystem::path folder = std::filesystem::path(SSPEC_ROOT) / "spec_model/requirements";

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool contains_one_of(std::string_view text, std::initializer_list<std::string_view> parts) {
    return std::ranges::any_of(parts, [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

// What the text of a header declares, by name.
std::multiset<std::string> declared_in(const std::string& header) {
    static const std::regex declaration(R"(inline\s+constexpr\s+(?:ssp::)?Requirement\s+(\w+)\s*[={(])");
    std::multiset<std::string> names;
    for (std::sregex_iterator at(header.begin(), header.end(), declaration), end; at != end; ++at)
        names.insert((*at)[1]);
    return names;
}

// What the list at the end of a header names.
std::multiset<std::string> listed_in(const std::string& header) {
    static const std::regex list(R"(inline constexpr std::array \w+_all\{([^}]*)\})"), name(R"(&(\w+))");
    std::multiset<std::string> names;
    std::smatch found;
    if (!std::regex_search(header, found, list)) return names;
    const std::string body = found[1];
    for (std::sregex_iterator at(body.begin(), body.end(), name), end; at != end; ++at) names.insert((*at)[1]);
    return names;
}

std::set<const Requirement*> named_by_a_model() {
    std::set<const Requirement*> result;
    const auto add = [&](const auto& list) {
        for (const auto& entry : list) result.insert(entry.requirements.begin(), entry.requirements.end());
    };
    for (const ssp::Model& model : ssp::models()) {
        const spec::Machine m = model.make(model.slots);
        add(m.rules);
        add(m.properties);
        add(m.responses);
    }
    return result;
}

}  // namespace

TEST_CASE("catalogue: every record that is declared is listed, once") {
    std::size_t declared = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".hpp") continue;
        CAPTURE(entry.path().filename().string());
        const std::string header = text_of(entry.path());
        const auto names = declared_in(header);
        CHECK(names == listed_in(header));
        declared += names.size();
    }
    CHECK(declared == ssp::requirements_catalogue().size());
    CHECK(declared >= 180);
    const auto all = ssp::requirements_catalogue();
    const std::set<const Requirement*> different(all.begin(), all.end());
    CHECK(different.size() == declared);
}

TEST_CASE("catalogue: identifiers are unique and hold no space") {
    std::set<std::string_view> seen;
    for (const Requirement* r : ssp::requirements_catalogue()) {
        CAPTURE(r->id);
        CHECK(seen.insert(r->id).second);
        CHECK(!r->id.empty());
        CHECK(r->id.find(' ') == std::string_view::npos);
    }
}

TEST_CASE("catalogue: every sentence is one sentence") {
    static const std::regex another(R"([.!?]\s+[A-Z])");
    std::set<std::string_view> seen;
    for (const Requirement* r : ssp::requirements_catalogue()) {
        CAPTURE(r->id);
        REQUIRE(r->text.size() > 1);
        CHECK(r->text.ends_with('.'));
        CHECK(!r->text.ends_with(".."));
        CHECK((r->text.starts_with("oneM2M") || (r->text.front() >= 'A' && r->text.front() <= 'Z')));
        CHECK(!std::regex_search(r->text.begin(), r->text.end(), another));
        CHECK(r->text.find("  ") == std::string_view::npos);
        CHECK(seen.insert(r->text).second);
        CHECK((r->note.empty() || r->note.ends_with('.') || r->note.ends_with('?')));
    }
}

TEST_CASE("catalogue: every record has clause and subject, and one that no model names has a reason") {
    const auto formal = named_by_a_model();
    for (const Requirement* r : ssp::requirements_catalogue()) {
        CAPTURE(r->id);
        CHECK(!r->clause.empty());
        CHECK(r->subject != ssp::Subject::none);
        CHECK(ssp::text_of(r->subject) != "none");
        CHECK((formal.contains(r) || !r->reason.empty()));
        CHECK(!r->reason.ends_with('.'));
        if (formal.contains(r)) CHECK(r->standing == ssp::Standing::open);
    }
}

TEST_CASE("catalogue: the basis of a record fits its source") {
    using namespace ssp::requirements;
    const std::set<std::string_view> seeds{gsma_draft, stf_terms, upk_item, gpi_item, security_overview};
    for (const Requirement* r : ssp::requirements_catalogue()) {
        CAPTURE(r->id);
        CAPTURE(r->source);
        CHECK((r->basis == Basis::assumed) == (r->source == assumption));
        CHECK((r->basis == Basis::seed) == seeds.contains(r->source));
        const bool second_hand = contains_one_of(
            r->source, {"from code", "from public", "from a public", "slides", "test task force", "US ", "EP ", "WO "});
        CHECK((r->basis == Basis::claimed) == second_hand);
        if (r->basis == Basis::seen)
            CHECK(contains_one_of(r->source, {"ETSI TS", "oneM2M TS", "GlobalPlatform", "TCA", "RISC-V Instruction Set Manual"}));
    }
}

TEST_CASE("catalogue: an assumption is numbered, says why and what else may be true") {
    for (const Requirement* r : ssp::requirements_catalogue()) {
        CAPTURE(r->id);
        const std::size_t alternatives = r->note.find("Alternatives:");
        CHECK((r->basis == Basis::assumed) == r->id.starts_with("A-"));
        if (r->basis != Basis::assumed) continue;
        REQUIRE(alternatives != std::string_view::npos);
        CHECK(alternatives > 2);
        CHECK(r->note[alternatives - 2] == '.');
        CHECK(r->note.size() > alternatives + std::string_view("Alternatives: .").size());
    }
}

TEST_CASE("catalogue: a test says by name what it covers") {
    static_assert(ssp::covers("A-14", "RSPB2X"));
    static_assert(ssp::covers("RQ0705_002"));
    CHECK(ssp::requirements_catalogue().size() == ssp::requirements::catalogue.size());
}
