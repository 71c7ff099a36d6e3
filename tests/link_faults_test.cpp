// SPDX-License-Identifier: Apache-2.0
// A plan of faults does to frames what it says, the same for the same seed, and never lets one overtake another.

#include "crypto_hex.hpp"
#include "generated/formats/shdlc_frame.hpp"
#include "host/faults.hpp"
#include "scl/framing.hpp"

#include <doctest/doctest.h>

#include <functional>

using namespace ssp::host;
using crypto_test::Octets;
namespace formats = ssp::generated::formats;

namespace {

constexpr int frames = 10'000;

struct Outcome {
    std::vector<int> received{};  // the number in each frame that arrived sound
    std::vector<std::uint32_t> at{};
    std::uint32_t refused = 0;
    FaultCounts counts{};
    bool operator==(const Outcome& other) const { return received == other.received && at == other.at && refused == other.refused; }
};

// Sends numbered frames, one each millisecond, `chunk` octets at a time.
Outcome run(const FaultPlan& plan, std::size_t chunk = 1000) {
    MemoryPair pair;
    FaultyLink faulty(pair.left(), plan);
    std::uint8_t buffer[64];
    ssp::scl::Deframer deframer(buffer, sizeof buffer);
    Outcome outcome;
    const auto listen = [&] {
        std::uint8_t part[100];
        while (const std::size_t given = pair.right().receive(part, sizeof part))
            for (std::size_t k = 0; k != given; ++k)
                if (const std::size_t size = deframer.take(part[k])) {
                    formats::ShdlcInformation fields{};
                    if (!decode(buffer, size, fields)) {
                        ++outcome.refused;
                        continue;
                    }
                    outcome.received.push_back(fields.information.data[0] | fields.information.data[1] << 8);
                    outcome.at.push_back(pair.right().now());
                }
    };
    for (int number = 0; number != frames; ++number) {
        const std::uint8_t content[8] = {static_cast<std::uint8_t>(number), static_cast<std::uint8_t>(number >> 8), 0, 0x7E, 0x7D, 9, 9, 9};
        std::uint8_t frame[sizeof content + 3];
        REQUIRE(encode(formats::ShdlcInformation{0, 0, {content, sizeof content}}, frame, sizeof frame));
        std::uint8_t octets[ssp::scl::delimited_size(sizeof frame)];
        const std::size_t size = ssp::scl::delimit(frame, sizeof frame, octets, sizeof octets);
        for (std::size_t sent = 0; sent != size;) {
            sent += faulty.send(octets + sent, std::min(chunk, size - sent));
            if (sent != size) faulty.wait(1), listen();
        }
        listen();
        faulty.wait(1);
        listen();
    }
    for (int k = 0; k != 100; ++k) faulty.wait(1000), listen();
    outcome.counts = faulty.counts();
    return outcome;
}

std::string message(const std::function<void()>& what) {
    try {
        what();
    } catch (const LinkError& e) {
        return e.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("faults: without a plan every frame arrives once, at once") {
    const Outcome outcome = run({});
    REQUIRE(outcome.received.size() == frames);
    for (int k = 0; k != frames; ++k) CHECK(outcome.received[static_cast<std::size_t>(k)] == k);
    CHECK(outcome.refused == 0);
    CHECK(FaultPlan{}.empty());
}

TEST_CASE("faults: what the plan says happens about as often as it says, and the receiver sees no more than that") {
    FaultPlan plan;
    plan.lose = 50'000;
    plan.corrupt = 10'000;
    plan.duplicate = 20'000;
    const Outcome outcome = run(plan);
    const FaultCounts& n = outcome.counts;
    CHECK(n.sent == frames);
    CHECK(n.lost > 400);
    CHECK(n.lost < 600);
    CHECK(n.corrupted > 60);
    CHECK(n.corrupted < 140);
    CHECK(n.duplicated > 140);
    CHECK(n.duplicated < 260);
    CHECK(outcome.refused > n.corrupted / 2);  // some are no frames at all any more
    CHECK(outcome.received.size() <= n.sent - n.lost + n.duplicated - n.corrupted);
    CHECK(std::ranges::is_sorted(outcome.received));
}

TEST_CASE("faults: one seed gives one outcome, however the octets are handed over, and another seed another") {
    FaultPlan plan;
    plan.lose = plan.corrupt = plan.duplicate = 100'000;
    plan.longest_delay = 0;
    const Outcome first = run(plan);
    CHECK(first == run(plan));
    CHECK(first.received == run(plan, 1).received);
    plan.seed = 2;
    CHECK_FALSE(first.received == run(plan).received);
}

TEST_CASE("faults: frames are late by no less than the least delay, and never overtake each other") {
    FaultPlan plan;
    plan.shortest_delay = 5;
    plan.longest_delay = 30;
    const Outcome outcome = run(plan);
    REQUIRE(outcome.received.size() == frames);
    CHECK(outcome.counts.delayed == frames);
    CHECK(std::ranges::is_sorted(outcome.received));
    CHECK(outcome.at.front() >= 5);
}

TEST_CASE("faults: everything lost is everything lost, and everything twice is everything twice") {
    FaultPlan plan;
    plan.lose = 1'000'000;
    CHECK(run(plan).received.empty());
    plan.lose = 0;
    plan.duplicate = 1'000'000;
    CHECK(run(plan).received.size() == 2 * frames);
    plan.duplicate = 0;
    plan.corrupt = 1'000'000;
    CHECK(run(plan).received.size() <= 2);
}

TEST_CASE("faults: the reset is due once, after so many frames") {
    MemoryPair pair;
    FaultPlan plan;
    plan.reset_after = 3;
    CHECK_FALSE(plan.empty());
    FaultyLink faulty(pair.left(), plan);
    const Octets octets{0x7E, 1, 2, 3, 0x7E};
    for (int k = 0; k != 3; ++k) {
        CHECK_FALSE(faulty.reset_due());
        CHECK(faulty.send(octets.data(), octets.size()) == octets.size());
    }
    CHECK(faulty.reset_due());
    CHECK_FALSE(faulty.reset_due());
}

TEST_CASE("faults: a link that is lost while a late frame is sent says so at the next call, and once it is open anew no more") {
    struct Breaking : HostLink {
        std::size_t send(const std::uint8_t*, std::size_t) override { return told++ == 0 ? ssp::scl::link_lost : 0; }
        std::size_t receive(std::uint8_t*, std::size_t) override { return 0; }
        std::uint32_t now() override { return time; }
        bool reopen() override { return true; }
        bool there() override { return false; }
        void wait(std::uint32_t milliseconds) override { time += milliseconds; }
        std::uint32_t time = 0;
        int told = 0;
    } below;
    FaultPlan plan;
    plan.shortest_delay = plan.longest_delay = 5;
    FaultyLink faulty(below, plan);
    const Octets octets{0x7E, 1, 2, 3, 0x7E};
    CHECK(faulty.send(octets.data(), octets.size()) == octets.size());
    faulty.wait(10);
    std::uint8_t octet;
    CHECK(faulty.there());  // or nobody would call
    CHECK(faulty.receive(&octet, 1) == ssp::scl::link_lost);
    CHECK(faulty.send(octets.data(), octets.size()) == ssp::scl::link_lost);
    CHECK(faulty.reopen());
    CHECK(faulty.receive(&octet, 1) == 0);
    CHECK_FALSE(faulty.there());
}

TEST_CASE("faults: shares and delays are read as they are written, and what is none is refused by name") {
    CHECK(parse_share("--lose", "5%") == 50'000);
    CHECK(parse_share("--lose", "0%") == 0);
    CHECK(parse_share("--lose", "100%") == 1'000'000);
    CHECK(parse_share("--lose", "0.25%") == 2'500);
    CHECK(parse_share("--lose", "0.0001%") == 1);
    for (const char* text : {"", "5", "%", "-1%", "101%", "100.1%", "5.%", "5.00001%", "five%", "5 %", "5%%", "1e1%", "0x5%", ".5%"}) {
        const std::string said = message([&] { (void)parse_share("--lose", text); });
        CAPTURE(said);
        CHECK(said.starts_with("--lose: '" + std::string(text) + "' is not"));
        CHECK(said.find("such as 5%") != std::string::npos);
    }
    FaultPlan plan;
    parse_delay("--delay", "20", plan);
    CHECK(plan.shortest_delay == 0);
    CHECK(plan.longest_delay == 20);
    parse_delay("--delay", "5..20", plan);
    CHECK(plan.shortest_delay == 5);
    CHECK(plan.longest_delay == 20);
    for (const char* text : {"", "-1", "20..5", "5..", "..5", "60001", "5ms", "1..2..3"}) {
        const std::string said = message([&] { parse_delay("--delay", text, plan); });
        CAPTURE(said);
        CHECK(said.starts_with("--delay: '" + std::string(text) + "' is not"));
        CHECK(said.find("such as 20 or 5..20") != std::string::npos);
    }
}
