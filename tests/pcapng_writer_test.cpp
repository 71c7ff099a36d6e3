// SPDX-License-Identifier: Apache-2.0
// A recording is a pcapng file: as the draft says, octet for octet, and as tshark reads it, also after a kill.

#include "crypto_hex.hpp"
#include "host/pcapng.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

using namespace ssp::host;
using crypto_test::Octets;

namespace {

struct Place {
    Place() : path((std::filesystem::temp_directory_path() / ("sspec_" + std::to_string(getpid()) + ".pcapng")).string()) {}
    ~Place() { std::filesystem::remove(path); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    [[nodiscard]] Octets octets() const {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::string path;
};

std::string output_of(const std::string& command) {
    FILE* pipe = popen((command + " 2>/dev/null").c_str(), "r");
    REQUIRE(pipe != nullptr);
    std::string text;
    std::array<char, 4096> part;
    while (const std::size_t size = fread(part.data(), 1, part.size(), pipe)) text.append(part.data(), size);
    CHECK(pclose(pipe) == 0);
    return text;
}

bool tshark_is_there() {
    const bool there = std::system("command -v tshark >/dev/null 2>&1") == 0;
    if (!there) MESSAGE("SKIPPED: tshark is not installed");
    return there;
}

constexpr std::uint64_t moment = 1'600'000'000'123'456;  // microseconds: 2020-09-13 12:26:40.123456 UTC

}  // namespace

TEST_CASE("pcapng: the file is what the draft says, octet for octet") {
    const Place place;
    {
        Recording recording(place.path);
        const Octets frame{1, 2, 3};
        recording.frame(Recording::Direction::outbound, frame.data(), frame.size(), moment);
    }
    CHECK(crypto_test::text(place.octets()) ==
          "0a0d0d0a" "1c000000" "4d3c2b1a" "0100" "0000" "ffffffffffffffff" "1c000000"
          "01000000" "28000000" "9300" "0000" "00000400" "0200" "0300" "73636c00" "0900" "0100" "06000000" "00000000" "28000000"
          "06000000" "30000000" "00000000" "31af0500" "40e2a507" "03000000" "03000000" "01020300"
          "0200" "0400" "02000000" "00000000" "30000000");
}

TEST_CASE("pcapng: tshark reads every frame, its direction, its time and its octets") {
    if (!tshark_is_there()) return;
    const Place place;
    {
        Recording recording(place.path);
        for (std::uint8_t k = 0; k != 20; ++k) {
            const Octets frame(k + 1u, k);
            recording.frame(k % 2 == 0 ? Recording::Direction::outbound : Recording::Direction::inbound, frame.data(), frame.size(), moment + k);
        }
    }
    const std::string text = output_of("tshark -r " + place.path + " -T fields -e frame.number -e frame.len -e frame.packet_flags_direction"
                                       " -e frame.time_epoch -e frame.encap_type");
    std::string expected;
    for (int k = 0; k != 20; ++k)
        expected += std::to_string(k + 1) + '\t' + std::to_string(k + 1) + '\t' + (k % 2 == 0 ? "0x00000002" : "0x00000001") +
                    "\t1600000000." + std::to_string(123456 + k) + "000\t45\n";
    CHECK(text == expected);  // 45 is what Wireshark calls link type 147
}

TEST_CASE("pcapng: a process that is killed leaves a file that can be read, with all its frames") {
    const Place place;
    const pid_t child = fork();
    if (child == 0) {
        Recording recording(place.path);
        const Octets frame(100, 0x42);
        for (int k = 0; k != 50; ++k) recording.frame(Recording::Direction::inbound, frame.data(), frame.size());
        (void)kill(getpid(), SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(place.octets().size() == 28 + 40 + 50 * (32 + 100 + 12));
    if (!tshark_is_there()) return;
    const std::string text = output_of("tshark -r " + place.path + " -T fields -e frame.len");
    CHECK(std::ranges::count(text, '\n') == 50);
}

TEST_CASE("pcapng: a file that cannot be written is told by name") {
    std::string said;
    try {
        Recording("/nonexistent/folder/x.pcapng");
    } catch (const std::runtime_error& e) {
        said = e.what();
    }
    CHECK(said.starts_with("cannot write /nonexistent/folder/x.pcapng: "));
    if (!std::filesystem::exists("/dev/full")) return;
    CHECK_THROWS_AS(Recording("/dev/full"), std::runtime_error);
}
