// SPDX-License-Identifier: Apache-2.0
// The project's own sheets: every finding is one it knows of, and every one it knows of is found.
#include "bundle/configuration.hpp"
#include "requirements/analysis.hpp"
#include "requirements/catalogue.hpp"
#include "tool/requirements/load.hpp"
#include "tool/requirements/workbench.hpp"

#include <doctest/doctest.h>

#include <set>

namespace {

const tool::Catalogue ours{ssp::models(), ssp::requirements_catalogue(), std::filesystem::path(SSPEC_ROOT) / "spec_model/sheets", std::filesystem::path(SSPEC_ROOT) / "tests"};

}  // namespace

TEST_CASE("the sheets of the project are found to be what is known of them, with 25 findings people had made before") {
    const tool::Workbench w = tool::work(ours, tool::project_sheets(ours), false, -1);
    std::set<std::string> known;
    for (const tool::Subject& s : w.subjects) {
        CAPTURE(s.sheet.name);
        CHECK(s.failure.empty());
        CHECK(s.analysis.known_missing.empty());
        CHECK_FALSE(s.analysis.too_many);
        for (const proofs::requirements::Finding& f : s.analysis.findings) CHECK_FALSE(f.known.empty());
        for (const spec::Known& k : s.sheet.known)
            if (!k.id.starts_with("Q-")) known.insert(std::string(k.id.substr(0, k.id.find('/'))));
    }
    CHECK(known.size() >= 25);
    MESSAGE(known.size() << " ambiguities of the collection found again");
}

TEST_CASE("what the sentences about bundles allow is exactly what the table of bundles does") {
    const spec::Machine m = tool::with_sheets(ours, "bundle", ssp::bundle::table(ssp::bundle::small_configuration(2)));
    const proofs::requirements::Analysis a = proofs::requirements::analyse(spec::sheet_of(m), [](const std::string&, std::size_t, std::size_t) {});
    CHECK(a.findings.empty());
    // The number is what the exhaustive search of the generated code reports in `verify` for two slots; every reaction is fixed.
    CHECK(a.reachable_states == 111074);
    for (const proofs::requirements::Cell& c : a.table) CHECK(c.reaction != proofs::requirements::Reaction::open);
}
