// SPDX-License-Identifier: Apache-2.0
// The model of a machine, run beside the code generated from it: it is given the same events, and the first difference, in
// the answer or in any cell of the state, ends the program.

#pragma once

#include "lang/run.hpp"
#include "machines.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace fuzz {

// The machine as the product has it.
inline spec::Machine machine_named(std::string_view name) {
    for (const ssp::Model& m : ssp::models())
        if (m.name == name) return m.make(m.slots);
    std::fprintf(stderr, "no model is called %s\n", std::string(name).c_str());
    std::abort();
}

// `Moves` is of a generated NAME_moves.hpp.
template <class Moves>
class Oracle {
public:
    static const spec::Machine& model() {
        static const spec::Machine machine = machine_named(Moves::machine_name);
        return machine;
    }

    // The code has taken `input`, answered, and is in `state`. That two numbers are equal is no news for a fuzzer.
#ifdef __clang__
    __attribute__((no_sanitize("coverage")))
#endif
    void compare(const spec::Input& input, unsigned answer, const typename Moves::State& state) {
        const spec::Outcome outcome = spec::step(model(), expected_, input);
        if (answer != static_cast<unsigned>(outcome.answer)) differs("the answer", input, outcome.answer, answer);
        long cells[Moves::cell_count];
        Moves::to_cells(state, cells);
        for (unsigned c = 0; c != Moves::cell_count; ++c)
            if (cells[c] != expected_[c]) differs(spec::cell_name(model(), static_cast<int>(c)).c_str(), input, expected_[c], cells[c]);
    }

private:
    [[noreturn]] static void differs(const char* what, const spec::Input& input, long expected, long found) {
        const spec::Event& event = model().events[static_cast<unsigned>(input.event)];
        std::fprintf(stderr, "%s: %s after %s differs: the model says %ld, the code %ld; arguments:", Moves::machine_name, what,
                     spec::full_name(event).c_str(), expected, found);
        for (long a : input.arguments) std::fprintf(stderr, " %ld", a);
        std::fputc('\n', stderr);
        std::abort();
    }

    spec::Snapshot expected_ = spec::initial(model());
};

}  // namespace fuzz
