// SPDX-License-Identifier: Apache-2.0
// Random steps and what they cover, see pool.hpp.
#include "requirements/pool.hpp"

#include <algorithm>

namespace proofs {

using namespace spec;

namespace {

// Most steps begin in a state that shows something new; some walks go on through states that do not. So many inputs are
// tried then, of which few are granted.
constexpr int longest_walk = 40;

}  // namespace

namespace {


}  // namespace

Pool::Pool(const Machine& machine) : machine_(machine) {
    long values = 0;
    for (const Variable* v : cells(machine)) {
        offsets_.push_back(values);
        values += type_of(machine, *v).high + 1;
    }
    offsets_.push_back(values);
    together_.resize(static_cast<std::size_t>(values * values * values));
    // The columns of one element, and what all elements share.
    for (std::size_t t = 0; t != machine.types.size(); ++t) {
        const Type& type = machine.types[t];
        if (type.kind != Kind::index || type.fixed) continue;
        for (long k = 0; k <= type.high; ++k) {
            std::vector<std::size_t> row;
            for (const Variable& v : machine.variables)
                if (v.index == static_cast<int>(t)) row.push_back(static_cast<std::size_t>(v.first + k));
                else if (v.index < 0 && type_of(machine, v).high <= 1) row.push_back(static_cast<std::size_t>(v.first));
            rows_.push_back(std::move(row));
        }
    }
    const Snapshot first = initial(machine);
    keep(first);
    add(first, {-1, {}, 0});
}

// Does it show values together for the first time?
bool Pool::keep(const Snapshot& state) {
    const long row = offsets_.back();
    bool fresh = false;
    const auto see = [&](std::size_t a, std::size_t b, std::size_t c) {
        const auto at = [&](std::size_t cell) { return offsets_[cell] + state[cell]; };
        const auto triple = static_cast<std::size_t>((at(a) * row + at(b)) * row + at(c));
        if (!together_[triple]) fresh = together_[triple] = true;
    };
    for (std::size_t a = 0; a != state.size(); ++a)
        for (std::size_t b = 0; b != a; ++b) see(a, b, b);
    for (const std::vector<std::size_t>& cells : rows_)
        for (const std::size_t a : cells)
            for (const std::size_t b : cells)
                for (const std::size_t c : cells)
                    if (c < b && b < a) see(a, b, c);
    return fresh;
}

int Pool::add(const Snapshot& state, Origin origin) {
    states_.push_back(state);
    origins_.push_back(std::move(origin));
    return static_cast<int>(states_.size()) - 1;
}

int Pool::take(int from, const Input& input) {
    Snapshot state = states_[static_cast<unsigned>(from)];
    spec::step(machine_, state, input);
    const auto known = std::ranges::find(states_, state);
    if (known != states_.end()) return static_cast<int>(known - states_.begin());
    keep(state);
    return add(state, {from, input, origins_[static_cast<unsigned>(from)].depth + 1});
}

void Pool::follow(const Pool& other) {
    std::vector<int> here(other.states_.size(), 0);
    for (std::size_t k = 1; k != here.size(); ++k)
        here[k] = take(here[static_cast<std::size_t>(other.origins_[k].from)], other.origins_[k].input);
}

Input Pool::any_input() {
    Input in{static_cast<int>(random_() % machine_.events.size()), {}};
    for (const Parameter& p : machine_.events[static_cast<unsigned>(in.event)].parameters)
        in.arguments.push_back(static_cast<long>(random_() % static_cast<unsigned long>(type_of(machine_, p).high + 1)));
    return in;
}

void Pool::explore(long steps, std::size_t newest) {
    const std::size_t old = states_.size() - std::min(newest, states_.size());
    for (bool fresh = false; steps > 0; fresh = !fresh) {
        const std::size_t first = fresh && old != states_.size() ? old : 0;
        const int start = static_cast<int>(first + random_() % (states_.size() - first));
        Snapshot state = states_[static_cast<unsigned>(start)];
        std::vector<Input> walk;
        const int most = ++walks_ % 8 == 0 ? longest_walk : 1;
        for (int tries = 0; tries != most; ++tries, --steps) {
            const Input input = any_input();
            if (spec::step(machine_, state, input).rule < 0) continue;
            walk.push_back(input);
            if (!keep(state)) continue;
            int from = start;
            for (const Input& in : walk) from = take(from, in);
            break;
        }
    }
}

Trace Pool::path(int state) const {
    Trace run{states_[0], {}, {}};
    for (int k = state; k > 0; k = origins_[static_cast<unsigned>(k)].from)
        run.inputs.push_back(origins_[static_cast<unsigned>(k)].input);
    std::ranges::reverse(run.inputs);
    return run;
}

}  // namespace proofs
