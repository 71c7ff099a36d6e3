// SPDX-License-Identifier: Apache-2.0
// Identifiers that are no keywords and clash with nothing, and the width of what they name.
#include "names.hpp"

#include "requirements/requirement.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace codegen {

using namespace spec;

namespace {

// Of C and C++, and what old compilers define; each between blanks.
constexpr std::string_view keywords =
    " alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t "
    "class co_await co_return co_yield compl concept const consteval constexpr constinit const_cast continue "
    "decltype default delete do double dynamic_cast else enum explicit export extern false float for friend "
    "goto if inline int long mutable namespace new noexcept not not_eq nullptr operator or or_eq private "
    "protected public register reinterpret_cast requires restrict return short signed sizeof static "
    "static_assert static_cast struct switch template this thread_local throw true try typedef typeid "
    "typename union unsigned using virtual void volatile wchar_t while xor xor_eq unix linux ";

bool letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

// Types the generator declares itself beside those of a model.
constexpr std::array<std::string_view, 4> own_types = {"Machine", "Moves", "Packed", "State"};

}  // namespace

std::string type_name(const Type& t) {
    const std::string name = identifier(t.name);
    return std::ranges::find(own_types, name) == own_types.end() ? name : name + '_';
}

std::string identifier(std::string_view name) {
    std::string text;
    for (char c : name) text += letter(c) || c == '_' ? c : '_';
    if (text.empty() || std::isdigit(static_cast<unsigned char>(text.front()))) text.insert(0, "n_");
    if (keywords.find(' ' + text + ' ') != keywords.npos) text += '_';
    return text;
}

std::string snake(std::string_view name) {
    std::string text;
    for (char c : name) {
        const bool capital = std::isupper(static_cast<unsigned char>(c)) != 0;
        if (capital && !text.empty() && std::islower(static_cast<unsigned char>(text.back()))) text += '_';
        text += letter(c) ? static_cast<char>(std::tolower(static_cast<unsigned char>(c))) : '_';
    }
    return text;
}

std::string upper(std::string_view name) {
    std::string text = snake(name);
    for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return text;
}

std::string_view storage(long high) {
    return high <= 0xff ? "uint8_t" : high <= 0xffff ? "uint16_t" : high <= 0xffffffffL ? "uint32_t" : "uint64_t";
}

Names::Names(const Machine& m) : m_(m) {
    for (const Type& t : m.types)
        if (t.kind == Kind::enumeration) taken_.insert(type_name(t));
    taken_.insert("Machine");
    const auto constant = [&](const std::string& wanted, long value) {
        constants_.push_back({claim(wanted), value});
        return constants_.back().name;
    };
    for (int i = 0; const Type& t : m.types) {
        if (t.kind == Kind::index && !t.fixed) sizes_[i] = constant(snake(t.name) + "_count", t.high + 1);
        if (t.kind == Kind::number && t.sized) sizes_[i] = constant("highest_" + snake(t.name), t.high);
        ++i;
    }
    for (const Variable& v : m.variables) {
        if (v.index < 0 || !m.types[static_cast<unsigned>(v.index)].fixed) continue;
        const std::string queue = std::string(v.owner) + '.' + std::string(v.group);
        if (!capacities_.count(queue))
            capacities_[queue] =
                constant((v.owner.empty() ? "" : snake(v.owner) + '_') + snake(v.group) + "_capacity", v.cells);
    }
    for (const Setting& s : m.settings) settings_.push_back(constant(identifier(s.name), s.value));
    for (const Event& e : m.events)
        events_.push_back(claim(identifier((e.owner.empty() ? "" : std::string(e.owner) + '_') + std::string(e.name))));
    for (const Definition& d : m.definitions) definitions_.push_back(claim(identifier(d.name)));
}

std::string Names::claim(std::string name) {
    const std::string wanted = name;
    for (int n = 2; !taken_.insert(name).second; ++n) name = wanted + '_' + std::to_string(n);
    return name;
}

std::string Names::type(int at) const {
    const Type& t = m_.types[static_cast<unsigned>(at)];
    return t.kind == Kind::boolean       ? "bool"
           : t.kind == Kind::enumeration ? type_name(t)
                                         : std::string(storage(t.high));
}

std::string Names::literal(int type, long value) const {
    const Type& t = m_.types[static_cast<unsigned>(type)];
    if (t.kind == Kind::boolean) return value ? "true" : "false";
    if (t.kind == Kind::enumeration)
        return type_name(t) + "::" + identifier(t.values[static_cast<unsigned>(value)]);
    return std::to_string(value);
}

std::string Names::size(int index_type) const {
    const auto known = sizes_.find(index_type);
    const Type& t = m_.types[static_cast<unsigned>(index_type)];
    return known != sizes_.end() && t.kind == Kind::index ? known->second : std::to_string(t.high + 1);
}

std::string Names::elements(const Variable& v) const {
    const auto queue = capacities_.find(std::string(v.owner) + '.' + std::string(v.group));
    return queue != capacities_.end() && m_.types[static_cast<unsigned>(v.index)].fixed ? queue->second : size(v.index);
}

std::string Names::high(int type) const {
    const auto known = sizes_.find(type);
    const Type& t = m_.types[static_cast<unsigned>(type)];
    return known != sizes_.end() && t.kind == Kind::number ? known->second : literal(type, t.high);
}

std::string Names::member(const Variable& v) const {
    std::string text = "m.";
    for (std::string_view part : {v.owner, v.group})
        if (!part.empty()) text += identifier(part) + '.';
    return text + identifier(v.name);
}

std::vector<int> Names::enumerations() const {
    std::vector<int> result;
    std::set<std::string_view> seen;
    for (int i = 0; const Type& t : m_.types) {
        if (t.kind == Kind::enumeration && seen.insert(t.name).second) result.push_back(i);
        ++i;
    }
    return result;
}

Scope::Scope(const Names& names, const Machine&, const Event* e) : event(e), names_(names) {
    for (std::size_t i = 0; e && i != e->parameters.size(); ++i)
        parameters.push_back(fresh(std::string(e->parameters[i].name)));
}

std::string Scope::fresh(std::string name) {
    name = identifier(name);
    const std::string wanted = name;
    for (int n = 2; names_.taken(name) || used_.count(name); ++n) name = wanted + '_' + std::to_string(n);
    used_.insert(name);
    return name;
}

const std::string& Scope::bind(int binder, std::string_view name, long high) {
    return (bound[binder] = {fresh(name.empty() ? "number" : snake(name)), high}).name;
}

std::string ids(const Citations& citations) {
    std::string text;
    for (const ssp::Requirement* r : citations) text += (text.empty() ? "" : ", ") + std::string(r->id);
    return text;
}

std::string sentence(std::string_view text, const Citations& citations) {
    return std::string(text) + (citations.empty() ? "" : " (" + ids(citations) + ')');
}

std::string comment(std::string_view prefix, std::string_view text) {
    std::string result, line;
    while (!text.empty()) {
        const std::string word(text.substr(0, text.find(' ')));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        if (!line.empty() && prefix.size() + line.size() + word.size() + 1 > 120) {
            result += std::string(prefix) + line + '\n';
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
    }
    return result + std::string(prefix) + line + '\n';
}

namespace {

// Where to break: behind an operator as far outside as possible, before a branch of ?: or behind a comma. 0: nowhere.
std::size_t best_break(const std::string& line, std::size_t indent, std::size_t limit) {
    std::size_t best = 0;
    int depth = 0, best_depth = 1000;
    for (std::size_t i = indent; i + 3 < std::min(line.size(), limit); ++i) {
        depth += line[i] == '(' || line[i] == '[' ? 1 : line[i] == ')' || line[i] == ']' ? -1 : 0;
        const bool operation = line.compare(i, 4, " && ") == 0 || line.compare(i, 4, " || ") == 0;
        const bool branch = line.compare(i, 3, " ? ") == 0 || line.compare(i, 3, " : ") == 0;
        const bool comma = line.compare(i, 2, ", ") == 0;
        const bool comparison = line.compare(i, 4, " == ") == 0 || line.compare(i, 4, " != ") == 0 ||
                                line.compare(i, 4, " >= ") == 0 || line.compare(i, 3, " + ") == 0;
        const int level = comparison ? depth + 100 : depth;
        if ((!operation && !branch && !comma && !comparison) || level > best_depth || i < indent + 8) continue;
        best = operation || (comparison && line[i + 3] == ' ') ? i + 3 : comma ? i + 1 : i;
        best_depth = level;
    }
    return best;
}

}  // namespace

std::string broken(const std::string& line) {
    constexpr std::size_t limit = 120;
    const std::string next(line.find_first_not_of(' ') + 4, ' ');
    std::string result, rest = line;
    while (rest.size() > limit) {
        const std::size_t at = best_break(rest, rest.find_first_not_of(' '), limit);
        if (at == 0) break;
        result += rest.substr(0, at) + '\n';
        rest = next + rest.substr(rest.find_first_not_of(' ', at));
    }
    return result + rest;
}

}  // namespace codegen
