// SPDX-License-Identifier: Apache-2.0
// ./sspec device: a virtual SSP with the core gates, for one terminal at a time.
#include "host/virtual_ssp.hpp"
#include "tool/interrupt.hpp"
#include "tool/scl_link.hpp"
#include "tool/stop.hpp"

#include <unistd.h>

namespace tool {

int device(const DeviceOptions& options, std::ostream& out) {
    SclLink link(options.listen, true, options.faults, options.pcap);
    const std::string name = link.name();
    ssp::host::VirtualSsp ssp({link.top().functions(), nullptr, &ssp::host::system_random});
    ssp::scl::Host& host = ssp.host();
    link.record(host.link());
    const WhenInterrupted leave("the device was switched off", [name] {
        if (name.starts_with("unix:")) (void)unlink(name.c_str() + 5);
    });
    out << "device: listening on " << name << "; its stack takes " << sizeof(ssp::scl::Host) << " octets, all of them now" << std::endl;
    bool connected = false;
    for (;;) {
        if (!link.top().there()) {
            link.top().wait(100);
            continue;
        }
        if (link.reset_due()) {
            out << "device: reset, as planned" << std::endl;
            host.restart();
        }
        if (host.poll()) {
            if (host.link().gave_up()) host.restart();  // nobody answers yet
        } else {
            out << "device: the terminal has gone" << (link.faults().empty() ? "" : "; " + link.faults()) << std::endl;
            link.check_record();
            if (options.once) return all_holds;
            (void)link.top().reopen();
            host.restart();
        }
        if (host.link().connected() && !connected) out << "device: connected" << std::endl;
        connected = host.link().connected();
        link.top().wait(1);
    }
}

}  // namespace tool
