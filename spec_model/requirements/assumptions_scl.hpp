// SPDX-License-Identifier: Apache-2.0
// What we assume about the SCL beyond assumptions_generic.hpp: rules without which two parties and a bad channel go wrong.
//
// Each was found by leaving it out: the shortest run that goes wrong without it is a regression test. Each note gives the
// reason and, after "Alternatives:", what else the standard may turn out to say.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_link{
    .source = "assumption of this project", .basis = Basis::assumed, .subject = Subject::link,
    .reason = "no model of the link says it"};
inline constexpr Group assumed_session{
    .source = "assumption of this project", .basis = Basis::assumed, .subject = Subject::scl,
    .reason = "no model of the SCL says it"};

// ---- link -----------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_LNK_1 = assumed_link.shall("A-LNK-1", "SHDLC",
    "An acknowledgement is valid up to the highest number ever sent, and ignored otherwise.",
    "Checked against the next number, the one that comes late is refused after a repetition, and both sides repeat for "
    "ever. Alternatives: valid up to the number that is sent next, as public code has it.");
inline constexpr Requirement A_LNK_2 = assumed_link.shall("A-LNK-2", "SHDLC",
    "A receiver repeats its last answer from time to time.",
    "When the RR that ends a wait is lost, nobody says anything any more. Alternatives: the sender asks.");
inline constexpr Requirement A_LNK_3 = assumed_link.shall("A-LNK-3", "SHDLC",
    "A receiver that is busy discards packets, and does not acknowledge them.",
    "It has no room. Alternatives: it keeps the one that comes next.");
inline constexpr Requirement A_LNK_4 = assumed_link.shall("A-LNK-4", "SHDLC",
    "The channel delivers what it delivers in the order in which it was sent.",
    "Wires do. When neighbours change places, an old acknowledgement is taken for a new one. Alternatives: more bits "
    "for numbers.");
inline constexpr Requirement A_LNK_5 = assumed_link.shall("A-LNK-5", "SHDLC",
    "RSET and UA carry the number of the attempt, every RSET is answered, also when half connected, and only the UA of the own attempt counts.",
    "Else a UA that comes late ends another attempt, or a side that ignores RSET is never connected. Alternatives: RSET "
    "is ignored when half connected; RSET is repeated only when nothing can be on its way any more.");
inline constexpr Requirement A_LNK_6 = assumed_link.shall("A-LNK-6", "SHDLC",
    "The window is smaller than the modulus of the numbers.",
    "Else a repeated packet is taken for a new one. Alternatives: none.");
inline constexpr Requirement A_LNK_7 = assumed_link.shall("A-LNK-7", "SHDLC",
    "When a link starts anew, what was not acknowledged is reported as unknown to the layer above.",
    "It may or may not have arrived. Alternatives: it is sent again, and may arrive twice.");
inline constexpr Requirement A_LNK_8 = assumed_link.shall("A-LNK-8", "SHDLC",
    "While a side owes a reject or is busy, it sends the answer before any further packet.",
    "A packet acknowledges too, and would hide the reject. Alternatives: answers and packets take turns.");

inline constexpr Requirement A_LNK_9 = assumed_link.shall("A-LNK-9", "SHDLC",
    "Each further RSET proposes a smaller window, down to 1.",
    "One that is too wide is not answered. Alternatives: the answer says which window is possible.");
inline constexpr Requirement A_LNK_10 = assumed_link.shall("A-LNK-10", "SHDLC",
    "An end hands over one frame at a time.",
    "A frame is either sent as a whole or not. Alternatives: none.");
inline constexpr Requirement A_LNK_11 = assumed_link.shall("A-LNK-11", "SHDLC",
    "The number of an attempt to connect was never used for one that may still be on its way.",
    "An end draws its first number, of 31 bits, and counts on. Alternatives: fewer bits, and a number that is kept without power.");
inline constexpr Requirement A_LNK_12 = assumed_link.shall("A-LNK-12", "SHDLC",
    "REJ ends a wait, too.",
    "It asks for a packet. Alternatives: only RR does, as public code has it.");
inline constexpr Requirement A_LNK_13 = assumed_link.shall("A-LNK-13", "SHDLC",
    "With selective reject, what comes after a gap is kept, and SREJ acknowledges what came before its number and asks for that packet alone.",
    "Of SREJ only the code and the bit of RSET are known. Alternatives: SREJ acknowledges nothing.");
inline constexpr Requirement A_LNK_14 = assumed_link.shall("A-LNK-14", "SHDLC",
    "With selective reject the window is at most half of the modulus of the numbers.",
    "Else a packet that is sent again is kept as one that comes later. Alternatives: none.");

// ---- sessions -------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_SCL_6 = assumed_session.shall("A-SCL-6", "sessions",
    "Each session of a pipe has a number, which every message of it carries, data too.",
    "Without it an answer that is still on its way when a host restarts opens the next session. Alternatives: restarts "
    "wait till nothing can be on its way.");
inline constexpr Requirement A_SCL_7 = assumed_session.shall("A-SCL-7", "sessions",
    "A host that restarts forgets what it had not sent yet, tells the other, and does nothing else before.",
    "Else the other keeps a session open alone. Alternatives: the other finds out when it sends.");
inline constexpr Requirement A_SCL_8 = assumed_session.shall("A-SCL-8", "sessions",
    "A confirmation that nobody waits for is answered by the end of that session.",
    "Else the one who confirmed keeps it open alone. Alternatives: none found.");
inline constexpr Requirement A_SCL_9 = assumed_session.shall("A-SCL-9", "sessions",
    "A request to bind a pipe that is open replaces its session.",
    "The other has restarted. Alternatives: it is refused; it is confirmed and nothing changes, as in HCI, which leaves "
    "the ends with different sessions.");
inline constexpr Requirement A_SCL_10 = assumed_session.shall("A-SCL-10", "sessions",
    "The last place of a queue is kept for answers.",
    "Else both hosts wait for room to answer. Alternatives: queues without bound.");
inline constexpr Requirement A_SCL_11 = assumed_session.shall("A-SCL-11", "sessions",
    "When both hosts ask at once, the request of the first host counts.",
    "One of them has to give way. Alternatives: both are refused; both take the number of the other.");
inline constexpr Requirement A_SCL_12 = assumed_session.shall("A-SCL-12", "sessions",
    "The number of a session was never used for one that may still be on its way.",
    "A counter that wraps round fails at any size. Alternatives: random numbers; counters that survive a reset.");
inline constexpr Requirement A_SCL_13 = assumed_session.shall("A-SCL-13", "sessions",
    "When a host restarts, the router forgets what it holds of it and for it, and tells the other.",
    "Else its queues fill with what nobody can answer. Alternatives: none found.");

inline constexpr Requirement A_SCL_14 = assumed_session.shall("A-SCL-14", "pipes",
    "The identifier of a pipe is given out again only when both ends know that the old pipe is gone.",
    "Else what was sent on the old pipe is delivered on the new one. Alternatives: each pipe has a number of its own.");
inline constexpr Requirement A_SCL_15 = assumed_session.shall("A-SCL-15", "session identity",
    "The session identity changes exactly when a pipe is created or removed.",
    "It tells whether both sides remember the same pipes. Alternatives: each host sets it itself, as in HCI.");
inline constexpr Requirement A_HST_3 = assumed_session.shall("A-HST-3", "hosts",
    "When a host leaves, its whitelist and all entries for it go.",
    "Its identifier may be given to another. Alternatives: whitelists name host domains, and stay.");

// ---- gates ----------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_GAT_1 = assumed_session.shall("A-GAT-1", "commands",
    "A second command before the answer to the first, and a response to no command, are dropped.",
    "Whoever sends them has lost count. Alternatives: an error answer; the pipe is closed.");
inline constexpr Requirement A_GAT_2 = assumed_session.shall("A-GAT-2", "secure SCL",
    "A pipe is secure or clear from its creation to its end, and what comes the other way is dropped without an answer.",
    "An answer would tell what is behind it. Alternatives: the pipe fails.");
inline constexpr Requirement A_GAT_3 = assumed_session.shall("A-GAT-3", "registry",
    "An entry that is not there is unknown, one without the right to it is denied, and nothing else changes.",
    "The codes exist. Alternatives: E_NOK for either, as one implementation has it.");
inline constexpr Requirement A_GAT_4 = assumed_session.shall("A-GAT-4", "loopback",
    "The loopback gate sends back each event as it came, and no other gate does.",
    "As in HCI, from memory. Alternatives: one kind of event only.");
inline constexpr Requirement A_GAT_5 = assumed_session.shall("A-GAT-5", "pipes",
    "To close a pipe that is not open succeeds, and closing a pipe forgets its commands without answer.",
    "Both ends may close at once. Alternatives: an error.");
inline constexpr Requirement A_GAT_6 = assumed_session.shall("A-GAT-6", "registry",
    "A command that was taken and cannot be carried out for want of its means is answered with an error.",
    "An entry that outlives power is written to a storage, which may be lost: what it holds then, the next start tells. Alternatives: "
    "no answer; inhibited, or timeout.");

// ---- flow -----------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_FLW_4 = assumed_session.shall("A-FLW-4", "flow",
    "A fragment that is discarded gives its credit back.",
    "Else the pipe starves. Alternatives: credit is counted anew from time to time.");
inline constexpr Requirement A_FLW_5 = assumed_session.shall("A-FLW-5", "flow",
    "When a message does not fit, the rest of it is discarded up to its last fragment.",
    "The rule of HCI. Alternatives: the pipe is closed.");

// ---- secure SCL -----------------------------------------------------------------------------------------------------

inline constexpr Requirement A_SEC_3 = assumed_session.shall("A-SEC-3", "secure SCL",
    "The two directions of a secure pipe use different nonces: the direction is part of what they are derived from.",
    "Both count from 1 with one key; the second fragment would break the first, and a reflected one would be taken. "
    "Alternatives: one side counts odd and the other even; each has one half of the numbers.");
inline constexpr Requirement A_SEC_4 = assumed_session.shall("A-SEC-4", "secure SCL",
    "After a fragment that does not verify, or has another number than the next, the pipe has failed for good.",
    "Nobody can try. Alternatives: it is dropped, and the pipe goes on.");

inline constexpr std::array assumptions_scl_all{
    &A_LNK_1, &A_LNK_2, &A_LNK_3, &A_LNK_4, &A_LNK_5, &A_LNK_6, &A_LNK_7, &A_LNK_8, &A_LNK_9, &A_LNK_10, &A_LNK_11, &A_LNK_12, &A_LNK_13, &A_LNK_14, &A_SCL_6, &A_SCL_7, &A_SCL_8,
    &A_SCL_9, &A_SCL_10, &A_SCL_11, &A_SCL_12, &A_SCL_13, &A_SCL_14, &A_SCL_15, &A_HST_3, &A_GAT_1, &A_GAT_2, &A_GAT_3, &A_GAT_4,
    &A_GAT_5, &A_GAT_6, &A_FLW_4, &A_FLW_5, &A_SEC_3, &A_SEC_4,
};
// clang-format on

}  // namespace ssp::requirements
