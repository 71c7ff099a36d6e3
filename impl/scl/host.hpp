// SPDX-License-Identifier: Apache-2.0
// One host of the SCL on one link: packets, sessions of pipes, fragments and credit, secure pipes, gates.
//
// The generated machines decide (shdlc, scl_sessions, scl_flow, scl_secure, scl_gates); the generated formats read and write. Here
// octets are moved between them. All memory is in the struct Host: nothing is allocated, sizeof(Host) is all of it.

#pragma once

#include "crypto/secure_fragment.hpp"
#include "generated/formats/scl_message.hpp"
#include "generated/formats/scl_registration.hpp"
#include "generated/formats/scl_session.hpp"
#include "generated/scl_flow/scl_flow_calls.hpp"
#include "generated/scl_gates/scl_gates_calls.hpp"
#include "generated/scl_secure/scl_secure_calls.hpp"
#include "generated/scl_sessions/scl_sessions_calls.hpp"
#include "scl/gates.hpp"
#include "scl/link_endpoint.hpp"
#include "spec_model/scl/profile.hpp"

#include <stddef.h>
#include <stdint.h>

namespace ssp::scl {

using generated::formats::View;

inline constexpr uint8_t pipes = generated::scl_sessions::pipe_count - 1;  // the last one of the machine is nobody's
inline constexpr uint8_t credits = generated::scl_flow::room;  // fragments of a pipe that are kept for its reader
#if defined(SSP_SCL_MESSAGE_MAXIMUM)  // of a device with little memory: at least what its gates need, 2112 octets for the loader's
inline constexpr size_t message_maximum = SSP_SCL_MESSAGE_MAXIMUM;
#else
inline constexpr size_t message_maximum = generated::formats::scl_message_event_longest;
#endif
inline constexpr size_t payload_maximum = profile::payload_maximum;
inline constexpr size_t secure_data_maximum = (payload_maximum - 20) / 16 * 16 - 1;  // data of a secure fragment in one packet
inline constexpr uint8_t no_pipe = 0xFF;

// What a host needs of its place. `random` fills octets that nobody can guess: session numbers, keys, challenges.
struct Platform {
    Link link{};
    void* self = nullptr;
    void (*random)(void* self, uint8_t* octets, size_t size) = nullptr;
};

enum class Role : uint8_t {
    controller,  // registers the other host, and serves gates
    terminal,    // registers with the controller, and binds to its gates
};

enum class PipeState : uint8_t { closed, binding, open, refused };

struct HostCounts {
    uint32_t packets_refused = 0;    // not a packet, or not for this host
    uint32_t packets_dropped = 0;    // of another session, of no pipe, or without credit
    uint32_t messages_dropped = 0;   // longer than message_maximum
    uint32_t fragments_failed = 0;   // of secure pipes
    uint32_t restarts = 0;           // the other host, or the link, has started anew
};

class Host {
public:
    // `served` are the gates of a controller, gate_count of the machine at most; they have to outlive it. Does nothing before poll().
    Host(Role role, const Platform& platform, const Gate* served, size_t count) noexcept;
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    // Does what can be done now, and never waits; see LinkEndpoint::poll(). Serves the gates.
    bool poll() noexcept;

    // Power-up: nothing is remembered.
    void restart() noexcept;

    // ---- for a terminal --------------------------------------------------------------------------------------------

    // Asks the controller to be registered; done when registered() says so. To be asked again after a restart.
    void register_host(const uint8_t (&domain)[16]) noexcept;
    [[nodiscard]] bool registered() const noexcept { return my_host_ != unregistered; }

    // Asks for a session with a gate; with keys, for a secure one. Returns the pipe, or no_pipe if none is free or nothing
    // can be asked now. Follow it by state().
    [[nodiscard]] uint8_t bind(const uint8_t (&gate)[16], const crypto::PipeKeys* to_peer, const crypto::PipeKeys* from_peer) noexcept;
    // Ends a session at once. False if that cannot be said now; it may be tried again.
    bool unbind(uint8_t pipe) noexcept;

    // ---- for both --------------------------------------------------------------------------------------------------

    [[nodiscard]] PipeState state(uint8_t pipe) const noexcept;
    // Sends a message of 1 to message_maximum octets, which stays with the caller until sending() is false. False if the
    // pipe is not open or the message before is still being sent.
    bool send(uint8_t pipe, const uint8_t* message, size_t size) noexcept;
    [[nodiscard]] bool sending(uint8_t pipe) const noexcept { return pipe < pipes && pipes_[pipe].out.data != nullptr; }
    // The message that has arrived on a pipe, valid until release(); of length 0 if there is none.
    [[nodiscard]] View received(uint8_t pipe) const noexcept;
    void release(uint8_t pipe) noexcept;

    [[nodiscard]] const LinkEndpoint& link() const noexcept { return link_; }
    [[nodiscard]] LinkEndpoint& link() noexcept { return link_; }
    [[nodiscard]] const HostCounts& counts() const noexcept { return counts_; }

private:
    static constexpr uint16_t controller = profile::controller_host, registered_host = controller + 1;
    static constexpr uint16_t unregistered = profile::unregistered_host, first_pipe = profile::first_dynamic_pipe;
    static constexpr uint8_t nobodys_pipe = pipes;
    static constexpr size_t control_places = 8, control_size = 32;  // small packets that wait for the link

    struct Held {
        uint8_t octets[payload_maximum];
        uint8_t size;
        bool last, dropped;
    };
    struct Pipe {
        bool in_use = false, bound_by_peer = false, refused = false, secure = false, echoing = false;
        uint16_t peer_pipe = 0;    // where the other host receives
        uint32_t session = 0;      // for which the fields below hold; 0 before the pipe is open
        uint8_t gate[16]{};        // that this host has asked for
        const Gate* served = nullptr;
        View out{};                // the message being sent
        size_t out_at = 0;
        uint32_t granted = 0;      // fragments the other may have sent since the session began
        uint32_t allowed = 0;      // and those this host may have sent
        size_t arriving = 0;       // octets of the message that arrives, wherever they are
        Held held[credits]{};      // kept fragments, oldest first
        uint8_t held_first = 0, held_count = 0;
        bool whole = false;        // message holds a message for the reader
        size_t size = 0;
        uint8_t message[message_maximum]{};
        uint8_t answer[answer_maximum]{};
        crypto::PipeKeys to_peer{}, from_peer{};
    };
    struct Agreed {  // keys for a session that was not asked for yet
        bool there = false;
        uint8_t gate[16]{};
        crypto::PipeKeys to_peer{}, from_peer{};
    };
    struct Control {
        uint8_t octets[control_size];
        uint8_t size;
    };

    uint32_t draw() noexcept;  // the number of a first attempt or of a session

    // PacketUser
    size_t next_packet(uint8_t* packet, size_t capacity) noexcept;
    void take_packet(const uint8_t* octets, size_t size) noexcept;
    [[nodiscard]] bool ready() const noexcept { return control_places - control_count_ >= 2; }
    // What is asked leaves the host ready for the answers: else both ends could wait for each other for ever, each with too
    // much to say to take anything.
    [[nodiscard]] bool may_ask() const noexcept { return control_places - control_count_ >= 3; }
    void started_anew() noexcept;

    // what arrives
    void take_registration(const generated::formats::SclPacket& packet) noexcept;
    void take_session(const generated::formats::SclPacket& packet) noexcept;
    void take_bind(const generated::formats::SclPacket& packet, const generated::formats::SclSessionBind& bind) noexcept;
    void take_data(const generated::formats::SclPacket& packet) noexcept;
    void take_credit(const generated::formats::SclPacket& packet) noexcept;
    void keep(uint8_t pipe, const uint8_t* data, size_t size, bool last) noexcept;
    void drop_arriving(uint8_t pipe) noexcept;
    void fail(uint8_t pipe) noexcept;
    void assemble(uint8_t pipe) noexcept;

    // what is said
    void say_sessions(uint16_t to_pipe) noexcept;
    void say(generated::formats::PacketKind kind, uint16_t pipe, uint32_t session, const uint8_t* payload, size_t size) noexcept;
    [[nodiscard]] size_t write(const generated::formats::SclPacket& packet, uint8_t* out, size_t capacity) noexcept;
    [[nodiscard]] size_t next_credit(uint8_t pipe, uint8_t* packet, size_t capacity) noexcept;
    [[nodiscard]] size_t next_data(uint8_t pipe, uint8_t* packet, size_t capacity) noexcept;

    // the pipes follow the machine of sessions
    void follow(uint8_t pipe) noexcept;
    void follow_all() noexcept;
    [[nodiscard]] uint8_t find_pipe(uint16_t number) const noexcept;
    [[nodiscard]] uint8_t free_pipe() const noexcept;

    void serve(uint8_t pipe) noexcept;
    [[nodiscard]] size_t answer(uint8_t pipe) noexcept;
    [[nodiscard]] size_t agree(View message, uint8_t* out, size_t capacity) noexcept;
    [[nodiscard]] const Gate* find_gate(const uint8_t (&id)[16]) const noexcept;

    Role role_;
    Platform platform_;
    const Gate* served_;
    size_t served_count_;
    uint16_t my_host_ = unregistered, peer_host_ = controller;
    generated::scl_sessions::Machine sessions_{};
    generated::scl_flow::Machine flow_{};
    generated::scl_secure::Machine security_{};
    generated::scl_gates::Machine gates_{};  // of the gates served, and the pipes to them
    Pipe pipes_[pipes]{};
    Agreed agreed_{};
    Control control_[control_places]{};
    uint8_t control_first_ = 0, control_count_ = 0, turn_ = 0;
    generated::formats::BindRefusal refusal_ = generated::formats::BindRefusal::gate_unknown;  // of the next refusal
    HostCounts counts_{};
    LinkEndpoint link_;
};

}  // namespace ssp::scl
