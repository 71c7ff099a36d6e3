#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# measure.sh FOLDER SPEC_MODEL COMPILER FLAG..: how much processor time it takes the compiler to read and check a model with
# 100 rules and 100 properties; no code is generated. FOLDER takes what is written. The least of three runs each, since
# others share the computer.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
folder=$1 spec_model=$2
shift 2

# Seconds of user time where the project is developed. Elsewhere, and on a busy computer, the reference slows down as well,
# so more time is too slow only at more than this ratio. Measured with g++ 12: 3.3 now, 4.6 before formulas were linked in
# one pass; the limit lies between. (clang 14: 1.9.)
budget=3
ratio=4.2

mkdir -p "$folder"
sh "$here/machine.sh" 100 > "$folder/machine.cpp"
sh "$here/machine.sh" 100 | sed '/^static_assert/d' > "$folder/unchecked.cpp"

TIMEFORMAT=%U
seconds() { { time "$@" -fsyntax-only > /dev/null; } 2>&1; }
least() { sort -g | head -1; }
measured() {
    local file=$1
    shift
    local all=
    for _ in 1 2 3; do all+="$(seconds "$@" "-I$spec_model" "$file")"$'\n'; done
    printf '%s' "$all" | least
}
# A file that does not compile takes little time.
"$@" "-I$spec_model" -fsyntax-only "$folder/machine.cpp"

machine=$(measured "$folder/machine.cpp" "$@")
unchecked=$(measured "$folder/unchecked.cpp" "$@")
reference=$(measured "$here/reference.cpp" "$@")

awk -v m="$machine" -v u="$unchecked" -v r="$reference" -v budget="$budget" -v ratio="$ratio" 'BEGIN {
    printf "100 rules, 100 properties: %.2f s of processor time, %.2f s of them to check the model\n", m, m - u
    printf "reference (std::regex):    %.2f s; ratio %.2f, at most %.2f once the time is over %.1f s\n", r, m / r, ratio, budget
    if (m > budget && m / r > ratio) { print "too slow"; exit 1 }
}'
