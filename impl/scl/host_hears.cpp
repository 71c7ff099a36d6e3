// SPDX-License-Identifier: Apache-2.0
/* see host.hpp: packets that arrive */
#include "scl/host.hpp"

#include "crypto/octets.hpp"
#include "crypto/secret.hpp"
#include "generated/formats/scl_credit.hpp"
#include "generated/formats/scl_registration.hpp"
#include "generated/formats/scl_session.hpp"

namespace ssp::scl {

namespace formats = generated::formats;
namespace sessions = generated::scl_sessions;
namespace flow = generated::scl_flow;
using formats::BindRefusal;
using formats::PacketKind;

void Host::take_packet(const uint8_t* octets, size_t size) noexcept {
    formats::SclPacket packet{};
    // Only the host at the other end of the link speaks here, to this one; before it has an identifier, to nobody yet.
    if (!decode(octets, size, packet) || packet.destination != my_host_ ||
        (packet.source != peer_host_ && packet.source != unregistered)) {
        if (counts_.packets_refused != UINT32_MAX) ++counts_.packets_refused;
        return;
    }
    switch (packet.kind) {
    case PacketKind::registration: return take_registration(packet);
    case PacketKind::session: return take_session(packet);
    case PacketKind::data: return take_data(packet);
    case PacketKind::credit: return take_credit(packet);
    }
}

void Host::take_registration(const formats::SclPacket& packet) noexcept {
    formats::SclRegistration told{};
    if (!decode(packet.payload.data, packet.payload.length, told)) return void(++counts_.packets_refused);
    if (role_ == Role::terminal) {
        if (told.kind == formats::SclRegistration::Kind::registered) my_host_ = told.registered.host;
        return;
    }
    if (told.kind != formats::SclRegistration::Kind::register_host) return;
    // There is one host at the other end: it always gets the same identifier.
    uint8_t payload[formats::scl_registration_registered_longest];
    const formats::Result encoded = encode(formats::SclRegistrationRegistered{registered_host}, payload, sizeof payload);
    peer_host_ = unregistered;
    if (encoded) say(PacketKind::registration, profile::link_pipe, 0, payload, encoded.offset);
    peer_host_ = registered_host;
}

void Host::take_session(const formats::SclPacket& packet) noexcept {
    formats::SclSession told{};
    if (!decode(packet.payload.data, packet.payload.length, told)) return void(++counts_.packets_refused);
    const uint8_t pipe = find_pipe(packet.pipe);
    const auto arrives = [&](sessions::Message message) { return message_arrives(sessions_, message, pipe, packet.session); };
    switch (told.kind) {
    case formats::SclSession::Kind::bind: return take_bind(packet, told.bind);
    case formats::SclSession::Kind::bound:
        (void)arrives(sessions::Message::accept);
        if (pipe != nobodys_pipe && sessions_.state[pipe] == sessions::Stage::open && sessions_.session[pipe] == packet.session)
            pipes_[pipe].peer_pipe = told.bound.receiving_pipe;
        say_sessions(told.bound.receiving_pipe);
        break;
    case formats::SclSession::Kind::refused:
        if (pipe != nobodys_pipe && sessions_.session[pipe] == packet.session) pipes_[pipe].refused = true;
        (void)arrives(sessions::Message::refuse);
        break;
    case formats::SclSession::Kind::unbind: (void)arrives(sessions::Message::unbind); break;
    case formats::SclSession::Kind::reset:
    case formats::SclSession::Kind::clear_all_pipes:
        ++counts_.restarts;
        (void)arrives(sessions::Message::restart);
        follow_all();
        if (role_ == Role::terminal) my_host_ = unregistered;  // whoever has restarted knows nobody
        return;
    }
    if (pipe != nobodys_pipe) follow(pipe);
}

void Host::take_bind(const formats::SclPacket& packet, const formats::SclSessionBind& bind) noexcept {
    // The same pipe of the other host again: its session is replaced. Else a free one.
    uint8_t pipe = no_pipe;
    for (uint8_t k = 0; k != pipes; ++k)
        if (pipes_[k].in_use && pipes_[k].bound_by_peer && pipes_[k].peer_pipe == bind.receiving_pipe) pipe = k;
    if (pipe == no_pipe) pipe = free_pipe();
    const bool secure = agreed_.there && octets::same(agreed_.gate, bind.gate, sizeof bind.gate);
    const Gate* const gate = secure ? find_gate(loopback_gate) : find_gate(bind.gate);

    bool refused = true;
    if (packet.source == unregistered) refusal_ = BindRefusal::access_denied;
    else if (gate == nullptr) refusal_ = BindRefusal::gate_unknown;
    else if (pipe == no_pipe) refusal_ = BindRefusal::no_pipe_left;
    else refused = false;
    if (refused) {
        (void)turn_down(sessions_, nobodys_pipe, packet.session);
        return say_sessions(bind.receiving_pipe);
    }
    if (message_arrives(sessions_, sessions::Message::bind, pipe, packet.session) != sessions::Did::done) return;
    Pipe& p = pipes_[pipe];
    p.in_use = p.bound_by_peer = true;
    p.peer_pipe = bind.receiving_pipe;
    p.served = gate;
    p.secure = secure;
    if (secure) {
        p.to_peer = agreed_.to_peer;
        p.from_peer = agreed_.from_peer;
        agreed_ = {};  // for one session
    }
    p.session = 0;  // a new one, even under the old number: nothing of the old one goes on
    follow(pipe);
    say_sessions(p.peer_pipe);
}

void Host::take_data(const formats::SclPacket& packet) noexcept {
    const uint8_t pipe = find_pipe(packet.pipe);
    if (message_arrives(sessions_, sessions::Message::data, pipe, packet.session) != sessions::Did::delivered)
        return void(++counts_.packets_dropped);
    Pipe& p = pipes_[pipe];
    if (!p.secure) return keep(pipe, packet.payload.data, packet.payload.length, packet.last);

    // The cipher says whether the fragment is what it claims to be; the machine, whether that is what is due.
    crypto::Wiped<uint8_t[payload_maximum]> data;
    uint32_t claimed = 0;
    (void)crypto::claimed_sequence(packet.payload.data, packet.payload.length, claimed);
    const crypto::Content content = crypto::unprotect(p.from_peer, claimed, packet.payload.data, packet.payload.length, data.value, sizeof data.value);
    const bool verifies = content.result == crypto::Unprotected::accepted;
    if (fragment_arrives(security_, pipe, claimed, verifies) != generated::scl_secure::Did::delivered) {
        ++counts_.fragments_failed;
        return fail(pipe);
    }
    keep(pipe, data.value, content.size, content.last);
}

// A secure pipe that has failed is closed (A-SEC-4).
void Host::fail(uint8_t pipe) noexcept {
    if (sessions::unbind(sessions_, pipe) != sessions::Did::done) return;
    say_sessions(pipes_[pipe].peer_pipe);
    follow(pipe);
}

void Host::take_credit(const formats::SclPacket& packet) noexcept {
    const uint8_t pipe = find_pipe(packet.pipe);
    formats::SclCredit credit{};
    if (pipe == nobodys_pipe || pipes_[pipe].session != packet.session || pipes_[pipe].session == 0 ||
        !decode(packet.payload.data, packet.payload.length, credit))
        return void(++counts_.packets_dropped);
    Pipe& p = pipes_[pipe];
    while (p.allowed != credit.granted && granted(flow_, pipe) == flow::Did::done) ++p.allowed;
    if (p.allowed != credit.granted) ++counts_.packets_dropped;  // more than there is room for
}

void Host::keep(uint8_t pipe, const uint8_t* data, size_t size, bool last) noexcept {
    Pipe& p = pipes_[pipe];
    const bool fits = p.arriving + size <= message_maximum;
    const flow::Did did = fits ? fragment_arrives(flow_, pipe, last) : fragment_overflows(flow_, pipe, last);
    switch (did) {
    case flow::Did::kept:
    case flow::Did::completed: {
        Held& place = p.held[(p.held_first + p.held_count) % credits];
        ++p.held_count;
        octets::copy(place.octets, data, size);
        place.size = static_cast<uint8_t>(size);
        place.last = last;
        place.dropped = false;
        p.arriving = last ? 0 : p.arriving + size;
        break;
    }
    case flow::Did::dropped: drop_arriving(pipe); break;
    case flow::Did::done:
    case flow::Did::without_credit:
    case flow::Did::refused: ++counts_.packets_dropped; break;
    }
    assemble(pipe);
}

// A message that does not fit is not delivered: what is kept of it goes.
void Host::drop_arriving(uint8_t pipe) noexcept {
    Pipe& p = pipes_[pipe];
    if (p.arriving != 0) ++counts_.messages_dropped;
    p.arriving = 0;
    for (uint8_t k = p.held_count; k-- != 0;) {
        Held& place = p.held[(p.held_first + k) % credits];
        if (place.last) return;
        place.dropped = true;
    }
    if (!p.whole) p.size = 0;
}

// Moves kept fragments to the message of the pipe, until it is whole.
void Host::assemble(uint8_t pipe) noexcept {
    Pipe& p = pipes_[pipe];
    while (!p.whole && p.held_count != 0) {
        const Held& place = p.held[p.held_first];
        if (!place.dropped) {
            octets::copy(p.message + p.size, place.octets, place.size);
            p.size += place.size;
            p.whole = place.last && p.size != 0;  // without an octet it is none
        }
        p.held_first = static_cast<uint8_t>((p.held_first + 1) % credits);
        --p.held_count;
        (void)consume(flow_, pipe);
    }
}

}  // namespace ssp::scl
