// SPDX-License-Identifier: Apache-2.0
// Requirements on their way to and from other tools.

#pragma once

#include "exchange/document.hpp"
#include "tool/requirements/workbench.hpp"

#include <filesystem>

namespace tool {

[[nodiscard]] exchange::Document as_document(const std::vector<Covered>& covered);
[[nodiscard]] exchange::Document as_document(const spec::Sheet& sheet);

// By the ending of the file: .reqif, .csv, .md. Another one is a Stop that names them.
void write_requirements(const std::filesystem::path& file, const exchange::Document& document);
[[nodiscard]] exchange::Document read_requirements(const std::filesystem::path& file);
[[nodiscard]] bool is_exchange_file(const std::filesystem::path& file);

}  // namespace tool
