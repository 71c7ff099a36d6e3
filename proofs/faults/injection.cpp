// SPDX-License-Identifier: Apache-2.0
#include "faults/injection.hpp"

namespace proofs::faults {

using namespace execution;

Skipping::Skipping(const InstructionSet& real, std::optional<Skip> skip) : InstructionSet(real.name(), real.convention(), real.header()), real_(real), skip_(skip) {}

Operation Skipping::operation(const Image& image, Location at) const {
    Operation o = real_.operation(image, at);
    const std::uint32_t address = address_of(at);
    // Asked once for each execution, and by nobody else.
    const auto happens = [this, address](const State& s) {
        const unsigned moment = executed_[address]++;
        return s.x[0].ctx().bool_val(!skip_ || skip_->address != address || skip_->moment != moment);
    };
    if (at == address && o.control == Control::next && o.next != address_of(o.next)) {
        // It only says how the next ones are executed (IT); skipped, it does not.
        o.control = Control::branch;
        o.target = o.next;
        o.next = address + o.size;
        o.condition = happens;
    } else {
        o.guard = [happens, own = o.guard](const State& s) {
            const z3::expr does = happens(s);
            return does.is_false() || !own ? does : own(s);
        };
    }
    return o;
}

std::string Skipping::listing(const Image& image, Location at) const { return real_.listing(image, at); }

Trapping::Trapping(const InstructionSet& real) : InstructionSet(real.name(), real.convention(), real.header()), real_(real) {}

Operation Trapping::operation(const Image& image, Location at) const {
    try {
        return real_.operation(image, at);
    } catch (const Refused& refused) {
        if (name() != "RV32IMC") throw;  // what other sets leave undefined was not looked at
        const std::uint32_t address = address_of(at);
        const std::uint32_t low = half_word(image, address, 0);
        const bool is_wide = (low & 3U) == 3;
        const std::uint32_t opcode = low & 0x7fU;
        if (is_wide && (opcode == 0x73 || opcode == 0x0f)) throw;
        const unsigned bytes = is_wide ? 4 : 2;
        return {.size = bytes, .next = address + bytes, .control = Control::trap, .refusal = refused.what()};
    }
}

std::string Trapping::listing(const Image& image, Location at) const { return real_.listing(image, at); }

}  // namespace proofs::faults
