// SPDX-License-Identifier: Apache-2.0
#include "exchange/columns.hpp"

#include <algorithm>
#include <set>

namespace exchange {

namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

std::string trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t");
    return from == std::string_view::npos ? ""
                                          : std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

}  // namespace

std::vector<std::string> extras_of(const Document& document) {
    std::set<std::string> names;
    for (const Record& r : document.records)
        for (const auto& [name, value] : r.extra) names.insert(name);
    return {names.begin(), names.end()};
}

std::string written_list(const std::vector<std::string>& ids) {
    std::string list;
    for (const std::string& id : ids) {
        if (!list.empty()) list += ", ";
        for (char c : id) {
            if (c == ',' || c == '\\') list += '\\';
            list += c;
        }
    }
    return list;
}

std::vector<std::string> read_list(std::string_view list) {
    std::vector<std::string> ids;
    std::string id;
    const auto next = [&] {
        id = trimmed(id);
        if (!id.empty()) ids.push_back(id);
        id.clear();
    };
    for (std::size_t at = 0; at != list.size(); ++at) {
        if (list[at] == '\\' && at + 1 != list.size()) id += list[++at];
        else if (list[at] == ',') next();
        else id += list[at];
    }
    next();
    return ids;
}

Head::Head(std::string_view file, long line, std::vector<std::string> names,
           std::span<const std::string_view> further) {
    std::vector<std::string> known;
    for (const Column& c : columns) known.emplace_back(c.name);
    known.emplace_back("cites");
    known.insert(known.end(), further.begin(), further.end());
    for (std::string& name : names) {
        if (!name.starts_with(extra_prefix)) name = lower(trimmed(name));
        else if (name == extra_prefix)
            throw Mistake(file, line, "expected a name after 'extra.' in the head of the table");
        if (!name.starts_with(extra_prefix) && std::ranges::find(known, name) == known.end()) {
            std::string list;
            for (const std::string& k : known) list += (list.empty() ? "" : ", ") + k;
            Mistake mistake(file, line,
                            "expected one of the columns " + list + ", found '" + name + "'; '" +
                                std::string(extra_prefix) + name + "' would be kept as it is");
            mistake.kind = "column";
            mistake.name = name;
            mistake.known = known;
            throw mistake;
        }
        if (find(name))
            throw Mistake(file, line,
                          "expected every column once in the head of the table, found '" + name + "' twice");
        names_.push_back(std::move(name));
    }
    for (const std::string_view needed : {"id", "text"})
        if (!find(needed))
            throw Mistake(file, line,
                          "expected a column '" + std::string(needed) + "' in the head of the table, there is none");
}

std::optional<std::size_t> Head::find(std::string_view name) const {
    const auto found = std::ranges::find(names_, name);
    if (found == names_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names_.begin());
}

Record Head::record(std::string_view file, long line, const std::vector<std::optional<std::string>>& cells) const {
    Record record;
    for (std::size_t at = 0; at != names_.size(); ++at) {
        const std::string value = cells[at].value_or("");
        if (names_[at].starts_with(extra_prefix)) {
            if (cells[at]) record.extra[names_[at].substr(extra_prefix.size())] = value;
        } else if (names_[at] == "cites") {
            record.cites = read_list(value);
        } else if (const auto c = std::ranges::find(columns, names_[at], &Column::name); c != columns.end()) {
            record.*c->field = value;
        }
    }
    record.id = trimmed(record.id);
    if (record.id.empty()) throw Mistake(file, line, "expected the id of a requirement, found an empty cell");
    for (const std::string& id : {record.id, written_list(record.cites)})
        if (id.find_first_of("\t\r\n") != std::string::npos)
            throw Mistake(file, line, "expected ids on one line, found '" + id + "'");
    for (const Column& c : columns) check_value(file, line, record.id, c.name, record.*c.field);
    return record;
}

}  // namespace exchange
