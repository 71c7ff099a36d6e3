// SPDX-License-Identifier: Apache-2.0
// The machine swp, generated from spec_model/power/swp.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::swp {

enum class Phase : uint8_t { unpowered, deactivated, synchronising, confirming, activated, suspended };
enum class Mode : uint8_t { none, low, full };
enum class Did : uint8_t { done, power_mode_sent, asked_again, given_up, moved, refused };
enum class Frame : uint8_t { act_sync, act_ready, corrupted };

inline constexpr uint8_t highest_ticks = 255;
inline constexpr uint8_t patience = 10;

struct Machine {
    Phase phase = Phase::unpowered;
    Mode mode = Mode::none;
    uint8_t repeats = 0;
    uint8_t waited = 0;
    uint8_t idle = 0;
};

}  // namespace ssp::generated::swp
