// SPDX-License-Identifier: Apache-2.0
// The machine of the processes of the Primary Platform, as the list of models makes it, and how it begins.

#pragma once

#include "lang/machine.hpp"
#include "scl/beginnings.hpp"

#include <span>

namespace ssp::processes {

struct Kernel;  // vocabulary.hpp

// `small` is for explicit search: time-outs of one tick.
spec::Machine process_machine(long processes, bool small);
spec::Machine process_machine(long processes, bool small, const Kernel& kernel);

std::span<const scl::Begins> beginnings();

}  // namespace ssp::processes
