// SPDX-License-Identifier: Apache-2.0
#include "text/lexer.hpp"

#include <algorithm>

namespace spec::text {

namespace {

bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool digit(char c) { return c >= '0' && c <= '9'; }
bool space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool of_id(char c) { return letter(c) || digit(c) || std::string_view("-./:+").find(c) != std::string_view::npos; }

}  // namespace

std::size_t Lexer::skip(std::size_t from) const {
    while (from < text_.size()) {
        if (space(text_[from])) ++from;
        else if (text_[from] == '#') from = std::min(text_.find('\n', from), text_.size());
        else break;
    }
    return from;
}

Word Lexer::word(std::size_t from) const {
    from = skip(from);
    if (from >= text_.size()) return {Kind_of_word::end, {}, text_.size()};
    const char c = text_[from];
    std::size_t to = from + 1;
    if (letter(c)) {
        // A dot belongs to a name if a name goes on behind it: pending.number.
        while (to < text_.size() && (letter(text_[to]) || digit(text_[to]) || (text_[to] == '.' && to + 1 < text_.size() && letter(text_[to + 1])))) ++to;
        return {Kind_of_word::name, text_.substr(from, to - from), from};
    }
    if (digit(c)) {
        while (to < text_.size() && digit(text_[to])) ++to;
        return {Kind_of_word::number, text_.substr(from, to - from), from};
    }
    if (c == '"') {
        while (to < text_.size() && text_[to] != '"') ++to;
        if (to == text_.size()) fail(from, "this text has no closing quotation mark");
        return {Kind_of_word::string, text_.substr(from + 1, to - from - 1), from};
    }
    for (std::string_view two : {"!=", "<=", ">=", ".."})
        if (text_.substr(from, 2) == two) return {Kind_of_word::symbol, text_.substr(from, 2), from};
    if (std::string_view("=<>+-()[],:|").find(c) == std::string_view::npos)
        fail(from, std::string("the character '") + c + "' means nothing here");
    return {Kind_of_word::symbol, text_.substr(from, 1), from};
}

Word Lexer::peek() {
    at_ = skip(at_);
    return word(at_);
}
Word Lexer::peek_second() {
    const Word first = peek();
    return word(first.at + first.text.size() + (first.kind == Kind_of_word::string ? 2 : 0));
}
Word Lexer::take() {
    const Word w = peek();
    at_ = w.at + w.text.size() + (w.kind == Kind_of_word::string ? 2 : 0);
    return w;
}
bool Lexer::take_if(std::string_view expected) {
    if (!at(expected)) return false;
    take();
    return true;
}
void Lexer::expect(std::string_view expected, std::string_view where) {
    if (!take_if(expected)) unexpected("'" + std::string(expected) + "' " + std::string(where));
}
std::string_view Lexer::name(std::string_view what) {
    if (peek().kind != Kind_of_word::name) unexpected(std::string(what));
    return take().text;
}
std::string_view Lexer::id(std::string_view what) {
    const std::size_t from = peek().at;
    std::size_t to = from;
    while (to < text_.size() && of_id(text_[to])) ++to;
    while (to > from && text_[to - 1] == ':') --to;
    if (to == from) unexpected(std::string(what));
    at_ = to;
    return text_.substr(from, to - from);
}
long Lexer::number(std::string_view what) {
    if (peek().kind != Kind_of_word::number) unexpected(std::string(what));
    const Word w = take();
    if (w.text.size() > 6) fail(w.at, "a number has at most six digits");
    return std::stol(std::string(w.text));
}
std::string Lexer::string(std::string_view what) {
    if (peek().kind != Kind_of_word::string) unexpected(std::string(what));
    std::string result;
    for (const char c : take().text)
        if (!space(c)) result += c;
        else if (!result.empty() && result.back() != ' ') result += ' ';
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}
std::string Lexer::strings(std::string_view what) {
    std::string result = string(what);
    while (peek().kind == Kind_of_word::string) result += ' ' + string(what);
    return result;
}

int Lexer::line(std::size_t position) const {
    return 1 + static_cast<int>(std::ranges::count(text_.substr(0, position), '\n'));
}
void Lexer::fail(std::size_t position, const std::string& message) const {
    const std::size_t begin = position == 0 ? std::string_view::npos : text_.rfind('\n', position - 1);
    throw Mistake(std::string(file_), line(position), static_cast<int>(begin == std::string_view::npos ? position + 1 : position - begin), message);
}
void Lexer::unexpected(const std::string& expected) {
    const Word w = peek();
    const std::string found = w.kind == Kind_of_word::end ? "the end of the file" : w.kind == Kind_of_word::string ? "a text in quotation marks" : "'" + std::string(w.text) + "'";
    fail(w.at, "expected " + expected + ", found " + found);
}
void Lexer::unknown(std::size_t position, std::string kind, std::string_view name, std::vector<std::string> known) const {
    try {
        fail(position, "unknown " + kind + " '" + std::string(name) + "'");
    } catch (Mistake& m) {
        m.kind = std::move(kind);
        m.name = name;
        m.known = std::move(known);
        throw;
    }
}

}  // namespace spec::text
