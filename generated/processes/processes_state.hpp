// SPDX-License-Identifier: Apache-2.0
// The machine processes, generated from spec_model/processes/rules.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::processes {

enum class Stage : uint8_t { stopped, ready, running, waiting, suspended };
enum class Severity : uint8_t { none, minor, fatal };
enum class Lock : uint8_t { unlocked, by_writer, by_reader };
enum class Did : uint8_t { done, invalid, signalled, taken, empty, told, not_authorised, refused };
enum class Mailbox : uint8_t { one, two };

inline constexpr uint8_t process_count = 4;
inline constexpr uint32_t highest_ticks = 2147483646;

struct Machine {
    Stage state[process_count]{};
    bool loaded[process_count]{};
    uint8_t sender_one[process_count]{};
    uint8_t sender_two[process_count]{};
    uint8_t reader[process_count]{};
    bool signal_one[process_count]{};
    bool signal_two[process_count]{};
    bool waits_one[process_count]{};
    bool waits_two[process_count]{};
    uint32_t left[process_count]{};
    Severity exception[process_count]{};
    Lock lock[process_count]{};
};

}  // namespace ssp::generated::processes
