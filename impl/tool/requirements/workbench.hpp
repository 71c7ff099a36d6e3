// SPDX-License-Identifier: Apache-2.0
// Everything the workbench looks at and finds: subjects with their analyses, coverage, the assumption register.

#pragma once

#include "requirements/analysis.hpp"
#include "requirements/recheck.hpp"
#include "requirements/register.hpp"
#include "requirements/words.hpp"
#include "tool/catalogue.hpp"

#include <optional>

namespace tool {

struct Subject {
    spec::Sheet sheet{};
    proofs::requirements::Analysis analysis{};
    bool of_machine = false;  // made from a machine's properties, not from a file
    std::string failure{};    // why it was not analysed
    std::vector<proofs::requirements::Disagreement> disagreements{};  // what a second opinion does not confirm
};

// What stands for a requirement: by name, and where it is.
struct Evidence {
    enum class Sort : unsigned char { property, rule, sentence, scenario, test } sort;
    std::string name{}, place{}, text{};
};
[[nodiscard]] constexpr std::string_view name_of(Evidence::Sort sort) {
    constexpr std::string_view names[]{"property", "rule", "sentence", "scenario", "test"};
    return names[static_cast<unsigned>(sort)];
}

struct Covered {
    const ssp::Requirement* requirement = nullptr;
    std::string status{};            // formalised, tested, open, out of scope
    std::vector<Evidence> evidence{};
};

struct RegisterEntry {
    const ssp::Requirement* assumption = nullptr;
    std::string alternative{};
    std::string not_run{};                        // why not; empty: it was
    std::optional<proofs::Replaced> result{};
    std::vector<spec::Machine> machines{};        // with the alternative, one a size, for its traces
};

struct Workbench {
    std::vector<Subject> subjects{};
    std::vector<Covered> coverage{};              // in the order of the catalogue
    std::vector<RegisterEntry> assumptions{};
    double seconds = 0;

    // Every finding is one the project knows of, and every one it knows of was found.
    [[nodiscard]] bool as_known() const;
};

// `progress`: a descriptor, or negative. Without `whole` only `sheets` are analysed.
[[nodiscard]] Workbench work(const Catalogue& catalogue, std::vector<spec::Sheet> sheets, bool whole, int progress);

[[nodiscard]] std::vector<Covered> coverage(const Catalogue& catalogue, const std::vector<spec::Sheet>& sheets);

}  // namespace tool
