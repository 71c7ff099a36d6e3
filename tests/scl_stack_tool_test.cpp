// SPDX-License-Identifier: Apache-2.0
// ./sspec device and ./sspec terminal find each other over a socket, with and without faults; tshark reads their record.

#include "host/links.hpp"
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

// A device in a process of its own, which ends with its terminal, or with the test.
struct Device {
    explicit Device(tool::DeviceOptions options) {
        options.listen = "unix:" + path;
        options.once = true;
        fs::remove(path);
        process = fork();
        if (process != 0) {
            for (int k = 0; k != 200 && !fs::exists(path); ++k) usleep(10'000);
            return;
        }
        std::ostringstream said;
        int status = 1;
        try {
            status = tool::device(options, said);
        } catch (const std::exception&) {
        }
        _exit(status);
    }
    ~Device() {
        if (process > 0) (void)kill(process, SIGKILL), (void)waitpid(process, nullptr, 0);
        fs::remove(path);
    }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    // The status it ended with.
    int end() {
        int status = -1;
        (void)waitpid(process, &status, 0);
        process = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    std::string path = (fs::temp_directory_path() / ("sspec_device_" + std::to_string(getpid()))).string();
    pid_t process = 0;
};

std::string run(const tool::TerminalOptions& options) {
    std::ostringstream out;
    CHECK(tool::terminal(options, out) == tool::all_holds);
    return out.str();
}

tool::Stop stopped(const tool::TerminalOptions& options) {
    std::ostringstream out;
    try {
        (void)tool::terminal(options, out);
    } catch (const tool::Stop& e) {
        return e;
    }
    return {tool::all_holds, "it went on"};
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("device and terminal: registration, identity, loopback, secure loopback, and what it cost") {
    Device device({});
    const std::string said = run({.connect = "unix:" + device.path, .messages = 20, .sizes = "1..5000"});
    CAPTURE(said);
    CHECK(contains(said, "version 15.0"));
    CHECK(contains(said, "loopback: 20 messages"));
    CHECK(contains(said, "secure loopback (P-256, AES-128): 20 messages"));
    CHECK(contains(said, "ratio to the bare socket"));
    CHECK(contains(said, "fixed when it was compiled"));
    CHECK(device.end() == tool::all_holds);
}

TEST_CASE("device and terminal: with faults and a reset at both ends they come through, and tshark reads the frames") {
    const std::string record = (fs::temp_directory_path() / ("sspec_record_" + std::to_string(getpid()) + ".pcapng")).string();
    tool::DeviceOptions faulty;
    faulty.faults = {.lose = "5%", .corrupt = "1%", .duplicate = "1%", .delay = "2", .reset_after = 150};
    Device device(faulty);
    const std::string said = run({.connect = "unix:" + device.path,
                                  .pcap = record,
                                  .messages = 6,
                                  .sizes = "1..3000",
                                  .faults = {.lose = "5%", .corrupt = "1%", .delay = "2", .reset_after = 60}});
    CAPTURE(said);
    CHECK(contains(said, "terminal: reset, as planned"));
    CHECK(contains(said, "secure loopback (P-256, AES-128): 6 messages"));
    CHECK(contains(said, "faults of this end"));
    CHECK(device.end() == tool::all_holds);
    if (std::system("command -v tshark >/dev/null 2>&1") == 0) {
        const std::string command = "tshark -X lua_script:" SSPEC_ROOT "/generated/formats/sspec.lua -r " + record +
                                    " 2>/dev/null | grep -c 'scl_session_bind'";
        FILE* pipe = popen(command.c_str(), "r");
        REQUIRE(pipe != nullptr);
        int binds = 0;
        CHECK(fscanf(pipe, "%d", &binds) == 1);
        (void)pclose(pipe);
        CHECK(binds >= 3);  // identity, loopback, agreement, secure loopback; a record begins anew with no run
    } else MESSAGE("SKIPPED: tshark is not installed");
    fs::remove(record);
}

TEST_CASE("device and terminal: a record that can no longer be written ends the program with the reason") {
    const std::string record = (fs::temp_directory_path() / ("sspec_record_" + std::to_string(getpid()) + ".pcapng")).string();
    Device device({});
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit small{4096, before.rlim_max};  // stands for a full disk
    const auto on_signal = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const tool::Stop full = stopped({.connect = "unix:" + device.path, .pcap = record, .messages = 20, .sizes = "1..5000"});
    CHECK(setrlimit(RLIMIT_FSIZE, &before) == 0);
    (void)std::signal(SIGXFSZ, on_signal);
    CHECK(full.status == tool::environment);
    CHECK(contains(full.what(), "cannot write " + record + ": " + std::strerror(EFBIG)));
    fs::remove(record);
}

TEST_CASE("device and terminal: what cannot be understood or reached is said, with what to do") {
    const tool::Stop address = stopped({.connect = "socket"}), nobody = stopped({.connect = "unix:/nonexistent/x"});
    CHECK(address.status == tool::bad_input);
    CHECK(contains(address.what(), "expected unix:PATH, tcp:PORT or pty[:PATH]"));
    CHECK(nobody.status == tool::environment);
    CHECK(contains(nobody.what(), "is './sspec device --listen unix:/nonexistent/x' running?"));
    for (const char* sizes : {"0", "5..1", "1..65538", "x", "1..", "-1"}) {
        const tool::Stop refused = stopped({.connect = "unix:/nonexistent/x", .sizes = sizes});
        CHECK(refused.status == tool::bad_input);
        CHECK(contains(refused.what(), "--sizes: '" + std::string(sizes) + "'"));
    }
    const tool::Stop share = stopped({.connect = "unix:/nonexistent/x", .faults = {.lose = "5"}});
    CHECK(share.status == tool::bad_input);
    CHECK(contains(share.what(), "--lose: '5' is not"));
}
