// SPDX-License-Identifier: Apache-2.0
// Values over tables of unknown size, and above all what can be said about counts of their elements.
//
// A count has no bit-vector. Compared with a number it becomes a sentence: at least n elements satisfy C if there are n
// different ones that do; at most n do if there are n elements such that nobody else does. Both are exact, and each is used
// where it begins with "there are", which leaves solvers the fewest instances to look at. Limits too large to be written out so are compared with a ghost number, of which
// only the laws of counting are known. Everything else becomes an unknown truth value: it can only add behaviour.

#pragma once

#include "any_size/sorts.hpp"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <variant>

namespace proofs::any_size {

// Limits below these are written out; the second one under a quantifier, where solvers have more to do.
inline constexpr long most_written_out = 6;
inline constexpr long most_written_out_inside = 5;

struct Unknown {};
// How many elements of an open type satisfy a condition, and `plus` more.
struct Counted {
    int type = 0;
    std::function<z3::expr(const z3::expr&)> condition;
    long plus = 0;
};
struct Choice;
using Value = std::variant<Unknown, Term, Counted, std::shared_ptr<const Choice>>;
struct Choice {
    z3::expr condition;
    Value yes, no;
};

class Logic {
public:
    explicit Logic(Sorts& sorts) : sorts_(sorts), z3_(sorts.context()) {}

    // Of every (some) element of the open type; `body` is called once, with the bound variable.
    z3::expr for_all(int type, const std::function<z3::expr(const z3::expr&)>& body);
    z3::expr exists(int type, const std::function<z3::expr(const z3::expr&)>& body);
    // At least n different elements satisfy the condition.
    z3::expr at_least(const Counted& c, long n);
    // The same formula, with each denied "at least n" that stands outside quantifiers as "at most n - 1".
    z3::expr affirmed(const z3::expr& formula);

    z3::expr less(const Value& a, const Value& b);
    z3::expr same(const Value& a, const Value& b);
    z3::expr at_most(const Value& a, long high);
    Value choice(const z3::expr& condition, const Value& yes, const Value& no);
    Value sum(const std::vector<Value>& numbers);
    Value difference(const Value& a, const Value& b);
    // A condition; one that is unknown becomes an unknown truth value.
    z3::expr condition(const Value& v);
    // The value as one term without quantifiers, if it has one.
    std::optional<Term> term(const Value& v);

    // A value nothing is known of, and why.
    Value unknown(const std::string& reason);
    // Why something was unknown, in the order met, since the last `forget`.
    const std::vector<std::string>& reasons() const { return reasons_; }

    // What holds of the ghost numbers met since the last `forget`, and of those kept: the laws of counting.
    // `of_interest`: elements that a step may add to or take from what is counted.
    z3::expr laws(const std::vector<std::pair<int, z3::expr>>& of_interest);
    // Begins a new obligation: names start anew. Ghost numbers met before `keep` stay known.
    void forget();
    void keep();

private:
    struct Ghost { Counted of; z3::expr sample; Term number; };
    using Compare = std::function<z3::expr(const Value&, const Value&)>;

    z3::expr split(const Value& a, const Value& b, const Compare& compare);
    z3::expr less_leaf(const Value& a, const Value& b);
    z3::expr fewer(const Counted& a, const Counted& b);
    // Compares a count with a number, for each value the number can have.
    z3::expr against(const Counted& a, const Term& b, const std::function<z3::expr(long)>& exactly, const std::function<z3::expr(const Term&, const Term&)>& by_ghost);
    std::optional<Term> ghost(const Counted& c);
    z3::expr fresh_truth();
    z3::expr name_bound(int type, std::size_t depth) const;
    z3::expr sentence(const Counted& c, const z3::expr& of);
    z3::expr at_most(const z3::expr& sample, const z3::expr& element, int type, long n);
    z3::expr affirmed(const z3::expr& e, bool positive, std::map<std::pair<unsigned, bool>, z3::expr>& known);

    Sorts& sorts_;
    z3::context& z3_;
    std::vector<z3::expr> bound_;
    std::vector<Ghost> ghosts_;
    std::map<unsigned, std::pair<z3::expr, z3::expr>> denials_;  // by the number of "at least n": it, and its denial
    std::size_t kept_ = 0;
    unsigned unknowns_ = 0, kept_unknowns_ = 0;
    std::vector<std::string> reasons_;
};

}  // namespace proofs::any_size
