// SPDX-License-Identifier: Apache-2.0
// Reads a sheet in its textual form, GRAMMAR.md.

#pragma once

#include "lang/sheet.hpp"
#include "text/lexer.hpp"

#include <functional>

namespace spec::text {

// The vocabularies a sheet may use by the name of their machine.
struct Vocabularies {
    std::function<std::vector<std::string>()> names;
    std::function<Machine(std::string_view name)> make;  // of a name among them
};

// `text` is the content of `file`, a name for messages. Throws Mistake at the first thing that is wrong.
[[nodiscard]] Sheet read_sheet(std::string_view file, std::string_view text, const Vocabularies& vocabularies);

// What the sentences demand, as properties of `machine`, over whose vocabulary the sheet was read; choices and
// premises demand nothing. `cited` turns what a sentence cites into requirements.
[[nodiscard]] Machine with_sentences(Machine machine, const Sheet& sheet, const std::function<Citations(const Sentence&)>& cited);

}  // namespace spec::text
