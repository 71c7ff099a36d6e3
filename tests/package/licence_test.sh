#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Every source file written by hand names its licence in its first line (a script in its second): reuse alone would be
# content with the entry for the whole tree in .reuse/dep5.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

wanted='SPDX-''License-Identifier: Apache-2.0'
folders=()
for folder in spec_model proofs impl target_port fuzz tests .ci; do
    [ ! -d "$folder" ] || folders+=("$folder")
done

bare=$(find sspec CMakeLists.txt .clang-format .gitignore .gitattributes "${folders[@]}" -type f \
    \( -name '*.[chS]' -o -name '*.[ch]pp' -o -name '*.sh' -o -name '*.py' -o -name '*.ld' -o -name '*.cmake' \
    -o -name CMakeLists.txt -o -path '.ci/*' -o -path sspec -o -name '.*' \) -print |
    while IFS= read -r file; do
        head -n 2 "$file" | grep -qF "$wanted" || printf '    %s\n' "$file"
    done)
[ -z "$bare" ] || { printf 'no "%s" in the first lines of:\n%s\n' "$wanted" "$bare" >&2; exit 1; }
