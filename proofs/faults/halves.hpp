// SPDX-License-Identifier: Apache-2.0
// Hardened code in its parts: what comes before the first run of the event, that run, what is between, the second run, and what compares.
//
// A fault in a run needs to be followed there only, if it leaves the other copy of the state, the stack above and the registers of the
// caller alone: the rest refuses or gives what it would have given, whatever the run has left in its own copy, its answer and the other
// registers. That is shown once for each function, of all such values at once; so is what the comparison does, whatever it compares.

#pragma once

#include "faults/analysis.hpp"
#include "faults/injection.hpp"

#include <array>

namespace proofs::faults {

inline constexpr std::uint32_t above_the_stack = 256;  // bytes of the caller's stack that a faulty function may be seen to write

// One execution of an instruction, in a part.
struct Skip {
    std::uint32_t address = 0;
    unsigned part = 0;
    unsigned moment = 0;    // which of its executions in the part
    unsigned overall = 0;   // and in the whole function
};

class Halves {
public:
    // Everything must outlive this. Throws Refused with the reason if the function does not call the same function twice, or what is said
    // above does not hold of it without a fault.
    Halves(z3::context& context, const execution::Image& image, const execution::Symbol& at, const machine_code::Call& call, execution::Answers& answers, unsigned effort);

    // Every execution of every instruction but of those that trap.
    [[nodiscard]] std::vector<Skip> skips() const;

    // What the skip does, if it can be said in its part: safe, detected or hangs, and for all inputs the call gives what it gives without
    // the skip, or does not return. Nothing if that could not be shown so.
    [[nodiscard]] std::optional<Outcome> contained(const Skip& skip);

    // What was asked of the last skip, or, before the first, of the comparison, unsat; empty if nothing was.
    [[nodiscard]] const Parts& asked() const { return asked_; }

private:
    using State = execution::State;
    enum Part : unsigned { enter, first, between, second, leave, parts };

    void find_borders();
    void run_without_fault();
    void show_runs();
    void show_comparison();
    void must(bool holds, const std::string& what) const;
    execution::Result run(const execution::InstructionSet& set, unsigned part, const State& from, unsigned steps, unsigned rounds, bool widens) const;
    std::optional<Outcome> within(unsigned part, const execution::Result& faulty);
    std::optional<Outcome> compared(const execution::Result& faulty);

    z3::expr any(unsigned bits);
    State forgotten(State s, bool arguments);
    void forget_copy(State& s, unsigned copy);
    void forget_answer(State& s);
    std::vector<std::int32_t> differing(const State& a, const State& b) const;
    bool same_registers(const State& a, const State& b, bool arguments);
    bool same_results(const State& a, const State& b, unsigned copy);
    bool same_copy(const State& a, const State& b, unsigned copy) const;
    z3::expr changed(const State& exit, const State& start) const;
    z3::expr first_answer(const State& s) const;
    bool never(const std::vector<z3::expr>& path, const z3::expr& what, const char* label);

    z3::context& context_;
    const execution::Image& image_;
    const execution::Symbol& at_;
    const machine_code::Call& call_;
    const execution::Convention& convention_;
    execution::Answers& answers_;
    const unsigned effort_, copy_;
    std::array<std::uint32_t, parts> begin_{};
    std::array<std::optional<execution::Result>, parts> sound_{};
    std::array<std::map<std::uint32_t, unsigned>, parts> executed_{};
    std::vector<std::int32_t> answer_slot_{};  // where the first answer lies on the stack, lowest byte first
    State compared_{};                         // what the comparison begins with: any values, the same in both copies
    unsigned fresh_ = 0;
    Parts asked_{};
};

}  // namespace proofs::faults
