// SPDX-License-Identifier: Apache-2.0
#include "processes/machines.hpp"

#include "lang/run.hpp"
#include "processes/properties.hpp"

#include <algorithm>

namespace ssp::processes {

namespace {

constexpr scl::Begins all_beginnings[]{
    {"processes", "begins/processes", "The Primary Platform begins with nothing loaded, and with every process stopped.",
     [](const spec::Machine& m) { return std::ranges::all_of(spec::initial(m), [](const auto& value) { return value == 0; }); }},
};

}  // namespace

spec::Machine process_machine(long processes, bool small, const Kernel& kernel) {
    const long longest = small ? 1 : 0x7ffffffe;  // what a number of the language can hold
    const Term<Process> nobody = first<Process>();
    return machine("processes", "spec_model/processes/rules.hpp", scale<Process>(processes), size<Ticks>(1 + longest),
                   variables(starts(states, stopped), persistent(starts(loaded, false)), persistent(starts(senders_one, nobody)), persistent(starts(senders_two, nobody)),
                             persistent(starts(readers, nobody)), starts(signals_one, false), starts(signals_two, false), starts(waits_one, false), starts(waits_two, false),
                             starts(left, 0), starts(exceptions, Severity::none), starts(locks, Lock::unlocked)),
                   answers<Did>(refused),
                   events(load, start, leave, kill, suspend, resume, environment(schedule), environment(give_way), wait, signal, take, environment(tick), environment(power_lost),
                          environment(exception), read_exception, lock, unlock),
                   rules_of(kernel), what_is(), life_and_running(), waits_and_signals(), exceptions_and_buffers(), isolation(), what_comes());
}
spec::Machine process_machine(long processes, bool small) { return process_machine(processes, small, {}); }

std::span<const scl::Begins> beginnings() { return all_beginnings; }

}  // namespace ssp::processes
