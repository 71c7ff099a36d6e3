// SPDX-License-Identifier: Apache-2.0
#include "requirements/catalogue.hpp"

namespace ssp {

std::span<const Requirement* const> requirements_catalogue() { return requirements::catalogue; }

}  // namespace ssp
