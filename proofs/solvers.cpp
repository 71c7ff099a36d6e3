// SPDX-License-Identifier: Apache-2.0
// Finding and running the solvers, see solvers.hpp.

#include "solvers.hpp"

#include "process.hpp"

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>
#include <unistd.h>
#include <z3.h>

namespace proofs {

namespace {

// The program by its path: a name alone would be looked for in PATH.
Ended run(std::vector<std::string> words) {
    words[0] = std::filesystem::absolute(words[0]);
    Ended ended = run_program(words, "", 0);
    if (!ended.started) throw std::runtime_error(ended.output);
    return ended;
}

std::filesystem::path in_path(const std::string& name) {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const auto file = std::filesystem::path(folder) / name; access(file.c_str(), X_OK) == 0) return file;
    return {};
}

// The word after `(set-logic`; comments and settings may stand before it.
std::string logic_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line) && !line.starts_with("(assert");)
        if (line.starts_with("(set-logic ")) return line.substr(11, line.find(')') - 11);
    return {};
}

Recheck check(const Cvc5& cvc5, const std::filesystem::path& file, unsigned seconds) {
    std::vector<std::string> words{cvc5.program, "--lang=smt2", "--tlimit=" + std::to_string(1000UL * seconds)};
    // Bit-blasting everything first solves what the lazy solver gives up on, but knows neither functions nor quantifiers.
    if (logic_of(file) == "QF_BV") words.insert(words.end(), {"--bitblast=eager", "--bv-sat-solver=cadical"});
    words.push_back(std::filesystem::absolute(file));
    const auto start = std::chrono::steady_clock::now();
    const Ended ended = run(words);
    Recheck result{file};
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const std::string first = ended.output.substr(0, ended.output.find('\n'));
    // A file asks one question; two answers would mean that somebody else's file is being checked.
    const bool one_answer = ended.output == first + '\n';
    if (one_answer && ended.status == 0 && first == "unsat") result.answer = Answer::unsat;
    else if (one_answer && ended.status == 0 && first == "sat") result.answer = Answer::sat;
    else if (ended.output.find("interrupted by timeout") != std::string::npos) result.answer = Answer::timeout;
    else if (one_answer && ended.status == 0 && first == "unknown") result.answer = Answer::unknown;
    else result.message = ended.output.empty() ? "no answer" : ended.output;
    return result;
}

}  // namespace

std::string z3_version() {
    unsigned major = 0, minor = 0, build = 0, revision = 0;
    Z3_get_version(&major, &minor, &build, &revision);
    return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(build);
}

Cvc5 find_cvc5() {
    const char* named = std::getenv("SSPEC_CVC5");
    const std::filesystem::path program = named && *named ? std::filesystem::path(named) : in_path("cvc5");
    if (program.empty()) throw ToolMissing("cvc5 not found: install the Debian package cvc5, or set SSPEC_CVC5 to the program");
    if (access(program.c_str(), X_OK) != 0)
        throw ToolMissing("cvc5 not found: SSPEC_CVC5 names " + program.string() + ", which is no program; unset it and install the Debian package cvc5");
    const std::string text = run({program, "--version"}).output;
    const std::size_t at = text.find("version ");
    if (at == std::string::npos) throw ToolMissing(program.string() + " does not say its version: is it cvc5? Install the Debian package cvc5");
    const std::string version = text.substr(at + 8, text.find_first_not_of("0123456789.", at + 8) - at - 8);
    if (std::atoi(version.c_str()) < 1) throw ToolMissing("cvc5 " + version + " at " + program.string() + " is too old: 1.0 or newer is needed");
    return {program, version};
}

std::vector<Recheck> recheck(std::span<const std::filesystem::path> files, unsigned jobs, unsigned seconds, const RecheckProgress& progress) {
    const Cvc5 cvc5 = find_cvc5();
    std::vector<Recheck> results(files.size());
    std::atomic<std::size_t> next = 0;
    std::size_t done = 0;
    std::exception_ptr failure;
    std::mutex reporting;
    const auto work = [&] {
        for (std::size_t n = next++; n < files.size(); n = next++) try {
            results[n] = check(cvc5, files[n], seconds);
            const std::lock_guard lock(reporting);
            ++done;
            if (progress) progress(results[n], done, files.size());
        } catch (...) {
            const std::lock_guard lock(reporting);
            failure = std::current_exception();
            next = files.size();
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned j = 1; j < jobs; ++j) others.emplace_back(work);
        work();
    }
    if (failure) std::rethrow_exception(failure);
    return results;
}

}  // namespace proofs
