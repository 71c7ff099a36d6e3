// SPDX-License-Identifier: Apache-2.0
// The test program; the test cases stand in *_test.cpp, one file a subject.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
