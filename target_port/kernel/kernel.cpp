// SPDX-License-Identifier: Apache-2.0
#include "kernel/kernel.hpp"

#include "kernel/pointers.hpp"
#include "kernel/slice.hpp"

namespace ssp::target {

namespace processes = ssp::generated::processes;
using processes::Did;
using processes::Stage;

Kernel::Kernel(Hear hear) : hear_(hear) {
    for (const auto& tenant : windows::windows)  // before there are windows: on an Arm core they bind the kernel as well
        for (const windows::Window& w : tenant)
            if (w.rights & may_write)
                for (uint32_t at = 0; at != w.size; at += 4) *reinterpret_cast<volatile uint32_t*>(w.base + at) = 0;
    set_up_unit();
}

bool Kernel::start(uint8_t tenant, uint32_t first, uint32_t second, uint32_t entry) {
    // Each may signal to its neighbours in the table, and all that is loaded has been accepted before.
    const auto next = static_cast<uint8_t>((tenant + 1) % tenant_count), before = static_cast<uint8_t>((tenant + tenant_count - 1) % tenant_count);
    if (processes::load(processes_, tenant, true, next, before, next) != Did::done) return false;
    begin(contexts_[tenant], tenant, entry, first, second);
    faults_[tenant] = {};
    return processes::start(processes_, tenant) == Did::done;
}

void Kernel::kill(uint8_t tenant) { (void)processes::kill(processes_, tenant); }

void Kernel::tick() { (void)processes::tick(processes_); }

bool Kernel::stopped(uint8_t tenant) const { return processes_.state[tenant] == Stage::stopped; }

bool Kernel::stopped_by_fault(uint8_t tenant) const { return stopped(tenant) && processes_.exception[tenant] == processes::Severity::fatal; }

bool Kernel::step() {
    for (uint8_t n = 1; n <= tenant_count; ++n) {
        const auto tenant = static_cast<uint8_t>((last_ + n) % tenant_count);
        if (processes::schedule(processes_, tenant) != Did::done) continue;
        last_ = tenant;
        run(tenant);
        return true;
    }
    return false;
}

void Kernel::run(uint8_t tenant) {
    give_windows(tenant);
    while (processes_.state[tenant] == Stage::running) {
        start_slice();
        const Trap trap = enter(contexts_[tenant]);
        stop_slice();
        if (trap.cause == Cause::call) carry_out(tenant);
        else if (trap.cause == Cause::time) (void)processes::give_way(processes_, tenant);
        else stop(tenant, trap);
    }
}

void Kernel::stop(uint8_t tenant, const Trap& trap) {
    faults_[tenant] = trap;
    (void)processes::raise_exception(processes_, tenant, processes::Severity::fatal);
}

void Kernel::carry_out(uint8_t tenant) {
    Context& context = contexts_[tenant];
    Arguments given{};
    if (!arguments_of(context, tenant, given)) return stop(tenant, {Cause::pointer, 0, 0, false});
    uint32_t done = not_a_call;
    const auto mailbox = given.first == 0 ? processes::Mailbox::one : processes::Mailbox::two;
    switch (static_cast<Call>(given.call)) {
    case Call::give_way: done = static_cast<uint32_t>(processes::give_way(processes_, tenant)); break;
    case Call::leave: done = static_cast<uint32_t>(processes::leave(processes_, tenant)); break;
    case Call::send:
        if (given.second > send_size) {
            done = static_cast<uint32_t>(Did::refused);
            break;
        }
        if (!within(windows::windows[tenant], given.first, given.second, may_read)) return stop(tenant, {Cause::pointer, given.call, given.first, true});
        for (uint32_t i = 0; i != given.second; ++i) messages_[tenant][i] = reinterpret_cast<const volatile uint8_t*>(given.first)[i];
        ++sent_[tenant];
        if (hear_ != nullptr) hear_(tenant, messages_[tenant], given.second);
        done = static_cast<uint32_t>(Did::done);
        break;
    case Call::receive:
        if (!within(windows::windows[tenant], given.first, given.second, may_write)) return stop(tenant, {Cause::pointer, given.call, given.first, true});
        for (uint32_t i = 0; i != given.second; ++i) reinterpret_cast<volatile uint8_t*>(given.first)[i] = static_cast<uint8_t>(i);
        done = static_cast<uint32_t>(Did::done);
        break;
    case Call::signal:
        if (given.first < tenant_count && given.second < 2)
            done = static_cast<uint32_t>(processes::signal(processes_, tenant, static_cast<uint8_t>(given.first), given.second == 0 ? processes::Mailbox::one : processes::Mailbox::two));
        else done = static_cast<uint32_t>(Did::refused);
        break;
    case Call::take: done = given.first < 2 ? static_cast<uint32_t>(processes::take(processes_, tenant, mailbox)) : static_cast<uint32_t>(Did::refused); break;
    case Call::wait: done = static_cast<uint32_t>(processes::wait(processes_, tenant, given.first & 1, given.first & 2, given.second)); break;
    default:
        if (tenant == loader && !serve(given, done)) return stop(tenant, {Cause::pointer, given.call, 0, false});
    }
    answer(context, done);
}

}  // namespace ssp::target
