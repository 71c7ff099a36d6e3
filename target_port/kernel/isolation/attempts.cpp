// SPDX-License-Identifier: Apache-2.0
#include "kernel/isolation/attempts.hpp"

namespace ssp::target {

namespace {

using namespace windows;
using enum Outcome;

constexpr const Window &code = bundle_1_code, &data = bundle_1_data, &stack = bundle_1_stack, &exchange = bundle_1_exchange;

// clang-format off
constexpr Attempt all[] = {
    {"uses its windows as it may, and reads what bundle 2 shares", Action::use_own, bundle_2_exchange.base, used, Cause::call},
    // ---- other bundles, the loader
    {"stores into the data of bundle 2", Action::store, bundle_2_data.base + 0x200, stopped, refused_store},
    {"loads from the data of bundle 2", Action::load, bundle_2_data.base + 0x200, stopped, refused_load},
    {"stores into the stack of bundle 3", Action::store, bundle_3_stack.base, stopped, refused_store},
    {"loads from the data of the loader", Action::load, loader_data.base + 0x200, stopped, refused_load},
    {"stores into the last word of the data of the loader", Action::store, behind(loader_data) - 4, stopped, refused_store},
    {"loads from the code of bundle 2", Action::load, bundle_2_code.base, stopped, refused_load},
    {"executes the code of bundle 2", Action::jump, bundle_2_code.base | thumb, stopped, Cause::fetch},
    {"stores into the exchange area it only reads", Action::store, bundle_2_exchange.base + 0x20, stopped, refused_store},
    {"loads from an exchange area of others", Action::load, bundle_3_exchange.base, stopped, refused_load},
    // ---- one granule past
    {"stores behind its data", Action::store, behind(data), stopped, refused_store},
    {"stores before its data", Action::store, before(data), stopped, refused_store},
    {"loads behind its data", Action::load, behind(data), stopped, refused_load},
    {"loads before its data", Action::load, before(data), stopped, refused_load},
    {"loads before its code", Action::load, before(code), stopped, refused_load},
    {"loads behind its code", Action::load, behind(code), stopped, refused_load},
    {"stores behind its stack", Action::store, behind(stack), stopped, refused_store},
    {"stores before its stack", Action::store, before(stack), stopped, refused_store},
    {"stores a word of which half lies behind its data", Action::store, behind(data) - 2, split, refused_unaligned},
    {"stores a word of which half lies behind its stack", Action::store, behind(stack) - 2, split, refused_unaligned},
    {"stores a word of which half lies behind its exchange area", Action::store, behind(exchange) - 2, split, refused_unaligned},
    {"stores before its exchange area", Action::store, before(exchange), stopped, refused_store},
    {"uses its stack till it is past the end", Action::overflow, first_of(stack), near, refused_store},
    // ---- code and data
    {"executes its data", Action::jump, (data.base + 0x200) | thumb, stopped, Cause::fetch},
    {"executes its stack", Action::jump, stack.base | thumb, stopped, Cause::fetch},
    {"executes its exchange area", Action::jump, exchange.base | thumb, stopped, Cause::fetch},
    {"stores into its code", Action::store, code.base + 0x10, stopped, refused_store},
    // ---- the kernel
    {"stores into kernel data", Action::store, behind(kernel_data) - 16, stopped, refused_store},
    {"loads from kernel data", Action::load, behind(kernel_data) - 16, stopped, refused_load},
    {"loads from kernel code", Action::load, kernel_code.base + 0x200, stopped, refused_load},
    {"jumps into kernel code", Action::jump, (kernel_code.base + 0x200) | thumb, stopped, Cause::fetch},
    {"stores into the guard of the kernel", Action::store, kernel_guard.base, stopped, refused_store},
    {"loads from the stack of the kernel", Action::load, behind(kernel_stack) - 0x40, stopped, refused_load},
    {"loads from address 0", Action::load, 0, stopped, refused_load},
#if defined(__arm__)
    {"loads from a device", Action::load, 0x50200000, stopped, refused_load},
    {"loads by the second address of a memory", Action::load, 0x2800c200, stopped, refused_load},
    // ---- the core
    {"switches the MPU off", Action::store, 0xE000ED94, stopped, Cause::device},
    {"changes a region of the MPU", Action::store, 0xE000EDA0, stopped, Cause::device},
    {"changes where vectors are", Action::store, 0xE000ED08, stopped, Cause::device},
    {"starts a timer of the core", Action::store, 0xE000E010, stopped, Cause::device},
    {"masks interrupts, which the core ignores", Action::mask_interrupts, 0, leaves, Cause::call},
    {"asks the core for privilege, and stores into kernel data", Action::become_privileged, behind(kernel_data) - 16, stopped, refused_store},
    {"returns as if from an exception", Action::jump, 0xFFFFFFF9, nowhere, Cause::fetch},
    {"returns as if from non-secure code", Action::jump, 0xFEFFFFFF, nowhere, Cause::fetch},
    {"leaves the secure state", Action::leave_secure_state, code.base, nowhere, Cause::state},
    {"calls non-secure code", Action::call_non_secure, code.base, nowhere, Cause::state},
    {"executes a breakpoint", Action::breakpoint, 0, nowhere, Cause::other},
    {"masks interrupts and waits for one", Action::wait_for_interrupt, 0, stays, Cause::time},
    {"executes an undefined instruction", Action::undefined, 0, nowhere, Cause::instruction},
    {"calls the kernel with its stack in kernel data", Action::stack, behind(kernel_data) - 0x100, nowhere, Cause::access},
    {"calls the kernel with its stack in bundle 2", Action::stack, bundle_2_data.base + 0x300, nowhere, Cause::access},
#else
    {"loads from a device", Action::load, 0x10000000 + 0x30000000 * (kernel_code.base == 0x20000000), stopped, refused_load},
    // ---- the core
    {"writes the configuration of the PMP", Action::write_configuration, 0, nowhere, Cause::instruction},
    {"writes an address of the PMP", Action::write_address, 0xFFFFFFFF, nowhere, Cause::instruction},
    {"masks interrupts", Action::mask_interrupts, 0, nowhere, Cause::instruction},
    {"returns as if from a trap", Action::return_from_trap, 0, nowhere, Cause::instruction},
    {"reads a register of the kernel", Action::read_register, 0, nowhere, Cause::instruction},
    {"reads a counter of the core", Action::read_counter, 0, nowhere, Cause::instruction},
    {"waits for an interrupt, of which there are none", Action::wait_for_interrupt, 0, nowhere, Cause::instruction},
    {"executes a breakpoint", Action::breakpoint, 0, nowhere, Cause::other},
    {"executes an undefined instruction", Action::undefined, 0, nowhere, Cause::instruction},
    {"calls the kernel with its stack in kernel data", Action::stack, behind(kernel_data) - 0x100, leaves, Cause::call},  // no trap uses it
#endif
    {"asks the debugger to end it all", Action::debugger, 0, nowhere, Cause::other},
    // ---- time
    {"never gives way", Action::loop, 0, stays, Cause::time},
    // ---- system calls with the memory of others
    {"lets the kernel send kernel data", Action::send, behind(kernel_data) - 16, stopped, Cause::pointer},
    {"lets the kernel send the data of bundle 2", Action::send, bundle_2_data.base + 0x200, stopped, Cause::pointer},
    {"lets the kernel send beyond its data", Action::send, behind(data) - 2, stopped, Cause::pointer},
    {"lets the kernel send what ends beyond the last address", Action::send_far, 0xFFFFFFF0, stopped, Cause::pointer},
    {"lets the kernel write into bundle 2", Action::receive, bundle_2_data.base + 0x200, stopped, Cause::pointer},
    {"lets the kernel write into the kernel", Action::receive, behind(kernel_data) - 16, stopped, Cause::pointer},
    {"lets the kernel write into its code", Action::receive, code.base + 0x10, stopped, Cause::pointer},
    {"lets the kernel write into what it only reads", Action::receive, bundle_2_exchange.base + 0x20, stopped, Cause::pointer},
    {nullptr, Action::work, 0, leaves, Cause::call},
};
// clang-format on

constexpr LoaderCall calls[] = {
    {"write a slot of the storage", Call::storage_write, true, false, true},
    {"read a slot of the storage", Call::storage_read, true, true, true},
    {"write an image", Call::image_write, true, false, true},
    {"read an image", Call::image_read, true, true, true},
    {"read the counter", Call::counter_read, true, true, true},
    {"draw random octets", Call::entropy, true, true, true},
    {"send on the link", Call::link_send, true, false, false},
    {"receive from the link", Call::link_receive, true, true, false},
    {"place a piece of a bundle", Call::place, true, false, false},
    {"advance the counter", Call::counter_advance, false, false, false},
    {"tell the time", Call::time, false, false, false},
    {"open the link anew", Call::link_reopen, false, false, false},
    {"run a bundle", Call::run, false, false, false},
    {"halt a bundle", Call::halt, false, false, false},
    {"tell whether a bundle has ended", Call::ended, false, false, false},
    {"end it all", Call::fatal, false, false, false},
    {nullptr, Call::leave, false, false, false},
};

}  // namespace

const Attempt* attempts() { return all; }
const LoaderCall* loader_calls() { return calls; }

}  // namespace ssp::target
