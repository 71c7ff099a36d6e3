// SPDX-License-Identifier: Apache-2.0
// Every model by name: the one list all tools read. requirements/catalogue.hpp is that of the requirements.

#pragma once

#include "lang/machine.hpp"
#include "story.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ssp {

struct Model {
    std::string_view name;
    std::string_view summary;               // one sentence
    long slots;                             // of the product
    spec::Machine (*make)(long slots);      // the product's other sizes and limits
    spec::Machine (*small)(long slots);     // few identities, serial numbers, ..: small enough for explicit search
    spec::Machine (*analysed)() = nullptr;  // two slots, and two values at least of everything: what sentences are analysed over
    enum class Kind : unsigned char {
        built,       // code is made of it
        system,      // several parties and what lies between them: proven, and nothing is built
        enumerated,  // likewise, and every state of it can be visited: the search is the proof
        composed,    // built of machines that are built, and too large to visit every state
        refinement,  // one that is built, beside the abstract machine it refines: nothing is built of both
    } kind = Kind::built;
    std::vector<Story> (*stories)() = nullptr;
    std::vector<Coupling> (*couplings)() = nullptr;  // of a composed one
    spec::Machine (*without)(std::string_view coupling) = nullptr;
    bool complete = true;  // its properties say everything: a mutant that survives is a failure. Else it is told as a gap
};

constexpr bool is_built(const Model& m) { return m.kind == Model::Kind::built || m.kind == Model::Kind::composed; }

std::span<const Model> models();

}  // namespace ssp
