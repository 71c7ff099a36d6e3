// SPDX-License-Identifier: Apache-2.0
// The generator as a program, for builds, and for the launcher when the tool cannot be built because what is generated is
// old: writes the files of one machine into a folder, or all there are into folders of their own.
#include "codegen/formats/formats.hpp"
#include "generate.hpp"
#include "machines.hpp"
#include "codegen/windows/windows.hpp"

#include <formats/formats.hpp>  // of spec_model: the quoted one is its namesake beside this file

#include <charconv>
#include <cstring>
#include <filesystem>
#include <iostream>

namespace {

constexpr const char* usage =
    "usage: sspec_generate MACHINE [slots=N] [small] FOLDER\n"
    "       sspec_generate all FOLDER\n"
    "Writes the C++ and C code, tables and diagrams of a machine into FOLDER, or of all machines, formats and windows of memory\n"
    "into folders in it. `small` takes the sizes made for the explicit search.\n";

int fail(const std::string& message) {
    std::cerr << "sspec_generate: " << message << '\n';
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::cerr << usage;
        return 2;
    }
    if (argc == 3 && std::string_view(argv[1]) == "all") {
        const std::filesystem::path folder = argv[2];
        try {
            for (const ssp::Model& m : ssp::models())
                if (is_built(m)) codegen::generate(m.make(m.slots), folder / m.name);
            codegen::write(codegen::formats::files(ssp::all_formats()), folder / "formats");
            codegen::write(codegen::windows::files(ssp::windows::boards()), folder / "windows");
            return 0;
        } catch (const std::exception& e) { return fail(e.what()); }
    }
    const ssp::Model* model = nullptr;
    std::string known;
    for (const ssp::Model& m : ssp::models()) {
        if (m.name == argv[1]) model = &m;
        known += ' ' + std::string(m.name);
    }
    if (!model) return fail("there is no machine " + std::string(argv[1]) + "; there are:" + known);
    long slots = model->slots;
    bool small = false;
    for (int i = 2; i != argc - 1; ++i) {
        const std::string_view word = argv[i];
        if (word == "small") {
            small = true;
            continue;
        }
        const std::string_view number = word.substr(std::min(word.size(), std::size_t{6}));
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), slots);
        if (!word.starts_with("slots=") || error != std::errc{} || end != number.data() + number.size() || slots < 1 ||
            slots > 255)
            return fail("'" + std::string(word) + "' is neither 'small' nor 'slots=' and a number from 1 to 255");
    }
    try {
        codegen::generate(small ? model->small(slots) : model->make(slots), argv[argc - 1]);
    } catch (const std::exception& e) { return fail(e.what()); }
}
