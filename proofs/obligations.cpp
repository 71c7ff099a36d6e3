// SPDX-License-Identifier: Apache-2.0
// Solving obligations in several threads, see obligations.hpp.

#include "obligations.hpp"

#include <atomic>
#include <chrono>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>

namespace proofs {

namespace {

Result solve(const Frame& frame, const Obligation& o, const Parts& parts, const Options& options) {
    const auto start = std::chrono::steady_clock::now();
    z3::solver solver(frame.context, "QF_BV");
    z3::params limits(frame.context);
    limits.set("timeout", 1000 * options.solver_seconds);
    solver.set(limits);
    for (const Part& p : parts) solver.add(p.condition);
    Result result;
    result.answer = solver.check();
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (result.answer == z3::sat) {
        const z3::model model = solver.get_model();
        result.trace = trace_of(frame, model, o.event);
        if (o.explain) result.detail = o.explain(frame, model);
    } else if (result.answer == z3::unknown) {
        result.detail = "z3 gave up: " + solver.reason_unknown();
    }
    return result;
}

Result discharge(const Frame& frame, const Obligation& o, const Options& options) {
    const Parts parts = o.parts(frame);
    Result result = solve(frame, o, parts, options);
    if (options.evidence.empty()) return result;
    const std::string name = file_name(o.name) + ".smt2";
    if (result.answer == z3::unsat) {
        write_file(options.evidence / name, certificate(frame.machine(), o.title, parts));
        result.certificate = name;
    } else {
        std::filesystem::remove(options.evidence / name);
    }
    return result;
}

}  // namespace

Frame::Frame(const spec::Machine& m)
    : encoding(context, m), now(encoding.fresh("")), input(encoding.fresh_input("")), step(encoding.step(now, input)) {}

z3::expr Frame::read(const std::string& text) const {
    if (const auto known = read_.find(text); known != read_.end()) return known->second;
    const z3::expr_vector parsed = context.parse_string(text.c_str());
    std::vector<z3::expr> all;
    for (unsigned n = 0; n != parsed.size(); ++n) all.push_back(parsed[static_cast<int>(n)]);
    return read_.emplace(text, conjunction(context, all)).first->second;  // `true` if the text asserts nothing
}

z3::expr Frame::afterwards(const z3::expr& condition) const {
    z3::expr_vector before(context), after(context);
    for (const z3::expr& v : now) before.push_back(v);
    for (const z3::expr& v : step.next) after.push_back(v);
    z3::expr result = condition;
    return result.substitute(before, after);
}

std::vector<Result> discharge(const spec::Machine& machine, const std::vector<Obligation>& obligations, const Options& options, const Progress& progress) {
    std::vector<Result> results(obligations.size());
    if (obligations.empty()) return results;
    std::atomic<std::size_t> next = 0;
    std::size_t done = 0;
    std::exception_ptr failure;
    std::mutex reporting;
    const auto work = [&] {
        try {
            const Frame frame(machine);
            for (std::size_t n = next++; n < obligations.size(); n = next++) {
                results[n] = discharge(frame, obligations[n], options);
                const std::lock_guard lock(reporting);
                ++done;
                if (progress) progress(obligations[n].name, done, obligations.size());
            }
        } catch (...) {
            const std::lock_guard lock(reporting);
            failure = std::current_exception();
            next = obligations.size();
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t j = 1; j < options.jobs && j < obligations.size(); ++j) others.emplace_back(work);
        work();
    }
    if (failure) std::rethrow_exception(failure);
    return results;
}

long value_in(const z3::model& model, const z3::expr& term) {
    const z3::expr v = model.eval(term, true);
    return v.is_bool() ? v.is_true() : static_cast<long>(v.get_numeral_uint64());
}

Trace trace_of(const Frame& frame, const z3::model& model, int event) {
    Trace trace;
    for (const z3::expr& v : frame.now) trace.from.push_back(value_in(model, v));
    if (event == no_event) return trace;
    spec::Input input{event == any_event ? static_cast<int>(value_in(model, frame.input.event)) : event, {}};
    for (const z3::expr& v : frame.input.arguments[static_cast<unsigned>(input.event)]) input.arguments.push_back(value_in(model, v));
    trace.inputs.push_back(input);
    return trace;
}

std::string with_size(const spec::Machine& machine, const std::string& text) {
    if (machine.scale < 0) return text;
    const long n = spec::slots(machine);
    return text + ", " + std::to_string(n) + (n == 1 ? " slot" : " slots");
}

}  // namespace proofs
