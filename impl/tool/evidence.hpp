// SPDX-License-Identifier: Apache-2.0
// The evidence folder: everything a stranger needs to check the claim again without trusting us.

#pragma once

#include "tool/output.hpp"
#include "tool/results.hpp"

namespace tool {

inline constexpr const char* evidence_mark = "MANIFEST.sha256";  // what shows that a folder is one of ours

// Writes models/ and fills in the hashes of the models, and of the tables of the formats.
void hash_models(Run& run, const Folder& folder);

// Writes all but the certificates, which the engines wrote, and the manifest last. Throws Stop if a certificate that a
// finding names is missing or empty.
void write_evidence(const Run& run, const Folder& folder);

// SHA-256 of files below `folder`, by name: "HASH  NAME" a line, as sha256sum writes it.
[[nodiscard]] std::string sha256_lines(const std::filesystem::path& folder, const std::vector<std::string>& files);

// Checks all certificates again with the given solvers; needs nothing but them and a POSIX shell.
[[nodiscard]] std::string replay_script();

}  // namespace tool
