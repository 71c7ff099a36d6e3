// SPDX-License-Identifier: Apache-2.0
// What bundle 1 tries in the isolation image, and what has to come of it.

#pragma once

#include "kernel/core.hpp"
#include "kernel/isolation/actions.hpp"

namespace ssp::target {

enum class Outcome : uint8_t {
    stopped,  // by a fault with this cause, at the address if the core tells it
    near,     // likewise, at most 64 bytes below the address
    split,    // likewise, at the address or at the edge two bytes further
    nowhere,  // likewise, wherever
    leaves,   // it leaves by itself, and had no effect
    used,     // it leaves by itself, and all it did was done
    stays,    // it goes on, and has its share of the time, no more
    no_call,  // it leaves by itself, and was told that it is no call
    served,   // it leaves by itself, and what it asked for was done
};

struct Attempt {
    const char* sentence;
    Action action;
    uint32_t address;
    Outcome outcome;
    Cause cause;
};

#if defined(__arm__)
inline constexpr Cause refused_load = Cause::access, refused_store = Cause::access;  // PMSAv8 does not tell them apart
inline constexpr Cause refused_unaligned = Cause::instruction;
inline constexpr uint32_t thumb = 1;
#else
inline constexpr Cause refused_load = Cause::load, refused_store = Cause::store, refused_unaligned = Cause::store;
inline constexpr uint32_t thumb = 0;
#endif


constexpr uint32_t first_of(const windows::Window& w) { return w.base; }
constexpr uint32_t behind(const windows::Window& w) { return w.base + w.size; }
constexpr uint32_t before(const windows::Window& w) { return w.base - 4; }

// What bundle 1 tries, in the order of their appearance; the last one has no sentence.
const Attempt* attempts();

// The calls that are the loader's alone; the last one has no name.
struct LoaderCall {
    const char* name;
    Call call;
    bool names_memory, writes;  // memory it names is written by the kernel
    bool harmless;              // it may be carried out while others are at work
};
const LoaderCall* loader_calls();

}  // namespace ssp::target
