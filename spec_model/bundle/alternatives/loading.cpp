// SPDX-License-Identifier: Apache-2.0
// What may be otherwise about loading.
#include "bundle/alternatives/edit.hpp"
#include "requirements/assumptions.hpp"

namespace ssp::bundle {

using namespace requirements;

namespace {

const auto telecom = its_family == first<Family>();
const auto classed = (its_kind == other) != telecom;
const auto sound = powered && !session_open() && phase[slot] == absent && intent && authentic && compatible;
const auto next = received < expected && segment == received + 1;

// Nothing of a slot that `gone` tells of is left, the phases apart.
Edit& empties(Edit& e, std::string_view id, const Condition& gone) {
    return e.sets(id, each(i, identity[i] = choose(gone, first<Identity>(), identity[i])))
        .sets(id, each(i, family[i] = choose(gone, first<Family>(), family[i])))
        .sets(id, each(i, kind[i] = choose(gone, other, kind[i])))
        .sets(id, each(i, metadata[i] = choose(gone, first<Metadata>(), metadata[i])))
        .sets(id, each(i, stays_enabled[i] = !gone && stays_enabled[i]))
        .sets(id, each(i, stays_installed[i] = !gone && stays_installed[i]));
}

spec::Machine segment_repeated(const Configuration& c) { return Edit(c).does({"segment.not_authentic"}, {}).linked(); }
spec::Machine verdict_repeated(const Configuration& c) { return Edit(c).does({"commit.not_authentic"}, {}).linked(); }
spec::Machine order_forgiven(const Configuration& c) {
    return Edit(c).does({"segment.out_of_order", "commit.incomplete"}, {}).linked();
}

// The header and the segments outlive power loss; what goes on with the load needs power then.
Edit resumed(const Configuration& c) {
    Edit e(c);
    e.only(during_load, powered).only({"offer.busy", "update_loader.busy"}, powered);
    return e.sets("power_loss.done", each(i, phase[i] = choose(phase[i] == active, enabled, phase[i])))
        .leaves({"power_loss.done"}, identity).leaves({"power_loss.done"}, family).leaves({"power_loss.done"}, kind)
        .leaves({"power_loss.done"}, metadata).leaves({"power_loss.done"}, stays_enabled)
        .leaves({"power_loss.done"}, stays_installed).leaves({"power_loss.done"}, expected);
}
spec::Machine load_resumed(const Configuration& c) { return resumed(c).leaves({"power_loss.done"}, received).linked(); }
spec::Machine load_restarted(const Configuration& c) { return resumed(c).linked(); }

spec::Machine newer_offer_wins(const Configuration& c) {
    const auto better = powered && session_open() && (phase[slot] == absent || phase[slot] == loading) && intent &&
                        authentic && compatible && !known(its_identity) && classed && segments > 0;
    const auto lost = phase[i] == loading;
    Edit e(c);
    e.only({"offer.busy"}, !better).copy("offer.done", "offer.instead").when("offer.instead", better);
    e.sets("offer.instead", each(i, phase[i] = choose(i == slot, loading, choose(lost, absent, phase[i]))));
    e.sets("offer.instead", each(i, identity[i] = choose(i == slot, its_identity, choose(lost, first<Identity>(), identity[i]))));
    e.sets("offer.instead", each(i, family[i] = choose(i == slot, its_family, choose(lost, first<Family>(), family[i]))));
    e.sets("offer.instead", each(i, kind[i] = choose(i == slot, its_kind, choose(lost, other, kind[i]))));
    e.sets("offer.instead", each(i, metadata[i] = choose(i == slot, its_metadata, choose(lost, first<Metadata>(), metadata[i]))));
    e.sets("offer.instead", each(i, stays_enabled[i] = choose(i == slot, keep_enabled, !lost && stays_enabled[i])));
    e.sets("offer.instead", each(i, stays_installed[i] = choose(i == slot, keep_installed, !lost && stays_installed[i])));
    return e.sets("offer.instead", clear(received)).linked();
}

// A bundle that is there is no obstacle any more.
Edit unhindered(const Configuration& c) {
    const auto consistent = classed && segments > 0;
    Edit e(c);
    return e.drop({"offer.known"}).when("offer.done", sound && consistent).when("offer.inconsistent", sound && !consistent);
}
spec::Machine installed_twice(const Configuration& c) { return unhindered(c).linked(); }
spec::Machine old_one_goes(const Configuration& c) {
    const auto old = i != slot && installed(i) && identity[i] == identity[slot];
    Edit e = unhindered(c);
    e.sets("commit.done", each(i, phase[i] = choose(i == slot, disabled, choose(old, absent, phase[i]))));
    return empties(e, "commit.done", old)
        .sets("commit.done", each(i, holds_ppr1[i] = !old && holds_ppr1[i]))
        .sets("commit.done", each(i, holds_ppr2[i] = !old && holds_ppr2[i]))
        .sets("commit.done", each(i, port[i] = choose(old, first<Port>(), port[i]))).linked();
}
spec::Machine updated_in_place(const Configuration& c) {
    const auto update = powered && !session_open() && phase[slot] == disabled && identity[slot] == its_identity &&
                        intent && authentic && compatible && classed && segments > 0;
    return Edit(c).only({"offer.occupied"}, !update).even("offer.done", update)
        .sets("offer.done", clear(holds_ppr1[slot])).sets("offer.done", clear(holds_ppr2[slot])).linked();
}

spec::Machine erased_at_start(const Configuration& c) {
    Edit e(c);
    e.does(erasing, {clear(phase[slot]), clear(received), clear(expected), fallback_open = true});
    e.does({"abort.done"}, {clear(phase[slot]), clear(received), clear(expected)});
    return empties(e, "power_up.done", phase[i] == absent).linked();
}
spec::Machine busy_until_start(const Configuration& c) {
    Edit e(c);
    e.does(erasing, {clear(received), clear(expected), fallback_open = true});
    e.does({"abort.done"}, {clear(received), clear(expected)});
    return e.only({"commit.done", "commit.full", "commit.not_authentic"}, expected > 0)
        .even("commit.incomplete", phase[slot] == loading && expected == 0).linked();
}

spec::Machine load_shown(const Configuration& c) {
    return Edit(c).even("read_metadata.done", phase[slot] == loading).linked();
}

spec::Machine enabled_if_policy(const Configuration& c) {
    const auto at_once = stays_enabled[slot] && room_to_enable(slot);
    return Edit(c).sets("commit.done", phase[slot] = choose(at_once, enabled, disabled)).linked();
}
spec::Machine enabled_if_room(const Configuration& c) {
    return Edit(c).sets("commit.done", phase[slot] = choose(room_to_enable(slot), enabled, disabled)).linked();
}

constexpr Event install_keys{"install_keys", slot, segments};
spec::Machine two_events(const Configuration& c) {
    const auto waits = phase[slot] == loading && expected == 0;
    Edit e(c);
    e.add(install_keys.draft()).leaves({"offer.done"}, expected);
    e.copy("commit.incomplete", "keys.out_of_order").on("keys.out_of_order", install_keys);
    return e.when("keys.out_of_order", phase[slot] == loading && !(waits && segments > 0))
        .add(rule(cites(A_23), "keys.done", "The keys of the session tell how many segments come.", on(install_keys),
                  when(waits && segments > 0), then(expected = segments), answer(done)))
        .only({"commit.done", "commit.full", "commit.not_authentic"}, expected > 0)
        .even("commit.incomplete", waits).linked();
}

spec::Machine verified_at_the_end(const Configuration& c) {
    return Edit(c).when("segment.done", phase[slot] == loading && next).drop({"segment.not_authentic"}).linked();
}
spec::Machine any_order(const Configuration& c) {
    const auto wanted = received < expected && segment > 0 && segment <= expected;
    return Edit(c).when("segment.done", phase[slot] == loading && wanted && authentic)
        .when("segment.not_authentic", phase[slot] == loading && wanted && !authentic)
        .when("segment.out_of_order", phase[slot] == loading && !wanted).linked();
}

spec::Machine consistent_if(const Configuration& c, const Condition& consistent) {
    return Edit(c).when("offer.done", sound && !known(its_identity) && consistent)
        .when("offer.inconsistent", sound && !known(its_identity) && !consistent).linked();
}
spec::Machine classes_everywhere(const Configuration& c) {
    return consistent_if(c, segments > 0 && implies(its_kind == other, !telecom));
}
spec::Machine unrelated(const Configuration& c) { return consistent_if(c, segments > 0); }
spec::Machine empty_image(const Configuration& c) { return consistent_if(c, classed); }

constexpr Event reclassify{"reclassify", slot, its_family, its_kind, authentic};
spec::Machine family_changes(const Configuration& c) {
    return Edit(c).add(reclassify.draft())
        .add(rule(cites(A_13), "reclassify.done", "A Disabled bundle is given another family and class.", on(reclassify),
                  when(powered && phase[slot] == disabled && authentic && classed && !holds_ppr2[slot]),
                  then(family[slot] = its_family, kind[slot] = its_kind), answer(done))).linked();
}

constexpr Alternative list[] = {
    {&A_01, "A segment that does not verify may be sent again, the session stays open.", segment_repeated},
    {&A_01, "An image that does not verify stays, and the verdict may be asked for again.", verdict_repeated},
    {&A_02, "What comes out of order gets an error answer, and the session stays as it is.", order_forgiven},
    {&A_03, "An interrupted load is resumed from the last segment stored.", load_resumed},
    {&A_03, "An interrupted load keeps its header, and all its segments come again.", load_restarted},
    {&A_09, "Several bundles are loaded at a time, told apart by transaction identifier.", nullptr,
     "How far a load is stands in two variables, not in a column; with two columns instead, the properties that speak of "
     "the load would have to be written anew, so that nothing of them could fall."},
    {&A_09, "A sound offer ends the load that goes on and takes its place.", newer_offer_wins},
    {&A_13, "A bundle belongs to several families.", nullptr,
     "The family is one column, and each property about limits and classes speaks of this column."},
    {&A_13, "The SPB Manager may give a Disabled bundle another family and class.", family_changes},
    {&A_14, "A bundle may be there twice.", installed_twice},
    {&A_14, "The new one replaces the old one in another slot when it is installed.", old_one_goes},
    {&A_14, "The new one is loaded over the old one, which has to be Disabled.", updated_in_place},
    {&A_16, "The slot of a failed load is free at once, its contents are erased at the next start.", erased_at_start},
    {&A_16, "A failed load occupies its slot until the next start.", busy_until_start},
    {&A_21, "The metadata of a bundle that is being loaded can be read.", load_shown},
    {&A_22, "A new bundle that has to stay enabled is Enabled at once, if its family has room.", enabled_if_policy},
    {&A_22, "Every new bundle is Enabled at once, if its family has room.", enabled_if_room},
    {&A_23, "The offer and the keys of the session are two events.", two_events},
    {&A_23, "The loader picks the slot.", nullptr,
     "Slots have no order, so the model cannot say which is picked; that the environment chooses one is what the model "
     "says already, but for the answer \"occupied\"."},
    {&A_24, "Only the whole image is verified, at the end.", verified_at_the_end},
    {&A_24, "Segments come in any order.", any_order},
    {&A_25, "Families other than telecom have classes too.", classes_everywhere},
    {&A_25, "Class and family have nothing to do with each other.", unrelated},
    {&A_25, "An image may have no segment.", empty_image},
};

}  // namespace

std::span<const Alternative> alternatives_of_loading() { return list; }

}  // namespace ssp::bundle
