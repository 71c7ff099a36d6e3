// SPDX-License-Identifier: Apache-2.0
/* see virtual_ssp.hpp */
#include "host/virtual_ssp.hpp"

#include "generated/formats/scl_capabilities.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <sys/random.h>

namespace ssp::host {

namespace {

void put(scl::Gate& gate, const std::uint8_t (&id)[16], scl::Service service, scl::Registry registry, std::uint8_t* list) {
    std::ranges::copy(id, gate.id);
    std::ranges::copy(id, list);
    gate.service = service;
    gate.registry = registry;
}

}  // namespace

void system_random(void*, std::uint8_t* octets, std::size_t size) {
    while (size != 0) {
        const ssize_t count = getrandom(octets, size, 0);
        if (count < 0 && errno != EINTR) std::abort();
        if (count < 0) continue;
        octets += count;
        size -= static_cast<std::size_t>(count);
    }
}

VirtualSsp::VirtualSsp(const scl::Platform& platform)
    : identity_entries_{{scl::profile::registry_version, version_, sizeof version_, true, false},
                        {scl::profile::registry_capabilities, capabilities_, sizeof capabilities_, true, false},
                        {scl::profile::registry_gate_list, gates_, sizeof gates_, true, false}},
      administration_entries_{{scl::profile::registry_host_list, hosts_, sizeof hosts_, true, false},
                              {scl::profile::registry_session_identity, session_identity_, sizeof session_identity_, true, true, &keep_session_identity, this}},
      served_{} {
    version_[0] = 15;
    const generated::formats::SclCapabilities capabilities{scl::packet_maximum, scl::message_maximum, scl::pipes, true};
    if (!encode(capabilities, capabilities_, sizeof capabilities_)) std::abort();
    hosts_[3] = 1;  // the controller, 0, and the one host that registers, 1
    std::ranges::fill(session_identity_, std::uint8_t{0xFF});
    put(served_[0], scl::administration_gate, scl::Service::registry, {administration_entries_, 2}, gates_);
    put(served_[1], scl::identity_gate, scl::Service::registry, {identity_entries_, 3}, gates_ + 16);
    put(served_[2], scl::loopback_gate, scl::Service::loopback, {nullptr, 0}, gates_ + 32);
    put(served_[3], scl::agreement_gate, scl::Service::agreement, {nullptr, 0}, gates_ + 48);
    host_ = std::make_unique<scl::Host>(scl::Role::controller, platform, served_, 4);
}

core::Stored VirtualSsp::keep_in(core::Storage& storage) {
    std::uint8_t octets[core::value_maximum];
    std::size_t size = 0;
    if (const core::Stored told = storage.read(core::platform_record, octets, sizeof octets, size); told != core::Stored::done) return told;
    if (!decode(octets, size, record_)) return core::Stored::damaged;
    std::ranges::copy(record_.session_identity, session_identity_);
    storage_ = &storage;
    return core::Stored::done;
}

// One transaction. It is answered only after its commit. What else is in the record stays as it is.
bool VirtualSsp::keep_session_identity(void* self, const std::uint8_t* octets) {
    VirtualSsp& ssp = *static_cast<VirtualSsp*>(self);
    core::Storage* const storage = ssp.storage_;
    if (storage == nullptr) return true;
    std::copy_n(octets, core::session_identity_size, ssp.record_.session_identity);
    const core::RecordOctets value = encode(ssp.record_);
    return storage->begin() == core::Stored::done && storage->change(core::platform_record, value.octets, value.size) == core::Stored::done &&
           storage->commit() == core::Stored::done;
}

}  // namespace ssp::host
