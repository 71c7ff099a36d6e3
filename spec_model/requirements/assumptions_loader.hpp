// SPDX-License-Identifier: Apache-2.0
// What we assume about how a bundle image comes into an SSP: the loader's gate, and what an image is.
//
// Each note gives the reason and, after "Alternatives:", what else the standard may turn out to say.

#pragma once

#include "requirements/assumptions_generic.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_image{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::loading,
    .reason = "no model of the octets of an image says it"};

inline constexpr Requirement A_LOAD_1 = assumed_image.shall("A-LOAD-1", "loader's gate",
    "The loader has a gate of its own, whose commands offer an image, hand over its segments, commit and abort, and enable, disable, "
    "delete, activate and stop a bundle; each is answered with the answer of the table of bundles.",
    "No command of Si3 was seen, only names of some. Alternatives: entries of a registry; the commands of the gate of an OFL.");
inline constexpr Requirement A_LOAD_2 = assumed_image.shall("A-LOAD-2", "descriptor",
    "A descriptor names the bundle, the number and size of its segments and the hash of the first, and is signed: ECDSA on P-256 over its SHA-256.",
    "Descriptors and signatures are told of, their layout is not. Alternatives: certificates of an SPB Manager; other curves.");
inline constexpr Requirement A_LOAD_3 = assumed_image.shall("A-LOAD-3", "segments",
    "A segment carries the hash of the one behind it, which is the SHA-256 of its octets and the hash it carries; the last carries zeros.",
    "That segments are chained by hashes is told, how is not. Alternatives: a list of hashes in the descriptor.");
inline constexpr Requirement A_LOAD_4 = assumed_image.shall("A-LOAD-4", "intent",
    "Whether the user wants it is told by the terminal with the command.",
    "Who has asked the user cannot be seen from inside. Alternatives: a token signed by the terminal's trusted part.");
inline constexpr Requirement A_LOAD_5 = assumed_image.shall("A-LOAD-5", "container",
    "An image is verified again from its container when it is committed, and whenever its bundle is activated.",
    "A memory outside may have changed. Alternatives: the container is trusted once it is written.");
inline constexpr Requirement A_LOAD_6 = assumed_image.shall("A-LOAD-6", "confidentiality",
    "Segments come in the clear.",
    "The keys to which an image is bound are those of provisioning, which is not there yet. Alternatives: encrypted segments, decrypted as they come.");

inline constexpr Requirement A_LOAD_7 = assumed_image.shall("A-LOAD-7", "virtual device",
    "Over a link to a device of this project the first interface is activated, and capabilities and budgets told, as soon as the link is connected.",
    "No message of the capability exchange was seen. Alternatives: an event or a registry entry carries them.");
inline constexpr Requirement A_LOAD_8 = assumed_image.shall("A-LOAD-8", "processor",
    "An image that is for no processor has nothing to execute: on a board its bundle is Active in the table, and no process runs.",
    "Such images are for devices that execute none, as the virtual one. Alternatives: a board refuses them.");

inline constexpr std::array assumptions_loader_all{&A_LOAD_1, &A_LOAD_2, &A_LOAD_3, &A_LOAD_4, &A_LOAD_5, &A_LOAD_6, &A_LOAD_7, &A_LOAD_8};
// clang-format on

}  // namespace ssp::requirements
