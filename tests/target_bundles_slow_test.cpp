// SPDX-License-Identifier: Apache-2.0
// The SSP as a tenant of the kernel, on each board under QEMU: a terminal cannot tell it from the virtual device, bundles that are loaded
// over the link run in their windows, and with one fault in the windows the same story tells what was possible.
//
// Needs the cross compilers and emulators of target_port/BOARD/needs.txt, which ./sspec test installs.
#include "codegen/windows/windows.hpp"
#include "process.hpp"
#include "requirements/covers.hpp"
#include "tool/board_running.hpp"
#include "tool/target_bundles.hpp"
#include "tool/target_talk.hpp"
#include "windows/image.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <unistd.h>

using namespace ssp::windows;
namespace fs = std::filesystem;

namespace {

// The image of one board, with the programs of bundles beside it.
class Device {
public:
    explicit Device(const std::string& board) : board_(board), folder_(fs::temp_directory_path() / ("sspec-tenant-" + board + '-' + std::to_string(getpid()))) {}
    ~Device() { fs::remove_all(folder_); }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    fs::path elf() const { return folder_ / "build/device.elf"; }
    fs::path run() const { return fs::path(SSPEC_ROOT "/target_port") / board_ / "run.sh"; }
    tool::Bundles bundles() const { return tool::run_bundles(board_named(board_), run(), elf()); }

    void build(const fs::path& windows) {
        must({"cmake", "-S", SSPEC_ROOT "/target_port", "-B", (folder_ / "build").string(), "-G", "Ninja", "-DSSP_BOARD=" + board_, "-DSSP_WINDOWS=" + windows.string(),
              "-DSSP_BEARSSL=" SSPEC_BUILD "/target/bearssl"});
        must({"cmake", "--build", (folder_ / "build").string(), "--target", "device.elf", "counts_bundle", "intrudes_bundle", "spins_bundle"});
    }
    // With these values, and this table where the kernel looks at it; everything at the places of the committed table.
    void build(const Board& table, const Registers& values) {
        const fs::path windows = folder_ / "windows";
        fs::create_directories(windows);
        std::ofstream(windows / (board_ + ".hpp")) << codegen::windows::header(table, values);
        std::ofstream(windows / (board_ + ".ld")) << codegen::windows::linker_script(board_named(board_));
        build(windows);
    }

private:
    static void must(const std::vector<std::string>& words) {
        const proofs::Ended ended = proofs::run_program(words, "", 400);
        CAPTURE(ended.output);
        REQUIRE(ended.status == 0);
    }
    std::string board_;
    fs::path folder_;
};

std::string lines(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& line : all) text += line + '\n';
    return text;
}

Area& area(Board& board, std::string_view owner, std::string_view name) { return const_cast<Area&>(area_of(board, owner, name)); }

}  // namespace

// One board; ./sspec target does the same on all of them.
TEST_CASE("bundles: on a board the SSP is a tenant no terminal tells from the virtual device, and what it loads runs in its windows") {
    static_assert(ssp::covers("A-WIN-1", "A-WIN-9", "A-WIN-13", "A-WIN-15", "A-WIN-16", "A-WIN-17", "A-PROC-18", "A-PROC-19", "A-PROC-20", "A-LOAD-5", "A-LOAD-8"));
    const Board& board = boards().front();
    CAPTURE(board.name);
    Device device(board.name);
    device.build(SSPEC_ROOT "/generated/windows");
    CHECK(lines(proofs::windows::misplaced(board, device.elf(), true)) == "");
    CHECK(lines(proofs::windows::misplaced(board, device.elf())) == "bundle_1: no code begins where its code window does\nbundle_2: no code begins where its code window does\nbundle_3: no code begins where its code window does\n");
    const tool::Talk talk = tool::talk_with_board(device.run(), device.elf());
    CHECK(lines(talk.others) == "");
    CHECK(talk.answers == 77);
    const tool::Bundles bundles = device.bundles();
    CAPTURE(bundles.output);
    CHECK(lines(bundles.others) == "");
    CHECK(bundles.held == 45);
}

TEST_CASE("bundles: sspec image makes an image of a program and sspec terminal loads it into a board, where it runs") {
    Device device("rv32_virt");
    device.build(SSPEC_ROOT "/generated/windows");
    const tool::BoardFolder folder;
    const std::string sspec = SSPEC_BUILD "/impl/tool/sspec", image = folder.path() / "counts.spb";
    CHECK(proofs::run_program({sspec, "image", device.elf().parent_path() / "counts.bin", "--family", "1", "--for", "rv32", "--out", image}, "", 60).status == 0);
    const tool::RunningBoard running(device.run(), device.elf(), folder);
    for (int tries = 0; !fs::exists(folder.path() / "link") && tries != 200; ++tries) usleep(50'000);
    const proofs::Ended ended = proofs::run_program({sspec, "terminal", "--connect", "unix:" + (folder.path() / "link").string(), "--messages", "20", "--sizes", "1..2000", "--loader",
                                                     "load " + image + " 0", "--loader", "enable 0", "--loader", "activate 0", "--loader", "table"}, "", 120);
    CAPTURE(ended.output);
    CHECK(ended.status == 0);
    CHECK(ended.output.find("loader: activate 0: done") != std::string::npos);
    CHECK(ended.output.find("slot 0  active    identity 0, family 1") != std::string::npos);
    const auto counts = [&] { return running.said().find("bundle_1: runs at 0x80046000, data at 0x8004c000, found 0\nbundle_1: count 1\n") != std::string::npos; };
    for (int tries = 0; !counts() && tries != 200; ++tries) usleep(50'000);
    CHECK(counts());
}

TEST_CASE("bundles: what a fault in the windows makes possible is told, and so is a program that does something else") {
    const Board& good = board_named("rv32_virt");
    const Registers values = codegen::windows::registers_of(good);
    Device device(good.name);

    // The unit lets bundle 2 write the kernel's data: the registers that say what it only reads say that.
    Board table = good;
    area(table, "bundle_1", "exchange").base = area_of(good, kernel, "data").base;
    area(table, "bundle_1", "exchange").size = area_of(good, kernel, "data").size;
    Registers wrong = values;
    const auto entry = static_cast<std::size_t>(std::ranges::find_if(values.tenants[2], [](const Register& r) { return r.says.starts_with("exchange of bundle_1,"); }) - values.tenants[2].begin());
    wrong.tenants[2][entry].value = codegen::windows::registers_of(table).tenants[2][entry].value;
    wrong.tenants[2][values.tenants[2].size() / 5 * 4 + entry / 4].value |= 2u << entry % 4 * 8;
    device.build(good, wrong);
    CHECK(lines(device.bundles().others).find("the unit refuses its store into the kernel\nit does not go on behind the store\n") != std::string::npos);

    // The kernel does not clear the data of bundle 1.
    table = good;
    area(table, "bundle_1", "data").rights.write = false;
    device.build(table, values);
    CHECK(lines(device.bundles().others) == "it begins anew, and nothing is left of what it had in its memory\n");

    // The unit gives the loader no data: the SSP ends, and says why (A-PROC-20).
    wrong = values;
    const auto data = static_cast<std::size_t>(std::ranges::find_if(values.tenants[0], [](const Register& r) { return r.says.starts_with("data,"); }) - values.tenants[0].begin());
    wrong.tenants[0][values.tenants[0].size() / 5 * 4 + data / 4].value &= ~(0xffu << data % 4 * 8);
    device.build(good, wrong);
    const tool::Bundles none = device.bundles();
    CHECK(none.held == 0);
    CHECK(none.output.find("loader is stopped: store at 0x8005") != std::string::npos);
    CHECK(none.output.find("fatal 3\n") != std::string::npos);

    // Another program than it is taken for.
    device.build(SSPEC_ROOT "/generated/windows");
    fs::copy_file(device.elf().parent_path() / "spins.bin", device.elf().parent_path() / "counts.bin", fs::copy_options::overwrite_existing);
    const std::string others = lines(device.bundles().others);
    CHECK(others.find("it runs: the kernel hears it count\n") != std::string::npos);
    CHECK(others.find("it runs in the windows of bundle_1\n") != std::string::npos);
}
