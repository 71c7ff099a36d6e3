// SPDX-License-Identifier: Apache-2.0
// A bundle that asks the kernel for what is the loader's, and then stores into the kernel.
#include "kernel/board.hpp"
#include "kernel/bundles/say.hpp"

namespace ssp::target {

namespace {

volatile uint8_t wanted[256];

[[gnu::used, noreturn, gnu::section(".text.entry")]] void entry() {
    const uint32_t answer = call(Call::storage_read, 0, address_of(wanted));
    Line().text("asks for a slot of the storage: ").text(answer == not_a_call ? "no call" : "answered").send();
    Line().text("stores into the kernel").send();
    *reinterpret_cast<volatile uint32_t*>(windows::kernel_data.base + 0x100) = 0xdeadbeef;
    Line().text("has stored").send();
    for (;;) (void)call(Call::leave);
}

}  // namespace

}  // namespace ssp::target
