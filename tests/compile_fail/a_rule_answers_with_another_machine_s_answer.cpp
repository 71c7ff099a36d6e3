// expect: a_rule_answers_with_another_machine_s_answer
// SPDX-License-Identifier: Apache-2.0
// The answer is of another type than answers(..).
#include "model.hpp"

constexpr Machine model() { return with(rules(rule(cites(R1), "halt.done", "It halts.", on(halt), answer(Other::yes)))); }

static_assert(well_formed(model()));
