// SPDX-License-Identifier: Apache-2.0
// The alternatives of all subjects as one list, see alternatives.hpp.
#include "bundle/alternatives/edit.hpp"

#include <algorithm>
#include <vector>

namespace ssp::bundle {

std::span<const Alternative> alternatives() {
    static const std::vector<Alternative> all = [] {
        std::vector<Alternative> list;
        for (const auto part : {alternatives_of_loading(), alternatives_of_states(), alternatives_of_limits(),
                                alternatives_of_rsp(), alternatives_of_notifications(), alternatives_of_platform()})
            list.insert(list.end(), part.begin(), part.end());
        std::ranges::stable_sort(list, {}, [](const Alternative& a) { return a.assumption->id; });
        return list;
    }();
    return all;
}

}  // namespace ssp::bundle
