// SPDX-License-Identifier: Apache-2.0
// Obligations: what must be impossible, as closures over a fresh Z3 context, so that several threads can share the work.

#pragma once

#include "certificate.hpp"
#include "encode.hpp"
#include "verdict.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace proofs {

struct Options {
    std::filesystem::path evidence{};      // the folder of the certificates; empty: none are written
    unsigned jobs = 2;                     // threads, and cvc5 processes
    unsigned solver_seconds = 120;         // for one obligation
    unsigned ic3_seconds = 30;             // for the search of one invariant; 0: IC3 is not asked
    unsigned spacer_seconds = 10;          // likewise; Spacer is asked for what IC3 does not find
    unsigned diagnosis_depth = 3;          // steps looked at to say why a property is not inductive; 0: none
    bool recheck = true;                   // let cvc5 check every certificate
    bool tautologies = true;               // look for properties that say nothing; in a machine smaller than the product a
                                           // limit may be out of reach, and rightly say nothing
};

// Called, one call at a time, whenever something is done: what, how many of how many.
using Progress = std::function<void(const std::string& what, std::size_t done, std::size_t all)>;

// A Z3 context with everything the obligations of one machine speak of: a state, an input, the step they make.
class Frame {
public:
    explicit Frame(const spec::Machine& machine);  // which must outlive the frame
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;

    mutable z3::context context;
    const Encoding encoding;
    const Values now;
    const Input input;
    const Step step;

    const spec::Machine& machine() const { return encoding.machine(); }
    // A condition over `now`, from the text that `assertions` gave.
    z3::expr read(const std::string& text) const;
    // The condition, said of the state after the step instead of `now`.
    z3::expr afterwards(const z3::expr& condition) const;

private:
    mutable std::map<std::string, z3::expr> read_;
};

// Which event a counterexample shows.
enum : int { any_event = -1, no_event = -2 };

struct Obligation {
    Title title{};
    std::string name;                              // of the certificate, without ending: "BT-44.preserved"
    std::function<Parts(const Frame&)> parts;      // what cannot all hold
    int event = any_event;                         // whose step it speaks of; no_event: of `now` alone
    long weight = 1;                               // how many things of the model it covers
    // What a model of the parts shows, for a person; may be empty.
    std::function<std::string(const Frame&, const z3::model&)> explain{};
};

struct Result {
    z3::check_result answer = z3::unknown;  // unsat: it is shown
    double seconds = 0;
    std::optional<Trace> trace{};           // if sat: the state, and unless the obligation has no event, the input
    std::string detail{};                   // what `explain` says, or why the solver gave up
    std::string certificate{};              // the file, if it is shown and written
};

// Solves each obligation with Z3, in `options.jobs` threads, and writes the certificates of those that are shown. Results
// stand in the order of the obligations; the certificate of an obligation that is not shown is removed. Throws what z3 or
// the file system throws.
std::vector<Result> discharge(const spec::Machine& machine, const std::vector<Obligation>& obligations, const Options& options,
                              const Progress& progress);

// The concrete value of a term (which is completed where the model leaves it open): 0 or 1 for a condition.
long value_in(const z3::model& model, const z3::expr& term);
// The state and the input of a model; `event` as in Obligation.
Trace trace_of(const Frame& frame, const z3::model& model, int event);

// "every reachable state, 8 slots"
std::string with_size(const spec::Machine& machine, const std::string& text);

}  // namespace proofs
