// SPDX-License-Identifier: Apache-2.0
// What we assume about how packets and messages are written, because no layout of the SCL was seen.

#pragma once

#include "requirements/assumptions_generic.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_formats{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::formats,
    .reason = "a format stands for it, spec_model/formats, and no machine"};

inline constexpr Requirement A_FMT_1 = assumed_formats.shall("A-FMT-1", "packet",
    "A packet of the SCL begins with the host it goes to, the host it comes from, the pipe of the receiver, an octet of "
    "flags and the session, all big-endian.",
    "Routing needs the hosts, delivery the pipe, and HCI and the samples are big-endian. Alternatives: little-endian, "
    "identifiers of another width, host identifiers on the link gate only.");
inline constexpr Requirement A_FMT_2 = assumed_formats.shall("A-FMT-2", "packet",
    "Each packet names the session it belongs to by a number of 32 bits that the binding host draws at random.",
    "Without it an answer that was under way at a reset opens the wrong session; a counter of any width fails as well, so "
    "it is random, and 32 bits leave a stale packet one chance in 4294967296. Alternatives: 64 bits; the session "
    "identity of eight octets.");
inline constexpr Requirement A_FMT_3 = assumed_formats.shall("A-FMT-3", "message",
    "A message of the SCL begins with one octet of type and instruction, as a message of HCI does.",
    "The SCL grew out of HCI. Alternatives: an octet each; types of its own.");
inline constexpr Requirement A_FMT_4 = assumed_formats.shall("A-FMT-4", "code points",
    "Kinds, instructions, reasons and registry entries of the SCL have the code points of the profile.",
    "Some number is needed; the profile is one header. Alternatives: any other code points.");
inline constexpr Requirement A_FMT_5 = assumed_formats.shall("A-FMT-5", "frame",
    "A frame of SHDLC ends with the checksum of 16 bits of HDLC, high octet first, over everything before it.",
    "The polynomial of HDLC is the ancestor's. Alternatives: another polynomial, low octet first, the flags of the "
    "medium access layer included.");
inline constexpr Requirement A_FMT_6 = assumed_formats.shall("A-FMT-6", "sizes",
    "A packet has at most 240 octets, a message at most 65537.",
    "The sample files cut at 240 and need more than 2 kB. Alternatives: both are negotiated.");
inline constexpr Requirement A_FMT_7 = assumed_formats.shall("A-FMT-7", "reserved values",
    "What is reserved is zero, and a receiver refuses what it does not know, with the place of it.",
    "So everything accepted has one meaning and one form. Alternatives: a receiver ignores what is reserved.");
inline constexpr Requirement A_FMT_8 = assumed_formats.shall("A-FMT-8", "credit",
    "Credit is told as the number of fragments that may have been sent since the session began, in 32 bits.",
    "A total can be repeated and lost without harm. Alternatives: an increment; 16 bits.");
inline constexpr Requirement A_FMT_9 = assumed_formats.shall("A-FMT-9", "session control",
    "Binding names a gate by its 16 octets and the pipe on which the binder receives, and its answer names the other pipe.",
    "A session is two directed pipes. Alternatives: an event of the administration gate with an encoding of its own.");
inline constexpr Requirement A_FMT_10 = assumed_formats.shall("A-FMT-10", "registration",
    "A host registers by the 16 octets of its host domain and is given its identifier of 16 bits.",
    "Host domains are named by UUIDs. Alternatives: the host proposes its identifier.");
inline constexpr Requirement A_FMT_11 = assumed_formats.shall("A-FMT-11", "identity gate",
    "The identity gate tells version, capabilities and a list of gates of 16 octets each, the administration gate a list "
    "of hosts of two octets each and the session identity of eight.",
    "As in HCI, with the wider names. Alternatives: other entries; lists in several parts.");
inline constexpr Requirement A_FMT_12 = assumed_formats.shall("A-FMT-12", "secure SCL",
    "In the last octet of a plain fragment the chaining bit is 1 when the message ends.",
    "As in HCI. Alternatives: 0 ends the message.");

inline constexpr std::array assumptions_formats_all{
    &A_FMT_1, &A_FMT_2, &A_FMT_3, &A_FMT_4, &A_FMT_5, &A_FMT_6, &A_FMT_7, &A_FMT_8, &A_FMT_9, &A_FMT_10, &A_FMT_11,
    &A_FMT_12,
};
// clang-format on

}  // namespace ssp::requirements
