# SPDX-License-Identifier: Apache-2.0
# The machine this is built on: the same programs as processes.
set(SSP_FLAGS)
set(SSP_BOARD_SOURCES)
set(SSP_SIZE size)
