// SPDX-License-Identifier: Apache-2.0
// What stands at the other end of a host's link and sends whatever it likes: an attacker of a device, or of a terminal.

#pragma once

#include "generated/formats/scl_packet.hpp"
#include "scl_stack_both.hpp"

#include <deque>

namespace stack_test {

using ssp::generated::formats::PacketKind;
using ssp::generated::formats::SclPacket;

// Speaks the data link as it should, and any packets on it.
struct Peer {
    Peer(std::uint16_t own, std::uint16_t other)
        : own_number(own), other_number(other),
          endpoint(pair.left().functions(), {this, &next, &take, [](void*) { return true; },
                                             [](void*) { return std::uint32_t{77}; }, [](void*) {}}) {}
    void meet(scl::Host& other) {
        host = &other;
        settle();
        REQUIRE(endpoint.connected());
        got.clear();
    }
    static std::size_t next(void* self, std::uint8_t* packet, std::size_t) {
        std::deque<Octets>& waiting = static_cast<Peer*>(self)->to_send;
        if (waiting.empty()) return 0;
        const std::size_t size = waiting.front().size();
        std::ranges::copy(waiting.front(), packet);
        waiting.pop_front();
        return size;
    }
    static void take(void* self, const std::uint8_t* packet, std::size_t size) {
        static_cast<Peer*>(self)->got.emplace_back(packet, packet + size);
    }
    void settle() {
        for (int quiet = 0; quiet != 50; ++quiet) {
            const std::size_t before = got.size();
            REQUIRE(endpoint.poll());
            REQUIRE(host->poll());
            pair.left().wait(1);
            if (got.size() != before || !to_send.empty()) quiet = 0;
        }
    }
    void say(PacketKind kind, std::uint16_t pipe, std::uint32_t session, const Octets& payload, bool last, std::uint16_t source) {
        Octets packet(11 + payload.size());
        REQUIRE(encode(SclPacket{other_number, source, pipe, last, kind, session, {payload.data(), payload.size()}}, packet.data(), packet.size()));
        to_send.push_back(packet);
    }
    void say(PacketKind kind, std::uint16_t pipe, std::uint32_t session, const Octets& payload, bool last = true) {
        say(kind, pipe, session, payload, last, own_number);
    }
    std::vector<SclPacket> answers() {
        settle();
        std::vector<SclPacket> result;
        kept = std::move(got);
        got.clear();
        for (const Octets& octets : kept) {
            SclPacket packet{};
            REQUIRE(decode(octets.data(), octets.size(), packet));
            result.push_back(packet);
        }
        return result;
    }

    MemoryPair pair;
    Seeded draws{1};
    scl::Host* host = nullptr;
    std::uint16_t own_number, other_number;
    std::deque<Octets> to_send;
    std::vector<Octets> got, kept;
    scl::LinkEndpoint endpoint;
};

// A terminal of no good will, and the device it talks to.
struct Attacker : Peer {
    Attacker() : Peer(1, 0), device(draws.platform(pair.right().functions())) { meet(device.host()); }
    void register_host() {
        Octets request(17, 0);
        request[0] = 1;
        say(PacketKind::registration, 0, 0, request, true, 0xFFFF);
        CHECK(answers().size() == 1);
    }
    void ask(const std::uint8_t (&gate)[16], std::uint16_t receiving_pipe, std::uint32_t session, std::uint16_t source = 1) {
        Octets request{2};
        request.insert(request.end(), gate, gate + 16);
        request.push_back(static_cast<std::uint8_t>(receiving_pipe >> 8));
        request.push_back(static_cast<std::uint8_t>(receiving_pipe));
        say(PacketKind::session, 1, session, request, true, source);
    }
    // The pipe of the device.
    std::uint16_t open(const std::uint8_t (&gate)[16], std::uint16_t receiving_pipe, std::uint32_t session) {
        ask(gate, receiving_pipe, session);
        const auto all = answers();
        REQUIRE(all.size() == 1);
        REQUIRE(all[0].payload.length == 3);
        REQUIRE(all[0].payload.data[0] == 3);
        CHECK(all[0].session == session);
        CHECK(all[0].pipe == receiving_pipe);
        return static_cast<std::uint16_t>(all[0].payload.data[1] << 8 | all[0].payload.data[2]);
    }
    // A well-behaved terminal takes the place of the attacker and is served.
    void leave_to_a_terminal() {
        (void)pair.left().reopen();
        auto terminal = std::make_unique<scl::Host>(scl::Role::terminal, draws.platform(pair.left().functions()), nullptr, 0);
        Conversation talk(*terminal, [this] { return pair.left().now(); },
                          [&] {
                              REQUIRE(terminal->poll());
                              REQUIRE(device.ssp().poll());
                              pair.left().wait(1);
                          },
                          10'000, draws.draw());
        talk.register_host();
        const std::uint8_t pipe = talk.open(scl::loopback_gate);
        Octets message(3000, 0x42);
        CHECK(talk.echoes(pipe, message));
    }

    VirtualSsp device;
};

// A device of no good will, and the terminal it talks to.
struct Impostor : Peer {
    Impostor() : Peer(0, 0xFFFF), terminal(std::make_unique<scl::Host>(scl::Role::terminal, draws.platform(pair.right().functions()), nullptr, 0)) {
        meet(*terminal);
        say(PacketKind::registration, 0, 0, {2, 0, 1});
        settle();
        REQUIRE(terminal->registered());
        other_number = 1;
    }
    // Lets the terminal open a pipe to a gate, whose data go to pipe 9 of this end; secure, if keys are given.
    void accept(const ssp::crypto::PipeKeys* to_peer, const ssp::crypto::PipeKeys* from_peer) {
        pipe = terminal->bind(scl::loopback_gate, to_peer, from_peer);
        const auto all = answers();
        REQUIRE(all.size() == 1);
        session = all[0].session;
        terminals = static_cast<std::uint16_t>(all[0].payload.data[17] << 8 | all[0].payload.data[18]);
        say(PacketKind::session, terminals, session, {3, 0, 9});
        settle();
        REQUIRE(terminal->state(pipe) == scl::PipeState::open);
    }

    std::unique_ptr<scl::Host> terminal;
    std::uint8_t pipe = scl::no_pipe;
    std::uint16_t terminals = 0;  // the number of the pipe
    std::uint32_t session = 0;
};

}  // namespace stack_test
