// SPDX-License-Identifier: Apache-2.0
// What the tool can be asked about: machines, their properties and rules, requirements; found by name.

#pragma once

#include "machines.hpp"
#include "requirements/requirement.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace tool {

struct Catalogue {
    std::span<const ssp::Model> models;
    std::span<const ssp::Requirement* const> requirements;
    std::filesystem::path sheets{};  // the folder of the project's sheets; empty: it has none
    std::filesystem::path tests{};   // .. of its tests
};

// The machines named, or all. An unknown one is a Stop, which offers `also` too if that is what it looks like: "formats", where
// the command takes them.
[[nodiscard]] std::vector<const ssp::Model*> chosen(const Catalogue& catalogue, const std::vector<std::string>& names, std::string_view also = {});

// The machine with that many slots; 0: as the product has it. A number it cannot have is a Stop.
[[nodiscard]] spec::Machine made(const ssp::Model& model, long slots);

// A property, response or rule by its id; in which list it stands.
struct Named {
    enum class Sort { property, response, rule } sort;
    unsigned at;
    std::string_view text;
    spec::Citations requirements;
};
[[nodiscard]] std::vector<std::pair<std::string, Named>> named_things(const spec::Machine& machine);

[[nodiscard]] std::string_view text_of(ssp::Basis basis);
[[nodiscard]] std::string_view text_of(ssp::Strength strength);

// Of several requirements the weakest basis: a proof is worth no more than it.
[[nodiscard]] std::string_view basis_of(const spec::Citations& citations);  // "" if there is none
[[nodiscard]] std::string ids_of(const spec::Citations& citations);         // "A-3, RQ0705_002"

}  // namespace tool
