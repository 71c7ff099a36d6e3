// SPDX-License-Identifier: Apache-2.0
// A run against time: bands and plots begin and end where the run says, nothing that changes is left out, and what is asked
// for wrongly is refused before anything is written.
#include "tool_fixture.hpp"

#include "exchange/xml.hpp"
#include "machines.hpp"
#include "timeline.hpp"
#include "tool/html_parts.hpp"
#include "tool/output.hpp"
#include "tool/phases.hpp"
#include "tool/script.hpp"
#include "tool/timeline_file.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <span>
#include <sstream>

namespace {

using namespace by_hand;
using lamps::stopped;
using Names = std::vector<std::string>;

constexpr std::string_view interface_names[] = {"off", "on"};

// A stage, two currents with their budgets, a lamp a slot and a tick.
spec::Machine supply() {
    spec::Machine m = empty_machine(2);
    m.types[slot].name = "Interface";
    m.types.push_back({spec::Kind::enumeration, 1, "Stage<&>", interface_names});
    const int stage_type = static_cast<int>(m.types.size()) - 1;
    const int counted = variable(m, "counted", upto3), drawn = variable(m, "drawn", upto3, slot), external = variable(m, "drawn_external", upto3);
    const int of_interface = variable(m, "interface_budget", upto3, -1, 2), of_external = variable(m, "external_budget", upto3, -1, 1);
    const int lit = variable(m, "lit", boolean, slot), stage = variable(m, "stage", stage_type), phase = variable(m, "phase", phases, slot);
    const int start = event(m, "start"), draw = event(m, "draw", {{"current", upto3}}), declare = event(m, "declare", {{"most", upto3}}), tick = event(m, "tick"), light = event(m, "light", {{"slot", slot}, {"to", phases}});
    rule(m, "S-1", start, equal(var(stage), value(stage_type, 0)), {assign(stage, value(stage_type, 1))});
    rule(m, "S-2", draw, negate(less(var(of_external), parameter(0))), {assign(external, parameter(0)), assign(drawn, value(slot, 1), parameter(0))});
    rule(m, "S-3", draw, less(var(of_external), parameter(0)), {}, 2);
    rule(m, "S-4", declare, {}, {assign(of_external, parameter(0)), assign(of_interface, parameter(0))});
    rule(m, "S-5", tick, less(var(counted), number(3)), {assign(counted, add(var(counted), number(1)))});
    rule(m, "S-6", light, {}, {assign(lit, parameter(0), yes()), assign(phase, parameter(0), parameter(1))});
    return m;
}
enum : int { start, draw, declare, tick, light };

proofs::Trace run() {
    const spec::Machine m = supply();
    return {spec::initial(m), {{start, {}}, {draw, {2}}, {declare, {3}}, {draw, {2}}, {tick, {}}, {light, {0, 2}}, {tick, {}}, {start, {}}}, "a <note>"};
}

Names names(const std::vector<proofs::TimelineRow>& rows) {
    Names result;
    for (const proofs::TimelineRow& r : rows) result.push_back(r.part + ": " + r.name);
    return result;
}

std::size_t times(const std::string& text, const std::string& what) {
    std::size_t n = 0;
    for (std::size_t at = 0; (at = text.find(what, at)) != text.npos; ++at) ++n;
    return n;
}

// Of the band or plot with this title: where its rectangle begins, and how wide it is. {-1, -1}: there is none.
std::pair<long, long> place(const std::string& svg, const std::string& title) {
    const std::size_t at = svg.find("<title>" + title + "</title><rect");
    if (at == svg.npos) return {-1, -1};
    return {std::stol(svg.substr(svg.find(" x=\"", at) + 4)), std::stol(svg.substr(svg.find(" width=\"", at) + 8))};
}

struct Simulated {
    std::string out, message;
    int status;
};
Simulated simulated(const std::string& script, const std::string& file, const std::string& rows, bool by_script) {
    std::istringstream in(script);
    std::ostringstream out;
    tool::SimulateOptions o;
    o.machine = "lamp";
    o.timeline = {file, rows};
    if (by_script) o.script = "-";
    int status = -1;
    const lamps::Stopped stop = stopped([&] { status = tool::simulate(lamps::catalogue, o, in, out); });
    return {out.str(), stop.message, stop.status < 0 ? status : stop.status};
}

bool is_xml(const std::string& text) {
    try {
        return exchange::parse_xml("a.svg", text) != nullptr;
    } catch (const exchange::Mistake&) {
        return false;
    }
}

}  // namespace

TEST_CASE("timeline: states come first, then currents with their budgets, then the rest, and what does not change has no row") {
    CHECK(names(proofs::timeline_rows(supply(), run(), {})) == Names{"states: stage", "states: phase[0]", "currents: drawn[1]", "currents: drawn_external", "by_hand: counted", "by_hand: lit[0]"});
    const spec::Machine m = supply();
    const auto at = [&](std::string_view name) { return m.variables[static_cast<unsigned>(spec::position(m.variables, name))]; };
    CHECK(proofs::budget_of(m, at("drawn")) == at("interface_budget").first);
    CHECK(proofs::budget_of(m, at("drawn_external")) == at("external_budget").first);
    CHECK(proofs::budget_of(m, at("external_budget")) == -1);
    CHECK(proofs::budget_of(m, at("counted")) == -1);
}

TEST_CASE("timeline: a budget in no row of a current has a row of its own") {
    proofs::Trace t = run();
    t.inputs = {{declare, {3}}};
    CHECK(names(proofs::timeline_rows(supply(), t, {})) == Names{"currents: interface_budget", "currents: external_budget"});
}

TEST_CASE("timeline: chosen rows come in their order, arrays with all elements, whether they change or not") {
    CHECK(names(proofs::timeline_rows(supply(), run(), {"lit", "phase[1]", "stage"})) == Names{"by_hand: lit[0]", "by_hand: lit[1]", "states: phase[1]", "states: stage"});
    CHECK_THROWS_AS(static_cast<void>(proofs::timeline_rows(supply(), run(), {"phase[2]"})), std::invalid_argument);
    const Names all = proofs::timeline_names(supply());
    for (const char* name : {"lit", "lit[1]", "stage"}) CHECK(std::ranges::find(all, name) != all.end());
    CHECK(std::ranges::find(all, "stage[0]") == all.end());
}

TEST_CASE("timeline: bands begin and end at their steps") {
    const std::string svg = proofs::as_timeline(supply(), run(), {});
    const auto [first, column] = place(svg, "stage = off from the start to step 1");
    REQUIRE(first > 0);
    using Place = std::pair<long, long>;
    CHECK(place(svg, "stage = on from step 1 on") == Place{first + column, 8 * column});
    CHECK(place(svg, "phase[0] = absent from the start to step 6") == Place{first, 6 * column});
    CHECK(place(svg, "phase[0] = enabled from step 6 on") == Place{first + 6 * column, 3 * column});
    CHECK(place(svg, "lit[0] = yes from step 6 on") == Place{first + 6 * column, 3 * column});
    CHECK(place(svg, "counted = 1 from step 5 to step 7") == Place{first + 5 * column, 2 * column});
    CHECK(place(svg, "drawn_external = 2 from step 4 on") == Place{first + 4 * column, 5 * column});
    CHECK(place(svg, "external_budget = 1 from the start to step 3") == Place{first, 3 * column});
    CHECK(place(svg, "external_budget = 3 from step 3 on") == Place{first + 3 * column, 6 * column});
    CHECK(times(svg, "class=\"in\"") == 6);
    CHECK(times(svg, ">absent</text>") == 2);  // inside the band and in the legend
    proofs::Trace longer = run();
    longer.inputs.assign(70, {start, {}});
    longer.inputs[0] = {light, {0, 2}};
    const std::string narrow = proofs::as_timeline(supply(), longer, {});
    CHECK(times(narrow, ">absent</text>") == 1);  // of one step of many there is no room for it
    CHECK(times(narrow, ">enabled</text>") == 2);
}

TEST_CASE("timeline: a budget lies above what is drawn, on one axis") {
    const spec::Machine m = supply();
    proofs::Trace t = run();
    t.inputs.resize(4);
    const std::string svg = proofs::as_timeline(m, t, {"drawn_external"});
    const std::size_t drawn = svg.find("class=\"level\" d=\""), budget = svg.find("class=\"budget\" d=\"");
    REQUIRE(drawn != svg.npos);
    REQUIRE(budget != svg.npos);
    // "M150 90 H190 .. V60 H310": the levels in the end; the axis goes down as values go up.
    const auto last = [&](std::size_t at) {
        const std::string path = svg.substr(at, svg.find("\"/>", at) - at);
        return std::stol(path.substr(path.rfind('V') + 1));
    };
    CHECK(last(budget) < last(drawn));
    const auto first = [&](std::size_t at) { return std::stol(svg.substr(svg.find(' ', svg.find('M', at)) + 1)); };
    CHECK(first(budget) < first(drawn));  // 1 and 0
    CHECK((first(drawn) - last(budget)) == 31);  // 0 and 3, the axis's largest value
    CHECK((first(drawn) - last(drawn)) == 20);   // 2 of 3
    CHECK(svg.find("class=\"axis\"") != svg.npos);
    CHECK(svg.find(">- - external_budget</text>") != svg.npos);
}

TEST_CASE("timeline: what is refused, what changed nothing and what was carried out are told apart, and ticks are counted") {
    using proofs::StepFate;
    const spec::Machine m = supply();
    CHECK(proofs::fate_of(m, {start, {}}, {1, -1}, false) == StepFate::refused);
    CHECK(proofs::fate_of(m, {start, {}}, {1, 0}, true) == StepFate::refused);  // a rule that answers so
    CHECK(proofs::fate_of(m, {draw, {2}}, {2, 2}, false) == StepFate::unchanged);
    CHECK(proofs::fate_of(m, {draw, {2}}, {0, 1}, true) == StepFate::changed);
    const std::string svg = proofs::as_timeline(m, run(), {});
    CHECK(svg.find("<title>step 2: draw(current = 2) -&gt; busy, nothing changed</title>") != svg.npos);
    CHECK(svg.find("<title>step 8: start() -&gt; refused, refused</title>") != svg.npos);
    CHECK(svg.find("<title>step 1: start() -&gt; done</title>") != svg.npos);
    CHECK(times(svg, "class=\"atbad\"") == 1);
    CHECK(times(svg, ">– busy</text>") == 1);
    CHECK(times(svg, ">× refused</text>") == 2);  // of the step and in the legend
    CHECK(times(svg, ">– nothing changed</text>") == 1);
    CHECK(times(svg, "class=\"attick\"") == 2);
    CHECK(times(svg, "class=\"tick\"") == 2);

    proofs::Trace well = run();
    well.inputs.resize(1);
    const std::string none = proofs::as_timeline(m, well, {});
    for (const char* what : {"refused", "nothing changed", "class=\"tick\""}) CHECK(none.find(what) == none.npos);
}

TEST_CASE("timeline: the drawing is XML whatever the names are, and draws nothing in and nothing out") {
    const std::string svg = proofs::as_timeline(supply(), run(), {});
    CHECK(is_xml(svg));
    CHECK_FALSE(is_xml(svg.substr(0, svg.size() / 2)));
    CHECK(svg.find(">Stage&lt;&amp;&gt;</text>") != svg.npos);
    CHECK(svg.find(">a &lt;note&gt;</text>") != svg.npos);
    for (const char* what : {"<script", "href", "@import", "font-face"}) CHECK(svg.find(what) == svg.npos);
    CHECK(times(svg, "http") == 1);  // the name of the language

    const std::string empty = proofs::as_timeline(supply(), {spec::initial(supply()), {}, {}}, {});
    CHECK(empty.find("nothing changes in this run") != empty.npos);
    proofs::Trace elsewhere{spec::initial(supply()), {}, {}};
    elsewhere.from[0] = 2;
    CHECK(proofs::as_timeline(supply(), elsewhere, {}).find(">counted = 2</text>") != empty.npos);
}

TEST_CASE("timeline: everything a story of the platform changes has a row") {
    const auto model = std::ranges::find(ssp::models(), "platform", &ssp::Model::name);
    REQUIRE(model != ssp::models().end());
    const spec::Machine m = model->make(model->slots);
    const std::vector<ssp::Story> stories = model->stories();
    const ssp::Story& story = stories[1];
    proofs::Trace t{spec::initial(m), {}, {}};
    std::istringstream lines(story.script);
    for (std::string l; std::getline(lines, l);)
        if (const auto line = tool::parse(m, l)) t.inputs.push_back(line->input);
    REQUIRE(t.inputs.size() > 50);
    const std::vector<proofs::TimelineRow> rows = proofs::timeline_rows(m, t, {});
    spec::Snapshot state = t.from;
    std::vector<bool> changed(state.size(), false);
    for (const spec::Input& i : t.inputs) {
        const spec::Snapshot before = state;
        static_cast<void>(step(m, state, i));
        for (std::size_t c = 0; c != state.size(); ++c)
            if (before[c] != state[c]) changed[c] = true;
    }
    for (int c = 0; c != m.cells; ++c) {
        CAPTURE(spec::cell_name(m, c));
        CHECK(std::ranges::any_of(rows, [&](const proofs::TimelineRow& r) { return r.cell == c || r.budget == c; }) == changed[static_cast<unsigned>(c)]);
    }
    REQUIRE(rows.size() > 4);
    CHECK(rows[0].name == "power.stage");
    CHECK(rows[1].name == "interfaces.state[0]");
    CHECK(rows[2].name == "bundle.phase[0]");
    const auto external = std::ranges::find(rows, "interfaces.drawn_external", &proofs::TimelineRow::name);
    REQUIRE(external != rows.end());
    CHECK(spec::cell_name(m, external->budget) == "interfaces.external_budget");
    const std::vector<proofs::TimelineRow> drawn = proofs::timeline_rows(m, t, {"interfaces.drawn[0]"});
    CHECK(spec::cell_name(m, drawn[0].budget) == "interfaces.interface_budget");
    const std::vector<proofs::TimelineRow> loader = proofs::timeline_rows(m, t, {"bundle.loader_version"});
    CHECK(loader[0].part == "bundle");  // no load
}

TEST_CASE("timeline: the report draws the stories of the platform against time, other runs as before, and wide ones are not made small") {
    const auto model = std::ranges::find(ssp::models(), "platform", &ssp::Model::name);
    REQUIRE(model != ssp::models().end());
    const lamps::Place place;
    tool::Run run;
    run.machines.push_back({.model = &*model, .machine = model->make(model->slots)});
    const tool::VerifyOptions options;
    tool::Work work{*model, options, place.path, run.machines[0], [](long, long) {}, model->make};
    proofs::Finding other{"fires", "rule"};
    other.trace = proofs::Trace{spec::initial(run.machines[0].machine), {}, {}};
    tool::record(work, other, run.machines[0].machine, "");
    CHECK(run.machines[0].pictures[0].svg.find("class=\"timeline\"") == std::string::npos);
    static_cast<void>(tool::tell_stories(work));
    const std::vector<tool::Picture>& pictures = run.machines[0].pictures;
    CHECK(pictures.size() == model->stories().size() + 1);
    for (const tool::Picture& p : std::span(pictures).subspan(1)) {
        CAPTURE(p.id);
        CHECK(p.svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"timeline\" style=\"max-width:none\""));
        CHECK(is_xml(p.svg));
        CHECK_FALSE(p.script.empty());
    }
    const std::string page = tool::html::traces(run);
    CHECK(times(page, "class=\"timeline\"") == pictures.size() - 1);
    CHECK(times(page, "id=\"look1-") == pictures.size() - 1);  // each picture has hatchings of its own
    CHECK(page.find("url(#look1)") == page.npos);
}

TEST_CASE("timeline: simulate draws the run, also one that ends with an expectation that is not met, and what was undone is not in it") {
    const lamps::Place place;
    const std::string file = (place.path / "a.svg").string();
    const Simulated good = simulated("start slot=2 => done\nenable slot=2 intent=yes\n", file, "", true);
    CHECK(good.status == 0);
    CHECK(good.out.find("the run is drawn against time in " + file) != good.out.npos);
    CHECK(is_xml(tool::read_file(file)));
    CHECK(tool::read_file(file).find("phase[2] = enabled from step 2 on") != std::string::npos);

    const Simulated bad = simulated("start slot=2 => done\nstart slot=1 => done\nstop slot=2\n", file, "", true);
    CHECK(bad.status == 1);
    CHECK(bad.message == "-:2: expected done, got busy (rule L-02)");
    const std::string till_there = tool::read_file(file);
    CHECK(till_there.find("lamp, 2 steps") != till_there.npos);
    CHECK(till_there.find(">-:2: expected done, got busy (rule L-02)</text>") != till_there.npos);

    CHECK(simulated("start slot=2\nstart slot=1\nundo\nquit\n", file, "phase", false).status == 0);
    CHECK(tool::read_file(file).find("lamp, 1 step<") != std::string::npos);
}

TEST_CASE("timeline: a row that does not exist, a file that cannot be and a script that cannot be read leave no drawing") {
    const lamps::Place place;
    const std::string file = (place.path / "a.svg").string();
    const auto refused = [&](const std::string& rows) { return simulated("start slot=2\n", file, rows, true); };
    const Simulated wrong = refused("phsae");
    CHECK(wrong.status == 2);
    CHECK(wrong.message == "--rows: unknown row 'phsae'; did you mean 'phase'?");
    CHECK(wrong.out.empty());  // nothing was played
    CHECK(refused("phase,phase[9]").message.starts_with("--rows: unknown row 'phase[9]'; did you mean 'phase[0]'"));
    CHECK(refused("colour").message == "--rows: unknown row 'colour'; the variables are: phase");
    CHECK(refused("phase,,phase[1]").message == "--rows 'phase,,phase[1]': a name is missing at a comma");
    CHECK(simulated("start slot=x\n", file, "", true).status == 2);
    CHECK(std::filesystem::is_empty(place.path));

    const std::string nowhere = (place.path / "none" / "a.svg").string();
    const Simulated unwritten = simulated("start slot=2\n", nowhere, "", true);
    CHECK(unwritten.status == 3);
    CHECK(unwritten.message == "cannot write " + nowhere + ": No such file or directory");
    // What went wrong in the script is told as well.
    CHECK(simulated("start slot=2 => busy\n", nowhere, "", true).message == "-:1: expected busy, got done (rule L-01)\ncannot write " + nowhere + ": No such file or directory");
    CHECK(simulated("start slot=2\n", "", "phase", true).message == "--rows chooses what --timeline FILE draws; which file is it?");
    CHECK(std::filesystem::is_empty(place.path));
}

TEST_CASE("timeline: a row without its machine is found in the system") {
    const auto model = std::ranges::find(ssp::models(), "platform", &ssp::Model::name);
    REQUIRE(model != ssp::models().end());
    const spec::Machine m = model->make(model->slots);
    CHECK(stopped([&] { static_cast<void>(tool::rows_asked(m, {"a.svg", "stage"})); }).message == "--rows: unknown row 'stage'; did you mean 'power.stage' or 'journal.stage'?");
    CHECK(stopped([&] { static_cast<void>(tool::rows_asked(m, {"a.svg", "drawn_extrenal"})); }).message == "--rows: unknown row 'drawn_extrenal'; did you mean 'interfaces.drawn_external'?");
    CHECK(tool::rows_asked(m, {"a.svg", "power.stage, bundle.phase"}) == Names{"power.stage", "bundle.phase"});
}

TEST_CASE("timeline: trace draws the run it found") {
    const lamps::Place place;
    tool::TraceOptions o;
    o.id = "L-03";
    o.machine = "lamp";
    o.timeline = {(place.path / "a.svg").string(), "phase"};
    std::ostringstream out;
    CHECK(tool::trace(lamps::catalogue, o, out) == 0);
    CHECK(out.str() == "run of rule L-03 is drawn against time in " + o.timeline.file + "\n");
    CHECK(tool::read_file(o.timeline.file).find("phase[0] = enabled from step 2 on") != std::string::npos);
    o.timeline = {(place.path / "b.svg").string(), "colour"};
    CHECK(stopped([&] { static_cast<void>(tool::trace(lamps::catalogue, o, out)); }).status == 2);
    CHECK_FALSE(std::filesystem::exists(o.timeline.file));
}
