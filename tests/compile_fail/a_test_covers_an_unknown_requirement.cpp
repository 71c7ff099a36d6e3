// expect: no_such_requirement_is_in_the_catalogue
// SPDX-License-Identifier: Apache-2.0
// A test says that it covers a requirement that is in no catalogue.
#include "requirements/covers.hpp"

static_assert(ssp::covers("A-14", "A-99"));
