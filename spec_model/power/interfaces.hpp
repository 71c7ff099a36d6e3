// SPDX-License-Identifier: Apache-2.0
// The physical interfaces of an SSP, any number of them, and what it draws through them and from the external supply.
//
// A binding is all that pipes bound to an interface keep for good. A load is whatever is active and draws from the external
// supply: the platform itself, its bundles. Currents are in the unit of the capability exchange, which nobody of us has seen. What
// draws asks first: the machine knows what is drawn at most, not what flows.

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_power.hpp"
#include "requirements/etsi_stf_ssp.hpp"
#include "requirements/etsi_ts_102_613.hpp"
#include "requirements/etsi_ts_103_666_1.hpp"

#include "lang/lang.hpp"

namespace ssp::power {

using namespace spec::lang;
using namespace requirements;

// What may be left out, to see what it is for.
struct Bounds {
    bool exchange_limits = true;     // what is drawn at the exchange goes down to what is declared
    bool sleep_suspends = true;      // a suspended SSP has its interfaces suspended
    bool suspension_limits = true;   // a suspended interface goes down to its bound
};

struct Interfaces {
    struct Interface : Index {};
    struct Load : Index {};
    struct Current : Bound {};
    enum class Activation : unsigned char { deactivated, activated, suspended };
    enum class Did : unsigned char { done, moved, over_budget, refused };
    using enum Activation;
    using enum Did;

    static constexpr Setting default_interface{"default_interface"}, default_external{"default_external"};  // before the exchange
    static constexpr Setting idle_interface{"idle_interface"};  // of a suspended interface
    static constexpr Setting idle_external{"idle_external"};    // of a suspended SSP

    static constexpr Array<Activation, Interface> states{"state"};
    static constexpr Array<Current, Interface> drawn{"drawn"};
    static constexpr Array<bool, Interface> bound{"bound"};  // pipes are
    static constexpr Array<Current, Load> loads{"load"};
    static constexpr Var<Current> drawn_external{"drawn_external"};  // by all loads together
    static constexpr Var<Current> interface_budget{"interface_budget"}, external_budget{"external_budget"};
    static constexpr Var<bool> supplied{"supplied"}, exchanged{"exchanged"}, asleep{"asleep"};  // the SSP: started, ready, suspended

    static constexpr Any<Interface> i{"i"};
    static constexpr Any<Load> l{"l"};
    static constexpr Param<Interface> interface{"interface"};
    static constexpr Param<Load> load{"load"};
    static constexpr Param<Current> current{"current"}, for_interfaces{"for_interfaces"}, for_external{"for_external"};

    static constexpr Event<> ssp_starts{"ssp_starts"}, ssp_suspended{"ssp_suspended"}, ssp_resumed{"ssp_resumed"}, power_lost{"power_lost"};
    static constexpr Event<Current, Current> declare{"declare", for_interfaces, for_external};  // at the exchange of capabilities
    static constexpr Event<Interface> activate{"activate", interface}, suspend{"suspend", interface}, deactivate{"deactivate", interface};
    static constexpr Event<Interface> terminal_resumes{"terminal_resumes", interface}, ssp_resumes{"ssp_resumes", interface};
    static constexpr Event<Interface> packet_moves{"packet_moves", interface};  // either way
    static constexpr Event<Interface> bind_pipes{"bind_pipes", interface}, unbind_pipes{"unbind_pipes", interface};
    static constexpr Event<Interface, Current> draw{"draw", interface, current};  // from now on at most this much
    static constexpr Event<Load, Current> draw_external_supply{"draw_external_supply", load, current};

    static Term<Load> nth(int k) { return Term<Load>(Drafts{{.value = k, .what = &type_declared<Load>}}); }
    static Term<Number> least(const Term<Number>& a, const Term<Number>& b) { return choose(a < b, a, b); }
    // What an interface may draw in its state.
    static Condition within() {
        return current <= interface_budget && (states[interface] == activated || current <= idle_interface);
    }
    static Term<Number> together() { return drawn_external - loads[load] + current; }
    static Condition within_external() { return together() <= external_budget && (!asleep || together() <= idle_external); }

    // clang-format off
    static std::vector<DraftEffect> anew(bool on) {
        return {supplied = on, exchanged = false, asleep = false, each(i, states[i] = deactivated), each(i, drawn[i] = 0), each(l, loads[l] = 0), drawn_external = 0,
                interface_budget = default_interface, external_budget = default_external};
    }
    // If the external supply gives less from now on than is drawn, all loads are switched off and have to ask anew.
    static std::vector<DraftEffect> shed(const Term<Number>& most) {
        return {each(l, loads[l] = choose(drawn_external <= most, term(loads[l]), 0)), drawn_external = choose(drawn_external <= most, term(drawn_external), 0)};
    }
    static std::vector<DraftRule> rules_of(const Bounds& b) {
        const auto state = states[interface];
        const Condition powered = state != deactivated;
        auto all = rules(
            rule(cites(A_IF_6, A_PWR_6), "ssp.starts", "A start deactivates all interfaces, and the default bounds hold.", on(ssp_starts), answer(done)),
            rule(cites(A_PWR_5, A_IF_7), "supply.lost", "Without power no interface is activated.", on(power_lost), answer(done)),
            rule(cites(A_PWR_2, A_PWR_6, A_BUD_2, A_BUD_3, TS103666_1_INTERFACE_POWER, TS103666_1_EXTERNAL_POWER), "budgets.declared",
                 "The terminal declares the budgets once, and they hold at once.", on(declare), when(supplied && !exchanged),
                 then(exchanged = true, interface_budget = for_interfaces, external_budget = for_external), answer(done)),
            rule(cites(A_IF_2, A_IF_5, A_BUD_5), "ssp.suspended", "When the SSP is suspended so are its interfaces, and it draws less.", on(ssp_suspended), when(exchanged && !asleep),
                 then(asleep = true), answer(done)),
            rule(cites(A_IF_5), "ssp.resumed", "Resuming activates no interface.", on(ssp_resumed), when(asleep), then(asleep = false), answer(done)),
            rule(cites(STF_INTERFACES, A_IF_2), "interface.activated", "An interface is activated,", on(activate), when(supplied && !asleep && state == deactivated),
                 then(states[interface] = activated), answer(done)),
            rule(cites(STF_INTERFACES, A_BUD_5), "interface.suspended", "suspended,", on(suspend), when(state == activated), then(states[interface] = suspended), answer(done)),
            rule(cites(STF_INTERFACES, A_IF_4), "interface.resumed_by_terminal", "resumed by the terminal", on(terminal_resumes), when(state == suspended && !asleep),
                 then(states[interface] = activated), answer(done)),
            rule(cites(STF_INTERFACES, A_IF_4), "interface.resumed_by_ssp", "or by the SSP,", on(ssp_resumes), when(state == suspended && !asleep),
                 then(states[interface] = activated), answer(done)),
            rule(cites(STF_INTERFACES, A_IF_1), "interface.deactivated", "and deactivated; what is bound to it stays bound.", on(deactivate), when(powered),
                 then(states[interface] = deactivated, drawn[interface] = 0), answer(done)),
            rule(cites(A_IF_3), "packet.moves", "A packet moves on an interface that is activated.", on(packet_moves), when(state == activated), answer(moved)),
            rule(cites(A_IF_7), "pipes.bound", "Pipes are bound to an interface,", on(bind_pipes), when(state == activated), then(bound[interface] = true), answer(done)),
            rule(cites(A_IF_7), "pipes.unbound", "and unbound.", on(unbind_pipes), when(state == activated), then(bound[interface] = false), answer(done)),
            rule(cites(A_PWR_6, A_BUD_1, A_BUD_5), "draw.granted", "What lies within the budget may be drawn through an interface.", on(draw), when(powered && within()),
                 then(drawn[interface] = current), answer(done)),
            rule(cites(A_PWR_6, A_BUD_4), "draw.over_budget", "More is refused.", on(draw), when(powered && !within()), answer(over_budget)),
            rule(cites(A_PWR_6, A_BUD_5), "external.granted", "Likewise from the external supply, together with all that is active:", on(draw_external_supply), when(supplied && within_external()),
                 then(loads[load] = current, drawn_external = together()), answer(done)),
            rule(cites(A_PWR_6, A_BUD_4), "external.over_budget", "more is refused.", on(draw_external_supply), when(supplied && !within_external()), answer(over_budget)));
        for (DraftRule& r : all) {
            const auto add = [&](const std::vector<DraftEffect>& e) { r.effects.insert(r.effects.end(), e.begin(), e.end()); };
            if (r.id == "ssp.starts") add(anew(true));
            if (r.id == "supply.lost") add(anew(false));
            if (r.id == "budgets.declared" && b.exchange_limits) {
                add({each(i, drawn[i] = least(drawn[i], for_interfaces))});
                add(shed(for_external));
            }
            if (r.id == "ssp.suspended") add(shed(idle_external));
            if (r.id == "ssp.suspended" && b.sleep_suspends)
                add({each(i, states[i] = choose(states[i] == activated, suspended, term(states[i]))), each(i, drawn[i] = least(drawn[i], idle_interface))});
            if (r.id == "interface.suspended" && b.suspension_limits) add({drawn[interface] = least(drawn[interface], idle_interface)});
        }
        return all;
    }
    // clang-format on
    static std::vector<DraftProperty> properties_of(long external_loads);  // interfaces_properties.hpp

    struct Sizes {
        long most;                                                                // current that can be declared
        long default_interface, default_external, idle_interface, idle_external;  // assumed
    };
    static Machine machine_of(long interfaces, long external_loads, const Sizes& s, const Bounds& b) {
        return machine("interfaces", "spec_model/power/interfaces.hpp", scale<Interface>(interfaces), size<Load>(external_loads), size<Current>(1 + s.most),
                       set(default_interface, s.default_interface), set(default_external, s.default_external), set(idle_interface, s.idle_interface), set(idle_external, s.idle_external),
                       variables(starts(states, deactivated), starts(drawn, 0), persistent(starts(bound, false)), starts(loads, 0), starts(drawn_external, 0), starts(interface_budget, static_cast<int>(s.default_interface)),
                                 starts(external_budget, static_cast<int>(s.default_external)), starts(supplied, false), starts(exchanged, false), starts(asleep, false)),
                       answers<Did>(refused),
                       events(ssp_starts, ssp_suspended, ssp_resumed, environment(power_lost), declare, activate, suspend, deactivate, terminal_resumes, ssp_resumes, packet_moves,
                              bind_pipes, unbind_pipes, draw, draw_external_supply),
                       rules_of(b), properties_of(external_loads));
    }
};

}  // namespace ssp::power

#include "power/interfaces_properties.hpp"
