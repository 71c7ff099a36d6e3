// SPDX-License-Identifier: Apache-2.0
// Loads and stores of a symbolic state: which byte an address means, whatever the addresses of region and stack are.

#pragma once

#include "execution/instruction_set.hpp"
#include "execution/state.hpp"

#include <bitset>

namespace proofs::execution {

// What the solver has said before, of questions of the same Z3 context, by the terms they were made of.
struct Answers {
    struct Range {
        std::uint32_t low, high;
        bool exceeded;
    };
    std::map<std::vector<unsigned>, Range> ranges{};
    std::map<std::vector<unsigned>, bool> possible{};
    using Unknowns = std::bitset<1024>;                 // all behind the last one count as one
    std::map<unsigned, Unknowns> unknowns{};            // that a term speaks of
    std::map<unsigned, unsigned> numbered{};            // the unknowns themselves
    std::vector<z3::expr> terms{};                      // kept, so that their numbers remain theirs
};

// Asks whether conditions can hold together. An unknown answer counts as "they can".
class Oracle {
public:
    // `effort`: Z3's resource limit for all questions together. When it is used up, asking throws Exhausted.
    // `answers`: where answers are kept for later; none: nowhere.
    Oracle(z3::context& context, unsigned effort, Answers* answers) : context_(context), effort_(effort), answers_(answers ? *answers : own_) {}
    Oracle(const Oracle&) = delete;

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
    Bounds search(const std::vector<z3::expr>& path, const z3::expr& value, std::uint32_t limit);
    const Answers::Unknowns& unknowns(const z3::expr& term);
    std::vector<unsigned> numbers(const std::vector<z3::expr>& terms);

    z3::context& context_;
    unsigned effort_;  // left
    unsigned counted_ = 0;  // by Z3 when it was last looked at: what it takes to read a long path counts as well
    unsigned questions_ = 0;
    Answers own_{};
    Answers& answers_;
};

// One access of the instruction at `at`.
struct Access {
    Location at;
    z3::expr address;     // 32 bits
    std::uint32_t width;  // in bytes: 1, 2 or 4
};

// Accesses of one execution. An address must be the region's base plus an offset, sp on entry plus an offset, or a
// number plus an offset into the constants (or the code, where a linker may put constants); the offset may depend on
// data if it provably stays inside. Everything else throws Refused with the address of the instruction: misaligned
// accesses, stores to constants, what lies below sp or above sp on entry, writable data of a firmware.
class Accesses {
public:
    // `above`: sp may be anywhere, and so many bytes above sp on entry may be used (Limits::widens).
    Accesses(const Image& image, const Memory& memory, const State& entry, Oracle& oracle, std::optional<std::uint32_t> above);

    // The 8, 16 or 32 bits that are read, before extension.
    [[nodiscard]] z3::expr load(const Access& access, const State& s) const;
    // Writes the lowest bytes of the 32 bits `word`.
    void store(const Access& access, const z3::expr& word, State& s) const;
    // How many bytes sp is below sp on entry. Throws Refused if sp is not sp on entry minus a number of at most the
    // promised size.
    [[nodiscard]] std::uint32_t depth(Location at, const State& s) const;

private:
    struct Place;
    Refused refusal(Location at, const std::string& why) const;
    Place place(const Access& access, const State& s) const;
    std::optional<z3::expr> inside_by_path(const Access& access, const State& s) const;
    Place stack_place(const Access& access, const State& s, const z3::expr& offset) const;
    Place constant_place(const Access& access, const State& s) const;
    std::string area_of(const z3::expr& address) const;
    Oracle::Bounds inside(const State& s, const Place& p) const;
    void check_alignment(Location at, const State& s, const Place& p) const;
    z3::expr read(const Place& p, std::uint32_t offset, const State& s) const;

    const Image& image_;
    const Memory& memory_;
    unsigned stack_pointer_;
    std::uint32_t stack_alignment_;
    z3::expr state_base_, stack_end_;
    Oracle& oracle_;
    std::optional<std::uint32_t> above_;
};

}  // namespace proofs::execution
