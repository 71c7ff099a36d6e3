// SPDX-License-Identifier: Apache-2.0
// Reads the words of a sheet: types, state, events, named conditions.

#pragma once

#include "lang/sheet.hpp"
#include "text/lexer.hpp"

#include <span>

namespace spec::text {

// Each takes one statement, behind its keyword, and adds to the machine. What is wrong is a Mistake.
class VocabularyReader {
public:
    VocabularyReader(Lexer& words, Machine& machine, const std::string_view& owner) : words_(words), m_(machine), owner_(owner) {}

    void type();
    void index();
    void answers();
    void state();
    void event(bool environment);
    void word();

    int find_type(const Type& t);  // adds it if it is not there

private:
    std::string_view fresh(std::string_view what, const auto& list);
    std::string_view unreserved(std::string_view what);
    [[nodiscard]] std::string_view meaning(std::string_view name) const;
    void unused(std::size_t at, std::string_view name) const;
    void need_own(std::size_t at) const;
    std::span<const std::string_view> values(std::string_view what);
    int some_type();
    int value(int type);

    Lexer& words_;
    Machine& m_;
    const std::string_view& owner_;  // the machine whose vocabulary it is; empty: the sheet's own
};

}  // namespace spec::text
