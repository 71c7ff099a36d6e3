// SPDX-License-Identifier: Apache-2.0
// What a requirement is: one sentence, where it comes from and how sure that is.

#pragma once

#include <string_view>

namespace ssp {

// Where a sentence comes from. A report never blurs it.
enum class Basis : unsigned char {
    seed,     // stands in one of the documents the project started from
    seen,     // read in a published standard, its official ASN.1 or its test specification
    claimed,  // stands in a patent or in public code of the standard's authors
    assumed,  // ours, numbered A-..; `note` holds the reason and the alternatives
};

enum class Strength : unsigned char { shall, should, may };

struct Requirement {
    std::string_view id;        // the source's own where it has one: "RSPBX1", "RQ0705_002"
    std::string_view source;    // the document
    std::string_view clause;    // clause or heading in it
    Basis basis;
    Strength strength;
    std::string_view text;      // one sentence, ours
    std::string_view note{};    // assumed: the reason, and the alternatives considered
};

}  // namespace ssp
