// expect: bits_do_not_fill_an_octet
// SPDX-License-Identifier: Apache-2.0
// Seven bits are no octet.
#include "format.hpp"

struct Wrong {
    static constexpr std::string_view name = "wrong", text = "Wrong.";
    BOOST_HANA_DEFINE_STRUCT(Wrong, (Number<7, "A number.", required>, number));
};
static_assert(format<Wrong>().fields.size() == 1);
