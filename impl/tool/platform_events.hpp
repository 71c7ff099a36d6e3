// SPDX-License-Identifier: Apache-2.0
// The events of the machine platform by their names, taken on a platform that has a storage.

#pragma once

#include "core/platform.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace tool {

struct PlatformOutcome {
    ssp::core::Stored stored;
    int answer;  // of the event's answer type; if `stored` is done or used_up
};

struct PlatformEvent {
    std::string_view name;  // "bundle.enable"
    std::size_t arity;      // arguments, all in range, as spec::Input has them
    PlatformOutcome (*take)(ssp::core::Platform& platform, const std::vector<long>& arguments);
};

// All but those the platform takes by itself: the start, the end of the boot, the journal's, and the end of a write.
[[nodiscard]] std::span<const PlatformEvent> platform_events();

// The event of this name, or null.
[[nodiscard]] const PlatformEvent* find_platform_event(std::string_view name);

}  // namespace tool
