// SPDX-License-Identifier: Apache-2.0
// A machine as AIGER: the file says what the machine says, and ABC's verdict on it is that of the own IC3.

#include "exchange/aiger.hpp"

#include "ic3/ic3.hpp"
#include "ic3_machines.hpp"
#include "loading.hpp"
#include "process.hpp"
#include "random_machine.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace by_hand;

namespace {

// A reader of what is written here and no more, which knows nothing of machines.
class Read {
public:
    explicit Read(const std::string& text) : in_(text) {
        std::string format;
        unsigned outputs = 0, gates = 0, bads = 0;
        in_ >> format >> last >> inputs >> latches >> outputs >> gates >> bads;
        REQUIRE(format == "aig");
        REQUIRE(outputs == 0);
        REQUIRE(last == inputs + latches + gates);
        rest();
        for (unsigned l = 0; l != latches; ++l) {
            std::istringstream line(rest());
            unsigned following = 0, initial = 0;
            line >> following;
            if (!(line >> initial)) initial = 0;
            next.push_back(following);
            state.push_back(initial != 0);
        }
        for (unsigned b = 0; b != bads; ++b) bad.push_back(static_cast<unsigned>(std::stoul(rest())));
        for (unsigned g = 0; g != gates; ++g) {
            const unsigned left = 2 * (inputs + latches + g + 1) - delta(), right = left - delta();
            REQUIRE(left / 2 < inputs + latches + g + 1);
            operands.emplace_back(left, right);
        }
        for (std::string line = rest(); line != "c"; line = rest()) symbols.push_back(line);
    }

    // Takes one step; which bad states it shows.
    std::vector<bool> step(const std::vector<bool>& given) {
        std::vector<bool> values(last + 1, false);
        for (unsigned i = 0; i != inputs; ++i) values[1 + i] = given[i];
        for (unsigned l = 0; l != latches; ++l) values[1 + inputs + l] = state[l];
        const auto value = [&](unsigned literal) { return values[literal / 2] != (literal % 2 == 1); };
        for (unsigned g = 0; g != operands.size(); ++g)
            values[1 + inputs + latches + g] = value(operands[g].first) && value(operands[g].second);
        std::vector<bool> shown;
        for (unsigned b : bad) shown.push_back(value(b));
        for (unsigned l = 0; l != latches; ++l) state[l] = value(next[l]);
        return shown;
    }

    unsigned last = 0, inputs = 0, latches = 0;
    std::vector<unsigned> next{}, bad{};
    std::vector<bool> state{};
    std::vector<std::pair<unsigned, unsigned>> operands{};
    std::vector<std::string> symbols{};

private:
    std::string rest() {
        std::string line;
        REQUIRE(std::getline(in_, line));
        return line;
    }
    unsigned delta() {
        unsigned result = 0;
        for (unsigned shift = 0;; shift += 7) {
            const int octet = in_.get();
            REQUIRE(octet >= 0);
            result |= (static_cast<unsigned>(octet) & 0x7fU) << shift;
            if (!(octet & 0x80)) return result;
        }
    }
    std::istringstream in_;
};

bool has_abc() { return proofs::run_program({"berkeley-abc", "-c", "version"}, ".", 20).status != 127; }

// What ABC's pdr says of the machine's properties together: "proved", "asserted in frame 9", ..
std::string abc_says(const spec::Machine& m, const std::vector<int>& positions) {
    const auto folder = empty_folder("aiger");
    std::ofstream(folder / "machine.aig", std::ios::binary) << exchange::aiger(m, positions);
    return proofs::run_program({"berkeley-abc", "-c", "read machine.aig; pdr"}, folder, 120).output;
}

}  // namespace

TEST_CASE("the file does what the interpreter does, also with inputs out of range") {
    int shown = 0, refused = 0;
    for (unsigned seed = 0; seed != 40; ++seed) {
        RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        Read file(exchange::aiger(m, {0, 1, 2, 3, 4, 5, 6}));
        const proofs::Circuit c = proofs::circuit(m, std::vector<int>{}, {});
        REQUIRE(file.inputs == c.inputs.size());
        REQUIRE(file.latches == c.latches.size());
        REQUIRE(file.symbols.size() == c.inputs.size() + c.latches.size() + 7);
        const auto cells = spec::cells(m);
        spec::Snapshot state = spec::initial(m);
        for (int n = 0; n != 60; ++n) {
            CHECK(c.state(std::vector<char>(file.state.begin(), file.state.end())) == state);
            std::vector<char> given;
            for (unsigned i = 0; i != file.inputs; ++i) given.push_back(static_cast<char>(random.pick(2)));
            const spec::Input input = c.input(given);
            const bool possible = input.event < static_cast<int>(m.events.size()) && spec::in_range(m, input);
            const spec::Snapshot before = state;
            spec::Outcome outcome;
            if (possible) outcome = spec::step(m, state, input);
            const std::vector<bool> bad = file.step(std::vector<bool>(given.begin(), given.end()));
            const spec::Snapshot now = c.state(std::vector<char>(file.state.begin(), file.state.end()));
            if (!possible) {
                CHECK(now == before);
                for (bool b : bad) CHECK(!b);
                ++refused;
                continue;
            }
            bool closed = true;
            for (unsigned k = 0; k != state.size(); ++k) closed = closed && state[k] <= spec::type_of(m, *cells[k]).high;
            if (!closed) break;
            for (unsigned p = 0; p != bad.size(); ++p) {
                const spec::Property& property = m.properties[p];
                const bool holds = property.scope == spec::Scope::state ? spec::holds(m, property, before) : spec::holds(m, property, before, input, outcome, state);
                CHECK(bad[p] != holds);
                shown += bad[p];
            }
        }
    }
    CHECK(shown > 100);
    CHECK(refused > 100);
}

TEST_CASE("the symbols name every bit") {
    const Read file(exchange::aiger(sliding::link<2>(2), {0, 2}));
    const auto there = [&](const std::string& line) { return std::ranges::count(file.symbols, line) == 1; };
    CHECK(there("i0 event.0"));
    CHECK(there("l0 oldest.0"));
    CHECK(there("l3 oldest.3"));
    CHECK(there("b0 right frame"));
    CHECK(there("b1 window"));
    CHECK_THROWS_AS((void)exchange::aiger(sliding::link<1>(1), {3}), std::out_of_range);
}

TEST_CASE("ABC says of the file what the own IC3 says of the machine") {
    if (!has_abc()) {
        MESSAGE("skipped: berkeley-abc is not installed");
        return;
    }
    const auto compare = [](const spec::Machine& m) {
        const std::string says = abc_says(m, {0, 1, 2});
        const proofs::Ic3Result r = proofs::ic3(m, std::vector{0, 1, 2}, {}, {});
        CAPTURE(says);
        CHECK((says.find("Property proved") != std::string::npos) == r.lemma.has_value());
        CHECK((says.find("was asserted in frame") != std::string::npos) == r.trace.has_value());
        return r.lemma.has_value();
    };
    CHECK(compare(sliding::link<2>(2)));
    CHECK(!compare(sliding::link<4>(4, 4)));
    spec::Machine eager = sliding::link<1>(1);
    eager.rules[0].guard.clear();  // sends whether or not there is room in the window
    eager.rules[0].effects.erase(eager.rules[0].effects.begin(), eager.rules[0].effects.begin() + 2);
    CHECK(!compare(eager));
    // Latches that start with 1.
    int both = 0;
    for (unsigned seed = 0; seed != 12; ++seed) {
        const RandomMachine random(seed);
        const std::string says = abc_says(random.machine(), {0});
        const proofs::Ic3Result r = proofs::ic3(random.machine(), std::vector{0}, {}, {});
        CAPTURE(seed);
        CAPTURE(says);
        CHECK((says.find("Property proved") != std::string::npos) == r.lemma.has_value());
        CHECK((says.find("was asserted in frame") != std::string::npos) == r.trace.has_value());
        both |= r.lemma ? 1 : 2;
    }
    CHECK(both == 3);
}
