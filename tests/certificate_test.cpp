// SPDX-License-Identifier: Apache-2.0
// Certificates: the same bytes every time, confirmed by cvc5, and not confirmed when they should not be.

#include "certificate.hpp"

#include "loading.hpp"
#include "prove.hpp"
#include "random_machine.hpp"
#include "solvers.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <map>
#include <sstream>

using namespace by_hand;
using namespace proofs;

namespace {

std::map<std::string, std::string> files(const std::filesystem::path& folder) {
    std::map<std::string, std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        all[entry.path().filename().string()] = text.str();
    }
    return all;
}

// For one test, another cvc5.
class Named {
public:
    explicit Named(const std::string& program) { setenv("SSPEC_CVC5", program.c_str(), 1); }
    ~Named() { unsetenv("SSPEC_CVC5"); }
    Named(const Named&) = delete;
    Named& operator=(const Named&) = delete;
};

std::string why_missing() {
    try {
        find_cvc5();
    } catch (const ToolMissing& e) { return e.what(); }
    return {};
}

std::filesystem::path script(const std::filesystem::path& folder, const std::string& text) {
    const auto file = folder / "program";
    write_file(file, "#!/bin/sh\n" + text + '\n');
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

}  // namespace

TEST_CASE("a right machine leaves certificates that cvc5 confirms") {
    const Loading l;
    Options o;
    o.evidence = empty_folder("certificates");
    const Proof p = prove_machine(l.m, o, {});
    for (const Finding& f : p.report.findings) {
        CHECK_MESSAGE(f.verdict == Verdict::proven, f.id, f.detail);
        if (f.kind != "not vacuous") CHECK(f.rechecked_by == "cvc5");
    }
    CHECK(all_hold(p.report));
    const auto all = files(o.evidence);
    std::size_t named = 0;
    for (const auto& [name, text] : all) {
        CHECK(text.find("(set-logic QF_BV)") != std::string::npos);
        CHECK(text.find("; unsat means: ") != std::string::npos);
        CHECK(text.ends_with("(check-sat)\n"));
        bool used = false;
        for (const Finding& f : p.report.findings)
            for (const std::string& c : f.certificates) used = used || c == name;
        named += used;
    }
    CHECK(named == all.size());
}

TEST_CASE("two runs write the same bytes, whatever the number of threads") {
    const Loading l;
    Options o;
    o.recheck = false;
    o.evidence = empty_folder("first");
    o.jobs = 1;
    prove_machine(l.m, o, {});
    const auto first = files(o.evidence);
    o.evidence = empty_folder("second");
    o.jobs = 3;
    prove_machine(l.m, o, {});
    CHECK(first == files(o.evidence));
    CHECK(first.size() > 10);
}

TEST_CASE("solvers that disagree are a failure") {
    Options o;
    o.evidence = empty_folder("disagree");
    write_file(o.evidence / "wrong.smt2", "(set-logic QF_BV)\n(declare-const x (_ BitVec 4))\n(assert (bvult x #x3))\n(check-sat)\n");
    write_file(o.evidence / "right.smt2", "(set-logic QF_BV)\n(declare-const x (_ BitVec 4))\n(assert (bvult x #x0))\n(check-sat)\n");
    write_file(o.evidence / "broken.smt2", "(set-logic QF_BV)\n(assert (bvult x #x0))\n(check-sat)\n");
    write_file(o.evidence / "functions.smt2", "(set-logic UF)\n(declare-sort S 0)\n(declare-fun p (S) Bool)\n(declare-const a S)\n"
                                              "(assert (and (forall ((x S)) (p x)) (not (p a))))\n(check-sat)\n");
    std::vector<Finding> findings{{"one", "always"}, {"two", "always"}, {"three", "always"}};
    findings[0].certificates = {"wrong.smt2", "right.smt2"};
    findings[1].certificates = {"right.smt2", "functions.smt2"};
    findings[2].certificates = {"broken.smt2", "not_there.smt2"};
    const std::vector<Finding> objections = confirm(findings, o, {});
    REQUIRE(objections.size() == 3);
    CHECK(objections[0].id == "broken.smt2");
    CHECK(objections[0].detail.find("cvc5 could not check it") != std::string::npos);
    CHECK(objections[1].id == "not_there.smt2");
    CHECK(objections[2].id == "wrong.smt2");
    CHECK(objections[2].detail.find("the solvers disagree") != std::string::npos);
    for (const Finding& f : objections) CHECK(f.verdict == Verdict::failed);
    CHECK(findings[0].rechecked_by.empty());
    CHECK(findings[1].rechecked_by == "cvc5");
    CHECK(findings[2].rechecked_by.empty());
}

TEST_CASE("a cvc5 that is missing, too old or something else is named with what to do") {
    const auto folder = empty_folder("missing");
    {
        const Named nowhere("/nowhere/cvc5");
        CHECK(why_missing().find("cvc5 not found") == 0);
        CHECK(why_missing().find("install the Debian package cvc5") != std::string::npos);
        Options o;
        o.evidence = folder / "evidence";
        CHECK_THROWS_AS(prove_machine(Loading().m, o, {}), ToolMissing);
        CHECK(!std::filesystem::exists(o.evidence));
    }
    {
        const Named old(script(folder, "echo This is cvc5 version 0.0.11"));
        CHECK(why_missing().find("too old") != std::string::npos);
    }
    {
        const Named other(script(folder, "echo hello"));
        CHECK(why_missing().find("is it cvc5") != std::string::npos);
    }
    {
        write_file(folder / "text", "neither a program nor a script");
        std::filesystem::permissions(folder / "text", std::filesystem::perms::owner_all);
        const Named text(folder / "text");
        CHECK_THROWS_WITH_AS(find_cvc5(), doctest::Contains("text: cannot be started: "), std::runtime_error);
    }
    CHECK(why_missing().empty());
    CHECK(z3_version().find('.') != std::string::npos);
}

TEST_CASE("a solver that only claims to answer is not believed") {
    const auto folder = empty_folder("claims");
    write_file(folder / "a.smt2", "(set-logic QF_BV)\n(check-sat)\n");
    const std::vector<std::filesystem::path> list{folder / "a.smt2"};
    const auto answer = [&](const std::string& text) {
        const Named other(script(folder, "case $1 in --version) echo version 1.0;; *) " + text + ";; esac"));
        return recheck(list, 1, 5, {})[0].answer;
    };
    CHECK(answer("echo unsat") == Answer::unsat);
    CHECK(answer("echo unsat; exit 1") == Answer::error);
    CHECK(answer("echo unsat; echo sat") == Answer::error);
    CHECK(answer("kill -9 $$") == Answer::error);
    CHECK(answer("true") == Answer::error);
    CHECK(answer("echo a library is missing; exit 127") == Answer::error);
    CHECK(answer("echo unknown") == Answer::unknown);
    CHECK(answer("echo cvc5 interrupted by timeout.; exit 1") == Answer::timeout);
}

TEST_CASE("what a certificate says is what was solved: Z3 reads back the very terms") {
    for (unsigned seed = 0; seed != 40; ++seed) {
        const RandomMachine random(seed);
        const Frame f(random.machine());
        Parts parts{{"range", f.encoding.in_range(f.input)}, {"next", f.encoding.equal(f.encoding.fresh("'"), f.step.next)}};
        for (const spec::Property& p : random.machine().properties)
            parts.push_back({"property", p.scope == spec::Scope::state ? f.encoding.holds(p, f.now) : f.encoding.holds(p, f.now, f.input, f.step)});
        std::erase_if(parts, [](const Part& p) { return p.condition.is_true(); });
        const z3::expr_vector read = f.context.parse_string(assertions(parts).c_str());
        CAPTURE(seed);
        REQUIRE(read.size() == parts.size());
        for (unsigned n = 0; n != read.size(); ++n) CHECK(z3::eq(read[static_cast<int>(n)], parts[n].condition));
    }
}

TEST_CASE("a conjunction of nothing is written as SMT-LIB knows it") {
    z3::context c;
    const z3::expr_vector nothing(c);
    const z3::expr all = z3::mk_and(nothing), any = z3::mk_or(nothing), x = c.bool_const("x");
    CHECK(assertions({{"all", all}, {"any", any}}) == "; all\n(assert true)\n; any\n(assert false)\n");
    CHECK(assertions({{"not", !all}, {"or", any || x}}) == "(declare-const x Bool)\n; not\n(assert (not true))\n; or\n(assert (or false x))\n");
    CHECK(assertions({}) == "");
    CHECK(c.parse_string(assertions({{"all", all}, {"both", all && x}}).c_str()).size() == 2);
}

TEST_CASE("an invariant that says nothing is read as true") {
    const spec::Machine m = empty_machine();
    const Frame f(m);
    CHECK(f.read("").is_true());
    CHECK(f.read("(declare-const x Bool)").is_true());
    CHECK(f.read(assertions({{"nothing", f.context.bool_val(true)}})).is_true());
    CHECK(f.read("(declare-const x Bool)(assert x)").is_const());
}

TEST_CASE("a text in a certificate stays in its comment") {
    z3::context c;
    const spec::Machine m = empty_machine();
    const std::string text = certificate(m, {"id", "two\nlines", "nothing\n(assert false)"}, {{"label\n(assert false)", c.bool_const("x")}});
    CHECK(text.find("\n(assert false)") == std::string::npos);
    CHECK(file_name("a/b c.d") == "a-b-c.d");
}
