#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# fetch.sh FOLDER: leaves the source of BearSSL in FOLDER/bearssl-0.6, from Debian's source package, whose version and content are
# fixed here. It asks the package sources this system knows already, with folders of its own: the system's lists stay as they are.
#
# Without network: put bearssl_0.6+dfsg.1.orig.tar.xz of that package into FOLDER. Status 0, or 1 and why on stderr.
set -euo pipefail
version=0.6+dfsg.1-3
archive=bearssl_0.6+dfsg.1.orig.tar.xz archive_sum=102a625bd8f6155260867a50c508df8d8c3f796985dd744df1a68e5cd1a79004
control=bearssl_$version.dsc control_sum=9bd17e07fc9824b0223dcb4ba14adac17981a4d8f1d63b6655819fe8f2ed98d1

stop() { printf 'bearssl: %s\n' "$*" >&2; exit 1; }
by_hand="put $archive of Debian's source package bearssl $version into"

# is FILE SUM
is() { printf '%s  %s\n' "$2" "$1" | sha256sum --check --status 2>/dev/null; }

[ $# = 1 ] || stop "usage: fetch.sh FOLDER"
mkdir -p "$1"
folder=$(cd "$1" && pwd -P)
exec 9>"$folder/lock"
! command -v flock >/dev/null || flock 9
[ ! -e "$folder/bearssl-0.6/inc/bearssl/bearssl.h" ] || exit 0

if [ ! -e "$folder/$archive" ]; then
    command -v apt-get >/dev/null || stop "there is no apt-get here; $by_hand $folder"
    apt=$folder/apt
    mkdir -p "$apt/parts" "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/package"
    debian=/etc/apt/sources.list.d/debian.sources
    if [ -e "$debian" ]; then sed 's/^Types:.*/Types: deb-src/' "$debian" >"$apt/parts/source.sources"
    elif [ -e /etc/apt/sources.list ]; then sed -n 's/^deb /deb-src /p' /etc/apt/sources.list >"$apt/parts/source.list"
    else stop "this system names no package sources of Debian; $by_hand $folder"
    fi
    options=(-q -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$apt/parts" -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache")
    { timeout 120 apt-get "${options[@]}" update &&
        (cd "$apt/package" && timeout 120 apt-get "${options[@]}" source --download-only "bearssl=$version"); } >"$folder/apt.log" 2>&1 ||
        stop "Debian's source package bearssl $version cannot be fetched ($folder/apt.log says why); $by_hand $folder"
    is "$apt/package/$control" "$control_sum" || stop "$apt/package/$control is not the file whose content is fixed in $0"
    mv "$apt/package/$archive" "$folder/"
    rm -rf "$apt"
fi
is "$folder/$archive" "$archive_sum" || stop "$folder/$archive is not the file whose content is fixed in $0; remove it"

new=$(mktemp -d "$folder/unpacked-XXXXXX")
trap 'rm -rf "$new"' EXIT
cmake -E chdir "$new" cmake -E tar xf "$folder/$archive"
# As Debian installs the headers: <bearssl/bearssl.h>.
mkdir "$new/bearssl-0.6/inc/bearssl"
cp "$new"/bearssl-0.6/inc/*.h "$new/bearssl-0.6/inc/bearssl/"
rm -rf "$folder/bearssl-0.6"
mv "$new/bearssl-0.6" "$folder/"
