// SPDX-License-Identifier: Apache-2.0
// How the machines of power and interfaces begin, said apart from them, as scl/beginnings.hpp says why.

#pragma once

#include "scl/beginnings.hpp"

namespace ssp::power {

std::span<const scl::Begins> beginnings();

}  // namespace ssp::power
