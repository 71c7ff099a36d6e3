// SPDX-License-Identifier: Apache-2.0
// Work of a known size for the compiler, which no change of this project makes larger: what a machine's compile time is
// measured against, so that a slow or busy computer is not taken for a slow language.
#include <regex>

bool reference(const char* text);
bool reference(const char* text) { return std::regex_match(text, std::regex("(a|b)*c[0-9]+")); }
