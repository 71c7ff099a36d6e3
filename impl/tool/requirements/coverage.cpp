// SPDX-License-Identifier: Apache-2.0
// What stands for each requirement: properties and rules of the machines, sentences of the sheets, scenarios, tests.
#include "tool/requirements/workbench.hpp"

#include "bundle/use_cases.hpp"
#include "tool/output.hpp"
#include "tool/requirements/load.hpp"

#include <algorithm>
#include <map>

namespace tool {

namespace {

using Sort = Evidence::Sort;

// The string literals from `at` to the closing parenthesis.
std::vector<std::string> literals(std::string_view text, std::size_t at) {
    std::vector<std::string> result;
    const std::size_t end = text.find(')', at);
    while ((at = text.find('"', at)) < end) {
        const std::size_t close = text.find('"', at + 1);
        if (close > end) break;
        result.emplace_back(text.substr(at + 1, close - at - 1));
        at = close + 1;
    }
    return result;
}

// Tests say which requirements they stand for with ssp::covers, which the compiler has checked; here only the text is read.
void add_tests(std::map<std::string_view, std::vector<Evidence>>& evidence, const Catalogue& catalogue) {
    if (catalogue.tests.empty()) return;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(catalogue.tests))
        if (entry.path().extension() == ".cpp") files.push_back(entry.path());
    std::ranges::sort(files);
    for (const auto& file : files) {
        const std::string content = read_file(file);
        for (std::size_t at = 0; (at = content.find("ssp::covers(", at)) != content.npos; ++at) {
            const std::size_t test = content.rfind("TEST_CASE(", at);
            const std::vector<std::string> name = test == content.npos ? std::vector<std::string>{} : literals(content, test);
            for (const std::string& id : literals(content, at))
                for (const ssp::Requirement* r : catalogue.requirements)
                    if (r->id == id) evidence[r->id].push_back({Sort::test, name.empty() ? file.stem().string() : name.front(), "tests/" + file.filename().string(), ""});
        }
    }
}

}  // namespace

std::vector<Covered> coverage(const Catalogue& catalogue, const std::vector<spec::Sheet>& sheets) {
    std::map<std::string_view, std::vector<Evidence>> evidence;
    const auto add = [&](const spec::Citations& requirements, Sort sort, std::string_view name, std::string_view place, std::string_view text) {
        for (const ssp::Requirement* r : requirements) evidence[r->id].push_back({sort, std::string(name), std::string(place), std::string(text)});
    };
    for (const ssp::Model& model : catalogue.models) {
        const spec::Machine m = model.make(model.slots);
        for (const spec::Property& p : m.properties) add(p.requirements, Sort::property, p.id, m.name, p.text);
        for (const spec::Response& p : m.responses) add(p.requirements, Sort::property, p.id, m.name, p.text);
        for (const spec::Rule& r : m.rules) add(r.requirements, Sort::rule, r.id, m.name, r.text);
        if (model.name == "bundle")
            for (const ssp::bundle::UseCase& u : ssp::bundle::use_cases()) add(u.requirements, Sort::scenario, u.id, m.name, u.title);
    }
    for (const spec::Sheet& sheet : sheets)
        for (const spec::Sentence& s : sheet.sentences) add(cited(catalogue, s), Sort::sentence, s.id, sheet.file, s.text);
    add_tests(evidence, catalogue);

    std::vector<Covered> result;
    for (const ssp::Requirement* r : catalogue.requirements) {
        Covered c{r, "", evidence[r->id]};
        const auto has = [&](auto... sorts) { return std::ranges::any_of(c.evidence, [&](const Evidence& e) { return ((e.sort == sorts) || ...); }); };
        if (has(Sort::property, Sort::rule, Sort::sentence)) c.status = "formalised";
        else if (has(Sort::scenario, Sort::test)) c.status = "tested";
        else c.status = text_of(r->standing);
        result.push_back(std::move(c));
    }
    return result;
}

}  // namespace tool
