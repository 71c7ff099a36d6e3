// SPDX-License-Identifier: Apache-2.0
// Systems, lessons and formats in a run: a lesson that no longer breaks anything, or a format that is not what its table
// says, fails the run and is seen in everything that is written.
#include "tool_fixture.hpp"

#include "formats/format_proofs.hpp"
#include "formats/formats.hpp"
#include "process.hpp"
#include "scl/lessons.hpp"
#include "tool/evidence.hpp"
#include "tool/formats_run.hpp"
#include "tool/html.hpp"
#include "tool/html_parts.hpp"
#include "tool/json.hpp"
#include "tool/phases.hpp"
#include "tool/table.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

namespace {

namespace fs = std::filesystem;
using proofs::Finding;
using proofs::Verdict;

const ssp::Model& model(std::string_view name) {
    const auto at = std::ranges::find(ssp::models(), name, &ssp::Model::name);
    REQUIRE(at != ssp::models().end());
    return *at;
}

// A run of the buffers of a router with its real lessons, of which `change` may make something else.
tool::Run buffers(const std::function<void(Finding&)>& change = {}) {
    const lamps::Place place;
    tool::Run run;
    const ssp::Model& m = model("scl_buffers");
    run.machines.push_back({.model = &m, .machine = m.make(1)});
    run.machines[0].report.machine = m.name;
    const tool::VerifyOptions options;
    tool::Work work{m, options, place.path, run.machines[0], [](long, long) {}, [&](long) { return m.make(1); }};
    run.machines[0].phases.push_back({"without a rule", tool::without_a_rule(work), true, 0});
    if (change) change(run.machines[0].report.findings.front());
    return run;
}

tool::Run formats(std::vector<Finding> findings, const spec::formats::Format& format) {
    const spec::formats::Format* one[]{&format};
    tool::Run run;
    run.formats = tool::formats_run(one, std::move(findings));
    return run;
}

const spec::formats::Format& format(std::string_view name) {
    for (const spec::formats::Format* f : ssp::all_formats())
        if (f->name == name) return *f;
    throw std::logic_error("there is no such format");
}

std::string table(const tool::Run& run) {
    std::ostringstream out;
    tool::print_table(run, "", out, {});
    return out.str();
}

}  // namespace

TEST_CASE("lessons that break what they say hold, and are told with their advice and their chart") {
    const tool::Run run = buffers();
    CHECK(holds(run));
    CHECK(table(run).find("What each rule is for: 3 of 3") != std::string::npos);
    const std::string page = tool::html_report(run);
    CHECK(page.find("Findings for the committee") != std::string::npos);
    CHECK(page.find("<b>Say whether a host may be served sooner when another is idle: then it can tell.</b>") != std::string::npos);
    CHECK(page.find("id=\"l-scl_buffers-buffers.pool\"") != std::string::npos);
    CHECK(page.find("System of several parties, proven only") != std::string::npos);
    CHECK(page.find("Machine, built") == std::string::npos);
}

TEST_CASE("a lesson that fails, fails the run") {
    const tool::Run run = buffers([](Finding& f) {
        f.verdict = Verdict::failed;
        f.detail = "BU-1 holds all the same; the rule is not needed for it";
    });
    CHECK_FALSE(holds(run));
    const std::string text = table(run);
    CHECK(text.find("What each rule is for: 2 of 3") != std::string::npos);
    CHECK(text.find("FAILED  scl_buffers  buffers.pool") != std::string::npos);
    CHECK(text.find("Not everything holds.") != std::string::npos);
    CHECK(tool::junit_report(run).find("tests=\"3\" failures=\"1\"") != std::string::npos);
    CHECK(nlohmann::json::parse(tool::json_report(run))["machines"][0]["holds"] == false);
    const std::string page = tool::html_report(run);
    CHECK(page.find("the rule is not needed for it") != std::string::npos);
    CHECK(page.find("<td><b>Say that each host has buffers") == std::string::npos);  // advice rests on what was shown
}

TEST_CASE("a run of formats alone is one, and is told format by format") {
    const spec::formats::Format& credit = format("scl_credit");
    const tool::Run run = formats(proofs::formats::prove_record(spec::formats::lower(credit), {}), credit);
    CHECK(holds(run));
    CHECK(table(run).find("scl_credit  1        10 of 10") != std::string::npos);
    CHECK(tool::html_report(run).find("id=\"format-scl_credit-\"") != std::string::npos);
    const auto json = nlohmann::json::parse(tool::json_report(run));
    CHECK(json["machines"].empty());
    CHECK(json["formats"]["obligations"].size() == 10);
    CHECK(json["formats"]["kind"] == "formats");
}

TEST_CASE("a format whose steps are wrong fails the run") {
    const spec::formats::Format& credit = format("scl_credit");
    spec::formats::Program wrong = spec::formats::lower(credit);
    std::erase_if(wrong.decode, [](const spec::formats::Step& s) { return s.op == spec::formats::Op::at_most || s.op == spec::formats::Op::at_least || s.op == spec::formats::Op::lengths; });
    const tool::Run run = formats(proofs::formats::prove_record(wrong, {}), credit);
    CHECK_FALSE(holds(run));
    CHECK(table(run).find("FAILED  formats  scl_credit: ") != std::string::npos);
    CHECK(tool::junit_report(run).find("<failure type=\"failed\"") != std::string::npos);
    CHECK(nlohmann::json::parse(tool::json_report(run))["formats"]["holds"] == false);
}

TEST_CASE("a statement about a format that nobody made is missed") {
    const spec::formats::Format& credit = format("scl_credit");
    std::vector<Finding> findings = proofs::formats::prove_record(spec::formats::lower(credit), {});
    findings.pop_back();
    const tool::Run run = formats(std::move(findings), credit);
    CHECK_FALSE(holds(run));
    CHECK(table(run).find("9 of 10 obligations discharged") != std::string::npos);
}

TEST_CASE("the statements counted beforehand are those that are made, of every format") {
    for (const spec::formats::Format* f : ssp::all_formats()) {
        CAPTURE(f->name);
        const spec::formats::Format* one[]{f};
        CHECK(holds(tool::formats_run(one, proofs::formats::prove_formats(one, {.recheck = false}, {}))));
    }
}

TEST_CASE("a lesson about what comes in the end says what that is") {
    tool::Run run = buffers([](Finding& f) { f.id = "link.highest"; });
    const auto l = std::ranges::find(ssp::scl::lessons(), "link.highest", &ssp::scl::Lesson::id);
    REQUIRE(l != ssp::scl::lessons().end());
    const spec::Machine m = l->make();
    const auto r = std::ranges::find(m.responses, l->broken, &spec::Response::id);
    REQUIRE(r != m.responses.end());
    CHECK(tool::html::findings(run).find("</code> " + tool::html::escaped(r->text) + "</dd>") != std::string::npos);
}

TEST_CASE("a search that was cut off is not told as the proof, and a smaller size is told as that") {
    tool::Run run;
    const ssp::Model &decided = model("scl_buffers"), &searched = model("scl_pair");
    REQUIRE(decided.kind != ssp::Model::Kind::enumerated);
    REQUIRE(searched.kind == ssp::Model::Kind::enumerated);
    run.machines.push_back({.model = &decided, .machine = decided.make(1)});
    tool::MachineRun& one = run.machines[0];
    const auto says = [&](const std::string& text) { return tool::html::sizes(run).find(text) != std::string::npos || tool::html::claim(run).find(text) != std::string::npos; };
    CHECK_FALSE(says("the small size searched as a check"));
    CHECK_FALSE(says("of a smaller size"));
    one.report.findings = {{"search/exact", "explicit search", {}, "", Verdict::proven}, {"P-1", "leads to", {}, "", Verdict::proven, "all 3 reachable states, of the small size"}};
    CHECK(says("decided by the proofs (chapter 4); the small size searched as a check"));
    CHECK(says("; 1 of them of a smaller size, as said there"));
    one.model = &searched;
    for (const bool all : {true, false}) {
        one.report.findings[0].verdict = all ? Verdict::proven : Verdict::unknown;
        CHECK(says("every state visited: the search is the proof") == all);
    }
}

TEST_CASE("nothing at all is no run that holds") { CHECK_FALSE(holds(tool::Run{})); }

TEST_CASE("a name like that of the formats is answered with it") {
    const lamps::Place place;
    std::ostringstream out;
    tool::VerifyOptions o;
    o.machines = {"format"};
    o.evidence = (place.path / "e").string();
    const lamps::Stopped stop = lamps::stopped([&] { (void)tool::verify(lamps::catalogue, o, {}, "", out, false, -1); });
    CHECK(stop.status == 2);
    CHECK(stop.message.find("did you mean 'formats'?") != std::string::npos);
}

TEST_CASE("what is assumed of fair runs stands beside what rests on it") {
    tool::Run run;
    const ssp::Model& m = model("scl_pair");
    run.machines.push_back({.model = &m, .machine = m.make(1)});
    run.machines[0].report.machine = m.name;
    const auto fair = std::ranges::find_if(run.machines[0].machine.responses, [](const spec::Response& r) { return !r.given.empty(); });
    REQUIRE(fair != run.machines[0].machine.responses.end());
    run.machines[0].report.findings.push_back({std::string(fair->id), "leads to", fair->requirements, std::string(fair->text), Verdict::proven});
    const std::string page = tool::html_report(run);
    const auto json = nlohmann::json::parse(tool::json_report(run))["machines"][0]["properties"][0];
    REQUIRE(json["given"].size() == fair->given.size());
    for (std::size_t k = 0; k != fair->given.size(); ++k) {
        CHECK(page.find("<div>" + tool::html::escaped(fair->given[k].text) + " <code>") != std::string::npos);
        CHECK(json["given"][k] == fair->given[k].text);
    }
}

TEST_CASE("machines and systems with other phases stand in one table") {
    tool::Run run = buffers();
    run.machines.push_back({.model = &lamps::models[0], .machine = lamps::make(8)});
    run.machines[1].report.machine = "lamp";
    run.machines[1].phases = {{"induction", "", true, 1.0}, {"mutants", "left out by --quick", false, 0}};
    const std::string page = tool::html_report(run);
    for (const char* phase : {"<td>without a rule</td>", "<td>induction</td>", "<td>mutants</td>"}) CHECK(page.find(phase) != std::string::npos);
}

TEST_CASE("replaying asks z3 for no certificate that cvc5 alone has checked") {
    const lamps::Place place;
    fs::create_directories(place.path / "smt/exact");
    tool::write_file(place.path / "smt/both.smt2", "(set-logic QF_BV)\n(assert false)\n(check-sat)\n");
    tool::write_file(place.path / "smt/exact/states.smt2", "(set-logic QF_BV)\n(assert true)\n(check-sat)\n; checked by cvc5 alone\n");
    tool::write_file(place.path / "replay.sh", tool::replay_script());
    // The second one is satisfiable, so whoever is asked for it says so.
    const proofs::Ended z3 = proofs::run_program({"sh", "replay.sh", "z3"}, place.path.string(), 60);
    CHECK(z3.status == 0);
    CHECK(z3.output == "z3: 1 of 1 certificates are unsat\nz3: 1 certificates left to cvc5 alone\n");
    const proofs::Ended cvc5 = proofs::run_program({"sh", "replay.sh", "cvc5"}, place.path.string(), 60);
    CHECK(cvc5.status == 1);
    CHECK(cvc5.output.find("smt/exact/states.smt2: cvc5 answers: sat") != std::string::npos);
    CHECK(cvc5.output.find("cvc5: 1 of 2 certificates are unsat") != std::string::npos);
}
