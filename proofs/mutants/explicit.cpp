// SPDX-License-Identifier: Apache-2.0
// Breadth-first search with parents, so that what it finds is a shortest run; see explicit.hpp.

#include "mutants/explicit.hpp"

#include <unordered_map>

namespace proofs {

namespace {

struct Hash {
    std::size_t operator()(const spec::Snapshot& s) const {
        std::size_t h = 0;
        for (long x : s) h = (h ^ static_cast<std::size_t>(x)) * 0x9E3779B97F4A7C15ULL, h ^= h >> 31;
        return h;
    }
};
struct Came { std::size_t from; std::size_t input; };

}  // namespace

std::size_t number_of_inputs(const spec::Machine& machine, int event) {
    std::size_t all = 0;
    for (int s = 0; s != static_cast<int>(machine.events.size()); ++s) {
        std::size_t some = event < 0 || event == s;
        for (const spec::Parameter& p : machine.events[static_cast<unsigned>(s)].parameters) some *= static_cast<std::size_t>(type_of(machine, p).high) + 1;
        all += some;
    }
    return all;
}

std::vector<spec::Input> all_inputs(const spec::Machine& machine, int event) {
    std::vector<spec::Input> result;
    for (int s = 0; s != static_cast<int>(machine.events.size()); ++s) {
        if (event >= 0 && event != s) continue;
        std::vector<spec::Input> some{{s, {}}};
        for (const spec::Parameter& p : machine.events[static_cast<unsigned>(s)].parameters) {
            std::vector<spec::Input> more;
            for (const spec::Input& input : some)
                for (long v = 0; v <= type_of(machine, p).high; ++v) {
                    more.push_back(input);
                    more.back().arguments.push_back(v);
                }
            some.swap(more);
        }
        result.insert(result.end(), some.begin(), some.end());
    }
    return result;
}

Explored explore(Quick& quick, const spec::Machine& machine, const Checks& checks, std::size_t steps) {
    Explored result{false, {spec::initial(machine)}, Observed(checks)};
    if (number_of_inputs(machine, -1) > steps) return result;
    const std::vector<spec::Input> inputs = all_inputs(machine, -1);
    std::unordered_map<spec::Snapshot, std::size_t, Hash> known{{result.states[0], 0}};
    std::vector<Came> came{{0, 0}};
    std::vector<int> broken;
    // Notes what was seen; true if a check broke.
    const auto note = [&](std::size_t from, std::size_t input, const Quick::Result* step) {
        result.seen.note(checks, broken, step);
        std::size_t what = SIZE_MAX;
        if (step && step->conflict >= 0) what = checks.deterministic();
        else if (step && !step->closed) what = checks.closed();
        for (int k : broken)
            if (what == SIZE_MAX && static_cast<std::size_t>(k) < checks.properties) what = static_cast<std::size_t>(k);
        broken.clear();
        if (what == SIZE_MAX) return false;
        std::vector<spec::Input> run;
        if (step) run.push_back(inputs[input]);
        for (std::size_t at = from; at != 0; at = came[at].from) run.push_back(inputs[came[at].input]);
        result.seen.trace = Trace{result.states[0], {run.rbegin(), run.rend()}, "shortest"};
        result.seen.check = what;
        return true;
    };
    quick.broken_in(result.states[0], broken);
    if (note(0, 0, nullptr)) return result;
    spec::Snapshot next;
    std::size_t done = 0;
    for (std::size_t at = 0; at != result.states.size(); ++at)
        for (std::size_t k = 0; k != inputs.size(); ++k) {
            if (++done > steps) return result;
            const spec::Snapshot& now = result.states[at];
            const Quick::Result step = quick.step(now, inputs[k], next);
            const bool defined = step.conflict < 0 && step.closed;
            if (defined) quick.broken_by_step(now, inputs[k], step.outcome, next, broken);
            const bool is_new = defined && known.try_emplace(next, result.states.size()).second;
            if (is_new) quick.broken_in(next, broken);
            if (note(at, k, &step)) return result;
            if (!is_new) continue;
            result.states.push_back(next);
            came.push_back({at, k});
        }
    result.complete = true;
    return result;
}

bool same_steps(Quick& original, Quick& mutant, const std::vector<spec::Snapshot>& states, const std::vector<spec::Input>& inputs) {
    spec::Snapshot a, b;
    for (const spec::Snapshot& now : states)
        for (const spec::Input& input : inputs) {
            const Quick::Result x = original.step(now, input, a), y = mutant.step(now, input, b);
            if (a != b || x.outcome.answer != y.outcome.answer || y.conflict >= 0 || !y.closed) return false;
        }
    return true;
}

}  // namespace proofs
