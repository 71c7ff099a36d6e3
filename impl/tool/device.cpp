// SPDX-License-Identifier: Apache-2.0
// ./sspec device: a virtual SSP with the core gates, for one terminal at a time, and its storage in a file.
#include "host/virtual_ssp.hpp"
#include "tool/device_script.hpp"
#include "tool/device_storage.hpp"
#include "tool/interrupt.hpp"
#include "tool/scl_link.hpp"
#include "tool/stop.hpp"

#include <unistd.h>

namespace tool {

int device(const DeviceOptions& options, std::ostream& out) {
    if (options.listen.empty() == options.script.empty()) throw Stop(bad_input, "a device needs to know where its events come from: either --listen ADDRESS or --script FILE");
    if (!options.script.empty()) return device_by_script(options, out);
    DeviceStorage storage(options.storage, options.faults.seed);
    SclLink link(options.listen, true, options.faults, options.pcap);
    const std::string name = link.name();
    const std::unique_ptr<ssp::host::VirtualSsp> made = storage.made({link.top().functions(), nullptr, &ssp::host::system_random}, out);
    ssp::device::Ssp& ssp = made->ssp();
    ssp::scl::Host& host = ssp.host();
    link.record(host.link());
    const WhenInterrupted leave("the device was switched off", [name] {
        if (name.starts_with("unix:")) (void)unlink(name.c_str() + 5);
    });
    out << "device: listening on " << name << "; its stack takes " << sizeof(ssp::device::Ssp) << " octets, all of them now" << std::endl;
    bool connected = false;
    for (;;) {
        if (!link.top().there()) {
            link.top().wait(100);
            continue;
        }
        if (link.reset_due()) {
            out << "device: reset, as planned" << std::endl;
            (void)ssp.restart();
        }
        const bool there = ssp.poll();
        const bool lost = storage.lost(out);
        if (there) {
            if (host.link().gave_up()) host.restart();  // nobody answers yet
        } else {
            out << "device: the terminal has gone" << (link.faults().empty() ? "" : "; " + link.faults()) << std::endl;
            link.check_record();
            if (options.once) return lost ? environment : all_holds;
            (void)link.top().reopen();
            (void)ssp.restart();
        }
        if (host.link().connected() && !connected) out << "device: connected" << std::endl;
        connected = host.link().connected();
        link.top().wait(1);
    }
}

}  // namespace tool
