// SPDX-License-Identifier: Apache-2.0
// The texts: header, linker script, table.
#include "codegen/windows/windows.hpp"

#include <algorithm>
#include <optional>
#include <stdexcept>

namespace codegen::windows {

using namespace ssp::windows;

namespace {

const char* const made = "generated from spec_model/windows/boards.cpp";
const char* const how = "Do not edit: change the table and run ./sspec generate windows.";

std::string hex_u(std::uint64_t value) { return hex(value) + 'u'; }

std::string rights_bits(Rights r) { return std::to_string((r.read ? 1 : 0) | (r.write ? 2 : 0) | (r.execute ? 4 : 0)); }

std::string with_underscore(std::string text) {
    std::ranges::replace(text, ' ', '_');
    return text;
}

// "        0x20000000u,  // says\n", the comments in one column
std::string value_line(const std::string& indent, const std::string& text, const std::string& says) {
    return indent + text + (says.empty() ? "" : "  // " + says) + '\n';
}

std::string pmp_values(const Board& board, const Registers& values) {
    const std::size_t all = values.tenants.front().size(), entries = all / 5 * 4;
    std::string t = "// All entries the kernel writes when it switches to a tenant; it writes zero to the others when it starts. Entry 0 is locked.\n"
                    "inline constexpr uint8_t entry_count = " + std::to_string(entries) + ", unit_entries = " + std::to_string(board.entries) + ";\n"
                    "struct Registers {\n    uint32_t address[entry_count];            // pmpaddr\n    uint32_t configuration[entry_count / 4];  // pmpcfg, four entries each\n};\n"
                    "inline constexpr Registers registers[tenant_count] = {\n";
    for (std::size_t n = 0; n != board.tenants.size(); ++n) {
        t += "    {\n        // " + board.tenants[n] + "\n        {\n";
        for (std::size_t i = 0; i != entries; ++i) t += value_line("            ", hex_u(values.tenants[n][i].value) + ',', values.tenants[n][i].says);
        t += "        },\n        {";
        for (std::size_t i = entries; i != all; ++i) t += (i == entries ? "" : ", ") + hex_u(values.tenants[n][i].value);
        t += "},\n    },\n";
    }
    return t + "};\n";
}

std::string regions(const std::vector<Register>& values, std::size_t from, const std::string& indent) {
    std::string t;
    for (std::size_t i = from; i + 1 < values.size(); i += 2)
        t += value_line(indent, '{' + hex_u(values[i].value) + ", " + hex_u(values[i + 1].value) + "},", values[i].says);
    return t;
}

std::string mpu_values(const Board& board, const Registers& values) {
    const std::size_t kernel_regions = (values.common.size() - 2) / 2, others = values.tenants.front().size() / 2;
    std::string t = "// The kernel writes its own regions when it starts, and then zero to those of no use; a tenant's when it switches to it.\n"
                    "inline constexpr uint8_t kernel_region_count = " + std::to_string(kernel_regions) + ", region_count = " + std::to_string(others) + ", unit_regions = " + std::to_string(board.entries) + ";\n"
                    "struct Region {\n    uint32_t base, limit;  // RBAR, RLAR\n};\n"
                    "inline constexpr uint32_t control = " + hex_u(values.common[0].value) + ";     // MPU_CTRL: " + values.common[0].says + "\n"
                    "inline constexpr uint32_t attributes = " + hex_u(values.common[1].value) + ";  // MPU_MAIR0: " + values.common[1].says + "\n"
                    "inline constexpr Region kernel_regions[kernel_region_count] = {\n" + regions(values.common, 2, "    ") + "};\n"
                    "struct Registers {\n    Region region[region_count];\n};\n"
                    "inline constexpr Registers registers[tenant_count] = {\n";
    for (std::size_t n = 0; n != board.tenants.size(); ++n)
        t += "    {{\n        // " + board.tenants[n] + '\n' + regions(values.tenants[n], 0, "        ") + "    }},\n";
    return t + "};\n";
}

}  // namespace

std::string header(const Board& board, const Registers& values) {
    std::size_t most = 0;
    for (const std::string& tenant : board.tenants) most = std::max(most, windows_of(board, tenant).size());
    std::string t = "// SPDX-License-Identifier: Apache-2.0\n// Windows of memory on " + board.name + ", " + board.summary + ": the table, and the values of the protection unit's registers.\n"
                    "//\n// " + made + ". " + how + "\n// That the values grant what the table grants, and no more, is proven of the constants in this file: ./sspec verify windows.\n\n"
                    "#pragma once\n\n#include <stdint.h>\n\nnamespace ssp::generated::windows::" + board.name + " {\n\n"
                    "enum class Tenant : uint8_t { ";
    for (std::size_t n = 0; n != board.tenants.size(); ++n) t += (n ? ", " : "") + board.tenants[n];
    t += " };\ninline constexpr uint8_t tenant_count = " + std::to_string(board.tenants.size()) + ";\n"
         "inline constexpr const char* tenant_names[tenant_count] = {";
    for (std::size_t n = 0; n != board.tenants.size(); ++n) t += (n ? ", \"" : "\"") + board.tenants[n] + '"';
    t += "};\n\n// Bytes [base, base + size). Rights: 1 read, 2 write, 4 execute, added up.\nstruct Window {\n    uint32_t base, size;\n    uint8_t rights;\n};\n";
    for (const Area& a : board.areas)
        t += "inline constexpr Window " + with_underscore(title_of(a)) + '{' + hex_u(a.base) + ", " + hex_u(a.size) + ", " + rights_bits(a.rights) + "};  // " + text_of(a.rights) + (a.reader.empty() ? "" : ", read by " + a.reader) + '\n';
    const auto place_of = [&](std::string_view name) {  // the same of all tenants
        std::optional<std::size_t> place;
        for (const std::string& tenant : board.tenants) {
            const std::vector<Window> all = windows_of(board, tenant);
            const auto here = static_cast<std::size_t>(std::ranges::find(all, name, &Window::name) - all.begin());
            if (here == all.size() || here != place.value_or(here)) throw std::invalid_argument(board.name + ", " + tenant + ": it needs the area " + std::string(name) + ", at the place among its areas that it has among the others'");
            place = here;
        }
        return std::to_string(place.value_or(0));
    };
    t += "\n// What each tenant may reach: the kernel checks pointers against it. Size 0: no window.\ninline constexpr uint8_t window_count = " + std::to_string(most) + ", code_window = " + place_of("code") + ", stack_window = " + place_of("stack") + ";\ninline constexpr Window windows[tenant_count][window_count] = {\n";
    for (const std::string& tenant : board.tenants) {
        t += "    {\n        // " + tenant + '\n';
        for (const Window& w : windows_of(board, tenant)) t += value_line("        ", '{' + hex_u(w.base) + ", " + hex_u(w.size) + ", " + rights_bits(w.rights) + "},", w.name + ", " + text_of(w.rights));
        t += "    },\n";
    }
    return t + "};\n\n" + (board.unit == Unit::pmp ? pmp_values(board, values) : mpu_values(board, values)) + "\n}  // namespace ssp::generated::windows::" + board.name + '\n';
}

std::string linker_script(const Board& board) {
    std::string t = "/* SPDX-License-Identifier: Apache-2.0 */\n/* Where everything of an image lies on " + board.name + ": a memory region for each area of the table, and the sections of the tenants.\n   " +
                    std::string(made) + ". " + how + "\n   The linker takes it before the script that places the sections of the kernel. The object files of a tenant have its\n   name before each section: objcopy --prefix-alloc-sections=.bundle_1 */\n\nMEMORY {\n";
    for (const Area& a : board.areas)
        t += "  " + with_underscore(title_of(a)) + " (" + (a.rights.execute ? "rx" : a.rights.write ? "rw" : "r") + ") : ORIGIN = " + hex(a.base) + ", LENGTH = " + hex(a.size) + '\n';
    t += "}\n\nSECTIONS {\n";
    for (const std::string& name : board.tenants)
        t += "  ." + name + "_code : { KEEP(*(." + name + ".text.entry)) *(." + name + ".text ." + name + ".text.* ." + name + ".rodata ." + name + ".rodata.* ." + name + ".srodata ." + name + ".srodata.*) } > " + name + "_code\n" +
             "  ." + name + "_data (NOLOAD) : { *(." + name + ".bss ." + name + ".bss.* ." + name + ".sbss ." + name + ".sbss.*) } > " + name + "_data\n" +
             "  ." + name + "_values : { *(." + name + ".data ." + name + ".data.* ." + name + ".sdata ." + name + ".sdata.*) } > " + name + "_data\n" +
             "  ASSERT(SIZEOF(." + name + "_values) == 0, \"" + name + " has data with values; the kernel clears its windows and copies nothing\")\n";
    return t + "}\n";
}

std::string table(std::span<const Board> boards) {
    std::string t = "<!-- SPDX-License-Identifier: Apache-2.0 -->\n# Windows of memory\n\nThis file is " + std::string(made) + ". " + how + "\n";
    for (const Board& board : boards) {
        const Registers values = registers_of(board);
        t += "\n## " + board.name + "\n\n" + board.summary + "; " + (board.unit == Unit::pmp ? "PMP" : "PMSAv8 MPU") + " with " + std::to_string(board.entries) + (board.unit == Unit::pmp ? " entries" : " regions") +
             ".\n\n| Area | From | To | Bytes | Its owner may | Others |\n|---|---|---|---|---|---|\n";
        for (const Area& a : board.areas)
            t += "| " + title_of(a) + " | `" + hex(a.base) + "` | `" + hex(a.end() - 1) + "` | " + std::to_string(a.size) + " | `" + text_of(a.rights) + "` | " + (a.reader.empty() ? "" : a.reader + " `r--`") + " |\n";
        const auto list = [&](const std::string& title, const std::vector<Register>& registers) {
            t += "\nRegisters, " + title + ":\n\n| Register | Value | Window |\n|---|---|---|\n";
            for (const Register& r : registers) t += "| " + r.name + " | `" + hex(r.value) + "` | " + r.says + " |\n";
        };
        if (!values.common.empty()) list("always", values.common);
        for (std::size_t n = 0; n != board.tenants.size(); ++n) list(board.tenants[n], values.tenants[n]);
    }
    return t;
}

Files files(std::span<const Board> boards) {
    Files all;
    for (const Board& board : boards) {
        all[board.name + ".hpp"] = header(board, registers_of(board));
        all[board.name + ".ld"] = linker_script(board);
    }
    all["windows.md"] = table(boards);
    return all;
}

}  // namespace codegen::windows
