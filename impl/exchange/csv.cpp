// SPDX-License-Identifier: Apache-2.0
// Reading is libcsv's, byte by byte so that the line of everything is known. Space belongs to values, as the RFC has it.
#include "exchange/csv.hpp"

#include "exchange/columns.hpp"

#include <csv.h>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

using Cells = std::vector<std::optional<std::string>>;  // no value: nothing, not even quotation marks
struct Row {
    long line;
    Cells cells;
};

constexpr std::array<std::string_view, 3> of_the_document{"document", "origin", "records"};

class Rows {
public:
    Rows(std::string_view file, std::string_view content) : file_(file) {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL) != 0) throw std::bad_alloc();
        csv_set_space_func(&parser_, [](unsigned char) { return 0; });
        try {
            for (char c : content) take(c);
            if (csv_fini(&parser_, cell, row, this) != 0)
                throw Mistake(file_, cell_line_,
                              "the quotation mark that begins a value here is not closed: expected '\"', "
                              "found the end of the file");
        } catch (...) {
            csv_free(&parser_);
            throw;
        }
        csv_free(&parser_);
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    std::vector<Row> rows{};

private:
    void take(char c) {
        const bool breaks = c == '\n' || c == '\r';
        if (at_row_ && !breaks) row_line_ = line_, at_row_ = false;
        if (at_cell_ && !(breaks && at_row_)) cell_line_ = line_, at_cell_ = false;
        if (csv_parse(&parser_, &c, 1, cell, row, this) != 1) {
            if (csv_error(&parser_) == CSV_EPARSE)
                throw Mistake(file_, line_,
                              "a quotation mark that is not doubled: expected it around a whole value, and "
                              "inside of one only as '\"\"'");
            throw std::bad_alloc();
        }
        if (c == '\n') ++line_;
    }
    static void cell(void* text, std::size_t size, void* self) {
        Rows& r = *static_cast<Rows*>(self);
        r.at_cell_ = true;
        if (text) r.cells_.emplace_back(std::string(static_cast<const char*>(text), size));
        else r.cells_.emplace_back(std::nullopt);
    }
    static void row(int, void* self) {
        Rows& r = *static_cast<Rows*>(self);
        r.rows.push_back({r.row_line_, std::move(r.cells_)});
        r.cells_.clear();
        r.at_row_ = r.at_cell_ = true;
    }

    std::string file_;
    csv_parser parser_{};
    long line_ = 1, row_line_ = 1, cell_line_ = 1;
    bool at_row_ = true, at_cell_ = true;
    Cells cells_{};
};

std::string quoted(std::string_view text) {
    std::string result(2 * text.size() + 2, '\0');
    result.resize(csv_write(result.data(), result.size(), text.data(), text.size()));
    return result;
}

// Nothing for the empty text.
std::string written(std::string_view text) {
    const bool plain = text.find_first_of(",\"\r\n") == std::string_view::npos &&
                       (text.empty() || (text.front() != ' ' && text.back() != ' '));
    return plain ? std::string(text) : quoted(text);
}

long line_at(std::string_view content, std::size_t position) {
    return 1 + std::ranges::count(content.substr(0, position), '\n');
}

Head head_of(std::string_view file, const Row& first) {
    std::vector<std::string> names;
    for (const auto& cell : first.cells) names.push_back(cell.value_or(""));
    if (names.size() == 1 && names[0].find(';') != std::string::npos)
        throw Mistake(file, first.line, "expected ',' between the columns, found ';'");
    return Head(file, first.line, std::move(names), of_the_document);
}

// What the rows say of the document, each of them the same or nothing.
class Whole {
public:
    Whole(std::string_view file, const Head& head) : file_(file), head_(head) {}

    void add(const Row& row) {
        for (std::size_t i = 0; i != of_the_document.size(); ++i) {
            const auto column = head_.find(of_the_document[i]);
            if (!column || !row.cells[*column]) continue;
            const std::string& value = *row.cells[*column];
            if (!said_[i]) said_[i] = value;
            else if (*said_[i] != value)
                throw Mistake(file_, row.line,
                              "expected the same '" + std::string(of_the_document[i]) + "' in every row, '" +
                                  *said_[i] + "', found '" + value + "'");
            if (i == 2) ++counted_, counted_line_ = row.line;
        }
    }
    void finish(long last_line) const {
        if (head_.find("records") && !said_[2])
            throw Mistake(file_, last_line,
                          "expected the number of rows in the column 'records', found nothing in all rows: the "
                          "file was cut, or the numbers were deleted (then delete that column as well)");
        if (said_[2] && *said_[2] != std::to_string(counted_) && !(empty && *said_[2] == "0"))
            throw Mistake(file_, counted_line_,
                          "expected " + *said_[2] + " rows, as their column 'records' says, found " +
                              std::to_string(counted_) +
                              ": the file was cut, or rows were deleted (then "
                              "delete that column as well)");
    }
    [[nodiscard]] std::string title() const { return said_[0].value_or(""); }
    [[nodiscard]] std::string origin() const { return said_[1].value_or(""); }

    bool empty = false;  // there is a row that says so

private:
    std::string_view file_;
    const Head& head_;
    std::array<std::optional<std::string>, 3> said_{};
    long counted_ = 0, counted_line_ = 0;
};

}  // namespace

std::string write_csv(const Document& document) {
    check(document);
    const std::vector<std::string> extras = extras_of(document);
    std::string text;
    for (const Column& c : columns) text += std::string(c.name) + ",";
    text += "cites,";
    for (const std::string& name : extras) text += written(std::string(extra_prefix) + name) + ",";
    text += "document,origin,records\r\n";
    const std::string last = written(document.title) + "," + written(document.source) + "," +
                             std::to_string(document.records.size()) + "\r\n";
    for (const Record& r : document.records) {
        for (const Column& c : columns) text += written(r.*c.field) + ",";
        text += written(written_list(r.cites)) + ",";
        for (const std::string& name : extras) {
            const auto value = r.extra.find(name);
            if (value != r.extra.end()) text += value->second.empty() ? quoted("") : written(value->second);
            text += ",";
        }
        text += last;
    }
    if (document.records.empty()) text += std::string(columns.size() + 1, ',') + last;
    return text;
}

Document read_csv(std::string_view file, std::string_view content) {
    if (content.starts_with("\xef\xbb\xbf")) content.remove_prefix(3);
    if (const std::size_t good = valid_prefix(content); good != content.size())
        throw Mistake(file, line_at(content, good),
                      "expected text in UTF-8, found a control character or another encoding");
    const std::vector<Row> rows = Rows(file, content).rows;
    if (rows.empty()) throw Mistake(file, 1, "expected a row with the names of the columns, found an empty file");
    const Head head = head_of(file, rows.front());
    if (rows.size() == 1)
        throw Mistake(file, rows[0].line, "expected a row after the names of the columns, found the end of the file");

    Document document;
    Whole whole(file, head);
    std::map<std::string, long> lines;
    for (const Row& row : std::span(rows).subspan(1)) {
        if (row.cells.size() != head.size())
            throw Mistake(file, row.line,
                          "expected " + std::to_string(head.size()) +
                              " values in this row, as many as there "
                              "are columns, found " +
                              std::to_string(row.cells.size()));
        whole.add(row);
        if (const auto count = head.find("records"); count && rows.size() == 2 && row.cells[*count] == "0") {
            whole.empty = true;
            continue;
        }
        Record record = head.record(file, row.line, row.cells);
        if (const auto [first, fresh] = lines.emplace(record.id, row.line); !fresh)
            throw Mistake(file, row.line,
                          "expected another id than '" + record.id + "', which stands in line " +
                              std::to_string(first->second) + " already");
        document.records.push_back(std::move(record));
    }
    whole.finish(rows.back().line);
    document.title = whole.title();
    document.source = whole.origin();
    return document;
}

}  // namespace exchange
