// SPDX-License-Identifier: Apache-2.0
// Text as part of an XML or HTML page, between tags or in an attribute.

#pragma once

#include <string>
#include <string_view>

namespace proofs {

// Without the characters XML cannot hold: of the control characters, tab and the end of a line stay.
[[nodiscard]] std::string xml_escaped(std::string_view text);

}  // namespace proofs
