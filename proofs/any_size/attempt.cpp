// SPDX-License-Identifier: Apache-2.0
// The largest set of state properties that is inductive for every size, and what follows from it; see attempt.hpp.

#include "any_size/attempt.hpp"

#include "any_size/solve.hpp"
#include "any_size/sorts.hpp"
#include "solvers.hpp"

#include <algorithm>

namespace proofs::any_size {

using namespace spec;

namespace {

bool inductive_part(const Claim& c) { return c.kind == Kind::closed || c.kind == Kind::always; }

std::string strength(const Machine& m, const Attempt& how, long smallest) {
    std::string text = how.exactly ? std::to_string(how.exactly) + " slots" : "any number of slots";
    if (smallest > 1 && !how.exactly) text += " from " + std::to_string(smallest);
    for (std::size_t k = 1; k < how.open.size(); ++k) text += (k == 1 ? ", also of " : ", ") + std::string(m.types[static_cast<unsigned>(how.open[k])].name);
    for (int t : index_types_without_bound(m))
        if (std::find(how.open.begin(), how.open.end(), t) == how.open.end())
            text += "; " + std::string(m.types[static_cast<unsigned>(t)].name) + ": " + std::to_string(m.types[static_cast<unsigned>(t)].high + 1);
    for (const Setting& s : m.settings) text += "; " + std::string(s.name) + " = " + std::to_string(s.value);
    return text;
}

class Run {
public:
    Run(const Machine& machine, const std::vector<Claim>& claims, const Attempt& how, const Options& options, const Progress& progress)
        : machine_(machine), claims_(claims), how_(how), options_(options), progress_(progress), reasons_(refused(machine, claims, how.open)) {
        for (const Claim& c : claims) outcome_.findings.push_back(c.finding);
        for (std::size_t k = 0; k != claims.size(); ++k) {
            Finding& f = outcome_.findings[k];
            outcome_.tried.push_back(reasons_[k].empty());
            f.strength = strength(machine, how, 1);
            f.engine = "induction over tables of any size (z3)";
            if (open(k)) all_ += claims[k].parts.size();
            else if (!known(k)) f.detail = "only for the sizes tried: it cannot be stated for every number of slots (" + reasons_[k] + ")";
        }
    }

    Outcome outcome() {
        for (std::size_t k = 0; k != claims_.size(); ++k)
            if (open(k) && claims_[k].kind == Kind::always) candidates_.push_back(k);
        // Whatever is not preserved is no longer assumed, until the rest is inductive.
        while (!round()) {}
        std::vector<std::size_t> others;
        for (std::size_t k = 0; k != claims_.size(); ++k)
            if (open(k) && !inductive_part(claims_[k])) others.push_back(k);
        check(others);
        if (!known(0) && outcome_.findings.front().verdict != Verdict::proven)
            for (std::size_t k = 1; k != claims_.size(); ++k)
                if (outcome_.findings[k].verdict == Verdict::proven) {
                    outcome_.findings[k].verdict = Verdict::unknown;
                    outcome_.findings[k].detail = "it rests on \"closed\", which is not proven";
                }
        write();
        return std::move(outcome_);
    }

private:
    bool known(std::size_t k) const { return k < how_.known.size() && how_.known[k]; }
    bool open(std::size_t k) const { return reasons_[k].empty() && !known(k); }

    bool round() {
        std::vector<std::size_t> inductive = candidates_;
        if (!known(0)) inductive.insert(inductive.begin(), 0);  // closed
        check(inductive);
        const auto lost = [&](std::size_t k) { return outcome_.findings[k].verdict != Verdict::proven; };
        for (std::size_t k : candidates_)
            if (lost(k)) dropped_ += (dropped_.empty() ? "" : ", ") + claims_[k].finding.id;
        return std::erase_if(candidates_, lost) == 0;
    }

    void check(const std::vector<std::size_t>& claims) {
        std::vector<Task> tasks;
        std::vector<int> assumed;
        for (std::size_t k : candidates_) assumed.push_back(claims_[k].at);
        for (std::size_t k = 0; k != claims_.size(); ++k)
            if (known(k) && claims_[k].kind == Kind::always && reasons_[k].empty()) assumed.push_back(claims_[k].at);
        for (std::size_t k : claims)
            for (std::size_t p = 0; p != claims_[k].parts.size(); ++p) tasks.push_back({k, p});
        const auto solved = solve(machine_, claims_, tasks, assumed, how_, options_, [&](const Task& t) {
            done_ = std::min(done_ + 1, all_);
            if (progress_) progress_(claims_[t.claim].finding.id + ", any number of slots", done_, all_);
        });
        for (std::size_t k : claims) {
            Finding& f = outcome_.findings[k];
            f.verdict = Verdict::proven;
            f.detail.clear();
        }
        for (std::size_t t = 0; t != tasks.size(); ++t) {
            const Claim& claim = claims_[tasks[t].claim];
            const Part& part = claim.parts[tasks[t].part];
            Finding& f = outcome_.findings[tasks[t].claim];
            f.seconds += solved[t].seconds;
            smallest_ = std::max(smallest_, solved[t].smallest);
            const std::string file = "any_size/" + file_name(name_of(machine_, claim, part) + how_.suffix) + ".smt2";
            texts_[file] = solved[t].certificate;
            if (solved[t].answer == z3::unsat) {
                if (std::find(f.certificates.begin(), f.certificates.end(), file) == f.certificates.end()) f.certificates.push_back(file);
                continue;
            }
            if (f.detail.empty()) f.detail = solved[t].detail + (dropped_.empty() || part.event < 0 ? "" : " (no longer assumed: " + dropped_ + ')');
            f.verdict = part.event < 0 && solved[t].answer == z3::sat ? Verdict::failed : f.verdict == Verdict::failed ? f.verdict : Verdict::unknown;
        }
    }

    void write() {
        for (Finding& f : outcome_.findings) {
            f.strength = strength(machine_, how_, smallest_);
            if (f.verdict != Verdict::proven || options_.evidence.empty() || how_.exactly) f.certificates.clear();
            for (const std::string& file : f.certificates) write_file(options_.evidence / file, texts_[file]);
        }
    }

    const Machine& machine_;
    const std::vector<Claim>& claims_;
    const Attempt& how_;
    const Options& options_;
    const Progress& progress_;
    const std::vector<std::string> reasons_;
    Outcome outcome_;
    std::vector<std::size_t> candidates_;
    std::map<std::string, std::string> texts_;
    std::string dropped_;  // state properties that turned out not to be inductive
    std::size_t done_ = 0, all_ = 0;
    long smallest_ = 1;
};

}  // namespace

Outcome attempt(const Machine& machine, const std::vector<Claim>& claims, const Attempt& how, const Options& options, const Progress& progress) {
    return Run(machine, claims, how, options, progress).outcome();
}

}  // namespace proofs::any_size
