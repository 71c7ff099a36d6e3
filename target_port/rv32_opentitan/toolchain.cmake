# SPDX-License-Identifier: Apache-2.0
# The "opentitan" board of QEMU: Ibex, RV32IMC.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR riscv32)
set(CMAKE_C_COMPILER riscv64-unknown-elf-gcc)
set(CMAKE_CXX_COMPILER riscv64-unknown-elf-g++)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
# Not rv32imc_zicsr: for that the compiler links the libgcc of 64 bits. Files with CSRs say ".option arch, +zicsr".
set(SSP_FLAGS -march=rv32imc -mabi=ilp32)
set(SSP_BOARD_SOURCES common/rv32_start.cpp common/rv32_instructions.cpp common/semihost_board.cpp common/semihost_files.cpp common/memory.cpp)
set(SSP_SIZE riscv64-unknown-elf-size)
set(SSP_MESSAGE_MAXIMUM 2112)  # octets: with 65537 the pipes of a device would take four times its RAM
