// SPDX-License-Identifier: Apache-2.0
// What a model declares before its rules: variables, arrays, records, queues, parameters, events, named formulas.
//
// Each is an `inline constexpr` constant at namespace scope; its address stands for it until the machine is linked.

#pragma once

#include "lang/term.hpp"

#include <boost/hana/for_each.hpp>
#include <boost/hana/tuple.hpp>

namespace spec::lang {

namespace hana = boost::hana;

// ---- places: what has a value and can be assigned -----------------------------------------------------------------

struct FieldValue { const Declared* field; Drafts value; };

struct DraftEffect {
    enum class Does : unsigned char { assign, clear, push, pop, erase, exchange } does = Does::assign;
    const Declared* what = nullptr;
    const Declared* field = nullptr;
    Drafts index{};
    Drafts value{};
    const Declared* each = nullptr;
    std::vector<FieldValue> fields{};  // of a record that is pushed
};

template <class T>
class Place : public Operators<term_type<T>> {
public:
    using Value = Term<term_type<T>>;
    constexpr Place(const Declared* what, const Declared* field, Drafts index) : what_(what), field_(field), index_(std::move(index)) {}
    constexpr operator Value() const {
        const Draft node{.op = Op::variable, .what = what_, .field = field_};
        if (index_.empty()) return Value(Drafts{node});
        return Value(join(node, index_));
    }
    constexpr DraftEffect operator=(const Value& value) const { return effect(DraftEffect::Does::assign, value.drafts); }
    constexpr DraftEffect operator=(const Place& other) const { return *this = Value(other); }
    constexpr DraftEffect effect(DraftEffect::Does does, Drafts value) const { return {does, what_, field_, index_, std::move(value)}; }

private:
    const Declared* what_;
    const Declared* field_;
    Drafts index_;
};

// A field of the record R, of type T.
template <Record R, Scalar T>
struct Field : Declared {
    constexpr explicit Field(std::string_view text) : Declared{text, &type_object<T>} {}
    constexpr FieldValue operator=(const Term<term_type<T>>& value) const { return {this, value.drafts}; }
};

// One record: an element of an array of records, or a variable.
template <Record R>
class Element {
public:
    constexpr Element(const Declared* what, Drafts index) : what_(what), index_(std::move(index)) {}
    template <class T> constexpr Place<T> operator()(const Field<R, T>& field) const { return {what_, &field, index_}; }
    constexpr DraftEffect cleared() const { return {DraftEffect::Does::clear, what_, nullptr, index_}; }

private:
    const Declared* what_;
    Drafts index_;
};

template <class T> struct Var;
template <Scalar T>
struct Var<T> : Declared, Operators<term_type<T>> {
    using Value = Term<term_type<T>>;
    constexpr explicit Var(std::string_view text) : Declared{text, &type_object<T>} {}
    constexpr Place<T> place() const { return {this, nullptr, {}}; }
    constexpr operator Value() const { return Value(Drafts{{.op = Op::variable, .what = this}}); }
    constexpr DraftEffect operator=(const Value& value) const { return place() = value; }
    constexpr DraftEffect operator=(const Var& other) const { return place() = Value(other); }
    constexpr Var(const Var&) = default;
};
template <Record R>
struct Var<R> : Declared {
    constexpr explicit Var(std::string_view text) : Declared{text} {}
    template <class T> constexpr Place<T> operator()(const Field<R, T>& field) const { return {this, &field, {}}; }
};

template <class T, std::derived_from<Index> I> struct Array;
template <Scalar T, std::derived_from<Index> I>
struct Array<T, I> : Declared {
    constexpr explicit Array(std::string_view text) : Declared{text, &type_object<T>} {}
    constexpr Place<T> operator[](Term<I> index) const { return {this, nullptr, std::move(index.drafts)}; }
};
template <Record R, std::derived_from<Index> I>
struct Array<R, I> : Declared {
    constexpr explicit Array(std::string_view text) : Declared{text} {}
    constexpr Element<R> operator[](Term<I> index) const { return {this, std::move(index.drafts)}; }
};

// A queue of at most Capacity records. Freed places hold the initial values again.
template <Record R, int Capacity>
struct Queue : Declared {
    static constexpr Type positions{Kind::index, Capacity - 1, "Position", {}, false, true};
    static constexpr Declared position_type{"Position", &positions};
    constexpr explicit Queue(std::string_view text) : Declared{text, &type_object<UpTo<Capacity>>} {}
    constexpr Term<Number> length() const { return Term<Number>(Drafts{{.op = Op::variable, .what = this}}); }
    constexpr Condition empty() const { return length() < 1; }
    constexpr Condition full() const { return !(length() < Capacity); }
    // Position k, counted from the oldest; meaningful below length().
    template <class T> constexpr auto at(int k, const Field<R, T>& field) const {
        const Draft index{.value = k, .what = &position_type};
        return Term<term_type<T>>(join({.op = Op::variable, .what = this, .field = &field}, Drafts{index}));
    }
    template <class T> constexpr auto front(const Field<R, T>& field) const { return at(0, field); }
};

// A named number of the machine's data.
struct Setting : Declared, Operators<Number> {
    using Value = Term<Number>;
    constexpr explicit Setting(std::string_view text) : Declared{text, &type_object<Number>} {}
    constexpr operator Value() const { return Value(Drafts{{.op = Op::setting, .what = this}}); }
};

// ---- bound variables and quantifiers ---------------------------------------------------------------------------------

template <std::derived_from<Index> I>
struct Any : Declared, Operators<I> {
    using Value = Term<I>;
    constexpr explicit Any(std::string_view text) : Declared{text, &type_object<I>} {}
    constexpr operator Value() const { return Value(Drafts{{.op = Op::bound, .what = this}}); }
};
template <class I> constexpr Condition all(const Any<I>& i, Condition c) { return Condition(join({.op = Op::all, .what = &i}, std::move(c.drafts))); }
template <class I> constexpr Condition any(const Any<I>& i, Condition c) { return Condition(join({.op = Op::any, .what = &i}, std::move(c.drafts))); }
template <class I> constexpr Term<Number> count(const Any<I>& i, Condition c) { return Term<Number>(join({.op = Op::count, .what = &i}, std::move(c.drafts))); }

// ---- named sub-formulas -----------------------------------------------------------------------------------------------

struct NamedFormula : Declared {
    using Build = Drafts (*)();
    Build build = nullptr;                              // the body, over the binders
    std::span<const Declared* const> parameters{};
};

template <class F, class Signature> struct NamedBody;
template <class F, class R, class... I>
struct NamedBody<F, R (F::*)(const Term<I>&...) const> {
    using Result = std::remove_const_t<decltype(term(std::declval<const R&>()))>;
    static_assert(std::same_as<Result, Condition> || std::same_as<Result, Term<Number>>, "a_named_formula_is_neither_a_condition_nor_a_number");
    template <class T, int K> static constexpr Declared binder{type_object<T>.name, &type_object<T>};
    template <int... K> static constexpr auto list(std::integer_sequence<int, K...>) { return std::array<const Declared*, sizeof...(I)>{&binder<I, K>...}; }
    static constexpr auto parameters = list(std::make_integer_sequence<int, sizeof...(I)>{});
    template <int... K> static constexpr Drafts body(std::integer_sequence<int, K...>) {
        return term(F{}(Term<I>(Drafts{{.op = Op::bound, .what = &binder<I, K>}})...)).drafts;
    }
    template <class... A> static constexpr bool accepts() {
        if constexpr (sizeof...(A) == sizeof...(I)) return (std::convertible_to<const A&, Term<I>> && ...);
        else return false;
    }
    static constexpr Drafts build() { return body(std::make_integer_sequence<int, sizeof...(I)>{}); }
    static constexpr Result call(const Declared* what, const Term<I>&... arguments) {
        if constexpr (sizeof...(I) == 0) return Result(Drafts{{.op = Op::call, .what = what}});
        else return Result(join({.op = Op::call, .what = what}, arguments.drafts...));
    }
};

// constexpr Named runnable{"runnable", [](const Term<Slot>& s) { return phase[s] == enabled; }};
template <class F>
struct Named : NamedFormula {
    using Body = NamedBody<F, decltype(&F::operator())>;
    constexpr Named(std::string_view text, F) : NamedFormula{{text, &type_object<bool>}, &Body::build, Body::parameters} {
        if constexpr (std::same_as<typename Body::Result, Term<Number>>) type = &type_object<Number>;
    }
    template <class... A> requires (Body::template accepts<A...>())
    constexpr auto operator()(const A&... arguments) const { return Body::call(this, arguments...); }
};

// ---- events ------------------------------------------------------------------------------------------------------------

struct ParameterDeclared : Declared { bool choice = false; };

template <Scalar T>
struct Param : ParameterDeclared, Operators<term_type<T>> {
    using Value = Term<term_type<T>>;
    constexpr explicit Param(std::string_view text) : ParameterDeclared{{text, &type_object<T>}} {}
    constexpr operator Value() const { return Value(Drafts{{.op = Op::parameter, .what = this}}); }
};
// A parameter the environment chooses.
template <Scalar T> struct Choice : Param<T> {
    constexpr explicit Choice(std::string_view text) : Param<T>(text) { this->choice = true; }
};

// The element at the same position of another index type, which has to have as many.
template <class To, class From> constexpr Term<To> same_position(const Term<From>& index) { return Term<To>(index.drafts); }
// The element at this position, counted from 0.
template <class I> constexpr Term<I> nth(int k) { return Term<I>(Drafts{{.value = k, .what = &type_declared<I>}}); }

struct DraftEvent : Declared {
    std::vector<const ParameterDeclared*> parameters{};
    bool environment = false;
    const Declared* declared = nullptr;
};
struct DraftRaised {
    const Declared* event = nullptr;
    std::vector<Drafts> arguments{};
    const Declared* answers = nullptr;  // of the only answer wanted; null: any
    int answer = 0;
};

template <class... T>
struct Event : Declared {
    hana::tuple<const Param<T>*...> parameters;

    constexpr explicit Event(std::string_view text, const Param<T>&... p) : Declared{text}, parameters(&p...) {}
    // The event with these arguments: to raise it, or to say which input helps.
    constexpr DraftRaised operator()(const Term<term_type<T>>&... arguments) const { return {this, {arguments.drafts...}}; }
    constexpr DraftEvent draft() const {
        DraftEvent result{{name}};
        result.declared = this;
        hana::for_each(parameters, [&](const ParameterDeclared* parameter) { result.parameters.push_back(parameter); });
        return result;
    }
};

}  // namespace spec::lang
