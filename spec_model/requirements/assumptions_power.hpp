// SPDX-License-Identifier: Apache-2.0
// What we assume about power and interfaces beyond assumptions_generic.hpp: what its machines had to decide.
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
inline constexpr Group assumed_swp{
    .source = "assumption of this project", .basis = Basis::assumed, .subject = Subject::interfaces,
    .reason = "no model of SWP says it"};

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

// ---- SWP ------------------------------------------------------------------------------------------------------------

inline constexpr Requirement A_SWP_1 = assumed_swp.shall("A-SWP-1", "activation",
    "To activate an interface the terminal drives S1 high, the UICC answers with ACT_SYNC, the terminal sends ACT_POWER_MODE "
    "and the UICC ACT_READY.",
    "From memory of SWP. Alternatives: in low power ACT_SYNC alone ends the activation; the identity in ACT_SYNC has to be that "
    "of the activation before.");
inline constexpr Requirement A_SWP_2 = assumed_swp.shall("A-SWP-2", "activation",
    "The terminal waits the same time for ACT_SYNC as for ACT_READY, counted in ticks.",
    "There are such times, and their values were not seen. Alternatives: each has a time of its own.");
inline constexpr Requirement A_SWP_3 = assumed_swp.shall("A-SWP-3", "activation",
    "An ACT frame that is corrupted, late or not the one expected is asked for again, three times in an activation, and then "
    "S1 goes low.",
    "An activation has to end, also with a UICC that is no good. Alternatives: three times for each frame; a frame that is not "
    "the one expected is ignored.");
inline constexpr Requirement A_SWP_4 = assumed_swp.shall("A-SWP-4", "activation",
    "Until ACT_READY has come nothing but ACT frames moves, and the interface is not activated.",
    "The other logical links rest on an agreed power mode. Alternatives: it is activated as soon as S1 is high.");
inline constexpr Requirement A_SWP_5 = assumed_swp.shall("A-SWP-5", "power mode",
    "The power mode is chosen by the terminal with the activation, and holds till the interface is deactivated.",
    "ACT_POWER_MODE is part of the activation. Alternatives: it is sent again at any time.");
inline constexpr Requirement A_SWP_6 = assumed_swp.shall("A-SWP-6", "suspension",
    "The terminal may suspend an activated interface after seven idle bits without a frame of either side.",
    "From memory of SWP. Alternatives: it has to; the UICC is asked.");
inline constexpr Requirement A_SWP_7 = assumed_swp.shall("A-SWP-7", "suspension",
    "Either side resumes a suspended interface, in the power mode it had and without ACT frames.",
    "The UICC keeps its state while S1 is high. Alternatives: by the terminal only; ACT frames are exchanged anew.");
inline constexpr Requirement A_SWP_8 = assumed_swp.shall("A-SWP-8", "deactivation",
    "The terminal deactivates an interface at any moment, a contact without power is deactivated, and nothing is kept of it.",
    "Low is what S1 is without power. Alternatives: not while frames are unacknowledged.");
inline constexpr Requirement A_SWP_9 = assumed_swp.shall("A-SWP-9", "activation",
    "ACT frames that come while no activation goes on change nothing.",
    "Nobody waits for them. Alternatives: they end what goes on, and begin an activation.");

inline constexpr std::array assumptions_power_all{
    &A_COR_1, &A_COR_2, &A_COR_3, &A_COR_4, &A_COR_5, &A_COR_6, &A_COR_7, &A_COR_8, &A_COR_9, &A_IF_4, &A_IF_5, &A_IF_6, &A_IF_7, &A_IF_8,
    &A_BUD_1, &A_BUD_2, &A_BUD_3, &A_BUD_4, &A_BUD_5, &A_BUD_6, &A_VOL_1, &A_VOL_2,
    &A_SWP_1, &A_SWP_2, &A_SWP_3, &A_SWP_4, &A_SWP_5, &A_SWP_6, &A_SWP_7, &A_SWP_8, &A_SWP_9,
};
// clang-format on

}  // namespace ssp::requirements
