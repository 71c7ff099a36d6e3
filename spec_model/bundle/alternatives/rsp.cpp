// SPDX-License-Identifier: Apache-2.0
// What may be otherwise about eSIM inside a bundle and the fallback to RSP.
#include "bundle/alternatives/edit.hpp"
#include "requirements/assumptions.hpp"

namespace ssp::bundle {

using namespace requirements;

namespace {

const auto is_rsp = kind[slot] == rsp_telecom;
const auto ready = powered && runnable(slot) && is_rsp;
const auto failed = fallback_open = true;

spec::Machine only_active_serves(const Configuration& c) {
    const auto waits = powered && phase[slot] == enabled && is_rsp;
    return Edit(c).only({"download_profile.done", "download_profile.not_compatible", "profiles_changed.done",
                         "fall_back.done"}, phase[slot] == active)
        .even("download_profile.disabled", waits).even("profiles_changed.disabled", waits)
        .even("fall_back.disabled", waits && fallback_open && authentic).linked();
}
spec::Machine download_takes_port(const Configuration& c) {
    const auto room = phase[slot] == active || any(p, p != first<Port>() && !port_taken(p));
    return Edit(c).copy("download_profile.done", "download_profile.port_in_use")
        .does({"download_profile.port_in_use"}, {}).says({"download_profile.port_in_use"}, port_in_use)
        .only({"download_profile.port_in_use"}, !room).only({"download_profile.done"}, room).linked();
}

spec::Machine profiles_forbid_nothing(const Configuration& c) {
    const auto disablable = powered && runnable(slot) && intent && !stays_enabled[slot];
    const auto deletable = powered && phase[slot] == disabled && intent && !stays_installed[slot];
    return Edit(c).drop({"disable.profile", "remove.profile"})
        .when("disable.done", disablable && notifiable()).when("disable.full", disablable && !notifiable())
        .when("remove.done", deletable && notifiable()).when("remove.full", deletable && !notifiable())
        .sets("remove.done", clear(holds_ppr1[slot])).sets("remove.done", clear(holds_ppr2[slot])).linked();
}
constexpr Event reset_memory{"reset_memory", slot, intent};
spec::Machine memory_reset(const Configuration& c) {
    return Edit(c).add(reset_memory.draft())
        .add(rule(cites(A_32), "reset_memory.done", "The user has all profiles of a bundle deleted.", on(reset_memory),
                  when(ready && intent), then(clear(holds_ppr1[slot]), clear(holds_ppr2[slot])), answer(done))).linked();
}
spec::Machine reset_and_delete(const Configuration& c) {
    const auto deletable = powered && phase[slot] == disabled && intent && !stays_installed[slot];
    return Edit(c).drop({"remove.profile"}).when("remove.done", deletable && notifiable())
        .when("remove.full", deletable && !notifiable()).sets("remove.done", clear(holds_ppr2[slot])).linked();
}

spec::Machine platform_reads_profiles(const Configuration& c) {
    return Edit(c).when("profiles_changed.done", powered && installed(slot) && is_rsp)
        .sets("profiles_changed.done", holds_ppr1[slot] = with_ppr1 && runnable(slot))
        .drop({"profiles_changed.disabled"}).linked();
}

spec::Machine terminal_decides(const Configuration& c) {
    return Edit(c).when("fall_back.done", ready).drop({"fall_back.none", "fall_back.not_authentic"})
        .when("fall_back.disabled", powered && phase[slot] == disabled && is_rsp)
        .when("fall_back.kind", powered && installed(slot) && !is_rsp).linked();
}
spec::Machine fallback_unsigned(const Configuration& c) {
    return Edit(c).when("fall_back.done", fallback_open && ready).drop({"fall_back.not_authentic"})
        .when("fall_back.disabled", fallback_open && phase[slot] == disabled && is_rsp)
        .when("fall_back.kind", fallback_open && installed(slot) && !is_rsp).linked();
}
spec::Machine fallback_stays(const Configuration& c) { return Edit(c).does({"fall_back.done"}, {}).linked(); }
spec::Machine fallback_during_load(const Configuration& c) {
    return Edit(c).leaves({"offer.done"}, fallback_open).linked();
}

spec::Machine any_failure(const Configuration& c) {
    Edit e(c);
    for (const std::string_view id : {"offer.busy", "offer.occupied", "offer.no_intent", "offer.known", "abort.done"})
        e.sets(id, failed);
    return e.linked();
}
spec::Machine abort_fails(const Configuration& c) { return Edit(c).sets("abort.done", failed).linked(); }
spec::Machine lost_supply_fails(const Configuration& c) {
    return Edit(c).sets("power_loss.done", fallback_open = session_open()).linked();
}

constexpr Alternative list[] = {
    {&A_29, "An RSP Telecom Bundle that is only Enabled has to be started before it serves RSP.", only_active_serves},
    {&A_29, "For a download an Enabled bundle takes a SIM port, and is refused while none is free.", download_takes_port},
    {&A_32, "Policy rules of profiles forbid neither to disable nor to delete their bundle.", profiles_forbid_nothing},
    {&A_32, "A memory reset deletes the profiles whatever rules they hold.", memory_reset},
    {&A_32, "A bundle with a profile under PPR2 can be deleted, as a memory reset would.", reset_and_delete},
    {&A_33, "The SSP reads the profiles' metadata itself, in every state of the bundle.", platform_reads_profiles},
    {&A_34, "The terminal decides on a fallback: neither failure nor signature is needed.", terminal_decides},
    {&A_34, "The message of a fallback need not be authentic.", fallback_unsigned},
    {&A_34, "After a failed installation a fallback is accepted as often as it is asked for.", fallback_stays},
    {&A_34, "A fallback stays possible while another bundle is being loaded.", fallback_during_load},
    {&A_35, "Any answer but success opens a fallback, and so does giving up.", any_failure},
    {&A_35, "Giving up opens a fallback as well.", abort_fails},
    {&A_35, "A load that power loss interrupts opens a fallback as well.", lost_supply_fails},
};

}  // namespace

std::span<const Alternative> alternatives_of_rsp() { return list; }

}  // namespace ssp::bundle
