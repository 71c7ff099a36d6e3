// SPDX-License-Identifier: Apache-2.0
// Replays what the model does on the compiled code: the C functions of each machine get the events of a trace the host has written,
// and answers and states have to be those of the trace (impl/tool/target_traces.hpp says what a file of traces holds).

#pragma once

#include "common/checks.hpp"

namespace ssp::target {

// A C function of a machine: its name behind "ssp_MACHINE_".
struct EntryPoint {
    const char* name;
    unsigned parameters;
    unsigned (*call)(void* machine, const uint32_t* arguments);
};

struct MachineCode {
    const char* name;
    void* state;
    void (*init)(void* state);
    uint32_t (*check)(const void* state);  // of all its cells, as in a trace
    const EntryPoint* entries;
    unsigned count;
};

// Defined where CMake lists what is generated.
extern const MachineCode* const machine_codes[];
extern const unsigned machine_code_count;

// Replays the file; a check for each machine, and one that all of them are in the file.
void replay(Checks& checks, const char* file);

// ---- for entries.cpp.in

template <unsigned... k> struct Numbers {};
template <unsigned n, unsigned... k> struct NumbersBelow : NumbersBelow<n - 1, n - 1, k...> {};
template <unsigned... k> struct NumbersBelow<0, k...> {
    using type = Numbers<k...>;
};

template <auto function> struct Call;
template <class Answer, class State, class... Arguments, Answer (*function)(State*, Arguments...)> struct Call<function> {
    static constexpr unsigned parameters = sizeof...(Arguments);
    template <unsigned... k> static unsigned with(State* state, [[maybe_unused]] const uint32_t* arguments, Numbers<k...>) {
        return function(state, static_cast<Arguments>(arguments[k])...);
    }
    static unsigned call(void* state, const uint32_t* arguments) {
        return with(static_cast<State*>(state), arguments, typename NumbersBelow<parameters>::type{});
    }
};

// FNV-1a, each cell as 4 octets.
inline uint32_t check_of(const long* cells, unsigned count) {
    uint32_t check = 2166136261u;
    for (unsigned c = 0; c != count; ++c)
        for (unsigned k = 0; k != 4; ++k) check = (check ^ static_cast<uint8_t>(static_cast<uint32_t>(cells[c]) >> 8 * k)) * 16777619u;
    return check;
}

}  // namespace ssp::target
