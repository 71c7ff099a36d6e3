// SPDX-License-Identifier: Apache-2.0
// ./sspec bench target on a small machine. Needs the cross compilers and emulators the launcher installs.
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

struct Place {
    Place() { fs::create_directories(path); }
    ~Place() { fs::remove_all(path); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    fs::path path = fs::temp_directory_path() / ("sspec_bench_target_" + std::to_string(getpid()));
};

tool::BenchOptions small(const fs::path& build) {
    tool::BenchOptions o;
    o.what = "target";
    o.machines = {"voltage"};
    o.ports = SSPEC_ROOT "/target_port";
    o.build = build.string();
    o.json = true;
    return o;
}

}  // namespace

TEST_CASE("each board counts octets, stack and instructions, the same in every run") {
    const Place place;
    std::ostringstream out;
    const int status = tool::bench_target(small(place.path / "build"), out);
    INFO(out.str());
    REQUIRE(status == tool::all_holds);
    const nlohmann::json report = nlohmann::json::parse(out.str());
    REQUIRE(report["boards"].size() == 2);
    for (const nlohmann::json& board : report["boards"]) {
        REQUIRE(board["figures"].size() == 2);  // -Os, -O2
        for (const nlohmann::json& f : board["figures"]) {
            CHECK(f["text"] > 50);
            CHECK(f["text"] < 1000);
            CHECK(f["bss"] == 4);
            CHECK(f["instructions_an_event"] > 3);
            CHECK(f["longest"] >= f["instructions_an_event"]);
            CHECK(f["spread"] == 0);
            CHECK(f["stack_static"] >= f["stack_painted"]);
        }
    }
}

TEST_CASE("code that answers otherwise than the model is not measured") {
    const Place place;
    for (const fs::directory_entry& e : fs::directory_iterator(SSPEC_ROOT))
        if (e.path().filename() == "target_port" || e.path().filename() == "generated") fs::copy(e.path(), place.path / e.path().filename(), fs::copy_options::recursive);
        else if (e.path().filename() != "build") fs::create_symlink(e.path(), place.path / e.path().filename());
    const fs::path code = place.path / "generated/voltage/voltage.hpp";
    std::ifstream in(code);
    std::string text((std::istreambuf_iterator<char>(in)), {});
    const std::string line = "        return Did::done;\n", other = "        return Did::refused;\n";
    const std::size_t at = text.find(line);
    REQUIRE(at != std::string::npos);
    std::ofstream(code) << text.replace(at, line.size(), other);
    tool::BenchOptions o = small(place.path / "build");
    o.ports = (place.path / "target_port").string();
    o.boards = {"rv32_virt"};
    std::ostringstream out;
    const int status = tool::bench_target(o, out);
    INFO(out.str());
    CHECK(status == tool::something_failed);
    CHECK(out.str().find("answers differ from those of the model") != std::string::npos);
}

TEST_CASE("a compiler or emulator that is not there is named with its package, and the rest goes on") {
    const Place place;
    const std::string path = std::getenv("PATH");
    setenv("PATH", place.path.c_str(), 1);
    std::ostringstream out;
    const int status = tool::bench_target(small(place.path / "build"), out);
    setenv("PATH", path.c_str(), 1);
    INFO(out.str());
    CHECK(status == tool::environment);
    for (const char* package : {"gcc-riscv64-unknown-elf", "qemu-system-misc", "gcc-arm-none-eabi", "qemu-system-arm"}) CHECK(out.str().find(package) != std::string::npos);
}

TEST_CASE("a board or machine nobody has is refused, with what there is") {
    std::ostringstream out;
    tool::BenchOptions o = small("/nowhere");
    o.boards = {"m33_an506"};
    CHECK_THROWS_WITH_AS((void)tool::bench_target(o, out), "unknown board 'm33_an506'; did you mean 'm33_an505'?", tool::Stop);
    o = small("/nowhere");
    o.machines = {"bundel"};
    CHECK_THROWS_WITH_AS((void)tool::bench_target(o, out), "unknown machine 'bundel'; did you mean 'bundle'?", tool::Stop);
}
