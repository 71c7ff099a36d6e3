#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a program on this board, as common/run.sh says.
start() { qemu qemu-system-arm -M mps2-an505 -- "$@"; }
. "$(dirname "$(readlink -f "$0")")/../common/run.sh"
