// SPDX-License-Identifier: Apache-2.0
// What ./sspec bench target writes for each machine: a trace of events, made with its model, and how they are called.

#pragma once

#include <stdint.h>

inline constexpr uint32_t ssp_bench_most_events = 256, ssp_bench_new = 0xFFFFFFFF;

extern "C" {

// Records of so many words: the event, what it has to answer, its arguments; or ssp_bench_new: the machine starts anew.
extern const uint32_t ssp_bench_trace[], ssp_bench_trace_length, ssp_bench_trace_width;

void ssp_bench_init();
uint32_t ssp_bench_call(uint32_t event, const uint32_t* arguments);

}
