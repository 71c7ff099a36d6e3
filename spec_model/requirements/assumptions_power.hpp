// SPDX-License-Identifier: Apache-2.0
// What we assume about power and interfaces beyond assumptions_generic.hpp: what the two machines had to decide.
//
// Each note gives the reason and, after "Alternatives:", what else the standard may turn out to say.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr Group assumed_life_cycle{
    .source = "assumption of this project", .basis = Basis::assumed, .subject = Subject::power,
    .reason = "no model of power says it"};
inline constexpr Group assumed_budgets{
    .source = "assumption of this project", .basis = Basis::assumed, .subject = Subject::interfaces,
    .reason = "no model of interfaces says it"};
inline constexpr Group assumed_voltage{
    .source = "assumption of this project", .basis = Basis::assumed, .subject = Subject::uicc,
    .reason = "no model of voltage classes says it"};

// ---- life cycle -----------------------------------------------------------------------------------------------------

inline constexpr Requirement A_COR_1 = assumed_life_cycle.shall("A-COR-1", "core",
    "Whether the SSP can be suspended is settled by the capability exchange.",
    "Not every class needs it, and a terminal need not know it. Alternatives: each SSP supports suspension; its class says it.");
inline constexpr Requirement A_COR_2 = assumed_life_cycle.shall("A-COR-2", "core",
    "The interval for resuming begins with the proposed minimum and ends with the duration agreed upon.",
    "The answer of a UICC names one duration, and it negotiates the maximum. Alternatives: the minimum is only advice.");
inline constexpr Requirement A_COR_3 = assumed_life_cycle.shall("A-COR-3", "core",
    "The duration agreed upon lies between the proposed minimum and the proposed maximum.",
    "The terminal named them for that. Alternatives: the SSP may shorten it below the minimum, or refuses.");
inline constexpr Requirement A_COR_4 = assumed_life_cycle.shall("A-COR-4", "core",
    "The right token that comes too early leads to a fresh start and destroys the saved context.",
    "As one that comes too late. Alternatives: it is refused, and may come again.");
inline constexpr Requirement A_COR_5 = assumed_life_cycle.shall("A-COR-5", "core",
    "A reset, or the loss of power, while the SSP is suspended destroys the saved context.",
    "A suspended SSP has a supply: A-BUD-5. Alternatives: the context is stored, and the SSP resumes after a power "
    "cycle, as the UICC does.");
inline constexpr Requirement A_COR_6 = assumed_life_cycle.shall("A-COR-6", "core",
    "The token of a suspension is not that of the one before.",
    "Else a token that was used is good again. Only the last token is kept: that no older one comes again is left to "
    "chance, with 64 bits. Alternatives: tokens are counted.");
inline constexpr Requirement A_COR_7 = assumed_life_cycle.shall("A-COR-7", "core",
    "The SSP stops only while no command is pending and no transaction open, and only a reset or the loss of power ends that.",
    "Stopping closes in order. Alternatives: what is open is aborted; a signal on an interface starts it.");
inline constexpr Requirement A_COR_8 = assumed_life_cycle.shall("A-COR-8", "core",
    "Commands and transactions begin only after the capability exchange, one command at a time.",
    "Before it neither side knows the other. Alternatives: some commands are possible at once; commands on several pipes overlap.");

inline constexpr Requirement A_COR_9 = assumed_life_cycle.shall("A-COR-9", "core",
    "Only an SSP that is off is started, and it checks itself then.",
    "The task list names the boot sequence, and says nothing of it. Alternatives: a start of one that runs is a reset.");

// ---- interfaces and budgets -----------------------------------------------------------------------------------------

inline constexpr Requirement A_IF_4 = assumed_budgets.shall("A-IF-4", "interfaces",
    "A suspended interface is resumed by the terminal or by the SSP.",
    "From memory of SWP. Alternatives: by the terminal only.");
inline constexpr Requirement A_IF_5 = assumed_budgets.shall("A-IF-5", "interfaces",
    "When the SSP is suspended its activated interfaces are suspended, and stay so when it resumes.",
    "A-IF-2 needs it. Alternatives: the SSP refuses to be suspended while one is activated.");
inline constexpr Requirement A_IF_6 = assumed_budgets.shall("A-IF-6", "interfaces",
    "A start of the SSP deactivates all its interfaces.",
    "They are activated anew, as the link above them is. Alternatives: the one that the reset came by stays.");
inline constexpr Requirement A_IF_7 = assumed_budgets.shall("A-IF-7", "interfaces",
    "Pipes are bound to an interface, or unbound, while it is activated, and the binding survives the loss of power.",
    "Packets do it, and dynamic pipes of HCI survive. Alternatives: bindings are volatile.");
inline constexpr Requirement A_IF_8 = assumed_budgets.shall("A-IF-8", "interfaces",
    "What happens on one interface changes no other, and a deactivated one draws nothing.",
    "The task list names activation, suspension and deactivation, and says nothing of them. Alternatives: one interface is "
    "activated at a time.");
inline constexpr Requirement A_BUD_1 = assumed_budgets.shall("A-BUD-1", "budgets",
    "The current declared for interfaces bounds what is drawn through each of them by itself.",
    "Each has a supply of its own. Alternatives: it bounds the sum.");
inline constexpr Requirement A_BUD_2 = assumed_budgets.shall("A-BUD-2", "budgets",
    "Where 0 is declared nothing is drawn.",
    "The stricter reading. Alternatives: 0 means that nothing is said, and the default bound holds.");
inline constexpr Requirement A_BUD_3 = assumed_budgets.shall("A-BUD-3", "budgets",
    "When less is declared than is drawn, the SSP draws no more than declared from that moment on.",
    "The terminal has told what it can give. Alternatives: the SSP refuses the exchange, or has some time.");
inline constexpr Requirement A_BUD_4 = assumed_budgets.shall("A-BUD-4", "budgets",
    "What would draw more than its budget is refused, and nothing else changes.",
    "Nobody else has to give way. Alternatives: the SSP takes current from what is less urgent.");
inline constexpr Requirement A_BUD_5 = assumed_budgets.shall("A-BUD-5", "budgets",
    "A suspended interface has a bound of its own, and so has the external supply while the SSP is suspended.",
    "As the idle current of the UICC. Alternatives: nothing at all is drawn.");
inline constexpr Requirement A_BUD_6 = assumed_budgets.shall("A-BUD-6", "budgets",
    "The current declared for the external supply bounds the sum of all that is active; when the sum is too large for a new "
    "bound, all of it is switched off and asks anew.",
    "Nothing says what is more important. Alternatives: in the order of importance, till the rest fits.");

// ---- voltage --------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_VOL_1 = assumed_voltage.shall("A-VOL-1", "voltage",
    "A class that the UICC names instead of the one applied is tried once in an activation; then the UICC is rejected.",
    "A UICC that names one class in the other and the other in the one would never be rejected. Alternatives: it may name "
    "each class once.");

inline constexpr Requirement A_VOL_2 = assumed_voltage.shall("A-VOL-2", "voltage",
    "The supply can be switched off at any moment, a rejection lasts till then, and each reset in a class is judged and counted.",
    "The clause says which class comes next, and nothing of these. Alternatives: none found.");

inline constexpr std::array assumptions_power_all{
    &A_COR_1, &A_COR_2, &A_COR_3, &A_COR_4, &A_COR_5, &A_COR_6, &A_COR_7, &A_COR_8, &A_COR_9, &A_IF_4, &A_IF_5, &A_IF_6, &A_IF_7, &A_IF_8,
    &A_BUD_1, &A_BUD_2, &A_BUD_3, &A_BUD_4, &A_BUD_5, &A_BUD_6, &A_VOL_1, &A_VOL_2,
};
// clang-format on

}  // namespace ssp::requirements
