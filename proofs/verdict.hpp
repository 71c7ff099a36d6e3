// SPDX-License-Identifier: Apache-2.0
// What a run of the prover says: one finding for each thing that had to be shown, with its evidence.

#pragma once

#include "lang/run.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace proofs {

enum class Verdict : unsigned char {
    proven,   // no counterexample exists
    reached,  // a run that shows it was found and replayed
    failed,   // a counterexample exists, or the check found the claim not to hold
    unknown,  // no engine decided it
};

constexpr const char* text_of(Verdict v) {
    return v == Verdict::proven ? "proven" : v == Verdict::reached ? "reached" : v == Verdict::failed ? "failed" : "unknown";
}

// A run of the model, from the initial state unless `from` says otherwise.
struct Trace {
    spec::Snapshot from;             // the state before the first step
    std::vector<spec::Input> inputs;
    std::string note{};              // "shortest", "from a state the proof could not exclude", ..
};

// One thing that had to be shown: a property, a rule that must fire, an entry point that must equal the model.
struct Finding {
    std::string id;                       // of the property or rule; "deterministic", "code/enable/gcc -Os", ..
    std::string kind;                     // "always", "step", "never", "leads to", "reachable", "rule fires", "deterministic", "closed", "not vacuous", "machine code", ..
    spec::Citations requirements{};       // empty for what the semantics demands
    std::string text{};                   // the sentence
    Verdict verdict = Verdict::unknown;
    std::string strength{};               // "every reachable state, 8 slots", "any number of slots", "witness of 7 steps"
    std::string engine{};                 // "joint induction (z3)", "spacer", "bmc", "explicit search"
    std::string rechecked_by{};           // "cvc5", "interpreter, generated code"; empty if nobody did
    double seconds = 0;
    std::optional<Trace> trace{};         // a witness or a counterexample
    std::vector<std::string> certificates{};  // SMT-LIB files, relative to the evidence folder; each must be unsat
    std::string detail{};                 // what a reader needs if it failed
};

// One run over one machine.
struct Report {
    std::string machine;
    std::map<std::string, long> parameters{};  // sizes and settings, by name
    std::vector<Finding> findings{};
    long expected = 0;                          // obligations counted from the model beforehand
    long discharged = 0;
    double seconds = 0;
};

// Does everything hold, and was nothing skipped?
inline bool all_hold(const Report& r) {
    for (const Finding& f : r.findings)
        if (f.verdict == Verdict::failed || f.verdict == Verdict::unknown) return false;
    return r.expected == r.discharged && !r.findings.empty();
}

}  // namespace proofs
