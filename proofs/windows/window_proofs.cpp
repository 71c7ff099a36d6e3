// SPDX-License-Identifier: Apache-2.0
#include "windows/window_proofs.hpp"

#include "prove.hpp"
#include "requirements/arm_mpu.hpp"
#include "requirements/assumptions_windows.hpp"
#include "requirements/globalplatform_vpp.hpp"
#include "requirements/riscv_privileged.hpp"
#include "solvers.hpp"
#include "windows/units.hpp"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace proofs::windows {

using namespace ssp::windows;
using namespace ssp::requirements;

namespace {

const std::string every_address = "every address and access";

z3::expr inside(const z3::expr& address, std::uint32_t base, std::uint32_t size) {
    z3::context& c = address.ctx();
    return size == 0 ? c.bool_val(false) : z3::uge(address, c.bv_val(base, 32)) && z3::ule(address, c.bv_val(base + (size - 1), 32));
}
template <typename Places> z3::expr inside_any(const z3::expr& address, const Places& places) {
    z3::expr any = address.ctx().bool_val(false);
    for (const auto& p : places) any = any || inside(address, p.base, p.size);
    return any;
}

Granted by_table(const Board& board, const std::string& tenant, const z3::expr& address) {
    z3::context& c = address.ctx();
    Granted g{c.bool_val(false), c.bool_val(false), c.bool_val(false), c.bv_val(0, 8)};
    for (const Window& w : windows_of(board, tenant)) {
        const z3::expr here = inside(address, w.base, w.size);
        if (w.rights.read) g.read = g.read || here;
        if (w.rights.write) g.write = g.write || here;
        if (w.rights.execute) g.execute = g.execute || here;
    }
    return g;
}
z3::expr anything(const Granted& g) { return g.read || g.write || g.execute; }

// What the kernel may do where the table says something of it: in its own areas, as far as the unit binds it.
Granted of_kernel(const Board& board, const z3::expr& address, z3::expr& said) {
    z3::context& c = address.ctx();
    Granted g{c.bool_val(true), c.bool_val(true), c.bool_val(true), c.bv_val(0, 8)};
    said = c.bool_val(false);
    for (const Area& a : board.areas) {
        if (a.owner != kernel) continue;
        const z3::expr here = inside(address, a.base, a.size);
        said = said || here;
        if (board.unit == Unit::pmp && a.name != "guard") continue;
        for (const Access access : accesses) {
            z3::expr& may = access == Access::read ? g.read : access == Access::write ? g.write : g.execute;
            may = may && (!here || c.bool_val(a.rights.allow(access)));
        }
    }
    return g;
}

using Values = std::vector<std::uint32_t>;

class Tenant {
public:
    Tenant(const Subject& subject, std::size_t number, const Options& options, std::vector<Finding>& findings)
        : subject_(subject), board_(*subject.board), name_(board_.tenants.at(number)), number_(number), options_(options), findings_(findings) {}

    void prove() {
        z3::context c;
        const z3::expr address = c.bv_const("address", 32), other = c.bv_const("other", 32);
        const Granted table = by_table(board_, name_, address), unit = granted(address, number_, Mode::unprivileged);

        show("exact", {&A_WIN_2, &A_WIN_3}, "The register values grant exactly what the table grants.", address, differences(table, unit), {{"table", table}, {"registers", unit}});
        for (const bool of_values : {false, true}) {
            const Granted& own = of_values ? unit : table;
            const std::string behind = of_values ? ", of the registers" : ", of the table", by = of_values ? "The registers grant" : "The table grants";
            z3::expr wrong = c.bool_val(false);
            for (std::size_t n = 0; n != board_.tenants.size(); ++n) {
                if (n == number_) continue;
                const Granted theirs = of_values ? granted(address, n, Mode::unprivileged) : by_table(board_, board_.tenants[n], address);
                wrong = wrong || (anything(own) && anything(theirs) && !(shared_with(n, address) && nothing_but_reading(own, theirs)));
            }
            for (const Area& a : board_.areas)
                if (a.owner != name_ && a.owner != kernel)
                    wrong = wrong || (inside(address, a.base, a.size) && (a.reader == name_ ? own.write || own.execute : anything(own)));
            show("alone" + behind, {&VPP_4, &A_WIN_4}, by + " nothing of another tenant, but for reading what it shares.", address, wrong, {{"granted", own}});

            std::vector<Range> kept = board_.devices;
            for (const Area& a : board_.areas)
                if (a.owner == kernel) kept.push_back({a.name, a.base, a.size});
            show("kernel" + behind, {&VPP_4, &A_WIN_6}, by + " nothing of the kernel, no device and no register of the unit.", address, inside_any(address, kept) && anything(own), {{"granted", own}});
            show("writable" + behind, {&A_WIN_5}, by + " nothing both for writing and for executing.", address, own.write && own.execute, {{"granted", own}});
            show("memory" + behind, {&A_WIN_12}, by + " nothing but memory of the board.", address, anything(own) && !inside_any(address, board_.memories), {{"granted", own}});
        }
        z3::expr said = c.bool_val(false);
        const Granted wanted = of_kernel(board_, address, said), privileged = granted(address, number_, Mode::privileged);
        show("kernel binds", {&A_WIN_7, &A_WIN_8, &PMP_LOCK}, "While its values are set the kernel may do to its own areas what the table says, and outside of them and of the windows what it may without the unit.", address,
             wrongly_bound(address, said, wanted, privileged), {{"table", wanted}, {"registers", privileged}});
        show("attribute", {&MPU_ATTRIBUTES}, board_.unit == Unit::mpu ? "What is granted, and what is the kernel's, is normal memory that is not cached." : "A PMP knows no attributes.", address, wrong_attribute(address, unit, said, privileged), {{"granted", unit}});
        show("words", {&PMP_PRIORITY}, "An aligned word, or half of it, is decided as each of its bytes.", address,
             (address & ~c.bv_val(3, 32)) == (other & ~c.bv_val(3, 32)) && !windows::decided_alike(board_.unit, expressions(c, values(number_)), address, other), {});
        needs(table, address);
        wrong_values();
    }

    // A changed bit is caught by the form of the values, by what they grant the tenant or the kernel, or by the attribute.
    void flips();

private:
    const Subject& subject_;
    const Board& board_;
    const std::string& name_;
    const std::size_t number_;
    const Options& options_;
    std::vector<Finding>& findings_;

    Values values(std::size_t tenant) const {
        Values all;
        for (const Register& r : subject_.values.common) all.push_back(r.value);
        for (const Register& r : subject_.values.tenants.at(tenant)) all.push_back(r.value);
        return all;
    }
    std::string name_of(std::size_t value) const {
        const std::size_t common = subject_.values.common.size();
        return value < common ? subject_.values.common[value].name : subject_.values.tenants[number_][value - common].name;
    }
    static std::vector<z3::expr> expressions(z3::context& c, const Values& values) {
        std::vector<z3::expr> all;
        for (const std::uint32_t v : values) all.push_back(c.bv_val(v, 32));
        return all;
    }
    Granted granted(const z3::expr& address, std::size_t tenant, Mode mode) const {
        return windows::granted(board_.unit, expressions(address.ctx(), values(tenant)), address, mode);
    }
    static z3::expr differences(const Granted& a, const Granted& b) { return a.read != b.read || a.write != b.write || a.execute != b.execute; }

    // `said`: the address is the kernel's, and it may do there what is `wanted`.
    z3::expr wrongly_bound(const z3::expr& address, const z3::expr& said, const Granted& wanted, const Granted& privileged) const {
        const Values nothing(values(number_).size(), 0);
        const Granted without = windows::granted(board_.unit, expressions(address.ctx(), nothing), address, Mode::privileged);
        return (said && differences(wanted, privileged)) || (!said && !inside_any(address, windows_of(board_, name_)) && differences(without, privileged));
    }

    // The address lies in an area that one of the two shares with the other.
    z3::expr shared_with(std::size_t n, const z3::expr& address) const {
        z3::expr any = address.ctx().bool_val(false);
        for (const Area& a : board_.areas)
            if ((a.owner == name_ && a.reader == board_.tenants[n]) || (a.reader == name_ && a.owner == board_.tenants[n])) any = any || inside(address, a.base, a.size);
        return any;
    }
    // At most one of the two writes, and nobody executes.
    static z3::expr nothing_but_reading(const Granted& a, const Granted& b) { return !(a.write && b.write) && !a.execute && !b.execute; }

    // `said`: the address is the kernel's.
    z3::expr wrong_attribute(const z3::expr& address, const Granted& unit, const z3::expr& said, const Granted& privileged) const {
        z3::context& c = address.ctx();
        if (board_.unit != Unit::mpu) return c.bool_val(false);
        const z3::expr normal = c.bv_val(0x44, 8);
        return (anything(unit) && unit.attribute != normal) || (said && privileged.attribute != normal);
    }

    Finding finding(const std::string& statement, spec::Citations requirements, const std::string& sentence, const std::string& strength, const char* engine) const {
        Finding f{board_.name + ' ' + name_ + ": " + statement, "window", std::move(requirements), sentence};
        f.strength = strength;
        f.engine = engine;
        return f;
    }

    // "board, tenant, address, what each side grants there"
    std::string counterexample(const z3::model& model, const z3::expr& address, const std::vector<std::pair<std::string, Granted>>& sides) const {
        const auto at = model.eval(address, true).get_numeral_uint64();
        std::string text = "board " + board_.name + ", tenant " + name_ + ", address " + hex(at);
        for (const Area& a : board_.areas)
            if (at >= a.base && at < a.end()) text += " (" + title_of(a) + ')';
        for (const auto& [side, g] : sides) {
            const auto yes = [&](const z3::expr& e) { return model.eval(e, true).is_true(); };
            text += ", " + side + ": " + text_of(Rights{yes(g.read), yes(g.write), yes(g.execute)});
        }
        return text;
    }

    void show(const std::string& statement, spec::Citations requirements, const std::string& sentence, const z3::expr& address, const z3::expr& wrong,
              const std::vector<std::pair<std::string, Granted>>& sides) {
        const auto start = std::chrono::steady_clock::now();
        Finding f = finding(statement, std::move(requirements), sentence, every_address, "z3");
        z3::solver solver(address.ctx(), "QF_BV");
        z3::params limit(address.ctx());
        limit.set("timeout", options_.solver_seconds * 1000u);
        solver.set(limit);
        solver.add(wrong);
        const z3::check_result answer = solver.check();
        f.verdict = answer == z3::unsat ? Verdict::proven : answer == z3::sat ? Verdict::failed : Verdict::unknown;
        if (answer == z3::unknown) f.detail = solver.reason_unknown();
        if (answer == z3::sat) f.detail = counterexample(solver.get_model(), address, sides);
        keep(f, answer == z3::unsat, {{"what must not be", wrong}});
        f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        findings_.push_back(f);
    }
    void keep(Finding& f, bool shown, const Parts& parts) const {
        if (options_.evidence.empty()) return;
        const std::string name = "windows/" + file_name(f.id) + ".smt2";
        if (!shown) {
            std::filesystem::remove(options_.evidence / name);
            return;
        }
        write_file(options_.evidence / name, "; A certificate of sspec: the answer of any SMT solver must be unsat.\n; board:       " + board_.name + ", tenant " + name_ + "\n; shown:       " + f.text +
                                                 "\n; unsat means: no address breaks it; the numbers are those of generated/windows\n(set-logic QF_BV)\n" + assertions(parts) + "(check-sat)\n");
        f.certificates = {name};
    }

    void needs(const Granted& table, const z3::expr& address) {
        Finding f = finding("needs", {&A_WIN_2}, "It has code, data and a stack.", "some address each", "z3");
        f.verdict = Verdict::reached;
        for (const char* area : {"code", "data", "stack"})
            if (std::ranges::none_of(board_.areas, [&](const Area& a) { return a.owner == name_ && a.name == area; })) f.verdict = Verdict::failed, f.detail += "there is no area " + std::string(area) + "\n";
        const auto possible = [&](const std::string& what, const z3::expr& condition) {
            z3::solver solver(address.ctx(), "QF_BV");
            solver.add(condition);
            if (solver.check() != z3::sat) f.verdict = Verdict::failed, f.detail += "nothing can be " + what + '\n';
        };
        const Granted unit = granted(address, number_, Mode::unprivileged);
        possible("executed", table.execute && unit.execute);
        possible("written", table.write && unit.write);
        findings_.push_back(f);
    }

    void wrong_values() {
        Finding f = finding("values", {&PMP_RIGHTS, &PMP_LOCK, &MPU_LIMIT}, "The values have no reserved bits, and only the kernel's guard is locked.", "each value", "arithmetic");
        const std::vector<std::string> wrong = windows::wrong_values(board_.unit, values(number_));
        f.verdict = wrong.empty() ? Verdict::proven : Verdict::failed;
        for (const std::string& w : wrong) f.detail += w + '\n';
        if (board_.unit == Unit::pmp && (values(number_)[0] != values(0)[0] || (values(number_).at(values(0).size() / 5 * 4) ^ values(0).at(values(0).size() / 5 * 4)) & 0xff))
            f.verdict = Verdict::failed, f.detail += "entry 0 is not that of " + board_.tenants[0] + ": a locked entry cannot be written again\n";
        findings_.push_back(f);
    }

};

void Tenant::flips() {
    const auto start = std::chrono::steady_clock::now();
    z3::context c;
    const z3::expr address = c.bv_const("address", 32);
    z3::expr said = c.bool_val(false);
    const Granted table = by_table(board_, name_, address), wanted = of_kernel(board_, address, said);
    const Values good = values(number_);
    long tried = 0, caught = 0, unclear = 0;
    z3::expr equivalent = c.bool_val(false);
    std::string places;
    z3::solver solver(c, "QF_BV");
    for (std::size_t i = 0; i != good.size(); ++i) {
        long of_value = 0;
        for (unsigned bit = 0; bit != 32; ++bit) {
            Values changed = good;
            changed[i] ^= 1u << bit;
            ++tried;
            if (!windows::wrong_values(board_.unit, changed).empty()) {
                ++caught;
                continue;
            }
            const Granted unit = windows::granted(board_.unit, expressions(c, changed), address, Mode::unprivileged).simplified();
            const Granted privileged = windows::granted(board_.unit, expressions(c, changed), address, Mode::privileged).simplified();
            const z3::expr seen = differences(table, unit) || wrongly_bound(address, said, wanted, privileged) || wrong_attribute(address, unit, said, privileged);
            solver.push();
            solver.add(seen);
            const z3::check_result answer = solver.check();
            solver.pop();
            if (answer == z3::sat) ++caught;
            else if (answer == z3::unknown) ++unclear;
            else {
                equivalent = equivalent || seen;
                ++of_value;
            }
        }
        if (of_value) places += (places.empty() ? "" : ", ") + std::to_string(of_value) + " of " + name_of(i);
    }
    Finding f = finding("flips", {&A_WIN_3}, "Each bit of each value that is changed breaks another statement, or changes nothing.", std::to_string(tried) + " bits: " + std::to_string(caught) + " caught, " +
                        std::to_string(tried - caught - unclear) + " change nothing", "z3");
    f.verdict = unclear ? Verdict::unknown : Verdict::proven;
    if (unclear) f.detail = std::to_string(unclear) + " bits were not decided";
    else if (!places.empty()) f.detail = "bits that change nothing: " + places;
    keep(f, !unclear, {{"one of the bits said to change nothing changes what is granted", equivalent}});
    f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    findings_.push_back(f);
}

// ---- of a board -----------------------------------------------------------------------------------------------------

Finding areas(const Board& board) {
    Finding f{board.name + ": areas", "window", {&A_WIN_2, &PMP_NAPOT, &MPU_BASE}, "Areas are not empty, end at granules of the unit, and do not overlap."};
    f.strength = "each area, each pair";
    f.engine = "arithmetic";
    f.verdict = Verdict::proven;
    const std::uint32_t granule = board.unit == Unit::pmp ? 4 : 32;
    for (const Area& a : board.areas) {
        if (a.size == 0 || a.base % granule || a.size % granule || a.end() > std::uint64_t{1} << 32)
            f.verdict = Verdict::failed, f.detail += title_of(a) + ": " + hex(a.base) + ", " + std::to_string(a.size) + " bytes, is empty, too long or no multiple of " + std::to_string(granule) + "\n";
        if (std::ranges::none_of(board.memories, [&](const Range& m) { return a.base >= m.base && a.end() <= m.end(); })) f.verdict = Verdict::failed, f.detail += title_of(a) + " lies in no memory of the board\n";
        for (const Area& b : board.areas)
            if (&a < &b && a.base < b.end() && b.base < a.end()) f.verdict = Verdict::failed, f.detail += title_of(a) + " and " + title_of(b) + " overlap at " + hex(std::max(a.base, b.base)) + "\n";
    }
    return f;
}

Finding guard(const Subject& subject) {
    const Board& board = *subject.board;
    Finding f{board.name + ": guard", "window", {&A_WIN_7}, "Below the stack of the kernel lies a granule that the kernel cannot write, whoever runs."};
    f.strength = "every address of it";
    f.engine = "z3";
    f.verdict = Verdict::proven;
    z3::context c;
    const z3::expr address = c.bv_const("address", 32);
    const std::uint32_t stack = area_of(board, kernel, "stack").base, granule = board.unit == Unit::pmp ? 4 : 32;
    for (std::size_t n = 0; n != board.tenants.size(); ++n) {
        std::vector<z3::expr> values;
        for (const Register& r : subject.values.common) values.push_back(c.bv_val(r.value, 32));
        for (const Register& r : subject.values.tenants.at(n)) values.push_back(c.bv_val(r.value, 32));
        z3::solver solver(c, "QF_BV");
        solver.add(inside(address, stack - granule, granule) && granted(board.unit, values, address, Mode::privileged).write);
        if (solver.check() == z3::unsat) continue;
        f.verdict = Verdict::failed;
        f.detail += "board " + board.name + ", while " + board.tenants[n] + " runs, address " + hex(stack - granule) + ": the kernel may write\n";
    }
    return f;
}

}  // namespace

std::vector<Finding> prove_statements(const Subject& subject, const Options& options) {
    std::vector<Finding> findings{areas(*subject.board), guard(subject)};
    for (std::size_t n = 0; n != subject.board->tenants.size(); ++n) Tenant(subject, n, options, findings).prove();
    return findings;
}

Finding prove_flips(const Subject& subject, std::size_t tenant, const Options& options) {
    std::vector<Finding> findings;
    Tenant(subject, tenant, options, findings).flips();
    return findings.front();
}

std::vector<Finding> prove_windows(std::span<const Subject> subjects, const Options& options, const Progress& progress) {
    const bool recheck = options.recheck && !options.evidence.empty();
    if (recheck) find_cvc5();
    std::vector<Finding> findings;
    std::size_t done = 0, all = 0;
    for (const Subject& s : subjects) {
        all += s.board->tenants.size();
        if (s.values.tenants.size() != s.board->tenants.size()) throw std::invalid_argument(s.board->name + " has " + std::to_string(s.board->tenants.size()) + " tenants, and values for " + std::to_string(s.values.tenants.size()));
    }
    for (const Subject& s : subjects) {
        std::ranges::move(prove_statements(s, options), std::back_inserter(findings));
        for (std::size_t n = 0; n != s.board->tenants.size(); ++n) {
            findings.push_back(prove_flips(s, n, options));
            if (progress) progress(s.board->name + ' ' + s.board->tenants[n], ++done, all);
        }
    }
    if (recheck) std::ranges::move(confirm(findings, options, progress), std::back_inserter(findings));
    return findings;
}

long expected_findings(std::span<const Subject> subjects) {
    long n = 0;
    for (const Subject& s : subjects) n += 2 + 15 * static_cast<long>(s.board->tenants.size());
    return n;
}

}  // namespace proofs::windows
