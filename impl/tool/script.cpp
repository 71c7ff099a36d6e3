// SPDX-License-Identifier: Apache-2.0
// Words are separated by blanks; every message says what was expected instead.
#include "tool/script.hpp"

#include "tool/near.hpp"

#include <charconv>

namespace tool {

namespace {

std::vector<std::string_view> words(std::string_view text) {
    text = text.substr(0, text.find('#'));
    std::vector<std::string_view> result;
    for (;;) {
        const auto begin = text.find_first_not_of(" \t\r");
        if (begin == text.npos) return result;
        text.remove_prefix(begin);
        const auto end = std::min(text.find_first_of(" \t\r"), text.size());
        result.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

template <class List> std::vector<std::string> names_of(const List& list) {
    std::vector<std::string> names;
    for (const auto& entry : list) names.emplace_back(entry.name);
    return names;
}

std::vector<std::string> enumerators(const spec::Type& type) { return {type.values.begin(), type.values.end()}; }

int find_event(const spec::Machine& machine, std::string_view name) {
    std::vector<std::string> known;
    int found = -1, same = 0;
    for (int e = 0; e != static_cast<int>(machine.events.size()); ++e) {
        const spec::Event& event = machine.events[static_cast<unsigned>(e)];
        known.push_back(full_name(event));
        if (known.back() == name) return e;
        if (event.name == name) found = e, ++same;  // without its owner, if that is clear
    }
    if (same == 1) return found;
    throw ScriptError(unknown("event", name, known, "the events are: " + joined(known, ", ")));
}

long parse_value(const spec::Type& type, std::string_view written, std::string_view text) {
    const auto refuse = [&](const std::string& more) {
        throw ScriptError(std::string(written) + ": expected " + expected_of(type) + more);
    };
    if (type.kind == spec::Kind::boolean) {
        if (text == "yes" || text == "true" || text == "1") return 1;
        if (text != "no" && text != "false" && text != "0") refuse("");
        return 0;
    }
    if (type.kind == spec::Kind::enumeration) {
        for (long v = 0; v <= type.high; ++v)
            if (spec::text_of(type, v) == text) return v;
        const auto like = near(text, enumerators(type));
        refuse(like.empty() ? "" : "; did you mean '" + like[0] + "'?");
    }
    long value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0 || value > type.high) refuse("");
    return value;
}

void parse_argument(const spec::Machine& machine, const spec::Event& event, std::string_view word,
                    std::vector<std::optional<long>>& given) {
    const auto sign = word.find('=');
    if (sign == word.npos) throw ScriptError("expected NAME=VALUE, got '" + std::string(word) + "'");
    const std::string_view name = word.substr(0, sign);
    const int at = spec::position(event.parameters, name);
    if (at < 0)
        throw ScriptError(unknown("argument", name, names_of(event.parameters),
                                  event.parameters.empty() ? full_name(event) + " has none"
                                  : full_name(event) + " has: " + joined(names_of(event.parameters), ", ")));
    std::optional<long>& value = given[static_cast<unsigned>(at)];
    if (value) throw ScriptError("argument '" + std::string(name) + "' is given twice");
    value = parse_value(type_of(machine, event.parameters[static_cast<unsigned>(at)]), word, word.substr(sign + 1));
}

int parse_answer(const spec::Type& answers, std::string_view word) {
    for (long v = 0; v <= answers.high; ++v)
        if (spec::text_of(answers, v) == word) return static_cast<int>(v);
    throw ScriptError(unknown("answer", word, enumerators(answers), "expected " + expected_of(answers)));
}

}  // namespace

std::string expected_of(const spec::Type& type) {
    if (type.kind == spec::Kind::boolean) return "yes or no";
    if (type.kind == spec::Kind::enumeration) return "one of " + joined(enumerators(type), ", ");
    return "0.." + std::to_string(type.high);
}

std::optional<Line> parse(const spec::Machine& machine, std::string_view text) {
    const auto parts = words(text);
    if (parts.empty()) return {};
    Line line{{find_event(machine, parts[0])}, {}};
    const spec::Event& event = machine.events[static_cast<unsigned>(line.input.event)];
    std::vector<std::optional<long>> given(event.parameters.size());
    std::size_t k = 1;
    for (; k != parts.size() && parts[k] != "=>"; ++k) parse_argument(machine, event, parts[k], given);
    for (unsigned p = 0; p != given.size(); ++p) {
        const spec::Parameter& parameter = event.parameters[p];
        if (!given[p])
            throw ScriptError("missing argument '" + std::string(parameter.name) + "' of " + full_name(event) +
                              ": expected " + expected_of(type_of(machine, parameter)));
        line.input.arguments.push_back(*given[p]);
    }
    if (k == parts.size()) return line;
    const spec::Type& answers = machine.types[static_cast<unsigned>(event.answers)];
    if (k + 1 == parts.size()) throw ScriptError("expected an answer after '=>': " + expected_of(answers));
    line.expected = parse_answer(answers, parts[k + 1]);
    if (k + 2 != parts.size())
        throw ScriptError("expected the end of the line after the answer, got '" + std::string(parts[k + 2]) + "'");
    return line;
}

std::string text_of(const spec::Machine& machine, const spec::Input& input) {
    const spec::Event& event = machine.events[static_cast<unsigned>(input.event)];
    std::string text = full_name(event);
    for (unsigned p = 0; p != event.parameters.size(); ++p)
        text += ' ' + std::string(event.parameters[p].name) + '=' +
                spec::text_of(type_of(machine, event.parameters[p]), input.arguments[p]);
    return text;
}

}  // namespace tool
