// SPDX-License-Identifier: Apache-2.0
// hal_check: whether the functions of ssp_hal.h do what they promise on this board, as far as a program can see. Status 0 only if
// all checks hold; what could not be checked stands in lines that begin with "--".
//
// With the argument "loop" the link is taken to lead back to the board. hal_fatal checks ssp_hal_fatal().
#include "hal_check.hpp"

using namespace ssp::target;

namespace {

// The note of a reset: the stage to go on with, and the checks so far. Stage 0 is the first start.
enum Stage : uint32_t { first_start, after_reset, after_cuts };  // after_cuts + k: the write was cut at moment k

constexpr uint32_t note(uint32_t stage, const Checks& checks) { return stage << 24 | (checks.made & 0xFFF) << 12 | (checks.failed & 0xFFF); }

[[nodiscard]] bool is(const char* word, const char* name) {
    const size_t size = __builtin_strlen(name);
    return word != nullptr && __builtin_strlen(word) == size && __builtin_memcmp(word, name, size) == 0;
}

// Ends if something failed before: what comes next would build on it.
void stop_if_failed(const Checks& checks) {
    if (checks.failed == 0) return;
    checks.left_out("the stages after a reset: something they build on has failed");
    ssp_board_exit(checks.sum());
}

void checks_of_the_first_start(Checks& checks) {
    check_storage(checks);
    check_images(checks);
    check_counter(checks);
    check_entropy(checks);
    check_time(checks);
    check_wipe(checks);
    if (is(ssp_board_argument(0), "loop")) check_link(checks);
    else checks.left_out("link: it does not lead back to this board (run.sh --loop, and the argument 'loop')");
}

}  // namespace

int ssp_main() {
    const uint32_t from = ssp_board_note(), stage = from >> 24;
    Checks checks{from >> 12 & 0xFFF, from & 0xFFF};
    if (stage == first_start) {
        checks_of_the_first_start(checks);
        stop_if_failed(checks);
        (void)!ssp_board_reset(note(after_reset, checks));
        checks.left_out("whatever takes a reset: this board has none that a program can ask for");
        return checks.sum();
    }
    if (stage == after_reset) {
        check_storage_kept(checks);
        check_counter_kept(checks);
        check_entropy_anew(checks);
    } else {
        check_cut(checks);
        check_counter_kept(checks);
    }
    stop_if_failed(checks);
    const uint32_t cut = stage == after_reset ? 0 : stage - after_cuts + 1;
    if (cut == SSP_BOARD_CUTS) return checks.sum();
    if (!ssp_board_cut_next_write(cut, note(after_cuts + cut, checks))) {
        checks.left_out("writes that are cut: this board cannot reset itself inside one");
        return checks.sum();
    }
    const Octets octets = pattern(cut_slot, 2);
    (void)!ssp_hal_storage_write(cut_slot, octets.octet);
    checks.that(false, "storage: the reset that was to cut a write comes");
    return checks.sum();
}
