// SPDX-License-Identifier: Apache-2.0
// Gives a machine the events of a trace, through external symbols, and counts: what it answers otherwise than the trace says,
// instructions (run.sh --exact), and stack. What the driver itself takes is what it takes with a machine that does nothing.
#include "bench/trace.hpp"
#include "common/checks.hpp"
#include "hal/ssp_board.h"

using ssp::target::figure;
using ssp::target::print;

extern "C" {
typedef void (*Constructor)();
extern const Constructor __init_array_start[], __init_array_end[];
}

namespace {

// ---- instructions -----------------------------------------------------------------------------------------------

uint64_t unit = 1;  // what the counter of the board goes up by in one instruction

[[gnu::noinline]] uint64_t of_nothing() {
    const uint64_t before = ssp_board_instructions();
    return ssp_board_instructions() - before;
}
[[gnu::noinline]] uint64_t of_1024() {
    const uint64_t before = ssp_board_instructions();
    asm volatile(".rept 1024\n nop\n .endr" ::: "memory");
    return ssp_board_instructions() - before;
}

struct Count {
    uint64_t sum, most, calls;
};
Count counts[ssp_bench_most_events];

[[gnu::noinline]] void count() {
    for (uint32_t k = 0; k != ssp_bench_trace_length; ++k) {
        const uint32_t* const record = ssp_bench_trace + k * ssp_bench_trace_width;
        if (record[0] == ssp_bench_new) {
            ssp_bench_init();
            continue;
        }
        const uint64_t before = ssp_board_instructions();
        (void)ssp_bench_call(record[0], record + 2);
        const uint64_t taken = (ssp_board_instructions() - before + unit / 2) / unit;
        Count& c = counts[record[0]];
        c.sum += taken;
        if (taken > c.most) c.most = taken;
        ++c.calls;
    }
}

// ---- stack ------------------------------------------------------------------------------------------------------

constexpr uint32_t paint = 0x5AFE57AC, painted_words = 1024;
uint32_t deepest;

inline volatile uint32_t* stack_pointer() {
    volatile uint32_t* sp;
#if defined __arm__
    asm volatile("mov %0, sp" : "=r"(sp));
#else
    asm volatile("mv %0, sp" : "=r"(sp));
#endif
    return sp;
}

// Below the stack pointer of this function lies nothing but what is called.
[[gnu::noinline]] void look_at_stack() {
    for (uint32_t k = 0; k != ssp_bench_trace_length; ++k) {
        const uint32_t* const record = ssp_bench_trace + k * ssp_bench_trace_width;
        if (record[0] == ssp_bench_new) {
            ssp_bench_init();
            continue;
        }
        for (uint32_t n = 1; n != painted_words; ++n) *(stack_pointer() - n) = paint;
        (void)ssp_bench_call(record[0], record + 2);
        for (uint32_t n = painted_words - 1; n > deepest; --n)
            if (*(stack_pointer() - n) != paint) deepest = n;
    }
}

// -----------------------------------------------------------------------------------------------------------------

uint32_t wrong_answers() {
    uint32_t wrong = 0;
    for (uint32_t k = 0; k != ssp_bench_trace_length; ++k) {
        const uint32_t* const record = ssp_bench_trace + k * ssp_bench_trace_width;
        if (record[0] == ssp_bench_new) ssp_bench_init();
        else if (ssp_bench_call(record[0], record + 2) != record[1]) ++wrong;
    }
    return wrong;
}

}  // namespace

int ssp_main() {
    for (const Constructor* c = __init_array_start; c != __init_array_end; ++c) (*c)();
    figure("answers", "wrong", wrong_answers());
    const uint64_t thousand = of_1024() - of_nothing();
    unit = (thousand + 512) / 1024;
    figure("1024 instructions", "counted", (of_1024() - of_nothing() + unit / 2) / unit);
    count();
    look_at_stack();
    for (uint32_t e = 0; e != ssp_bench_most_events; ++e) {
        if (counts[e].calls == 0) continue;
        const uint64_t line[] = {e, counts[e].calls, counts[e].sum, counts[e].most};
        ssp_hal_text("event");
        for (const uint64_t value : line) {
            ssp_hal_text(" ");
            print(value);
        }
        ssp_hal_text("\n");
    }
    figure("stack", "octets", deepest * 4u);
    return 0;
}
