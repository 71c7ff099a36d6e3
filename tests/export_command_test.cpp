// SPDX-License-Identifier: Apache-2.0
// ./sspec export: what it writes is read by the tools it is meant for, and says what the machine does.
#include "certificate.hpp"
#include "process.hpp"
#include "relation.hpp"
#include "tool_fixture.hpp"

#include "lang/run.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <sstream>

namespace {

using namespace lamps;

std::string exported(const tool::ExportOptions& options) {
    std::ostringstream out;
    CHECK(tool::export_machine(catalogue, options, out) == tool::all_holds);
    return out.str();
}

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

// What both solvers answer when this is asked of the relation; they must agree.
std::string asked(const std::string& relation, const std::string& question) {
    const Place place;
    proofs::write_file(place.path / "q.smt2", relation + "(assert " + question + ")\n(check-sat)\n");
    const proofs::Ended z3 = proofs::run_program({"z3", "q.smt2"}, place.path.string(), 60), cvc5 = proofs::run_program({"cvc5", "q.smt2"}, place.path.string(), 60);
    CHECK(z3.output == cvc5.output);
    return z3.output;
}

}  // namespace

TEST_CASE("a machine is written to a file or the standard output, in each language") {
    const Place place;
    const std::string file = (place.path / "lamp.pml").string();
    CHECK(exported({"lamp", "promela", 2, false, "", file}).find("lamp.pml: lamp, ") != std::string::npos);
    CHECK(content(file) == exported({"lamp", "promela", 2, false, "", ""}));
    CHECK(content(file).find("active proctype machine()") != std::string::npos);
    CHECK(exported({"lamp", "aiger", 2, false, "", ""}).starts_with("aig "));
    CHECK(exported({"lamp", "smt", 2, false, "", ""}).find("(define-fun step! () Bool") != std::string::npos);
    // One property alone.
    CHECK(exported({"lamp", "smt", 2, false, "L-40", ""}).find("|p!L-41|") == std::string::npos);
    CHECK(exported({"lamp", "promela", 2, false, "L-41", ""}).find("L-40") == std::string::npos);
    // A file that cannot be written leaves nothing behind.
    const tool::ExportOptions nowhere{"lamp", "smt", 2, false, "", (place.path / "no" / "lamp.smt2").string()};
    CHECK(stopped([&] { std::ostringstream out; static_cast<void>(tool::export_machine(catalogue, nowhere, out)); }).status == tool::environment);
}

TEST_CASE("what cannot be exported is refused with what was meant") {
    const auto refused = [](const tool::ExportOptions& options) {
        const Stopped s = stopped([&] { std::ostringstream out; static_cast<void>(tool::export_machine(catalogue, options, out)); });
        CHECK(s.status == tool::bad_input);
        return s.message;
    };
    CHECK(refused({"lamp", "promla", 2}).find("did you mean 'promela'") != std::string::npos);
    CHECK(refused({"lamp", "", 2}).find("--to is missing; machines are exported as promela, aiger, smt") != std::string::npos);
    CHECK(refused({"lamb", "smt", 2}).find("did you mean 'lamp'") != std::string::npos);
    CHECK(refused({"lamp", "smt", 2, false, "L-42"}).find("unknown property 'L-42'; did you mean") != std::string::npos);
    CHECK(refused({"lamp", "smt", 99}).find("--slots 99") != std::string::npos);
}

TEST_CASE("the SMT relation is the step of the interpreter, for both solvers") {
    const spec::Machine m = make(2);
    const std::string relation = proofs::relation(m, {0, 1});
    const auto state = [](long first, long second, const std::string& mark) {
        return "(= phase.0" + mark + " (_ bv" + std::to_string(first) + " 2)) (= phase.1" + mark + " (_ bv" + std::to_string(second) + " 2))";
    };
    const std::string start = "(= event (_ bv0 2)) (= start.slot (_ bv0 1))";
    const auto primed = [&](long first, long second) {
        std::string text = state(first, second, "'");
        for (const char* name : {"phase.0'", "phase.1'"}) text.replace(text.find(name), 8, '|' + std::string(name) + '|');
        return text;
    };
    CHECK(asked(relation, "(and init! inputs! step! " + start + ' ' + primed(1, 0) + ')') == "sat\n");
    CHECK(asked(relation, "(and init! inputs! step! " + start + ' ' + primed(0, 0) + ')') == "unsat\n");
    // While one is loading another start is answered, and changes nothing.
    CHECK(asked(relation, "(and step! " + state(0, 1, "") + ' ' + start + ' ' + primed(0, 1) + ')') == "sat\n");
    CHECK(asked(relation, "(and step! " + state(0, 1, "") + ' ' + start + ' ' + primed(1, 1) + ')') == "unsat\n");
    // L-40 holds in the beginning; of steps L-41 holds, and its contrary does not.
    CHECK(asked(relation, "(and states! inputs! (not |p!L-40|) init!)") == "unsat\n");
    CHECK(asked(relation, "(and states! inputs! step! (not |p!L-41|))") == "unsat\n");
    CHECK(asked(relation, "(and states! inputs! step! |p!L-41|)") == "sat\n");
}
