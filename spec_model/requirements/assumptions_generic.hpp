// SPDX-License-Identifier: Apache-2.0
// What we assume about the generic part of the SSP, because no text at hand says it.
//
// Each note gives the reason and, after "Alternatives:", what else the standard may turn out to say.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view assumption = "assumption of this project";
inline constexpr Group assumed_core{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::power,
    .reason = "no model of power says it"};
inline constexpr Group assumed_interfaces{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::interfaces,
    .reason = "no model of interfaces says it"};
inline constexpr Group assumed_hosts{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::scl, .reason = "no model of the SCL says it"};
inline constexpr Group assumed_pipes{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::scl, .reason = "no model of the SCL says it"};
inline constexpr Group assumed_virtual_links{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::link,
    .reason = "nothing formal stands for virtual links"};
inline constexpr Group assumed_flow{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::scl,
    .reason = "no model of credit says it"};
inline constexpr Group assumed_accessors{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::accessors,
    .reason = "accessors have no model yet"};
inline constexpr Group assumed_secure_pipe{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::security,
    .reason = "no model of the secure SCL says it"};
inline constexpr Group assumed_files{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::storage,
    .reason = "the file system has no model yet"};

// ---- start and power ------------------------------------------------------------------------------------------------

inline constexpr Requirement A_PWR_1 = assumed_core.shall("A-PWR-1", "core",
    "A start that fails leaves the SSP off.",
    "A platform that is not sound offers no service. Alternatives: it stops in a state of its own, which only a reset "
    "leaves.");
inline constexpr Requirement A_PWR_2 = assumed_core.shall("A-PWR-2", "core",
    "Capabilities are exchanged once after a start and hold until the next one.",
    "Both sides build upon them. Alternatives: either side may announce a change at any time.");
inline constexpr Requirement A_PWR_3 = assumed_core.shall("A-PWR-3", "core",
    "The SSP is suspended only while no command is pending and no transaction open, and gives out a token.",
    "As with the UICC. Alternatives: open transactions are aborted or saved.");
inline constexpr Requirement A_PWR_4 = assumed_core.shall("A-PWR-4", "core",
    "A wrong token, or one that comes too late, leads to a fresh start and destroys the saved context.",
    "Nobody can try tokens. Alternatives: the context stays for another attempt.");
inline constexpr Requirement A_PWR_5 = assumed_core.shall("A-PWR-5", "core",
    "A reset ends all sessions, pipes and authentication.",
    "They are volatile. Alternatives: pipes survive, as dynamic pipes of HCI do.");
inline constexpr Requirement A_PWR_6 = assumed_core.shall("A-PWR-6", "core",
    "The SSP draws from each supply no more than the terminal declared, and before that no more than its class allows.",
    "The two numbers could have no other purpose. Alternatives: 0 means that nothing is said; the bound is an "
    "average.");

// ---- interfaces -----------------------------------------------------------------------------------------------------

inline constexpr Requirement A_IF_1 = assumed_interfaces.shall("A-IF-1", "interfaces",
    "Deactivating the last interface destroys no persistent binding of pipes.",
    "Power saving must not cost a new set-up. Alternatives: bindings end with the interface.");
inline constexpr Requirement A_IF_2 = assumed_interfaces.shall("A-IF-2", "interfaces",
    "While the SSP is suspended none of its interfaces is activated.",
    "Nobody is there to answer. Alternatives: one interface stays, to wake the SSP.");
inline constexpr Requirement A_IF_3 = assumed_interfaces.shall("A-IF-3", "interfaces",
    "No packet moves on an interface that is not activated.",
    "Words of the activation of SWP. Alternatives: a packet activates the interface by itself.");

// ---- hosts and pipes ------------------------------------------------------------------------------------------------

inline constexpr Requirement A_HST_1 = assumed_hosts.shall("A-HST-1", "hosts",
    "The identifier of a host is unique among those registered.",
    "Packets are routed by it. Alternatives: unique within a host domain.");
inline constexpr Requirement A_HST_2 = assumed_hosts.shall("A-HST-2", "hosts",
    "When a host leaves, all its pipes are closed and unbound, and the hosts at their other ends are told.",
    "Nobody waits for one who is gone. Alternatives: peers find out by a time-out.");
inline constexpr Requirement A_SCL_1 = assumed_pipes.shall("A-SCL-1", "pipes",
    "The receiver chooses the identifier of the pipe it receives on, unique among its own.",
    "It looks up its own table. Alternatives: the controller gives out identifiers, as in HCI.");
inline constexpr Requirement A_SCL_2 = assumed_pipes.shall("A-SCL-2", "pipes",
    "Data for a closed pipe are never delivered.",
    "They belong to nobody. Alternatives: an error answer besides.");
inline constexpr Requirement A_SCL_3 = assumed_pipes.shall("A-SCL-3", "pipes",
    "Both ends of a pipe finally agree whether it is open.",
    "Else one end waits for ever. Alternatives: none, if links are fair.");
inline constexpr Requirement A_SCL_4 = assumed_pipes.shall("A-SCL-4", "pipes",
    "A gate takes several sessions unless it says otherwise, and the gate that access to a service gives takes one.",
    "That gate was made for one session. Alternatives: one session a gate, always.");
inline constexpr Requirement A_SCL_5 = assumed_pipes.shall("A-SCL-5", "pipes",
    "The gate that access to a service gives is valid until its session closes, a reset, or a new authentication.",
    "Its rights come from that authentication. Alternatives: it is valid until it is used once.");

// ---- flow -----------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_FLW_1 = assumed_flow.shall("A-FLW-1", "flow",
    "A fragment is sent only while there is credit, credit granted adds up, and a fragment without credit is an error.",
    "A receiver has to bound its buffers. Alternatives: acknowledgements with a window.");
inline constexpr Requirement A_FLW_2 = assumed_flow.shall("A-FLW-2", "flow",
    "Fragments of different pipes may mix, those of one pipe may not.",
    "The rule of HCI. Alternatives: one message at a time on the whole link.");
inline constexpr Requirement A_FLW_3 = assumed_flow.shall("A-FLW-3", "flow",
    "Buffers and turns of a router are divided among the pairs of hosts, and what one pair does not use is not lent.",
    "What is lent tells a host what others do: it is refused, or served later, when they are busy. Alternatives: a pool "
    "that all share, as a channel that is known of.");

// ---- virtual links --------------------------------------------------------------------------------------------------

inline constexpr Requirement A_VLINK_1 = assumed_virtual_links.shall("A-VLINK-1", "virtual links",
    "A virtual link carries frames in order in a stream of octets, delimited and checked as RFC 1662 does it.",
    "A stream between two programs stands for a physical link that no standard at hand describes. Alternatives: the "
    "bit stuffing of SWP, the slots of SPI, length and value.");

inline constexpr Requirement A_VLINK_2 = assumed_virtual_links.shall("A-VLINK-2", "virtual device",
    "The core gates of a virtual device have identifiers of ours, and keys are agreed at a gate of its own, without tokens.",
    "No source at hand gives the identifiers; without tokens nobody is authenticated there. "
    "Alternatives: the identifiers and the service access of the standard.");

// ---- accessors ------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_ACC_1 = assumed_accessors.shall("A-ACC-1", "accessors",
    "A maximum of 0 attempts means that their number is not limited.",
    "The default would block every PIN at once otherwise. Alternatives: 0 means blocked.");
inline constexpr Requirement A_ACC_2 = assumed_accessors.shall("A-ACC-2", "accessors",
    "Each attempt to authenticate uses up the challenge, also one that fails.",
    "A challenge is fresh or worthless. Alternatives: it is good until it succeeds, or for a time.");
inline constexpr Requirement A_ACC_3 = assumed_accessors.shall("A-ACC-3", "accessors",
    "An accessor is authenticated when all its conditions are met.",
    "The safer reading of a list. Alternatives: any one of them is enough.");

// ---- secure pipe and files ------------------------------------------------------------------------------------------

inline constexpr Requirement A_SEC_1 = assumed_secure_pipe.shall("A-SEC-1", "secure SCL",
    "A fragment is accepted only if its sequence number is the next one.",
    "Pipes keep order, so a gap is an attack or a loss. Alternatives: any number higher than the last.");
inline constexpr Requirement A_SEC_2 = assumed_secure_pipe.shall("A-SEC-2", "secure SCL",
    "A pipe fails before its sequence number would wrap round.",
    "A nonce must never come twice. Alternatives: new keys are agreed upon in time.");
inline constexpr Requirement A_FS_1 = assumed_files.shall("A-FS-1", "files",
    "A command that writes happens as a whole or not at all.",
    "A torn file has no meaning. Alternatives: a write is atomic for each block only.");
inline constexpr Requirement A_FS_2 = assumed_files.shall("A-FS-2", "files",
    "A node that is open is not deleted.",
    "Its session would lose its ground. Alternatives: the session ends with an error.");

inline constexpr std::array assumptions_generic_all{
    &A_PWR_1, &A_PWR_2, &A_PWR_3, &A_PWR_4, &A_PWR_5, &A_PWR_6, &A_IF_1, &A_IF_2, &A_IF_3, &A_HST_1, &A_HST_2, &A_SCL_1,
    &A_SCL_2, &A_SCL_3, &A_SCL_4, &A_SCL_5, &A_FLW_1, &A_FLW_2, &A_FLW_3, &A_VLINK_1, &A_VLINK_2, &A_ACC_1, &A_ACC_2, &A_ACC_3,
    &A_SEC_1, &A_SEC_2, &A_FS_1, &A_FS_2,
};
// clang-format on

}  // namespace ssp::requirements
