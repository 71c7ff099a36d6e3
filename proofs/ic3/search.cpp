// SPDX-License-Identifier: Apache-2.0
// One solver a frame: frame k knows what excludes too many states to be reached in k steps. See search.hpp.

#include "ic3/search.hpp"

#include <algorithm>
#include <queue>

namespace proofs {

namespace {

constexpr unsigned latch_of(unsigned l) { return l >> 1; }

bool subsumes(const Cube& general, const Cube& special) { return general.size() <= special.size() && std::ranges::includes(special, general); }

struct Blocked {
    Cube cube{};
    std::vector<char> entered_from{};  // a state of the frame that a step leads from into the cube; empty if none is known
};

struct Obligation {
    unsigned frame = 0;
    Cube cube{};
    std::vector<char> input{};   // leads from every state of the cube to the next obligation, or shows the bad state
    int towards = -1;            // the obligation it leads to
};

class Search {
public:
    Search(const Circuit& c, Literal bad, const Limit& limit, bool shortest)
        : c_(c), bad_(bad), limit_(limit), shortest_(shortest), clauses_(c.graph, kept(), std::vector{c.allowed, c.known}, limit),
          lift_(clauses_, limit, statistics_.questions), activity_(2 * c.latches.size(), 0) {
        statistics_.gates = static_cast<unsigned>(c.graph.nodes().size() - 1 - c.latches.size() - c.inputs.size());
        statistics_.latches = static_cast<unsigned>(c.latches.size());
        statistics_.inputs = static_cast<unsigned>(c.inputs.size());
        statistics_.variables = static_cast<unsigned>(clauses_.variables);
    }

    Searched run() {
        Searched result;
        try {
            look(result);
        } catch (const GaveUp&) {
            result.run = longer_;
        }
        statistics_.frames = static_cast<unsigned>(frames_.size());
        if (result.unreachable) statistics_.clauses = result.unreachable->size();
        result.statistics = statistics_;
        return result;
    }

private:
    std::vector<Literal> kept() const {
        std::vector<Literal> all{bad_};
        for (const auto* part : {&c_.latches, &c_.next, &c_.inputs}) all.insert(all.end(), part->begin(), part->end());
        return all;
    }

    void look(Searched& result) {
        more_frames();
        for (const unsigned n : latches_of_initial()) frames_[0]->add(std::vector{now(n)});
        for (unsigned k = 0;; ++k) {
            while (const std::optional<Obligation> o = bad_in(k)) {
                if (auto found = reached(*o, k)) {
                    // Every run of up to k - 1 steps was excluded. Without looking ahead the next one found has k steps.
                    const bool could_be_shorter = found->size() > k + 1 && shortest_ && ahead_;
                    longer_ = std::move(*found);
                    if (!could_be_shorter) {
                        result.run = longer_;
                        result.shortest = result.run->size() == k + 1;
                        return;
                    }
                    ahead_ = false;
                }
            }
            more_frames();
            if (const std::optional<unsigned> closed = propagated(k)) {
                result.unreachable.emplace();
                for (unsigned f = *closed + 1; f != blocked_.size(); ++f)
                    for (const Blocked& b : blocked_[f]) result.unreachable->push_back(b.cube);
                return;
            }
        }
    }

    void more_frames() {
        frames_.push_back(std::make_unique<Sat>(clauses_, limit_, statistics_.questions));
        blocked_.emplace_back();
    }

    // ---- literals ---------------------------------------------------------------------------------------------------

    Literal now(unsigned l) const { return c_.latches[latch_of(l)] ^ (l & 1U); }
    Literal next(unsigned l) const { return c_.next[latch_of(l)] ^ (l & 1U); }
    Cube latches_of_initial() const {
        Cube result;
        for (unsigned n = 0; n != c_.initial.size(); ++n) result.push_back(2 * n + (c_.initial[n] ? 0 : 1));
        return result;
    }
    bool is_initial(unsigned l) const { return (c_.initial[latch_of(l)] != 0) == ((l & 1U) == 0); }
    bool has_initial(const Cube& cube) const { return std::ranges::all_of(cube, [&](unsigned l) { return is_initial(l); }); }

    std::vector<Literal> outside(const Cube& cube) const {
        std::vector<Literal> clause;
        for (unsigned l : cube) clause.push_back(negated(now(l)));
        return clause;
    }
    std::vector<Literal> afterwards(const Cube& cube) const {
        std::vector<Literal> all;
        for (unsigned l : cube) all.push_back(next(l));
        return all;
    }
    static std::vector<char> values_of(const Sat& s, const std::vector<Literal>& leaves) {
        std::vector<char> values;
        for (Literal l : leaves) values.push_back(s.value(l));
        return values;
    }
    Cube state_of(const Sat& s) const {
        Cube cube;
        for (unsigned n = 0; n != c_.latches.size(); ++n) cube.push_back(2 * n + (s.value(c_.latches[n]) ? 0 : 1));
        return cube;
    }
    std::vector<char> input_of(const Sat& s) const { return values_of(s, c_.inputs); }

    // ---- questions --------------------------------------------------------------------------------------------------

    // The states around `state` that lead, with this input, surely where one of `avoided` does not hold.
    Cube lifted(const Cube& state, const std::vector<char>& input, const std::vector<Literal>& avoided) {
        std::vector<Literal> assumed;
        for (unsigned n = 0; n != input.size(); ++n) assumed.push_back(c_.inputs[n] ^ (input[n] ? 0U : 1U));
        for (unsigned l : by_activity(state)) assumed.push_back(now(l));
        if (lift_.solve(assumed, avoided)) return state;  // cannot be: a step is a function
        Cube cube;
        for (unsigned l : state)
            if (lift_.failed(now(l))) cube.push_back(l);
        return cube;
    }

    std::optional<Obligation> bad_in(unsigned k) {
        Sat& s = *frames_[k];
        if (!s.solve(std::vector{bad_})) return {};
        const std::vector<char> input = input_of(s);
        return Obligation{k, lifted(state_of(s), input, {negated(bad_)}), input, -1};
    }

    // No state of frame f - 1 outside the cube leads into it. Then `cube` becomes what was needed to see that.
    bool blocks(Cube& cube, unsigned f) {
        Sat& s = *frames_[f - 1];
        std::vector<Literal> assumed;
        for (unsigned l : by_activity(cube)) assumed.push_back(next(l));
        if (s.solve(assumed, f == 1 ? std::vector<Literal>{} : outside(cube))) return false;
        Cube core;
        for (unsigned l : cube)
            if (s.failed(next(l))) core.push_back(l);
        // The initial state has to stay outside.
        if (has_initial(core)) core.insert(std::ranges::upper_bound(core, excluding(cube)), excluding(cube));
        cube = core;
        return true;
    }
    unsigned excluding(const Cube& cube) const { return *std::ranges::find_if(cube, [&](unsigned l) { return !is_initial(l); }); }

    // ---- blocking ---------------------------------------------------------------------------------------------------

    // The most active first: those that many of the latest blocked cubes have are given up last.
    Cube by_activity(Cube cube) const {
        std::ranges::stable_sort(cube, [&](unsigned a, unsigned b) { return activity_[a] > activity_[b]; });
        return cube;
    }

    void add(const Blocked& b, unsigned f) {
        for (unsigned g = 1; g <= f; ++g) {
            frames_[g]->add(outside(b.cube));
            std::erase_if(blocked_[g], [&](const Blocked& other) { return subsumes(b.cube, other.cube); });
        }
        blocked_[f].push_back(b);
        for (double& a : activity_) a *= 0.99;
        for (unsigned l : b.cube) activity_[l] += 1;
    }
    template <class Blocks> bool is_blocked(unsigned f, Blocks blocks) const {
        for (unsigned g = f; g != blocked_.size(); ++g)
            for (const Blocked& b : blocked_[g])
                if (blocks(b.cube)) return true;
        return false;
    }
    bool already_blocked(const Cube& cube, unsigned f) const {
        return is_blocked(f, [&](const Cube& b) { return subsumes(b, cube); });
    }
    bool state_is_blocked(const std::vector<char>& state, unsigned f) const {
        return is_blocked(f, [&](const Cube& b) {
            return std::ranges::all_of(b, [&](unsigned l) { return (state[latch_of(l)] != 0) == ((l & 1U) == 0); });
        });
    }
    // As far as it stays blocked; at most the last frame.
    unsigned pushed(Blocked& b, unsigned f) {
        for (; f + 1 < frames_.size(); ++f) {
            if (blocks(b.cube, f + 1)) continue;
            b.entered_from = values_of(*frames_[f], c_.latches);
            break;
        }
        return f;
    }

    // Fewer literals, more states, still blocked at frame f.
    void generalise(Cube& cube, unsigned f) {
        Cube order = by_activity(cube);
        std::ranges::reverse(order);
        for (unsigned l : order) {
            if (!std::ranges::binary_search(cube, l)) continue;
            Cube fewer = cube;
            std::erase(fewer, l);
            if (!has_initial(fewer) && blocks(fewer, f)) cube = fewer;
        }
    }

    static std::vector<Literal> inverse(std::vector<Literal> list) {
        for (Literal& l : list) l = negated(l);
        return list;
    }

    // Blocks the bad states of the obligation, or finds a run to them.
    std::optional<std::vector<std::vector<char>>> reached(const Obligation& first, unsigned last) {
        std::vector<Obligation> all{first};
        // The earliest frame first; of one frame what was found last.
        std::priority_queue<std::pair<int, int>> open;
        const auto push = [&](int n) { open.emplace(-static_cast<int>(all[static_cast<unsigned>(n)].frame), n); };
        push(0);
        while (!open.empty()) {
            const int at = open.top().second;
            const Obligation o = all[static_cast<unsigned>(at)];
            ++statistics_.obligations;
            if (has_initial(o.cube)) return inputs_from(all, at);
            open.pop();
            if (already_blocked(o.cube, o.frame)) {
                again(all, at, last, push);
                continue;
            }
            Cube cube = o.cube;
            if (blocks(cube, o.frame)) {
                generalise(cube, o.frame);
                Blocked b{cube};
                const unsigned f = pushed(b, o.frame);
                add(b, f);
                all[static_cast<unsigned>(at)].frame = f;
                again(all, at, last, push);
            } else {
                const Sat& s = *frames_[o.frame - 1];
                const std::vector<char> input = input_of(s);
                all.push_back({o.frame - 1, lifted(state_of(s), input, inverse(afterwards(o.cube))), input, at});
                push(at);
                push(static_cast<int>(all.size()) - 1);
            }
        }
        return {};
    }
    // What is to be blocked here is to be blocked later as well.
    template <class Push> void again(std::vector<Obligation>& all, int at, unsigned last, Push push) const {
        Obligation& o = all[static_cast<unsigned>(at)];
        if (!ahead_ || o.frame >= last) return;
        ++o.frame;
        push(at);
    }
    static std::vector<std::vector<char>> inputs_from(const std::vector<Obligation>& all, int at) {
        std::vector<std::vector<char>> run;
        for (; at >= 0; at = all[static_cast<unsigned>(at)].towards) run.push_back(all[static_cast<unsigned>(at)].input);
        return run;
    }

    // Moves on what stays blocked one frame later. The first frame that is like the next one, if any.
    std::optional<unsigned> propagated(unsigned k) {
        for (unsigned f = 1; f <= k; ++f) {
            for (Blocked b : std::vector<Blocked>(blocked_[f])) {
                const auto there = std::ranges::find(blocked_[f], b.cube, &Blocked::cube);
                if (there == blocked_[f].end()) continue;  // subsumed meanwhile
                if (!b.entered_from.empty() && !state_is_blocked(b.entered_from, f)) continue;
                if (blocks(b.cube, f + 1)) add({b.cube}, f + 1);
                else there->entered_from = values_of(*frames_[f], c_.latches);
            }
            if (blocked_[f].empty()) return f;
        }
        return {};
    }

    const Circuit& c_;
    const Literal bad_;
    const Limit& limit_;
    const bool shortest_;
    Ic3Statistics statistics_;
    Clauses clauses_;
    Sat lift_;
    std::vector<std::unique_ptr<Sat>> frames_;
    std::vector<std::vector<Blocked>> blocked_;  // at each frame, what is not blocked at a later one
    std::vector<double> activity_;
    bool ahead_ = true;
    std::optional<std::vector<std::vector<char>>> longer_;
};

}  // namespace

Searched search(const Circuit& circuit, Literal bad, const Limit& limit, bool shortest) {
    try {
        return Search(circuit, bad, limit, shortest).run();
    } catch (const GaveUp&) {  // before it began
        return {};
    }
}

}  // namespace proofs
