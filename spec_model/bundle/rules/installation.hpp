// SPDX-License-Identifier: Apache-2.0
// How a bundle comes into a slot: an offer, its segments in order, and a verdict on the whole.

#pragma once

#include "bundle/vocabulary.hpp"
#include "requirements/assumptions.hpp"
#include "requirements/etsi_ts_103_999_2.hpp"
#include "requirements/gsma_issp_esim.hpp"
#include "requirements/patents.hpp"

namespace ssp::bundle {

using namespace requirements;

// The offer (LoadBoundSpbInfo, LoadBoundSpbSds).
constexpr auto offer_rules() {
    const auto free = powered && !session_open() && phase[slot] == absent;
    const auto sound = free && intent && authentic && compatible;
    const auto consistent = (its_kind == other) != (its_family == first<Family>()) && segments > 0;
    const auto failed = fallback_open = true;

    // clang-format off
    return rules(
        rule(cites(SCOPE_SPBM, RQ1203_037, RQ1203_038, RQ1203_039, RQ1203_040, A_23),
             "offer.done", "A sound offer for a free slot begins a load.",
             on(install_start), when(sound && !known(its_identity) && consistent),
             then(phase[slot] = loading, identity[slot] = its_identity, family[slot] = its_family,
                  kind[slot] = its_kind, metadata[slot] = its_metadata, stays_enabled[slot] = keep_enabled,
                  stays_installed[slot] = keep_installed, expected = segments, clear(fallback_open)),
             answer(done)),
        rule(cites(A_09), "offer.busy", "One bundle is loaded at a time.",
             on(install_start), when(session_open()), answer(busy)),
        rule(cites(A_23), "offer.occupied", "A slot in use is not overwritten.",
             on(install_start), when(powered && !session_open() && phase[slot] != absent), answer(occupied)),
        rule(cites(A_12, A_26), "offer.no_intent", "Without the user's intent nothing is loaded.",
             on(install_start), when(free && !intent), answer(no_intent)),
        rule(cites(US11997488_1, A_01, A_35), "offer.not_authentic", "An offer that does not verify is refused.",
             on(install_start), when(free && intent && !authentic), then(failed), answer(not_authentic)),
        rule(cites(US11989543_1, US11989543_2, IRSP1, A_35),
             "offer.not_compatible", "An offer not made for this platform is refused; RSP may take its place.",
             on(install_start), when(free && intent && authentic && !compatible), then(failed), answer(not_compatible)),
        rule(cites(A_14), "offer.known", "A bundle that is there is not installed again.",
             on(install_start), when(sound && known(its_identity)), answer(already_installed)),
        rule(cites(A_25, A_35), "offer.inconsistent", "An offer that contradicts itself is refused.",
             on(install_start), when(sound && !known(its_identity) && !consistent),
             then(failed), answer(inconsistent)));
    // clang-format on
}

// The segments (LoadBoundSpbSeg), the verdict, and giving up.
constexpr auto load_rules() {
    const auto next = received < expected && segment == received + 1;
    const auto in_order = phase[slot] == loading && next;
    const auto complete = phase[slot] == loading && received == expected;
    const auto failed = fallback_open = true;
    const auto erase = [](auto... more) {
        return then(clear(phase[slot]), clear(identity[slot]), clear(family[slot]), clear(kind[slot]),
                    clear(metadata[slot]), clear(stays_enabled[slot]), clear(stays_installed[slot]), clear(received),
                    clear(expected), more...);
    };

    // clang-format off
    return rules(
        rule(cites(A_24), "segment.done", "The next segment is stored if it verifies.",
             on(install_segment), when(in_order && authentic), then(received = received + 1), answer(done)),
        rule(cites(A_01, A_16, A_24, A_35),
             "segment.not_authentic", "A segment that does not verify ends the load, and all of it is erased.",
             on(install_segment), when(in_order && !authentic), erase(failed), answer(not_authentic)),
        rule(cites(A_02, A_16, A_35),
             "segment.out_of_order", "Any other segment ends the load, and all of it is erased.",
             on(install_segment), when(phase[slot] == loading && !next), erase(failed), answer(wrong_sequence)),

        rule(cites(A_22, A_24, A_40), "commit.done", "A complete and authentic image becomes a Disabled bundle.",
             on(install_commit), when(complete && authentic && notifiable()),
             then(phase[slot] = disabled, clear(received), clear(expected), notify(installation), issued = issued + 1),
             answer(done)),
        rule(cites(A_41), "commit.full", "While no notification fits nothing is installed; the load stays as it is.",
             on(install_commit), when(complete && authentic && !notifiable()), answer(notifications_full)),
        rule(cites(A_01, A_16, A_35), "commit.not_authentic", "An image that does not verify is erased.",
             on(install_commit), when(complete && !authentic), erase(failed), answer(not_authentic)),
        rule(cites(A_02, A_16, A_35), "commit.incomplete", "An incomplete image is erased.",
             on(install_commit), when(phase[slot] == loading && received != expected),
             erase(failed), answer(wrong_sequence)),

        rule(cites(A_03, A_16), "abort.done", "A load can be given up, and all of it is erased.",
             on(install_abort), when(phase[slot] == loading), erase(), answer(done)));
    // clang-format on
}

}  // namespace ssp::bundle
