// SPDX-License-Identifier: Apache-2.0
// Writes what the generator says, a folder a machine, or compares it with what is there.
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include "codegen/generate.hpp"

namespace tool {

int generate(const Catalogue& catalogue, const GenerateOptions& options, std::ostream& out) {
    std::vector<std::pair<std::filesystem::path, codegen::Files>> all;  // everything first: a machine that cannot be generated changes nothing
    for (const ssp::Model* model : chosen(catalogue, options.machines))
        all.emplace_back(std::filesystem::path(options.to) / std::string(model->name), codegen::files(model->make(model->slots)));
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
