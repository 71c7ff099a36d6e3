// SPDX-License-Identifier: Apache-2.0
// The registry of a gate: entries that a peer reads and writes by commands on the pipe, with their access rights. What is
// answered is decided by the generated machine scl_gates; here commands are taken apart, and values moved.

#pragma once

#include "generated/formats/format.hpp"
#include "generated/scl_gates/scl_gates_calls.hpp"

#include <stddef.h>
#include <stdint.h>

namespace ssp::scl {

using generated::formats::View;

struct Entry {
    uint8_t number;
    uint8_t* value;     // of the owner of the registry
    size_t size;        // what may be written has exactly that size
    bool readable, writable;  // one of them at least: else it is as if it were not there
    // Of an entry that outlives power: keeps `size` octets before they are written and answered. False: it is not known to
    // be kept; the value stays, and the answer is not_ok: which of the two it is after a start, the start tells.
    bool (*keep)(void* keeper, const uint8_t* octets) = nullptr;
    void* keeper = nullptr;
};

struct Registry {
    const Entry* entries;
    size_t count;
};

// On which pipe a command arrived, and whether through its cipher.
struct Arrival {
    generated::scl_gates::Machine& gates;
    uint8_t pipe;
    bool secure;
};

// Answers a command, which is a whole message, by a response in `out`. Returns the size of the response; 0 if nobody
// answers: the message is no command, it is the second one before the answer to the first was sent (answer_sent() of the
// machine says so), it came in clear on a secure pipe or the other way round; or if `capacity` is too small for the answer
// (1 + the largest readable entry).
//
// Answers: ok with the value read, or without; registry_parameter_unknown for an entry that is not there;
// registry_access_denied without the right to read or write it; command_parameter_unknown for a value of another size or
// parameters that are none; command_not_supported for any other instruction; pipe_not_opened or not_ok on a pipe that is
// not open or not there, not_ok also for a value that could not be kept. The value is another one only if the answer is ok.
[[nodiscard]] size_t answer_command(Arrival at, const Registry& registry, View message, uint8_t* out, size_t capacity) noexcept;

}  // namespace ssp::scl
