// SPDX-License-Identifier: Apache-2.0
// tshark with the generated dissector says of frames what the formats say, refusals with reason and offset included.
#include "../generated/formats/all_fuzz.hpp"

#include "formats_fixture.hpp"
#include "process.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <unistd.h>

using namespace formats_test;
using spec::formats::Interpreter;
using spec::formats::Outcome;
using spec::formats::Reason;

namespace {

void append(Octets& to, std::uint64_t value, unsigned octets) {  // little-endian, as pcapng is here
    for (unsigned i = 0; i != octets; ++i) to.push_back(static_cast<std::uint8_t>(value >> 8 * i));
}

Octets block(std::uint32_t type, Octets body) {
    while (body.size() % 4 != 0) body.push_back(0);
    Octets b;
    append(b, type, 4);
    append(b, body.size() + 12, 4);
    b.insert(b.end(), body.begin(), body.end());
    append(b, body.size() + 12, 4);
    return b;
}

// A capture with one interface of this link type.
void write_capture(const std::filesystem::path& file, unsigned link_type, const std::vector<Octets>& frames) {
    Octets section, interface;
    append(section, 0x1a2b3c4d, 4);
    append(section, 1, 4);
    append(section, ~std::uint64_t{0}, 8);
    append(interface, link_type, 4);
    append(interface, 0, 4);
    std::ofstream out(file, std::ios::binary);
    const auto put = [&](const Octets& b) { out.write(reinterpret_cast<const char*>(b.data()), static_cast<std::streamsize>(b.size())); };
    put(block(0x0a0d0d0a, section));
    put(block(1, interface));
    for (std::size_t i = 0; i != frames.size(); ++i) {
        Octets packet;
        append(packet, 0, 8);
        append(packet, i, 4);
        append(packet, frames[i].size(), 4);
        append(packet, frames[i].size(), 4);
        packet.insert(packet.end(), frames[i].begin(), frames[i].end());
        put(block(6, packet));
    }
}

bool tshark_is_there() {
    const bool there = proofs::run_program({"tshark", "--version"}, "", 20).status == 0;
    if (!there) MESSAGE("skipped: tshark is not installed");
    return there;
}

// One line a packet: its number and these fields, separated by '|'.
std::vector<std::string> tshark(const std::vector<Octets>& frames, unsigned link_type, const std::vector<std::string>& fields) {
    const std::filesystem::path file = std::filesystem::temp_directory_path() / ("sspec-" + std::to_string(getpid()) + ".pcapng");
    write_capture(file, link_type, frames);
    std::vector<std::string> words{"tshark", "-X", "lua_script:" SSPEC_ROOT "/generated/formats/sspec.lua", "-r", file, "-T", "fields", "-E", "separator=|", "-e", "frame.number"};
    for (const std::string& f : fields) words.insert(words.end(), {"-e", f});
    const proofs::Ended ended = proofs::run_program(words, "", 120);
    std::filesystem::remove(file);
    REQUIRE_MESSAGE(ended.status == 0, ended.output);
    std::vector<std::string> lines;
    std::istringstream in(ended.output);
    for (std::string line; std::getline(in, line);)
        if (line.starts_with(std::to_string(lines.size() + 1) + "|")) lines.push_back(line.substr(line.find('|') + 1));
    return lines;
}

std::string text_of(const Outcome& o) {
    return o.reason == Reason::none ? "" : std::string(name_of(o.reason)) + " at offset " + std::to_string(o.offset);
}

// What the formats say of a frame with everything in it: the first refusal, or nothing.
class Judge {
public:
    std::string frame(const Octets& in) {
        const auto d = frame_.decode(in);
        if (d.outcome.reason != Reason::none) return text_of(d.outcome);
        if (d.alternative != 0) {
            if (d.alternative != 1) expected_ = 0;  // UA, RSET
            return "";
        }
        const bool in_order = !expected_ || *expected_ == d.values[1].number;
        if (in_order) expected_ = (d.values[1].number + 1) % 8;
        return packet(d.values[3].octets, in_order);
    }
    std::string packet(const Octets& in, bool in_order = true) {
        const auto d = packet_.decode(in);
        if (d.outcome.reason != Reason::none) return text_of(d.outcome);
        const Octets& payload = d.values[7].octets;
        switch (d.values[4].number) {
        case 1: return text_of(credit_.decode(payload).outcome);
        case 2: return text_of(session_.decode(payload).outcome);
        case 3: return text_of(registration_.decode(payload).outcome);
        default: break;
        }
        if (!in_order) return "";
        Octets& whole = pieces_[{d.values[0].number, d.values[1].number, d.values[2].number, d.values[6].number}];
        whole.insert(whole.end(), payload.begin(), payload.end());
        if (d.values[3].number == 0) return "";
        const std::string text = text_of(message_.decode(whole).outcome);
        whole.clear();
        return text;
    }

private:
    const Interpreter frame_{format_named("shdlc_frame")}, packet_{format_named("scl_packet")}, credit_{format_named("scl_credit")},
        session_{format_named("scl_session")}, registration_{format_named("scl_registration")}, message_{format_named("scl_message")};
    std::map<std::vector<std::uint64_t>, Octets> pieces_;
    std::optional<std::uint64_t> expected_;
};

}  // namespace

TEST_CASE("dissector: frames, packets and messages are shown by name, and a frame that is sent again adds nothing to a message") {
    if (!tshark_is_there()) return;
    std::vector<Octets> frames;
    std::uint8_t payload[32], packet[240], frame[250];
    const auto send = [&](std::uint8_t number, gen::PacketKind kind, bool last, std::size_t length) {
        const gen::Result p = encode(gen::SclPacket{1, 2, 7, last, kind, 77, {payload, length}}, packet, sizeof packet);
        REQUIRE(p);
        const gen::Result f = encode(gen::ShdlcInformation{number, 5, {packet, p.offset}}, frame, sizeof frame);
        REQUIRE(f);
        frames.emplace_back(frame, frame + f.offset);
    };
    const gen::SclSessionBind bind{{0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xaf}, 9};
    send(0, gen::PacketKind::session, true, encode(bind, payload, sizeof payload).offset);
    payload[0] = 0x42;
    payload[1] = 'h';
    send(1, gen::PacketKind::data, false, 2);
    send(1, gen::PacketKind::data, false, 2);  // again
    payload[0] = 'i';
    send(2, gen::PacketKind::data, true, 1);
    send(3, gen::PacketKind::data, true, 1);
    frames.back()[4] ^= 1;
    const auto lines = tshark(frames, 147,
                              {"sspec.shdlc_information.receive_number", "sspec.scl_packet.session", "sspec.scl_session_bind.receiving_pipe",
                               "sspec.scl_session_bind.gate", "sspec.scl_message_event.parameters", "_ws.expert.message"});
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == "5|77|9|a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 aa ab ac ad ae af||");
    CHECK(lines[1] == "5|77||||");
    CHECK(lines[2] == "5|77||||");
    CHECK(lines[3] == "5|77|||68 69|");
    CHECK(lines[4] == "5|||||wrong_checksum at offset 13");
}

TEST_CASE("dissector: of made and spoiled frames it says what the formats say") {
    if (!tshark_is_there()) return;
    std::vector<Octets> frames, packets;
    std::vector<std::string> of_frames, of_packets;
    Judge judge, packet_judge;
    std::uint8_t data[300], frame[300];
    for (std::uint32_t seed = 1; seed != 1501; ++seed) {
        std::size_t size = gen::mutated<gen::SclPacketFields>(data, 0, 240, seed * 2654435761u);
        gen::SclPacket p{};
        std::uint8_t control[64], rewritten[300];
        // Control packets seldom hold what they should: put it in.
        if (seed % 3 != 0 && decode(data, size, p) && p.kind != gen::PacketKind::data) {
            const std::size_t n = p.kind == gen::PacketKind::session        ? gen::mutated<gen::SclSessionFields>(control, 0, sizeof control, seed * 77u)
                                  : p.kind == gen::PacketKind::registration ? gen::mutated<gen::SclRegistrationFields>(control, 0, sizeof control, seed * 77u)
                                                                            : gen::mutated<gen::SclCreditFields>(control, 0, sizeof control, seed * 77u);
            p.payload = {control, n};
            if (const gen::Result r = encode(p, rewritten, sizeof rewritten)) {
                size = r.offset;
                std::copy_n(rewritten, size, data);
            }
        }
        packets.emplace_back(data, data + size);
        of_packets.push_back(packet_judge.packet(packets.back()));
        const gen::Result r = encode(gen::ShdlcInformation{static_cast<std::uint8_t>(seed % 16 < 8 ? seed % 8 : seed / 16 % 8), 0, {data, size}}, frame, sizeof frame);
        std::size_t length = r ? r.offset : 0;
        if (!r || seed % 4 == 0) length = gen::mutated<gen::ShdlcFrameFields>(frame, length, sizeof frame, seed * 31u);
        frames.emplace_back(frame, frame + length);
        of_frames.push_back(judge.frame(frames.back()));
    }
    std::map<std::string, int> reasons;
    const auto compare = [&](const std::vector<Octets>& captured, unsigned link_type, const std::vector<std::string>& expected) {
        const auto said = tshark(captured, link_type, {"_ws.expert.message"});
        REQUIRE(said.size() == expected.size());
        for (std::size_t i = 0; i != said.size(); ++i) {
            // Of no octets at all tshark calls no dissector.
            CHECK_MESSAGE((said[i] == expected[i] || captured[i].empty()), hexadecimal(captured[i]));
            ++reasons[said[i].substr(0, said[i].find(' '))];
        }
    };
    compare(frames, 147, of_frames);
    compare(packets, 148, of_packets);
    for (const char* r : {"", "truncated", "too_long", "unknown_tag", "wrong_constant", "out_of_range", "reserved_code", "wrong_checksum"})
        CHECK_MESSAGE(reasons[r] > 0, r);
}
