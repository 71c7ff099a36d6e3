// SPDX-License-Identifier: Apache-2.0
// Packets and messages of HCP, TS 102 622, the ancestor of the SCL; the code points are those of public code.

#pragma once

#include "formats/vocabulary.hpp"
#include "requirements/assumptions_formats.hpp"
#include "requirements/etsi_ts_102_622.hpp"
#include "scl/profile.hpp"

namespace ssp::formats {

using namespace spec::formats;
using namespace ssp::requirements;

inline constexpr NamedCode answer_codes[]{
    {"ok", 0x00, "Done."},
    {"not_connected", 0x01, "The other host is not there."},
    {"command_parameter_unknown", 0x02, "A parameter of the command is not known."},
    {"not_ok", 0x03, "Refused without a reason of its own."},
    {"no_pipes_available", 0x04, "There is no pipe left."},
    {"registry_parameter_unknown", 0x05, "The registry has no such entry."},
    {"pipe_not_opened", 0x06, "The pipe is not open."},
    {"command_not_supported", 0x07, "The gate does not know the command."},
    {"inhibited", 0x08, "Not possible now."},
    {"timeout", 0x09, "It took too long."},
    {"registry_access_denied", 0x0a, "The entry may not be read, or not be written."},
    {"pipe_access_denied", 0x0b, "The whitelist does not hold the host."},
};
inline constexpr Enumeration answers{"Answer", answer_codes};

// ---- messages: the first octet is type and instruction --------------------------------------------------------------

struct HcpMessageCommand {
    static constexpr std::string_view name = "hcp_message_command", text = "A command asks for an answer.";
    BOOST_HANA_DEFINE_STRUCT(HcpMessageCommand,
        (Constant<2, 0x0, "A command.", TS102622_MESSAGE_2>, type),
        (Number<6, "Which one.", TS102622_MESSAGE_1>, instruction),
        (Rest<0, scl::profile::parameters_maximum, 1, "Its parameters.", TS102622_MESSAGE_1, A_FMT_6>, parameters));
};
struct HcpMessageEvent {
    static constexpr std::string_view name = "hcp_message_event", text = "An event asks for nothing.";
    BOOST_HANA_DEFINE_STRUCT(HcpMessageEvent,
        (Constant<2, 0x1, "An event.", TS102622_MESSAGE_2>, type),
        (Number<6, "Which one.", TS102622_MESSAGE_1>, instruction),
        (Rest<0, scl::profile::parameters_maximum, 1, "Its parameters.", TS102622_MESSAGE_1, A_FMT_6>, parameters));
};
struct HcpMessageResponse {
    static constexpr std::string_view name = "hcp_message_response", text = "A response answers the command before it.";
    BOOST_HANA_DEFINE_STRUCT(HcpMessageResponse,
        (Constant<2, 0x2, "A response.", TS102622_MESSAGE_2>, type),
        (Code<6, answers, "How it went.", TS102622_RESPONSE_1>, answer),
        (Rest<0, scl::profile::parameters_maximum, 1, "What was asked for.", TS102622_MESSAGE_1, A_FMT_6>, parameters));
};
struct HcpMessage {
    static constexpr std::string_view name = "hcp_message", text = "What is said on a pipe.";
    using alternatives = Choice<HcpMessageCommand, HcpMessageEvent, HcpMessageResponse>;
};

// ---- packets --------------------------------------------------------------------------------------------------------

struct HcpPacket {
    static constexpr std::string_view name = "hcp_packet", text = "A fragment of a message on a pipe.";
    BOOST_HANA_DEFINE_STRUCT(HcpPacket,
        (Flag<"Set in the last fragment of a message.", TS102622_PACKET_2>, last),
        (Number<7, "The pipe.", TS102622_PACKET_1>, pipe),
        (Rest<1, scl::profile::hcp_packet_maximum - 1, 1, "The fragment.", TS102622_FRAGMENT_1>, payload));
    static constexpr Carried carries[]{{"", 0, "payload", &format<HcpMessage>(), "last"}};
};

// ---- commands of every gate and of the administration gate ----------------------------------------------------------

struct HcpCommandSetParameter {
    static constexpr std::string_view name = "hcp_command_set_parameter", text = "SET_PARAMETER writes an entry of a registry.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandSetParameter,
        (Constant<8, 0x01, "The command.", TS102622_MESSAGE_1>, instruction),
        (Number<8, "Which entry.", TS102622_MESSAGE_1>, entry),
        (Rest<0, scl::profile::parameters_maximum - 1, 1, "Its new value.", TS102622_MESSAGE_1>, value));
};
struct HcpCommandGetParameter {
    static constexpr std::string_view name = "hcp_command_get_parameter", text = "GET_PARAMETER reads an entry of a registry.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandGetParameter,
        (Constant<8, 0x02, "The command.", TS102622_MESSAGE_1>, instruction),
        (Number<8, "Which entry.", TS102622_MESSAGE_1>, entry));
};
struct HcpCommandOpenPipe {
    static constexpr std::string_view name = "hcp_command_open_pipe", text = "OPEN_PIPE opens the pipe it comes on.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandOpenPipe,
        (Constant<8, 0x03, "The command.", TS102622_MESSAGE_1, TS102622_PIPE_7>, instruction));
};
struct HcpCommandClosePipe {
    static constexpr std::string_view name = "hcp_command_close_pipe", text = "CLOSE_PIPE closes the pipe it comes on.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandClosePipe,
        (Constant<8, 0x04, "The command.", TS102622_MESSAGE_1, TS102622_PIPE_7>, instruction));
};
struct HcpCommandCreatePipe {
    static constexpr std::string_view name = "hcp_command_create_pipe", text = "CREATE_PIPE asks for a pipe to a gate.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandCreatePipe,
        (Constant<8, 0x10, "The command.", TS102622_PIPE_3>, instruction),
        (Number<8, "The gate at this end.", TS102622_PIPE_3>, source_gate),
        (Number<8, "The host at the other end.", TS102622_PIPE_3>, destination_host),
        (Number<8, "The gate at the other end.", TS102622_PIPE_3>, destination_gate));
};
struct HcpCommandDeletePipe {
    static constexpr std::string_view name = "hcp_command_delete_pipe", text = "DELETE_PIPE removes a pipe.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandDeletePipe,
        (Constant<8, 0x11, "The command.", TS102622_PIPE_6>, instruction),
        (Constant<1, 0, "No bit of the pipe.", TS102622_PACKET_1>, none),
        (Number<7, "The pipe.", TS102622_PIPE_6>, pipe));
};
struct HcpCommandNotifyPipeCreated {
    static constexpr std::string_view name = "hcp_command_notify_pipe_created", text = "NOTIFY_PIPE_CREATED tells the other host of a new pipe.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandNotifyPipeCreated,
        (Constant<8, 0x12, "The command.", TS102622_PIPE_4>, instruction),
        (Number<8, "The host that asked.", TS102622_PIPE_4>, source_host),
        (Number<8, "Its gate.", TS102622_PIPE_4>, source_gate),
        (Number<8, "The host that is told.", TS102622_PIPE_4>, destination_host),
        (Number<8, "Its gate.", TS102622_PIPE_4>, destination_gate),
        (Constant<1, 0, "No bit of the pipe.", TS102622_PACKET_1>, none),
        (Number<7, "The pipe.", TS102622_PIPE_4>, pipe));
};
struct HcpCommandNotifyPipeDeleted {
    static constexpr std::string_view name = "hcp_command_notify_pipe_deleted", text = "NOTIFY_PIPE_DELETED tells the other host that a pipe is gone.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandNotifyPipeDeleted,
        (Constant<8, 0x13, "The command.", TS102622_PIPE_6>, instruction),
        (Constant<1, 0, "No bit of the pipe.", TS102622_PACKET_1>, none),
        (Number<7, "The pipe.", TS102622_PIPE_6>, pipe));
};
struct HcpCommandClearAllPipe {
    static constexpr std::string_view name = "hcp_command_clear_all_pipe", text = "CLEAR_ALL_PIPE removes all pipes of the host.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandClearAllPipe,
        (Constant<8, 0x14, "The command.", TS102622_CLEAR_1>, instruction));
};
struct HcpCommandNotifyAllPipeCleared {
    static constexpr std::string_view name = "hcp_command_notify_all_pipe_cleared", text = "NOTIFY_ALL_PIPE_CLEARED tells whose pipes are gone.";
    BOOST_HANA_DEFINE_STRUCT(HcpCommandNotifyAllPipeCleared,
        (Constant<8, 0x15, "The command.", TS102622_CLEAR_2>, instruction),
        (Number<8, "The host that asked for it.", TS102622_CLEAR_2>, requesting_host));
};
struct HcpCommand {
    static constexpr std::string_view name = "hcp_command", text = "A command of any gate, or of the administration gate.";
    using alternatives = Choice<HcpCommandSetParameter, HcpCommandGetParameter, HcpCommandOpenPipe, HcpCommandClosePipe, HcpCommandCreatePipe,
                                HcpCommandDeletePipe, HcpCommandNotifyPipeCreated, HcpCommandNotifyPipeDeleted, HcpCommandClearAllPipe,
                                HcpCommandNotifyAllPipeCleared>;
};

// ---- parameters of responses ----------------------------------------------------------------------------------------

struct HcpPipeCreated {
    static constexpr std::string_view name = "hcp_pipe_created", text = "The parameters of a successful answer to CREATE_PIPE.";
    BOOST_HANA_DEFINE_STRUCT(HcpPipeCreated,
        (Number<8, "The host that asked.", TS102622_PIPE_4>, source_host),
        (Number<8, "Its gate.", TS102622_PIPE_4>, source_gate),
        (Number<8, "The other host.", TS102622_PIPE_4>, destination_host),
        (Number<8, "Its gate.", TS102622_PIPE_4>, destination_gate),
        (Constant<1, 0, "No bit of the pipe.", TS102622_PACKET_1>, none),
        (Number<7, "The pipe.", TS102622_PIPE_4>, pipe));
};
struct HcpPipeOpened {
    static constexpr std::string_view name = "hcp_pipe_opened", text = "The parameter of a successful answer to OPEN_PIPE.";
    BOOST_HANA_DEFINE_STRUCT(HcpPipeOpened,
        (Number<8, "How many pipes of the gate are open already.", TS102622_PIPE_9>, open_pipes));
};
struct HcpSessionIdentity {
    static constexpr std::string_view name = "hcp_session_identity", text = "The entry SESSION_IDENTITY of the administration gate.";
    BOOST_HANA_DEFINE_STRUCT(HcpSessionIdentity,
        (Octets<8, "Which set-up of pipes the host knows.", TS102622_START_1>, identity));
};

}  // namespace ssp::formats
