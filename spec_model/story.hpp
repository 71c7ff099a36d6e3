// SPDX-License-Identifier: Apache-2.0
// A run of a machine that shows much, as text.

#pragma once

#include <string>
#include <string_view>

namespace ssp {

struct Story {
    std::string_view id, title;
    std::string script;  // lines as `./sspec simulate` takes them, with the answers they get
};

}  // namespace ssp
