// SPDX-License-Identifier: Apache-2.0
// How large the table of bundles is, and what is limited. The proofs run for any of these.

#pragma once

#include "lang/machine.hpp"

namespace ssp::bundle {

// What the limit of a family counts.
enum class Limited : unsigned char { enabled_or_active, active_only };

struct Configuration {
    long slots = 8;
    long identities = 16;      // different bundles
    long families = 4;         // the first one is telecom
    long ports = 2;            // SIM ports of the device
    long metadata = 16;        // different contents
    long segments = 15;        // of one image, at most
    long notifications = 255;  // in the life of the device
    long versions = 16;        // of the loader
    long platforms = 3;        // different identifiers
    long telecom_limit = 2;    // bundles at a time
    long other_limit = 3;      // bundles at a time, of each other family
    Limited limited = Limited::enabled_or_active;
};

// Small enough to look at every state one by one. What does not depend on other slots varies with one slot only.
constexpr Configuration small_configuration(long slots) {
    const long alone = slots == 1 ? 1 : 0;
    return {.slots = slots,
            .identities = slots,
            .families = 2,
            .ports = 1,
            .metadata = alone,
            .segments = 1 + alone,
            .notifications = 3,
            .versions = 1 + alone,
            .platforms = alone,
            .telecom_limit = 1,
            .other_limit = 1};
}

// Two slots, and two values at least of everything, so that no sentence holds only because there is nothing to tell apart.
inline constexpr Configuration analysed_configuration{.slots = 2,
                                                      .identities = 2,
                                                      .families = 2,
                                                      .ports = 1,
                                                      .metadata = 1,
                                                      .segments = 1,
                                                      .notifications = 3,
                                                      .versions = 2,
                                                      .platforms = 1,
                                                      .telecom_limit = 1,
                                                      .other_limit = 1};

// The model, for who does not want to compile its text: what bundle.hpp says, linked.
spec::Machine table(const Configuration& c);

}  // namespace ssp::bundle
