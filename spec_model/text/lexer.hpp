// SPDX-License-Identifier: Apache-2.0
// The words of a sheet in its textual form (GRAMMAR.md), one after the other, and what is said when one does not fit.

#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace spec::text {

// What is wrong with a sheet: where, what was expected, and for an unknown name which names there are.
struct Mistake : std::runtime_error {
    Mistake(std::string in, int at_line, int at_column, const std::string& message)
        : std::runtime_error(message), file(std::move(in)), line(at_line), column(at_column) {}
    std::string file;
    int line, column;                       // from 1
    std::string kind{}, name{};             // of an unknown name: "event", "enabel"
    std::vector<std::string> known{};       // .. and those that exist
};

enum class Kind_of_word : unsigned char { name, number, string, symbol, end };

struct Word {
    Kind_of_word kind = Kind_of_word::end;
    std::string_view text{};   // of a string: without its quotes
    std::size_t at = 0;        // where it begins
};

class Lexer {
public:
    // The text has to outlive the lexer.
    Lexer(std::string_view file, std::string_view text) : file_(file), text_(text) {}

    Word peek();
    Word peek_second();               // the one after peek()
    Word take();
    bool take_if(std::string_view word);   // a name or symbol
    bool at(std::string_view word) { const Word w = peek(); return w.kind != Kind_of_word::string && w.text == word; }
    void expect(std::string_view word, std::string_view where);
    std::string_view name(std::string_view what);     // a name, or a mistake: "expected the name of ..."
    std::string_view id(std::string_view what);       // of a requirement: letters, digits and _ - . / : +
    long number(std::string_view what);
    std::string string(std::string_view what);        // white space made single
    std::string strings(std::string_view what);       // .. and all that follow each other, joined

    std::size_t position() { return peek().at; }
    void go(std::size_t position) { at_ = position; }
    [[nodiscard]] std::size_t last_end() const { return at_; }   // behind the last word taken
    [[nodiscard]] std::string_view between(std::size_t from, std::size_t to) const { return text_.substr(from, to - from); }
    [[nodiscard]] int line(std::size_t position) const;
    [[nodiscard]] int line() { return line(position()); }

    [[noreturn]] void fail(std::size_t position, const std::string& message) const;
    [[noreturn]] void unexpected(const std::string& expected);   // "expected ..., found ..."
    [[noreturn]] void unknown(std::size_t position, std::string kind, std::string_view name, std::vector<std::string> known) const;

private:
    [[nodiscard]] std::size_t skip(std::size_t from) const;      // white space and comments
    [[nodiscard]] Word word(std::size_t from) const;

    std::string_view file_, text_;
    std::size_t at_ = 0;
};

}  // namespace spec::text
