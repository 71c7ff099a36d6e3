// SPDX-License-Identifier: Apache-2.0
// What is written for each measured machine: a trace of events made with its model, and the calls of its functions.

#pragma once

#include "machines.hpp"

#include <filesystem>

namespace tool::figures {

// The trace is the same in every run. Files that stand there already, unchanged, are left alone, so that nothing is built again.
struct Trace {
    std::vector<std::vector<std::uint32_t>> records{};  // as target_port/bench/trace.hpp says
    long events = 0, done = 0, rules = 0;               // events: without new beginnings; done: a rule took them and changed something
};
[[nodiscard]] Trace make_trace(const spec::Machine& machine);

// machines.txt, and a folder for each machine with calls.cpp, trace.cpp, empty.cpp (which does nothing) and state.cpp.
void write_programs(const std::vector<ssp::Model>& models, const std::vector<Trace>& traces, const std::filesystem::path& folder);

}  // namespace tool::figures
