// SPDX-License-Identifier: Apache-2.0
// RV32: tenants run in U mode; a trap leaves their registers in the context and returns from enter().
#include "common/rv32.hpp"
#include "hal/ssp_hal.h"
#include "kernel/core.hpp"

namespace ssp::target {

namespace {

void write_address(unsigned entry, uint32_t value) {
    switch (entry) {
#define SSP_ENTRY(n) \
    case n: SSP_WRITE_CSR("pmpaddr" #n, value); break;
        SSP_ENTRY(0) SSP_ENTRY(1) SSP_ENTRY(2) SSP_ENTRY(3) SSP_ENTRY(4) SSP_ENTRY(5) SSP_ENTRY(6) SSP_ENTRY(7)
        SSP_ENTRY(8) SSP_ENTRY(9) SSP_ENTRY(10) SSP_ENTRY(11) SSP_ENTRY(12) SSP_ENTRY(13) SSP_ENTRY(14) SSP_ENTRY(15)
#undef SSP_ENTRY
    }
}
uint32_t address_register(unsigned entry) {
    switch (entry) {
#define SSP_ENTRY(n) \
    case n: return SSP_READ_CSR("pmpaddr" #n);
        SSP_ENTRY(0) SSP_ENTRY(1) SSP_ENTRY(2) SSP_ENTRY(3) SSP_ENTRY(4) SSP_ENTRY(5) SSP_ENTRY(6) SSP_ENTRY(7)
        SSP_ENTRY(8) SSP_ENTRY(9) SSP_ENTRY(10) SSP_ENTRY(11) SSP_ENTRY(12) SSP_ENTRY(13) SSP_ENTRY(14) SSP_ENTRY(15)
#undef SSP_ENTRY
    default: return 0;
    }
}
void write_configuration(unsigned number, uint32_t value) {
    switch (number) {
    case 0: SSP_WRITE_CSR("pmpcfg0", value); break;
    case 1: SSP_WRITE_CSR("pmpcfg1", value); break;
    case 2: SSP_WRITE_CSR("pmpcfg2", value); break;
    case 3: SSP_WRITE_CSR("pmpcfg3", value); break;
    }
}
uint32_t configuration_register(unsigned number) {
    switch (number) {
    case 0: return SSP_READ_CSR("pmpcfg0");
    case 1: return SSP_READ_CSR("pmpcfg1");
    case 2: return SSP_READ_CSR("pmpcfg2");
    case 3: return SSP_READ_CSR("pmpcfg3");
    default: return 0;
    }
}

static_assert(windows::unit_entries == 16, "the functions above know 16 entries");
constexpr unsigned used = windows::entry_count, configurations = windows::entry_count / 4;

Cause cause_of(uint32_t number) {
    switch (number) {
    case 1: return Cause::fetch;
    case 2: return Cause::instruction;
    case 5: return Cause::load;
    case 7: return Cause::store;
    case 8: return Cause::call;
    case 0x80000007: return Cause::time;
    default: return Cause::other;
    }
}

}  // namespace

void set_up_unit() {
    for (unsigned i = used; i != windows::unit_entries; ++i) write_address(i, 0);
    for (unsigned i = configurations; i != windows::unit_entries / 4; ++i) write_configuration(i, 0);
    SSP_WRITE_CSR("mcounteren", 0);
    asm volatile("csrs mstatus, %0" ::"r"(1u << 21));  // TW: a tenant does not wait for interrupts
    give_windows(0);
}

void give_windows(uint8_t tenant) { ssp_hal_window_switch(reinterpret_cast<const ssp_hal_windows*>(&windows::registers[tenant])); }

bool windows_stand(uint8_t tenant) {
    bool stand = true;
    for (unsigned i = 0; i != windows::unit_entries; ++i) stand &= address_register(i) == (i < used ? windows::registers[tenant].address[i] : 0);
    for (unsigned i = 0; i != windows::unit_entries / 4; ++i)
        stand &= configuration_register(i) == (i < configurations ? windows::registers[tenant].configuration[i] : 0);
    return stand;
}

void begin(Context& context, uint8_t tenant, uint32_t entry, uint32_t first, uint32_t second) {
    context = {};
    context.pc = windows::windows[tenant][windows::code_window].base + entry;
    const windows::Window& stack = windows::windows[tenant][windows::stack_window];
    context.x[1] = stack.base + stack.size;  // sp; x[0] is x1
    context.x[9] = first;
    context.x[10] = second;
}

bool arguments_of(const Context& context, uint8_t, Arguments& arguments) {
    arguments = {context.x[9], context.x[10], context.x[11], context.x[12], context.x[13]};
    return true;
}

void answer(Context& context, uint32_t value) {
    context.x[9] = value;
    context.pc += 4;  // behind the ecall, which has no short form
}

void code_has_changed() { asm volatile(".4byte 0x0000100f" ::: "memory"); }  // fence.i, which the compiler is not told the core has

extern "C" void ssp_enter(Context* context);
extern "C" uint32_t ssp_may_store(uint32_t address);

Trap enter(Context& context) {
    ssp_enter(&context);
    const Cause cause = cause_of(context.cause);
    return {cause, context.cause, context.address, cause == Cause::fetch || cause == Cause::load || cause == Cause::store};
}

bool kernel_may_store(uint32_t address) { return ssp_may_store(address) != 0; }

bool interrupts_stand() { return (SSP_READ_CSR("mstatus") & 8) == 0; }

}  // namespace ssp::target

// In U mode nothing changes between the first and the last of these writes: the kernel is bound by the locked entry alone.
void ssp_hal_window_switch(const ssp_hal_windows* table) {
    using namespace ssp::target;
    const auto& values = *reinterpret_cast<const windows::Registers*>(table);
    for (unsigned i = 0; i != used; ++i) write_address(i, values.address[i]);
    for (unsigned i = 0; i != configurations; ++i) write_configuration(i, values.configuration[i]);
    asm volatile("sfence.vma" ::: "memory");
}

// Offsets of Context: pc, x1 to x31, kernel_sp at 128, cause, address.
asm(R"(
.text
.balign 4
.globl ssp_enter
ssp_enter:
  addi sp, sp, -64
  sw ra, 0(sp)
  sw s0, 4(sp)
  sw s1, 8(sp)
  sw s2, 12(sp)
  sw s3, 16(sp)
  sw s4, 20(sp)
  sw s5, 24(sp)
  sw s6, 28(sp)
  sw s7, 32(sp)
  sw s8, 36(sp)
  sw s9, 40(sp)
  sw s10, 44(sp)
  sw s11, 48(sp)
  sw gp, 52(sp)
  sw tp, 56(sp)
  sw sp, 128(a0)
  csrw mscratch, a0
  la t0, ssp_tenant_trap
  csrw mtvec, t0
  lw t0, 0(a0)
  csrw mepc, t0
  li t0, 0x1880            # MPP: U mode; MPIE: interrupts stay as they are
  csrc mstatus, t0
  lw x1, 4(a0)
  lw x2, 8(a0)
  lw x3, 12(a0)
  lw x4, 16(a0)
  lw x5, 20(a0)
  lw x6, 24(a0)
  lw x7, 28(a0)
  lw x8, 32(a0)
  lw x9, 36(a0)
  lw x11, 44(a0)
  lw x12, 48(a0)
  lw x13, 52(a0)
  lw x14, 56(a0)
  lw x15, 60(a0)
  lw x16, 64(a0)
  lw x17, 68(a0)
  lw x18, 72(a0)
  lw x19, 76(a0)
  lw x20, 80(a0)
  lw x21, 84(a0)
  lw x22, 88(a0)
  lw x23, 92(a0)
  lw x24, 96(a0)
  lw x25, 100(a0)
  lw x26, 104(a0)
  lw x27, 108(a0)
  lw x28, 112(a0)
  lw x29, 116(a0)
  lw x30, 120(a0)
  lw x31, 124(a0)
  lw x10, 40(a0)
  mret
.balign 256
ssp_tenant_trap:
  csrrw a0, mscratch, a0
  sw x1, 4(a0)
  sw x2, 8(a0)
  sw x3, 12(a0)
  sw x4, 16(a0)
  sw x5, 20(a0)
  sw x6, 24(a0)
  sw x7, 28(a0)
  sw x8, 32(a0)
  sw x9, 36(a0)
  sw x11, 44(a0)
  sw x12, 48(a0)
  sw x13, 52(a0)
  sw x14, 56(a0)
  sw x15, 60(a0)
  sw x16, 64(a0)
  sw x17, 68(a0)
  sw x18, 72(a0)
  sw x19, 76(a0)
  sw x20, 80(a0)
  sw x21, 84(a0)
  sw x22, 88(a0)
  sw x23, 92(a0)
  sw x24, 96(a0)
  sw x25, 100(a0)
  sw x26, 104(a0)
  sw x27, 108(a0)
  sw x28, 112(a0)
  sw x29, 116(a0)
  sw x30, 120(a0)
  sw x31, 124(a0)
  csrr t0, mscratch
  sw t0, 40(a0)
  csrr t0, mepc
  sw t0, 0(a0)
  csrr t0, mcause
  sw t0, 132(a0)
  csrr t0, mtval
  sw t0, 136(a0)
  la t0, ssp_trap_entry    # a trap of the kernel is nobody's
  csrw mtvec, t0
  lw sp, 128(a0)
  lw ra, 0(sp)
  lw s0, 4(sp)
  lw s1, 8(sp)
  lw s2, 12(sp)
  lw s3, 16(sp)
  lw s4, 20(sp)
  lw s5, 24(sp)
  lw s6, 28(sp)
  lw s7, 32(sp)
  lw s8, 36(sp)
  lw s9, 40(sp)
  lw s10, 44(sp)
  lw s11, 48(sp)
  lw gp, 52(sp)
  lw tp, 56(sp)
  addi sp, sp, 64
  ret
.globl ssp_may_store
ssp_may_store:             # a trap goes on at the next line but one
  csrr t1, mtvec
  la t0, 1f
  csrw mtvec, t0
  mv t2, a0
  li a0, 0
  sw zero, 0(t2)
  li a0, 1
.balign 256
1:
  csrw mtvec, t1
  ret
)");
