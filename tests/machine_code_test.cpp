// SPDX-License-Identifier: Apache-2.0
// The proof that machine code equals the model, and that it notices when it does not.
#include <doctest/doctest.h>

#include "machine_code/build.hpp"
#include "machine_code/flips.hpp"
#include "machine_code/layout.hpp"

#include "bundle/configuration.hpp"
#include "codegen/generate.hpp"
#include "tool/phases.hpp"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace fs = std::filesystem;
namespace mc = proofs::machine_code;
using proofs::Verdict;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("sspec-machine-code-" + std::to_string(getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
};

const spec::Machine& table() {
    static const spec::Machine machine = ssp::bundle::table({.slots = 2});
    return machine;
}

// The generated code of the table, with one text replaced by another, compiled by `build`.
proofs::execution::Program compiled(const mc::Build& build, const std::string& text, const std::string& by) {
    const Folder folder;
    codegen::Files files = codegen::files(table());
    if (!text.empty()) {
        const auto at = files.at("bundle.hpp").find(text);
        REQUIRE(at != std::string::npos);
        files.at("bundle.hpp").replace(at, text.size(), by);
    }
    codegen::write(files, folder.path);
    mc::link(build, folder.path / "ssp_bundle.cpp", folder.path / "image.elf");
    return mc::read_image(folder.path / "image.elf");
}

mc::EntryPoint prove(const proofs::execution::Program& program, std::string_view event) {
    const int e = spec::position(table().events, event);
    REQUIRE(e >= 0);
    const std::string name = mc::symbol(table(), table().events[static_cast<unsigned>(e)]);
    return mc::prove(table(), e, program.image(), program.symbols.at(name), {});
}

}  // namespace

TEST_CASE("machine code: every entry point of every build is the model's step") {
    CHECK(mc::all_builds().size() == 8);
    for (const mc::Build& build : mc::all_builds()) {
        CAPTURE(build.name);
        const proofs::execution::Program program = compiled(build, "", "");
        for (const spec::Event& e : table().events) {
            CAPTURE(e.name);
            const mc::EntryPoint p = prove(program, e.name);
            CHECK(p.verdict == Verdict::proven);
            CHECK(p.detail == "");
            CHECK(p.bytes > 0);
            CHECK(p.certificate.find("(check-sat)") != std::string::npos);
        }
    }
}

TEST_CASE("machine code: a guard that was changed after generation is refuted, with an input") {
    for (const mc::Build& build : mc::builds()) {
        CAPTURE(build.name);
        const auto program = compiled(build, "if (!intent) return Answer::no_intent;\n    // enable.limit", "// enable.limit");
        const mc::EntryPoint p = prove(program, "enable");
        CHECK(p.verdict == Verdict::failed);
        CHECK(p.detail.find("intent=0") != std::string::npos);
        CHECK(p.detail.find("the answer") != std::string::npos);
    }
}

TEST_CASE("machine code: a write to another cell than the model's is refuted, and the cell named") {
    for (const mc::Build& build : mc::builds()) {
        CAPTURE(build.name);
        const auto program = compiled(build, "m.platform = its_platform;", "m.platform = its_platform; m.loader_version = 1;");
        const mc::EntryPoint p = prove(program, "name_platform");
        CHECK(p.verdict == Verdict::failed);
        CHECK(p.detail.find("loader_version") != std::string::npos);
    }
}

TEST_CASE("machine code: an index that is not checked is refused, because it may leave the state") {
    for (const mc::Build& build : mc::builds()) {
        CAPTURE(build.name);
        const auto program = compiled(build, "if (slot >= slot_count) return Answer::refused;\n    if (to_port", "if (to_port");
        const mc::EntryPoint p = prove(program, "activate");
        CHECK(p.verdict == Verdict::failed);
        CHECK(p.detail.find("refused") == 0);
        CHECK(p.detail.find("state region") != std::string::npos);
    }
}

TEST_CASE("machine code: arguments that lie on the stack are part of the proof") {
    for (const mc::Build& build : mc::builds()) {
        CAPTURE(build.name);
        const auto program = compiled(build, "if (!compatible) {", "if (false) {");
        CHECK(prove(program, "install_start").verdict == Verdict::failed);
        CHECK(prove(program, "stop").verdict == Verdict::proven);
    }
}

TEST_CASE("machine code: a source the compiler refuses ends with the compiler's words") {
    CHECK_THROWS_WITH_AS(compiled(mc::builds().front(), "namespace ssp::generated::bundle {", "namespace {{"), doctest::Contains("error:"), std::runtime_error);
}

TEST_CASE("machine code: a flipped bit is noticed or proven to change nothing") {
    for (const std::size_t build : {0U, 4U}) {  // one of each target
        const auto program = compiled(mc::all_builds().at(build), "", "");
        const std::vector<mc::Flip> flips = mc::flip(table(), program, {.sample = 40});
        CHECK(flips.size() == 40);
        unsigned noticed = 0;
        for (const mc::Flip& f : flips) {
            CAPTURE(f.address);
            CAPTURE(f.detail);
            CHECK(f.outcome != mc::Outcome::undecided);
            noticed += f.outcome == mc::Outcome::refuted || f.outcome == mc::Outcome::refused;
        }
        CHECK(noticed >= 30);
    }
}

TEST_CASE("machine code: what is not followed for want of effort is refused") {
    const proofs::execution::Program program = compiled(mc::builds().front(), "", "");
    const int event = static_cast<int>(table().events.size()) - 1;
    const proofs::execution::Symbol at = program.symbols.at(mc::symbol(table(), table().events.back()));
    CHECK(!mc::executed(table(), event, program.image(), at, {}).empty());
    CHECK_THROWS_AS((void)mc::executed(table(), event, program.image(), at, {.on_the_way = 1}), proofs::execution::Refused);
    CHECK(mc::prove(table(), event, program.image(), at, {.on_the_way = 1}).verdict == Verdict::failed);
}

TEST_CASE("machine code: a flip nobody decided is not caught, and leaves the finding unknown") {
    using enum mc::Outcome;
    const auto judged = [](std::initializer_list<mc::Outcome> outcomes, tool::Flips& counts) {
        std::vector<mc::Flip> flips;
        for (const mc::Outcome o : outcomes) flips.push_back({0x1004, 3, o, "ssp_bundle_stop", "Z3 gave up: timeout"});
        return tool::judged(flips, counts);
    };
    tool::Flips all{"gcc -Os"};
    const proofs::Finding noticed = judged({refuted, refused, equivalent, unreached}, all);
    CHECK(noticed.verdict == Verdict::reached);
    CHECK(noticed.id == "flips/gcc -Os");
    CHECK(noticed.strength == "2 of 4 caught, 2 without effect");
    CHECK(noticed.detail == "");
    CHECK(all.undecided.empty());

    tool::Flips one{"gcc -Os"};
    const proofs::Finding open = judged({refuted, undecided, refused, equivalent}, one);
    CHECK(open.verdict == Verdict::unknown);
    CHECK(one.tried == 4);
    CHECK(one.caught == 2);
    CHECK(one.equivalent == 1);
    CHECK(one.undecided == std::vector<std::string>{"0x1004 bit 3 in ssp_bundle_stop: Z3 gave up: timeout"});
    CHECK(open.strength == "2 of 4 caught, 1 without effect, 1 undecided");
    CHECK(open.detail == "undecided: 0x1004 bit 3 in ssp_bundle_stop: Z3 gave up: timeout");
    tool::MachineRun run;
    run.report.findings = {open};
    CHECK_FALSE(tool::holds(run));

    tool::Flips none{"gcc -Os"}, only_undecided{"gcc -Os"};
    CHECK(judged({equivalent, unreached}, none).verdict == Verdict::failed);
    CHECK(judged({undecided, undecided}, only_undecided).verdict == Verdict::unknown);
}

TEST_CASE("machine code: the layout is that of C: one byte a small variable, wider ones aligned") {
    const spec::Machine& m = table();
    const mc::Layout l = mc::layout(m);
    REQUIRE(l.cells.size() == static_cast<std::size_t>(m.cells));
    CHECK(l.alignment == 1);
    CHECK(l.size == static_cast<unsigned>(m.cells));
    CHECK(mc::width_of(255) == 1);
    CHECK(mc::width_of(256) == 2);
    CHECK(mc::width_of(65536) == 4);

    // The variables of each machine of a system stand in a structure of their own, aligned as its widest member.
    spec::Machine two = m;
    two.types = {{spec::Kind::number, 255}, {spec::Kind::number, 70000}};
    two.variables = {{.owner = "one", .name = "a", .type = 0, .first = 0}, {.owner = "one", .name = "b", .type = 1, .first = 1}, {.owner = "one", .name = "c", .type = 0, .first = 2},
                     {.owner = "two", .group = "record", .name = "d", .type = 0, .first = 3}, {.owner = "two", .name = "e", .type = 0, .first = 4}};
    struct One { std::uint8_t a; std::uint32_t b; std::uint8_t c; };
    struct Two { struct { std::uint8_t d; } record; std::uint8_t e; };
    struct Both { One one; Two two; };
    const mc::Layout nested = mc::layout(two);
    REQUIRE(nested.cells.size() == 5);
    CHECK(nested.cells[1].offset == offsetof(One, b));
    CHECK(nested.cells[2].offset == offsetof(One, c));
    CHECK(nested.cells[3].offset == offsetof(Both, two));
    CHECK(nested.cells[4].offset == offsetof(Both, two) + offsetof(Two, e));
    CHECK(nested.size == sizeof(Both));

    // A record is one structure, also where no machine has a structure of its own.
    two.variables = {{.group = "record", .name = "a", .type = 0, .first = 0}, {.group = "record", .name = "b", .type = 1, .first = 1}, {.name = "c", .type = 0, .first = 2}};
    CHECK(mc::layout(two).cells[1].offset == 4);
    two.variables.insert(two.variables.begin(), {.name = "z", .type = 0});
    struct Record { std::uint8_t z; struct { std::uint8_t a; std::uint32_t b; } record; std::uint8_t c; };
    CHECK(mc::layout(two).cells[1].offset == offsetof(Record, record));
    CHECK(mc::layout(two).cells[3].offset == offsetof(Record, c));

    spec::Machine wide = m;  // a serial number of two bytes: its record is aligned, and padded at its end
    for (spec::Type& t : wide.types) if (t.name == "Serial") t.high = 1000;
    const mc::Layout w = mc::layout(wide);
    CHECK(w.alignment == 2);
    CHECK(w.size % 2 == 0);
    for (const mc::Place& p : w.cells) CHECK(p.offset % p.width == 0);
}
