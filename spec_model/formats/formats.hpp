// SPDX-License-Identifier: Apache-2.0
// All formats, in the order in which a reader meets them.

#pragma once

#include "formats/format.hpp"

#include <span>

namespace ssp {

std::span<const spec::formats::Format* const> all_formats();

}  // namespace ssp
