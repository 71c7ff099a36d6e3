// SPDX-License-Identifier: Apache-2.0
// Where a machine can be wrong by a little; see mutants.hpp.

#include "mutants.hpp"

#include "mutants/edits.hpp"

#include <algorithm>
#include <set>

namespace proofs {

namespace {

using namespace spec;
using Place = Mutant::Place;

std::string quoted(const Machine& m, const Formula& f, int event) { return '`' + text_of(m, f, event) + '`'; }

class Operators {
public:
    explicit Operators(const Machine& m) : m_(m) {}

    std::vector<Mutant> all() {
        for (std::size_t r = 0; r != m_.rules.size(); ++r)
            if (!m_.rules[r].environment) rule(static_cast<int>(r));
        for (int d : used_definitions()) {
            const Definition& definition = m_.definitions[static_cast<unsigned>(d)];
            const bool condition = m_.types[static_cast<unsigned>(std::max(0, definition.type))].kind == Kind::boolean;
            formula(std::string(definition.name), "body", edits(m_, definition.body, condition), {.place = Place::definition, .at = d}, -1);
        }
        for (std::size_t v = 0; v != m_.variables.size(); ++v) initial(static_cast<int>(v));
        return std::move(list_);
    }

private:
    const Type& type(int variable) const { return type_of(m_, m_.variables[static_cast<unsigned>(variable)]); }

    void add(Mutant m, const std::string& id, const std::string& operation, const std::string& text) {
        m.id = id;
        m.operation = operation;
        m.text = text;
        list_.push_back(std::move(m));
    }

    void formula(const std::string& owner, const std::string& where, const std::vector<Edit>& edits, Mutant base, int event) {
        for (const Edit& e : edits) {
            base.formula = e.formula;
            add(base, owner + '.' + where + '.' + e.id, e.operation,
                owner + ": " + where + (e.to.empty() ? " without " + quoted(m_, e.from, event) : ", " + quoted(m_, e.from, event) + " becomes " + quoted(m_, e.to, event)));
        }
    }

    void rule(int at) {
        const Rule& r = m_.rules[static_cast<unsigned>(at)];
        formula(std::string(r.id), "guard", edits(m_, r.guard, true), {.place = Place::guard, .at = at}, r.event);
        for (std::size_t e = 0; e != r.effects.size(); ++e) effect(at, static_cast<int>(e));
        answers(at);
        add({.place = Place::rule, .at = at}, std::string(r.id) + ".dropped", "rule dropped", std::string(r.id) + ": no such rule");
    }

    void effect(int at, int k) {
        const Rule& r = m_.rules[static_cast<unsigned>(at)];
        const Effect& e = r.effects[static_cast<unsigned>(k)];
        const Variable& v = m_.variables[static_cast<unsigned>(e.variable)];
        const std::string where = "effect." + std::to_string(k), id = std::string(r.id) + '.' + where;
        std::string target = full_name(v);
        if (!e.index.empty()) target += '[' + text_of(m_, e.index, r.event) + ']';
        const std::string assignment = target + " = " + text_of(m_, e.value, r.event);
        add({.place = Place::effect, .at = at, .effect = k}, id + ".dropped", "effect dropped", std::string(r.id) + ": without `" + assignment + '`');

        const auto value = [&](const Formula& f, const std::string& name, const std::string& operation) {
            add({.place = Place::value, .at = at, .effect = k, .formula = f}, id + '.' + name, operation,
                std::string(r.id) + ": `" + assignment + "` becomes `" + target + " = " + text_of(m_, f, r.event) + '`');
        };
        const bool boolean = type(e.variable).kind == Kind::boolean;
        if (boolean) {
            Formula f = e.value;
            if (f.size() == 1 && f[0].op == Op::constant) f[0].value = !f[0].value;
            else f = negated(f);
            value(f, "negated", "effect negated");
        } else if (e.value.size() == 1 && e.value[0].op == Op::constant) {
            if (type(e.variable).kind != Kind::enumeration && type(e.variable).high > 0) {
                Formula f = e.value;
                f[0].value = static_cast<int>((f[0].value + 1) % (type(e.variable).high + 1));
                value(f, "other", "assigned number replaced");
            }
        } else {
            value({{.value = v.initial, .type = v.type}}, "initial", "assigned value replaced");
        }
        std::vector<Edit> inside = edits(m_, e.value, false);
        if (boolean) std::erase_if(inside, [&](const Edit& x) { return same_formula(x.formula, negated(e.value)); });
        formula(std::string(r.id), where, inside, {.place = Place::value, .at = at, .effect = k}, r.event);
        if (e.each >= 0 || e.index.empty() || e.index.size() != 1 || e.index[0].op == Op::constant) return;
        const Formula first{{.type = v.index}};
        add({.place = Place::index, .at = at, .effect = k, .formula = first}, id + ".element", "element replaced",
            std::string(r.id) + ": `" + assignment + "` assigns element 0");
    }

    void answers(int at) {
        const Rule& r = m_.rules[static_cast<unsigned>(at)];
        const Event& event = m_.events[static_cast<unsigned>(r.event)];
        const Type& type = m_.types[static_cast<unsigned>(event.answers)];
        std::set<int> used;
        for (const Rule& other : m_.rules)
            if (other.event == r.event && other.answer != r.answer && other.answer != event.refusal) used.insert(other.answer);
        std::vector<int> instead;
        if (event.refusal != r.answer) instead.push_back(event.refusal);
        if (!used.empty()) {
            const auto next = used.upper_bound(r.answer);
            instead.push_back(next == used.end() ? *used.begin() : *next);
        }
        for (int answer : instead)
            add({.place = Place::answer, .at = at, .value = answer}, std::string(r.id) + ".answer." + text_of(type, answer), "answer replaced",
                std::string(r.id) + ": answers " + text_of(type, answer) + " instead of " + text_of(type, r.answer));
    }

    void initial(int at) {
        const Variable& v = m_.variables[static_cast<unsigned>(at)];
        if (type(at).high < 1) return;
        const int value = static_cast<int>((v.initial + 1) % (type(at).high + 1));
        add({.place = Place::initial, .at = at, .value = value}, full_name(v) + ".initial", "initial value replaced",
            full_name(v) + " starts as " + text_of(type(at), value) + " instead of " + text_of(type(at), v.initial));
    }

    std::set<int> used_definitions() const {
        std::set<int> used;
        std::vector<const Formula*> todo;
        for (const Rule& r : m_.rules) {
            if (r.environment) continue;
            todo.push_back(&r.guard);
            for (const Effect& e : r.effects) {
                todo.push_back(&e.index);
                todo.push_back(&e.value);
            }
        }
        while (!todo.empty()) {
            const Formula* f = todo.back();
            todo.pop_back();
            for (const Node& n : *f)
                if (n.op == Op::call && used.insert(n.at).second) todo.push_back(&m_.definitions[static_cast<unsigned>(n.at)].body);
        }
        return used;
    }

    const Machine& m_;
    std::vector<Mutant> list_;
};

}  // namespace

std::vector<Mutant> mutants(const Machine& machine) { return Operators(machine).all(); }

Machine mutated(const Machine& machine, const Mutant& mutant) {
    Machine m = machine;
    const auto at = static_cast<unsigned>(mutant.at), k = static_cast<unsigned>(mutant.effect);
    switch (mutant.place) {
    case Place::guard: m.rules[at].guard = mutant.formula; break;
    case Place::value: m.rules[at].effects[k].value = mutant.formula; break;
    case Place::index: m.rules[at].effects[k].index = mutant.formula; break;
    case Place::effect: m.rules[at].effects.erase(m.rules[at].effects.begin() + mutant.effect); break;
    case Place::answer: m.rules[at].answer = mutant.value; break;
    // Never applies, so that the positions of the others stay.
    case Place::rule: m.rules[at].guard = {{.op = Op::disjunction, .operands = 0}}; break;
    case Place::definition: m.definitions[at].body = mutant.formula; break;
    case Place::initial: m.variables[at].initial = mutant.value; break;
    }
    return m;
}

}  // namespace proofs
