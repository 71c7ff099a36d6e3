// SPDX-License-Identifier: Apache-2.0
// The two solvers: Z3 is linked, cvc5 is a program that checks again what Z3 has proven.

#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace proofs {

// A program the prover needs is not installed or too old; the text says what to install.
class ToolMissing : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

std::string z3_version();  // "4.8.12"

struct Cvc5 {
    std::filesystem::path program;
    std::string version;  // "1.0.3"
};

// The program named by the environment variable SSPEC_CVC5, or else the cvc5 in PATH. Throws ToolMissing if there is none or
// it is older than 1.0.
Cvc5 find_cvc5();

enum class Answer : unsigned char { unsat, sat, unknown, timeout, error };
constexpr const char* text_of(Answer a) {
    return a == Answer::unsat ? "unsat" : a == Answer::sat ? "sat" : a == Answer::unknown ? "unknown" : a == Answer::timeout ? "timeout" : "error";
}

struct Recheck {
    std::filesystem::path file;
    Answer answer = Answer::error;
    double seconds = 0;
    std::string message{};  // what cvc5 said if it did not answer
};

// Called after each file with how many are done.
using RecheckProgress = std::function<void(const Recheck& last, std::size_t done, std::size_t all)>;

// Lets cvc5 check each SMT-LIB file, `jobs` processes at a time (0 counts as 1), at most `seconds` each. The results stand in
// the order of the files; calls of `progress` come one at a time, in no particular order. A file that cannot be read is an
// `error`; throws ToolMissing as find_cvc5 does, and std::runtime_error if no process can be started.
std::vector<Recheck> recheck(std::span<const std::filesystem::path> files, unsigned jobs, unsigned seconds, const RecheckProgress& progress);

}  // namespace proofs
