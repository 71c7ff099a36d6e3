#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# refused.sh FILE COMPILER FLAG..: the compiler refuses FILE, says the text of its line "// expect: A | B" (one of
# them), and says it in at most 4 kB. Compilers use words of their own, so
# "|" separates those of g++ and of clang.
#
# Status: 0 refused as expected, 2 the test is not usable, 3 it compiles, 4 another text, 5 too long.
file=$1 compiler=$2
shift 2
limit=4096

expected=$(sed -n '1s,^// expect: ,,p' "$file")
if [ -z "$expected" ]; then
    echo "$file: the first line is not '// expect: TEXT'" >&2
    exit 2
fi

# The caller's language and terminal must not change the message.
output=$(LC_ALL=C.UTF-8 "$compiler" "$@" -fsyntax-only "$file" 2>&1)
status=$?
if [ $status -eq 0 ]; then
    echo "$file: compiles, though it must not" >&2
    exit 3
fi
# 1 is what g++ and clang report errors with; anything else is a crash, or no compiler.
if [ $status -ne 1 ]; then
    printf '%s\n%s: %s ended with status %s\n' "$output" "$file" "$compiler" "$status" >&2
    exit 2
fi

printf '%s\n' "$output"
found=no
rest=$expected
while [ -n "$rest" ]; do
    text=${rest%% | *}
    case $rest in *' | '*) rest=${rest#* | } ;; *) rest= ;; esac
    if printf '%s' "$output" | grep -qF -e "$text"; then found=yes; fi
done
if [ $found = no ]; then
    echo "$file: the message does not say '$expected'" >&2
    exit 4
fi

bytes=$(printf '%s' "$output" | wc -c)
if [ "$bytes" -gt $limit ]; then
    echo "$file: the message has $bytes bytes; at most $limit are wanted" >&2
    exit 5
fi
echo "$bytes bytes"
