// SPDX-License-Identifier: Apache-2.0
/* see conversation.hpp */
#include "host/conversation.hpp"

#include "crypto/agreement.hpp"
#include "crypto/secret.hpp"
#include "generated/formats/scl_command.hpp"

#include <algorithm>

namespace ssp::host {

namespace formats = generated::formats;

void Conversation::until(const std::string& what, const std::function<bool()>& done) {
    const std::uint32_t start = now_();
    while (!done()) {
        if (now_() - start > patience_) {
            host_.restart();  // lets go of the message, which ends with the caller, and of an answer that comes late
            throw BrokenOff(what + ": nothing for " + std::to_string(patience_) + " ms");
        }
        turn_();
    }
}

void Conversation::register_host() {
    const std::uint8_t domain[16] = {0x73, 0x73, 0x70, 0x65, 0x63};
    std::uint32_t asked = now_() - patience_;
    until("registration", [&] {
        if (host_.link().gave_up()) host_.restart();
        if (!host_.registered() && host_.link().connected() && now_() - asked > 200) {
            asked = now_();
            host_.register_host(domain);
        }
        return host_.registered();
    });
}

std::uint8_t Conversation::ask(const std::uint8_t (&gate)[16], const crypto::PipeKeys* to_peer, const crypto::PipeKeys* from_peer) {
    std::uint8_t pipe = scl::no_pipe;
    until("bind", [&] {
        if (!host_.registered()) throw BrokenOff("bind: no longer registered");
        pipe = host_.bind(gate, to_peer, from_peer);
        return pipe != scl::no_pipe;
    });
    until("bind", [&] { return host_.state(pipe) != scl::PipeState::binding; });
    if (host_.state(pipe) != scl::PipeState::open) throw BrokenOff(host_.state(pipe) == scl::PipeState::refused ? "bind: refused" : "bind: lost");
    return pipe;
}

std::uint8_t Conversation::open(const std::uint8_t (&gate)[16]) { return ask(gate, nullptr, nullptr); }

std::uint8_t Conversation::open_secure(crypto::Curve curve, crypto::KeySize size) {
    const std::uint8_t pipe = open(scl::agreement_gate);
    crypto::Wiped<std::uint8_t[crypto::scalar_size]> secret;
    crypto::Wiped<std::uint8_t[32]> shared;
    std::uint8_t mine[crypto::point_size], theirs[crypto::point_size], challenge[16], gate[16];
    do draw_(secret.value, sizeof secret.value);
    while (!crypto::public_point(curve, secret.value, mine));
    Octets command{scl::agree_keys, static_cast<std::uint8_t>(curve), static_cast<std::uint8_t>(size)};
    command.insert(command.end(), mine, mine + sizeof mine);
    const Octets answer = exchange(pipe, command);
    if (answer.size() != scl::agreement_answer_size || answer[0] != 0x80) throw BrokenOff("key agreement: refused");
    std::copy_n(answer.begin() + 1, 65, theirs);
    std::copy_n(answer.begin() + 66, 16, challenge);
    std::copy_n(answer.begin() + 82, 16, gate);
    if (!crypto::agree(curve, secret.value, theirs, shared.value)) throw BrokenOff("key agreement: the answer holds no point of the curve");
    crypto::Wiped<crypto::PipeKeys> to_peer, from_peer;
    if (!crypto::derive(crypto::Profile::from_2021_04, size, crypto::Direction::from_opener, shared.value, challenge, gate, to_peer.value) ||
        !crypto::derive(crypto::Profile::from_2021_04, size, crypto::Direction::to_opener, shared.value, challenge, gate, from_peer.value))
        throw BrokenOff("key agreement: no keys");
    close(pipe);
    return ask(gate, &to_peer.value, &from_peer.value);
}

void Conversation::close(std::uint8_t pipe) {
    until("unbind", [&] { return host_.state(pipe) != scl::PipeState::open || host_.unbind(pipe); });
}

Octets Conversation::exchange(std::uint8_t pipe, const Octets& message) {
    const auto lost = [&] { return host_.state(pipe) != scl::PipeState::open; };
    if (!host_.send(pipe, message.data(), message.size())) throw BrokenOff("message: the pipe is closed or busy");
    // The message stays here until it is sent; a pipe that closes lets go of it.
    until("message", [&] { return lost() || (!host_.sending(pipe) && host_.received(pipe).length != 0); });
    if (lost()) throw BrokenOff("message: the session was lost");
    const scl::View got = host_.received(pipe);
    Octets answer(got.data, got.data + got.length);
    host_.release(pipe);
    return answer;
}

Octets Conversation::read(std::uint8_t pipe, std::uint8_t entry) {
    Octets command(formats::scl_command_get_parameter_longest);
    if (!encode(formats::SclCommandGetParameter{entry}, command.data(), command.size())) throw BrokenOff("registry: no such entry");
    Octets answer = exchange(pipe, command);
    if (answer.empty() || answer[0] != 0x80) throw BrokenOff("registry: refused");
    answer.erase(answer.begin());
    return answer;
}

std::uint8_t Conversation::write(std::uint8_t pipe, std::uint8_t entry, const Octets& value) {
    Octets command(value.size() + 2);
    if (!encode(formats::SclCommandSetParameter{entry, {value.data(), value.size()}}, command.data(), command.size())) throw BrokenOff("registry: no such entry");
    const Octets answer = exchange(pipe, command);
    if (answer.empty() || answer[0] >> 6 != 2) throw BrokenOff("registry: no answer to a command");
    return static_cast<std::uint8_t>(answer[0] & 0x3F);
}

bool Conversation::echoes(std::uint8_t pipe, const Octets& message) { return exchange(pipe, message) == message; }

}  // namespace ssp::host
