// expect: a_named_formula_is_neither_a_condition_nor_a_number
// SPDX-License-Identifier: Apache-2.0
// What it stands for is a phase.
#include "model.hpp"

inline constexpr Named of_first{"of_first", [] { return phase[first<Slot>()]; }};

constexpr Machine model() { return with(enables(when(of_first() == Phase::absent))); }

static_assert(well_formed(model()));
