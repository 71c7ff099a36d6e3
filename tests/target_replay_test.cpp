// SPDX-License-Identifier: Apache-2.0
// Traces of the model are replayed on the compiled code, built as a process; a trace with anything wrong in it is refused, and
// so is one that lacks a machine.
#include "machines.hpp"
#include "process.hpp"
#include "tool/output.hpp"
#include "tool/target_traces.hpp"

#include <doctest/doctest.h>
#include <filesystem>

namespace {

namespace fs = std::filesystem;

const fs::path build = fs::path(SSPEC_BUILD) / "tests/target/ports";

// Built once: what a vendor would do for the host.
const std::string& image() {
    static const std::string path = [] {
        const auto configured = proofs::run_program({"cmake", "-S", SSPEC_ROOT "/target_port", "-B", build.string(), "-G", "Ninja", "-DSSP_BOARD=host", "-DSSP_BEARSSL="}, "", 300);
        REQUIRE_MESSAGE(configured.status == 0, configured.output);
        const auto built = proofs::run_program({"cmake", "--build", build.string(), "--target", "cores"}, "", 600);
        REQUIRE_MESSAGE(built.status == 0, built.output);
        return (build / "cores.elf").string();
    }();
    return path;
}

proofs::Ended replay(const std::string& traces) {
    const fs::path file = build / "traces";
    tool::write_file(file, traces);
    return proofs::run_program({SSPEC_ROOT "/target_port/host/run.sh", "--give", file.string(), image()}, "", 120);
}

// Short ones, of all machines.
const std::string& good() {
    (void)image();
    static const std::string traces = tool::machine_traces(ssp::models(), 60, 0, 7);
    return traces;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("replay: the compiled code does what the traces of the model say, for every machine that is built") {
    const auto ended = replay(good());
    CAPTURE(ended.output);
    CHECK(ended.status == 0);
    for (const ssp::Model& m : ssp::models())
        if (is_built(m)) CHECK_MESSAGE(has(ended.output, "= " + std::string(m.name) + " | steps replayed | "), m.name);
    CHECK(has(ended.output, "= bundle | steps replayed | 60\n"));
}

TEST_CASE("replay: a trace in which an event, an argument, an answer or a state is another is refused") {
    // The first machine: its name, four numbers, the events; then steps, of which the first begins anew.
    std::string text = good();
    std::size_t at = 4;
    at += 1 + static_cast<unsigned char>(text[at]);
    const auto events = static_cast<unsigned char>(text[at]);
    at += 16;
    std::vector<unsigned> parameters;
    for (unsigned e = 0; e != events; ++e) {
        at += 1 + static_cast<unsigned char>(text[at]);
        parameters.push_back(static_cast<unsigned char>(text[at++]));
    }
    REQUIRE(static_cast<std::uint8_t>(text[at]) == tool::trace_restart);
    ++at;
    const unsigned arguments = parameters[static_cast<unsigned char>(text[at])];
    const std::size_t answer = at + 1 + 4 * arguments;
    for (const std::size_t wrong : {answer, answer + 1, answer + 4}) {
        std::string changed = text;
        changed[wrong] = static_cast<char>(changed[wrong] ^ 1);
        const auto ended = replay(changed);
        CAPTURE(ended.output);
        CHECK(ended.status == 1);
        CHECK(has(ended.output, "FAIL traces: the code answers as the model"));
        CHECK(has(ended.output, wrong == answer ? "the answer of step 0" : "the check of the state of step 0"));
    }
    // Another event with as many parameters may do the same; not in each of sixty steps.
    bool noticed = false;
    for (unsigned step = 0; step != 60 && !noticed; ++step) {
        const auto event = static_cast<unsigned char>(text[at]);
        for (unsigned e = 0; e != events && !noticed; ++e) {
            if (e == event || parameters[e] != parameters[event]) continue;
            std::string changed = text;
            changed[at] = static_cast<char>(e);
            noticed = replay(changed).status == 1;
        }
        at += 1 + 4 * parameters[event] + 5;
    }
    CHECK(noticed);
}

TEST_CASE("replay: a file that ends too early, is none, or lacks a machine is refused") {
    CHECK(replay("").status == 1);
    CHECK(replay(std::string(4096, 'x')).status == 1);
    const std::string cut = good().substr(0, 4096);
    CHECK(replay(cut).status == 1);
    const auto ended = replay(tool::machine_traces(ssp::models().first(2), 60, 0, 7));
    CHECK(ended.status == 1);
    CHECK(has(ended.output, "FAIL traces: every machine of this image is in the file"));
}
