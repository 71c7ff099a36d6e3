// SPDX-License-Identifier: Apache-2.0
// Builds the programs of target_port/ for every board, measures them, runs them under QEMU, and prints what they found.
#include "tool/commands.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"
#include "tool/table.hpp"
#include "tool/target_talk.hpp"
#include "tool/target_traces.hpp"

#include "process.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <unistd.h>

namespace tool {

namespace fs = std::filesystem;

namespace {

constexpr double seconds_to_build = 900, seconds_to_run = 400;
constexpr long steps_of_traces = 4000;  // of each machine
constexpr long steps_of_search = 60'000;  // without a new rule
constexpr std::uint64_t seed_of_traces = 1;

// A program of a board: a line of images.txt.
struct Image {
    std::string name{}, left_out{};  // left_out: why it is not built
    std::vector<std::string> options{}, arguments{};
    std::string baseline{};          // it is not run: what it has more than this one is the size of something linked alone
    int status = 0;                  // it has to end with
    bool talks = false;              // it is talked to over its link, and does not end
};

struct Sizes {
    long text = 0, data = 0, bss = 0;
};

// A number an image printed: "= NAME | UNIT | VALUE".
struct Figure {
    std::string image{}, name{}, unit{}, board{}, value{};
};

struct Findings {
    Columns table{{"image", "board", "text", "data", "bss", "status", "checks"}};
    std::vector<Figure> figures{};
    std::vector<std::string> failed{}, not_run{};
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> split(const std::string& text, char by) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, by);)
        if (by != ' ' || !part.empty()) parts.push_back(part);
    return parts;
}

std::string trimmed(const std::string& s) {
    const auto first = s.find_first_not_of(' '), last = s.find_last_not_of(' ');
    return first == std::string::npos ? "" : s.substr(first, last - first + 1);
}

bool there_is_a_command(const std::string& name) {
    const char* folders = std::getenv("PATH");
    for (const std::string& folder : split(folders ? folders : "/usr/bin", ':'))
        if (::access((fs::path(folder) / name).c_str(), X_OK) == 0) return true;
    return false;
}

std::vector<std::string> all_boards(const fs::path& ports) {
    std::vector<std::string> names;
    std::error_code none;
    for (const fs::directory_entry& e : fs::directory_iterator(ports, none))
        if (fs::exists(e.path() / "needs.txt")) names.push_back(e.path().filename().string());
    std::ranges::sort(names);
    if (names.empty()) throw Stop(environment, ports.string() + ": no board there: a board is a folder with needs.txt");
    return names;
}

// The commands a board needs and that are not there, with their packages; a line of needs.txt is COMMAND PACKAGE.
std::vector<std::string> missing(const fs::path& board) {
    std::vector<std::string> result;
    for (const std::string& line : lines_of(read_file(board / "needs.txt"))) {
        const auto words = split(line, ' ');
        if (words.size() != 2) throw Stop(bad_input, (board / "needs.txt").string() + ": expected COMMAND PACKAGE, got '" + line + "'");
        if (!there_is_a_command(words[0])) result.push_back(words[0] + " (package " + words[1] + ")");
    }
    return result;
}

// What CMake wrote of the images, and the program that measures them.
std::vector<Image> read_images(const fs::path& folder, std::string& size_program) {
    std::vector<Image> images;
    const fs::path file = folder / "images.txt";
    for (const std::string& line : lines_of(read_file(file))) {
        std::vector<std::string> f = split(line, '|');
        f.resize(4);
        if (f[0] == "size") {
            size_program = f[1];
            continue;
        }
        const std::string alone = "alone ";
        Image image{f[0], f[1] == "left out" ? f[2] : "", {}, {}, f[1].starts_with(alone) ? f[1].substr(alone.size()) : ""};
        image.talks = f[1] == "talks";
        if (image.left_out.empty() && image.baseline.empty() && !image.talks) {
            image.options = split(f[2], ';');
            image.arguments = split(f[3], ';');
            const auto [end, error] = std::from_chars(f[1].data(), f[1].data() + f[1].size(), image.status);
            if (error != std::errc{} || end != f[1].data() + f[1].size()) throw Stop(something_failed, file.string() + ": expected NAME|STATUS|OPTIONS|ARGUMENTS, got '" + line + "'");
        }
        images.push_back(image);
    }
    return images;
}

std::string last_lines(const std::string& text, std::size_t count) {
    const auto lines = lines_of(text);
    std::string result;
    for (std::size_t k = lines.size() > count ? lines.size() - count : 0; k != lines.size(); ++k) result += "    " + lines[k] + '\n';
    return result;
}

// The second line of what `size` prints: text, data, bss.
std::optional<Sizes> measure(const std::string& program, const fs::path& elf) {
    const proofs::Ended ended = proofs::run_program({program, elf.string()}, "", 60);
    Sizes s;
    const auto lines = lines_of(ended.output);
    if (ended.status != 0 || lines.size() != 2 || std::sscanf(lines[1].c_str(), "%ld %ld %ld", &s.text, &s.data, &s.bss) != 3) return {};
    return s;
}

// "12 checks, 0 failed", the last one, or what doctest says; and figures.
std::string read_output(const std::string& output, const std::string& image, const std::string& board, std::vector<Figure>& figures) {
    std::string checks;
    for (const std::string& line : lines_of(output)) {
        unsigned long made = 0, passed = 0, failed = 0;
        char rest = 0;
        if (std::sscanf(line.c_str(), "%lu checks, %lu failed%c", &made, &failed, &rest) == 2 ||
            std::sscanf(line.c_str(), "[doctest] assertions: %lu | %lu passed | %lu failed", &made, &passed, &failed) == 3)
            checks = failed == 0 ? std::to_string(made) : std::to_string(failed) + " of " + std::to_string(made) + " failed";
        if (!line.starts_with("= ")) continue;
        const auto parts = split(line.substr(2), '|');
        if (parts.size() == 3) figures.push_back({image, trimmed(parts[0]), trimmed(parts[1]), board, trimmed(parts[2])});
    }
    return checks;
}

// Where the traces for all boards are.
fs::path traces_of(const TargetOptions& options) { return fs::path(options.build) / "traces"; }

// They take a while, and change only with the models, which are part of this program.
void make_traces(std::span<const ssp::Model> models, const TargetOptions& options) {
    std::error_code none;
    fs::create_directories(options.build, none);
    const fs::path file = traces_of(options);
    const auto made = fs::last_write_time(file, none);
    if (!none && made > fs::last_write_time("/proc/self/exe", none) && !none) return;
    std::cerr << "sspec: writing traces of " << std::ranges::count_if(models, ssp::is_built) << " machines" << std::endl;
    write_file(file, machine_traces(models, steps_of_traces, steps_of_search, seed_of_traces));
}

class Board {
public:
    Board(std::string name, const TargetOptions& options, Findings& findings, std::ostream& out)
        : name_(std::move(name)), source_(fs::path(options.ports) / name_), build_(fs::path(options.build) / name_), options_(options), findings_(findings), out_(out) {}

    void do_all() {
        if (const auto lacking = missing(source_); !lacking.empty()) {
            findings_.not_run.push_back(name_ + ": " + joined(lacking, ", ") + " is not there");
            return;
        }
        std::string size_program;
        if (!build()) return;
        for (const Image& image : read_images(build_, size_program)) do_one(image, size_program);
    }

private:
    // What can be built is; false if there is nothing to run.
    bool build() {
        std::cerr << "sspec: " << name_ << ": building" << std::endl;
        const proofs::Ended configured =
            proofs::run_program({"cmake", "-S", options_.ports, "-B", build_.string(), "-G", "Ninja", "-DSSP_BOARD=" + name_, "-DSSP_BEARSSL=" + (build_.parent_path() / "bearssl").string(),
                                  "-DSSP_TRACES=" + traces_of(options_).string()}, "", seconds_to_build);
        if (configured.status != 0) {
            findings_.failed.push_back(name_ + ": cannot be configured\n" + last_lines(configured.output, 20));
            return false;
        }
        const proofs::Ended built = proofs::run_program({"cmake", "--build", build_.string(), "--", "-k", "0"}, "", seconds_to_build);
        if (built.status != 0) findings_.failed.push_back(name_ + ": not everything could be built\n" + last_lines(built.output, 30));
        return true;
    }

    void do_one(const Image& image, const std::string& size_program) {
        const fs::path elf = build_ / (image.name + ".elf");
        const std::string here = image.name + " on " + name_;
        if (!image.left_out.empty()) {
            findings_.not_run.push_back(here + ": " + image.left_out);
            findings_.table.add({image.name, name_, "-", "-", "-", "left out", ""});
            return;
        }
        const auto sizes = measure(size_program, elf);
        if (!sizes) {
            findings_.failed.push_back(here + ": " + elf.string() + " is not there, or " + size_program + " cannot read it\n");
            findings_.table.add({image.name, name_, "-", "-", "-", "not built", ""});
            return;
        }
        sizes_[image.name] = *sizes;
        if (!image.baseline.empty()) {
            const Sizes least = sizes_[image.baseline];
            const auto name = image.name.substr(0, image.name.find('_'));
            findings_.figures.push_back({name + ", linked alone", image.name.substr(std::min(name.size() + 1, image.name.size())), "octets", name_,
                                         std::to_string(sizes->text + sizes->data - least.text - least.data)});
            return;
        }
        std::string status, checks;
        if (image.talks) talk(elf, here, checks);
        else run(image, elf, here, status, checks);
        findings_.table.add({image.name, name_, std::to_string(sizes->text), std::to_string(sizes->data), std::to_string(sizes->bss), status, checks});
    }

    void run(const Image& image, const fs::path& elf, const std::string& here, std::string& status, std::string& checks) {
        std::cerr << "sspec: " << name_ << ": running " << image.name << std::endl;
        std::vector<std::string> words{(source_ / "run.sh").string()};
        words.insert(words.end(), image.options.begin(), image.options.end());
        words.push_back(elf.string());
        words.insert(words.end(), image.arguments.begin(), image.arguments.end());
        const proofs::Ended ended = proofs::run_program(words, "", seconds_to_run);
        checks = read_output(ended.output, image.name, name_, findings_.figures);
        status = std::to_string(ended.status) + (ended.status == image.status ? "" : ", not " + std::to_string(image.status));
        const bool all_hold = checks.find("failed") == std::string::npos;
        if (ended.status != image.status || !all_hold)
            findings_.failed.push_back(here + ": status " + status + (ended.status == 124 ? " (it did not end)" : "") + '\n' + last_lines(ended.output, 25));
        if (options_.verbose) out_ << here << '\n' << ended.output << '\n';
    }

    void talk(const fs::path& elf, const std::string& here, std::string& checks) {
        std::cerr << "sspec: " << name_ << ": talking to " << elf.stem().string() << std::endl;
        const Talk found = talk_with_board(source_ / "run.sh", elf);
        checks = std::to_string(found.answers) + " answers as the virtual device's";
        if (!found.others.empty()) findings_.failed.push_back(here + ": a terminal can tell it from the virtual device:\n    " + joined(found.others, "\n    ") + '\n');
        if (options_.verbose) out_ << here << '\n' << found.output << '\n';
    }

    std::string name_;
    fs::path source_, build_;
    const TargetOptions& options_;
    Findings& findings_;
    std::map<std::string, Sizes> sizes_{};
    std::ostream& out_;
};

// Of each image that printed figures a table: a line a figure, a column a board.
void print_figures(const std::vector<Figure>& figures, const std::vector<std::string>& boards, std::ostream& out) {
    std::vector<std::string> images;
    for (const Figure& f : figures)
        if (std::ranges::find(images, f.image) == images.end()) images.push_back(f.image);
    for (const std::string& image : images) {
        std::vector<std::string> titles{image, "unit"}, measured;
        for (const std::string& b : boards)
            if (std::ranges::any_of(figures, [&](const Figure& f) { return f.image == image && f.board == b; })) measured.push_back(b);
        titles.insert(titles.end(), measured.begin(), measured.end());
        std::vector<std::pair<std::string, std::string>> rows;
        std::map<std::vector<std::string>, std::string> values;
        for (const Figure& f : figures) {
            if (f.image != image) continue;
            const std::pair row{f.name, f.unit};
            if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
            values[{f.name, f.unit, f.board}] = f.value;
        }
        Columns table(titles);
        for (const auto& [name, unit] : rows) {
            std::vector<std::string> line{name, unit};
            for (const std::string& b : measured) line.push_back(values[{name, unit, b}]);
            table.add(line);
        }
        out << '\n';
        table.print(out);
    }
}

}  // namespace

int target(std::span<const ssp::Model> models, const TargetOptions& options, std::ostream& out) {
    const std::vector<std::string> all = all_boards(options.ports);
    for (const std::string& b : options.boards)
        if (std::ranges::find(all, b) == all.end()) throw Stop(bad_input, unknown("board", b, all, "the boards are: " + joined(all, ", ")));
    const std::vector<std::string>& boards = options.boards.empty() ? all : options.boards;
    if (!options.traces.empty()) {
        write_file(options.traces, machine_traces(models, steps_of_traces, steps_of_search, seed_of_traces));
        return all_holds;
    }
    make_traces(models, options);
    Findings findings;
    for (const std::string& b : boards) Board(b, options, findings, out).do_all();

    findings.table.print(out);
    print_figures(findings.figures, boards, out);
    for (const std::string& f : findings.failed) out << "\nfailed: " << f;
    for (const std::string& n : findings.not_run) out << "\nnot run: " << n;
    out << '\n' << findings.failed.size() << " failed, " << findings.not_run.size() << " not run\n" << std::flush;
    if (!findings.failed.empty()) return something_failed;
    return findings.not_run.empty() || options.allow_missing ? all_holds : environment;
}

}  // namespace tool
