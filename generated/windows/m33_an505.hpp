// SPDX-License-Identifier: Apache-2.0
// Windows of memory on m33_an505, Arm MPS2 with AN505, Cortex-M33 in secure state with PMSAv8: the table, and the values of the protection unit's registers.
//
// generated from spec_model/windows/boards.cpp. Do not edit: change the table and run ./sspec generate windows.
// That the values grant what the table grants, and no more, is proven of the constants in this file: ./sspec verify windows.

#pragma once

#include <stdint.h>

namespace ssp::generated::windows::m33_an505 {

enum class Tenant : uint8_t { loader, bundle_1, bundle_2, bundle_3 };
inline constexpr uint8_t tenant_count = 4;
inline constexpr const char* tenant_names[tenant_count] = {"loader", "bundle_1", "bundle_2", "bundle_3"};

// Bytes [base, base + size). Rights: 1 read, 2 write, 4 execute, added up.
struct Window {
    uint32_t base, size;
    uint8_t rights;
};
inline constexpr Window kernel_code{0x10000000u, 0x00008000u, 5};  // r-x
inline constexpr Window kernel_data{0x38000000u, 0x00002000u, 3};  // rw-
inline constexpr Window kernel_guard{0x38002000u, 0x00001000u, 1};  // r--
inline constexpr Window kernel_stack{0x38003000u, 0x00003000u, 3};  // rw-
inline constexpr Window loader_code{0x10020000u, 0x00020000u, 5};  // r-x
inline constexpr Window loader_data{0x38014000u, 0x0007c000u, 3};  // rw-
inline constexpr Window loader_stack{0x38010000u, 0x00004000u, 3};  // rw-
inline constexpr Window loader_exchange{0x3800fc00u, 0x00000100u, 3};  // rw-, read by bundle_3
inline constexpr Window bundle_1_code{0x38006000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_1_data{0x3800c000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_1_stack{0x3800f000u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_1_exchange{0x3800fd00u, 0x00000100u, 3};  // rw-, read by bundle_2
inline constexpr Window bundle_2_code{0x38008000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_2_data{0x3800d000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_2_stack{0x3800f400u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_2_exchange{0x3800fe00u, 0x00000100u, 3};  // rw-, read by bundle_1
inline constexpr Window bundle_3_code{0x3800a000u, 0x00002000u, 5};  // r-x
inline constexpr Window bundle_3_data{0x3800e000u, 0x00001000u, 3};  // rw-
inline constexpr Window bundle_3_stack{0x3800f800u, 0x00000400u, 3};  // rw-
inline constexpr Window bundle_3_exchange{0x3800ff00u, 0x00000100u, 3};  // rw-, read by loader

// What each tenant may reach: the kernel checks pointers against it. Size 0: no window.
inline constexpr uint8_t window_count = 5, code_window = 0, stack_window = 2;
inline constexpr Window windows[tenant_count][window_count] = {
    {
        // loader
        {0x10020000u, 0x00020000u, 5},  // code, r-x
        {0x38014000u, 0x0007c000u, 3},  // data, rw-
        {0x38010000u, 0x00004000u, 3},  // stack, rw-
        {0x3800fc00u, 0x00000100u, 3},  // exchange, rw-
        {0x3800ff00u, 0x00000100u, 1},  // exchange of bundle_3, r--
    },
    {
        // bundle_1
        {0x38006000u, 0x00002000u, 5},  // code, r-x
        {0x3800c000u, 0x00001000u, 3},  // data, rw-
        {0x3800f000u, 0x00000400u, 3},  // stack, rw-
        {0x3800fd00u, 0x00000100u, 3},  // exchange, rw-
        {0x3800fe00u, 0x00000100u, 1},  // exchange of bundle_2, r--
    },
    {
        // bundle_2
        {0x38008000u, 0x00002000u, 5},  // code, r-x
        {0x3800d000u, 0x00001000u, 3},  // data, rw-
        {0x3800f400u, 0x00000400u, 3},  // stack, rw-
        {0x3800fe00u, 0x00000100u, 3},  // exchange, rw-
        {0x3800fd00u, 0x00000100u, 1},  // exchange of bundle_1, r--
    },
    {
        // bundle_3
        {0x3800a000u, 0x00002000u, 5},  // code, r-x
        {0x3800e000u, 0x00001000u, 3},  // data, rw-
        {0x3800f800u, 0x00000400u, 3},  // stack, rw-
        {0x3800ff00u, 0x00000100u, 3},  // exchange, rw-
        {0x3800fc00u, 0x00000100u, 1},  // exchange of loader, r--
    },
};

// The kernel writes its own regions when it starts, and then zero to those of no use; a tenant's when it switches to it.
inline constexpr uint8_t kernel_region_count = 4, region_count = 5, unit_regions = 16;
struct Region {
    uint32_t base, limit;  // RBAR, RLAR
};
inline constexpr uint32_t control = 0x00000005u;     // MPU_CTRL: enabled; what is in no region is for the kernel alone
inline constexpr uint32_t attributes = 0x00000044u;  // MPU_MAIR0: attribute 0: normal memory, not cached
inline constexpr Region kernel_regions[kernel_region_count] = {
    {0x10000004u, 0x10007fe1u},  // kernel code, 0x10000000 to 0x10007fff, r-x
    {0x38000001u, 0x38001fe1u},  // kernel data, 0x38000000 to 0x38001fff, rw-
    {0x38002005u, 0x38002fe1u},  // kernel guard, 0x38002000 to 0x38002fff, r--
    {0x38003001u, 0x38005fe1u},  // kernel stack, 0x38003000 to 0x38005fff, rw-
};
struct Registers {
    Region region[region_count];
};
inline constexpr Registers registers[tenant_count] = {
    {{
        // loader
        {0x10020006u, 0x1003ffe1u},  // code, 0x10020000 to 0x1003ffff, r-x
        {0x38014003u, 0x3808ffe1u},  // data, 0x38014000 to 0x3808ffff, rw-
        {0x38010003u, 0x38013fe1u},  // stack, 0x38010000 to 0x38013fff, rw-
        {0x3800fc03u, 0x3800fce1u},  // exchange, 0x3800fc00 to 0x3800fcff, rw-
        {0x3800ff07u, 0x3800ffe1u},  // exchange of bundle_3, 0x3800ff00 to 0x3800ffff, r--
    }},
    {{
        // bundle_1
        {0x38006006u, 0x38007fe1u},  // code, 0x38006000 to 0x38007fff, r-x
        {0x3800c003u, 0x3800cfe1u},  // data, 0x3800c000 to 0x3800cfff, rw-
        {0x3800f003u, 0x3800f3e1u},  // stack, 0x3800f000 to 0x3800f3ff, rw-
        {0x3800fd03u, 0x3800fde1u},  // exchange, 0x3800fd00 to 0x3800fdff, rw-
        {0x3800fe07u, 0x3800fee1u},  // exchange of bundle_2, 0x3800fe00 to 0x3800feff, r--
    }},
    {{
        // bundle_2
        {0x38008006u, 0x38009fe1u},  // code, 0x38008000 to 0x38009fff, r-x
        {0x3800d003u, 0x3800dfe1u},  // data, 0x3800d000 to 0x3800dfff, rw-
        {0x3800f403u, 0x3800f7e1u},  // stack, 0x3800f400 to 0x3800f7ff, rw-
        {0x3800fe03u, 0x3800fee1u},  // exchange, 0x3800fe00 to 0x3800feff, rw-
        {0x3800fd07u, 0x3800fde1u},  // exchange of bundle_1, 0x3800fd00 to 0x3800fdff, r--
    }},
    {{
        // bundle_3
        {0x3800a006u, 0x3800bfe1u},  // code, 0x3800a000 to 0x3800bfff, r-x
        {0x3800e003u, 0x3800efe1u},  // data, 0x3800e000 to 0x3800efff, rw-
        {0x3800f803u, 0x3800fbe1u},  // stack, 0x3800f800 to 0x3800fbff, rw-
        {0x3800ff03u, 0x3800ffe1u},  // exchange, 0x3800ff00 to 0x3800ffff, rw-
        {0x3800fc07u, 0x3800fce1u},  // exchange of loader, 0x3800fc00 to 0x3800fcff, r--
    }},
};

}  // namespace ssp::generated::windows::m33_an505
