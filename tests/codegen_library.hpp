// SPDX-License-Identifier: Apache-2.0
// Generated code, compiled by the host's compiler while the test runs, to be compared with the interpreter.

#pragma once

#include "codegen/generate.hpp"
#include "lang/run.hpp"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace codegen_test {

namespace fs = std::filesystem;

// A folder that goes with the test.
struct Folder {
    explicit Folder(const std::string& name)
        : path(fs::temp_directory_path() / ("sspec_" + name + '_' + std::to_string(getpid()))) {
        fs::remove_all(path);
        fs::create_directories(path);
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    fs::path path;
};

inline void put(const fs::path& path, const std::string& text) {
    std::ofstream out(path, std::ios::binary);
    out << text;
}
inline std::string get(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline const std::string warnings = " -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror ";

// Runs the command; what it said, empty if its status is 0.
inline std::string complaint(const std::string& command, const fs::path& log) {
    if (std::system((command + " >'" + log.string() + "' 2>&1 </dev/null").c_str()) == 0) return "";
    const std::string said = get(log);
    return command + '\n' + (said.empty() ? "failed without a word" : said);
}
inline bool available(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

// Many machines as one shared library. Their names must differ.
class Library {
public:
    explicit Library(const std::vector<spec::Machine>& machines) : folder_("codegen") {
        std::string headers, functions;
        for (const spec::Machine& m : machines) {
            const std::string name(m.name);
            const codegen::Files files = codegen::files(m);
            for (const auto& [file, text] : files) put(folder_.path / file, text);
            headers += "#include \"" + name + "_moves.hpp\"\n";
            functions += "extern \"C\" unsigned step_" + name +
                         "(long* cells, unsigned event, const unsigned* arguments, int* rule) {\n    using Moves = "
                         "ssp::generated::" +
                         name +
                         "::Moves;\n    auto m = Moves::unpack(Moves::pack(Moves::from_cells(cells)));\n    *rule = "
                         "Moves::rule(m, event, arguments);\n    const unsigned answer = Moves::step(m, event, "
                         "arguments);\n    Moves::to_cells(m, cells);\n    return answer;\n}\n";
        }
        put(folder_.path / "all.cpp", headers + functions);
        const std::string common =
            " -std=c++20 -fno-exceptions -fno-rtti" + warnings + "'" + (folder_.path / "all.cpp").string() + "'";
        complaint_ = complaint("c++ -O1 -fPIC -shared" + common + " -o '" + (folder_.path / "all.so").string() + "'",
                               folder_.path / "log");
        if (!complaint_.empty()) return;
        if (available("clang++-14")) complaint_ = complaint("clang++-14 -fsyntax-only" + common, folder_.path / "log");
        library_ = dlopen((folder_.path / "all.so").c_str(), RTLD_NOW);
        if (!library_) complaint_ = "the library does not load";
    }
    ~Library() {
        if (library_) dlclose(library_);
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    const std::string& complaint_of_compilers() const { return complaint_; }

    // "" if generated code does the same as the interpreter; otherwise what differs.
    std::string difference(const spec::Machine& m, const spec::Snapshot& before, const spec::Input& input) const {
        using Function = unsigned (*)(long*, unsigned, const unsigned*, int*);
        const auto function = reinterpret_cast<Function>(dlsym(library_, ("step_" + std::string(m.name)).c_str()));
        if (!function) return "no function for " + std::string(m.name);
        spec::Snapshot after = before, cells = before;
        const spec::Outcome expected = spec::step(m, after, input);
        std::vector<unsigned> arguments(input.arguments.begin(), input.arguments.end());
        arguments.push_back(0);
        int rule = -2;
        const unsigned answer = function(cells.data(), static_cast<unsigned>(input.event), arguments.data(), &rule);
        std::string text;
        if (answer != static_cast<unsigned>(expected.answer))
            text += " answer " + std::to_string(answer) + ", not " + std::to_string(expected.answer);
        if (rule != expected.rule) text += " rule " + std::to_string(rule) + ", not " + std::to_string(expected.rule);
        for (std::size_t k = 0; k != cells.size(); ++k)
            if (cells[k] != after[k])
                text += ' ' + spec::cell_name(m, static_cast<int>(k)) + " becomes " + std::to_string(cells[k]) +
                        ", not " + std::to_string(after[k]);
        if (text.empty()) return text;
        for (std::size_t k = 0; k != before.size(); ++k)
            text += "; " + spec::cell_name(m, static_cast<int>(k)) + " was " + std::to_string(before[k]);
        return std::string(m.name) + ", event " + std::to_string(input.event) + ':' + text;
    }

private:
    Folder folder_;
    std::string complaint_;
    void* library_ = nullptr;
};

}  // namespace codegen_test
