// SPDX-License-Identifier: Apache-2.0
// Requirements as comma-separated values (RFC 4180), for spreadsheets.
//
// The first row names the columns, which may stand in any order: id, text; source, clause, basis, strength, status, subject,
// note, reason, formal, cites, extra.NAME; and of the document, in every row the same: document (its title), origin, records.
// `records` says how many rows were written, so that a cut file does not pass for a short one; rows in which it is empty
// were added since. Columns other than id and text may be left out.

#pragma once

#include "exchange/document.hpp"

namespace exchange {

// Throws a Mistake if check(document) does.
[[nodiscard]] std::string write_csv(const Document& document);

// `content` is that of `file`, a name for messages. Throws a Mistake with the line if it is not UTF-8, if a quotation mark
// is not closed or stands inside a bare value, if a column is unknown, missing or there twice, if a row has more or fewer
// values than the first, if an id is missing or there twice, if a value is unknown, or if rows are missing.
[[nodiscard]] Document read_csv(std::string_view file, std::string_view content);

}  // namespace exchange
