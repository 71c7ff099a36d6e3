// SPDX-License-Identifier: Apache-2.0
#include "requirements/game.hpp"

#include <algorithm>
#include <set>

namespace proofs::requirements {

using namespace spec;

Game::Game(const Sheet& sheet, const Space& space) : sheet_(sheet), space_(space), range_(space.states()) {
    const int n = static_cast<int>(sheet.vocabulary.events.size());
    for (int e = 0; e != n; ++e) {
        inputs_.push_back(range_ & space.inputs(e));
        reactions_.push_back(space.reactions(e));
    }
    for (const Sentence& s : sheet.sentences) {
        std::vector<Set> steps(at(n), bddtrue), premises(at(n), bddfalse);
        Set state = bddtrue, of_state = bddfalse;
        bool has_premise = false;
        for (const Demand& d : s.demands) {
            if (s.form == Form::choice || s.form == Form::response) break;
            has_premise = has_premise || !d.premise.empty();
            if (s.form == Form::state) {
                const Set p = space.of_state(d.premise);
                of_state |= p;
                state &= p >> space.of_state(d.conclusion);
                continue;
            }
            const Set p = space.of_step(d.premise, d.event);
            const Set whole = p >> space.of_step(d.conclusion, d.event);
            if (s.form == Form::premise) {
                inputs_[at(d.event)] &= whole;
                continue;
            }
            premises[at(d.event)] |= p;
            steps[at(d.event)] &= whole;
        }
        step_.push_back(std::move(steps));
        premise_.push_back(std::move(premises));
        state_.push_back(state);
        state_premise_.push_back(of_state);
        has_premise_.push_back(has_premise && s.form != Form::premise);
    }
    const Set there = space.after(states(all()));
    for (int e = 0; e != n; ++e) {
        alone_.push_back(inputs_[at(e)] & steps(e, all()));
        answerable_.push_back(bdd_exist(alone_.back(), space.reaction_cube()));
        good_.push_back(alone_.back() & there);
    }
}

Set Game::steps(int event, const Chosen& chosen) const {
    Set result = reactions_[at(event)];
    for (std::size_t s = 0; s != chosen.size(); ++s)
        if (chosen[s]) result &= step_[s][at(event)];
    return result;
}
Set Game::states(const Chosen& chosen) const {
    Set result = range_;
    for (std::size_t s = 0; s != chosen.size(); ++s)
        if (chosen[s]) result &= state_[s];
    return result;
}

Layers Game::reach(const Set& within) const {
    const Set allowed = within & states(all());
    Layers layers{space_.initial()};  // even if it breaks a sentence: that is reported, and the rest looked at all the same
    Set all_reached = layers.front();
    while (layers.back() != bddfalse) {
        Set next = bddfalse;
        for (int e = 0; e != events(); ++e) next |= space_.reached(good_[at(e)], layers.back());
        next = next & allowed & !all_reached;
        all_reached |= next;
        layers.push_back(next);
    }
    layers.pop_back();
    return layers;
}

Play Game::way_to(const Layers& layers, const Set& targets, const Set& within) const {
    std::size_t k = 0;
    while (k != layers.size() && (layers[k] & targets) == bddfalse) ++k;
    Play play{spec::initial(space_.machine())};
    if (k == layers.size()) return play;
    // The layers between that lead there, last first.
    std::vector<Set> there{layers[k] & targets};
    for (std::size_t j = k; j-- != 0;) {
        Set before = bddfalse;
        for (int e = 0; e != events(); ++e) before |= bdd_relprod(good_[at(e)], space_.after(there.back()), space_.reaction_cube());
        // `before` still has the arguments: any of them will do.
        there.push_back(layers[j] & space_.some_input(before) & within);
    }
    std::reverse(there.begin(), there.end());
    Set now = space_.state(play.from);
    for (std::size_t j = 1; j != there.size(); ++j) {
        for (int e = 0; e != events(); ++e) {
            const Set step = good_[at(e)] & now & space_.after(there[j]);
            if (step == bddfalse) continue;
            const Set one = space_.pick(step);
            play.moves.push_back({space_.input_of(one, e), space_.answer_of(one), space_.next_of(one)});
            now = space_.state(play.moves.back().after);
            break;
        }
    }
    return play;
}

Layers Game::lost(const Chosen& chosen, const Set& among, const std::vector<Set>& extra) const {
    std::vector<Set> good;
    const Set there = space_.after(states(chosen));
    for (int e = 0; e != events(); ++e) {
        Set step = inputs_[at(e)] & steps(e, chosen);
        if (!extra.empty()) step &= extra[at(e)];
        good.push_back(step & there);
    }
    Layers layers;
    Set all_lost = bddfalse;
    for (;;) {
        const Set safe = space_.after(!all_lost);
        Set next = bddfalse;
        for (int e = 0; e != events(); ++e) next |= space_.some_input(answerable_[at(e)] & !space_.some_reaction(good[at(e)], safe));
        next = next & among & !all_lost;
        if (next == bddfalse) return layers;
        all_lost |= next;
        layers.push_back(all_lost);
    }
}

bool Game::environment_wins(const Chosen& chosen) const {
    if ((space_.initial() & states(chosen)) == bddfalse) return false;  // a contradiction at the beginning, reported as such
    const Layers layers = lost(chosen, range_, {});
    return !layers.empty() && (layers.back() & space_.initial()) != bddfalse;
}

// ---- minimal sets ----------------------------------------------------------------------------------------------------

Chosen shrunk(Chosen chosen, const std::function<bool(const Chosen&)>& holds) {
    // Large pieces first: most sentences have nothing to do with it.
    std::size_t members = static_cast<std::size_t>(std::ranges::count(chosen, true));
    for (std::size_t piece = std::max<std::size_t>(members / 2, 1);; piece /= 2) {
        for (std::size_t from = 0; from < chosen.size();) {
            Chosen without = chosen;
            std::size_t dropped = 0, to = from;
            for (; to != chosen.size() && dropped != piece; ++to)
                if (without[to]) without[to] = false, ++dropped;
            if (dropped && holds(without)) chosen = without;
            from = to;
        }
        if (piece <= 1) return chosen;
    }
}

std::vector<std::vector<int>> minimal_sets(std::size_t n, const std::function<bool(const Chosen&)>& holds, std::size_t most, bool& more) {
    // Reiter's hitting sets: another minimal set misses at least one member of each one that is known.
    std::vector<std::vector<int>> found;
    std::vector<Chosen> waiting{Chosen(n, true)};
    std::set<Chosen> seen;
    while (!waiting.empty()) {
        const Chosen candidate = waiting.back();
        waiting.pop_back();
        if (!seen.insert(candidate).second) continue;
        // A known set inside saves the search.
        const std::vector<int>* inside = nullptr;
        for (const auto& set : found)
            if (std::ranges::all_of(set, [&](int k) { return candidate[static_cast<unsigned>(k)]; })) inside = &set;
        std::vector<int> set;
        if (inside) set = *inside;
        else {
            if (!holds(candidate)) continue;
            if (found.size() == most || seen.size() > 64 * most) {
                more = true;
                break;
            }
            const Chosen minimal = shrunk(candidate, holds);
            for (std::size_t k = 0; k != n; ++k)
                if (minimal[k]) set.push_back(static_cast<int>(k));
            found.push_back(set);
        }
        for (const int k : set) {
            Chosen without = candidate;
            without[static_cast<unsigned>(k)] = false;
            waiting.push_back(std::move(without));
        }
    }
    std::ranges::sort(found, [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    return found;
}

}  // namespace proofs::requirements
