// SPDX-License-Identifier: Apache-2.0
// How the linker turns what a rule does into effects: an assignment is one, the others are several; and couplings into rules.

#pragma once

#include "lang/link.hpp"

namespace spec::lang {

constexpr void Linker::effect(Rule& r, const DraftEffect& d, const Where& place) {
    if (fault_) return;
    const int variable = find_variable_of(d);
    if (fault_) return;
    switch (d.does) {
    case DraftEffect::Does::assign: assign(r, d, variable, formula_with(d.value, place, d.each), place); break;
    case DraftEffect::Does::clear:
        for (int i = variable; i != tables::count_of(m_.variables); ++i)
            if (of_same_group(i, variable) && (!d.field || i == variable)) assign(r, d, i, initial_of(i), place);
        break;
    case DraftEffect::Does::push: push(r, d, variable, place); break;
    case DraftEffect::Does::pop: pop(r, variable); break;
    case DraftEffect::Does::erase: erase(r, variable); break;
    case DraftEffect::Does::exchange: exchange(r, variable, d.index.front().value); break;
    }
}

// Of a record that is cleared, its first field; of a queue, its length.
constexpr int Linker::find_variable_of(const DraftEffect& d) {
    if (d.does != DraftEffect::Does::clear || d.what->type) return find_variable(d.what, d.field);
    for (int i = 0; i != tables::count_of(m_.variables); ++i) {
        const Variable& v = m_.variables.data()[i];
        if (v.declared == d.what || (!std::is_constant_evaluated() && v.group == d.what->name)) return d.field ? find_variable(d.what, d.field) : i;
    }
    wrong(Mistake::a_variable_is_not_declared, d.what->name);
    return -1;
}

constexpr void Linker::push(Rule& r, const DraftEffect& d, int length, const Where& place) {
    for (const FieldValue& f : d.fields) {
        bool known = false;
        for (int i = 0; i != length; ++i) known = known || (is_column(i, length) && is_field(i, f.field));
        if (!known) return wrong(Mistake::a_push_or_pop_concerns_a_field_the_queue_does_not_have, f.field->name);
        int times = 0;
        for (const FieldValue& other : d.fields) times += other.field == f.field;
        if (times != 1) return wrong(Mistake::a_rule_assigns_a_variable_twice, f.field->name);
    }
    for (int i = 0; i != length; ++i) {
        if (!is_column(i, length)) continue;
        Formula value = initial_of(i);
        for (const FieldValue& f : d.fields) if (is_field(i, f.field)) value = formula(f.value, place);
        if (fault_) return;
        in_type(i, value);
        add_effect(r, i, -1, Formula(1, {.op = Op::variable, .at = length}), std::move(value));
    }
    add_effect(r, length, -1, {}, {{.op = Op::variable, .at = length}, number(1), {Op::add, false, 2, 3}});
}

constexpr void Linker::pop(Rule& r, int length) {
    for (int i = 0; i != length; ++i) {
        if (!is_column(i, length)) continue;
        const Variable v = m_.variables.data()[i];
        for (int k = 0; k != v.cells; ++k) {
            const Node here{.op = Op::constant, .value = k, .type = v.index}, next{.op = Op::constant, .value = k + 1, .type = v.index};
            Formula moved{next, {.op = Op::variable, .operands = 1, .length = 2, .at = i}};
            if (k + 1 == v.cells) moved = initial_of(i);
            add_effect(r, i, -1, Formula(1, here), std::move(moved));
        }
    }
    add_effect(r, length, -1, {}, {{.op = Op::variable, .at = length}, number(1), {Op::subtract, false, 2, 3}});
}

constexpr void Linker::erase(Rule& r, int length) {
    for (int i = 0; i != length; ++i) {
        if (!is_column(i, length)) continue;
        const Variable v = m_.variables.data()[i];
        for (int k = 0; k != v.cells; ++k) add_effect(r, i, -1, Formula(1, {.value = k, .type = v.index}), initial_of(i));
    }
    add_effect(r, length, -1, {}, initial_of(length));
}

constexpr void Linker::exchange(Rule& r, int length, int k) {
    for (int i = 0; i != length; ++i) {
        if (!is_column(i, length)) continue;
        const Variable v = m_.variables.data()[i];
        const Node one{.value = k, .type = v.index}, other{.value = k + 1, .type = v.index};
        const Node read{.op = Op::variable, .operands = 1, .length = 2, .at = i};
        add_effect(r, i, -1, Formula(1, one), Formula{other, read});
        add_effect(r, i, -1, Formula(1, other), Formula{one, read});
    }
}

constexpr bool Linker::is_field(int variable, const Declared* field) const {
    const Variable& v = m_.variables.data()[variable];
    return v.field == field || (!std::is_constant_evaluated() && v.name == field->name);
}

constexpr Formula Linker::formula_with(const Drafts& drafts, const Where& place, const Declared* each) {
    if (!each) return formula(drafts, place);
    const List<int> bound{binder(each)};
    Where inside = place;
    inside.bound = &bound;
    return formula(drafts, inside);
}

constexpr Formula Linker::initial_of(int variable) const {
    const Variable& v = m_.variables.data()[variable];
    return Formula(1, {.value = v.initial, .type = v.type});
}

constexpr void Linker::assign(Rule& r, const DraftEffect& d, int variable, Formula value, const Where& place) {
    if (fault_) return;
    int each = -1;
    if (d.each) {
        each = binder(d.each);
        if (d.index.size() != 1 || d.index.front().op != Op::bound || binder(d.index.front().what) != each)
            return wrong(Mistake::each_assigns_another_element_than_it_names, d.what->name);
    }
    in_type(variable, value);
    add_effect(r, variable, each, formula_with(d.index, place, d.each), std::move(value));
}

constexpr void Linker::in_type(int variable, const Formula& value) {
    const Variable& v = m_.variables.data()[variable];
    if (value.size() == 1 && value.data()->op == Op::constant && value.data()->value > high_at(v.type))
        wrong(Mistake::a_number_is_outside_the_range_of_what_it_is_assigned_to, v.name);
}

constexpr void Linker::add_effect(Rule& r, int variable, int each, Formula index, Formula value) {
    for (const Effect& o : r.effects)
        if (o.variable == variable && !different_elements(o.index, index))
            wrong(Mistake::a_rule_assigns_a_variable_twice, m_.variables.data()[variable].name);
    Effect& e = r.effects.emplace_back();
    e.variable = variable;
    e.each = each;
    e.index = std::move(index);
    e.value = std::move(value);
}

// Of two constant places one can tell.
constexpr bool Linker::different_elements(const Formula& a, const Formula& b) {
    return a.size() == 1 && b.size() == 1 && a.data()->op == Op::constant && b.data()->op == Op::constant && a.data()->value != b.data()->value;
}

// ---- couplings ------------------------------------------------------------------------------------------------------------

constexpr std::vector<Rule> Linker::couplings() {
    std::vector<Rule> result;
    for (DraftCoupling& c : draft_.couplings) {
        if (fault_) break;
        result.push_back(coupling(c));
    }
    return result;
}
constexpr Rule Linker::coupling(DraftCoupling& c) {
    DraftRule& d = c.rule;
    texts(d.id, d.text);
    Rule r{d.id, std::move(d.requirements), d.text};
    r.event = c.in.empty() ? find_event(d.event) : -1;
    for (const Rule& known : m_.rules) if (known.id == c.in) r.event = known.event;
    if (r.event < 0) wrong(Mistake::a_coupling_names_a_rule_that_no_machine_of_the_system_has, c.in);
    if (fault_) return r;
    const Where place{.event = r.event};
    r.guard = formula(d.guard, place);
    if (c.need) answers(r, d);
    raises(r, d, place);
    return r;
}

}  // namespace spec::lang
