// SPDX-License-Identifier: Apache-2.0
// When exactly a load begins, goes on, succeeds and fails, and what it touches.

#pragma once

#include "bundle/properties/words.hpp"

namespace ssp::bundle {

constexpr auto offer_properties() {
    const auto quiet = powered && no_load();
    const auto free = quiet && phase[slot] == absent;
    const auto there = any(i, phase[i] != absent && identity[i] == its_identity);
    const auto consistent = !(segments == 0) && ((its_kind == other && its_family != first<Family>()) ||
                                                 (its_kind != other && its_family == first<Family>()));
    const auto offered = free && intent && authentic && compatible;

    // clang-format off
    return properties(
        step(cites(A_09, A_12, A_14, A_23, A_25, US11989543_1, US11997488_1), "BL-50",
             "A load begins exactly if none goes on, the slot is free, the user agrees, and the offer is sound.",
             on(install_start), answered(done) == (offered && !there && consistent), supports("FDP_ACF.1")),
        step(cites(A_09, A_23, A_26), "BL-51", "An offer fails first because of the table, then because of the user.",
             on(install_start), answered(busy) == !no_load() && answered(occupied) == (quiet && phase[slot] != absent)
                                && answered(no_intent) == (free && !intent)),
        step(cites(A_01, A_14, A_25, US11989543_1), "BL-52", "An offer that the user agrees to fails for what it is.",
             on(install_start), answered(not_authentic) == (free && intent && !authentic)
                                && answered(not_compatible) == (free && intent && authentic && !compatible)
                                && answered(already_installed) == (offered && there)
                                && answered(inconsistent) == (offered && !there && !consistent)),
        step(cites(A_23), "BL-53", "What is being loaded is described as announced.",
             on(install_start), implies(answered(done),
                                        after(phase[slot]) == loading && after(identity[slot]) == its_identity
                                        && after(family[slot]) == its_family && after(kind[slot]) == its_kind
                                        && after(metadata[slot]) == its_metadata
                                        && after(stays_enabled[slot]) == keep_enabled
                                        && after(stays_installed[slot]) == keep_installed
                                        && after(received) == 0 && after(expected) == segments)),
        step(cites(A_01), "BL-54", "An offer that fails loads nothing.",
             on(install_start), answered(done) || (same_bundles() && same_load())),
        step(cites(A_34, A_35, IRSP1), "BL-55",
             "RSP may take the place of an offer that is not sound, until a load begins.",
             on(install_start), after(fallback_open)
                                == (!answered(done) && (fallback_open || answered(not_authentic)
                                                        || answered(not_compatible) || answered(inconsistent)))),
        step(cites(A_17, A_23), "BL-56", "An offer touches nothing but its slot.",
             on(install_start), same_others() && same_profiles(slot) && same(port[slot]) && same_notices()
                                && same(reply) && same_rest()));
    // clang-format on
}

constexpr auto load_properties() {
    const auto loads = phase[slot] == loading;
    const auto next = segment == received + 1 && received < expected;
    const auto complete = received == expected;

    // clang-format off
    return properties(
        step(cites(A_24), "BL-57", "A segment is stored exactly if it is the next one and verifies.",
             on(install_segment), answered(done) == (loads && next && authentic)
                                  && implies(answered(done), after(received) == received + 1 && same(expected)
                                                             && same_bundle(slot) && same(fallback_open))),
        step(cites(A_02), "BL-58", "A segment out of order ends the load.",
             on(install_segment), answered(wrong_sequence) == (loads && !next)),
        step(cites(A_01), "BL-59", "A segment in order that does not verify ends the load.",
             on(install_segment), answered(not_authentic) == (loads && next && !authentic)),
        step(cites(A_16, A_35, IRSP1), "BL-60",
             "A load that ends with a segment leaves nothing, and RSP may take its place.",
             on(install_segment),
             implies(answered(wrong_sequence) || answered(not_authentic), load_erased() && after(fallback_open)),
             supports("FDP_RIP.1")),
        step(cites(A_17), "BL-61", "A segment touches nothing but its load.",
             on(install_segment), same_others() && same_notices() && same(reply) && same_rest()),

        step(cites(A_01, A_24, A_40, A_41), "BL-62",
             "A bundle is installed exactly if all of it has come, it verifies, and it can be notified.",
             on(install_commit), answered(done) == (loads && complete && authentic && can_notify()),
             supports("FDP_ITC.2")),
        step(cites(A_22), "BL-63", "A bundle just installed is Disabled, and as it was announced.",
             on(install_commit), implies(answered(done), after(phase[slot]) == disabled && same_but_phase(slot)
                                         && after(received) == 0 && after(expected) == 0 && same(fallback_open))),
        step(cites(A_01, A_02), "BL-64", "An incomplete image is out of order, a complete one can fail to verify.",
             on(install_commit), answered(wrong_sequence) == (loads && !complete)
                                 && answered(not_authentic) == (loads && complete && !authentic)),
        step(cites(A_16, A_35, IRSP1), "BL-65",
             "An image that is not installed for its own sake is erased, and RSP may take its place.",
             on(install_commit),
             implies(answered(wrong_sequence) || answered(not_authentic), load_erased() && after(fallback_open)),
             supports("FDP_RIP.1")),
        step(cites(A_41), "BL-66", "An image that cannot be notified waits.",
             on(install_commit), answered(notifications_full) == (loads && complete && authentic && !can_notify())
                                 && implies(answered(notifications_full),
                                            same_bundles() && same_load() && same(fallback_open))),
        step(cites(A_40), "BL-67", "An installation makes exactly one notification.",
             on(install_commit), notified_if_done(installation), supports("FAU_GEN.1")),
        step(cites(A_17), "BL-68", "A verdict touches nothing but its load.",
             on(install_commit), same_others() && same(reply) && same_rest()),

        step(cites(A_03, A_16), "BL-69", "A load that goes on can be given up, and leaves nothing.",
             on(install_abort), answered(done) == loads && implies(answered(done), load_erased()),
             supports("FDP_RIP.1")),
        step(cites(A_35), "BL-70", "Giving up touches nothing but the load, and opens no fallback.",
             on(install_abort), same_others() && same_notices() && same(fallback_open) && same(reply) && same_rest()));
    // clang-format on
}

}  // namespace ssp::bundle
