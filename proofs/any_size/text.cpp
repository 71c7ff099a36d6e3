// SPDX-License-Identifier: Apache-2.0
// Writing quantified SMT-LIB, see text.hpp. Terms without bound variables that occur more than once get a name.

#include "any_size/text.hpp"

#include <algorithm>
#include <cctype>
#include <set>
#include <unordered_map>

namespace proofs::any_size {

namespace {

// "|slot of enable|"
std::string quoted(const std::string& name) {
    const auto plain = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '!' || c == '-'; };
    const bool simple = !name.empty() && !std::isdigit(static_cast<unsigned char>(name.front())) && std::all_of(name.begin(), name.end(), plain);
    return simple ? name : '|' + name + '|';
}

std::string text_of(const z3::sort& s) { return s.sort_kind() == Z3_UNINTERPRETED_SORT ? quoted(s.name().str()) : s.to_string(); }

z3::sort bound_sort(const z3::expr& quantifier, unsigned k) { return {quantifier.ctx(), Z3_get_quantifier_bound_sort(quantifier.ctx(), quantifier, k)}; }
unsigned bound(const z3::expr& quantifier) { return Z3_get_quantifier_num_bound(quantifier.ctx(), quantifier); }

class Writer {
public:
    std::string declarations, definitions;

    // Counts uses and declares what occurs, in the order of its first occurrence.
    void survey(const z3::expr& e) {
        if (++uses_[e.id()] > 1 || e.is_var()) return;
        if (e.is_quantifier()) {
            for (unsigned k = 0; k != bound(e); ++k) declare(bound_sort(e, k));
            return survey(e.body());
        }
        if (e.decl().decl_kind() == Z3_OP_UNINTERPRETED) declare(e.decl());
        for (unsigned k = 0; k != e.num_args(); ++k) survey(e.arg(k));
    }

    std::string text(const z3::expr& e) {
        if (e.is_var()) return bound_[bound_.size() - 1 - Z3_get_index_value(e.ctx(), e)];
        if (const auto known = names_.find(e.id()); known != names_.end()) return known->second;
        if (e.is_app() && e.num_args() == 0) return e.decl().decl_kind() == Z3_OP_UNINTERPRETED ? quoted(e.decl().name().str()) : e.to_string();
        const bool shared = uses_[e.id()] > 1 && closed(e);
        std::vector<std::string> outside;
        if (shared) outside.swap(bound_);  // its own names do not depend on where it stands
        std::string result = e.is_quantifier() ? quantifier(e) : application(e);
        if (!shared) return result;
        outside.swap(bound_);
        const std::string name = "t" + std::to_string(names_.size() + 1) + "!";
        definitions += "(define-fun " + name + " () " + text_of(e.get_sort()) + ' ' + result + ")\n";
        return names_[e.id()] = name;
    }

private:
    void declare(const z3::sort& s) {
        if (s.sort_kind() == Z3_UNINTERPRETED_SORT && declared_.insert(s.name().str()).second) declarations += "(declare-sort " + text_of(s) + " 0)\n";
    }
    void declare(const z3::func_decl& d) {
        if (!declared_.insert("a value: " + d.name().str()).second) return;
        std::string from;
        for (unsigned k = 0; k != d.arity(); ++k) {
            declare(d.domain(k));
            from += (k == 0 ? "" : " ") + text_of(d.domain(k));
        }
        declare(d.range());
        declarations += "(declare-fun " + quoted(d.name().str()) + " (" + from + ") " + text_of(d.range()) + ")\n";
    }

    // How many quantifiers have to stand around the term; 0: none.
    unsigned free(const z3::expr& e) {
        if (const auto known = free_.find(e.id()); known != free_.end()) return known->second;
        unsigned result = 0;
        if (e.is_var()) result = Z3_get_index_value(e.ctx(), e) + 1;
        else if (e.is_quantifier()) result = free(e.body()) - std::min(free(e.body()), bound(e));
        else for (unsigned k = 0; k != e.num_args(); ++k) result = std::max(result, free(e.arg(k)));
        return free_[e.id()] = result;
    }
    bool closed(const z3::expr& e) { return free(e) == 0; }

    std::string quantifier(const z3::expr& e) {
        std::string variables;
        const unsigned n = bound(e);
        for (unsigned k = 0; k != n; ++k) {
            std::string name = bound_sort(e, k).name().str();
            for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            bound_.push_back(quoted(name + '_' + std::to_string(bound_.size())));
            variables += (k == 0 ? "(" : " (") + bound_.back() + ' ' + text_of(bound_sort(e, k)) + ')';
        }
        std::string result = std::string(e.is_forall() ? "(forall (" : "(exists (") + variables + ") ";
        result += text(e.body()) + ')';
        bound_.resize(bound_.size() - n);
        return result;
    }
    std::string application(const z3::expr& e) {
        std::string result = '(' + operation(e.decl());
        for (unsigned k = 0; k != e.num_args(); ++k) result += ' ' + text(e.arg(k));
        return result + ')';
    }
    static std::string operation(const z3::func_decl& d) {
        const std::string name = d.name().str();
        if (d.decl_kind() == Z3_OP_UNINTERPRETED) return quoted(name);
        if (d.decl_kind() == Z3_OP_ITE) return "ite";
        if (name != "extract" && name != "zero_extend") return name;
        std::string text = "(_ " + name;
        for (unsigned k = 0; k != Z3_get_decl_num_parameters(d.ctx(), d); ++k) text += ' ' + std::to_string(Z3_get_decl_int_parameter(d.ctx(), d, k));
        return text + ')';
    }

    std::unordered_map<unsigned, unsigned> uses_, free_;
    std::unordered_map<unsigned, std::string> names_;
    std::set<std::string> declared_;
    std::vector<std::string> bound_;
};

}  // namespace

std::string quantified_assertions(const Parts& parts) {
    Writer writer;
    for (const auto& p : parts) writer.survey(p.condition);
    std::string text = writer.declarations;
    for (const auto& p : parts) {
        const std::string condition = writer.text(p.condition);
        text += writer.definitions + "; " + p.label + "\n(assert " + condition + ")\n";
        writer.definitions.clear();
    }
    return text;
}

}  // namespace proofs::any_size
