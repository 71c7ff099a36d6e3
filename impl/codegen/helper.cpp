// SPDX-License-Identifier: Apache-2.0
// The small functions of generated code: one for each named formula that is used, and one for each distinct quantifier.
#include "printer.hpp"

#include <algorithm>

namespace codegen {

using namespace spec;

namespace {

// What a function made of an expression has to be given.
struct Captured {
    std::vector<int> parameters, binders;  // in order of appearance
    bool state = false;
};

bool reads_state(const Lowering& lowering, const Expr& e) {
    if (e.form == Form::cell) return true;
    if (e.form == Form::call && reads_state(lowering, lowering.definition(e.at))) return true;
    return std::any_of(e.operands.begin(), e.operands.end(), [&](const Expr& o) { return reads_state(lowering, o); });
}

// The variables a condition reads; none for one that is more than comparisons.
void cells(const Lowering& lowering, const Expr& e, std::vector<Expr>& found) {
    if (e.form == Form::cell) {
        const Expr plain{Form::cell, e.kind, e.at, 0, e.high};
        if (std::find(found.begin(), found.end(), plain) == found.end()) found.push_back(plain);
        return;
    }
    if (e.form == Form::call) return cells(lowering, lowering.definition(e.at), found);
    if (quantifies(e) || e.form == Form::choice || e.form == Form::add) found.resize(found.size() + 2);
    for (const Expr& o : e.operands) cells(lowering, o, found);
}

// A conjunction asks what is cheap first, where that is sound.
Expr cheap_first(const Lowering& lowering, Expr e) {
    if (e.form != Form::conjunction ||
        std::any_of(e.operands.begin(), e.operands.end(), [&](const Expr& o) { return leans(lowering, o); }))
        return e;
    std::stable_partition(e.operands.begin(), e.operands.end(),
                          [](const Expr& o) { return o.form != Form::call && !quantifies(o); });
    return e;
}

void capture(Captured& found, const Expr& e, std::vector<int>& inner) {
    const auto note = [](std::vector<int>& list, int at) {
        if (std::find(list.begin(), list.end(), at) == list.end()) list.push_back(at);
    };
    if (e.form == Form::parameter) note(found.parameters, e.at);
    if (e.form == Form::bound && std::find(inner.begin(), inner.end(), e.at) == inner.end()) note(found.binders, e.at);
    if (quantifies(e)) inner.push_back(e.at);
    for (const Expr& o : e.operands) capture(found, o, inner);
    if (quantifies(e)) inner.pop_back();
}

// The same for equal quantifiers, whatever their variables are called: parameters count from 0, outer bound variables
// from 1000, inner ones from 2000.
Expr canonical(Expr e, const Captured& c, std::vector<int>& inner) {
    const auto place = [](const std::vector<int>& list, int at) {
        return static_cast<int>(std::find(list.begin(), list.end(), at) - list.begin());
    };
    if (e.form == Form::parameter) e.at = place(c.parameters, e.at);
    if (quantifies(e)) inner.push_back(e.at);
    if (e.form == Form::bound || quantifies(e)) {
        const auto known = std::find(inner.rbegin(), inner.rend(), e.at);
        e.at = known != inner.rend() ? 2000 + static_cast<int>(inner.rend() - known) : 1000 + place(c.binders, e.at);
    }
    for (Expr& o : e.operands) o = canonical(o, c, inner);
    if (quantifies(e)) inner.pop_back();
    return e;
}

}  // namespace

std::string Printer::type(const Expr& e, long high) const {
    if (e.kind == Kind::boolean) return "bool";
    if (e.kind == Kind::number) return std::string(storage(high));
    const Machine& m = lowering_.machine();
    switch (e.form) {
    case Form::literal: return names_.type(e.at);
    case Form::cell: return names_.type(m.variables[static_cast<unsigned>(e.at)].type);
    case Form::bound: return names_.type(m.binders[static_cast<unsigned>(e.at)].type);
    case Form::call: return type(lowering_.definition(e.at), high);
    default: return type(e.operands.back(), high);
    }
}

std::string Printer::quantifier(const Expr& e, const Scope& scope) {
    Captured captured;
    std::vector<int> inner;
    capture(captured, e, inner);
    const Expr key = canonical(e, captured, inner);
    std::vector<std::string> types, passed;
    const Machine& m = lowering_.machine();
    for (int p : captured.parameters) {
        types.push_back(names_.type(scope.event->parameters[static_cast<unsigned>(p)].type));
        passed.push_back(scope.parameters[static_cast<unsigned>(p)]);
    }
    for (int b : captured.binders) {
        const Type& t = m.types[static_cast<unsigned>(m.binders[static_cast<unsigned>(b)].type)];
        const Scope::Local& local = scope.bound.at(b);
        const bool counted = t.kind == Kind::index || t.kind == Kind::number;
        types.push_back(counted ? std::string(storage(local.high))
                                : names_.type(m.binders[static_cast<unsigned>(b)].type));
        passed.push_back(local.name);
    }
    const auto known = std::find_if(helpers_.begin(), helpers_.end(),
                                    [&](const Helper& h) { return h.canonical == key && h.types == types; });
    Helper made;
    if (known != helpers_.end()) made = *known;
    else {
        const char* kind = e.form == Form::all ? "all_" : e.form == Form::any ? "any_" : "count_";
        made = {key, types, names_.claim(kind + identifier(snake(id_))), reads_state(lowering_, e)};
        Scope local(names_, m, nullptr);
        local.event = scope.event;
        local.parameters.assign(scope.parameters.size(), "");
        std::string declared = made.reads ? ", const Machine& m" : "";
        for (std::size_t k = 0; k != passed.size(); ++k) {
            const std::string name = local.fresh(passed[k]);
            declared += ", " + types[k] + ' ' + name;
            if (k < captured.parameters.size()) local.parameters[static_cast<unsigned>(captured.parameters[k])] = name;
            else {
                const int b = captured.binders[k - captured.parameters.size()];
                local.bound[b] = {name, scope.bound.at(b).high};
            }
        }
        const std::string body = looped(e, local, "    ");
        functions_ += "\n// Part of " + id_ + ".\nconstexpr " +
                      std::string(e.form == Form::count ? storage(e.high) : "bool") + ' ' + made.name + '(' +
                      (declared.empty() ? "" : declared.substr(2)) + ") noexcept {\n" + body + "}\n";
        helpers_.push_back(made);
    }
    std::string arguments = made.reads ? ", m" : "";
    for (const std::string& p : passed) arguments += ", " + p;
    return made.name + '(' + (arguments.empty() ? "" : arguments.substr(2)) + ')';
}

std::string Printer::definition(const Expr& e, const Scope& scope) {
    const Machine& m = lowering_.machine();
    const Definition& d = m.definitions[static_cast<unsigned>(e.at)];
    const Expr& body = lowering_.definition(e.at);
    const bool reads = reads_state(lowering_, body);
    if (defined_.insert(e.at).second) {
        const std::string outer = id_;
        id_ = d.name;
        Scope local(names_, m, nullptr);
        std::vector<std::string> declared;
        std::vector<std::string> bound_names;
        for (int b : d.parameters) {
            const Binder& binder = m.binders[static_cast<unsigned>(b)];
            const Type& t = m.types[static_cast<unsigned>(binder.type)];
            const bool counted = t.kind == Kind::index || t.kind == Kind::number;
            const std::string& name = local.bind(b, binder.name, lowering_.high_of_binder(b));
            bound_names.push_back(name);
            declared.push_back(
                (counted ? std::string(storage(lowering_.high_of_binder(b))) : names_.type(binder.type)) + ' ' + name);
        }
        const std::string text =
            quantifies(body) ? looped(body, local, "    ") : returns(body, local, "    ", body.high);
        std::string list = reads ? ", const Machine& m" : "";
        for (std::size_t k = 0; k != declared.size(); ++k) {
            const bool used = mentions(body, d.parameters[k]);
            list += ", " + std::string(used ? "" : "[[maybe_unused]] ") + declared[k];
        }
        // What asks one cell only is less than a call.
        std::vector<Expr> asked;
        cells(lowering_, body, asked);
        const std::string inlined = body.kind == Kind::boolean && asked.size() == 1 ? "[[gnu::always_inline]] " : "";
        functions_ += "\n" + inlined + "constexpr " + type(body, body.high) + ' ' + names_.definition(e.at) + '(' +
                      (list.empty() ? "" : list.substr(2)) + ") noexcept {\n" + text + "}\n";
        id_ = outer;
    }
    std::string arguments = reads ? ", m" : "";
    for (std::size_t k = 0; k != e.operands.size(); ++k)
        arguments += ", " + converted(e.operands[k], scope, lowering_.high_of_binder(d.parameters[k]));
    return names_.definition(e.at) + '(' + (arguments.empty() ? "" : arguments.substr(2)) + ')';
}

std::string Printer::looped(const Expr& e, Scope& scope, const std::string& indent) {
    const Machine& m = lowering_.machine();
    const long count = m.types[static_cast<unsigned>(e.value)].high + 1;
    const auto outer = scope.bound;
    const std::string i = scope.bind(e.at, m.binders[static_cast<unsigned>(e.at)].name, count);
    const Expr body = cheap_first(lowering_, e.operands[0]);
    const std::string head = indent + loop(i, count, names_.size(static_cast<int>(e.value))) + '\n' + indent + "    ";
    std::string result;
    if (e.form == Form::count) {
        const std::string n = scope.fresh("n");
        result = indent + std::string(storage(e.high)) + ' ' + n + " = 0;\n" + head +
                 broken("if (" + text(body, scope) + ") ++" + n + ";") + '\n' + indent + "return " + n + ";\n";
    } else {
        const bool found = e.form == Form::any;
        const std::string condition = text(found ? body : negated(body), scope);
        result = head + "if (" + condition + ") return " + (found ? "true" : "false") + ";\n" + indent + "return " +
                 (found ? "false" : "true") + ";\n";
    }
    scope.bound = outer;
    return result;
}

// An `if` for each case of a choice.
std::string Printer::returns(const Expr& e, Scope& scope, const std::string& indent, long high) {
    if (e.form != Form::choice) return broken(indent + "return " + converted(e, scope, high) + ';') + '\n';
    const std::string condition = text(e.operands[0], scope);
    const Expr& yes = e.operands[1];
    std::string result;
    if (yes.form == Form::choice)
        result = broken(indent + "if (" + condition + ") {") + '\n' + returns(yes, scope, indent + "    ", high) +
                 indent + "}\n";
    else result = broken(indent + "if (" + condition + ") return " + converted(yes, scope, high) + ';') + '\n';
    return result + returns(e.operands[2], scope, indent, high);
}

}  // namespace codegen
