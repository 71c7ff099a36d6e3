// SPDX-License-Identifier: Apache-2.0
#include "machine_code/build.hpp"

#include "process.hpp"
#include "rv32/instruction_set.hpp"
#include "solvers.hpp"

namespace proofs::machine_code {

namespace {

const std::vector<std::string> common{"-std=c++20", "-march=rv32imc", "-mabi=ilp32", "-ffreestanding", "-fno-exceptions", "-fno-rtti", "-fno-jump-tables",
                                      "-fno-unwind-tables", "-fno-asynchronous-unwind-tables", "-c"};

std::vector<std::string> with_common(std::vector<std::string> words) {
    words.insert(words.end(), common.begin(), common.end());
    return words;
}

void run(const std::vector<std::string>& words, const std::string& package) {
    const Ended ended = run_program(words, "", 300);
    if (ended.status == 127) throw ToolMissing(words.front() + " not found: install the Debian package " + package);
    if (ended.status != 0) throw std::runtime_error(words.front() + " failed with status " + std::to_string(ended.status) + ":\n" + ended.output);
}

}  // namespace

const std::vector<Build>& builds() {
    static const std::vector<Build> all{
        {"gcc -Os", with_common({"riscv64-unknown-elf-g++", "-Os"}), "gcc-riscv64-unknown-elf"},
        {"gcc -O2", with_common({"riscv64-unknown-elf-g++", "-O2"}), "gcc-riscv64-unknown-elf"},
        {"clang -O2", with_common({"clang++-14", "--target=riscv32-unknown-elf", "-mno-relax", "-O2"}), "clang-14"},
    };
    return all;
}

void link(const Build& build, const std::filesystem::path& source, const std::filesystem::path& image) {
    const std::filesystem::path object = image.string() + ".o";
    std::vector<std::string> compile = build.command;
    compile.insert(compile.end(), {source.string(), "-o", object.string()});
    run(compile, build.package);
    run({"riscv64-unknown-elf-ld", "-melf32lriscv", "-Ttext=0x1000", "--entry=0x1000", "--no-warn-rwx-segments", object.string(), "-o", image.string()},
        "binutils-riscv64-unknown-elf");
    std::filesystem::remove(object);
}

execution::Program read_image(const std::filesystem::path& image, execution::Holds holds) {
    return execution::read_elf(image, {&rv32::instruction_set()}, holds);
}

std::string version(const Build& build) {
    const Ended ended = run_program({build.command.front(), "--version"}, "", 60);
    if (ended.status == 127) throw ToolMissing(build.command.front() + " not found: install the Debian package " + build.package);
    return ended.output.substr(0, ended.output.find('\n'));
}

}  // namespace proofs::machine_code
