// SPDX-License-Identifier: Apache-2.0
// Bundle 1 tries whatever it should not be able to do, again and again, and the loader and the other bundles go on working. Then the
// loader lets the kernel use memory that is not its own.
//
// After each attempt: it was stopped with the expected cause, or left; the memory of all others is as before; the registers
// of the unit hold what the kernel wrote; all others made progress.
#include "common/checks.hpp"
#include "hal/ssp_board.h"
#include "kernel/causes.hpp"
#include "kernel/isolation/attempts.hpp"
#include "kernel/kernel.hpp"
#include "kernel/pointers.hpp"

namespace ssp::target {

namespace {

constexpr uint8_t bundle_1 = static_cast<uint8_t>(windows::Tenant::bundle_1);
constexpr uint32_t rounds = 3 * tenant_count;

volatile uint32_t& word(uint32_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

// Memory of the others that nobody uses holds a pattern: all but the beginning of data and exchange areas, and the far end of
// stacks; of what is large a word in 64. Code is added up.
constexpr uint32_t pattern(uint32_t address) { return address * 2654435761u ^ 0x5a5a5a5a; }

template <typename Each> void every_word(Each each) {
    for (uint8_t t = 0; t != tenant_count; ++t) {
        give_windows(t);  // of an area that another one only reads, the kernel of an Arm core could do no more than it
        for (const windows::Window& w : windows::windows[t]) {
            if ((w.rights & may_write) == 0) continue;
            const bool stack = w.base == windows::windows[t][windows::stack_window].base;
            const uint32_t from = stack ? 0 : w.size > 0x400 ? 0x100 : 0x10, to = stack ? 0x20 : w.size;
            const uint32_t step = w.size > 0x10000 ? 0x100 : 4;
            for (uint32_t at = from; at < to; at += step) each(t, w.base + at);
        }
    }
    for (uint32_t at = windows::kernel_data.base + windows::kernel_data.size - 0x100; at != windows::kernel_data.base + windows::kernel_data.size; at += 4) each(tenant_count, at);
}

uint32_t sum_of(const windows::Window& w) {
    uint32_t sum = 0;
    for (uint32_t at = 0; at != w.size; at += 4) sum = (sum << 5 | sum >> 27) + word(w.base + at);
    return sum;
}
uint32_t sum_of_code() {
    uint32_t sum = sum_of(windows::kernel_code);
    for (const auto& tenant : windows::windows) sum = sum * 31 + sum_of(tenant[windows::code_window]);
    return sum;
}

// Up to the end of the full expression it is made in.
class Sentence {
public:
    Sentence(const char* a, const char* b, const char* c) {
        const char* const parts[] = {a, b, c};
        for (const char* part : parts)
            for (; *part != 0 && size_ != sizeof text_ - 1; ++part) text_[size_++] = *part;
        text_[size_] = 0;
    }
    operator const char*() const { return text_; }

private:
    char text_[96];
    unsigned size_ = 0;
};

class Isolation {
public:
    int run() {
        every_word([](uint8_t, uint32_t at) { word(at) = pattern(at); });
        code_ = sum_of_code();
        for (uint8_t t = 0; t != tenant_count; ++t)
            if (t != hostile_) checks_.that(kernel_.start(t, static_cast<uint32_t>(Action::work), 0), tenant_names[t]);
        for (uint32_t n = 0; n != rounds; ++n) (void)kernel_.step();
        checks_.that(others_work(), "the loader and all other bundles work before the first attempt");
        for (const Attempt* a = attempts(); a->sentence != nullptr; ++a) attempt(*a);
        for (const LoaderCall* c = loader_calls(); c->name != nullptr; ++c) attempt({Sentence("asks the kernel to ", c->name, ""), asks(c->call), 0, Outcome::no_call, Cause::call});
        kernel_.kill(loader);
        hostile_ = loader;
        checks_.that(kernel_.start(bundle_1, static_cast<uint32_t>(Action::work), 0), "bundle_1 works, and the loader asks the kernel");
        for (const LoaderCall* c = loader_calls(); c->name != nullptr; ++c) ask_as_loader(*c);
        checks_.that(!kernel_may_store(windows::kernel_guard.base + windows::kernel_guard.size - 4), "the kernel itself cannot store into the guard below its stack");
        checks_.that(kernel_may_store(windows::kernel_stack.base), "and can store above it");
#if defined(__arm__)
        checks_.that(!kernel_may_store(windows::kernel_code.base + 0x200), "nor into its code");
#endif
#if defined(__riscv)  // on the Arm board the timer of the slices is what counts instructions
        const uint64_t from = ssp_board_instructions();
        (void)kernel_.step();
        figure("a turn of a tenant: windows, a call that sends 4 bytes, one that gives way", "instructions", ssp_board_instructions() - from);
#endif
        return checks_.sum();
    }

private:
    void ask_as_loader(const LoaderCall& c) {
        if (c.harmless) attempt({Sentence("lets the kernel ", c.name, " with its own data"), asks(c.call), 0, Outcome::served, Cause::call});
        if (!c.names_memory) return;
        const auto refused = [&](const char* where, uint32_t address) { attempt({Sentence("lets the kernel ", c.name, where), asks(c.call), address, Outcome::nowhere, Cause::pointer}); };
        refused(" with kernel data", behind(windows::kernel_data) - 0x200);
        refused(" with the data of bundle 2", windows::bundle_2_data.base + 0x200);
        refused(" with what ends behind its data", behind(windows::loader_data) - 2);
        if (c.writes) refused(" into its code", windows::loader_code.base + 0x10);
    }

    void attempt(const Attempt& a) {
        uint32_t before[tenant_count];
        for (uint8_t t = 0; t != tenant_count; ++t) before[t] = kernel_.sent(t);
        const bool started = kernel_.start(hostile_, static_cast<uint32_t>(a.action), a.address);
        for (uint32_t n = 0; n != rounds; ++n) (void)kernel_.step();
        const bool as_expected = started && kernel_.stopped(hostile_) != (a.outcome == Outcome::stays) && came_of_it(a, kernel_.sent(hostile_) != before[hostile_]);
        const bool changed = memory_changed(), working = others_work();
        bool stand = interrupts_stand();
        for (uint8_t t = 0; t != tenant_count; ++t) {
            give_windows(t);
            stand &= windows_stand(t);
        }
        if (!as_expected || changed || !working || !stand) {
            ssp_hal_text(as_expected ? "" : "     not as expected");
            ssp_hal_text(changed ? "     memory of others changed" : "");
            ssp_hal_text(working ? "" : "     others do not go on");
            ssp_hal_text(stand ? "\n" : "     the protection changed\n");
        }
        if (kernel_.stopped_by_fault(hostile_)) {
            ssp_hal_text("     stopped: ");
            tell_cause(kernel_.fault(hostile_));
        } else ssp_hal_text(kernel_.stopped(hostile_) ? "     left by itself\n" : "     still there\n");
        checks_.that(as_expected && !changed && working && stand, a.sentence);
        if (!kernel_.stopped(hostile_)) kernel_.kill(hostile_);
        every_word([](uint8_t, uint32_t at) { word(at) = pattern(at); });  // a failure is told once
        code_ = sum_of_code();
    }

    bool came_of_it(const Attempt& a, bool sent) {
        const Trap& trap = kernel_.fault(hostile_);
        const bool fault = kernel_.stopped_by_fault(hostile_) && trap.cause == a.cause;
        switch (a.outcome) {
        case Outcome::stopped: return fault && !sent && (!trap.has_address || (trap.address | thumb) == (a.address | thumb));
        case Outcome::near: return fault && !sent && trap.has_address && trap.address < a.address && a.address - trap.address <= 64;
        case Outcome::split: return fault && !sent && (!trap.has_address || trap.address == a.address || trap.address == a.address + 2);
        case Outcome::nowhere: return fault && !sent;
        case Outcome::stays: return !sent;
        case Outcome::leaves: return !kernel_.stopped_by_fault(hostile_) && !sent;
        case Outcome::used: return !kernel_.stopped_by_fault(hostile_) && sent && told() == used_all;
        case Outcome::no_call: return !kernel_.stopped_by_fault(hostile_) && sent && told() == not_a_call;
        case Outcome::served: return !kernel_.stopped_by_fault(hostile_) && sent && told() == 1;
        }
        return false;
    }

    // The number it sent last.
    uint32_t told() const {
        const uint8_t* m = kernel_.message(hostile_);
        return m[0] | uint32_t{m[1]} << 8 | uint32_t{m[2]} << 16 | uint32_t{m[3]} << 24;
    }

    bool memory_changed() {
        bool changed = sum_of_code() != code_;
        every_word([&](uint8_t t, uint32_t at) { changed |= t != hostile_ && word(at) != pattern(at); });
        return changed;
    }

    // Each of them sends something more.
    bool others_work() {
        uint32_t before[tenant_count];
        for (uint8_t t = 0; t != tenant_count; ++t) before[t] = kernel_.sent(t);
        for (uint32_t n = 0; n != rounds; ++n) (void)kernel_.step();
        bool all = true;
        for (uint8_t t = 0; t != tenant_count; ++t) all &= t == hostile_ || kernel_.sent(t) > before[t];
        return all;
    }

    Kernel kernel_{};
    Checks checks_{};
    uint32_t code_ = 0;
    uint8_t hostile_ = bundle_1;  // who tries; all others work
};

}  // namespace

}  // namespace ssp::target

int ssp_main() { return ssp::target::Isolation().run(); }
