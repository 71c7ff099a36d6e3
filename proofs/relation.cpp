// SPDX-License-Identifier: Apache-2.0
#include "relation.hpp"

#include "certificate.hpp"
#include "encode.hpp"

#include <sstream>

namespace proofs {

namespace {

std::string comment(std::string_view text) {
    std::string line = "; ";
    for (const char c : text) line += c == '\n' ? ' ' : c;
    return line + '\n';
}

// What `assertions` asserts under a label, as a definition of that name.
std::string definitions(const Parts& parts) {
    std::istringstream lines(assertions(parts));
    const std::string assertion = "(assert ";
    std::string text, label;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("; ")) label = line.substr(2);
        else if (line.starts_with(assertion)) text += "(define-fun " + label + " () Bool " + line.substr(assertion.size()) + "\n";
        else text += line + '\n';
    }
    // What is true of everything is not asserted.
    for (const Part& p : parts)
        if (p.condition.is_true()) text += "(define-fun " + p.label + " () Bool true)\n";
    return text;
}

}  // namespace

std::string relation(const spec::Machine& m, const std::vector<int>& properties) {
    z3::context z3;
    const Encoding encoding(z3, m);
    const Values now = encoding.fresh(""), after = encoding.fresh("'");
    const Input input = encoding.fresh_input("");
    const Step step = encoding.step(now, input);
    Parts parts{{"init!", encoding.initial(now)}, {"states!", encoding.in_range(now)}, {"inputs!", encoding.in_range(input)},
                {"step!", encoding.equal(after, step.next)}};
    std::string sentences;
    for (const int at : properties) {
        const spec::Property& p = m.properties.at(static_cast<unsigned>(at));
        const std::string name = "|p!" + std::string(p.id) + '|';
        sentences += comment("  " + name + "  " + std::string(p.text));
        parts.push_back({name, p.scope == spec::Scope::step ? encoding.holds(p, now, input, {after, step.answer}) : encoding.holds(p, now)});
    }
    std::string text = comment("SPDX-" "License-Identifier: Apache-2.0") +
                       comment("The machine " + description(m) + ", as './sspec export --to smt' writes it.") +
                       comment("Can a step from a state in range break a property? Add:") +
                       comment("  (assert (and states! inputs! step! ..)) (check-sat)") + comment("The number of each event:");
    for (unsigned k = 0; k != m.events.size(); ++k) text += comment("  " + std::to_string(k) + ' ' + full_name(m.events[k]));
    text += comment("Properties, of the state or of the step:") + sentences + "(set-logic QF_BV)\n";

    Values all = now;
    all.insert(all.end(), after.begin(), after.end());
    all.push_back(input.event);
    for (const Values& a : input.arguments) all.insert(all.end(), a.begin(), a.end());
    const std::string defined = definitions(parts);
    for (const z3::expr& e : all) {
        const std::string declaration = "(declare-const " + e.to_string() + ' ' + e.get_sort().to_string() + ")\n";
        if (defined.find(declaration) == std::string::npos) text += declaration;  // nothing depends on it
    }
    return text + defined;
}

}  // namespace proofs
