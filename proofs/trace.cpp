// SPDX-License-Identifier: Apache-2.0
// Runs as text, Mermaid and script; see trace.hpp.

#include "trace.hpp"

#include "bmc.hpp"

#include <sstream>

namespace proofs {

namespace {

const spec::Event& event_of(const spec::Machine& m, const spec::Input& input) { return m.events[static_cast<unsigned>(input.event)]; }

std::string rule_of(const spec::Machine& m, const spec::Outcome& o) {
    return std::string(o.rule < 0 ? "no rule" : m.rules[static_cast<unsigned>(o.rule)].id);
}

// Mermaid ends a message at ';' and takes '#' for an entity.
std::string mermaid(const std::string& text) {
    std::string result;
    for (char c : text) {
        if (c == ';') result += "#59;";
        else if (c == '#') result += "#35;";
        else if (c == '<') result += "#lt;";
        else if (c == '>') result += "#gt;";
        else if (c == '\n') result += ' ';
        else result += c;
    }
    return result;
}

}  // namespace

std::string text_of(const spec::Machine& machine, const spec::Input& input) {
    const spec::Event& event = event_of(machine, input);
    std::string text = full_name(event) + '(';
    for (std::size_t p = 0; p != event.parameters.size(); ++p)
        text += (p ? ", " : "") + std::string(event.parameters[p].name) + " = " + spec::text_of(type_of(machine, event.parameters[p]), input.arguments[p]);
    return text + ')';
}

std::string text_of(const spec::Machine& machine, const spec::Input& input, const spec::Outcome& outcome) {
    return spec::text_of(machine.types[static_cast<unsigned>(event_of(machine, input).answers)], outcome.answer);
}

std::vector<std::string> changes(const spec::Machine& machine, const spec::Snapshot& before, const spec::Snapshot& after) {
    const std::vector<const spec::Variable*> cells = spec::cells(machine);
    std::vector<std::string> result;
    for (std::size_t c = 0; c != cells.size(); ++c)
        if (before[c] != after[c]) {
            const spec::Type& type = type_of(machine, *cells[c]);
            result.push_back(spec::cell_name(machine, static_cast<int>(c)) + ": " + spec::text_of(type, before[c]) + " -> " + spec::text_of(type, after[c]));
        }
    return result;
}

std::vector<std::string> unusual_start(const spec::Machine& machine, const spec::Snapshot& from) {
    const std::vector<const spec::Variable*> cells = spec::cells(machine);
    std::vector<std::string> result;
    for (std::size_t c = 0; c != cells.size(); ++c)
        if (from[c] != cells[c]->initial)
            result.push_back(spec::cell_name(machine, static_cast<int>(c)) + " = " + spec::text_of(type_of(machine, *cells[c]), from[c]));
    return result;
}

std::string as_text(const spec::Machine& machine, const Trace& trace) {
    const std::vector<Done> run = replay(machine, trace);
    std::vector<std::string> calls, answers;
    std::size_t wide = 0, answer_wide = 0;
    for (const Done& d : run) {
        calls.push_back(text_of(machine, d.input));
        answers.push_back(text_of(machine, d.input, d.outcome));
        wide = std::max(wide, calls.back().size());
        answer_wide = std::max(answer_wide, answers.back().size());
    }
    std::ostringstream text;
    const std::vector<std::string> start = unusual_start(machine, trace.from);
    text << "start: " << (start.empty() ? "after reset" : "unlike after reset") << (trace.note.empty() ? "" : "  (" + trace.note + ')') << '\n';
    for (const std::string& s : start) text << "       " << s << '\n';
    for (std::size_t k = 0; k != run.size(); ++k) {
        const std::string number = std::to_string(k + 1);
        text << std::string(number.size() < 3 ? 3 - number.size() : 0, ' ') << number << "  " << calls[k] << std::string(wide - calls[k].size(), ' ')
             << "  -> " << answers[k] << std::string(answer_wide - answers[k].size(), ' ') << "  [" << rule_of(machine, run[k].outcome) << "]\n";
        for (const std::string& c : changes(machine, run[k].before, run[k].after)) text << "       " << c << '\n';
    }
    return text.str();
}

std::string as_mermaid(const spec::Machine& machine, const Trace& trace) {
    std::ostringstream text;
    text << "sequenceDiagram\n    participant E as environment\n    participant M as " << mermaid(std::string(machine.name)) << '\n';
    const auto note = [&](const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        text << "    Note right of M: ";
        for (std::size_t k = 0; k != lines.size(); ++k) text << (k ? "<br/>" : "") << mermaid(lines[k]);
        text << '\n';
    };
    note(unusual_start(machine, trace.from));
    for (const Done& d : replay(machine, trace)) {
        text << "    E->>M: " << mermaid(text_of(machine, d.input)) << '\n';
        note(changes(machine, d.before, d.after));
        text << "    M-->>E: " << mermaid(text_of(machine, d.input, d.outcome) + " [" + rule_of(machine, d.outcome) + ']') << '\n';
    }
    return text.str();
}

std::string as_script(const spec::Machine& machine, const Trace& trace) {
    std::ostringstream text;
    text << "# " << machine.name << ", " << trace.inputs.size() << (trace.inputs.size() == 1 ? " step" : " steps") << (trace.note.empty() ? "" : ", " + trace.note) << '\n';
    for (const std::string& s : unusual_start(machine, trace.from)) text << "# starts with " << s << '\n';
    for (const Done& d : replay(machine, trace)) {
        const spec::Event& event = event_of(machine, d.input);
        text << full_name(event);
        for (std::size_t p = 0; p != event.parameters.size(); ++p)
            text << ' ' << event.parameters[p].name << '=' << spec::text_of(type_of(machine, event.parameters[p]), d.input.arguments[p]);
        text << "  # -> " << text_of(machine, d.input, d.outcome) << "  [" << rule_of(machine, d.outcome) << "]\n";
    }
    return text.str();
}

}  // namespace proofs
