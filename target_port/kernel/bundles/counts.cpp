// SPDX-License-Identifier: Apache-2.0
// A bundle that behaves: it says where it runs, and whether anything was left in its memory, which it then fills; and counts.
#include "kernel/bundles/say.hpp"

namespace ssp::target {

namespace {

constexpr uint32_t pause_ms = 50;

volatile uint8_t kept[3072];

[[gnu::used, noreturn, gnu::section(".text.entry")]] void entry() {
    uint32_t left = 0;
    for (volatile uint8_t& octet : kept) {
        left += octet != 0;
        octet = 0xA5;
    }
    Line().text("runs at ").hexadecimal(address_of(reinterpret_cast<const void*>(&entry))).text(", data at ").hexadecimal(address_of(kept)).text(", found ").decimal(left).send();
    for (uint32_t count = 1;; ++count) {
        Line().text("count ").decimal(count).send();
        (void)call(Call::wait, 0, pause_ms);
    }
}

}  // namespace

}  // namespace ssp::target
