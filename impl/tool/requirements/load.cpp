// SPDX-License-Identifier: Apache-2.0
#include "tool/requirements/load.hpp"

#include "text/sheet_reader.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"

#include <algorithm>

namespace tool {

namespace {

spec::text::Vocabularies vocabularies(const Catalogue& catalogue) {
    return {[&catalogue] {
                std::vector<std::string> names;
                for (const ssp::Model& m : catalogue.models) names.emplace_back(m.name);
                return names;
            },
            [&catalogue](std::string_view name) {
                const auto found = std::ranges::find(catalogue.models, name, &ssp::Model::name);
                return analysed(*found);
            }};
}

// As the project's own files are called: from its top.
std::string shown(const std::filesystem::path& file) {
    std::error_code none;
    const std::filesystem::path root = std::filesystem::canonical(project_root(), none), whole = std::filesystem::weakly_canonical(file, none);
    const std::string below = whole.lexically_relative(root).generic_string();
    return below.empty() || below.starts_with("..") ? file.generic_string() : below;
}

spec::Sheet load(const Catalogue& catalogue, const std::filesystem::path& file, const std::string& content, const spec::text::Vocabularies& words) {
    const std::string name = shown(file);
    try {
        spec::Sheet sheet = spec::text::read_sheet(name, content, words);
        for (const spec::Sentence& s : sheet.sentences)
            for (const std::string_view id : s.cites)
                if (std::ranges::none_of(catalogue.requirements, [&](const ssp::Requirement* r) { return r->id == id; })) {
                    std::vector<std::string> known;
                    for (const ssp::Requirement* r : catalogue.requirements) known.emplace_back(r->id);
                    throw Stop(bad_input, name + ':' + std::to_string(s.line) + ": " + std::string(s.id) + " cites an " + unknown("requirement", std::string(id), known, "'./sspec requirements --list' lists them"));
                }
        return sheet;
    } catch (const spec::text::Mistake& m) {
        std::string text = name + ':' + std::to_string(m.line) + ':' + std::to_string(m.column) + ": ";
        text += m.kind.empty() ? m.what() : unknown(m.kind, m.name, m.known, m.known.empty() ? "there is none" : "there are: " + joined(m.known, ", "));
        throw Stop(bad_input, text);
    }
}

std::vector<std::filesystem::path> sheet_files(const Catalogue& catalogue) {
    std::vector<std::filesystem::path> files;
    if (!catalogue.sheets.empty())
        for (const auto& entry : std::filesystem::directory_iterator(catalogue.sheets))
            if (entry.path().extension() == ".req") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

}  // namespace

spec::Machine analysed(const ssp::Model& model) { return model.analysed ? model.analysed() : model.small(2); }

spec::Sheet load_sheet(const Catalogue& catalogue, const std::filesystem::path& file) { return load(catalogue, file, read_file(file), vocabularies(catalogue)); }

std::vector<spec::Sheet> project_sheets(const Catalogue& catalogue) {
    std::vector<spec::Sheet> sheets;
    for (const auto& file : sheet_files(catalogue)) sheets.push_back(load_sheet(catalogue, file));
    return sheets;
}

spec::Citations cited(const Catalogue& catalogue, const spec::Sentence& sentence) {
    spec::Citations result;
    for (const ssp::Requirement* r : catalogue.requirements)
        if (r->id == sentence.id || std::ranges::find(sentence.cites, r->id) != sentence.cites.end()) result.push_back(r);
    return result;
}

spec::Machine with_sheets(const Catalogue& catalogue, std::string_view model, spec::Machine machine) {
    for (const auto& file : sheet_files(catalogue)) {
        const std::string content = read_file(file);
        if (content.find("\nmachine " + std::string(model) + '\n') == std::string::npos) continue;
        const spec::Sheet sheet = load(catalogue, file, content, {[&] { return std::vector{std::string(model)}; }, [&](std::string_view) { return machine; }});
        machine = spec::text::with_sentences(std::move(machine), sheet, [&](const spec::Sentence& s) { return cited(catalogue, s); });
    }
    return machine;
}

}  // namespace tool
