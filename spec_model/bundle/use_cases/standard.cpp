// SPDX-License-Identifier: Apache-2.0
// Use case 1, Standard: credentials of the user's choice are got, used and deleted.
#include "bundle/use_cases/stories.hpp"

namespace ssp::bundle {

namespace {

constexpr Actor chosen{"the chosen bundle", 0};
constexpr Actor esim{"the eSIM bundle", 1, rsp_telecom};

const Facts nothing_installed{is(phase, Actor{"", 0}, absent), is(phase, Actor{"", 1}, absent),
                              is(phase, Actor{"", 2}, absent), is(phase, Actor{"", 3}, absent)};

const std::vector<Verdict> usable{
    succeeds(UC1_S1, in_use(chosen, 1)),
    never_happens(UC1_F1, {is(phase, chosen, absent), is(phase, chosen, disabled), is(port, chosen, 0)})};
const std::vector<Verdict> deletable{
    succeeds(UC1_S2, gone(chosen)),
    never_happens(UC1_F2, {is(phase, chosen, disabled), is(phase, chosen, enabled), is(phase, chosen, active)})};

UseCase basic() {
    Story s(Flow::draft, "UC1", "Standard, with a standalone bundle",
            {&UC1_P1, &UC1_B1, &UC1_B2, &RSPBX1, &TERM_DELETED});
    s.powers_up();
    s.given(nothing_installed);
    s.installs(chosen).reads(chosen);
    s.enables(chosen).reads(chosen);
    s.starts(chosen, 1).judged(usable);
    s.reads(chosen).goes_online();
    s.disables(chosen).deletes(chosen).judged(deletable);
    s.goes_online();
    return s;
}

UseCase with_esim() {
    Story s(Flow::ours, "UC1-RSP", "Standard, with a profile in an RSP Telecom Bundle",
            {&UC1_B1, &UC1_B2, &RSPB2, &RSPB3});
    s.powers_up().installs(esim).enables(esim).goes_online();
    s.given({is(phase, esim, enabled), is(phase, chosen, absent)});
    s.downloads_into(esim, false).then({is(phase, esim, enabled)});
    s.starts(esim, 1).judged({succeeds(UC1_S1, in_use(esim, 1)), never_happens(UC1_F1, {is(port, esim, 0)})});
    s.downloads_into(esim, false).reports(esim, false, false).then(in_use(esim, 1));
    return s;
}

UseCase fallen_back() {
    Story s(Flow::ours, "UC1-FALLBACK", "No bundle fits the device, and RSP takes its place",
            {&IRSP1, &IRSP3, &RSPB3, &A_34, &A_35});
    s.powers_up().installs(esim).goes_online();
    s.given({is(phase, esim, disabled), is(phase, chosen, absent), is(fallback_open, false)});
    s.falls_back(esim, no_fallback);
    s.offers(chosen, not_compatible, true, false).then(gone(chosen)).then({is(fallback_open, true)});
    s.falls_back(esim, not_authentic, false).then({is(fallback_open, true)});
    s.falls_back(chosen, refused);
    s.falls_back(esim, not_enabled).enables(esim);
    s.falls_back(esim).then(gone(chosen)).then({is(fallback_open, false)});
    s.downloads_into(esim, false).starts(esim, 1).judged({succeeds(UC1_S1, in_use(esim, 1))});
    s.falls_back(esim, no_fallback);
    return s;
}

UseCase forged() {
    Story s(Flow::ours, "UC1-FORGED", "What does not verify is not installed, at whatever step", {&A_01, &A_02, &A_16});
    s.powers_up();
    s.given(nothing_installed);
    s.offers(chosen, not_authentic, false).then(gone(chosen));
    s.offers(chosen).sends(chosen, 1, not_authentic, false).then(gone(chosen));
    s.offers(chosen).sends(chosen, 2, wrong_sequence).then(gone(chosen));
    s.offers(chosen).sends(chosen, 1).commits(chosen, wrong_sequence).then(gone(chosen));
    s.offers(chosen)
        .sends(chosen, 1)
        .sends(chosen, 2)
        .commits(chosen, not_authentic, false)
        .then(gone(chosen))
        .then({waiting(0)});
    s.installs(chosen).enables(chosen).starts(chosen, 1).judged(usable);
    return s;
}

UseCase interrupted() {
    Story s(Flow::ours, "UC1-POWER", "Power is lost at each step of the installation", {&A_03, &A_16, &A_04});
    s.powers_up();
    s.given(nothing_installed);
    s.offers(chosen).loses_power().then(gone(chosen)).powers_up();
    s.offers(chosen).sends(chosen, 1).loses_power().then(gone(chosen)).powers_up();
    s.offers(chosen).sends(chosen, 1).sends(chosen, 2).loses_power().then(gone(chosen)).powers_up();
    s.sends(chosen, 1, refused).commits(chosen, refused);
    s.installs(chosen).loses_power().then({is(phase, chosen, disabled), waiting(1)}).powers_up();
    s.enables(chosen)
        .starts(chosen, 1)
        .loses_power()
        .then({is(phase, chosen, enabled), is(port, chosen, 0), waiting(2)})
        .powers_up();
    s.starts(chosen, 1).judged(usable);
    s.goes_online();
    return s;
}

UseCase unwilling() {
    Story s(Flow::ours, "UC1-NO-INTENT", "Nothing happens that the user did not want", {&A_12, &A_26});
    s.powers_up().installs(chosen);
    s.given({is(phase, chosen, disabled)});
    s.enables(chosen, no_intent, false).deletes(chosen, no_intent, false).then({is(phase, chosen, disabled)});
    s.enables(chosen).disables(chosen, no_intent, false).then({is(phase, chosen, enabled)});
    return s;
}

UseCase kept_by_policy() {
    constexpr Actor kept{"the kept bundle", 0, standalone_telecom, false, true};
    Story s(Flow::ours, "UC1-POLICY", "A bundle's policy or a profile's rule forbids to delete or disable",
            {&A_27, &A_32, &RSPB1});
    s.powers_up().installs(kept).installs(esim).enables(esim).goes_online();
    s.given({is(phase, kept, disabled), is(phase, esim, enabled)});
    s.deletes(kept, forbidden).reads(kept).then({is(phase, kept, disabled)});
    s.downloads_into(esim, true).reports(esim, true, true);
    s.disables(esim, profile_forbids).then({is(phase, esim, enabled)});
    s.reports(esim, false, true)
        .disables(esim)
        .deletes(esim, profile_forbids)
        .then({is(phase, esim, disabled), is(holds_ppr2, esim, true)});
    return s;
}

UseCase offline() {
    Story s(Flow::ours, "UC1-OFFLINE", "Without network notifications wait, and what needs a fifth has to wait too",
            {&A_08, &A_40, &A_41});
    s.powers_up();
    s.given(nothing_installed);
    s.installs(chosen).enables(chosen).disables(chosen).enables(chosen).then({waiting(4)});
    s.disables(chosen, notifications_full).then({is(phase, chosen, enabled), waiting(4)});
    s.starts(chosen, 1).loses_power().then({waiting(4)}).powers_up();
    s.goes_online().disables(chosen).deletes(chosen).judged(deletable);
    s.goes_online();
    return s;
}

}  // namespace

std::vector<UseCase> standard_stories() {
    return {basic(), with_esim(), fallen_back(), forged(), interrupted(), unwilling(), kept_by_policy(), offline()};
}

}  // namespace ssp::bundle
