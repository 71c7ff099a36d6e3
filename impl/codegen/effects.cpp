// SPDX-License-Identifier: Apache-2.0
// Writes assignments in the planned order, values that would be lost kept in constants first.
#include "effects.hpp"

#include <algorithm>

namespace codegen {

using namespace spec;

namespace {

bool reads_anything(const Expr& e) {
    return e.form == Form::cell || e.form == Form::call || std::any_of(e.operands.begin(), e.operands.end(), reads_anything);
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

std::vector<Assignment> Effects::lowered(const Rule& r, const Exprs& facts, const Event* event) const {
    std::vector<Assignment> result;
    for (const Effect& e : r.effects) {
        Assignment a{e.variable, e.each};
        Exprs known = facts;
        if (e.each >= 0) known.erase(std::remove_if(known.begin(), known.end(), [&](const Expr& f) { return mentions(f, e.each); }), known.end());
        if (e.each < 0 && !e.index.empty()) a.index = lowering_.lower(e.index, event, known);
        a.value = lowering_.lower(e.value, event, known);
        const bool outside = a.index && a.index->form == Form::literal && a.index->value >= variable(a).cells;
        // Assigning what is there already is no effect, unless an assignment before it put something else there.
        const bool first = std::none_of(result.begin(), result.end(), [&](const Assignment& o) { return o.variable == a.variable; });
        if (!outside && !(first && a.value == own(a))) result.push_back(a);
    }
    return result;
}

std::string Effects::text(const Rule& r, const Exprs& facts, const Scope& outer, const std::string& indent) {
    Scope scope = outer;
    const std::vector<Assignment> all = lowered(r, facts, scope.event);
    const Plan order = plan(lowering_, all);
    std::vector<Place> places(all.size());
    std::string result;
    for (std::size_t k : order.kept)
        result += all[k].each >= 0 ? keep_each(all[k], places[k], scope, indent) : keep(all[k], places[k], scope, indent, facts);
    for (const Statement& s : order.statements) {
        if (s.each) { result += looped(s, all, places, scope, indent); continue; }
        const Assignment& a = all[s.loop.front()];
        Place& place = places[s.loop.front()];
        if (place.target.empty()) {
            place.target = printer_.text(own(a), scope);
            if (a.index) place.inside = inside(a, printer_.text(*a.index, scope), facts);
        }
        result += assign(a, place, scope, indent);
    }
    return result;
}

// What must be asked before an element is written that may lie outside the array, unless the guard has asked already.
std::optional<std::string> Effects::inside(const Assignment& a, const std::string& index, const Exprs& facts) const {
    const long cells = variable(a).cells;
    if (a.index->high < cells) return std::nullopt;
    for (const Expr& f : facts)
        if (f.form == Form::less && f.operands[0] == *a.index && is_constant(f.operands[1]) && f.operands[1].value <= cells) return std::nullopt;
    return index + " < " + names_.elements(variable(a));
}

std::string Effects::keep(const Assignment& a, Place& place, Scope& scope, const std::string& indent, const Exprs& facts) {
    const Type& t = type_of(m_, variable(a));
    const std::string name(variable(a).name);
    std::string result;
    std::string element;
    if (a.index) {
        element = printer_.text(*a.index, scope);
        if (reads_anything(*a.index)) {
            const std::string at = scope.fresh("at_" + name);
            result += broken(indent + "const " + std::string(storage(a.index->high)) + ' ' + at + " = " + printer_.converted(*a.index, scope, a.index->high) + ';') + '\n';
            element = at;
        }
        place.inside = inside(a, element, facts);
    }
    place.target = names_.member(variable(a)) + (a.index ? '[' + element + ']' : "");
    if (!reads_anything(a.value)) return result;
    place.kept = scope.fresh("next_" + name);
    const std::string type = t.kind == Kind::index ? std::string(storage(t.high)) : names_.type(variable(a).type);
    return result + broken(indent + "const " + type + ' ' + *place.kept + " = " + printer_.converted(a.value, scope, t.high) + ';') + '\n';
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
    return indent + names_.type(variable(a).type) + ' ' + *place.kept + '[' + names_.elements(variable(a)) + "];\n" + indent + head(a, i, false) + '\n'
         + broken(indent + "    " + *place.kept + '[' + i + "] = " + printer_.converted(a.value, inside, high(a)) + ';') + '\n';
}

std::string Effects::looped(const Statement& s, const std::vector<Assignment>& all, std::vector<Place>& places, Scope scope, const std::string& indent) {
    const Assignment& first = all[s.loop.front()];
    const std::string i = scope.bind(first.each, m_.binders[static_cast<unsigned>(first.each)].name, variable(first).cells);
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
    for (std::size_t k : s.loop) body += assign(all[k], places[k], scope, inner);
    const bool single = std::count(body.begin(), body.end(), '\n') == 1;
    return indent + head(first, i, s.downwards) + (single ? "\n" : " {\n") + body + (single ? "" : indent + "}\n");
}

std::string Effects::assign(const Assignment& a, const Place& place, const Scope& scope, const std::string& indent) {
    if (place.inside) {
        Place there = place;
        there.inside.reset();
        return indent + "if (" + *place.inside + ") {\n" + assign(a, there, scope, indent + "    ") + indent + "}\n";
    }
    if (place.kept) return indent + place.target + " = " + *place.kept + ";\n";
    return assign(a.value, own(a), place.target, high(a), scope, indent);
}

std::string Effects::assign(const Expr& value, const Expr& own, const std::string& target, long high, const Scope& scope, const std::string& indent) {
    const bool arithmetic = value.operands.size() == 2 && (value.form == Form::add || value.form == Form::difference);
    if (arithmetic && value.operands[0] == own && is_literal(value.operands[1], 1)) return indent + (value.form == Form::add ? "++" : "--") + target + ";\n";
    const std::string line = indent + target + " = " + printer_.converted(value, scope, high) + ';';
    if (value.form != Form::choice) return broken(line) + '\n';
    const Expr& yes = value.operands[1];
    const Expr& no = value.operands[2];
    const bool simple = yes.form != Form::choice && no.form != Form::choice;
    if (simple && yes != own && no != own && line.size() <= 120) return line + '\n';
    const auto branch = [&](const Expr& e) { return assign(e, own, target, high, scope, indent + "    "); };
    const auto condition = [&](const Expr& c) { return printer_.text(c, scope); };
    // One statement on the line of its `if`, braces around more.
    const auto guarded = [&](const std::string& c, const std::string& statements) {
        const std::string one = indent + "if (" + c + ") " + statements.substr(statements.find_first_not_of(' '));
        const bool fits = std::count(statements.begin(), statements.end(), '\n') == 1 && one.size() <= 121 && statements.find(" if (") == std::string::npos;
        return fits ? one : broken(indent + "if (" + c + ") {") + '\n' + statements + indent + "}\n";
    };
    if (no == own) return guarded(condition(value.operands[0]), branch(yes));
    if (yes == own) return guarded(condition(negated(value.operands[0])), branch(no));
    std::string result = guarded(condition(value.operands[0]), branch(yes));
    const bool braces = result.size() > 2 && result.compare(result.size() - 2, 2, "}\n") == 0;
    const std::string rest = assign(no, own, target, high, scope, indent);
    const bool chained = rest.compare(indent.size(), 4, "if (") == 0;
    const bool several = !chained && std::count(rest.begin(), rest.end(), '\n') != 1;
    if (braces) result.pop_back(), result += " else ";
    else result += indent + "else ";
    return result + (several ? "{\n" + branch(no) + indent + "}\n" : rest.substr(indent.size()));
}

}  // namespace codegen
