// SPDX-License-Identifier: Apache-2.0
// One line of a script: "enable slot=0 intent=yes => done  # comment".

#pragma once

#include "lang/run.hpp"

#include <optional>
#include <stdexcept>
#include <string_view>

namespace tool {

struct Line {
    spec::Input input;
    std::optional<int> expected;  // the answer after "=>"
};

// What is wrong with a line; whoever knows the file and the line number puts them in front.
struct ScriptError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Nothing if the line is empty or only a comment.
[[nodiscard]] std::optional<Line> parse(const spec::Machine& machine, std::string_view text);

// The line that gives this input, as `parse` reads it.
[[nodiscard]] std::string text_of(const spec::Machine& machine, const spec::Input& input);

// "yes or no", "0..7", "one of absent, loading"
[[nodiscard]] std::string expected_of(const spec::Type& type);

}  // namespace tool
