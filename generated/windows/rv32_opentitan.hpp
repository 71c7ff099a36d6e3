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
inline constexpr Window kernel_data{0x10000000u, 0x00004000u, 3};  // rw-
inline constexpr Window kernel_guard{0x10004000u, 0x00001000u, 0};  // ---
inline constexpr Window kernel_stack{0x10005000u, 0x00003000u, 3};  // rw-
inline constexpr Window loader_code{0x20008000u, 0x00001000u, 5};  // r-x
inline constexpr Window loader_data{0x1000c000u, 0x00001800u, 3};  // rw-
inline constexpr Window loader_stack{0x1000e000u, 0x00000400u, 3};  // rw-
inline constexpr Window loader_exchange{0x1000f800u, 0x00000100u, 3};  // rw-, read by bundle_3
inline constexpr Window bundle_1_code{0x20009000u, 0x00001000u, 5};  // r-x
inline constexpr Window bundle_1_data{0x10008000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_1_stack{0x1000e400u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_1_exchange{0x1000f900u, 0x00000100u, 3};  // rw-, read by bundle_2
inline constexpr Window bundle_2_code{0x2000a000u, 0x00001000u, 5};  // r-x
inline constexpr Window bundle_2_data{0x10009000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_2_stack{0x1000e800u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_2_exchange{0x1000fa00u, 0x00000100u, 3};  // rw-, read by bundle_1
inline constexpr Window bundle_3_code{0x2000b000u, 0x00001000u, 5};  // r-x
inline constexpr Window bundle_3_data{0x1000a000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_3_stack{0x1000ec00u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_3_exchange{0x1000fb00u, 0x00000100u, 3};  // rw-, read by loader

// What each tenant may reach: the kernel checks pointers against it. Size 0: no window.
inline constexpr uint8_t window_count = 5, code_window = 0, stack_window = 2;
inline constexpr Window windows[tenant_count][window_count] = {
    {
        // loader
        {0x20008000u, 0x00001000u, 5},  // code, r-x
        {0x1000c000u, 0x00001800u, 3},  // data, rw-
        {0x1000e000u, 0x00000400u, 3},  // stack, rw-
        {0x1000f800u, 0x00000100u, 3},  // exchange, rw-
        {0x1000fb00u, 0x00000100u, 1},  // exchange of bundle_3, r--
    },
    {
        // bundle_1
        {0x20009000u, 0x00001000u, 5},  // code, r-x
        {0x10008000u, 0x00001000u, 3},  // data, rw-
        {0x1000e400u, 0x00000400u, 3},  // stack, rw-
        {0x1000f900u, 0x00000100u, 3},  // exchange, rw-
        {0x1000fa00u, 0x00000100u, 1},  // exchange of bundle_2, r--
    },
    {
        // bundle_2
        {0x2000a000u, 0x00001000u, 5},  // code, r-x
        {0x10009000u, 0x00001000u, 3},  // data, rw-
        {0x1000e800u, 0x00000400u, 3},  // stack, rw-
        {0x1000fa00u, 0x00000100u, 3},  // exchange, rw-
        {0x1000f900u, 0x00000100u, 1},  // exchange of bundle_1, r--
    },
    {
        // bundle_3
        {0x2000b000u, 0x00001000u, 5},  // code, r-x
        {0x1000a000u, 0x00001000u, 3},  // data, rw-
        {0x1000ec00u, 0x00000400u, 3},  // stack, rw-
        {0x1000fb00u, 0x00000100u, 3},  // exchange, rw-
        {0x1000f800u, 0x00000100u, 1},  // exchange of loader, r--
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
            0x040011ffu,  // kernel guard, 0x10004000 to 0x10004fff, ---, locked
            0x080021ffu,  // code, 0x20008000 to 0x20008fff, r-x
            0x04003000u,  // off: the lower end of the next
            0x04003600u,  // data, 0x1000c000 to 0x1000d7ff, rw-
            0x0400387fu,  // stack, 0x1000e000 to 0x1000e3ff, rw-
            0x04003e1fu,  // exchange, 0x1000f800 to 0x1000f8ff, rw-
            0x04003edfu,  // exchange of bundle_3, 0x1000fb00 to 0x1000fbff, r--
            0x00000000u,  // not used
        },
        {0x0b001d98u, 0x00191b1bu},
    },
    {
        // bundle_1
        {
            0x040011ffu,  // kernel guard, 0x10004000 to 0x10004fff, ---, locked
            0x080025ffu,  // code, 0x20009000 to 0x20009fff, r-x
            0x040021ffu,  // data, 0x10008000 to 0x10008fff, rw-
            0x0400397fu,  // stack, 0x1000e400 to 0x1000e7ff, rw-
            0x04003e5fu,  // exchange, 0x1000f900 to 0x1000f9ff, rw-
            0x04003e9fu,  // exchange of bundle_2, 0x1000fa00 to 0x1000faff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_2
        {
            0x040011ffu,  // kernel guard, 0x10004000 to 0x10004fff, ---, locked
            0x080029ffu,  // code, 0x2000a000 to 0x2000afff, r-x
            0x040025ffu,  // data, 0x10009000 to 0x10009fff, rw-
            0x04003a7fu,  // stack, 0x1000e800 to 0x1000ebff, rw-
            0x04003e9fu,  // exchange, 0x1000fa00 to 0x1000faff, rw-
            0x04003e5fu,  // exchange of bundle_1, 0x1000f900 to 0x1000f9ff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
    {
        // bundle_3
        {
            0x040011ffu,  // kernel guard, 0x10004000 to 0x10004fff, ---, locked
            0x08002dffu,  // code, 0x2000b000 to 0x2000bfff, r-x
            0x040029ffu,  // data, 0x1000a000 to 0x1000afff, rw-
            0x04003b7fu,  // stack, 0x1000ec00 to 0x1000efff, rw-
            0x04003edfu,  // exchange, 0x1000fb00 to 0x1000fbff, rw-
            0x04003e1fu,  // exchange of loader, 0x1000f800 to 0x1000f8ff, r--
            0x00000000u,  // not used
            0x00000000u,  // not used
        },
        {0x1b1b1d98u, 0x0000191bu},
    },
};

}  // namespace ssp::generated::windows::rv32_opentitan
