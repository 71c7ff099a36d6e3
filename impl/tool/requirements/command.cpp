// SPDX-License-Identifier: Apache-2.0
// sspec requirements: analyse the project's sentences, or those of a file.
#include "tool/commands.hpp"

#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/requirements/load.hpp"
#include "tool/requirements/records.hpp"
#include "tool/requirements/report.hpp"
#include "tool/stop.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace tool {

namespace {

constexpr const char* page_mark = "index.html";

void check_basis(const std::string& basis) {
    const std::vector<std::string> known{"seed", "seen", "claimed", "assumed"};
    if (!basis.empty() && std::ranges::find(known, basis) == known.end())
        throw Stop(bad_input, unknown("basis", basis, known, "the bases are: " + joined(known, ", ")));
}

std::string text_of_json(const nlohmann::ordered_json& j) { return j.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n'; }

void write_folder(const Workbench& w, const nlohmann::ordered_json& json, const exchange::Document& document, const std::string& folder) {
    Folder to(folder, page_mark);
    to.write("index.html", workbench_page(w));
    to.write("requirements.json", text_of_json(json));
    to.write("findings.sarif", as_sarif(w));
    for (const char* name : {"requirements.reqif", "requirements.csv", "requirements.md"}) write_requirements(to.path() / name, document);
    to.publish();
}

// Requirements another tool has written: what is in the file, and how it differs from the catalogue.
int compare(const Catalogue& catalogue, const exchange::Document& document, const std::vector<Covered>& covered, const RequirementsOptions& options, std::ostream& out) {
    const exchange::Document ours = as_document(covered);
    Columns table({"requirement", "in the catalogue", "sentence"});
    long fresh = 0, changed = 0, same = 0;
    for (const exchange::Record& r : document.records) {
        const auto known = std::ranges::find(ours.records, r.id, &exchange::Record::id);
        std::string differs;
        if (known == ours.records.end()) differs = "new", ++fresh;
        else {
            for (const auto& [name, field] : {std::pair{"source", &exchange::Record::source}, {"clause", &exchange::Record::clause}, {"basis", &exchange::Record::basis}, {"strength", &exchange::Record::strength}, {"text", &exchange::Record::text}})
                if (r.*field != (*known).*field) differs += (differs.empty() ? "differs: " : ", ") + std::string(name);
            differs.empty() ? ++same : ++changed;
        }
        if (!differs.empty()) table.add({r.id, differs, r.text});
    }
    if (!options.json) {
        if (fresh + changed) table.print(out);
        out << "\n  " << document.records.size() << " requirements read: " << same << " the same, " << changed << " changed, " << fresh << " new; "
            << std::ranges::count_if(catalogue.requirements, [&](const ssp::Requirement* r) { return std::ranges::find(document.records, r->id, &exchange::Record::id) == document.records.end(); })
            << " of the catalogue are not in it\n" << std::flush;
    }
    return all_holds;
}

}  // namespace

int requirements(const Catalogue& catalogue, const RequirementsOptions& options, std::ostream& out, bool colour, int progress) {
    check_basis(options.basis);
    const Paint paint{colour};
    std::vector<spec::Sheet> sheets;
    std::vector<exchange::Document> documents;
    for (const std::string& file : options.files) {
        if (is_exchange_file(file)) documents.push_back(read_requirements(file));
        else sheets.push_back(load_sheet(catalogue, file));
    }
    const bool whole = options.files.empty();
    if (whole) sheets = project_sheets(catalogue);
    std::vector<Covered> covered = coverage(catalogue, whole ? sheets : project_sheets(catalogue));
    std::erase_if(covered, [&](const Covered& c) { return !options.basis.empty() && text_of(c.requirement->basis) != options.basis; });

    exchange::Document document;
    if (whole) document = as_document(covered);
    for (const exchange::Document& d : documents) {
        if (document.title.empty()) document.title = d.title, document.source = d.source;
        document.records.insert(document.records.end(), d.records.begin(), d.records.end());
    }
    for (const spec::Sheet& s : sheets)
        if (!whole) {
            const exchange::Document d = as_document(s);
            if (document.title.empty()) document.title = d.title, document.source = d.source;
            document.records.insert(document.records.end(), d.records.begin(), d.records.end());
        }
    for (const std::string& file : options.exports) write_requirements(file, document);
    if (options.list) {
        if (options.json) out << text_of_json(as_json({}, as_json(covered))) << std::flush;
        else print_catalogue(covered, out);
        return all_holds;
    }
    for (const exchange::Document& d : documents) compare(catalogue, d, covered, options, out);
    if (sheets.empty() && !documents.empty()) {
        if (options.json) out << text_of_json(as_json({}, as_json(document))) << std::flush;
        return all_holds;
    }

    const Workbench w = work(catalogue, std::move(sheets), whole, progress);
    const nlohmann::ordered_json json = as_json(w, whole ? as_json(covered) : as_json(document));
    if (!options.report.empty()) write_folder(w, json, document, options.report);
    if (!options.sarif.empty()) write_file(options.sarif, as_sarif(w));
    if (options.json) out << text_of_json(json) << std::flush;
    else {
        print_findings(w, whole, out, paint);
        if (!whole) print_reactions(w, out);
        print_summary(w, out, paint);
        if (!options.report.empty()) out << "  the report: " << options.report << "/index.html\n" << std::flush;
    }
    return w.as_known() ? all_holds : something_failed;
}

}  // namespace tool
