// SPDX-License-Identifier: Apache-2.0
// Windows of memory on rv32_opentitan, OpenTitan Earl Grey as QEMU has it, Ibex with PMP: the table, and the values of the protection unit's registers.
//
// generated from spec_model/windows/boards.cpp. Do not edit: change the table and run ./sspec generate windows.
// That the values grant what the table grants, and no more, is proven of the constants in this file: ./sspec verify windows.

#pragma once

#include <stdint.h>

namespace ssp::generated::windows::rv32_opentitan {

enum class Tenant : uint8_t { loader, bundle_1, bundle_2, bundle_3 };
inline constexpr uint8_t tenant_count = 4;
inline constexpr const char* tenant_names[tenant_count] = {"loader", "bundle_1", "bundle_2", "bundle_3"};

// Bytes [base, base + size). Rights: 1 read, 2 write, 4 execute, added up.
struct Window {
    uint32_t base, size;
    uint8_t rights;
};
inline constexpr Window kernel_code{0x20000000u, 0x00008000u, 5};  // r-x
inline constexpr Window kernel_data{0x10000000u, 0x00002000u, 3};  // rw-
inline constexpr Window kernel_guard{0x10002000u, 0x00001000u, 0};  // ---
inline constexpr Window kernel_stack{0x10003000u, 0x00003000u, 3};  // rw-
inline constexpr Window loader_code{0x20020000u, 0x00020000u, 5};  // r-x
inline constexpr Window loader_data{0x10014000u, 0x0000c000u, 3};  // rw-
inline constexpr Window loader_stack{0x10010000u, 0x00004000u, 3};  // rw-
inline constexpr Window loader_exchange{0x1000fc00u, 0x00000100u, 3};  // rw-, read by bundle_3
inline constexpr Window bundle_1_code{0x10006000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_1_data{0x1000c000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_1_stack{0x1000f000u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_1_exchange{0x1000fd00u, 0x00000100u, 3};  // rw-, read by bundle_2
inline constexpr Window bundle_2_code{0x10008000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_2_data{0x1000d000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_2_stack{0x1000f400u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_2_exchange{0x1000fe00u, 0x00000100u, 3};  // rw-, read by bundle_1
inline constexpr Window bundle_3_code{0x1000a000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_3_data{0x1000e000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_3_stack{0x1000f800u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_3_exchange{0x1000ff00u, 0x00000100u, 3};  // rw-, read by loader

// What each tenant may reach: the kernel checks pointers against it. Size 0: no window.
inline constexpr uint8_t window_count = 5, code_window = 0, stack_window = 2;
inline constexpr Window windows[tenant_count][window_count] = {
    {
        // loader
        {0x20020000u, 0x00020000u, 5},  // code, r-x
        {0x10014000u, 0x0000c000u, 3},  // data, rw-
        {0x10010000u, 0x00004000u, 3},  // stack, rw-
        {0x1000fc00u, 0x00000100u, 3},  // exchange, rw-
        {0x1000ff00u, 0x00000100u, 1},  // exchange of bundle_3, r--
    },
    {
        // bundle_1
        {0x10006000u, 0x00002000u, 5},  // code, r-x
        {0x1000c000u, 0x00001000u, 3},  // data, rw-
        {0x1000f000u, 0x00000400u, 3},  // stack, rw-
        {0x1000fd00u, 0x00000100u, 3},  // exchange, rw-
        {0x1000fe00u, 0x00000100u, 1},  // exchange of bundle_2, r--
    },
    {
        // bundle_2
        {0x10008000u, 0x00002000u, 5},  // code, r-x
        {0x1000d000u, 0x00001000u, 3},  // data, rw-
        {0x1000f400u, 0x00000400u, 3},  // stack, rw-
        {0x1000fe00u, 0x00000100u, 3},  // exchange, rw-
        {0x1000fd00u, 0x00000100u, 1},  // exchange of bundle_1, r--
    },
    {
        // bundle_3
        {0x1000a000u, 0x00002000u, 5},  // code, r-x
        {0x1000e000u, 0x00001000u, 3},  // data, rw-
        {0x1000f800u, 0x00000400u, 3},  // stack, rw-
        {0x1000ff00u, 0x00000100u, 3},  // exchange, rw-
        {0x1000fc00u, 0x00000100u, 1},  // exchange of loader, r--
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
            0x040009ffu,  // kernel guard, 0x10002000 to 0x10002fff, ---, locked
            0x0800bfffu,  // code, 0x20020000 to 0x2003ffff, r-x
            0x04005000u,  // off: the lower end of the next
            0x04008000u,  // data, 0x10014000 to 0x1001ffff, rw-
            0x040047ffu,  // stack, 0x10010000 to 0x10013fff, rw-
            0x04003f1fu,  // exchange, 0x1000fc00 to 0x1000fcff, rw-
            0x04003fdfu,  // exchange of bundle_3, 0x1000ff00 to 0x1000ffff, r--
            0x00000000u,  // not used
        },
        {0x0b001d98u, 0x00191b1bu},
    },
    {
        // bundle_1
        {
            0x040009ffu,  // kernel guard, 0x10002000 to 0x10002fff, ---, locked
            0x04001bffu,  // code, 0x10006000 to 0x10007fff, r-x
            0x040031ffu,  // data, 0x1000c000 to 0x1000cfff, rw-
            0x04003c7fu,  // stack, 0x1000f000 to 0x1000f3ff, rw-
            0x04003f5fu,  // exchange, 0x1000fd00 to 0x1000fdff, rw-
            0x04003f9fu,  // exchange of bundle_2, 0x1000fe00 to 0x1000feff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_2
        {
            0x040009ffu,  // kernel guard, 0x10002000 to 0x10002fff, ---, locked
            0x040023ffu,  // code, 0x10008000 to 0x10009fff, r-x
            0x040035ffu,  // data, 0x1000d000 to 0x1000dfff, rw-
            0x04003d7fu,  // stack, 0x1000f400 to 0x1000f7ff, rw-
            0x04003f9fu,  // exchange, 0x1000fe00 to 0x1000feff, rw-
            0x04003f5fu,  // exchange of bundle_1, 0x1000fd00 to 0x1000fdff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_3
        {
            0x040009ffu,  // kernel guard, 0x10002000 to 0x10002fff, ---, locked
            0x04002bffu,  // code, 0x1000a000 to 0x1000bfff, r-x
            0x040039ffu,  // data, 0x1000e000 to 0x1000efff, rw-
            0x04003e7fu,  // stack, 0x1000f800 to 0x1000fbff, rw-
            0x04003fdfu,  // exchange, 0x1000ff00 to 0x1000ffff, rw-
            0x04003f1fu,  // exchange of loader, 0x1000fc00 to 0x1000fcff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
};

}  // namespace ssp::generated::windows::rv32_opentitan
