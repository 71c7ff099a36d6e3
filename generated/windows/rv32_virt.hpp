// SPDX-License-Identifier: Apache-2.0
// Windows of memory on rv32_virt, QEMU's board virt, RV32 with PMP: the table, and the values of the protection unit's registers.
//
// generated from spec_model/windows/boards.cpp. Do not edit: change the table and run ./sspec generate windows.
// That the values grant what the table grants, and no more, is proven of the constants in this file: ./sspec verify windows.

#pragma once

#include <stdint.h>

namespace ssp::generated::windows::rv32_virt {

enum class Tenant : uint8_t { loader, bundle_1, bundle_2, bundle_3 };
inline constexpr uint8_t tenant_count = 4;
inline constexpr const char* tenant_names[tenant_count] = {"loader", "bundle_1", "bundle_2", "bundle_3"};

// Bytes [base, base + size). Rights: 1 read, 2 write, 4 execute, added up.
struct Window {
    uint32_t base, size;
    uint8_t rights;
};
inline constexpr Window kernel_code{0x80000000u, 0x00008000u, 5};  // r-x
inline constexpr Window kernel_data{0x80010000u, 0x00004000u, 3};  // rw-
inline constexpr Window kernel_guard{0x80014000u, 0x00001000u, 0};  // ---
inline constexpr Window kernel_stack{0x80015000u, 0x00003000u, 3};  // rw-
inline constexpr Window loader_code{0x80008000u, 0x00001000u, 5};  // r-x
inline constexpr Window loader_data{0x8001c000u, 0x00001800u, 3};  // rw-
inline constexpr Window loader_stack{0x8001e000u, 0x00000400u, 3};  // rw-
inline constexpr Window loader_exchange{0x8001f800u, 0x00000100u, 3};  // rw-, read by bundle_3
inline constexpr Window bundle_1_code{0x80009000u, 0x00001000u, 5};  // r-x
inline constexpr Window bundle_1_data{0x80018000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_1_stack{0x8001e400u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_1_exchange{0x8001f900u, 0x00000100u, 3};  // rw-, read by bundle_2
inline constexpr Window bundle_2_code{0x8000a000u, 0x00001000u, 5};  // r-x
inline constexpr Window bundle_2_data{0x80019000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_2_stack{0x8001e800u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_2_exchange{0x8001fa00u, 0x00000100u, 3};  // rw-, read by bundle_1
inline constexpr Window bundle_3_code{0x8000b000u, 0x00001000u, 5};  // r-x
inline constexpr Window bundle_3_data{0x8001a000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_3_stack{0x8001ec00u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_3_exchange{0x8001fb00u, 0x00000100u, 3};  // rw-, read by loader

// What each tenant may reach: the kernel checks pointers against it. Size 0: no window.
inline constexpr uint8_t window_count = 5, code_window = 0, stack_window = 2;
inline constexpr Window windows[tenant_count][window_count] = {
    {
        // loader
        {0x80008000u, 0x00001000u, 5},  // code, r-x
        {0x8001c000u, 0x00001800u, 3},  // data, rw-
        {0x8001e000u, 0x00000400u, 3},  // stack, rw-
        {0x8001f800u, 0x00000100u, 3},  // exchange, rw-
        {0x8001fb00u, 0x00000100u, 1},  // exchange of bundle_3, r--
    },
    {
        // bundle_1
        {0x80009000u, 0x00001000u, 5},  // code, r-x
        {0x80018000u, 0x00001000u, 3},  // data, rw-
        {0x8001e400u, 0x00000400u, 3},  // stack, rw-
        {0x8001f900u, 0x00000100u, 3},  // exchange, rw-
        {0x8001fa00u, 0x00000100u, 1},  // exchange of bundle_2, r--
    },
    {
        // bundle_2
        {0x8000a000u, 0x00001000u, 5},  // code, r-x
        {0x80019000u, 0x00001000u, 3},  // data, rw-
        {0x8001e800u, 0x00000400u, 3},  // stack, rw-
        {0x8001fa00u, 0x00000100u, 3},  // exchange, rw-
        {0x8001f900u, 0x00000100u, 1},  // exchange of bundle_1, r--
    },
    {
        // bundle_3
        {0x8000b000u, 0x00001000u, 5},  // code, r-x
        {0x8001a000u, 0x00001000u, 3},  // data, rw-
        {0x8001ec00u, 0x00000400u, 3},  // stack, rw-
        {0x8001fb00u, 0x00000100u, 3},  // exchange, rw-
        {0x8001f800u, 0x00000100u, 1},  // exchange of loader, r--
    },
};

// All entries the kernel writes when it switches to a tenant; it writes zero to the others when it starts. Entry 0 is locked.
inline constexpr uint8_t entry_count = 8, unit_entries = 16;
struct Registers {
    uint32_t address[entry_count];            // pmpaddr
    uint32_t configuration[entry_count / 4];  // pmpcfg, four entries each
};
inline constexpr Registers registers[tenant_count] = {
    {
        // loader
        {
            0x200051ffu,  // kernel guard, 0x80014000 to 0x80014fff, ---, locked
            0x200021ffu,  // code, 0x80008000 to 0x80008fff, r-x
            0x20007000u,  // off: the lower end of the next
            0x20007600u,  // data, 0x8001c000 to 0x8001d7ff, rw-
            0x2000787fu,  // stack, 0x8001e000 to 0x8001e3ff, rw-
            0x20007e1fu,  // exchange, 0x8001f800 to 0x8001f8ff, rw-
            0x20007edfu,  // exchange of bundle_3, 0x8001fb00 to 0x8001fbff, r--
            0x00000000u,  // not used
        },
        {0x0b001d98u, 0x00191b1bu},
    },
    {
        // bundle_1
        {
            0x200051ffu,  // kernel guard, 0x80014000 to 0x80014fff, ---, locked
            0x200025ffu,  // code, 0x80009000 to 0x80009fff, r-x
            0x200061ffu,  // data, 0x80018000 to 0x80018fff, rw-
            0x2000797fu,  // stack, 0x8001e400 to 0x8001e7ff, rw-
            0x20007e5fu,  // exchange, 0x8001f900 to 0x8001f9ff, rw-
            0x20007e9fu,  // exchange of bundle_2, 0x8001fa00 to 0x8001faff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_2
        {
            0x200051ffu,  // kernel guard, 0x80014000 to 0x80014fff, ---, locked
            0x200029ffu,  // code, 0x8000a000 to 0x8000afff, r-x
            0x200065ffu,  // data, 0x80019000 to 0x80019fff, rw-
            0x20007a7fu,  // stack, 0x8001e800 to 0x8001ebff, rw-
            0x20007e9fu,  // exchange, 0x8001fa00 to 0x8001faff, rw-
            0x20007e5fu,  // exchange of bundle_1, 0x8001f900 to 0x8001f9ff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_3
        {
            0x200051ffu,  // kernel guard, 0x80014000 to 0x80014fff, ---, locked
            0x20002dffu,  // code, 0x8000b000 to 0x8000bfff, r-x
            0x200069ffu,  // data, 0x8001a000 to 0x8001afff, rw-
            0x20007b7fu,  // stack, 0x8001ec00 to 0x8001efff, rw-
            0x20007edfu,  // exchange, 0x8001fb00 to 0x8001fbff, rw-
            0x20007e1fu,  // exchange of loader, 0x8001f800 to 0x8001f8ff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
};

}  // namespace ssp::generated::windows::rv32_virt
