// expect: is_not_declared
// SPDX-License-Identifier: Apache-2.0
// The expected text, and far too much of it: status 5.
#include "model.hpp"

template <int N> constexpr int deep() { static_assert(N < 0, "is_not_declared"); return deep<N - 1>(); }
template <> constexpr int deep<0>() { return 0; }
static_assert(deep<40>() == 0);
