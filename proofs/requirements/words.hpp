// SPDX-License-Identifier: Apache-2.0
// Findings as sentences, situations and charts, for people who know the subject and no logic.

#pragma once

#include "chart.hpp"
#include "requirements/findings.hpp"

namespace proofs::requirements {

[[nodiscard]] std::string_view name_of(Kind k);             // "contradiction": as a sheet's `known` names it
[[nodiscard]] std::string_view meaning_of(Kind k);          // one sentence: what this kind of finding is
[[nodiscard]] std::string_view advice_of(Kind k);           // what an author can do about it

// A finding, told.
struct Told {
    std::string headline{};                  // one sentence: "PIPE-3 and PIPE-7 contradict each other."
    std::vector<std::string> paragraphs{};   // what happens, sentence by sentence
    std::vector<int> quoted{};               // sentences of the sheet to quote, in this order
    Chart chart{};                           // the play or the situation; without steps: none
};
[[nodiscard]] Told tell(const spec::Sheet& sheet, const Analysis& analysis, const Finding& finding);

// "A-1", "A-1 and B-2", "A-1, B-2 and C-3"
[[nodiscard]] std::string list_of(const std::vector<std::string>& names, std::string_view last = "and");
[[nodiscard]] std::vector<std::string> ids_of(const spec::Sheet& sheet, const std::vector<int>& sentences);
// "answer", or the name of a state variable.
[[nodiscard]] std::string dimension_name(const spec::Sheet& sheet, int dimension);
// "done or refused": of a cell of the table.
[[nodiscard]] std::string answers_of(const spec::Sheet& sheet, int event, const std::vector<int>& answers);

}  // namespace proofs::requirements
