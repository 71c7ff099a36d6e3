// SPDX-License-Identifier: Apache-2.0
// The machines of the SCL that are built into a device, each made once: including their headers is slow.

#pragma once

#include "lang/machine.hpp"

namespace ssp::scl {

// The sizes are those of the product, or so small that every state can be visited.
spec::Machine link_machine(bool small);
spec::Machine session_machine(long pipes, bool small);
spec::Machine flow_machine(long pipes, bool small);
spec::Machine secure_machine(long pipes, bool small);
spec::Machine router_machine(long pipes, bool small);
spec::Machine gates_machine(long pipes, bool small);

}  // namespace ssp::scl
