// SPDX-License-Identifier: Apache-2.0
// Contradictions, and what the environment can force; see analysis.hpp.
//
// A contradiction: step sentences that leave no reaction to some input in a situation that can arise, or a state sentence
// that the beginning breaks. What is unrealisable: every reaction the step sentences leave leads to where a state sentence
// is broken, at once or because the environment goes on so that it will be.
#include "requirements/analysis.hpp"

#include <algorithm>
#include <map>

namespace proofs::requirements {

using namespace spec;

namespace {

constexpr std::size_t most_sets = 32;

Set joined(const Layers& layers) {
    Set all = bddfalse;
    for (const Set& s : layers) all |= s;
    return all;
}

Chosen chosen_of(const Game& game, const std::vector<int>& set) {
    Chosen chosen(game.sentences(), false);
    for (const int k : set) chosen[static_cast<unsigned>(k)] = true;
    return chosen;
}

}  // namespace

void find_contradictions(const Game& game, const Layers& reached, Analysis& result) {
    const Space& space = game.space();
    for (std::size_t s = 0; s != game.sentences(); ++s)
        if ((space.initial() & game.says(s)) == bddfalse) {
            Finding f{Kind::contradiction, {static_cast<int>(s)}};
            f.play.from = spec::initial(space.machine());
            result.findings.push_back(std::move(f));
            result.realisable = false;
        }
    const Set all_reached = joined(reached);
    std::map<std::vector<int>, std::size_t> known;  // a set of sentences -> its finding
    for (int e = 0; e != game.events(); ++e) {
        Set situations = all_reached & game.inputs(e);
        const auto stuck = [&](const Chosen& chosen) { return situations & !bdd_exist(game.steps(e, chosen), space.reaction_cube()); };
        // A small set somewhere hides larger ones elsewhere: what the sets found explain is taken away, until all is explained.
        std::vector<std::vector<int>> sets;
        while (stuck(game.all()) != bddfalse) {
            const std::size_t before = sets.size();
            for (auto& set : minimal_sets(game.sentences(), [&](const Chosen& c) { return stuck(c) != bddfalse; }, most_sets, result.too_many)) sets.push_back(std::move(set));
            Set explained = bddfalse;
            for (std::size_t k = before; k != sets.size(); ++k) explained |= stuck(chosen_of(game, sets[k]));
            situations = situations - explained;
        }
        situations = all_reached & game.inputs(e);
        for (const auto& set : sets) {
            if (const auto [at, is_new] = known.insert({set, result.findings.size()}); !is_new) {
                result.findings[at->second].events.push_back(e);
                continue;
            }
            Finding f{Kind::contradiction, set};
            f.events = {e};
            const Set where = stuck(chosen_of(game, set));
            f.play = game.way_to(reached, space.some_input(where), bddtrue);
            const Set here = space.state(f.play.moves.empty() ? f.play.from : f.play.moves.back().after);
            f.play.last = space.input_of(space.pick(where & here), e);
            result.findings.push_back(std::move(f));
        }
    }
}

Set find_unrealisable(const Game& game, const Layers& reached, Analysis& result) {
    const Space& space = game.space();
    const Set all_reached = joined(reached);
    const Layers lost = game.lost(game.all(), all_reached, {});
    if (lost.empty()) return all_reached;
    const bool wins = (lost.back() & space.initial()) != bddfalse;
    if (!wins) {
        // It can be avoided: something to know about, not to mend.
        Finding trap{Kind::trap};
        trap.play = game.way_to(reached, lost.back(), bddtrue);
        // The fewest sentences that make it a trap.
        const Chosen fewest = shrunk(game.all(), [&](const Chosen& c) { return !game.lost(c, all_reached, {}).empty(); });
        for (std::size_t s = 0; s != fewest.size(); ++s)
            if (fewest[s]) trap.sentences.push_back(static_cast<int>(s));
        result.notes.push_back(std::move(trap));
        return all_reached & !lost.back();
    }
    result.realisable = false;
    for (const auto& set : minimal_sets(game.sentences(), [&](const Chosen& c) { return game.environment_wins(c); }, 8, result.too_many)) {
        const Chosen chosen = chosen_of(game, set);
        Finding f{Kind::unrealisable, set};
        // The environment's shortest play against these sentences; where it may choose, the platform keeps the others as well,
        // and holds out as long as it can.
        const Layers l = game.lost(chosen, space.states(), {});
        f.play.from = spec::initial(space.machine());
        Snapshot now = f.play.from;
        const Set there = space.after(game.states(chosen));
        for (;;) {
            const Set here = space.state(now);
            std::size_t rank = 0;
            while (rank + 1 < l.size() && (l[rank] & here) == bddfalse) ++rank;
            const Set below = rank ? l[rank - 1] : bddfalse;
            // An input to which every reaction leads below.
            bool moved = false;
            for (int e = 0; e != game.events() && !moved; ++e) {
                const Set step = game.inputs(e) & game.steps(e, chosen) & here;
                const Set forced = here & game.answerable(e) & !space.some_reaction(step & there, space.after(!below));
                if (forced == bddfalse) continue;
                const Input input = space.input_of(space.pick(forced), e);
                const Set allowed = step & space.arguments(input);
                f.events.push_back(e);
                moved = true;
                if (rank == 0) {
                    f.play.last = input;
                    const Set preferred = allowed & game.steps(e, game.all());
                    const Set one = space.pick(preferred != bddfalse ? preferred : allowed);
                    f.play.reactions = {{input, space.answer_of(one), space.next_of(one)}};
                } else {
                    // The reaction that holds out longest: the highest rank below.
                    std::size_t k = rank - 1;
                    while (k != 0 && (allowed & there & space.after(l[k] & !l[k - 1])) == bddfalse) --k;
                    Set best = allowed & there & space.after(k ? l[k] & !l[k - 1] : l[0]);
                    if ((best & game.steps(e, game.all())) != bddfalse) best &= game.steps(e, game.all());
                    const Set one = space.pick(best);
                    f.play.moves.push_back({input, space.answer_of(one), space.next_of(one)});
                    now = f.play.moves.back().after;
                }
            }
            if (f.play.last || !moved) break;
        }
        std::ranges::sort(f.events);
        f.events.erase(std::unique(f.events.begin(), f.events.end()), f.events.end());
        result.findings.push_back(std::move(f));
    }
    return all_reached & !lost.back();
}

}  // namespace proofs::requirements
