// SPDX-License-Identifier: Apache-2.0
// Every requirement of the project, in one list: what the reports count.
//
// A model names a requirement as a C++ object, so one that does not exist does not compile.

#pragma once

#include "requirements/requirement.hpp"

#include <span>

namespace ssp {

std::span<const Requirement* const> requirements_catalogue();

}  // namespace ssp
