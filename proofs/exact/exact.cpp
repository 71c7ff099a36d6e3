// SPDX-License-Identifier: Apache-2.0
// See exact.hpp.

#include "exact/exact.hpp"

#include <algorithm>
#include <iterator>

namespace proofs::exact {

Said say_all(const spec::Machine& machine, const Limits& limits, const CertifyOptions& certificates, const Progress& progress) {
    Search search(machine);
    Said said;
    said.explored = search.run(limits, progress);
    said.findings = findings(machine, said.explored);
    if (!certificates.evidence.empty()) said.certified = certify(search, said.findings, certificates, progress);
    std::ranges::move(responses_by_search(search), std::back_inserter(said.findings));
    return said;
}

}  // namespace proofs::exact
