// SPDX-License-Identifier: Apache-2.0
// Two stacks and a channel that loses, changes, repeats and delays frames: messages come through in order, none lost, none
// twice; resets harm nobody.

#include "requirements/covers.hpp"
#include "scl_stack_both.hpp"

using namespace stack_test;

TEST_CASE("stack: a terminal registers, reads the identity registry, and echoes through loopback") {
    for (const FaultPlan& plan : {FaultPlan{}, faulty()}) {
        Both both(plan);
        both.talk.register_host();
        const std::uint8_t identity = both.talk.open(scl::identity_gate);
        CHECK(both.talk.read(identity, 1) == Octets{15, 0});
        CHECK(both.talk.read(identity, 3).size() == 80);
        CHECK_THROWS_AS(both.talk.read(identity, 9), BrokenOff);
        const std::uint8_t loopback = both.talk.open(scl::loopback_gate);
        std::mt19937_64 random(1);
        for (const std::size_t size : {1u, 2u, 228u, 229u, 230u, 458u, 2000u, 65'536u, 65'537u}) CHECK(both.talk.echoes(loopback, event_of(random, size)));
        both.talk.close(loopback);
        const std::uint8_t unknown[16] = {1};
        CHECK_THROWS_WITH_AS(both.talk.open(unknown), "bind: refused", BrokenOff);
    }
}

TEST_CASE("stack: a secure pipe carries messages, on both curves and with both key sizes") {
    for (const FaultPlan& plan : {FaultPlan{}, faulty()})
        for (const auto curve : {ssp::crypto::Curve::p256, ssp::crypto::Curve::brainpool_p256r1})
            for (const auto size : {ssp::crypto::KeySize::e128, ssp::crypto::KeySize::e256}) {
                Both both(plan);
                both.talk.register_host();
                const std::uint8_t pipe = both.talk.open_secure(curve, size);
                std::mt19937_64 random(2);
                for (const std::size_t length : {1u, 206u, 207u, 208u, 5000u}) CHECK(both.talk.echoes(pipe, event_of(random, length)));
            }
}

TEST_CASE("stack: a terminal that resets in the middle begins again, and comes through, and so does one whose device resets") {
    for (const bool device_resets : {false, true})
        for (const std::uint64_t after : {1u, 7u, 20u, 60u, 100u, 300u}) {
            CAPTURE(device_resets);
            CAPTURE(after);
            FaultPlan plan = faulty();
            plan.reset_after = device_resets ? 0 : after;
            plan.seed = after;
            Both both(plan);
            both.device_reset_after = device_resets ? after : 0;
            std::mt19937_64 random(after);
            long broken_off = 0;
            std::uint8_t pipe = scl::no_pipe;
            for (int k = 0; k != 12; ++k) {
                const Octets message = event_of(random, 1 + random() % 9000);
                for (bool done = false; !done;) try {
                        if (!both.terminal->registered()) both.talk.register_host();
                        if (both.terminal->state(pipe) != scl::PipeState::open) pipe = both.talk.open(scl::loopback_gate);
                        const bool same = both.talk.echoes(pipe, message);
                        CHECK(same);
                        done = true;
                    } catch (const BrokenOff&) {
                        REQUIRE(++broken_off < 10);
                    }
            }
            CHECK(both.was_reset);
        }
}

TEST_CASE("stack: a step that is broken off leaves neither its message nor a late answer behind") {
    for (const std::size_t size : {1u, 9000u}) {  // sent at once, and in part
        Both both({});
        both.talk.register_host();
        const std::uint8_t pipe = both.talk.open(scl::loopback_gate);
        Conversation hasty(*both.terminal, [&] { return both.pair.left().now(); },
                           [&] {
                               (void)both.terminal->poll();
                               both.from_terminal.wait(1);  // and the device does nothing
                           },
                           50, both.terminal_draws.draw());
        std::mt19937_64 random(3);
        CHECK_THROWS_AS(hasty.echoes(pipe, event_of(random, size)), BrokenOff);
        CHECK_FALSE(both.terminal->sending(pipe));
        CHECK(both.terminal->state(pipe) == scl::PipeState::closed);
        CHECK_THROWS_AS(hasty.open(scl::loopback_gate), BrokenOff);
        both.talk.register_host();
        CHECK(both.talk.echoes(both.talk.open(scl::loopback_gate), event_of(random, size)));
    }
}

TEST_CASE("stack: a terminal that asks more often than there is room for is served all the same") {
    Both both({});
    both.talk.register_host();
    const std::uint8_t domain[16] = {1};
    for (int round = 0; round != 9; ++round) {
        for (int k = 0; k != 20; ++k) both.terminal->register_host(domain);
        for (int turns = 0; turns != round; ++turns) both.turn();
    }
    std::mt19937_64 random(7);
    CHECK(both.talk.echoes(both.talk.open(scl::loopback_gate), event_of(random, 700)));
}

TEST_CASE("stack: two hundred messages of 1 byte to 64 KiB come back in order, none lost, none twice, over a faulty channel") {
    static_assert(ssp::covers("TS102622/Packet-2", "TS102622/Fragment-2", "SSPTTF/Message-1"));
    Both both(faulty());
    both.talk.register_host();
    const std::uint8_t pipe = both.talk.open(scl::loopback_gate);
    std::mt19937_64 random(4);
    for (int k = 0; k != 200; ++k) CHECK(both.talk.echoes(pipe, event_of(random, std::size_t{1} << random() % 17)));
    CHECK(both.terminal->received(pipe).length == 0);  // nothing came twice
    CHECK(both.from_terminal.counts().lost > 100);
    CHECK(both.terminal->link().counts().packets_repeated > 100);
    CHECK(both.terminal->link().counts().frames_refused > 20);
}

TEST_CASE("stack: several pipes carry messages at once, and none gets another's") {
    Both both(faulty());
    both.talk.register_host();
    std::uint8_t pipes[4];
    for (std::uint8_t& pipe : pipes) pipe = both.talk.open(scl::loopback_gate);
    std::mt19937_64 random(5);
    Octets messages[4];
    int sent[4]{}, received[4]{};
    const auto all_received = [&] { return std::ranges::all_of(received, [](int n) { return n == 20; }); };
    for (int k = 0; k != 2'000'000 && !all_received(); ++k) {
        for (int p = 0; p != 4; ++p) {
            if (sent[p] == received[p] && sent[p] != 20) {
                messages[p] = event_of(random, 1 + random() % 3000);
                REQUIRE(both.terminal->send(pipes[p], messages[p].data(), messages[p].size()));
                ++sent[p];
            }
            const scl::View got = both.terminal->received(pipes[p]);
            if (got.length == 0) continue;
            CHECK(Octets(got.data, got.data + got.length) == messages[p]);
            both.terminal->release(pipes[p]);
            ++received[p];
        }
        both.turn();
    }
    CHECK(all_received());
}

TEST_CASE("stack: three hundred restarts in a row, and each time both ends begin anew together") {
    static_assert(ssp::covers("A-LNK-5", "A-SCL-7"));
    Both both({});
    std::mt19937_64 random(6);
    for (int k = 0; k != 300; ++k) {
        (k % 2 == 0 ? *both.terminal : both.device.host()).restart();
        for (int turns = 0; turns != 300 && both.terminal->link().counts().starts <= static_cast<std::uint32_t>(k); ++turns) both.turn();
        both.talk.register_host();
        REQUIRE(both.talk.echoes(both.talk.open(scl::loopback_gate), event_of(random, 700)));
    }
}
