// SPDX-License-Identifier: Apache-2.0
// The C header documents every function by the rules behind it; the entry points check that both structs are one.
#include "c.hpp"

#include "c_names.hpp"
#include "state.hpp"

namespace codegen {

using namespace spec;

namespace {

std::string types(const Machine& m, const CNames& c) {
    std::string text;
    for (int at : c.cpp().enumerations()) {
        const Type& t = m.types[static_cast<unsigned>(at)];
        text += "typedef uint8_t " + c.type(at) + ";\nenum {\n";
        for (long v = 0; v <= t.high; ++v)
            text += "    " + c.enumerator(at, v) + " = " + std::to_string(v) + (v == t.high ? "\n" : ",\n");
        text += "};\n\n";
    }
    std::string constants;
    for (const auto& [name, value] : c.cpp().constants())
        constants +=
            std::string(constants.empty() ? "" : ",\n") + "    " + c.constant(name) + " = " + std::to_string(value);
    return text + (constants.empty() ? "" : "enum {\n" + constants + "\n};\n\n");
}

std::string prototype(const Machine& m, const CNames& c, const EventCode& code, int at) {
    const Event& e = m.events[static_cast<unsigned>(at)];
    std::string text = c.type(e.answers) + ' ' + c.event(at) + '(' + c.state() + " *machine";
    for (std::size_t p = 0; p != e.parameters.size(); ++p)
        text += ", " + c.argument(e.parameters[p].type) + ' ' + code.parameters[p].name;
    return text + ')';
}

std::string documented(const Machine& m, const CNames& c, const EventCode& code, int at) {
    const Event& e = m.events[static_cast<unsigned>(at)];
    std::string text = "/*\n";
    for (const Rule& r : m.rules)
        if (r.event == at)
            text += " * " + c.enumerator(e.answers, r.answer) + '\n' +
                    comment(" *     ", std::string(r.id) + ": " + sentence(r.text, r.requirements));
    text += " * " + c.enumerator(e.answers, e.refusal) + "\n *     " +
            (text.size() > 3 ? "In any other case" : "In every case") +
            ", and for an argument out of range. Nothing changes.\n";
    if (!e.parameters.empty()) text += " * Arguments\n";
    for (std::size_t p = 0; p != e.parameters.size(); ++p)
        text += " *     " + code.parameters[p].name + ": " + c.range(e.parameters[p].type) +
                (e.parameters[p].choice ? ", as found by the caller" : "") + '\n';
    return text + " */\n" + broken(prototype(m, c, code, at) + ';') + "\n\n";
}

// A loop the compiler knows would become a call of memset.
std::string initialise(const Machine& m, const CNames& c) {
    const Names& names = c.cpp();
    std::string text = "    volatile uint8_t* const octets = reinterpret_cast<uint8_t*>(machine);\n"
                       "    for (size_t k = 0; k != sizeof *machine; ++k) octets[k] = 0;\n",
                others, loop;
    int open = -1;
    const auto close = [&] {
        others += open < 0 ? "" : loop + "    }\n";
        open = -1;
    };
    for (const Variable& v : m.variables) {
        if (v.initial == 0) continue;
        if (v.index != open) close();
        if (v.index >= 0 && open < 0) {
            loop =
                "    for (" + std::string(storage(v.cells)) + " k = 0; k != " + std::to_string(v.cells) + "; ++k) {\n";
            open = v.index;
        }
        const std::string place = names.member(v) + (v.index < 0 ? "" : "[k]");
        const std::string value = type_of(m, v).kind == Kind::enumeration ? "model::" + names.literal(v.type, v.initial)
                                                                          : names.literal(v.type, v.initial);
        (v.index < 0 ? others : loop) += std::string(v.index < 0 ? "    " : "        ") + place + " = " + value + ";\n";
    }
    close();
    return text + (others.empty() ? "" : "    Machine& m = state(machine);\n" + others);
}

std::string offsets(const Machine& m, const CNames& c) {
    std::string text;
    for (const Variable& v : m.variables) {
        const std::string member = c.cpp().member(v).substr(2);
        text +=
            broken("static_assert(offsetof(Machine, " + member + ") == offsetof(" + c.state() + ", " + member + "));") +
            '\n';
    }
    for (int at : c.cpp().enumerations())
        for (long v = 0; v <= m.types[static_cast<unsigned>(at)].high; ++v)
            text += broken("static_assert(static_cast<int>(model::" + c.cpp().literal(at, v) +
                           ") == " + c.enumerator(at, v) + ");") +
                    '\n';
    return text;
}

}  // namespace

std::string c_header(const Machine& m, const CppCode& code) {
    const CNames c(m);
    std::string text =
        "// SPDX-"
        "License-Identifier: Apache-2.0\n/*\n * The machine " +
        std::string(m.name) + " as C functions, generated from " +
        std::string(m.source.empty() ? "its model" : m.source) +
        ". Do not edit.\n *\n"
        " * The caller allocates the state and passes a pointer to it, never null; there is no other state, no heap "
        "and no\n"
        " * recursion. Each function does one step and gives the answer of the rule it took. Every value of an "
        "argument is\n"
        " * checked. Arguments and answers smaller than a register are passed as the C ABI says: zero-extended.\n */\n"
        "#ifndef " +
        c.guard() + "\n#define " + c.guard() +
        "\n\n#include <stdbool.h>\n#include <stdint.h>\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
    text += types(m, c);
    text += "/* Not to be written but through the functions below. */\ntypedef struct {\n" +
            members(m, "    ",
                    [&](const Variable& v, const std::string& indent) {
                        const Type& t = type_of(m, v);
                        const std::string range = t.kind == Kind::number  ? "  /* " + c.range(v.type) + " */"
                                                  : t.kind == Kind::index ? "  /* " + c.range(v.type) + " */"
                                                                          : "";
                        return indent + c.type(v.type) + ' ' + identifier(v.name) +
                               (v.index < 0 ? "" : '[' + c.elements(v) + ']') + ';' + range + '\n';
                    }) +
            "} " + c.state() + ";\n\n/* The state before the first step. */\nvoid " + c.init() + '(' + c.state() +
            " *machine);\n\n";
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e)
        text += documented(m, c, code.events[static_cast<unsigned>(e)], e);
    return text + "#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}

std::string c_entry_points(const Machine& m, const CppCode& code) {
    const CNames c(m);
    const std::string name = identifier(m.name);
    std::string text =
        "// SPDX-"
        "License-Identifier: Apache-2.0\n// The C functions of " +
        std::string(m.name) + ": each contains the whole logic of its event. Generated; do not edit.\n\n#include \"" +
        c.header() + "\"\n\n#include \"" + name +
        ".hpp\"\n\n#include <stddef.h>\n\nnamespace model = ssp::generated::" + name +
        ";\nusing model::Machine;\n\n"
        "// The C struct and the C++ struct are one.\nstatic_assert(sizeof(Machine) == sizeof(" +
        c.state() + ") && alignof(Machine) == alignof(" + c.state() + "));\n" + offsets(m, c) +
        "\nnamespace {\n\nMachine& state(" + c.state() +
        "* machine) { return *reinterpret_cast<Machine*>(machine); }\n\n}  // namespace\n\nextern \"C\" {\n\nvoid " +
        c.init() + '(' + c.state() + "* machine) {\n" + initialise(m, c) + "}\n";
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
        const EventCode& event = code.events[static_cast<unsigned>(e)];
        const Event& declared = m.events[static_cast<unsigned>(e)];
        std::string checks, arguments;
        for (const auto& p : event.parameters) {
            if (p.boolean)
                checks +=
                    "    if (" + p.name + " > 1) return " + c.enumerator(declared.answers, declared.refusal) + ";\n";
            arguments += ", " + (p.boolean       ? p.name + " != 0"
                                 : p.enumeration ? "static_cast<model::" + p.type + ">(" + p.name + ')'
                                                 : p.name);
        }
        std::string head = prototype(m, c, event, e);
        head.replace(head.find(" *machine"), 9, "* machine");
        text += '\n' + broken(head + " {") + '\n' + checks +
                broken("    return static_cast<uint8_t>(model::" + event.name + "(state(machine)" + arguments + "));") +
                "\n}\n";
    }
    return text + "\n}  // extern \"C\"\n";
}

}  // namespace codegen
