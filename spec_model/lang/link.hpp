// SPDX-License-Identifier: Apache-2.0
// Turns a draft into a machine: names become positions, and whatever is wrong becomes a fault, see errors.hpp.
//
// After the first fault positions may be -1; what they lead to is not looked at any more. Loops go over pointers, not
// iterators: the compiler runs this code once for each model, and takes ten times longer for an iterator.

#pragma once

#include "lang/draft.hpp"
#include "lang/errors.hpp"

namespace spec::lang {

namespace tables {

template <class T> constexpr int count_of(const std::vector<T>& list) { return static_cast<int>(list.size()); }

inline constexpr int ambiguous = -2;
template <class Entry> constexpr int find(const std::vector<Entry>& list, std::string_view name) {
    const Entry* known = list.data();
    const int count = count_of(list);
    int found = -1;
    for (int i = 0; i != count; ++i) {
        if (known[i].name != name) continue;
        if (found >= 0) return ambiguous;
        found = i;
    }
    return found;
}
// The address tells; where a model is compiled twice, its copies differ in address and the name tells.
template <class Entry> constexpr int find(const std::vector<Entry>& list, const Declared* d) {
    const Entry* known = list.data();
    const int count = count_of(list);
    for (int i = 0; i != count; ++i) if (known[i].declared == d) return i;
    return std::is_constant_evaluated() ? -1 : find(list, d->name);
}

}  // namespace tables

class Linker {
public:
    constexpr explicit Linker(DraftMachine& draft) : Linker(draft, Machine{draft.name, draft.source}, Mistake::a_machine_declares_no_answers) {}
    // Adds what the draft holds to a machine that is linked already.
    constexpr Linker(DraftMachine& draft, Machine machine) : Linker(draft, std::move(machine), Mistake::none) {}

    // What a system adds to rules, as rules of the events concerned; to be asked for before the machine. link_effects.hpp
    constexpr std::vector<Rule> couplings();
    constexpr Machine machine() {
        if (fault_) return mistake::in_place_of_a_machine(fault_);
        return std::move(m_);
    }

private:
    constexpr Linker(DraftMachine& draft, Machine machine, Mistake without_answers) : draft_(draft), m_(std::move(machine)), in_(draft.name) {
        fault_ = mistake::fault_of(m_);
        for (const DraftSize& s : draft_.sizes) size(s);
        for (const DraftSetting& s : draft_.settings) {
            unused(tables::find(m_.settings, s.setting->name), s.setting->name);
            m_.settings.push_back({s.setting->name, s.value, s.setting});
        }
        for (const DraftVariable& v : draft_.variables) variable(v);
        if (draft_.answers.type) answers();
        else if (without_answers != Mistake::none) wrong(without_answers, draft_.name);
        for (const DraftEvent& e : draft_.events) event(e);
        m_.rules.reserve(m_.rules.size() + draft_.rules.size());
        for (DraftRule& r : draft_.rules) rule(r);
        m_.properties.reserve(m_.properties.size() + draft_.properties.size());
        for (DraftProperty& p : draft_.properties) property(p);
        for (DraftResponse& r : draft_.responses) response(r);
        for (DraftIndependence& i : draft_.independences) independence(i);
        in_ = draft_.name;
        if (!fault_ && m_.rules.empty()) wrong(Mistake::a_machine_has_no_rules, draft_.name);
    }

    constexpr void wrong(Mistake m, std::string_view of) {
        if (!fault_) fault_ = {m, of, in_};
    }
    constexpr void unused(int found, std::string_view name) {
        if (found != -1) wrong(Mistake::two_entries_have_the_same_name, name);
    }

    // ---- finding things -------------------------------------------------------------------------------------------
    constexpr int type(const Type& wanted) {
        const Type* t = m_.types.data();
        const int known = tables::count_of(m_.types);
        for (int i = 0; i != known; ++i)
            if (t[i].kind == wanted.kind && t[i].values.data() == wanted.values.data() && (wanted.sized || t[i].high == wanted.high) && (t[i].name == wanted.name || wanted.kind == Kind::enumeration)) return i;
        if (wanted.sized) wrong(Mistake::an_index_type_or_bound_has_no_size, wanted.name);
        m_.types.push_back(wanted);
        return known;
    }
    // The same, found by address where it was asked for before.
    constexpr int type(const Type* wanted) {
        const KnownType* known = types_.begin();
        const int count = types_.size();
        for (int i = 0; i != count; ++i) if (known[i].declared == wanted) return known[i].at;
        types_.push_back({wanted, type(*wanted)});
        return types_.back().at;
    }
    constexpr int number_type(int high) {
        if (high >= static_cast<int>(number_types_.size())) return type({Kind::number, high});
        int& at = number_types_[static_cast<unsigned>(high)];
        if (at < 0) at = type({Kind::number, high});
        return at;
    }
    constexpr long high_at(int type) const { return m_.types.data()[type].high; }

    // -1 if there is none, which is a fault.
    constexpr int find_variable(const Declared* what, const Declared* field) {
        const Variable* known = m_.variables.data();
        const int count = tables::count_of(m_.variables);
        for (int i = 0; i != count; ++i) if (known[i].declared == what && known[i].field == field) return i;
        int found = -1;
        for (int i = 0; i != count && !std::is_constant_evaluated(); ++i) {
            const Variable& v = known[i];
            const bool meant = (v.field == nullptr) == (field == nullptr) && (v.group.empty() ? v.name : v.group) == what->name && (!field || v.name == field->name);
            if (!meant) continue;
            if (found >= 0) wrong(Mistake::two_entries_have_the_same_name, what->name);
            found = i;
        }
        if (found < 0) wrong(Mistake::a_variable_is_not_declared, what->name);
        return found;
    }
    constexpr int find_event(const Declared* d) {
        const int at = tables::find(m_.events, d);
        if (at == tables::ambiguous) wrong(Mistake::two_entries_have_the_same_name, d->name);
        else if (at < 0) wrong(Mistake::an_event_is_not_declared, d->name);
        return at;
    }
    // By address alone: the parameters of a named formula bear the names of their types, two of them perhaps the same.
    constexpr int binder(const Declared* d) {
        const Binder* known = m_.binders.data();
        const int count = tables::count_of(m_.binders);
        for (int i = 0; i != count; ++i) if (known[i].declared == d) return i;
        m_.binders.push_back({d->name, type(d->type), d});
        return count;
    }
    constexpr int definition(const Declared* d) {
        const Definition* known = m_.definitions.data();
        const int count = tables::count_of(m_.definitions);
        for (int i = 0; i != count; ++i) if (known[i].declared == d) return i;
        const auto* named = static_cast<const NamedFormula*>(d);
        Definition made{d->name};
        List<int> bound;
        for (const Declared* p : named->parameters) {
            bound.push_back(binder(p));
            made.parameters.push_back(bound.back());
        }
        made.type = type(d->type->kind == Kind::boolean ? type_object<bool> : Type{Kind::number, 0});
        made.declared = d;
        made.body = formula(named->build(), Where{.definition = true, .bound = &bound});
        for (int i = 0; const Definition& other : m_.definitions) {
            if (other.name == d->name && same(other, made)) return i;
            ++i;
        }
        unused(tables::find(m_.definitions, d->name), d->name);
        m_.definitions.push_back(std::move(made));
        return tables::count_of(m_.definitions) - 1;
    }
    // A copy from another file of the program.
    static constexpr bool same(const Definition& a, const Definition& b) {
        if (std::is_constant_evaluated() || a.type != b.type || a.parameters != b.parameters || a.body.size() != b.body.size()) return false;
        for (unsigned k = 0; k != a.body.size(); ++k) {
            const Node &x = a.body[k], &y = b.body[k];
            if (x.op != y.op || x.after != y.after || x.length != y.length || x.at != y.at || x.value != y.value || x.type != y.type) return false;
        }
        return true;
    }

    // ---- vocabulary ---------------------------------------------------------------------------------------------------
    constexpr void size(const DraftSize& s) {
        if (s.size < 1) return wrong(Mistake::a_size_is_below_one, s.type->name);
        unused(tables::find(m_.types, s.type->name), s.type->name);
        Type t = *s.type;
        t.high = s.size - 1;
        m_.types.push_back(t);
        if (s.scale) m_.scale = tables::count_of(m_.types) - 1;
    }
    constexpr void variable(const DraftVariable& d) {
        Variable v;
        v.group = d.field || (d.what->type == nullptr) ? d.what->name : std::string_view{};
        v.name = d.field ? d.field->name : d.what->name;
        if (d.field == nullptr && d.index == nullptr && is_queue(d.what)) { v.group = d.what->name; v.name = "length"; }
        for (const Variable& o : m_.variables)
            if (o.owner.empty() && o.group == v.group && o.name == v.name) wrong(Mistake::two_entries_have_the_same_name, v.name);
        v.type = type(d.type);
        v.index = d.index ? type(*d.index) : -1;
        v.initial = d.initial;
        if (v.initial < 0 || v.initial > high_at(v.type)) wrong(Mistake::an_initial_value_is_outside_its_range, v.name);
        v.first = m_.cells;
        v.cells = d.index ? static_cast<int>(high_at(v.index)) + 1 : 1;
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
    constexpr void answers() {
        answers_ = type(draft_.answers.type->type);
        if (draft_.answers.refusal < 0 || draft_.answers.refusal > high_at(answers_)) wrong(Mistake::a_constant_is_outside_its_type, draft_.answers.type->name);
    }
    constexpr void event(const DraftEvent& d) {
        if (answers_ < 0) return wrong(Mistake::a_machine_declares_no_answers, draft_.name);
        unused(tables::find(m_.events, d.name), d.name);
        spec::Event e;
        e.name = d.name;
        for (const ParameterDeclared* p : d.parameters) {
            unused(tables::find(e.parameters, p->name), p->name);
            e.parameters.push_back({p->name, type(p->type), p->choice, p});
        }
        e.answers = answers_;
        e.refusal = draft_.answers.refusal;
        e.environment = d.environment;
        e.declared = d.declared;
        m_.events.push_back(std::move(e));
    }

    // ---- formulas -----------------------------------------------------------------------------------------------------
    struct Where {
        int event = -1;          // whose parameters may be read
        bool step = false;       // may speak of the state after
        bool definition = false;
        const List<int>* bound = nullptr;
    };
    struct Opened { int binder; int first; };  // a quantifier that is open from its own place down to `first`

    // Drafts and nodes correspond one to one. From the root down: a quantifier is met before what it binds.
    constexpr Formula formula(const Drafts& drafts, const Where& place) {
        const int count = drafts.size();
        if (fault_ || count == 0) return {};
        const Draft* from = drafts.begin();
        Formula result(static_cast<unsigned>(count));
        Node* to = result.data();
        List<Opened> open;
        if (place.bound) for (int b : *place.bound) open.push_back({b, 0});
        for (int k = count - 1; k >= 0; --k) {
            while (!open.empty() && k < open.back().first) open.pop_back();
            const Draft& d = from[k];
            Node& n = to[k];
            n.op = d.op;
            if (d.operands != 0) {
                n.operands = d.operands;
                n.length = d.length;
            }
            if (d.after) {
                n.after = true;
                if (place.definition) wrong(Mistake::a_named_formula_reads_a_parameter_or_the_state_after, d.what->name);
                else if (!place.step) wrong(Mistake::only_a_step_property_may_speak_of_the_state_after_the_step_or_of_the_answer, d.what->name);
            }
            switch (d.op) {
            case Op::constant: constant(n, d); break;
            case Op::setting:
                n.at = tables::find(m_.settings, d.what);
                if (n.at < 0) wrong(Mistake::a_setting_has_no_value, d.what->name);
                break;
            case Op::variable: n.at = find_variable(d.what, d.field); break;
            case Op::parameter: parameter(n, d, place); break;
            case Op::bound: {
                n.at = binder(d.what);
                bool found = false;
                for (const Opened& s : open) found = found || s.binder == n.at;
                if (!found) wrong(Mistake::a_quantifier_s_variable_is_used_outside_it, d.what->name);
                break;
            }
            case Op::call: n.at = definition(d.what); break;
            case Op::answered: answered(n, d, place); break;
            case Op::all: case Op::any: case Op::count:
                n.at = binder(d.what);
                n.type = type(d.what->type);
                for (const Opened& s : open) if (s.binder == n.at) wrong(Mistake::a_quantifier_reuses_a_variable_that_is_bound_around_it, d.what->name);
                open.push_back({n.at, k - d.length + 1});
                break;
            case Op::equal: case Op::less: compared(from, k); break;
            default: break;
            }
        }
        return result;
    }

    constexpr void parameter(Node& n, const Draft& d, const Where& place) {
        if (place.definition) return wrong(Mistake::a_named_formula_reads_a_parameter_or_the_state_after, d.what->name);
        if (place.event >= 0) n.at = tables::find(m_.events.data()[place.event].parameters, d.what);
        if (n.at < 0) wrong(Mistake::a_formula_reads_a_parameter_its_event_does_not_carry, d.what->name);
    }
    constexpr void answered(Node& n, const Draft& d, const Where& place) {
        n.value = d.value;
        n.type = type(d.what->type);
        if (place.definition) return wrong(Mistake::a_named_formula_reads_a_parameter_or_the_state_after, d.what->name);
        if (!place.step) return wrong(Mistake::only_a_step_property_may_speak_of_the_state_after_the_step_or_of_the_answer, d.what->name);
        if (d.value < 0 || d.value > high_at(n.type)) return wrong(Mistake::a_constant_is_outside_its_type, d.what->name);
        bool given = false;
        for (int e = 0; e != tables::count_of(m_.events); ++e)
            given = given || ((place.event < 0 || place.event == e) && m_.events.data()[e].answers == n.type);
        if (!given) wrong(Mistake::an_answer_is_compared_that_no_event_of_the_machine_gives, d.what->name);
    }
    constexpr void constant(Node& n, const Draft& d) {
        const Type& t = *d.what->type;
        if (t.kind == Kind::number) {
            n.value = d.value != largest ? d.value : static_cast<int>(high_at(type(&t)));
            if (n.value < 0) return wrong(Mistake::a_constant_is_outside_its_type, "a number below 0");
            n.type = number_type(n.value);
        } else {
            n.value = d.value;
            n.type = type(&t);
            if (n.value < 0 || n.value > high_at(n.type)) wrong(Mistake::a_constant_is_outside_its_type, t.name);
        }
    }
    constexpr void compared(const Draft* from, int k) {
        const Draft& b = from[k - 1];
        const Draft& a = from[k - 1 - b.length];
        const bool equal = from[k].op == Op::equal;
        literal(a, b, equal);
        literal(b, a, equal);
    }
    // Where the model's text alone gives the range, `less` counts too: `x < 9` says nothing of a number up to 3.
    constexpr void literal(const Draft& a, const Draft& b, bool equal) {
        if (a.op != Op::constant || a.value == largest || a.what->type->kind != Kind::number) return;
        if ((b.op != Op::variable && b.op != Op::parameter) || (!equal && type_of(b).sized)) return;
        const int at = type(type_of(b));
        if (a.value < 0 || a.value > high_at(at)) wrong(Mistake::a_number_is_outside_the_range_it_is_compared_with, b.what->name);
    }
    static constexpr const Type& type_of(const Draft& d) { return *(d.field ? d.field : d.what)->type; }

    // ---- rules ----------------------------------------------------------------------------------------------------------
    // Ids of one machine tend to begin alike: length and last characters are compared first.
    constexpr void texts(std::string_view id, std::string_view text) {
        in_ = id;
        if (ids_.empty()) {
            for (const Rule& r : m_.rules) remember(r.id);
            for (const Property& p : m_.properties) remember(p.id);
            for (const Response& r : m_.responses) remember(r.id);
            for (const Independence& i : m_.independences) remember(i.id);
        }
        const int wanted = mark(id);
        const KnownId* known = ids_.begin();
        const int count = ids_.size();
        for (int i = 0; i != count; ++i)
            if (known[i].mark == wanted && known[i].id == id) wrong(Mistake::two_rules_or_properties_have_the_same_id, id);
        remember(id);
        if (text.empty()) wrong(Mistake::a_property_or_rule_has_no_text, id);
    }
    static constexpr int mark(std::string_view id) {
        const std::size_t n = id.size();
        return static_cast<int>(n) + (n < 2 ? 0 : 256 * id[n - 1] + 65536 * id[n - 2]);
    }
    constexpr void remember(std::string_view id) { ids_.push_back({mark(id), id}); }

    constexpr void rule(DraftRule& d) {
        if (fault_) return;
        texts(d.id, d.text);
        Rule r{d.id, std::move(d.requirements), d.text, find_event(d.event)};
        if (fault_) return;
        const Where place{.event = r.event};
        r.guard = formula(d.guard, place);
        int effects = 0;
        for (const DraftEffect& e : d.effects) effects += e.does == DraftEffect::Does::assign ? 1 : 4;
        r.effects.reserve(static_cast<unsigned>(effects));
        for (const DraftEffect& e : d.effects) effect(r, e, place);
        answers(r, d);
        r.environment = d.environment;
        raises(r, d, place);
        m_.rules.push_back(std::move(r));
    }
    constexpr Rule coupling(DraftCoupling& c);
    constexpr void answers(Rule& r, const DraftRule& d) {
        if (!d.answers) return wrong(Mistake::a_rule_gives_no_answer, d.id);
        const int given = type(d.answers->type);
        if (given != m_.events.data()[r.event].answers) return wrong(Mistake::a_rule_answers_with_another_machine_s_answer, d.id);
        if (d.answer < 0 || d.answer > high_at(given)) return wrong(Mistake::a_constant_is_outside_its_type, d.answers->name);
        r.answer = d.answer;
    }
    // An event of another machine of the system is found when the system is composed.
    constexpr void raises(Rule& r, const DraftRule& d, const Where& place) {
        for (const DraftRaised& x : d.raised) {
            m_.raised.push_back(x.event);
            Raised made{-tables::count_of(m_.raised)};
            for (const Drafts& a : x.arguments) made.arguments.push_back(formula(a, place));
            if (x.answers) {
                made.answers = type(x.answers->type);
                made.answer = x.answer;
                if (x.answer < 0 || x.answer > high_at(made.answers)) wrong(Mistake::a_constant_is_outside_its_type, x.answers->name);
            }
            r.raised.push_back(std::move(made));
        }
    }

    // ---- effects: link_effects.hpp ----------------------------------------------------------------------------------------
    constexpr void effect(Rule& r, const DraftEffect& d, const Where& place);
    constexpr int find_variable_of(const DraftEffect& d);
    constexpr bool of_same_group(int a, int b) const { return m_.variables.data()[a].declared == m_.variables.data()[b].declared; }
    constexpr bool is_column(int i, int length) const { return m_.variables.data()[i].field && of_same_group(i, length); }
    constexpr bool is_field(int variable, const Declared* field) const;
    constexpr void push(Rule& r, const DraftEffect& d, int length, const Where& place);
    constexpr void pop(Rule& r, int length);
    constexpr void erase(Rule& r, int length);
    constexpr void exchange(Rule& r, int length, int k);
    constexpr Formula formula_with(const Drafts& drafts, const Where& place, const Declared* each);
    constexpr Formula initial_of(int variable) const;
    constexpr Node number(int value) { return {.value = value, .type = number_type(value)}; }
    constexpr void assign(Rule& r, const DraftEffect& d, int variable, Formula value, const Where& place);
    constexpr void in_type(int variable, const Formula& value);
    constexpr void add_effect(Rule& r, int variable, int each, Formula index, Formula value);
    static constexpr bool different_elements(const Formula& a, const Formula& b);

    // ---- properties -------------------------------------------------------------------------------------------------------
    constexpr void property(DraftProperty& d) {
        if (fault_) return;
        texts(d.id, d.text);
        Property p{d.id, std::move(d.requirements), d.text, d.scope};
        if (d.event) p.event = find_event(d.event);
        p.condition = formula(d.condition, Where{.event = p.event, .step = d.scope == Scope::step});
        p.smallest = d.smallest;
        p.components = d.components;
        p.lemma = d.lemma;
        m_.properties.push_back(std::move(p));
    }
    constexpr void response(DraftResponse& d) {
        if (fault_) return;
        texts(d.id, d.text);
        Response r{d.id, std::move(d.requirements), d.text};
        List<int> bound;
        if (d.binder) bound.push_back(r.binder = binder(d.binder));
        const Where place{.bound = &bound};
        r.pending = formula(d.pending, place);
        r.resolved = formula(d.resolved, place);
        r.rank = formula(d.rank, place);
        if (d.helpful.empty() && d.given.empty()) return wrong(Mistake::a_response_names_no_input_that_helps, d.id);
        for (const DraftRaised& h : d.helpful) {
            Helpful helpful{find_event(h.event)};
            if (fault_) return;
            for (const Drafts& a : h.arguments) helpful.arguments.push_back(formula(a, place));
            helpful.arguments.resize(m_.events.data()[helpful.event].parameters.size());
            r.helpful.push_back(std::move(helpful));
        }
        for (const DraftFairness& f : d.given) {
            if (f.text.empty()) return wrong(Mistake::a_property_or_rule_has_no_text, d.id);
            const bool state_after = f.kind == Fairness::Kind::pair;
            r.given.push_back({f.text, f.kind, occurrence(f.then, bound, state_after), occurrence(f.often, bound, state_after)});
        }
        r.components = d.components;
        m_.responses.push_back(std::move(r));
    }
    constexpr void independence(DraftIndependence& d) {
        if (fault_) return;
        texts(d.id, d.text);
        Independence i{d.id, std::move(d.requirements), d.text};
        for (const Declared* h : d.hidden) {
            bool carried = false;
            for (const spec::Event& e : m_.events)
                for (const Parameter& p : e.parameters) carried = carried || p.name == h->name;
            if (!carried) wrong(Mistake::an_independence_hides_a_parameter_that_no_event_carries, h->name);
            i.hidden.push_back(h->name);
        }
        for (const Drafts& s : d.sees) i.sees.push_back(formula(s, Where{}));
        for (const Drafts& s : d.rests_on) i.rests_on.push_back(formula(s, Where{}));
        i.sees_answers = d.sees_answers;
        i.components = d.components;
        if (i.sees.empty() && !i.sees_answers) return wrong(Mistake::an_independence_says_of_nothing_that_it_is_seen, d.id);
        m_.independences.push_back(std::move(i));
    }
    constexpr Occurrence occurrence(const DraftOccurrence& d, const List<int>& bound, bool state_after) {
        Occurrence o;
        if (d.event) o.event = find_event(d.event);
        o.condition = formula(d.condition, Where{.event = o.event, .step = state_after, .bound = &bound});
        for (const Node& n : o.condition)
            if (n.op == Op::answered) wrong(Mistake::a_fairness_speaks_of_an_answer, type_name(n));
        return o;
    }
    constexpr std::string_view type_name(const Node& n) const { return m_.types.data()[n.type].name; }

    struct KnownType { const Type* declared = nullptr; int at = -1; };
    struct KnownId { int mark = 0; std::string_view id{}; };

    DraftMachine& draft_;
    Machine m_;
    std::string_view in_;  // the rule or property that is linked, for messages
    Fault fault_{};
    int answers_ = -1;
    List<KnownType> types_{};
    List<KnownId> ids_{};
    std::array<int, 16> number_types_{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
};

}  // namespace spec::lang

#include "lang/link_effects.hpp"  // members of Linker
