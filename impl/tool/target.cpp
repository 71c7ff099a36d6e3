// SPDX-License-Identifier: Apache-2.0
// Builds the programs of target_port/ for every board, measures them, runs them under QEMU, and prints what they found.
#include "tool/boards.hpp"
#include "tool/commands.hpp"
#include "tool/entry_points.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"
#include "tool/table.hpp"
#include "tool/tables_page.hpp"
#include "tool/target_bundles.hpp"
#include "tool/target_talk.hpp"
#include "tool/target_traces.hpp"

#include "process.hpp"

#include <algorithm>
#include <iostream>
#include <map>
#include <optional>

namespace tool {

namespace fs = std::filesystem;

namespace {

constexpr double seconds_to_build = 900, seconds_to_run = 400;
constexpr long steps_of_traces = 4000;  // of each machine
constexpr long steps_of_search = 60'000;  // without a new rule
constexpr std::uint64_t seed_of_traces = 1;

struct Sizes {
    long text = 0, data = 0, bss = 0;
};

// A number an image printed.
struct Figure {
    std::string image{}, board{};
    Printed is{};
};

struct Findings {
    Columns table{{"image", "board", "text", "data", "bss", "status", "checks", "proven"}};
    std::vector<Figure> figures{};
    std::vector<std::string> failed{}, not_run{};
};

// The second line of what `size` prints: text, data, bss.
std::optional<Sizes> measure(const std::string& program, const fs::path& elf) {
    const proofs::Ended ended = proofs::run_program({program, elf.string()}, "", 60);
    Sizes s;
    const auto lines = split(ended.output, '\n');
    if (ended.status != 0 || lines.size() != 2 || std::sscanf(lines[1].c_str(), "%ld %ld %ld", &s.text, &s.data, &s.bss) != 3) return {};
    return s;
}

// "12 checks, 0 failed", the last one, or what doctest says; and figures.
std::string read_output(const std::string& output, const std::string& image, const std::string& board, std::vector<Figure>& figures) {
    std::string checks;
    for (const std::string& line : split(output, '\n')) {
        unsigned long made = 0, passed = 0, failed = 0;
        char rest = 0;
        if (std::sscanf(line.c_str(), "%lu checks, %lu failed%c", &made, &failed, &rest) == 2 ||
            std::sscanf(line.c_str(), "[doctest] assertions: %lu | %lu passed | %lu failed", &made, &passed, &failed) == 3)
            checks = failed == 0 ? std::to_string(made) : std::to_string(failed) + " of " + std::to_string(made) + " failed";
        if (Printed figure; read_figure(line, figure)) figures.push_back({image, board, figure});
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
    Board(std::string name, std::span<const ssp::Model> models, const TargetOptions& options, Findings& findings, std::ostream& out)
        : name_(std::move(name)), source_(fs::path(options.ports) / name_), build_(fs::path(options.build) / name_), models_(models), options_(options), findings_(findings), out_(out) {}

    void do_all() {
        if (const auto lacking = missing(needs_of(source_)); !lacking.empty()) {
            findings_.not_run.push_back(name_ + ": " + joined(lacking, ", ") + " is not there");
            return;
        }
        if (!build()) return;
        const Images all = read_images(build_);
        for (const Image& image : all.images) do_one(image, all.size_program);
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
            findings_.table.add({image.name, name_, "-", "-", "-", "left out", "", ""});
            return;
        }
        const auto sizes = measure(size_program, elf);
        if (!sizes) {
            findings_.failed.push_back(here + ": " + elf.string() + " is not there, or " + size_program + " cannot read it\n");
            findings_.table.add({image.name, name_, "-", "-", "-", "not built", "", ""});
            return;
        }
        sizes_[image.name] = *sizes;
        if (!image.baseline.empty()) {
            const Sizes least = sizes_[image.baseline];
            const auto name = image.name.substr(0, image.name.find('_'));
            findings_.figures.push_back({name + ", linked alone", name_, {image.name.substr(std::min(name.size() + 1, image.name.size())), "octets",
                                         std::to_string(sizes->text + sizes->data - least.text - least.data)}});
            return;
        }
        std::string status, checks;
        if (image.talks) talk(elf, here, checks);
        else run(image, elf, here, status, checks);
        const std::string proven = prove(elf, here);
        findings_.table.add({image.name, name_, std::to_string(sizes->text), std::to_string(sizes->data), std::to_string(sizes->bss), status, checks, proven});
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
        std::cerr << "sspec: " << name_ << ": loading bundles into " << elf.stem().string() << std::endl;
        const Bundles bundles = run_bundles(ssp::windows::board_named(name_), source_ / "run.sh", elf);
        checks += ", " + std::to_string(bundles.held) + " checks of bundles";
        if (!bundles.others.empty()) findings_.failed.push_back(here + ": of bundles that are loaded, it does not hold:\n    " + joined(bundles.others, "\n    ") + "\n" + last_lines(bundles.output, 25));
        if (options_.verbose) out_ << here << '\n' << found.output << bundles.output << '\n';
    }

    // The functions of the generated machines as they are linked beside everything else, each equal to its model; and how many.
    std::string prove(const fs::path& elf, const std::string& here) {
        if (!proofs::machine_code::is_for_a_target(elf)) return "";
        std::cerr << "sspec: " << name_ << ": proving " << elf.stem().string() << std::endl;
        const proofs::execution::Program program = read_firmware(elf.string());
        std::size_t found = 0, proven = 0;
        std::string others;
        for (const ssp::Model& model : models_) {
            if (!ssp::is_built(model)) continue;
            const EntryPoints entries = prove_entry_points(model.make(model.slots), program, options_.jobs);
            found += entries.found.size();
            for (const proofs::machine_code::EntryPoint& e : entries.found) {
                proven += e.verdict == proofs::Verdict::proven;
                if (e.verdict != proofs::Verdict::proven) others += "    " + e.symbol + ": " + proofs::text_of(e.verdict) + ", " + e.detail + '\n';
            }
        }
        if (proven != found) findings_.failed.push_back(here + ": functions that are not proven to equal their model\n" + others);
        return found == 0 ? "" : proven == found ? std::to_string(found) : std::to_string(proven) + " of " + std::to_string(found);
    }

    std::string name_;
    fs::path source_, build_;
    std::span<const ssp::Model> models_;
    const TargetOptions& options_;
    Findings& findings_;
    std::map<std::string, Sizes> sizes_{};
    std::ostream& out_;
};

// Of each image that printed figures a table: a line a figure, a column a board.
void add_figures(Tables& tables, const std::vector<Figure>& figures, const std::vector<std::string>& boards) {
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
            const std::pair row{f.is.name, f.is.unit};
            if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
            values[{f.is.name, f.is.unit, f.board}] = f.is.value;
        }
        Columns table(titles);
        for (const auto& [name, unit] : rows) {
            std::vector<std::string> line{name, unit};
            for (const std::string& b : measured) line.push_back(values[{name, unit, b}]);
            table.add(line);
        }
        tables.sections.push_back({"", std::move(table), false, {}});
    }
}

}  // namespace

int target(std::span<const ssp::Model> models, const TargetOptions& options, std::ostream& out) {
    check_page(options.page);
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
    for (const std::string& b : boards) Board(b, models, options, findings, out).do_all();

    Tables tables{"Programs on the boards", std::to_string(findings.failed.size()) + " failed, " + std::to_string(findings.not_run.size()) + " not run",
                  {{"", std::move(findings.table), false, {}}}, findings.failed, findings.not_run};
    add_figures(tables, findings.figures, boards);
    print(tables, out);
    if (!options.page.empty()) write_file(options.page, page(tables));
    if (!findings.failed.empty()) return something_failed;
    return findings.not_run.empty() || options.allow_missing ? all_holds : environment;
}

}  // namespace tool
