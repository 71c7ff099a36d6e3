// SPDX-License-Identifier: Apache-2.0
// The generated codecs do what the steps say that are proven, and what the standards' examples show.
#include "../generated/formats/all_fuzz.hpp"

#include "formats_fixture.hpp"

#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>

using namespace formats_test;

TEST_CASE("formats: generated code and interpreter agree on every input of up to two octets") {
    gen::each_format([]<class Fields>(Fields) {
        CAPTURE(std::string(Fields::name));
        const spec::formats::Interpreter model(format_named(Fields::name));
        std::string first;
        const auto compare = [&](const Octets& in) {
            if (const std::string d = difference<Fields>(model, in); !d.empty() && first.empty()) first = hexadecimal(in) + ": " + d;
        };
        compare({});
        for (unsigned a = 0; a != 256; ++a) {
            compare({static_cast<std::uint8_t>(a)});
            for (unsigned b = 0; b != 256; ++b) compare({static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b)});
        }
        CHECK(first == "");
    });
}

TEST_CASE("formats: generated code and interpreter agree on messages made and spoiled by the mutator, which reaches every alternative and reason") {
    std::set<std::string> reasons;
    std::size_t formats = 0;
    gen::each_format([&]<class Fields>(Fields) {
        CAPTURE(std::string(Fields::name));
        ++formats;
        const spec::formats::Interpreter model(format_named(Fields::name));
        std::set<std::size_t> alternatives;
        Octets message(Fields::longest + 1);
        std::size_t size = 0, accepted = 0, refused = 0;
        std::string first;
        for (std::uint32_t seed = 1; seed != 4001; ++seed) {
            size = gen::mutated<Fields>(message.data(), size, message.size(), seed * 2654435761u);
            const Octets in(message.begin(), message.begin() + static_cast<std::ptrdiff_t>(size));
            if (const std::string d = difference<Fields>(model, in); !d.empty() && first.empty()) first = hexadecimal(in) + ": " + d;
            const spec::formats::Decoded d = model.decode(in);
            reasons.insert(std::string(name_of(d.outcome.reason)));
            if (d.outcome.reason == spec::formats::Reason::none) {
                alternatives.insert(d.alternative);
                ++accepted;
            } else ++refused;
        }
        CHECK(first == "");
        CHECK(alternatives.size() == Fields::alternatives);
        CHECK(accepted > 400);
        CHECK(refused > 50);
    });
    CHECK(formats == ssp::all_formats().size());
    for (const char* r : {"none", "truncated", "too_long", "wrong_length", "unknown_tag", "wrong_constant", "out_of_range", "reserved_code",
                          "wrong_padding", "wrong_checksum"})
        CHECK_MESSAGE(reasons.contains(r), r);
}

TEST_CASE("formats: generated code that does other than the steps is noticed") {
    const spec::formats::Format& format = format_named("secure_plain");
    const auto noticed = [&](auto change) {
        std::vector<spec::formats::Program> programs{spec::formats::lower(format)};
        change(programs[0]);
        const spec::formats::Interpreter other(format, programs);
        std::uint8_t message[241];
        for (std::uint32_t seed = 1; seed != 400; ++seed) {
            const std::size_t n = gen::mutated<gen::SecurePlainFields>(message, 0, sizeof message, seed * 2654435761u);
            if (!difference<gen::SecurePlainFields>(other, {message, message + n}).empty()) return true;
        }
        return false;
    };
    using spec::formats::Op;
    using spec::formats::Program;
    CHECK(!noticed([](Program&) {}));
    CHECK(noticed([](Program& p) { std::erase_if(p.decode, [](const auto& s) { return s.op == Op::zeros; }); }));
    CHECK(noticed([](Program& p) { p.decode[0].least += 16; }));
    CHECK(noticed([](Program& p) { p.decode.back().shift ^= 1; }));
    CHECK(noticed([](Program& p) { p.encode.back().value = 0x40; }));
}

TEST_CASE("formats: encoding refuses what the fields cannot hold, as the interpreter does") {
    std::uint8_t out[300];
    gen::ShdlcInformation i{8, 0, {out, 1}};
    CHECK(encode(i, out, sizeof out).reason == gen::Reason::value_too_wide);
    i = {0, 0, {out, 0}};
    CHECK(encode(i, out, sizeof out).reason == gen::Reason::truncated);
    i = {0, 0, {out, 241}};
    CHECK(encode(i, out, sizeof out).reason == gen::Reason::too_long);
    const gen::ShdlcReset gap{false, 0, true, true, false, 0};
    CHECK(encode(gap, out, sizeof out).reason == gen::Reason::missing_before);
    const gen::ShdlcReset wide{true, 5, false, false, false, 0};
    CHECK(encode(wide, out, sizeof out).reason == gen::Reason::out_of_range);
    const gen::SclSessionRefused reserved{static_cast<gen::BindRefusal>(0)};
    CHECK(encode(reserved, out, sizeof out).reason == gen::Reason::reserved_code);
    const gen::SclGateList half{{out, 15}};
    CHECK(encode(half, out, sizeof out).reason == gen::Reason::wrong_length);
}

// ---- known octets ---------------------------------------------------------------------------------------------------

namespace {

constexpr gen::Result decoded(const auto& octets, auto& x) { return decode(octets.data(), octets.size(), x); }

}  // namespace

TEST_CASE("formats: the checksum is that of HDLC") {
    constexpr std::array<std::uint8_t, 9> digits{'1', '2', '3', '4', '5', '6', '7', '8', '9'};
    static_assert(gen::checksum(digits.data(), digits.size()) == 0x906e);
    CHECK(spec::formats::checksum(digits) == 0x906e);
}

TEST_CASE("formats: control octets of SHDLC are those of the implementation in Linux") {
    std::uint8_t out[8];
    const std::uint8_t octet = 0xaa;
    CHECK(encode(gen::ShdlcInformation{3, 5, {&octet, 1}}, out, sizeof out));
    CHECK(out[0] == (0x80 | 3 << 3 | 5));
    CHECK(encode(gen::ShdlcInformation{4, 0, {&octet, 1}}, out, sizeof out));
    CHECK(out[0] == 0xa0);  // the head bits 101 are an I frame as well
    CHECK(encode(gen::ShdlcSupervisory{gen::Supervision::selective_reject, 7}, out, sizeof out));
    CHECK(out[0] == 0xdf);
    CHECK(encode(gen::ShdlcAcknowledge{false, 0}, out, sizeof out));
    CHECK(out[0] == 0xe6);
    CHECK(encode(gen::ShdlcReset{true, 4, true, true, false, 0}, out, sizeof out).offset == 5);
    CHECK(out[0] == 0xf9);
    CHECK(out[1] == 4);
    CHECK(out[2] == 1);
}

TEST_CASE("formats: CREATE_PIPE and its answer are those of HCI") {
    constexpr std::array<std::uint8_t, 4> create{0x10, 0x41, 0x02, 0x41};
    gen::HcpCommand command{};
    REQUIRE(decoded(create, command));
    REQUIRE(command.kind == gen::HcpCommand::Kind::create_pipe);
    CHECK(command.create_pipe.source_gate == 0x41);
    CHECK(command.create_pipe.destination_host == 0x02);
    CHECK(command.create_pipe.destination_gate == 0x41);
    constexpr std::array<std::uint8_t, 6> answer{0x80, 0x01, 0x41, 0x02, 0x41, 0x02};
    gen::HcpMessage message{};
    REQUIRE(decoded(answer, message));
    REQUIRE(message.kind == gen::HcpMessage::Kind::response);
    CHECK(message.response.answer == gen::Answer::ok);
    gen::HcpPipeCreated created{};
    REQUIRE(decode(message.response.parameters.data, message.response.parameters.length, created));
    CHECK(created.pipe == 2);
}

TEST_CASE("formats: the published secure fragment is taken apart") {
    // Key size 128, "abc" in the last fragment: 00000001, ciphertext, tag.
    constexpr std::array<std::uint8_t, 36> fragment{0, 0, 0, 1, 0xd4, 0x53, 0x20, 0xab, 0x34, 0xbc, 0x5a, 0x6a, 0xae, 0xd6, 0x89, 0xdb, 0x72, 0x64,
                                                    0xbd, 0xb4, 0xe4, 0x8a, 0xcc, 0x6a, 0xf5, 0xdf, 0x71, 0x6b, 0x71, 0xcd, 0x03, 0x1c, 0x7c, 0x6f, 0x73, 0xfb};
    gen::SecureFragment x{};
    REQUIRE(decoded(fragment, x));
    CHECK(x.number == 1);
    CHECK(x.ciphertext.length == 16);
    CHECK(x.tag[0] == 0xe4);
    CHECK(x.tag[15] == 0xfb);
    auto zero = fragment;
    zero[3] = 0;
    CHECK(decoded(zero, x).reason == gen::Reason::out_of_range);
    // Its plaintext: three octets of data, twelve of padding, the chaining bit and 12.
    std::array<std::uint8_t, 16> plain{'a', 'b', 'c', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x8c};
    gen::SecurePlain p{};
    REQUIRE(decoded(plain, p));
    CHECK(p.data.length == 3);
    CHECK(p.last);
    plain[7] = 1;
    CHECK(decoded(plain, p).reason == gen::Reason::wrong_padding);
    CHECK(decoded(plain, p).offset == 7);
    plain = {};
    plain[15] = 0x10;
    CHECK(decoded(plain, p).reason == gen::Reason::wrong_padding);
    CHECK(decoded(plain, p).offset == 15);
}

// The compiler refuses to evaluate a read outside of the array.
constexpr bool survives_every_prefix() {
    constexpr std::array<std::uint8_t, 14> packet{0, 1, 0, 2, 0, 3, 0x80, 1, 2, 3, 4, 0x41, 0x42, 0x43};
    for (std::size_t n = 0; n != 15; ++n) {
        gen::SclPacket x{};
        if (static_cast<bool>(decode(packet.data(), n, x)) != (n >= 12)) return false;
    }
    return true;
}
static_assert(survives_every_prefix());
