// SPDX-License-Identifier: Apache-2.0
// The machine voltage, generated from spec_model/power/voltage.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::voltage {

enum class Phase : uint8_t { off, trying, established, rejected };
enum class Did : uint8_t { done, sent, refused };
enum class Reply : uint8_t { none, corrupted, this_class, another_class };

inline constexpr uint8_t lowest = 3;
inline constexpr uint8_t highest = 5;

struct Machine {
    Phase phase = Phase::off;
    uint8_t level = 0;
    uint8_t resets = 0;
    bool followed = false;
};

}  // namespace ssp::generated::voltage
