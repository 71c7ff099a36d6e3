// SPDX-License-Identifier: Apache-2.0
// Two stacks in one process, a terminal and a device, and a channel between them that has a plan of faults.

#pragma once

#include "host/conversation.hpp"
#include "host/faults.hpp"
#include "host/virtual_ssp.hpp"

#include <doctest/doctest.h>

#include <random>

namespace stack_test {

using namespace ssp::host;
namespace scl = ssp::scl;

// What a host draws, the same in every run.
struct Seeded {
    explicit Seeded(unsigned seed) : engine(seed) {}
    scl::Platform platform(const scl::Link& link) { return {link, this, &fill}; }
    Draw draw() {
        return [this](std::uint8_t* octets, std::size_t size) { fill(this, octets, size); };
    }
    static void fill(void* self, std::uint8_t* octets, std::size_t size) {
        for (std::size_t k = 0; k != size; ++k) octets[k] = static_cast<std::uint8_t>(static_cast<Seeded*>(self)->engine());
    }
    std::mt19937_64 engine;
};

struct Both {
    explicit Both(const FaultPlan& plan) : from_terminal(pair.left(), plan), from_device(pair.right(), other(plan)), device(device_draws.platform(from_device.functions())) {}
    // A device that keeps what outlives power there, to be started.
    Both(const ssp::core::Flash& flash, const ssp::device::Containers& containers)
        : from_terminal(pair.left(), {}), from_device(pair.right(), other({})), device(device_draws.platform(from_device.functions()), flash, containers) {}
    static FaultPlan other(FaultPlan plan) {
        plan.seed += 1000;
        plan.reset_after = 0;
        return plan;
    }
    void turn() {
        if (from_terminal.reset_due()) {
            terminal->restart();
            was_reset = true;
        }
        if (device_reset_after != 0 && !was_reset && from_device.counts().sent >= device_reset_after) {
            (void)device.ssp().restart();
            was_reset = true;
        }
        CHECK(terminal->poll());
        CHECK(device.ssp().poll());
        from_terminal.wait(1);
        from_device.wait(0);
    }

    MemoryPair pair;
    FaultyLink from_terminal, from_device;
    Seeded terminal_draws{1}, device_draws{2};
    VirtualSsp device;
    std::unique_ptr<scl::Host> terminal = std::make_unique<scl::Host>(scl::Role::terminal, terminal_draws.platform(from_terminal.functions()), nullptr, 0);
    Conversation talk{*terminal, [this] { return pair.left().now(); }, [this] { turn(); }, 60'000, terminal_draws.draw()};
    std::uint64_t device_reset_after = 0;
    bool was_reset = false;
};

inline FaultPlan faulty() {
    FaultPlan plan;
    plan.lose = 50'000;
    plan.corrupt = 10'000;
    plan.duplicate = 10'000;
    plan.longest_delay = 3;
    return plan;
}

inline Octets event_of(std::mt19937_64& random, std::size_t size) {
    Octets message(size);
    for (std::uint8_t& octet : message) octet = static_cast<std::uint8_t>(random());
    message[0] = static_cast<std::uint8_t>(0x40 | (message[0] & 0x3F));
    return message;
}

}  // namespace stack_test
