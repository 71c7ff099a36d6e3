// SPDX-License-Identifier: Apache-2.0
// What the executor asks of an instruction set: what the instruction at a location does, as a neutral operation whose
// parts are terms over the state, and how functions are called.

#pragma once

#include "execution/image.hpp"
#include "execution/state.hpp"

#include <functional>
#include <optional>
#include <utility>

namespace proofs::execution {

// Where control is: the address in the lower half and, in the upper, what else decides the meaning of the bytes there (of
// Thumb the state of an IT block). The location of a function is its address.
using Location = std::uint64_t;

[[nodiscard]] constexpr std::uint32_t address_of(Location l) { return static_cast<std::uint32_t>(l); }

using Term = std::function<z3::expr(const State&)>;

// One access to memory of an operation.
struct Transfer {
    unsigned width;                         // in bytes: 1, 2 or 4
    std::uint32_t offset = 0;               // from the address of the operation
    std::optional<unsigned> register_{};    // read by a store, written by a load; a load without one only has to be allowed
    bool sign = false;                      // of a load: extends the sign
    bool to_control = false;                // of a load: the value is where control goes (`Control::to_register`)
};

enum class Control : std::uint8_t {
    next,         // to what follows
    branch,       // to `target` if `condition` holds, else to what follows
    jump,         // to `target`
    call,         // to `target`; `link` then holds `link_value`
    to_register,  // to the value of `address` or what was loaded: back to the caller or, with a link, a call
    trap,         // ends the way on purpose: an error was detected
};

// What one instruction does: under `guard`, first its accesses, then its results, then where control goes. All terms are
// over the state before the instruction. A store sets its results first: they may claim the stack it then writes.
struct Operation {
    unsigned size;                     // in bytes
    Location next;                     // what follows
    Control control = Control::next;
    std::optional<Location> target{};  // of a branch, jump or call; of to_register: where it goes if it is no return
    Term guard{};                      // where it does not hold, the instruction does nothing; none: always executed
    Term condition{};                  // of a branch
    Term address{};                    // of the first access, or of to_register
    std::vector<Transfer> transfers{};
    bool stores = false;               // the transfers are stores, not loads
    std::function<std::vector<std::pair<unsigned, z3::expr>>(const State&)> results{};  // registers and their new values
    std::optional<unsigned> link{};    // of a call
    std::uint32_t link_value = 0;
    std::string refusal{};             // of a trap: what is said where a trap may not end a way
};

// The calling convention, and the names of what a state holds.
struct Convention {
    std::vector<std::string> registers{};  // what the unknowns of `State::x` are called; flags stand last
    unsigned flags = 0;                   // how many of them are Boolean
    std::optional<unsigned> zero{};       // the register that is always 0
    unsigned stack_pointer, link;
    unsigned state, answer;               // the address of the state, the first argument; the answer
    std::vector<unsigned> arguments{};    // what else is passed in registers, in this order; the rest lies on the stack
    std::vector<unsigned> preserved{};    // by a callee
    std::uint32_t stack_alignment;        // of the stack pointer on entry, in bytes
    std::uint32_t stack_step = 1;         // the stack pointer is always a multiple of this
    std::uint32_t code_bit;               // lowest bit of a pointer to code
};

// What the header of an ELF file has to say.
struct ElfHeader {
    unsigned machine;
    std::uint32_t flags_mask, flags;      // e_flags & flags_mask == flags
    std::string abi, advice;              // "ilp32", "compile with -mabi=ilp32"
};

class InstructionSet {
public:
    explicit InstructionSet(std::string name, Convention convention, ElfHeader header)
        : name_(std::move(name)), convention_(std::move(convention)), header_(std::move(header)) {}
    InstructionSet(const InstructionSet&) = delete;
    InstructionSet& operator=(const InstructionSet&) = delete;
    virtual ~InstructionSet() = default;

    [[nodiscard]] const std::string& name() const { return name_; }  // "RV32IMC"
    [[nodiscard]] const Convention& convention() const { return convention_; }
    [[nodiscard]] const ElfHeader& header() const { return header_; }

    // What the instruction at `at` does. Throws Refused if it is not inside the code or none of the subset.
    [[nodiscard]] virtual Operation operation(const Image& image, Location at) const = 0;
    // As a line of assembly, for messages. Throws Refused as `operation` does.
    [[nodiscard]] virtual std::string listing(const Image& image, Location at) const = 0;

private:
    std::string name_;
    Convention convention_;
    ElfHeader header_;
};

}  // namespace proofs::execution
