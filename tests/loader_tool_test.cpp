// SPDX-License-Identifier: Apache-2.0
// ./sspec image and ./sspec terminal --loader: what is typed wrongly is refused with the place and what was expected.
#include "tool_fixture.hpp"

#include "host/bundle_image.hpp"
#include "tool/commands.hpp"
#include "tool/loader_commands.hpp"
#include "tool/stop.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

struct Place {
    Place() { fs::create_directories(path); }
    ~Place() { fs::remove_all(path); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    std::string file(const std::string& name, const std::string& content) const {
        std::ofstream(path / name, std::ios::binary) << content;
        return path / name;
    }
    const fs::path path = fs::temp_directory_path() / ("sspec_loader_" + std::to_string(getpid()));
};

std::string refused(const std::vector<std::string>& lines) {
    try {
        (void)tool::parse_loader_lines(lines);
    } catch (const tool::Stop& e) {
        CHECK(e.status == tool::bad_input);
        return e.what();
    }
    return "nothing";
}
std::string refused(const tool::ImageOptions& options) {
    std::ostringstream out;
    try {
        (void)tool::image(options, out);
    } catch (const tool::Stop& e) {
        CHECK(e.status == tool::bad_input);
        return e.what();
    }
    return "nothing";
}
bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("image: a program becomes an image the loader's commands are made of, and what cannot be one is refused") {
    const Place place;
    const std::string program = place.file("program", std::string(1500, 'x')), image = place.path / "image";
    std::ostringstream out;
    CHECK(tool::image({.program = program, .out = image, .family = 1, .segment_size = 600}, out) == tool::all_holds);
    CHECK(contains(out.str(), "3 segments of 600 octets"));
    CHECK(contains(out.str(), "known to everybody"));
    const std::vector<tool::LoaderLine> lines = tool::parse_loader_lines({"load " + image + " 2", "activate 2 1", "table"});
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].messages.size() == 5);
    CHECK(lines[1].messages == std::vector<ssp::host::Octets>{{0x18, 2, 1}});

    CHECK(contains(refused({.program = program, .out = image, .kind = "othre"}), "--kind: unknown name 'othre'; did you mean 'other'?"));
    CHECK(contains(refused({.program = program, .out = image, .processor = "x86"}), "expected one of none, rv32, armv8m"));
    CHECK(contains(refused({.program = program, .out = image, .key = program}), "it has 1500 octets; expected a secret number of P-256, 32 octets"));
    CHECK(contains(refused({.program = program, .out = image, .segment_size = 64}), "24 segments of 64; expected at most 15"));
    CHECK(contains(refused({.program = place.file("empty", ""), .out = place.path / "none"}), "the program is empty"));
    CHECK(!fs::exists(place.path / "none"));
}

TEST_CASE("terminal: a command of the loader that is none is refused before anything is said, and a near one is named") {
    const Place place;
    CHECK(contains(refused(std::vector<std::string>{"loda x 0"}), "unknown command 'loda'; did you mean 'load'?"));
    CHECK(contains(refused(std::vector<std::string>{"enable"}), "something is missing; expected 'load FILE SLOT'"));
    CHECK(contains(refused(std::vector<std::string>{"enable 1 2"}), "there is too much"));
    CHECK(contains(refused(std::vector<std::string>{"enable x"}), "'x' is no number from 0 to 255"));
    CHECK(contains(refused(std::vector<std::string>{""}), "no command"));
    const std::string program = place.file("program", std::string(300, 'x'));
    CHECK(contains(refused(std::vector<std::string>{"load " + program + " 0"}), program + ": it does not begin with the descriptor"));
}

TEST_CASE("terminal: answers of the loader are told as words, and after one that is not done nothing more is said") {
    const std::vector<tool::LoaderLine> lines = tool::parse_loader_lines({"enable 0", "disable 0", "stop 0"});
    std::ostringstream out;
    int said = 0;
    CHECK(!tool::say_loader_lines(lines, [&](const ssp::host::Octets&) { return ssp::host::Octets{0x80, static_cast<std::uint8_t>(said++ == 0 ? 0 : 13)}; }, out));
    CHECK(out.str() == "loader: enable 0: done\nloader: disable 0: forbidden\n");
    CHECK(said == 2);
    CHECK(!tool::say_loader_lines({lines[0]}, [](const ssp::host::Octets&) { return ssp::host::Octets{0x83}; }, out));
    CHECK(contains(out.str(), "not carried out: the device answered 3"));
}
