// SPDX-License-Identifier: Apache-2.0
// 10,000 messages of 1 byte to 64 KiB through the faulty channel: in order, none lost, none twice, in memory of a fixed size.

#include "requirements/covers.hpp"
#include "scl_stack_both.hpp"

#include <deque>

using namespace stack_test;

namespace {

// Sends `count` messages without waiting for their echoes, and takes these as they come. True if they came back in order,
// each once.
bool all_come_back(Both& both, std::uint8_t pipe, int count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::deque<Octets> under_way;  // the last one may still be being sent
    int sent = 0, received = 0, idle = 0;
    while (received != count && idle != 100'000) {
        if (sent != count && !both.terminal->sending(pipe)) {
            // Every order of magnitude is as frequent as any other.
            const std::size_t most = std::size_t{1} << random() % 17;
            under_way.push_back(event_of(random, 1 + random() % most));
            if (!both.terminal->send(pipe, under_way.back().data(), under_way.back().size())) return false;
            ++sent;
        }
        ++idle;
        if (const scl::View got = both.terminal->received(pipe); got.length != 0) {
            if (under_way.empty() || Octets(got.data, got.data + got.length) != under_way.front()) return false;
            under_way.pop_front();
            both.terminal->release(pipe);
            ++received;
            idle = 0;
        }
        both.turn();
    }
    for (int k = 0; k != 1000; ++k) both.turn();
    return received == count && both.terminal->received(pipe).length == 0;
}

}  // namespace

TEST_CASE("stack: 10,000 messages of 1 byte to 64 KiB come through a faulty channel in order, none lost, none twice") {
    static_assert(ssp::covers("SSPTTF/Message-1", "TS102613/Order"));
    Both both(faulty());
    both.talk.register_host();
    const std::uint8_t pipe = both.talk.open(scl::loopback_gate);
    CHECK(all_come_back(both, pipe, 10'000, 1));
    const scl::LinkCounts& n = both.terminal->link().counts();
    MESSAGE("memory of a stack: ", sizeof(scl::Host), " octets; frames sent ", n.frames_sent, ", refused ", n.frames_refused, ", packets sent again ",
            n.packets_repeated, "; lost ", both.from_terminal.counts().lost, ", corrupted ", both.from_terminal.counts().corrupted);
    CHECK(both.from_terminal.counts().lost > 1000);
    CHECK(n.starts == 1);
}

TEST_CASE("stack: 1,000 of them on a secure pipe") {
    Both both(faulty());
    both.talk.register_host();
    const std::uint8_t pipe = both.talk.open_secure(ssp::crypto::Curve::brainpool_p256r1, ssp::crypto::KeySize::e256);
    CHECK(all_come_back(both, pipe, 1'000, 2));
    CHECK(both.terminal->counts().fragments_failed == 0);
}

TEST_CASE("stack: a gate that does not send messages back does not pass for one that does") {
    Both both({});
    both.talk.register_host();
    CHECK_FALSE(all_come_back(both, both.talk.open(scl::identity_gate), 10, 3));
}
