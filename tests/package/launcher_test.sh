#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests of ./sspec in a small tree of its own: launcher_test.sh TEST runs the function of that name.
#
# The real cmake, ninja and ctest build that tree; id, dpkg-query, apt-get and sudo are stubs, so that nothing is ever
# installed and every test sees the system it describes.
# shellcheck disable=SC2016  # what stands in single quotes is for stubs and CMake to expand
set -euo pipefail

launcher=$(readlink -f "$(dirname "$(readlink -f "$0")")/../../sspec")
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
tree="$box/a tree with spaces"
stubs=$box/stubs
mkdir -p "$tree" "$stubs"
unset SSPEC_BUILD SSPEC_ROOT SSPEC_OS_RELEASE

# stub NAME <<BODY: a command that is found before the real one.
stub() {
    { printf '#!/usr/bin/env bash\n'; cat; } >"$stubs/$1"
    chmod +x "$stubs/$1"
}

# debian_without PACKAGE..: Debian 12 with everything installed but these.
debian_without() {
    printf 'ID=debian\nVERSION_ID="12"\n' >"$box/os-release"
    stub dpkg-query <<END
shift 3  # -W -f FORMAT
for name; do
    case " $* " in *" \$name "*) ;; *) printf '%s installed;' "\$name" ;; esac
done
END
}

user() { stub id <<<"echo $1"; }

# The tree: a project whose tool prints its folder and arguments; it needs no compiler, so a build takes no time.
project() {
    cp "$launcher" "$tree/sspec"
    cat >"$tree/CMakePresets.json" <<'END'
{ "version": 6, "configurePresets": [
    { "name": "default", "generator": "Ninja", "binaryDir": "${sourceDir}/build" },
    { "name": "fuzz", "generator": "Ninja", "binaryDir": "${sourceDir}/build/fuzz" } ] }
END
    cat >"$tree/tool.sh" <<'END'
#!/usr/bin/env bash
echo "tool in $PWD of $SSPEC_ROOT got:$(printf ' <%s>' "$@")"
[ "$1" != fail ] || exit 7
END
    printf '#!/usr/bin/env bash\necho "harness $*"\n' >"$tree/harness.sh"
    printf '#!/usr/bin/env bash\nmkdir -p "$2/toy_fuzz" && touch "$2/toy_fuzz/seed"\n' >"$tree/seeds.sh"
    chmod +x "$tree"/*.sh
    cat >"$tree/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(tree NONE)
enable_testing()
set(tool ${CMAKE_BINARY_DIR}/impl/tool/sspec)
set(harness ${CMAKE_BINARY_DIR}/fuzz/toy_fuzz)
add_custom_command(OUTPUT ${tool} COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/tool.sh ${tool}
                   DEPENDS ${CMAKE_SOURCE_DIR}/tool.sh VERBATIM)
add_custom_command(OUTPUT ${harness} COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/harness.sh ${harness}
                   COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/seeds.sh ${CMAKE_BINARY_DIR}/fuzz/seeds
                   DEPENDS ${CMAKE_SOURCE_DIR}/harness.sh VERBATIM)
add_custom_target(sspec_tool DEPENDS ${tool})
add_custom_target(fuzz_all DEPENDS ${harness})
add_custom_target(everything ALL DEPENDS ${tool} COMMAND ${CMAKE_COMMAND} -E touch built_everything)
add_test(NAME toy COMMAND ${CMAKE_COMMAND} -E cat ${CMAKE_BINARY_DIR}/built_everything ${CMAKE_SOURCE_DIR}/passes)
END
    touch "$tree/passes"
}

# before_the_tool SCRIPT: makes the script of the tree a step of every build.
before_the_tool() {
    chmod +x "$tree/$1"
    printf 'add_custom_target(step COMMAND "${CMAKE_SOURCE_DIR}/%s" VERBATIM)\nadd_dependencies(sspec_tool step)\n' \
        "$1" >>"$tree/CMakeLists.txt"
}

# sspec ARGUMENT..: runs the launcher; leaves what it printed in out and err, its status in status.
sspec() {
    status=0
    PATH="$stubs:${path:-$PATH}" SSPEC_OS_RELEASE=$box/os-release "$tree/sspec" "$@" \
        >"$box/out" 2>"$box/err" </dev/null || status=$?
    out=$(<"$box/out") err=$(<"$box/err")
}

# expect CONDITION..: a test command that must succeed.
expect() {
    "$@" && return
    printf 'expected: %s\nstatus: %s\n--- stdout\n%s\n--- stderr\n%s\n' "$*" "$status" "$out" "$err" >&2
    exit 1
}
has() { [[ $1 == *"$2"* ]]; }
lacks() { [[ $1 != *"$2"* ]]; }
installed() { cat "$box/installed" 2>/dev/null || true; }

apt_get() {
    stub apt-get <<END
printf '%s\n' "\$*" >>'$box/installed'
$1
END
}

without_a_command_it_explains_itself_and_touches_nothing() {
    debian_without cmake
    local arguments
    for arguments in '' --help -h; do
        sspec ${arguments:+"$arguments"}
        expect test "$status" = 0
        expect has "$out" 'usage: ./sspec COMMAND'
        expect test ! -e "$tree/build"
        expect test -z "$(installed)"
    done
}

without_rights_it_names_the_missing_packages_and_installs_nothing() {
    debian_without cmake cvc5
    user 1000
    stub sudo <<<'exit 1'
    sspec verify
    expect test "$status" != 0
    expect has "$err" 'apt-get install --no-install-recommends cmake cvc5'
    expect lacks "$err" ninja
    expect test ! -e "$tree/build"
    expect test -z "$(installed)"
}

root_installs_exactly_the_missing_packages() {
    debian_without z3 g++
    sspec list
    expect test "$status" = 0
    expect test "$(installed)" = \
        '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends g++ z3'
    expect has "$err" 'installing g++ z3'
    expect has "$out" '<list>'
}

package_lists_are_updated_only_when_the_installation_fails() {
    debian_without cvc5
    apt_get "[[ \$* == *update* ]] && touch '$box/updated'; [ -e '$box/updated' ]"
    sspec list
    expect test "$status" = 0
    expect test "$(installed | grep -c .)" = 3
    expect has "$(installed | sed -n 2p)" update
}

a_failing_installation_shows_the_end_of_its_log() {
    debian_without cvc5
    apt_get '[[ $* == *update* ]] || { echo "E: no such package"; exit 100; }'
    sspec list
    expect test "$status" != 0
    expect has "$err" 'E: no such package'
    expect has "$err" "$tree/build/log/install.log"
}

sudo_installs_when_it_needs_no_password() {
    debian_without cvc5
    user 1000
    stub sudo <<<'[ "$1" != -n ] || exit 0; echo sudo >>"${0%/*}/../sudo"; exec "$@"'
    sspec list
    expect test "$status" = 0
    expect test "$(installed)" = '-o DPkg::Lock::Timeout=300 install -y --no-install-recommends cvc5'
    expect test "$(<"$box/sudo")" = sudo
}

sudo_is_not_asked_for_a_password_nobody_can_type() {
    debian_without cvc5
    user 1000
    stub sudo <<<'[ "$1" != -n ] || exit 1; echo "$@" >>"${0%/*}/../sudo"'
    sspec list
    expect test "$status" != 0
    expect test ! -e "$box/sudo"
    expect test -z "$(installed)"
}

# The tool is built only if what is generated is new; the generator writes that.
what_is_too_old_for_the_tool_is_generated_first() {
    debian_without
    printf '[ -e "%s" ] || { echo "what is generated is too old"; exit 1; }\n' "$tree/generated/new" >"$tree/fits.sh"
    sed -i '1i#!/usr/bin/env bash' "$tree/fits.sh"
    before_the_tool fits.sh
    printf '#!/usr/bin/env bash\nmkdir -p "$2" && touch "$2/new"\n' >"$tree/generator.sh"
    chmod +x "$tree/generator.sh"
    cat >>"$tree/CMakeLists.txt" <<'END'
set(generator ${CMAKE_BINARY_DIR}/impl/codegen/sspec_generate)
add_custom_command(OUTPUT ${generator} COMMAND ${CMAKE_COMMAND} -E copy ${CMAKE_SOURCE_DIR}/generator.sh ${generator} VERBATIM)
add_custom_target(sspec_generate DEPENDS ${generator})
END
    sspec generate --check
    expect test "$status" != 0
    expect has "$err" 'what is generated is too old'
    expect test ! -e "$tree/generated/new"
    sspec generate
    expect test "$status" = 0
    expect has "$out" '<generate>'
    expect test -e "$tree/generated/new"
}

# A path on which nothing is found but what the launcher itself needs.
bare_path() {
    local name
    mkdir "$box/bare"
    for name in bash env grep readlink dirname mkdir cat tail; do ln -s "$(command -v "$name")" "$box/bare"; done
    path=$box/bare
}

another_system_is_told_the_packages_and_nothing_is_installed() {
    printf 'ID=ubuntu\nVERSION_ID="24.04"\n' >"$box/os-release"
    bare_path
    sspec verify
    expect test "$status" != 0
    expect has "$err" 'apt-get install --no-install-recommends g++ cmake ninja-build libz3-dev z3 cvc5'
    expect has "$err" 'libboost1.81-dev'
    expect test -z "$(installed)"
}

another_system_that_has_everything_goes_on() {
    printf 'ID=other\n' >"$box/os-release"
    local name
    for name in z3 cvc5 riscv64-unknown-elf-gcc riscv64-unknown-elf-objdump arm-none-eabi-g++ arm-none-eabi-objdump clang++-14 c++; do
        stub "$name" <<<'exit 0'
    done
    sspec list
    expect test "$status" = 0
    expect has "$out" '<list>'
    expect test -z "$(installed)"
}

target_installs_what_boards_need_and_goes_on_without_what_cannot_be_installed() {
    debian_without qemu-system-arm
    sspec target
    expect test "$status" = 0
    expect has "$(installed)" 'install -y --no-install-recommends qemu-system-arm'
    expect has "$out" '<target>'
    user 1000
    stub sudo <<<'exit 1'
    sspec target m33_an505
    expect test "$status" = 0
    expect has "$err" 'apt-get install --no-install-recommends qemu-system-arm'
    expect has "$err" 'going on without qemu-system-arm'
    expect has "$out" '<target> <m33_an505>'
    sspec verify
    expect lacks "$err" qemu-system-arm
}

verify_does_not_ask_for_what_only_tests_need() {
    debian_without reuse libclang-rt-14-dev
    sspec verify
    expect test "$status" = 0
    expect test -z "$(installed)"
    sspec test
    expect has "$(installed)" 'libclang-rt-14-dev reuse'
}

the_tool_gets_the_arguments_and_its_status_is_passed_on() {
    sspec fail 'two words' --json '*'
    expect test "$status" = 7
    expect has "$out" 'got: <fail> <two words> <--json> <*>'
}

only_the_tool_writes_to_standard_output() {
    debian_without cvc5
    sspec list
    expect test "$status" = 0
    expect test "$(grep -c . <<<"$out")" = 1
}

it_works_from_another_folder_through_a_symlink_and_with_spaces_in_the_path() {
    mkdir "$box/else where"
    ln -s "../a tree with spaces/sspec" "$box/else where/sspec"
    cd "$box/else where"
    status=0
    out=$(PATH="$stubs:$PATH" SSPEC_OS_RELEASE=$box/os-release ./sspec list 2>"$box/err") || status=$?
    err=$(<"$box/err")
    expect test "$status" = 0
    expect test "$out" = "tool in $box/else where of $tree got: <list>"
}

it_works_without_home_and_with_a_relative_build_folder() {
    cd "$box"
    unset HOME
    mkdir -p "$box/astray/out side"  # where a careless cd would end
    export SSPEC_BUILD='out side' CDPATH=$box/astray
    sspec list
    expect test "$status" = 0
    expect test -x "$box/out side/impl/tool/sspec"
    expect test ! -e "$tree/build"
}

a_build_folder_that_cannot_be_written_is_named() {
    touch "$tree/build"  # holds for root too, whom no permission stops
    sspec list
    expect test "$status" != 0
    expect has "$err" "cannot write $tree/build"
    expect has "$err" SSPEC_BUILD
}

a_failing_build_shows_the_end_of_its_log_and_fails() {
    printf '#!/usr/bin/env bash\nfor ((n = 1; n <= 99; n++)); do echo "line $n."; done; exit 1\n' >"$tree/break.sh"
    before_the_tool break.sh
    sspec list
    expect test "$status" != 0
    expect has "$err" 'line 99.'
    expect lacks "$err" 'line 50.'
    expect has "$err" "$tree/build/log/build.log"
    expect has "$(<"$tree/build/log/build.log")" 'line 1.'
}

a_full_disk_does_not_hide_why_the_build_failed() {
    [ -c /dev/full ] || return 0
    mkdir -p "$tree/build/log"
    ln -s /dev/full "$tree/build/log/configure.log"
    stub tail <<<'exit 0'  # reading this file never ends, as no real one does
    printf 'message(FATAL_ERROR "this is the reason")\n' >>"$tree/CMakeLists.txt"
    sspec list
    expect test "$status" != 0
    expect has "$err" 'this is the reason'
}

an_interrupted_configuration_is_started_anew() {
    mkdir -p "$tree/build/CMakeFiles/3.0.0"
    printf 'CMAKE_GENERATOR:INTERNAL=Unix Makefiles\nhalf a li' >"$tree/build/CMakeCache.txt"
    sspec list
    expect test "$status" = 0
    expect has "$out" '<list>'
}

a_copied_tree_is_not_built_in_the_place_of_the_original() {
    sspec list
    expect test "$status" = 0
    cp -r "$tree" "$box/copy"
    rm -r "$tree/build"
    original=$tree tree=$box/copy
    sspec list
    expect test "$status" = 0
    expect has "$out" "of $box/copy got"
    expect test ! -e "$original/build"
}

# A build step that takes its time unless "quick" exists; "started" tells that it runs.
slow_project() {
    printf '#!/usr/bin/env bash\ntouch "%s/started"\n[ -e "%s/quick" ] || sleep 30\n' "$box" "$box" >"$tree/slow.sh"
    before_the_tool slow.sh
}
wait_for() { local n; for ((n = 0; n < 200; n++)); do [ ! -e "$1" ] || return 0; sleep 0.05; done; return 1; }

an_interrupted_build_ends_with_130_and_the_next_run_succeeds() {
    slow_project
    set -m  # gives the run a process group of its own, all of which Ctrl-C reaches, as at a terminal
    PATH="$stubs:$PATH" SSPEC_OS_RELEASE=$box/os-release "$tree/sspec" list >"$box/out" 2>"$box/err" </dev/null &
    wait_for "$box/started" || expect false
    kill -INT -- "-$!"
    status=0
    wait "$!" || status=$?
    set +m
    out=$(<"$box/out") err=$(<"$box/err")
    expect test "$status" = 130
    expect lacks "$err" failed
    expect has "$(<"$tree/build/log/build.log")" 'interrupted by user'
    touch "$box/quick"
    sspec list
    expect test "$status" = 0
    expect has "$out" '<list>'
}

two_runs_do_not_build_at_the_same_time() {
    command -v flock >/dev/null || return 0
    mkdir -p "$tree/build/log"
    exec 8>"$tree/build/log/lock"
    flock 8
    { sleep 1; touch "$box/released"; } &
    exec 8>&-
    sspec list
    expect test "$status" = 0
    expect test -e "$box/released"
    expect has "$err" 'waiting for another build'
}

test_builds_everything_and_fails_when_a_test_fails() {
    sspec test
    expect test "$status" = 0
    expect has "$out" '100% tests passed'
    rm "$tree/passes"
    sspec test -R toy
    expect test "$status" != 0
}

fuzz_runs_every_harness_and_fails_when_one_does() {
    sspec fuzz 3
    expect test "$status" = 0
    expect has "$(<"$tree/build/log/toy_fuzz.log")" '-max_total_time=3'
    expect test -e "$tree/build/fuzz/corpus/toy_fuzz/seed"
    printf '#!/usr/bin/env bash\necho "found something"; exit 77\n' >"$tree/harness.sh"
    sspec fuzz 3
    expect test "$status" != 0
    expect has "$err" 'found something'
}

fuzz_without_seeds_is_a_failure() {
    printf '#!/usr/bin/env bash\nexit 1\n' >"$tree/seeds.sh"
    sspec fuzz 3
    expect test "$status" != 0
    expect has "$err" 'seeds'
}

fuzz_refuses_what_is_not_a_number_of_seconds() {
    sspec fuzz soon
    expect test "$status" != 0
    expect has "$err" "not 'soon'"
    expect test ! -e "$tree/build"
}

# Unless a test says otherwise: Debian 12 with everything installed, as root, and an apt-get that only takes notes.
project
debian_without nothing
user 0
apt_get true
"$1"
