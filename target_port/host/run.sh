#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs a program on this board, as common/run.sh says.
start() { SSP_BOARD_LOOP=$loop; [ -z "$loop" ] || export SSP_BOARD_LOOP; timeout --foreground -k 5 "${SSP_SECONDS:-300}" "$@"; }
. "$(dirname "$(readlink -f "$0")")/../common/run.sh"
