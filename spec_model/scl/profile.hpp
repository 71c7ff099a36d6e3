// SPDX-License-Identifier: Apache-2.0
// Every number of the SCL that nobody of us has seen: code points, layouts' sizes, limits. All are assumed (A-FMT-4,
// A-FMT-6); who has the standard changes them here, and generates anew.

#pragma once

#include <stddef.h>
#include <stdint.h>

namespace ssp::scl::profile {

// ---- sizes ----------------------------------------------------------------------------------------------------------

inline constexpr size_t packet_maximum = 240;       // assumed: octets of a packet with its header
inline constexpr size_t packet_header = 11;         // assumed: follows from the layout of the header
inline constexpr size_t payload_maximum = packet_maximum - packet_header;
inline constexpr size_t parameters_maximum = 65536; // assumed: octets of a message after its first one
inline constexpr size_t secure_plain_maximum = 240; // assumed: the MTU of the sample files, for data, padding and last octet
inline constexpr size_t hcp_packet_maximum = 240;   // assumed
inline constexpr size_t gates_maximum = 64;         // assumed: in one list of gates
inline constexpr size_t hosts_maximum = 64;         // assumed: in one list of hosts

// ---- hosts, pipes, gates --------------------------------------------------------------------------------------------

inline constexpr uint16_t controller_host = 0x0000;      // assumed: the host that routes and registers
inline constexpr uint16_t unregistered_host = 0xffff;    // assumed: who has no identifier yet
inline constexpr uint16_t link_pipe = 0x0000;            // assumed: static, as in HCI
inline constexpr uint16_t administration_pipe = 0x0001;  // assumed: static, as in HCI
inline constexpr uint16_t first_dynamic_pipe = 0x0002;   // assumed
inline constexpr uint32_t no_session = 0x00000000;       // assumed: what belongs to no session carries it
inline constexpr long attempt_numbers = 0x7fffffff;      // assumed: of attempts to connect a link, from 1

// ---- kinds of packets: three bits -----------------------------------------------------------------------------------

inline constexpr uint64_t packet_data = 0x0;          // assumed
inline constexpr uint64_t packet_credit = 0x1;        // assumed
inline constexpr uint64_t packet_session = 0x2;       // assumed
inline constexpr uint64_t packet_registration = 0x3;  // assumed

// ---- session control: first octet -----------------------------------------------------------------------------------

inline constexpr uint64_t session_reset = 0x01;            // assumed
inline constexpr uint64_t session_bind = 0x02;             // assumed
inline constexpr uint64_t session_bound = 0x03;            // assumed
inline constexpr uint64_t session_refused = 0x04;          // assumed
inline constexpr uint64_t session_unbind = 0x05;           // assumed
inline constexpr uint64_t session_clear_all_pipes = 0x06;  // assumed

inline constexpr uint64_t refused_gate_unknown = 0x01;   // assumed
inline constexpr uint64_t refused_access_denied = 0x02;  // assumed
inline constexpr uint64_t refused_no_pipe_left = 0x03;   // assumed
inline constexpr uint64_t refused_already_bound = 0x04;  // assumed

// ---- registration of hosts: first octet -----------------------------------------------------------------------------

inline constexpr uint64_t registration_register = 0x01;    // assumed
inline constexpr uint64_t registration_registered = 0x02;  // assumed
inline constexpr uint64_t registration_refused = 0x03;     // assumed
inline constexpr uint64_t registration_deregister = 0x04;  // assumed
inline constexpr uint64_t registration_host_left = 0x05;   // assumed

inline constexpr uint64_t host_refused_no_identifier_left = 0x01;  // assumed
inline constexpr uint64_t host_refused_not_allowed = 0x02;         // assumed

// ---- messages on pipes: instructions as in HCI, registries ----------------------------------------------------------

inline constexpr uint64_t command_set_parameter = 0x01;  // assumed: as HCI
inline constexpr uint64_t command_get_parameter = 0x02;  // assumed: as HCI
inline constexpr uint8_t event_post_data = 0x02;         // assumed: as HCI, on the loopback gate

inline constexpr uint64_t registry_version = 0x01;           // assumed: identity gate
inline constexpr uint64_t registry_capabilities = 0x02;      // assumed: identity gate
inline constexpr uint64_t registry_gate_list = 0x03;         // assumed: identity gate
inline constexpr uint64_t registry_host_list = 0x04;         // assumed: administration gate
inline constexpr uint64_t registry_session_identity = 0x05;  // assumed: administration gate

}  // namespace ssp::scl::profile
