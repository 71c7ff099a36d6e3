// SPDX-License-Identifier: Apache-2.0
// What may be otherwise about the states of a bundle.
#include "bundle/alternatives/edit.hpp"
#include "requirements/assumptions.hpp"

namespace ssp::bundle {

using namespace requirements;

namespace {

const auto lost = phase[i] == loading;
const auto running = powered && runnable(slot);
const auto stopped = powered && phase[slot] == disabled;

spec::Machine disabled_at_start(const Configuration& c) {
    return Edit(c).sets("power_loss.done", each(i, phase[i] = choose(lost || phase[i] == absent, absent, disabled)))
        .linked();
}
spec::Machine active_at_start(const Configuration& c) {
    return Edit(c).sets("power_loss.done", each(i, phase[i] = choose(lost, absent, phase[i])))
        .leaves({"power_loss.done"}, port).only({"activate.already", "stop.done"}, powered).linked();
}

// Deleting takes what `also` allows, in the phases other than Disabled.
spec::Machine deletes(const Configuration& c, const Condition& also) {
    const auto deletable = powered && (phase[slot] == disabled || also) && intent && !stays_installed[slot] &&
                           !holds_ppr2[slot];
    return Edit(c).when("remove.done", deletable && notifiable()).when("remove.full", deletable && !notifiable())
        .when("remove.not_disabled", running && !(deletable && also)).sets("remove.done", clear(port[slot]))
        .sets("remove.done", clear(holds_ppr1[slot])).linked();
}
spec::Machine delete_disables(const Configuration& c) {
    return deletes(c, runnable(slot) && !stays_enabled[slot] && !holds_ppr1[slot]);
}
spec::Machine delete_enabled(const Configuration& c) {
    return deletes(c, phase[slot] == enabled && !stays_enabled[slot] && !holds_ppr1[slot]);
}

spec::Machine idempotent(const Configuration& c) {
    return Edit(c).says({"enable.already", "disable.already"}, done).linked();
}

// A policy that waives the user's intent, bundle by bundle; the loader verifies who gives it.
constexpr Array<bool, Slot> mandated{"mandated"};
constexpr Event mandate{"mandate", slot, authentic};
spec::Machine policy_waives(const Configuration& c) {
    Edit e(c);
    e.add(persistent(starts(mandated, false))).add(mandate.draft());
    return e.reading({"enable.done", "enable.no_intent", "enable.full", "enable.limit", "disable.done", "disable.no_intent",
                      "disable.forbidden", "disable.profile", "disable.full", "remove.done", "remove.no_intent",
                      "remove.forbidden", "remove.profile", "remove.full"}, intent, intent || mandated[slot])
        .sets("remove.done", clear(mandated[slot]))
        .add(rule(cites(A_12), "mandate.done", "The policy of a bundle is given; it needs no intent any more.",
                  bundle::on(mandate), when(powered && installed(slot) && authentic),
                  then(mandated[slot] = true), answer(done))).linked();
}

spec::Machine shared_metadata(const Configuration& c) {
    const auto kin = installed(i) && family[i] == family[slot];
    return Edit(c).does({"update_metadata.done"}, {each(i, metadata[i] = choose(kin, its_metadata, metadata[i]))}).linked();
}

// What the user said last, for requests that carry no intent in the model.
constexpr Var<bool> agreed{"agreed"};
constexpr Event consent{"consent", intent};
Edit with_consent(const Configuration& c) {
    Edit e(c);
    return e.add(starts(agreed, false)).add(consent.draft()).sets("power_loss.done", clear(agreed))
        .add(rule(cites(A_26), "consent.done", "The user says yes or no to what comes next.", on(consent), when(powered),
                  then(agreed = intent), answer(done)));
}
// The rule needs the user's intent now, as it is said in `without` otherwise.
spec::Machine needs_consent(const Configuration& c, std::string_view id, std::string_view without) {
    return with_consent(c).copy(id, without).does({without}, {}).says({without}, no_intent).only({without}, !agreed)
        .only({id}, Condition(agreed)).linked();
}
spec::Machine intent_for_metadata(const Configuration& c) {
    return needs_consent(c, "update_metadata.done", "update_metadata.no_intent");
}
spec::Machine intent_for_profiles(const Configuration& c) {
    return needs_consent(c, "download_profile.done", "download_profile.no_intent");
}
spec::Machine intent_for_start(const Configuration& c) { return needs_consent(c, "activate.done", "activate.no_intent"); }
spec::Machine policy_told_first(const Configuration& c) {
    return Edit(c).when("disable.forbidden", running && stays_enabled[slot])
        .only({"disable.no_intent"}, !stays_enabled[slot]).when("remove.forbidden", stopped && stays_installed[slot])
        .only({"remove.no_intent"}, !stays_installed[slot]).linked();
}

constexpr Event update_policy{"update_policy", slot, keep_enabled, keep_installed, authentic};
spec::Machine policy_changes(const Configuration& c) {
    return Edit(c).add(update_policy.draft())
        .add(rule(cites(A_27), "update_policy.done", "The SPB Manager changes the policy of an installed bundle.",
                  on(update_policy), when(powered && installed(slot) && authentic),
                  then(stays_enabled[slot] = keep_enabled, stays_installed[slot] = keep_installed), answer(done))).linked();
}

spec::Machine stop_first(const Configuration& c) {
    return Edit(c).only({"disable.done", "disable.no_intent", "disable.forbidden", "disable.profile", "disable.full"},
                        phase[slot] == enabled).linked();
}
spec::Machine stop_disables(const Configuration& c) { return Edit(c).sets("stop.done", phase[slot] = disabled).linked(); }

spec::Machine deletion_untold(const Configuration& c) {
    return Edit(c).silent({"remove.done"}).drop({"remove.full"})
        .reading({"remove.done"}, notifiable, Condition(true)).linked();
}

constexpr Alternative list[] = {
    {&A_04, "All bundles are Disabled at start.", disabled_at_start},
    {&A_04, "Active bundles start by themselves and keep their SIM port.", active_at_start},
    {&A_05, "Deleting an Enabled or Active bundle disables it first, if its policy permits.", delete_disables},
    {&A_05, "An Enabled bundle can be deleted as well, an Active one cannot.", delete_enabled},
    {&A_06, "Enabling what is enabled and disabling what is disabled succeeds without effect.", idempotent},
    {&A_12, "A policy that the loader verifies can stand for the user's intent.", policy_waives},
    {&A_17, "Bundles of one family share their metadata.", shared_metadata},
    {&A_26, "An update of metadata needs the user's intent as well.", intent_for_metadata},
    {&A_26, "The download of a profile needs the user's intent as well.", intent_for_profiles},
    {&A_26, "Starting needs the user's intent as well.", intent_for_start},
    {&A_26, "A policy that forbids is told before the user is asked.", policy_told_first},
    {&A_27, "The SPB Manager may change the policy later.", policy_changes},
    {&A_38, "An Active bundle has to be stopped before it is disabled.", stop_first},
    {&A_38, "An Active bundle that stops is Disabled.", stop_disables},
    {&A_39, "The notifications about a deleted bundle are deleted with it.", nullptr,
     "A queue gives up its oldest record only, one a step, and the language has no other way to take records out."},
    {&A_39, "Nothing tells of a deletion but its answer.", deletion_untold},
    {&A_47, "A policy waives the intent that no user can give.", policy_waives},
};

}  // namespace

std::span<const Alternative> alternatives_of_states() { return list; }

}  // namespace ssp::bundle
