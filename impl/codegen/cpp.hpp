// SPDX-License-Identifier: Apache-2.0
// The machine as freestanding C++ headers: one struct, one function an event.

#pragma once

#include "names.hpp"

namespace codegen {

// One event as generated, for whoever writes code that calls it.
struct EventCode {
    std::string name;     // of the function
    std::string answer;   // the answer's C++ type
    std::string refusal;  // "Answer::refused"
    struct Parameter {
        std::string type, name;
        long high;
        bool boolean, enumeration;
    };
    std::vector<Parameter> parameters;
    std::vector<std::string> checks;  // conditions under which an argument is out of range
    struct Guarded {
        int rule;
        std::string guard;
    };                           // an empty guard always holds
    std::vector<Guarded> rules;  // those that can apply, in order
};

struct CppCode {
    std::string state;   // NAME_state.hpp
    std::string header;  // NAME.hpp
    std::vector<EventCode> events;  // in the order of the machine
};

CppCode cpp_code(const spec::Machine& m, Style style = Style::plain);

}  // namespace codegen
