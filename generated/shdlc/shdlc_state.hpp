// SPDX-License-Identifier: Apache-2.0
// The machine shdlc, generated from spec_model/scl/link/solo.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::shdlc {

enum class Link : uint8_t { disconnected, connecting, half_connected, connected };
enum class Frame : uint8_t { information, ready, reject, not_ready, reset, acknowledge };
enum class Did : uint8_t { done, sent, delivered, ignored, gave_up, refused };

inline constexpr uint32_t highest_attempt = 2147483647;
inline constexpr uint8_t highest_ticks = 250;
inline constexpr uint8_t out_capacity = 1;
inline constexpr uint8_t own_window = 4;
inline constexpr uint8_t most_attempts = 5;
inline constexpr uint8_t repeat_ticks = 250;
inline constexpr uint8_t connect_ticks = 20;
inline constexpr uint8_t again_ticks = 100;

struct Machine {
    Link link = Link::disconnected;
    uint32_t attempt = 0;
    uint32_t theirs = 0;
    uint8_t tries = 0;
    uint8_t proposed = 0;
    uint8_t agreed = 0;
    uint8_t oldest = 0;
    uint8_t next = 0;
    uint8_t highest = 0;
    uint8_t expected = 0;
    bool waits = false;
    bool busy = false;
    bool owes_answer = false;
    bool owes_reject = false;
    uint8_t until_repeat = 0;
    uint8_t until_connect = 0;
    uint8_t until_again = 0;
    struct {
        Frame kind[out_capacity]{};
        uint8_t number[out_capacity]{};
        uint8_t upto[out_capacity]{};
        uint8_t window[out_capacity]{};
        uint32_t attempt[out_capacity]{};
        uint8_t length = 0;
    } out;
};

}  // namespace ssp::generated::shdlc
