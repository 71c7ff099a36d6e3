// SPDX-License-Identifier: Apache-2.0
// Requirements as Markdown, for people: a heading and a table for each source, as GitHub shows them.
//
//     # TITLE
//     Made from ORIGIN.                      (if there is one)
//     ## SOURCE
//     | id | text |                          (columns as in CSV, those that say something; all but id and text may be missing)
//     | --- | --- |
//     | D-1 | One \| another<br>line |
//     *End of the requirements.*
//
// The last line shows that nothing was cut off. Anything else than that, empty lines and comments is refused: it would be
// lost. In a cell `\` stands before punctuation that means itself, `<br>` for a line break, `&#9;` for the character 9, and
// `<!-- empty -->` for an extra that exists and is empty.

#pragma once

#include "exchange/document.hpp"

namespace exchange {

// Throws a Mistake if check(document) does.
[[nodiscard]] std::string write_markdown(const Document& document);

// `content` is that of `file`, a name for messages. Throws a Mistake with the line if it is not UTF-8, if a line is none of
// the above, if a row has more or fewer cells than the head of its table, if a column is unknown, missing or there twice, if
// an id is missing or there twice, if a value is unknown, or if the last line is missing.
[[nodiscard]] Document read_markdown(std::string_view file, std::string_view content);

}  // namespace exchange
