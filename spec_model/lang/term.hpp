// SPDX-License-Identifier: Apache-2.0
// Typed terms: what may stand on either side of == and between &&, and what may not.
//
// Numbers, conditions, every enumeration and every index type are different C++ types, so `phase[port]` or
// `phase[i] == telecom` does not compile. Formulas are plain values: however large a model grows, the compiler sees the
// same few types.

#pragma once

#include "lang/list.hpp"
#include "lang/machine.hpp"
#include "lang/names.hpp"

#include <concepts>
#include <limits>
#include <type_traits>

namespace spec::lang {

using spec::Machine;

// ---- types ------------------------------------------------------------------------------------------------------

struct Number {};                     // the type of numeric terms
template <long High> struct UpTo {};  // a number 0..High
struct Bound {};                      // struct Serial : Bound {}; a number whose largest value is the machine's data
struct Index {};                      // struct Slot : Index {}; an index type, whose size is the machine's data

template <class T> constexpr Type make_type() {
    if constexpr (std::same_as<T, bool>) return {Kind::boolean, 1};
    else if constexpr (std::same_as<T, Number>) return {Kind::number, 0};
    else if constexpr (std::derived_from<T, Index>) return {Kind::index, 0, name_of<T>(), {}, true};
    else if constexpr (std::derived_from<T, Bound>) return {Kind::number, 0, name_of<T>(), {}, true};
    else if constexpr (std::is_enum_v<T>) return {Kind::enumeration, static_cast<long>(values_of<T>.size()) - 1, name_of<T>(), values_of<T>};
    else return []<long High>(UpTo<High>) { return Type{Kind::number, High}; }(T{});
}
template <class T> inline constexpr Type type_object = make_type<T>();

template <class T> struct IsUpTo : std::false_type {};
template <long High> struct IsUpTo<UpTo<High>> : std::true_type {};
template <class T> concept Numeric = std::same_as<T, Number> || std::derived_from<T, Bound> || IsUpTo<T>::value;
template <class T> concept Scalar = std::same_as<T, bool> || std::is_enum_v<T> || Numeric<T> || std::derived_from<T, Index>;
template <class T> concept Record = !Scalar<T>;

// The type a term of it has: all numbers mix.
template <class T> struct TermType { using type = T; };
template <Numeric T> struct TermType<T> { using type = Number; };
template <class T> using term_type = typename TermType<T>::type;

// Something of the vocabulary. Formulas point to it until link.hpp turns the pointer into a position; it has to be a
// constant at namespace scope.
struct Declared {
    std::string_view name{};
    const Type* type = nullptr;
};
template <class T> inline constexpr Declared type_declared{type_object<T>.name, &type_object<T>};

// ---- formulas before linking ---------------------------------------------------------------------------------------

struct Draft {
    Op op = Op::constant;
    bool after = false;
    short operands = 0;
    int length = 1;
    int value = 0;
    const Declared* what = nullptr;   // a type for constants and answers
    const Declared* field = nullptr;  // of a record or queue
};
using Drafts = List<Draft>;

inline constexpr int largest = std::numeric_limits<int>::min();  // as the value of a number: the largest of its type

constexpr void append(Drafts& to, const Drafts& from) {
    to.append(from.begin(), from.size());
}
constexpr Drafts join(Draft root, Drafts first, const auto&... others) {
    (append(first, others), ...);
    root.operands = 1 + sizeof...(others);
    root.length = first.size() + 1;
    first.push_back(root);
    return first;
}
// a && b && c is one node with three operands.
constexpr Drafts chain(Op op, Drafts first, const Drafts& second) {
    Draft root = first.back();
    if (root.op == op) first.pop_back();
    else root = {.op = op, .operands = 1};
    append(first, second);
    ++root.operands;
    root.length = first.size() + 1;
    first.push_back(root);
    return first;
}

// ---- terms -----------------------------------------------------------------------------------------------------------

template <class T> class Term;
template <class T> struct Operators;
using Condition = Term<bool>;

template <class T>
class Term : Operators<T> {
public:
    using Value = Term;
    template <std::same_as<T> V>
    requires std::same_as<V, bool> || std::is_enum_v<V>
    constexpr Term(V value) : drafts{{.value = static_cast<int>(value), .what = &type_declared<T>}} {}
    constexpr Term(std::same_as<int> auto value) requires std::same_as<T, Number> : drafts{{.value = value, .what = &type_declared<Number>}} {}
    constexpr explicit Term(Drafts d) : drafts(std::move(d)) {}
    Drafts drafts;
};

// Found through whatever has a term's type: variables, elements, parameters, terms.
template <class T>
struct Operators {
    friend constexpr Condition operator==(const Term<T>& a, const Term<T>& b) { return Condition(join({.op = Op::equal}, a.drafts, b.drafts)); }
    friend constexpr Condition operator!=(const Term<T>& a, const Term<T>& b) { return !(a == b); }
};
constexpr Condition operator!(Condition a) { return Condition(join({.op = Op::negation}, std::move(a.drafts))); }
constexpr Condition operator&&(Condition a, const Condition& b) { return Condition(chain(Op::conjunction, std::move(a.drafts), b.drafts)); }
constexpr Condition operator||(Condition a, const Condition& b) { return Condition(chain(Op::disjunction, std::move(a.drafts), b.drafts)); }
constexpr Condition implies(Condition a, const Condition& b) { return Condition(join({.op = Op::implication}, std::move(a.drafts), b.drafts)); }

constexpr Condition operator<(Term<Number> a, const Term<Number>& b) { return Condition(join({.op = Op::less}, std::move(a.drafts), b.drafts)); }
constexpr Condition operator>(const Term<Number>& a, const Term<Number>& b) { return b < a; }
constexpr Condition operator<=(const Term<Number>& a, const Term<Number>& b) { return !(b < a); }
constexpr Condition operator>=(const Term<Number>& a, const Term<Number>& b) { return !(a < b); }
constexpr Term<Number> operator+(Term<Number> a, const Term<Number>& b) { return Term<Number>(chain(Op::add, std::move(a.drafts), b.drafts)); }
// Never below 0.
constexpr Term<Number> operator-(Term<Number> a, const Term<Number>& b) { return Term<Number>(join({.op = Op::subtract}, std::move(a.drafts), b.drafts)); }

constexpr auto term(const auto& x) {
    using T = std::remove_cvref_t<decltype(x)>;
    if constexpr (std::same_as<T, int>) return Term<Number>(x);
    else if constexpr (std::same_as<T, bool> || std::is_enum_v<T>) return Term<T>(x);
    else return typename T::Value(x);
}
// yes if c, else no; both of one type, or it does not compile.
constexpr auto choose(Condition c, const auto& yes, const auto& no) {
    const auto a = term(yes);
    const decltype(a) b = term(no);
    return std::remove_const_t<decltype(a)>(join({.op = Op::choice}, std::move(c.drafts), a.drafts, b.drafts));
}

// The same term, read once the step is done.
constexpr auto after(const auto& x) {
    auto result = term(x);
    for (Draft& d : result.drafts) d.after = d.op == Op::variable || d.op == Op::call;
    return result;
}
// The step gives this answer.
constexpr Condition answered(auto code) requires std::is_enum_v<decltype(code)> {
    return Condition({{.op = Op::answered, .value = static_cast<int>(code), .what = &type_declared<decltype(code)>}});
}
// Element 0 of an index type; the largest value of a number type.
template <std::derived_from<Index> I> constexpr Term<I> first() { return Term<I>(Drafts{{.what = &type_declared<I>}}); }
template <Numeric T> requires (!std::same_as<T, Number>) constexpr Term<Number> last() { return Term<Number>(Drafts{{.value = largest, .what = &type_declared<T>}}); }

}  // namespace spec::lang
