// SPDX-License-Identifier: Apache-2.0
// Writes what the generator says, a folder a machine and one each for all formats and all windows of memory, or compares it with what is there.
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include "codegen/formats/formats.hpp"
#include "codegen/generate.hpp"
#include "codegen/windows/windows.hpp"
#include "formats/formats.hpp"

#include <algorithm>

namespace tool {

int generate(const Catalogue& catalogue, const GenerateOptions& options, std::ostream& out) {
    std::vector<std::pair<std::filesystem::path, codegen::Files>> all;  // everything first: a machine that cannot be generated changes nothing
    std::vector<std::string> machines = options.machines;
    const bool formats = std::erase(machines, "formats") != 0, windows = std::erase(machines, "windows") != 0;
    if ((!formats && !windows) || !machines.empty())
        for (const ssp::Model* model : chosen(catalogue, machines, "formats")) {
            if (!is_built(*model) && machines.empty()) continue;
            if (!is_built(*model)) throw Stop(bad_input, "nothing is built of " + std::string(model->name) + ": it is a system of several parties, which is proven ('./sspec verify " + std::string(model->name) + "')");
            all.emplace_back(std::filesystem::path(options.to) / std::string(model->name), codegen::files(model->make(model->slots)));
        }
    if (formats || options.machines.empty())
        all.emplace_back(std::filesystem::path(options.to) / "formats", codegen::formats::files(ssp::all_formats()));
    if (windows || options.machines.empty())
        all.emplace_back(std::filesystem::path(options.to) / "windows", codegen::windows::files(ssp::windows::boards()));
    std::size_t differences = 0;
    for (const auto& [folder, files] : all) {
        if (!options.check) {
            try {
                codegen::write(files, folder);
            } catch (const std::runtime_error& e) {
                throw Stop(environment, e.what());
            }
            out << folder.string() << ": " << files.size() << " files\n";
            continue;
        }
        for (const codegen::Difference& d : codegen::compare(files, folder)) {
            out << (folder / codegen::text_of(d)).string() << '\n';
            ++differences;
        }
    }
    if (options.check)
        out << (differences ? std::to_string(differences) + (differences == 1 ? " file differs" : " files differ") + " from what the models say; './sspec generate' writes them anew\n" : options.to + " is what the models say\n");
    out << std::flush;
    return differences ? something_failed : all_holds;
}

}  // namespace tool
