// SPDX-License-Identifier: Apache-2.0
// The machine journal, generated from spec_model/storage/table.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::journal {

enum class Stage : uint8_t { off, idle, open, copying, damaged };
enum class Write : uint8_t { nothing, journal_record, commit_record, home_record, mark };
enum class Part : uint8_t { unknown, unchanged, saved, copied };
enum class Did : uint8_t { done, write_it, from_home, from_journal, ready, copy_again, is_damaged, committed,
    finished, used_up, refused };

inline constexpr uint8_t record_count = 8;
inline constexpr uint32_t highest_count = 2147483646;
inline constexpr uint32_t highest = 2147483646;

struct Machine {
    Stage stage = Stage::off;
    Write write = Write::nothing;
    uint8_t at = 0;
    uint32_t number = 0;
    Part part[record_count]{};
};

}  // namespace ssp::generated::journal
