// SPDX-License-Identifier: Apache-2.0
// Sheets from files, with messages a person can act on.

#pragma once

#include "lang/sheet.hpp"
#include "tool/catalogue.hpp"

#include <filesystem>

namespace tool {

// The sheet in this file. What is wrong with it is a Stop: "FILE:LINE:COLUMN: expected .., found ..", with names that are near.
[[nodiscard]] spec::Sheet load_sheet(const Catalogue& catalogue, const std::filesystem::path& file);

// The project's own, spec_model/sheets/*.req, by name.
[[nodiscard]] std::vector<spec::Sheet> project_sheets(const Catalogue& catalogue);

// The machine, of whatever size, with what the project's sheets about the vocabulary of `model` demand of it: to be proven
// like its own properties. It may be a variant of the model, as long as it has all the sheets speak of.
[[nodiscard]] spec::Machine with_sheets(const Catalogue& catalogue, std::string_view model, spec::Machine machine);

// The machine in the size in which sentences about it are analysed.
[[nodiscard]] spec::Machine analysed(const ssp::Model& model);

// The requirements of the catalogue a sentence stands for: those it cites, and the one of its own id.
[[nodiscard]] spec::Citations cited(const Catalogue& catalogue, const spec::Sentence& sentence);

}  // namespace tool
