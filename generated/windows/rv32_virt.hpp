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
inline constexpr Window kernel_data{0x80040000u, 0x00002000u, 3};  // rw-
inline constexpr Window kernel_guard{0x80042000u, 0x00001000u, 0};  // ---
inline constexpr Window kernel_stack{0x80043000u, 0x00003000u, 3};  // rw-
inline constexpr Window loader_code{0x80020000u, 0x00020000u, 5};  // r-x
inline constexpr Window loader_data{0x80054000u, 0x0007c000u, 3};  // rw-
inline constexpr Window loader_stack{0x80050000u, 0x00004000u, 3};  // rw-
inline constexpr Window loader_exchange{0x8004fc00u, 0x00000100u, 3};  // rw-, read by bundle_3
inline constexpr Window bundle_1_code{0x80046000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_1_data{0x8004c000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_1_stack{0x8004f000u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_1_exchange{0x8004fd00u, 0x00000100u, 3};  // rw-, read by bundle_2
inline constexpr Window bundle_2_code{0x80048000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_2_data{0x8004d000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_2_stack{0x8004f400u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_2_exchange{0x8004fe00u, 0x00000100u, 3};  // rw-, read by bundle_1
inline constexpr Window bundle_3_code{0x8004a000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_3_data{0x8004e000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_3_stack{0x8004f800u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_3_exchange{0x8004ff00u, 0x00000100u, 3};  // rw-, read by loader

// What each tenant may reach: the kernel checks pointers against it. Size 0: no window.
inline constexpr uint8_t window_count = 5, code_window = 0, stack_window = 2;
inline constexpr Window windows[tenant_count][window_count] = {
    {
        // loader
        {0x80020000u, 0x00020000u, 5},  // code, r-x
        {0x80054000u, 0x0007c000u, 3},  // data, rw-
        {0x80050000u, 0x00004000u, 3},  // stack, rw-
        {0x8004fc00u, 0x00000100u, 3},  // exchange, rw-
        {0x8004ff00u, 0x00000100u, 1},  // exchange of bundle_3, r--
    },
    {
        // bundle_1
        {0x80046000u, 0x00002000u, 5},  // code, r-x
        {0x8004c000u, 0x00001000u, 3},  // data, rw-
        {0x8004f000u, 0x00000400u, 3},  // stack, rw-
        {0x8004fd00u, 0x00000100u, 3},  // exchange, rw-
        {0x8004fe00u, 0x00000100u, 1},  // exchange of bundle_2, r--
    },
    {
        // bundle_2
        {0x80048000u, 0x00002000u, 5},  // code, r-x
        {0x8004d000u, 0x00001000u, 3},  // data, rw-
        {0x8004f400u, 0x00000400u, 3},  // stack, rw-
        {0x8004fe00u, 0x00000100u, 3},  // exchange, rw-
        {0x8004fd00u, 0x00000100u, 1},  // exchange of bundle_1, r--
    },
    {
        // bundle_3
        {0x8004a000u, 0x00002000u, 5},  // code, r-x
        {0x8004e000u, 0x00001000u, 3},  // data, rw-
        {0x8004f800u, 0x00000400u, 3},  // stack, rw-
        {0x8004ff00u, 0x00000100u, 3},  // exchange, rw-
        {0x8004fc00u, 0x00000100u, 1},  // exchange of loader, r--
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
            0x200109ffu,  // kernel guard, 0x80042000 to 0x80042fff, ---, locked
            0x2000bfffu,  // code, 0x80020000 to 0x8003ffff, r-x
            0x20015000u,  // off: the lower end of the next
            0x20034000u,  // data, 0x80054000 to 0x800cffff, rw-
            0x200147ffu,  // stack, 0x80050000 to 0x80053fff, rw-
            0x20013f1fu,  // exchange, 0x8004fc00 to 0x8004fcff, rw-
            0x20013fdfu,  // exchange of bundle_3, 0x8004ff00 to 0x8004ffff, r--
            0x00000000u,  // not used
        },
        {0x0b001d98u, 0x00191b1bu},
    },
    {
        // bundle_1
        {
            0x200109ffu,  // kernel guard, 0x80042000 to 0x80042fff, ---, locked
            0x20011bffu,  // code, 0x80046000 to 0x80047fff, r-x
            0x200131ffu,  // data, 0x8004c000 to 0x8004cfff, rw-
            0x20013c7fu,  // stack, 0x8004f000 to 0x8004f3ff, rw-
            0x20013f5fu,  // exchange, 0x8004fd00 to 0x8004fdff, rw-
            0x20013f9fu,  // exchange of bundle_2, 0x8004fe00 to 0x8004feff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_2
        {
            0x200109ffu,  // kernel guard, 0x80042000 to 0x80042fff, ---, locked
            0x200123ffu,  // code, 0x80048000 to 0x80049fff, r-x
            0x200135ffu,  // data, 0x8004d000 to 0x8004dfff, rw-
            0x20013d7fu,  // stack, 0x8004f400 to 0x8004f7ff, rw-
            0x20013f9fu,  // exchange, 0x8004fe00 to 0x8004feff, rw-
            0x20013f5fu,  // exchange of bundle_1, 0x8004fd00 to 0x8004fdff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_3
        {
            0x200109ffu,  // kernel guard, 0x80042000 to 0x80042fff, ---, locked
            0x20012bffu,  // code, 0x8004a000 to 0x8004bfff, r-x
            0x200139ffu,  // data, 0x8004e000 to 0x8004efff, rw-
            0x20013e7fu,  // stack, 0x8004f800 to 0x8004fbff, rw-
            0x20013fdfu,  // exchange, 0x8004ff00 to 0x8004ffff, rw-
            0x20013f1fu,  // exchange of loader, 0x8004fc00 to 0x8004fcff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
};

}  // namespace ssp::generated::windows::rv32_virt
