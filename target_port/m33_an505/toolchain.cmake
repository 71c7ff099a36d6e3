# SPDX-License-Identifier: Apache-2.0
# The MPS2+ board with a Cortex-M33 (AN505), which starts in the secure state and stays there.
set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR cortex-m33)
set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_CXX_COMPILER arm-none-eabi-g++)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
# Accesses are aligned, as what is proven assumes: others may be torn, and a core can be told to trap on them.
set(SSP_FLAGS -mcpu=cortex-m33+nodsp -mthumb -mfloat-abi=soft -mno-unaligned-access)
set(SSP_BOARD_SOURCES m33_an505/start.cpp common/semihost_board.cpp common/semihost_files.cpp common/memory.cpp)
set(SSP_SIZE arm-none-eabi-size)
