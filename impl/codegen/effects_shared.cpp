// SPDX-License-Identifier: Apache-2.0
// Effects that are functions of their own, or loops: entries of queues, and what several rules do alike. The functions return
// the answer they are given, so that a rule ends with the call; they are not inlined, for what they save is the code of others.
#include "effects.hpp"

#include <algorithm>

namespace codegen {

using namespace spec;

std::string Effects::entry(int length, const std::vector<Assignment>& members, const std::vector<Assignment>& all,
                           const std::string& answer, Scope& scope, std::string& before, const std::string& indent) {
    const Variable& l = m_.variables[static_cast<unsigned>(length)];
    const Entry& shared = shared_.entry(length);
    Scope inside(names_, m_, nullptr);
    std::vector<Assignment> body = shared.alike;
    std::string arguments, parameters;
    for (const Assignment& a : members) {
        if (assigned(shared.alike, a.variable)) continue;
        if (a.variable == length) {
            body.push_back(a);
            continue;
        }
        const Variable& member = m_.variables[static_cast<unsigned>(a.variable)];
        const Type& t = type_of(m_, member);
        const std::string type = t.kind == Kind::index ? std::string(storage(t.high)) : names_.type(member.type);
        // What the rule changes before the call is kept.
        const bool stale = std::any_of(all.begin(), all.end(), [&](const Assignment& o) {
            return !assigned(members, o.variable) && reads(lowering_, a.value, o.variable);
        });
        std::string value = printer_.converted(a.value, scope, t.high);
        if (stale) {
            const std::string kept = scope.fresh("its_" + std::string(member.name));
            before += broken(indent + "const " + type + ' ' + kept + " = " + value + ';') + '\n';
            value = kept;
        }
        arguments += ", " + value;
        Assignment into = a;
        into.value = {Form::parameter, a.value.kind, static_cast<int>(inside.parameters.size()), 0, t.high};
        inside.parameters.push_back(inside.fresh("its_" + std::string(member.name)));
        parameters += ", " + type + ' ' + inside.parameters.back();
        body.push_back(into);
    }
    std::string& name = entry_names_[length];
    if (name.empty()) {
        name = names_.claim("append_to_" +
                            identifier((l.owner.empty() ? "" : std::string(l.owner) + '_') + std::string(l.group)));
        const std::string type = names_.type(shared.answers), given = inside.fresh("answer");
        const Exprs room{less(*body.front().index,
                              number(m_.variables[static_cast<unsigned>(shared_.members(length).front())].cells))};
        const std::string text = planned(body, room, inside, "    ");
        printer_.add_function("\n// There is room for it.\n" +
                              broken("[[gnu::noinline]] constexpr " + type + ' ' + name + "(Machine& m" + parameters +
                                     ", " + type + ' ' + given + ") noexcept {") +
                              '\n' + text + "    return " + given + ";\n}\n");
    }
    return name + "(m" + arguments + ", " + answer + ')';
}

std::string Effects::moved(int length, const std::vector<Assignment>& members, Scope scope, const std::string& indent) {
    const Variable& first = m_.variables[static_cast<unsigned>(members.front().variable)];
    const std::string k = scope.fresh("k"), end = names_.elements(first) + " - 1";
    std::string loop, last;
    for (int v : shared_.members(length)) {
        const Variable& member = m_.variables[static_cast<unsigned>(v)];
        const std::string name = names_.member(member);
        loop += indent + "    " + name + '[' + k + "] = " + name + '[' + k + " + 1];\n";
        for (const Assignment& a : members)
            if (a.variable == v && is_constant(a.value))
                last += broken(indent + name + '[' + end +
                               "] = " + printer_.converted(a.value, scope, type_of(m_, member).high) + ';') +
                        '\n';
    }
    const bool several = shared_.members(length).size() > 1;
    return indent + Printer::loop(k, first.cells, end) + (several ? " {\n" : "\n") + loop +
           (several ? indent + "}\n" : "") + last;
}

std::string Effects::common(const Split::Call& call, const std::string& answer, const Scope& scope) {
    const Common& c = shared_.common()[call.common];
    std::string& name = common_names_[static_cast<int>(call.common)];
    if (name.empty()) {
        const auto id = [&](int rule) { return std::string(m_.rules[static_cast<unsigned>(rule)].id); };
        name = names_.claim("as_in_" + identifier(snake(id(c.rules.front()))));
        Scope inside(names_, m_, nullptr);
        const std::string at = inside.fresh("at"), given = inside.fresh("answer"),
                          type = names_.type(scope.event->answers);
        std::string rules, body;
        for (int rule : c.rules) rules += (rules.empty() ? "" : ", ") + id(rule);
        for (const Common::Part& p : c.parts) {
            const Variable& v = m_.variables[static_cast<unsigned>(p.variable)];
            body += "    " + names_.member(v) + (p.indexed ? '[' + at + ']' : "") + " = " +
                    printer_.converted(p.value, inside, type_of(m_, v).high) + ";\n";
        }
        printer_.add_function('\n' + comment("// ", "What these have in common: " + rules + '.') +
                              "[[gnu::noinline]] constexpr " + type + ' ' + name + "(Machine& m" +
                              (call.index ? ", " + std::string(storage(call.index->high)) + ' ' + at : "") + ", " +
                              type + ' ' + given + ") noexcept {\n" + body + "    return " + given + ";\n}\n");
    }
    return name + "(m" + (call.index ? ", " + printer_.text(*call.index, scope) : "") + ", " + answer + ')';
}

}  // namespace codegen
