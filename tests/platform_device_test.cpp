// SPDX-License-Identifier: Apache-2.0
// ./sspec device --script: the platform with its storage in a file, driven line by line, cut in a write, and what it refuses.
#include "platform_fixture.hpp"
#include "storage_file_fixture.hpp"

#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using platform_test::scenario;
using storage_test::Folder;

struct Ran {
    std::string out{}, message{};
    int status = -1;
};
Ran run(const Folder& folder, const std::string& script, const std::string& storage) {
    const std::string file = (folder.path / "script").string();
    std::ofstream(file) << script;
    std::ostringstream out;
    Ran ran;
    try {
        ran.status = tool::device({.listen = "", .script = file, .storage = {storage, 0}}, out);
    } catch (const tool::Stop& e) {
        ran = {"", e.what(), e.status};
    }
    ran.out = out.str();
    return ran;
}
Ran run(const Folder& folder, const std::string& script) { return run(folder, script, folder.file()); }

// The status of a process of its own whose power is cut in that write.
int cut(const Folder& folder, const std::string& script, std::uint32_t write) {
    const std::string file = (folder.path / "script").string();
    std::ofstream(file) << script;
    const pid_t process = fork();
    if (process == 0) {
        if (std::freopen("/dev/null", "w", stderr) == nullptr) _exit(99);
        int status = 98;
        try {
            std::ostringstream out;
            status = tool::device({.listen = "", .script = file, .faults = {.seed = write}, .storage = {folder.file(), write}}, out);
        } catch (const std::exception&) {
        }
        _exit(status);
    }
    int status = -1;
    (void)waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }
const std::string told = "platform.tell_capabilities its_capability=1 can_suspend=yes for_interfaces=50 for_external=200 => done\n";
const std::string named = told + "bundle.name_platform its_platform=2 => done\n";

}  // namespace

TEST_CASE("device by script: what one run has stored the next one finds, and each answer is printed") {
    const Folder folder;
    const Ran first = run(folder, named);
    CHECK(first.status == tool::all_holds);
    CHECK(contains(first.out, ": new; 10 writes\n"));
    CHECK(contains(first.out, "> bundle.name_platform its_platform=2\ndone   4 writes\n"));
    const Ran second = run(folder, told + "bundle.name_platform its_platform=2 => already  # it has its name\n");
    CHECK(second.status == tool::all_holds);
    CHECK(contains(second.out, ": as it was; 0 writes\n"));
    CHECK(contains(second.out, "\nalready\n"));
}

TEST_CASE("device by script: the long scenario is answered as it says, in a file") {
    const Folder folder;
    std::string script;
    for (const platform_test::Line& line : scenario()) script += line.text + '\n';
    const Ran ran = run(folder, script);
    CHECK(ran.message.empty());
    CHECK(ran.status == tool::all_holds);
}

TEST_CASE("device by script: ended inside any write of a command it comes up with the state before or after it") {
    int before = 0, after = 0;
    for (std::uint32_t write = 11; write <= 14; ++write) {
        CAPTURE(write);
        const Folder folder;
        CHECK(cut(folder, named, write) == tool::power_was_cut);
        if (run(folder, told + "bundle.name_platform its_platform=2 => done\n").status == tool::all_holds) ++before;
        else if (const Ran ran = run(folder, told + "bundle.name_platform its_platform=2 => already\n"); ran.status == tool::all_holds) ++after;
    }
    CHECK(before + after == 4);
    CHECK(before >= 1);
    CHECK(after >= 2);
}

TEST_CASE("device by script: what it cannot do it refuses with the place and what was expected") {
    const Folder folder;
    const Ran wrong = run(folder, told + "\nbundle.enable slot=0 intent=yes => done\n");
    CHECK(wrong.status == tool::something_failed);
    CHECK(contains(wrong.message, "script:3: expected done, got refused"));
    const Ran own = run(folder, "journal.begin\n");
    CHECK(own.status == tool::bad_input);
    CHECK(contains(own.message, "script:1: journal.begin: the device does this by itself"));
    const Ran unknown = run(folder, "bundle.enabel slot=0 intent=yes\n");
    CHECK(unknown.status == tool::bad_input);
    CHECK(contains(unknown.message, "script:1: unknown event 'bundle.enabel'"));
    const Ran nowhere = run(folder, told, "");
    CHECK(nowhere.status == tool::bad_input);
    CHECK(contains(nowhere.message, "--storage FILE"));
    std::ostringstream out;
    CHECK_THROWS_WITH_AS((void)tool::device({.listen = "pty", .script = "x"}, out), "a device needs to know where its events come from: either --listen ADDRESS or --script FILE", tool::Stop);
    CHECK_THROWS_AS((void)tool::device({.listen = ""}, out), tool::Stop);
}

TEST_CASE("device by script: without power it refuses, and power.start starts it again") {
    const Folder folder;
    const Ran ran = run(folder, named + "power.start => refused\npower.power_lost => done\nbundle.enable slot=0 intent=yes => refused\npower.start => done\n" + told + "bundle.name_platform its_platform=2 => already\n");
    CHECK(ran.message.empty());
    CHECK(ran.status == tool::all_holds);
}

TEST_CASE("device by script: a record that is none of this version is named, and nothing is taken") {
    const Folder folder;
    CHECK(run(folder, "").status == tool::all_holds);
    {
        storage_test::StorageFile file(folder.file(), {});
        storage_test::Storage storage(file.flash());
        REQUIRE(storage.start() == storage_test::Stored::done);
        const std::uint8_t other[2]{77, 0};
        REQUIRE(storage.begin() == storage_test::Stored::done);
        REQUIRE(storage.change(2, other, sizeof other) == storage_test::Stored::done);
        REQUIRE(storage.commit() == storage_test::Stored::done);
    }
    const Ran ran = run(folder, told);
    CHECK(ran.status == tool::bad_input);
    CHECK(contains(ran.message, "record 2 is damaged"));
    CHECK(ran.out.empty());
}
