// SPDX-License-Identifier: Apache-2.0
#include "exchange/markdown.hpp"

#include "exchange/columns.hpp"

#include <algorithm>
#include <charconv>

namespace exchange {

namespace {

constexpr std::string_view last_line = "*End of the requirements.*";
constexpr std::string_view made_from = "Made from ";
constexpr std::string_view nothing = "<!-- empty -->";  // where Markdown needs something, and shows nothing

bool punctuation(char c) {
    return std::string_view("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~").find(c) != std::string_view::npos;
}
bool word(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

// As one line in which nothing is markup.
std::string escaped(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at != text.size(); ++at) {
        const char c = text[at];
        const bool edge = at == 0 || at + 1 == text.size();
        if (c == '\n') result += "<br>";
        else if (c == '\r') result += "&#13;";
        else if (c == '\t') result += "&#9;";
        else if (c == ' ' && (edge || text[at - 1] == ' ')) result += "&#32;";
        else if (c == '_' && !edge && word(text[at - 1]) && word(text[at + 1])) result += c;  // never emphasis
        else if (std::string_view("\\|<*_`[]~&$").find(c) != std::string_view::npos || (c == '#' && edge))
            (result += '\\') += c;
        else result += c;
    }
    return result;
}

std::string shown(std::string_view text) { return text.empty() ? std::string(nothing) : escaped(text); }

// "&#32;", "&amp;": the text it stands for and its length; nothing if it is none of them.
std::pair<std::string, std::size_t> entity(std::string_view at) {
    for (const auto& [name, text] : {std::pair{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}})
        if (at.starts_with(name)) return {text, std::string_view(name).size()};
    const std::size_t end = at.substr(0, 10).find(';');
    if (!at.starts_with("&#") || end == std::string_view::npos) return {};
    unsigned code = 0;
    const auto [last, error] = std::from_chars(at.data() + 2, at.data() + end, code);
    if (error != std::errc() || last != at.data() + end || code > 0x7f) return {};
    std::string text(1, static_cast<char>(code));
    if (valid_prefix(text) != 1) return {};
    return {text, end + 1};
}

std::size_t line_break(std::string_view at) {
    for (std::string_view written : {"<br>", "<br/>", "<br />"})
        if (at.starts_with(written)) return written.size();
    return 0;
}

std::string unescaped(std::string_view text) {
    if (text == nothing) return "";
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = text.substr(at);
        if (rest[0] == '\\' && rest.size() > 1 && punctuation(rest[1])) {
            result += rest[1];
            at += 2;
        } else if (const std::size_t length_of_break = line_break(rest)) {
            result += '\n';
            at += length_of_break;
        } else if (const auto [character, length] = entity(rest); length) {
            result += character;
            at += length;
        } else {
            result += rest[0];
            ++at;
        }
    }
    return result;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r");
    return from == std::string_view::npos ? "" : text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

// A backslash before the end makes the end part of the text.
bool ends_bare(std::string_view text, char end) {
    if (text.empty() || text.back() != end) return false;
    const std::size_t other = text.substr(0, text.size() - 1).find_last_not_of('\\');
    return (text.size() - 2 - (other == std::string_view::npos ? std::size_t(-1) : other)) % 2 == 0;
}

// The cells between the bars, trimmed, as written. No value: the line is no row.
std::optional<std::vector<std::string_view>> cells_of(std::string_view line) {
    if (line.size() < 2 || line.front() != '|' || !ends_bare(line, '|')) return std::nullopt;
    std::vector<std::string_view> cells;
    std::size_t from = 1;
    for (std::size_t at = 1; at != line.size(); ++at) {
        if (line[at] == '\\') ++at;
        else if (line[at] == '|') {
            cells.push_back(trimmed(line.substr(from, at - from)));
            from = at + 1;
        }
    }
    return cells;
}

bool rule(std::string_view cell) {
    if (cell.starts_with(':')) cell.remove_prefix(1);
    if (cell.ends_with(':')) cell.remove_suffix(1);
    return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

class Reader {
public:
    Reader(std::string_view file, std::string_view content) : file_(file), rest_(content) {}

    Document read() {
        next();
        while (!ended_ && text_ != last_line) {
            if (text_.starts_with("## ") || text_ == "##") section();
            else if (text_.starts_with("# ") || text_ == "#") title();
            else if (text_.starts_with(made_from) && ends_bare(text_, '.')) origin();
            else if (text_.starts_with("|")) fail("expected a heading '## SOURCE' before the table");
            else unexpected("a heading, a table or '" + std::string(last_line) + "'");
        }
        if (ended_) fail("expected the line '" + std::string(last_line) + "', found the end of the file: it was cut");
        next();
        if (!ended_) unexpected("nothing after '" + std::string(last_line) + "'");
        return std::move(document_);
    }

private:
    void title() {
        if (titled_ || !document_.records.empty())
            fail("expected one title, found a second heading of the first level");
        document_.title = unescaped(trimmed(text_.substr(1)));
        titled_ = true;
        next();
    }
    void origin() {
        if (!document_.source.empty() || !document_.records.empty())
            fail("expected the line '" + std::string(made_from) + "..' once, below the title");
        document_.source = unescaped(text_.substr(made_from.size(), text_.size() - made_from.size() - 1));
        next();
    }
    void section() {
        const std::string source = unescaped(trimmed(text_.substr(2)));
        next();
        const auto names = cells_of(text_);
        if (!names) unexpected("the head of a table, '| id | text |'");
        std::vector<std::string> read;
        for (std::string_view name : *names) read.push_back(unescaped(name));
        const Head head(file_, line_, std::move(read), {});
        if (head.find("source")) fail("expected no column 'source': it is the heading above the table");
        next();
        const auto rules = cells_of(text_);
        if (!rules || !std::ranges::all_of(*rules, rule))
            unexpected("a row '| --- | --- |' below the head of the table");
        need_cells(rules->size(), head);
        next();
        for (; text_.starts_with("|"); next()) row(head, source);
    }
    void row(const Head& head, const std::string& source) {
        const auto cells = cells_of(text_);
        if (!cells) unexpected("'|' at the end of the row");
        need_cells(cells->size(), head);
        std::vector<std::optional<std::string>> values;
        for (std::string_view cell : *cells)
            values.push_back(cell.empty() ? std::nullopt : std::optional(unescaped(cell)));
        Record record = head.record(file_, line_, values);
        record.source = source;
        if (const auto [first, fresh] = lines_.emplace(record.id, line_); !fresh)
            fail("expected another id than '" + record.id + "', which stands in line " + std::to_string(first->second) +
                 " already");
        document_.records.push_back(std::move(record));
    }
    void need_cells(std::size_t found, const Head& head) const {
        if (found != head.size())
            fail("expected " + std::to_string(head.size()) +
                 " cells in this row, as many as the head of the table has, found " + std::to_string(found));
    }

    // The next line with something on it.
    void next() {
        do {
            ended_ = rest_.empty();
            if (ended_) {
                text_ = "";
                return;
            }
            const std::size_t end = std::min(rest_.find('\n'), rest_.size());
            text_ = trimmed(rest_.substr(0, end));
            rest_.remove_prefix(std::min(end + 1, rest_.size()));
            ++line_;
        } while (text_.empty() || (text_.starts_with("<!--") && text_.find("-->") == text_.size() - 3));
    }
    [[noreturn]] void fail(const std::string& message) const { throw Mistake(file_, line_ ? line_ : 1, message); }
    [[noreturn]] void unexpected(const std::string& expected) const {
        fail("expected " + expected + ", found " +
             (ended_ ? "the end of the file" : "'" + std::string(text_.substr(0, 40)) + "'"));
    }

    std::string_view file_, rest_, text_{};
    long line_ = 0;
    bool ended_ = false, titled_ = false;
    std::map<std::string, long> lines_{};
    Document document_{};
};

// The columns of the table with these records: those that say something.
std::vector<Column> used_columns(std::span<const Record> records) {
    std::vector<Column> used;
    for (const Column& c : columns) {
        const bool needed = c.name == "id" || c.name == "text";
        const bool says = std::ranges::any_of(records, [&](const Record& r) { return !(r.*c.field).empty(); });
        if (c.name != "source" && (needed || says)) used.push_back(c);
    }
    return used;
}

std::string table(std::span<const Record> records) {
    const std::vector<Column> used = used_columns(records);
    const bool cites = std::ranges::any_of(records, [](const Record& r) { return !r.cites.empty(); });
    Document these;
    these.records.assign(records.begin(), records.end());
    const std::vector<std::string> extras = extras_of(these);

    std::string names = "|", rules = "|", rows;
    const auto column = [&](const std::string& name) { names += " " + name + " |", rules += " --- |"; };
    for (const Column& c : used) column(std::string(c.name));
    if (cites) column("cites");
    for (const std::string& name : extras) column(escaped(std::string(extra_prefix) + name));
    for (const Record& r : records) {
        rows += "|";
        const auto cell = [&](const std::string& text) { rows += text.empty() ? " |" : " " + text + " |"; };
        for (const Column& c : used) cell(escaped(r.*c.field));
        if (cites) cell(escaped(written_list(r.cites)));
        for (const std::string& name : extras) {
            const auto value = r.extra.find(name);
            cell(value == r.extra.end() ? "" : shown(value->second));
        }
        rows += "\n";
    }
    return names + "\n" + rules + "\n" + rows;
}

}  // namespace

std::string write_markdown(const Document& document) {
    check(document);
    std::string text = "# " + shown(document.title) + "\n\n";
    if (!document.source.empty()) text += std::string(made_from) + escaped(document.source) + ".\n\n";
    const std::span<const Record> all = document.records;
    for (std::size_t from = 0; from != all.size();) {
        std::size_t to = from;
        while (to != all.size() && all[to].source == all[from].source) ++to;
        text += "## " + shown(all[from].source) + "\n\n" + table(all.subspan(from, to - from)) + "\n";
        from = to;
    }
    return text + std::string(last_line) + "\n";
}

Document read_markdown(std::string_view file, std::string_view content) {
    if (content.starts_with("\xef\xbb\xbf")) content.remove_prefix(3);
    if (const std::size_t good = valid_prefix(content); good != content.size())
        throw Mistake(file, 1 + std::ranges::count(content.substr(0, good), '\n'),
                      "expected text in UTF-8, found a control character or another encoding");
    return Reader(file, content).read();
}

}  // namespace exchange
