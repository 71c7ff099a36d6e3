// SPDX-License-Identifier: Apache-2.0
// What each rule of the journal is for: the journal without it, and the shortest run in which something goes wrong then.

#pragma once

#include "../lessons.hpp"

namespace ssp::storage {

std::span<const Lesson> lessons();

}  // namespace ssp::storage
