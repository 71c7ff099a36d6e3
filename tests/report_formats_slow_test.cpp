// SPDX-License-Identifier: Apache-2.0
// `verify formats` proves the formats, and only them, and leaves a folder whose every certificate a stranger can check.
#include "tool_fixture.hpp"

#include "process.hpp"
#include "tool/output.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <sstream>

TEST_CASE("verify formats does only that, and its certificates are checked again by the script alone") {
    const lamps::Place place;
    tool::VerifyOptions o;
    o.machines = {"formats"};
    o.evidence = (place.path / "evidence").string();
    o.json = true;
    o.quick = true;
    const tool::Phase never{"never", 1, tool::Phase::In::always, [](tool::Work&) -> std::string { throw std::runtime_error("a machine was verified"); }};
    std::ostringstream out;
    CHECK(tool::verify(lamps::catalogue, o, {never}, "./sspec verify formats", out, false, -1) == 0);
    const auto report = nlohmann::json::parse(out.str());
    CHECK(report["machines"].empty());
    CHECK(report["formats"]["holds"] == true);
    for (const auto& entry : report["formats"]["obligations"]) {
        CAPTURE(entry["id"]);
        CHECK((entry["engine"] != "z3" || entry["rechecked_by"] == "cvc5"));
    }
    CHECK(tool::read_file(place.path / "evidence/MANIFEST.sha256").find("  models/formats.md\n") != std::string::npos);
    const proofs::Ended again = proofs::run_program({"sh", "replay.sh"}, (place.path / "evidence").string(), 900);
    CAPTURE(again.output);
    CHECK(again.status == 0);
}
