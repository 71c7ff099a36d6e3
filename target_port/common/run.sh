# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# Read by the run.sh of each board, which has defined start ELF ARGUMENT..: it runs the program in the current folder.
#
#   run.sh [--state FOLDER] [--link CHARDEV | --loop] [--give FILE] [--icount | --exact] ELF [ARGUMENT..]
#
# Its text goes to stdout, its status is that of the program; 124: it did not end in SSP_SECONDS (300 unless told).
#   --state FOLDER   where storage and counter lie; made if need be. Without it a new one, which goes after the run.
#   --link CHARDEV   what the link is connected to, as QEMU's -serial has it: unix:/tmp/ssp.sock,server=on, stdio, ..
#   --give FILE      the program finds it in its folder, under its name
#   --loop           the link is connected to itself
#   --icount         an instruction takes 1 ns of the board's time; runs are repeatable
#   --exact          it takes 1024 ns: longer than any timer's tick, so that each single one is seen
set -euo pipefail
state='' link=none loop='' icount='' given=()
while [[ ${1:-} == --* ]]; do
    case $1 in
    --state) state=$2; shift ;;
    --link) link=$2; shift ;;
    --give) given+=("$2"); shift ;;
    --loop) loop=1 ;;
    --icount) icount=shift=0 ;;
    --exact) icount=shift=10 ;;
    *) printf '%s: unknown option %s; the options are --state, --link, --give, --loop, --icount, --exact\n' "$0" "$1" >&2; exit 2 ;;
    esac
    shift
done
[ -f "${1:-}" ] || { printf '%s: no program: %s\n' "$0" "${1:-none named}" >&2; exit 2; }
elf=$(readlink -f "$1")
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
[ -n "$state" ] || state=$scratch/state
mkdir -p "$state"
((${#given[@]} == 0)) || cp "${given[@]}" "$state/" || exit 2
if [ -n "$loop" ]; then  # one FIFO, which QEMU writes to and reads from
    mkfifo "$scratch/fifo"
    ln -s fifo "$scratch/loop.in"
    ln -s fifo "$scratch/loop.out"
    link=pipe:$scratch/loop
fi

# qemu PROGRAM MACHINE.. -- ELF ARGUMENT..
qemu() {
    local machine=() arguments= word
    while [ "$1" != -- ]; do machine+=("$1"); shift; done
    for word in "${@:2}"; do arguments+=,arg=${word##*/}; done
    [ -z "$icount" ] || machine+=(-icount "$icount")
    timeout --foreground -k 5 "${SSP_SECONDS:-300}" "${machine[@]}" -display none -monitor none -serial "$link" -chardev stdio,id=text,signal=off \
        -semihosting-config "enable=on,target=native,chardev=text$arguments" -kernel "$2" </dev/null
}

status=0
(cd "$state" && start "$elf" "$@") || status=$?
exit "$status"
