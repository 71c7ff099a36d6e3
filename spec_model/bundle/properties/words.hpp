// SPDX-License-Identifier: Apache-2.0
// The words the properties use.
//
// They repeat what the named formulas of the rules mean instead of calling them: a slip in a named formula would
// otherwise change rules and properties alike, and no proof would notice.

#pragma once

#include "bundle/vocabulary.hpp"
#include "requirements/assumptions.hpp"
#include "requirements/etsi_ts_103_999_2.hpp"
#include "requirements/gsma_issp_esim.hpp"
#include "requirements/patents.hpp"

namespace ssp::bundle {

using namespace requirements;

inline constexpr int notices = 4;  // that can wait

// ---- of one state -----------------------------------------------------------------------------------------------

constexpr Condition is_telecom(const Term<Slot>& s) { return family[s] == first<Family>(); }
constexpr Condition has_port(const Term<Slot>& s) { return port[s] != first<Port>(); }
constexpr Condition can_run(const Term<Slot>& s) { return phase[s] == enabled || phase[s] == active; }
constexpr Condition is_there(const Term<Slot>& s) {
    return phase[s] == disabled || phase[s] == enabled || phase[s] == active;
}
constexpr Condition no_load() { return all(i, phase[i] != loading); }
constexpr Condition can_notify() { return pending.length() < notices && issued < last<Serial>(); }
constexpr Term<Number> limit_for(const Term<Family>& x) {
    return choose(x == first<Family>(), telecom_limit, other_limit);
}

constexpr Condition blank(const Term<Slot>& s) {
    return identity[s] == first<Identity>() && family[s] == first<Family>() && kind[s] == other &&
           metadata[s] == first<Metadata>() && !stays_enabled[s] && !stays_installed[s] && !holds_ppr1[s] &&
           !holds_ppr2[s] && port[s] == first<Port>();
}

// ---- of one step ------------------------------------------------------------------------------------------------

constexpr Condition same(const auto& x) { return after(x) == x; }

constexpr Condition same_description(const Term<Slot>& s) {
    return same(identity[s]) && same(family[s]) && same(kind[s]) && same(stays_enabled[s]) && same(stays_installed[s]);
}
constexpr Condition same_profiles(const Term<Slot>& s) { return same(holds_ppr1[s]) && same(holds_ppr2[s]); }
constexpr Condition same_but_phase(const Term<Slot>& s) {
    return same_description(s) && same_profiles(s) && same(metadata[s]) && same(port[s]);
}
constexpr Condition same_bundle(const Term<Slot>& s) { return same(phase[s]) && same_but_phase(s); }
constexpr Condition same_bundles() { return all(i, same_bundle(i)); }
constexpr Condition same_others() { return all(i, i == slot || same_bundle(i)); }
constexpr Condition same_load() { return same(received) && same(expected); }
constexpr Condition same_table() { return same_bundles() && same_load(); }
constexpr Condition same_platform() { return same(loader_version) && same(platform); }
constexpr Condition same_notice(int k) {
    return same(pending.at(k, number)) && same(pending.at(k, operation)) && same(pending.at(k, subject));
}
constexpr Condition same_notices() {
    Condition c = same(issued) && same(pending.length());
    for (int k = 0; k != notices; ++k) c = c && same_notice(k);
    return c;
}
// Nothing but what is named separately.
constexpr Condition same_rest() { return same_platform() && same(powered); }

// The notification of this operation on the bundle of the slot is added, with the next number.
constexpr Condition notified(Operation what) {
    Condition c = after(issued) == issued + 1 && after(pending.length()) == pending.length() + 1;
    for (int k = 0; k != notices; ++k)
        c = c && choose(pending.length() == k,
                        after(pending.at(k, number)) == issued + 1 && after(pending.at(k, operation)) == what &&
                            after(pending.at(k, subject)) == identity[slot],
                        same_notice(k));
    return c;
}
// ... exactly if the request is granted.
constexpr Condition notified_if_done(Operation what) { return choose(answered(done), notified(what), same_notices()); }

// Nothing of the bundle that was being loaded is left.
constexpr Condition load_erased() {
    return after(phase[slot]) == absent && after(blank(slot)) && after(received) == 0 && after(expected) == 0;
}

}  // namespace ssp::bundle
