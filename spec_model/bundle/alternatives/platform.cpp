// SPDX-License-Identifier: Apache-2.0
// What may be otherwise about metadata, the loader, the platform's identifier and the supply.
#include "bundle/alternatives/edit.hpp"
#include "requirements/assumptions.hpp"

namespace ssp::bundle {

using namespace requirements;

namespace {

const auto there = powered && installed(slot);
const auto idle = powered && !session_open();

spec::Machine provisioned_anew(const Configuration& c) {
    return Edit(c).when("name_platform.done", powered && its_platform != first<Platform>())
        .drop({"name_platform.already"}).linked();
}

spec::Machine metadata_unsigned(const Configuration& c) {
    return Edit(c).when("update_metadata.done", there).drop({"update_metadata.not_authentic"}).linked();
}
constexpr Event rename_bundle{"rename_bundle", slot, its_metadata, intent};
spec::Machine user_renames(const Configuration& c) {
    return Edit(c).add(rename_bundle.draft())
        .add(rule(cites(A_36), "rename_bundle.done", "The user changes the metadata that are hers.", on(rename_bundle),
                  when(there && intent), then(metadata[slot] = its_metadata), answer(done))).linked();
}
spec::Machine metadata_of_disabled(const Configuration& c) {
    return Edit(c).only({"update_metadata.done", "update_metadata.not_authentic"}, phase[slot] == disabled).linked();
}

spec::Machine reply_not_stored(const Configuration& c) { return Edit(c).does({"read_metadata.done"}, {}).linked(); }
spec::Machine reply_kept_by_deletion(const Configuration& c) { return Edit(c).leaves({"remove.done"}, reply).linked(); }
spec::Machine reply_kept_by_power_loss(const Configuration& c) {
    return Edit(c).leaves({"power_loss.done"}, reply).linked();
}

spec::Machine equal_versions(const Configuration& c) {
    return Edit(c).when("update_loader.done", idle && authentic && loader_version <= to_version)
        .when("update_loader.not_newer", idle && authentic && !(loader_version <= to_version)).linked();
}
spec::Machine older_versions(const Configuration& c) {
    return Edit(c).when("update_loader.done", idle && authentic).drop({"update_loader.not_newer"}).linked();
}
spec::Machine update_removes(const Configuration& c) {
    return Edit(c).does({"update_loader.done"},
                        {loader_version = to_version, each(i, clear(phase[i])), each(i, clear(identity[i])),
                         each(i, clear(family[i])), each(i, clear(kind[i])), each(i, clear(metadata[i])),
                         each(i, clear(stays_enabled[i])), each(i, clear(stays_installed[i])),
                         each(i, clear(holds_ppr1[i])), each(i, clear(holds_ppr2[i])), each(i, clear(port[i])),
                         clear(reply)}).linked();
}
spec::Machine update_during_load(const Configuration& c) {
    return Edit(c).when("update_loader.done", powered && authentic && loader_version < to_version)
        .when("update_loader.not_authentic", powered && !authentic).drop({"update_loader.busy"})
        .when("update_loader.not_newer", powered && authentic && !(loader_version < to_version)).linked();
}

// Power fails within a deletion: the phase is written, what the slot held is not.
constexpr Event tear_remove{"tear_remove", slot};
spec::Machine torn_deletion(const Configuration& c) {
    const auto then_phase = choose(i == slot || phase[i] == loading, absent, choose(phase[i] == active, enabled, phase[i]));
    return Edit(c).add(environment(tear_remove)).copy("power_loss.done", "tear_remove.done")
        .on("tear_remove.done", tear_remove)
        .when("tear_remove.done", powered && phase[slot] == disabled && !stays_installed[slot] && !holds_ppr2[slot])
        .sets("tear_remove.done", each(i, phase[i] = then_phase)).linked();
}
// .. within an enabling: the phase is written, the notification is not.
constexpr Event tear_enable{"tear_enable", slot};
spec::Machine torn_enabling(const Configuration& c) {
    const auto then_phase = choose(i == slot || phase[i] == active, enabled, choose(phase[i] == loading, absent, phase[i]));
    return Edit(c).add(environment(tear_enable)).copy("power_loss.done", "tear_enable.done")
        .on("tear_enable.done", tear_enable)
        .when("tear_enable.done", powered && phase[slot] == disabled && room_to_enable(slot) && notifiable())
        .sets("tear_enable.done", each(i, phase[i] = then_phase)).linked();
}
spec::Machine fallback_survives(const Configuration& c) {
    return Edit(c).leaves({"power_loss.done"}, fallback_open).linked();
}

constexpr Alternative list[] = {
    {&A_19, "The platform gets another identifier when it is provisioned anew.", provisioned_anew},
    {&A_36, "Metadata change without a signature.", metadata_unsigned},
    {&A_36, "Some fields of the metadata are the user's to change.", user_renames},
    {&A_36, "Only the metadata of a Disabled bundle can be changed.", metadata_of_disabled},
    {&A_37, "The second failure condition of Vacation means something else.", nullptr,
     "Its note names no other meaning that makes sense, and no rule of the table hangs on it: the use cases judge it."},
    {&A_43, "The metadata read are never stored.", reply_not_stored},
    {&A_43, "The metadata read last stay when a bundle is deleted.", reply_kept_by_deletion},
    {&A_43, "The metadata read last survive power loss.", reply_kept_by_power_loss},
    {&A_44, "The loader takes an update of equal version as well.", equal_versions},
    {&A_44, "The loader takes any update that the SSP maker signed, older ones too.", older_versions},
    {&A_44, "An update of the loader removes all bundles.", update_removes},
    {&A_44, "The loader takes an update while a bundle is being loaded.", update_during_load},
    {&A_45, "Power loss may tear a deletion: its slot is free, what it held is still there.", torn_deletion},
    {&A_45, "Power loss may tear an enabling: the bundle is Enabled, nothing tells of it.", torn_enabling},
    {&A_45, "A fallback that is open survives power loss.", fallback_survives},
};

}  // namespace

std::span<const Alternative> alternatives_of_platform() { return list; }

}  // namespace ssp::bundle
