// SPDX-License-Identifier: Apache-2.0
// A machine as data: what the interpreter, the prover, the generator and the reports read.
//
// lang.hpp writes it, link.hpp checks it and turns names into positions; nothing here is a template, so a back end is
// compiled once for all machines. Every type counts from 0, so a value is a small number everywhere. Whoever holds a
// Machine holds a well-formed one.

#pragma once

#include "lang/formula.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ssp { struct Requirement; }

namespace spec {

enum class Kind : unsigned char { boolean, number, enumeration, index };

struct Type {
    Kind kind = Kind::boolean;
    long high = 1;                               // values are 0..high
    std::string_view name{};                     // of an enumeration, an index type or a number whose bound is data
    std::span<const std::string_view> values{};  // of an enumeration
    bool sized = false;                          // the machine's data gives `high`, not the C++ type
    bool fixed = false;                          // an index type whose size is part of the model (positions of a queue)
};

// A number of the machine's data with a name: a limit, a depth.
struct Setting {
    std::string_view name;
    long value = 0;
    const void* declared = nullptr;  // the object of the vocabulary, for linking
};

// A variable of the state; an array has one element for each value of its index type.
struct Variable {
    std::string_view owner{};  // the machine, in a composed system; empty otherwise
    std::string_view group{};  // the record or queue it belongs to; empty if none
    std::string_view name;
    int type = 0;
    int index = -1;            // the index type of an array: a position in Machine::types
    int initial = 0;           // of every element
    int first = 0;             // its first cell in a row of cells
    int cells = 1;
    bool persistent = false;   // survives power loss: what a device keeps in non-volatile memory
    const void* declared = nullptr;
    const void* field = nullptr;
};

struct Parameter {
    std::string_view name;
    int type = 0;
    bool choice = false;       // the environment chooses it, nobody asks for it: whether a signature verifies, say
    const void* declared = nullptr;
};

struct Event {
    std::string_view owner{};  // the machine, in a composed system; empty otherwise
    std::string_view name;
    std::vector<Parameter> parameters{};
    int answers = 0;           // its answer type: a position in Machine::types
    int refusal = 0;           // the answer when no rule applies or an argument is out of range; nothing changes then
    bool environment = false;  // happens to the machine; nobody asks for it
    const void* declared = nullptr;
};

// A variable of a quantifier, of a definition or of `each`.
struct Binder {
    std::string_view name;
    int type = 0;
    const void* declared = nullptr;
};

// A named sub-formula.
struct Definition {
    std::string_view name;
    std::vector<int> parameters{};  // binders
    Formula body{};
    int type = 0;
    const void* declared = nullptr;
};

// All effects of a rule happen at once: what they read is the state before the step.
struct Effect {
    int variable = 0;
    int each = -1;     // the binder, if every element is assigned; `index` is then just this
    Formula index{};   // which element; empty for a variable that is no array
    Formula value{};
};

// An event another machine of the system receives within the same step.
struct Raised {
    int event = -1;   // below 0: Machine::raised[-1 - event], of a machine not yet composed into its system
    std::vector<Formula> arguments{};
    int answers = -1; // the rule applies only if the event is answered `answer` of these answers; -1: whatever is answered
    int answer = 0;
};

using Citations = std::vector<const ssp::Requirement*>;

struct Rule {
    std::string_view id;
    Citations requirements{};
    std::string_view text;
    int event = 0;
    Formula guard{};
    std::vector<Effect> effects{};
    int answer = 0;
    std::vector<Raised> raised{};  // until the system is composed
    bool environment = false;  // what a channel or a supply may do, not what the system does
};

enum class Scope : unsigned char {
    state,      // always: holds in every reachable state
    step,       // of every step from a reachable state
    reachable,  // holds in some reachable state
};

struct Property {
    std::string_view id;
    Citations requirements{};
    std::string_view text;
    Scope scope = Scope::state;
    int event = -1;        // a step property of one event; -1: of every event
    Formula condition{};
    long smallest = 1;     // reachable: in machines with fewer slots it may not be (see Machine::scale)
    std::string_view components{};  // Common Criteria functional components it supports, "FDP_IFF.1 FPT_FLS.1"
    bool lemma = false;    // stated because proofs need it, not because a requirement demands it
    bool of_part = false;  // of a machine inside a system with something of its own: whether it is empty is asked of the machine alone
};

// An input of the environment that is assumed to keep arriving while something is pending.
struct Helpful {
    int event = 0;
    std::vector<Formula> arguments{};  // terms over the state and the bound variable; an empty one: any value
};

// Steps that take an event by a rule (-1: any step, refused ones too) and of which the condition holds.
struct Occurrence {
    int event = -1;
    Formula condition{};  // over the state before, the event's parameters, the bound variable, the state after; empty: true
};

// What is assumed of the infinite runs a response speaks of.
struct Fairness {
    enum class Kind : unsigned char {
        weak,        // if an input of `then` stays possible in the end, one is taken infinitely often
        strong,      // if an input of `then` is possible infinitely often, one is taken infinitely often
        pair,        // if `often` occurs infinitely often, so does `then`
        in_the_end,  // from some time on, `then` is true of every step
        stops,       // from some time on, no step is one of `then`
    };
    std::string_view text;
    Kind kind = Kind::weak;
    Occurrence then{};
    Occurrence often{};  // of a pair
};

// Whatever is pending is in the end resolved, if each helpful input keeps arriving while it is pending, and in the runs
// that are fair. Without fairness proven by a rank: no step makes it larger or loses what is pending, the helpful input makes it smaller or resolves.
struct Response {
    std::string_view id;
    Citations requirements{};
    std::string_view text;
    int binder = -1;   // stated of every element of this binder's index type; -1: of the machine
    Formula pending{};
    Formula resolved{};
    std::vector<Helpful> helpful{};  // any one of them helps
    Formula rank{};    // a number; empty: one helpful input suffices
    std::string_view components{};
    std::vector<Fairness> given{};  // if there is any, only the search of every state decides it
};

// Two runs with the same events and arguments, except for those hidden, look the same: two_runs.hpp makes one machine of
// both, of which this is a property of every state.
struct Independence {
    std::string_view id;
    Citations requirements{};
    std::string_view text;
    std::vector<std::string_view> hidden{};  // parameters, of any event, that may differ
    std::vector<Formula> sees{};             // equal in both runs
    std::vector<Formula> rests_on{};         // equal too, which only the proof needs
    bool sees_answers = false;               // the answers are equal, too
    std::string_view components{};
};

struct Machine {
    std::string_view name;
    std::string_view source{};  // the model's file, from the top of the project
    int scale = -1;             // the index type whose size is "the number of slots"; -1: none
    std::vector<Type> types{};
    std::vector<Setting> settings{};
    std::vector<Variable> variables{};
    std::vector<Event> events{};
    std::vector<Binder> binders{};
    std::vector<Definition> definitions{};
    std::vector<Rule> rules{};
    std::vector<Property> properties{};
    std::vector<Response> responses{};
    std::vector<Independence> independences{};
    int cells = 0;
    std::vector<const void*> raised{};  // events of other machines, until the system is composed
};

// Text that was put together at run time, kept until the program ends: names in a machine are views, so that a machine
// can be built at compile time as well.
std::string_view kept(std::string text);

// ---- reading --------------------------------------------------------------------------------------------------

// "pending.number", "supply.rail": as messages, reports and scripts write it.
inline std::string full_name(const Variable& v) {
    std::string text;
    for (std::string_view part : {v.owner, v.group})
        if (!part.empty()) text += std::string(part) + '.';
    return text + std::string(v.name);
}
inline std::string full_name(const Event& e) {
    return e.owner.empty() ? std::string(e.name) : std::string(e.owner) + '.' + std::string(e.name);
}

// The value as a person writes it: an enumerator, yes or no, or a number.
inline std::string text_of(const Type& t, long value) {
    if (t.kind == Kind::boolean) return value ? "yes" : "no";
    if (t.kind == Kind::enumeration && value >= 0 && value <= t.high) return std::string(t.values[static_cast<unsigned>(value)]);
    return std::to_string(value);
}

template <class List> constexpr int position(const List& list, std::string_view name) {
    for (int i = 0; const auto& entry : list) {
        if (entry.name == name) return i;
        ++i;
    }
    return -1;
}

constexpr const Type& type_of(const Machine& m, const Variable& v) { return m.types[static_cast<unsigned>(v.type)]; }
constexpr const Type& type_of(const Machine& m, const Parameter& p) { return m.types[static_cast<unsigned>(p.type)]; }

// The variable each cell of a state belongs to; an array has one cell an element.
constexpr std::vector<const Variable*> cells(const Machine& m) {
    std::vector<const Variable*> result;
    for (const Variable& v : m.variables)
        for (int i = 0; i != v.cells; ++i) result.push_back(&v);
    return result;
}

// "phase[3]"
inline std::string cell_name(const Machine& m, int cell) {
    for (const Variable& v : m.variables)
        if (cell >= v.first && cell < v.first + v.cells)
            return full_name(v) + (v.index < 0 ? "" : '[' + std::to_string(cell - v.first) + ']');
    return "?";
}

// How many slots the machine has; 1 if it has no scale.
constexpr long slots(const Machine& m) { return m.scale < 0 ? 1 : m.types[static_cast<unsigned>(m.scale)].high + 1; }

}  // namespace spec
