// SPDX-License-Identifier: Apache-2.0
// ./sspec bench scl: what it prints, for people and for programs; what is missing is named, and the rest goes on.

#include "scl/host.hpp"
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <sstream>

using namespace tool;

namespace {

BenchOptions quick() {
    BenchOptions options;
    options.rounds = 3;
    options.milliseconds = 2;
    options.valgrind = "no-such-valgrind";
    return options;
}

std::string run(const BenchOptions& options) {
    std::ostringstream out;
    CHECK(bench(options, out) == all_holds);
    return out.str();
}

}  // namespace

TEST_CASE("bench: throughput is told against the bare socket, with its spread, and memory, and without valgrind its package") {
    BenchOptions options = quick();
    options.json = true;
    const nlohmann::json report = nlohmann::json::parse(run(options));
    CHECK(report["throughput"].size() == 5);
    for (const nlohmann::json& line : report["throughput"])
        for (const char* what : {"bare", "clear", "secure", "clear_ratio", "secure_ratio"}) {
            CHECK(line[what]["least"].get<double>() > 0);
            CHECK(line[what]["least"] <= line[what]["median"]);
            CHECK(line[what]["median"] <= line[what]["most"]);
        }
    CHECK(report["octets"]["host"] == sizeof(ssp::scl::Host));
    CHECK(report["instructions_a_packet"]["left_out"].get<std::string>().find("package valgrind") != std::string::npos);
    const std::string table = run(quick());
    CHECK(table.find("install the Debian package valgrind") != std::string::npos);
    CHECK(table.find(std::to_string(sizeof(ssp::scl::Host)) + " octets, fixed when it was compiled") != std::string::npos);
}

TEST_CASE("bench: what callgrind counts delivers a packet for each message and each echo, and few more for credit") {
    for (const bool secure : {false, true}) {
        long packets[2];
        for (const int more : {0, 1}) {
            BenchOptions options;
            options.packets = 20 + 80 * more;
            options.secure = secure;
            const std::string text = run(options);
            REQUIRE(text.starts_with("packets delivered: "));
            packets[more] = std::atol(text.c_str() + 19);
        }
        // Two for each of the 80 more messages; credit is told for every four of them.
        CHECK(packets[1] - packets[0] >= 160);
        CHECK(packets[1] - packets[0] <= 200);
    }
}

TEST_CASE("bench: an unknown thing is refused with what there is, and a program that fails under valgrind is told") {
    BenchOptions options = quick();
    options.what = "hcp";
    std::ostringstream out;
    CHECK_THROWS_WITH_AS((void)bench(options, out), "bench: there is nothing called 'hcp' to measure; expected: scl or target", Stop);
    options = quick();
    options.valgrind = "/bin/false";
    CHECK_THROWS_WITH_AS((void)bench(options, out), doctest::Contains("counting instructions failed"), Stop);
}
