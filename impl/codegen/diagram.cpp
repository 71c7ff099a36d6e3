// SPDX-License-Identifier: Apache-2.0
// Finds the transitions of the life cycle: the rule's guard and value, simplified under "it is in this phase".
#include "diagram.hpp"

#include "expr.hpp"
#include "names.hpp"

#include <algorithm>

namespace codegen {

using namespace spec;

namespace {

// What an expression may be: literals through choices; `own` stands for staying.
void possible(const Expr& e, const Expr& own, std::set<long>& values) {
    if (e == own) return;
    if (e.form == Form::literal) values.insert(e.value);
    if (e.form == Form::choice) possible(e.operands[1], own, values), possible(e.operands[2], own, values);
}

}  // namespace

Diagram::Diagram(const Machine& m) : m_(m) {
    for (const Variable& v : m_.variables)
        if (type_of(m_, v).kind == Kind::enumeration) {
            life_ = &v;
            break;
        }
    if (!life_) return;
    for (const Rule& r : m_.rules) rule(r);
    std::sort(edges_.begin(), edges_.end(),
              [](const Edge& a, const Edge& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
}

void Diagram::rule(const Rule& r) {
    const Event& event = m_.events[static_cast<unsigned>(r.event)];
    const Type& type = type_of(m_, *life_);
    const std::string label =
        full_name(event) + " [" + spec::text_of(m_.types[static_cast<unsigned>(event.answers)], r.answer) + ']';
    const Lowering lowering(m_);
    for (const Effect& e : r.effects) {
        if (&m_.variables[static_cast<unsigned>(e.variable)] != life_) continue;
        for (long from = 0; from <= type.high; ++from) {
            Expr own{Form::cell, Kind::enumeration, e.variable, 0, type.high};
            if (!e.index.empty()) own.operands.push_back(lowering.lower(e.index, &event));
            Exprs facts{equal(own, literal(m_, life_->type, from))};
            const Expr guard = lowering.lower(spelled_out(m_, r.guard), &event, facts);
            if (is_literal(guard, 0)) continue;
            learn(facts, guard);
            std::set<long> values;
            possible(lowering.lower(spelled_out(m_, e.value), &event, facts), own, values);
            for (long to : values)
                if (to != from) add(from, to, label, r.environment || event.environment);
        }
    }
}

void Diagram::add(long from, long to, const std::string& label, bool environment) {
    const auto known =
        std::find_if(edges_.begin(), edges_.end(), [&](const Edge& e) { return e.from == from && e.to == to; });
    if (known == edges_.end()) {
        edges_.push_back({from, to, {label}, environment});
        return;
    }
    known->environment = known->environment && environment;
    if (std::find(known->labels.begin(), known->labels.end(), label) == known->labels.end())
        known->labels.push_back(label);
}

std::string Diagram::mermaid() const {
    std::string text = "%% SPDX-" "License-Identifier: Apache-2.0\n%% " + std::string(m_.name) +
                       (life_ ? ": " + full_name(*life_) : "") + ", generated; do not edit.\nstateDiagram-v2\n";
    if (!life_) return text;
    const auto name = [&](long v) { return identifier(type_of(m_, *life_).values[static_cast<unsigned>(v)]); };
    text += "    [*] --> " + name(life_->initial) + '\n';
    for (const Edge& e : edges_) {
        std::string labels;
        for (const std::string& l : e.labels) labels += (labels.empty() ? "" : "<br/>") + l;
        text += "    " + name(e.from) + " --> " + name(e.to) + " : " + labels + '\n';
    }
    return text;
}

}  // namespace codegen
