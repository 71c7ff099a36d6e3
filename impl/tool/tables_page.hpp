// SPDX-License-Identifier: Apache-2.0
// What a command found as tables: for a terminal, or as one page that needs no network and no script.

#pragma once

#include "tool/table.hpp"

#include <string>
#include <vector>

namespace tool {

struct Tables {
    struct Section {
        std::string title{};     // of the page only, if the table's first column says the same
        Columns table{{}};
        bool bars = false;       // on the page, each number of a column also as a bar, as long as it is of the largest
        std::vector<std::string> notes{};
    };
    std::string title{}, sum{};  // sum: what it comes to, one sentence
    std::vector<Section> sections{};
    std::vector<std::string> failed{}, not_run{};
};

// Sections, then what failed and what was not run, and the sum.
void print(const Tables& tables, std::ostream& out);

// Before minutes of work: throws Stop if the file of --page has no folder. Empty: there is none.
void check_page(const std::string& file);

[[nodiscard]] std::string page(const Tables& tables);

}  // namespace tool
