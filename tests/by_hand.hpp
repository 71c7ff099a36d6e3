// SPDX-License-Identifier: Apache-2.0
// Formulas and machines built by hand, for tests of the engines that must not depend on the language.

#pragma once

#include "lang/machine.hpp"

#include <initializer_list>

namespace by_hand {

using spec::Formula;
using spec::Node;
using spec::Op;

// Type positions every machine built by `empty_machine` starts with.
enum : int { boolean, upto3, phases, slot, answers, other_answers };

inline constexpr std::string_view phase_names[] = {"absent", "loading", "enabled"};
inline constexpr std::string_view answer_names[] = {"done", "refused", "busy"};
inline constexpr std::string_view other_names[] = {"no", "perhaps", "yes", "always", "never"};

inline spec::Machine empty_machine(long slots = 2) {
    spec::Machine m;
    m.name = "by_hand";
    m.scale = slot;
    m.types = {{spec::Kind::boolean, 1},
               {spec::Kind::number, 3},
               {spec::Kind::enumeration, 2, "Phase", phase_names},
               {spec::Kind::index, slots - 1, "Slot", {}, true},
               {spec::Kind::enumeration, 2, "Answer", answer_names},
               {spec::Kind::enumeration, 4, "Other", other_names}};
    return m;
}

// Adds a variable; an array of one element for each value of `index`.
inline int variable(spec::Machine& m, std::string_view name, int type, int index = -1, int initial = 0) {
    spec::Variable v;
    v.name = name;
    v.type = type;
    v.index = index;
    v.initial = initial;
    v.first = m.cells;
    v.cells = index < 0 ? 1 : static_cast<int>(m.types[static_cast<unsigned>(index)].high + 1);
    m.cells += v.cells;
    m.variables.push_back(v);
    return static_cast<int>(m.variables.size()) - 1;
}

inline int event(spec::Machine& m, std::string_view name, std::initializer_list<spec::Parameter> parameters = {}, int type = answers, int refusal = 1) {
    spec::Event e;
    e.name = name;
    e.parameters = parameters;
    e.answers = type;
    e.refusal = refusal;
    m.events.push_back(e);
    return static_cast<int>(m.events.size()) - 1;
}

inline int binder(spec::Machine& m, std::string_view name, int type) {
    m.binders.push_back({name, type});
    return static_cast<int>(m.binders.size()) - 1;
}

inline Formula join(Node root, std::initializer_list<Formula> operands) {
    Formula f;
    for (const Formula& o : operands) f.insert(f.end(), o.begin(), o.end());
    root.operands = static_cast<short>(operands.size());
    root.length = static_cast<int>(f.size()) + 1;
    f.push_back(root);
    return f;
}
inline Node node(Op op, int at = -1, int value = 0, int type = -1, bool after = false) {
    Node n;
    n.op = op;
    n.after = after;
    n.at = at;
    n.value = value;
    n.type = type;
    return n;
}

inline Formula value(int type, int v) { return {node(Op::constant, -1, v, type)}; }
inline Formula number(int v) { return value(upto3, v); }
inline Formula yes() { return value(boolean, 1); }
inline Formula setting(int at) { return {node(Op::setting, at)}; }
inline Formula parameter(int at) { return {node(Op::parameter, at)}; }
inline Formula bound(int at) { return {node(Op::bound, at)}; }
inline Formula answered(int type, int v) { return {node(Op::answered, -1, v, type)}; }
inline Formula var(int at, bool after = false) { return {node(Op::variable, at, 0, -1, after)}; }
inline Formula var(int at, const Formula& index, bool after = false) { return join(node(Op::variable, at, 0, -1, after), {index}); }
inline Formula call(int at, std::initializer_list<Formula> arguments, bool after = false) { return join(node(Op::call, at, 0, -1, after), arguments); }
inline Formula equal(const Formula& a, const Formula& b) { return join(node(Op::equal), {a, b}); }
inline Formula less(const Formula& a, const Formula& b) { return join(node(Op::less), {a, b}); }
inline Formula add(const Formula& a, const Formula& b) { return join(node(Op::add), {a, b}); }
inline Formula subtract(const Formula& a, const Formula& b) { return join(node(Op::subtract), {a, b}); }
inline Formula negate(const Formula& a) { return join(node(Op::negation), {a}); }
inline Formula both(std::initializer_list<Formula> all) { return join(node(Op::conjunction), all); }
inline Formula either(std::initializer_list<Formula> any) { return join(node(Op::disjunction), any); }
inline Formula implies(const Formula& a, const Formula& b) { return join(node(Op::implication), {a, b}); }
inline Formula choose(const Formula& c, const Formula& a, const Formula& b) { return join(node(Op::choice), {c, a, b}); }
inline Formula all(int binder, int type, const Formula& f) { return join(node(Op::all, binder, 0, type), {f}); }
inline Formula any(int binder, int type, const Formula& f) { return join(node(Op::any, binder, 0, type), {f}); }
inline Formula count(int binder, int type, const Formula& f) { return join(node(Op::count, binder, 0, type), {f}); }

inline spec::Effect assign(int variable, const Formula& v) { return {variable, -1, {}, v}; }
inline spec::Effect assign(int variable, const Formula& index, const Formula& v) { return {variable, -1, index, v}; }
inline spec::Effect assign_each(int variable, int binder, const Formula& v) { return {variable, binder, bound(binder), v}; }

inline void rule(spec::Machine& m, const std::string& id, int event, const Formula& guard, std::initializer_list<spec::Effect> effects, int answer = 0) {
    spec::Rule r;
    r.id = spec::kept(id);
    r.text = "A rule.";
    r.event = event;
    r.guard = guard;
    r.effects = effects;
    r.answer = answer;
    m.rules.push_back(std::move(r));
}

inline void property(spec::Machine& m, const std::string& id, spec::Scope scope, const Formula& condition, int event = -1) {
    spec::Property p;
    p.id = spec::kept(id);
    p.text = "A property.";
    p.scope = scope;
    p.event = event;
    p.condition = condition;
    m.properties.push_back(std::move(p));
}

}  // namespace by_hand
