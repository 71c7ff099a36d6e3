// SPDX-License-Identifier: Apache-2.0
// The table of bundles: what may be installed, run and deleted, which bundle a SIM port serves, what power loss does.
//
// A rule reads: what for, its name, what it says; on which event, when, then what, and which answer. What no rule
// takes is refused, and nothing changes. A guard does not repeat that there is power where a bundle that is being
// loaded or runs, or an open fallback, implies it (BL-13, BL-14).
//
// The rules stand in rules/, by what they are about; properties/ says what holds, in words of its own. Every sentence
// cites the requirements it stands for, and each of them says where it comes from (requirements/).

#pragma once

#include "bundle/properties/always.hpp"
#include "bundle/properties/installation.hpp"
#include "bundle/properties/life.hpp"
#include "bundle/properties/liveness.hpp"
#include "bundle/properties/services.hpp"
#include "bundle/rules/installation.hpp"
#include "bundle/rules/life.hpp"
#include "bundle/rules/services.hpp"

namespace ssp::bundle {

// What the table does, as one list, so that the register of assumptions can say it otherwise (alternatives.hpp).
constexpr std::vector<DraftRule> table_rules(const Configuration& c) {
    std::vector<DraftRule> all;
    const auto add = [&](std::vector<DraftRule>&& part) { extend(all, std::move(part)); };
    add(offer_rules());
    add(load_rules());
    add(enable_rules(c.limited));
    add(start_rules(c.limited));
    add(end_rules());
    add(metadata_rules());
    add(rsp_rules());
    add(notification_rules());
    add(platform_rules());
    add(power_rules());
    return all;
}

// clang-format off
constexpr Machine bundles(const Configuration& c, std::vector<DraftRule> doing, DraftVariables more_state,
                          std::vector<DraftEvent> more_events) {
    return machine(
        "bundle", "spec_model/bundle/bundle.hpp",

        scale<Slot>(c.slots), size<Identity>(c.identities), size<Family>(c.families), size<Port>(1 + c.ports),
        size<Metadata>(1 + c.metadata), size<Segment>(1 + c.segments), size<Serial>(1 + c.notifications),
        size<Version>(c.versions), size<Platform>(1 + c.platforms),
        set(telecom_limit, c.telecom_limit), set(other_limit, c.other_limit),

        variables(
            persistent(starts(phase, absent)),              persistent(starts(identity, first<Identity>())),
            persistent(starts(family, first<Family>())),    persistent(starts(kind, other)),
            persistent(starts(metadata, first<Metadata>())),
            persistent(starts(stays_enabled, false)),       persistent(starts(stays_installed, false)),
            persistent(starts(holds_ppr1, false)),          persistent(starts(holds_ppr2, false)),
            starts(port, first<Port>()),                    starts(powered, false),
            starts(received, 0),                            starts(expected, 0),
            starts(fallback_open, false),                   starts(reply, first<Metadata>()),
            persistent(starts(pending, number = 0, operation = installation, subject = first<Identity>())),
            persistent(starts(issued, 0)),
            persistent(starts(loader_version, 0)),          persistent(starts(platform, first<Platform>()))),

        answers<Answer>(refused),
        events(install_start, install_segment, install_commit, install_abort,
               enable, disable, remove, activate, stop, read_metadata, update_metadata,
               download_profile, profiles_changed, fall_back, acknowledge, update_loader, name_platform,
               environment(power_loss), environment(power_up)),

        more_state, more_events, doing,

        state_properties(c.limited), life_properties(), offer_properties(), load_properties(),
        enable_properties(c.limited), start_properties(c.limited), end_properties(), metadata_properties(),
        rsp_properties(), notification_properties(), platform_properties(), power_properties(),
        possibilities(), progress(c.limited));
}
// clang-format on

constexpr Machine bundles(const Configuration& c) { return bundles(c, table_rules(c), {}, {}); }

}  // namespace ssp::bundle
