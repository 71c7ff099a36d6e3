// SPDX-License-Identifier: Apache-2.0
/* see ssp.hpp */
#include "device/ssp.hpp"

#include "crypto/octets.hpp"
#include "generated/formats/scl_capabilities.hpp"

namespace ssp::device {

namespace made = generated::platform;
using core::Stored;

namespace {

constexpr uint8_t link = 0;
// What the terminal is taken to say when the link is connected; no message of the capability exchange was seen (A-LOAD-7).
constexpr uint8_t terminal_capability = 1, for_interfaces = 50, for_external = 200;

void put(scl::Gate& gate, const uint8_t (&id)[16], scl::Service service, scl::Registry registry, uint8_t* list) noexcept {
    octets::copy(gate.id, id, sizeof id);
    octets::copy(list, id, sizeof id);
    gate.service = service;
    gate.registry = registry;
}

}  // namespace

Ssp::Ssp(const Place& place) noexcept
    : platform_(place.flash), loader_(platform_, place.loader),
      identity_entries_{{scl::profile::registry_version, version_, sizeof version_, true, false},
                        {scl::profile::registry_capabilities, capabilities_, sizeof capabilities_, true, false},
                        {scl::profile::registry_gate_list, gates_, sizeof gates_, true, false}},
      administration_entries_{{scl::profile::registry_host_list, hosts_, sizeof hosts_, true, false},
                              {scl::profile::registry_session_identity, session_identity_, sizeof session_identity_, true, true, &keep_session_identity, this}},
      host_(scl::Role::controller, place.scl, served_, offer_gates()) {}

size_t Ssp::offer_gates() noexcept {
    version_[0] = 15;
    static_assert(sizeof capabilities_ == generated::formats::scl_capabilities_longest);
    (void)encode(generated::formats::SclCapabilities{scl::packet_maximum, scl::message_maximum, scl::pipes, true}, capabilities_, sizeof capabilities_);
    hosts_[3] = 1;  // the controller, 0, and the one host that registers, 1
    octets::fill(session_identity_, 0xFF, sizeof session_identity_);
    put(served_[0], scl::administration_gate, scl::Service::registry, {administration_entries_, 2}, gates_);
    put(served_[1], scl::identity_gate, scl::Service::registry, {identity_entries_, 3}, gates_ + 16);
    put(served_[2], scl::loopback_gate, scl::Service::loopback, {nullptr, 0}, gates_ + 32);
    put(served_[3], scl::agreement_gate, scl::Service::agreement, {nullptr, 0}, gates_ + 48);
    put(served_[4], scl::loader_gate, scl::Service::own, {nullptr, 0}, gates_ + 64);
    served_[4].answer = &answer_loader;
    served_[4].self = this;
    return sizeof served_ / sizeof served_[0];
}

Stored Ssp::start() noexcept {
    const Stored told = platform_.start();
    if (told == Stored::done || told == Stored::recovered) octets::copy(session_identity_, platform_.session_identity(), sizeof session_identity_);
    return told;
}

bool Ssp::poll() noexcept {
    const bool there = host_.poll();
    if (host_.link().connected() && platform_.machine().power.stage == made::PowerStage::initialised) {
        (void)platform_.take([](made::Machine& m) noexcept { return interfaces_activate(m, link); });
        (void)platform_.take([](made::Machine& m) noexcept { return platform_tell_capabilities(m, terminal_capability, false, for_interfaces, for_external); });
    }
    return there;
}

Stored Ssp::restart() noexcept {
    host_.restart();
    (void)platform_.take([](made::Machine& m) noexcept { return power_reset(m); });
    loader_.follow();
    return platform_.booting() ? start() : Stored::not_now;
}

bool Ssp::keep_session_identity(void* self, const uint8_t* octets) noexcept {
    uint8_t identity[core::session_identity_size];
    octets::copy(identity, octets, sizeof identity);
    return static_cast<Ssp*>(self)->platform_.name_set_up(identity) == Stored::done;
}

size_t Ssp::answer_loader(void* self, View command, uint8_t* out, size_t capacity) noexcept { return static_cast<Ssp*>(self)->loader_.answer(command, out, capacity); }

}  // namespace ssp::device
