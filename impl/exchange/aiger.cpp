// SPDX-License-Identifier: Apache-2.0
// http://fmv.jku.at/aiger/FORMAT.aiger and A. Biere, K. Heljanko, S. Wieringa, AIGER 1.9 and beyond, 2011.

#include "exchange/aiger.hpp"

#include "ic3/circuit.hpp"

namespace exchange {

namespace {

using proofs::Aig;
using proofs::Circuit;
using proofs::Literal;

// The binary format numbers inputs first, then latches, then gates, each after its operands.
class Numbering {
public:
    explicit Numbering(const Circuit& c) : number_(c.graph.nodes().size(), 0) {
        for (Literal l : c.inputs) number_[proofs::node_of(l)] = ++last;
        for (Literal l : c.latches) number_[proofs::node_of(l)] = ++last;
        for (unsigned n = 1; n != c.graph.nodes().size(); ++n) {
            if (c.graph.is_leaf(n)) continue;
            number_[n] = ++last;
            gates.push_back(n);
        }
    }
    unsigned of(Literal l) const { return 2 * number_[proofs::node_of(l)] + (l & 1U); }

    unsigned last = 0;
    std::vector<unsigned> gates{};

private:
    std::vector<unsigned> number_;
};

// Seven bits an octet, the lowest first; the highest bit says that more follow.
void append_delta(std::string& to, unsigned delta) {
    for (; delta >= 0x80; delta >>= 7) to += static_cast<char>((delta & 0x7f) | 0x80);
    to += static_cast<char>(delta);
}

std::string row(unsigned number) { return std::to_string(number) + '\n'; }

std::string symbols(const spec::Machine& m, const Circuit& c, const std::vector<int>& positions) {
    std::string text;
    unsigned n = 0;
    const auto word = [&](const std::string& name, std::size_t bits) {
        for (std::size_t b = 0; b != bits; ++b) text += 'i' + std::to_string(n++) + ' ' + name + '.' + std::to_string(b) + '\n';
    };
    word("event", c.event.size());
    for (unsigned e = 0; e != m.events.size(); ++e)
        for (unsigned p = 0; p != c.arguments[e].size(); ++p)
            word(full_name(m.events[e]) + '.' + std::string(m.events[e].parameters[p].name), c.arguments[e][p].size());
    for (unsigned l = 0; l != c.bits.size(); ++l)
        text += 'l' + std::to_string(l) + ' ' + spec::cell_name(m, static_cast<int>(c.bits[l].cell)) + '.' + std::to_string(c.bits[l].bit) + '\n';
    for (unsigned b = 0; b != positions.size(); ++b)
        text += 'b' + std::to_string(b) + ' ' + std::string(m.properties[static_cast<unsigned>(positions[b])].id) + '\n';
    return text;
}

}  // namespace

std::string aiger(const spec::Machine& machine, const std::vector<int>& positions) {
    Circuit c = proofs::circuit(machine, positions, {});
    for (unsigned l = 0; l != c.next.size(); ++l) c.next[l] = c.graph.choice(c.allowed, c.next[l], c.latches[l]);
    for (Literal& bad : c.bad) bad = c.graph.both(bad, c.allowed);

    const Numbering number(c);
    std::string text = "aig";
    for (std::size_t n : {std::size_t{number.last}, c.inputs.size(), c.latches.size(), std::size_t{0}, number.gates.size(), c.bad.size()})
        text += ' ' + std::to_string(n);
    text += '\n';
    for (unsigned l = 0; l != c.next.size(); ++l) text += std::to_string(number.of(c.next[l])) + (c.initial[l] ? " 1\n" : "\n");
    for (Literal bad : c.bad) text += row(number.of(bad));
    for (unsigned n : number.gates) {
        unsigned left = number.of(c.graph.nodes()[n].left), right = number.of(c.graph.nodes()[n].right);
        if (left < right) std::swap(left, right);
        append_delta(text, number.of(2 * n) - left);
        append_delta(text, left - right);
    }
    return text + symbols(machine, c, positions) + "c\n" + std::string(machine.name) + '\n';
}

}  // namespace exchange
