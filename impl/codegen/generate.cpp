// SPDX-License-Identifier: Apache-2.0
// Writes into a new folder and puts it in the place of the old one, so that nobody ever sees half of it.
#include "generate.hpp"

#include "c.hpp"
#include "c_names.hpp"
#include "calls.hpp"
#include "diagram.hpp"
#include "hardened.hpp"
#include "moves.hpp"
#include "tables.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace codegen {

namespace fs = std::filesystem;

Files files(const spec::Machine& m) {
    const CppCode code = cpp_code(m);
    const std::string name = identifier(m.name);
    const CNames c(m);
    const Diagram diagram(m);
    const std::string entry = c.header().substr(0, c.header().size() - 2);
    Files all{{name + "_state.hpp", code.state},
            {name + ".hpp", code.header},
            {name + "_calls.hpp", calls(m, code)},
            {entry + ".h", c_header(m, code)},
            {entry + ".cpp", c_entry_points(m, code)},
            {name + "_moves.hpp", moves(m, code)},
            {name + ".md", tables(m)},
            {name + ".mmd", diagram.mermaid()},
            {name + ".svg", diagram.svg()}};
    if (is_hardened_too(m.name)) all.merge(hardened_files(m));
    return all;
}

namespace {

[[noreturn]] void fail(const std::string& what, const fs::path& path, const std::string& reason) {
    throw std::runtime_error("cannot " + what + ' ' + path.string() + ": " + reason);
}
std::string last_error() { return errno ? std::strerror(errno) : "the write was not completed"; }

void write_file(const fs::path& path, const std::string& content) {
    errno = 0;
    std::ofstream out(path, std::ios::binary);
    if (!out) fail("create", path, last_error());
    out << content;
    out.flush();
    if (!out) fail("write", path, last_error());
    out.close();
    if (!out) fail("write", path, last_error());
}

// Removes what it stands for, unless that has become something else.
struct Temporary {
    fs::path path;
    ~Temporary() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
};

bool holds_only(const fs::path& folder, const Files& files) {
    for (const auto& entry : fs::directory_iterator(folder))
        if (!files.count(entry.path().filename().string())) return false;
    return true;
}

}  // namespace

void write(const Files& files, const fs::path& folder) {
    const fs::path target = fs::absolute(folder / ".").parent_path();
    const fs::path parent = target.parent_path();
    std::error_code error;
    fs::create_directories(parent, error);
    if (error) fail("create", parent, error.message());
    const std::string mark = '.' + target.filename().string() + '.' + std::to_string(getpid());
    const Temporary fresh{parent / (mark + ".new")}, old{parent / (mark + ".old")};
    fs::create_directory(fresh.path, error);
    if (error) fail("create", fresh.path, error.message());
    for (const auto& [name, content] : files) write_file(fresh.path / name, content);

    if (!fs::exists(target)) fs::rename(fresh.path, target, error);
    else if (!fs::is_directory(target)) fail("replace", target, "it is no folder");
    else if (holds_only(target, files)) {
        // Both folders change places in one step; what was there goes with the temporary one.
        if (renameat2(AT_FDCWD, fresh.path.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) != 0) {
            fs::rename(target, old.path, error);  // a file system that cannot exchange
            if (!error) fs::rename(fresh.path, target, error);
            std::error_code back;
            if (error && !fs::exists(target)) fs::rename(old.path, target, back);
        }
    } else {
        for (const auto& [name, content] : files) {
            fs::rename(fresh.path / name, target / name, error);
            if (error) fail("replace", target / name, error.message());
        }
    }
    if (error) fail("replace", target, error.message());
}

void generate(const spec::Machine& m, const fs::path& folder) { write(files(m), folder); }

std::vector<Difference> compare(const Files& files, const fs::path& folder) {
    std::vector<Difference> result;
    for (const auto& [name, content] : files) {
        std::ifstream in(folder / name, std::ios::binary);
        if (!in) {
            result.push_back({name, 0, "", "there is no such file"});
            continue;
        }
        const std::string found((std::istreambuf_iterator<char>(in)), {});
        if (found == content) continue;
        std::istringstream a(content), b(found);
        Difference d;
        d.file = name;
        for (;;) {
            ++d.line;
            const bool more = static_cast<bool>(std::getline(a, d.expected)),
                       other = static_cast<bool>(std::getline(b, d.found));
            if (!more) d.expected = "the end of the file";
            if (!other) d.found = "the end of the file";
            if (more != other || d.expected != d.found || !more) break;
        }
        result.push_back(d);
    }
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (!files.count(entry.path().filename().string()))
            result.push_back({entry.path().filename().string(), 0, "", "it is not generated"});
    return result;
}

std::vector<Difference> compare(const spec::Machine& m, const fs::path& folder) { return compare(files(m), folder); }

std::string text_of(const Difference& d) {
    if (d.line == 0) return d.file + ": " + d.found;
    return d.file + ':' + std::to_string(d.line) + ": expected '" + d.expected + "', found '" + d.found + '\'';
}

}  // namespace codegen
