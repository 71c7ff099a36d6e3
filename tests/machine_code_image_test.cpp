// SPDX-License-Identifier: Apache-2.0
// The machine-code proof on a linked firmware: functions between other code and writable data, for both targets.
#include "certificate.hpp"
#include "tool_fixture.hpp"

#include "codegen/generate.hpp"
#include "machine_code/build.hpp"
#include "machine_code/equal.hpp"
#include "process.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

namespace {

namespace mc = proofs::machine_code;
using namespace lamps;
using proofs::execution::Holds;

// A firmware as a vendor links it: it calls the entry points of the lamps, and counts in data of its own. `change` is done to
// the text of the entry points.
std::filesystem::path firmware(const Place& place, const mc::Build& build, const std::function<void(std::string&)>& change) {
    codegen::Files files = codegen::files(make(2));
    std::string text;
    for (const auto& [name, content] : files)
        if (name.ends_with(".cpp")) text = content;
    change(text);
    const std::string others = R"(
        #include "ssp_lamp.h"
        extern "C" { int boots = 3; int calls; }
        extern "C" [[gnu::used]] void reset() {
            static ssp_lamp_t lamps;
            boots += 1;
            calls += static_cast<int>(ssp_lamp_start(&lamps, 0)) + static_cast<int>(ssp_lamp_enable(&lamps, 0, true)) + static_cast<int>(ssp_lamp_stop(&lamps, 0));
            for (;;) asm volatile("");
        }
    )";
    codegen::write(files, place.path);
    proofs::write_file(place.path / "lamp_functions.cpp", text);
    proofs::write_file(place.path / "others.cpp", others);
    proofs::write_file(place.path / "firmware.ld", "SECTIONS {\n .vectors 0x10000000 : { KEEP(*(.vectors)) LONG(0x20001000) LONG(0x10000101) }\n"
                                                   " .text 0x10000100 : { *(.text.reset) *(.text .text.*) }\n .rodata : { *(.rodata .rodata.*) }\n"
                                                   " .data 0x20000000 : AT(0x10008000) { *(.data .data.* .sdata .sdata.*) }\n .bss : { *(.bss .bss.* .sbss .sbss.*) *(COMMON) }\n"
                                                   " /DISCARD/ : { *(.ARM.exidx*) *(.eh_frame*) }\n}\n");
    std::vector<std::string> compile = build.command;
    compile.insert(compile.end(), {"-ffunction-sections", "-fdata-sections", "lamp_functions.cpp", "others.cpp"});
    std::vector<std::string> link = build.linker;
    link.insert(link.end(), {"-T", "firmware.ld", "--gc-sections", "--entry=reset", "lamp_functions.o", "others.o", "-o", "firmware.elf"});
    for (const auto& words : {compile, link}) {
        const proofs::Ended ended = proofs::run_program(words, place.path.string(), 60);
        REQUIRE_MESSAGE(ended.status == 0, ended.output);
    }
    return place.path / "firmware.elf";
}

void nothing(std::string&) {}

// One build of each target and compiler.
std::vector<mc::Build> some() { return {mc::all_builds().at(0), mc::all_builds().at(3), mc::all_builds().at(4), mc::all_builds().at(7)}; }

}  // namespace

TEST_CASE("machine code: the functions of a firmware with other code and writable data are proven as they are linked") {
    for (const mc::Build& build : some()) {
        CAPTURE(build.name);
        const Place place;
        const std::filesystem::path image = firmware(place, build, nothing);
        const auto program = mc::read_image(image, Holds::firmware);
        CHECK(program.image().writable.size() >= 2);
        for (const char* event : {"start", "enable", "stop"}) {
            CAPTURE(event);
            const spec::Machine m = make(2);
            const mc::EntryPoint p = mc::prove(m, spec::position(m.events, event), program.image(), program.symbols.at("ssp_lamp_" + std::string(event)), {});
            CHECK(p.verdict == proofs::Verdict::proven);
            CHECK(p.detail == "");
            CHECK(p.longest_path > 0);
        }
        CHECK_FALSE(program.symbols.contains("ssp_lamp_tune"));  // nobody calls it
        CHECK_THROWS_WITH_AS(static_cast<void>(mc::read_image(image, Holds::program)), doctest::Contains("writable data"), std::runtime_error);
    }
}

TEST_CASE("machine code: an entry point of a firmware that uses its writable data is refused, and the data named") {
    for (const mc::Build& build : some()) {
        CAPTURE(build.name);
        const Place place;
        const auto counts = [](std::string& text) {
            const auto at = text.find("ssp_lamp_start(");
            REQUIRE(at != std::string::npos);
            text.insert(text.find('{', at) + 1, " boots = boots + 1; ");
            text.insert(text.find("namespace model"), "extern \"C\" { extern int boots; }\n");
        };
        const auto program = mc::read_image(firmware(place, build, counts), Holds::firmware);
        const spec::Machine m = make(2);
        const mc::EntryPoint p = mc::prove(m, spec::position(m.events, "start"), program.image(), program.symbols.at("ssp_lamp_start"), {});
        CHECK(p.verdict == proofs::Verdict::failed);
        CHECK(p.detail.find("is writable data of the image, in .data") != std::string::npos);
        CHECK(mc::prove(m, spec::position(m.events, "stop"), program.image(), program.symbols.at("ssp_lamp_stop"), {}).verdict == proofs::Verdict::proven);
    }
}

TEST_CASE("machine code: prove-code takes an image, names what it does not contain, and fails where the code is another") {
    const Place place;
    const mc::Build& build = mc::all_builds().at(4);
    // The lamps of the catalogue have eight slots, those of the firmware two: code for another machine.
    const std::string image = firmware(place, build, nothing).string();
    std::ostringstream eight;
    CHECK(tool::prove_code(catalogue, {.flip = {}, .image = image}, eight) == tool::something_failed);
    const std::string other = eight.str();
    CHECK(other.find("lamp, firmware.elf (Thumb-2)") != std::string::npos);
    CHECK(other.find("ssp_lamp_start: ") != std::string::npos);
    CHECK(other.find("not in the image: ssp_lamp_tune") != std::string::npos);
    CHECK(other.find("lantern") == std::string::npos);
    const ssp::Model two[] = {{"lamp", "A table of lamps.", 2, make, make}, {"lantern", "Another.", 2, [](long slots) { spec::Machine m = make(slots); m.name = "lantern"; return m; }, make}};
    const tool::Catalogue right{two, requirements};
    std::ostringstream out, named;
    CHECK(tool::prove_code(right, {.flip = {}, .image = image}, out) == tool::all_holds);
    CHECK(out.str().find("not in the image: ssp_lamp_tune") != std::string::npos);
    CHECK(tool::prove_code(right, {.machines = {"lantern"}, .flip = {}, .image = image}, named) == tool::something_failed);
    CHECK(named.str().find("no function of a machine is in ") != std::string::npos);
    const Stopped s = stopped([&] { static_cast<void>(tool::prove_code(catalogue, {.flip = {}, .image = "/nonexistent.elf"}, eight)); });
    CHECK(s.status == tool::bad_input);
    CHECK(s.message.find("/nonexistent.elf: cannot be read") != std::string::npos);
}
