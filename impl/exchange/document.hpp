// SPDX-License-Identifier: Apache-2.0
// Requirements as they are exchanged with other tools: a title and records of text, the same for every format.
//
// Every format keeps everything: what is written and read again is equal, and written again it is the same bytes.

#pragma once

#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

struct Record {
    std::string id{};      // unique in its document
    std::string source{};  // the document the sentence comes from
    std::string clause{};
    std::string basis{};  // these four: one of values_of(..), or empty for unknown
    std::string strength{};
    std::string status{};
    std::string subject{};
    std::string text{};
    std::string note{};
    std::string reason{};                        // why nothing stands for it
    std::string formal{};                        // its formal part in textual form (spec_model/text/GRAMMAR.md)
    std::vector<std::string> cites{};            // ids, of this document or of another
    std::map<std::string, std::string> extra{};  // what other tools say of it: name of the attribute, value

    bool operator==(const Record&) const = default;
};

struct Document {
    std::string title{};
    std::string source{};  // what it was made from
    std::vector<Record> records{};

    bool operator==(const Document&) const = default;
};

// What is wrong with a file, or with a document that is to be written: where, and what was expected instead.
struct Mistake : std::runtime_error {
    Mistake(std::string_view in, long at_line, const std::string& message)
        : std::runtime_error(message), file(in), line(at_line) {}
    std::string file;                  // empty: a document in memory
    long line;                         // from 1; 0: unknown
    std::string kind{}, name{};        // of an unknown name: "basis", "sead"
    std::vector<std::string> known{};  // .. and those that exist
};

// "FILE:LINE: MESSAGE", or as much of it as there is.
[[nodiscard]] std::string text_of(const Mistake& mistake);

// The values a field may have: of "basis", "strength", "status" and "subject"; of another field none, it is free.
[[nodiscard]] std::span<const std::string_view> values_of(std::string_view field);

// Throws a Mistake at `line` of `file` if the field of that record cannot have the value.
void check_value(std::string_view file, long line, std::string_view id, std::string_view field, std::string_view value);

// Throws a Mistake if the document cannot be written: an id is empty, occurs twice or has space at an end, a text is not
// UTF-8 or holds a control character other than tab and line break, a value is unknown, the name of an extra is empty.
void check(const Document& document);

// How many bytes at the beginning are UTF-8 that XML can hold; all of them: text.size().
[[nodiscard]] std::size_t valid_prefix(std::string_view text);

}  // namespace exchange
