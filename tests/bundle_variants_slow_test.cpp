// SPDX-License-Identifier: Apache-2.0
// Assumptions that are settings hold either way: the table of bundles is proven for each, and its use cases pass.

#include "bundle/configuration.hpp"
#include "bundle/use_cases.hpp"
#include "prove.hpp"

#include <doctest/doctest.h>

using namespace ssp::bundle;

namespace {

void proves(const Configuration& c) {
    const spec::Machine machine = table(c);
    proofs::Options options;
    options.recheck = false;
    options.tautologies = false;  // with few slots a limit may be out of reach
    for (const proofs::Finding& f : proofs::prove_machine(machine, options, {}).report.findings) {
        CAPTURE(f.id);
        CHECK(f.verdict == proofs::Verdict::proven);
    }
}

}  // namespace

TEST_CASE("bundle variants: the limit counts enabled and active bundles, or active ones only (A-10)") {
    for (const Limited limited : {Limited::enabled_or_active, Limited::active_only}) {
        proves({.slots = 4, .limited = limited});
        proves({.slots = 3, .ports = 1, .telecom_limit = 1, .other_limit = 1, .limited = limited});
    }
}

TEST_CASE("bundle variants: small tables are proven as well") {
    for (const long slots : {1, 2}) proves(small_configuration(slots));
}

TEST_CASE("bundle variants: the use cases that need no limit on enabled bundles pass where only active ones count") {
    int failed = 0;
    for (const ScenarioResult& r : run_use_cases(table({.slots = use_case_slots, .limited = Limited::active_only}))) {
        CAPTURE(r.message);
        const bool about_the_limit = r.message.find("expected limit_reached") != std::string::npos;
        CHECK((r.passed || about_the_limit));
        failed += !r.passed;
    }
    CHECK(failed == 3);  // UC3-LIMIT, UC4-POLICY, UC5-POLICY: a further bundle may be enabled then
}
