// SPDX-License-Identifier: Apache-2.0
// The one definition of what a formula means, for any kind of value: the interpreter instantiates it with numbers,
// the prover with Z3 terms.
//
// An Algebra offers
//     Value constant(const Type&, long)
//     Value read(const Variable&, const Value* index, bool after)
//     Value parameter(int position)
//     Value answered(int type, int code)
//     Value apply(Op, const std::vector<Value>&)    equal .. choice
//     Value sum(const std::vector<Value>&)          how many of these conditions hold

#pragma once

#include "lang/machine.hpp"

namespace spec {

template <class Algebra>
class Fold {
public:
    using Value = typename Algebra::Value;
    Fold(const Machine& machine, const Algebra& algebra) : machine_(machine), algebra_(algebra) {}

    Value value(const Formula& f) { return f.empty() ? algebra_.constant(Type{}, 1) : value(Tree(f)); }
    // With the binder standing for one value: an element of `each`, or of what a response is stated of.
    Value value_for(const Formula& f, int binder, const Value& element) {
        bound_.push_back({binder, element});
        const Value result = value(f);
        bound_.pop_back();
        return result;
    }

private:
    struct Binding { int binder; Value value; };

    const Type& type(int at) const { return machine_.types[static_cast<unsigned>(at)]; }

    Value value(Tree t) {
        switch (t->op) {
        case Op::constant: return algebra_.constant(type(t->type), t->value);
        case Op::setting: {
            const long n = machine_.settings[static_cast<unsigned>(t->at)].value;
            return algebra_.constant(Type{Kind::number, n}, n);
        }
        case Op::parameter: return algebra_.parameter(t->at);
        case Op::answered: return algebra_.answered(t->type, t->value);
        case Op::bound:
            for (auto b = bound_.rbegin();; ++b)
                if (b->binder == t->at) return b->value;
        case Op::variable: {
            const Variable& v = machine_.variables[static_cast<unsigned>(t->at)];
            if (t.size() == 0) return algebra_.read(v, nullptr, t->after || after_);
            const Value index = value(t[0]);
            return algebra_.read(v, &index, t->after || after_);
        }
        case Op::call: return call(t);
        case Op::all: case Op::any: case Op::count: {
            std::vector<Value> each;
            for (long i = 0; i <= type(t->type).high; ++i) {
                bound_.push_back({t->at, algebra_.constant(type(t->type), i)});
                each.push_back(value(t[0]));
                bound_.pop_back();
            }
            return t->op == Op::count ? algebra_.sum(each) : algebra_.apply(t->op == Op::all ? Op::conjunction : Op::disjunction, each);
        }
        default: {
            std::vector<Value> operands;
            for (int k = 0; k != t.size(); ++k) operands.push_back(value(t[k]));
            return algebra_.apply(t->op, operands);
        }
        }
    }

    // A definition sees its arguments and nothing else that is bound where it is called.
    Value call(Tree t) {
        const Definition& d = machine_.definitions[static_cast<unsigned>(t->at)];
        std::vector<Binding> inside;
        for (int k = 0; k != t.size(); ++k) inside.push_back({d.parameters[static_cast<unsigned>(k)], value(t[k])});
        inside.swap(bound_);
        const bool outer = after_;
        after_ = after_ || t->after;
        const Value result = value(d.body);
        after_ = outer;
        inside.swap(bound_);
        return result;
    }

    const Machine& machine_;
    const Algebra& algebra_;
    std::vector<Binding> bound_;
    bool after_ = false;
};

}  // namespace spec
