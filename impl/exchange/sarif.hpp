// SPDX-License-Identifier: Apache-2.0
// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines they are about.

#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

// A sentence a finding is about.
struct Place {
    std::string file{};  // of the sheet, relative to the project; empty: it stands in none
    int line = 0;        // in it, from 1; 0: unknown
    std::string id{};
    std::string source{};
    std::string clause{};
    std::string text{};
};

struct Result {
    std::string rule{};       // the kind of finding: "contradiction"
    std::string rule_text{};  // what that is
    std::string message{};
    std::string level{};          // "error", "warning" or "note"
    std::vector<Place> places{};  // the first is the primary one
    std::string fingerprint{};    // the same whenever the same is found again; may be empty
};

// One run with its rules and results, in their order. A place is a file with a line where there is one, and the clause it
// comes from: "GSMA draft, 3.2, RSPB3". `version` is the tool's. Throws a Mistake if a level is unknown, a rule or message is
// empty, or a text is not UTF-8.
[[nodiscard]] std::string write_sarif(std::span<const Result> results, std::string_view version);

// "GSMA draft, 3.2, RSPB3", without what is empty.
[[nodiscard]] std::string name_of(const Place& place);

}  // namespace exchange
