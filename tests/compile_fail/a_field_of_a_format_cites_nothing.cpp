// expect: a_field_cites_no_requirement
// SPDX-License-Identifier: Apache-2.0
// Where does it come from?
#include "format.hpp"

struct Wrong {
    static constexpr std::string_view name = "wrong", text = "Wrong.";
    BOOST_HANA_DEFINE_STRUCT(Wrong, (Number<8, "A number.">, number));
};
static_assert(format<Wrong>().fields.size() == 1);
