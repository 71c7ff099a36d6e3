// SPDX-License-Identifier: Apache-2.0
// Reads requirements in whatever format the name of the file says.

#pragma once

#include "exchange/document.hpp"

namespace exchange {

// The endings of files that read() knows: ".reqif", ".csv", ".md".
[[nodiscard]] std::span<const std::string_view> endings();

// `content` is that of `file`; where the document names no source of its own, it is `file`. Throws a Mistake if the ending is
// unknown, and as the reader of the format does.
[[nodiscard]] Document read(std::string_view file, std::string_view content);

// The document in the format of the ending. `time` as for write_reqif, the others do not need it. Throws as the writer does.
[[nodiscard]] std::string write(std::string_view file, const Document& document, std::string_view time);

}  // namespace exchange
