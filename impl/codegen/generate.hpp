// SPDX-License-Identifier: Apache-2.0
// Everything that is generated for a machine, as texts; writing them to a folder, and comparing a folder with them.

#pragma once

#include "lang/machine.hpp"

#include <filesystem>
#include <map>

namespace codegen {

using Files = std::map<std::string, std::string>;  // name and content

// The same machine gives the same bytes, wherever and whenever. Throws std::invalid_argument for a machine that cannot
// be generated (a part of a system that raises events of other machines).
Files files(const spec::Machine& m);

// The folder then holds these files. All are written next to it first: if one cannot be, std::runtime_error names it
// and the reason, and the folder is as it was. Other files in the folder stay.
void write(const Files& files, const std::filesystem::path& folder);
void generate(const spec::Machine& m, const std::filesystem::path& folder);

struct Difference {
    std::string file;
    long line = 0;  // the first that differs; 0: the file is missing, cannot be read, or is not generated
    std::string expected, found;
};
// "bundle.hpp:12: expected '..', found '..'"
std::string text_of(const Difference& d);
std::vector<Difference> compare(const Files& files, const std::filesystem::path& folder);
std::vector<Difference> compare(const spec::Machine& m, const std::filesystem::path& folder);

}  // namespace codegen
