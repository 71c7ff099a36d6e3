// SPDX-License-Identifier: Apache-2.0
#include "lang/two_runs.hpp"

#include <algorithm>
#include <stdexcept>

namespace spec {

namespace {

Formula leaf(Op op, int at, int value, int type) {
    Node n;
    n.op = op;
    n.at = at;
    n.value = value;
    n.type = type;
    return {n};
}
Formula joined(Op op, const std::vector<Formula>& operands) {
    Formula f;
    for (const Formula& o : operands) f.insert(f.end(), o.begin(), o.end());
    Node n;
    n.op = op;
    n.operands = static_cast<short>(operands.size());
    n.length = static_cast<int>(f.size()) + 1;
    f.push_back(n);
    return f;
}

class Product {
public:
    Product(const Machine& m, const Independence& i) : m_(m), independence_(i), two_(m) {}

    Machine machine() {
        two_.name = kept(std::string(m_.name) + "_twice");
        two_.properties.clear();
        two_.responses.clear();
        two_.independences.clear();
        two_.rules.clear();
        variables();
        definitions();
        for (Event& e : two_.events) events(e);
        for (int e = 0; e != static_cast<int>(m_.events.size()); ++e) rules(e);
        properties();
        return std::move(two_);
    }

private:
    static constexpr std::string_view names[] = {"one", "two"};
    static std::string_view named(int run, std::string_view text, char between) {
        return text.empty() ? names[run] : kept(std::string(names[run]) + between + std::string(text));
    }

    void variables() {
        for (Variable& v : two_.variables) v.owner = named(0, v.owner, '.');
        for (Variable v : m_.variables) {
            v.owner = named(1, v.owner, '.');
            v.first += m_.cells;
            two_.variables.push_back(v);
        }
        two_.cells = 2 * m_.cells;
        if (!independence_.sees_answers) return;
        Variable v;
        v.name = "answers_differ";
        v.type = boolean();
        v.first = two_.cells++;
        two_.variables.push_back(v);
    }
    int boolean() {
        for (int at = 0; const Type& t : two_.types) {
            if (t.kind == Kind::boolean) return at;
            ++at;
        }
        two_.types.push_back({});
        return static_cast<int>(two_.types.size()) - 1;
    }
    void definitions() {
        for (Definition& d : two_.definitions) d.name = named(0, d.name, '_');
        for (Definition d : m_.definitions) {
            d.name = named(1, d.name, '_');
            d.declared = nullptr;
            d.body = of(1, -1, d.body);
            two_.definitions.push_back(std::move(d));
        }
    }
    bool hidden(const Parameter& p) const { return std::ranges::find(independence_.hidden, p.name) != independence_.hidden.end(); }
    // The hidden ones of the second run stand behind all others.
    void events(Event& e) const {
        const std::vector<Parameter> all = e.parameters;
        for (Parameter& p : e.parameters)
            if (hidden(p)) p.name = named(0, p.name, '_');
        for (Parameter p : all)
            if (hidden(p)) {
                p.name = named(1, p.name, '_');
                e.parameters.push_back(p);
            }
    }
    int parameter(int event, int at) const {
        const std::vector<Parameter>& all = m_.events[static_cast<unsigned>(event)].parameters;
        if (!hidden(all[static_cast<unsigned>(at)])) return at;
        return static_cast<int>(all.size()) + static_cast<int>(std::count_if(all.begin(), all.begin() + at, [&](const Parameter& p) { return hidden(p); }));
    }

    // The formula of one of the runs.
    Formula of(int run, int event, Formula f) const {
        for (Node& n : f) {
            if (run == 0) break;
            if (n.op == Op::variable) n.at += static_cast<int>(m_.variables.size());
            if (n.op == Op::call) n.at += static_cast<int>(m_.definitions.size());
            if (n.op == Op::parameter) n.at = parameter(event, n.at);
        }
        return f;
    }

    // What one run does with an event: a rule, or -1 for the refusal.
    Formula guard(int run, int event, int rule) const {
        if (rule >= 0) return of(run, event, m_.rules[static_cast<unsigned>(rule)].guard);
        std::vector<Formula> all;
        for (const Rule& r : m_.rules)
            if (r.event == event) all.push_back(joined(Op::negation, {r.guard.empty() ? truth() : of(run, event, r.guard)}));
        return joined(Op::conjunction, all);
    }
    Formula truth() const { return leaf(Op::constant, -1, 1, boolean_); }

    void rules(int event) {
        std::vector<int> all{-1};
        for (int k = 0; k != static_cast<int>(m_.rules.size()); ++k)
            if (m_.rules[static_cast<unsigned>(k)].event == event) all.push_back(k);
        for (const int first : all)
            for (const int second : all)
                if (first >= 0 || second >= 0) two_.rules.push_back(rule(event, {first, second}));
    }
    Rule rule(int event, const int (&each)[2]) const {
        Rule made;
        made.event = event;
        made.environment = true;
        std::string id, text;
        std::vector<Formula> guards;
        int answers[2];
        for (const int run : {0, 1}) {
            const int at = each[run];
            const Event& e = m_.events[static_cast<unsigned>(event)];
            answers[run] = e.refusal;
            if (Formula g = guard(run, event, at); !g.empty()) guards.push_back(std::move(g));
            id += (run ? "+" : "") + (at < 0 ? "refused" : std::string(m_.rules[static_cast<unsigned>(at)].id));
            text += (run ? " In the other: " : "In the one run: ") + (at < 0 ? "It is refused." : std::string(m_.rules[static_cast<unsigned>(at)].text));
            if (at < 0) continue;
            const Rule& r = m_.rules[static_cast<unsigned>(at)];
            if (!r.raised.empty())
                throw std::logic_error(std::string(m_.name) + ": rule " + std::string(r.id) +
                                       " raises an event of another machine; two runs are those of the system they form");
            answers[run] = r.answer;
            made.environment = made.environment && r.environment;
            for (const ssp::Requirement* q : r.requirements)
                if (std::ranges::find(made.requirements, q) == made.requirements.end()) made.requirements.push_back(q);
            for (const Effect& effect : r.effects)
                made.effects.push_back({effect.variable + run * static_cast<int>(m_.variables.size()), effect.each,
                                        of(run, event, effect.index), of(run, event, effect.value)});
        }
        made.id = kept(id);
        made.text = kept(text);
        made.answer = answers[0];
        if (guards.size() == 1) made.guard = guards[0];
        if (guards.size() > 1) made.guard = joined(Op::conjunction, guards);
        if (independence_.sees_answers && answers[0] != answers[1]) made.effects.push_back({static_cast<int>(two_.variables.size()) - 1, -1, {}, truth()});
        return made;
    }

    void properties() {
        std::vector<Formula> seen = same(independence_.sees);
        if (independence_.sees_answers) seen.push_back(joined(Op::negation, {leaf(Op::variable, static_cast<int>(two_.variables.size()) - 1, 0, -1)}));
        Property p{independence_.id, independence_.requirements, independence_.text, Scope::state};
        p.condition = joined(Op::conjunction, seen);
        p.components = independence_.components;
        two_.properties.push_back(p);
        if (!independence_.rests_on.empty()) {
            p.id = kept(std::string(independence_.id) + ".rests_on");
            p.text = "What the runs have in common besides.";
            p.condition = joined(Op::conjunction, same(independence_.rests_on));
            p.lemma = true;
            two_.properties.push_back(p);
        }
        for (Property q : m_.properties) {
            if (q.scope != Scope::state) continue;
            q.lemma = true;
            const Formula condition = q.condition;
            const std::string_view id = q.id;
            for (const int run : {0, 1}) {
                q.id = named(run, id, '.');
                q.condition = of(run, -1, condition);
                two_.properties.push_back(q);
            }
        }
    }
    std::vector<Formula> same(const std::vector<Formula>& terms) const {
        std::vector<Formula> all;
        for (const Formula& t : terms) all.push_back(joined(Op::equal, {of(0, -1, t), of(1, -1, t)}));
        return all;
    }

    const Machine& m_;
    const Independence& independence_;
    Machine two_;
    const int boolean_ = boolean();
};

}  // namespace

Machine two_runs(const Machine& machine, const Independence& independence) { return Product(machine, independence).machine(); }

}  // namespace spec
