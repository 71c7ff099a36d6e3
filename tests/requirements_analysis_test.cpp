// SPDX-License-Identifier: Apache-2.0
// What the analysis says of small sheets is what going through all their states, situations and reactions says.

#include "compared_sheet.hpp"
#include "random_sheet.hpp"
#include "text/sheet_reader.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

using namespace by_hand;
namespace analysis = proofs::requirements;

const spec::text::Vocabularies no_machines{[] { return std::vector<std::string>{}; }, [](std::string_view) { return spec::Machine{}; }};

// More of them: SSPEC_SHEETS=10000 ./fast_tests -tc="*random sheets*"
unsigned last_seed() {
    const char* wanted = std::getenv("SSPEC_SHEETS");
    return wanted ? static_cast<unsigned>(std::stoul(wanted)) : 250;
}

analysis::Analysis compare(const std::string& name, const std::string& text) {
    CAPTURE(name);
    CAPTURE(text);
    const spec::Sheet sheet = spec::text::read_sheet(name, text, no_machines);
    analysis::Analysis a = analysis::analyse(sheet, [](const std::string&, std::size_t, std::size_t) {});
    Compared(sheet, a);
    return a;
}

}  // namespace

TEST_CASE("the analysis of each small sheet is what going through everything says, and finds what is known") {
    int sheets = 0;
    for (const auto& entry : std::filesystem::directory_iterator(SSPEC_ROOT "/tests/sheets/small")) {
        std::ifstream in(entry.path());
        std::stringstream text;
        text << in.rdbuf();
        const analysis::Analysis a = compare(entry.path().filename().string(), text.str());
        CHECK(a.known_missing.empty());
        ++sheets;
    }
    CHECK(sheets == 5);
}

TEST_CASE("the analysis of random sheets is what going through everything says") {
    std::map<analysis::Kind, int> found;
    std::size_t longest = 0;
    int clean = 0;
    for (unsigned seed = 1; seed <= last_seed(); ++seed) {
        const analysis::Analysis a = compare("random sheet " + std::to_string(seed), RandomSheet(seed).text());
        std::set<analysis::Kind> kinds;
        for (const auto* list : {&a.findings, &a.notes})
            for (const auto& f : *list) {
                kinds.insert(f.kind);
                longest = std::max(longest, f.play.moves.size());
            }
        for (const auto kind : kinds) ++found[kind];
        if (a.findings.empty()) ++clean;
    }
    // They are not all of one sort.
    for (int kind = 0; kind <= static_cast<int>(analysis::Kind::trap); ++kind) {
        CAPTURE(kind);
        CHECK(found[static_cast<analysis::Kind>(kind)] >= 1);
    }
    CHECK(longest >= 4);
    CHECK(clean < static_cast<int>(last_seed()) / 2);
}
