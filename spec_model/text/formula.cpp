// SPDX-License-Identifier: Apache-2.0
#include "text/formula.hpp"

#include <algorithm>

namespace spec::text {

namespace {

const Type& at(const Machine& m, int type) { return m.types[static_cast<unsigned>(type)]; }

int value_of(const Type& t, std::string_view name) {
    const auto found = std::ranges::find(t.values, name);
    return found == t.values.end() ? -1 : static_cast<int>(found - t.values.begin());
}

constexpr std::string_view words_reserved[]{
    "subject", "source", "machine", "partial", "type", "index", "state", "event", "environment", "answers", "requirement", "assume", "known", "situations",
    "word", "means", "always", "never", "on", "every", "step", "whenever", "only", "if", "at", "most", "of", "after", "and", "or", "not", "implies",
    "count", "all", "some", "in", "unchanged", "nothing", "changes", "change", "but", "leads", "to", "as", "long", "keep", "keeps", "coming",
    "each", "free", "answer", "yes", "no", "cites", "clause", "because"};

}  // namespace

bool reserved(std::string_view word) { return std::ranges::find(words_reserved, word) != std::end(words_reserved); }

Formula joined(Node root, const std::vector<Formula>& operands) {
    Formula result;
    for (const Formula& f : operands) result.insert(result.end(), f.begin(), f.end());
    root.operands = static_cast<short>(operands.size());
    root.length = static_cast<int>(result.size()) + 1;
    result.push_back(root);
    return result;
}

// ---- types -----------------------------------------------------------------------------------------------------------

int FormulaReader::yes_no() const {
    for (std::size_t k = 0; k != m_.types.size(); ++k)
        if (m_.types[k].kind == Kind::boolean) return static_cast<int>(k);
    m_.types.push_back(Type{});
    return static_cast<int>(m_.types.size()) - 1;
}
int FormulaReader::number_type(long high) const {
    for (std::size_t k = 0; k != m_.types.size(); ++k)
        if (m_.types[k].kind == Kind::number && m_.types[k].high == high && !m_.types[k].sized) return static_cast<int>(k);
    m_.types.push_back({Kind::number, high});
    return static_cast<int>(m_.types.size()) - 1;
}
std::string FormulaReader::type_name(int type) const {
    const Type& t = at(m_, type);
    return t.kind == Kind::boolean ? "yes or no" : t.kind == Kind::number ? "a number" : "of type " + std::string(t.name);
}
int FormulaReader::index_type(std::string_view name, std::size_t where) const {
    std::vector<std::string> known;
    for (std::size_t k = 0; k != m_.types.size(); ++k) {
        if (m_.types[k].kind != Kind::index) continue;
        if (m_.types[k].name == name) return static_cast<int>(k);
        known.emplace_back(m_.types[k].name);
    }
    words_.unknown(where, "index type", name, known);
}
int FormulaReader::new_binder(std::string_view name, int type) const {
    for (std::size_t k = 0; k != m_.binders.size(); ++k)
        if (m_.binders[k].name == name && m_.binders[k].type == type && std::ranges::none_of(bound_, [&](const Bound& b) { return b.binder == static_cast<int>(k); }))
            return static_cast<int>(k);
    m_.binders.push_back({kept(std::string(name)), type});
    return static_cast<int>(m_.binders.size()) - 1;
}
std::vector<std::string> FormulaReader::names_here() const {
    std::vector<std::string> names;
    for (const Bound& b : bound_) names.emplace_back(b.name);
    for (const Variable& v : m_.variables) names.push_back(full_name(v));
    for (const Setting& s : m_.settings) names.emplace_back(s.name);
    for (const Definition& d : m_.definitions) names.emplace_back(d.name);
    if (where_.parameters && where_.event >= 0) {
        const Event& e = m_.events[static_cast<unsigned>(where_.event)];
        for (const Parameter& p : e.parameters) names.emplace_back(p.name);
        if (where_.step) for (std::string_view a : at(m_, e.answers).values) names.emplace_back(a);
    }
    return names;
}
FormulaReader::Typed FormulaReader::constant(int type, long value) const {
    return {joined({.op = Op::constant, .value = static_cast<int>(value), .type = type}, {}), type};
}
void FormulaReader::need_condition(const Typed& t, std::size_t where) const {
    if (at(m_, t.type).kind != Kind::boolean) words_.fail(where, "this is " + type_name(t.type) + ", where a condition is expected: compare it with something");
}

// ---- conditions ------------------------------------------------------------------------------------------------------

Formula FormulaReader::condition(const Where& where) {
    where_ = where;
    after_ = false;
    const std::size_t begin = words_.position();
    const Typed t = implication();
    need_condition(t, begin);
    return t.formula;
}

FormulaReader::Typed FormulaReader::implication() {
    const std::size_t begin = words_.position();
    Typed left = disjunction();
    if (!words_.take_if("implies")) return left;
    const std::size_t then = words_.position();
    const Typed right = implication();
    need_condition(left, begin);
    need_condition(right, then);
    return boolean(joined({.op = Op::implication}, {left.formula, right.formula}));
}
FormulaReader::Typed FormulaReader::disjunction() {
    const std::size_t begin = words_.position();
    Typed first = conjunction();
    if (!words_.at("or")) return first;
    need_condition(first, begin);
    std::vector<Formula> parts{first.formula};
    while (words_.take_if("or")) {
        const std::size_t next = words_.position();
        const Typed part = conjunction();
        need_condition(part, next);
        parts.push_back(part.formula);
    }
    return boolean(joined({.op = Op::disjunction}, parts));
}
FormulaReader::Typed FormulaReader::conjunction() {
    const std::size_t begin = words_.position();
    Typed first = negation();
    if (!words_.at("and")) return first;
    need_condition(first, begin);
    std::vector<Formula> parts{first.formula};
    while (words_.take_if("and")) {
        const std::size_t next = words_.position();
        const Typed part = negation();
        need_condition(part, next);
        parts.push_back(part.formula);
    }
    return boolean(joined({.op = Op::conjunction}, parts));
}
FormulaReader::Typed FormulaReader::negation() {
    if (!words_.take_if("not")) return comparison();
    const std::size_t begin = words_.position();
    const Typed t = negation();
    need_condition(t, begin);
    return boolean(joined({.op = Op::negation}, {t.formula}));
}

FormulaReader::Typed FormulaReader::comparison() {
    Typed left = sum();
    const Word w = words_.peek();
    if (w.kind == Kind_of_word::name && w.text == "in") return membership(std::move(left), w.at);
    const bool order = w.text == "<" || w.text == "<=" || w.text == ">" || w.text == ">=";
    if (w.kind != Kind_of_word::symbol || !(order || w.text == "=" || w.text == "!=")) return left;
    words_.take();
    const bool is_number = numeric(left.type);
    const std::size_t begin = words_.position();
    const Typed right = is_number ? sum() : primary(left.type);
    if (right.type != left.type && !(is_number && numeric(right.type)))
        words_.fail(begin, "the left side is " + type_name(left.type) + ", this is " + type_name(right.type));
    if (order && !is_number) words_.fail(w.at, "only numbers have an order; the left side is " + type_name(left.type));
    const auto negated = [](Formula f) { return joined({.op = Op::negation}, {std::move(f)}); };
    if (w.text == "=") return boolean(joined({.op = Op::equal}, {left.formula, right.formula}));
    if (w.text == "!=") return boolean(negated(joined({.op = Op::equal}, {left.formula, right.formula})));
    if (w.text == "<") return boolean(joined({.op = Op::less}, {left.formula, right.formula}));
    if (w.text == ">") return boolean(joined({.op = Op::less}, {right.formula, left.formula}));
    if (w.text == "<=") return boolean(negated(joined({.op = Op::less}, {right.formula, left.formula})));
    return boolean(negated(joined({.op = Op::less}, {left.formula, right.formula})));
}

// phase[s] in (enabled, active)
FormulaReader::Typed FormulaReader::membership(Typed left, std::size_t where) {
    words_.take();
    if (at(m_, left.type).kind == Kind::boolean) words_.fail(where, "'in' asks whether a value is one of several; the left side is a condition");
    words_.expect("(", "before the values it may have");
    std::vector<Formula> any;
    do any.push_back(joined({.op = Op::equal}, {left.formula, primary(left.type).formula}));
    while (words_.take_if(","));
    words_.expect(")", "after the values it may have");
    return boolean(any.size() == 1 ? any.front() : joined({.op = Op::disjunction}, any));
}

FormulaReader::Typed FormulaReader::sum() {
    const std::size_t begin = words_.position();
    Typed left = primary(-1);
    while (words_.at("+") || words_.at("-")) {
        const Word sign = words_.take();
        const std::size_t next = words_.position();
        const Typed right = primary(-1);
        if (!numeric(left.type)) words_.fail(begin, "this is " + type_name(left.type) + "; only numbers are added and subtracted");
        if (!numeric(right.type)) words_.fail(next, "this is " + type_name(right.type) + "; only numbers are added and subtracted");
        left.formula = joined({.op = sign.text == "+" ? Op::add : Op::subtract}, {left.formula, right.formula});
    }
    return left;
}

// `wanted`: the type of what it is compared with, which says what a bare enumerator or number means; -1: unknown.
FormulaReader::Typed FormulaReader::primary(int wanted) {
    const Word w = words_.peek();
    if (w.kind == Kind_of_word::number) {
        const long n = words_.number("a number");
        if (wanted >= 0 && at(m_, wanted).kind == Kind::index) {
            if (n > at(m_, wanted).high) words_.fail(w.at, "there are only 0.." + std::to_string(at(m_, wanted).high) + " of type " + std::string(at(m_, wanted).name));
            return constant(wanted, n);
        }
        return constant(number_type(n), n);
    }
    if (words_.take_if("(")) {
        Typed inside = implication();
        words_.expect(")", "after what stands in parentheses");
        return inside;
    }
    if (w.kind != Kind_of_word::name) words_.unexpected("a condition or a value");
    if (words_.take_if("yes")) return constant(yes_no(), 1);
    if (words_.take_if("no")) return constant(yes_no(), 0);
    if (words_.take_if("all")) return quantified(Op::all);
    if (words_.take_if("some")) return quantified(Op::any);
    if (words_.take_if("count")) return quantified(Op::count);
    if (w.text == "unchanged") return unchanged();
    if (w.text == "nothing") return nothing_changes();
    if (words_.take_if("after")) {
        if (!where_.step) words_.fail(w.at, "'after' may stand only in what a sentence says of a step");
        const bool outer = after_;
        after_ = true;
        Typed inside = primary(wanted);
        after_ = outer;
        return inside;
    }
    return named(wanted);
}

FormulaReader::Typed FormulaReader::quantified(Op op) {
    const int binder = bind();
    words_.expect(":", "between what it ranges over and the condition");
    const std::size_t begin = words_.position();
    // `count i in I: c < 3` counts the i with c.
    Typed inside = op == Op::count ? primary(-1) : implication();
    if (op == Op::count && (words_.at("=") || words_.at("in"))) words_.fail(begin, "put the condition that is counted in parentheses");
    need_condition(inside, begin);
    const int type = m_.binders[static_cast<unsigned>(binder)].type;
    drop();
    Formula f = joined({.op = op, .at = binder, .type = type}, {inside.formula});
    return op == Op::count ? Typed{std::move(f), number_type(at(m_, type).high + 1)} : boolean(std::move(f));
}

int FormulaReader::bind() {
    const Word w = words_.peek();
    const std::string_view name = words_.name("a name for the element, as in 's in Slot'");
    if (reserved(name)) words_.fail(w.at, "'" + std::string(name) + "' is a word of the language; choose another name");
    if (std::ranges::any_of(m_.variables, [&](const Variable& v) { return full_name(v) == name; })) words_.fail(w.at, "'" + std::string(name) + "' is a state variable already; choose another name");
    words_.expect("in", "before the index type");
    const Word type = words_.peek();
    const int binder = new_binder(name, index_type(words_.name("an index type"), type.at));
    bind(m_.binders[static_cast<unsigned>(binder)].name, binder);
    return binder;
}

FormulaReader::Typed FormulaReader::named(int wanted) {
    const Word w = words_.take();
    for (auto b = bound_.rbegin(); b != bound_.rend(); ++b)
        if (b->name == w.text) {
            const int type = m_.binders[static_cast<unsigned>(b->binder)].type;
            return {joined({.op = Op::bound, .at = b->binder, .type = type}, {}), type};
        }
    if (wanted >= 0)
        if (const int v = value_of(at(m_, wanted), w.text); v >= 0) return constant(wanted, v);
    if (where_.parameters && where_.event >= 0) {
        const Event& e = m_.events[static_cast<unsigned>(where_.event)];
        for (std::size_t p = 0; p != e.parameters.size(); ++p)
            if (e.parameters[p].name == w.text) return {joined({.op = Op::parameter, .at = static_cast<int>(p)}, {}), e.parameters[p].type};
    }
    for (std::size_t v = 0; v != m_.variables.size(); ++v)
        if (full_name(m_.variables[v]) == w.text) return element(static_cast<int>(v), w.at);
    for (std::size_t s = 0; s != m_.settings.size(); ++s)
        if (m_.settings[s].name == w.text) return {joined({.op = Op::setting, .at = static_cast<int>(s)}, {}), number_type(m_.settings[s].value)};
    for (std::size_t d = 0; d != m_.definitions.size(); ++d)
        if (m_.definitions[d].name == w.text) return call(static_cast<int>(d), w.at);
    for (std::size_t e = 0; where_.step && e != m_.events.size(); ++e) {
        if (where_.event >= 0 && static_cast<int>(e) != where_.event) continue;
        const int type = m_.events[e].answers;
        if (const int code = value_of(at(m_, type), w.text); code >= 0) return boolean(joined({.op = Op::answered, .value = code, .type = type}, {}));
    }
    if (wanted >= 0 && !at(m_, wanted).values.empty()) {
        std::vector<std::string> values(at(m_, wanted).values.begin(), at(m_, wanted).values.end());
        for (std::string& name : names_here()) values.push_back(std::move(name));
        words_.unknown(w.at, "value of " + std::string(at(m_, wanted).name), w.text, values);
    }
    words_.unknown(w.at, "name", w.text, names_here());
}

FormulaReader::Typed FormulaReader::element(int variable, std::size_t where) {
    const Variable& v = m_.variables[static_cast<unsigned>(variable)];
    const Node node{.op = Op::variable, .after = after_, .at = variable};
    if (v.index < 0) {
        if (words_.at("[")) words_.fail(words_.position(), "'" + full_name(v) + "' is a single value, not one for each element");
        return {joined(node, {}), v.type};
    }
    if (!words_.take_if("[")) words_.fail(where, "'" + full_name(v) + "' has a value for each " + std::string(at(m_, v.index).name) + "; write " + full_name(v) + "[..]");
    const bool outer = after_;  // after phase[next]: the element is the one `next` names before the step, unless it says after as well
    after_ = false;
    const std::size_t begin = words_.position();
    const Typed index = primary(v.index);
    after_ = outer;
    if (index.type != v.index) words_.fail(begin, "'" + full_name(v) + "' has an element for each " + std::string(at(m_, v.index).name) + "; this is " + type_name(index.type));
    words_.expect("]", "after the element");
    return {joined(node, {index.formula}), v.type};
}

FormulaReader::Typed FormulaReader::call(int definition, std::size_t where) {
    const Definition& d = m_.definitions[static_cast<unsigned>(definition)];
    std::vector<Formula> arguments;
    if (!d.parameters.empty()) {
        words_.expect("(", "after '" + std::string(d.name) + "', which speaks of something");
        for (std::size_t k = 0; k != d.parameters.size(); ++k) {
            if (k) words_.expect(",", "between the arguments of '" + std::string(d.name) + "'");
            const std::size_t begin = words_.position();
            const int type = m_.binders[static_cast<unsigned>(d.parameters[k])].type;
            const bool outer = after_;
            after_ = false;
            const Typed argument = primary(type);
            after_ = outer;
            if (argument.type != type) words_.fail(begin, "'" + std::string(d.name) + "' speaks of " + type_name(type) + "; this is " + type_name(argument.type));
            arguments.push_back(argument.formula);
        }
        words_.expect(")", "after the arguments of '" + std::string(d.name) + "'");
    } else if (words_.at("(")) words_.fail(where, "'" + std::string(d.name) + "' speaks of nothing in particular: no parentheses");
    return {joined({.op = Op::call, .after = after_, .at = definition}, arguments), d.type};
}

// ---- what stays --------------------------------------------------------------------------------------------------------

int FormulaReader::variable() {
    const Word w = words_.peek();
    const std::string_view name = words_.name("the name of a state variable");
    std::vector<std::string> known;
    for (std::size_t v = 0; v != m_.variables.size(); ++v) {
        if (full_name(m_.variables[v]) == name) return static_cast<int>(v);
        known.push_back(full_name(m_.variables[v]));
    }
    words_.unknown(w.at, "state variable", name, known);
}

// The variable `place` holds the same after the step.
Formula FormulaReader::same(const Formula& place) const {
    Formula later = place;
    later.back().after = true;
    return joined({.op = Op::equal}, {later, place});
}

// All elements but those.
Formula FormulaReader::whole_unchanged(int variable, const std::vector<Formula>& but) {
    const Variable& v = m_.variables[static_cast<unsigned>(variable)];
    if (v.index < 0) return same(joined({.op = Op::variable, .at = variable}, {}));
    const int binder = new_binder("each", v.index);
    const Formula each = joined({.op = Op::bound, .at = binder, .type = v.index}, {});
    std::vector<Formula> either;
    for (const Formula& f : but) either.push_back(joined({.op = Op::equal}, {each, f}));
    either.push_back(same(joined({.op = Op::variable, .at = variable}, {each})));
    return joined({.op = Op::all, .at = binder, .type = v.index}, {either.size() == 1 ? either.front() : joined({.op = Op::disjunction}, either)});
}

// unchanged phase[slot], unchanged phase (all of it)
FormulaReader::Typed FormulaReader::unchanged() {
    const Word w = words_.take();
    if (!where_.step) words_.fail(w.at, "'unchanged' may stand only in what a sentence says of a step");
    const int v = variable();
    if (m_.variables[static_cast<unsigned>(v)].index < 0 || !words_.at("[")) return boolean(whole_unchanged(v, {}));
    return boolean(same(element(v, w.at).formula));
}

// nothing changes; nothing changes but phase[slot], level
FormulaReader::Typed FormulaReader::nothing_changes() {
    const Word w = words_.take();
    if (!where_.step) words_.fail(w.at, "'nothing changes' may stand only in what a sentence says of a step");
    words_.expect("changes", "after 'nothing'");
    std::vector<std::vector<Formula>> but(m_.variables.size());
    std::vector<bool> free(m_.variables.size());
    if (words_.take_if("but")) {
        do {
            const std::size_t begin = words_.position();
            const auto v = static_cast<unsigned>(variable());
            if (m_.variables[v].index >= 0 && words_.at("[")) but[v].push_back(Formula(Tree(element(static_cast<int>(v), begin).formula)[0].formula()));
            else free[v] = true;
        } while (words_.take_if(","));
    }
    std::vector<Formula> parts;
    for (std::size_t v = 0; v != m_.variables.size(); ++v)
        if (!free[v]) parts.push_back(whole_unchanged(static_cast<int>(v), but[v]));
    if (parts.empty()) return constant(yes_no(), 1);
    return boolean(parts.size() == 1 ? parts.front() : joined({.op = Op::conjunction}, parts));
}

}  // namespace spec::text
