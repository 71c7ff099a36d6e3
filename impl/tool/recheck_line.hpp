// SPDX-License-Identifier: Apache-2.0
// The commands that check a certificate again; the page, the table and replay.sh say the same.

#pragma once

#include <string>

namespace tool {

// Certificates about any number of slots speak of functions and quantifiers, which eager bit-blasting does not know.
inline bool bit_vectors(const std::string& file) { return file.find("any") == std::string::npos; }

inline std::string cvc5_line(const std::string& file) {
    return "cvc5 " + std::string(bit_vectors(file) ? "--bitblast=eager --bv-sat-solver=cadical " : "") + file;
}

inline std::string z3_line(const std::string& file) { return "z3 " + file; }

}  // namespace tool
