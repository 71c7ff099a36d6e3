// SPDX-License-Identifier: Apache-2.0
// The machine interfaces, generated from spec_model/power/interfaces.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::interfaces {

enum class Activation : uint8_t { deactivated, activated, suspended };
enum class Did : uint8_t { done, moved, over_budget, refused };

inline constexpr uint8_t interface_count = 4;
inline constexpr uint8_t load_count = 2;
inline constexpr uint16_t highest_current = 1000;
inline constexpr uint8_t default_interface = 10;
inline constexpr uint8_t default_external = 10;
inline constexpr uint8_t idle_interface = 1;
inline constexpr uint8_t idle_external = 1;

struct Machine {
    Activation state[interface_count]{};
    uint16_t drawn[interface_count]{};
    bool bound[interface_count]{};
    uint16_t load[load_count]{};
    uint16_t drawn_external = 0;
    uint16_t interface_budget = 10;
    uint16_t external_budget = 10;
    bool supplied = false;
    bool exchanged = false;
    bool asleep = false;
};

}  // namespace ssp::generated::interfaces
