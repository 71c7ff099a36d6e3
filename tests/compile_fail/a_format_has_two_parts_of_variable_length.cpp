// expect: two_fields_have_variable_length
// SPDX-License-Identifier: Apache-2.0
// Nobody could tell where the first one ends.
#include "format.hpp"

struct Wrong {
    static constexpr std::string_view name = "wrong", text = "Wrong.";
    BOOST_HANA_DEFINE_STRUCT(Wrong,
        (Rest<0, 4, 1, "One.", required>, one),
        (Rest<0, 4, 1, "Two.", required>, two));
};
static_assert(format<Wrong>().fields.size() == 2);
