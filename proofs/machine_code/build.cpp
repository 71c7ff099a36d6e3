// SPDX-License-Identifier: Apache-2.0
#include "machine_code/build.hpp"

#include "process.hpp"
#include "rv32/instruction_set.hpp"
#include "solvers.hpp"
#include "thumb/instruction_set.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <elf.h>
#include <fstream>

namespace proofs::machine_code {

namespace {

using Words = std::vector<std::string>;

const Words common{"-std=c++20", "-ffreestanding", "-fno-exceptions", "-fno-rtti", "-fno-jump-tables", "-fno-unwind-tables", "-fno-asynchronous-unwind-tables", "-c"};

// An instruction set as compilers and linkers know it. Accesses are aligned: a core may trap on others, and tear them.
struct Target {
    std::string name;
    Words gcc, clang, linker;
    std::string gcc_package, linker_package;
};

const Target rv32{"RV32",
                  {"riscv64-unknown-elf-g++", "-march=rv32imc", "-mabi=ilp32"},
                  {"clang++-14", "--target=riscv32-unknown-elf", "-march=rv32imc", "-mabi=ilp32", "-mno-relax"},
                  {"riscv64-unknown-elf-ld", "-melf32lriscv", "--no-warn-rwx-segments"},
                  "gcc-riscv64-unknown-elf", "binutils-riscv64-unknown-elf"};
const Target m33{"M33",
                 {"arm-none-eabi-g++", "-mcpu=cortex-m33+nodsp", "-mthumb", "-mfloat-abi=soft", "-mno-unaligned-access"},
                 {"clang++-14", "--target=thumbv8m.main-none-eabi", "-mcpu=cortex-m33+nodsp", "-mfloat-abi=soft", "-mno-unaligned-access"},
                 {"arm-none-eabi-ld", "--no-warn-rwx-segments"},
                 "gcc-arm-none-eabi", "binutils-arm-none-eabi"};

Build made(const Target& target, const std::string& compiler, const std::string& level, bool always) {
    const bool gcc = compiler == "gcc";
    Words command = gcc ? target.gcc : target.clang;
    command.push_back(level);
    command.insert(command.end(), common.begin(), common.end());
    return {target.name + ' ' + compiler + ' ' + level, command, gcc ? target.gcc_package : "clang-14", target.linker, target.linker_package, always};
}

void run(const std::vector<std::string>& words, const std::string& package) {
    const Ended ended = run_program(words, "", 300);
    if (ended.status == 127) throw ToolMissing(words.front() + " not found: install the Debian package " + package);
    if (ended.status != 0) throw std::runtime_error(words.front() + " failed with status " + std::to_string(ended.status) + ":\n" + ended.output);
}

const execution::InstructionSets& instruction_sets() {
    static const execution::InstructionSets sets{&rv32::instruction_set(), &thumb::instruction_set()};
    return sets;
}

}  // namespace

const std::vector<Build>& all_builds() {
    static const std::vector<Build> all{
        made(rv32, "gcc", "-Os", true), made(rv32, "gcc", "-O2", false), made(rv32, "clang", "-Os", false), made(rv32, "clang", "-O2", true),
        made(m33, "gcc", "-Os", true),  made(m33, "gcc", "-O2", false),  made(m33, "clang", "-Os", false),  made(m33, "clang", "-O2", true),
    };
    return all;
}

const std::vector<Build>& builds() {
    static const std::vector<Build> some = [] {
        std::vector<Build> always;
        for (const Build& build : all_builds())
            if (build.always) always.push_back(build);
        return always;
    }();
    return some;
}

void link(const Build& build, const std::filesystem::path& source, const std::filesystem::path& image) {
    const std::filesystem::path object = image.string() + ".o";
    std::vector<std::string> compile = build.command;
    compile.insert(compile.end(), {source.string(), "-o", object.string()});
    run(compile, build.package);
    // Data that is written becomes a section of its own, and is refused when the image is read.
    const std::filesystem::path script = image.string() + ".ld";
    std::ofstream(script) << "SECTIONS {\n  .text 0x1000 : { *(.text .text.*) }\n  .rodata : { *(.rodata .rodata.* .srodata .srodata.*) }\n"
                             "  /DISCARD/ : { *(.ARM.exidx* .ARM.extab* .eh_frame* .comment .note*) }\n}\n";
    Words linker = build.linker;
    linker.insert(linker.end(), {"-T", script.string(), "--entry=0x1000", object.string(), "-o", image.string()});
    run(linker, build.linker_package);
    std::filesystem::remove(script);
    std::filesystem::remove(object);
}

execution::Program read_image(const std::filesystem::path& image, execution::Holds holds) {
    return execution::read_elf(image, instruction_sets(), holds);
}

bool is_for_a_target(const std::filesystem::path& image) {
    Elf32_Half machine = 0;
    char magic[SELFMAG] = {};
    std::ifstream file(image, std::ios::binary);
    file.read(magic, SELFMAG).seekg(offsetof(Elf32_Ehdr, e_machine)).read(reinterpret_cast<char*>(&machine), sizeof machine);
    return file && std::memcmp(magic, ELFMAG, SELFMAG) == 0 &&
           std::ranges::any_of(instruction_sets(), [&](const execution::InstructionSet* s) { return s->header().machine == machine; });
}

std::string version(const Build& build) {
    const Ended ended = run_program({build.command.front(), "--version"}, "", 60);
    if (ended.status == 127) throw ToolMissing(build.command.front() + " not found: install the Debian package " + build.package);
    return ended.output.substr(0, ended.output.find('\n'));
}

}  // namespace proofs::machine_code
