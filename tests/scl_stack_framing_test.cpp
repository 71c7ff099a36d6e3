// SPDX-License-Identifier: Apache-2.0
// Frames come back out of a stream of octets as they went in, whatever else is in the stream; what was changed on the way
// is noticed by their check.

#include "crypto_hex.hpp"
#include "generated/formats/shdlc_frame.hpp"
#include "requirements/covers.hpp"
#include "scl/framing.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace ssp::scl;
using crypto_test::Octets;
using Contents = std::vector<Octets>;
namespace formats = ssp::generated::formats;

namespace {

Octets delimited(const Octets& frame) {
    Octets out(delimited_size(frame.size()));
    const std::size_t size = delimit(frame.data(), frame.size(), out.data(), out.size());
    REQUIRE(size != 0);
    out.resize(size);
    return out;
}

struct Receiver {
    explicit Receiver(std::size_t capacity) : buffer(capacity), deframer(buffer.data(), capacity) {}
    Octets buffer;
    Deframer deframer;

    Contents take(const Octets& stream) {
        Contents found;
        for (const std::uint8_t octet : stream)
            if (const std::size_t size = deframer.take(octet))
                found.emplace_back(buffer.begin(), buffer.begin() + static_cast<long>(size));
        return found;
    }
};

void append(Octets& to, const Octets& more) { to.insert(to.end(), more.begin(), more.end()); }

// An I frame with its check.
Octets information(const Octets& packet) {
    Octets frame(packet.size() + 3);
    const formats::ShdlcInformation fields{1, 2, {packet.data(), packet.size()}};
    REQUIRE(encode(fields, frame.data(), frame.size()));
    return frame;
}

// Those that pass their check.
Contents sound(const Contents& frames) {
    Contents result;
    for (const Octets& frame : frames) {
        formats::ShdlcFrame fields{};
        if (decode(frame.data(), frame.size(), fields)) result.push_back(frame);
    }
    return result;
}

}  // namespace

TEST_CASE("framing: every frame of one and two octets, and long ones of flags and escapes, come back") {
    static_assert(ssp::covers("A-VLINK-1"));
    Receiver receiver(2);
    for (int a = 0; a != 256; ++a) {
        const Octets one{static_cast<std::uint8_t>(a)};
        CHECK(receiver.take(delimited(one)) == Contents{one});
        for (const int b : {0x00, 0x5D, 0x5E, 0x7D, 0x7E, 0xFF}) {
            const Octets two{static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b)};
            CHECK(receiver.take(delimited(two)) == Contents{two});
        }
    }
    Receiver large(5000);
    for (const std::uint8_t octet : {flag, escape}) {
        const Octets frame(5000, octet);
        const Octets stream = delimited(frame);
        CHECK(stream.size() == delimited_size(5000));
        CHECK(large.take(stream) == Contents{frame});
    }
    CHECK(receiver.deframer.refused() + large.deframer.refused() == 0);
}

TEST_CASE("framing: flags between frames are nothing, and frames may share one") {
    Receiver receiver(16);
    const Octets a{1, 2}, b{3};
    Octets stream(5, flag);
    append(stream, delimited(a));
    stream.pop_back();
    append(stream, delimited(b));
    append(stream, {flag, flag});
    append(stream, delimited(a));
    CHECK(receiver.take(stream) == Contents{a, b, a});
    CHECK(receiver.deframer.refused() == 0);
}

TEST_CASE("framing: any single bit changed is noticed by the check, and the next frame but one is received again") {
    static_assert(ssp::covers("A-FMT-5"));
    const Octets frame = information({0x10, 0x7E, 0x00, 0x7D, 0xFF, 0x42, 0x33}), next = information({0x55, 0x66}), after = information({0x77});
    const Octets good = delimited(frame);
    for (std::size_t bit = 0; bit != 8 * good.size(); ++bit) {
        CAPTURE(bit);
        Octets stream = good;
        stream[bit / 8] = static_cast<std::uint8_t>(stream[bit / 8] ^ 1u << bit % 8);
        append(stream, delimited(next));
        append(stream, delimited(after));
        Receiver receiver(16);
        const Contents got = sound(receiver.take(stream));
        for (const Octets& each : got) CHECK((each == next || each == after));
        REQUIRE(!got.empty());
        CHECK(got.back() == after);
    }
}

TEST_CASE("framing: what is cut off, too long or aborted is no frame, and the next one is received") {
    const Octets next{9};
    const auto follows = [&](Octets stream, std::uint32_t refused) {
        append(stream, delimited(next));
        Receiver receiver(4);
        return receiver.take(stream).back() == next && receiver.deframer.refused() == refused;
    };
    CHECK(follows(delimited({1, 2, 3, 4, 5}), 1));  // one octet more than fits
    CHECK(follows({flag, escape, flag}, 1));        // an escape with nothing behind it
    CHECK(follows({flag, 1, 2, escape, flag}, 1));
    CHECK(follows({0x33, 0x44, escape, 0x55}, 0));  // noise before the first flag
    CHECK(follows(Octets(100'000, 0x33), 0));
    Octets endless(100'000, 0x33);
    endless[0] = flag;
    CHECK(follows(endless, 1));
}

TEST_CASE("framing: of ten million octets of noise hardly any passes the check") {
    std::mt19937_64 random(7);
    Receiver receiver(64);
    Octets stream(1000);
    std::size_t taken = 0, passed = 0;
    for (int k = 0; k != 10'000; ++k) {
        for (std::uint8_t& octet : stream) octet = static_cast<std::uint8_t>(random());
        const Contents frames = receiver.take(stream);
        taken += frames.size();
        passed += sound(frames).size();
    }
    CHECK(taken > 5'000);
    CHECK(passed <= 3);  // one in 65536
}

TEST_CASE("framing: too little room, or nothing to frame: refused, and nothing written") {
    Octets out(delimited_size(3), 0x55);
    const Octets frame{1, 2, 3};
    CHECK(delimit(frame.data(), 3, out.data(), out.size() - 1) == 0);
    CHECK(delimit(frame.data(), 0, out.data(), out.size()) == 0);
    CHECK(delimit(frame.data(), SIZE_MAX, out.data(), out.size()) == 0);
    CHECK(out == Octets(out.size(), 0x55));
}

TEST_CASE("framing: restart() forgets what has begun") {
    Receiver receiver(16);
    (void)receiver.take({flag, 1, 2, 3});
    receiver.deframer.restart();
    const Octets frame{4, 5};
    CHECK(receiver.take(delimited(frame)) == Contents{frame});
    CHECK(receiver.deframer.refused() == 0);
}
