// SPDX-License-Identifier: Apache-2.0
#include "machine_code/equal.hpp"

#include "execution/execute.hpp"

#include <chrono>

namespace proofs::machine_code {

using namespace spec;

namespace {

void compare(z3::context& context, const Machine& machine, const Call& call, const execution::State& exit, const Effort& effort, EntryPoint& result) {
    const Parts specified = call.specified(exit);
    z3::expr_vector same(context);
    for (const Part& p : specified) same.push_back(p.condition);
    Parts parts;
    for (const z3::expr& condition : exit.path) parts.push_back({"a call that returns", condition});
    parts.push_back({"a difference from the model", !z3::mk_and(same)});

    z3::solver solver(context, "QF_BV");
    z3::params p(context);
    p.set("timeout", effort.solver_seconds * 1000);
    solver.set(p);
    for (const Part& part : parts) solver.add(part.condition);
    switch (solver.check()) {
    case z3::unsat:
        result.verdict = Verdict::proven;
        result.certificate = certificate(machine, {result.symbol, "The machine code of " + result.symbol + " does what the model says.",
                                                   "no state in range and no arguments exist for which answer, state or preserved registers differ"}, parts);
        break;
    case z3::sat:
        result.verdict = Verdict::failed;
        result.detail = call.difference(solver.get_model(), specified);
        break;
    default: result.detail = "Z3 gave up: " + solver.reason_unknown();
    }
}

}  // namespace

std::string symbol(const Machine& machine, const Event& event, Mode mode) {
    return "ssp_" + std::string(machine.name) + (mode == Mode::hardened ? "_hardened_" : "_") + (event.owner.empty() ? "" : std::string(event.owner) + '_') + std::string(event.name);
}

std::set<std::uint32_t> executed(const Machine& machine, int event, const execution::Image& image, const execution::Symbol& at, const Effort& effort, Mode mode) {
    z3::context context;
    const Call call(context, *image.set, machine, event, mode);
    return execution::run(image, call.memory(), at.address, call.entry(), {.solver_effort = effort.on_the_way}).covered;
}

EntryPoint prove(const Machine& machine, int event, const execution::Image& image, const execution::Symbol& at, const Effort& effort, Mode mode) {
    const auto start = std::chrono::steady_clock::now();
    EntryPoint result{symbol(machine, machine.events[static_cast<unsigned>(event)]), at.size};
    try {
        z3::context context;
        const Call call(context, *image.set, machine, event, mode);
        const execution::Result run = execution::run(image, call.memory(), at.address, call.entry(), {.solver_effort = effort.on_the_way});
        result.instructions = static_cast<unsigned>(run.covered.size());
        result.longest_path = run.longest_path;
        result.stack = run.deepest_stack;
        compare(context, machine, call, run.exit, effort, result);
    } catch (const execution::Refused& refused) {
        result.verdict = Verdict::failed;
        result.detail = std::string("refused: ") + refused.what();
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace proofs::machine_code
