// SPDX-License-Identifier: Apache-2.0
// What code and a public page say about HCI, ETSI TS 102 622, out of which the SCL grew.
//
// The SCL itself was not seen. What stands here is true of HCI as libnfc-nci implements it.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view ts_102_622 = "ETSI TS 102 622, from code of libnfc-nci";
inline constexpr std::string_view ts_22924 = "ISO/IEC TS 22924, from a public page on it";
inline constexpr Group from_hci_packets{
    .source = ts_102_622, .basis = Basis::claimed, .subject = Subject::scl,
    .reason = "no model of messages says it"};
inline constexpr Group from_hci_pipes{
    .source = ts_102_622, .basis = Basis::claimed, .subject = Subject::scl, .reason = "no model of pipes says it"};
inline constexpr Group from_hci_router{
    .source = ts_22924, .basis = Basis::claimed, .subject = Subject::scl, .reason = "no model of the router says it"};

// ---- messages and fragments -----------------------------------------------------------------------------------------

inline constexpr Requirement TS102622_PACKET_1 = from_hci_packets.shall("TS102622/Packet-1", "HCP packet",
    "The first octet of a packet holds the chaining bit and a pipe identifier in 0 to 127.");
inline constexpr Requirement TS102622_PACKET_2 = from_hci_packets.shall("TS102622/Packet-2", "HCP packet",
    "The chaining bit is 1 in the last fragment of a message and 0 in all others.");
inline constexpr Requirement TS102622_MESSAGE_1 = from_hci_packets.shall("TS102622/Message-1", "HCP message",
    "Type and instruction of a message stand in its first fragment only.");
inline constexpr Requirement TS102622_MESSAGE_2 = from_hci_packets.shall("TS102622/Message-2", "HCP message",
    "A message is a command, an event or a response.");
inline constexpr Requirement TS102622_FRAGMENT_1 = from_hci_packets.shall("TS102622/Fragment-1", "fragmentation",
    "With packets of N octets the first fragment carries at most N-2 octets of a message and each later one at most "
    "N-1.");
inline constexpr Requirement TS102622_FRAGMENT_2 = from_hci_packets.shall("TS102622/Fragment-2", "fragmentation",
    "Fragments of one pipe keep their order, and those of two messages never mix.");
inline constexpr Requirement TS102622_FRAGMENT_3 = from_hci_packets.shall("TS102622/Fragment-3", "fragmentation",
    "Of a message that is too long for the receiver nothing is delivered, and the rest of it is dropped.");
inline constexpr Requirement TS102622_COMMAND_1 = from_hci_packets.shall("TS102622/Command-1", "commands",
    "A pipe has at most one command without answer.");
inline constexpr Requirement TS102622_RESPONSE_1 = from_hci_packets.shall("TS102622/Response-1", "responses",
    "A response carries a code in 0 to 11.");

// ---- pipes and gates ------------------------------------------------------------------------------------------------

inline constexpr Requirement TS102622_PIPE_1 = from_hci_pipes.shall("TS102622/Pipe-1", "pipes",
    "Pipes 0 and 1 are static and lead to link management and to administration.");
inline constexpr Requirement TS102622_PIPE_2 = from_hci_pipes.shall("TS102622/Pipe-2", "pipes",
    "Dynamic pipes have identifiers in 2 to 111, each for one pipe at most.",
    "Hexadecimal 02 to 6F.");
inline constexpr Requirement TS102622_PIPE_3 = from_hci_pipes.shall("TS102622/Pipe-3", "CREATE_PIPE",
    "A pipe is created by naming source gate, destination host and destination gate.");
inline constexpr Requirement TS102622_PIPE_4 = from_hci_pipes.shall("TS102622/Pipe-4", "NOTIFY_PIPE_CREATED",
    "Both hosts learn source, destination and identifier of a new pipe.");
inline constexpr Requirement TS102622_PIPE_5 = from_hci_pipes.shall("TS102622/Pipe-5", "CREATE_PIPE",
    "A second pipe between the same two gates of the same two hosts is refused.");
inline constexpr Requirement TS102622_PIPE_6 = from_hci_pipes.shall("TS102622/Pipe-6", "DELETE_PIPE",
    "A deleted pipe delivers nothing any more, and both hosts drop it.");
inline constexpr Requirement TS102622_PIPE_7 = from_hci_pipes.shall("TS102622/Pipe-7", "OPEN_PIPE",
    "A pipe that is not open takes no command but to open and to close it.");
inline constexpr Requirement TS102622_PIPE_8 = from_hci_pipes.shall("TS102622/Pipe-8", "OPEN_PIPE",
    "To open an open pipe again succeeds.",
    "So the code does; the specification was not seen.");
inline constexpr Requirement TS102622_PIPE_9 = from_hci_pipes.shall("TS102622/Pipe-9", "OPEN_PIPE",
    "The answer to opening tells how many pipes of the gate are open already.");
inline constexpr Requirement TS102622_UNKNOWN_1 = from_hci_pipes.shall("TS102622/Unknown-1", "unknown pipe",
    "A command on a pipe that does not exist is answered with an error.");
inline constexpr Requirement TS102622_UNKNOWN_2 = from_hci_pipes.shall("TS102622/Unknown-2", "unknown pipe",
    "An event or a response on a pipe that does not exist is dropped.");
inline constexpr Requirement TS102622_UNKNOWN_3 = from_hci_pipes.shall("TS102622/Unknown-3", "unknown instruction",
    "A command that a gate does not know is answered as not supported.");
inline constexpr Requirement TS102622_CLEAR_1 = from_hci_pipes.shall("TS102622/Clear-1", "CLEAR_ALL_PIPE",
    "Clearing all pipes leaves no dynamic pipe and closes the two static ones.");
inline constexpr Requirement TS102622_CLEAR_2 = from_hci_pipes.shall("TS102622/Clear-2", "NOTIFY_ALL_PIPE_CLEARED",
    "Clearing by a host other than the controller removes the pipes of that host only.");
inline constexpr Requirement TS102622_CLEAR_3 = from_hci_pipes.shall("TS102622/Clear-3", "administration",
    "An administration pipe that was closed is opened again at once.");
inline constexpr Requirement TS102622_START_1 = from_hci_pipes.shall("TS102622/Start-1", "start-up",
    "At the start a host opens its administration pipe and reads the session identity.");
inline constexpr Requirement TS102622_GATES_1 = from_hci_pipes.shall("TS102622/Gates-1", "identity management",
    "The identity gate lists the gates of its host.");

// ---- the controller as router ---------------------------------------------------------------------------------------

inline constexpr Requirement TS22924_1 = from_hci_router.shall("TS22924:5.1.5/1", "5.1.5",
    "The controller gives out the identifiers of dynamic hosts and pipes.");
inline constexpr Requirement TS22924_2 = from_hci_router.shall("TS22924:5.1.5/2", "5.1.5",
    "A pipe is created only if the whitelist of the destination host contains the source host.");
inline constexpr Requirement TS22924_3 = from_hci_router.shall("TS22924:5.1.5/3", "5.1.5",
    "A packet reaches the host that its pipe leads to and no other.");
inline constexpr Requirement TS22924_4 = from_hci_router.may("TS22924:5.1.5/4", "5.1.5",
    "The controller may put a message together and cut it anew, because both sides have buffers of their own size.",
    "Content and order stay as they were.");
inline constexpr Requirement TS22924_5 = from_hci_router.shall("TS22924:5.1.5/5", "5.1.5",
    "Integrity and flow control are a matter of each link, not of the way from end to end.");

inline constexpr std::array etsi_ts_102_622_all{
    &TS102622_PACKET_1, &TS102622_PACKET_2, &TS102622_MESSAGE_1, &TS102622_MESSAGE_2, &TS102622_FRAGMENT_1,
    &TS102622_FRAGMENT_2, &TS102622_FRAGMENT_3, &TS102622_COMMAND_1, &TS102622_RESPONSE_1, &TS102622_PIPE_1,
    &TS102622_PIPE_2, &TS102622_PIPE_3, &TS102622_PIPE_4, &TS102622_PIPE_5, &TS102622_PIPE_6, &TS102622_PIPE_7,
    &TS102622_PIPE_8, &TS102622_PIPE_9, &TS102622_UNKNOWN_1, &TS102622_UNKNOWN_2, &TS102622_UNKNOWN_3,
    &TS102622_CLEAR_1, &TS102622_CLEAR_2, &TS102622_CLEAR_3, &TS102622_START_1, &TS102622_GATES_1, &TS22924_1,
    &TS22924_2, &TS22924_3, &TS22924_4, &TS22924_5,
};
// clang-format on

}  // namespace ssp::requirements
