// SPDX-License-Identifier: Apache-2.0
// When exactly metadata, RSP, notifications and the loader answer, what they touch, and what power loss leaves.

#pragma once

#include "bundle/properties/words.hpp"

namespace ssp::bundle {

constexpr auto metadata_properties() {
    const auto there = powered && is_there(slot);

    // clang-format off
    return properties(
        step(cites(RSPBX1, A_21), "BL-93",
             "The metadata of every installed bundle can be read, whatever its state, and of no other.",
             on(read_metadata), answered(done) == there
                                && after(reply) == choose(answered(done), metadata[slot], reply)),
        step(cites(RSPBX1), "BL-94", "Reading metadata changes nothing.",
             on(read_metadata), same_table() && same_notices() && same(fallback_open) && same_rest()),
        step(cites(A_36), "BL-95", "Metadata change exactly if the bundle is installed and the change is authentic.",
             on(update_metadata), answered(done) == (there && authentic)
                                  && answered(not_authentic) == (there && !authentic)
                                  && after(metadata[slot]) == choose(answered(done), its_metadata, metadata[slot]),
             supports("FDP_ACF.1")),
        step(cites(A_17, A_36), "BL-96", "A change of metadata changes nothing else.",
             on(update_metadata), same_others() && same(phase[slot]) && same_description(slot) && same_profiles(slot)
                                  && same(port[slot]) && same_load() && same_notices() && same(fallback_open)
                                  && same(reply) && same_rest()));
    // clang-format on
}

constexpr auto rsp_properties() {
    const auto is_rsp = kind[slot] == rsp_telecom;
    const auto ready = powered && can_run(slot) && is_rsp;
    const auto not_yet = powered && phase[slot] == disabled && is_rsp;
    const auto alien = powered && is_there(slot) && !is_rsp;

    // clang-format off
    return properties(
        step(cites(RSPB2, RSPB2X, RSPB3, A_29), "BL-97",
             "Exactly an RSP Telecom Bundle that is Enabled or Active takes a profile, if that is compatible.",
             on(download_profile), answered(done) == (ready && compatible)),
        step(cites(RSPB2X, RSPB3), "BL-98",
             "A profile is refused because of itself, of the bundle's state, or of its class.",
             on(download_profile), answered(not_compatible) == (ready && !compatible)
                                   && answered(not_enabled) == not_yet && answered(wrong_kind) == alien),
        step(cites(A_33, A_29), "BL-99", "A profile changes nothing of its bundle but that PPR2 may come with it.",
             on(download_profile), after(holds_ppr2[slot]) == (holds_ppr2[slot] || (answered(done) && with_ppr2))
                                   && same(holds_ppr1[slot]) && same(phase[slot]) && same_description(slot)
                                   && same(metadata[slot]) && same(port[slot])),
        step(cites(A_17), "BL-100", "A profile touches nothing outside its bundle.",
             on(download_profile), same_others() && same_load() && same_notices() && same(fallback_open) && same(reply)
                                   && same_rest()),

        step(cites(A_32, A_33), "BL-101",
             "What the profiles hold is taken over exactly from an RSP Telecom Bundle that is Enabled or Active.",
             on(profiles_changed), answered(done) == ready
                                   && after(holds_ppr1[slot]) == choose(answered(done), with_ppr1, holds_ppr1[slot])
                                   && after(holds_ppr2[slot]) == choose(answered(done), with_ppr2, holds_ppr2[slot])),
        step(cites(RSPB2X, A_33), "BL-102",
             "A report on profiles is refused because of the bundle's state or its class.",
             on(profiles_changed), answered(not_enabled) == not_yet && answered(wrong_kind) == alien),
        step(cites(A_17), "BL-103", "A report on profiles touches nothing else.",
             on(profiles_changed), same_others() && same(phase[slot]) && same_description(slot) && same(metadata[slot])
                                   && same(port[slot]) && same_load() && same_notices() && same(fallback_open)
                                   && same(reply) && same_rest()),

        step(cites(IRSP1, IRSP3, A_34), "BL-104",
             "RSP can replace an installation exactly if one failed, the message is authentic, and a bundle is ready.",
             on(fall_back), answered(done) == (fallback_open && authentic && ready), supports("FDP_ACF.1")),
        step(cites(A_34), "BL-105", "RSP takes the place of one failed installation once.",
             on(fall_back), after(fallback_open) == (fallback_open && !answered(done))),
        step(cites(A_34), "BL-106", "When RSP takes the place of an installation, nothing is being loaded.",
             on(fall_back), implies(answered(done), no_load() && after(no_load()))),
        step(cites(A_34, RSPB2X), "BL-107",
             "A fallback is refused for want of a failure, of an authentic message, or of a ready bundle.",
             on(fall_back), answered(no_fallback) == (powered && !fallback_open)
                            && answered(not_authentic) == (fallback_open && !authentic)
                            && answered(not_enabled) == (fallback_open && authentic && not_yet)
                            && answered(wrong_kind) == (fallback_open && authentic && alien)),
        step(cites(A_17), "BL-108", "A fallback touches no bundle.",
             on(fall_back), same_table() && same_notices() && same(reply) && same_rest()));
    // clang-format on
}

constexpr Condition oldest_gone() {
    Condition c = same(issued) && after(pending.length()) + 1 == pending.length();
    for (int k = 0; k + 1 != notices; ++k)
        c = c && after(pending.at(k, number)) == pending.at(k + 1, number) &&
            after(pending.at(k, operation)) == pending.at(k + 1, operation) &&
            after(pending.at(k, subject)) == pending.at(k + 1, subject);
    return c;
}

constexpr auto notification_properties() {
    const auto its_turn = powered && pending.length() > 0 && pending.front(number) == which;

    // clang-format off
    return properties(
        step(cites(A_08, A_42), "BL-109",
             "The oldest notification goes exactly when it is acknowledged by its number, and the others move up.",
             on(acknowledge), answered(done) == its_turn && choose(answered(done), oldest_gone(), same_notices()),
             supports("FAU_STG.1")),
        step(cites(A_42), "BL-110", "No other number is acknowledged.",
             on(acknowledge), answered(wrong_sequence)
                              == (powered && pending.length() > 0 && pending.front(number) != which)),
        step(cites(A_08), "BL-111", "Acknowledging touches no bundle.",
             on(acknowledge), same_table() && same(fallback_open) && same(reply) && same_rest()));
    // clang-format on
}

constexpr auto platform_properties() {
    const auto idle = powered && no_load();

    // clang-format off
    return properties(
        step(cites(TS103999_2_LOADER, A_44), "BL-112",
             "The loader changes exactly if nothing is being loaded and the update is authentic and newer.",
             on(update_loader), answered(done) == (idle && authentic && to_version > loader_version)
                                && after(loader_version) == choose(answered(done), to_version, loader_version),
             supports("FDP_ITC.2")),
        step(cites(A_44), "BL-113", "An update is refused because of a load, of its signature, or of its version.",
             on(update_loader), answered(busy) == !no_load() && answered(not_authentic) == (idle && !authentic)
                                && answered(not_newer) == (idle && authentic && to_version <= loader_version)),
        step(cites(RQ0705_002, A_44), "BL-114",
             "An update of the loader leaves the platform's identifier and all bundles as they are.",
             on(update_loader), same(platform) && same_table() && same_notices() && same(fallback_open) && same(reply)
                                && same(powered)),
        step(cites(A_44), "BL-115", "The loader never becomes older.",
             after(loader_version) >= loader_version, supports("FPT_RCV.4")),
        step(cites(RQ0705_001, A_19), "BL-116",
             "The platform gets an identifier exactly if it has none and one is given.",
             on(name_platform), answered(done) == (powered && platform == first<Platform>()
                                                   && its_platform != first<Platform>())
                                && answered(already) == (powered && platform != first<Platform>())
                                && after(platform) == choose(answered(done), its_platform, platform)),
        step(cites(A_19, RQ0705_002), "BL-117", "An identifier, once given, never changes.",
             same(platform) || platform == first<Platform>()),
        step(cites(A_17), "BL-118", "Giving the identifier touches nothing else.",
             on(name_platform), same_table() && same_notices() && same(fallback_open) && same(reply)
                                && same(loader_version) && same(powered)));
    // clang-format on
}

constexpr auto power_properties() {
    // clang-format off
    return properties(
        step(cites(A_03, A_16), "BL-119", "Of a load that power loss interrupts nothing is left.",
             on(power_loss), all(i, implies(phase[i] == loading, after(phase[i]) == absent && after(blank(i))))
                             && after(received) == 0 && after(expected) == 0,
             supports("FPT_RCV.4 FDP_RIP.1")),
        step(cites(A_04), "BL-120",
             "Power loss leaves every installed bundle Disabled or Enabled as it was, and none active.",
             on(power_loss),
             all(i, implies(is_there(i), after(phase[i]) == choose(phase[i] == disabled, disabled, enabled))),
             supports("FPT_FLS.1 FPT_RCV.4")),
        step(cites(A_04, A_27, A_30, A_45), "BL-121",
             "Power loss leaves what is known of an installed bundle, except that it leaves its SIM port.",
             on(power_loss), all(i, implies(is_there(i), same_description(i) && same_profiles(i) && same(metadata[i])
                                                         && after(port[i]) == first<Port>()))),
        step(cites(A_08, A_45, RQ0705_002), "BL-122",
             "Power loss loses no notification, and neither version nor identifier.",
             on(power_loss), same_notices() && same_platform(), supports("FAU_STG.1")),
        step(cites(A_43, A_45), "BL-123", "Power loss takes the power, what was read and any fallback.",
             on(power_loss), answered(done) == powered && !after(powered) && after(reply) == first<Metadata>()
                             && !after(fallback_open)),
        step(cites(A_45), "BL-124", "Power comes back exactly if it was gone, and changes nothing.",
             on(power_up), answered(done) == !powered && after(powered) && same_table() && same_notices()
                           && same_platform()
                           && same(fallback_open) && same(reply)));
    // clang-format on
}

}  // namespace ssp::bundle
