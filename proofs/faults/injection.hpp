// SPDX-License-Identifier: Apache-2.0
// An instruction set in which one execution of one instruction does nothing.

#pragma once

#include "execution/instruction_set.hpp"

#include <map>

namespace proofs::faults {

// The instructions of `real`, counted as they are executed; one execution of the one at `address`, the n-th from 0, is skipped.
class Skipping final : public execution::InstructionSet {
public:
    struct Skip {
        std::uint32_t address;
        unsigned moment;
    };
    Skipping(const execution::InstructionSet& real, std::optional<Skip> skip);

    [[nodiscard]] execution::Operation operation(const execution::Image& image, execution::Location at) const override;
    [[nodiscard]] std::string listing(const execution::Image& image, execution::Location at) const override;

    // How often each instruction was executed since; states that had merged count once.
    [[nodiscard]] const std::map<std::uint32_t, unsigned>& executed() const { return executed_; }

private:
    const execution::InstructionSet& real_;
    std::optional<Skip> skip_;
    mutable std::map<std::uint32_t, unsigned> executed_{};
};

// The instructions of `real`; words that are none of them end in a trap, as on a core that refuses what it does not know, unless
// they may be instructions outside the subset (`SYSTEM`, `MISC-MEM`).
class Trapping final : public execution::InstructionSet {
public:
    explicit Trapping(const execution::InstructionSet& real);
    [[nodiscard]] execution::Operation operation(const execution::Image& image, execution::Location at) const override;
    [[nodiscard]] std::string listing(const execution::Image& image, execution::Location at) const override;

private:
    const execution::InstructionSet& real_;
};

}  // namespace proofs::faults
