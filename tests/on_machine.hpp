// SPDX-License-Identifier: Apache-2.0
// Small functions run on a machine that QEMU emulates, and the executor's answer for the same inputs.
//
// A function is assembly text. It is called with its state region of 32 bytes at `region`, seven more registers and the flags
// as an input says, and may change these eight registers, the flags and the region.

#pragma once

#include "scratch.hpp"
#include "execution/elf.hpp"
#include "execution/execute.hpp"
#include "process.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace on_machine {

inline constexpr unsigned region_words = 8, registers = 7;

struct Input {
    std::array<std::uint32_t, region_words> region;
    std::array<std::uint32_t, registers> values;
    std::uint32_t flags;
};

struct Output {
    std::array<std::uint32_t, registers + 1> values;  // the first is what became of the address of the region
    std::uint32_t flags;
    std::array<std::uint32_t, region_words> region;
    friend bool operator==(const Output&, const Output&) = default;
};

// A machine and the text that calls the functions on it.
struct Machine {
    std::string start, function_begin, function_end;  // assembly: until the functions; around each of them, which is called f<n>
    std::vector<std::string> compile, run;             // commands; they end in the source and -o file, and the file
    const proofs::execution::InstructionSet* set;
    std::uint32_t region;                              // its address
    std::vector<unsigned> used;                        // the registers, as State::x counts them; the address of the region first
    std::vector<unsigned> flags;                       // .. and the flags, from bit 31 down
};

struct Run {
    proofs::execution::Program program;
    std::vector<std::vector<Output>> outputs;  // by function and input
};

// Throws std::runtime_error with what a tool says if it is missing or fails.
inline Run run(const Machine& m, const std::vector<std::string>& functions, const std::vector<Input>& inputs) {
    const Scratch scratch;
    const std::filesystem::path& path = scratch.path;
    {
        std::ofstream source(path / "f.s");
        source << ".equ input_count, " << inputs.size() << "\n.equ result_bytes, " << functions.size() * inputs.size() * sizeof(Output) << "\n" << m.start;
        for (std::size_t n = 0; n != functions.size(); ++n)
            source << m.function_begin << "f" << n << ":\n" << functions[n] << "\n" << m.function_end << "\n";
        source << ".section .inputs,\"a\"\n.balign 4\nfunctions:\n";
        for (std::size_t n = 0; n != functions.size(); ++n) source << ".word f" << n << "\n";
        source << ".word 0\ninputs:\n";
        for (const Input& i : inputs) {
            for (const std::uint32_t w : i.region) source << ".word " << w << "\n";
            for (const std::uint32_t w : i.values) source << ".word " << w << "\n";
            source << ".word " << i.flags << "\n";
        }
    }
    const auto done = [&](std::vector<std::string> words, const std::vector<std::string>& more) {
        words.insert(words.end(), more.begin(), more.end());
        const proofs::Ended ended = proofs::run_program(words, path.string(), 60);
        if (ended.status != 0) throw std::runtime_error(words.front() + " is missing or failed: " + ended.output.substr(0, 2000));
    };
    done(m.compile, {"f.s", "-o", "f.elf"});
    done(m.run, {"f.elf"});
    Run result{proofs::execution::read_elf(path / "f.elf", {m.set}, proofs::execution::Holds::firmware), {}};
    std::ifstream file(path / "results", std::ios::binary);
    for (std::size_t n = 0; n != functions.size(); ++n) {
        result.outputs.emplace_back(inputs.size());
        for (Output& o : result.outputs.back()) file.read(reinterpret_cast<char*>(&o), sizeof o);
    }
    if (!file) throw std::runtime_error("the machine wrote too few results");
    return result;
}

// What the executor says of the same.
inline std::vector<Output> executed(const Machine& m, const proofs::execution::Program& program, const std::string& function, const std::vector<Input>& inputs) {
    using namespace proofs::execution;
    z3::context context;
    const Memory memory{4 * region_words, 4, 64};
    const State entry = entry_state(context, m.set->convention(), memory);
    const Result result = proofs::execution::run(program.image(), memory, program.symbols.at(function).address, entry, {});
    std::vector<Output> outputs;
    for (const Input& in : inputs) {
        z3::expr_vector from(context), to(context);
        const auto is = [&](const z3::expr& unknown, std::uint32_t value) {
            from.push_back(unknown);
            to.push_back(unknown.is_bool() ? context.bool_val(value != 0) : context.bv_val(value, unknown.get_sort().bv_size()));
        };
        is(entry.x[m.used[0]], m.region);
        for (unsigned n = 0; n != registers; ++n) is(entry.x[m.used[n + 1]], in.values[n]);
        for (unsigned n = 0; n != m.flags.size(); ++n) is(entry.x[m.flags[n]], in.flags >> (31 - n) & 1);
        for (unsigned n = 0; n != 4 * region_words; ++n) is(entry.bytes[n], in.region[n / 4] >> (8 * (n % 4)) & 255);
        const auto value = [&](z3::expr term) -> std::uint32_t {
            term = term.substitute(from, to).simplify();
            if (term.is_bool() ? !term.is_true() && !term.is_false() : !term.is_numeral()) throw std::runtime_error(function + ": depends on what is no input");
            return term.is_bool() ? static_cast<std::uint32_t>(term.is_true()) : static_cast<std::uint32_t>(term.get_numeral_uint64());
        };
        Output o{};
        for (unsigned n = 0; n != registers + 1; ++n) o.values[n] = value(result.exit.x[m.used[n]]);
        for (unsigned n = 0; n != m.flags.size(); ++n) o.flags |= value(result.exit.x[m.flags[n]]) << (31 - n);
        for (unsigned n = 0; n != 4 * region_words; ++n) o.region[n / 4] |= value(result.exit.bytes[n]) << (8 * (n % 4));
        outputs.push_back(o);
    }
    return outputs;
}

// Corners and random numbers.
inline std::vector<Input> inputs(unsigned count) {
    constexpr std::uint32_t corners[]{0, 1, 2, 31, 32, 33, 255, 256, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff};
    std::mt19937 random(3);
    const auto any = [&] {
        const auto n = static_cast<std::uint32_t>(random());
        return n % 3 == 0 ? static_cast<std::uint32_t>(random()) : n % 3 == 1 ? corners[random() % std::size(corners)] : static_cast<std::uint32_t>(random()) % 40;
    };
    std::vector<Input> all(count);
    for (Input& i : all) {
        for (std::uint32_t& w : i.region) w = static_cast<std::uint32_t>(random());
        for (std::uint32_t& w : i.values) w = any();
        if (random() % 3 == 0) i.values[1] = i.values[2];
        i.flags = static_cast<std::uint32_t>(random()) & 0xf0000000;
    }
    return all;
}

inline std::string text_of(const Output& o) {
    std::ostringstream text;
    text << std::hex;
    for (const std::uint32_t v : o.values) text << v << ' ';
    text << "flags " << (o.flags >> 28) << " region";
    for (const std::uint32_t v : o.region) text << ' ' << v;
    return text.str();
}

// Checks that each function leaves the same on the machine and in the executor, for twenty inputs.
inline void agree(const Machine& m, const std::vector<std::string>& functions) {
    const std::vector<Input> all = inputs(20);
    const Run there = run(m, functions, all);
    for (std::size_t f = 0; f != functions.size(); ++f) {
        CAPTURE(functions[f]);
        const std::vector<Output> found = executed(m, there.program, "f" + std::to_string(f), all);
        for (std::size_t i = 0; i != all.size(); ++i) {
            CAPTURE(i);
            CHECK(text_of(found[i]) == text_of(there.outputs[f][i]));
        }
    }
}

}  // namespace on_machine
