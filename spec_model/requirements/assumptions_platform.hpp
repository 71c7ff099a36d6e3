// SPDX-License-Identifier: Apache-2.0
// What we assume about the platform as a whole: how its machines go together. No text at hand says it.
//
// Each note gives the reason and, after "Alternatives:", what else the standard may turn out to say.

#pragma once

#include "requirements/assumptions_generic.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_whole{
    .source = assumption, .basis = Basis::assumed, .subject = Subject::platform,
    .reason = "no model of the platform says it"};

inline constexpr Requirement A_PLT_1 = assumed_whole.shall("A-PLT-1", "platform",
    "Bundles, pipes and their mapping are commanded only while the SSP is ready, one command at a time.",
    "Before the capability exchange neither side knows the other. Alternatives: metadata can be read as soon as it is initialised.");
inline constexpr Requirement A_PLT_2 = assumed_whole.shall("A-PLT-2", "platform",
    "Each bundle has one pipe, and is Active only while that pipe is mapped to an interface to which pipes are bound.",
    "Somebody has to hear it. Alternatives: a bundle runs without one; it has several.");
inline constexpr Requirement A_PLT_3 = assumed_whole.shall("A-PLT-3", "platform",
    "The SSP is suspended only while no bundle is Active and none is being loaded.",
    "What runs would have to be stopped, and to go on as if it had not been. Alternatives: bundles that run are stopped and run "
    "again when it resumes; they are frozen with their budgets.");
inline constexpr Requirement A_PLT_4 = assumed_whole.shall("A-PLT-4", "platform",
    "A bundle that is started takes the current of its class from the budget of the external supply, and gives it back when it "
    "stops; if the budget does not suffice it is not started.",
    "No current is named for a bundle anywhere. Alternatives: its metadata name it; another bundle is stopped for it.");
inline constexpr Requirement A_PLT_5 = assumed_whole.shall("A-PLT-5", "platform",
    "What outlives power changes with the commit record of a transaction of the storage, and only then; whoever asked is answered after it.",
    "Before it nothing is sure, after it everything. Alternatives: the answer comes first, and what was answered may be lost.");
inline constexpr Requirement A_PLT_6 = assumed_whole.shall("A-PLT-6", "platform",
    "The SSP is initialised only when its storage has recovered.",
    "Else a command could see what is half done. Alternatives: recovery goes on behind the first commands.");
inline constexpr Requirement A_PLT_7 = assumed_whole.shall("A-PLT-7", "platform",
    "Data pass between the terminal and a bundle only while the bundle is Active; a pipe is mapped anew only while its session is closed and its bundle not Active.",
    "Nobody is there to take them. Alternatives: they start the bundle.");
inline constexpr Requirement A_PLT_8 = assumed_whole.shall("A-PLT-8", "platform",
    "The word to resume a suspended SSP comes by a line of its own, not as a packet.",
    "No interface is activated then (A-IF-2). Alternatives: one interface stays activated for it, against A-IF-2.");
inline constexpr Requirement A_PLT_9 = assumed_whole.shall("A-PLT-9", "platform",
    "A reset cuts what is being written, as the loss of power does; a stop waits for the end of it.",
    "A reset may come at any moment. Alternatives: a reset waits for the write.");

inline constexpr Requirement A_PLT_10 = assumed_whole.shall("A-PLT-10", "platform",
    "What the storage recovers is what was stored with the last commit record that is found whole; one that was cut and is found whole "
    "counts as written before the cut.",
    "The platform knows the journal's steps, not its octets: that they recover so is proven of storage_journal, and tested of the code. "
    "Alternatives: the flash with its values inside the platform.");

inline constexpr Requirement A_PLT_11 = assumed_whole.shall("A-PLT-11", "platform",
    "The session identity is stored when the terminal writes it, in a transaction of its own, while the SSP is ready.",
    "A terminal that finds its own knows that its pipes are still there. Alternatives: the SSP draws it itself when a pipe is "
    "created or removed; it is forgotten with a reset.");

inline constexpr std::array assumptions_platform_all{
    &A_PLT_1, &A_PLT_2, &A_PLT_3, &A_PLT_4, &A_PLT_5, &A_PLT_6, &A_PLT_7, &A_PLT_8, &A_PLT_9, &A_PLT_10, &A_PLT_11,
};
// clang-format on

}  // namespace ssp::requirements
