// SPDX-License-Identifier: Apache-2.0
// ./sspec device --script: the platform over its storage, driven by lines as './sspec simulate platform' takes them, but with a
// transaction in one line.

#pragma once

#include "tool/commands.hpp"

namespace tool {

// See `device`; options.script is named. The storage of the options is opened, and the platform started, before the first line.
[[nodiscard]] int device_by_script(const DeviceOptions& options, std::ostream& out);

}  // namespace tool
