// SPDX-License-Identifier: Apache-2.0
// Properties one a line, everything else summed up; failures stand last, where the eye is.
#include "tool/table.hpp"

#include "tool/formats_run.hpp"
#include "tool/windows_run.hpp"
#include "tool/near.hpp"

#include <algorithm>
#include <cstdio>

namespace tool {

namespace {

using proofs::Verdict;

// How many columns a text takes: escape sequences none, a UTF-8 character one.
std::size_t width(const std::string& s) {
    std::size_t n = 0;
    for (std::size_t k = 0; k != s.size(); ++k) {
        if (s[k] == '\033') k = s.find('m', k);
        else n += (static_cast<unsigned char>(s[k]) & 0xC0) != 0x80;
    }
    return n;
}

std::string time_of(double s) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f s", s);
    return text;
}

std::string cited(const Row& row) {
    std::vector<std::string> ids;
    for (const ssp::Requirement* r : row.requirements) ids.emplace_back(r->id);
    if (ids.size() <= 2) return joined(ids, ", ");
    return ids[0] + " +" + std::to_string(ids.size() - 1);
}

bool bad(const Row& r) { return r.verdict == Verdict::failed || r.verdict == Verdict::unknown; }

// The engine that came first, and how many more.
std::string engine(const Row& r) {
    const auto first = r.engine.find("; ");
    if (first == std::string::npos) return r.engine;
    return r.engine.substr(0, first) + " +" + std::to_string(std::ranges::count(r.engine, ';'));
}

// The claim for this size, whether it holds for every size, or in fair runs only; the report has the rest.
std::string strength(const Row& r) {
    const std::string any = "; any number of slots";  // what follows it, the sizes of the other types, fills no table
    const auto at = r.strength.find(any);
    if (at != std::string::npos) return r.strength.substr(0, at + any.size());
    const auto fair = r.strength.find(", given: ");  // the report says what is assumed of a fair world
    return fair == std::string::npos ? r.strength : r.strength.substr(0, fair) + ", in fair runs";
}

void indented(const std::string& text, const char* by, std::ostream& out) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out << by << text.substr(at, end - at) << '\n';
        at = end + 1;
    }
}

std::string how(const Row& r) { return r.strength + (r.strength.empty() || r.engine.empty() ? "" : ", ") + r.engine; }

void print_group(Group group, const std::vector<Row>& all, std::ostream& out, Paint paint) {
    std::vector<const Row*> members;
    for (const Row& r : all)
        if (r.group == group) members.push_back(&r);
    if (members.empty()) return;
    long good = 0;
    std::vector<std::string> engines;
    std::string agreed;
    for (const Row* r : members) {
        good += !bad(*r);
        if (!r->engine.empty() && std::ranges::find(engines, r->engine) == engines.end()) engines.push_back(r->engine);
        if (!r->rechecked_by.empty()) agreed = r->rechecked_by;
    }
    const bool whole = good == static_cast<long>(members.size());
    std::string head = std::string(group_titles[static_cast<unsigned>(group)]) + ": " + std::to_string(good) + " of " + std::to_string(members.size());
    head.resize(std::max<std::size_t>(head.size(), 38), ' ');
    out << "  " << (whole ? paint.good(head) : paint.bad(head)) << "  " << joined(engines, "; ") << (agreed.empty() ? "" : "; re-checked by " + agreed) << '\n';
}

// The builds whose code was proven, one a line.
void print_builds(const MachineRun& m, std::ostream& out, Paint paint) {
    std::vector<std::string> names;
    for (const CodeRow& c : m.code)
        if (std::ranges::find(names, c.compiler) == names.end()) names.push_back(c.compiler);
    for (const std::string& name : names) {
        long all = 0, proven = 0, bytes = 0, longest = 0;
        for (const CodeRow& c : m.code) {
            if (c.compiler != name) continue;
            ++all;
            proven += c.verdict == Verdict::proven;
            bytes += c.bytes;
            longest = std::max(longest, c.longest_path);
        }
        const std::string share = std::to_string(proven) + " of " + std::to_string(all);
        out << "    " << name << ": " << (proven == all ? share : paint.bad(share)) << " entry points, " << bytes << " bytes, longest path " << longest << " instructions\n";
    }
}

void print_failure(const MachineRun& m, const Row& r, std::ostream& out, Paint paint) {
    out << '\n' << paint.bad((r.verdict == Verdict::failed ? "FAILED  " : "UNDECIDED  ") + m.report.machine + "  " + r.id) << "  (" << r.kind << ")\n    " << r.text << '\n';
    for (const ssp::Requirement* q : r.requirements) out << "    requirement " << q->id << " (" << text_of(q->basis) << "): " << q->text << '\n';
    if (!how(r).empty()) out << "    " << how(r) << '\n';
    for (const proofs::Finding* f : r.findings)
        indented(f->detail, "    ", out);
    for (const Picture& p : m.pictures) {
        if (!p.counterexample || p.id != r.id) continue;
        out << "    " << p.title << ":\n";
        indented(p.text, "      ", out);
    }
}

void print_sums(const MachineRun& m, std::ostream& out, Paint paint) {
    const proofs::Report& r = m.report;
    const std::string sums = std::to_string(r.discharged) + " of " + std::to_string(r.expected) + " obligations discharged";
    out << "  " << (r.discharged == r.expected ? sums : paint.bad(sums)) << " in " << time_of(r.seconds) << '\n';
    const Score s = mutation_score(m);
    if (!m.mutants.empty()) {
        const std::string text = "mutants: " + std::to_string(s.killed) + " of " + std::to_string(s.killed + s.survived) + " killed";
        out << "  " << (s.survived ? paint.bad(text) : text) << ", " << s.equivalent << " equivalent with a reason\n";
        if (s.survived && m.model && !m.model->complete) out << "  a gap, and not claimed: the properties of this machine do not say everything yet\n";
        for (const Mutant& mutant : m.mutants)
            if (mutant.fate == Mutant::Fate::survived) out << "    " << paint.bad("survived") << ' ' << mutant.id << ": " << mutant.change << '\n';
    }
    for (const PhaseRun& p : m.phases)
        if (!p.ran) out << "  not done: " << p.name << ", " << p.note << '\n';
        else if (m.model && m.model->couplings && !p.note.empty()) out << "  " << p.name << ": " << p.note << '\n';
}

// One line a format: there are a dozen statements of each record, and nobody reads them while they hold.
void print_formats(const MachineRun& m, std::ostream& out, Paint paint) {
    out << '\n' << paint.strong(m.report.machine) << "\n\n";
    Columns table({"format", "records", "statements", "certificates", "re-checked by", "time"});
    for (const FormatSum& s : by_format(m)) {
        const std::string share = std::to_string(s.held) + " of " + std::to_string(s.all);
        table.add({std::string(s.format->name), std::to_string(s.records), s.held == s.all ? paint.good(share) : paint.bad(share), std::to_string(s.certificates), s.rechecked_by, time_of(s.seconds)});
    }
    table.print(out);
    out << '\n';
    const std::vector<Row> all = rows(m);
    for (unsigned g = 0; g != group_titles.size(); ++g) print_group(static_cast<Group>(g), all, out, paint);
    print_sums(m, out, paint);
}

// One line a board, likewise.
void print_windows(const MachineRun& m, std::ostream& out, Paint paint) {
    out << '\n' << paint.strong(m.report.machine) << "\n\n";
    Columns table({"board", "tenants", "statements", "certificates", "re-checked by", "time"});
    for (const WindowSum& s : by_board(m)) {
        const std::string share = std::to_string(s.held) + " of " + std::to_string(s.all);
        table.add({s.board, std::to_string(s.tenants), s.held == s.all ? paint.good(share) : paint.bad(share), std::to_string(s.certificates), s.rechecked_by, time_of(s.seconds)});
    }
    table.print(out);
    out << '\n';
    const std::vector<Row> all = rows(m);
    for (unsigned g = 0; g != group_titles.size(); ++g) print_group(static_cast<Group>(g), all, out, paint);
    print_sums(m, out, paint);
}

}  // namespace

std::string Paint::of(Verdict v) const {
    const std::string text = text_of(v);
    return v == Verdict::proven || v == Verdict::reached ? good(text) : bad(text);
}

void Columns::print(std::ostream& out) const {
    std::vector<std::size_t> widths(lines_[0].size());
    for (const auto& line : lines_)
        for (std::size_t c = 0; c != line.size(); ++c) widths[c] = std::max(widths[c], width(line[c]));
    for (const auto& line : lines_) {
        std::string text;
        for (std::size_t c = 0; c != line.size(); ++c) text += line[c] + (c + 1 == line.size() ? "" : std::string(widths[c] - width(line[c]) + 2, ' '));
        text.erase(text.find_last_not_of(' ') + 1);
        out << "  " << text << '\n';
    }
}

void print_table(const Run& run, const std::string& evidence, std::ostream& out, Paint paint) {
    for (const MachineRun& m : run.machines) {
        const std::vector<Row> all = rows(m);
        std::vector<std::string> parameters;
        for (const auto& [name, value] : m.report.parameters) parameters.push_back(name + " = " + std::to_string(value));
        out << '\n' << paint.strong(m.report.machine) << "  " << joined(parameters, ", ") << "\n\n";
        Columns table({"requirement", "basis", "property", "verdict", "how proven", "engine", "re-checked by", "time"});
        for (const bool failures : {false, true})
            for (const Row& r : all)
                if (r.group == Group::property && bad(r) == failures)
                    table.add({cited(r), std::string(basis_of(r.requirements)), r.id, paint.of(r.verdict), strength(r), engine(r), r.rechecked_by, time_of(r.seconds)});
        table.print(out);
        out << '\n';
        for (unsigned g = 0; g != group_titles.size(); ++g) {
            if (static_cast<Group>(g) != Group::property) print_group(static_cast<Group>(g), all, out, paint);
            if (static_cast<Group>(g) == Group::machine_code) print_builds(m, out, paint);
        }
        print_sums(m, out, paint);
    }
    if (run.formats) print_formats(*run.formats, out, paint);
    if (run.windows) print_windows(*run.windows, out, paint);
    for (const MachineRun* m : parts(run))
        for (const Row& r : rows(*m))
            if (bad(r)) print_failure(*m, r, out, paint);

    out << "\nBy basis:";
    for (const Count& c : by_basis(run))
        if (c.all) out << "  " << c.basis << ' ' << c.hold << '/' << c.all;
    for (const Count& c : by_basis(run))
        if (c.basis == "assumed" && c.all) out << "\n  A property whose basis is 'assumed' is proven of the model, not of the standard.";
    out << "\nTo be trusted: the models' text, spec_model/lang/SEMANTICS.md, the solvers";
    for (const Tool& t : run.tools)
        if (t.command == "z3" || t.command == "cvc5") out << ' ' << t.command << ' ' << t.version << (t.command == "z3" ? " and" : "");
    out << " (which agree), the decoder of machine code.\n";
    if (!evidence.empty()) out << "Evidence: " << evidence << "/index.html (sh " << evidence << "/replay.sh checks it again without sspec)\n";
    out << (holds(run) ? paint.good("Everything holds.") : paint.bad("Not everything holds.")) << "  " << time_of(run.seconds) << '\n';
}

}  // namespace tool
