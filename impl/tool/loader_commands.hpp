// SPDX-License-Identifier: Apache-2.0
// Commands of the loader's gate as they are typed: "load FILE SLOT", "enable SLOT", ..

#pragma once

#include "host/conversation.hpp"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace tool {

struct LoaderLine {
    std::string text{};                  // as typed
    std::vector<ssp::host::Octets> messages{};  // one after the other, while each is answered "done"
    std::string file{};                  // of an image; empty: none
};

// Reads what was typed, and the image it names. Throws Stop(bad_input) with what is wrong and what was expected.
[[nodiscard]] std::vector<LoaderLine> parse_loader_lines(const std::vector<std::string>& lines);

// Says them over a pipe to the loader's gate, and prints each answer. True if all were done; after one that was not, no more are
// said. `exchange` sends a message and gives the response.
[[nodiscard]] bool say_loader_lines(const std::vector<LoaderLine>& lines, const std::function<ssp::host::Octets(const ssp::host::Octets&)>& exchange, std::ostream& out);

}  // namespace tool
