// SPDX-License-Identifier: Apache-2.0
// The machines of the storage.

#pragma once

#include "lang/machine.hpp"

namespace ssp::storage {

// The sizes are those of the product, or so small that every state can be visited.
spec::Machine journal_machine(long records, bool small);
// The journal with its flash, and a supply that fails at any moment.
spec::Machine journal_system(bool small);

}  // namespace ssp::storage
