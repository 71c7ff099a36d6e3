// SPDX-License-Identifier: Apache-2.0
// The platform: bundles, sessions, power, interfaces and storage as one machine.
//
// Its machines are those that are proven and built by themselves; their rules stand here unchanged, but for what
// couplings.hpp adds. What it has in common with no other is what properties.hpp says of all of them together.

#pragma once

#include "bundle/configuration.hpp"
#include "lang/compose.hpp"
#include "platform/couplings.hpp"
#include "platform/properties.hpp"

namespace ssp::platform {

struct Sizes {
    bundle::Configuration bundles;
    long sessions;                                          // highest number of one
    Power::Sizes power;
    Interfaces::Sizes currents;
    long telecom, other;                                    // current of an Active bundle
    long transactions;                                      // of the storage
};

inline std::vector<Machine> parts_of(const Sizes& s) {
    return {bundle::table(s.bundles), Sessions::machine_of(slots, s.sessions), Power::machine_of(s.power, {}), Interfaces::machine_of(interfaces, slots + 1, s.currents, {}),
            Journal::machine_of(records, s.transactions)};
}

inline std::vector<DraftCoupling> all_couplings() {
    std::vector<DraftCoupling> all = power_couplings();
    extend(all, storage_couplings());
    extend(all, bundle_couplings());
    extend(all, session_couplings());
    return all;
}

inline Machine machine_of(const Sizes& s, LeftOut without) {
    std::vector<DraftCoupling> all = all_couplings();
    std::erase_if(all, [&](const DraftCoupling& c) { return c.rule.id == without; });
    return coupled("platform", "spec_model/platform/platform.hpp", parts_of(s), set(telecom_current, s.telecom), set(other_current, s.other),
                   persistent(variables(starts(mapped, false), starts(via, first<Interface>()))), answers<Did>(Did::refused),
                   events(map_pipe, unmap_pipe, name_set_up, tell_capabilities, platform_draws, environment(write_ends)), platform_rules(), std::move(all), properties_of());
}

}  // namespace ssp::platform
