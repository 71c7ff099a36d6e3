// SPDX-License-Identifier: Apache-2.0
// The gates of a virtual SSP, and their names. Nobody of us has seen the names of the real ones: these are ours (A-VLINK-2).

#pragma once

#include "scl/registry.hpp"

namespace ssp::scl {

enum class Service : uint8_t {
    registry,   // answers commands
    loopback,   // sends back each event as it came
    agreement,  // agrees on keys for one secure session of a loopback gate that it names
    own,        // answers commands by a function of its owner
};

struct Gate {
    uint8_t id[16];
    Service service;
    Registry registry;
    // Of `own`: answers a command, which is a whole message, by a response in `out`, and returns its size; 0 if nobody answers.
    size_t (*answer)(void* self, View command, uint8_t* out, size_t capacity) = nullptr;
    void* self = nullptr;
};

inline constexpr uint8_t administration_gate[16] = {0x90, 0x16, 0x98, 0x8a, 0xfa, 0xe8, 0x50, 0xb0, 0xb7, 0x57, 0x43, 0x76, 0xce, 0x4a, 0x3f, 0x62};
inline constexpr uint8_t identity_gate[16] = {0x6a, 0x8c, 0xe6, 0x1a, 0x6a, 0xa1, 0x54, 0xb7, 0xb3, 0xf6, 0x05, 0x78, 0x80, 0xb6, 0x96, 0xea};
inline constexpr uint8_t loopback_gate[16] = {0x12, 0x5a, 0x98, 0xdb, 0xbb, 0x0e, 0x5f, 0xf8, 0x99, 0x17, 0x28, 0xc8, 0x53, 0x80, 0xf6, 0xed};
inline constexpr uint8_t loader_gate[16] = {0x4e, 0x27, 0xf1, 0x0c, 0x6b, 0x9d, 0x5a, 0x31, 0x88, 0x5e, 0x03, 0xd4, 0x72, 0x1f, 0xc6, 0x90};
inline constexpr uint8_t agreement_gate[16] = {0xd1, 0x1f, 0xf1, 0x6d, 0x24, 0x3e, 0x5c, 0x54, 0x9f, 0xac, 0x8a, 0xd5, 0xd0, 0x01, 0xce, 0x1b};

// On the agreement gate. The command: instruction || curve || key size || point of the asker; the answer: ok || point of
// the gate || challenge || identifier of the gate to bind to. Nobody is authenticated: tokens and certificates are not
// there yet, so this keeps a listener out, and not one who stands between.
inline constexpr uint8_t agree_keys = 0x10;
inline constexpr size_t agreement_command_size = 1 + 1 + 1 + 65, agreement_answer_size = 1 + 65 + 16 + 16;

inline constexpr size_t answer_maximum = 1 + 1024;  // of a registry: as large as the longest list of gates

}  // namespace ssp::scl
