// SPDX-License-Identifier: Apache-2.0
// What a terminal says to an SSP, step by step: each step waits for its end, by turning the wheel the caller gives.

#pragma once

#include "crypto/agreement.hpp"
#include "host/virtual_ssp.hpp"
#include "scl/host.hpp"

#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace ssp::host {

using Octets = std::vector<std::uint8_t>;
using Draw = std::function<void(std::uint8_t*, std::size_t)>;  // fills octets that nobody can guess

// A step that did not come to its end: the session was lost, or the other side refused or kept silent. What is broken off
// may be begun again from register_host().
struct BrokenOff : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Conversation {
public:
    // `turn` lets both links work and time pass. A step that takes longer than `patience` milliseconds is broken off, and
    // the host restarted. `draw` is for the keys of secure pipes.
    Conversation(scl::Host& host, std::function<std::uint32_t()> now, std::function<void()> turn, std::uint32_t patience,
                 Draw draw = [](std::uint8_t* octets, std::size_t size) { system_random(nullptr, octets, size); })
        : host_(host), now_(std::move(now)), turn_(std::move(turn)), patience_(patience), draw_(std::move(draw)) {}

    // Until the link is connected and the controller has given an identifier.
    void register_host();
    // Returns the pipe, open.
    std::uint8_t open(const std::uint8_t (&gate)[16]);
    // Agrees on keys with the SSP, over a pipe for it, and opens a secure session of a loopback gate.
    std::uint8_t open_secure(crypto::Curve curve, crypto::KeySize size);
    void close(std::uint8_t pipe);
    // Sends a message and waits for one.
    Octets exchange(std::uint8_t pipe, const Octets& message);
    // The value of an entry of a registry.
    Octets read(std::uint8_t pipe, std::uint8_t entry);
    // Writes an entry of a registry, and returns the code of the answer: 0 if it is done.
    std::uint8_t write(std::uint8_t pipe, std::uint8_t entry, const Octets& value);
    // An event with this content through a loopback gate; true if the same came back.
    bool echoes(std::uint8_t pipe, const Octets& message);

private:
    void until(const std::string& what, const std::function<bool()>& done);
    std::uint8_t ask(const std::uint8_t (&gate)[16], const crypto::PipeKeys* to_peer, const crypto::PipeKeys* from_peer);

    scl::Host& host_;
    std::function<std::uint32_t()> now_;
    std::function<void()> turn_;
    std::uint32_t patience_;
    Draw draw_;
};

}  // namespace ssp::host
