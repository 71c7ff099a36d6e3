// SPDX-License-Identifier: Apache-2.0
// A small vocabulary and a machine without rules: what the files beside it make one mistake in.

#pragma once

#include "lang/compose.hpp"
#include "lang/lang.hpp"

using namespace spec::lang;

inline constexpr ssp::Requirement R1{"R1", "source", "1", ssp::Basis::assumed, ssp::Strength::shall, "A sentence."};

struct Slot : Index {};
struct Port : Index {};
struct Serial : Bound {};
enum class Phase : unsigned char { absent, enabled, active };
enum class Mood : unsigned char { calm, busy };
enum class Answer : unsigned char { done, refused };
enum class Other : unsigned char { yes, no };

inline constexpr Array<Phase, Slot> phase{"phase"};
inline constexpr Array<Port, Slot> port{"port"};
inline constexpr Var<bool> powered{"powered"};
inline constexpr Var<UpTo<3>> level{"level"};
inline constexpr Var<Serial> next{"next"};
inline constexpr Var<Mood> mood{"mood"};
struct Notice {};
inline constexpr Field<Notice, Phase> operation{"operation"};
inline constexpr Field<Notice, Serial> number{"number"};
inline constexpr Field<Notice, bool> stray{"stray"};  // the queue does not start with it
inline constexpr Queue<Notice, 2> pending{"pending"};
inline constexpr Setting limit{"limit"};
inline constexpr Any<Slot> i{"i"}, j{"j"};
inline constexpr Any<Port> p{"p"};
inline constexpr Param<Slot> slot{"slot"};
inline constexpr Param<Port> target{"target"};
inline constexpr Param<UpTo<3>> amount{"amount"};
inline constexpr Event enable{"enable", slot, amount};
inline constexpr Event halt{"halt"};
inline constexpr Event unheard{"unheard", amount};  // of no machine here
inline constexpr Named runnable{"runnable", [](const Term<Slot>& s) { return phase[s] == Phase::enabled || phase[s] == Phase::active; }};

constexpr DraftVariables state() {
    return variables(starts(phase, Phase::absent), starts(port, first<Port>()), starts(powered, true), starts(level, 0), starts(next, 0),
                     starts(mood, Mood::calm), starts(pending, operation = Phase::absent, number = 0));
}
// The machine with these rules and properties.
constexpr Machine with(auto&&... parts) {
    return machine("model", "model.hpp", size<Slot>(2), size<Port>(3), size<Serial>(10), set(limit, 2), state(), answers(Answer::refused),
                   events(enable, halt), std::move(parts)...);
}
constexpr auto halts(auto... clauses) { return rules(rule(cites(R1), "halt.done", "It halts.", on(halt), clauses..., answer(Answer::done))); }
constexpr auto enables(auto... clauses) { return rules(rule(cites(R1), "enable.done", "It is enabled.", on(enable), clauses..., answer(Answer::done))); }
constexpr auto says(Condition c) { return properties(always(cites(R1), "P1", "It holds.", std::move(c))); }
