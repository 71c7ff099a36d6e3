// SPDX-License-Identifier: Apache-2.0
// Writes the moves header: every event with every argument, which rule answers, the state as cells and as few bits.
#include "moves.hpp"

#include "names.hpp"

#include <sstream>

namespace codegen {

using namespace spec;

namespace {

constexpr const char* library =
    R"(    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };
)";

// Everything below stands in a struct, so that a template can be given the whole.
std::string inner(const std::string& text) {
    std::string result;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) result += (line.empty() ? "" : broken("    " + line)) + '\n';
    return result;
}

std::string list(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& i : items) text += (text.empty() ? "" : ", ") + i;
    return '{' + text + '}';
}
std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

class Writer {
public:
    Writer(const Machine& m, const CppCode& code)
        : m_(m), code_(code), names_(m), name_("ssp::generated::" + identifier(m.name)) {}

    std::string text() {
        const std::string pack = packing();
        return "// SPDX-" "License-Identifier: Apache-2.0\n// Every event of " + std::string(m_.name) +
               " with every argument, and its state as plain data: for searches, replays and fuzzers.\n"
               "// Generated; do not edit.\n\n#pragma once\n\n#include \"" +
               identifier(m_.name) + ".hpp\"\n\n" + rules() + "namespace " + name_ +
               " {\n\nstruct Moves {\n    using State = Machine;\n\n" + inner(tables()) + library + '\n' +
               inner(pack + cells() + step() + every()) + "};\n\n}  // namespace " + name_ + '\n';
    }

private:
    const EventCode& event(std::size_t e) const { return code_.events[e]; }

    // Guards once more, without their effects.
    std::string rules() const {
        std::string text =
            "// Which rule takes an event: a position in rule_ids, or -1.\nnamespace " + name_ + "::rules {\n\n";
        for (const EventCode& e : code_.events) {
            std::string line = "constexpr int " + e.name + "([[maybe_unused]] const Machine& m";
            for (const auto& p : e.parameters) line += ", [[maybe_unused]] " + p.type + ' ' + p.name;
            text += broken(line + ") noexcept {") + '\n';
            for (const std::string& c : e.checks) text += "    if (" + c + ") return -1;\n";
            bool open = true;
            for (const auto& r : e.rules) {
                text += broken("    " + (r.guard.empty() ? "" : "if (" + r.guard + ") ") + "return " +
                               std::to_string(r.rule) + ';') +
                        '\n';
                open = !r.guard.empty();
            }
            text += std::string(open ? "    return -1;\n" : "") + "}\n\n";
        }
        return text + "}  // namespace " + name_ + "::rules\n\n";
    }

    std::string tables() const {
        std::vector<std::string> events, rule_ids, counts, answer_types, answers;
        std::size_t most = 1;
        std::vector<int> types;
        for (const Event& e : m_.events) {
            events.push_back(quoted(full_name(e)));
            counts.push_back(std::to_string(e.parameters.size()));
            most = std::max(most, e.parameters.size());
            std::size_t t = 0;
            while (t != types.size() && types[t] != e.answers) ++t;
            if (t == types.size()) types.push_back(e.answers);
            answer_types.push_back(std::to_string(t));
        }
        std::size_t widest = 1;
        for (int t : types) {
            std::vector<std::string> values;
            for (std::string_view v : m_.types[static_cast<unsigned>(t)].values) values.push_back(quoted(v));
            widest = std::max(widest, values.size());
            answers.push_back(list(values));
        }
        for (const Rule& r : m_.rules) rule_ids.push_back(quoted(r.id));
        if (rule_ids.empty()) rule_ids.push_back("nullptr");
        const auto array = [](const std::string& type, const std::string& name, const std::vector<std::string>& items) {
            return broken("static constexpr " + type + ' ' + name + "[] = " + list(items) + ';') + '\n';
        };
        return "static constexpr const char* machine_name = " + quoted(m_.name) +
               ";\nstatic constexpr unsigned event_count = " + std::to_string(events.size()) +
               ", rule_count = " + std::to_string(m_.rules.size()) + ", cell_count = " + std::to_string(m_.cells) +
               ", most_parameters = " + std::to_string(most) +
               ",\n                          most_answers = " + std::to_string(widest) +
               ", packed_bits = " + std::to_string(bits_) + ", words = " + std::to_string(words_) + ";\n" +
               array("const char*", "event_names", events) + array("const char*", "rule_ids", rule_ids) +
               array("unsigned", "parameter_counts", counts) + array("unsigned", "answer_types", answer_types) +
               broken("static constexpr const char* answer_names[][" + std::to_string(widest) + "] = " + list(answers) +
                      ';') +
               '\n';
    }

    std::string place(const Variable& v, const std::string& k) const {
        return names_.member(v) + (v.index < 0 ? "" : '[' + k + ']');
    }

    std::string packing() {
        std::string pack, unpack;
        unsigned word = 0, bit = 0;
        for (const Variable& v : m_.variables)
            for (int k = 0; k != v.cells; ++k) {
                unsigned width = 1;
                while (width < 63 && type_of(m_, v).high >> width) ++width;
                if (bit + width > 64) ++word, bit = 0;
                const std::string at = place(v, std::to_string(k)), from = "p.word[" + std::to_string(word) + ']',
                                  shift = std::to_string(bit);
                pack += "    " + from + " |= static_cast<uint64_t>(" + at + ") << " + shift + ";\n";
                unpack += "    " + at + " = static_cast<" + names_.type(v.type) + ">(" + from + " >> " + shift + " & " +
                          std::to_string((1UL << width) - 1) + ");\n";
                bit += width;
                bits_ += width;
            }
        words_ = word + 1;
        return "static constexpr Packed pack(const State& m) {\n    Packed p{};\n" + pack +
               "    return p;\n}\n\nstatic constexpr State unpack(const Packed& p) {\n    State m;\n" + unpack +
               "    return m;\n}\n\n";
    }

    // In the order of the model: one number a cell.
    std::string cells() const {
        std::string to, from;
        for (const Variable& v : m_.variables) {
            const std::string loop =
                v.index < 0 ? "    " : "    for (unsigned k = 0; k != " + std::to_string(v.cells) + "; ++k) ";
            const std::string cell = "cells[" + std::to_string(v.first) + (v.index < 0 ? "]" : " + k]");
            to += loop + cell + " = static_cast<long>(" + place(v, "k") + ");\n";
            from += loop + place(v, "k") + " = static_cast<" + names_.type(v.type) + ">(" + cell + ");\n";
        }
        return "static constexpr void to_cells(const State& m, long* cells) {\n" + to +
               "}\n\nstatic constexpr State from_cells(const long* cells) {\n    State m;\n" + from +
               "    return m;\n}\n\n";
    }

    std::string arguments(const EventCode& e, const std::string& open, const std::string& close) const {
        std::string text;
        for (std::size_t p = 0; p != e.parameters.size(); ++p) {
            const std::string value = open + std::to_string(p) + close;
            const auto& parameter = e.parameters[p];
            text += ", " + (parameter.boolean ? value + " != 0" : "static_cast<" + parameter.type + ">(" + value + ')');
        }
        return text;
    }

    // One step, and which rule takes it. An argument its C++ type cannot hold is refused here.
    std::string step() const {
        std::string steps, which;
        for (std::size_t e = 0; e != code_.events.size(); ++e) {
            const EventCode& c = event(e);
            std::string refused, none;
            for (std::size_t p = 0; p != c.parameters.size(); ++p) {
                const long top = c.parameters[p].boolean          ? 1
                                 : c.parameters[p].high <= 0xff   ? 0xff
                                 : c.parameters[p].high <= 0xffff ? 0xffff
                                                                  : 0xffffffffL;
                if (top != 0xffffffffL)
                    none += std::string(none.empty() ? "" : " || ") + "arguments[" + std::to_string(p) + "] > " +
                            std::to_string(top);
            }
            const std::string head = "    case " + std::to_string(e) + ":\n", passed = arguments(c, "arguments[", "]");
            if (!none.empty())
                refused = broken("        if (" + none + ") return static_cast<unsigned>(" + c.refusal + ");") + '\n',
                none = broken("        if (" + none + ") return -1;") + '\n';
            steps += head + refused +
                     broken("        return static_cast<unsigned>(" + name_ + "::" + c.name + "(m" + passed + "));") +
                     '\n';
            which += head + none + broken("        return rules::" + c.name + "(m" + passed + ");") + '\n';
        }
        return "static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) "
               "{\n    switch (event) {\n" +
               steps +
               "    default: return 0;\n    }\n}\n\nstatic constexpr int rule(const State& m, unsigned event, "
               "[[maybe_unused]] const unsigned* arguments) {\n    switch (event) {\n" +
               which + "    default: return -1;\n    }\n}\n\n";
    }

    std::string every() const {
        std::string text =
            "// Visits (event, arguments, answer, state after) for every event and every argument within its range.\n"
            "template <class Visit>\nstatic void every_move(const State& from, Visit&& visit) {\n";
        for (std::size_t e = 0; e != code_.events.size(); ++e) {
            const EventCode& c = event(e);
            std::string pad = "    ";
            std::vector<std::string> values;
            for (std::size_t p = 0; p != c.parameters.size(); ++p, pad += "    ") {
                const std::string a = "a" + std::to_string(p);
                text += pad + "for (unsigned " + a + " = 0; " + a + " <= " + std::to_string(c.parameters[p].high) +
                        "; ++" + a + ")\n";
                values.push_back(a);
            }
            text += (values.empty() ? pad : pad.substr(4)) + "{\n" + (values.empty() ? "" : pad) +
                    (values.empty() ? "        " : "") + "State to = from;\n";
            const std::string inner = values.empty() ? "        " : pad;
            text += inner + "const auto answer = " + name_ + "::" + c.name + "(to" + arguments(c, "a", "") + ");\n";
            if (!values.empty()) text += inner + "const unsigned arguments[] = " + list(values) + ";\n";
            text += inner + "visit(" + std::to_string(e) + "u, " +
                    (values.empty() ? "static_cast<const unsigned*>(nullptr)" : "+arguments") +
                    ", static_cast<unsigned>(answer), to);\n" + inner.substr(4) + "}\n";
        }
        return text + "}\n";
    }

    const Machine& m_;
    const CppCode& code_;
    Names names_;
    std::string name_;
    unsigned words_ = 1, bits_ = 0;
};

}  // namespace

std::string moves(const Machine& m, const CppCode& code) { return Writer(m, code).text(); }

}  // namespace codegen
