// SPDX-License-Identifier: Apache-2.0
// sspec requirements on files: what is wrong with them is said with file and line, and nothing is half written.
#include "requirements/catalogue.hpp"
#include "tool/commands.hpp"
#include "tool/output.hpp"
#include "tool/requirements/load.hpp"
#include "tool/requirements/records.hpp"
#include "tool_fixture.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace fs = std::filesystem;

namespace {

const tool::Catalogue ours{ssp::models(), ssp::requirements_catalogue(), fs::path(SSPEC_ROOT) / "spec_model/sheets", fs::path(SSPEC_ROOT) / "tests"};

// A folder of this test alone, gone when it ends.
class Folder {
public:
    Folder() {
        std::string name = (fs::temp_directory_path() / "sspec-requirements-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name, const std::string& content) const {
        std::ofstream(path / name) << content;
        return (path / name).string();
    }
    fs::path path;
};

tool::RequirementsOptions of(std::vector<std::string> files) {
    tool::RequirementsOptions o;
    o.files = std::move(files);
    return o;
}
int run(const tool::RequirementsOptions& o, std::string& text) {
    std::ostringstream out;
    const int status = tool::requirements(ours, o, out, false, -1);
    text = out.str();
    return status;
}
std::string refusal(const tool::RequirementsOptions& o) {
    std::string text;
    const lamps::Stopped stop = lamps::stopped([&] { (void)run(o, text); });
    CHECK(stop.status == 2);
    return stop.message;
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

const std::string sheet = "subject lamp \"A lamp\"\nanswers done, refused\nstate lit: yes or no = no\nevent push\n"
                          "requirement L-1 shall cites RSPB3 \"A push lights it.\" on push whenever not lit: done and after lit\n"
                          "requirement L-2 \"A push darkens it.\" on push whenever lit: done and not after lit\n";
const std::string crossed = sheet + "requirement L-3 clause \"7\" \"It never goes dark.\" on push whenever lit: unchanged lit\n";

}  // namespace

TEST_CASE("a sound sheet ends with status 0, one with findings with status 1 and a sentence for each") {
    const Folder folder;
    std::string text;
    CHECK(run(of({folder.file("lamp.req", sheet)}), text) == 0);
    CHECK(has(text, "2 sentences, 0 findings"));
    CHECK(run(of({folder.file("crossed.req", crossed)}), text) == 1);
    CHECK(has(text, "contradiction  L-2 and L-3 contradict each other."));
    CHECK(has(text, "When push() comes while lit = yes, no reaction keeps both."));
    CHECK(has(text, "It never goes dark."));
    CHECK(has(text, "crossed.req:7"));
}

TEST_CASE("a list of minimal sets that was cut off says so") {
    const Folder folder;
    std::string many = sheet;
    for (int k = 0; k != 40; ++k) many += "requirement M-" + std::to_string(k) + " \"It is refused.\" on push whenever lit: refused and after lit\n";
    std::string text;
    CHECK(run(of({folder.file("many.req", many)}), text) == 1);
    CHECK(has(text, "there are more minimal sets of sentences than are listed here"));
    CHECK(run(of({folder.file("crossed.req", crossed)}), text) == 1);
    CHECK_FALSE(has(text, "more minimal sets"));
}

TEST_CASE("what is wrong with a sheet is told with file, line, column and names that are near") {
    const Folder folder;
    const auto said = [&](const std::string& content) { return refusal(of({folder.file("bad.req", content)})); };
    CHECK(has(said(sheet + "requirement L-3 \"x\" on pusch: done\n"), "bad.req:7:24: unknown event 'pusch'; did you mean 'push'?"));
    CHECK(has(said(sheet + "requirement L-3 \"x\" on push: done and 1\n"), "bad.req:7:39: this is a number, where a condition is expected"));
    CHECK(has(said(sheet.substr(0, sheet.size() - 20)), "bad.req:"));
    CHECK(has(said(sheet + "requirement L-3 cites RSPB33, A-05 \"x\" on push: done\n"), "bad.req:7: L-3 cites an unknown requirement 'RSPB33'; did you mean 'RSPB3'"));
    CHECK(has(said("subject x \"X\" machine bundel\n"), "bad.req:1:23: unknown machine 'bundel'; did you mean 'bundle'?"));
    CHECK(has(said(""), "bad.req:1:1: expected 'subject' and a name, as the first statement, found the end of the file"));
}

TEST_CASE("a file that is not there, or is of no known kind, is told by name") {
    std::string text;
    CHECK(has(lamps::stopped([&] { (void)run(of({"/nowhere/x.req"}), text); }).message, "/nowhere/x.req"));
    tool::RequirementsOptions o;
    o.exports = {"requirements.docx"};
    o.list = true;
    const std::string message = refusal(o);
    CHECK(has(message, "requirements.docx"));
    CHECK(has(message, ".reqif"));
}

TEST_CASE("what is exported is read again as the same, in every format") {
    const Folder folder;
    for (const char* name : {"all.reqif", "all.csv", "all.md"}) {
        tool::RequirementsOptions o;
        o.exports = {(folder.path / name).string()};
        o.list = true;
        std::string text;
        CHECK(run(o, text) == 0);
        CHECK(run(of(o.exports), text) == 0);
        const std::string all = std::to_string(ours.requirements.size());
        CHECK(has(text, all + " requirements read: " + all + " the same, 0 changed, 0 new; 0 of the catalogue are not in it"));
    }
}

TEST_CASE("a file of another tool that is cut in the middle is refused with its line, and nothing is written") {
    const Folder folder;
    tool::RequirementsOptions o;
    o.exports = {(folder.path / "all.reqif").string()};
    o.list = true;
    std::string text;
    REQUIRE(run(o, text) == 0);
    const std::string whole = tool::read_file(folder.path / "all.reqif");
    tool::RequirementsOptions cut = of({folder.file("cut.reqif", whole.substr(0, whole.size() / 2))});
    cut.exports = {(folder.path / "again.csv").string()};
    const std::string message = refusal(cut);
    CHECK(has(message, "cut.reqif:"));
    CHECK_FALSE(fs::exists(folder.path / "again.csv"));
}

TEST_CASE("JSON names each finding with its sentences, SARIF places it in the sheet and its clause") {
    const Folder folder;
    tool::RequirementsOptions o = of({folder.file("crossed.req", crossed)});
    o.json = true;
    o.sarif = (folder.path / "found.sarif").string();
    std::string text;
    CHECK(run(o, text) == 1);
    const auto all = nlohmann::json::parse(text);
    REQUIRE(all["findings"].size() == 1);
    CHECK(all["findings"][0]["kind"] == "contradiction");
    CHECK(all["findings"][0]["sentences"] == nlohmann::json::array({"L-2", "L-3"}));
    REQUIRE(all["requirements"].size() == 3);
    CHECK(all["requirements"][2]["clause"] == "7");
    CHECK(all["requirements"][2]["status"] == "formalised");
    CHECK(all["findings"][0]["confirmed_by"] == "interpreter, z3");
    const auto sarif = nlohmann::json::parse(tool::read_file(o.sarif));
    const auto result = sarif["runs"][0]["results"][0];
    CHECK(result["ruleId"] == "contradiction");
    CHECK(result["locations"][0]["physicalLocation"]["region"]["startLine"] == 6);
}

TEST_CASE("the report takes the place of an earlier one and of nothing else") {
    const Folder folder;
    tool::RequirementsOptions o = of({folder.file("lamp.req", sheet)});
    o.report = (folder.path / "report").string();
    std::string text;
    CHECK(run(o, text) == 0);
    CHECK(run(o, text) == 0);
    const std::string page = tool::read_file(folder.path / "report/index.html");
    CHECK(has(page, "A lamp"));
    for (const char* loads : {"src=\"http", "href=\"http", "<link", "@import", "url(http"}) CHECK_FALSE(has(page, loads));  // it works offline
    fs::create_directory(folder.path / "mine");
    folder.file("mine/letter.txt", "dear");
    o.report = (folder.path / "mine").string();
    CHECK(lamps::stopped([&] { (void)run(o, text); }).status != -1);
    CHECK(fs::exists(folder.path / "mine/letter.txt"));
}

TEST_CASE("every requirement has a status, and those nothing stands for say why") {
    const std::vector<tool::Covered> covered = tool::coverage(ours, tool::project_sheets(ours));
    CHECK(covered.size() >= 180);
    CHECK(std::ranges::count(covered, "formalised", &tool::Covered::status) >= 100);
    for (const tool::Covered& c : covered) {
        CAPTURE(c.requirement->id);
        CHECK((c.status == "formalised" || c.status == "tested" || c.status == "open" || c.status == "out of scope"));
        if (c.evidence.empty()) CHECK_FALSE(c.requirement->reason.empty());
        if (c.requirement->standing == ssp::Standing::out_of_scope) CHECK(c.status != "formalised");
    }
}
