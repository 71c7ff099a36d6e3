// SPDX-License-Identifier: Apache-2.0
// The machine scl_sessions, generated from spec_model/scl/session/table.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_sessions {

enum class Stage : uint8_t { closed, binding, open, unbinding };
enum class Order : uint8_t { not_settled, own_first, other_first };
enum class Message : uint8_t { bind, accept, refuse, unbind, data, restart, unbound };
enum class Did : uint8_t { done, delivered, dropped, refused };

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint32_t highest_session = 2147483646;
inline constexpr uint8_t out_capacity = 1;

struct Machine {
    Stage state[pipe_count]{};
    uint32_t session[pipe_count]{};
    bool owes_restart = true;
    Order goes_first = Order::not_settled;
    struct {
        Message message[out_capacity]{};
        uint8_t pipe[out_capacity]{};
        uint32_t session[out_capacity]{};
        uint8_t length = 0;
    } out;
};

}  // namespace ssp::generated::scl_sessions
