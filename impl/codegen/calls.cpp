// SPDX-License-Identifier: Apache-2.0
#include "calls.hpp"

#include "c_names.hpp"
#include "names.hpp"

namespace codegen {

std::string calls(const spec::Machine& m, const CppCode& code) {
    const CNames c(m);
    const std::string name = identifier(m.name);
    std::string text = "// SPDX-"
                       "License-Identifier: Apache-2.0\n// The events of " +
                       std::string(m.name) + " as calls of the C functions, whose compiled code is proven. Generated; do not edit.\n\n#pragma once\n\n#include \"" +
                       name + "_state.hpp\"\n#include \"" + c.header() + "\"\n\nnamespace ssp::generated::" + name + " {\ninline namespace calls {\n";
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
        const EventCode& event = code.events[static_cast<unsigned>(e)];
        const spec::Event& declared = m.events[static_cast<unsigned>(e)];
        std::string parameters, arguments;
        for (std::size_t p = 0; p != event.parameters.size(); ++p) {
            const EventCode::Parameter& is = event.parameters[p];
            parameters += ", " + is.type + ' ' + is.name;
            arguments += ", " + (is.enumeration ? "static_cast<" + c.argument(declared.parameters[p].type) + ">(" + is.name + ')' : is.name);
        }
        text += '\n' + broken("[[nodiscard, gnu::always_inline]] inline " + event.answer + ' ' + event.name + "(Machine& m" + parameters + ") noexcept {") + '\n' +
                broken("    return static_cast<" + event.answer + ">(" + c.event(e) + "(reinterpret_cast<" + c.state() + "*>(&m)" + arguments + "));") + "\n}\n";
    }
    return text + "\n}  // namespace calls\n}  // namespace ssp::generated::" + name + '\n';
}

}  // namespace codegen
