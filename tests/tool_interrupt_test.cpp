// SPDX-License-Identifier: Apache-2.0
// Ctrl-C in the middle of a run: solvers end, the old evidence stays, nothing half-written remains.
#include "tool_fixture.hpp"

#include "tool/evidence.hpp"
#include "tool/interrupt.hpp"
#include "tool/output.hpp"

#include "process.hpp"

#include <csignal>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

namespace {

namespace fs = std::filesystem;

// In a process of its own: a run whose second phase starts a long program and says so.
[[noreturn]] void run(const fs::path& place) {
    const int log = ::open((place / "log").c_str(), O_WRONLY | O_CREAT, 0600);
    ::dup2(log, 2);
    tool::watch_interrupts();
    const tool::Phase waits{"waits", 1, tool::Phase::In::always, [&](tool::Work& w) {
                                tool::write_file(w.folder / "half", "written");
                                std::signal(SIGINT, [](int) {});  // as Z3 does while it solves
                                tool::write_file(place / "ready", "");
                                (void)proofs::run_program({"sleep", "61.234"}, "", 0);
                                return std::string();
                            }};
    std::ostringstream out;
    tool::VerifyOptions o;
    o.machines = {"lamp"};
    o.evidence = (place / "evidence").string();
    o.quick = true;
    try {
        ::_exit(tool::verify(lamps::catalogue, o, {waits}, "", out, false, -1));
    } catch (const std::exception&) {
        ::_exit(99);
    }
}

bool sleeping() {
    for (const auto& entry : fs::directory_iterator("/proc")) {
        std::ifstream in(entry.path() / "cmdline");
        std::string words;
        std::getline(in, words);
        if (words.find("61.234") != std::string::npos) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("an interrupted run leaves the old evidence folder as it was") {
    const lamps::Place place;
    tool::Folder old(place.path / "evidence", tool::evidence_mark);
    old.write(tool::evidence_mark, "the old one");
    old.publish();

    for (const int signal : {SIGINT, SIGTERM}) {
        fs::remove(place.path / "ready");
        const pid_t child = ::fork();
        if (child == 0) run(place.path);
        for (int tries = 0; tries != 1000 && !(fs::exists(place.path / "ready") && sleeping()); ++tries) ::usleep(20'000);
        REQUIRE(sleeping());
        ::kill(child, signal);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        REQUIRE(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 130);
        CHECK(tool::read_file(place.path / "log").find("interrupted; evidence folder unchanged\n") != std::string::npos);
        CHECK(tool::read_file(place.path / "evidence" / tool::evidence_mark) == "the old one");
        CHECK(std::distance(fs::directory_iterator(place.path), {}) == 3);  // evidence, ready, log
        CHECK_FALSE(sleeping());
    }
}
