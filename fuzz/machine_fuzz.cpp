// SPDX-License-Identifier: Apache-2.0
// Feeds the same events to the generated code and to the model, and stops at the first difference: in the answer or in
// any cell of the state. Compiled once for each machine with its generated header.

#include FUZZ_HEADER

#include "events.hpp"
#include "oracle.hpp"

using Moves = ssp::generated::FUZZ_MACHINE::Moves;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Oracle<Moves> model;
    Moves::State state{};
    for (std::span<const std::uint8_t> octets(data, size); !octets.empty();) {
        const spec::Input input = fuzz::read(model.model(), octets);
        unsigned arguments[Moves::most_parameters + 1]{};
        for (std::size_t p = 0; p != input.arguments.size(); ++p) arguments[p] = static_cast<unsigned>(input.arguments[p]);
        const unsigned answer = Moves::step(state, static_cast<unsigned>(input.event), arguments);
        model.compare(input, answer, state);
    }
    return 0;
}
