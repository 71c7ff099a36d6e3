// SPDX-License-Identifier: Apache-2.0
// Turns a draft into a machine: names become positions, and whatever is wrong stops the compiler in the function of
// errors.hpp that names the mistake.

#pragma once

#include "lang/draft.hpp"
#include "lang/errors.hpp"

namespace spec::lang {

// The address tells; where a model is compiled twice, its copies differ in address and the name tells.
constexpr bool same(const void* known, std::string_view name, const Declared* d) {
    if (known == d) return true;
    if (std::is_constant_evaluated()) return false;
    return name == d->name;
}
template <class List> constexpr int find(const List& list, const Declared* d) {
    for (int i = 0; const auto& entry : list) {
        if (same(entry.declared, entry.name, d)) return i;
        ++i;
    }
    return -1;
}
template <class List> constexpr void unused_name(const List& list, std::string_view name) {
    if (position(list, name) >= 0) mistake::two_entries_have_the_same_name(name);
}

class Linker {
public:
    constexpr explicit Linker(const DraftMachine& draft) : Linker(draft, Machine{draft.name, draft.source}) {
        if (!draft.answers.type) mistake::a_machine_declares_no_answers(draft.name);
    }
    // Adds what the draft holds to a machine that is linked already.
    constexpr Linker(const DraftMachine& draft, Machine machine) : draft_(draft), m_(std::move(machine)) {
        for (const DraftSize& s : draft_.sizes) size(s);
        for (const DraftSetting& s : draft_.settings) {
            unused_name(m_.settings, s.setting->name);
            m_.settings.push_back({s.setting->name, s.value, s.setting});
        }
        for (const DraftVariable& v : draft_.variables) variable(v);
        if (draft_.answers.type) answers_ = type(*draft_.answers.type->type);
        for (const DraftEvent& e : draft_.events) event(e);
        for (const DraftRule& r : draft_.rules) rule(r);
        for (const DraftProperty& p : draft_.properties) property(p);
        for (const DraftResponse& r : draft_.responses) response(r);
    }
    constexpr Machine machine() { return std::move(m_); }

private:
    // ---- finding things -------------------------------------------------------------------------------------------
    constexpr int type(const Type& wanted) {
        const Type* t = m_.types.data();
        const int known = static_cast<int>(m_.types.size());
        for (int i = 0; i != known; ++i)
            if (t[i].kind == wanted.kind && t[i].values.data() == wanted.values.data() && (wanted.sized || t[i].high == wanted.high) && t[i].name == wanted.name) return i;
        if (wanted.sized) mistake::an_index_type_or_bound_has_no_size(wanted.name);
        m_.types.push_back(wanted);
        return known;
    }
    // The same, found by address where it was asked for before.
    constexpr int type(const Type* wanted) {
        for (const auto& [known, at] : types_) if (known == wanted) return at;
        types_.push_back({wanted, type(*wanted)});
        return types_.back().at;
    }
    constexpr int number_type(int high) {
        if (high >= static_cast<int>(number_types_.size())) return type({Kind::number, high});
        int& at = number_types_[static_cast<unsigned>(high)];
        if (at < 0) at = type({Kind::number, high});
        return at;
    }
    constexpr const Type& type_at(int at) const { return m_.types[static_cast<unsigned>(at)]; }

    constexpr int find_variable(const Declared* what, const Declared* field) const {
        const Variable* known = m_.variables.data();
        const int count = static_cast<int>(m_.variables.size());
        for (int i = 0; i != count; ++i) if (known[i].declared == what && known[i].field == field) return i;
        for (int i = 0; const Variable& v : m_.variables) {
            if ((v.field == nullptr) == (field == nullptr) && same(v.declared, v.group.empty() ? v.name : v.group, what) && (!field || same(v.field, v.name, field))) return i;
            ++i;
        }
        mistake::a_variable_is_not_declared(what->name);
    }
    constexpr int find_event(const Declared* d) const {
        const int at = find(m_.events, d);
        if (at < 0) mistake::an_event_is_not_declared(d->name);
        return at;
    }
    constexpr int binder(const Declared* d) {
        const Binder* known = m_.binders.data();
        const int count = static_cast<int>(m_.binders.size());
        for (int i = 0; i != count; ++i) if (known[i].declared == d) return i;
        for (int i = 0; const Binder& b : m_.binders) {
            if (same(b.declared, b.name, d) && type_at(b.type).name == d->type->name) return i;
            ++i;
        }
        m_.binders.push_back({d->name, type(*d->type), d});
        return static_cast<int>(m_.binders.size()) - 1;
    }
    constexpr int definition(const Declared* d) {
        const int known = find(m_.definitions, d);
        if (known >= 0) return known;
        const auto* named = static_cast<const NamedFormula*>(d);
        Definition made{d->name};
        for (const Declared* p : named->parameters) made.parameters.push_back(binder(p));
        made.type = type(d->type->kind == Kind::boolean ? type_object<bool> : Type{Kind::number, 0});
        made.declared = d;
        made.body = formula(named->build(), Where{.definition = true, .bound = made.parameters});
        m_.definitions.push_back(made);
        return static_cast<int>(m_.definitions.size()) - 1;
    }

    // ---- vocabulary ---------------------------------------------------------------------------------------------------
    constexpr void size(const DraftSize& s) {
        if (s.size < 1) mistake::a_size_is_below_one(s.type->name);
        unused_name(m_.types, s.type->name);
        Type t = *s.type;
        t.high = s.size - 1;
        m_.types.push_back(t);
        if (s.scale) m_.scale = static_cast<int>(m_.types.size()) - 1;
    }
    constexpr void variable(const DraftVariable& d) {
        Variable v;
        v.group = d.field || (d.what->type == nullptr) ? d.what->name : std::string_view{};
        v.name = d.field ? d.field->name : d.what->name;
        if (d.field == nullptr && d.index == nullptr && is_queue(d.what)) { v.group = d.what->name; v.name = "length"; }
        for (const Variable& o : m_.variables)
            if (o.owner.empty() && o.group == v.group && o.name == v.name) mistake::two_entries_have_the_same_name(v.name);
        v.type = type(d.type);
        v.index = d.index ? type(*d.index) : -1;
        v.initial = d.initial;
        if (v.initial < 0 || v.initial > type_at(v.type).high) mistake::an_initial_value_is_outside_its_range(v.name);
        v.first = m_.cells;
        v.cells = d.index ? static_cast<int>(type_at(v.index).high) + 1 : 1;
        v.persistent = d.persistent;
        v.declared = d.what;
        v.field = d.field;
        m_.cells += v.cells;
        m_.variables.push_back(v);
    }
    // The length of a queue follows the columns of its fields.
    constexpr bool is_queue(const Declared* d) const {
        return !m_.variables.empty() && m_.variables.back().declared == d && m_.variables.back().field;
    }
    constexpr void event(const DraftEvent& d) {
        unused_name(m_.events, d.name);
        spec::Event e;
        e.name = d.name;
        for (const ParameterDeclared* p : d.parameters) {
            unused_name(e.parameters, p->name);
            e.parameters.push_back({p->name, type(*p->type), p->choice, p});
        }
        e.answers = answers_;
        e.refusal = draft_.answers.refusal;
        e.environment = d.environment;
        e.declared = d.declared;
        m_.events.push_back(e);
    }

    // ---- formulas -----------------------------------------------------------------------------------------------------
    struct Where {
        int event = -1;          // whose parameters may be read
        bool step = false;       // may speak of the state after
        bool definition = false;
        std::vector<int> bound{};
    };

    constexpr Formula formula(const Drafts& drafts, const Where& place) {
        Formula result;
        if (drafts.empty()) return result;
        result.reserve(static_cast<unsigned>(drafts.size()));
        std::vector<int> bound = place.bound;
        convert(result, &drafts.back(), place, bound);
        return result;
    }

    constexpr void convert(Formula& out, const Draft* d, const Where& place, std::vector<int>& bound) {
        const std::size_t start = out.size();
        Node n{d->op, d->after, d->operands};
        const bool quantifier = d->op == Op::all || d->op == Op::any || d->op == Op::count;
        if (quantifier) {
            n.at = binder(d->what);
            n.type = type(d->what->type);
            for (int b : bound) if (b == n.at) mistake::a_quantifier_reuses_a_variable_that_is_bound_around_it(d->what->name);
            bound.push_back(n.at);
        }
        // Operands stand before their operator, the last one directly before it.
        std::array<const Draft*, 24> operand{};
        const Draft* at = d->operands == 0 ? d : d - 1;
        for (int k = d->operands - 1; k >= 0; --k) {
            operand[static_cast<unsigned>(k)] = at;
            if (k != 0) at -= at->length;
        }
        for (int k = 0; k != d->operands; ++k) convert(out, operand[static_cast<unsigned>(k)], place, bound);
        if (quantifier) bound.pop_back();
        else leaf(n, *d, place, bound);
        if (d->op == Op::equal) { literal(*operand[0], *operand[1]); literal(*operand[1], *operand[0]); }
        if ((d->after || d->op == Op::answered) && !place.step) mistake::only_a_step_property_may_speak_of_the_state_after_the_step_or_of_the_answer(d->what->name);
        n.length = static_cast<int>(out.size() - start) + 1;
        out.push_back(n);
    }

    constexpr void leaf(Node& n, const Draft& d, const Where& place, const std::vector<int>& bound) {
        switch (d.op) {
        case Op::constant: constant(n, d); break;
        case Op::setting:
            n.at = find(m_.settings, d.what);
            if (n.at < 0) mistake::a_setting_has_no_value(d.what->name);
            break;
        case Op::variable: n.at = find_variable(d.what, d.field); break;
        case Op::parameter:
            if (place.definition) mistake::a_named_formula_reads_a_parameter_or_the_state_after(d.what->name);
            if (place.event >= 0) n.at = find(m_.events[static_cast<unsigned>(place.event)].parameters, d.what);
            if (n.at < 0) mistake::a_formula_reads_a_parameter_its_event_does_not_carry(d.what->name);
            break;
        case Op::bound: {
            n.at = binder(d.what);
            bool found = false;
            for (int b : bound) found = found || b == n.at;
            if (!found) mistake::a_quantifier_s_variable_is_used_outside_it(d.what->name);
            break;
        }
        case Op::call: n.at = definition(d.what); break;
        case Op::answered: {
            n.value = d.value;
            n.type = type(d.what->type);
            bool given = false;
            for (int e = 0; e != static_cast<int>(m_.events.size()); ++e)
                given = given || ((place.event < 0 || place.event == e) && m_.events[static_cast<unsigned>(e)].answers == n.type);
            if (place.step && !given) mistake::an_answer_is_compared_that_no_event_of_the_machine_gives(d.what->name);
            break;
        }
        default: break;
        }
    }
    constexpr void constant(Node& n, const Draft& d) {
        const Type& t = *d.what->type;
        if (t.kind != Kind::number) { n.type = type(&t); n.value = d.value; return; }
        n.value = d.value != largest ? d.value : static_cast<int>(type_at(type(&t)).high);
        n.type = number_type(n.value);
    }
    constexpr long high_of(const Draft& d) {
        if (d.op == Op::variable) return type_at(m_.variables[static_cast<unsigned>(find_variable(d.what, d.field))].type).high;
        return d.op == Op::parameter ? type_at(type(d.what->type)).high : -1;
    }
    constexpr void literal(const Draft& a, const Draft& b) {
        if (a.op != Op::constant || a.value == largest) return;
        const long high = high_of(b);
        if (high >= 0 && (a.value < 0 || a.value > high)) mistake::a_number_is_outside_the_range_it_is_compared_with(b.what->name);
    }

    // ---- rules ----------------------------------------------------------------------------------------------------------
    // Compared by length and last character first: ids of one machine tend to begin alike.
    static constexpr bool equal(std::string_view a, std::string_view b) { return a.size() == b.size() && (a.empty() || (a.back() == b.back() && a == b)); }
    constexpr void unused_id(std::string_view id) const {
        for (const Rule& r : m_.rules) if (equal(r.id, id)) mistake::two_rules_or_properties_have_the_same_id(id);
        for (const Property& p : m_.properties) if (equal(p.id, id)) mistake::two_rules_or_properties_have_the_same_id(id);
        for (const Response& r : m_.responses) if (equal(r.id, id)) mistake::two_rules_or_properties_have_the_same_id(id);
    }
    constexpr void texts(std::string_view id, std::string_view text) const {
        unused_id(id);
        if (text.empty()) mistake::a_property_or_rule_has_no_text(id);
    }

    constexpr void rule(const DraftRule& d) {
        texts(d.id, d.text);
        Rule r{d.id, d.requirements, d.text, find_event(d.event)};
        const Where place{.event = r.event};
        r.guard = formula(d.guard, place);
        for (const DraftEffect& e : d.effects) effect(r, e, place);
        if (!d.answers) mistake::a_rule_gives_no_answer(d.id);
        if (type(d.answers->type) != m_.events[static_cast<unsigned>(r.event)].answers) mistake::a_rule_answers_with_another_machine_s_answer(d.id);
        r.answer = d.answer;
        r.environment = d.environment;
        if (d.raised.event) {
            r.raised.event = raised_event(d.raised.event);
            for (const Drafts& a : d.raised.arguments) r.raised.arguments.push_back(formula(a, place));
        }
        m_.rules.push_back(r);
    }
    // An event of another machine of the system is found when the system is composed.
    constexpr int raised_event(const Declared* d) {
        m_.raised.push_back(d);
        return -2 - static_cast<int>(m_.raised.size() - 1);
    }

    constexpr void effect(Rule& r, const DraftEffect& d, const Where& place) {
        const auto queue = [&](const Declared* field) { return find_variable(d.what, field); };
        switch (d.does) {
        case DraftEffect::Does::assign: assign(r, d, find_variable(d.what, d.field), formula_with(d.value, place, d.each), place); break;
        case DraftEffect::Does::clear:
            for (int i = 0; i != static_cast<int>(m_.variables.size()); ++i) {
                const Variable& v = m_.variables[static_cast<unsigned>(i)];
                if (same(v.declared, v.group.empty() ? v.name : v.group, d.what) && (!d.field || same(v.field, v.name, d.field))) assign(r, d, i, initial_of(i), place);
            }
            break;
        case DraftEffect::Does::push: {
            const int length = queue(nullptr);
            for (const FieldValue& f : d.fields) bool_field(d.what, f.field);
            for (int i = 0; i != length; ++i) {
                const Variable& v = m_.variables[static_cast<unsigned>(i)];
                if (!v.field || !same(v.declared, v.group, d.what)) continue;
                Formula value = initial_of(i);
                for (const FieldValue& f : d.fields) if (same(v.field, v.name, f.field)) value = formula(f.value, place);
                add_effect(r, {i, -1, {{.op = Op::variable, .at = length}}, value});
            }
            add_effect(r, {length, -1, {}, {{.op = Op::variable, .at = length}, number(1), {Op::add, false, 2, 3}}});
            break;
        }
        case DraftEffect::Does::pop: {
            const int length = queue(nullptr);
            for (int i = 0; i != length; ++i) {
                const Variable& v = m_.variables[static_cast<unsigned>(i)];
                if (!v.field || !same(v.declared, v.group, d.what)) continue;
                for (int k = 0; k != v.cells; ++k) {
                    const Node here{.op = Op::constant, .value = k, .type = v.index}, next{.op = Op::constant, .value = k + 1, .type = v.index};
                    Formula moved{next, {.op = Op::variable, .operands = 1, .length = 2, .at = i}};
                    if (k + 1 == v.cells) moved = initial_of(i);
                    add_effect(r, {i, -1, {here}, moved});
                }
            }
            add_effect(r, {length, -1, {}, {{.op = Op::variable, .at = length}, number(1), {Op::subtract, false, 2, 3}}});
            break;
        }
        }
    }
    constexpr void bool_field(const Declared* what, const Declared* field) const {
        for (const Variable& v : m_.variables)
            if (v.field && same(v.declared, v.group, what) && same(v.field, v.name, field)) return;
        mistake::a_push_or_pop_concerns_a_field_the_queue_does_not_have(field->name);
    }
    constexpr Formula formula_with(const Drafts& drafts, const Where& place, const Declared* each) {
        Where inside = place;
        if (each) inside.bound.push_back(binder(each));
        return formula(drafts, inside);
    }
    constexpr Formula initial_of(int variable) const {
        const Variable& v = m_.variables[static_cast<unsigned>(variable)];
        return {{.value = v.initial, .type = v.type}};
    }
    constexpr Node number(int value) { return {.value = value, .type = number_type(value)}; }

    constexpr void assign(Rule& r, const DraftEffect& d, int variable, const Formula& value, const Where& place) {
        Effect e{variable, -1, {}, value};
        if (d.each) {
            e.each = binder(d.each);
            if (d.index.size() != 1 || d.index.front().op != Op::bound || binder(d.index.front().what) != e.each)
                mistake::each_assigns_another_element_than_it_names(d.what->name);
        }
        e.index = formula_with(d.index, place, d.each);
        const Node& root = value.back();
        if (value.size() == 1 && root.op == Op::constant && root.value > type_at(m_.variables[static_cast<unsigned>(variable)].type).high)
            mistake::a_number_is_outside_the_range_of_what_it_is_assigned_to(d.what->name);
        add_effect(r, e);
    }
    constexpr void add_effect(Rule& r, const Effect& e) const {
        const auto fixed = [](const Formula& f) { return f.size() == 1 && f.front().op == Op::constant; };
        for (const Effect& o : r.effects)
            if (o.variable == e.variable && !(fixed(o.index) && fixed(e.index) && o.index.front().value != e.index.front().value))
                mistake::a_rule_assigns_a_variable_twice(m_.variables[static_cast<unsigned>(e.variable)].name);
        r.effects.push_back(e);
    }

    // ---- properties -------------------------------------------------------------------------------------------------------
    constexpr void property(const DraftProperty& d) {
        texts(d.id, d.text);
        Property p{d.id, d.requirements, d.text, d.scope};
        p.event = d.event ? find_event(d.event) : -1;
        p.condition = formula(d.condition, Where{.event = p.event, .step = d.scope == Scope::step});
        p.smallest = d.smallest;
        p.components = d.components;
        m_.properties.push_back(p);
    }
    constexpr void response(const DraftResponse& d) {
        texts(d.id, d.text);
        Response r{d.id, d.requirements, d.text};
        Where place;
        if (d.binder) place.bound.push_back(r.binder = binder(d.binder));
        r.pending = formula(d.pending, place);
        r.resolved = formula(d.resolved, place);
        r.rank = formula(d.rank, place);
        if (d.helpful.empty()) mistake::a_response_names_no_input_that_helps(d.id);
        for (const DraftRaised& h : d.helpful) {
            Helpful helpful{find_event(h.event)};
            for (const Drafts& a : h.arguments) helpful.arguments.push_back(formula(a, place));
            helpful.arguments.resize(m_.events[static_cast<unsigned>(helpful.event)].parameters.size());
            r.helpful.push_back(helpful);
        }
        r.components = d.components;
        m_.responses.push_back(r);
    }

    struct KnownType { const Type* declared = nullptr; int at = -1; };

    const DraftMachine& draft_;
    Machine m_;
    int answers_ = -1;
    List<KnownType> types_{};
    std::array<int, 16> number_types_{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
};

}  // namespace spec::lang
