// SPDX-License-Identifier: Apache-2.0
#include "tool/figures/measure.hpp"

#include "tool/boards.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"

#include "process.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace tool::figures {

namespace fs = std::filesystem;

namespace {

constexpr double seconds_to_build = 1800, seconds_to_run = 300;
constexpr const char *nothing = "empty", *touching = "touching";  // touching: and writes the word below its stack

// What a run printed.
struct Counted {
    struct Event {
        long calls = 0, sum = 0, most = 0;
    };
    std::map<long, Event> events{};
    long wrong = -1, thousand = 0, stack = -1;
};
Counted read(const std::string& output) {
    Counted c;
    for (const std::string& line : split(output, '\n')) {
        long event = 0;
        Counted::Event e;
        if (std::sscanf(line.c_str(), "event %ld %ld %ld %ld", &event, &e.calls, &e.sum, &e.most) == 4) c.events[event] = e;
        (void)std::sscanf(line.c_str(), "= answers | wrong | %ld", &c.wrong);
        (void)std::sscanf(line.c_str(), "= 1024 instructions | counted | %ld", &c.thousand);
        (void)std::sscanf(line.c_str(), "= stack | octets | %ld", &c.stack);
    }
    return c;
}

// What of the objects is in the program, by the linker's map: text, constants, data, zeroed. What lies between them to align
// them is not counted: it depends on what else there is.
struct Sizes {
    long text = 0, constants = 0, data = 0, zeroed = 0;
    Sizes operator-(const Sizes& o) const { return {text - o.text, constants - o.constants, data - o.data, zeroed - o.zeroed}; }
};
Sizes sizes_of(const fs::path& map) {
    Sizes sizes;
    bool laid_out = false;
    std::string section;
    for (const std::string& line : split(read_file(map), '\n')) {
        laid_out = laid_out || line == "Linker script and memory map";
        if (!laid_out || line.empty()) continue;
        if (line[0] != ' ') section.clear();  // of the program, the sum of what follows
        else if (line[1] == '.') section = line.substr(1, line.find(' ', 1) - 1);
        else if (line[1] != ' ') section.clear();
        unsigned long address = 0, size = 0;
        const std::size_t at = line.find("0x");
        if (section.empty() || at == std::string::npos || line.find(".o") == std::string::npos || std::sscanf(line.c_str() + at, "%lx %lx", &address, &size) != 2) continue;
        long* const of = section.starts_with(".text")                                                                     ? &sizes.text
                         : section.starts_with(".rodata") || section.starts_with(".srodata") || section == ".init_array" ? &sizes.constants
                         : section.starts_with(".data") || section.starts_with(".sdata")                                 ? &sizes.data
                         : section.starts_with(".bss") || section.starts_with(".sbss")                                   ? &sizes.zeroed
                                                                                                                         : nullptr;
        if (of) *of += static_cast<long>(size);
        section.clear();
    }
    return sizes;
}

// Builds and runs `crypto`, and measures each `flash_..` against the one it is compared with.
void measure_crypto(Board& board, const fs::path& ports, const fs::path& build) {
    Images all = read_images(build);
    std::erase_if(all.images, [](const Image& i) { return i.name != "crypto" && i.baseline.empty(); });
    std::vector<std::string> targets{"cmake", "--build", build.string(), "--target"};
    for (const Image& image : all.images) {
        if (!image.left_out.empty()) {
            board.not_run.push_back("cryptography on " + board.name + ": " + image.left_out);
            return;
        }
        targets.push_back(image.name);
    }
    if (all.images.empty()) return;
    const proofs::Ended built = proofs::run_program(targets, "", seconds_to_build);
    if (built.status != 0) {
        board.failed.push_back(board.name + ": the cryptography could not be built\n" + last_lines(built.output, 20));
        return;
    }
    const auto size = [&](const std::string& name) {
        const proofs::Ended ended = proofs::run_program({all.size_program, (build / (name + ".elf")).string()}, "", 60);
        long text = 0, data = 0;
        const auto lines = split(ended.output, '\n');
        if (ended.status != 0 || lines.size() < 2 || std::sscanf(lines[1].c_str(), "%ld %ld", &text, &data) != 2)
            board.failed.push_back(name + " on " + board.name + ": its size cannot be read\n" + last_lines(ended.output, 5));
        return text + data;
    };
    for (const Image& image : all.images) {
        if (!image.baseline.empty()) {
            if (image.name != image.baseline)
                board.costs.push_back({image.name.substr(image.name.find('_') + 1) + ", linked alone", "octets of flash", size(image.name) - size(image.baseline)});
            continue;
        }
        const proofs::Ended ended = proofs::run_program({(ports / board.name / "run.sh").string(), "--icount", (build / (image.name + ".elf")).string()}, "", seconds_to_run);
        if (ended.status != 0) board.failed.push_back(image.name + " on " + board.name + ": it ended with status " + std::to_string(ended.status) + '\n' + last_lines(ended.output, 10));
        for (const std::string& line : split(ended.output, '\n'))
            if (Printed figure; read_figure(line, figure)) board.costs.push_back({figure.name, figure.unit, std::atol(figure.value.c_str())});
    }
}

class Measuring {
public:
    Measuring(Board& board, fs::path ports, fs::path build, long runs) : board_(board), ports_(std::move(ports)), build_(std::move(build)), runs_(runs) {}

    void all() {
        for (const std::string& line : split(read_file(build_ / "bench.txt"), '\n')) {
            std::vector<std::string> f = split(line, '|');
            f.resize(5);
            if (f[0] == "left out") board_.not_run.push_back(f[1] + " on " + board_.name + ": install the Debian " + f[2]);
            else one(f);
        }
    }

private:
    void one(const std::vector<std::string>& f) {
        const fs::path elf = build_ / ("bench_" + f[0] + '_' + f[1] + f[2] + ".elf");
        std::cerr << "sspec: " << board_.name << ": " << f[0] << ", " << f[1] << ' ' << f[2] << std::endl;
        std::vector<Counted> runs;
        for (long k = 0; k != (f[1] == nothing || f[1] == touching ? 1 : runs_); ++k) {
            const proofs::Ended ended = proofs::run_program({(ports_ / board_.name / "run.sh").string(), "--exact", elf.string()}, "", seconds_to_run);
            runs.push_back(read(ended.output));
            if (ended.status != 0 || runs.back().stack < 0) return fail(elf, "it ended with status " + std::to_string(ended.status) + '\n' + last_lines(ended.output, 10));
            if (runs.back().thousand != 1024) return fail(elf, "1024 instructions counted as " + std::to_string(runs.back().thousand));
        }
        const Sizes whole = sizes_of(elf.string() + ".map");
        if (f[1] == nothing) {
            if (runs[0].wrong == 0) return fail(elf, "what does nothing answers as the trace says: the trace shows nothing");
            nothing_[f[0]] = {runs[0], whole};
            return;
        }
        if (f[1] == touching) {
            nothing_[f[0]].first.stack = runs[0].stack - 4;
            return;
        }
        if (runs[0].wrong != 0) return fail(elf, std::to_string(runs[0].wrong) + " answers differ from those of the model");
        auto& [base, base_sizes] = nothing_[f[0]];
        const Sizes sizes = whole - base_sizes;
        Figures r{f[0], f[1], f[2], f[3]};
        r.code = sizes.text;
        r.constants = sizes.constants;
        r.data = sizes.data;
        r.zeroed = sizes.zeroed + 1;  // of what does nothing, the state is one octet
        r.painted = std::max(0L, runs[0].stack - base.stack);
        std::vector<double> means;
        for (const Counted& c : runs) {
            long sum = 0, calls = 0;
            for (const auto& [event, counted] : c.events) {
                sum += counted.sum - base.events[event].sum;
                calls += counted.calls;
                r.longest = std::max(r.longest, counted.most - base.events[event].most);
            }
            means.push_back(static_cast<double>(sum) / static_cast<double>(calls));
        }
        std::ranges::sort(means);
        r.mean = means[means.size() / 2];
        r.spread = means.back() - means.front();
        std::vector<fs::path> graphs;
        std::error_code none;
        for (const auto& e : fs::recursive_directory_iterator(f[4], none))
            if (e.path().extension() == ".ci") graphs.push_back(e.path());
        r.stack = static_stack(graphs, f[1] == "generated" ? "ssp_" + f[0] + '_' : "peer_" + f[1] + '_');
        board_.figures.push_back(r);
    }
    void fail(const fs::path& elf, const std::string& why) { board_.failed.push_back(elf.stem().string() + " on " + board_.name + ": " + why); }

    Board& board_;
    fs::path ports_, build_;
    long runs_;
    std::map<std::string, std::pair<Counted, Sizes>> nothing_;  // of each machine, what does nothing; stack: where that of a function begins
};

}  // namespace

Board measure(const std::string& name, const fs::path& ports, const fs::path& written, const fs::path& build, long runs, bool crypto) {
    Board board{name};
    const std::vector<Need> needs = needs_of(ports / name);
    if (const auto lacking = missing(needs); !lacking.empty()) {
        board.not_run.push_back(name + ": " + joined(lacking, ", ") + " is not there");
        return board;
    }
    std::string compiler;
    for (const Need& n : needs)
        if (n.command.ends_with("g++")) compiler = n.command;
    std::cerr << "sspec: " << name << ": building" << std::endl;
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"cmake", "-S", ports.string(), "-B", build.string(), "-G", "Ninja", "-DSSP_BOARD=" + name, "-DSSP_BENCH=" + written.string()},
          std::vector<std::string>{"cmake", "--build", build.string(), "--target", "bench_images"}}) {
        const proofs::Ended ended = proofs::run_program(words, "", seconds_to_build);
        if (ended.status == 0) continue;
        board.failed.push_back(name + ": the programs could not be built\n" + last_lines(ended.output, 20));
        return board;
    }
    const std::string version = proofs::run_program({compiler, "--version"}, "", 60).output;
    board.compiler = version.substr(0, version.find('\n'));
    Measuring(board, ports, build, runs).all();
    if (crypto) measure_crypto(board, ports, build);
    return board;
}

}  // namespace tool::figures
