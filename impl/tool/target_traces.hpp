// SPDX-License-Identifier: Apache-2.0
// Traces for boards: what each machine that is built answers to random events and how its state is after each, as the
// interpreted model has it. target_port/images/cores replays them on the compiled code.
//
// A file: "sspT", then for each machine: its name; counts of events, rules, rules taken, steps (4 octets each); of each event its name and how
// many parameters it has; then the steps; the last name is empty. A text is its length (1 octet) and its characters; numbers have
// the lowest octet first. A step: the event (1 octet; trace_restart: the machine starts anew), arguments (4 octets each), the answer
// (1 octet), and the check of the state behind it (4 octets): FNV-1a over all cells, each as 4 octets.

#pragma once

#include "machines.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tool {

inline constexpr std::uint8_t trace_restart = 0xFF;
inline constexpr std::size_t trace_block = 4096;  // the file is filled up with 0 to a multiple of that

// The content of a file of traces of all `models` that are built, the same for the same seed: of each, ways to rules, looked for till
// `searched` random steps have found no new one, and `steps` more at random.
[[nodiscard]] std::string machine_traces(std::span<const ssp::Model> models, long steps, long searched, std::uint64_t seed);

// FNV-1a over the cells of a state.
[[nodiscard]] std::uint32_t state_check(const std::vector<long>& cells);

}  // namespace tool
