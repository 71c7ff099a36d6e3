// SPDX-License-Identifier: Apache-2.0
// The columns of a table of requirements, as CSV and Markdown write them.

#pragma once

#include "exchange/document.hpp"

#include <array>
#include <optional>

namespace exchange {

struct Column {
    std::string_view name;
    std::string Record::*field;
};
// In this order; `cites` and the extras follow.
inline constexpr std::array<Column, 11> columns{{{"id", &Record::id},
                                                 {"source", &Record::source},
                                                 {"clause", &Record::clause},
                                                 {"basis", &Record::basis},
                                                 {"strength", &Record::strength},
                                                 {"status", &Record::status},
                                                 {"subject", &Record::subject},
                                                 {"text", &Record::text},
                                                 {"note", &Record::note},
                                                 {"reason", &Record::reason},
                                                 {"formal", &Record::formal}}};

// The attribute X of another tool is the column "extra.X".
inline constexpr std::string_view extra_prefix = "extra.";

// The names of all extras, sorted.
[[nodiscard]] std::vector<std::string> extras_of(const Document& document);

// "RSPB3, RQ0705_002"; a comma or backslash that belongs to an id has a backslash before it.
[[nodiscard]] std::string written_list(const std::vector<std::string>& ids);
[[nodiscard]] std::vector<std::string> read_list(std::string_view list);

// The names in the head of a table, in any order, and what a row says under each.
class Head {
public:
    // Throws a Mistake if a name is unknown or stands twice, or if "id" or "text" is missing. `further` are names that
    // are known in this format alone.
    Head(std::string_view file, long line, std::vector<std::string> names, std::span<const std::string_view> further);

    [[nodiscard]] std::size_t size() const { return names_.size(); }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] const std::string& name(std::size_t column) const { return names_[column]; }

    // Makes a record of a row with size() cells; no value: the cell is empty, and an extra does not exist. Throws a Mistake
    // if there is no id or a value is unknown.
    [[nodiscard]] Record record(std::string_view file, long line,
                                const std::vector<std::optional<std::string>>& cells) const;

private:
    std::vector<std::string> names_;
};

}  // namespace exchange
