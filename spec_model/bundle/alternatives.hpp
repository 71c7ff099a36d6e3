// SPDX-License-Identifier: Apache-2.0
// What the standard may turn out to say instead of what we assume, as edits of the table of bundles.
//
// An alternative changes what the table does, never what is required of it: which properties still hold then is what the
// register of assumptions is about (proofs/requirements/register.hpp). The sentence that a rule had stays its text, behind
// "Otherwise than:".

#pragma once

#include "bundle/configuration.hpp"
#include "requirements/requirement.hpp"

#include <span>
#include <string_view>

namespace ssp::bundle {

struct Alternative {
    const Requirement* assumption = nullptr;
    std::string_view text{};                               // one sentence, as the standard may turn out to say it
    spec::Machine (*make)(const Configuration&) = nullptr;  // the table with it; null: not modelled
    std::string_view reason{};                             // why not
};

// In the order of the assumptions' numbers. Each assumption the table cites has one at least.
std::span<const Alternative> alternatives();

// Small enough that all of them are decided in seconds. In the first size two telecom bundles are more than allowed, in the
// second they meet on the only SIM port: each alternative shows in one of the two.
constexpr Configuration register_size(long telecom_bundles, long sim_ports) {
    return {.slots = 2,
            .identities = 2,
            .families = 2,
            .ports = sim_ports,
            .metadata = 1,
            .segments = 2,
            .notifications = 6,
            .versions = 3,
            .platforms = 2,
            .telecom_limit = telecom_bundles,
            .other_limit = 1};
}
inline constexpr Configuration register_sizes[] = {register_size(1, 2), register_size(2, 1)};

}  // namespace ssp::bundle
