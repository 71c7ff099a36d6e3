// SPDX-License-Identifier: Apache-2.0
// Feeds the same events to the generated code and to the model, and stops at the first difference: in the answer or in
// any cell of the state.
//
// Compiled once for each machine with its generated header. One input byte chooses the event, one each of its arguments,
// two each wider one; so every input is a sequence of events, arguments out of range included.

#include FUZZ_HEADER

#include "lang/run.hpp"
#include "machines.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

using Moves = ssp::generated::FUZZ_MACHINE::Moves;

const spec::Machine& model() {
    static const spec::Machine machine = [] {
        for (const ssp::Model& m : ssp::models())
            if (m.name == Moves::machine_name) return m.make(m.slots);
        std::fprintf(stderr, "no model is called %s\n", Moves::machine_name);
        std::abort();
    }();
    return machine;
}

[[noreturn]] void differs(const char* what, const spec::Input& input, long expected, long found) {
    const spec::Event& event = model().events[static_cast<unsigned>(input.event)];
    std::fprintf(stderr, "%s of %s differs: the model says %ld, the generated code %ld; arguments:", what, spec::full_name(event).c_str(), expected, found);
    for (long a : input.arguments) std::fprintf(stderr, " %ld", a);
    std::fputc('\n', stderr);
    std::abort();
}

void compare(const spec::Snapshot& expected, const Moves::State& state, const spec::Input& input) {
    long cells[Moves::cell_count];
    Moves::to_cells(state, cells);
    for (unsigned c = 0; c != Moves::cell_count; ++c)
        if (cells[c] != expected[c]) differs(spec::cell_name(model(), static_cast<int>(c)).c_str(), input, expected[c], cells[c]);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    spec::Snapshot expected = spec::initial(model());
    Moves::State state{};
    for (std::size_t at = 0; at < size;) {
        spec::Input input{static_cast<int>(data[at++] % Moves::event_count)};
        unsigned arguments[Moves::most_parameters]{};
        for (unsigned p = 0; p != Moves::parameter_counts[input.event]; ++p) {
            const spec::Type& type = type_of(model(), model().events[static_cast<unsigned>(input.event)].parameters[p]);
            unsigned value = at < size ? data[at++] : 0;
            if (type.high > 0xff && at < size) value = value << 8 | data[at++];
            // Mostly in range, so that runs get somewhere; now and then as it came.
            if (type.high <= 0xff && value < 0xe0) value %= static_cast<unsigned>(type.high) + 1;
            arguments[p] = value;
            input.arguments.push_back(value);
        }
        const spec::Outcome outcome = spec::step(model(), expected, input);
        const unsigned answer = Moves::step(state, static_cast<unsigned>(input.event), arguments);
        if (answer != static_cast<unsigned>(outcome.answer)) differs("the answer", input, outcome.answer, answer);
        compare(expected, state, input);
    }
    return 0;
}
