// SPDX-License-Identifier: Apache-2.0
// The machine scl_gates, generated from spec_model/scl/gates/gates.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_gates {

enum class Service : uint8_t { nothing, link_management, administration, identity, loopback, other };
enum class Stage : uint8_t { unused, closed, opened };
enum class Did : uint8_t { ok, not_connected, parameter_unknown, not_ok, no_pipes_available, entry_unknown,
    pipe_not_opened, not_supported, inhibited, timeout, access_denied, pipe_access_denied, done, listed, echoed,
    delivered, dropped, refused };
enum class Instruction : uint8_t { get_parameter, set_parameter, own, unreadable, unknown };
enum class Rights : uint8_t { no_entry, read_only, read_write, write_only };

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint8_t gate_count = 8;

struct Machine {
    Service service[gate_count]{};
    Stage stage[pipe_count]{};
    uint8_t leads_to[pipe_count]{};
    bool secured[pipe_count]{};
    bool answering[pipe_count]{};
    bool asking[pipe_count]{};
};

}  // namespace ssp::generated::scl_gates
