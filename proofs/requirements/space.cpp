// SPDX-License-Identifier: Apache-2.0
#include "requirements/space.hpp"

#include "lang/fold.hpp"

#include <algorithm>
#include <stdexcept>

namespace proofs::requirements {

using namespace spec;

namespace {

constexpr int most_variables = 400;

int bits_for(long high) {
    int bits = 1;
    while (high >> bits) ++bits;
    return bits;
}
// A number, lowest bit first; a condition is a number of one bit.
using Bits = std::vector<bdd>;

Bits numeral(long value) {
    Bits result;
    do result.push_back(value & 1 ? bddtrue : bddfalse);
    while (value >>= 1);
    return result;
}
bdd bit(const Bits& b, std::size_t k) { return k < b.size() ? b[k] : bddfalse; }
bdd equal(const Bits& a, const Bits& b) {
    bdd result = bddtrue;
    for (std::size_t k = 0; k != std::max(a.size(), b.size()); ++k) result &= bdd_biimp(bit(a, k), bit(b, k));
    return result;
}
bdd less(const Bits& a, const Bits& b) {
    bdd result = bddfalse;
    for (std::size_t k = 0; k != std::max(a.size(), b.size()); ++k) result = bdd_ite(bdd_biimp(bit(a, k), bit(b, k)), result, bit(b, k));
    return result;
}
Bits sum(const Bits& a, const Bits& b) {
    Bits result;
    bdd carry = bddfalse;
    for (std::size_t k = 0; k != std::max(a.size(), b.size()); ++k) {
        const bdd x = bit(a, k), y = bit(b, k);
        result.push_back(bdd_xor(bdd_xor(x, y), carry));
        carry = (x & y) | (carry & (x | y));
    }
    result.push_back(carry);
    return result;
}
Bits choice(const bdd& c, const Bits& a, const Bits& b) {
    Bits result;
    for (std::size_t k = 0; k != std::max(a.size(), b.size()); ++k) result.push_back(bdd_ite(c, bit(a, k), bit(b, k)));
    return result;
}
Bits difference(const Bits& a, const Bits& b) {  // 0 if b is larger
    Bits result;
    bdd borrow = bddfalse;
    for (std::size_t k = 0; k != std::max(a.size(), b.size()); ++k) {
        const bdd x = bit(a, k), y = bit(b, k);
        result.push_back(bdd_xor(bdd_xor(x, y), borrow));
        borrow = bdd_ite(x, borrow & y, borrow | y);
    }
    return choice(borrow, numeral(0), result);
}

}  // namespace

class Space::Algebra {
public:
    using Value = Bits;
    Algebra(const Space& space, int event) : s_(space), event_(event) {}

    Bits constant(const Type&, long value) const { return numeral(value); }
    Bits parameter(int at) const { return of(s_.parameters_[static_cast<unsigned>(event_)][static_cast<unsigned>(at)]); }
    Bits answered(int type, int code) const {
        if (s_.machine_.events[static_cast<unsigned>(event_)].answers != type) return {bddfalse};
        return {is(s_.answer_, code)};
    }
    // An element outside the array reads as its initial value, as in the interpreter.
    Bits read(const Variable& v, const Bits* index, bool after) const {
        const auto element = [&](long k) {
            const Cell& c = s_.cells_[static_cast<unsigned>(v.first + k)];
            return of(after ? c.next : c.now);
        };
        if (!index) return element(0);
        Bits result = numeral(v.initial);
        for (long k = 0; k != v.cells; ++k) result = choice(equal(*index, numeral(k)), element(k), result);
        return result;
    }
    Bits sum(const std::vector<Bits>& v) const {
        Bits result = numeral(0);
        for (const Bits& b : v) result = requirements::sum(result, b);
        return result;
    }
    Bits apply(Op op, const std::vector<Bits>& v) const {
        bdd result = op == Op::conjunction ? bddtrue : bddfalse;
        switch (op) {
        case Op::equal: return {requirements::equal(v[0], v[1])};
        case Op::less: return {requirements::less(v[0], v[1])};
        case Op::add: return sum(v);
        case Op::subtract: return difference(v[0], v[1]);
        case Op::negation: return {!v[0][0]};
        case Op::implication: return {v[0][0] >> v[1][0]};
        case Op::choice: return requirements::choice(v[0][0], v[1], v[2]);
        case Op::conjunction:
            for (const Bits& b : v) result &= b[0];
            return {result};
        default:
            for (const Bits& b : v) result |= b[0];
            return {result};
        }
    }

private:
    static Bits of(const std::vector<int>& bits) {
        Bits result;
        for (const int k : bits) result.push_back(bdd_ithvar(k));
        return result;
    }
    const Space& s_;
    int event_;
};

Space::Space(const Machine& machine) : machine_(machine) {
    const auto fresh = [&](long high) {
        std::vector<int> bits;
        for (int k = bits_for(high); k; --k) bits.push_back(variables_++);
        return bits;
    };
    long largest_answer = 1;
    std::vector<int> all_arguments;
    for (const Event& e : machine.events) {  // the events share their variables: only one of them occurs
        int used = 0;
        parameters_.emplace_back();
        for (const Parameter& p : e.parameters) {
            std::vector<int> bits;
            for (int k = bits_for(type_of(machine, p).high); k; --k) bits.push_back(used++);
            parameters_.back().push_back(bits);
        }
        variables_ = std::max(variables_, used);
        largest_answer = std::max(largest_answer, machine.types[static_cast<unsigned>(e.answers)].high);
    }
    for (int k = 0; k != variables_; ++k) all_arguments.push_back(k);
    answer_ = fresh(largest_answer);
    std::vector<int> now, next;
    for (const Variable* v : spec::cells(machine)) {
        Cell c{{}, {}, v->initial, type_of(machine, *v).high};
        for (int k = bits_for(c.high); k; --k) {
            c.now.push_back(variables_++);
            c.next.push_back(variables_++);
        }
        now.insert(now.end(), c.now.begin(), c.now.end());
        next.insert(next.end(), c.next.begin(), c.next.end());
        cells_.push_back(std::move(c));
    }
    if (variables_ > most_variables)
        throw std::runtime_error("the vocabulary of '" + std::string(machine.name) + "' needs " + std::to_string(variables_) + " bits a step, more than the " + std::to_string(most_variables) + " that are analysed exactly; use smaller ranges");
    if (bdd_isrunning()) throw std::logic_error("two spaces at a time");
    bdd_init(1 << 16, 1 << 14);  // both grow
    bdd_gbc_hook(nullptr);
    bdd_setmaxincrease(1 << 21);
    bdd_setcacheratio(8);
    bdd_setvarnum(std::max(variables_, 1));
    later_ = bdd_newpair();
    earlier_ = bdd_newpair();
    bdd_setpairs(later_, now.data(), next.data(), static_cast<int>(now.size()));
    bdd_setpairs(earlier_, next.data(), now.data(), static_cast<int>(now.size()));
    arguments_ = cube_of(all_arguments);
    std::vector<int> reaction = next, cause = now;
    reaction.insert(reaction.end(), answer_.begin(), answer_.end());
    cause.insert(cause.end(), answer_.begin(), answer_.end());
    cause.insert(cause.end(), all_arguments.begin(), all_arguments.end());
    reaction_ = cube_of(reaction);
    cause_ = cube_of(cause);
}

Space::~Space() {
    arguments_ = reaction_ = cause_ = bddfalse;
    bdd_freepair(later_);
    bdd_freepair(earlier_);
    bdd_done();
}

Set Space::cube_of(const std::vector<int>& bits) const {
    bdd cube = bddtrue;
    std::vector<int> sorted = bits;
    std::ranges::sort(sorted, std::greater{});
    for (const int k : sorted) cube &= bdd_ithvar(k);
    return cube;
}
Set Space::is(const std::vector<int>& bits, long value) {
    bdd result = bddtrue;
    for (std::size_t k = 0; k != bits.size(); ++k) result &= (value >> k) & 1 ? bdd_ithvar(bits[k]) : bdd_nithvar(bits[k]);
    return result;
}
Set Space::at_most(const std::vector<int>& bits, long high) {
    bdd above = bddfalse;
    for (std::size_t k = 0; k != bits.size(); ++k) above = (high >> k) & 1 ? bdd_ithvar(bits[k]) & above : bdd_ithvar(bits[k]) | above;
    return !above;
}

Set Space::of_state(const Formula& f, int binder, long element) const {
    const Algebra algebra(*this, 0);
    Fold fold(machine_, algebra);
    return binder < 0 ? fold.value(f)[0] : fold.value_for(f, binder, numeral(element))[0];
}
Set Space::of_step(const Formula& f, int event) const {
    const Algebra algebra(*this, event);
    return Fold(machine_, algebra).value(f)[0];
}
Set Space::states() const {
    bdd result = bddtrue;
    for (const Cell& c : cells_) result &= at_most(c.now, c.high);
    return result;
}
Set Space::inputs(int event) const {
    bdd result = bddtrue;
    const Event& e = machine_.events[static_cast<unsigned>(event)];
    std::vector<bool> used(answer_.empty() ? 0 : static_cast<std::size_t>(answer_.front()));
    for (std::size_t p = 0; p != e.parameters.size(); ++p) {
        const auto& bits = parameters_[static_cast<unsigned>(event)][p];
        result &= at_most(bits, type_of(machine_, e.parameters[p]).high);
        for (const int k : bits) used[static_cast<unsigned>(k)] = true;
    }
    for (std::size_t k = 0; k != used.size(); ++k)  // variables of other events' arguments say nothing here
        if (!used[k]) result &= bdd_nithvar(static_cast<int>(k));
    return result;
}
Set Space::reactions(int event) const {
    const Type& type = machine_.types[static_cast<unsigned>(machine_.events[static_cast<unsigned>(event)].answers)];
    return after(states()) & at_most(answer_, type.high);
}
Set Space::initial() const { return state(spec::initial(machine_)); }

std::vector<int> Space::bits_of(int dimension) const {
    if (dimension < 0) return answer_;
    std::vector<int> bits;
    const Variable& v = machine_.variables[static_cast<unsigned>(dimension)];
    for (int c = v.first; c != v.first + v.cells; ++c) {
        const Cell& cell = cells_[static_cast<unsigned>(c)];
        bits.insert(bits.end(), cell.next.begin(), cell.next.end());
    }
    return bits;
}

Set Space::pick(const Set& set) const {
    bdd rest = set;
    const auto prefer = [&](const bdd& wish) {
        if ((rest & wish) != bddfalse) rest &= wish;
    };
    for (const Cell& c : cells_) prefer(is(c.now, c.initial));
    for (const Cell& c : cells_)
        for (std::size_t k = 0; k != c.now.size(); ++k) prefer(bdd_biimp(bdd_ithvar(c.now[k]), bdd_ithvar(c.next[k])));
    return bdd_fullsatone(rest);
}
long Space::number(const Set& picked, const std::vector<int>& bits) const {
    long value = 0;
    for (std::size_t k = 0; k != bits.size(); ++k)
        if ((picked & bdd_ithvar(bits[k])) != bddfalse) value |= 1L << k;
    return value;
}
Snapshot Space::now_of(const Set& picked) const {
    Snapshot s;
    for (const Cell& c : cells_) s.push_back(number(picked, c.now));
    return s;
}
Snapshot Space::next_of(const Set& picked) const {
    Snapshot s;
    for (const Cell& c : cells_) s.push_back(number(picked, c.next));
    return s;
}
Input Space::input_of(const Set& picked, int event) const {
    Input input{event};
    for (const auto& bits : parameters_[static_cast<unsigned>(event)]) input.arguments.push_back(number(picked, bits));
    return input;
}
int Space::answer_of(const Set& picked) const { return static_cast<int>(number(picked, answer_)); }
Set Space::state(const Snapshot& s) const {
    bdd result = bddtrue;
    for (std::size_t c = 0; c != s.size(); ++c) result &= is(cells_[c].now, s[c]);
    return result;
}
double Space::count(const Set& states) const {
    std::vector<int> now;
    for (const Cell& c : cells_) now.insert(now.end(), c.now.begin(), c.now.end());
    return now.empty() ? 1 : bdd_satcountset(states, cube_of(now));
}
Set Space::arguments(const Input& input) const {
    bdd result = inputs(input.event);
    for (std::size_t p = 0; p != input.arguments.size(); ++p) result &= is(parameters_[static_cast<unsigned>(input.event)][p], input.arguments[p]);
    return result;
}

}  // namespace proofs::requirements
