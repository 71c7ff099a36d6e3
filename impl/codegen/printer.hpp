// SPDX-License-Identifier: Apache-2.0
// Expressions as C++ text, and the small functions that named formulas and quantifiers become.

#pragma once

#include "expr.hpp"
#include "names.hpp"

namespace codegen {

// How wide the value of a C++ expression is; arithmetic on small types is done in int.
enum class Width : unsigned char { literal, w8, w16, natural, w32, w64 };

class Printer {
public:
    Printer(const Lowering& lowering, Names& names, Style style) : lowering_(lowering), names_(names), style_(style) {}

    Style style() const { return style_; }

    // Quantifiers found on the way become functions named after this.
    void occurs_in(std::string_view id) { id_ = id; }
    // The functions made since the last call, in the order in which they must stand.
    std::string functions();
    void add_function(const std::string& text) { functions_ += text; }

    std::string text(const Expr& e, const Scope& scope) { return text(e, scope, 0); }
    // With a narrowing cast if the value's C++ type is wider than the storage of `high`.
    std::string converted(const Expr& e, const Scope& scope, long high);
    // The head of a loop over an index type: "for (uint8_t i = 0; i != slot_count; ++i)".
    static std::string loop(const std::string& name, long count, const std::string& end);

private:
    std::string text(const Expr& e, const Scope& scope, int around);
    std::string operation(const Expr& e, const Scope& scope, int around, const char* written = nullptr);
    std::string operand(const Expr& e, const Scope& scope, Width needed, int around);
    std::string choice(const Expr& e, const Scope& scope, int around);
    std::string quantifier(const Expr& e, const Scope& scope);
    std::string definition(const Expr& e, const Scope& scope);
    Width width(const Expr& e, const Scope& scope) const;
    bool fits(const Expr& e, const Scope& scope, long high) const;

    struct Body {
        std::string text;
        Scope scope;
    };
    std::string returns(const Expr& e, Scope& scope, const std::string& indent, long high);
    std::string looped(const Expr& e, Scope& scope, const std::string& indent);
    std::string type(const Expr& e, long high) const;

    const Lowering& lowering_;
    Names& names_;
    const Style style_;
    std::string id_;
    std::string functions_;
    std::set<int> defined_;
    struct Helper {
        Expr canonical;
        std::vector<std::string> types;
        std::string name;
        bool reads;
    };
    std::vector<Helper> helpers_;
};

}  // namespace codegen
