// SPDX-License-Identifier: Apache-2.0
// What verify leaves behind: table, HTML, JSON, JUnit and the evidence folder, from phases made up for the test.
#include "tool_fixture.hpp"

#include "tool/evidence.hpp"
#include "tool/html.hpp"
#include "tool/json.hpp"
#include "tool/output.hpp"
#include "tool/table.hpp"

#include "xml.hpp"

#include <csignal>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>

namespace {

namespace fs = std::filesystem;
using proofs::Finding;
using proofs::Verdict;

// Every opened tag is closed, in order. Returns what is wrong.
std::string unbalanced(const std::string& page) {
    static const std::set<std::string> empty{"meta", "br", "input", "!DOCTYPE", "link", "img", "hr"};
    std::vector<std::string> open;
    for (std::size_t at = 0; (at = page.find('<', at)) != std::string::npos; ++at) {
        const std::size_t end = page.find('>', at);
        if (end == std::string::npos) return "unclosed '<'";
        std::string tag = page.substr(at + 1, end - at - 1);
        const bool closes = tag.starts_with("/"), alone = tag.ends_with("/");
        tag = tag.substr(closes, tag.find_first_of(" \n/>", closes) - closes);
        if (tag == "script" || tag == "style") {
            at = page.find("</" + tag + ">", end) + 1;
            continue;
        }
        if (alone || empty.count(tag)) continue;
        if (!closes) open.push_back(tag);
        else if (open.empty() || open.back() != tag) return "</" + tag + "> closes <" + (open.empty() ? "" : open.back()) + "> at " + page.substr(at > 60 ? at - 60 : 0, 90);
        else open.pop_back();
    }
    return open.empty() ? "" : "<" + open.back() + "> is never closed";
}

tool::Run made_up(Verdict verdict) {
    tool::Run run;
    run.requirements = lamps::requirements;
    run.command_line = "./sspec verify lamp";
    run.tools = {{"z3", "z3", "4.8.12", "proofs", "4.8.12"}, {"cvc5", "cvc5", "1.0.3", "re-check", "1.0.3"}};
    tool::MachineRun m;
    m.model = &lamps::models[0];
    m.machine = lamps::make(8);
    m.report.machine = "lamp";
    m.report.parameters = {{"Slot", 8}};
    m.report.expected = 3;
    m.report.discharged = verdict == Verdict::proven ? 3 : 2;
    m.report.findings = {
        {.id = "L-40", .kind = "always", .requirements = {&lamps::assumption}, .text = "At most one slot < two is loading.", .verdict = verdict,
         .strength = "every reachable state, 8 slots", .engine = "joint induction (z3)", .rechecked_by = "cvc5", .seconds = 0.25,
         .certificates = {"smt/lamp/L-40.smt2"}, .detail = verdict == Verdict::failed ? "it breaks & burns" : ""},
        {.id = "L-01", .kind = "rule fires", .text = "A rule.", .verdict = Verdict::reached, .strength = "witness of 1 step"},
        {.id = "deterministic", .kind = "deterministic", .verdict = Verdict::proven},
    };
    if (verdict == Verdict::failed) m.pictures.push_back({"L-40", "always", "It breaks", true, 1, 8, "1  start(slot = 0) -> done\n", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "start slot=0\n"});
    m.code = {{.function = "ssp_lamp_start", .compiler = "gcc -Os", .solvers = "z3", .bytes = 1234, .instructions = 40, .verdict = Verdict::proven}};
    m.mutants = {{tool::Mutant::Fate::killed, "L-01.guard.1", "L-01", "guard without `busy`", {"L-40"}}, {tool::Mutant::Fate::equivalent, "L-02.answer", "L-02", "another answer", {}, "never seen"}};
    m.phases = {{"induction", "", true, 1.0}, {"mutants", "left out by --quick", false, 0}};
    run.machines.push_back(std::move(m));
    return run;
}

// A phase that leaves one finding and its certificate.
tool::Phase one_proof(Verdict verdict) {
    return {"made up", 1, tool::Phase::In::always, [verdict](tool::Work& w) {
                w.add({.id = "L-40", .kind = "always", .requirements = {&lamps::assumption}, .text = "x", .verdict = verdict, .certificates = {"smt/L-40.smt2"}});
                fs::create_directories(w.folder / "smt");
                tool::write_file(w.folder / "smt/L-40.smt2", "(set-logic QF_BV)\n(assert false)\n(check-sat)\n");
                w.run.report.expected = w.run.report.discharged = 1;
                return std::string();
            }};
}

tool::VerifyOptions quick(const fs::path& evidence) {
    tool::VerifyOptions o;
    o.machines = {"lamp"};
    o.evidence = evidence.string();
    o.quick = true;
    return o;
}

}  // namespace

TEST_CASE("the page is balanced, loads nothing and hides nothing") {
    for (const Verdict verdict : {Verdict::proven, Verdict::failed, Verdict::unknown}) {
        const std::string page = tool::html_report(made_up(verdict));
        CHECK(unbalanced(page) == "");
        CHECK(page.find("src=") == std::string::npos);
        CHECK(page.find("url(h") == std::string::npos);
        CHECK(page.find("@import") == std::string::npos);
        CHECK(page.find("<link") == std::string::npos);
        CHECK(page.find("href=\"http") == std::string::npos);
        CHECK(page.find("At most one slot &lt; two is loading.") != std::string::npos);
        CHECK(page.find("the alternative is &lt;two&gt; &amp; more.") != std::string::npos);
        CHECK(page.find("cvc5 --bitblast=eager --bv-sat-solver=cadical smt/lamp/L-40.smt2") != std::string::npos);
        CHECK(page.find("open: nothing formal") != std::string::npos);  // RQ-8
        CHECK(page.find("a proof of the model, not of the standard") != std::string::npos);
        CHECK((page.find("Everything that had to be shown was shown.") != std::string::npos) == (verdict == Verdict::proven));
    }
    CHECK(tool::html_report(made_up(Verdict::failed)).find("it breaks &amp; burns") != std::string::npos);
}

TEST_CASE("the same results give the same page") {
    CHECK(tool::html_report(made_up(Verdict::proven)) == tool::html_report(made_up(Verdict::proven)));
}

TEST_CASE("JSON has the keys other programs read") {
    const auto all = nlohmann::json::parse(tool::json_report(made_up(Verdict::failed)));
    REQUIRE(all["machines"].size() == 1);
    CHECK(all["machines"][0]["name"] == "lamp");
    const auto property = all["machines"][0]["properties"][0];
    CHECK(property.size() == 8);
    for (const char* key : {"id", "requirement", "basis", "verdict", "strength", "engine", "rechecked_by", "seconds"}) CHECK(property.contains(key));
    CHECK(property["verdict"] == "failed");
    CHECK(property["basis"] == "assumed");
    CHECK(property["requirement"] == "A-01");
}

TEST_CASE("JUnit is escaped, and failures and skipped phases are told") {
    const std::string xml = tool::junit_report(made_up(Verdict::failed));
    CHECK(unbalanced(xml.substr(xml.find("<testsuites"))) == "");
    CHECK(xml.find("At most one slot &lt; two") != std::string::npos);
    CHECK(xml.find("it breaks &amp; burns") != std::string::npos);
    CHECK(xml.find("failures=\"1\" errors=\"0\" skipped=\"1\"") != std::string::npos);
    CHECK(proofs::xml_escaped("a\x01<b>\"&'\n") == "a&lt;b&gt;&quot;&amp;&#39;\n");
}

TEST_CASE("the table ends with what failed and says what a proof is worth") {
    std::ostringstream out;
    tool::print_table(made_up(Verdict::failed), "evidence", out, {});
    const std::string text = out.str();
    CHECK(text.find("FAILED  lamp  L-40") > text.find("requirement  basis"));
    CHECK(text.find("requirement A-01 (assumed): One slot is loaded at a time.") != std::string::npos);
    CHECK(text.find("      1  start(slot = 0) -> done\n") != std::string::npos);
    CHECK(text.find("proven of the model, not of the standard") != std::string::npos);
    CHECK(text.find("not done: mutants, left out by --quick") != std::string::npos);
    CHECK(text.find('\033') == std::string::npos);
    CHECK(text.find("Not everything holds.") != std::string::npos);
}

TEST_CASE("verify writes the whole folder, and its status says whether all holds") {
    const lamps::Place place;
    const fs::path evidence = place.path / "evidence";
    std::ostringstream out;
    CHECK(tool::verify(lamps::catalogue, quick(evidence), {one_proof(Verdict::proven)}, "./sspec verify", out, false, -1) == 0);
    for (const char* file : {"index.html", "report.json", "junit.xml", "replay.sh", "MANIFEST.sha256", "models/lamp.txt", "smt/L-40.smt2"}) CHECK(fs::exists(evidence / file));
    CHECK(tool::read_file(evidence / "MANIFEST.sha256").find("  smt/L-40.smt2\n") != std::string::npos);
    CHECK(std::distance(fs::directory_iterator(place.path), {}) == 1);
    CHECK(tool::verify(lamps::catalogue, quick(evidence), {one_proof(Verdict::failed)}, "./sspec verify", out, false, -1) == 1);
    CHECK(std::distance(fs::directory_iterator(place.path), {}) == 1);
}

TEST_CASE("with --json there is nothing else on the standard output") {
    const lamps::Place place;
    std::ostringstream out;
    tool::VerifyOptions o = quick(place.path / "evidence");
    o.json = true;
    (void)tool::verify(lamps::catalogue, o, {one_proof(Verdict::proven)}, "", out, false, -1);
    CHECK(nlohmann::json::parse(out.str())["machines"][0]["properties"][0]["verdict"] == "proven");
}

TEST_CASE("a run that ends early leaves the old evidence as it was") {
    const lamps::Place place;
    const fs::path evidence = place.path / "evidence";
    std::ostringstream out;
    (void)tool::verify(lamps::catalogue, quick(evidence), {one_proof(Verdict::proven)}, "first", out, false, -1);
    const std::string before = tool::read_file(evidence / "MANIFEST.sha256");
    const tool::Phase stops{"stops", 1, tool::Phase::In::always, [](tool::Work&) -> std::string { throw tool::Stop(tool::environment, "no solver"); }};
    const lamps::Stopped stop = lamps::stopped([&] { (void)tool::verify(lamps::catalogue, quick(evidence), {one_proof(Verdict::failed), stops}, "second", out, false, -1); });
    CHECK(stop.status == 3);
    CHECK(tool::read_file(evidence / "MANIFEST.sha256") == before);
    CHECK(std::distance(fs::directory_iterator(place.path), {}) == 1);
}

TEST_CASE("a phase that breaks off is undecided, never forgotten") {
    const lamps::Place place;
    std::ostringstream out;
    const tool::Phase breaks{"breaks", 1, tool::Phase::In::always, [](tool::Work&) -> std::string { throw std::runtime_error("out of patience"); }};
    CHECK(tool::verify(lamps::catalogue, quick(place.path / "e"), {one_proof(Verdict::proven), breaks}, "", out, false, -1) == 1);
    CHECK(out.str().find("out of patience") != std::string::npos);
}

TEST_CASE("a certificate that was not written is no evidence") {
    const lamps::Place place;
    std::ostringstream out;
    const tool::Phase forgets{"forgets", 1, tool::Phase::In::always, [](tool::Work& w) {
                                  w.add({.id = "L-40", .kind = "always", .verdict = Verdict::proven, .certificates = {"smt/none.smt2"}});
                                  return std::string();
                              }};
    const lamps::Stopped stop = lamps::stopped([&] { (void)tool::verify(lamps::catalogue, quick(place.path / "e"), {forgets}, "", out, false, -1); });
    CHECK(stop.status == 3);
    CHECK(stop.message == "the certificate smt/none.smt2 of L-40 was not written: is the disk full?");
    CHECK_FALSE(fs::exists(place.path / "e"));
}

TEST_CASE("a folder that is not ours is left alone") {
    const lamps::Place place;
    tool::write_file(place.path / "thesis.txt", "years of work");
    std::ostringstream out;
    const lamps::Stopped stop = lamps::stopped([&] { (void)tool::verify(lamps::catalogue, quick(place.path), {one_proof(Verdict::proven)}, "", out, false, -1); });
    CHECK(stop.status == 2);
    CHECK(stop.message.find("is no earlier folder of this tool") != std::string::npos);
    CHECK(fs::exists(place.path / "thesis.txt"));
}

TEST_CASE("a full disk is told with the file's name") {
    const int full = ::open("/dev/full", O_WRONLY);
    REQUIRE(full >= 0);
    tool::Checked out(full, "the standard output");
    const lamps::Stopped stop = lamps::stopped([&] { out << "anything" << std::flush; });
    CHECK(stop.status == 3);
    CHECK(stop.message == "cannot write the standard output: No space left on device");
    const lamps::Stopped file = lamps::stopped([] { tool::write_file("/no/such/folder/x", "y"); });
    CHECK(file.status == 3);
    CHECK(file.message == "cannot write /no/such/folder/x: No such file or directory");
    ::close(full);
}

TEST_CASE("a disk that fills up while the folder is written leaves the old one and nothing half") {
    // A process of its own that may write no file beyond 4 KiB: to it every disk is full in the middle of a file.
    const lamps::Place place;
    const fs::path disk = place.path / "disk";
    fs::create_directories(disk);
    {
        tool::Folder old(disk / "evidence", tool::evidence_mark);
        old.write(tool::evidence_mark, "the old one");
        old.publish();
    }
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);  // the write fails instead of the process
        const rlimit limit{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit)) ::_exit(98);
        try {
            std::ostringstream out;
            const lamps::Stopped stop = lamps::stopped([&] { (void)tool::verify(lamps::catalogue, quick(disk / "evidence"), {one_proof(Verdict::proven)}, "", out, false, -1); });
            tool::write_file(place.path / "told", stop.message);
            ::_exit(stop.status == -1 ? 97 : stop.status);
        } catch (const std::exception&) {
            ::_exit(99);
        }
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 3);
    const std::string told = tool::read_file(place.path / "told");
    CAPTURE(told);
    CHECK(told.starts_with("cannot write "));
    CHECK(told.ends_with("/index.html: File too large"));
    CHECK(tool::read_file(disk / "evidence" / tool::evidence_mark) == "the old one");
    CHECK(std::distance(fs::directory_iterator(disk / "evidence"), {}) == 1);
    CHECK(std::distance(fs::directory_iterator(disk), {}) == 1);
}
