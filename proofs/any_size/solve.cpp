// SPDX-License-Identifier: Apache-2.0
// Z3 at work on obligations about tables of unknown size, see solve.hpp.

#include "any_size/solve.hpp"

#include "any_size/counterexample.hpp"
#include "any_size/fragment.hpp"
#include "any_size/text.hpp"

#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace proofs::any_size {

using namespace spec;

namespace {

// Tables in which a counterexample is looked for have at most so many slots.
constexpr long most_slots = 5;

std::string one_line(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < ' ') c = ' ';
    return text;
}

std::string meaning(const Machine& m, const Claim& claim, const Part& part) {
    if (part.event < 0) return "it holds in the initial state";
    std::string rules;
    for (int k : part.rules) rules += (rules.empty() ? " (rules " : ", ") + std::string(m.rules[static_cast<unsigned>(k)].id);
    const std::string event = full_name(m.events[static_cast<unsigned>(part.event)]) + (rules.empty() ? "" : rules + ')');
    switch (claim.kind) {
    case Kind::closed: return "no step of " + event + " leaves a range";
    case Kind::deterministic: return "no two rules of " + event + " apply to one input";
    case Kind::always: return "no step of " + event + " breaks it; the event's other rules change nothing it reads";
    case Kind::step: return "every step of " + event + " has the property, also if no rule applies";
    default: break;
    }
    if (part.helpful >= 0) return "the input " + event + " resolves what is pending, or makes its rank smaller";
    return "no step of " + event + " loses what is pending or makes its rank larger; the event's other rules change nothing it reads";
}

// A context with the machine in it; one a thread.
class Bench {
public:
    Bench(const Machine& machine, const Attempt& how, unsigned seconds)
        : how_(how), seconds_(seconds), sorts_(context_, machine, how.open), refutations_(sorts_) {}

    Solved solve(const std::vector<Claim>& claims, const Task& task, const std::vector<int>& assumed) {
        const auto start = std::chrono::steady_clock::now();
        const Claim& claim = claims[task.claim];
        const Part& part = claim.parts[task.part];
        const Refutation refutation = refutations_.of(claim, part);
        Parts parts = assumptions(part, assumed);
        parts.push_back({"what would refute it", refutation.formula});
        if (how_.exactly != 0) parts.push_back({"the size", sorts_.exactly(how_.exactly)});
        Solved s;
        s.certificate = header(claim, part) + quantified_assertions(parts) + "(check-sat)\n";
        z3::solver solver = fresh();
        solver.from_string(s.certificate.c_str());  // both solvers read the same bytes
        s.answer = solver.check();
        s.smallest = sorts_.smallest();
        if (s.answer == z3::sat && part.event < 0) s.detail = "it does not hold in the initial state";
        else if (s.answer == z3::sat) s.detail = broken(part, parts);
        else if (s.answer == z3::unknown) s.detail = undecided(solver);
        if (s.answer != z3::unsat)
            for (const std::string& r : refutation.reasons) s.detail += "; left open: " + r;
        s.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return s;
    }
    std::string refused(const Claim& c) { return refutations_.refused(c); }

private:
    z3::solver fresh() {
        z3::solver solver(context_);
        z3::params p(context_);
        p.set("timeout", seconds_ * 1000);
        solver.set(p);
        return solver;
    }
    // What is known of the state before a step.
    Parts assumptions(const Part& part, const std::vector<int>& assumed) {
        Parts parts;
        const auto add = [&](const std::string& label, const z3::expr& condition) {
            if (!condition.is_true()) parts.push_back({label, condition});
        };
        add("assumed: every variable is within its range, and different elements differ", refutations_.ranges());
        if (part.event >= 0)
            for (int k : assumed) add("assumed: " + std::string(sorts_.machine().properties[static_cast<unsigned>(k)].id), refutations_.holds(k));
        return parts;
    }
    // The step in the smallest table that has one.
    std::string broken(const Part& part, const Parts& parts) {
        const std::string text = "a step breaks it from a state nothing proven excludes, ";
        for (long size = how_.exactly ? how_.exactly : sorts_.smallest(); size <= (how_.exactly ? how_.exactly : most_slots); ++size) {
            z3::solver solver = fresh();
            for (const auto& p : parts) solver.add(p.condition);
            solver.add(sorts_.exactly(size));
            if (solver.check() == z3::sat)
                return text + describe(found(solver.get_model(), sorts_, refutations_, part.event, size), sorts_.machine(), how_.open);
        }
        return text + "in no table of up to " + std::to_string(most_slots) + " slots";
    }
    std::string undecided(z3::solver& solver) {
        std::string cycle;
        for (const z3::expr& e : solver.assertions())
            if (cycle.empty()) cycle = without_end(e);
        return "z3 gave up (" + solver.reason_unknown() + ")" + (cycle.empty() ? "" : "; not in the decidable fragment: " + cycle);
    }
    std::string header(const Claim& claim, const Part& part) const {
        std::string open;
        for (int t : how_.open) open += (open.empty() ? "" : ", ") + std::string(sorts_.machine().types[static_cast<unsigned>(t)].name);
        return "; A certificate of sspec: the answer of any SMT solver must be unsat.\n"
               "; machine:     " + description(sorts_.machine()) + "; here any number of " + open + "\n"
               "; shown:       " + one_line(claim.finding.id + ": " + claim.finding.text) + "\n"
               "; unsat means: " + meaning(sorts_.machine(), claim, part) + "\n"
               "(set-logic UFBV)\n";
    }

    const Attempt& how_;
    unsigned seconds_;
    z3::context context_;
    Sorts sorts_;
    Refutations refutations_;
};

}  // namespace

std::string name_of(const Machine& machine, const Claim& claim, const Part& part) {
    const std::string event = part.event < 0 ? "initially" : full_name(machine.events[static_cast<unsigned>(part.event)]);
    return claim.finding.id + '.' + event + (part.helpful < 0 ? "" : ".helps" + std::to_string(part.helpful));
}

std::vector<std::string> refused(const Machine& machine, const std::vector<Claim>& claims, const std::vector<int>& open) {
    const Attempt how{open, 0, {}};
    Bench bench(machine, how, 1);
    std::vector<std::string> result;
    for (const Claim& c : claims) result.push_back(bench.refused(c));
    return result;
}

std::vector<Solved> solve(const Machine& machine, const std::vector<Claim>& claims, const std::vector<Task>& tasks, const std::vector<int>& assumed,
                          const Attempt& how, const Options& options, const std::function<void(const Task&)>& done) {
    std::vector<Solved> results(tasks.size());
    std::atomic<std::size_t> next = 0;
    std::mutex mutex;
    std::exception_ptr error;
    const auto work = [&] {
        try {
            Bench bench(machine, how, options.solver_seconds);
            for (std::size_t k = next++; k < tasks.size(); k = next++) {
                results[k] = bench.solve(claims, tasks[k], assumed);
                const std::lock_guard lock(mutex);
                done(tasks[k]);
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            error = std::current_exception();
            next = tasks.size();
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned k = 1; k < options.jobs; ++k) threads.emplace_back(work);
    work();
    threads.clear();
    if (error) std::rethrow_exception(error);
    return results;
}

}  // namespace proofs::any_size
