// expect: a_field_of_variable_length_has_no_bound
// SPDX-License-Identifier: Apache-2.0
// At most nothing.
#include "format.hpp"

struct Wrong {
    static constexpr std::string_view name = "wrong", text = "Wrong.";
    BOOST_HANA_DEFINE_STRUCT(Wrong, (Rest<5, 4, 1, "The rest.", required>, rest));
};
static_assert(format<Wrong>().fields.size() == 1);
