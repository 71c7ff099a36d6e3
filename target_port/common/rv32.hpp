// SPDX-License-Identifier: Apache-2.0
// Control and status registers of RISC-V. To be included before any function: it tells the assembler that there are some.

#pragma once

#include <stdint.h>

// The assembler of clang knows them without being told, and knows no such option.
#ifndef __clang__
asm(".option arch, +zicsr");
#endif

#define SSP_READ_CSR(name) \
    ([] { \
        uint32_t value; \
        asm volatile("csrr %0, " name : "=r"(value)); \
        return value; \
    }())
#define SSP_WRITE_CSR(name, value) asm volatile("csrw " name ", %0" ::"r"(static_cast<uint32_t>(value)) : "memory")
