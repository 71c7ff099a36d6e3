// SPDX-License-Identifier: Apache-2.0
// Processes as the generated code plays them: who runs, what ends a wait, what a fatal exception leaves alone, who may
// signal and who shares a buffer; what goes wrong when a rule is left out, and what comes in the end if the kernel is fair.
#include "../generated/processes/processes.hpp"
#include "exact/fairness.hpp"
#include "needed_rules.hpp"
#include "processes/machines.hpp"
#include "processes/properties.hpp"
#include "requirements/covers.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

namespace {

namespace kernel = ssp::generated::processes;
using kernel::Did, kernel::Lock, kernel::Mailbox, kernel::Severity, kernel::Stage;
using needed_rules::all_proven, needed_rules::Broken, needed_rules::broken_first;
using ssp::processes::Kernel, ssp::processes::process_machine;

// Three processes, ready: 1 may signal to both mailboxes of 0, 0 to those of 1; 1 reads what 0 writes. 2 shares nothing.
struct Three {
    kernel::Machine m{};
    Three() {
        REQUIRE(load(m, 0, true, 1, 1, 1) == Did::done);
        REQUIRE(load(m, 1, true, 0, 0, 0) == Did::done);
        REQUIRE(load(m, 2, true, 2, 2, 2) == Did::done);
        for (std::uint8_t process = 0; process != 3; ++process) REQUIRE(start(m, process) == Did::done);
    }
    // Runs it, and lets whoever ran be ready.
    void run(std::uint8_t process) {
        for (std::uint8_t other = 0; other != 3; ++other)
            if (m.state[other] == Stage::running) REQUIRE(give_way(m, other) == Did::done);
        REQUIRE(schedule(m, process) == Did::done);
    }
};

bool same_process(const kernel::Machine& a, const kernel::Machine& b, int p) {
    return a.state[p] == b.state[p] && a.loaded[p] == b.loaded[p] && a.sender_one[p] == b.sender_one[p] && a.sender_two[p] == b.sender_two[p] && a.reader[p] == b.reader[p] &&
           a.signal_one[p] == b.signal_one[p] && a.signal_two[p] == b.signal_two[p] && a.waits_one[p] == b.waits_one[p] && a.waits_two[p] == b.waits_two[p] && a.left[p] == b.left[p] &&
           a.exception[p] == b.exception[p] && a.lock[p] == b.lock[p];
}

}  // namespace

TEST_CASE("processes: what has bad descriptors never starts, and one process runs at a time") {
    static_assert(ssp::covers("VPP/Firmware-1", "VPP/Firmware-2", "VPP/Firmware-3", "A-18", "A-PROC-2", "A-PROC-3", "A-PROC-13"));
    kernel::Machine bad{};
    CHECK(start(bad, 0) == Did::refused);
    CHECK(load(bad, 0, true, 0, 0, 0) == Did::done);
    CHECK(load(bad, 0, false, 0, 0, 0) == Did::invalid);
    CHECK(start(bad, 0) == Did::refused);

    Three t;
    CHECK(load(t.m, 0, true, 2, 2, 2) == Did::refused);  // not while it is there
    CHECK(schedule(t.m, 0) == Did::done);
    CHECK(schedule(t.m, 1) == Did::refused);
    CHECK(give_way(t.m, 1) == Did::refused);
    CHECK(give_way(t.m, 0) == Did::done);
    CHECK(schedule(t.m, 1) == Did::done);
    CHECK(t.m.state[0] == Stage::ready);
}

TEST_CASE("processes: a wait ends with the signal or the time-out, whichever comes first") {
    static_assert(ssp::covers("VPP/Process", "A-PROC-1", "A-PROC-7", "A-PROC-8", "A-PROC-9"));
    Three t;
    t.run(0);
    CHECK(wait(t.m, 0, false, false, 0) == Did::refused);  // for nothing
    CHECK(wait(t.m, 1, true, false, 0) == Did::refused);   // it does not run
    CHECK(wait(t.m, 0, true, false, 3) == Did::done);
    Three timed = t;
    t.run(1);
    CHECK(signal(t.m, 1, 0, Mailbox::two) == Did::done);  // not the one it waits for
    CHECK(t.m.state[0] == Stage::waiting);
    CHECK(tick(t.m) == Did::done);
    CHECK(signal(t.m, 1, 0, Mailbox::one) == Did::done);
    CHECK(t.m.state[0] == Stage::ready);
    CHECK(t.m.left[0] == 0);
    CHECK(tick(t.m) == Did::done);
    CHECK(t.m.state[0] == Stage::ready);

    for (int k = 0; k != 3; ++k) {
        CHECK(timed.m.state[0] == Stage::waiting);
        CHECK(tick(timed.m) == Did::done);
    }
    CHECK(timed.m.state[0] == Stage::ready);
    CHECK(!timed.m.waits_one[0]);
    timed.run(0);
    CHECK(wait(timed.m, 0, true, true, 0) == Did::done);
    for (int k = 0; k != 100; ++k) CHECK(tick(timed.m) == Did::done);
    CHECK(timed.m.state[0] == Stage::waiting);  // no time-out
}

TEST_CASE("processes: a signal stays till it is taken, so none is missed before a wait") {
    static_assert(ssp::covers("A-PROC-4", "A-PROC-5", "A-PROC-6"));
    Three t;
    t.run(1);
    CHECK(signal(t.m, 1, 0, Mailbox::one) == Did::done);
    CHECK(signal(t.m, 1, 0, Mailbox::one) == Did::done);
    CHECK(signal(t.m, 1, 2, Mailbox::one) == Did::not_authorised);
    CHECK(signal(t.m, 2, 2, Mailbox::one) == Did::refused);  // it does not run
    t.run(0);
    CHECK(wait(t.m, 0, true, true, 0) == Did::signalled);
    CHECK(take(t.m, 0, Mailbox::two) == Did::empty);
    CHECK(take(t.m, 0, Mailbox::one) == Did::taken);
    CHECK(take(t.m, 0, Mailbox::one) == Did::empty);  // two of them were as one
    CHECK(wait(t.m, 0, true, true, 0) == Did::done);
    CHECK(kill(t.m, 0) == Did::done);
    t.run(1);
    CHECK(signal(t.m, 1, 0, Mailbox::one) == Did::refused);
    CHECK(start(t.m, 0) == Did::done);
    CHECK(!t.m.signal_one[0]);
}

TEST_CASE("processes: one that is suspended keeps its signals and is ready when it is resumed") {
    static_assert(ssp::covers("A-PROC-10"));
    Three t;
    t.run(0);
    CHECK(wait(t.m, 0, true, false, 5) == Did::done);
    CHECK(suspend(t.m, 0) == Did::done);
    CHECK(suspend(t.m, 0) == Did::refused);
    t.run(1);
    CHECK(signal(t.m, 1, 0, Mailbox::one) == Did::done);
    CHECK(t.m.state[0] == Stage::suspended);
    for (int k = 0; k != 6; ++k) CHECK(tick(t.m) == Did::done);
    CHECK(schedule(t.m, 0) == Did::refused);
    CHECK(resume(t.m, 0) == Did::done);
    t.run(0);
    CHECK(take(t.m, 0, Mailbox::one) == Did::taken);
}

TEST_CASE("processes: a fatal exception stops one process, and all others stay as they are") {
    static_assert(ssp::covers("VPP/1", "VPP/4", "A-PROC-11", "A-PROC-12", "A-PROC-14", "A-PROC-17"));
    Three t;
    t.run(0);
    CHECK(wait(t.m, 0, true, false, 5) == Did::done);
    t.run(1);
    CHECK(raise_exception(t.m, 1, Severity::minor) == Did::done);
    CHECK(t.m.state[1] == Stage::running);
    CHECK(read_exception(t.m, 1) == Did::told);
    CHECK(read_exception(t.m, 1) == Did::empty);
    CHECK(raise_exception(t.m, 1, Severity::none) == Did::refused);
    const kernel::Machine before = t.m;
    CHECK(raise_exception(t.m, 1, Severity::fatal) == Did::done);
    CHECK(t.m.state[1] == Stage::stopped);
    CHECK(t.m.exception[1] == Severity::fatal);
    CHECK(same_process(before, t.m, 0));
    CHECK(same_process(before, t.m, 2));
    t.run(2);
    CHECK(start(t.m, 1) == Did::done);
    CHECK(t.m.exception[1] == Severity::none);
    CHECK(t.m.state[2] == Stage::running);
    CHECK(power_lost(t.m) == Did::done);
    CHECK(t.m.state[2] == Stage::stopped);
    CHECK(start(t.m, 2) == Did::done);  // what was loaded is there
}

TEST_CASE("processes: a buffer is locked by its writer or its reader, one at a time, and given back by who stops") {
    static_assert(ssp::covers("A-PROC-15", "A-PROC-16"));
    Three t;
    t.run(0);
    CHECK(lock(t.m, 0, 0) == Did::done);
    CHECK(lock(t.m, 0, 0) == Did::refused);
    CHECK(lock(t.m, 0, 2) == Did::not_authorised);
    t.run(1);
    CHECK(lock(t.m, 1, 0) == Did::refused);
    CHECK(unlock(t.m, 1, 0) == Did::refused);
    t.run(0);
    CHECK(unlock(t.m, 0, 0) == Did::done);
    t.run(1);
    CHECK(lock(t.m, 1, 0) == Did::done);
    CHECK(t.m.lock[0] == Lock::by_reader);
    CHECK(leave(t.m, 1) == Did::done);
    CHECK(t.m.lock[0] == Lock::unlocked);
    t.run(0);
    CHECK(lock(t.m, 0, 0) == Did::done);
}

TEST_CASE("processes: with all rules all is proven") { CHECK(all_proven(process_machine(2, false))); }

TEST_CASE("processes: without each of these rules a property is broken, after so many steps") {
    const struct { std::string what; Kernel kernel; std::string broken; std::size_t steps; } all[]{
        {"two are scheduled", {.one_runs = false}, "PC-20", 6},                     // load, start, schedule, each twice
        {"anybody signals", {.senders_are_checked = false}, "PC-27", 4},            // load, start, schedule, signal to itself
        {"a wait does not look first", {.wait_looks_first = false}, "PC-24", 5},    // .., signal, wait for it
        {"locks are kept by who stops", {.locks_are_given_back = false}, "PC-48", 5}, // .., lock, leave
    };
    for (const auto& one : all) {
        CAPTURE(one.what);
        const Broken b = broken_first(process_machine(2, true, one.kernel));
        CHECK(b.ids.contains(one.broken));
        CHECK(b.steps == one.steps);
    }
}

TEST_CASE("processes: one that is ready runs in the end if the kernel is fair to it, and need not if it is fair to others only") {
    using namespace spec::lang;
    using namespace ssp::processes;
    // Two that are loaded, with the events that scheduling has to do with.
    const auto runs = [](const Condition& whom) {
        std::vector<DraftRule> some;
        for (const DraftRule& r : rules_of({}))
            for (const Declared* e : std::initializer_list<const Declared*>{&start, &leave, &schedule, &give_way, &suspend, &resume, &wait, &tick, &signal})
                if (r.event == e) some.push_back(r);
        const spec::Machine m = machine(
            "scheduled", "tests/processes_test.cpp", scale<Process>(2), size<Ticks>(2),
            variables(starts(states, stopped), starts(loaded, true), starts(senders_one, first<Process>()), starts(senders_two, first<Process>()), starts(readers, first<Process>()),
                      starts(signals_one, false), starts(signals_two, false), starts(waits_one, false), starts(waits_two, false), starts(left, 0), starts(exceptions, ssp::processes::Severity::none),
                      starts(locks, ssp::processes::Lock::unlocked)),
            answers<ssp::processes::Did>(refused), events(start, leave, schedule, give_way, suspend, resume, wait, tick, signal), some,
            responses(leads_to(cites(ssp::requirements::A_PROC_2), "runs", "A ready process runs, or is suspended or stopped.", of(i), states[i] == ready, states[i] != ready,
                               given(weakly_fair("Who runs gives way.", on(give_way)), strongly_fair("The kernel chooses it.", on(schedule), when(whom))))));
        return proofs::exact::responses_by_search(m, {}, {}).back().verdict;
    };
    CHECK(runs(process == i) == proofs::Verdict::proven);
    CHECK(runs(process != i) == proofs::Verdict::failed);
}
