// SPDX-License-Identifier: Apache-2.0
// Several machines as one: they share the step, and an event that one raises for another is answered within it.
//
// The result is a Machine, so every back end works on it unchanged. A rule that raises an event becomes one rule for
// each way the other machine may answer, and one for its refusal. An event that is raised inside is no input any more.
// The answer of a step is that of the event from outside. What a property says of an answer its own machine gives inside
// is restated as what made the machine give it, so the answers of two machines cannot be mistaken for each other.

#pragma once

#include "lang/errors.hpp"
#include "lang/machine.hpp"
#include "lang/rebuild.hpp"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace spec {

class Composition {
public:
    constexpr Composition(std::string_view name, std::string_view source, const std::vector<Machine>& parts) {
        all_.name = name;
        all_.source = source;
        for (const Machine& p : parts) {
            if (!fault_) fault_ = mistake::fault_of(p);
            if (!fault_) add(p);
        }
        if (fault_) return;
        for (Rule& r : all_.rules)
            if (r.raised.event < -1) r.raised.event = raised(r, all_.raised[static_cast<unsigned>(-2 - r.raised.event)]);
        inner_.resize(all_.events.size(), 0);
        for (const Rule& r : all_.rules)
            if (r.raised.event >= 0) inner_[static_cast<unsigned>(r.raised.event)] = 1;
        no_circle();
    }

    constexpr Machine system() {
        Machine m = all_;
        m.rules.clear();
        m.properties.clear();
        m.raised.clear();
        if (!fault_) {
            for (const Rule& r : all_.rules) if (outer(r.event)) expand(m.rules, r);
            for (unsigned k = 0; k != all_.properties.size(); ++k) restate(m.properties, all_.properties[k], whose_[k]);
            for (Response& r : m.responses) help(r);
        }
        if (fault_) return mistake::in_place_of_a_machine(fault_);
        drop_inner_events(m);
        return m;
    }

private:
    // What each position of a part has become.
    struct Moved { std::vector<int> types{}, settings{}, binders{}, definitions{}; int variables = 0, events = 0; };
    // The events of one part.
    struct Events {
        int first = 0, end = 0;
        constexpr bool has(int event) const { return event >= first && event < end; }
    };

    constexpr bool outer(int event) const { return inner_[static_cast<unsigned>(event)] == 0; }
    constexpr const Event& event(int at) const { return all_.events[static_cast<unsigned>(at)]; }
    constexpr void wrong(Mistake m, std::string_view of, std::string_view in) {
        if (!fault_) fault_ = {m, of, in};
    }

    constexpr void add(const Machine& p) {
        no_id_twice(p);
        Moved moved;
        for (const Type& t : p.types) moved.types.push_back(type(t));
        for (const Setting& s : p.settings) moved.settings.push_back(setting(s));
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
            for (int k = 0; k != moved.variables; ++k) {
                const Variable& o = all_.variables[static_cast<unsigned>(k)];
                const bool one_object = v.declared && o.declared == v.declared && o.field == v.field;
                if (one_object || (o.owner == v.owner && o.group == v.group && o.name == v.name)) wrong(Mistake::two_entries_have_the_same_name, v.name, p.name);
            }
            all_.variables.push_back(v);
        }
        for (Event e : p.events) {
            if (e.owner.empty()) e.owner = p.name;
            e.answers = at(moved.types, e.answers);
            for (Parameter& q : e.parameters) q.type = at(moved.types, q.type);
            for (int k = 0; k != moved.events; ++k) {
                const bool one_object = e.declared && event(k).declared == e.declared;
                if (one_object || (event(k).owner == e.owner && event(k).name == e.name)) wrong(Mistake::two_entries_have_the_same_name, e.name, p.name);
            }
            all_.events.push_back(e);
        }
        for (Definition d : p.definitions) {
            for (int& b : d.parameters) b = at(moved.binders, b);
            d.type = at(moved.types, d.type);
            d.body = relocated(d.body, moved);
            moved.definitions.push_back(definition(d));
        }
        for (const Rule& r : p.rules) rule(r, p, moved);
        for (Property q : p.properties) {
            if (q.event >= 0) q.event += moved.events;
            q.condition = relocated(q.condition, moved);
            all_.properties.push_back(q);
            whose_.push_back({moved.events, static_cast<int>(all_.events.size())});
        }
        for (const Response& r : p.responses) response(r, moved);
        for (Independence i : p.independences) {
            for (auto* terms : {&i.sees, &i.rests_on})
                for (Formula& f : *terms) f = relocated(f, moved);
            all_.independences.push_back(i);
        }
        if (all_.scale < 0 && p.scale >= 0) all_.scale = at(moved.types, p.scale);
        all_.cells += p.cells;
    }
    constexpr void no_id_twice(const Machine& p) {
        const auto known = [&](std::string_view id) {
            const auto has = [&](const auto& list) { return std::any_of(list.begin(), list.end(), [&](const auto& e) { return e.id == id; }); };
            if (has(all_.rules) || has(all_.properties) || has(all_.responses) || has(all_.independences)) wrong(Mistake::two_rules_or_properties_have_the_same_id, id, p.name);
        };
        for (const Rule& r : p.rules) known(r.id);
        for (const Property& q : p.properties) known(q.id);
        for (const Response& r : p.responses) known(r.id);
        for (const Independence& i : p.independences) known(i.id);
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
        for (Fairness& f : r.given)
            for (Occurrence* o : {&f.then, &f.often}) {
                if (o->event >= 0) o->event += moved.events;
                o->condition = relocated(o->condition, moved);
            }
        all_.responses.push_back(r);
    }

    static constexpr int at(const std::vector<int>& list, int k) { return list[static_cast<unsigned>(k)]; }
    constexpr int type(const Type& wanted) {
        for (int i = 0; const Type& t : all_.types) {
            const bool same = t.kind == wanted.kind && t.name == wanted.name && t.values.data() == wanted.values.data() && t.sized == wanted.sized;
            if (same && t.high == wanted.high) return i;
            if (same && t.sized) wrong(Mistake::two_machines_give_one_index_type_different_sizes, t.name, all_.name);
            ++i;
        }
        all_.types.push_back(wanted);
        return static_cast<int>(all_.types.size()) - 1;
    }
    // Settings and definitions are shared by the machines that use the same object of the vocabulary.
    constexpr int setting(const Setting& s) {
        for (int i = 0; const Setting& known : all_.settings) {
            if (known.name == s.name) {
                if (known.declared != s.declared) wrong(Mistake::two_entries_have_the_same_name, s.name, all_.name);
                else if (known.value != s.value) wrong(Mistake::two_machines_give_one_setting_different_values, s.name, all_.name);
                return i;
            }
            ++i;
        }
        all_.settings.push_back(s);
        return static_cast<int>(all_.settings.size()) - 1;
    }
    constexpr int definition(const Definition& d) {
        for (int i = 0; const Definition& known : all_.definitions) {
            if (known.name == d.name) {
                if (known.declared != d.declared || !same(known.body, d.body)) wrong(Mistake::two_entries_have_the_same_name, d.name, all_.name);
                return i;
            }
            ++i;
        }
        all_.definitions.push_back(d);
        return static_cast<int>(all_.definitions.size()) - 1;
    }
    // Each part has binders of its own, even for the same object of the vocabulary.
    constexpr bool same(const Formula& a, const Formula& b) const {
        if (a.size() != b.size()) return false;
        for (unsigned k = 0; k != a.size(); ++k) {
            const Node &x = a[k], &y = b[k];
            const bool binds = x.op == Op::bound || x.op == Op::all || x.op == Op::any || x.op == Op::count;
            const auto declared = [&](const Node& n) { return all_.binders[static_cast<unsigned>(n.at)].declared; };
            if (x.op != y.op || x.length != y.length || x.value != y.value || x.type != y.type) return false;
            if (binds ? declared(x) != declared(y) : x.at != y.at) return false;
        }
        return true;
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
    constexpr int raised(const Rule& r, const void* declared) {
        for (int i = 0; const Event& e : all_.events) {
            if (e.declared == declared) return i;
            ++i;
        }
        wrong(Mistake::an_event_is_raised_that_no_machine_of_the_system_has, r.id, all_.name);
        return -1;
    }
    // An event stands deeper than every event whose rules raise it; in a circle there is no such depth.
    constexpr void no_circle() {
        std::vector<int> depth(all_.events.size(), 0);
        for (bool deeper = true; deeper && !fault_;) {
            deeper = false;
            for (const Rule& r : all_.rules) {
                if (r.raised.event < 0) continue;
                int& inside = depth[static_cast<unsigned>(r.raised.event)];
                const int outside = depth[static_cast<unsigned>(r.event)];
                if (inside > outside) continue;
                inside = outside + 1;
                deeper = true;
                if (inside > static_cast<int>(depth.size())) wrong(Mistake::machines_raise_events_in_a_circle, r.id, all_.name);
            }
        }
    }

    // ---- formulas --------------------------------------------------------------------------------------------------------
    static constexpr std::string_view both(std::string_view a, std::string_view b, const char* between) {
        if (std::is_constant_evaluated()) return a;
        return kept(std::string(a) + between + std::string(b));
    }
    // Either may be empty, which is true.
    static constexpr Formula conjunction(const Formula& a, const Formula& b) {
        if (a.empty()) return b;
        if (b.empty()) return a;
        return join(Op::conjunction, a, b);
    }
    // Either may be empty, which here is false.
    static constexpr Formula disjunction(const Formula& a, const Formula& b) {
        if (a.empty()) return b;
        if (b.empty()) return a;
        return join(Op::disjunction, a, b);
    }
    static constexpr Formula join(Op op, const Formula& a, const Formula& b) {
        Formula result;
        result.reserve(a.size() + b.size() + 1);
        result.insert(result.end(), a.begin(), a.end());
        result.insert(result.end(), b.begin(), b.end());
        result.push_back({.op = op, .operands = 2, .length = static_cast<int>(a.size() + b.size()) + 1});
        return result;
    }
    static constexpr Formula negation(const Formula& a) {
        Formula result;
        result.reserve(a.size() + 1);
        result.insert(result.end(), a.begin(), a.end());
        result.push_back({.op = Op::negation, .operands = 1, .length = static_cast<int>(a.size()) + 1});
        return result;
    }
    // A constant equals itself.
    static constexpr Formula always_true(int type) {
        return {{.value = 0, .type = type}, {.value = 0, .type = type}, {.op = Op::equal, .operands = 2, .length = 3}};
    }
    constexpr Formula written_out(const Formula& f) const {
        if (f.empty()) return always_true(all_.events.front().answers);
        return f;
    }
    constexpr Formula never() const { return negation(always_true(all_.events.front().answers)); }

    // ---- events inside: `r` raises the event, with arguments in terms of the event of `r` -----------------------------
    static constexpr Formula inside(const Formula& f, const Rule& r) {
        Formula result;
        const auto leaf = [&](Formula& out, const Node& n) {
            if (n.op != Op::parameter) return false;
            const Formula& a = r.raised.arguments[static_cast<unsigned>(n.at)];
            out.insert(out.end(), a.begin(), a.end());
            return true;
        };
        if (!f.empty()) rebuilt(result, Tree(f), leaf);
        return result;
    }
    // `b`, a rule of the raised event, in terms of the event of `r`.
    static constexpr Rule moved_out(Rule b, const Rule& r) {
        b.event = r.event;
        for (Effect& e : b.effects) {
            e.index = inside(e.index, r);
            e.value = inside(e.value, r);
        }
        for (Formula& a : b.raised.arguments) a = inside(a, r);
        return b;
    }
    // `b` takes the event: as with an input, only if every argument is in range.
    constexpr Formula taken(const Rule& b, const Rule& r) const {
        Formula result;
        for (unsigned p = 0; p != r.raised.arguments.size(); ++p) {
            const Parameter& q = event(r.raised.event).parameters[p];
            const Type& t = type_of(all_, q);
            const Formula& a = r.raised.arguments[p];
            if (t.kind != Kind::number || largest(Tree(a), r) <= t.high) continue;
            const Formula high{{.value = static_cast<int>(t.high), .type = q.type}};
            result = conjunction(result, negation(join(Op::less, high, a)));
        }
        return conjunction(result, inside(b.guard, r));
    }
    // No value of the number is larger.
    constexpr long largest(Tree t, const Rule& r) const {
        long sum = 0;
        switch (t->op) {
        case Op::constant: return t->value;
        case Op::setting: return all_.settings[static_cast<unsigned>(t->at)].value;
        case Op::variable: return type_of(all_, all_.variables[static_cast<unsigned>(t->at)]).high;
        case Op::parameter: return type_of(all_, event(r.event).parameters[static_cast<unsigned>(t->at)]).high;
        case Op::count: return all_.types[static_cast<unsigned>(t->type)].high + 1;
        case Op::subtract: return largest(t[0], r);
        case Op::choice: return std::max(largest(t[1], r), largest(t[2], r));
        case Op::add:
            for (int k = 0; k != t.size(); ++k) sum += largest(t[k], r);
            return sum;
        default: return std::numeric_limits<int>::max();
        }
    }

    constexpr void expand(std::vector<Rule>& rules, const Rule& r) {
        if (r.raised.event < 0) { rules.push_back(r); return; }
        Rule refused = r;
        refused.id = both(r.id, "refused", "/");
        refused.raised = {};
        for (const Rule& b : all_.rules) {
            if (b.event != r.raised.event) continue;
            const Formula guard = taken(b, r);
            const Rule in_place = moved_out(b, r);
            Rule together = r;
            together.id = both(r.id, b.id, "/");
            together.text = both(r.text, b.text, " ");
            together.requirements.insert(together.requirements.end(), b.requirements.begin(), b.requirements.end());
            together.guard = conjunction(r.guard, guard);
            for (const Effect& e : in_place.effects) {
                for (const Effect& o : r.effects)
                    if (o.variable == e.variable) wrong(Mistake::a_rule_assigns_a_variable_twice, all_.variables[static_cast<unsigned>(e.variable)].name, together.id);
                together.effects.push_back(e);
            }
            together.raised = in_place.raised;
            together.environment = r.environment && b.environment;
            refused.guard = conjunction(refused.guard, negation(written_out(guard)));
            expand(rules, together);
        }
        rules.push_back(refused);
    }

    // ---- properties ------------------------------------------------------------------------------------------------------
    // A property of an event raised inside is one of every step that raises it; a property of all events that speaks of
    // the answer is one of every event from outside. Any other stays as it is.
    constexpr void restate(std::vector<Property>& properties, const Property& p, const Events& own) const {
        if (p.event >= 0 && !outer(p.event)) {
            for (const Rule& r : all_.rules) {
                if (r.raised.event != p.event) continue;
                const auto answer = [&](const Node& n) { return gave(n, r, {p.event, p.event + 1}); };
                Property q = p;
                q.id = both(p.id, r.id, "/");
                q.event = r.event;
                q.condition = with_answers(inside(p.condition, r), never(), answer);
                if (!r.guard.empty()) q.condition = join(Op::implication, r.guard, q.condition);
                restate(properties, q, own);
            }
        } else if (p.event < 0 && mixed(p.condition, own)) {
            for (int e = 0; e != static_cast<int>(all_.events.size()); ++e) {
                if (!outer(e)) continue;
                const auto answer = [&](const Node& n) {
                    Formula given;
                    if (own.has(e) && event(e).answers == n.type) given.push_back(n);
                    for (const Rule& r : all_.rules) {
                        if (r.event != e) continue;
                        const Formula within = gave(n, r, own);
                        if (!within.empty()) given = disjunction(given, conjunction(r.guard, within));
                    }
                    return given;
                };
                Property q = p;
                q.id = both(p.id, event(e).name, "/");
                q.event = e;
                q.condition = with_answers(p.condition, never(), answer);
                properties.push_back(q);
            }
        } else {
            properties.push_back(p);
        }
    }
    // Does it speak of an answer that its own machine may give inside, or another machine to an event from outside?
    constexpr bool mixed(const Formula& f, const Events& own) const {
        for (const Node& n : f) {
            if (n.op != Op::answered) continue;
            for (int e = 0; e != static_cast<int>(all_.events.size()); ++e)
                if (event(e).answers == n.type && own.has(e) != outer(e)) return true;
        }
        return false;
    }
    // If `r` takes its event: an event of `own`, raised by it or further inside, is answered so. Empty: never.
    constexpr Formula gave(const Node& wanted, const Rule& r, const Events& own) const {
        Formula given;
        if (r.raised.event < 0) return given;
        Formula any_taken;
        const bool counts = own.has(r.raised.event) && event(r.raised.event).answers == wanted.type;
        for (const Rule& b : all_.rules) {
            if (b.event != r.raised.event) continue;
            const Formula guard = taken(b, r);
            if (counts && b.answer == wanted.value) given = disjunction(given, written_out(guard));
            any_taken = disjunction(any_taken, written_out(guard));
            const Formula further = gave(wanted, moved_out(b, r), own);
            if (!further.empty()) given = disjunction(given, conjunction(guard, further));
        }
        if (counts && event(r.raised.event).refusal == wanted.value) {
            if (any_taken.empty()) return written_out({});
            given = disjunction(given, negation(any_taken));
        }
        return given;
    }

    // An event raised inside arrives with the events from outside whose rules raise it: each of them has to help.
    constexpr void help(Response& r) {
        std::vector<Helpful> all;
        for (const Helpful& h : r.helpful) {
            if (outer(h.event)) { all.push_back(h); continue; }
            for (const Formula& a : h.arguments)
                if (!a.empty()) wrong(Mistake::a_response_names_the_arguments_of_an_event_raised_inside, r.id, all_.name);
            for (int e = 0; e != static_cast<int>(all_.events.size()); ++e) {
                const bool known = std::any_of(all.begin(), all.end(), [&](const Helpful& o) { return o.event == e; });
                if (outer(e) && raises(e, h.event) && !known) all.push_back({e, std::vector<Formula>(event(e).parameters.size())});
            }
        }
        r.helpful = all;
        for (const Fairness& f : r.given)
            for (const Occurrence* o : {&f.then, &f.often})
                if (o->event >= 0 && !outer(o->event)) wrong(Mistake::a_fairness_names_an_event_raised_inside, r.id, all_.name);
    }
    constexpr bool raises(int event, int inside) const {
        for (const Rule& r : all_.rules)
            if (r.event == event && r.raised.event >= 0 && (r.raised.event == inside || raises(r.raised.event, inside))) return true;
        return false;
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
        for (Response& r : m.responses) {
            for (Helpful& h : r.helpful) h.event = at(now, h.event);
            for (Fairness& f : r.given)
                for (Occurrence* o : {&f.then, &f.often}) if (o->event >= 0) o->event = at(now, o->event);
        }
    }

    Machine all_{};
    std::vector<int> inner_{};     // of each event: 1 if it is raised inside
    std::vector<Events> whose_{};  // of each property: the events of its machine
    Fault fault_{};
};

// No variable, event, id or definition may stand in two machines; an index type or a setting they share has one value.
constexpr Machine compose(std::string_view name, std::string_view source, const std::vector<Machine>& parts) {
    return Composition(name, source, parts).system();
}

}  // namespace spec
