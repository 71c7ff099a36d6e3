// SPDX-License-Identifier: Apache-2.0
// The machine power, generated from spec_model/power/life_cycle.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::power {

enum class Stage : uint8_t { off, booting, initialised, ready, suspended, stopped };
enum class Did : uint8_t { done, resumed, started_anew, busy, refused };

inline constexpr uint32_t highest_context = 2147483646;
inline constexpr uint32_t highest_capability = 2147483646;
inline constexpr uint32_t highest_token = 2147483646;
inline constexpr uint32_t highest_ticks = 2147483646;
inline constexpr uint8_t highest_transactions = 255;
inline constexpr uint8_t own_class = 1;
inline constexpr uint32_t longest = 2147483645;
inline constexpr uint8_t most_transactions = 255;

struct Machine {
    Stage stage = Stage::off;
    uint32_t terminal = 0;
    bool suspendable = false;
    uint8_t told_class = 0;
    uint32_t context = 0;
    uint32_t saved = 0;
    bool command = false;
    uint8_t transactions = 0;
    uint32_t token = 0;
    uint32_t shortest_time = 0;
    uint32_t agreed_time = 0;
    uint32_t elapsed = 0;
};

}  // namespace ssp::generated::power
