// SPDX-License-Identifier: Apache-2.0
// How the tool ends before its work is done: a message that names the thing, and an exit status scripts can rely on.

#pragma once

#include <stdexcept>
#include <string>

namespace tool {

enum Status : int {
    all_holds = 0,
    something_failed = 1,
    bad_input = 2,
    environment = 3,   // a missing or too old tool, a full disk
    power_was_cut = 9,  // of a device, as planned with --cut-power-at
    interrupted = 130,
};

struct Stop : std::runtime_error {
    Stop(Status s, const std::string& message) : std::runtime_error(message), status(s) {}
    Status status;
};

}  // namespace tool
