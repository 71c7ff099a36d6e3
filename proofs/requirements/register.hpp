// SPDX-License-Identifier: Apache-2.0
// The register of assumptions: which proofs fall if the standard says otherwise than we assume.
//
// Each replacement is the whole model with one assumption said otherwise and all its properties as they were. Every one of
// them is decided again: shown by induction as for the model itself, or violated by a run, or neither.

#pragma once

#include "obligations.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ssp { struct Requirement; }

namespace proofs {

struct Replacement {
    const ssp::Requirement* assumption = nullptr;
    std::string text{};                      // what is said instead
    std::vector<spec::Machine> machines{};  // with it, one in each size of the model
};

// A property or response that holds of the model and is not shown of the replacement.
struct Fallen {
    std::string property{};            // its id
    spec::Citations requirements{};
    std::string text{};
    bool cites = false;                // it cites the assumption itself: that it falls is no surprise
    bool refuted = false;              // false: no proof and no run was found
    // What the run violates: the property itself; of a response, a condition of its proof (with_responses, liveness.hpp), so
    // it may still be true for another reason. Of a `reachable` property nothing: no reachable state is such.
    std::string violated{};
    std::optional<Trace> trace{};      // from reset, on the replacement's machine
    std::size_t size = 0;              // .. of this size: a position in Replacement::machines
};

struct Replaced {
    const ssp::Requirement* assumption = nullptr;
    std::string text{};
    std::vector<Fallen> fallen{};        // in one of the sizes at least; in the order of the model
    std::vector<std::string> ill_posed{};  // rules that overlap now, or leave a range; nothing else is decided then
    std::size_t held = 0;                // properties and responses that hold of the replacement as well, in every size
    double seconds = 0;
};

// `models` is the model in one size or several: a limit that is out of reach in one may be within it in another. In `jobs`
// threads, in the order of the replacements. What the model itself does not show in a size (a run that needs more slots)
// cannot fall in it; what is to be reached has to be so in one of them. Throws std::logic_error if a property of the model is not shown.
std::vector<Replaced> run_register(const std::vector<spec::Machine>& models, const std::vector<Replacement>& replacements,
                                   unsigned jobs, const Progress& progress);

}  // namespace proofs
