// SPDX-License-Identifier: Apache-2.0
// What holds of the platform as a whole: of several of its machines together.

#pragma once

#include "platform/couplings.hpp"

namespace ssp::platform {

// clang-format off
// What is stored of a bundle: nothing of one that is being loaded, and of one that is Active that it is Enabled.
inline Condition bundle_stays_stored(const Term<Slot>& s) {
    using namespace bundle;
    const auto stored_phase = [](const auto& p) { return choose(p == loading, absent, choose(p == active, enabled, p)); };
    const Condition there = installed(s);
    return stored_phase(after(phase[s])) == stored_phase(phase[s]) &&
           implies(there, after(identity[s]) == identity[s] && after(family[s]) == family[s] && after(kind[s]) == kind[s] && after(metadata[s]) == metadata[s] &&
                          after(stays_enabled[s]) == stays_enabled[s] && after(stays_installed[s]) == stays_installed[s] &&
                          after(holds_ppr1[s]) == holds_ppr1[s] && after(holds_ppr2[s]) == holds_ppr2[s]);
}
inline Condition notices_stay() {
    using namespace bundle;
    Condition same = after(pending.length()) == pending.length() && after(issued) == issued;
    for (int k = 0; k != 4; ++k)
        same = same && after(pending.at(k, number)) == pending.at(k, number) && after(pending.at(k, operation)) == pending.at(k, operation) && after(pending.at(k, subject)) == pending.at(k, subject);
    return same;
}
inline Condition platform_stays() { return after(bundle::loader_version) == bundle::loader_version && after(bundle::platform) == bundle::platform && after(Power::token) == Power::token; }
inline Condition routes_stay() { return all(q, after(mapped[q]) == mapped[q] && after(via[q]) == via[q]) && all(Interfaces::i, after(Interfaces::bound[Interfaces::i]) == Interfaces::bound[Interfaces::i]); }
inline Condition bundles_stay_stored() { return all(bundle::i, bundle_stays_stored(bundle::i)); }
inline Condition all_stays_stored() { return bundles_stay_stored() && notices_stay() && platform_stays() && routes_stay(); }
inline Condition table_stays() {
    using namespace bundle;
    return all(i, after(phase[i]) == phase[i] && after(port[i]) == port[i]) && after(received) == received && after(expected) == expected && after(fallback_open) == fallback_open && after(reply) == reply;
}
inline Condition sessions_stay() {
    return all(Sessions::p, after(Sessions::states[Sessions::p]) == Sessions::states[Sessions::p] && after(Sessions::sessions[Sessions::p]) == Sessions::sessions[Sessions::p]) &&
           after(Sessions::out.length()) == Sessions::out.length() && after(Sessions::out.front(Sessions::out_message)) == Sessions::out.front(Sessions::out_message) &&
           after(Sessions::out.front(Sessions::out_pipe)) == Sessions::out.front(Sessions::out_pipe) && after(Sessions::out.front(Sessions::out_session)) == Sessions::out.front(Sessions::out_session) &&
           after(Sessions::owes) == Sessions::owes && after(Sessions::goes_first) == Sessions::goes_first;
}

inline std::vector<DraftProperty> storage_properties() {
    using P = Power;
    const Condition commits = committing() && after(Journal::stage) == storage::Stage::copying;
    return properties(
        step(cites(A_PLT_5, A_FS_1), "PL-1", "What is stored of bundles changes with a commit record, and only then.", bundles_stay_stored() || commits, supports("FPT_RCV.4")),
        step(cites(A_PLT_5), "PL-2", "Notifications change with a commit record, and only then.", notices_stay() || commits, supports("FPT_RCV.4")),
        step(cites(A_PLT_5), "PL-3", "So do the loader's version, the identifier of the platform and the last token,", platform_stays() || commits),
        step(cites(A_PLT_5), "PL-4", "and how pipes are mapped and bound.", routes_stay() || commits),
        step(cites(A_PLT_5), "PL-5", "A commit record ends with a command that is done, and with nothing else but a reset, a failed start or the loss of power.",
             implies(commits, answered(bundle::done) || answered(Interfaces::Did::done) || answered(P::Did::done) || answered(Did::done)) &&
             implies(committing() && !commits, after(Journal::write) == Journal::write || after(Journal::stage) == storage::Stage::off)),
        step(cites(A_PWR_5, A_PLT_5, A_PLT_10), "PL-6", "When power is lost, at whatever moment, everything stored is as it was after the last commit: as before the command under way, or as after it.", on(P::power_lost), all_stays_stored(), supports("FPT_RCV.4 FPT_FLS.1")),
        step(cites(A_PWR_5, A_PLT_9, A_PLT_10), "PL-7", "So it is when the SSP is reset.", on(P::reset), all_stays_stored(), supports("FPT_RCV.4")),
        step(cites(A_PLT_6), "PL-8", "What is stored does not change while the SSP starts.", implies(P::stage == P::Stage::off || P::stage == P::Stage::booting || P::stage == P::Stage::initialised || P::stage == P::Stage::stopped, all_stays_stored())),
        step(cites(EP3588275_2, A_PLT_3), "PL-9", "What is committed before a suspension is there after it: nothing stored changes in it.", implies(P::stage == P::Stage::suspended, all_stays_stored())),
        always(cites(A_PLT_6), "PL-10", "An SSP that is initialised has a storage that has recovered, and as long as it has a session there is one.",
               implies(P::stage == P::Stage::initialised, resting()) &&
               implies(P::stage == P::Stage::ready || P::stage == P::Stage::suspended, Journal::stage != storage::Stage::off && Journal::stage != storage::Stage::damaged)),
        always(cites(A_PLT_9), "PL-11", "Without power nothing is being written.", implies(P::stage == P::Stage::off || P::stage == P::Stage::stopped, Journal::stage == storage::Stage::off && Journal::write == storage::Write::nothing)),
        always(cites(A_PLT_1), "PL-12", "A transaction is open only while the SSP is ready.", implies(Journal::stage == storage::Stage::open, ready())),
        never(cites(A_STO_9, A_PLT_6), "PL-13", "An SSP whose storage is damaged offers no service.", Journal::stage == storage::Stage::damaged && P::stage != P::Stage::booting));
}

inline std::vector<DraftProperty> power_properties() {
    using P = Power;
    using I = Interfaces;
    const Condition alive = P::stage == P::Stage::initialised || P::stage == P::Stage::ready || P::stage == P::Stage::suspended;
    const Condition none_open = all(Sessions::p, after(Sessions::states[Sessions::p]) == scl::session::closed);
    const Condition nobody_runs = all(bundle::i, after(bundle::phase[bundle::i]) != bundle::active && after(bundle::phase[bundle::i]) != bundle::loading);
    const Condition dead = all(I::i, after(I::states[I::i]) == I::deactivated && after(I::drawn[I::i]) == 0) && after(I::drawn_external) == 0;
    const Condition all_new = none_open && nobody_runs && dead && after(P::context) == 0 && after(P::saved) == 0 && after(Sessions::out.empty());
    return properties(
        always(cites(A_PWR_5), "PL-14", "Interfaces have power exactly while the SSP has.", I::supplied == (P::stage != P::Stage::off && P::stage != P::Stage::stopped)),
        always(cites(A_PWR_2), "PL-15", "Budgets are declared exactly while capabilities are known.", I::exchanged == (P::terminal != 0)),
        always(cites(A_IF_5), "PL-16", "Interfaces rest exactly while the SSP is suspended.", I::asleep == (P::stage == P::Stage::suspended)),
        always(cites(A_PLT_6), "PL-17", "Bundles are there exactly in a session with the terminal and as soon as the SSP is initialised.", bundle::powered == alive),
        always(cites(TERM_ACTIVE, A_PLT_1), "PL-18", "A bundle is Active or being loaded only while the SSP is ready.",
               all(bundle::i, implies(runs(bundle::i) || bundle::phase[bundle::i] == bundle::loading, ready())), supports("FDP_ACC.1")),
        always(cites(A_PWR_5), "PL-19", "Sessions are open only in a session with the terminal.", implies(!ready() && P::stage != P::Stage::suspended, all(Sessions::p, Sessions::states[Sessions::p] == scl::session::closed))),
        step(cites(A_PWR_5), "PL-20", "A reset closes all pipes, stops all bundles, deactivates all interfaces and forgets who is authenticated.", on(P::reset), implies(P::stage != P::Stage::off, all_new), supports("FIA_UAU.6 FPT_FLS.1")),
        step(cites(A_PWR_5), "PL-21", "So does the loss of power,", on(P::power_lost), all_new, supports("FPT_FLS.1")),
        step(cites(A_COR_7), "PL-22", "a stop,", on(P::stop), implies(answered(P::Did::done), all_new)),
        step(cites(A_PWR_4), "PL-23", "and an attempt to resume that fails.", on(P::resume), implies(answered(P::Did::started_anew), all_new)),
        step(cites(EP3588275_2, A_PWR_4), "PL-24", "When the SSP resumes, bundles, sessions, context, routes, budgets and storage are exactly as at suspension.", on(P::resume),
             implies(answered(P::Did::resumed), table_stays() && sessions_stay() && all_stays_stored() && after(P::context) == P::saved && after(P::terminal) == P::terminal &&
                     after(I::interface_budget) == I::interface_budget && after(I::external_budget) == I::external_budget && all(I::i, after(I::states[I::i]) == I::states[I::i]))),
        step(cites(EP3588275_2, A_PLT_3), "PL-25", "While the SSP is suspended nothing of that changes.",
             implies(P::stage == P::Stage::suspended && after(P::stage) == P::Stage::suspended,
                     table_stays() && sessions_stay() && all_stays_stored() && after(P::saved) == P::saved && after(P::terminal) == P::terminal &&
                     after(I::interface_budget) == I::interface_budget && after(I::external_budget) == I::external_budget)),
        step(cites(A_PLT_3), "PL-26", "A suspension changes no bundle and no session.", on(P::suspend), implies(answered(P::Did::done), table_stays() && sessions_stay() && bundles_stay_stored() && notices_stay() && routes_stay())),
        always(cites(A_BUD_5), "PL-27", "A suspended SSP draws no more than its bounds, and nobody but the platform itself draws from the external supply.",
               implies(P::stage == P::Stage::suspended, I::drawn_external <= I::idle_external && I::drawn_external == I::loads[own_load()] && all(I::i, I::drawn[I::i] <= I::idle_interface))),
        step(cites(A_PLT_6), "PL-28", "The SSP is initialised with the bundles that are stored, none of them Active.", on(P::boot_ends), implies(after(P::stage) == P::Stage::initialised && P::stage != P::Stage::initialised, after(bundle::powered) && nobody_runs)),
        step(cites(A_PLT_9), "PL-29", "A stop waits for what is being written.", on(P::stop), implies(answered(P::Did::done), Journal::write == storage::Write::nothing && resting())),
        reachable(cites(A_PLT_3), "PL-30", "The SSP is suspended with a bundle Enabled and a session open.", P::stage == P::Stage::suspended && any(bundle::i, bundle::phase[bundle::i] == bundle::enabled) &&
                  any(Sessions::p, Sessions::states[Sessions::p] == scl::session::open)));
}

// Of the answers to commands to bundles, no other is given.
inline Condition answers_only(bundle::Answer one, bundle::Answer other) {
    Condition none = true;
    for (int a = 0; a <= static_cast<int>(bundle::over_budget); ++a)
        if (const auto each = static_cast<bundle::Answer>(a); each != one && each != other) none = none && !answered(each);
    return none;
}

inline std::vector<DraftProperty> bundle_properties() {
    using I = Interfaces;
    using namespace bundle;
    const auto load = [](const Term<Slot>& s) { return I::loads[load_of(s)]; };
    return properties(
        always(cites(A_PLT_2, A_PLT_4, TERM_ACTIVE), "PL-31", "A bundle that is Active has its budget granted and its pipe mapped.", all(i, implies(runs(i), load(i) == demand(i) && reached(pipe_of(i)))), supports("FRU_RSA.1")),
        always(cites(A_PLT_4), "PL-32", "A bundle that is not Active draws nothing.", all(i, implies(!runs(i), load(i) == 0))),
        always(cites(A_PLT_4, A_PWR_6, A_BUD_6), "PL-33", "Whichever bundles are Active, they and the platform together draw no more than the terminal has declared.",
               load(nth<Slot>(0)) + load(nth<Slot>(1)) + load(nth<Slot>(2)) + load(nth<Slot>(3)) + I::loads[own_load()] <= I::external_budget, supports("FRU_RSA.1")),
        step(cites(A_PLT_4, A_BUD_4), "PL-34", "A bundle whose current is not to be had stays Enabled, and no other gives way.", on(activate),
             implies(answered(over_budget), I::drawn_external + demand(slot) > I::external_budget && table_stays() && all(i, after(load(i)) == load(i)))),
        step(cites(A_PLT_2), "PL-35", "A bundle without a pipe that leads somewhere stays Enabled.", on(activate), implies(answered(no_pipe), !reached(pipe_of(slot)) && table_stays())),
        step(cites(A_PLT_4), "PL-36", "Whoever starts or stops a bundle changes the current of no other.", all(i, implies(runs(i) && after(runs(i)), after(load(i)) == load(i)))),
        step(cites(A_PLT_5), "PL-37", "A bundle that cannot be enabled for want of a transaction stays as it is.", on(enable), implies(answered(not_stored), !committing() && table_stays() && notices_stay())),
        step(cites(A_PLT_5, A_40), "PL-38", "A bundle is installed, enabled, disabled or deleted together with the making of a notification, in one transaction.",
             all(i, implies((phase[i] == disabled && (after(phase[i]) == absent || after(phase[i]) == enabled)) || (phase[i] == loading && after(phase[i]) == disabled) ||
                            ((phase[i] == enabled || phase[i] == bundle::active) && after(phase[i]) == disabled), after(issued) == issued + 1 && committing()))),
        step(cites(A_PLT_1), "PL-39", "Who is Active, being loaded or served by a SIM port changes only while the SSP is ready.", implies(!ready(), all(i, after(phase[i]) == phase[i] && after(port[i]) == port[i]))),
        step(cites(A_PLT_1), "PL-54", "While the SSP is not ready no command to a bundle is carried out or judged.", implies(!ready(), answers_only(Answer::refused, Answer::busy))),
        step(cites(A_PLT_1), "PL-55", "While a transaction is under way that is not about to be committed, no command to a bundle is carried out or judged.",
             implies(!resting() && !committing(), answers_only(Answer::refused, Answer::busy))),
        reachable(cites(A_PLT_4), "PL-41", "Two bundles are Active at once.", count(i, runs(i)) >= 2),
        reachable(cites(A_PLT_5), "PL-42", "A bundle is installed, and its transaction is not finished yet.", any(i, phase[i] == disabled) && Journal::stage == storage::Stage::copying));
}

inline std::vector<DraftProperty> session_properties() {
    using I = Interfaces;
    const auto state = [](const Term<Pipe>& p) { return I::states[via[p]]; };
    const auto front = Sessions::out.front(Sessions::out_pipe);
    // The word of a restart is of no pipe.
    const auto leads = [&](const Term<Pipe>& p, const Condition& of_none) { return state(p) == I::activated && ready() && (mapped[p] || of_none); };
    return properties(
        step(cites(A_IF_3), "PL-43", "A message arrives only on the interface of its pipe, and only if that is activated, while the SSP is ready.", on(Hears::message_arrives), implies(!answered(scl::session::refused), leads(Sessions::pipe, Sessions::its_message == scl::session::restart))),
        step(cites(A_IF_3), "PL-61", "So does an offer that is turned down.", on(Hears::turn_down), implies(!answered(scl::session::refused), leads(Sessions::pipe, false))),
        step(cites(A_IF_3), "PL-44", "A message leaves only on the interface of its pipe, and only if that is activated, while the SSP is ready.", on(Hears::message_gone), implies(!answered(scl::session::refused), leads(front, Sessions::out.front(Sessions::out_message) == scl::session::restart))),
        step(cites(A_PLT_7), "PL-45", "Data are delivered to Active bundles only.", on(Hears::message_arrives), implies(answered(scl::session::delivered), runs(slot_of(Sessions::pipe))), supports("FDP_IFF.1")),
        step(cites(A_PLT_7), "PL-46", "Data are sent by Active bundles only.", on(Hears::send_data), implies(answered(scl::session::done), runs(slot_of(Sessions::pipe))), supports("FDP_IFF.1")),
        step(cites(A_PLT_7), "PL-47", "What arrives changes no bundle, no current and nothing stored.", on(Hears::message_arrives), table_stays() && all_stays_stored() && all(I::l, after(I::loads[I::l]) == I::loads[I::l])),
        step(cites(A_PLT_1), "PL-48", "Starting a bundle changes no session.", on(bundle::activate), sessions_stay()),
        step(cites(A_PLT_7), "PL-49", "The interface of a pipe changes only while its session is closed and its bundle not Active.",
             all(q, implies(after(mapped[q]) != mapped[q] || after(via[q]) != via[q], Sessions::states[q] == scl::session::closed && !runs(slot_of(q)) && ready()))),
        always(cites(A_PLT_2), "PL-50", "A pipe that is not mapped has no interface of its own.", all(q, implies(!mapped[q], via[q] == first<Interface>()))),
        step(cites(A_IF_1, A_PLT_2), "PL-51", "Deactivating an interface stops no bundle and closes no session.", on(I::deactivate), table_stays() && sessions_stay() && routes_stay()),
        step(cites(A_PLT_2, A_PLT_7), "PL-63", "A session is asked for only on a pipe that is mapped.", on(Hears::bind_now), implies(answered(scl::session::done), mapped[Sessions::pipe])),
        always(cites(A_SCL_11), "PL-53", "When both ask for a session at once, the SSP goes first.", Sessions::goes_first != Sessions::other_first),
        reachable(cites(A_PLT_7), "PL-52", "A bundle is Active with its session open on an interface that is activated.",
                  any(bundle::i, runs(bundle::i) && Sessions::states[pipe_of(bundle::i)] == scl::session::open && state(pipe_of(bundle::i)) == I::activated)));
}
// clang-format on

// What the platform does itself, exactly.
inline std::vector<DraftProperty> own_properties() {
    using P = Power;
    using I = Interfaces;
    const Condition free = ready() && committing() && Sessions::states[pipe] == scl::session::closed && Sessions::out.empty() && !runs(slot_of(pipe));
    const Condition others_stay = all(q, q == pipe || (after(mapped[q]) == mapped[q] && after(via[q]) == via[q]));
    const auto together = I::drawn_external - I::loads[own_load()] + current;
    const Condition within = together <= choose(P::stage == P::Stage::suspended, choose(I::external_budget < I::idle_external, term(I::external_budget), I::idle_external), term(I::external_budget));
    return properties(
        step(cites(A_PLT_2, A_PLT_7), "PL-56", "A pipe is mapped exactly if it is not, with a transaction about to be committed, while nobody uses it; then to the interface named, and no other pipe changes.", on(map_pipe),
             answered(Did::done) == (free && !mapped[pipe]) && implies(answered(Did::done), after(mapped[pipe]) && after(via[pipe]) == interface) && others_stay),
        step(cites(A_PLT_2, A_PLT_7), "PL-57", "Likewise it is not mapped any more.", on(unmap_pipe), answered(Did::done) == (free && mapped[pipe]) && implies(answered(Did::done), !after(mapped[pipe])) && others_stay),
        step(cites(A_PLT_11), "PL-64", "The set-up of pipes is named exactly with a transaction about to be committed; of all that is stored only that changes.", on(name_set_up),
             answered(Did::done) == (ready() && committing()) && all_stays_stored() && table_stays() && sessions_stay()),
        step(cites(A_PWR_2, TS103666_1_INTERFACE_POWER, TS103666_1_EXTERNAL_POWER), "PL-58", "Capabilities and budgets are told together, once after a start.", on(tell_capabilities),
             answered(Did::done) == (P::stage == P::Stage::initialised && its_capability != 0) &&
             implies(answered(Did::done), after(P::stage) == P::Stage::ready && after(P::terminal) == its_capability && after(P::suspendable) == can_suspend &&
                                          after(I::interface_budget) == for_interfaces && after(I::external_budget) == for_external)),
        step(cites(A_PWR_6, A_BUD_4), "PL-59", "The platform itself draws exactly what fits beside all that is Active.", on(platform_draws),
             answered(Did::done) == (I::supplied && within) && answered(Did::over_budget) == (I::supplied && !within) && after(I::loads[own_load()]) == choose(answered(Did::done), term(current), term(I::loads[own_load()]))),
        step(cites(A_STO_4, A_PLT_5), "PL-60", "Every write ends by itself but that of a commit record.", on(write_ends),
             answered(Did::done) == (Journal::write != storage::Write::nothing && !committing()) && implies(committing(), after(Journal::write) == Journal::write)));
}

// Of each command that stores something.
inline std::vector<DraftProperty> storing_properties() {
    using namespace bundle;
    std::vector<DraftProperty> all;
    const auto stores = [&](const auto& e) {
        all.push_back(step(cites(A_PLT_5), of("PL-62", e.name), "It is carried out only with a transaction about to be committed, and commits it.", on(e),
                           implies(answered(done), committing() && after(Journal::stage) == storage::Stage::copying)));
    };
    stores(install_commit);
    stores(enable);
    stores(disable);
    stores(remove);
    stores(update_metadata);
    stores(download_profile);
    stores(profiles_changed);
    stores(acknowledge);
    stores(update_loader);
    stores(name_platform);
    return all;
}

inline std::vector<DraftProperty> properties_of() {
    std::vector<DraftProperty> all = storage_properties();
    extend(all, power_properties());
    extend(all, bundle_properties());
    extend(all, session_properties());
    extend(all, own_properties());
    extend(all, storing_properties());
    return all;
}

}  // namespace ssp::platform
