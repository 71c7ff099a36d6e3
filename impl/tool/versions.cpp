// SPDX-License-Identifier: Apache-2.0
// The least versions are those of Debian 12, with which everything was measured.
#include "tool/versions.hpp"

#include "process.hpp"
#include "tool/stop.hpp"

#include <cctype>
#include <cstdlib>

namespace tool {

std::vector<Tool> needed_tools(bool machine_code) {
    std::vector<Tool> tools = {
        {"z3", "z3", "4.8.12", "proofs and their re-check", ""},
        {"cvc5", "cvc5", "1.0.3", "the independent re-check of every certificate", ""},
        {"spin", "spin", "6.5.2", "states and steps of small systems, counted once more", ""},
        {"c++", "g++", "10", "the explicit search, which runs the generated code", ""},
        {"sha256sum", "coreutils", "8", "the manifest of the evidence folder", ""},
    };
    if (machine_code) {
        tools.push_back({"riscv64-unknown-elf-gcc", "gcc-riscv64-unknown-elf", "10", "the machine code that is proven", ""});
        tools.push_back({"riscv64-unknown-elf-objdump", "binutils-riscv64-unknown-elf", "2.35", "linking it", ""});
        tools.push_back({"arm-none-eabi-gcc", "gcc-arm-none-eabi", "10", "the machine code that is proven", ""});
        tools.push_back({"arm-none-eabi-objdump", "binutils-arm-none-eabi", "2.35", "linking it", ""});
        tools.push_back({"clang-14", "clang-14", "14", "the machine code of a second compiler", ""});
    }
    return tools;
}

std::string version_of(const std::string& command) {
    const proofs::Ended ended = proofs::run_program({command, command == "spin" ? "-V" : "--version"}, "", 20);
    if (ended.status != 0) return "";
    const std::string& text = ended.output;
    for (std::size_t k = 0; k < text.size(); ++k) {
        if (!std::isdigit(static_cast<unsigned char>(text[k])) || (k && (std::isalnum(static_cast<unsigned char>(text[k - 1])) || text[k - 1] == '.'))) continue;
        const std::size_t end = std::min(text.find_first_not_of("0123456789.", k), text.size());
        const std::string number = text.substr(k, end - k);
        if (number.find('.') != std::string::npos && number.back() != '.') return number;
        k = end;
    }
    return "0";
}

bool older(const std::string& a, const std::string& b) {
    const char *x = a.c_str(), *y = b.c_str();
    while (*x || *y) {
        char *x_end, *y_end;
        const long m = std::strtol(x, &x_end, 10), n = std::strtol(y, &y_end, 10);
        if (m != n) return m < n;
        if (x_end == x && y_end == y) return false;
        x = *x_end == '.' ? x_end + 1 : x_end;
        y = *y_end == '.' ? y_end + 1 : y_end;
    }
    return false;
}

void check_tools(std::vector<Tool>& tools) {
    std::string problems, packages;
    for (Tool& t : tools) {
        t.version = version_of(t.command);
        if (!t.version.empty() && !older(t.version, t.least)) continue;
        problems += (problems.empty() ? "" : "\n") + t.command + (t.version.empty() ? " is missing" : " " + t.version + " is too old, " + t.least + " or newer is needed") +
                    " (for " + t.used_for + "); Debian package: " + t.package;
        packages += ' ' + t.package;
    }
    if (!problems.empty()) throw Stop(environment, problems + "\ninstall with: apt-get install" + packages);
}

}  // namespace tool
