// SPDX-License-Identifier: Apache-2.0
// A run of two parties as a sequence chart with three lifelines: the parties, and what lies between them.

#pragma once

#include "verdict.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace proofs {

// Who does what, told from the model alone: events that write the same variables, or some whose names begin as theirs do,
// belong to one party; the variables of queues and records are nobody's, they lie between.
struct Lanes {
    std::array<std::string, 2> parties{};  // "first", "second": how the names of all their events begin; or "sender", "receiver"
    std::vector<int> of_event{};           // of each event: 0, 1, or -1: what happens in between
};

// Nothing if the machine is not one of exactly two parties with something between them.
std::optional<Lanes> lanes_of(const spec::Machine& machine);

// 1000 pixels wide. A message that is sent is an arrow to the line in between, one that is taken an arrow from there; beside
// them the rule and what changes in the parties. Throws what spec::step throws.
std::string as_svg(const spec::Machine& machine, const Lanes& lanes, const Trace& trace);

}  // namespace proofs
