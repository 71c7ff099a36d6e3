// SPDX-License-Identifier: Apache-2.0
// Walks over a formula and changes it in one place at a time; see edits.hpp.

#include "mutants/edits.hpp"

namespace proofs {

namespace {

using namespace spec;

// Always true, or always false: a conjunction or disjunction of nothing needs no type.
Formula nothing(Op op) { return {{.op = op, .operands = 0}}; }

Formula part(const Formula& f, std::size_t end) {
    return Formula(f.begin() + static_cast<long>(end) + 1 - f[end].length, f.begin() + static_cast<long>(end) + 1);
}

// A type for the constant 1.
int number_type(const Machine& m) {
    for (Kind kind : {Kind::number, Kind::index, Kind::enumeration})
        for (std::size_t t = 0; t != m.types.size(); ++t)
            if (m.types[t].kind == kind) return static_cast<int>(t);
    return 0;
}

// f + n for a small n that may be negative; a constant is counted up or down itself.
Formula plus(const Machine& m, Formula f, int n) {
    if (f.size() == 1 && f[0].op == Op::constant) {
        f[0].value += n;
        return f;
    }
    Node one{.value = n < 0 ? -n : n};
    one.type = number_type(m);
    f.push_back(one);
    f.push_back({.op = n < 0 ? Op::subtract : Op::add, .operands = 2, .length = static_cast<int>(f.size()) + 1});
    return f;
}

class Editor {
public:
    Editor(const Machine& m, const Formula& f, bool condition) : m_(m), f_(f), condition_(condition), parent_(f.size(), -1), place_(f.size(), 0) {
        for (std::size_t i = 0; i != f.size(); ++i) {
            std::size_t end = i;
            for (int k = f[i].operands - 1; k >= 0; --k) {
                end -= k == f[i].operands - 1 ? 1 : static_cast<std::size_t>(f[end].length);
                parent_[end] = static_cast<int>(i);
                place_[end] = k;
            }
        }
    }

    std::vector<Edit> all() {
        for (std::size_t i = 0; i != f_.size(); ++i) {
            conditions(i);
            if (f_[i].op == Op::less) {
                change(i, "comparison off by one", "late", 1, plus(m_, operand(i, 1), 1));
                change(i, "comparison off by one", "early", 0, plus(m_, operand(i, 0), 1));
            }
            constants(i);
            if (f_[i].op == Op::any || f_[i].op == Op::all) {
                Formula f = part(f_, i);
                f.back().op = f_[i].op == Op::any ? Op::all : Op::any;
                add(i, "quantifier exchanged", "quantifier", f);
            }
        }
        return std::move(edits_);
    }

private:
    Op above(std::size_t i) const { return parent_[i] < 0 ? (condition_ ? Op::conjunction : Op::constant) : f_[static_cast<std::size_t>(parent_[i])].op; }
    std::size_t end_of(std::size_t i, int k) const {
        std::size_t end = i - 1;
        for (int last = f_[i].operands - 1; last != k; --last) end -= static_cast<std::size_t>(f_[end].length);
        return end;
    }
    Formula operand(std::size_t i, int k) const { return part(f_, end_of(i, k)); }

    void conditions(std::size_t i) {
        const Op op = f_[i].op, up = above(i);
        const Formula here = part(f_, i);
        if (up == Op::conjunction && op != Op::conjunction) {
            add(i, "conjunct dropped", "dropped", nothing(Op::conjunction), true);
            add(i, "conjunct negated", "negated", negated(here));
        } else if (up == Op::disjunction && op != Op::disjunction) {
            add(i, "disjunct dropped", "dropped", nothing(Op::disjunction), true);
        } else if ((up == Op::choice && place_[i] == 0) || up == Op::any || up == Op::all || up == Op::count) {
            add(i, "condition negated", "negated", negated(here));
        }
    }

    void constants(std::size_t i) {
        const Node& n = f_[i];
        if (n.op == Op::constant) {
            const Type& type = m_.types[static_cast<unsigned>(n.type)];
            if (type.kind == Kind::enumeration && type.high > 0) {
                Formula f{n};
                f[0].value = static_cast<int>((n.value + 1) % (type.high + 1));
                add(i, "enumerator replaced", "other", f);
            }
            if (type.kind != Kind::number && type.kind != Kind::index) return;
        } else if (n.op != Op::setting) {
            return;
        }
        if (above(i) == Op::less || parent_[i] < 0) return;  // a comparison is changed as a whole, an assigned value elsewhere
        const char* operation = n.op == Op::setting ? "limit off by one" : "number off by one";
        add(i, operation, "more", plus(m_, {n}, 1));
        if (n.op == Op::setting || n.value > 0) add(i, operation, "less", plus(m_, {n}, -1));
    }

    void change(std::size_t i, const char* operation, const char* id, int k, const Formula& with) {
        const std::size_t end = end_of(i, k);
        push(operation, std::to_string(i) + '.' + id, replaced(f_, end, with), part(f_, i), replaced(part(f_, i), end - (i + 1 - static_cast<std::size_t>(f_[i].length)), with));
    }
    // Shown with what is around it, if it is an operand of a comparison or a sum.
    void add(std::size_t i, const char* operation, const char* id, const Formula& with, bool left_out = false) {
        const Op up = above(i);
        const bool around = parent_[i] >= 0 && (up == Op::equal || up == Op::less || up == Op::add || up == Op::subtract);
        const std::size_t root = around ? static_cast<std::size_t>(parent_[i]) : i;
        const std::size_t begin = root + 1 - static_cast<std::size_t>(f_[root].length);
        push(operation, std::to_string(i) + '.' + id, replaced(f_, i, with), part(f_, root), left_out ? Formula{} : replaced(part(f_, root), i - begin, with));
    }
    void push(const char* operation, const std::string& id, Formula formula, Formula from, Formula to) {
        if (same_formula(formula, f_)) return;
        for (const Edit& e : edits_)
            if (same_formula(e.formula, formula)) return;
        edits_.push_back({operation, id, std::move(formula), std::move(from), std::move(to)});
    }

    const Machine& m_;
    const Formula& f_;
    bool condition_;
    std::vector<int> parent_, place_;
    std::vector<Edit> edits_;
};

}  // namespace

Formula replaced(const Formula& f, std::size_t end, const Formula& with) {
    const std::size_t begin = end + 1 - static_cast<std::size_t>(f[end].length);
    const int longer = static_cast<int>(with.size()) - f[end].length;
    Formula result(f.begin(), f.begin() + static_cast<long>(begin));
    result.insert(result.end(), with.begin(), with.end());
    for (std::size_t j = end + 1; j != f.size(); ++j) {
        Node n = f[j];
        if (j + 1 - static_cast<std::size_t>(n.length) <= begin) n.length += longer;
        result.push_back(n);
    }
    return result;
}

Formula negated(Formula f) {
    if (f.back().op == Op::negation) f.pop_back();
    else f.push_back({.op = Op::negation, .operands = 1, .length = static_cast<int>(f.size()) + 1});
    return f;
}

bool same_formula(const Formula& a, const Formula& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i != a.size(); ++i) {
        const Node &x = a[i], &y = b[i];
        if (x.op != y.op || x.after != y.after || x.operands != y.operands || x.at != y.at || x.value != y.value || x.type != y.type) return false;
    }
    return true;
}

std::vector<Edit> edits(const Machine& machine, const Formula& f, bool condition) {
    return f.empty() ? std::vector<Edit>{} : Editor(machine, f, condition).all();
}

}  // namespace proofs
