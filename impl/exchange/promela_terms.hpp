// SPDX-License-Identifier: Apache-2.0
// Formulas in the words of Promela, shortened where constants decide.

#pragma once

#include "lang/run.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace exchange {

// A value: its text, which needs no parentheses around it, and what is known of it.
struct Words {
    std::string text;
    bool literal = false;
    long value = 0;  // of a literal
    long high = 1;   // no value is larger
};

// Identifiers, each unique and no word of Promela or C: "m_phase", "Phase_enabled".
class PromelaNames {
public:
    explicit PromelaNames(const spec::Machine& machine);
    const std::string& variable(const spec::Variable& v) const {
        return variables_[static_cast<unsigned>(&v - machine_.variables.data())];
    }
    std::string literal(const spec::Type& type, long value) const;
    // "#define Phase_enabled 2", a line for each enumerator.
    std::string definitions() const;

private:
    std::string unique(std::string name);
    const spec::Machine& machine_;
    std::set<std::string> used_{};
    std::vector<std::string> variables_{};
    std::map<std::pair<std::string_view, long>, std::string> enumerators_{};
};

// An algebra for Fold (lang/fold.hpp): the terms of one option. Its statements are done one after the other, while a rule
// does everything at once: a cell that has been assigned is read as the copy that was made before.
class PromelaTerms {
public:
    using Value = Words;
    PromelaTerms(const spec::Machine& machine, const PromelaNames& names) : machine_(machine), names_(names) {}

    spec::Input input{};
    int answer_type = -1, answer = -1;   // of the step
    std::set<int> assigned{};            // cells
    mutable std::set<int> copied{};      // cells whose copy is read

    Words constant(const spec::Type& type, long value) const;
    Words parameter(int at) const;
    Words answered(int type, int code) const;
    Words read(const spec::Variable& v, const Words* index, bool after) const;
    Words apply(spec::Op op, const std::vector<Words>& operands) const;
    Words sum(const std::vector<Words>& operands) const;

    std::string cell(const spec::Variable& v, long k) const;  // "phase[2]", "mode"

private:
    const spec::Machine& machine_;
    const PromelaNames& names_;
};

}  // namespace exchange
