// SPDX-License-Identifier: Apache-2.0
// What each rule of the SCL is for: the system without it, and the shortest run in which something goes wrong then.
//
// Most of them answer a question the text of a standard has to answer. Those that say so are findings for its authors.

#pragma once

#include "../lessons.hpp"

namespace ssp::scl {

using ssp::Lesson;

std::span<const Lesson> lessons();

}  // namespace ssp::scl
