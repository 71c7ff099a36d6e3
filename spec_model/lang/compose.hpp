// SPDX-License-Identifier: Apache-2.0
// Several machines as one: they share the step, and an event that one raises for another is answered within it.
//
// The result is a Machine, so every back end works on it unchanged. A rule that raises an event becomes one rule for
// each way the other machine may answer, and one for its refusal. An event that is raised inside is no input any more.
// The answer of a step is that of the event from outside; what a property says of an answer given inside is restated as
// what made the inner machine give it, so the two cannot be mistaken for each other.

#pragma once

#include "lang/errors.hpp"
#include "lang/machine.hpp"

#include <type_traits>

namespace spec {

class Composition {
public:
    constexpr Composition(std::string_view name, std::string_view source, const std::vector<Machine>& parts) {
        all_.name = name;
        all_.source = source;
        for (const Machine& p : parts) add(p);
        for (Rule& r : all_.rules)
            if (r.raised.event < -1) r.raised.event = raised(all_.raised[static_cast<unsigned>(-2 - r.raised.event)]);
        inner_.resize(all_.events.size(), -1);
        for (const Rule& r : all_.rules)
            if (r.raised.event >= 0) inner_[static_cast<unsigned>(r.raised.event)] = 0;
    }

    constexpr Machine system() const {
        Machine m = all_;
        m.rules.clear();
        m.properties.clear();
        m.raised.clear();
        for (const Rule& r : all_.rules) if (outer(r.event)) expand(m.rules, r, all_.events.size());
        for (const Property& p : all_.properties) restate(m.properties, p);
        for (Response& r : m.responses) for (Helpful& h : r.helpful) help(h);
        drop_inner_events(m);
        return m;
    }

private:
    // What each position of a part has become.
    struct Moved { std::vector<int> types{}, settings{}, binders{}, definitions{}; int variables = 0, events = 0; };

    constexpr bool outer(int event) const { return inner_[static_cast<unsigned>(event)] < 0; }

    constexpr void add(const Machine& p) {
        Moved moved;
        for (const Type& t : p.types) moved.types.push_back(type(t));
        for (const Setting& s : p.settings) moved.settings.push_back(entry(all_.settings, s));
        moved.variables = static_cast<int>(all_.variables.size());
        moved.events = static_cast<int>(all_.events.size());
        for (Binder b : p.binders) {
            b.type = at(moved.types, b.type);
            moved.binders.push_back(static_cast<int>(all_.binders.size()));
            all_.binders.push_back(b);
        }
        for (Variable v : p.variables) {
            if (v.owner.empty()) v.owner = p.name;
            v.type = at(moved.types, v.type);
            if (v.index >= 0) v.index = at(moved.types, v.index);
            v.first += all_.cells;
            all_.variables.push_back(v);
        }
        for (Event e : p.events) {
            if (e.owner.empty()) e.owner = p.name;
            e.answers = at(moved.types, e.answers);
            for (Parameter& q : e.parameters) q.type = at(moved.types, q.type);
            all_.events.push_back(e);
        }
        for (Definition d : p.definitions) {
            for (int& b : d.parameters) b = at(moved.binders, b);
            d.type = at(moved.types, d.type);
            d.body = relocated(d.body, moved);
            moved.definitions.push_back(entry(all_.definitions, d));
        }
        for (const Rule& r : p.rules) rule(r, p, moved);
        for (Property q : p.properties) {
            if (q.event >= 0) q.event += moved.events;
            q.condition = relocated(q.condition, moved);
            all_.properties.push_back(q);
        }
        for (const Response& r : p.responses) response(r, moved);
        if (all_.scale < 0 && p.scale >= 0) all_.scale = at(moved.types, p.scale);
        all_.cells += p.cells;
    }
    constexpr void rule(Rule r, const Machine& p, const Moved& moved) {
        r.event += moved.events;
        r.guard = relocated(r.guard, moved);
        for (Effect& e : r.effects) {
            e.variable += moved.variables;
            if (e.each >= 0) e.each = at(moved.binders, e.each);
            e.index = relocated(e.index, moved);
            e.value = relocated(e.value, moved);
        }
        for (Formula& a : r.raised.arguments) a = relocated(a, moved);
        if (r.raised.event >= 0) r.raised.event += moved.events;
        if (r.raised.event < -1) {
            all_.raised.push_back(p.raised[static_cast<unsigned>(-2 - r.raised.event)]);
            r.raised.event = -1 - static_cast<int>(all_.raised.size());
        }
        all_.rules.push_back(r);
    }
    constexpr void response(Response r, const Moved& moved) {
        if (r.binder >= 0) r.binder = at(moved.binders, r.binder);
        for (Formula* f : {&r.pending, &r.resolved, &r.rank}) *f = relocated(*f, moved);
        for (Helpful& h : r.helpful) {
            h.event += moved.events;
            for (Formula& a : h.arguments) a = relocated(a, moved);
        }
        all_.responses.push_back(r);
    }

    static constexpr int at(const std::vector<int>& list, int k) { return list[static_cast<unsigned>(k)]; }
    constexpr int type(const Type& wanted) {
        for (int i = 0; const Type& t : all_.types) {
            const bool same = t.kind == wanted.kind && t.name == wanted.name && t.values.data() == wanted.values.data() && t.sized == wanted.sized;
            if (same && t.high == wanted.high) return i;
            if (same && t.sized) mistake::two_machines_give_one_index_type_different_sizes(t.name);
            ++i;
        }
        all_.types.push_back(wanted);
        return static_cast<int>(all_.types.size()) - 1;
    }
    // Shared by the machines if it is the same object of the vocabulary.
    template <class List, class Entry> static constexpr int entry(List& list, const Entry& e) {
        for (int i = 0; const auto& known : list) {
            if (known.declared == e.declared) return i;
            if (known.name == e.name) mistake::two_entries_have_the_same_name(e.name);
            ++i;
        }
        list.push_back(e);
        return static_cast<int>(list.size()) - 1;
    }
    constexpr Formula relocated(Formula f, const Moved& moved) const {
        for (Node& n : f) {
            if (n.type >= 0) n.type = at(moved.types, n.type);
            if (n.op == Op::variable) n.at += moved.variables;
            if (n.op == Op::setting) n.at = at(moved.settings, n.at);
            if (n.op == Op::call) n.at = at(moved.definitions, n.at);
            if (n.op == Op::bound || n.op == Op::all || n.op == Op::any || n.op == Op::count) n.at = at(moved.binders, n.at);
        }
        return f;
    }
    constexpr int raised(const void* declared) const {
        for (int i = 0; const Event& e : all_.events) {
            if (e.declared == declared) return i;
            ++i;
        }
        mistake::an_event_is_raised_that_no_machine_of_the_system_has(all_.name);
    }

    // ---- events inside -------------------------------------------------------------------------------------------------
    static constexpr std::string_view both(std::string_view a, std::string_view b, const char* between) {
        if (std::is_constant_evaluated()) return a;
        return kept(std::string(a) + between + std::string(b));
    }
    static constexpr Formula conjunction(const Formula& a, const Formula& b) {
        if (a.empty()) return b;
        if (b.empty()) return a;
        return join(Op::conjunction, a, b);
    }
    static constexpr Formula join(Op op, Formula a, const Formula& b) {
        a.insert(a.end(), b.begin(), b.end());
        a.push_back({.op = op, .operands = 2, .length = static_cast<int>(a.size()) + 1});
        return a;
    }
    static constexpr Formula negation(Formula a) {
        a.push_back({.op = Op::negation, .operands = 1, .length = static_cast<int>(a.size()) + 1});
        return a;
    }
    // With the arguments of the raised event for its parameters; `answered` becomes what made the inner machine answer so.
    constexpr Formula inside(const Formula& f, const Raised& raised) const {
        Formula out;
        if (!f.empty()) inside(out, Tree(f), raised);
        return out;
    }
    constexpr void inside(Formula& out, Tree t, const Raised& raised) const {
        const std::size_t start = out.size();
        if (t->op == Op::parameter) {
            const Formula& a = raised.arguments[static_cast<unsigned>(t->at)];
            out.insert(out.end(), a.begin(), a.end());
            return;
        }
        if (t->op == Op::answered && t->type == all_.events[static_cast<unsigned>(raised.event)].answers) {
            const Formula a = answered(t->value, t->type, raised);
            out.insert(out.end(), a.begin(), a.end());
            return;
        }
        for (int k = 0; k != t.size(); ++k) inside(out, t[k], raised);
        Node n = *t;
        n.length = static_cast<int>(out.size() - start) + 1;
        out.push_back(n);
    }
    constexpr Formula answered(int code, int answers, const Raised& raised) const {
        Formula given, taken;  // some rule answers so; some rule answers at all
        for (const Rule& b : all_.rules) {
            if (b.event != raised.event) continue;
            Formula guard = always_true(answers);
            if (!b.guard.empty()) guard = inside(b.guard, raised);
            if (b.answer == code) given = disjunction(given, guard);
            taken = disjunction(taken, guard);
        }
        if (code == all_.events[static_cast<unsigned>(raised.event)].refusal && !taken.empty()) given = disjunction(given, negation(taken));
        if (given.empty()) return negation(always_true(answers));
        return given;
    }
    static constexpr Formula disjunction(const Formula& a, const Formula& b) {
        if (a.empty()) return b;
        return join(Op::disjunction, a, b);
    }
    // A formula that is true: a constant equals itself.
    static constexpr Formula always_true(int type) {
        return {{.value = 0, .type = type}, {.value = 0, .type = type}, {.op = Op::equal, .operands = 2, .length = 3}};
    }

    constexpr void expand(std::vector<Rule>& rules, const Rule& r, std::size_t depth) const {
        if (depth == 0) mistake::machines_raise_events_in_a_circle(r.id);
        if (r.raised.event < 0) { rules.push_back(r); return; }
        Rule refused = r;
        refused.id = both(r.id, "refused", "/");
        refused.raised = {};
        for (const Rule& b : all_.rules) {
            if (b.event != r.raised.event) continue;
            const Formula guard = inside(b.guard, r.raised);
            Rule together = r;
            together.id = both(r.id, b.id, "/");
            together.text = both(r.text, b.text, " ");
            together.requirements.insert(together.requirements.end(), b.requirements.begin(), b.requirements.end());
            together.guard = conjunction(r.guard, guard);
            for (Effect e : b.effects) {
                e.index = inside(e.index, r.raised);
                e.value = inside(e.value, r.raised);
                together.effects.push_back(e);
            }
            together.raised = b.raised;
            for (Formula& a : together.raised.arguments) a = inside(a, r.raised);
            together.environment = r.environment && b.environment;
            Formula not_taken = negation(always_true(0));
            if (!guard.empty()) not_taken = negation(guard);
            refused.guard = conjunction(refused.guard, not_taken);
            expand(rules, together, depth - 1);
        }
        rules.push_back(refused);
    }

    // What a property says of an event raised inside, it says of every step that raises it.
    constexpr void restate(std::vector<Property>& properties, const Property& p) const {
        if (p.event < 0 || outer(p.event)) properties.push_back(p);
        if (p.scope != Scope::step) return;
        for (const Rule& r : all_.rules) {
            if (r.raised.event < 0 || !(p.event == r.raised.event || (p.event < 0 && speaks_of_answer(p.condition, r.raised.event)))) continue;
            Property q = p;
            q.id = both(p.id, r.id, "/");
            q.event = r.event;
            q.condition = inside(p.condition, r.raised);
            if (!r.guard.empty()) q.condition = join(Op::implication, r.guard, q.condition);
            restate(properties, q);
        }
    }
    constexpr bool speaks_of_answer(const Formula& f, int event) const {
        for (const Node& n : f)
            if (n.op == Op::answered && n.type == all_.events[static_cast<unsigned>(event)].answers) return true;
        return false;
    }
    constexpr void help(Helpful& h) const {
        if (outer(h.event)) return;
        for (const Formula& a : h.arguments) if (!a.empty()) mistake::a_response_names_the_arguments_of_an_event_raised_inside(all_.name);
        for (const Rule& r : all_.rules)
            if (r.raised.event == h.event && outer(r.event)) {
                h.event = r.event;
                h.arguments.assign(all_.events[static_cast<unsigned>(r.event)].parameters.size(), {});
                return;
            }
        mistake::a_response_names_the_arguments_of_an_event_raised_inside(all_.name);
    }

    constexpr void drop_inner_events(Machine& m) const {
        std::vector<int> now(all_.events.size(), -1);
        m.events.clear();
        for (unsigned e = 0; e != all_.events.size(); ++e) {
            if (!outer(static_cast<int>(e))) continue;
            now[e] = static_cast<int>(m.events.size());
            m.events.push_back(all_.events[e]);
        }
        for (Rule& r : m.rules) r.event = at(now, r.event);
        for (Property& p : m.properties) if (p.event >= 0) p.event = at(now, p.event);
        for (Response& r : m.responses) for (Helpful& h : r.helpful) h.event = at(now, h.event);
    }

    Machine all_{};
    std::vector<int> inner_{};  // of each event: -1 if it comes from outside
};

// The machines' event names, ids and definitions have to be distinct; an index type they share has one size.
constexpr Machine compose(std::string_view name, std::string_view source, const std::vector<Machine>& parts) {
    return Composition(name, source, parts).system();
}

}  // namespace spec
