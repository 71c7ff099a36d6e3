// SPDX-License-Identifier: Apache-2.0
// The exact search as a proof engine of its own: everything it can say of a machine, with certificates.

#pragma once

#include "exact/certify.hpp"
#include "exact/fairness.hpp"

namespace proofs::exact {

struct Said {
    Explored explored{};
    Certified certified{};            // if an evidence folder was given
    std::vector<Finding> findings{};  // of properties, "deterministic", "closed", and of each response
};

// Searches, judges properties and responses, and if `certificates.evidence` is not empty writes certificates of what was
// proven of states and steps; a response has none: its proof is this search. Throws what these throw.
Said say_all(const spec::Machine& machine, const Limits& limits, const CertifyOptions& certificates, const Progress& progress);

}  // namespace proofs::exact
