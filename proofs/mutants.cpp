// SPDX-License-Identifier: Apache-2.0
// Judges mutants: runs first, which cost little, then the solver for what the runs do not notice; see mutants.hpp.

#include "mutants.hpp"

#include "liveness.hpp"
#include "mutants/explicit.hpp"
#include "mutants/obligations.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <set>
#include <thread>

namespace proofs {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t explicit_steps = 400000;

std::string counted(std::size_t n, const char* what) { return std::to_string(n) + ' ' + what + (n == 1 ? "" : "s"); }
std::string run_text(const Trace& t, const spec::Machine& m) {
    return "run of " + counted(t.inputs.size(), "step") + (m.scale < 0 ? "" : " (" + counted(static_cast<std::size_t>(slots(m)), "slot") + ')');
}

struct Full {
    spec::Machine machine;
    std::vector<Mutant> mutants;
};

// What all threads read.
struct Shared {
    const Model& model;
    const MutationOptions& options;
    std::vector<Corpus> corpora;
    std::optional<std::vector<spec::Snapshot>> states{};  // all reachable states of the first size, if they are few
    std::optional<Full> full{};
};

// What one thread needs of its own.
class Judge {
public:
    explicit Judge(const Shared& shared)
        : shared_(shared), obligations_(shared.corpora.front().machine(), shared.options.lemmas, shared.options.seconds) {
        for (const Corpus& c : shared.corpora) quick_.push_back(c.quick());
    }
    // What the original does not discharge itself, see MutationReport::not_used.
    std::set<std::string> not_used() const {
        std::set<std::string> ids(obligations_.not_used().begin(), obligations_.not_used().end());
        if (full_obligations_) ids.insert(full_obligations_->not_used().begin(), full_obligations_->not_used().end());
        return ids;
    }

    std::pair<Judgement, std::string> operator()(const Mutant& mutant) {
        Judgement j{.mutant = mutant};
        missing_.assign(shared_.corpora.front().checks().goals.size(), false);
        std::string stage = "survivor";
        if (by_runs(j)) stage = "run";
        else if (by_scenario(j)) stage = "scenario";
        else stage = by_solver(j);
        return {std::move(j), stage};
    }

private:
    // The rule a mutant changes; -1 if it changes more.
    static int rule_of(const Mutant& m) { return m.place == Mutant::Place::definition || m.place == Mutant::Place::initial ? -1 : m.at; }

    // The mutant, compiled; a rule is exchanged in the compiled original and put back afterwards.
    template <class Use> auto with_quick(std::size_t size, const spec::Machine& machine, int rule, const Use& use) {
        const Corpus& corpus = shared_.corpora[size];
        if (rule < 0) {
            Quick quick(machine, corpus.checks().list);
            return use(quick);
        }
        Quick& quick = quick_[size];
        quick.replace(machine, rule);
        auto result = use(quick);
        quick.replace(corpus.machine(), rule);
        return result;
    }

    void kill_by_run(Judgement& j, Observed&& seen, const Checks& checks, const spec::Machine& machine) {
        confirm(machine, checks.ids[seen.check], *seen.trace);
        j.fate = Fate::killed;
        if (!j.trace || seen.trace->inputs.size() < j.trace->inputs.size()) {
            j.trace = std::move(seen.trace);
            j.trace->note = "breaks " + checks.ids[seen.check];
            j.slots = slots(machine);
            j.evidence = run_text(*j.trace, machine);
        }
        for (std::size_t c = 0; c != seen.broken.size(); ++c)
            if (seen.broken[c] && std::find(j.killers.begin(), j.killers.end(), checks.ids[c]) == j.killers.end()) j.killers.push_back(checks.ids[c]);
    }

    bool by_runs(Judgement& j) {
        const int rule = rule_of(j.mutant);
        for (std::size_t size = 0; size != shared_.corpora.size(); ++size) {
            const Corpus& corpus = shared_.corpora[size];
            const spec::Machine machine = mutated(corpus.machine(), j.mutant);
            Observed seen = with_quick(size, machine, rule, [&](Quick& quick) {
                Observed o = corpus.examine(quick, machine, rule);
                if (o.trace) o.trace = corpus.shortened(quick, *o.trace, o.check);
                return o;
            });
            if (seen.trace) kill_by_run(j, std::move(seen), corpus.checks(), machine);
            if (size == 0)
                for (std::size_t g = 0; g != missing_.size(); ++g) missing_[g] = corpus.original().shown[g] && !seen.shown[g];
        }
        if (j.mutant.place == Mutant::Place::rule) missing_[shared_.corpora.front().checks().fires(j.mutant.at)] = false;
        return j.fate == Fate::killed;
    }

    bool by_scenario(Judgement& j) {
        for (const Scenario& s : shared_.options.scenarios)
            if (!s.passes(mutated(shared_.model(s.slots), j.mutant))) j.killers.push_back("scenario " + s.id);
        if (j.killers.empty()) return false;
        j.fate = Fate::killed;
        j.evidence = j.killers.front();
        return true;
    }

    std::string by_solver(Judgement& j) {
        const Corpus& corpus = shared_.corpora.front();
        const spec::Machine machine = mutated(corpus.machine(), j.mutant);
        const int rule = rule_of(j.mutant);
        Discharge d = obligations_.judge(machine, j.mutant);
        if (!d.failed.empty()) {
            j.fate = Fate::killed;
            Explored e = explored(machine, rule);
            if (e.seen.trace) {
                kill_by_run(j, std::move(e.seen), corpus.checks(), machine);
                return "run";
            }
            j.killers = std::move(d.failed);
            j.trace = std::move(d.trace);
            j.slots = slots(machine);
            j.evidence = "obligation";
            return "obligation";
        }
        if (!d.equivalent.empty()) return in_full(j, d);
        if (lost_goals(j, machine, rule)) return "witness";
        if (shared_.states && !shared_.full && rule >= 0) {
            const auto inputs = all_inputs(machine, machine.rules[static_cast<unsigned>(rule)].event);
            Quick original = corpus.quick();
            if (with_quick(0, machine, rule, [&](Quick& quick) { return same_steps(original, quick, *shared_.states, inputs); })) {
                j.fate = Fate::equivalent;
                j.evidence = "same step from every reachable state (all " + std::to_string(shared_.states->size()) + " visited, " + counted(static_cast<std::size_t>(slots(machine)), "slot") + ')';
                return "equivalent";
            }
        }
        j.evidence = d.undecided ? "the solver gave up" : "";
        return "survivor";
    }

    // The fault makes no difference in a small machine: does it in the one of the product?
    std::string in_full(Judgement& j, const Discharge& small) {
        Discharge d = small;
        const auto& full = shared_.full;
        if (full) {
            const auto found = std::find_if(full->mutants.begin(), full->mutants.end(), [&](const Mutant& m) { return m.id == j.mutant.id; });
            if (found == full->mutants.end()) return "survivor";
            if (!full_obligations_) full_obligations_ = std::make_unique<Obligations>(full->machine, std::vector<std::string>{}, shared_.options.seconds);
            d = full_obligations_->judge(mutated(full->machine, *found), *found);
        }
        if (!d.failed.empty()) {
            j.fate = Fate::killed;
            j.killers = std::move(d.failed);
            j.evidence = "obligation (" + counted(static_cast<std::size_t>(slots(full->machine)), "slot") + ')';
            j.trace = std::move(d.trace);
            j.slots = slots(full->machine);
            return "obligation";
        }
        if (d.equivalent.empty()) return "survivor";
        j.fate = Fate::equivalent;
        j.evidence = d.equivalent;
        return "equivalent";
    }

    // All runs of the mutant, if those of the original are few enough to be looked at.
    Explored explored(const spec::Machine& machine, int rule) {
        const Checks& checks = shared_.corpora.front().checks();
        return with_quick(0, machine, rule, [&](Quick& quick) { return explore(quick, machine, checks, shared_.states ? explicit_steps : 0); });
    }

    // Goals that no known run shows any more: is there another run?
    bool lost_goals(Judgement& j, const spec::Machine& machine, int rule) {
        const Checks& checks = shared_.corpora.front().checks();
        if (std::find(missing_.begin(), missing_.end(), true) == missing_.end()) return false;
        const Explored e = explored(machine, rule);
        std::vector<Goal> ask;
        for (const Goal& g : standard_goals(machine)) {
            const auto at = static_cast<std::size_t>(std::find(checks.goals.begin(), checks.goals.end(), g.id) - checks.goals.begin());
            if (at == checks.goals.size() || !missing_[at] || e.seen.shown[at]) continue;
            if (e.complete || (g.kind == Goal::Kind::fires && !obligations_.may_fire(machine, g.at))) {
                j.killers.push_back(g.id);
                j.evidence = "no reachable state is a witness";
            } else {
                ask.push_back(g);
            }
        }
        if (j.killers.empty() && !ask.empty()) {
            const std::vector<Search> found = bmc(machine, ask, {.depth = shared_.options.depth, .seconds = shared_.options.seconds, .plain = false});
            for (std::size_t k = 0; k != ask.size(); ++k)
                if (!found[k].trace && found[k].complete) {
                    j.killers.push_back(ask[k].id);
                    j.evidence = "no witness up to " + counted(static_cast<std::size_t>(found[k].depth), "step");
                }
        }
        if (!j.killers.empty()) j.fate = Fate::killed;
        return !j.killers.empty();
    }

    const Shared& shared_;
    std::vector<Quick> quick_;
    Obligations obligations_;
    std::unique_ptr<Obligations> full_obligations_;
    std::vector<bool> missing_;
};

}  // namespace

MutationReport mutation(const Model& model, const MutationOptions& options) {
    const Clock::time_point start = Clock::now();
    MutationReport report;
    Shared shared{model, options, corpora(model, options)};
    if (options.full) shared.full = Full{with_responses(*options.full), mutants(*options.full)};
    const Corpus& first = shared.corpora.front();
    for (const spec::Rule& r : first.machine().rules) report.environment_rules += r.environment;
    Quick quick = first.quick();
    if (Explored all = explore(quick, first.machine(), first.checks(), 2 * explicit_steps); all.complete) shared.states = std::move(all.states);

    const std::vector<Mutant> list = mutants(first.machine());
    report.mutants.resize(list.size());
    std::vector<std::string> stages(list.size());
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::size_t done = 0;
    std::set<std::string> not_used;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            Judge judge(shared);
            for (std::size_t k = next++; k < list.size(); k = next++) {
                auto [judgement, stage] = judge(list[k]);
                const std::lock_guard lock(mutex);
                report.mutants[k] = std::move(judgement);
                stages[k] = stage;
                if (options.progress) options.progress(++done, list.size());
            }
            const std::lock_guard lock(mutex);
            not_used.merge(judge.not_used());
        } catch (...) {
            const std::lock_guard lock(mutex);
            failure = std::current_exception();
            next = list.size();
        }
    };
    std::vector<std::thread> threads;
    for (unsigned t = 1; t < options.threads; ++t) threads.emplace_back(work);
    work();
    for (std::thread& t : threads) t.join();
    if (failure) std::rethrow_exception(failure);
    report.not_used.assign(not_used.begin(), not_used.end());

    for (std::size_t k = 0; k != list.size(); ++k) {
        ++report.by[stages[k]];
        ++(report.mutants[k].fate == Fate::killed ? report.killed : report.mutants[k].fate == Fate::equivalent ? report.equivalent : report.survived);
    }
    report.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return report;
}

}  // namespace proofs
