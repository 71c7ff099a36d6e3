// SPDX-License-Identifier: Apache-2.0
// Runs as text, Mermaid and script; see trace.hpp.

#include "trace.hpp"

#include "bmc.hpp"

#include <algorithm>
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

std::vector<std::string> folded(std::string text, std::size_t letters, std::size_t indent) {
    std::ranges::replace(text, '\n', ' ');
    std::vector<std::string> lines;
    while (text.size() > letters) {
        const std::size_t comma = text.rfind(", ", letters - 1);
        const std::size_t space = comma != text.npos && comma >= letters / 2 ? comma + 1 : text.rfind(' ', letters);
        const bool word = space == text.npos || space <= indent;  // longer than a line
        lines.push_back(text.substr(0, word ? letters : space));
        text = std::string(indent, ' ') + text.substr(word ? letters : space + 1);
    }
    lines.push_back(text);
    return lines;
}

std::string as_text(const spec::Machine& machine, const Trace& trace) {
    constexpr std::size_t letters = 120, indent = 7, least = 40;
    const std::vector<Done> run = replay(machine, trace);
    std::vector<std::string> answers, rules;
    std::size_t answer_wide = 0, rule_wide = 0;
    for (const Done& d : run) {
        answers.push_back(text_of(machine, d.input, d.outcome));
        rules.push_back('[' + rule_of(machine, d.outcome) + ']');
        answer_wide = std::max(answer_wide, answers.back().size());
        rule_wide = std::max(rule_wide, rules.back().size());
    }
    const std::size_t number_wide = std::max<std::size_t>(3, std::to_string(run.size()).size());
    // What number, arrow, answer and rule leave for the event.
    const std::size_t others = number_wide + 2 + 5 + answer_wide + 2 + rule_wide;
    const std::size_t room = others + least < letters ? letters - others : least;
    std::vector<std::vector<std::string>> calls;
    std::size_t wide = 0;
    for (const Done& d : run) {
        calls.push_back(folded(text_of(machine, d.input), room, 4));
        for (const std::string& l : calls.back()) wide = std::max(wide, l.size());
    }

    std::ostringstream text;
    const auto padded = [](const std::string& what, std::size_t to) { return what + std::string(to - what.size(), ' '); };
    const auto below = [&](const std::string& what) {
        for (const std::string& l : folded(std::string(indent, ' ') + what, letters, indent + 2)) text << l << '\n';
    };
    const std::vector<std::string> start = unusual_start(machine, trace.from);
    const std::string where = start.empty() ? "start: after reset" : "start: unlike after reset";
    for (const std::string& l : folded(where + (trace.note.empty() ? "" : "  (" + trace.note + ')'), letters, indent)) text << l << '\n';
    for (const std::string& s : start) below(s);
    for (std::size_t k = 0; k != run.size(); ++k) {
        const std::string number = std::to_string(k + 1);
        text << std::string(number_wide - number.size(), ' ') << number << "  ";
        for (std::size_t l = 0; l + 1 < calls[k].size(); ++l) text << calls[k][l] << '\n' << std::string(number_wide + 2, ' ');
        text << padded(calls[k].back(), wide) << "  -> " << padded(answers[k], answer_wide) << "  " << rules[k] << '\n';
        for (const std::string& c : changes(machine, run[k].before, run[k].after)) below(c);
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
