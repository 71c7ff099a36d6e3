// SPDX-License-Identifier: Apache-2.0
// Sentences that say nothing, or can be prevented from being fulfilled, or follow from others; see analysis.hpp.
#include "requirements/analysis.hpp"

#include <algorithm>

namespace proofs::requirements {

using namespace spec;

namespace {

Chosen without(const Game& game, std::size_t sentence) {
    Chosen chosen = game.all();
    chosen[sentence] = false;
    return chosen;
}
std::vector<int> members(const Chosen& chosen) {
    std::vector<int> list;
    for (std::size_t k = 0; k != chosen.size(); ++k)
        if (chosen[k]) list.push_back(static_cast<int>(k));
    return list;
}
bool is_step(const Sentence& s) { return s.form == Form::step || s.form == Form::keeps; }

// The states a sentence speaks of; those in which it speaks of an input without a reaction as well.
Set spoken(const Game& game, std::size_t s) {
    const Space& space = game.space();
    Set result = game.speaks(s);
    for (int e = 0; e != game.events(); ++e)
        result |= space.some_input(bdd_exist((game.inputs(e) & space.reactions(e) & game.speaks(s, e)) - game.answerable(e), space.reaction_cube()));
    return result;
}

// What the sentence speaks of, as a demand that it never happens: of each event's steps.
// Without getting out of `safe`, that is.
std::vector<Set> avoiding(const Game& game, std::size_t sentence, const Set& safe, const std::vector<Set>& more) {
    std::vector<Set> result;
    const Set elsewhere = game.space().after(safe & !spoken(game, sentence));
    for (int e = 0; e != game.events(); ++e)
        result.push_back((more.empty() ? bdd(bddtrue) : more[static_cast<unsigned>(e)]) & !game.speaks(sentence, e) & elsewhere);
    return result;
}

}  // namespace

// ---- vacuous ---------------------------------------------------------------------------------------------------------

void find_vacuous(const Game& game, const Set& safe, bool games, Analysis& result) {
    const Space& space = game.space();
    const Set inside = space.after(safe);
    std::vector<int> avoidable;
    std::vector<Set> together;
    const auto can_avoid = [&](const std::vector<Set>& extra) {
        const Layers lost = game.lost(game.all(), safe, extra);
        return lost.empty() || (lost.back() & space.initial()) == bddfalse;
    };
    for (std::size_t s = 0; s != game.sentences(); ++s) {
        if (!game.has_premise(s)) continue;
        // Also where sentences contradict each other, which has been said: the situation does arise.
        bool happens = (safe & spoken(game, s)) != bddfalse;
        for (int e = 0; e != game.events() && !happens; ++e)
            happens = game.speaks(s, e) != bddfalse && (safe & game.good(e) & inside & game.speaks(s, e)) != bddfalse;
        if (!happens) {
            result.findings.push_back({Kind::never, {static_cast<int>(s)}});
            continue;
        }
        if (!games || (space.initial() & spoken(game, s)) != bddfalse) continue;
        if (can_avoid(avoiding(game, s, safe, {}))) {
            avoidable.push_back(static_cast<int>(s));
            together = avoiding(game, s, safe, together);
        }
    }
    if (avoidable.empty()) return;
    result.together_avoidable = avoidable.size() == 1 || can_avoid(together);
    if (result.together_avoidable) result.findings.push_back({Kind::avoidable, avoidable});
    else for (const int s : avoidable) result.findings.push_back({Kind::avoidable, {s}});
}

// ---- in the end ------------------------------------------------------------------------------------------------------

void find_unfulfillable(const Game& game, const Set& safe, Analysis& result) {
    const Space& space = game.space();
    const Sheet& sheet = game.sheet();
    for (std::size_t s = 0; s != sheet.sentences.size(); ++s) {
        const Sentence& sentence = sheet.sentences[s];
        if (sentence.form != Form::response) continue;
        const long elements = sentence.binder < 0 ? 1 : sheet.vocabulary.types[static_cast<unsigned>(sheet.vocabulary.binders[static_cast<unsigned>(sentence.binder)].type)].high + 1;
        bool spoken_of = false;
        for (long element = 0; element != elements; ++element) {
            const Set pending = space.of_state(sentence.demands.front().premise, sentence.binder, element) & safe;
            const Set resolved = space.of_state(sentence.demands.front().conclusion, sentence.binder, element);
            spoken_of = spoken_of || pending != bddfalse;
            // Resolved, or nearer to it: each helpful input can be answered so that it is nearer, every other so that it is not
            // farther. The innermost set is the largest, the outer one grows.
            Set near = resolved & safe;
            for (;;) {
                Set stay = safe;
                for (;;) {
                    Set next = safe;
                    for (int e = 0; e != game.events(); ++e) {
                        const bool helps = std::ranges::find(sentence.helpful, e) != sentence.helpful.end();
                        const Set ok = space.some_reaction(game.good(e), space.after(helps ? near : near | stay));
                        next &= !space.some_input(game.answerable(e) & !ok);
                    }
                    next |= near;
                    if (next == stay) break;
                    stay = next;
                }
                if ((near | stay) == near) break;
                near |= stay;
            }
            const Set hopeless = pending & !near;
            if (hopeless == bddfalse) continue;
            Finding f{Kind::unfulfillable, {static_cast<int>(s)}};
            f.play = game.way_to(game.reach(safe), hopeless, safe);
            result.findings.push_back(std::move(f));
            break;
        }
        if (!spoken_of) result.findings.push_back({Kind::never, {static_cast<int>(s)}});
    }
}

// ---- redundant -------------------------------------------------------------------------------------------------------

namespace {

// Does a sentence follow from others? Asked event by event: what other events' sentences say cannot matter.
class Following {
public:
    Following(const Game& game, const Set& reached) : game_(game), reached_(reached) {}

    // Of a step sentence, on one event.
    [[nodiscard]] bool of_step(const Chosen& chosen, std::size_t s, int e) const {
        const Set allowed = steps(chosen, e) & game_.space().after(game_.states(chosen));
        // Where others contradict each other anything follows from them; who speaks there says something all the same.
        const Set contradictory = (reached_ & game_.inputs(e) & game_.steps(e, Chosen(chosen.size(), false))) - game_.answerable(e);
        return ((allowed | contradictory) - game_.says(s, e)) == bddfalse;
    }
    [[nodiscard]] bool of_state(const Chosen& chosen, std::size_t s) const { return (game_.states(chosen) - game_.says(s)) == bddfalse; }
    // A state sentence is kept by the steps of one event.
    [[nodiscard]] bool kept(const Chosen& chosen, std::size_t s, int e) const {
        return (steps(chosen, e) & game_.space().after(game_.states(chosen) - game_.says(s))) == bddfalse;
    }
    template <class Holds> [[nodiscard]] bool everywhere(Holds holds) const {
        for (int e = 0; e != game_.events(); ++e)
            if (!holds(e)) return false;
        return true;
    }
    // The sentences it follows from. One alone, if there is one; else what is needed for each event, and of those as few as
    // do. For a sentence about many events that would be nearly all there are, and nobody would read it: `whole` is then set.
    template <class Holds> [[nodiscard]] std::vector<int> because(const Chosen& others, Holds holds, bool& whole) const {
        constexpr int many_events = 8;
        const auto suffices = [&](const Chosen& c) { return everywhere([&](int e) { return holds(c, e); }); };
        const Chosen nobody(others.size(), false);
        if (suffices(nobody)) return {};
        for (std::size_t o = 0; o != others.size(); ++o) {
            Chosen one = nobody;
            one[o] = others[o];
            if (one[o] && suffices(one)) return {static_cast<int>(o)};
        }
        Chosen needed = nobody;
        int concerned = 0;
        for (int e = 0; e != game_.events(); ++e) concerned += !holds(nobody, e);
        whole = concerned > many_events;
        if (whole) return {};
        for (int e = 0; e != game_.events(); ++e) {
            if (holds(nobody, e)) continue;
            Chosen speak = others;
            for (std::size_t o = 0; o != speak.size(); ++o) speak[o] = others[o] && (game_.says(o, e) != bddtrue || game_.says(o) != bddtrue);
            const Chosen least = shrunk(speak, [&](const Chosen& c) { return holds(c, e); });
            for (std::size_t o = 0; o != least.size(); ++o) needed[o] = needed[o] || least[o];
        }
        return members(shrunk(needed, suffices));
    }

private:
    [[nodiscard]] Set steps(const Chosen& chosen, int e) const { return reached_ & game_.answerable(e) & game_.steps(e, chosen); }
    const Game& game_;
    const Set& reached_;
};

}  // namespace

void find_redundant(const Game& game, const Set& reached, Analysis& result) {
    if (game.sheet().restated) return;
    const Following following(game, reached);
    std::vector<bool> told(game.sentences());
    for (std::size_t s = 0; s != game.sentences(); ++s) {
        const Sentence& sentence = game.sheet().sentences[s];
        const bool of_state = sentence.form == Form::state;
        // Of a sentence that says nothing, or contradicts others, more has been said already.
        const bool reported = std::ranges::any_of(result.findings, [&](const Finding& f) {
            return (f.kind == Kind::never || f.kind == Kind::contradiction) && std::ranges::find(f.sentences, static_cast<int>(s)) != f.sentences.end();
        });
        if (told[s] || reported || (!of_state && !is_step(sentence))) continue;
        const Chosen others = without(game, s);
        const auto on = [&](const Chosen& c, int e) { return game.says(s, e) == bddtrue || following.of_step(c, s, e); };
        const auto keeps = [&](const Chosen& c, int e) { return following.kept(c, s, e); };
        const bool follows = of_state ? following.of_state(others, s) : following.everywhere([&](int e) { return on(others, e); });
        if (follows) {
            Finding f{Kind::redundant, {static_cast<int>(s)}};
            f.because = of_state ? members(shrunk(others, [&](const Chosen& c) { return following.of_state(c, s); })) : following.because(others, on, f.by_all);
            if (f.because.size() == 1) {
                const auto other = static_cast<std::size_t>(f.because.front());
                Chosen only(game.sentences(), false);
                only[s] = true;
                const bool back = of_state ? following.of_state(only, other)
                                           : is_step(game.sheet().sentences[other]) && following.everywhere([&](int e) { return game.says(other, e) == bddtrue || following.of_step(only, other, e); });
                if (back) {
                    f = {Kind::same, {static_cast<int>(s), f.because.front()}};
                    told[other] = true;
                }
            }
            result.findings.push_back(std::move(f));
        } else if (of_state && following.everywhere([&](int e) { return keeps(others, e); })) {
            Finding theorem{Kind::theorem, {static_cast<int>(s)}};
            theorem.because = following.because(others, keeps, theorem.by_all);
            result.notes.push_back(std::move(theorem));
        }
    }
}

}  // namespace proofs::requirements
