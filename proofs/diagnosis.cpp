// SPDX-License-Identifier: Apache-2.0
// k-induction of one property alone: it tells the author of a model what is missing. See induction.hpp.

#include "induction.hpp"

namespace proofs {

namespace {

// One run of symbolic states, as far as it has been looked at.
class Unrolling {
public:
    Unrolling(const Encoding& e, const spec::Property& p) : e_(e), p_(p), states_{e.fresh("@0")} { extend(); }

    const Values& state(std::size_t k) const { return states_[k]; }
    // What holds of a run's k-th step.
    z3::expr moved(std::size_t k) const { return e_.in_range(inputs_[k]) && e_.equal(states_[k + 1], steps_[k].next); }
    // The property of the k-th state, or of the step from it.
    z3::expr holds(std::size_t k) const {
        return p_.scope == spec::Scope::state ? e_.holds(p_, states_[k]) : implies(e_.in_range(inputs_[k]), e_.holds(p_, states_[k], inputs_[k], steps_[k]));
    }
    void extend() {
        const std::size_t k = inputs_.size();
        inputs_.push_back(e_.fresh_input("@" + std::to_string(k)));
        steps_.push_back(e_.step(states_[k], inputs_[k]));
        states_.push_back(e_.fresh("@" + std::to_string(k + 1)));
    }
    Trace run(const z3::model& model, std::size_t k) const {
        Trace trace;
        trace.note = "shortest";
        for (const z3::expr& v : states_[0]) trace.from.push_back(value_in(model, v));
        for (std::size_t i = 0; i != (p_.scope == spec::Scope::state ? k : k + 1); ++i) {
            spec::Input input{static_cast<int>(value_in(model, inputs_[i].event)), {}};
            for (const z3::expr& v : inputs_[i].arguments[static_cast<unsigned>(input.event)]) input.arguments.push_back(value_in(model, v));
            trace.inputs.push_back(input);
        }
        return trace;
    }

private:
    const Encoding& e_;
    const spec::Property& p_;
    std::vector<Values> states_;
    std::vector<Input> inputs_{};
    std::vector<Step> steps_{};
};

}  // namespace

Diagnosis diagnose(const spec::Machine& machine, const spec::Property& property, const Options& options) {
    z3::context c;
    const Encoding e(c, machine);
    Unrolling run(e, property);
    z3::solver real(c, "QF_BV"), any(c, "QF_BV");
    z3::params limits(c);
    limits.set("timeout", 1000 * options.solver_seconds);
    real.set(limits);
    any.set(limits);
    real.add(e.initial(run.state(0)));
    any.add(e.in_range(run.state(0)));
    Diagnosis result;
    for (unsigned k = 0; k <= options.diagnosis_depth; ++k) {
        const z3::expr bad = !run.holds(k);
        real.push();
        real.add(bad);
        if (real.check() == z3::sat) {
            result.inductive.reset();
            result.refutation = run.run(real.get_model(), k);
            return result;
        }
        real.pop();
        if (!result.inductive) {
            any.push();
            any.add(bad);
            if (any.check() == z3::unsat) result.inductive = k;
            any.pop();
        }
        real.add(run.moved(k));
        any.add(!bad && run.moved(k));
        run.extend();
    }
    return result;
}

}  // namespace proofs
