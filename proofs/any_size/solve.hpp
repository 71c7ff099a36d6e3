// SPDX-License-Identifier: Apache-2.0
// Solving obligations about tables of unknown size, several at a time.

#pragma once

#include "any_size/attempt.hpp"

namespace proofs::any_size {

// Which obligation: positions in the claims and in the parts of the claim.
struct Task {
    std::size_t claim = 0, part = 0;
};

struct Solved {
    z3::check_result answer = z3::unknown;  // unsat: it is shown
    double seconds = 0;
    std::string certificate{};              // the file's text
    std::string detail{};                   // why it is not shown
    long smallest = 1;                      // size in which all literals exist
};

// Solves the tasks in `options.jobs` threads; results stand in their order. `assumed`: the state properties assumed of the
// state before the step.
std::vector<Solved> solve(const spec::Machine& machine, const std::vector<Claim>& claims, const std::vector<Task>& tasks,
                          const std::vector<int>& assumed, const Attempt& how, const Options& options, const std::function<void(const Task&)>& done);

// Why each claim cannot be stated; empty if it can.
std::vector<std::string> refused(const spec::Machine& machine, const std::vector<Claim>& claims, const std::vector<int>& open);

// "BT-44.enable", "BT-44.initially"
std::string name_of(const spec::Machine& machine, const Claim& claim, const Part& part);

}  // namespace proofs::any_size
