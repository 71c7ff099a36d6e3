// SPDX-License-Identifier: Apache-2.0
// Why a tenant was stopped, on the console.

#pragma once

#include "kernel/core.hpp"

namespace ssp::target {

// "store at 0x80044000\n"
void tell_cause(const Trap& trap);

}  // namespace ssp::target
