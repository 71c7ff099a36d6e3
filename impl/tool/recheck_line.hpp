// SPDX-License-Identifier: Apache-2.0
// The commands that check a certificate again; the page says the same as replay.sh does.

#pragma once

#include <string>

namespace tool {

// Certificates about any number of slots speak of functions and quantifiers, which eager bit-blasting does not know.
inline bool only_bit_vectors(const std::string& file) { return file.find("any_size/") == std::string::npos; }

inline std::string cvc5_line(const std::string& file) {
    return "cvc5 " + std::string(only_bit_vectors(file) ? "--bitblast=eager --bv-sat-solver=cadical " : "") + file;
}

inline std::string z3_line(const std::string& file) { return "z3 " + file; }

}  // namespace tool
