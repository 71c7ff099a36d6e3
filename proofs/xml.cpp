// SPDX-License-Identifier: Apache-2.0
#include "xml.hpp"

namespace proofs {

std::string xml_escaped(std::string_view text) {
    std::string result;
    for (char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;  // HTML knew no &apos; for long
        default:
            if (static_cast<unsigned char>(c) >= 32 || c == '\n' || c == '\t') result += c;
        }
    }
    return result;
}

}  // namespace proofs
