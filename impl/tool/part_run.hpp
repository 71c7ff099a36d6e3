// SPDX-License-Identifier: Apache-2.0
// A part of a run of `verify` that has no machine, but findings, certificates and generated code as machines do: the formats, the
// windows.

#pragma once

#include "tool/pipeline.hpp"

#include "codegen/generate.hpp"
#include "prove.hpp"

#include <functional>

namespace tool {

struct Part {
    std::string name{};                        // "windows": what `verify` and `generate` call it, and its folder in generated/
    std::string kind{};                        // of the findings that are proven
    std::pair<std::string, long> size{};       // {"boards", 3}
    long expected = 0;                         // findings; counted from what is proven, not from them
};

// What was found, as a part of a run.
[[nodiscard]] MachineRun part_run(const Part& part, std::vector<proofs::Finding> findings);

// Is the finding as it should be?
[[nodiscard]] bool good(const proofs::Finding& f);

// Adds a finding to the sum of those about one thing: members held, all, seconds, certificates, rechecked_by.
template <class Sum>
void add(Sum& sum, const proofs::Finding& f) {
    ++sum.all;
    sum.held += good(f);
    sum.seconds += f.seconds;
    sum.certificates += static_cast<long>(f.certificates.size());
    if (!f.rechecked_by.empty()) sum.rechecked_by = f.rechecked_by;
}

// How a part is proven: `prove` finds, and tells how much is done; `files` are what the generator writes, and `up_to_date` says what
// holds if those that are committed are the same. What the proofs throw is a finding that failed; only a tool that is not
// there stops the run.
struct PartProofs {
    std::function<std::vector<proofs::Finding>(const proofs::Options&, const std::function<void(const std::string&, std::size_t done, std::size_t all)>&)> prove{};
    codegen::Files files{};
    std::string up_to_date{};
};

// Proves it and compares the committed files. Certificates go to smt/NAME below `folder`; cvc5 checks each of them.
[[nodiscard]] MachineRun verify_part(const Part& part, const PartProofs& proofs, const VerifyOptions& options, const std::filesystem::path& folder, Progress& progress);

}  // namespace tool
