// SPDX-License-Identifier: Apache-2.0
#include "power/beginnings.hpp"

#include "lang/run.hpp"

#include <algorithm>

namespace ssp::power {

namespace {

bool all_zero(const spec::Machine& m) {
    return std::ranges::all_of(spec::initial(m), [](const auto& value) { return value == 0; });
}
// As a whole; only what may be drawn before the capability exchange is not 0.
bool nothing_but_defaults(const spec::Machine& m) {
    const spec::Snapshot begin = spec::initial(m);
    return std::ranges::all_of(m.variables, [&](const spec::Variable& v) {
        if (v.name.ends_with("_budget")) return true;  // IF-3
        for (int k = 0; k != v.cells; ++k)
            if (begin[static_cast<std::size_t>(v.first + k)] != 0) return false;
        return true;
    });
}

constexpr scl::Begins all[]{
    {"power", "begins/power", "An SSP begins off, without a token, a context or capabilities.", all_zero},
    {"interfaces", "begins/interfaces", "The interfaces of an SSP begin deactivated, without power, and with nothing bound.", nothing_but_defaults},
    {"swp", "begins/swp", "An SWP interface begins without power, with S1 low.", all_zero},
    {"voltage", "begins/voltage", "A UICC begins without a voltage.", all_zero},
};

}  // namespace

std::span<const scl::Begins> beginnings() { return all; }

}  // namespace ssp::power
