// SPDX-License-Identifier: Apache-2.0
// What the workbench found, for readers and for programs.

#pragma once

#include "exchange/document.hpp"
#include "tool/requirements/workbench.hpp"
#include "tool/table.hpp"

#include <nlohmann/json_fwd.hpp>

namespace tool {

// The catalogue, one line a requirement, and how many of each basis are formalised.
void print_catalogue(const std::vector<Covered>& covered, std::ostream& out);

// Every finding as a sentence with what it quotes; with `brief`, those the project knew of get one line each.
void print_findings(const Workbench& w, bool brief, std::ostream& out, Paint paint);
// What is fixed and what is open: one line for each situation and event that arises, those with a question first.
void print_reactions(const Workbench& w, std::ostream& out);
void print_summary(const Workbench& w, std::ostream& out, Paint paint);

// [{"id","source","clause","basis","strength","status",..}]: of the catalogue, or of what stands in files.
[[nodiscard]] nlohmann::ordered_json as_json(const std::vector<Covered>& covered);
[[nodiscard]] nlohmann::ordered_json as_json(const exchange::Document& document);
// {"requirements":[..],"findings":[..],"assumptions":[..]}
[[nodiscard]] nlohmann::ordered_json as_json(const Workbench& w, nlohmann::ordered_json requirements);

// SARIF 2.1.0: the findings with the clause they are about as location.
[[nodiscard]] std::string as_sarif(const Workbench& w);

// The offline page: every finding a sentence, a table or a chart, the formula behind a fold.
[[nodiscard]] std::string workbench_page(const Workbench& w);


}  // namespace tool
