// SPDX-License-Identifier: Apache-2.0
/* see host.hpp: packets that are sent */
#include "scl/host.hpp"

#include "generated/formats/scl_credit.hpp"
#include "generated/formats/scl_session.hpp"

namespace ssp::scl {

namespace formats = generated::formats;
namespace sessions = generated::scl_sessions;
using formats::PacketKind;

// What waits comes first: it was said before. Then credit, then the pipes in turn.
size_t Host::next_packet(uint8_t* packet, size_t capacity) noexcept {
    if (control_count_ != 0) {
        const Control& first = control_[control_first_];
        if (first.size > capacity) return 0;
        for (size_t k = 0; k != first.size; ++k) packet[k] = first.octets[k];
        control_first_ = static_cast<uint8_t>((control_first_ + 1) % control_places);
        --control_count_;
        return first.size;
    }
    for (uint8_t pipe = 0; pipe != pipes; ++pipe)
        if (const size_t size = next_credit(pipe, packet, capacity)) return size;
    for (uint8_t k = 0; k != pipes; ++k) {
        turn_ = static_cast<uint8_t>((turn_ + 1) % pipes);
        if (const size_t size = next_data(turn_, packet, capacity)) return size;
    }
    return 0;
}

size_t Host::write(const formats::SclPacket& packet, uint8_t* out, size_t capacity) noexcept {
    const formats::Result encoded = encode(packet, out, capacity);
    return encoded ? encoded.offset : 0;
}

// Puts a packet behind those that wait. There is room: nothing is taken or begun without it (ready()).
void Host::say(PacketKind kind, uint16_t pipe, uint32_t session, const uint8_t* payload, size_t size) noexcept {
    if (control_count_ == control_places) return;
    Control& place = control_[(control_first_ + control_count_) % control_places];
    place.size = static_cast<uint8_t>(write({peer_host_, my_host_, pipe, true, kind, session, {payload, size}}, place.octets, sizeof place.octets));
    if (place.size != 0) ++control_count_;
}

// What the machine of sessions wants to say, to a pipe of the other host. Data are fetched by next_data().
void Host::say_sessions(uint16_t to_pipe) noexcept {
    if (sessions_.out.length == 0) return;
    const uint8_t pipe = sessions_.out.pipe[0];
    const uint32_t session = sessions_.out.session[0];
    const auto mine = static_cast<uint16_t>(first_pipe + pipe);
    formats::SclSession told{};
    switch (sessions_.out.message[0]) {
    case sessions::Message::bind:
        told.kind = formats::SclSession::Kind::bind;
        told.bind = {{}, mine};
        for (size_t k = 0; k != sizeof told.bind.gate; ++k) told.bind.gate[k] = pipes_[pipe].gate[k];
        break;
    case sessions::Message::accept:
        told.kind = formats::SclSession::Kind::bound;
        told.bound = {mine};
        break;
    case sessions::Message::refuse:
        told.kind = formats::SclSession::Kind::refused;
        told.refused = {refusal_};
        break;
    case sessions::Message::unbind: told.kind = formats::SclSession::Kind::unbind; break;
    case sessions::Message::restart: told.kind = formats::SclSession::Kind::reset; break;
    case sessions::Message::data:
    case sessions::Message::unbound: return;  // the machine never says it: ends are not confirmed
    }
    (void)sessions::message_gone(sessions_);
    uint8_t payload[formats::scl_session_bind_longest];
    const formats::Result encoded = encode(told, payload, sizeof payload);
    if (encoded) say(PacketKind::session, to_pipe, session, payload, encoded.offset);
}

// Credit is told when half of it has come back; a total can be told again without harm (A-FMT-8).
size_t Host::next_credit(uint8_t pipe, uint8_t* packet, size_t capacity) noexcept {
    Pipe& p = pipes_[pipe];
    if (p.session == 0 || flow_.returned[pipe] < credits / 2) return 0;  // without a session the machine still counts for the last one
    while (generated::scl_flow::grant(flow_, pipe) == generated::scl_flow::Did::done) ++p.granted;
    uint8_t payload[formats::scl_credit_longest];
    const formats::Result encoded = encode(formats::SclCredit{p.granted}, payload, sizeof payload);
    return write({peer_host_, my_host_, p.peer_pipe, true, PacketKind::credit, p.session, {payload, encoded.offset}}, packet, capacity);
}

size_t Host::next_data(uint8_t pipe, uint8_t* packet, size_t capacity) noexcept {
    Pipe& p = pipes_[pipe];
    if (p.out.data == nullptr || flow_.credit[pipe] == 0 || sessions_.out.length != 0) return 0;
    const size_t most = p.secure ? secure_data_maximum : payload_maximum, rest = p.out.length - p.out_at;
    const size_t size = rest < most ? rest : most;
    const bool last = size == rest;
    uint8_t fragment[payload_maximum];
    View payload{p.out.data + p.out_at, size};
    // Each of the machines has its say; nothing leaves unless all agree.
    if (p.secure) {
        const uint32_t number = security_.next[pipe];
        if (generated::scl_secure::send(security_, pipe) != generated::scl_secure::Did::done) {
            fail(pipe);
            return 0;
        }
        payload = {fragment, crypto::protect(p.to_peer, number, last, payload.data, size, fragment, sizeof fragment)};
        if (payload.length == 0) return 0;
    }
    if (sessions::send(sessions_, pipe) != sessions::Did::done) return 0;
    const uint32_t session = sessions_.out.session[0];
    (void)sessions::message_gone(sessions_);
    if (generated::scl_flow::send(flow_, pipe, last) != generated::scl_flow::Did::done) return 0;
    p.out_at += size;
    if (last) {
        p.out = {};
        (void)answer_sent(gates_, pipe);  // if it was one
    }
    return write({peer_host_, my_host_, p.peer_pipe, last, PacketKind::data, session, payload}, packet, capacity);
}

}  // namespace ssp::scl
