// SPDX-License-Identifier: Apache-2.0
// What may be otherwise about limits and SIM ports.
#include "bundle/alternatives/edit.hpp"
#include "requirements/assumptions.hpp"

namespace ssp::bundle {

using namespace requirements;

namespace {

const auto willing = powered && phase[slot] == disabled && intent;

spec::Machine only_active_counts(const Configuration& c) {
    Configuration other = c;
    other.limited = Limited::active_only;
    return Edit(c).rules_of(other).linked();
}

// A Disabled bundle is enabled if its family has this room.
Edit with_room(const Configuration& c, const Condition& room) {
    Edit e(c);
    return e.when("enable.done", willing && room && notifiable()).when("enable.full", willing && room && !notifiable())
        .when("enable.limit", willing && !room);
}
spec::Machine installed_count(const Configuration& c) {
    return with_room(c, count(j, family[j] == family[slot] && installed(j)) <= limit_of(family[slot])).linked();
}

// Where there is no room, the others of the family make some, if `yields` says so of them.
spec::Machine others_yield(const Configuration& c, const Condition& yields) {
    const auto rival = j != slot && runnable(j) && family[j] == family[slot];
    const auto goes = i != slot && runnable(i) && family[i] == family[slot] && !room_to_enable(slot);
    return with_room(c, room_to_enable(slot) || all(j, implies(rival, yields)))
        .sets("enable.done", each(i, phase[i] = choose(i == slot, enabled, choose(goes, disabled, phase[i]))))
        .sets("enable.done", each(i, port[i] = choose(goes, first<Port>(), port[i]))).linked();
}
spec::Machine others_disabled(const Configuration& c) { return others_yield(c, Condition(true)); }
spec::Machine others_disabled_by_policy(const Configuration& c) {
    return others_yield(c, !stays_enabled[j] && !holds_ppr1[j]);
}

constexpr Array<UpTo<2>, Family> allowed{"allowed"};
constexpr Param<UpTo<2>> how_many{"how_many"};
constexpr Event limit_family{"limit_family", its_family, how_many, authentic};
spec::Machine limit_each(const Configuration& c) {
    return with_room(c, count(j, family[j] == family[slot] && runnable(j)) < allowed[family[slot]])
        .add(persistent(starts(allowed, 1))).add(limit_family.draft())
        .add(rule(cites(A_28), "limit_family.done", "Each family is given a number of its own.", on(limit_family),
                  when(powered && authentic), then(allowed[its_family] = how_many), answer(done))).linked();
}

// An Enabled bundle starts if the port named fits it this way.
const auto startable = powered && phase[slot] == enabled;
const auto is_telecom_slot = family[slot] == first<Family>();
Edit placed(const Configuration& c, const Condition& fits) {
    Edit e(c);
    return e.when("activate.done", startable && fits && !port_taken(to_port)).when("activate.wrong_port", startable && !fits)
        .when("activate.port_in_use", startable && fits && port_taken(to_port));
}
spec::Machine runs_without_port(const Configuration& c) {
    return placed(c, is_telecom_slot || to_port == first<Port>()).linked();
}
spec::Machine any_family_has_port(const Configuration& c) {
    return placed(c, !is_telecom_slot || to_port != first<Port>()).linked();
}
// The port named is given away, whoever has it.
Edit never_in_use(const Configuration& c) {
    const auto fits = is_telecom_slot == (to_port != first<Port>());
    Edit e(c);
    return e.when("activate.done", startable && fits).drop({"activate.port_in_use"});
}
spec::Machine shared_port(const Configuration& c) { return never_in_use(c).linked(); }
spec::Machine newer_takes_port(const Configuration& c) {
    const auto loses = i != slot && to_port != first<Port>() && port[i] == to_port;
    return never_in_use(c)
        .sets("activate.done", each(i, phase[i] = choose(i == slot, active, choose(loses, enabled, phase[i]))))
        .sets("activate.done", each(i, port[i] = choose(i == slot, to_port, choose(loses, first<Port>(), port[i]))))
        .linked();
}

spec::Machine provisioning_uncounted(const Configuration& c) {
    const auto provisions = [](const Term<Slot>& s) { return stays_installed[s] && family[s] == first<Family>(); };
    return with_room(c, provisions(slot) || count(j, family[j] == family[slot] && runnable(j) && !provisions(j)) <
                                                limit_of(family[slot])).linked();
}

constexpr Alternative list[] = {
    {&A_10, "The limit of a family counts its active bundles only.", only_active_counts},
    {&A_10, "The limit of a family counts all its installed bundles.", installed_count},
    {&A_11, "Enabling above the limit disables the others of the family.", others_disabled},
    {&A_11, "Enabling above the limit disables the others of the family, if their policies permit.",
     others_disabled_by_policy},
    {&A_28, "Each family has a number of its own, which the SPB Manager gives.", limit_each},
    {&A_30, "The SSP picks the port.", nullptr,
     "Ports have no order, so the model cannot say which is picked; that the environment chooses one is what the model "
     "says already, but for the answers \"wrong_port\" and \"port_in_use\"."},
    {&A_30, "A telecom bundle may run without SIM port.", runs_without_port},
    {&A_30, "A bundle of any family may have a SIM port.", any_family_has_port},
    {&A_30, "A SIM port may serve several bundles.", shared_port},
    {&A_31, "The newer bundle takes the port, and the other one is Enabled again.", newer_takes_port},
    {&A_46, "No limit counts Provisioning Credentials, which are the telecom bundles that stay installed.",
     provisioning_uncounted},
};

}  // namespace

std::span<const Alternative> alternatives_of_limits() { return list; }

}  // namespace ssp::bundle
