// SPDX-License-Identifier: Apache-2.0
// Proofs of the model itself. What is shown for every number of slots up to the product's becomes one finding.
#include "tool/html_parts.hpp"
#include "tool/phases.hpp"

#include "any_size/any_size.hpp"
#include "falls.hpp"
#include "lang/two_runs.hpp"
#include "liveness.hpp"
#include "mutants.hpp"
#include "witness.hpp"

#include <algorithm>

namespace tool {

using proofs::Finding;
using proofs::Verdict;

namespace {

bool good(const Finding& f) { return f.verdict == Verdict::proven || f.verdict == Verdict::reached; }

Scratch& scratch(Work& w) {
    if (!w.scratch) w.scratch = std::make_shared<Scratch>();
    return *w.scratch;
}

std::string part_of(long n) { return "slots-" + std::to_string(n); }

// Findings of all sizes together: what holds in every size is told once, with all its certificates; what does not is told
// as it is, for the smallest size in which it fails.
class Sizes {
public:
    explicit Sizes(Work& w) : w_(w), all_(sizes(w)) {}
    [[nodiscard]] const std::vector<long>& all() const { return all_; }

    void add(const spec::Machine& m, long n, Finding f) {
        const auto same = std::ranges::find_if(told_, [&](const Finding& t) { return t.id == f.id && t.kind == f.kind; });
        for (std::string& c : f.certificates) c = part_of(n) + '/' + c;
        if (std::ranges::find(failed_, f.id + f.kind) != failed_.end()) return;
        if (!good(f)) {
            failed_.push_back(f.id + f.kind);
            if (same != told_.end()) told_.erase(same);
            record(w_, std::move(f), m, "");
        } else if (same == told_.end()) {
            told_.push_back(std::move(f));
        } else {
            f.certificates.insert(f.certificates.begin(), same->certificates.begin(), same->certificates.end());
            f.seconds += same->seconds;
            *same = std::move(f);
        }
    }
    void tell() {
        const std::string last = ", " + std::to_string(all_.back()) + " slots";
        for (Finding& f : told_) {
            if (all_.size() > 1 && f.strength.ends_with(last))
                f.strength.replace(f.strength.size() - last.size(), last.size(), ", 1 to " + std::to_string(all_.back()) + " slots");
            record(w_, std::move(f), w_.run.machine, "");
        }
    }

private:
    Work& w_;
    std::vector<long> all_;
    std::vector<Finding> told_;
    std::vector<std::string> failed_;
};

void refute(const spec::Machine& whole, proofs::Proof& proof);

// Two runs that differ in what is hidden: what is proven of both together is proven of the independence.
void independent(Work& w, const spec::Machine& m, long n, const spec::Independence& i, Sizes& all) {
    const spec::Machine two = spec::two_runs(m, i);
    const std::string folder = "two-runs-" + proofs::file_name(std::string(i.id));
    proofs::Options o = engine_options(w, part_of(n) + '/' + folder);
    o.tautologies = false;  // the properties of each run by itself are looked at there
    proofs::Proof proof = proofs::prove_machine(two, o, engine_progress(w));
    w.run.report.expected += proof.report.expected;
    w.run.report.discharged += proof.report.discharged;
    refute(two, proof);
    for (Finding& f : proof.report.findings) {
        if (f.id != i.id && good(f)) continue;
        if (f.id == i.id) f.kind = "independent";
        for (std::string& c : f.certificates) c = folder + '/' + c;
        all.add(two, n, std::move(f));
    }
}

// Induction could not decide them; a run may still refute them.
void refute(const spec::Machine& whole, proofs::Proof& proof) {
    std::vector<proofs::Goal> goals;
    for (const int p : proof.undecided)
        goals.push_back({std::string(whole.properties[static_cast<unsigned>(p)].id), proofs::Goal::Kind::violated, p, {}});
    if (goals.empty()) return;
    proofs::BmcOptions o;
    o.depth = slots(whole) > 3 ? 6 : 14;  // the small tables are searched deeper, and come first
    const std::vector<proofs::Search> runs = proofs::bmc(whole, goals, o);
    for (std::size_t k = 0; k != runs.size(); ++k) {
        if (!runs[k].trace) continue;
        for (Finding& f : proof.report.findings) {
            if (f.id != goals[k].id && !goals[k].id.starts_with(f.id + '.')) continue;  // "BT-80.helped" is part of BT-80
            f.verdict = Verdict::failed;
            f.engine = "bounded model checking (z3)";
            f.rechecked_by = "interpreter";
            f.strength = "broken by a run of " + html::plural(static_cast<long>(runs[k].trace->inputs.size()), "step");
            f.trace = runs[k].trace;
        }
    }
}

}  // namespace

std::string proofs_by_induction(Work& w) {
    const spec::Machine& product = w.run.machine;
    for (const spec::Type& t : product.types)
        if (t.sized) w.run.report.parameters[std::string(t.name)] = t.kind == spec::Kind::index ? t.high + 1 : t.high;
    for (const spec::Setting& s : product.settings) w.run.report.parameters[std::string(s.name)] = s.value;
    Sizes all(w);
    std::size_t lemmas = 0;
    for (const long n : all.all()) {
        const spec::Machine m = w.make(n);
        proofs::Options o = engine_options(w, part_of(n));
        o.tautologies = n == all.all().back() && n >= w.model.slots;  // "at most 3 of them" is one in a machine with 3 slots
        const bool searched = w.model.kind == ssp::Model::Kind::enumerated;  // what is left is decided by the exact search
        if (searched) o.ic3_seconds = o.spacer_seconds = o.diagnosis_depth = 0;
        proofs::Proof proof = proofs::prove_machine(m, o, engine_progress(w));
        w.run.report.expected += proof.report.expected;
        w.run.report.discharged += proof.report.discharged;
        for (const Finding& f : proof.report.findings)
            if (f.kind == "deterministic" && !good(f)) scratch(w).two_rules_apply = true;
        if (!scratch(w).two_rules_apply && !searched) refute(proofs::with_responses(m), proof);
        lemmas = std::max(lemmas, proof.invariant.lemmas.size());
        for (const spec::Independence& i : m.independences) independent(w, m, n, i, all);
        for (Finding& f : proof.report.findings) all.add(m, n, std::move(f));
    }
    all.tell();
    if (w.model.couplings) {
        long properties = 0, terms = 0;
        for (const spec::Property& p : product.properties)
            if (p.scope == spec::Scope::state) ++properties, terms += static_cast<long>(p.condition.size());
        return "an inductive invariant of " + html::number(properties) + " properties, " + html::number(terms) + " terms, over " + html::plural(product.cells, "variable") +
               (lemmas ? ", with " + html::plural(static_cast<long>(lemmas), "lemma") + " found by IC3 or Spacer" : "");
    }
    return lemmas ? html::plural(static_cast<long>(lemmas), "lemma") + " found by IC3 or Spacer" : "";
}

std::string witnesses(Work& w) {
    if (scratch(w).two_rules_apply) return "two rules apply in one state: the model has no runs";
    const proofs::Model model = [&](long n) { return w.make(n); };
    proofs::WitnessOptions o;
    o.full = slots(w.run.machine);
    o.largest = std::min(o.largest, o.full);
    o.bmc.progress = [&](int depth, int open) { w.tick(depth, depth + open); };
    if (w.model.stories)
        for (const ssp::Story& story : w.model.stories()) o.told.push_back({std::string(story.id), inputs_of(w.run.machine, story)});
    std::vector<proofs::Witness> all = proofs::witnesses(model, proofs::standard_goals, o);
    // A limit of the product may be many steps away; the small machine shows what lies behind it.
    std::vector<bool> of_small(all.size());
    if (!w.model.stories && std::ranges::any_of(all, [](const proofs::Witness& a) { return a.verdict != Verdict::reached; })) {
        const proofs::Model small = [&](long n) { return w.model.small(n); };
        std::vector<proofs::Witness> others = proofs::witnesses(small, proofs::standard_goals, o);
        for (std::size_t k = 0; k != all.size() && k != others.size(); ++k)
            if (all[k].verdict != Verdict::reached && others[k].verdict == Verdict::reached && all[k].goal.id == others[k].goal.id) {
                all[k] = std::move(others[k]);
                of_small[k] = true;
            }
    }
    for (std::size_t k = 0; k != all.size(); ++k) {
        proofs::Witness& found = all[k];
        const auto space = found.goal.id.find(' ');
        const std::string word = found.goal.id.substr(0, space), id = found.goal.id.substr(space + 1);
        Finding f{id, word == "fires" ? "rule fires" : word == "reachable" ? "reachable" : "not vacuous"};
        for (const auto& [name, named] : named_things(w.run.machine)) {
            if (name != id && name != id.substr(0, id.rfind('.'))) continue;
            f.text = named.text;
            f.requirements = named.requirements;
        }
        f.verdict = found.verdict;
        f.strength = found.strength + (of_small[k] ? ", in the small machine" : "");
        f.engine = "bounded model checking (z3)";
        f.rechecked_by = found.trace ? "interpreter" : "";
        f.seconds = found.seconds;
        f.trace = found.trace;
        // A rule of one machine may have no place beside another.
        const proofs::Idle idle = w.model.couplings && found.goal.kind == proofs::Goal::Kind::fires && !found.trace
                                      ? proofs::idle(w.run.machine, w.run.machine.rules[static_cast<unsigned>(found.goal.at)]) : proofs::Idle::perhaps;
        const bool rests = std::ranges::all_of(w.run.report.findings, [](const Finding& known) { return (known.kind != "always" && known.kind != "never" && known.kind != "lemma") || good(known); });
        if (idle == proofs::Idle::by_itself || (idle == proofs::Idle::by_properties && rests)) {
            f.verdict = Verdict::proven;
            f.engine = "z3";
            f.strength = idle == proofs::Idle::by_itself ? "never fires in the composition: its guard holds nowhere" : "never fires in the composition: the proven properties of states exclude its guard";
            ++w.run.report.discharged;
        } else if (found.verdict == Verdict::failed) f.detail = word == "fires" ? "no run makes this rule fire: " + found.strength : "no run shows this is possible, so what the property says may be empty: " + found.strength;
        ++w.run.report.expected;
        w.run.report.discharged += found.verdict == Verdict::reached;
        if (found.trace && !of_small[k]) scratch(w).runs.emplace_back(found.slots, *found.trace);
        const long slots = found.slots ? found.slots : 1;
        if (w.model.stories && found.slots != 0 && found.strength.find(" as told") != std::string::npos) f.trace.reset();  // the story itself is drawn
        record(w, std::move(f), of_small[k] ? w.model.small(slots) : found.trace ? w.make(slots) : w.run.machine, "");
    }
    return "";
}

std::string any_number(Work& w) {
    if (w.run.machine.scale < 0) return "the machine has no slots";
    proofs::AnySize result = proofs::prove_any_size(w.run.machine, engine_options(w, "any"), engine_progress(w));
    long proven = 0;
    std::string open;
    for (Finding& f : result.findings) {
        if (f.verdict == Verdict::unknown) {  // more than the claim of this run: said, not counted as a failure
            open += (open.empty() ? "" : ", ") + f.id;
            continue;
        }
        proven += good(f);
        record(w, std::move(f), w.run.machine, "any");
    }
    w.run.report.expected += result.expected;  // counted from the model: what is stated for every size and not shown is missed
    w.run.report.discharged += result.discharged;
    return std::to_string(proven) + " of " + std::to_string(result.findings.size()) + " claims hold for every number of slots" + (open.empty() ? "" : "; not shown so: " + open);
}

std::string mutants(Work& w) {
    proofs::MutationOptions o;
    o.threads = static_cast<unsigned>(w.jobs);
    o.runs = scratch(w).runs;
    o.progress = [&](std::size_t done, std::size_t all) { w.tick(static_cast<long>(done), static_cast<long>(all)); };
    if (w.run.machine.scale < 0) o.sizes = {1};
    o.full = w.run.machine;  // what changes nothing in a small table may well change something in the product's
    o.scenarios = scenario_checks(w);
    const proofs::MutationReport result = proofs::mutation([&](long n) { return w.make(n); }, o);
    for (const proofs::Judgement& j : result.mutants) {
        Mutant m{static_cast<Mutant::Fate>(j.fate), j.mutant.id, "", j.mutant.text, j.killers, j.evidence};
        w.run.mutants.push_back(std::move(m));
    }
    const auto alone = std::ranges::find_if(result.mutants, [](const proofs::Judgement& j) { return j.fate == proofs::Fate::killed && j.killers.size() == 1 && j.killers[0] != "deterministic"; });
    if (alone != result.mutants.end())
        w.run.exercises.push_back("Change " + std::string(w.run.machine.source) + " as mutant " + alone->mutant.id + " does (" + alone->mutant.text + "): " + alone->killers[0] + " must fail.");
    return std::to_string(result.killed) + " killed, " + std::to_string(result.equivalent) + " equivalent, " + std::to_string(result.survived) + " survived; " + std::to_string(result.environment_rules) + " rules of the environment are not mutated";
}

std::string recheck(Work& w) {
    std::vector<std::string> before;
    for (const Finding& f : w.run.report.findings) before.push_back(f.rechecked_by);
    proofs::Options o = engine_options(w, "");
    o.evidence = w.folder;
    const std::vector<Finding> objections = proofs::confirm(w.run.report.findings, o, engine_progress(w));
    std::size_t files = 0;
    for (std::size_t k = 0; k != before.size(); ++k) {
        Finding& f = w.run.report.findings[k];
        files += f.certificates.size();
        if (!before[k].empty() && before[k] != f.rechecked_by) f.rechecked_by = before[k] + ", " + f.rechecked_by;
    }
    for (CodeRow& row : w.run.code)
        for (const Finding& f : w.run.report.findings)
            if (f.id == row.finding && !f.rechecked_by.empty()) row.solvers += ", " + f.rechecked_by;
    for (const Finding& f : objections) w.add(f);
    return std::to_string(files) + " certificates, " + std::to_string(objections.size()) + " not confirmed";
}

}  // namespace tool
