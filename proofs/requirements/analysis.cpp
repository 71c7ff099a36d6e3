// SPDX-License-Identifier: Apache-2.0
#include "requirements/analysis.hpp"

#include "requirements/words.hpp"

#include <algorithm>
#include <chrono>

namespace proofs::requirements {

using namespace spec;

namespace {

// Is this what somebody had found by hand? All that is named there has to be concerned.
bool is(const Known& known, const Finding& f, const Sheet& sheet) {
    if (known.kind != name_of(f.kind)) return false;
    return std::ranges::all_of(known.where, [&](std::string_view name) {
        return std::ranges::any_of(f.sentences, [&](int s) { return sheet.sentences[static_cast<unsigned>(s)].id == name; }) ||
               std::ranges::any_of(f.events, [&](int e) { return full_name(sheet.vocabulary.events[static_cast<unsigned>(e)]) == name; });
    });
}

}  // namespace

Analysis analyse(const Sheet& sheet, const Progress& progress) {
    const auto began = std::chrono::steady_clock::now();
    Analysis result;
    const Space space(sheet.vocabulary);
    constexpr std::size_t parts = 7;
    std::size_t done = 0;
    const auto part = [&](const char* name) { progress(name, done++, parts); };
    {
        part("what can arise");
        const Game game(sheet, space);
        const Layers reached = game.reach(bddtrue);
        Set all_reached = bddfalse;
        for (const Set& layer : reached) all_reached |= layer;
        part("contradictions");
        find_contradictions(game, reached, result);
        part("what the environment can force");
        Set safe = find_unrealisable(game, reached, result);
        const bool kept = (safe & space.initial()) != bddfalse;
        // If the environment wins, sentences speak of situations that others forbid: whether they say anything shows when this is
        // mended. What they leave open is looked for all the same.
        Set again = bddfalse;
        for (const Set& layer : kept ? game.reach(safe) : reached) again |= layer;
        safe = again;
        part("what has to happen in the end");
        if (kept) find_unfulfillable(game, safe, result);
        part("sentences that say nothing");
        if (kept) find_vacuous(game, safe, !sheet.partial && !sheet.restated, result);
        part("what is left open");
        find_open(game, reached, safe, result);
        part("what follows from the rest");
        // Of all that can be reached, not only of what is safe: what is safe depends on every sentence.
        if (kept) find_redundant(game, all_reached, result);
        result.longest_way = static_cast<int>(reached.size()) - 1;
        result.reachable_states = space.count(all_reached);
    }
    for (std::size_t k = 0; k != sheet.known.size(); ++k) {
        const auto found = std::ranges::find_if(result.findings, [&](const Finding& f) { return is(sheet.known[k], f, sheet); });
        if (found == result.findings.end()) result.known_missing.push_back(static_cast<int>(k));
        else found->known += (found->known.empty() ? "" : ", ") + std::string(sheet.known[k].id);
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return result;
}

}  // namespace proofs::requirements
