// SPDX-License-Identifier: Apache-2.0
#include "lessons.hpp"

#include "scl/lessons.hpp"
#include "storage/lessons.hpp"

#include <vector>

namespace ssp {

std::span<const Lesson> lessons() {
    static const std::vector<Lesson> all = [] {
        std::vector<Lesson> joined;
        for (const std::span<const Lesson> part : {scl::lessons(), storage::lessons()}) joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

}  // namespace ssp
