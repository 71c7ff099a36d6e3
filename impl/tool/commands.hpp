// SPDX-License-Identifier: Apache-2.0
// The subcommands: each takes its options and returns the exit status; what goes wrong is a Stop.

#pragma once

#include "tool/pipeline.hpp"

#include <istream>
#include <ostream>

namespace tool {

// Proves everything, prints the table, writes the evidence folder. `progress` is a descriptor, or negative; `words` the
// command line, for the report.
[[nodiscard]] int verify(const Catalogue& catalogue, const VerifyOptions& options, const std::vector<Phase>& phases,
                         const std::string& words, std::ostream& out, bool colour, int progress);

struct SimulateOptions {
    std::string machine;    // empty: list the machines
    long slots = 0;         // 0: as the product has it
    std::string script;     // a file, "-" for the standard input; empty: by hand
    bool json = false;
    bool terminal = false;  // somebody sits there: show a prompt
};

// Drives a machine by hand or from a script. `in` is read if there is no script file.
[[nodiscard]] int simulate(const Catalogue& catalogue, const SimulateOptions& options, std::istream& in, std::ostream& out);

struct TraceOptions {
    std::string id;       // of a property, response or rule; empty: list them all
    std::string machine;  // empty: whichever has it
    long slots = 0;       // 0: the smallest machine that shows it
    std::string svg;      // a file
    bool mermaid = false, script = false;
};

// Shows the shortest run that breaks a property, or else one that shows what it speaks of is possible.
[[nodiscard]] int trace(const Catalogue& catalogue, const TraceOptions& options, std::ostream& out);

struct GenerateOptions {
    std::vector<std::string> machines{};
    std::string to;      // the folder
    bool check = false;  // compare only
};

// Writes generated/ anew, or says what in it is not as the generator would write it.
[[nodiscard]] int generate(const Catalogue& catalogue, const GenerateOptions& options, std::ostream& out);

struct ProveCodeOptions {
    std::vector<std::string> machines{};
    std::string flip;  // "all" or how many bits; empty: none
    long jobs = 2;
};

// Proves the machine code of every build; then flips bits and proves again, which has to fail or to show that the bit
// changes nothing.
[[nodiscard]] int prove_code(const Catalogue& catalogue, const ProveCodeOptions& options, std::ostream& out);

struct RequirementsOptions {
    std::vector<std::string> files{};    // to analyse or to read; none: the project's catalogue and sheets
    std::string basis{};                 // the list: only these; empty: all
    bool json = false, list = false;     // list: the catalogue, no analysis
    std::string report{};                // a folder for the page and what programs read; empty: none
    std::vector<std::string> exports{};  // files to write requirements to, by their endings
    std::string sarif{};                 // a file to write the findings to
};

// Are the sentences consistent, realisable, complete, and where do they come from? Without files: exit status 0 if every
// finding is one the project knows of. With files: 0 if there is none. `progress`: a descriptor, or negative.
[[nodiscard]] int requirements(const Catalogue& catalogue, const RequirementsOptions& options, std::ostream& out, bool colour, int progress);

}  // namespace tool
