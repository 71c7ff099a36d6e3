// SPDX-License-Identifier: Apache-2.0
// The machine bundle, generated from spec_model/bundle/bundle.hpp: its state.
//
// Do not edit: change the model and run ./sspec generate.

#pragma once

#include <stdint.h>

namespace ssp::generated::bundle {

enum class Phase : uint8_t { absent, loading, disabled, enabled, active };
enum class Kind : uint8_t { other, standalone_telecom, rsp_telecom, m2m_telecom };
enum class Operation : uint8_t { installation, enabling, disabling, deletion };
enum class Answer : uint8_t { done, refused, busy, occupied, no_intent, not_authentic, not_compatible,
    already_installed, inconsistent, wrong_sequence, already, not_disabled, not_enabled, forbidden, profile_forbids,
    limit_reached, notifications_full, wrong_port, port_in_use, wrong_kind, no_fallback, not_newer, not_stored,
    no_pipe, over_budget };

inline constexpr uint8_t slot_count = 8;
inline constexpr uint8_t identity_count = 16;
inline constexpr uint8_t family_count = 4;
inline constexpr uint8_t port_count = 3;
inline constexpr uint8_t metadata_count = 17;
inline constexpr uint8_t highest_segment = 15;
inline constexpr uint8_t highest_serial = 255;
inline constexpr uint8_t highest_version = 15;
inline constexpr uint8_t platform_count = 4;
inline constexpr uint8_t pending_capacity = 4;
inline constexpr uint8_t telecom_limit = 2;
inline constexpr uint8_t other_limit = 3;

struct Machine {
    Phase phase[slot_count]{};
    uint8_t identity[slot_count]{};
    uint8_t family[slot_count]{};
    Kind kind[slot_count]{};
    uint8_t metadata[slot_count]{};
    bool stays_enabled[slot_count]{};
    bool stays_installed[slot_count]{};
    bool holds_ppr1[slot_count]{};
    bool holds_ppr2[slot_count]{};
    uint8_t port[slot_count]{};
    bool powered = false;
    uint8_t received = 0;
    uint8_t expected = 0;
    bool fallback_open = false;
    uint8_t reply = 0;
    struct {
        uint8_t number[pending_capacity]{};
        Operation operation[pending_capacity]{};
        uint8_t subject[pending_capacity]{};
        uint8_t length = 0;
    } pending;
    uint8_t issued = 0;
    uint8_t loader_version = 0;
    uint8_t platform = 0;
};

}  // namespace ssp::generated::bundle
