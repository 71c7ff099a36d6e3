// SPDX-License-Identifier: Apache-2.0
// The machine scl_flow, generated from spec_model/scl/flow/table.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_flow {

enum class Assembly : uint8_t { idle, assembling, discarding };
enum class Did : uint8_t { done, kept, completed, dropped, without_credit, refused };

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint8_t highest_amount = 9;
inline constexpr uint8_t room = 8;

struct Machine {
    uint8_t credit[pipe_count]{};
    bool in_message[pipe_count]{};
    Assembly assembly[pipe_count]{};
    uint8_t held[pipe_count]{};
    uint8_t returned[pipe_count]{};
};

}  // namespace ssp::generated::scl_flow
