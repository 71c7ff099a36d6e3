// SPDX-License-Identifier: Apache-2.0
// Several machines as one: they share the step, and an event that one raises for another is answered within it.
//
// The result is a Machine, so every back end works on it unchanged. A rule that raises events becomes one rule for each way
// the other machines may answer, their refusals included. An event that is raised inside is no input any more. The answer
// of a step is that of the event from outside. What a property says of an answer its own machine gives inside is restated as
// what made the machine give it, so the answers of two machines cannot be mistaken for each other.
//
// A system may have variables, events and rules of its own, which read everything, and add to the rules of its machines:
// compose_couplings.hpp. compose_properties.hpp restates properties.

#pragma once

#include "lang/errors.hpp"
#include "lang/link.hpp"
#include "lang/machine.hpp"
#include "lang/rebuild.hpp"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace spec {

class Composition {
public:
    // `own`: what the system has beside its machines, if it is a whole; its name and source are the system's.
    constexpr Composition(lang::DraftMachine& own, const std::vector<Machine>& parts, bool whole) {
        all_.name = own.name;
        all_.source = own.source;
        for (const Machine& p : parts) {
            if (!fault_) fault_ = mistake::fault_of(p);
            if (!fault_) add(p);
        }
        whole_ = whole;
        if (!fault_ && whole_) add(own);
        if (fault_) return;
        for (Rule& r : all_.rules)
            for (Raised& x : r.raised)
                if (x.event < 0) x.event = raised(r, all_.raised[static_cast<unsigned>(-1 - x.event)]);
        if (fault_) return;
        inner_.resize(all_.events.size(), 0);
        for (const Rule& r : all_.rules)
            for (const Raised& x : r.raised) inner_[static_cast<unsigned>(x.event)] = 1;
        no_circle();
        if (!fault_) wait_for_answers();
    }

    constexpr Machine system() {
        Machine m = all_;
        m.rules.clear();
        m.properties.clear();
        m.raised.clear();
        if (!fault_) {
            for (const Rule& r : all_.rules) if (outer(r.event)) expand(m.rules, r);
            for (unsigned k = 0; k != all_.properties.size(); ++k) restate(m.properties, all_.properties[k], whose_[k]);
            if (whole_) m.responses.erase(m.responses.begin(), m.responses.begin() + responses_of_parts_);
            for (Response& r : m.responses) help(r);
        }
        if (whole_) m.scale = -1;
        if (fault_) return mistake::in_place_of_a_machine(fault_);
        drop_inner_events(m);
        return m;
    }

private:
    // What each position of a part has become.
    struct Moved { std::vector<int> types{}, settings{}, binders{}, definitions{}; int variables = 0, events = 0; };
    // The events of one part. A property of the system itself speaks of the answer of the step, whosever it is.
    struct Events {
        int first = 0, end = 0;
        bool of_system = false;
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
        for (const Type& t : p.types) moved.types.push_back(type(t, p.name));
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
        for (Raised& x : r.raised) {
            for (Formula& a : x.arguments) a = relocated(a, moved);
            if (x.answers >= 0) x.answers = at(moved.types, x.answers);
            if (x.event >= 0) { x.event += moved.events; continue; }
            all_.raised.push_back(p.raised[static_cast<unsigned>(-1 - x.event)]);
            x.event = -static_cast<int>(all_.raised.size());
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
    constexpr int type(Type wanted, std::string_view owner) {
        for (int i = 0; const Type& t : all_.types) {
            const bool same = t.kind == wanted.kind && (t.name == wanted.name || t.kind == Kind::enumeration) && t.values.data() == wanted.values.data() && t.sized == wanted.sized;
            if (same && t.high == wanted.high) return i;
            if (same && t.sized) wrong(Mistake::two_machines_give_one_index_type_different_sizes, t.name, all_.name);
            ++i;
        }
        wanted.name = of_its_own(wanted, owner, all_.types.size());
        all_.types.push_back(wanted);
        return static_cast<int>(all_.types.size()) - 1;
    }
    // Where several machines have an enumeration Stage, the second and all others are called after their machine: PowerStage.
    constexpr std::string_view of_its_own(const Type& t, std::string_view owner, std::size_t before) const {
        if (std::is_constant_evaluated() || t.kind != Kind::enumeration) return t.name;
        if (std::none_of(all_.types.begin(), all_.types.begin() + static_cast<long>(before), [&](const Type& o) { return o.kind == t.kind && o.name == t.name; })) return t.name;
        std::string name;
        for (bool capital = true; const char c : owner) {
            if (c != '_') name += capital ? static_cast<char>(c - ('a' <= c && c <= 'z' ? 'a' - 'A' : 0)) : c;
            capital = c == '_';
        }
        return kept(name + std::string(t.name));
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
            for (const Rule& r : all_.rules)
                for (const Raised& x : r.raised) {
                    int& inside = depth[static_cast<unsigned>(x.event)];
                    const int outside = depth[static_cast<unsigned>(r.event)];
                    if (inside > outside) continue;
                    inside = outside + 1;
                    deeper = true;
                    if (inside > static_cast<int>(depth.size())) wrong(Mistake::machines_raise_events_in_a_circle, r.id, all_.name);
                }
        }
        depth_ = depth;
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

    // ---- events inside: `r` raises `x`, with arguments in terms of the event of `r` -----------------------------------
    static constexpr Formula inside(const Formula& f, const Raised& x) {
        Formula result;
        const auto leaf = [&](Formula& out, const Node& n) {
            if (n.op != Op::parameter) return false;
            const Formula& a = x.arguments[static_cast<unsigned>(n.at)];
            out.insert(out.end(), a.begin(), a.end());
            return true;
        };
        if (!f.empty()) rebuilt(result, Tree(f), leaf);
        return result;
    }
    // `b`, a rule of the raised event, in terms of the event of `r`.
    static constexpr Rule moved_out(Rule b, const Rule& r, const Raised& x) {
        b.event = r.event;
        for (Effect& e : b.effects) {
            e.index = inside(e.index, x);
            e.value = inside(e.value, x);
        }
        for (Raised& further : b.raised)
            for (Formula& a : further.arguments) a = inside(a, x);
        return b;
    }
    // `b` takes the event: as with an input, only if every argument is in range.
    constexpr Formula taken(const Rule& b, const Rule& r, const Raised& x) const {
        Formula result;
        for (unsigned p = 0; p != x.arguments.size(); ++p) {
            const Parameter& q = event(x.event).parameters[p];
            const Type& t = type_of(all_, q);
            const Formula& a = x.arguments[p];
            if (t.kind != Kind::number || largest(Tree(a), r) <= t.high) continue;
            const Formula high{{.value = static_cast<int>(t.high), .type = q.type}};
            result = conjunction(result, negation(join(Op::less, high, a)));
        }
        return conjunction(result, inside(b.guard, x));
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

    // One rule for each way in which what is raised first may be answered, then likewise for the others.
    constexpr void expand(std::vector<Rule>& rules, Rule r) {
        if (r.raised.empty()) { rules.push_back(std::move(r)); return; }
        const Raised x = r.raised.front();
        r.raised.erase(r.raised.begin());
        Rule refused = r;
        refused.id = both(r.id, "refused", "/");
        bool always_taken = x.answers >= 0;  // the guard of `r` says so already
        const bool sure = always_taken && answering(x) == 1;
        for (const Rule& b : all_.rules) {
            if (b.event != x.event || (x.answers >= 0 && b.answer != x.answer)) continue;
            const Formula guard = sure ? Formula{} : taken(b, r, x);
            const Rule in_place = moved_out(b, r, x);
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
            together.raised.insert(together.raised.begin(), in_place.raised.begin(), in_place.raised.end());
            together.environment = r.environment && b.environment;
            always_taken = always_taken || guard.empty();
            if (!always_taken) refused.guard = conjunction(refused.guard, negation(guard));
            expand(rules, std::move(together));
        }
        if (!always_taken) expand(rules, std::move(refused));
    }

    // So many rules of the event give the answer wanted.
    constexpr long answering(const Raised& x) const {
        return std::count_if(all_.rules.begin(), all_.rules.end(), [&](const Rule& b) { return b.event == x.event && b.answer == x.answer; });
    }

    constexpr void restate(std::vector<Property>& properties, const Property& p, const Events& own) const;
    constexpr void stated(std::vector<Property>& properties, Property p, const Events& own) const;
    constexpr Formula takes(int e, const Events& own) const;
    constexpr bool mixed(const Formula& f, const Events& own) const;
    constexpr Formula gave(const Node& wanted, const Rule& r, const Events& own) const;
    constexpr Formula gave(const Node& wanted, const Rule& r, const Raised& x, const Events& own) const;
    constexpr void help(Response& r);
    constexpr bool raises(int event, int inside) const;

    constexpr void add(lang::DraftMachine& own);
    constexpr void need(const Rule& n, std::string_view in);
    constexpr void follow(const Rule& f, std::string_view in);
    constexpr void wait_for_answers();

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
    std::vector<int> depth_{};     // of each event: so many raise one another above it
    std::vector<Events> whose_{};  // of each property: the events of its machine
    std::vector<Formula> decided_{};  // of each event: when a need decides it; empty: never
    bool whole_ = false;              // the system has something of its own
    int responses_of_parts_ = 0;
    Fault fault_{};
};

// No variable, event, id or definition may stand in two machines; an index type or a setting they share has one value.
constexpr Machine compose(std::string_view name, std::string_view source, const std::vector<Machine>& parts) {
    lang::DraftMachine own{name, source};
    return Composition(own, parts, false).system();
}

}  // namespace spec

#include "lang/compose_couplings.hpp"  // members of Composition
#include "lang/compose_properties.hpp"
