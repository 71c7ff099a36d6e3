// SPDX-License-Identifier: Apache-2.0
// An entry point called as the ABI says, beside the step of the model: what proofs about machine code compare.

#pragma once

#include "certificate.hpp"
#include "encode.hpp"
#include "execution/execute.hpp"
#include "execution/instruction_set.hpp"
#include "machine_code/layout.hpp"

namespace proofs::machine_code {

// How the code is generated: as it is, or hardened (hardened.hpp of the generator): the state is then stored twice, the second copy behind
// the first, and every enumeration, truth value and answer as a code word.
enum class Mode : bool { plain, hardened };
[[nodiscard]] constexpr const char* text_of(Mode m) { return m == Mode::plain ? "plain" : "hardened"; }

// The word that stands for a value of a variable of the type, or for an answer.
[[nodiscard]] unsigned long stored(const spec::Type& type, long value, Mode mode);
[[nodiscard]] unsigned long answered(long value, Mode mode);

// The first argument points to the state, registers and then the stack carry the others, zero-extended from the width the C header
// gives them. The machine and the set must outlive the call.
class Call {
public:
    Call(z3::context& context, const execution::InstructionSet& set, const spec::Machine& machine, int event, Mode mode);

    const execution::State& entry() const { return entry_; }
    const execution::Memory& memory() const { return memory_; }
    const Encoding& encoding() const { return encoding_; }

    // The model: the state before, the arguments, whether all of these are in range, the step.
    const Values& now() const { return now_; }
    const Values& arguments() const { return arguments_; }
    const z3::expr& accepted() const { return accepted_; }
    const Step& model() const { return model_; }

    // The state of the model that an exit shows (of its first copy), and its answer; what is no value of the model shows as some value.
    Values shown(const execution::State& exit) const;
    z3::expr answer_shown(const execution::State& exit) const;
    // Whether every cell holds a value of the model, and the answer is one.
    z3::expr in_range(const execution::State& exit) const;
    z3::expr answer_in_range(const execution::State& exit) const;

    // Each part of the specification that the exit has to meet, with its name.
    Parts specified(const execution::State& exit) const;

    // The arguments and the cells that are not 0, for a person.
    std::string input_in(const z3::model& model) const;
    // Where the exit of a counterexample differs, for a person.
    std::string difference(const z3::model& model, const Parts& specified) const;

private:
    unsigned in_registers() const { return static_cast<unsigned>(convention_.arguments.size()); }
    unsigned on_the_stack() const;
    z3::expr argument(unsigned p) const;
    z3::expr at(const execution::State& s, const Place& place) const;
    z3::expr holds_a_value(const z3::expr& bits, const spec::Type& type) const;
    z3::expr value(const z3::expr& bits, const spec::Type& type) const;
    z3::expr word(const z3::expr& value, const spec::Type& type, unsigned bits) const;

    z3::context& z3_;
    const execution::Convention& convention_;
    const spec::Machine& machine_;
    const spec::Event& event_;
    const Mode mode_;
    Encoding encoding_;
    Layout layout_;
    execution::Memory memory_;
    execution::State entry_;
    Values now_{}, arguments_{};
    z3::expr accepted_;
    Step model_;
};

}  // namespace proofs::machine_code
