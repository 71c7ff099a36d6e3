// SPDX-License-Identifier: Apache-2.0
// A peer that sends whatever it likes - noise, half packets, wrong pipes, old sessions, 2^16 requests, replayed fragments -
// is answered as the machines say, gets nothing delivered wrongly, and the next terminal finds the device as it was.

#include "crypto_hex.hpp"
#include "generated/formats/scl_credit.hpp"
#include "generated/formats/scl_packet.hpp"
#include "host/conversation.hpp"
#include "host/virtual_ssp.hpp"
#include "requirements/covers.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <random>

using namespace ssp::host;
namespace scl = ssp::scl;
namespace formats = ssp::generated::formats;
using formats::PacketKind;

namespace {

// Speaks the data link as it should, and any packets on it.
struct Attacker {
    Attacker()
        : device({pair.right().functions(), nullptr, &system_random}),
          endpoint(pair.left().functions(), {this, &next, &take, [](void*) { return true; },
                                             [](void*) { return std::uint8_t{77}; }, [](void*) {}}) {
        settle();
        REQUIRE(endpoint.connected());
        got.clear();
    }
    static std::size_t next(void* self, std::uint8_t* packet, std::size_t) {
        std::deque<Octets>& waiting = static_cast<Attacker*>(self)->to_send;
        if (waiting.empty()) return 0;
        const std::size_t size = waiting.front().size();
        std::ranges::copy(waiting.front(), packet);
        waiting.pop_front();
        return size;
    }
    static void take(void* self, const std::uint8_t* packet, std::size_t size) {
        static_cast<Attacker*>(self)->got.emplace_back(packet, packet + size);
    }
    void settle() {
        for (int quiet = 0; quiet != 50; ++quiet) {
            const std::size_t before = got.size();
            REQUIRE(endpoint.poll());
            REQUIRE(device.host().poll());
            pair.left().wait(1);
            if (got.size() != before || !to_send.empty()) quiet = 0;
        }
    }
    // A packet from this host to the device.
    void say(PacketKind kind, std::uint16_t pipe, std::uint32_t session, const Octets& payload, bool last = true, std::uint16_t source = 1) {
        Octets packet(11 + payload.size());
        REQUIRE(encode(formats::SclPacket{0, source, pipe, last, kind, session, {payload.data(), payload.size()}}, packet.data(), packet.size()));
        to_send.push_back(packet);
    }
    std::vector<formats::SclPacket> answers() {
        settle();
        std::vector<formats::SclPacket> result;
        kept = std::move(got);
        got.clear();
        for (const Octets& octets : kept) {
            formats::SclPacket packet{};
            REQUIRE(decode(octets.data(), octets.size(), packet));
            result.push_back(packet);
        }
        return result;
    }
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
        auto terminal = std::make_unique<scl::Host>(scl::Role::terminal, scl::Platform{pair.left().functions(), nullptr, &system_random}, nullptr, 0);
        Conversation talk(*terminal, [this] { return pair.left().now(); },
                          [&] {
                              REQUIRE(terminal->poll());
                              REQUIRE(device.host().poll());
                              pair.left().wait(1);
                          },
                          10'000);
        talk.register_host();
        const std::uint8_t pipe = talk.open(scl::loopback_gate);
        Octets message(3000, 0x42);
        CHECK(talk.echoes(pipe, message));
    }

    MemoryPair pair;
    VirtualSsp device;
    std::deque<Octets> to_send;
    std::vector<Octets> got, kept;
    scl::LinkEndpoint endpoint;
};

const Octets read_version{0x02, 0x01};
constexpr std::uint32_t session = 0x1234;

}  // namespace

TEST_CASE("hostile: noise on the link is no packet, and the next terminal is served") {
    Attacker attacker;
    std::mt19937_64 random(1);
    for (int k = 0; k != 2000; ++k) {
        std::uint8_t noise[300];
        for (std::uint8_t& octet : noise) octet = static_cast<std::uint8_t>(random());
        if (k % 3 == 0) noise[0] = noise[100] = 0x7E;
        (void)attacker.pair.left().send(noise, sizeof noise);
        REQUIRE(attacker.device.host().poll());
    }
    CHECK(attacker.device.host().link().counts().packets_delivered <= 2);  // one frame in 65536 has the right check
    attacker.leave_to_a_terminal();
}

TEST_CASE("hostile: half packets, and packets of any content, change nothing for the next terminal") {
    Attacker attacker;
    attacker.register_host();
    const std::uint16_t pipe = attacker.open(scl::identity_gate, 9, session);
    std::mt19937_64 random(2);
    Octets whole(11 + 40);
    REQUIRE(encode(formats::SclPacket{0, 1, pipe, true, PacketKind::data, session, {whole.data(), 40}}, whole.data(), whole.size()) .reason == formats::Reason::none);
    for (std::size_t size = 1; size != 12; ++size) attacker.to_send.emplace_back(whole.begin(), whole.begin() + static_cast<long>(size));
    CHECK(attacker.answers().empty());
    CHECK(attacker.device.host().counts().packets_refused == 11);
    for (int k = 0; k != 20'000; ++k) {
        Octets packet(1 + random() % 240);
        for (std::uint8_t& octet : packet) octet = static_cast<std::uint8_t>(random());
        // Headers that are nearly right, more often than not.
        if (packet.size() > 11 && k % 4 != 0) {
            packet[0] = packet[1] = packet[2] = packet[4] = packet[7] = packet[8] = 0;
            packet[3] = 1;
            packet[5] = static_cast<std::uint8_t>(random() % 12);
            packet[6] = static_cast<std::uint8_t>((packet[6] & 0x80) | (random() % 4) << 4);
            packet[9] = 0x12;
            packet[10] = 0x34;
            if (k % 2 == 0) packet[11] = static_cast<std::uint8_t>(random() % 7);
        }
        attacker.to_send.push_back(packet);
        if (k % 50 == 0) attacker.settle(), attacker.got.clear();
    }
    attacker.settle();
    attacker.leave_to_a_terminal();
}

TEST_CASE("hostile: before it is registered, a host gets no session; an unknown gate is told as such") {
    Attacker attacker;
    attacker.ask(scl::identity_gate, 9, session, 0xFFFF);
    auto all = attacker.answers();
    REQUIRE(all.size() == 1);
    CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "0402");
    attacker.register_host();
    const std::uint8_t unknown[16] = {1, 2, 3};
    attacker.ask(unknown, 9, session);
    all = attacker.answers();
    REQUIRE(all.size() == 1);
    CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "0401");
    CHECK(all[0].session == session);
}

TEST_CASE("hostile: of 2^16 requests as many pipes open as there are, the rest is refused, and the memory is what it was") {
    static_assert(ssp::covers("TS102622/Response-1"));
    Attacker attacker;
    attacker.register_host();
    std::size_t opened = 0, refused = 0;
    for (std::uint32_t k = 0; k != 65'536; ++k) {
        attacker.ask(scl::loopback_gate, static_cast<std::uint16_t>(k), k + 1);
        if (k % 8 != 7) continue;
        for (const formats::SclPacket& answer : attacker.answers()) {
            if (answer.payload.data[0] == 3) ++opened;
            else if (crypto_test::text(answer.payload.data, answer.payload.length) == "0403") ++refused;
        }
    }
    CHECK(opened == scl::pipes);
    CHECK(refused == 65'536 - scl::pipes);
    attacker.leave_to_a_terminal();
}

TEST_CASE("hostile: data of a wrong pipe, an old or a foreign session, or to a third host are not delivered and not answered") {
    static_assert(ssp::covers("A-SCL-2", "A-SCL-6"));
    Attacker attacker;
    attacker.register_host();
    const std::uint16_t pipe = attacker.open(scl::identity_gate, 9, session);
    attacker.say(PacketKind::data, pipe, session, read_version);
    auto all = attacker.answers();
    REQUIRE(all.size() == 1);
    CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "800f00");

    for (const std::uint16_t wrong : {std::uint16_t{0}, std::uint16_t{1}, static_cast<std::uint16_t>(pipe + 1), std::uint16_t{0xFFFF}})
        attacker.say(PacketKind::data, wrong, session, read_version);
    attacker.say(PacketKind::data, pipe, session + 1, read_version);
    attacker.say(PacketKind::data, pipe, 0, read_version);
    attacker.say(PacketKind::data, pipe, 0xFFFFFFFF, read_version);
    attacker.say(PacketKind::data, pipe, session, read_version, true, 2);  // of another host
    CHECK(attacker.answers().empty());

    // The same pipe is asked for again: the new session replaces the old one, which is dead then.
    CHECK(attacker.open(scl::identity_gate, 9, session + 7) == pipe);
    attacker.say(PacketKind::data, pipe, session, read_version);
    CHECK(attacker.answers().empty());
    attacker.say(PacketKind::data, pipe, session + 7, read_version);
    CHECK(attacker.answers().size() == 1);
    attacker.say(PacketKind::session, pipe, session, {5});  // the end of the old one
    CHECK(attacker.answers().empty());
    attacker.say(PacketKind::data, pipe, session + 7, read_version);
    CHECK(attacker.answers().size() == 1);
    attacker.say(PacketKind::session, pipe, session + 7, {5});  // and of the new one
    attacker.say(PacketKind::data, pipe, session + 7, read_version);
    CHECK(attacker.answers().empty());
}

TEST_CASE("hostile: a confirmation that nobody waits for is answered by the end of that session") {
    static_assert(ssp::covers("A-SCL-8"));
    Attacker attacker;
    attacker.register_host();
    attacker.say(PacketKind::session, 2, 99, {3, 0, 42});
    const auto all = attacker.answers();
    REQUIRE(all.size() == 1);
    CHECK(all[0].pipe == 42);
    CHECK(all[0].session == 99);
    CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "05");
}

TEST_CASE("hostile: fragments beyond the credit are dropped; a message that is too long is dropped, and the next one served") {
    static_assert(ssp::covers("A-FLW-1", "A-FLW-4", "A-FLW-5", "TS102622/Fragment-3"));
    Attacker attacker;
    attacker.register_host();
    const std::uint16_t pipe = attacker.open(scl::loopback_gate, 9, session);
    // A message longer than any: 300 full fragments.
    for (int k = 0; k != 300; ++k) attacker.say(PacketKind::data, pipe, session, Octets(229, 0x42), k == 299);
    for (const formats::SclPacket& answer : attacker.answers()) CHECK(answer.kind == PacketKind::credit);
    CHECK(attacker.device.host().counts().messages_dropped == 1);
    const std::uint32_t dropped = attacker.device.host().counts().packets_dropped;
    CHECK(dropped == 0);
    // Twenty fragments come back as far as the credit goes that was given for them: eight.
    for (int k = 0; k != 20; ++k) attacker.say(PacketKind::data, pipe, session, Octets(229, 0x42), k == 19);
    std::size_t echoed = 0;
    for (const formats::SclPacket& answer : attacker.answers()) echoed += answer.kind == PacketKind::data ? 1u : 0u;
    CHECK(echoed == scl::credits);
    // Meanwhile its reader reads nothing: eight fragments are kept, the others came without credit.
    for (int k = 0; k != 20; ++k) attacker.say(PacketKind::data, pipe, session, Octets{0x41}, true);
    CHECK(attacker.answers().empty());
    CHECK(attacker.device.host().counts().packets_dropped == dropped + 12);
    // More credit than there is room for is an error, too.
    attacker.say(PacketKind::credit, pipe, session, {0xFF, 0xFF, 0xFF, 0xFF});
    attacker.settle();
    CHECK(attacker.device.host().counts().packets_dropped == dropped + 13);
    attacker.leave_to_a_terminal();
}

TEST_CASE("hostile: a secure fragment that is replayed, changed, or in the clear closes the pipe and is not delivered") {
    static_assert(ssp::covers("A-SEC-1", "A-SEC-4", "SSPTTF/Fragment-2"));
    for (const int attack : {0, 1, 2, 3}) {
        CAPTURE(attack);
        Attacker attacker;
        attacker.register_host();
        // The attacker agrees on keys as anybody may, here: it has the scalar 1.
        std::uint8_t one[32]{}, point[65], theirs[65], shared[32], challenge[16], gate[16];
        one[31] = 1;
        REQUIRE(ssp::crypto::public_point(ssp::crypto::Curve::p256, one, point));
        const std::uint16_t agreement = attacker.open(scl::agreement_gate, 8, session);
        Octets command{scl::agree_keys, 0, 0};
        command.insert(command.end(), point, point + 65);
        attacker.say(PacketKind::data, agreement, session, command);
        auto all = attacker.answers();
        REQUIRE(all.size() == 1);
        REQUIRE(all[0].payload.length == scl::agreement_answer_size);
        std::copy_n(all[0].payload.data + 1, 65, theirs);
        std::copy_n(all[0].payload.data + 66, 16, challenge);
        std::copy_n(all[0].payload.data + 82, 16, gate);
        REQUIRE(ssp::crypto::agree(ssp::crypto::Curve::p256, one, theirs, shared));
        ssp::crypto::PipeKeys keys, back;
        REQUIRE(ssp::crypto::derive(ssp::crypto::Profile::from_2021_04, ssp::crypto::KeySize::e128, ssp::crypto::Direction::from_opener, shared, challenge, gate, keys));
        REQUIRE(ssp::crypto::derive(ssp::crypto::Profile::from_2021_04, ssp::crypto::KeySize::e128, ssp::crypto::Direction::to_opener, shared, challenge, gate, back));
        const std::uint16_t pipe = attacker.open(gate, 9, session + 1);
        const auto fragment = [&](std::uint32_t number) {
            const Octets data{0x41, 7};
            Octets octets(ssp::crypto::fragment_size(data.size()));
            REQUIRE(ssp::crypto::protect(keys, number, true, data.data(), data.size(), octets.data(), octets.size()) == octets.size());
            return octets;
        };
        attacker.say(PacketKind::data, pipe, session + 1, fragment(1));
        all = attacker.answers();
        REQUIRE(all.size() == 1);
        std::uint8_t room[64];
        CHECK(ssp::crypto::unprotect(back, 1, all[0].payload.data, all[0].payload.length, room, sizeof room).result == ssp::crypto::Unprotected::accepted);
        const Octets reflected(all[0].payload.data, all[0].payload.data + all[0].payload.length);

        Octets bad = fragment(2);
        if (attack == 0) bad = fragment(1);          // again
        if (attack == 1) bad.back() ^= 1;            // another tag
        if (attack == 2) bad = {0x41, 7};            // in the clear
        if (attack == 3) bad = reflected;            // what the device made itself
        attacker.say(PacketKind::data, pipe, session + 1, bad);
        all = attacker.answers();
        REQUIRE(all.size() == 1);
        CHECK(all[0].kind == PacketKind::session);
        CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "05");
        CHECK(attacker.device.host().counts().fragments_failed == 1);
        attacker.say(PacketKind::data, pipe, session + 1, fragment(2));
        CHECK(attacker.answers().empty());
        // The gate was for one session.
        attacker.ask(gate, 10, session + 2);
        all = attacker.answers();
        REQUIRE(all.size() == 1);
        CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "0401");
    }
}
