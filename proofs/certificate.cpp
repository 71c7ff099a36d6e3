// SPDX-License-Identifier: Apache-2.0
// Writing SMT-LIB, see certificate.hpp. Terms that occur more than once get a name, so files grow with the terms and not
// with the ways through them.

#include "certificate.hpp"

#include <fstream>
#include <unordered_map>
#include <stdexcept>

namespace proofs {

namespace {

bool leaf(const z3::expr& e) { return !e.is_app() || e.num_args() == 0; }

// Z3 has an `and` and an `or` of nothing at all, and prints them as a bare `and` and `or`, which SMT-LIB does not know.
std::string text_of_leaf(const z3::expr& e) {
    if (e.is_and()) return "true";
    if (e.is_or()) return "false";
    return e.to_string();
}

// Counts how often each term is used, and collects the constants in the order in which they first occur.
class Survey {
public:
    std::unordered_map<unsigned, unsigned> uses;
    std::vector<z3::func_decl> constants;

    void visit(const z3::expr& root) {
        std::vector<z3::expr> open{root};
        while (!open.empty()) {
            const z3::expr e = open.back();
            open.pop_back();
            if (++uses[e.id()] > 1) continue;
            if (!e.is_app()) throw std::logic_error("a certificate speaks of single states and has no quantifiers");
            if (e.is_const() && e.decl().decl_kind() == Z3_OP_UNINTERPRETED) constants.push_back(e.decl());
            for (unsigned i = e.num_args(); i-- != 0;) open.push_back(e.arg(i));
        }
    }
};

std::string operator_of(const z3::func_decl& d) {
    if (d.decl_kind() == Z3_OP_ITE) return "ite";
    const unsigned n = Z3_get_decl_num_parameters(d.ctx(), d);
    const std::string name = d.name().str();
    if (n == 0 || d.decl_kind() == Z3_OP_UNINTERPRETED) return name;
    // Z3 marks associativity and the like with parameters of its own; SMT-LIB knows these three.
    if (name != "extract" && name != "zero_extend" && name != "sign_extend") return name;
    std::string text = "(_ " + name;
    for (unsigned i = 0; i != n; ++i) text += ' ' + std::to_string(Z3_get_decl_int_parameter(d.ctx(), d, i));
    return text + ')';
}

class Writer {
public:
    explicit Writer(const std::unordered_map<unsigned, unsigned>& uses) : uses_(uses) {}
    std::string definitions;

    // The term's text; whatever in it is used more than once has been defined before.
    std::string text(const z3::expr& e) {
        if (leaf(e)) return text_of_leaf(e);
        if (const auto known = names_.find(e.id()); known != names_.end()) return known->second;
        // Two words, so that a definition inside is complete before this one begins.
        std::string result = '(' + operator_of(e.decl());
        for (unsigned i = 0; i != e.num_args(); ++i) result += ' ' + text(e.arg(i));
        result += ')';
        if (uses_.at(e.id()) < 2) return result;
        const std::string name = "t" + std::to_string(names_.size() + 1) + "!";
        definitions += "(define-fun " + name + " () " + e.get_sort().to_string() + ' ' + result + ")\n";
        return names_[e.id()] = name;
    }

private:
    const std::unordered_map<unsigned, unsigned>& uses_;
    std::unordered_map<unsigned, std::string> names_;
};

// As the rest of a comment line.
std::string one_line(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < ' ') c = ' ';
    return text;
}

}  // namespace

std::string description(const spec::Machine& m) {
    std::string text(m.name);
    for (const spec::Type& t : m.types)
        if (t.sized) text += ", " + std::string(t.name) + (t.kind == spec::Kind::index ? ": " + std::to_string(t.high + 1) : " up to " + std::to_string(t.high));
    for (const spec::Setting& s : m.settings) text += ", " + std::string(s.name) + " = " + std::to_string(s.value);
    return text;
}

std::string assertions(const Parts& parts) {
    Survey survey;
    for (const Part& p : parts) survey.visit(p.condition);
    std::string text;
    for (const z3::func_decl& d : survey.constants) text += "(declare-const " + d().to_string() + ' ' + d.range().to_string() + ")\n";
    Writer writer(survey.uses);
    for (const Part& p : parts) {
        if (p.condition.is_true()) continue;
        const std::string condition = writer.text(p.condition);
        text += writer.definitions + "; " + one_line(p.label) + "\n(assert " + condition + ")\n";
        writer.definitions.clear();
    }
    return text;
}

std::string certificate(const spec::Machine& machine, const Title& title, const Parts& parts) {
    return "; A certificate of sspec: the answer of any SMT solver must be unsat.\n"
           "; machine:     " + one_line(description(machine)) + "\n"
           "; shown:       " + one_line(title.subject + (title.sentence.empty() ? "" : ": " + title.sentence)) + "\n"
           "; unsat means: " + one_line(title.meaning) + "\n"
           "(set-logic QF_BV)\n" + assertions(parts) + "(check-sat)\n";
}

std::string file_name(const std::string& name) {
    std::string result = name;
    for (char& c : result)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_')) c = '-';
    return result;
}

void write_file(const std::filesystem::path& file, const std::string& text) {
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
    const std::filesystem::path half = file.string() + ".part";
    std::ofstream out(half, std::ios::binary);
    out << text;
    out.close();
    if (!out) throw std::runtime_error("cannot write " + half.string());
    std::filesystem::rename(half, file);
}

}  // namespace proofs
