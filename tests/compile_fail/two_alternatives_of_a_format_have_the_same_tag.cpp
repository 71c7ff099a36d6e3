// expect: two_alternatives_have_the_same_tag
// SPDX-License-Identifier: Apache-2.0
// Both may begin with a set bit.
#include "format.hpp"

struct Other {
    static constexpr std::string_view name = "other", text = "Another one.";
    BOOST_HANA_DEFINE_STRUCT(Other, (Constant<2, 3, "Always set.", required>, head), (Number<6, "A number.", required>, number));
};
struct Wrong {
    static constexpr std::string_view name = "wrong", text = "Wrong.";
    using alternatives = Choice<Right, Other>;
};
static_assert(format<Wrong>().alternatives.size() == 2);
