// SPDX-License-Identifier: Apache-2.0
// ./sspec target: what is missing is named and the rest goes on; what fails is told; the boards of the project run.
#include "tool_fixture.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;
using lamps::Place;
using lamps::stopped;

// A folder of boards whose one image is a script.
class Ports : public Place {
public:
    Ports() {
        write("CMakeLists.txt", R"(
cmake_minimum_required(VERSION 3.25)
project(toy NONE)
add_custom_target(everything ALL)
configure_file(${CMAKE_SOURCE_DIR}/${SSP_BOARD}/images.txt ${CMAKE_BINARY_DIR}/images.txt COPYONLY)
file(COPY ${CMAKE_SOURCE_DIR}/${SSP_BOARD}/toy.elf DESTINATION ${CMAKE_BINARY_DIR})
)");
    }
    // `script` runs as the program toy of the board.
    void board(const std::string& name, const std::string& needs, const std::string& images, const std::string& script) {
        write(name + "/needs.txt", needs);
        write(name + "/images.txt", "size|" + (path / "size").string() + "\n" + images);
        write(name + "/toy.elf", "#!/bin/sh\n" + script);
        write(name + "/run.sh", "#!/bin/sh\nexec sh \"$@\"\n");
        write("size", "#!/bin/sh\necho '   text    data     bss'\necho '    100      20       3'\n");
    }
    std::string run(int& status, bool allow_missing = false, std::vector<std::string> boards = {}) {
        tool::TargetOptions o{std::move(boards), path.string(), (path / "build").string(), "", allow_missing, false, 1, (path / "page.html").string()};
        std::ostringstream out;
        status = tool::target({}, o, out);
        return out.str();
    }

private:
    void write(const std::string& name, const std::string& content) {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name) << content;
        fs::permissions(path / name, fs::perms::owner_all);
    }
};

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("target: sizes, status, checks and figures of an image are printed") {
    Ports ports;
    ports.board("one", "sh dash\n", "toy|0||\n", "echo '= packing | instructions | 77'; echo '3 checks, 0 failed'");
    int status = -1;
    const std::string text = ports.run(status);
    CAPTURE(text);
    CHECK(status == tool::all_holds);
    CHECK(has(text, "toy    one    100   20    3    0       3"));
    CHECK(has(text, "packing  instructions  77"));
    std::ifstream page(ports.path / "page.html");
    const std::string html((std::istreambuf_iterator<char>(page)), {});
    CHECK(has(html, "<td class=\"tight\">packing</td><td class=\"tight\">instructions</td><td class=\"num\">77</td>"));
    CHECK(has(html, "<p>0 failed, 0 not run</p>"));
    CHECK(!has(html, "http"));
    CHECK(has(text, "0 failed, 0 not run"));
}

TEST_CASE("target: an image that ends with another status or whose checks fail is a failure and its last lines are shown") {
    for (const char* script : {"echo 'the reason'; echo '3 checks, 0 failed'; exit 4", "echo 'the reason'; echo '3 checks, 1 failed'", "echo 'the reason'; kill -9 $$"}) {
        Ports ports;
        ports.board("one", "", "toy|0||\n", script);
        int status = -1;
        const std::string text = ports.run(status);
        CAPTURE(text);
        CHECK(status == tool::something_failed);
        CHECK(has(text, "failed: toy on one"));
        CHECK(has(text, "the reason"));
        std::ifstream page(ports.path / "page.html");
        CHECK(has(std::string((std::istreambuf_iterator<char>(page)), {}), "the reason"));
    }
}

TEST_CASE("target: a status that is expected is no failure and the expected one that does not come is") {
    Ports ports;
    ports.board("ends", "", "toy|86||\n", "exit 86");
    ports.board("returns", "", "toy|86||\n", "exit 0");
    int status = -1;
    (void)ports.run(status, false, {"ends"});
    CHECK(status == tool::all_holds);
    const std::string text = ports.run(status);
    CHECK(status == tool::something_failed);
    CHECK(has(text, "failed: toy on returns: status 0, not 86"));
}

TEST_CASE("target: a compiler or emulator that is not there is named with its package and the other boards go on") {
    Ports ports;
    ports.board("lacking", "no-such-compiler gcc-of-the-package\n", "toy|0||\n", "");
    ports.board("there", "", "toy|0||\n", "echo '3 checks, 0 failed'");
    int status = -1;
    std::string text = ports.run(status);
    CAPTURE(text);
    CHECK(status == tool::environment);
    CHECK(has(text, "not run: lacking: no-such-compiler (package gcc-of-the-package) is not there"));
    CHECK(has(text, "toy    there"));
    text = ports.run(status, true);
    CHECK(status == tool::all_holds);
    CHECK(has(text, "0 failed, 1 not run"));
}

TEST_CASE("target: an image that is left out is told with its reason and is no success") {
    Ports ports;
    ports.board("one", "", "toy|0||\ncrypto|left out|its source is not there|\n", "echo '3 checks, 0 failed'");
    int status = -1;
    const std::string text = ports.run(status);
    CHECK(status == tool::environment);
    CHECK(has(text, "not run: crypto on one: its source is not there"));
}

TEST_CASE("target: an image that was not built is a failure") {
    Ports ports;
    ports.board("one", "", "toy|0||\nother|0||\n", "");
    int status = -1;
    std::ofstream(ports.path / "size") << "#!/bin/sh\n[ -e \"$1\" ] || exit 1\necho '   text    data     bss'\necho '    100      20       3'\n";
    const std::string text = ports.run(status);
    CAPTURE(text);
    CHECK(status == tool::something_failed);
    CHECK(has(text, "failed: other on one"));
}

TEST_CASE("target: a page that cannot be written is refused before anything is built") {
    Ports ports;
    ports.board("one", "", "toy|0||\n", "touch built");
    tool::TargetOptions o{{}, ports.path.string(), (ports.path / "build").string(), "", false, false, 1, (ports.path / "nowhere" / "page.html").string()};
    std::ostringstream out;
    const auto s = stopped([&] { (void)tool::target({}, o, out); });
    CHECK(s.status == tool::bad_input);
    CHECK(has(s.message, "--page: there is no folder " + (ports.path / "nowhere").string()));
    CHECK(!fs::exists(ports.path / "build"));
}

TEST_CASE("target: a board that does not exist is refused with the names of those that do") {
    Ports ports;
    ports.board("m33", "", "toy|0||\n", "");
    int status = -1;
    const auto s = stopped([&] { (void)ports.run(status, false, {"m34"}); });
    CHECK(s.status == tool::bad_input);
    CHECK(has(s.message, "unknown board 'm34'; did you mean 'm33'?"));
}
