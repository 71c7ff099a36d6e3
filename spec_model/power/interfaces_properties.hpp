// SPDX-License-Identifier: Apache-2.0
// What holds of the interfaces of an SSP and of what it draws. Included by interfaces.hpp.

#pragma once

namespace ssp::power {

// clang-format off
inline std::vector<DraftProperty> Interfaces::properties_of(long external_loads) {
    // What all loads draw, added up, before and after a step.
    Term<Number> sum = loads[nth(0)];
    for (int k = 1; k != external_loads; ++k) sum = sum + loads[nth(k)];
    const auto state = states[interface];
    const Condition others_stay = all(i, i == interface || (after(states[i]) == states[i] && after(drawn[i]) == drawn[i]));
    const Condition all_stay = all(i, after(states[i]) == states[i] && after(drawn[i]) == drawn[i]);
    const Condition loads_stay = all(l, after(loads[l]) == loads[l]);
    const Condition bindings_stay = all(i, after(bound[i]) == bound[i]);
    const Condition other_bindings_stay = all(i, i == interface || after(bound[i]) == bound[i]);
    const Condition ssp_stays = after(supplied) == supplied && after(exchanged) == exchanged && after(asleep) == asleep;
    const Condition anew = !after(exchanged) && !after(asleep) && all(i, after(states[i]) == deactivated);
    // What may be drawn now.
    const auto interface_bound = choose(state == suspended, least(interface_budget, idle_interface), term(interface_budget));
    const auto external_bound = choose(asleep, least(external_budget, idle_external), term(external_budget));
    const auto after_shed = [&](const Term<Number>& most) { return all(l, after(loads[l]) == choose(drawn_external <= most, term(loads[l]), 0)); };
    const auto resumes = [&](std::string_view id, std::string_view text, const Event<Interface>& by_whom) {
        return step(cites(A_IF_4), id, text, on(by_whom), answered(done) == (state == suspended && !asleep) && implies(answered(done), after(state) == activated && after(drawn[interface]) == drawn[interface]));
    };
    return properties(
        // ---- currents
        always(cites(A_PWR_6, A_BUD_1), "IF-1", "Through no interface more is drawn than its budget, whatever is active.", all(i, drawn[i] <= interface_budget)),
        always(cites(A_PWR_6), "IF-2", "From the external supply no more is drawn than its budget.", drawn_external <= external_budget),
        always(cites(A_PWR_6, A_BUD_6), "IF-39", "What is drawn from the external supply is what all that is active draws together: so the budget holds for every combination.", drawn_external == sum),
        always(cites(A_PWR_6), "IF-3", "Before the exchange the budgets are the default bounds.",
               exchanged || (interface_budget == default_interface && external_budget == default_external)),
        always(cites(A_BUD_5), "IF-4", "A suspended interface draws no more than its bound.", all(i, implies(states[i] == suspended, drawn[i] <= idle_interface))),
        always(cites(A_BUD_5), "IF-5", "A suspended SSP draws no more than its bounds, through any interface or from the external supply.",
               implies(asleep, drawn_external <= idle_external && all(i, drawn[i] <= idle_interface))),
        always(cites(STF_INTERFACES, A_IF_8), "IF-6", "A deactivated interface draws nothing.", all(i, implies(states[i] == deactivated, drawn[i] == 0))),
        always(cites(A_BUD_2), "IF-7", "Where 0 was declared nothing is drawn.", implies(external_budget == 0, drawn_external == 0) && implies(interface_budget == 0, all(i, drawn[i] == 0))),
        step(cites(A_PWR_2), "IF-8", "Budgets that were declared stay till the next start.",
             implies(exchanged && after(exchanged), after(interface_budget) == interface_budget && after(external_budget) == external_budget)),
        // ---- states
        always(cites(A_IF_2), "IF-9", "While the SSP is suspended none of its interfaces is activated.", implies(asleep, all(i, states[i] != activated))),
        always(cites(A_IF_6), "IF-10", "Without power every interface is deactivated, nothing is drawn and nothing was exchanged.",
               supplied || (!exchanged && drawn_external == 0 && all(i, states[i] == deactivated))),
        always(cites(A_PWR_2), "IF-11", "Only an SSP that has exchanged its capabilities is suspended.", implies(asleep, exchanged)),
        step(cites(A_IF_3, A_IF_2), "IF-12", "No packet moves on an interface that is not activated, none at all while the SSP is suspended or has no power.", on(packet_moves),
             answered(moved) == (state == activated) && implies(asleep || !supplied, answered(refused))),
        step(cites(A_IF_3), "IF-13", "Packets activate no interface, and bind nothing.", on(packet_moves), all_stay && bindings_stay),
        step(cites(A_IF_2), "IF-14", "An interface gets activated only while the SSP has power and is not suspended.",
             all(i, implies(states[i] != activated && after(states[i]) == activated, supplied && !asleep))),
        step(cites(A_IF_1, A_IF_7), "IF-15", "Bindings survive everything but that pipes are bound or unbound on an activated interface: a deactivation, a start, and the loss of power too.",
             all(i, implies(after(bound[i]) != bound[i], states[i] == activated && after(states[i]) == activated))),
        // ---- the SSP
        step(cites(A_IF_6), "IF-16", "A start is always possible, and begins anew.", on(ssp_starts), answered(done) && after(supplied) && anew && bindings_stay && after(drawn_external) == 0),
        step(cites(A_PWR_5), "IF-17", "When power is lost nothing is left but bindings.", on(power_lost), answered(done) && !after(supplied) && anew && bindings_stay),
        step(cites(A_PWR_2, A_BUD_3), "IF-18", "Budgets are declared once after a start; what is drawn goes down to them, and no further, and loads that fit together stay.", on(declare),
             answered(done) == (supplied && !exchanged) &&
             implies(answered(done), after(exchanged) && after(interface_budget) == for_interfaces && after(external_budget) == for_external &&
                                     after_shed(for_external) &&
                                     all(i, after(drawn[i]) == least(drawn[i], for_interfaces) && after(states[i]) == states[i]))),
        step(cites(A_IF_5, A_BUD_5), "IF-19", "When the SSP is suspended activated interfaces are, others stay, and what is drawn goes down to the bounds, no further; loads that fit together stay.", on(ssp_suspended),
             answered(done) == (exchanged && !asleep) &&
             implies(answered(done), after(asleep) && after(exchanged) && after_shed(idle_external) &&
                                     all(i, (after(states[i]) == deactivated) == (states[i] == deactivated) && after(drawn[i]) == least(drawn[i], idle_interface)))),
        step(cites(A_IF_5), "IF-20", "When the SSP resumes its interfaces stay as they are.", on(ssp_resumed),
             answered(done) == asleep && !after(asleep) && after(exchanged) == exchanged && all_stay && loads_stay),
        // ---- one interface
        step(cites(STF_INTERFACES, A_IF_8), "IF-21", "An interface is activated if it is not, and begins with nothing drawn.", on(activate),
             answered(done) == (supplied && !asleep && state == deactivated) && implies(answered(done), after(state) == activated && after(drawn[interface]) == 0)),
        step(cites(STF_INTERFACES, A_BUD_5), "IF-22", "An activated interface is suspended, and what it draws goes down to its bound, no further.", on(suspend),
             answered(done) == (state == activated) && implies(answered(done), after(state) == suspended && after(drawn[interface]) == least(drawn[interface], idle_interface))),
        resumes("IF-23", "A suspended interface is resumed by the terminal,", terminal_resumes),
        resumes("IF-24", "and by the SSP as well.", ssp_resumes),
        step(cites(STF_INTERFACES, A_IF_1), "IF-25", "An interface that is activated or suspended is deactivated, and its bindings stay.", on(deactivate),
             answered(done) == (state != deactivated) && after(state) == deactivated && bindings_stay),
        step(cites(A_IF_7), "IF-26", "Pipes are bound on an activated interface,", on(bind_pipes),
             answered(done) == (state == activated) && implies(answered(done), after(bound[interface])) && other_bindings_stay && all_stay),
        step(cites(A_IF_7), "IF-27", "and unbound there.", on(unbind_pipes),
             answered(done) == (state == activated) && implies(answered(done), !after(bound[interface])) && other_bindings_stay && all_stay),
        step(cites(A_PWR_6, A_BUD_4), "IF-28", "What an interface asks is granted exactly if it lies within its budget and the bound of its state.", on(draw),
             answered(done) == (state != deactivated && current <= interface_bound) && answered(over_budget) == (state != deactivated && current > interface_bound) &&
             after(drawn[interface]) == choose(answered(done), term(current), term(drawn[interface])) && after(state) == state),
        step(cites(A_PWR_6, A_BUD_4), "IF-29", "What a load asks of the external supply is granted exactly if all together lies within its budget, and within the bound of a suspended SSP; other loads stay.", on(draw_external_supply),
             answered(done) == (supplied && together() <= external_bound) && answered(over_budget) == (supplied && together() > external_bound) &&
             all(l, after(loads[l]) == choose(answered(done) && l == load, term(current), term(loads[l])))),
        step(cites(STF_INTERFACES, A_IF_8), "IF-30", "What happens on one interface changes no other: activation,", on(activate), others_stay && ssp_stays),
        step(cites(STF_INTERFACES, A_IF_8), "IF-31", "suspension,", on(suspend), others_stay && ssp_stays),
        step(cites(A_IF_4), "IF-32", "resumption by the terminal", on(terminal_resumes), others_stay && ssp_stays),
        step(cites(A_IF_4), "IF-33", "or the SSP,", on(ssp_resumes), others_stay && ssp_stays),
        step(cites(STF_INTERFACES, A_IF_8), "IF-34", "deactivation,", on(deactivate), others_stay && ssp_stays),
        step(cites(A_BUD_1), "IF-35", "and what is drawn.", on(draw), others_stay && loads_stay),
        step(cites(A_BUD_1), "IF-36", "What the external supply gives changes nothing of interfaces.", on(draw_external_supply), all_stay && ssp_stays),
        reachable(cites(A_PWR_6), "IF-37", "All that was declared is drawn.", exchanged && external_budget != 0 && drawn_external == external_budget && any(i, drawn[i] != 0 && drawn[i] == interface_budget)),
        reachable(cites(A_IF_1), "IF-38", "All interfaces are deactivated, and pipes are bound.", supplied && any(i, bound[i]) && all(i, states[i] == deactivated)));
}
// clang-format on

}  // namespace ssp::power
