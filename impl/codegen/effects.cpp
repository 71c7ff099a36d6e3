// SPDX-License-Identifier: Apache-2.0
// Writes assignments in the planned order, values that would be lost kept in constants first.
#include "effects.hpp"

#include <algorithm>

namespace codegen {

using namespace spec;

namespace {

bool reads_anything(const Expr& e) {
    return e.form == Form::cell || e.form == Form::call ||
           std::any_of(e.operands.begin(), e.operands.end(), reads_anything);
}

}  // namespace

// The element that is assigned, as an expression that reads it.
Expr Effects::own(const Assignment& a) const {
    const Type& t = type_of(m_, variable(a));
    Expr cell{Form::cell, t.kind == Kind::index ? Kind::number : t.kind, a.variable, 0, t.high};
    if (a.each >= 0) cell.operands.push_back({Form::bound, Kind::number, a.each, 0, lowering_.high_of_binder(a.each)});
    else if (a.index) cell.operands.push_back(*a.index);
    return cell;
}

// An assignment to the state; hardened code writes nowhere else.
std::string Effects::statement(const std::string& indent, const std::string& target, const std::string& value) const {
    return printer_.style() == Style::hardened ? indent + "put(m, " + target + ", " + value + ");" : indent + target + " = " + value + ';';
}

std::vector<Assignment> Effects::lowered(const Rule& r, const Exprs& facts, const Event* event) const {
    std::vector<Assignment> result;
    for (const Effect& e : r.effects) {
        Assignment a{e.variable, e.each};
        Exprs known = facts;
        if (e.each >= 0)
            known.erase(std::remove_if(known.begin(), known.end(), [&](const Expr& f) { return mentions(f, e.each); }),
                        known.end());
        if (e.each < 0 && !e.index.empty()) a.index = lowering_.lower(e.index, event, known);
        a.value = lowering_.lower(e.value, event, known);
        const bool outside = a.index && a.index->form == Form::literal && a.index->value >= variable(a).cells;
        // Assigning what is there already is no effect, unless an assignment before it put something else there.
        const bool first =
            std::none_of(result.begin(), result.end(), [&](const Assignment& o) { return o.variable == a.variable; });
        if (!outside && !(first && a.value == own(a))) result.push_back(a);
    }
    return result;
}

Effects::Effects(const Lowering& lowering, Names& names, Printer& printer)
    : lowering_(lowering), m_(lowering.machine()), names_(names), printer_(printer), shared_(lowering) {
    if (printer_.style() == Style::hardened) return;  // there nothing is called, and each write is one of its own
    for (int k = 0; k != static_cast<int>(m_.rules.size()); ++k) {
        const Rule& r = m_.rules[static_cast<unsigned>(k)];
        const Event* event = &m_.events[static_cast<unsigned>(r.event)];
        const Expr guard = lowering.lower(r.guard, event);
        if (guard.form == Form::literal && !guard.value) continue;
        const Exprs known = facts(r);
        const std::vector<Assignment> all = lowered(r, known, event);
        shared_.add(k, event->answers, all, std::none_of(all.begin(), all.end(), [&](const Assignment& a) {
                        return a.index && inside(a, "", known);
                    }));
    }
    shared_.settle();
}

Exprs Effects::facts(const Rule& r) const {
    const Event* event = &m_.events[static_cast<unsigned>(r.event)];
    Exprs result;
    learn(result, lowering_.lower(r.guard, event));
    learn(result, lowering_.lower(spelled_out(m_, r.guard), event));
    return result;
}

std::string Effects::text(const Rule& r, const Scope& outer, const std::string& indent) {
    Scope scope = outer;
    const Exprs known = facts(r);
    const std::vector<Assignment> all = lowered(r, known, scope.event);
    const Split split = printer_.style() == Style::hardened ? Split{{}, {}, all, {}} : shared_.split(static_cast<int>(&r - m_.rules.data()), all);
    const std::string answer = names_.literal(scope.event->answers, r.answer);
    std::string before, result;
    std::vector<std::string> calls;
    for (const Split::Call& call : split.calls) calls.push_back(common(call, answer, scope));
    for (const auto& [length, members] : split.entries)
        calls.push_back(entry(length, members, all, answer, scope, before, indent));
    result = before + planned(split.planned, known, scope, indent);
    for (const auto& [length, members] : split.moved) result += moved(length, members, scope, indent);
    const std::string last = calls.empty() ? answer : calls.back();
    if (!calls.empty()) calls.pop_back();
    for (const std::string& call : calls) result += broken(indent + call + ';') + '\n';
    return result + broken(indent + "return " + last + ';') + '\n';
}

std::string Effects::planned(const std::vector<Assignment>& all, const Exprs& facts, const Scope& outer,
                             const std::string& indent) {
    Scope scope = outer;
    const Plan order = plan(lowering_, all);
    std::vector<Place> places(all.size());
    std::string result;
    for (std::size_t k : order.kept)
        result += all[k].each >= 0 ? keep_each(all[k], places[k], scope, indent)
                                   : keep(all[k], places[k], scope, indent, facts);
    std::vector<Item> items;
    const auto flush = [&] {
        result += sequence(items, scope, indent);
        items.clear();
    };
    for (const Statement& s : order.statements) {
        if (s.each) {
            flush();
            result += looped(s, all, places, scope, indent);
            continue;
        }
        const Assignment& a = all[s.loop.front()];
        Place& place = places[s.loop.front()];
        if (place.target.empty()) {
            place.target = names_.member(variable(a)) + (a.index ? '[' + printer_.text(*a.index, scope) + ']' : "");
            if (a.index) place.inside = inside(a, printer_.text(*a.index, scope), facts);
        }
        items.push_back({&a, &place});
    }
    flush();
    return result;
}

// What must be asked before an element is written that may lie outside the array, unless the guard has asked already.
std::optional<std::string> Effects::inside(const Assignment& a, const std::string& index, const Exprs& facts) const {
    const long cells = variable(a).cells;
    if (a.index->high < cells) return std::nullopt;
    for (const Expr& f : facts)
        if (f.form == Form::less && f.operands[0] == *a.index && is_constant(f.operands[1]) &&
            f.operands[1].value <= cells)
            return std::nullopt;
    return index + " < " + names_.elements(variable(a));
}

std::string Effects::keep(const Assignment& a, Place& place, Scope& scope, const std::string& indent,
                          const Exprs& facts) {
    const Type& t = type_of(m_, variable(a));
    const std::string name(variable(a).name);
    std::string result;
    std::string element;
    if (a.index) {
        element = printer_.text(*a.index, scope);
        if (reads_anything(*a.index)) {
            const std::string at = scope.fresh("at_" + name);
            result += broken(indent + "const " + std::string(storage(a.index->high)) + ' ' + at + " = " +
                             printer_.converted(*a.index, scope, a.index->high) + ';') +
                      '\n';
            element = at;
        }
        place.inside = inside(a, element, facts);
    }
    place.target = names_.member(variable(a)) + (a.index ? '[' + element + ']' : "");
    if (!reads_anything(a.value)) return result;
    place.kept = scope.fresh("next_" + name);
    const std::string type = t.kind == Kind::index ? std::string(storage(t.high)) : names_.type(variable(a).type);
    return result +
           broken(indent + "const " + type + ' ' + *place.kept + " = " + printer_.converted(a.value, scope, t.high) +
                  ';') +
           '\n';
}

std::string Effects::head(const Assignment& a, const std::string& i, bool downwards) const {
    const long count = variable(a).cells;
    const std::string end = names_.elements(variable(a));
    if (!downwards) return Printer::loop(i, count, end);
    return "for (" + std::string(storage(count)) + ' ' + i + " = " + end + "; " + i + "-- != 0;)";
}

std::string Effects::keep_each(const Assignment& a, Place& place, Scope& scope, const std::string& indent) {
    place.kept = scope.fresh("next_" + std::string(variable(a).name));
    Scope inside = scope;
    const std::string i = inside.bind(a.each, m_.binders[static_cast<unsigned>(a.each)].name, variable(a).cells);
    return indent + names_.type(variable(a).type) + ' ' + *place.kept + '[' + names_.elements(variable(a)) + "];\n" +
           indent + head(a, i, false) + '\n' +
           broken(indent + "    " + *place.kept + '[' + i + "] = " + printer_.converted(a.value, inside, high(a)) +
                  ';') +
           '\n';
}

std::string Effects::looped(const Statement& s, const std::vector<Assignment>& all, std::vector<Place>& places,
                            Scope scope, const std::string& indent) {
    const Assignment& first = all[s.loop.front()];
    const std::string i =
        scope.bind(first.each, m_.binders[static_cast<unsigned>(first.each)].name, variable(first).cells);
    const std::string inner = indent + "    ";
    std::string body;
    for (std::size_t k : s.loop) {
        scope.bound[all[k].each] = scope.bound[first.each];
        if (places[k].kept) *places[k].kept += '[' + i + ']';
        places[k].target = names_.member(variable(all[k])) + '[' + i + ']';
    }
    for (std::size_t k : s.kept) {
        body += keep(all[k], places[k], scope, inner, {});
        places[k].target = names_.member(variable(all[k])) + '[' + i + ']';
    }
    std::vector<Item> items;
    for (std::size_t k : s.loop) items.push_back({&all[k], &places[k]});
    body += sequence(items, scope, inner);
    const bool single = std::count(body.begin(), body.end(), '\n') == 1;
    return indent + head(first, i, s.downwards) + (single ? "\n" : " {\n") + body + (single ? "" : indent + "}\n");
}

std::string Effects::sequence(const std::vector<Item>& items, const Scope& scope, const std::string& indent) {
    std::string result, shared;
    std::optional<Expr> condition;
    std::vector<int> written;
    const std::string inner = indent + "    ";
    const auto flush = [&] {
        if (condition) result += guarded(printer_.text(*condition, scope), shared, indent);
        condition.reset();
        shared.clear();
        written.clear();
    };
    for (std::size_t k = 0; k != items.size(); ++k) {
        const Assignment& a = *items[k].assignment;
        const Place& place = *items[k].place;
        if (place.inside) {  // one question for all that ask it
            flush();
            std::vector<Place> there;
            std::size_t end = k;
            for (; end != items.size() && items[end].place->inside == place.inside &&
                   (end == k || !reads(lowering_, own(a), items[end - 1].assignment->variable));
                 ++end)
                there.push_back(*items[end].place);
            std::vector<Item> same;
            for (std::size_t n = 0; n != there.size(); ++n) {
                there[n].inside.reset();
                same.push_back({items[k + n].assignment, &there[n]});
            }
            result += guarded(*place.inside, sequence(same, scope, inner), indent);
            k = end - 1;
            continue;
        }
        const Target target{own(a), place.target, high(a)};
        const std::string line = statement(indent, place.target, place.kept ? *place.kept : printer_.converted(a.value, scope, target.high));
        const std::optional<Conditional> c = place.kept ? std::nullopt : conditional(a.value, target.own, line);
        if (!c) {
            flush();
            result += place.kept ? line + '\n' : assign(a.value, target, scope, indent);
            continue;
        }
        const bool stale =
            std::any_of(written.begin(), written.end(), [&](int v) { return reads(lowering_, c->condition, v); });
        if (!condition || *condition != c->condition || stale) flush();
        condition = c->condition;
        written.push_back(a.variable);
        shared += assign(c->yes, target, scope, inner);
        if (!c->no) continue;
        const std::string first = guarded(printer_.text(*condition, scope), shared, indent);
        result += otherwise(first, assign(*c->no, target, scope, indent), assign(*c->no, target, scope, inner), indent);
        condition.reset();
        flush();
    }
    flush();
    return result;
}

std::optional<Effects::Conditional> Effects::conditional(const Expr& value, const Expr& own,
                                                         const std::string& line) const {
    if (value.form == Form::conjunction || value.form == Form::disjunction) {
        Exprs rest;
        for (const Expr& o : value.operands)
            if (o != own) rest.push_back(o);
        if (rest.size() == value.operands.size()) return std::nullopt;
        const Expr others = both(value.form, rest);
        return Conditional{value.form == Form::conjunction ? negated(others) : others,
                           truth(value.form == Form::disjunction), std::nullopt};
    }
    if (value.form != Form::choice) return std::nullopt;
    const Expr& yes = value.operands[1];
    const Expr& no = value.operands[2];
    const bool at_zero = is_literal(no, 0) && value.operands[0].form == Form::unequal &&
                         value.operands[0].operands[0] == own && is_literal(value.operands[0].operands[1], 0);
    if (no == own || at_zero) return Conditional{value.operands[0], yes, std::nullopt};
    if (yes == own) return Conditional{negated(value.operands[0]), no, std::nullopt};
    if (yes.form != Form::choice && no.form != Form::choice && line.size() <= 120) return std::nullopt;
    return Conditional{value.operands[0], yes, no};
}

std::string Effects::guarded(const std::string& condition, const std::string& statements, const std::string& indent) {
    const std::string one = indent + "if (" + condition + ") " + statements.substr(statements.find_first_not_of(' '));
    const bool fits = std::count(statements.begin(), statements.end(), '\n') == 1 && one.size() <= 121 &&
                      statements.find(" if (") == std::string::npos;
    return fits ? one : broken(indent + "if (" + condition + ") {") + '\n' + statements + indent + "}\n";
}

std::string Effects::otherwise(std::string guarded, const std::string& rest, const std::string& indented,
                               const std::string& indent) {
    const bool braces = guarded.size() > 2 && guarded.compare(guarded.size() - 2, 2, "}\n") == 0;
    const bool several = rest.compare(indent.size(), 4, "if (") != 0 && std::count(rest.begin(), rest.end(), '\n') != 1;
    if (braces) guarded.pop_back(), guarded += " else ";
    else guarded += indent + "else ";
    return guarded + (several ? "{\n" + indented + indent + "}\n" : rest.substr(indent.size()));
}

std::string Effects::assign(const Expr& value, const Target& target, const Scope& scope, const std::string& indent) {
    const bool arithmetic = value.operands.size() == 2 && (value.form == Form::add || value.form == Form::difference);
    if (printer_.style() == Style::plain && arithmetic && value.operands[0] == target.own && is_literal(value.operands[1], 1))
        return indent + (value.form == Form::add ? "++" : "--") + target.text + ";\n";
    const std::string line = statement(indent, target.text, printer_.converted(value, scope, target.high));
    const std::optional<Conditional> c = conditional(value, target.own, line);
    if (!c) return broken(line) + '\n';
    const std::string inner = indent + "    ";
    const std::string first = guarded(printer_.text(c->condition, scope), assign(c->yes, target, scope, inner), indent);
    if (!c->no) return first;
    return otherwise(first, assign(*c->no, target, scope, indent), assign(*c->no, target, scope, inner), indent);
}

}  // namespace codegen
