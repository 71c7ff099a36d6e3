// SPDX-License-Identifier: Apache-2.0
// Where the compiler checks the model.
#include "bundle/bundle.hpp"

namespace ssp::bundle {

static_assert(well_formed(bundles({})));

Machine table(const Configuration& c) { return bundles(c); }

}  // namespace ssp::bundle
