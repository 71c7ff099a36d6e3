// SPDX-License-Identifier: Apache-2.0
// The encoding's Z3 terms, walked: so what a formula means is said in one place, and the words here are only its bits.

#include "ic3/circuit.hpp"

#include <stdexcept>

namespace proofs {

using namespace spec;

namespace {

// The bits of a bit-vector, the lowest first; of a condition the only one.
using Word = std::vector<Literal>;

struct UnknownOperator : std::logic_error {
    using std::logic_error::logic_error;
};

class Walk {
public:
    explicit Walk(Aig& graph) : g_(graph) {}

    void name(const z3::expr& constant, const Word& word) { give(constant, word); }
    Literal condition(const z3::expr& e) { return word(e)[0]; }

    const Word& word(const z3::expr& e) {
        if (const auto known = words_.find(e.id()); known != words_.end()) return known->second;
        return give(e, built(e));
    }

private:
    // A term's number is given to another one when it dies, so those seen are kept alive.
    const Word& give(const z3::expr& e, Word word) {
        alive_.push_back(e);
        return words_[e.id()] = std::move(word);
    }

    Word built(const z3::expr& e) {
        std::vector<Word> of;
        for (unsigned n = 0; n != e.num_args(); ++n) of.push_back(word(e.arg(n)));
        switch (e.decl().decl_kind()) {
        case Z3_OP_TRUE: return {Aig::yes};
        case Z3_OP_FALSE: return {Aig::no};
        case Z3_OP_BNUM: return numeral(e);
        case Z3_OP_NOT: case Z3_OP_BNOT: return inverse(of[0]);
        case Z3_OP_AND: case Z3_OP_BAND: return folded(of, [&](Literal a, Literal b) { return g_.both(a, b); }, Aig::yes);
        case Z3_OP_OR: case Z3_OP_BOR: return folded(of, [&](Literal a, Literal b) { return g_.either(a, b); }, Aig::no);
        case Z3_OP_XOR: case Z3_OP_BXOR: return folded(of, [&](Literal a, Literal b) { return g_.differ(a, b); }, Aig::no);
        case Z3_OP_IMPLIES: return {g_.either(negated(of[0][0]), of[1][0])};
        case Z3_OP_EQ: case Z3_OP_IFF: return {equal(of[0], of[1])};
        case Z3_OP_DISTINCT:
            if (of.size() == 2) return {negated(equal(of[0], of[1]))};
            break;
        case Z3_OP_ITE: {
            Word result;
            for (unsigned b = 0; b != of[1].size(); ++b) result.push_back(g_.choice(of[0][0], of[1][b], of[2][b]));
            return result;
        }
        case Z3_OP_BADD: {
            Word total = of[0];
            for (unsigned n = 1; n != of.size(); ++n) total = sum(total, of[n], Aig::no);
            return total;
        }
        case Z3_OP_BSUB:
            if (of.size() == 2) return sum(of[0], inverse(of[1]), Aig::yes);
            break;
        case Z3_OP_BNEG: return sum(Word(of[0].size(), Aig::no), inverse(of[0]), Aig::yes);
        case Z3_OP_ULT: return {below(of[0], of[1])};
        case Z3_OP_UGT: return {below(of[1], of[0])};
        case Z3_OP_ULEQ: return {negated(below(of[1], of[0]))};
        case Z3_OP_UGEQ: return {negated(below(of[0], of[1]))};
        case Z3_OP_EXTRACT: return {of[0].begin() + e.lo(), of[0].begin() + e.hi() + 1};
        case Z3_OP_ZERO_EXT: {
            Word result = of[0];
            result.resize(e.get_sort().bv_size(), Aig::no);
            return result;
        }
        case Z3_OP_CONCAT: {
            Word result;
            for (auto part = of.rbegin(); part != of.rend(); ++part) result.insert(result.end(), part->begin(), part->end());
            return result;
        }
        default: break;
        }
        throw UnknownOperator("no circuit for the operator " + e.decl().name().str());
    }

    static Word numeral(const z3::expr& e) {
        Word result;
        const std::uint64_t value = e.get_numeral_uint64();
        for (unsigned b = 0; b != e.get_sort().bv_size(); ++b) result.push_back(b < 64 && (value >> b & 1U) ? Aig::yes : Aig::no);
        return result;
    }
    static Word inverse(Word word) {
        for (Literal& l : word) l = negated(l);
        return word;
    }
    template <class Join> static Word folded(const std::vector<Word>& of, Join join, Literal neutral) {
        Word result(of.empty() ? 1 : of[0].size(), neutral);
        for (const Word& w : of)
            for (unsigned b = 0; b != w.size(); ++b) result[b] = join(result[b], w[b]);
        return result;
    }
    Literal equal(const Word& a, const Word& b) {
        Literal result = Aig::yes;
        for (unsigned n = 0; n != a.size(); ++n) result = g_.both(result, negated(g_.differ(a[n], b[n])));
        return result;
    }
    Word sum(const Word& a, const Word& b, Literal carry) {
        Word result;
        for (unsigned n = 0; n != a.size(); ++n) {
            const Literal half = g_.differ(a[n], b[n]);
            result.push_back(g_.differ(half, carry));
            carry = g_.either(g_.both(a[n], b[n]), g_.both(half, carry));
        }
        return result;
    }
    // From the lowest bit up: what differs higher decides.
    Literal below(const Word& a, const Word& b) {
        Literal result = Aig::no;
        for (unsigned n = 0; n != a.size(); ++n) result = g_.choice(g_.differ(a[n], b[n]), b[n], result);
        return result;
    }

    Aig& g_;
    std::unordered_map<unsigned, Word> words_;
    std::vector<z3::expr> alive_;
};

Word leaves(Aig& graph, const z3::expr& constant) {
    Word word;
    for (unsigned b = 0; b != (constant.is_bool() ? 1 : constant.get_sort().bv_size()); ++b) word.push_back(graph.leaf());
    return word;
}

long number_in(const std::vector<char>& values, unsigned& at, std::size_t bits) {
    long result = 0;
    for (unsigned b = 0; b != bits; ++b) result |= static_cast<long>(values[at++] != 0) << b;
    return result;
}

}  // namespace

Snapshot Circuit::state(const std::vector<char>& values) const {
    Snapshot result;
    for (unsigned n = 0; n != bits.size(); ++n) {
        if (bits[n].bit == 0) result.push_back(0);
        result.back() |= static_cast<long>(values[n] != 0) << bits[n].bit;
    }
    return result;
}

spec::Input Circuit::input(const std::vector<char>& values) const {
    unsigned at = 0;
    spec::Input result{static_cast<int>(number_in(values, at, event.size())), {}};
    for (unsigned e = 0; e != arguments.size(); ++e)
        for (const std::vector<Literal>& argument : arguments[e]) {
            const long value = number_in(values, at, argument.size());
            if (static_cast<int>(e) == result.event) result.arguments.push_back(value);
        }
    return result;
}

Circuit circuit(const Machine& machine, const std::vector<const Property*>& properties, const Invariant& proven) {
    const proofs::Frame f(machine);
    const Encoding& e = f.encoding;
    Circuit c;
    Walk walk(c.graph);
    const std::vector<const Variable*> cells = spec::cells(machine);
    for (unsigned cell = 0; cell != f.now.size(); ++cell) {
        const Word word = leaves(c.graph, f.now[cell]);
        walk.name(f.now[cell], word);
        for (unsigned b = 0; b != word.size(); ++b) {
            c.bits.push_back({cell, b});
            c.initial.push_back(static_cast<char>(cells[cell]->initial >> b & 1));
            c.latches.push_back(word[b]);
        }
    }
    const auto input = [&](const z3::expr& constant) {
        const Word word = leaves(c.graph, constant);
        walk.name(constant, word);
        c.inputs.insert(c.inputs.end(), word.begin(), word.end());
        return word;
    };
    c.event = input(f.input.event);
    for (const Values& of : f.input.arguments) {
        c.arguments.emplace_back();
        for (const z3::expr& a : of) c.arguments.back().push_back(input(a));
    }

    for (const z3::expr& after : f.step.next) {
        const Word& word = walk.word(after);
        c.next.insert(c.next.end(), word.begin(), word.end());
    }
    c.allowed = Aig::no;  // of an event, with its arguments; those of the others do not matter
    for (unsigned s = 0; s != machine.events.size(); ++s) {
        const Literal occurs = walk.condition(e.is(f.input, static_cast<int>(s)));
        c.allowed = c.graph.either(c.allowed, c.graph.both(occurs, walk.condition(e.in_range(machine.events[s], f.input.arguments[s]))));
    }
    for (const Part& part : assumptions({proven.properties, {}}, f)) c.known = c.graph.both(c.known, walk.condition(part.condition));
    for (const Lemma& lemma : proven.lemmas) {
        try {
            c.known = c.graph.both(c.known, walk.condition(f.read(lemma.text)));
        } catch (const UnknownOperator&) {  // Spacer may use any
        }
    }
    for (const Property* p : properties) {
        if (p->scope == Scope::reachable) throw std::logic_error(std::string(p->id) + " says what some state is like, not every one");
        c.bad.push_back(negated(walk.condition(p->scope == Scope::state ? e.holds(*p, f.now) : e.holds(*p, f.now, f.input, f.step))));
    }
    return c;
}

Circuit circuit(const Machine& machine, const std::vector<int>& positions, const Invariant& proven) {
    std::vector<const Property*> properties;
    for (int n : positions) properties.push_back(&machine.properties.at(static_cast<unsigned>(n)));
    return circuit(machine, properties, proven);
}

}  // namespace proofs
