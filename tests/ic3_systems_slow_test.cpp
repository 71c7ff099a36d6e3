// SPDX-License-Identifier: Apache-2.0
// The systems of two parties. With a rule missing IC3 finds the shortest run that shows it. As they are, without the
// lemmas that people stated for them, it finds an invariant alone, Z3 proves it anew, and ABC's pdr, given the same machine
// as AIGER in the same run, says the same.

#include "exchange/aiger.hpp"
#include "ic3/ic3.hpp"
#include "loading.hpp"
#include "process.hpp"
#include "scl/lessons.hpp"
#include "scl/systems.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <fstream>

using namespace proofs;

namespace {

std::vector<int> demanded(const spec::Machine& m) {
    std::vector<int> positions;
    for (int n = 0; n != static_cast<int>(m.properties.size()); ++n) {
        const spec::Property& p = m.properties[static_cast<unsigned>(n)];
        if (!p.lemma && p.scope != spec::Scope::reachable) positions.push_back(n);
    }
    return positions;
}

void proves(const std::string& name, const spec::Machine& m) {
    CAPTURE(name);
    const Ic3Result r = ic3(m, demanded(m), {}, {.seconds = 120});
    REQUIRE(r.lemma);
    for (const Result& o : discharge(m, invariance(*r.lemma, {}, {}), Options{}, {})) CHECK(o.answer == z3::unsat);
    const Ic3Statistics& s = r.statistics;
    MESSAGE(name << ": " << s.latches << " latches, " << s.gates << " gates; " << r.seconds << " s, " << s.frames << " frames, " << s.clauses
                 << " clauses, " << s.questions << " questions");

    const auto folder = by_hand::empty_folder("ic3_systems");
    std::ofstream(folder / "machine.aig", std::ios::binary) << exchange::aiger(m, demanded(m));
    const auto start = std::chrono::steady_clock::now();
    const Ended abc = run_program({"berkeley-abc", "-c", "read machine.aig; pdr"}, folder, 200);
    if (abc.status == 127) {
        MESSAGE("skipped: berkeley-abc is not installed, so nobody confirms the verdict");
        return;
    }
    MESSAGE(name << ": ABC " << std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() << " s");
    CHECK_MESSAGE(abc.output.find("Property proved") != std::string::npos, abc.output);
}

}  // namespace

TEST_CASE("IC3 alone: the data link one way, window 4") { proves("one way", ssp::scl::link_one_way(false)); }
TEST_CASE("IC3 alone: the data link in full duplex, window 4") { proves("both ways", ssp::scl::link_both_ways(false)); }
TEST_CASE("IC3 alone: the sessions of a pipe") { proves("session", ssp::scl::session_pair(false)); }
TEST_CASE("IC3 alone: fragments and credit") { proves("fragments", ssp::scl::fragment_line(false)); }
TEST_CASE("IC3 alone: the secure pipe and its attacker") { proves("secure", ssp::scl::secure_pipe(false)); }
TEST_CASE("IC3 alone: how a link begins") { proves("beginnings", ssp::scl::link_beginnings(false)); }

TEST_CASE("IC3 alone: a shortest run of every lesson") {
    for (const ssp::scl::Lesson& l : ssp::scl::lessons()) {
        if (l.broken == "SH-4" || l.broken == "SB-4") continue;  // of what comes in the end: IC3 says nothing of it
        CAPTURE(l.id);
        const spec::Machine m = l.make();
        const auto broken = std::ranges::find(m.properties, l.broken, &spec::Property::id);
        REQUIRE(broken != m.properties.end());
        if (broken->scope == spec::Scope::reachable) continue;
        const Ic3Result r = ic3(m, *broken, {}, {.seconds = 120});
        REQUIRE(r.trace);
        CHECK(static_cast<int>(r.trace->inputs.size()) == l.steps);
        CHECK(r.trace->note == "shortest");
    }
}
