// SPDX-License-Identifier: Apache-2.0
#include "lang/machine.hpp"

#include <mutex>
#include <set>

namespace spec {

std::string_view kept(std::string text) {
    static std::mutex mutex;
    static std::set<std::string> all;  // its nodes do not move
    const std::lock_guard lock(mutex);
    return *all.insert(std::move(text)).first;
}

}  // namespace spec
