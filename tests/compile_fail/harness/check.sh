#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# check.sh COMPILER FLAG..: the runner itself can fail, in each of the ways it knows, and every mistake of the language
# has a file.
here=$(dirname "$0")
failed=0

wants() {
    status=$1 file=$2
    shift 2
    sh "$here/../refused.sh" "$here/$file" "$@" > /dev/null 2>&1
    got=$?
    if [ $got -ne "$status" ]; then
        echo "refused.sh gives $got for $file instead of $status" >&2
        failed=1
    fi
}
wants 2 expects_nothing.cpp "$@"
wants 3 compiles.cpp "$@"
wants 4 says_something_else.cpp "$@"
wants 5 says_too_much.cpp "$@"
wants 2 says_something_else.cpp no_such_compiler

mistakes=$(sed -n 's/^ *X(\([a-z_]*\), .*/\1/p' "$here/../../../spec_model/lang/errors.hpp")
if [ -z "$mistakes" ]; then
    echo "errors.hpp lists no mistakes, or not as this script expects" >&2
    failed=1
fi
for mistake in $mistakes; do
    if ! grep -qxF "// expect: $mistake" "$here"/../*.cpp; then
        echo "no file makes the mistake $mistake" >&2
        failed=1
    fi
done
exit $failed
