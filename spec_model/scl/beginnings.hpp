// SPDX-License-Identifier: Apache-2.0
// How the machines of the SCL and of the storage begin, said apart from them: no property of reachable states tells a wrong beginning from a
// state that is reached later.

#pragma once

#include "lang/machine.hpp"

namespace ssp::scl {

struct Begins {
    std::string_view machine, id, text;
    bool (*holds)(const spec::Machine&);  // of its initial state
};

std::span<const Begins> beginnings();

}  // namespace ssp::scl
