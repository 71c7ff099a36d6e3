// SPDX-License-Identifier: Apache-2.0
// The machine scl_secure, generated from spec_model/scl/secure/table.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_secure {

enum class Phase : uint8_t { no_key, keyed, failed };
enum class Did : uint8_t { done, delivered, failed_now, dropped, refused };

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint32_t highest_sequence = 2147483647;
inline constexpr uint32_t highest = 2147483646;

struct Machine {
    Phase phase[pipe_count]{};
    uint32_t next[pipe_count]{};
    uint32_t expected[pipe_count]{};
};

}  // namespace ssp::generated::scl_secure
