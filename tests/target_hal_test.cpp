// SPDX-License-Identifier: Apache-2.0
// hal_check accepts the HAL of the host, and refuses it when one thing is broken: for the reason the check was made for.
#include "process.hpp"

#include <cstdlib>
#include <doctest/doctest.h>
#include <filesystem>
#include <string>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

struct Run {
    int status;
    std::string output;
};

Run run(const char* program, const char* what_is_broken) {
    const fs::path folder = fs::temp_directory_path() / ("sspec-hal-test-" + std::to_string(getpid()));
    fs::remove_all(folder);
    fs::create_directories(folder);
    setenv("SSP_BROKEN", what_is_broken, 1);
    setenv("SSP_BOARD_LOOP", "1", 1);
    const proofs::Ended ended = proofs::run_program({std::string(SSPEC_BUILD "/tests/target/") + program, "loop"}, folder.string(), 120);
    fs::remove_all(folder);
    return {ended.status, ended.output};
}

struct Defect {
    const char *name, *found_by;
};

constexpr Defect defects[] = {
    {"storage_refuses", "storage: every slot is written"},
    {"storage_ignores_writes", "storage: every slot reads as it was written"},
    {"storage_loses_the_last_octet", "storage: every slot reads as it was written"},
    {"storage_only_clears_bits", "storage: a slot is written again, over what it held"},
    {"storage_only_clears_bits", "storage: all bits are cleared and set"},
    {"storage_spoils_a_neighbour", "storage: a write leaves every other slot as it was"},
    {"storage_takes_any_slot", "storage: there is no slot behind the last one"},
    {"storage_takes_any_slot", "storage: and what was refused has changed nothing"},
    {"storage_forgets", "storage: what was written outlives a reset"},
    {"cut_spoils_a_neighbour", "storage: a write that is cut leaves every other slot as it was"},
    {"cut_slot_reads_change", "storage: the slot whose write was cut reads the same each time"},
    {"cut_never_comes", "storage: the reset that was to cut a write comes"},
    {"images_refuse", "images: octets of every image are written"},
    {"images_are_one", "images: each reads as it was written last"},
    {"images_take_any_number", "images: there is none behind the last one"},
    {"counter_is_not_read", "counter: it is read"},
    {"counter_stands", "counter: advancing adds one each time"},
    {"counter_by_two", "counter: advancing adds one each time"},
    {"counter_goes_back", "counter: reading changes nothing"},
    {"counter_forgets", "counter: it outlives a reset, and is as it was"},
    {"counter_stands_after_a_reset", "counter: after a reset it goes on from there"},
    {"entropy_fails", "entropy: the source does not fail"},
    {"entropy_is_constant", "entropy: no octet repeats six times in a row"},
    {"entropy_has_a_favourite", "entropy: no value comes far too often"},
    {"entropy_has_a_stuck_bit", "entropy: no bit is set far too often or too seldom"},
    {"entropy_counts", "entropy: octets do not count"},
    {"entropy_repeats_blocks", "entropy: no 16 octets come twice"},
    {"entropy_writes_too_much", "entropy: as many octets as were asked for, and no more"},
    {"entropy_is_the_same_after_a_reset", "entropy: after a reset nothing of before comes again"},
    {"time_goes_back", "time: it never goes back"},
    {"time_stands", "time: it goes on"},
    {"time_in_jumps", "time: a millisecond can be told from the next one"},
    {"time_gets_slower", "time: the longest three of nine times 10 ms are about equally long"},
    {"wipe_does_nothing", "wipe: every octet is zero after it"},
    {"wipe_leaves_the_end", "wipe: every octet is zero after it"},
    {"wipe_takes_too_much", "wipe: nothing else changes"},
    {"link_is_not_opened", "link: it is opened"},
    {"link_is_lost", "link: it is not lost"},
    {"link_takes_more_than_there_is", "link: no more octets are moved than there is room for"},
    {"link_writes_too_much", "link: no more octets are moved than there is room for"},
    {"link_loses_octets", "link: as many octets come back as were sent"},
    {"link_changes_a_bit", "link: in order, and none is changed"},
    {"link_changes_the_order", "link: in order, and none is changed"},
    {"link_is_never_empty", "link: then there are none, and nobody waits for them"},
};

TEST_CASE("hal_check accepts the HAL of the host and leaves nothing out") {
    const Run r = run("broken_hal_check", "");
    CAPTURE(r.output);
    CHECK(r.status == 0);
    CHECK(r.output.find("FAIL") == std::string::npos);
    CHECK(r.output.find("\n--") == std::string::npos);
    // Every check is there for some defect below.
    for (std::size_t at = 0; at < r.output.size(); at = r.output.find('\n', at) + 1) {
        const std::string line = r.output.substr(at, r.output.find('\n', at) - at);
        if (!line.starts_with("ok   ") || line == "ok   storage: and a pattern again" || line == "ok   storage: and is written again") continue;
        bool breakable = false;
        for (const Defect& d : defects) breakable = breakable || line.find(d.found_by) != std::string::npos;
        CHECK_MESSAGE(breakable, line);
    }
}

TEST_CASE("hal_check refuses a HAL with one thing broken by the check that is meant for it") {
    for (const Defect& d : defects) {
        const Run r = run("broken_hal_check", d.name);
        CAPTURE(d.name);
        CAPTURE(r.output);
        CHECK(r.status == 1);
        CHECK(r.output.find("FAIL " + std::string(d.found_by)) != std::string::npos);
    }
}

TEST_CASE("a fatal function that returns is refused and one that ends the program is told by its status") {
    const Run good = run("broken_hal_fatal", ""), bad = run("broken_hal_fatal", "fatal_returns");
    CHECK(good.status == 86);
    CHECK(good.output == "fatal 42\n");
    CHECK(bad.status == 1);
    CHECK(bad.output.find("FAIL fatal: it does not return") != std::string::npos);
}

}  // namespace
