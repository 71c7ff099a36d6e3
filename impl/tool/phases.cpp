// SPDX-License-Identifier: Apache-2.0
// The order of the engines, and what all of them share.
#include "tool/phases.hpp"

#include "timeline.hpp"
#include "trace.hpp"

#include <algorithm>

namespace tool {

const std::vector<Phase>& product_phases() {
    using In = Phase::In;
    using Of = Phase::Of;
    static const std::vector<Phase> phases = {
        {"well-posed, inductive, live, not empty", 20, In::always, proofs_by_induction},
        {"exact search", 10, In::always, exact_search, Of::systems},
        {"witnesses", 15, In::always, witnesses},
        {"any number of slots", 45, In::full, any_number, Of::alone},
        {"explicit search", 120, In::full, explicit_search, Of::alone},
        {"SPIN", 10, In::full, spin_search, Of::systems},
        {"without a rule", 10, In::always, without_a_rule, Of::systems},
        {"generated code up to date", 1, In::always, up_to_date, Of::built},
        {"machine code", 30, In::machine_code, machine_code, Of::built},
        {"bit flips", 15, In::machine_code, bit_flips, Of::built},
        {"faults", 60, In::machine_code, fault_analysis, Of::built},
        {"without a coupling", 60, In::full, without_a_coupling, Of::composed},
        {"mutants", 200, In::full, mutants, Of::alone},
        {"scenarios", 1, In::always, scenarios},
        {"cvc5 re-check", 120, In::always, recheck},
    };
    return phases;
}

std::vector<long> sizes(const Work& w) {
    const long product = slots(w.run.machine);
    std::vector<long> result;
    for (long n = w.options.quick || w.run.machine.scale < 0 ? product : 1; n <= product; ++n) result.push_back(n);
    return result;
}

proofs::Options engine_options(const Work& w, const std::string& part) {
    proofs::Options o;
    o.evidence = w.folder / "smt" / std::string(w.model.name) / part;
    o.jobs = static_cast<unsigned>(w.jobs);
    o.recheck = false;  // all certificates at once, at the end
    return o;
}

proofs::Progress engine_progress(const Work& w) {
    return [&w](const std::string&, std::size_t done, std::size_t all) { w.tick(static_cast<long>(done), static_cast<long>(all)); };
}

void record(Work& w, proofs::Finding f, const spec::Machine& machine, const std::string& part) {
    for (std::string& c : f.certificates) c = "smt/" + std::string(w.model.name) + '/' + part + (part.empty() ? "" : "/") + c;
    if (f.trace && !f.trace->from.empty()) {
        Picture p{f.id, f.kind, f.text};
        p.counterexample = f.verdict == proofs::Verdict::failed || f.verdict == proofs::Verdict::unknown;
        if (!f.trace->note.empty()) p.title += (p.title.empty() ? "" : " ") + ('(' + f.trace->note + ')');
        p.steps = f.trace->inputs.size();
        p.slots = machine.scale < 0 ? 0 : slots(machine);
        try {
            p.text = proofs::as_text(machine, *f.trace);
            // What is told of several machines at once is long, and seen against time only.
            p.svg = w.model.stories && f.kind == "scenario" ? proofs::as_timeline(machine, *f.trace, {}) : proofs::as_svg(machine, *f.trace);
            p.script = proofs::as_script(machine, *f.trace);
        } catch (const std::logic_error& e) {
            p.text += std::string("The run ends here: ") + e.what() + '\n';  // two rules apply
        }
        w.run.pictures.push_back(std::move(p));
    }
    w.add(std::move(f));
}

}  // namespace tool
