// expect: conversion from | no viable conversion
// SPDX-License-Identifier: Apache-2.0
// Either branch has one type.
#include "model.hpp"

constexpr Machine model() { return with(halts(then(level = choose(powered, level, mood)))); }

static_assert(well_formed(model()));
