// SPDX-License-Identifier: Apache-2.0
// A peer of a secure pipe that replays, changes or leaves out what protects it, or asks for the pipe again, gets nothing
// delivered and hears nothing in the clear.

#include "crypto/agreement.hpp"
#include "crypto_hex.hpp"
#include "requirements/covers.hpp"
#include "scl_stack_peer.hpp"

using namespace stack_test;
namespace crypto = ssp::crypto;

namespace {

constexpr std::uint32_t session = 0x1234;

Octets fragment(const crypto::PipeKeys& keys, std::uint32_t number, const Octets& data, bool last = true) {
    Octets octets(crypto::fragment_size(data.size()));
    REQUIRE(crypto::protect(keys, number, last, data.data(), data.size(), octets.data(), octets.size()) == octets.size());
    return octets;
}

// The attacker agrees on keys as anybody may, here: it has the scalar 1. Its end of the pipe is 9.
struct SecureAttacker : Attacker {
    SecureAttacker() {
        register_host();
        std::uint8_t one[32]{}, point[65], theirs[65], shared[32], challenge[16];
        one[31] = 1;
        REQUIRE(crypto::public_point(crypto::Curve::p256, one, point));
        const std::uint16_t agreement = open(scl::agreement_gate, 8, session);
        Octets command{scl::agree_keys, 0, 0};
        command.insert(command.end(), point, point + 65);
        say(PacketKind::data, agreement, session, command);
        const auto all = answers();
        REQUIRE(all.size() == 1);
        REQUIRE(all[0].payload.length == scl::agreement_answer_size);
        std::copy_n(all[0].payload.data + 1, 65, theirs);
        std::copy_n(all[0].payload.data + 66, 16, challenge);
        std::copy_n(all[0].payload.data + 82, 16, gate);
        REQUIRE(crypto::agree(crypto::Curve::p256, one, theirs, shared));
        const auto made = [&](crypto::Direction direction, crypto::PipeKeys& to) {
            return crypto::derive(crypto::Profile::from_2021_04, crypto::KeySize::e128, direction, shared, challenge, gate, to);
        };
        REQUIRE(made(crypto::Direction::from_opener, keys));
        REQUIRE(made(crypto::Direction::to_opener, back));
        pipe = open(gate, 9, session + 1);
    }
    std::uint8_t gate[16];
    crypto::PipeKeys keys, back;
    std::uint16_t pipe;
};

}  // namespace

TEST_CASE("hostile: a secure fragment that is replayed, changed, or in the clear closes the pipe and is not delivered") {
    static_assert(ssp::covers("A-SEC-1", "A-SEC-4", "SSPTTF/Fragment-2"));
    for (const int attack : {0, 1, 2, 3}) {
        CAPTURE(attack);
        SecureAttacker attacker;
        const std::uint16_t pipe = attacker.pipe;
        const Octets data{0x41, 7};
        attacker.say(PacketKind::data, pipe, session + 1, fragment(attacker.keys, 1, data));
        auto all = attacker.answers();
        REQUIRE(all.size() == 1);
        std::uint8_t room[64];
        CHECK(crypto::unprotect(attacker.back, 1, all[0].payload.data, all[0].payload.length, room, sizeof room).result == crypto::Unprotected::accepted);
        const Octets reflected(all[0].payload.data, all[0].payload.data + all[0].payload.length);

        Octets bad = fragment(attacker.keys, 2, data);
        if (attack == 0) bad = fragment(attacker.keys, 1, data);  // again
        if (attack == 1) bad.back() ^= 1;                         // another tag
        if (attack == 2) bad = data;                              // in the clear
        if (attack == 3) bad = reflected;                         // what the device made itself
        attacker.say(PacketKind::data, pipe, session + 1, bad);
        all = attacker.answers();
        REQUIRE(all.size() == 1);
        CHECK(all[0].kind == PacketKind::session);
        CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "05");
        CHECK(attacker.device.host().counts().fragments_failed == 1);
        attacker.say(PacketKind::data, pipe, session + 1, fragment(attacker.keys, 2, data));
        CHECK(attacker.answers().empty());
        // The gate was for one session.
        attacker.ask(attacker.gate, 10, session + 2);
        all = attacker.answers();
        REQUIRE(all.size() == 1);
        CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "0401");
    }
}

TEST_CASE("hostile: a secure pipe that is asked for again as a clear one, under the same number, tells nothing of its message") {
    SecureAttacker attacker;
    // More than there is credit for: the echo waits in the middle.
    for (std::uint32_t k = 1; k != 21; ++k)
        attacker.say(PacketKind::data, attacker.pipe, session + 1, fragment(attacker.keys, k, Octets(200, 0x42), k == 20));
    std::size_t echoed = 0;
    for (const SclPacket& answer : attacker.answers()) echoed += answer.kind == PacketKind::data ? 1u : 0u;
    CHECK(echoed == scl::credits);
    CHECK(attacker.open(scl::identity_gate, 9, session + 1) == attacker.pipe);
    attacker.say(PacketKind::credit, attacker.pipe, session + 1, {0, 0, 0, 2 * scl::credits});
    CHECK(attacker.answers().empty());
    attacker.say(PacketKind::data, attacker.pipe, session + 1, {0x02, 0x01});  // the gate is the new one
    const auto all = attacker.answers();
    REQUIRE(all.size() == 1);
    CHECK(crypto_test::text(all[0].payload.data, all[0].payload.length) == "800f00");
}

TEST_CASE("hostile: secure messages of no octet are none, cost no credit, and the next message arrives") {
    crypto::PipeKeys keys{}, back{};
    Impostor impostor;
    impostor.accept(&back, &keys);
    std::uint32_t number = 0;
    const auto say = [&](const Octets& data) { impostor.say(PacketKind::data, impostor.terminals, impostor.session, fragment(keys, ++number, data)); };
    for (std::uint8_t k = 0; k != 2 * scl::credits; ++k) say({});
    std::size_t told = 0;
    for (const SclPacket& answer : impostor.answers()) told += answer.kind == PacketKind::credit ? 1u : 0u;
    CHECK(told >= 2);
    CHECK(impostor.terminal->received(impostor.pipe).length == 0);
    say({0x41});
    impostor.settle();
    const scl::View got = impostor.terminal->received(impostor.pipe);
    REQUIRE(got.length == 1);
    CHECK(got.data[0] == 0x41);
}
