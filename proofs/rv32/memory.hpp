// SPDX-License-Identifier: Apache-2.0
// Loads and stores of a symbolic state: which byte an address means, whatever the addresses of region and stack are.

#pragma once

#include "rv32/image.hpp"
#include "rv32/state.hpp"

namespace proofs::rv32 {

// Asks whether conditions can hold together. An unknown answer counts as "they can".
class Oracle {
public:
    // `effort`: Z3's resource limit for all questions together. When it is used up, asking throws Exhausted.
    Oracle(z3::context& context, unsigned effort) : context_(context), effort_(effort) {}

    struct Exhausted {};

    // Whether all of `path` can hold together.
    [[nodiscard]] bool possible(const std::vector<z3::expr>& path);
    // Every value of the 32-bit term `value` on `path`, unsigned, lies in low..high; the bounds may be wider than need
    // be. If a value may lie above `limit`, `exceeded` is true and `high` is such a value.
    struct Bounds {
        std::uint32_t low, high;
        bool exceeded;
    };
    [[nodiscard]] Bounds bounds(const std::vector<z3::expr>& path, const z3::expr& value, std::uint32_t limit);

    [[nodiscard]] unsigned questions() const { return questions_; }

private:
    z3::solver solver();
    z3::check_result ask(z3::solver& solver);

    z3::context& context_;
    unsigned effort_;  // left
    unsigned counted_ = 0;  // by Z3 when it was last looked at: what it takes to read a long path counts as well
    unsigned questions_ = 0;
};

// Accesses of one execution. An address must be the region's base plus an offset, sp on entry plus an offset, or a
// number plus an offset into the constants (or the code, where a linker may put constants); the offset may depend on
// data if it provably stays inside. Everything else throws Refused, `at` being the address of the instruction `in`:
// misaligned accesses, stores to constants, what lies below sp or above sp on entry.
class Accesses {
public:
    Accesses(const Image& image, const Memory& memory, const State& entry, Oracle& oracle)
        : image_(image), memory_(memory), state_base_(entry.x[10]), stack_end_(entry.x[2]), oracle_(oracle) {}

    // The 8, 16 or 32 bits a load instruction reads, before extension.
    [[nodiscard]] z3::expr load(const Instruction& in, std::uint32_t at, const State& s) const;
    void store(const Instruction& in, std::uint32_t at, State& s) const;
    // How many bytes sp is below sp on entry. Throws Refused if sp is not sp on entry minus a number of at most the
    // promised size.
    [[nodiscard]] std::uint32_t depth(std::uint32_t at, const State& s) const;

private:
    struct Place;
    Place place(const Instruction& in, std::uint32_t at, const State& s) const;
    Place stack_place(const Instruction& in, std::uint32_t at, const State& s, const z3::expr& offset) const;
    Place constant_place(const Instruction& in, std::uint32_t at, const State& s, const z3::expr& address) const;
    Oracle::Bounds inside(const State& s, const Place& p) const;
    void check_alignment(const Instruction& in, std::uint32_t at, const State& s, const Place& p) const;
    z3::expr read(const Place& p, std::uint32_t offset, const State& s) const;

    const Image& image_;
    const Memory& memory_;
    z3::expr state_base_, stack_end_;
    Oracle& oracle_;
};

}  // namespace proofs::rv32
