// SPDX-License-Identifier: Apache-2.0
/* see host.hpp: what is asked of a host, and its pipes. host_hears.cpp, host_says.cpp: packets. host_serves.cpp: gates. */
#include "scl/host.hpp"

#include "crypto/octets.hpp"
#include "crypto/secret.hpp"

namespace ssp::scl {

namespace sessions = generated::scl_sessions;

namespace {

generated::scl_gates::Service kind_of(const Gate& gate) noexcept {
    using Kind = generated::scl_gates::Service;
    switch (gate.service) {
    case Service::registry: return octets::same(gate.id, identity_gate, sizeof gate.id) ? Kind::identity : Kind::administration;
    case Service::loopback: return Kind::loopback;
    case Service::agreement:
    case Service::own: return Kind::other;
    }
    return Kind::nothing;
}

}  // namespace

Host::Host(Role role, const Platform& platform, const Gate* served, size_t count) noexcept
    : role_(role), platform_(platform), served_(served), served_count_(count),
      link_(platform.link,
            {this,
             [](void* self, uint8_t* packet, size_t capacity) { return static_cast<Host*>(self)->next_packet(packet, capacity); },
             [](void* self, const uint8_t* packet, size_t size) { static_cast<Host*>(self)->take_packet(packet, size); },
             [](void* self) -> bool { return static_cast<Host*>(self)->ready(); },
             [](void* self) { return static_cast<Host*>(self)->draw(); },
             [](void* self) { static_cast<Host*>(self)->started_anew(); }}) {
    for (size_t k = 0; k != served_count_ && k != generated::scl_gates::gate_count; ++k)
        (void)offer(gates_, static_cast<uint8_t>(k), kind_of(served_[k]));
    restart();
}

bool Host::poll() noexcept {
    if (!link_.poll()) return false;
    for (uint8_t pipe = 0; pipe != pipes; ++pipe) serve(pipe);
    return link_.poll();
}

void Host::restart() noexcept {
    started_anew();
    link_.restart();
    counts_ = {};
}

// The link is new, or this host is: no session is left, and the other host is told so before anything else (A-SCL-7).
void Host::started_anew() noexcept {
    ++counts_.restarts;
    (void)sessions::restart(sessions_, role_ == Role::controller);
    follow_all();
    (void)remove_all(gates_);
    crypto::wipe(&agreed_, sizeof agreed_);
    control_first_ = control_count_ = 0;
    my_host_ = role_ == Role::controller ? controller : unregistered;
    peer_host_ = role_ == Role::controller ? unregistered : controller;
    (void)sessions::tell_restart(sessions_);
    say_sessions(profile::administration_pipe);
}

void Host::register_host(const uint8_t (&domain)[16]) noexcept {
    if (!link_.connected() || !may_ask()) return;
    uint8_t payload[generated::formats::scl_registration_register_host_longest];
    generated::formats::SclRegistrationRegisterHost request{};
    octets::copy(request.domain, domain, sizeof request.domain);
    const auto encoded = encode(request, payload, sizeof payload);
    if (encoded) say(generated::formats::PacketKind::registration, profile::link_pipe, 0, payload, encoded.offset);
}

// Hardly anybody draws the same. 0 is no number of an attempt or a session, and a session has 31 bits.
uint32_t Host::draw() noexcept {
    uint8_t octets[4]{};
    platform_.random(platform_.self, octets, sizeof octets);
    const uint32_t number = static_cast<uint32_t>(generated::formats::big_endian<4>(octets)) & 0x7FFFFFFFu;
    return number == 0 ? uint32_t{1} : number;
}

uint8_t Host::bind(const uint8_t (&gate)[16], const crypto::PipeKeys* to_peer, const crypto::PipeKeys* from_peer) noexcept {
    const uint8_t pipe = free_pipe();
    if (!registered() || !may_ask() || pipe == no_pipe || (to_peer == nullptr) != (from_peer == nullptr)) return no_pipe;
    const uint32_t session = draw();
    if (sessions::bind(sessions_, pipe, session) != sessions::Did::done) return no_pipe;
    Pipe& p = pipes_[pipe];
    p.in_use = true;
    p.refused = p.bound_by_peer = false;
    octets::copy(p.gate, gate, sizeof p.gate);
    p.secure = to_peer != nullptr;
    if (p.secure) {
        p.to_peer = *to_peer;
        p.from_peer = *from_peer;
    }
    say_sessions(profile::administration_pipe);
    return pipe;
}

bool Host::unbind(uint8_t pipe) noexcept {
    if (pipe >= pipes || !may_ask() || sessions::unbind(sessions_, pipe) != sessions::Did::done) return false;
    say_sessions(pipes_[pipe].peer_pipe);
    follow(pipe);
    return true;
}

PipeState Host::state(uint8_t pipe) const noexcept {
    if (pipe >= pipes) return PipeState::closed;
    switch (sessions_.state[pipe]) {
    case sessions::Stage::closed: return pipes_[pipe].refused ? PipeState::refused : PipeState::closed;
    case sessions::Stage::binding: return PipeState::binding;
    case sessions::Stage::open: return PipeState::open;
    case sessions::Stage::unbinding: break;  // ST-13: no pipe is
    }
    return PipeState::closed;
}

bool Host::send(uint8_t pipe, const uint8_t* message, size_t size) noexcept {
    if (state(pipe) != PipeState::open || sending(pipe) || size == 0 || size > message_maximum) return false;
    pipes_[pipe].out = {message, size};
    pipes_[pipe].out_at = 0;
    return true;
}

View Host::received(uint8_t pipe) const noexcept {
    if (pipe >= pipes || !pipes_[pipe].whole) return {nullptr, 0};
    return {pipes_[pipe].message, pipes_[pipe].size};
}

void Host::release(uint8_t pipe) noexcept {
    if (pipe >= pipes || !pipes_[pipe].whole) return;
    pipes_[pipe].whole = false;
    pipes_[pipe].size = 0;
    assemble(pipe);
}

// ---- pipes ----------------------------------------------------------------------------------------------------------

void Host::follow(uint8_t pipe) noexcept {
    Pipe& p = pipes_[pipe];
    if (sessions_.state[pipe] == sessions::Stage::closed) {
        if (!p.in_use) return;
        crypto::wipe(&p.to_peer, sizeof p.to_peer);
        crypto::wipe(&p.from_peer, sizeof p.from_peer);
        (void)generated::scl_secure::close(security_, pipe);
        (void)remove(gates_, pipe);
        p.in_use = p.secure = p.echoing = p.whole = false;
        p.session = 0;
        p.out = {};
        p.held_count = 0;
    } else if (sessions_.state[pipe] == sessions::Stage::open && p.session != sessions_.session[pipe]) {
        p.session = sessions_.session[pipe];
        p.out = {};
        p.out_at = p.arriving = p.size = 0;
        p.held_first = p.held_count = 0;
        p.whole = p.echoing = false;
        p.granted = p.allowed = credits;
        (void)generated::scl_flow::opened(flow_, pipe);
        (void)generated::scl_secure::close(security_, pipe);
        if (p.secure) (void)generated::scl_secure::derive(security_, pipe);
        (void)remove(gates_, pipe);
        if (p.bound_by_peer && p.served != nullptr && create(gates_, pipe, static_cast<uint8_t>(p.served - served_), p.secure) == generated::scl_gates::Did::done)
            (void)open_pipe(gates_, pipe);
    }
}

void Host::follow_all() noexcept {
    for (uint8_t pipe = 0; pipe != pipes; ++pipe) follow(pipe);
}

uint8_t Host::find_pipe(uint16_t number) const noexcept {
    const unsigned at = static_cast<unsigned>(number) - first_pipe;
    return number >= first_pipe && at < pipes && pipes_[at].in_use ? static_cast<uint8_t>(at) : nobodys_pipe;
}

uint8_t Host::free_pipe() const noexcept {
    for (uint8_t pipe = 0; pipe != pipes; ++pipe)
        if (!pipes_[pipe].in_use && sessions_.state[pipe] == sessions::Stage::closed) return pipe;
    return no_pipe;
}

}  // namespace ssp::scl
