// SPDX-License-Identifier: Apache-2.0
// What has to be shown for every size, read off the model alone: claims, each in parts small enough for a solver.

#pragma once

#include "verdict.hpp"

namespace proofs::any_size {

enum class Kind : unsigned char { closed, deterministic, always, step, leads_to };

// One obligation: a claim, for one event.
struct Part {
    int event = -1;    // -1: in the initial state
    int helpful = -1;  // leads_to: this input helps; -1: no rule of the event loses or delays what is pending
    std::vector<int> rules{};  // that take part; the event's other rules change nothing the claim reads
};

struct Claim {
    Kind kind = Kind::closed;
    int at = -1;       // in Machine::properties or responses
    Finding finding{};
    std::vector<Part> parts{};
};

// Every claim; properties that only ask for a witness make none.
std::vector<Claim> plan(const spec::Machine& machine);
// How many obligations that is.
long obligations(const std::vector<Claim>& claims);

}  // namespace proofs::any_size
