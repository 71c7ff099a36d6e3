// SPDX-License-Identifier: Apache-2.0
// ./sspec generate formats writes what belongs to the formats and nothing else, and --check tells what differs.
#include "codegen/formats/formats.hpp"
#include "formats/formats.hpp"
#include "machines.hpp"
#include "requirements/catalogue.hpp"
#include "tool/commands.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <unistd.h>

TEST_CASE("generate: the formats alone are written, compared and written anew") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("sspec-generate-formats-" + std::to_string(getpid()));
    const tool::Catalogue catalogue{ssp::models(), ssp::requirements_catalogue(), SSPEC_ROOT "/spec_model/sheets", SSPEC_ROOT "/tests"};
    const auto generate = [&](bool check) {
        std::ostringstream out;
        const int status = tool::generate(catalogue, {{"formats"}, folder.string(), check}, out);
        return std::to_string(status) + ' ' + out.str();
    };
    const codegen::Files files = codegen::formats::files(ssp::all_formats());
    CHECK(generate(false) == "0 " + (folder / "formats").string() + ": " + std::to_string(files.size()) + " files\n");
    CHECK(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()) == 1);
    CHECK(generate(true).starts_with("0 "));
    std::ofstream(folder / "formats/scl_packet.hpp", std::ios::app) << "// edited\n";
    const std::string told = generate(true);
    CHECK(told.starts_with("1 "));
    CHECK(told.find("scl_packet.hpp:") != std::string::npos);
    CHECK(told.find("1 file differs") != std::string::npos);
    generate(false);
    CHECK(generate(true).starts_with("0 "));
    std::filesystem::remove_all(folder);
}
