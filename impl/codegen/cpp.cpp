// SPDX-License-Identifier: Apache-2.0
// Puts the header together: enumerations, constants, the state, and an `if` for each rule with its sentence beside it.
#include "cpp.hpp"

#include "decide.hpp"
#include "effects.hpp"
#include "hardened.hpp"
#include "state.hpp"

#include <set>

namespace codegen {

using namespace spec;

namespace {

class Writer {
public:
    Writer(const Machine& m, Style style)
        : m_(m), style_(style), lowering_(m), names_(m), printer_(lowering_, names_, style), effects_(lowering_, names_, printer_) {}

    CppCode code() {
        std::string functions;
        for (int e = 0; e != static_cast<int>(m_.events.size()); ++e) {
            const std::string body = event(e);
            functions += printer_.functions() + body;
        }
        if (style_ == Style::hardened) {
            result_.header = hardened_header(m_, names_, constants(), state(), inlined(functions));
            return result_;
        }
        const std::string name = identifier(m_.name), open = "\nnamespace ssp::generated::" + name + " {\n";
        const std::string close = "\n}  // namespace ssp::generated::" + name + '\n';
        result_.state = top("its state") +
                        "// Do not edit: change the model and run ./sspec generate.\n\n#pragma once\n\n#include "
                        "<stdint.h>\n" +
                        open + enumerations() + constants() + state() + close;
        result_.header = top("one function for each event") +
                         "// Do not edit: change the model and run ./sspec generate. Beside each branch stands the "
                         "rule it carries out.\n"
                         "// An event no rule takes is refused, and nothing changes.\n\n#pragma once\n\n#include \"" +
                         name + "_state.hpp\"\n" + open + functions + close;
        return result_;
    }

private:
    std::string top(const std::string& holds) const {
        return "// SPDX-"
               "License-Identifier: Apache-2.0\n// The machine " +
               std::string(m_.name) + ", generated from " + std::string(m_.source.empty() ? "its model" : m_.source) +
               ": " + holds + ".\n//\n";
    }

    // Nothing of it is called: a return address that lies in memory is one more thing to protect.
    static std::string inlined(std::string functions) {
        for (const auto& [from, to] : {std::pair<std::string, std::string>{"[[nodiscard, gnu::always_inline]] constexpr", "[[nodiscard, gnu::always_inline]] inline"},
                                       {"\nconstexpr ", "\n[[gnu::always_inline]] constexpr "}})
            for (std::size_t at = 0; (at = functions.find(from, at)) != std::string::npos; at += to.size()) functions.replace(at, from.size(), to);
        return functions;
    }

    std::string enumerations() const {
        std::string text;
        for (int at : names_.enumerations()) {
            const Type& t = m_.types[static_cast<unsigned>(at)];
            std::string line = "enum class " + type_name(t) + " : uint8_t { ";
            for (const char* comma = ""; std::string_view v : t.values) line += comma + identifier(v), comma = ", ";
            text += broken(line + " };") + '\n';
        }
        return text.empty() ? "" : '\n' + text;
    }

    std::string constants() const {
        std::string text;
        for (const auto& [name, value] : names_.constants())
            text +=
                "inline constexpr " + std::string(storage(value)) + ' ' + name + " = " + std::to_string(value) + ";\n";
        return text.empty() ? "" : '\n' + text;
    }

    std::string state() const {
        return "\nstruct Machine {\n" +
               members(m_, "    ",
                       [&](const Variable& v, const std::string& indent) {
                           const bool flag = style_ == Style::hardened && type_of(m_, v).kind == Kind::boolean;
                           std::string line = indent + (flag ? "Flag" : names_.type(v.type)) + ' ' + identifier(v.name);
                           if (v.index >= 0) line += '[' + names_.elements(v) + ']';
                           return line + (style_ == Style::hardened ? "" : initial(v)) + ";\n";
                       }) +
               "};\n";
    }
    std::string initial(const Variable& v) const {
        const std::string value = names_.literal(v.type, v.initial);
        if (v.index < 0) return " = " + value;
        if (v.initial == 0) return "{}";
        std::string list;
        for (int k = 0; k != v.cells; ++k) list += (k == 0 ? "" : ", ") + value;
        return '{' + list + '}';
    }

    std::string event(int at) {
        const Event& e = m_.events[static_cast<unsigned>(at)];
        const Scope scope(names_, m_, &e);
        EventCode code{names_.event(at), names_.type(e.answers), names_.literal(e.answers, e.refusal), {}, {}, {}};
        std::string checks;
        for (std::size_t p = 0; p != e.parameters.size(); ++p) {
            const Type& t = type_of(m_, e.parameters[p]);
            code.parameters.push_back({names_.type(e.parameters[p].type), scope.parameters[p], t.high,
                                       t.kind == Kind::boolean, t.kind == Kind::enumeration});
            const bool word = style_ == Style::hardened && t.kind == Kind::enumeration;  // checked before it becomes one
            if (t.kind == Kind::boolean || word || t.high == capacity(t.high)) continue;
            const bool index = t.kind == Kind::index;
            code.checks.push_back(scope.parameters[p] + (index ? " >= " + names_.size(e.parameters[p].type)
                                                               : " > " + names_.high(e.parameters[p].type)));
            checks += "    if (" + code.checks.back() + ") return " + code.refusal + ";\n";
        }
        std::vector<Candidate> candidates;
        for (int k = 0; k != static_cast<int>(m_.rules.size()); ++k)
            if (m_.rules[static_cast<unsigned>(k)].event == at) candidate(candidates, code, k, scope);
        const Decision decision = decide(lowering_, candidates);
        const std::string rules = idle(at, decision) + decided(decision, code, scope, "    ");
        const std::string body = checks + rules;
        std::string line = "[[nodiscard, gnu::always_inline]] constexpr " + code.answer + ' ' + code.name + '(' +
                           unused(body, "m.", "m,", "m)") + "Machine& m";
        for (const auto& p : code.parameters) line += ", " + unused(body, p.name) + p.type + ' ' + p.name;
        result_.events.push_back(code);
        return '\n' + broken(line + ") noexcept {") + '\n' + body + "}\n";
    }

    // Behind a rule that always applies there are no others.
    void candidate(std::vector<Candidate>& all, EventCode& code, int at, const Scope& scope) {
        const Rule& r = m_.rules[static_cast<unsigned>(at)];
        printer_.occurs_in(r.id);
        const Expr guard = lowering_.lower(r.guard, scope.event);
        if (guard.form == Form::literal && !guard.value) return;
        if (!code.rules.empty() && code.rules.back().guard.empty()) return;
        all.push_back({at, guard});
        code.rules.push_back({at, guard.form == Form::literal ? "" : printer_.text(guard, scope)});
    }

    // The rules of which the decision is never made.
    std::string idle(int event, const Decision& decision) const {
        std::set<int> applied;
        collect(applied, decision);
        std::string text;
        for (int k = 0; k != static_cast<int>(m_.rules.size()); ++k)
            if (m_.rules[static_cast<unsigned>(k)].event == event && !applied.count(k))
                text += remark(k, "    ") + "    // Never applies in a machine of this size.\n";
        return text;
    }
    static void collect(std::set<int>& rules, const Decision& d) {
        if (d.kind == Decision::Kind::apply) rules.insert(d.rule);
        for (const Decision& way : d.ways) collect(rules, way);
    }
    static std::size_t leaves(const Decision& d) {
        std::size_t count = d.ways.empty();
        for (const Decision& way : d.ways) count += leaves(way);
        return count;
    }
    std::string remark(int rule, const std::string& indent) const {
        const Rule& r = m_.rules[static_cast<unsigned>(rule)];
        return comment(indent + "// ", std::string(r.id) + ": " + sentence(r.text, r.requirements));
    }

    std::string decided(const Decision& d, const EventCode& code, const Scope& scope, const std::string& indent) {
        if (d.kind == Decision::Kind::refuse) return indent + "return " + code.refusal + ";\n";
        if (d.kind == Decision::Kind::apply) return remark(d.rule, indent) + applied(d.rule, scope, indent);
        // Questions of which one answer refuses are asked together.
        Exprs needed;
        const Decision* rest = &d;
        for (; rest->kind == Decision::Kind::ask && rest->ways[1].kind == Decision::Kind::refuse;
             rest = rest->ways.data())
            learn(needed, rest->question);
        if (!needed.empty()) {
            const Expr all = both(Form::conjunction, needed);
            if (rest->kind == Decision::Kind::apply)
                return when(all, *rest, code, scope, indent) + indent + "return " + code.refusal + ";\n";
            return broken(indent + "if (" + printer_.text(negated(all), scope) + ") return " + code.refusal + ';') +
                   '\n' + decided(*rest, code, scope, indent);
        }
        const bool yes = leaves(d.ways[0]) <= leaves(d.ways[1]);
        return when(yes ? d.question : negated(d.question), d.ways[yes ? 0 : 1], code, scope, indent) +
               decided(d.ways[yes ? 1 : 0], code, scope, indent);
    }
    // An `if` in which every way returns.
    std::string when(const Expr& condition, const Decision& d, const EventCode& code, const Scope& scope,
                     const std::string& indent) {
        const std::string text = printer_.text(condition, scope);
        const bool rule = d.kind == Decision::Kind::apply;
        const std::string body =
            rule ? applied(d.rule, scope, indent + "    ") : decided(d, code, scope, indent + "    ");
        const std::string first = rule ? remark(d.rule, indent) : "";
        const std::string one = indent + "if (" + text + ") " + body.substr(indent.size() + 4);
        if (body.find('\n') + 1 == body.size() && one.size() <= 121) return first + one;
        return first + broken(indent + "if (" + text + ") {") + '\n' + body + indent + "}\n";
    }
    // What the rule does and answers.
    std::string applied(int at, const Scope& scope, const std::string& indent) {
        const Rule& r = m_.rules[static_cast<unsigned>(at)];
        printer_.occurs_in(r.id);
        return effects_.text(r, scope, indent);
    }

    template <class... T> static std::string unused(const std::string& body, const T&... words) {
        return (contains(body, words) || ...) ? "" : "[[maybe_unused]] ";
    }
    static bool contains(const std::string& body, const std::string& word) {
        const auto letter = [](char c) {
            return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        };
        for (std::size_t at = body.find(word); at != std::string::npos; at = body.find(word, at + 1)) {
            const std::size_t line = body.rfind('\n', at) + 1;
            const bool remark = body.compare(body.find_first_not_of(' ', line), 2, "//") == 0;
            const bool starts = at == 0 || !letter(body[at - 1]);
            const bool ends =
                !letter(word.back()) || at + word.size() == body.size() || !letter(body[at + word.size()]);
            if (starts && ends && !remark) return true;
        }
        return false;
    }

    const Machine& m_;
    const Style style_;
    const Lowering lowering_;
    Names names_;
    Printer printer_;
    Effects effects_;
    CppCode result_;
};

}  // namespace

CppCode cpp_code(const Machine& m, Style style) { return Writer(m, style).code(); }

}  // namespace codegen
