// SPDX-License-Identifier: Apache-2.0
#include "exchange/promela_terms.hpp"

#include <algorithm>
#include <cctype>

namespace exchange {

using namespace spec;

namespace {

std::string identifier(std::string_view name) {
    std::string text;
    for (const char c : name) text += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
    return text;
}

Words number(long value) { return {std::to_string(value), true, value, value}; }
Words truth(bool value) { return number(value); }
bool is(const Words& w, long value) { return w.literal && w.value == value; }

Words negated(const Words& w) {
    if (w.literal) return truth(!w.value);
    if (w.text.starts_with("!")) return {w.text.substr(1)};
    return {'!' + w.text};
}

// && or ||: `neutral` is left out, the other truth value decides.
Words junction(const std::vector<Words>& operands, bool neutral) {
    std::vector<std::string> parts;
    for (const Words& w : operands) {
        if (is(w, !neutral)) return truth(!neutral);
        if (!w.literal && std::ranges::find(parts, w.text) == parts.end()) parts.push_back(w.text);
    }
    if (parts.empty()) return truth(neutral);
    if (parts.size() == 1) return {parts[0]};
    std::string text;
    for (const std::string& p : parts) text += (text.empty() ? "(" : neutral ? " && " : " || ") + p;
    return {text + ')'};
}

Words equal(const Words& a, const Words& b) {
    if (a.literal && b.literal) return truth(a.value == b.value);
    if (a.literal) return equal(b, a);
    if (a.text == b.text) return truth(true);
    if (b.literal && b.value > a.high) return truth(false);
    return {'(' + a.text + " == " + b.text + ')'};
}

Words less(const Words& a, const Words& b) {
    if (a.literal && b.literal) return truth(a.value < b.value);
    if (a.text == b.text || is(b, 0) || (a.literal && a.value >= b.high)) return truth(false);
    if (b.literal && a.high < b.value) return truth(true);
    return {'(' + a.text + " < " + b.text + ')'};
}

// Never below 0.
Words difference(const Words& a, const Words& b) {
    if (a.literal && b.literal) return number(std::max(0L, a.value - b.value));
    if (is(b, 0)) return a;
    if (a.text == b.text || (b.literal && b.value >= a.high)) return number(0);
    const std::string plain = a.text + " - " + b.text;
    if (a.literal && b.high <= a.value) return {'(' + plain + ')', false, 0, a.high};
    return {'(' + a.text + " > " + b.text + " -> " + plain + " : 0)", false, 0, a.high};
}

Words chosen(const Words& condition, const Words& yes, const Words& no) {
    if (condition.literal) return condition.value ? yes : no;
    if (yes.text == no.text) return yes;
    return {'(' + condition.text + " -> " + yes.text + " : " + no.text + ')', false, 0, std::max(yes.high, no.high)};
}

}  // namespace

PromelaNames::PromelaNames(const Machine& machine) : machine_(machine) {
    for (const std::string_view word : {"d_step", "c_code", "c_expr", "c_decl", "c_state", "c_track", "pc_value", "get_priority", "set_priority"}) used_.emplace(word);
    // SPIN makes C of it, where most words are taken.
    for (const Variable& v : machine.variables) variables_.push_back(unique("m_" + identifier(full_name(v))));
    for (const Type& t : machine.types)
        for (std::size_t k = 0; t.kind == Kind::enumeration && k != t.values.size(); ++k) {
            std::string& name = enumerators_[{t.name, static_cast<long>(k)}];
            if (name.empty()) name = unique(identifier(t.name) + '_' + identifier(t.values[k]));
        }
}

std::string PromelaNames::unique(std::string name) {
    while (!used_.insert(name).second) name += '_';
    return name;
}

std::string PromelaNames::literal(const Type& type, long value) const {
    const auto known = enumerators_.find({type.name, value});
    return type.kind == Kind::enumeration && known != enumerators_.end() ? known->second : std::to_string(value);
}

std::string PromelaNames::definitions() const {
    std::string text;
    for (const auto& [what, name] : enumerators_) text += "#define " + name + ' ' + std::to_string(what.second) + '\n';
    return text;
}

std::string PromelaTerms::cell(const Variable& v, long k) const {
    return names_.variable(v) + (v.index < 0 ? "" : '[' + std::to_string(k) + ']');
}

Words PromelaTerms::constant(const Type& type, long value) const { return {names_.literal(type, value), true, value, value}; }

Words PromelaTerms::parameter(int at) const {
    const Event& event = machine_.events[static_cast<unsigned>(input.event)];
    return constant(type_of(machine_, event.parameters[static_cast<unsigned>(at)]), input.arguments[static_cast<unsigned>(at)]);
}

Words PromelaTerms::answered(int type, int code) const { return truth(answer_type == type && answer == code); }

Words PromelaTerms::read(const Variable& v, const Words* index, bool after) const {
    const Type& type = type_of(machine_, v);
    const Words first = index ? *index : number(0);
    if (first.literal) {
        if (first.value >= v.cells) return constant(type, v.initial);
        const int at = v.first + static_cast<int>(first.value);
        const bool copy = !after && assigned.contains(at);
        if (copy) copied.insert(at);
        return {(copy ? "old_" : "") + cell(v, first.value), false, 0, type.high};
    }
    const auto changes = assigned.lower_bound(v.first);
    const bool copy = !after && changes != assigned.end() && *changes < v.first + v.cells;
    for (int k = 0; copy && k != v.cells; ++k) copied.insert(v.first + k);
    const std::string array = (copy ? "old_" : "") + names_.variable(v);
    const Words outside = constant(type, v.initial);
    if (first.text.find(names_.variable(v)) == std::string::npos)
        return chosen(less(first, number(v.cells)), {array + '[' + first.text + ']', false, 0, type.high}, outside);
    Words one_of = outside;  // SPIN does not let an array index itself
    for (int k = v.cells - 1; k >= 0; --k) one_of = chosen(equal(first, number(k)), {array + '[' + std::to_string(k) + ']', false, 0, type.high}, one_of);
    return one_of;
}

Words PromelaTerms::sum(const std::vector<Words>& operands) const {
    long constant = 0, high = 0;
    std::string text;
    for (const Words& w : operands) {
        high += w.high;
        if (w.literal) constant += w.value;
        else text += (text.empty() ? "" : " + ") + w.text;
    }
    if (text.empty()) return number(constant);
    if (constant) text += " + " + std::to_string(constant);
    return {'(' + text + ')', false, 0, high};
}

Words PromelaTerms::apply(Op op, const std::vector<Words>& o) const {
    switch (op) {
    case Op::equal: return equal(o[0], o[1]);
    case Op::less: return less(o[0], o[1]);
    case Op::add: return sum(o);
    case Op::subtract: return difference(o[0], o[1]);
    case Op::negation: return negated(o[0]);
    case Op::implication: return junction({negated(o[0]), o[1]}, false);
    case Op::choice: return chosen(o[0], o[1], o[2]);
    case Op::conjunction: return junction(o, true);
    default: return junction(o, false);
    }
}

}  // namespace exchange
