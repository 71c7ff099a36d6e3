// SPDX-License-Identifier: Apache-2.0
// The subcommands: each takes its options and returns the exit status; what goes wrong is a Stop.

#pragma once

#include "tool/pipeline.hpp"
#include "tool/timeline_file.hpp"

#include <cstdint>
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
    TimelineOptions timeline{};  // of the run, also of one that ends with an expectation that is not met
};

// Drives a machine by hand or from a script. `in` is read if there is no script file.
[[nodiscard]] int simulate(const Catalogue& catalogue, const SimulateOptions& options, std::istream& in, std::ostream& out);

struct TraceOptions {
    std::string id;       // of a property, response or rule; empty: list them all
    std::string machine;  // empty: whichever has it
    long slots = 0;       // 0: the smallest machine that shows it
    std::string svg;      // a file
    bool mermaid = false, script = false;
    TimelineOptions timeline{};
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

struct ExportOptions {
    std::string machine{};
    std::string to{};        // promela, aiger or smt
    long slots = 0;          // 0: as the product has it
    bool small = false;      // few identities, serial numbers, ..: as the search of every state has it
    std::string property{};  // the id of the only one; empty: all
    std::string file{};      // empty: the standard output
};

// Writes a machine for another tool: SPIN, a hardware model checker (AIGER), an SMT solver. `reachable` and `leads_to` are
// left out where the language has no form for them.
[[nodiscard]] int export_machine(const Catalogue& catalogue, const ExportOptions& options, std::ostream& out);

struct ProveCodeOptions {
    std::vector<std::string> machines{};
    std::string flip;         // "all" or how many bits; empty: none
    std::string image{};      // a linked firmware whose functions are proven as they are; empty: the machines are compiled
    bool all_builds = false;  // also those that verify leaves out
    long jobs = 2;
};

// Proves the machine code of every build, or of the image; then flips bits and proves again, which has to fail or to show that the bit
// changes nothing.
[[nodiscard]] int prove_code(const Catalogue& catalogue, const ProveCodeOptions& options, std::ostream& out);

struct FaultsOptions {
    std::vector<std::string> machines{};
    std::string build = "RV32 gcc -Os";  // part of the name of a build
    std::string mode = "both";           // plain, hardened
    std::string flip;                    // "all" or how many bits of each function; empty: instructions are skipped
    std::string function;                // part of the name of a function; empty: all
    double seconds = 0;                  // for the flips of each function; 0: no limit
    bool all = false;                    // every function, not only those a goal speaks of by name
    bool json = false;
    long jobs = 2;
};

// What faults can do to the code, and what hardened code costs. Status 0 if in hardened code no skip slips through; it claims nothing of bits
// that stay flipped, which change both runs.
[[nodiscard]] int faults(const Catalogue& catalogue, const FaultsOptions& options, std::ostream& out);

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

// What goes wrong on the link of one end, and when it starts anew; all as typed, empty or 0: nothing.
struct FaultOptions {
    std::string lose{}, corrupt{}, duplicate{}, delay{};
    std::uint64_t reset_after = 0, seed = 1;
};

// Where a device keeps what outlives power. What the file holds and is no whole storage of this version is a Stop(bad_input);
// a file that cannot be opened, locked, read, written or made is a Stop(environment).
struct StorageOptions {
    std::string file{};              // empty: nothing outlives power
    std::uint32_t cut_power_at = 0;  // the write of it, counted from the start of the program; 0: never
};

struct DeviceOptions {
    std::string listen;    // unix:PATH, tcp:PORT or pty
    std::string script{};  // instead of a link: a file of events of the platform, "-" for the standard input
    std::string pcap{};  // a file for the frames; empty: none
    bool once = false;   // end when the terminal has gone
    FaultOptions faults{};
    StorageOptions storage{};
};

// A virtual SSP with the core gates. Returns only if asked to: all_holds, or environment if its storage was lost. With a script it
// is the platform over its storage: each line is taken and its answer printed; one that is not as expected is a
// Stop(something_failed).
[[nodiscard]] int device(const DeviceOptions& options, std::ostream& out);

struct TerminalOptions {
    std::string connect;
    std::string pcap{};
    long messages = 1000;
    std::string sizes = "1..65536";
    std::vector<std::string> loader{};  // said on the loader's gate, in place of echoes
    FaultOptions faults{};
};

// Talks to a device over the SCL: registers, reads, and either echoes in the clear and on a secure pipe, and measures, or says
// commands on the loader's gate; something_failed if one of these was not done.
[[nodiscard]] int terminal(const TerminalOptions& options, std::ostream& out);

struct ImageOptions {
    std::string program, out;
    std::string kind = "other", processor = "none";
    std::string key{};  // a file with a secret number of P-256; empty: the development key
    std::uint8_t identity = 0, family = 0, metadata = 0;
    bool keep_enabled = false, keep_installed = false;
    std::uint16_t segment_size = 1024;  // octets
    std::uint32_t entry = 0;            // octet of the program
};

// Makes a signed bundle image of a program.
[[nodiscard]] int image(const ImageOptions& options, std::ostream& out);

struct BenchOptions {
    std::string what = "scl";
    long rounds = 9, milliseconds = 60;  // of each measurement
    bool json = false;
    long packets = 0;                    // not 0: only exchange so many messages in memory; what callgrind counts
    bool secure = false;                 // those, on a secure pipe
    std::string program{};               // that has this command; empty: the one that runs
    std::string valgrind = "valgrind";
    // Of the targets:
    std::vector<std::string> boards{}, machines{};  // none: all
    std::string ports{}, build{};                   // target_port/, and where its programs are built
    long runs = 2;                                  // of each program
    std::string page{};                             // a file for the tables as a page; empty: none
};

// Measures the stack against the bare socket, counts instructions, and prints a table or JSON.
[[nodiscard]] int bench(const BenchOptions& options, std::ostream& out);
// What the generated machines take on the targets, and the table of bundles beside its peers. something_failed: something was
// not built, answered otherwise than the model, or a peer is smaller or faster; environment: something is not there.
[[nodiscard]] int bench_target(const BenchOptions& options, std::ostream& out);

struct TargetOptions {
    std::vector<std::string> boards{};  // folders of `ports`; none: all of them
    std::string ports{};                // target_port/
    std::string build{};                // a folder a board is made in here
    std::string traces{};               // only write the traces the boards replay into that file
    bool allow_missing = false;         // a compiler, emulator or source that is not there is no failure
    bool verbose = false;               // print what the programs print
    long jobs = 2;                      // proofs at once
    std::string page{};                 // a file for the tables as a page; empty: none
};

// Builds the programs for the boards, measures and runs them, and proves the functions of the generated machines in each as it is
// linked. something_failed: one was not built, did not end as it has to, or has a function that is not proven;
// environment: something could not be run, unless that is allowed. The rest has been run in either case.
[[nodiscard]] int target(std::span<const ssp::Model> models, const TargetOptions& options, std::ostream& out);

}  // namespace tool
