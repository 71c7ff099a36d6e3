// SPDX-License-Identifier: Apache-2.0
// Cortex-M33: the kernel runs in thread mode, privileged, on the main stack; tenants unprivileged, on the process stack. Every
// exception of a tenant leaves its registers in the context and on its own stack, and returns from enter().
#include "hal/ssp_hal.h"
#include "kernel/core.hpp"
#include "kernel/pointers.hpp"

namespace ssp::target {

namespace {

enum : uintptr_t {
    mpu_control = 0xE000ED94, mpu_number = 0xE000ED98, mpu_base = 0xE000ED9C, mpu_limit = 0xE000EDA0, mpu_attributes = 0xE000EDC0,
    fault_handlers = 0xE000ED24,  // SHCSR
    configuration = 0xE000ED14,   // CCR
};
constexpr uint32_t unaligned_traps = 8;
constexpr uint32_t memory_bus_usage_secure = 15u << 16;  // else each of them would be a hard fault

volatile uint32_t& word(uintptr_t address) { return *reinterpret_cast<volatile uint32_t*>(address); }

void write_region(unsigned number, windows::Region region) {
    word(mpu_number) = number;
    word(mpu_limit) = 0;  // off meanwhile
    word(mpu_base) = region.base;
    word(mpu_limit) = region.limit;
}
bool holds(unsigned number, windows::Region region) {
    word(mpu_number) = number;
    return word(mpu_base) == region.base && word(mpu_limit) == region.limit;
}

constexpr unsigned own = windows::kernel_region_count, others = windows::region_count;

enum : uint32_t { memory_fault = 4, bus_fault = 5, usage_fault = 6, secure_fault = 7, supervisor_call = 11, system_tick = 15 };
enum : uint32_t { instruction_access = 0x01, data_access = 0x02, on_return = 0x08, on_entry = 0x10, address_valid = 0x80 };  // of CFSR
enum : uint32_t { bus_address_valid = 0x8000 };

Cause cause_of(uint32_t exception, uint32_t status) {
    switch (exception) {
    case supervisor_call: return Cause::call;
    case system_tick: return Cause::time;
    case memory_fault: return status & instruction_access ? Cause::fetch : Cause::access;
    case bus_fault: return Cause::device;
    case usage_fault: return Cause::instruction;
    case secure_fault: return Cause::state;
    default: return Cause::other;
    }
}

constexpr uint32_t frame_size = 32;  // r0 to r3, r12, lr, pc, xPSR: what the core puts on the stack

uint32_t& framed(const Context& context, unsigned n) { return *reinterpret_cast<uint32_t*>(context.sp + 4 * n); }
bool frame_is_its_own(const Context& context, uint8_t tenant) { return within(windows::windows[tenant], context.sp, frame_size, may_read | may_write); }

}  // namespace

void set_up_unit() {
    word(mpu_control) = 0;
    word(mpu_attributes) = windows::attributes;
    for (unsigned i = 0; i != own; ++i) write_region(i, windows::kernel_regions[i]);
    for (unsigned i = own + others; i != windows::unit_regions; ++i) write_region(i, {0, 0});
    word(fault_handlers) = word(fault_handlers) | memory_bus_usage_secure;
    give_windows(0);
    word(mpu_control) = windows::control;
    asm volatile("dsb\n isb" ::: "memory");
}

void give_windows(uint8_t tenant) { ssp_hal_window_switch(reinterpret_cast<const ssp_hal_windows*>(&windows::registers[tenant])); }

bool windows_stand(uint8_t tenant) {
    bool stand = word(mpu_control) == windows::control && word(mpu_attributes) == windows::attributes;
    for (unsigned i = 0; i != own; ++i) stand &= holds(i, windows::kernel_regions[i]);
    for (unsigned i = 0; i != others; ++i) stand &= holds(own + i, windows::registers[tenant].region[i]);
    for (unsigned i = own + others; i != windows::unit_regions; ++i) stand &= holds(i, {0, 0});
    return stand;
}

void begin(Context& context, uint8_t tenant, uint32_t entry, uint32_t first, uint32_t second) {
    context = {};
    const windows::Window& stack = windows::windows[tenant][windows::stack_window];
    context.sp = stack.base + stack.size - frame_size;
    for (unsigned n = 0; n != frame_size / 4; ++n) framed(context, n) = 0;
    framed(context, 0) = first;
    framed(context, 1) = second;
    framed(context, 5) = 0xFFFFFFFF;  // nowhere to return to
    framed(context, 6) = windows::windows[tenant][windows::code_window].base + entry;
    framed(context, 7) = 0x01000000;  // Thumb
}

bool arguments_of(const Context& context, uint8_t tenant, Arguments& arguments) {
    if (!frame_is_its_own(context, tenant)) return false;
    arguments = {framed(context, 0), framed(context, 1), framed(context, 2), framed(context, 3), framed(context, 4)};  // r12 is the fifth
    return true;
}

void answer(Context& context, uint32_t value) { framed(context, 0) = value; }

void code_has_changed() { asm volatile("dsb\n isb" ::: "memory"); }

extern "C" void ssp_enter(Context* context);
extern "C" uint32_t ssp_may_store(uint32_t address);

// A tenant makes aligned accesses only (A-WIN-14); the kernel may make others.
Trap enter(Context& context) {
    const uint32_t of_kernel = word(configuration);
    word(configuration) = of_kernel | unaligned_traps;
    ssp_enter(&context);
    word(configuration) = of_kernel;
    const Cause cause = cause_of(context.exception, context.status);
    const bool memory = context.status & address_valid, bus = context.status & bus_address_valid;
    return {cause, context.status << 8 | context.exception, memory ? context.address : bus ? context.bus_address : 0, memory || bus};
}

bool kernel_may_store(uint32_t address) { return ssp_may_store(address) != 0; }

bool interrupts_stand() {
    uint32_t masked;
    asm volatile("mrs %0, primask" : "=r"(masked));
    return masked == 0;
}

}  // namespace ssp::target

// The regions of the kernel stay, so it goes on under the same protection.
void ssp_hal_window_switch(const ssp_hal_windows* table) {
    using namespace ssp::target;
    const auto& values = *reinterpret_cast<const windows::Registers*>(table);
    for (unsigned i = 0; i != others; ++i) write_region(own + i, values.region[i]);
    asm volatile("dsb\n isb" ::: "memory");
}

// Offsets of Context: sp, r4 to r11, exception at 36, status, address, bus_address.
asm(R"(
.syntax unified
.thumb
.text
.balign 4
.globl ssp_enter
.thumb_func
ssp_enter:                 @ the svc below comes back when the tenant traps
  push {r4-r11, lr}
  sub sp, #4
  svc #0
  add sp, #4
  pop {r4-r11, pc}

.globl ssp_supervisor_call
.globl ssp_memory_fault
.globl ssp_bus_fault
.globl ssp_usage_fault
.globl ssp_secure_fault
.globl ssp_hard_fault
.globl ssp_system_tick
.thumb_func
ssp_supervisor_call:
.thumb_func
ssp_memory_fault:
.thumb_func
ssp_bus_fault:
.thumb_func
ssp_usage_fault:
.thumb_func
ssp_secure_fault:
.thumb_func
ssp_hard_fault:            @ what a breakpoint becomes
.thumb_func
ssp_system_tick:
  tst lr, #0x40            @ out of the secure state? nobody but a tenant leaves it
  beq 1f
  tst lr, #4               @ on which stack was it?
  bne 1f
  mrs r1, ipsr             @ the kernel: only its call in ssp_enter is meant
  cmp r1, #15              @ the end of a slice, which nobody waits for
  it eq
  bxeq lr
  cmp r1, #11
  bne 2f
  ldr r0, [sp]             @ its r0: the context
  ldr r1, =ssp_current
  str r0, [r1]
  ldmia r0!, {r1}
  msr psp, r1
  ldmia r0, {r4-r11}
  movs r1, #1              @ unprivileged
  msr control, r1
  isb
  ldr lr, =0xFFFFFFFD      @ thread mode, process stack, secure, no floating point
  bx lr
1:
  ldr r1, =ssp_current
  ldr r0, [r1]
  mrs r2, psp
  stmia r0!, {r2}
  stmia r0!, {r4-r11}
  mrs r1, ipsr
  ldr r2, =0xE000ED28      @ CFSR; behind it HFSR, DFSR, MMFAR, BFAR
  ldr r3, [r2]
  ldr r4, [r2, #12]
  ldr r5, [r2, #16]
  stmia r0!, {r1, r3, r4, r5}
  str r3, [r2]             @ cleared by writing what is set
  ldr r2, =0xE000ED24      @ SHCSR: a call whose frame could not be stored may be pending, and would come as the kernel's
  ldr r1, [r2]
  bic r1, #0xF000
  str r1, [r2]
  movs r1, #0              @ privileged
  msr control, r1
  isb
  ldr lr, =0xFFFFFFF9      @ thread mode, main stack: behind the svc of ssp_enter
  bx lr
2:
  ldr r1, =ssp_probing     @ a fault of the kernel: expected in ssp_may_store alone
  ldr r2, [r1]
  cbz r2, 3f
  movs r2, #0
  str r2, [r1]
  ldr r1, [sp, #24]
  adds r1, #4              @ behind the store
  str r1, [sp, #24]
  str r2, [sp]             @ r0: it was refused
  ldr r1, =0xE000ED28
  ldr r2, [r1]
  str r2, [r1]
  bx lr
3:
  ldr r1, =ssp_unhandled_exception
  bx r1

.globl ssp_may_store
.thumb_func
ssp_may_store:
  mov r3, r0
  ldr r1, =ssp_probing
  movs r0, #1
  str r0, [r1]
  movs r2, #0
  dsb
  str.w r2, [r3]           @ four bytes
  dsb
  str r2, [r1]
  bx lr
.ltorg

.bss
.balign 4
ssp_current: .word 0
ssp_probing: .word 0
.text
)");
