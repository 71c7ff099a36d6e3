// SPDX-License-Identifier: Apache-2.0
#include "spin.hpp"

#include "certificate.hpp"
#include "process.hpp"
#include "solvers.hpp"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <regex>
#include <stdexcept>
#include <unistd.h>

namespace proofs {

namespace {

namespace fs = std::filesystem;

class Folder {
public:
    Folder() { fs::create_directories(path); }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const fs::path path = fs::temp_directory_path() / ("sspec-spin-" + std::to_string(::getpid()) + '-' + std::to_string(++count));

private:
    static inline std::atomic<int> count = 0;
};

Ended tool(const std::vector<std::string>& words, const fs::path& folder, double seconds, const std::string& package) {
    Ended ended = run_program(words, folder.string(), seconds);
    if (ended.status == 127) throw ToolMissing(words[0] + " is needed to run SPIN and is not there; install the package " + package);
    return ended;
}

void must(const std::vector<std::string>& words, const fs::path& folder, double seconds, const std::string& package) {
    const Ended ended = tool(words, folder, seconds, package);
    if (ended.status)
        throw std::runtime_error(words[0] + " failed (status " + std::to_string(ended.status) + "): " + ended.output.substr(0, 2000));
}

std::uint64_t number(const std::string& text, const std::string& pattern) {
    std::smatch found;
    return std::regex_search(text, found, std::regex(pattern)) ? static_cast<std::uint64_t>(std::stod(found[1])) : 0;
}

}  // namespace

SpinRun spin(const std::string& promela, const SpinLimits& limits) {
    const Folder folder;
    write_file(folder.path / "model.pml", promela);
    // -o1 -o2: no variable is left out of the state because it is dead or never read.
    must({"spin", "-a", "-o1", "-o2", "model.pml"}, folder.path, limits.seconds, "spin");
    // A function of many thousand options takes a compiler longer to optimise than the search takes.
    const std::string optimise = !limits.optimise || promela.size() > 400'000 ? "-O0" : "-O2";
    std::vector<std::string> compile{"cc", "-w", optimise, "-DSAFETY", "-DNOREDUCE", "-DMEMLIM=" + std::to_string(limits.megabytes), "-o", "pan", "pan.c"};
    if (limits.shortest) compile.insert(compile.begin() + 2, "-DREACH");
    must(compile, folder.path, limits.seconds, "gcc");

    std::vector<std::string> search{(folder.path / "pan").string(), "-n", "-w20", "-m" + std::to_string(limits.depth)};
    if (limits.shortest) search.push_back("-i");
    const auto began = std::chrono::steady_clock::now();
    const Ended ended = run_program(search, folder.path.string(), limits.seconds);
    SpinRun run;
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    run.states = number(ended.output, "([0-9.e+]+) states, stored");
    run.transitions = number(ended.output, "([0-9.e+]+) transitions");
    run.violated = static_cast<int>(number(ended.output, "violated!=([0-9]+)"));
    std::smatch errors;
    const bool ended_well = ended.status == 0 && std::regex_search(ended.output, errors, std::regex("errors: ([0-9]+)"));
    run.complete = ended_well && errors[1] == "0" && ended.output.find("Search not completed") == std::string::npos &&
                   ended.output.find("max search depth too small") == std::string::npos;
    if (!run.complete)
        run.message = ended.status == 124 ? "no end after " + std::to_string(static_cast<long>(limits.seconds)) + " s" : ended.output.substr(0, 300);
    if (run.violated) {
        const std::string shown = run_program({search[0], "-n", "-r"}, folder.path.string(), limits.seconds).output;
        // The last violation found is the shortest one, and it may be another.
        if (limits.shortest) run.violated = static_cast<int>(number(shown, "violated!=([0-9]+)"));
        const std::regex step("(^|\n)([0-9]+): ");
        for (std::sregex_iterator at(shown.begin(), shown.end(), step), end; at != end; ++at) run.steps.push_back(std::stoi((*at)[2]));
    }
    return run;
}

std::string spin_version() {
    const std::string said = tool({"spin", "-V"}, {}, 60, "spin").output;
    std::smatch found;
    return std::regex_search(said, found, std::regex("Version ([0-9.]+)")) ? std::string(found[1]) : "unknown";
}

}  // namespace proofs
