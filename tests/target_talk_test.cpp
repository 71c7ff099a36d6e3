// SPDX-License-Identifier: Apache-2.0
// What a terminal says to a board and to the virtual device: the same answers are counted, any other one is named.
#include "tool/target_talk.hpp"

#include "host/virtual_ssp.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace ssp::host;
using tool::Said, tool::Talk;

namespace fs = std::filesystem;

TEST_CASE("talk: the virtual device answers the same each time, and remembers what it has stored") {
    const tool::VirtualSaid one = tool::say_all_to_virtual(), other = tool::say_all_to_virtual();
    Talk result;
    tool::compare(one.first, other.first, result);
    tool::compare(one.again, other.again, result);
    CHECK(result.others.empty());
    CHECK(result.answers == one.first.size() + one.again.size());
    CHECK(result.answers > 60);
    const auto identity_of = [](const std::vector<Said>& said) {
        for (const Said& s : said)
            if (s.what == "administration: session identity") return s.answer;
        return std::vector<std::uint8_t>{};
    };
    CHECK(identity_of(one.first) == std::vector<std::uint8_t>{0x80, 255, 255, 255, 255, 255, 255, 255, 255});
    CHECK(identity_of(one.again) == std::vector<std::uint8_t>{0x80, 's', 's', 'p', 'e', 'c', 0, 0, 1});
}

TEST_CASE("talk: a device that differs in one point, says more or says less is told from the virtual one") {
    const tool::VirtualSaid expected = tool::say_all_to_virtual();
    Talk result;
    std::vector<Said> found = expected.first;
    found[3].answer.push_back(1);
    found.pop_back();
    tool::compare(expected.first, found, result);
    REQUIRE(result.others.size() == 2);
    CHECK(result.answers == expected.first.size() - 2);
    CHECK(result.others[0].starts_with(expected.first[3].what + ": the board says "));
    CHECK(result.others[1] == expected.first.back().what + ": not answered");

    // The largest message may be another one, and nothing else of the capabilities.
    for (const std::size_t octet : {std::size_t{4}, std::size_t{7}, std::size_t{9}}) {
        found = expected.first;
        found[1].answer[octet] ^= 1;
        Talk again;
        tool::compare(expected.first, found, again);
        CHECK(again.others.size() == (octet == 4 ? 0 : 1));
    }

    // A device whose containers are too small for the image.
    MemoryPair pair;
    VirtualSsp whole({pair.right().functions(), nullptr, &system_random});
    struct Flash {
        std::array<std::array<std::uint8_t, ssp::core::slot_size>, ssp::core::slots> slots{};
    } flash;
    const ssp::core::Flash functions{&flash,
                                     [](void* self, std::size_t slot, std::uint8_t (&octets)[ssp::core::slot_size]) {
                                         std::ranges::copy(static_cast<Flash*>(self)->slots[slot], octets);
                                         return true;
                                     },
                                     [](void* self, std::size_t slot, const std::uint8_t (&octets)[ssp::core::slot_size]) {
                                         std::ranges::copy(octets, static_cast<Flash*>(self)->slots[slot].begin());
                                         return true;
                                     }};
    Containers images;
    ssp::device::Containers small = images.functions();
    small.capacity = 1000;
    MemoryPair other;
    VirtualSsp device({other.right().functions(), nullptr, &system_random}, functions, small);
    REQUIRE(device.ssp().platform().deliver() == ssp::core::Stored::done);
    REQUIRE(device.ssp().start() == ssp::core::Stored::done);
    Talk told;
    tool::compare(expected.first, tool::say_all(other.left(), [&] { (void)device.ssp().poll(); }, false), told);
    CHECK(!told.others.empty());
    CHECK(told.others[0].starts_with("loader: offer: the board says 8006, the virtual device 8000"));
}

TEST_CASE("talk: a board that does not start, or opens no link, is told with what it said") {
    const fs::path folder = fs::temp_directory_path() / ("sspec_talk_" + std::to_string(getpid()));
    fs::create_directories(folder);
    const fs::path run = folder / "run.sh";
    std::ofstream(run) << "#!/bin/sh\necho no such machine\nexit 1\n";
    fs::permissions(run, fs::perms::owner_all);
    const Talk talk = tool::talk_with_board(run, folder / "none.elf");
    REQUIRE(talk.others.size() == 2);
    CHECK(talk.others[0].find("the board opens no link: no such machine") != std::string::npos);
    CHECK(talk.answers == 0);
    fs::remove_all(folder);
}
