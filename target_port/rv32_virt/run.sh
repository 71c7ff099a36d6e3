#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a program on this board, as common/run.sh says.
start() { qemu qemu-system-riscv32 -M virt -m 16M -bios none -- "$@"; }
. "$(dirname "$(readlink -f "$0")")/../common/run.sh"
