// SPDX-License-Identifier: Apache-2.0
// What a machine composed of machines tells of itself: runs that show much, and what joins its machines.

#pragma once

#include <string>
#include <string_view>

namespace ssp {

struct Story {
    std::string_view id, title;
    std::string script;  // lines as `./sspec simulate` takes them, with the answers they get
};

struct Coupling {
    std::string_view id, text;
};

}  // namespace ssp
