// SPDX-License-Identifier: Apache-2.0
// The machine scl_router, generated from spec_model/scl/network/router.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_router {

enum class Route : uint8_t { unused, routed, ending };
enum class Did : uint8_t { ok, not_connected, not_ok, no_pipes_available, pipe_not_opened, access_denied, to_source,
    to_destination, error_answer, dropped, refused };
enum class Message : uint8_t { command, event, response };

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint8_t host_count = 4;
inline constexpr uint8_t domain_count = 4;
inline constexpr uint8_t gate_count = 8;
inline constexpr uint8_t entry_count = 8;
inline constexpr uint32_t highest_identity = 2147483646;

struct Machine {
    bool registered[host_count]{};
    uint8_t domain[host_count]{};
    bool administration[host_count]{};
    bool entered[entry_count]{};
    uint8_t owner[entry_count]{};
    uint8_t admitted[entry_count]{};
    Route route[pipe_count]{};
    uint8_t source[pipe_count]{};
    uint8_t destination[pipe_count]{};
    uint8_t source_gate[pipe_count]{};
    uint8_t destination_gate[pipe_count]{};
    uint32_t identity = 0;
};

}  // namespace ssp::generated::scl_router
