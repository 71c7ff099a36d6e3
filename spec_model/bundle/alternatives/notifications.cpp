// SPDX-License-Identifier: Apache-2.0
// What may be otherwise about notifications.
#include "bundle/alternatives/edit.hpp"
#include "requirements/assumptions.hpp"

namespace ssp::bundle {

using namespace requirements;

namespace {

const auto one_waits = powered && !pending.empty();

constexpr Event overrun{"overrun"};
spec::Machine oldest_overwritten(const Configuration& c) {
    return Edit(c).add(environment(overrun))
        .add(chance(cites(A_08), "overrun.done", "A full queue gives up its oldest notification.", on(overrun),
                    when(powered && pending.full()), then(pop(pending)), answer(done))).linked();
}
spec::Machine newest_lost(const Configuration& c) {
    Edit e(c);
    e.says({"commit.full", "enable.full", "disable.full", "remove.full"}, done);
    e.does({"commit.full"}, {phase[slot] = disabled, clear(received), clear(expected)});
    e.does({"enable.full"}, {phase[slot] = enabled});
    e.does({"disable.full"}, {phase[slot] = disabled, clear(port[slot])});
    return e.does({"remove.full"}, {clear(phase[slot]), clear(identity[slot]), clear(family[slot]), clear(kind[slot]),
                                    clear(metadata[slot]), clear(stays_enabled[slot]), clear(reply)}).linked();
}
spec::Machine power_loss_loses_one(const Configuration& c) {
    Edit e(c);
    return e.copy("power_loss.done", "power_loss.loses").only({"power_loss.loses"}, !pending.empty())
        .only({"power_loss.done"}, pending.empty()).sets("power_loss.loses", pop(pending)).linked();
}
spec::Machine numbers_are_volatile(const Configuration& c) {
    return Edit(c).sets("power_loss.done", clear(issued)).linked();
}

spec::Machine failures_notified(const Configuration& c) {
    const Ids names{"segment.not_authentic.told", "segment.out_of_order.told", "commit.not_authentic.told",
                    "commit.incomplete.told"};
    Edit e(c);
    for (std::size_t k = 0; k != erasing.size(); ++k) {
        e.copy(erasing[k], names[k]).only({erasing[k]}, !notifiable()).only({names[k]}, notifiable());
        e.sets(names[k], notify(installation)).sets(names[k], issued = issued + 1);
    }
    return e.linked();
}
spec::Machine only_coming_and_going(const Configuration& c) {
    return Edit(c).silent({"enable.done", "disable.done"}).drop({"enable.full", "disable.full"})
        .reading({"enable.done", "disable.done"}, notifiable, Condition(true)).linked();
}

spec::Machine numbers_start_again(const Configuration& c) {
    const auto following = choose(issued < last<Serial>(), issued + 1, 1);
    const auto told = [&](Operation what) {
        return push(pending, number = following, operation = what, subject = identity[slot]);
    };
    Edit e(c);
    e.reading({"commit.done", "commit.full", "enable.done", "enable.full", "disable.done", "disable.full", "remove.done",
               "remove.full"}, notifiable, !pending.full());
    e.sets("commit.done", told(installation)).sets("enable.done", told(enabling));
    e.sets("disable.done", told(disabling)).sets("remove.done", told(deletion));
    for (const std::string_view id : {"commit.done", "enable.done", "disable.done", "remove.done"})
        e.sets(id, issued = following);
    return e.linked();
}

spec::Machine acknowledged_unnamed(const Configuration& c) {
    return Edit(c).when("acknowledge.done", one_waits).drop({"acknowledge.wrong"}).linked();
}
spec::Machine acknowledged_up_to(const Configuration& c) {
    const auto later = one_waits && which >= pending.front(number) && which <= issued;
    return Edit(c).when("acknowledge.done", later).when("acknowledge.wrong", one_waits && !later).linked();
}

constexpr Alternative list[] = {
    {&A_08, "A full queue overwrites its oldest notification.", oldest_overwritten},
    {&A_08, "A notification that does not fit is lost.", newest_lost},
    {&A_08, "Power loss loses a notification.", power_loss_loses_one},
    {&A_08, "The numbers of notifications start again after power loss.", numbers_are_volatile},
    {&A_40, "A load that fails is notified too, if there is room.", failures_notified},
    {&A_40, "Only installation and deletion are notified.", only_coming_and_going},
    {&A_41, "While none fits the oldest notification is dropped.", oldest_overwritten},
    {&A_41, "Once the numbers are used up they start again.", numbers_start_again},
    {&A_42, "Notifications are acknowledged in any order.", nullptr,
     "A queue gives up its oldest record only; the language cannot take one out of the middle."},
    {&A_42, "An acknowledgement is for all notifications up to its number; here they go one by one.", acknowledged_up_to},
    {&A_42, "The oldest notification is acknowledged without naming it.", acknowledged_unnamed},
};

}  // namespace

std::span<const Alternative> alternatives_of_notifications() { return list; }

}  // namespace ssp::bundle
