// SPDX-License-Identifier: Apache-2.0
// Where the compiler checks the model.
#include "bundle/bundle.hpp"

#include "bundle/alternatives/edit.hpp"

namespace ssp::bundle {

static_assert(well_formed(bundles({})));

Machine table(const Configuration& c) { return bundles(c); }

std::vector<DraftRule> rules_of_table(const Configuration& c) { return table_rules(c); }
Machine table(const Configuration& c, const std::vector<DraftRule>& doing, const DraftVariables& more_state,
              const std::vector<DraftEvent>& more_events) {
    return bundles(c, doing, more_state, more_events);
}

}  // namespace ssp::bundle
