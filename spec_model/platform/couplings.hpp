// SPDX-License-Identifier: Apache-2.0
// How the machines of the platform go together: what one needs of another, and what follows for another from its steps.

#pragma once

#include "platform/vocabulary.hpp"

namespace ssp::platform {

// What may be left out, to see what it is for: the id of a coupling.
using LeftOut = std::string_view;

// clang-format off
// A coupling of this name for each of several rules or events.
inline std::string_view of(std::string_view name, std::string_view what) { return spec::kept(std::string(name) + '(' + std::string(what) + ')'); }

// A start, a reset, a stop and the loss of power, for all machines at once.
inline std::vector<DraftCoupling> power_couplings() {
    using P = Power;
    const auto starts = only_if(Interfaces::ssp_starts(), answer(Interfaces::Did::done)), lost = only_if(Interfaces::power_lost(), answer(Interfaces::Did::done));
    const auto restarts = only_if(Hears::restart_now(true), answer(scl::session::done)), forgets = only_if(Journal::power_fails(), answer(storage::done));
    const auto down = bundle::power_loss();
    return couplings(
        follows(cites(A_PWR_5, A_IF_6), "start.for_all", "All interfaces are deactivated, and sessions begin anew.", in("start.begins"), raise(starts, restarts)),
        needs(cites(A_PLT_6), "boot.recovered", "What is stored has to be recovered first.", in("boot.sound"), when(resting()), answer(P::Did::busy)),
        follows(cites(A_PLT_6), "boot.for_bundles", "The bundles that are stored are there.", in("boot.sound"), raise(only_if(bundle::power_up(), answer(bundle::done)))),
        follows(cites(A_PWR_1), "unsound.for_all", "Nothing is left that is activated or being written.", in("boot.unsound"), raise(lost, forgets)),
        follows(cites(A_PWR_5, A_PLT_9), "reset.for_all", "All interfaces are deactivated, all sessions closed, what was being written is cut, loads end and bundles stop.", in("reset.done"), raise(starts, restarts, forgets, down)),
        follows(cites(A_PWR_4, A_PLT_9), "failure.for_all", "Likewise.", in("resume.fails"), raise(starts, restarts, forgets, only_if(down, answer(bundle::done)))),
        needs(cites(A_PLT_9), "stop.waits", "It waits for the storage.", in("ssp.stops"), when(resting()), answer(P::Did::busy)),
        follows(cites(A_COR_7), "stop.for_all", "All interfaces are deactivated, all sessions closed, and bundles stop.", in("ssp.stops"), raise(lost, restarts, forgets, only_if(down, answer(bundle::done)))),
        follows(cites(A_PWR_5, A_PLT_9), "loss.for_all", "All interfaces are deactivated, all sessions closed, what was being written is cut, loads end and bundles stop.", in("power.lost"), raise(lost, restarts, forgets, down)),
        needs(cites(A_PLT_3), "suspend.quiet", "No bundle may be Active, and none being loaded.", in("suspend.done"),
              when(all(bundle::i, bundle::phase[bundle::i] != bundle::active && bundle::phase[bundle::i] != bundle::loading)), answer(P::Did::busy)),
        follows(cites(A_IF_5, A_PLT_3), "suspend.for_interfaces", "The interfaces are suspended.", in("suspend.done"), raise(only_if(Interfaces::ssp_suspended(), answer(Interfaces::Did::done)))),
        follows(cites(A_IF_5, A_PLT_8), "resume.for_interfaces", "The interfaces may be resumed.", in("resume.done"), raise(only_if(Interfaces::ssp_resumed(), answer(Interfaces::Did::done)))));
}

// What is stored changes with a commit record.
inline std::vector<DraftCoupling> storage_couplings() {
    const auto commits = raise(only_if(Journal::written(), answer(storage::committed)));
    auto result = couplings(
        needs(cites(A_PLT_6), "journal.starts", "It is read when the SSP starts.", on(Journal::power_up), when(Power::stage == Power::Stage::booting), answer(storage::refused)),
        needs(cites(A_PLT_1), "journal.begins", "A transaction begins when the SSP is ready.", on(Journal::begin), when(ready()), answer(storage::refused)));
    const auto ends_commit = [&](std::string_view rule) {
        result.push_back(follows(cites(A_PLT_5), of("commits", rule), "With the end of the commit record it is stored.", in(rule), commits));
    };
    const auto stored = [&](std::string_view rule, Says otherwise) {
        result.push_back(needs(cites(A_PLT_5), of("stored", rule), "The storage has to be about to commit it.", in(rule), when(committing()), otherwise));
        ends_commit(rule);
    };
    for (const std::string_view rule : {"commit.done", "enable.done", "disable.done", "remove.done", "update_metadata.done", "download_profile.done", "profiles_changed.done",
                                        "acknowledge.done", "update_loader.done", "name_platform.done"})
        stored(rule, answer(bundle::not_stored));
    for (const std::string_view rule : {"pipes.bound", "pipes.unbound"}) stored(rule, answer(Interfaces::Did::refused));
    for (const std::string_view rule : {"pipe.mapped", "pipe.unmapped", "set_up.named"}) ends_commit(rule);
    stored("suspend.done", answer(Power::Did::busy));
    return result;
}

inline std::vector<DraftCoupling> bundle_couplings() {
    using namespace bundle;
    const auto draws = [](const Term<Number>& c) { return only_if(Interfaces::draw_external_supply(load_of(slot), c), answer(Interfaces::Did::done)); };
    auto result = couplings(
        needs(cites(A_PLT_2), "activate.pipe", "Its pipe has to lead somewhere.", in("activate.done"), when(reached(pipe_of(slot))), answer(no_pipe)),
        needs(cites(A_PLT_4, A_BUD_4), "activate.budget", "Its current has to be had.", in("activate.done"), when(Interfaces::drawn_external + demand(slot) <= Interfaces::external_budget), answer(over_budget)),
        follows(cites(A_PLT_4), "activate.draws", "It draws the current of its class.", in("activate.done"), raise(draws(demand(slot)))),
        follows(cites(A_PLT_4), "stop.draws", "It draws nothing any more.", in("stop.done"), raise(draws(0))),
        follows(cites(A_PLT_4), "disable.draws", "It draws nothing any more.", in("disable.done"), raise(draws(0))),
        needs(cites(A_PLT_2), "unbind.unused", "No bundle that is Active may be reached by them.", in("pipes.unbound"),
              when(!any(i, runs(i) && mapped[pipe_of(i)] && via[pipe_of(i)] == Interfaces::interface)), answer(Interfaces::Did::refused)));
    // A command that stores nothing is carried out when no other is under way. What is being loaded or runs is so in an SSP
    // that is ready only (PL-18).
    const auto in_turn = [&](const auto& e, bool may_store) {
        result.push_back(needs(cites(A_PLT_1), of("in_turn", e.name), "No other command is under way.", on(e), when(may_store ? resting() || committing() : resting()), answer(busy)));
    };
    const auto commanded = [&](const auto& e, bool may_store) {
        in_turn(e, may_store);
        result.push_back(needs(cites(A_PLT_1), of("ready", e.name), "The SSP has to be ready.", on(e), when(ready()), answer(Answer::refused)));
    };
    commanded(install_start, false);
    in_turn(install_segment, false);
    in_turn(install_commit, true);
    in_turn(install_abort, false);
    commanded(enable, true);
    commanded(disable, true);
    commanded(remove, true);
    commanded(activate, false);
    in_turn(stop, false);
    commanded(read_metadata, false);
    commanded(update_metadata, true);
    commanded(download_profile, true);
    commanded(profiles_changed, true);
    commanded(fall_back, false);
    commanded(acknowledge, true);
    commanded(update_loader, true);
    commanded(name_platform, true);
    return result;
}

// Messages move over the interface of their pipe, and data reach only who runs.
inline std::vector<DraftCoupling> session_couplings() {
    // The word of a restart is of no pipe.
    const auto up = [](const Term<Pipe>& p, const Condition& of_none) { return when(ready() && (mapped[p] || of_none) && Interfaces::states[via[p]] == Interfaces::activated); };
    const auto front = Sessions::out.front(Sessions::out_pipe);
    const Condition running = bundle::phase[slot_of(Sessions::pipe)] == bundle::active;
    return couplings(
        needs(cites(A_PLT_7), "data.to_active", "A bundle that does not run gets no data.", in("data.delivered"), when(running), answer(scl::session::dropped)),
        needs(cites(A_PLT_7), "data.from_active", "A bundle that does not run sends no data.", in("data.sent"), when(running), answer(scl::session::refused)),
        needs(cites(A_IF_3), "arrives.activated", "The interface has to be activated, and the SSP ready.", on(Hears::message_arrives), up(Sessions::pipe, Sessions::its_message == scl::session::restart), answer(scl::session::refused)),
        needs(cites(A_IF_3), "turned_down.activated", "The interface has to be activated, and the SSP ready.", on(Hears::turn_down), up(Sessions::pipe, false), answer(scl::session::refused)),
        needs(cites(A_IF_3), "leaves.activated", "The interface has to be activated, and the SSP ready.", on(Hears::message_gone), up(front, Sessions::out.front(Sessions::out_message) == scl::session::restart), answer(scl::session::refused)),
        needs(cites(A_PLT_1), "ready(bind)", "The SSP has to be ready, and the pipe mapped.", on(Hears::bind_now), when(ready() && mapped[Sessions::pipe]), answer(scl::session::refused)),
        needs(cites(A_PLT_1), "ready(unbind)", "The SSP has to be ready.", on(Hears::unbind_now), when(ready()), answer(scl::session::refused)),
        needs(cites(A_PLT_1), "ready(tell_restart)", "The SSP has to be ready.", on(Hears::tell_restart), when(ready()), answer(scl::session::refused)));
}

// ---- what the platform does itself
inline std::vector<DraftRule> platform_rules() {
    const auto draws = [](Interfaces::Did a) { return only_if(Interfaces::draw_external_supply(own_load(), current), answer(a)); };
    const auto ended = [](storage::Did a) { return only_if(Journal::written(), answer(a)); };
    const Condition free = ready() && Sessions::states[pipe] == scl::session::closed && Sessions::out.empty() && !runs(slot_of(pipe));
    return rules(
        rule(cites(A_PWR_2, TS103666_1_INTERFACE_POWER, TS103666_1_EXTERNAL_POWER), "capabilities.told", "The capabilities of the terminal and what it can give are told together.", on(tell_capabilities),
             raise(only_if(Power::exchange_capabilities(its_capability, can_suspend), answer(Power::Did::done)), only_if(Interfaces::declare(for_interfaces, for_external), answer(Interfaces::Did::done))), answer(Did::done)),
        rule(cites(A_PWR_6), "own.granted", "The platform itself draws from the external supply", on(platform_draws), raise(draws(Interfaces::Did::done)), answer(Did::done)),
        rule(cites(A_PWR_6, A_BUD_4), "own.over_budget", "within its budget.", on(platform_draws), raise(draws(Interfaces::Did::over_budget)), answer(Did::over_budget)),
        rule(cites(A_PLT_2, A_PLT_7), "pipe.mapped", "A pipe is mapped to an interface,", on(map_pipe), when(free && !mapped[pipe]), then(mapped[pipe] = true, via[pipe] = interface), answer(Did::done)),
        rule(cites(A_PLT_2, A_PLT_7), "pipe.unmapped", "or is not any more.", on(unmap_pipe), when(free && mapped[pipe]), then(mapped[pipe] = false, via[pipe] = first<Interface>()), answer(Did::done)),
        rule(cites(A_PLT_11), "set_up.named", "The terminal names its set-up of pipes.", on(name_set_up), when(ready()), answer(Did::done)),
        rule(cites(A_STO_4), "value.ends", "A value is written,", on(write_ends), raise(ended(storage::done)), answer(Did::done)),
        rule(cites(A_STO_4), "mark.ends", "or the mark; a commit record ends with the command it is of.", on(write_ends), raise(ended(storage::finished)), answer(Did::done)));
}
// clang-format on

}  // namespace ssp::platform
