// SPDX-License-Identifier: Apache-2.0
// The platform, as the list of models makes it.

#pragma once

#include "lang/machine.hpp"
#include "story.hpp"

#include <string_view>
#include <vector>

namespace ssp::platform {

// `small`: few values of everything.
spec::Machine platform_machine(bool small);
// The platform of the product without one of its couplings.
spec::Machine platform_without(std::string_view coupling);
// Ids of all couplings, in their order.
std::vector<std::string_view> couplings_of_platform();

// Runs of the product's platform: stories.cpp.
std::vector<Story> stories_of_platform();

}  // namespace ssp::platform
