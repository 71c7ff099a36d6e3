// SPDX-License-Identifier: Apache-2.0
// SMT-LIB text with quantifiers and uninterpreted sorts: what a certificate asserts.

#pragma once

#include "certificate.hpp"

namespace proofs::any_size {

// The parts' declarations, shared terms and assertions, without logic or question. The same parts give the same text,
// whatever their context was used for before. Bound variables are named after their sort, inner ones with larger numbers.
std::string quantified_assertions(const Parts& parts);

}  // namespace proofs::any_size
