// SPDX-License-Identifier: Apache-2.0
// What the analysis of a sheet finds, as data: sentences for people are made of it by words.hpp.

#pragma once

#include "lang/run.hpp"
#include "lang/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace proofs::requirements {

enum class Kind : unsigned char {
    contradiction,  // sentences demand different things of one reaction, or of the beginning
    unrealisable,   // the environment can drive the platform to where some sentence is broken
    unfulfillable,  // what has to happen in the end can be prevented for ever
    never,          // a sentence says nothing: what it speaks of cannot happen
    avoidable,      // a sentence says nothing if the platform likes: what it speaks of can always be avoided
    open,           // more than one reaction is allowed
    redundant,      // a sentence follows from others
    same,           // two sentences say the same
    // Worth knowing, and nothing to mend:
    theorem,        // a state sentence follows from what is said of the steps
    trap,           // an implementation has to look ahead: it can get to where no reaction is allowed, and need not
};
constexpr bool is_note(Kind k) { return k >= Kind::theorem; }

// A reaction of the platform, one of those allowed.
struct Move {
    spec::Input input{};
    int answer = 0;
    spec::Snapshot after{};
};
// A play from the beginning; `last` is an input that has no allowed reaction, or a question about it.
struct Play {
    spec::Snapshot from{};
    std::vector<Move> moves{};
    std::optional<spec::Input> last{};
    std::vector<Move> reactions{};  // to `last`: two that are both allowed, or the best there is
};

// A cell of the completeness table.
enum class Reaction : unsigned char { none, fixed, open, contradictory };  // none: this never arises
struct Cell {
    int event = 0;
    int situation = 0;                // row
    Reaction reaction = Reaction::none;
    std::vector<int> answers{};       // that some sentence leaves possible, in one or other situation of the row
    std::vector<int> left_open{};     // variables; -1: the answer
};

struct Finding {
    Kind kind = Kind::contradiction;
    std::vector<int> sentences{};     // that are to blame, or that are concerned; the first is the subject
    std::vector<int> because{};       // redundant: those it follows from
    bool by_all = false;              // redundant: it follows from what is said of each event; they are not listed
    std::vector<int> events{};
    std::vector<int> left_open{};     // open: variables; -1: the answer
    std::vector<int> rows{};          // open: of the table
    std::vector<int> answers{};       // open: that are allowed in the example
    Play play{};
    std::string known{};              // the id it was known by, if somebody had made it by hand
    std::string rechecked_by{};       // who else confirms it, see recheck.hpp: "interpreter, z3"
};

struct Analysis {
    std::vector<Finding> findings{};
    std::vector<Finding> notes{};
    std::vector<std::string> rows{};     // of the table: "phase = absent"
    std::vector<Cell> table{};           // row by row, event by event
    std::vector<int> known_missing{};    // positions in Sheet::known that were not found
    bool realisable = true;
    bool together_avoidable = false;     // one implementation avoids all that is avoidable
    bool too_many = false;               // some minimal sets were left out
    double reachable_states = 0;         // of the vocabulary, by behaviours the sentences allow
    int longest_way = 0;                 // steps to the farthest of them
    double seconds = 0;
    std::string controller{};            // recheck.hpp: "128 situations checked by the interpreter"; empty: not done
};

}  // namespace proofs::requirements
