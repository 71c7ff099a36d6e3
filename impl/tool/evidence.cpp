// SPDX-License-Identifier: Apache-2.0
// The manifest is written last, so a folder with a manifest is whole.
#include "tool/evidence.hpp"

#include "tool/html.hpp"
#include "tool/json.hpp"
#include "codegen/formats/formats.hpp"
#include "codegen/windows/windows.hpp"
#include "formats/formats.hpp"
#include "process.hpp"
#include "tool/stop.hpp"
#include "tool/words.hpp"

#include <algorithm>
#include <sstream>

namespace tool {

namespace fs = std::filesystem;

namespace {

std::string as_file(std::string name) {
    for (char& c : name)
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.')) c = '-';
    return name;
}

void write_traces(const Run& run, const Folder& folder) {
    for (const MachineRun& m : run.machines)
        for (const Picture& p : m.pictures) {
            const std::string name = "traces/" + as_file(m.report.machine + '-' + p.kind + '-' + p.id);
            if (!p.script.empty()) folder.write(name + ".script", p.script);
            if (!p.svg.empty()) folder.write(name + ".svg", p.svg);
        }
}

void check_certificates(const Run& run, const Folder& folder) {
    for (const MachineRun* m : parts(run))
        for (const proofs::Finding& f : m->report.findings)
            for (const std::string& file : f.certificates) {
                std::error_code error;
                if (fs::file_size(folder.path() / file, error) == 0 || error)
                    throw Stop(environment, "the certificate " + file + " of " + f.id + " was not written: is the disk full?");
            }
}

}  // namespace

std::string sha256_lines(const fs::path& folder, const std::vector<std::string>& files) {
    std::string lines;
    for (std::size_t from = 0; from < files.size(); from += 500) {  // a command line has a limit
        std::vector<std::string> words{"sha256sum", "--"};
        words.insert(words.end(), files.begin() + static_cast<long>(from), files.begin() + static_cast<long>(std::min(files.size(), from + 500)));
        const proofs::Ended ended = proofs::run_program(words, folder.string(), 0);
        if (ended.status) throw Stop(environment, "sha256sum failed (Debian package: coreutils): " + ended.output);
        lines += ended.output;
    }
    return lines;
}

void hash_models(Run& run, const Folder& folder) {
    for (MachineRun& m : run.machines) {
        const std::string file = "models/" + m.report.machine + ".txt";
        folder.write(file, canonical(m.machine));
        m.model_hash = sha256_lines(folder.path(), {file}).substr(0, 64);
    }
    if (run.formats) {
        const std::string file = "models/formats.md";
        folder.write(file, codegen::formats::table(ssp::all_formats()));
        run.formats->model_hash = sha256_lines(folder.path(), {file}).substr(0, 64);
    }
    if (run.windows) {
        const std::string file = "models/windows.md";
        folder.write(file, codegen::windows::table(ssp::windows::boards()));
        run.windows->model_hash = sha256_lines(folder.path(), {file}).substr(0, 64);
    }
}

void write_evidence(const Run& run, const Folder& folder) {
    check_certificates(run, folder);
    write_traces(run, folder);
    folder.write("index.html", html_report(run));
    folder.write("report.json", json_report(run));
    folder.write("junit.xml", junit_report(run));
    folder.write("replay.sh", replay_script());
    fs::permissions(folder.path() / "replay.sh", fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add);
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        if (entry.is_regular_file()) files.push_back(entry.path().lexically_relative(folder.path()).string());
    std::ranges::sort(files);
    folder.write(evidence_mark, sha256_lines(folder.path(), files));
}

std::string replay_script() {
    return R"sh(#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Checks every certificate in smt/ again, with cvc5 and z3 only. Every answer must be "unsat". What z3 did not answer in
# its time when it was made says so in its last line; z3 is not asked for it.
# usage: sh replay.sh [cvc5|z3]..      (both unless told)
cd "$(dirname "$0")" || exit 3
[ $# -gt 0 ] || set -- cvc5 z3
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1)
status=0

check() {  # SOLVER FILE: prints nothing if the one answer is unsat
    case $1 in
    cvc5) if grep -q '^(set-logic QF_BV)' "$2"; then set -- "$1" "$2" --bitblast=eager --bv-sat-solver=cadical; else set -- "$1" "$2"; fi ;;
    esac
    solver=$1 file=$2
    shift 2
    answer=$("$solver" "$@" "$file" 2>&1)
    [ "$answer" = unsat ] || printf '%s: %s answers: %s\n' "$file" "$solver" "$answer"
}

if [ "$1" = --one ]; then  # this script, started by itself
    check "$2" "$3"
    exit
fi

files() {  # all, both: of both solvers, alone: of cvc5 alone
    case $1 in
    all) find smt -name '*.smt2' | sort ;;
    alone) find smt -name '*.smt2' -exec grep -lx '; checked by cvc5 alone' {} + ;;
    both) { files all; files alone; } | sort | uniq -u ;;
    esac
}

all=$(find smt -name '*.smt2' 2>/dev/null | wc -l)
[ "$all" -gt 0 ] || { echo "replay: there are no certificates in smt/" >&2; exit 3; }
for solver; do
    command -v "$solver" >/dev/null || { echo "replay: $solver is missing; Debian package: $solver" >&2; exit 3; }
    alone=0
    [ "$solver" = cvc5 ] || alone=$(files alone | wc -l)
    others=$(if [ "$solver" = cvc5 ]; then files all; else files both; fi | xargs -r -P "$jobs" -n 1 sh replay.sh --one "$solver") || status=1
    bad=$(printf '%s' "$others" | grep -c 'answers:')
    [ -z "$others" ] || { printf '%s\n' "$others"; status=1; }
    echo "$solver: $((all - alone - bad)) of $((all - alone)) certificates are unsat"
    [ "$alone" -eq 0 ] || echo "$solver: $alone certificates left to cvc5 alone"
done
exit $status
)sh";
}

}  // namespace tool
