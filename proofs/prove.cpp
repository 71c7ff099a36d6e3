// SPDX-License-Identifier: Apache-2.0
// One engine after the other, see prove.hpp.

#include "prove.hpp"

#include "liveness.hpp"
#include "solvers.hpp"
#include "vacuity.hpp"
#include "wellposed.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <map>

namespace proofs {

using namespace spec;

namespace {

// What cvc5 said of a file, as a finding; nothing if it confirms the file.
std::optional<Finding> objection(const Recheck& r) {
    if (r.answer == Answer::unsat) return {};
    const std::string file = r.file.filename().string();
    Finding f{file, "re-check", {}, "cvc5 confirms every certificate.", Verdict::failed, {}, "cvc5"};
    f.seconds = r.seconds;
    if (r.answer == Answer::sat) f.detail = "the solvers disagree: z3 says unsat, cvc5 says sat; neither may be believed until this is understood";
    if (r.answer == Answer::error) f.detail = "cvc5 could not check it: " + r.message;
    if (r.answer == Answer::unknown || r.answer == Answer::timeout) {
        f.verdict = Verdict::unknown;
        f.detail = std::string("cvc5 gave no answer (") + text_of(r.answer) + ")";
    }
    return f;
}

}  // namespace

long expected_obligations(const Machine& m, const Options& options) {
    long n = 0;
    for (unsigned a = 0; a != m.rules.size(); ++a) {
        n += static_cast<long>(m.rules[a].effects.size());
        n += std::count_if(m.rules.begin(), m.rules.begin() + a, [&](const Rule& b) { return b.event == m.rules[a].event; });
    }
    for (const Property& p : m.properties) n += p.scope == Scope::reachable ? 0 : (p.scope == Scope::state ? 2 : 1) + (options.tautologies && !p.of_part ? 1 : 0);
    for (const Response& r : m.responses) {
        if (!r.given.empty()) { ++n; continue; }
        n += (r.rank.empty() ? 1 : 2) + (r.helpful.empty() ? 1 : 0);
        for (const Helpful& h : r.helpful) n += std::ranges::all_of(h.arguments, [](const Formula& a) { return a.empty(); }) ? 1 : 3;
    }
    return n;
}

std::vector<Finding> confirm(std::vector<Finding>& findings, const Options& options, const Progress& progress) {
    std::vector<std::string> names;
    for (const Finding& f : findings) names.insert(names.end(), f.certificates.begin(), f.certificates.end());
    std::ranges::sort(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::vector<std::filesystem::path> files;
    for (const std::string& n : names) files.push_back(options.evidence / n);

    const std::vector<Recheck> results = recheck(files, options.jobs, options.solver_seconds, [&](const Recheck& last, std::size_t done, std::size_t all) {
        if (progress) progress("cvc5: " + last.file.filename().string(), done, all);
    });
    std::vector<Finding> objections;
    std::map<std::string, bool> confirmed;
    for (unsigned n = 0; n != names.size(); ++n) {
        const std::optional<Finding> o = objection(results[n]);
        confirmed[names[n]] = !o;
        if (o) objections.push_back(*o);
    }
    for (Finding& f : findings)
        if (!f.certificates.empty() && std::ranges::all_of(f.certificates, [&](const std::string& c) { return confirmed[c]; })) f.rechecked_by = "cvc5";
    return objections;
}

Proof prove_machine(const Machine& m, const Options& options, const Progress& progress) {
    const auto start = std::chrono::steady_clock::now();
    const bool recheck = options.recheck && !options.evidence.empty();
    if (recheck) find_cvc5();

    Proof proof;
    Report& r = proof.report;
    r.machine = m.name;
    for (const Type& t : m.types)
        if (t.sized) r.parameters[std::string(t.name)] = t.kind == Kind::index ? t.high + 1 : t.high;
    for (const Setting& s : m.settings) r.parameters[std::string(s.name)] = s.value;
    r.expected = expected_obligations(m, options);

    const auto take = [&](auto found) {
        std::ranges::move(found.findings, std::back_inserter(r.findings));
        r.discharged += found.discharged;
    };
    take(well_posed(m, options, progress));
    if (options.tautologies) take(tautologies(m, options, progress));
    const Machine whole = with_responses(m);
    Induction shown = induction(whole, options, progress);
    proof.invariant = shown.invariant;
    proof.undecided = shown.undecided;
    const std::vector<Finding> pending = responses(m, shown.findings);
    std::erase_if(shown.findings, [&](const Finding& f) {
        return std::ranges::none_of(m.properties, [&](const Property& p) { return p.id == f.id; });
    });
    take(std::move(shown));
    r.findings.insert(r.findings.end(), pending.begin(), pending.end());
    if (recheck) std::ranges::move(confirm(r.findings, options, progress), std::back_inserter(r.findings));
    r.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return proof;
}

}  // namespace proofs
