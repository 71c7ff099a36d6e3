// SPDX-License-Identifier: Apache-2.0
/* see host.hpp: the gates of a controller */
#include "scl/host.hpp"

#include "crypto/agreement.hpp"
#include "crypto/octets.hpp"
#include "crypto/secret.hpp"

namespace ssp::scl {

namespace formats = generated::formats;
namespace gates = generated::scl_gates;

// Only those in the list of gates.
const Gate* Host::find_gate(const uint8_t (&id)[16]) const noexcept {
    for (uint8_t k = 0; k != generated::scl_gates::gate_count && k < served_count_; ++k)
        if (octets::same(served_[k].id, id, sizeof id)) return &served_[k];
    return nullptr;
}

void Host::serve(uint8_t pipe) noexcept {
    Pipe& p = pipes_[pipe];
    if (p.echoing && !sending(pipe)) {
        p.echoing = false;
        release(pipe);
    }
    if (!p.whole || p.echoing || p.served == nullptr || !p.bound_by_peer || sending(pipe)) return;
    formats::SclMessage message{};
    const bool decoded = bool(decode(p.message, p.size, message));
    if (decoded && message.kind == formats::SclMessage::Kind::event && event_arrives(gates_, pipe, p.secure) == gates::Did::echoed) {
        p.echoing = send(pipe, p.message, p.size);  // it is not touched until it is sent
        return;
    }
    if (decoded && message.kind == formats::SclMessage::Kind::response) (void)response_arrives(gates_, pipe, p.secure);
    if (decoded && message.kind == formats::SclMessage::Kind::command) {
        const size_t size = answer(pipe);
        if (size == 0 || !send(pipe, p.answer, size)) (void)answer_sent(gates_, pipe);  // there is none
    }
    release(pipe);
}

// To the command that has arrived on a pipe; returns the size, 0 if there is none.
size_t Host::answer(uint8_t pipe) noexcept {
    Pipe& p = pipes_[pipe];
    const View command{p.message, p.size};
    const bool own = p.served->service == Service::own, agreeing = p.served->service == Service::agreement && p.message[0] == agree_keys;
    if (!own && !agreeing)
        return answer_command({gates_, pipe, p.secure}, p.served->registry, command, p.answer, sizeof p.answer);
    if (command_arrives(gates_, pipe, p.secure, gates::Instruction::own, gates::Rights::no_entry, true) != gates::Did::ok) return 0;
    return own ? p.served->answer(p.served->self, command, p.answer, sizeof p.answer) : agree(command, p.answer, sizeof p.answer);
}

// Keys for one session of a gate that is named afresh; see gates.hpp.
size_t Host::agree(View message, uint8_t* out, size_t capacity) noexcept {
    const auto answer = [&](formats::Answer code, View parameters) {
        const formats::Result encoded = encode(formats::SclMessageResponse{code, parameters}, out, capacity);
        return encoded ? encoded.offset : size_t{0};
    };
    if (message.length != agreement_command_size || message.data[1] > 1 || message.data[2] > 1)
        return answer(formats::Answer::command_parameter_unknown, {nullptr, 0});
    const auto curve = static_cast<crypto::Curve>(message.data[1]);
    const auto key_size = static_cast<crypto::KeySize>(message.data[2]);
    uint8_t theirs[crypto::point_size], mine[crypto::point_size], challenge[16];
    crypto::Wiped<uint8_t[crypto::scalar_size]> secret;
    crypto::Wiped<uint8_t[32]> shared;
    octets::copy(theirs, message.data + 3, sizeof theirs);
    // A random number is out of range about once in 2^32 times on P-256, one time in three on brainpoolP256r1; then another one.
    do platform_.random(platform_.self, secret.value, sizeof secret.value);
    while (!crypto::public_point(curve, secret.value, mine));
    if (!crypto::agree(curve, secret.value, theirs, shared.value))
        return answer(formats::Answer::command_parameter_unknown, {nullptr, 0});
    platform_.random(platform_.self, challenge, sizeof challenge);
    platform_.random(platform_.self, agreed_.gate, sizeof agreed_.gate);
    const auto make = [&](crypto::Direction direction, crypto::PipeKeys& keys) {
        return crypto::derive(crypto::Profile::from_2021_04, key_size, direction, shared.value, challenge, agreed_.gate, keys);
    };
    agreed_.there = make(crypto::Direction::from_opener, agreed_.from_peer) && make(crypto::Direction::to_opener, agreed_.to_peer);
    uint8_t parameters[agreement_answer_size - 1];
    octets::copy(parameters, mine, sizeof mine);
    octets::copy(parameters + 65, challenge, sizeof challenge);
    octets::copy(parameters + 81, agreed_.gate, sizeof agreed_.gate);
    return answer(formats::Answer::ok, {parameters, sizeof parameters});
}

}  // namespace ssp::scl
