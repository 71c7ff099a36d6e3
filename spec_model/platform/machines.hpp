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
// The platform beside its abstract life, and without one of the words that join them.
spec::Machine life_machine(bool small);
spec::Machine life_without(std::string_view coupling);
std::vector<Coupling> couplings_of_life();
// In their order.
std::vector<Coupling> couplings_of_platform();

// Runs of the product's platform: stories.cpp.
std::vector<Story> stories_of_platform();

}  // namespace ssp::platform
