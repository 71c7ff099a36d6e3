// SPDX-License-Identifier: Apache-2.0
// Where the compiler checks the model.
#include "bundle/bundle.hpp"

namespace ssp::bundle {

static_assert(well_formed(bundles({})));

}  // namespace ssp::bundle
