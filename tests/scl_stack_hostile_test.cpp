// SPDX-License-Identifier: Apache-2.0
// A peer that sends whatever it likes - noise, half packets, wrong pipes, old sessions, 2^16 requests - is answered as the
// machines say, gets nothing delivered wrongly, and the next terminal finds the device as it was.

#include "crypto_hex.hpp"
#include "requirements/covers.hpp"
#include "scl_stack_peer.hpp"

using namespace stack_test;
namespace formats = ssp::generated::formats;

namespace {

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
        REQUIRE(attacker.device.ssp().poll());
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

TEST_CASE("hostile: before it is registered, a host gets no session, and an unknown gate is told as such") {
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

TEST_CASE("hostile: of 2^16 requests as many pipes open as there are, and the rest is refused") {
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

TEST_CASE("hostile: fragments beyond the credit are dropped, and a message that is too long is dropped, and the next one served") {
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

TEST_CASE("hostile: a device that ends a session before its credit has come back is told no credit in the next one") {
    Impostor impostor;
    impostor.accept(nullptr, nullptr);
    for (int k = 0; k != 3; ++k) impostor.say(PacketKind::data, impostor.terminals, impostor.session, {0x41}, false);
    CHECK(impostor.answers().empty());
    impostor.say(PacketKind::data, impostor.terminals, impostor.session, {0x41}, false);
    impostor.say(PacketKind::session, impostor.terminals, impostor.session, {5});
    CHECK(impostor.answers().empty());
    CHECK(impostor.terminal->state(impostor.pipe) == scl::PipeState::closed);
    impostor.accept(nullptr, nullptr);  // hears of the request, and of nothing else
}
