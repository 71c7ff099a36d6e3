// SPDX-License-Identifier: Apache-2.0
// Every question the analysis answers of a sheet, answered of a tiny one by going through its lists.

#pragma once

#include "explicit_sheet.hpp"

#include <set>

namespace by_hand {

class ExplicitGame : public ExplicitSheet {
public:
    using ExplicitSheet::ExplicitSheet;

    // In how many conforming steps within these states each of them is reached from the beginning, -1: not at all.
    std::vector<int> steps_to(const States& within) const {
        std::vector<int> steps(states_.size(), -1), waiting;
        const auto add = [&](int state, int n) {
            if (steps[at(state)] >= 0 || !within[at(state)]) return;
            steps[at(state)] = n;
            waiting.push_back(state);
        };
        add(first(), 0);  // even if it breaks a sentence
        for (std::size_t k = 0; k != waiting.size(); ++k)
            for (std::size_t q = 0; q != situations_.size(); ++q)
                if (situations_[q].state == waiting[k])
                    for (const Reaction& r : reactions(q))
                        if (good(q, r, all())) add(r.after, steps[at(waiting[k])] + 1);
        return steps;
    }
    States reached(const States& within) const {
        States result(states_.size());
        const std::vector<int> steps = steps_to(within);
        for (std::size_t n = 0; n != states_.size(); ++n) result[n] = steps[n] >= 0;
        return result;
    }

    // In how many moves the environment wins from each state, 0: never, if the platform has to keep the sentences and every
    // reaction has to be `wanted`. Situations to which all sentences together leave no reaction do not count: they are contradictions.
    using Wanted = std::function<bool(std::size_t, const Reaction&)>;
    // Outside `among` the platform is safe.
    std::vector<int> moves_to_win(Chosen c, const States& among, const Wanted& wanted) const {
        std::vector<int> rank(states_.size());
        for (int n = 1;; ++n) {
            std::vector<int> now;
            for (std::size_t q = 0; q != situations_.size(); ++q)
                if (among[at(situations_[q].state)] && !rank[at(situations_[q].state)] && answerable(q, all()) &&
                    !some(q, [&](const Reaction& r) { return good(q, r, c) && !rank[at(r.after)] && wanted(q, r); }))
                    now.push_back(situations_[q].state);
            if (now.empty()) return rank;
            for (const int state : now) rank[at(state)] = n;
        }
    }
    std::vector<int> moves_to_win(Chosen c, const States& among) const {
        return moves_to_win(c, among, [](std::size_t, const Reaction&) { return true; });
    }
    bool environment_wins(Chosen c) const { return holds_in(first(), c) && moves_to_win(c, everywhere())[at(first())] != 0; }

    // The states a sentence speaks of; those in which it speaks of an input without a reaction as well.
    States spoken_of(int sentence) const {
        States result(states_.size());
        for (std::size_t n = 0; n != states_.size(); ++n) result[n] = speaks_in(static_cast<int>(n), sentence);
        for (std::size_t q = 0; q != situations_.size(); ++q)
            if (!answerable(q, all()) && some(q, [&](const Reaction& r) { return speaks(q, r, sentence); })) result[at(situations_[q].state)] = true;
        return result;
    }
    // Can the platform keep to these states and never do what these sentences speak of?
    bool can_avoid(const Sentences& sentences, const States& within) const {
        States quiet = within;
        for (const int s : sentences) {
            const States spoken = spoken_of(s);
            for (std::size_t n = 0; n != states_.size(); ++n) quiet[n] = quiet[n] && !spoken[n];
        }
        return quiet[at(first())] && moves_to_win(all(), everywhere(), [&](std::size_t q, const Reaction& r) {
            return quiet[at(r.after)] && std::ranges::none_of(sentences, [&](int s) { return speaks(q, r, s); });
        })[at(first())] == 0;
    }

    // Can the environment, within these states, keep the response from being resolved although what helps keeps coming? It wins
    // where it can for ever go on to help without resolving: the largest set from which it gets to its next help.
    bool can_prevent(int sentence, const States& within) const {
        const spec::Sentence& s = sheet_.sentences[at(sentence)];
        const long elements = s.binder < 0 ? 1 : m_.types[at(m_.binders[at(s.binder)].type)].high + 1;
        for (long element = 0; element != elements; ++element) {
            States pending = within, resolved(states_.size());
            for (std::size_t n = 0; n != states_.size(); ++n) {
                if (!spec::value(m_, s.demands.front().premise, states_[n], s.binder, element)) pending[n] = false;
                resolved[n] = spec::value(m_, s.demands.front().conclusion, states_[n], s.binder, element) != 0;
            }
            States for_ever(states_.size());
            for (std::size_t n = 0; n != states_.size(); ++n) for_ever[n] = within[n] && !resolved[n];
            for (bool smaller = true; smaller;) {
                States soon(states_.size());
                for (bool larger = true; larger;) {
                    larger = false;
                    for (std::size_t q = 0; q != situations_.size(); ++q) {
                        const std::size_t from = at(situations_[q].state);
                        if (soon[from] || !for_ever[from] || !answerable(q, all())) continue;
                        const bool helps = std::ranges::find(s.helpful, situations_[q].input.event) != s.helpful.end();
                        const auto escapes = [&](const Reaction& r) {
                            return good(q, r, all()) && within[at(r.after)] && !(helps ? for_ever : soon)[at(r.after)];
                        };
                        if (!some(q, escapes)) soon[from] = larger = true;
                    }
                }
                smaller = soon != for_ever;
                for_ever = soon;
            }
            for (std::size_t n = 0; n != states_.size(); ++n)
                if (pending[n] && for_ever[n]) return true;
        }
        return false;
    }
    // Is anything ever pending?
    bool ever_pending(int sentence, const States& within) const {
        const spec::Sentence& s = sheet_.sentences[at(sentence)];
        const long elements = s.binder < 0 ? 1 : m_.types[at(m_.binders[at(s.binder)].type)].high + 1;
        for (std::size_t n = 0; n != states_.size(); ++n)
            for (long element = 0; element != elements && within[n]; ++element)
                if (spec::value(m_, s.demands.front().premise, states_[n], s.binder, element)) return true;
        return false;
    }
    bool ever_spoken_of(int sentence, const States& within) const {
        const States spoken = spoken_of(sentence);
        for (std::size_t n = 0; n != states_.size(); ++n)
            if (within[n] && spoken[n]) return true;
        for (std::size_t q = 0; q != situations_.size(); ++q)
            if (within[at(situations_[q].state)] && some(q, [&](const Reaction& r) { return good(q, r, all()) && within[at(r.after)] && speaks(q, r, sentence); }))
                return true;
        return false;
    }

    // -1: the answer, k: variable k; those in which two reactions differ that agree in what the platform may choose.
    std::set<int> open_in(std::size_t q, const States& within) const {
        std::set<int> free, open;
        const Situation& here = situations_[q];
        for (const spec::Sentence& s : sheet_.sentences)
            for (const spec::Demand& d : s.demands) {
                if (s.form != spec::Form::choice || d.event != here.input.event || !true_of(d.premise, here, {0, 0})) continue;
                free.insert(s.free.begin(), s.free.end());
                if (s.free_answer) free.insert(-1);
            }
        std::vector<Reaction> allowed;
        for (const Reaction& r : reactions(q))
            if (good(q, r, all()) && within[at(r.after)]) allowed.push_back(r);
        for (const Reaction& a : allowed)
            for (const Reaction& b : allowed) {
                std::set<int> differ;
                if (a.answer != b.answer) differ.insert(-1);
                for (int v = 0; v != static_cast<int>(m_.variables.size()); ++v)
                    for (int c = m_.variables[at(v)].first; c != m_.variables[at(v)].first + m_.variables[at(v)].cells; ++c)
                        if (states_[at(a.after)][at(c)] != states_[at(b.after)][at(c)]) differ.insert(v);
                if (std::ranges::none_of(differ, [&](int d) { return free.contains(d); })) open.insert(differ.begin(), differ.end());
            }
        return open;
    }

    // Whatever the platform does in these states while it keeps the others, it keeps the sentence: a sentence about steps.
    // Of what speaks of a situation without a reaction it is not said: from a contradiction everything follows.
    bool steps_imply(Chosen others, int sentence, const States& within) const {
        for (std::size_t q = 0; q != situations_.size(); ++q)
            if (within[at(situations_[q].state)] &&
                some(q, [&](const Reaction& r) { return (good(q, r, others) || !answerable(q, all())) && !keeps(q, r, Chosen{1} << sentence); }))
                return false;
        return true;
    }
    bool states_imply(Chosen others, int sentence) const {
        for (int n = 0; n != static_cast<int>(states_.size()); ++n)
            if (holds_in(n, others) && !holds_in(n, Chosen{1} << sentence)) return false;
        return true;
    }
    // From these states, no step that keeps the others breaks the state sentence.
    bool steps_preserve(Chosen others, int sentence, const States& within) const {
        for (std::size_t q = 0; q != situations_.size(); ++q)
            if (within[at(situations_[q].state)] && answerable(q, all()) && some(q, [&](const Reaction& r) { return good(q, r, others) && !holds_in(r.after, Chosen{1} << sentence); }))
                return false;
        return true;
    }

    // All sets of sentences for which it holds, and for no smaller one.
    std::set<Sentences> minimal_sets(const std::function<bool(Chosen)>& holds) const {
        std::vector<Chosen> holding;
        for (Chosen c = 0; c <= all(); ++c)
            if (holds(c)) holding.push_back(c);
        std::set<Sentences> result;
        for (const Chosen c : holding) {
            if (std::ranges::any_of(holding, [&](Chosen other) { return other != c && (other & c) == other; })) continue;
            Sentences list;
            for (int s = 0; s != static_cast<int>(sheet_.sentences.size()); ++s)
                if (c >> s & 1) list.push_back(s);
            result.insert(list);
        }
        return result;
    }
};

}  // namespace by_hand
