// SPDX-License-Identifier: Apache-2.0
// XHTML as plain text.

#pragma once

#include "exchange/xml.hpp"

namespace exchange {

// The text inside: paragraphs, items and rows on lines of their own, items with "- ", space as a browser shows it. Pictures
// and formatting are lost.
[[nodiscard]] std::string plain_text(const xmlNode* element);

}  // namespace exchange
