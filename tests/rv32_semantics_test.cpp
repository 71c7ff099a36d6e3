// SPDX-License-Identifier: Apache-2.0
// The meaning of instructions and of whole functions against the host: the same code, compiled twice, must compute the
// same.

#include "execution/elf.hpp"
#include "execution/execute.hpp"
#include "rv32/arithmetic.hpp"
#include "rv32/instruction_set.hpp"

#include "cross_compiled.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstring>
#include <random>

// The code, for the host, and its text, for the cross compiler.
#define FOR_HOST_AND_TARGET(...)                                                                                       \
    __VA_ARGS__                                                                                                        \
    const char* const target_text = #__VA_ARGS__;

using namespace proofs::execution;
using namespace proofs::rv32;

namespace {

using Byte = unsigned char;
using Half = unsigned short;
using Word = unsigned int;
using Long = unsigned long long;

struct Table {
    Byte phase[8];
    Half level[4];
    int sum;
};

FOR_HOST_AND_TARGET(Word rv32_test_step(Table* t, Word slot, Word event, int by) {
    Byte next[8];
    Word busy = 0;
    Word i = 0;
    if (slot > 7 || event > 5) { return 255; }
    for (i = 0; i != 8; ++i) {
        next[i] = t->phase[i];
        if (t->phase[i] == 3 || t->phase[i] > 200) { ++busy; }
    }
    if (busy > 2 && event != 5) { return busy; }
    switch (event) {
    case 0: next[slot] = static_cast<Byte>(by); break;
    case 1:
        for (i = 0; i != slot; ++i) {
            if (next[i] == next[slot]) {
                next[i] = 3;
                break;
            }
        }
        break;
    case 2: t->level[slot & 3] = static_cast<Half>(t->level[slot >> 1] * 5 + t->sum); break;
    case 3: t->sum += by < 0 ? -1 : by / (t->sum | 1); break;
    case 4:
        for (i = 0; i != 4; ++i) {
            if (t->level[i] < t->level[(i + 1) & 3]) { t->level[i] = static_cast<Half>(t->level[i] ^ 0x8001); }
        }
        break;
    default:
        t->sum = static_cast<int>((static_cast<Long>(static_cast<Word>(t->sum)) * static_cast<Word>(by)) >> 32);
        break;
    }
    for (i = 0; i != 8; ++i) { t->phase[i] = next[7 - i]; }
    return busy + 16 * i;
})

Program compiled(const std::vector<std::string>& options) {
    std::vector<std::string> words{"-ffreestanding", "-fno-exceptions", "-fno-jump-tables"};
    words.insert(words.end(), linked_at_0x1000.begin(), linked_at_0x1000.end());
    words.insert(words.end(), options.begin(), options.end());
    const std::string text = "using Byte = unsigned char; using Half = unsigned short; using Word = unsigned int; using Long = unsigned long long;\n"
                             "struct Table { Byte phase[8]; Half level[4]; int sum; };\nextern \"C\" " + std::string(target_text);
    return read_elf(cross_compiled(text, "f.cpp", words, {"-lgcc"}), "f.elf", {&instruction_set()}, Holds::program);
}

// The values of `terms` if each of `unknowns` is the number beside it.
std::vector<Word> values(const std::vector<z3::expr>& terms, const std::vector<std::pair<z3::expr, Word>>& unknowns) {
    z3::context& context = terms.front().ctx();
    z3::expr_vector from(context), to(context);
    for (const auto& [unknown, value] : unknowns) {
        from.push_back(unknown);
        to.push_back(context.bv_val(value, unknown.get_sort().bv_size()));
    }
    std::vector<Word> result;
    for (z3::expr term : terms)
        result.push_back(static_cast<Word>(term.substitute(from, to).simplify().get_numeral_uint64()));
    return result;
}

}  // namespace

TEST_CASE("rv32: every computing instruction and branch does what the host computes") {
    z3::context context;
    std::mt19937 random(7);
    const auto check = [&](Kind kind, Word a, Word b, std::int32_t imm, Word expected) {
        const z3::expr value =
            computed({kind, 1, 2, 3, imm}, context.bv_val(a, 32), context.bv_val(b, 32), 0x1000).simplify();
        CAPTURE(static_cast<int>(kind));
        CAPTURE(a);
        CAPTURE(b);
        CHECK(value.get_numeral_uint64() == expected);
    };
    constexpr Word corners[]{0, 1, 2, 31, 32, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff};
    for (unsigned round = 0; round != 200; ++round) {
        const Word a = round < 100 ? corners[round / 10] : static_cast<Word>(random());
        const Word b = round < 100 ? corners[round % 10] : static_cast<Word>(random());
        const int sa = static_cast<int>(a), sb = static_cast<int>(b);
        const std::int32_t imm = static_cast<std::int32_t>(random() % 4096) - 2048,
                           shift = static_cast<std::int32_t>(b & 31);
        const Word wide = static_cast<Word>(imm);
        const long long la = sa, lb = sb;
        const auto upper = [](long long product) { return static_cast<Word>(static_cast<Long>(product) >> 32); };
        const bool overflow = a == 0x80000000 && b == 0xffffffff;
        check(Kind::lui, a, b, 0x12345000, 0x12345000);
        check(Kind::auipc, a, b, 0x12345000, 0x12346000);
        check(Kind::addi, a, b, imm, a + wide);
        check(Kind::slti, a, b, imm, sa < imm);
        check(Kind::sltiu, a, b, imm, a < wide);
        check(Kind::xori, a, b, imm, a ^ wide);
        check(Kind::ori, a, b, imm, a | wide);
        check(Kind::andi, a, b, imm, a & wide);
        check(Kind::slli, a, b, shift, a << shift);
        check(Kind::srli, a, b, shift, a >> shift);
        check(Kind::srai, a, b, shift, static_cast<Word>(sa >> shift));
        check(Kind::add, a, b, 0, a + b);
        check(Kind::sub, a, b, 0, a - b);
        check(Kind::sll, a, b, 0, a << (b & 31));
        check(Kind::slt, a, b, 0, sa < sb);
        check(Kind::sltu, a, b, 0, a < b);
        check(Kind::xor_, a, b, 0, a ^ b);
        check(Kind::srl, a, b, 0, a >> (b & 31));
        check(Kind::sra, a, b, 0, static_cast<Word>(sa >> (b & 31)));
        check(Kind::or_, a, b, 0, a | b);
        check(Kind::and_, a, b, 0, a & b);
        check(Kind::mul, a, b, 0, a * b);
        check(Kind::mulh, a, b, 0, upper(la * lb));
        check(Kind::mulhsu, a, b, 0, upper(la * static_cast<long long>(b)));
        check(Kind::mulhu, a, b, 0, static_cast<Word>((Long{a} * b) >> 32));
        check(Kind::divu, a, b, 0, b == 0 ? 0xffffffff : a / b);
        check(Kind::remu, a, b, 0, b == 0 ? a : a % b);
        check(Kind::div, a, b, 0, b == 0 ? 0xffffffff : overflow ? a : static_cast<Word>(la / lb));
        check(Kind::rem, a, b, 0, b == 0 ? a : overflow ? 0 : static_cast<Word>(la % lb));
        const auto branch = [&](Kind kind) {
            return taken(kind, context.bv_val(a, 32), context.bv_val(b, 32)).simplify().is_true();
        };
        CHECK(branch(Kind::beq) == (a == b));
        CHECK(branch(Kind::bne) == (a != b));
        CHECK(branch(Kind::blt) == (sa < sb));
        CHECK(branch(Kind::bge) == (sa >= sb));
        CHECK(branch(Kind::bltu) == (a < b));
        CHECK(branch(Kind::bgeu) == (a >= b));
    }
    CHECK_THROWS_AS(static_cast<void>(computed({Kind::lw}, context.bv_val(0, 32), context.bv_val(0, 32), 0)),
                    std::logic_error);
    CHECK_THROWS_AS(static_cast<void>(taken(Kind::jal, context.bv_val(0, 32), context.bv_val(0, 32))),
                    std::logic_error);
}

TEST_CASE("rv32: a compiled function computes what the same function computes on the host") {
    const std::vector<std::vector<std::string>> all{{"-O0"}, {"-O1"}, {"-Os"}, {"-O2"}, {"-Os", "-msave-restore"}};
    for (const std::vector<std::string>& options : all) {
        CAPTURE(options.back());
        const Program program = compiled(options);
        const Image image = program.image();
        const Memory memory{sizeof(Table), 4, 256};
        z3::context context;
        const State entry = entry_state(context, image.set->convention(), memory);
        const Result result = run(image, memory, program.symbols.at("rv32_test_step").address, entry, {});

        std::vector<z3::expr> outputs{result.exit.x[10]};
        outputs.insert(outputs.end(), result.exit.bytes.begin(), result.exit.bytes.end());
        std::mt19937 random(11);
        for (unsigned round = 0; round != 60; ++round) {
            Table table;
            std::array<Byte, sizeof(Table)> bytes;
            for (Byte& b : bytes) b = static_cast<Byte>(random() % 3 == 0 ? random() % 5 : random());
            std::memcpy(&table, bytes.data(), sizeof(Table));
            const Word slot = static_cast<Word>(random()) % 9, event = round % 7;
            const int by = static_cast<int>(random()) >> (random() % 32);

            std::vector<std::pair<z3::expr, Word>> unknowns{
                {entry.x[1], 0x800}, {entry.x[2], 0x80010000}, {entry.x[10], 0x80002000},
                {entry.x[11], slot}, {entry.x[12], event},     {entry.x[13], static_cast<Word>(by)}};
            for (std::size_t i = 0; i != bytes.size(); ++i) unknowns.emplace_back(entry.bytes[i], bytes[i]);
            const std::vector<Word> found = values(outputs, unknowns);

            CHECK(found[0] == rv32_test_step(&table, slot, event, by));
            std::memcpy(bytes.data(), &table, sizeof(Table));
            for (std::size_t i = 0; i != bytes.size(); ++i) CHECK(found[1 + i] == bytes[i]);
        }
        z3::solver solver(context, "QF_BV");
        solver.add(condition(entry) && !(condition(result.exit) && preserved(image.set->convention(), entry, result.exit)));
        CHECK(solver.check() == z3::unsat);
    }
}
