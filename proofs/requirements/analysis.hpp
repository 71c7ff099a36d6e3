// SPDX-License-Identifier: Apache-2.0
// The analysis of a sheet: do its sentences contradict each other, can they all be kept, do they say something, do they
// leave something open, do they repeat themselves? Exact on the sheet's finite vocabulary.

#pragma once

#include "requirements/game.hpp"

#include <string>

namespace proofs::requirements {

// Called before each part: what it is, how many parts are done, how many there are.
using Progress = std::function<void(const std::string& part, std::size_t done, std::size_t all)>;

// Not two at a time in one process. Throws std::runtime_error if the vocabulary is too large.
[[nodiscard]] Analysis analyse(const spec::Sheet& sheet, const Progress& progress);

// ---- the parts; each adds its findings ------------------------------------------------------------------------------

void find_contradictions(const Game& game, const Layers& reached, Analysis& result);
// Returns the states the platform never has to leave the sentences from: all that are reached, if nothing is lost.
[[nodiscard]] Set find_unrealisable(const Game& game, const Layers& reached, Analysis& result);
// The following look at what is reached without getting lost: `safe`.
void find_unfulfillable(const Game& game, const Set& safe, Analysis& result);
void find_vacuous(const Game& game, const Set& safe, bool games, Analysis& result);  // games: what can be avoided as well
void find_open(const Game& game, const Layers& reached, const Set& safe, Analysis& result);
void find_redundant(const Game& game, const Set& reached, Analysis& result);

}  // namespace proofs::requirements
