// SPDX-License-Identifier: Apache-2.0
// What is linked into a device calls the functions whose compiled code is proven, and has none of them inlined.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::vector<std::string> inlined(const fs::path& file) {
    static const std::regex events("^#include \"(?:.*/)?generated/([a-z_]+)/(\\1|\\1_moves)\\.hpp\"");
    std::vector<std::string> found;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (std::smatch m; std::regex_search(line, m, events)) found.push_back(file.string() + ": " + line);
    return found;
}

}  // namespace

TEST_CASE("a device calls the C functions of the generated machines, and inlines none") {
    std::size_t callers = 0;
    for (const char* folder : {"impl/core", "impl/scl", "impl/device", "impl/host", "target_port/kernel", "target_port/images/device"}) {
        for (const auto& e : fs::recursive_directory_iterator(fs::path(SSPEC_ROOT) / folder)) {
            if (e.path().extension() != ".hpp" && e.path().extension() != ".cpp") continue;
            for (const std::string& line : inlined(e.path())) FAIL_CHECK(line, ": include NAME_calls.hpp, or NAME_state.hpp if nothing is called");
            std::ifstream in(e.path());
            const std::string text((std::istreambuf_iterator<char>(in)), {});
            callers += text.find("_calls.hpp\"") != std::string::npos;
        }
    }
    CHECK(callers >= 4);  // storage, link, host, kernel
}

TEST_CASE("a file that inlines the events of a machine is noticed") {
    const fs::path file = fs::temp_directory_path() / ("sspec-inlines-" + std::to_string(::getpid()) + ".hpp");
    std::ofstream(file) << "#include \"generated/shdlc/shdlc_calls.hpp\"\n#include \"generated/formats/format.hpp\"\n#include \"generated/shdlc/shdlc.hpp\"\n";
    CHECK(inlined(file).size() == 1);
    fs::remove(file);
}
