// SPDX-License-Identifier: Apache-2.0
// What the parts of a ReqIF file are called that this program writes.

#pragma once

#include "exchange/columns.hpp"

namespace exchange {

inline constexpr std::string_view foreign_id = "ReqIF.ForeignID", reqif_text = "ReqIF.Text",
                                  chapter_name = "ReqIF.ChapterName", reqif_description = "ReqIF.Description",
                                  reqif_name = "ReqIF.Name", identifier_extra = "ReqIF.Identifier",
                                  own_prefix = "sspec.", cited_type = "sspec.cited";

// The long name of the attribute: "ReqIF.Text", "sspec.basis".
inline std::string long_name(const Column& column) {
    if (column.name == "id") return std::string(foreign_id);
    if (column.name == "text") return std::string(reqif_text);
    return std::string(own_prefix) + std::string(column.name);
}

// "requirement-RQ0705_5F002": a valid identifier, another one for every id.
inline std::string identifier(std::string_view kind, std::string_view id) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result = std::string(kind) + "-";
    for (char c : id) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.';
        if (plain) result += c;
        else ((result += '_') += digits[byte >> 4]) += digits[byte & 15];
    }
    return result;
}

}  // namespace exchange
