// SPDX-License-Identifier: Apache-2.0
// Packets and messages of the SCL. No layout of them was seen: every one here is assumed, its numbers stand in
// scl/profile.hpp.

#pragma once

#include "formats/hcp.hpp"
#include "requirements/ssp_ttf_secure_scl.hpp"

namespace ssp::formats {

namespace profile = scl::profile;

// ---- registration of hosts ------------------------------------------------------------------------------------------

inline constexpr NamedCode host_refusal_codes[]{
    {"no_identifier_left", profile::host_refused_no_identifier_left, "All identifiers of hosts are given out."},
    {"not_allowed", profile::host_refused_not_allowed, "Hosts of this domain are not taken."},
};
inline constexpr Enumeration host_refusal{"HostRefusal", host_refusal_codes};

struct SclRegistrationRegisterHost {
    static constexpr std::string_view name = "scl_registration_register_host", text = "A host asks to be registered.";
    BOOST_HANA_DEFINE_STRUCT(SclRegistrationRegisterHost,
        (Constant<8, profile::registration_register, "The request.", A_FMT_4, A_FMT_10>, operation),
        (Octets<16, "The host domain it belongs to.", A_FMT_10>, domain));
};
struct SclRegistrationRegistered {
    static constexpr std::string_view name = "scl_registration_registered", text = "The controller has registered a host.";
    BOOST_HANA_DEFINE_STRUCT(SclRegistrationRegistered,
        (Constant<8, profile::registration_registered, "The answer.", A_FMT_4, A_FMT_10>, operation),
        (Number<16, "The identifier it is given.", A_FMT_10, A_HST_1>, host));
};
struct SclRegistrationRefused {
    static constexpr std::string_view name = "scl_registration_refused", text = "The controller does not register a host.";
    BOOST_HANA_DEFINE_STRUCT(SclRegistrationRefused,
        (Constant<8, profile::registration_refused, "The answer.", A_FMT_4, A_FMT_10>, operation),
        (Code<8, host_refusal, "Why.", A_FMT_4, A_FMT_10>, reason));
};
struct SclRegistrationDeregisterHost {
    static constexpr std::string_view name = "scl_registration_deregister_host", text = "A host leaves.";
    BOOST_HANA_DEFINE_STRUCT(SclRegistrationDeregisterHost,
        (Constant<8, profile::registration_deregister, "What it says.", A_FMT_4, A_HST_2>, operation));
};
struct SclRegistrationHostLeft {
    static constexpr std::string_view name = "scl_registration_host_left", text = "The controller tells that another host has left.";
    BOOST_HANA_DEFINE_STRUCT(SclRegistrationHostLeft,
        (Constant<8, profile::registration_host_left, "What it says.", A_FMT_4, A_HST_2>, operation),
        (Number<16, "Which one.", A_HST_2>, host));
};
struct SclRegistration {
    static constexpr std::string_view name = "scl_registration", text = "What hosts and controller say of who is there.";
    using alternatives = Choice<SclRegistrationRegisterHost, SclRegistrationRegistered, SclRegistrationRefused, SclRegistrationDeregisterHost,
                                SclRegistrationHostLeft>;
};

// ---- control of sessions: the session itself stands in the header of the packet -------------------------------------

inline constexpr NamedCode bind_refusal_codes[]{
    {"gate_unknown", profile::refused_gate_unknown, "There is no such gate."},
    {"access_denied", profile::refused_access_denied, "The whitelist does not hold the host."},
    {"no_pipe_left", profile::refused_no_pipe_left, "All pipes are in use."},
    {"already_bound", profile::refused_already_bound, "The gate takes one session, and has it."},
};
inline constexpr Enumeration bind_refusal{"BindRefusal", bind_refusal_codes};

struct SclSessionReset {
    static constexpr std::string_view name = "scl_session_reset", text = "The sender has started anew and knows no session.";
    BOOST_HANA_DEFINE_STRUCT(SclSessionReset,
        (Constant<8, profile::session_reset, "What it says.", A_FMT_4, A_SCL_3>, operation));
};
struct SclSessionBind {
    static constexpr std::string_view name = "scl_session_bind", text = "The sender asks for a session with a gate.";
    BOOST_HANA_DEFINE_STRUCT(SclSessionBind,
        (Constant<8, profile::session_bind, "The request.", A_FMT_4, A_FMT_9>, operation),
        (Octets<16, "The gate.", A_FMT_9>, gate),
        (Number<16, "The pipe on which the sender receives.", A_FMT_9, A_SCL_1>, receiving_pipe));
};
struct SclSessionBound {
    static constexpr std::string_view name = "scl_session_bound", text = "The session is open.";
    BOOST_HANA_DEFINE_STRUCT(SclSessionBound,
        (Constant<8, profile::session_bound, "The answer.", A_FMT_4, A_FMT_9>, operation),
        (Number<16, "The pipe on which the sender receives.", A_FMT_9, A_SCL_1>, receiving_pipe));
};
struct SclSessionRefused {
    static constexpr std::string_view name = "scl_session_refused", text = "The session is not opened.";
    BOOST_HANA_DEFINE_STRUCT(SclSessionRefused,
        (Constant<8, profile::session_refused, "The answer.", A_FMT_4, A_FMT_9>, operation),
        (Code<8, bind_refusal, "Why.", A_FMT_4, A_FMT_9>, reason));
};
struct SclSessionUnbind {
    static constexpr std::string_view name = "scl_session_unbind", text = "The session is over.";
    BOOST_HANA_DEFINE_STRUCT(SclSessionUnbind,
        (Constant<8, profile::session_unbind, "What it says.", A_FMT_4, A_SCL_3>, operation));
};
struct SclSessionClearAllPipes {
    static constexpr std::string_view name = "scl_session_clear_all_pipes", text = "All sessions of the sender are over.";
    BOOST_HANA_DEFINE_STRUCT(SclSessionClearAllPipes,
        (Constant<8, profile::session_clear_all_pipes, "What it says.", A_FMT_4, TS102622_CLEAR_2>, operation));
};
struct SclSession {
    static constexpr std::string_view name = "scl_session", text = "What hosts say of a session.";
    using alternatives = Choice<SclSessionReset, SclSessionBind, SclSessionBound, SclSessionRefused, SclSessionUnbind, SclSessionClearAllPipes>;
};

// ---- credit ---------------------------------------------------------------------------------------------------------

struct SclCredit {
    static constexpr std::string_view name = "scl_credit", text = "The receiver of a pipe says how much it takes.";
    BOOST_HANA_DEFINE_STRUCT(SclCredit,
        (Number<32, "Fragments that may have been sent since the session began.", A_FLW_1, A_FMT_8>, granted));
};

// ---- messages on pipes ----------------------------------------------------------------------------------------------

struct SclMessageCommand {
    static constexpr std::string_view name = "scl_message_command", text = "A command asks for an answer.";
    BOOST_HANA_DEFINE_STRUCT(SclMessageCommand,
        (Constant<2, 0x0, "A command.", A_FMT_3, TS102622_MESSAGE_2>, type),
        (Number<6, "Which one.", A_FMT_3>, instruction),
        (Rest<0, profile::parameters_maximum, 1, "Its parameters.", A_FMT_6, TTF_MESSAGE_1>, parameters));
};
struct SclMessageEvent {
    static constexpr std::string_view name = "scl_message_event", text = "An event asks for nothing.";
    BOOST_HANA_DEFINE_STRUCT(SclMessageEvent,
        (Constant<2, 0x1, "An event.", A_FMT_3, TS102622_MESSAGE_2>, type),
        (Number<6, "Which one.", A_FMT_3>, instruction),
        (Rest<0, profile::parameters_maximum, 1, "Its parameters.", A_FMT_6, TTF_MESSAGE_1>, parameters));
};
struct SclMessageResponse {
    static constexpr std::string_view name = "scl_message_response", text = "A response answers the command before it.";
    BOOST_HANA_DEFINE_STRUCT(SclMessageResponse,
        (Constant<2, 0x2, "A response.", A_FMT_3, TS102622_MESSAGE_2>, type),
        (Code<6, answers, "How it went.", A_FMT_3, TS102622_RESPONSE_1>, answer),
        (Rest<0, profile::parameters_maximum, 1, "What was asked for.", A_FMT_6, TTF_MESSAGE_1>, parameters));
};
struct SclMessage {
    static constexpr std::string_view name = "scl_message", text = "What is said on a pipe, put together from its fragments.";
    using alternatives = Choice<SclMessageCommand, SclMessageEvent, SclMessageResponse>;
};

struct SclCommandSetParameter {
    static constexpr std::string_view name = "scl_command_set_parameter", text = "A command that writes an entry of a registry.";
    BOOST_HANA_DEFINE_STRUCT(SclCommandSetParameter,
        (Constant<8, profile::command_set_parameter, "The command.", A_FMT_3, A_FMT_4>, instruction),
        (Number<8, "Which entry.", A_FMT_4>, entry),
        (Rest<0, profile::parameters_maximum - 1, 1, "Its new value.", A_FMT_6>, value));
};
struct SclCommandGetParameter {
    static constexpr std::string_view name = "scl_command_get_parameter", text = "A command that reads an entry of a registry.";
    BOOST_HANA_DEFINE_STRUCT(SclCommandGetParameter,
        (Constant<8, profile::command_get_parameter, "The command.", A_FMT_3, A_FMT_4>, instruction),
        (Number<8, "Which entry.", A_FMT_4>, entry));
};
struct SclCommand {
    static constexpr std::string_view name = "scl_command", text = "A command of any gate.";
    using alternatives = Choice<SclCommandSetParameter, SclCommandGetParameter>;
};

// ---- entries of registries ------------------------------------------------------------------------------------------

struct SclVersion {
    static constexpr std::string_view name = "scl_version", text = "The entry that tells the version of the SCL.";
    BOOST_HANA_DEFINE_STRUCT(SclVersion,
        (Number<8, "Major version.", A_FMT_11>, major_version),
        (Number<8, "Minor version.", A_FMT_11>, minor_version));
};
struct SclCapabilities {
    static constexpr std::string_view name = "scl_capabilities", text = "The entry that tells what a host is able to do.";
    BOOST_HANA_DEFINE_STRUCT(SclCapabilities,
        (Number<16, "Octets of the largest packet it takes.", A_FMT_11>, largest_packet),
        (Number<32, "Octets of the largest message it takes.", A_FMT_11>, largest_message),
        (Number<16, "How many pipes it can have open.", A_FMT_11>, pipes),
        (Constant<7, 0, "Reserved.", A_FMT_7>, reserved),
        (Flag<"Whether it speaks secure SCL.", A_FMT_11>, secure));
};
struct SclGateList {
    static constexpr std::string_view name = "scl_gate_list", text = "The entry that lists the gates of a host.";
    BOOST_HANA_DEFINE_STRUCT(SclGateList,
        (Rest<0, 16 * profile::gates_maximum, 16, "Gates of 16 octets each.", A_FMT_11, TS102622_GATES_1>, gates));
};
struct SclHostList {
    static constexpr std::string_view name = "scl_host_list", text = "The entry that lists the hosts that are registered.";
    BOOST_HANA_DEFINE_STRUCT(SclHostList,
        (Rest<0, 2 * profile::hosts_maximum, 2, "Identifiers of two octets each.", A_FMT_11>, hosts));
};
struct SclSessionIdentity {
    static constexpr std::string_view name = "scl_session_identity", text = "The entry that names a set-up of pipes.";
    BOOST_HANA_DEFINE_STRUCT(SclSessionIdentity,
        (Octets<8, "Which set-up of pipes the host knows.", A_FMT_11, TS102622_START_1>, identity));
};

// ---- packets --------------------------------------------------------------------------------------------------------

inline constexpr NamedCode packet_kind_codes[]{
    {"data", profile::packet_data, "A fragment of a message."},
    {"credit", profile::packet_credit, "Credit for the pipe of the opposite direction."},
    {"session", profile::packet_session, "Control of sessions."},
    {"registration", profile::packet_registration, "Registration of hosts."},
};
inline constexpr Enumeration packet_kind{"PacketKind", packet_kind_codes};

struct SclPacket {
    static constexpr std::string_view name = "scl_packet", text = "What hosts send each other.";
    BOOST_HANA_DEFINE_STRUCT(SclPacket,
        (Number<16, "The host it goes to.", A_FMT_1>, destination),
        (Number<16, "The host it comes from.", A_FMT_1>, source),
        (Number<16, "The pipe, by the identifier that the receiver chose.", A_FMT_1, A_SCL_1>, pipe),
        (Flag<"Set in the last fragment of a message.", A_FMT_1, TS102622_PACKET_2>, last),
        (Code<3, packet_kind, "What it carries.", A_FMT_1, A_FMT_4>, kind),
        (Constant<4, 0, "Reserved.", A_FMT_7>, reserved),
        (Number<32, "The session it belongs to; 0 if none.", A_FMT_2>, session),
        (Rest<1, profile::payload_maximum, 1, "What it carries.", A_FMT_1, A_FMT_6>, payload));
    static constexpr Carried carries[]{
        {"kind", profile::packet_data, "payload", &format<SclMessage>(), "last"},
        {"kind", profile::packet_credit, "payload", &format<SclCredit>()},
        {"kind", profile::packet_session, "payload", &format<SclSession>()},
        {"kind", profile::packet_registration, "payload", &format<SclRegistration>()},
    };
};

}  // namespace ssp::formats
