// SPDX-License-Identifier: Apache-2.0
// Looks for cycles among the sorts of a formula, see fragment.hpp.

#include "any_size/fragment.hpp"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace proofs::any_size {

namespace {

class Sorts {
public:
    // `positive`: the formula has to hold; otherwise its negation has to.
    void visit(const z3::expr& e, bool positive, std::set<std::string> universal) {
        if (!seen_.insert({Z3_get_ast_id(e.ctx(), e), positive, universal}).second) return;
        if (e.is_quantifier()) {
            const bool for_all = e.is_forall() == positive;
            for (unsigned k = 0; k != Z3_get_quantifier_num_bound(e.ctx(), e); ++k) {
                const std::string bound = z3::sort(e.ctx(), Z3_get_quantifier_bound_sort(e.ctx(), e, k)).name().str();
                if (for_all) universal.insert(bound);
                else for (const std::string& u : universal) made_from_[u].insert(bound);
            }
            visit(e.body(), positive, universal);
            return;
        }
        if (!e.is_app()) return;
        for (unsigned k = 0; k != e.num_args(); ++k) {
            const z3::expr argument = e.arg(k);
            if (e.decl().decl_kind() == Z3_OP_UNINTERPRETED && is_open(e.get_sort())) made_from_[argument.get_sort().name().str()].insert(e.get_sort().name().str());
            const bool negated = e.is_not() || (e.is_implies() && k == 0);
            visit(argument, negated ? !positive : positive, universal);
            if (e.is_eq() || (e.is_ite() && k == 0)) visit(argument, !positive, universal);
        }
    }
    std::string cycle() const {
        for (const auto& [start, made] : made_from_) {
            std::set<std::string> reached;
            std::vector<std::string> next(made.begin(), made.end());
            while (!next.empty()) {
                const std::string s = next.back();
                next.pop_back();
                if (s == start) return start + " -> " + start;
                if (!reached.insert(s).second || !made_from_.contains(s)) continue;
                next.insert(next.end(), made_from_.at(s).begin(), made_from_.at(s).end());
            }
        }
        return "";
    }

private:
    static bool is_open(const z3::sort& s) { return s.sort_kind() == Z3_UNINTERPRETED_SORT; }

    std::set<std::tuple<unsigned, bool, std::set<std::string>>> seen_;
    std::map<std::string, std::set<std::string>> made_from_;
};

}  // namespace

std::string without_end(const z3::expr& formula) {
    Sorts sorts;
    sorts.visit(formula, true, {});
    return sorts.cycle();
}

}  // namespace proofs::any_size
