// SPDX-License-Identifier: Apache-2.0
// Writing generated files: all or nothing, with a reason; and finding what somebody changed by hand.
#include "codegen_library.hpp"
#include "random_machine.hpp"

#include <algorithm>
#include <csignal>
#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>

using codegen_test::Folder;
using codegen_test::get;
using codegen_test::put;
namespace fs = std::filesystem;

namespace {

std::string message_of(const codegen::Files& files, const fs::path& folder) {
    try {
        codegen::write(files, folder);
    } catch (const std::runtime_error& e) { return e.what(); }
    return "";
}
std::size_t entries(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("what was written compares equal, and a changed line is found") {
    const Folder folder("codegen_write");
    const spec::Machine m = by_hand::RandomMachine(5).machine();
    const fs::path target = folder.path / "deep" / "by_hand";
    codegen::generate(m, target);
    CHECK(codegen::compare(m, target).empty());
    codegen::generate(m, target / "");
    CHECK(codegen::compare(m, target).empty());
    CHECK(entries(target.parent_path()) == 1);

    std::string text = get(target / "by_hand_state.hpp");
    const std::size_t line = text.find("struct Machine {");
    const std::ptrdiff_t number = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(line), '\n');
    put(target / "by_hand_state.hpp", text.replace(line, 6, "union "));
    put(target / "ssp_by_hand.h", get(target / "ssp_by_hand.h") + "more\n");
    fs::remove(target / "by_hand.md");
    put(target / "notes.txt", "mine");
    const auto found = codegen::compare(m, target);
    REQUIRE(found.size() == 4);
    CHECK(codegen::text_of(found[1]) ==
          "by_hand_state.hpp:" + std::to_string(number) + ": expected 'struct Machine {', found 'union  Machine {'");
    CHECK(codegen::text_of(found[0]) == "by_hand.md: there is no such file");
    CHECK(found[2].file == "ssp_by_hand.h");
    CHECK(found[2].expected == "the end of the file");
    CHECK(codegen::text_of(found[3]) == "notes.txt: it is not generated");

    codegen::generate(m, target);
    CHECK(get(target / "notes.txt") == "mine");
    CHECK(codegen::compare(m, target).size() == 1);
}

TEST_CASE("files that cannot be written leave the old ones as they were") {
    const Folder folder("codegen_fail");
    const fs::path target = folder.path / "old";
    codegen::write({{"a", "one"}, {"b", "two"}}, target);

    SUBCASE("the folder's place is taken by a file") {
        put(folder.path / "file", "text");
        CHECK(message_of({{"a", "x"}}, folder.path / "file").find("it is no folder") != std::string::npos);
        CHECK(message_of({{"a", "x"}}, folder.path / "file" / "below")
                  .find("cannot create " + (folder.path / "file").string()) == 0);
        CHECK(get(folder.path / "file") == "text");
    }
    SUBCASE("the disk is full") {
        std::fflush(nullptr);
        const pid_t child = fork();
        if (child == 0) {  // a limit on file sizes fails like a full disk, in the middle of a file
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{10000, 10000};
            setrlimit(RLIMIT_FSIZE, &limit);
            const std::string said = message_of({{"a", "three"}, {"b", std::string(50000, 'x')}}, target);
            _exit(said.find("cannot write ") == 0 && said.find("/b: File too large") != std::string::npos ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    CHECK(get(target / "a") == "one");
    CHECK(get(target / "b") == "two");
    CHECK(entries(target) == 2);
}
