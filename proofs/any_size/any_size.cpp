// SPDX-License-Identifier: Apache-2.0
// From claims to findings, see any_size.hpp.

#include "any_size/any_size.hpp"

#include "any_size/attempt.hpp"
#include "any_size/solve.hpp"
#include "any_size/sorts.hpp"
#include "solvers.hpp"

namespace proofs {

using namespace any_size;

namespace {

long parts(const Claim& c) { return static_cast<long>(c.parts.size()); }

bool all_proven(const Outcome& o) {
    for (const Finding& f : o.findings)
        if (f.verdict != Verdict::proven) return false;
    return true;
}

// Claims proven only in the second attempt, or stated only there, are as it says.
void add(Outcome& first, const Outcome& second) {
    for (std::size_t k = 0; k != first.findings.size(); ++k) {
        const bool better = !first.tried[k] ? second.tried[k] : first.findings[k].verdict != Verdict::proven && second.findings[k].verdict == Verdict::proven;
        if (better) first.findings[k] = second.findings[k];
        first.tried[k] = first.tried[k] || second.tried[k];
    }
}

void recheck(AnySize& result, const Options& options, const Progress& progress) {
    std::vector<std::filesystem::path> files;
    std::vector<Finding*> owner;
    for (Finding& f : result.findings)
        for (const std::string& c : f.certificates) {
            files.push_back(options.evidence / c);
            owner.push_back(&f);
        }
    const auto answers = proofs::recheck(files, options.jobs, options.solver_seconds, [&](const Recheck&, std::size_t done, std::size_t all) {
        if (progress) progress("cvc5, any number of slots", done, all);
    });
    for (Finding& f : result.findings)
        if (!f.certificates.empty()) f.rechecked_by = "cvc5";
    for (std::size_t k = 0; k != answers.size(); ++k) {
        if (answers[k].answer == Answer::unsat) continue;
        const std::string said = owner[k]->certificates.front() + ": z3 says unsat, cvc5 " + text_of(answers[k].answer) + ' ' + answers[k].message;
        owner[k]->rechecked_by.clear();
        owner[k]->verdict = answers[k].answer == Answer::sat ? Verdict::failed : Verdict::unknown;
        owner[k]->detail = answers[k].file.filename().string() + said.substr(said.find(':'));
    }
}

AnySize prove(const spec::Machine& machine, long exactly, const Options& options, const Progress& progress) {
    AnySize result;
    if (machine.scale < 0) return result;
    const std::vector<Claim> claims = plan(machine);
    const std::vector<int> open = index_types_without_bound(machine);
    Outcome outcome = attempt(machine, claims, {open, exactly, ""}, options, progress);
    // What cannot be shown for any number of everything may hold for any number of slots; what is proven holds there, too.
    if (open.size() > 1 && !all_proven(outcome)) {
        std::vector<bool> known;
        const bool closed = outcome.findings.front().verdict == Verdict::proven;
        for (const Finding& f : outcome.findings) known.push_back(closed && !exactly && f.verdict == Verdict::proven);
        add(outcome, attempt(machine, claims, {{machine.scale}, exactly, ".slots", known}, options, progress));
    }
    result.findings = std::move(outcome.findings);
    if (options.recheck && !options.evidence.empty() && !exactly) recheck(result, options, progress);
    for (std::size_t k = 0; k != claims.size(); ++k) {
        if (outcome.tried[k]) result.expected += parts(claims[k]);
        if (result.findings[k].verdict == Verdict::proven) result.discharged += parts(claims[k]);
    }
    return result;
}

}  // namespace

AnySize prove_any_size(const spec::Machine& machine, const Options& options, const Progress& progress) { return prove(machine, 0, options, progress); }

AnySize prove_in_size(const spec::Machine& machine, long size, const Options& options, const Progress& progress) { return prove(machine, size, options, progress); }

long expected_any_size(const spec::Machine& machine) {
    if (machine.scale < 0) return 0;
    const std::vector<Claim> claims = plan(machine);
    const auto reasons = refused(machine, claims, {machine.scale});
    const auto others = refused(machine, claims, index_types_without_bound(machine));
    long n = 0;
    for (std::size_t k = 0; k != claims.size(); ++k)
        if (reasons[k].empty() || others[k].empty()) n += parts(claims[k]);
    return n;
}

}  // namespace proofs
