// expect: a_constant_does_not_fit_its_bits
// SPDX-License-Identifier: Apache-2.0
// 4 has three bits.
#include "format.hpp"

struct Wrong {
    static constexpr std::string_view name = "wrong", text = "Wrong.";
    BOOST_HANA_DEFINE_STRUCT(Wrong, (Constant<2, 4, "A constant.", required>, head), (Number<6, "A number.", required>, number));
};
static_assert(format<Wrong>().fields.size() == 2);
