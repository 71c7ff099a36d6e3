// SPDX-License-Identifier: Apache-2.0
// States, how two of them become one, and the shapes of terms that keep pointers recognisable.

#include "execution/state.hpp"

#include "execution/instruction_set.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>

namespace proofs::execution {

namespace {

z3::expr all_of(z3::context& context, const std::vector<z3::expr>& conditions, std::size_t from) {
    z3::expr_vector terms(context);
    for (std::size_t i = from; i < conditions.size(); ++i) terms.push_back(conditions[i]);
    if (terms.empty()) return context.bool_val(true);
    return terms.size() == 1 ? terms[0] : z3::mk_and(terms);
}

bool opposite(const z3::expr& a, const z3::expr& b) {
    return (a.is_not() && z3::eq(a.arg(0), b)) || (b.is_not() && z3::eq(b.arg(0), a));
}

bool is_part(const z3::expr& byte, unsigned index, const z3::expr& word) {
    return byte.is_app() && byte.decl().decl_kind() == Z3_OP_EXTRACT && byte.lo() == 8 * index &&
           byte.hi() == 8 * index + 7 && z3::eq(byte.arg(0), word);
}

std::optional<z3::expr> find_offset(const z3::expr& term, const z3::expr& base,
                                    const std::vector<z3::expr>& path, std::map<unsigned, std::optional<z3::expr>>& known) {
    if (z3::eq(term, base)) return base.ctx().bv_val(0, 32);
    if (!term.is_app()) return std::nullopt;
    if (const auto found = known.find(term.id()); found != known.end()) return found->second;
    std::optional<z3::expr> result;
    const Z3_decl_kind kind = term.decl().decl_kind();
    if (kind == Z3_OP_BADD) {
        for (unsigned i = 0; i != term.num_args() && !result; ++i) {
            result = find_offset(term.arg(i), base, path, known);
            if (!result) continue;
            for (unsigned j = 0; j != term.num_args(); ++j)
                if (j != i) *result = *result + term.arg(j);
        }
    } else if (kind == Z3_OP_ITE) {
        const auto yes = find_offset(term.arg(1), base, path, known), no = find_offset(term.arg(2), base, path, known);
        const auto holds = [&](const auto& says) { return std::any_of(path.begin(), path.end(), says); };
        if (yes && no) result = z3::ite(term.arg(0), *yes, *no);
        else if (yes && holds([&](const z3::expr& p) { return z3::eq(p, term.arg(0)); })) result = yes;
        else if (no && holds([&](const z3::expr& p) { return opposite(p, term.arg(0)); })) result = no;
    }
    known.insert_or_assign(term.id(), result);
    return result;
}

}  // namespace

State entry_state(z3::context& context, const Convention& convention, const Memory& memory) {
    constexpr std::array<std::uint32_t, 5> alignments{1, 2, 4, 8, 16};
    if (memory.state_size > 65536 || memory.stack_size > 65536 || memory.stack_size % 16 != 0)
        throw std::invalid_argument(
            "execution: the state region and the stack may have up to 65536 bytes, the stack a multiple of 16");
    if (memory.arguments > 256) throw std::invalid_argument("execution: at most 256 bytes of arguments on the stack");
    if (std::find(alignments.begin(), alignments.end(), memory.state_alignment) == alignments.end())
        throw std::invalid_argument("execution: the alignment of the state region is 1, 2, 4, 8 or 16");

    State s;
    const std::size_t words = convention.registers.size() - convention.flags;
    for (std::size_t i = 0; i != convention.registers.size(); ++i) {
        const char* name = convention.registers[i].c_str();
        if (convention.zero == i) s.x.push_back(context.bv_val(0, 32));
        else s.x.push_back(i < words ? context.bv_const(name, 32) : context.bool_const(name));
    }
    for (std::uint32_t i = 0; i != memory.state_size; ++i)
        s.bytes.push_back(context.bv_const(("byte" + std::to_string(i)).c_str(), 8));

    const auto number = [&](std::uint32_t value) { return context.bv_val(value, 32); };
    const auto aligned = [&](const z3::expr& at, std::uint32_t to) { return (at & number(to - 1)) == number(0); };
    const z3::expr &state_base = s.x[convention.state], &stack_end = s.x[convention.stack_pointer];
    s.path.push_back((s.x[convention.link] & number(1)) == number(convention.code_bit));
    s.path.push_back(aligned(stack_end, convention.stack_alignment));
    s.path.push_back(z3::uge(stack_end, number(memory.stack_size)));
    if (memory.arguments > 0) s.path.push_back(z3::ule(stack_end, number(0xffffffff - memory.arguments)));
    if (memory.state_alignment > 1) s.path.push_back(aligned(state_base, memory.state_alignment));
    // Also one past the end has an address, as C has it.
    s.path.push_back(z3::ule(state_base, number(0xffffffff - memory.state_size)));
    return s;
}

z3::expr operand(const State& s, unsigned r) {
    for (const Known& fact : s.known)
        if (z3::eq(fact.term, s.x[r])) return fact.number;
    return s.x[r];
}

z3::expr condition(const State& s) { return all_of(s.x[0].ctx(), s.path, 0); }

z3::expr preserved(const Convention& convention, const State& entry, const State& exit) {
    z3::expr_vector terms(entry.x[0].ctx());
    for (const unsigned saved : convention.preserved)
        terms.push_back(exit.x[saved] == entry.x[saved]);
    return z3::mk_and(terms);
}

void merge(State& into, const State& other) {
    z3::context& context = into.x[0].ctx();
    std::size_t common = 0;
    while (common != into.path.size() && common != other.path.size() && z3::eq(into.path[common], other.path[common]))
        ++common;

    // Either path is told apart by what follows the common part. A single condition and its opposite choose best.
    const auto rest = [&](const State& s) { return all_of(context, s.path, common); };
    const bool by_other = other.path.size() <= into.path.size();
    const z3::expr chosen = rest(by_other ? other : into);
    const auto either = [&](z3::expr& a, const z3::expr& b) {
        if (!z3::eq(a, b)) a = by_other ? z3::ite(chosen, b, a) : z3::ite(chosen, a, b);
    };
    for (std::size_t r = 0; r != into.x.size(); ++r) either(into.x[r], other.x[r]);
    for (std::size_t i = 0; i != into.bytes.size(); ++i) either(into.bytes[i], other.bytes[i]);
    for (const auto& [offset, byte] : other.stack) into.stack.emplace(offset, stack_on_entry(context, offset));
    for (auto& [offset, byte] : into.stack) {
        const auto there = other.stack.find(offset);
        either(byte, there == other.stack.end() ? stack_on_entry(context, offset) : there->second);
    }

    // (a && p) || (!a && q): with nothing else on one side, half of it goes without saying.
    std::vector<z3::expr> mine(into.path.begin() + static_cast<std::ptrdiff_t>(common), into.path.end());
    std::vector<z3::expr> theirs(other.path.begin() + static_cast<std::ptrdiff_t>(common), other.path.end());
    if (theirs.size() > mine.size()) std::swap(mine, theirs);
    into.path.erase(into.path.begin() + static_cast<std::ptrdiff_t>(common), into.path.end());
    if (theirs.size() == 1 && opposite(theirs[0], mine[0])) {
        if (mine.size() > 1) into.path.push_back(theirs[0] || all_of(context, mine, 1));
    } else if (!theirs.empty()) {
        into.path.push_back(all_of(context, theirs, 0) || all_of(context, mine, 0));
    }
    std::erase_if(into.known, [&](const Known& fact) {
        return std::none_of(other.known.begin(), other.known.end(),
                            [&](const Known& f) { return z3::eq(f.term, fact.term) && z3::eq(f.number, fact.number); });
    });
    into.instructions = std::max(into.instructions, other.instructions);
}

z3::expr stack_on_entry(z3::context& context, std::int32_t offset) {
    return context.bv_const(("stack" + std::to_string(offset)).c_str(), 8);
}

std::optional<z3::expr> offset_from(const z3::expr& term, const z3::expr& base, const std::vector<z3::expr>& path) {
    std::map<unsigned, std::optional<z3::expr>> known;
    std::optional<z3::expr> result = find_offset(term, base, path, known);
    if (result) *result = result->simplify();
    return result;
}

z3::expr join(const std::vector<z3::expr>& bytes) {
    const z3::expr& lowest = bytes.front();
    const auto all = [&](auto says) {
        for (unsigned i = 0; i != bytes.size(); ++i)
            if (!says(bytes[i], i)) return false;
        return true;
    };
    if (bytes.size() == 1) return lowest.simplify();
    if (lowest.is_app() && lowest.decl().decl_kind() == Z3_OP_EXTRACT) {
        const z3::expr word = lowest.arg(0);
        if (all([&](const z3::expr& b, unsigned i) { return is_part(b, i, word); })) {
            const auto width = static_cast<unsigned>(8 * bytes.size());
            return word.get_sort().bv_size() == width ? word : word.extract(width - 1, 0).simplify();
        }
    }
    if (lowest.is_app() && lowest.decl().decl_kind() == Z3_OP_ITE) {
        const z3::expr choice = lowest.arg(0);
        if (all([&](const z3::expr& b, unsigned) {
                return b.is_app() && b.decl().decl_kind() == Z3_OP_ITE && z3::eq(b.arg(0), choice);
            })) {
            std::vector<z3::expr> yes, no;
            for (const z3::expr& b : bytes) {
                yes.push_back(b.arg(1));
                no.push_back(b.arg(2));
            }
            return z3::ite(choice, join(yes), join(no));
        }
    }
    z3::expr value = lowest;
    for (std::size_t i = 1; i != bytes.size(); ++i) value = z3::concat(bytes[i], value);
    return value.simplify();
}

}  // namespace proofs::execution
