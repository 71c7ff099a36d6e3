// SPDX-License-Identifier: Apache-2.0
// Counterexamples in small tables, see counterexample.hpp.

#include "any_size/counterexample.hpp"

namespace proofs::any_size {

using namespace spec;

namespace {

long value_in(const z3::model& model, const Sorts& sorts, const Term& t, int type, long size) {
    const z3::expr value = model.eval(t.expr, true);
    if (!sorts.is_open(type)) return value.is_bool() ? value.is_true() : numeral(value);
    for (long k = 0; k != size; ++k)
        if (z3::eq(value, model.eval(sorts.element(type, k), true))) return k;
    return 0;
}

}  // namespace

Found found(const z3::model& model, Sorts& sorts, Refutations& refutations, int event, long size) {
    Found f{size, {}, {event, {}}};
    const Machine machine = resized(sorts.machine(), sorts.open(), size);
    for (unsigned k = 0; k != machine.variables.size(); ++k) {
        const Variable& v = sorts.machine().variables[k];
        const bool function = v.index >= 0 && sorts.is_open(v.index);
        for (long c = 0; c != machine.variables[k].cells; ++c) {
            const Term cell = function ? Term{refutations.table().function(v)(sorts.element(v.index, c)), 0} : refutations.table().element(v, c);
            f.state.push_back(value_in(model, sorts, cell, v.type, size));
        }
    }
    const Event& e = machine.events[static_cast<unsigned>(event)];
    for (unsigned p = 0; p != e.parameters.size(); ++p)
        f.input.arguments.push_back(value_in(model, sorts, refutations.arguments(event)[p], e.parameters[p].type, size));
    return f;
}

std::string describe(const Found& f, const Machine& machine, const std::vector<int>& open) {
    const Machine small = resized(machine, open, f.size);
    const auto row = cells(small);
    const auto is = [&](unsigned cell, long value) { return text_of(type_of(small, *row[cell]), value); };
    std::string text = "with " + std::to_string(f.size) + (f.size == 1 ? " slot:" : " slots:");
    const Snapshot start = initial(small);
    for (unsigned c = 0; c != f.state.size(); ++c)
        if (f.state[c] != start[c]) text += ' ' + cell_name(small, static_cast<int>(c)) + " = " + is(c, f.state[c]) + ',';
    if (text.back() == ':') text += " the initial state,";
    text.back() = ';';

    const Event& e = small.events[static_cast<unsigned>(f.input.event)];
    text += ' ' + full_name(e) + '(';
    for (unsigned p = 0; p != e.parameters.size(); ++p)
        text += (p == 0 ? "" : ", ") + std::string(e.parameters[p].name) + ' ' + text_of(type_of(small, e.parameters[p]), f.input.arguments[p]);
    Snapshot after = f.state;
    try {
        const Outcome outcome = step(small, after, f.input);
        text += "): " + text_of(small.types[static_cast<unsigned>(e.answers)], outcome.answer) + " (";
        text += outcome.rule < 0 ? "no rule)" : "rule " + std::string(small.rules[static_cast<unsigned>(outcome.rule)].id) + ')';
    } catch (const std::logic_error& error) {
        return text + "): " + error.what();
    }
    for (unsigned c = 0; c != after.size(); ++c)
        if (after[c] != f.state[c]) text += "; " + cell_name(small, static_cast<int>(c)) + ": " + is(c, f.state[c]) + " -> " + is(c, after[c]);
    return text;
}

}  // namespace proofs::any_size
