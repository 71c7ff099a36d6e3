// SPDX-License-Identifier: Apache-2.0
// The SSP on a board: the kernel, privileged; the loader, which is the SSP of impl/device, and the bundles it has loaded,
// unprivileged. What tenants send, and why one was stopped, is told on the console.
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"
#include "kernel/causes.hpp"
#include "kernel/kernel.hpp"

namespace ssp::target {

namespace {

constexpr uint32_t no_loader = 3;  // of ssp_hal_fatal(): behind those of the loader itself

void hear(uint8_t tenant, const uint8_t* octets, uint32_t size) {
    char text[send_size + 1];
    uint32_t length = 0;
    for (; length != size && octets[length] != '\n'; ++length) text[length] = octets[length] >= ' ' && octets[length] <= '~' ? static_cast<char>(octets[length]) : '?';
    text[length] = 0;
    ssp_hal_text(tenant_names[tenant]);
    ssp_hal_text(": ");
    ssp_hal_text(text);
    ssp_hal_text("\n");
}

// Says each end by a fault once.
class Faults {
public:
    void tell(const Kernel& kernel) {
        for (uint8_t t = 0; t != tenant_count; ++t) {
            const bool fault = kernel.stopped_by_fault(t);
            if (fault && !told_[t]) {
                ssp_hal_text(tenant_names[t]);
                ssp_hal_text(" is stopped: ");
                tell_cause(kernel.fault(t));
            }
            told_[t] = fault;
        }
    }

private:
    bool told_[tenant_count]{};
};

}  // namespace

}  // namespace ssp::target

int ssp_main() {
    using namespace ssp::target;
    Kernel kernel(&hear);
    Faults faults;
    (void)kernel.start(loader, 0, 0);
    for (uint32_t ticked = ssp_hal_time_ms();;) {
        for (const uint32_t now = ssp_hal_time_ms(); ticked != now; ++ticked) kernel.tick();
        (void)kernel.step();
        faults.tell(kernel);
        if (kernel.stopped(loader)) ssp_hal_fatal(no_loader);
    }
}
