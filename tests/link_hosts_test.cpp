// SPDX-License-Identifier: Apache-2.0
// Every link of a host carries octets both ways, says when the other side has gone, and can be opened anew.

#include "crypto_hex.hpp"
#include "host/links.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <unistd.h>

using namespace ssp::host;
using crypto_test::Octets;
using ssp::scl::link_lost;

namespace {

// A path that goes with the test.
struct Place {
    Place() : path((std::filesystem::temp_directory_path() / ("sspec_link_" + std::to_string(getpid()))).string()) {
        std::filesystem::remove(path);
    }
    ~Place() { std::filesystem::remove(path); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    std::string path;
};

// Sends all of `octets` from one end and returns what arrives at the other, as the stack would: through the functions.
Octets carried(HostLink& from, HostLink& to, const Octets& octets) {
    const ssp::scl::Link out = from.functions(), in = to.functions();
    Octets got;
    std::size_t sent = 0;
    for (int idle = 0; got.size() != octets.size() && idle != 200;) {
        const std::size_t taken = out.send(out.self, octets.data() + sent, octets.size() - sent);
        REQUIRE(taken != link_lost);
        sent += taken;
        std::uint8_t part[700];
        const std::size_t given = in.receive(in.self, part, sizeof part);
        REQUIRE(given != link_lost);
        got.insert(got.end(), part, part + given);
        if (given != 0) idle = 0;
        else ++idle, to.wait(10);
    }
    return got;
}

Octets pattern(std::size_t size) {
    Octets octets(size);
    for (std::size_t k = 0; k != size; ++k) octets[k] = static_cast<std::uint8_t>(k * 131 + k / 251);
    return octets;
}

void carries_both_ways(HostLink& one, HostLink& other) {
    CHECK(carried(one, other, {1}) == Octets{1});
    CHECK(carried(other, one, {2, 3}) == Octets{2, 3});
    const Octets all = pattern(300'000);  // every octet value, and more than any buffer below takes at once
    CHECK(carried(one, other, all) == all);
    CHECK(carried(other, one, all) == all);
}

// Receives until the link tells that it is lost.
bool notices_the_end(HostLink& link) {
    std::uint8_t octet;
    for (int k = 0; k != 100; ++k) {
        if (link.receive(&octet, 1) == link_lost) return true;
        link.wait(10);
    }
    return false;
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

TEST_CASE("link: a pair in memory carries octets, takes no more than it holds, and its clock goes on when an end waits that has nothing to receive") {
    MemoryPair pair;
    carries_both_ways(pair.left(), pair.right());
    CHECK(carried(pair.left(), pair.right(), pattern(70'000)) == pattern(70'000));
    MemoryPair small(10);
    const Octets octets = pattern(20);
    CHECK(small.left().send(octets.data(), 20) == 10);
    CHECK(small.left().send(octets.data(), 20) == 0);
    const std::uint32_t before = small.left().now();
    small.right().wait(50);  // there is something to receive
    CHECK(small.left().now() == before);
    small.left().wait(50);
    CHECK(small.right().now() == before + 50);
    CHECK(small.right().reopen());
    std::uint8_t octet;
    CHECK(small.right().receive(&octet, 1) == 0);
}

TEST_CASE("link: a Unix socket carries octets, tells of the end, and takes the next one") {
    const Place place;
    const auto device = listen(parse_address("unix:" + place.path));
    CHECK(name_of(*device) == "unix:" + place.path);
    std::uint8_t octet = 7;
    CHECK(device->receive(&octet, 1) == 0);  // nobody is there: that is no loss
    CHECK(device->send(&octet, 1) == 0);
    for (int round = 0; round != 3; ++round) {
        auto terminal = connect(parse_address(name_of(*device)));
        carries_both_ways(*terminal, *device);
        terminal.reset();
        CHECK(notices_the_end(*device));
        CHECK(device->reopen());
        CHECK(device->receive(&octet, 1) == 0);
    }
}

TEST_CASE("link: the terminal's end notices that the device has gone, and can come back when there is another") {
    const Place place;
    auto device = listen(parse_address("unix:" + place.path));
    const auto terminal = connect(parse_address("unix:" + place.path));
    CHECK(carried(*terminal, *device, {1, 2}) == Octets{1, 2});
    device.reset();
    CHECK(notices_the_end(*terminal));
    CHECK_FALSE(terminal->reopen());
    std::uint8_t octet = 7;
    CHECK(terminal->receive(&octet, 1) == link_lost);  // so that whoever polls tries again
    CHECK(terminal->send(&octet, 1) == link_lost);
    const auto next = listen(parse_address("unix:" + place.path));
    CHECK(terminal->reopen());
    carries_both_ways(*terminal, *next);
}

TEST_CASE("link: TCP on the loopback interface carries octets, and port 0 is one that is free") {
    const auto device = listen(parse_address("tcp:0"));
    const std::string name = name_of(*device);
    CHECK(name != "tcp:0");
    auto terminal = connect(parse_address(name));
    carries_both_ways(*terminal, *device);
    CHECK(message([&] { (void)listen(parse_address(name)); }).find("choose another port") != std::string::npos);
    terminal.reset();
    CHECK(notices_the_end(*device));
}

TEST_CASE("link: a pseudo-terminal carries every octet value, and the peer may come and go") {
    const auto device = listen(parse_address("pty"));
    CHECK(name_of(*device).starts_with("pty:/dev/"));
    for (int round = 0; round != 2; ++round) {
        const auto terminal = connect(parse_address(name_of(*device)));
        const Octets all = pattern(20'000);
        CHECK(carried(*terminal, *device, all) == all);
        CHECK(carried(*device, *terminal, all) == all);
        CHECK(terminal->reopen());
    }
}

TEST_CASE("link: a socket left behind is replaced, one in use and another file are not") {
    const Place place;
    const Address address = parse_address("unix:" + place.path);
    {
        const auto device = listen(address);
        CHECK(message([&] { (void)listen(address); }).find("choose another path") != std::string::npos);
        CHECK_FALSE(device->there());  // the one in use noticed nothing
        std::filesystem::rename(place.path, place.path + ".old");
    }
    std::filesystem::rename(place.path + ".old", place.path);  // as after a kill: nobody answers there
    CHECK(std::filesystem::exists(place.path));
    CHECK(message([&] { (void)listen(address); }) == "no error");
    CHECK_FALSE(std::filesystem::exists(place.path));
    std::ofstream(place.path) << "precious";
    CHECK(message([&] { (void)listen(address); }).find("choose another path") != std::string::npos);
    CHECK(std::filesystem::file_size(place.path) == 8);
}

TEST_CASE("link: what is no address is refused, with what was expected") {
    for (const char* text : {"", "tcp", "unix", "udp:7", "tcp:", "unix:", "pty:", "tcp:65536", "tcp:-1", "tcp:80x", "tcp: 80"}) {
        const std::string said = message([&] { (void)parse_address(text); });
        CAPTURE(said);
        CHECK(said.find("'" + std::string(text) + "'") != std::string::npos);
        CHECK(said.find("expected unix:PATH, tcp:PORT or pty[:PATH]") != std::string::npos);
    }
    CHECK(message([] { (void)parse_address("unix:" + std::string(200, 'x')); }).find("longer than 107 octets") != std::string::npos);
    CHECK(message([] { (void)connect(parse_address("unix:/nonexistent/x")); }).find("is './sspec device --listen") != std::string::npos);
    CHECK(message([] { (void)connect(parse_address("pty:/nonexistent")); }).find("cannot open") != std::string::npos);
    CHECK(message([] { (void)connect(parse_address("pty")); }).find("give the path") != std::string::npos);
    CHECK(message([] { (void)listen(parse_address("pty:/dev/pts/0")); }).find("cannot be chosen") != std::string::npos);
}
