// SPDX-License-Identifier: Apache-2.0
// A bundle that never gives way.
#include "kernel/bundles/say.hpp"

namespace ssp::target {

namespace {

[[gnu::used, noreturn, gnu::section(".text.entry")]] void entry() {
    Line().text("spins").send();
    for (;;) asm volatile("");
}

}  // namespace

}  // namespace ssp::target
