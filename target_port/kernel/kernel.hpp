// SPDX-License-Identifier: Apache-2.0
// The kernel: lets tenants run one at a time, each in its windows, and carries out what they ask for.
//
// Who runs, waits, is signalled or stopped decides the generated machine of processes; here is what it cannot do: windows,
// registers, memory. No heap; the state of all tenants stands in one object.

#pragma once

#include "generated/processes/processes_calls.hpp"
#include "kernel/calls.hpp"
#include "kernel/core.hpp"

namespace ssp::target {

static_assert(tenant_count <= ssp::generated::processes::process_count, "the machine of processes has too few of them");

class Kernel {
public:
    // Hears what a tenant sends, when it sends it: `size` bytes, at most send_size.
    using Hear = void (*)(uint8_t tenant, const uint8_t* octets, uint32_t size);

    // Clears all windows a tenant may write, and sets the unit up; it has to be off before, as after a reset.
    explicit Kernel(Hear hear = nullptr);

    // A stopped tenant is loaded, with whom its mailboxes are for, and started at octet `entry` of its code; false if it is not
    // stopped.
    bool start(uint8_t tenant, uint32_t first, uint32_t second, uint32_t entry = 0);
    void kill(uint8_t tenant);

    // Lets the next tenant that is ready run till it gives way, waits or is stopped; false if none is ready.
    bool step();
    // One tick of time for all that wait.
    void tick();

    bool stopped(uint8_t tenant) const;
    bool stopped_by_fault(uint8_t tenant) const;       // by a fatal exception, and not started since
    const Trap& fault(uint8_t tenant) const { return faults_[tenant]; }
    uint32_t sent(uint8_t tenant) const { return sent_[tenant]; }           // calls of it that were carried out
    const uint8_t* message(uint8_t tenant) const { return messages_[tenant]; }  // send_size bytes, what it sent last

private:
    void run(uint8_t tenant);
    void carry_out(uint8_t tenant);  // the call it trapped with
    void stop(uint8_t tenant, const Trap& trap);
    // A call that is the loader's alone. False: it names memory that is not the loader's, and was not carried out.
    bool serve(const Arguments& given, uint32_t& done);
    uint32_t serve_bundle(const Arguments& given);  // likewise, of bundles; the answer
    void clear(uint8_t tenant);  // all windows of a stopped bundle, while those of the loader stand

    Hear hear_;
    ssp::generated::processes::Machine processes_{};
    Context contexts_[tenant_count]{};
    Trap faults_[tenant_count]{};
    uint32_t sent_[tenant_count]{};
    uint8_t messages_[tenant_count][send_size]{};
    uint8_t last_ = 0;  // that ran
};

}  // namespace ssp::target
