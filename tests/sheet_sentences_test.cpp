// SPDX-License-Identifier: Apache-2.0
// Sentences of a sheet: their forms, what is said about them, and as properties of a machine.

#include "by_hand.hpp"
#include "lang/run.hpp"
#include "requirements/analysis.hpp"
#include "text/sheet_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>

namespace {

using namespace by_hand;
using spec::Form;
using spec::Sentence;
using spec::Sheet;
using spec::Snapshot;
using Texts = std::vector<std::string>;
using Views = std::vector<std::string_view>;

const std::string vocabulary = R"(subject s "A sheet." source "Default 1.0"
index Slot: 2   answers done, refused
state a: yes or no = no   state n: 0..5 = 2   state full[Slot]: yes or no = no
event go   event lift(slot: Slot)   event drop
)";
Sheet read(const std::string& text) {
    return spec::text::read_sheet("s.req", text, {[] { return Texts{}; }, [](std::string_view) { return spec::Machine{}; }});
}
Sentence sentence(const std::string& text) { return read(vocabulary + text).sentences.at(0); }

// A machine that goes from a to b and counts.
struct Small {
    spec::Machine m = empty_machine();
    int powered = variable(m, "powered", boolean), level = variable(m, "level", upto3), phase = variable(m, "phase", phases, slot);
    int start = event(m, "start", {{"which", slot}}), stop = event(m, "stop");
    Small() {
        rule(m, "R1", start, negate(var(powered)), {assign(powered, yes()), assign(phase, parameter(0), value(phases, 1))});
        rule(m, "R2", stop, var(powered), {assign(powered, value(boolean, 0)), assign(level, number(1))});
    }
};

}  // namespace

TEST_CASE("what stands between a sentence's id and its form") {
    const Sentence s = sentence(R"(
requirement TS_103.666-1/4.2:7+a seen should source "Another
    2.0" clause "4.2", because "It
    has  to."  # a comment
    cites RSPB3, RQ0705_002 "A sentence," " in
    two   parts."  # always a
  never  a   # and so on
    and n = 3 )");
    CHECK(s.id == "TS_103.666-1/4.2:7+a");
    CHECK(s.basis == ssp::Basis::seen);
    CHECK(s.strength == ssp::Strength::should);
    CHECK(s.source == "Another 2.0");
    CHECK(s.clause == "4.2");
    CHECK(s.note == "It has to.");
    CHECK(s.cites == Views{"RSPB3", "RQ0705_002"});
    CHECK(s.text == "A sentence, in two parts.");
    CHECK(s.written == "never a and n = 3");
    CHECK(s.line == 6);
}

TEST_CASE("a sentence that says nothing about itself") {
    const Sentence s = sentence("requirement A \"t\" always a");
    CHECK(s.id == "A");
    CHECK(s.basis == ssp::Basis::assumed);
    CHECK(s.strength == ssp::Strength::shall);
    CHECK(s.source == "Default 1.0");
    CHECK(s.clause.empty());
    CHECK(s.cites.empty());
}

TEST_CASE("lists of citations end where an attribute or the text begins") {
    CHECK(sentence("requirement A cites B-1, C.2 may \"t\" always a").cites == Views{"B-1", "C.2"});
    CHECK(sentence("requirement A cites B-1, clause \"3\", cites C \"t\" always a").cites == Views{"B-1", "C"});
    CHECK(sentence("requirement A cites B-1, clause \"3\" \"t\" always a").clause == "3");
}

TEST_CASE("a source holds for the sentences below it") {
    const Sheet sheet = read(vocabulary + "requirement A \"t\" always a source \"New\" requirement B \"t\" never a requirement C source \"Own\" \"t\" always n = 1");
    CHECK(sheet.sentences[0].source == "Default 1.0");
    CHECK(sheet.sentences[1].source == "New");
    CHECK(sheet.sentences[2].source == "Own");
}

TEST_CASE("the forms of sentences") {
    Sentence s = sentence("requirement A \"t\" always a implies n = 2");
    CHECK(s.form == Form::state);
    CHECK(s.demands.size() == 1);
    CHECK(s.demands[0].event == -1);
    CHECK(s.demands[0].premise.size() == 1);
    s = sentence("requirement A \"t\" never a");
    CHECK(s.demands[0].premise.empty());
    s = sentence("requirement A \"t\" a, full change only on lift");
    CHECK(s.form == Form::keeps);
    REQUIRE(s.demands.size() == 2);
    CHECK(s.demands[0].event == 0);
    CHECK(s.demands[1].event == 2);
    s = sentence("requirement A \"t\" each i in Slot: full[i] leads to not full[i] or a as long as lift, drop keep coming");
    CHECK(s.form == Form::response);
    CHECK(s.binder >= 0);
    CHECK(s.helpful == std::vector{1, 2});
    s = sentence("requirement A \"t\" a leads to not a as long as go keeps coming");
    CHECK(s.binder == -1);
    s = sentence("requirement A may \"t\" on go, drop whenever a: free n, answer");
    CHECK(s.form == Form::choice);
    CHECK(s.free == std::vector{1});
    CHECK(s.free_answer);
    REQUIRE(s.demands.size() == 2);
    CHECK(s.demands[1].premise.size() == 1);
    s = sentence("assume A \"t\" on lift whenever a: not full[slot]");
    CHECK(s.form == Form::premise);
    CHECK(s.written == "on lift whenever a: not full[slot]");
}

TEST_CASE("at most so many elements") {
    const Sheet sheet = read(vocabulary + "requirement A \"t\" at most 1 i in Slot: full[i] requirement B \"t\" at most 0 i in Slot: full[i]");
    const auto holds = [&](std::size_t k, const Snapshot& s) { return spec::value(sheet.vocabulary, sheet.sentences[k].demands[0].conclusion, s) != 0; };
    CHECK(holds(0, {0, 0, 1, 0}));
    CHECK_FALSE(holds(0, {0, 0, 1, 1}));
    CHECK(holds(1, {0, 0, 0, 0}));
    CHECK_FALSE(holds(1, {0, 0, 0, 1}));
}

TEST_CASE("rows of the table and findings made by hand") {
    const Sheet sheet = read(vocabulary + "situations a,  not a and\n n < 3 # so\n\nknown AMB-14 open go, lift \"Which\" \"one?\" known X same A, B-2 \"t\"");
    REQUIRE(sheet.situations.size() == 2);
    CHECK(sheet.situation_texts == Views{"a", "not a and n < 3"});
    REQUIRE(sheet.known.size() == 2);
    CHECK(sheet.known[0].id == "AMB-14");
    CHECK(sheet.known[0].kind == "open");
    CHECK(sheet.known[0].where == Views{"go", "lift"});
    CHECK(sheet.known[0].text == "Which one?");
    CHECK(sheet.known[1].where == Views{"A", "B-2"});
}

// ---- of a machine ------------------------------------------------------------------------------------------------------

TEST_CASE("sentences over a machine's vocabulary become its properties") {
    const Small small;
    const Sheet sheet = spec::text::read_sheet("s.req", R"(subject s "t" machine small
        word some_loading means some i in Slot: phase[i] = loading
        requirement A "t" always powered implies some_loading
        requirement B "t" never level = 1
        requirement C cites R1 "t" on start whenever not powered: done and after powered and after phase[which] = loading
        requirement D "t" on start, stop: refused only if nothing changes
        requirement E "t" level changes only on stop
        requirement F "t" at most 1 i in Slot: phase[i] = loading
        requirement G "t" powered leads to not powered as long as stop keeps coming
        requirement H "t" on stop: free level
        assume I "t" on stop: powered)",
        {[] { return Texts{"small"}; }, [&](std::string_view) { return small.m; }});
    CHECK(sheet.machine == "small");
    CHECK(sheet.name == "s");
    CHECK(sheet.vocabulary.rules.empty());
    Texts cited;
    const spec::Machine m = spec::text::with_sentences(small.m, sheet, [&](const Sentence& s) {
        for (const auto id : s.cites) cited.emplace_back(id);
        return spec::Citations{};
    });
    CHECK(cited == Texts{"R1"});
    CHECK(m.rules.size() == small.m.rules.size());
    Texts ids;
    for (const spec::Property& p : m.properties) ids.emplace_back(p.id);
    CHECK(ids == Texts{"A", "B", "C", "D.start", "D.stop", "E", "F"});
    REQUIRE(m.responses.size() == 1);
    CHECK(m.responses[0].helpful.at(0).event == small.stop);

    // start(1), stop, start(0)
    Snapshot now = spec::initial(m);
    const auto all_states = [&](std::string_view id) { return spec::holds(m, m.properties.at(static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin())), now); };
    const auto step = [&](const spec::Input& input) {
        Texts broken;
        const Snapshot before = now;
        const spec::Outcome outcome = spec::step(m, now, input);
        for (const spec::Property& p : m.properties)
            if (p.scope == spec::Scope::step && !spec::holds(m, p, before, input, outcome, now)) broken.emplace_back(p.id);
        return broken;
    };
    CHECK(step({small.start, {1}}).empty());
    CHECK(all_states("A"));
    CHECK(all_states("F"));
    CHECK(step({small.start, {0}}).empty());  // refused, and nothing changes
    CHECK(step({small.stop, {}}).empty());
    CHECK_FALSE(all_states("B"));
    CHECK(all_states("A"));
    CHECK(step({small.start, {0}}).empty());
    CHECK_FALSE(all_states("F"));
}

TEST_CASE("a sentence that a machine breaks is found false of its step") {
    const Small small;
    const Sheet sheet = spec::text::read_sheet("s.req", R"(subject s "t" machine small
        requirement A "t" level changes only on start   requirement B "t" on stop: done only if after powered   requirement C "t" on start: phase[which] = absent)",
        {[] { return Texts{"small"}; }, [&](std::string_view) { return small.m; }});
    const spec::Machine m = spec::text::with_sentences(small.m, sheet, [](const Sentence&) { return spec::Citations{}; });
    Snapshot now = spec::initial(m);
    const auto holds = [&](const spec::Input& input) {
        const Snapshot before = now;
        const spec::Outcome outcome = spec::step(m, now, input);
        std::string result;
        for (const spec::Property& p : m.properties) result += spec::holds(m, p, before, input, outcome, now) ? '1' : '0';
        return result;
    };
    CHECK(holds({small.start, {1}}) == "111");
    CHECK(holds({small.stop, {}}) == "001");
    CHECK(holds({small.start, {1}}) == "110");
}

// ---- the page ----------------------------------------------------------------------------------------------------------

TEST_CASE("the example on the page about the textual form is read and analysed") {
    std::ifstream page(SSPEC_ROOT "/spec_model/text/GRAMMAR.md");
    std::string text, line;
    while (std::getline(page, line) && line.find("## Grammar") == std::string::npos)
        if (line.starts_with("    ") || (line.empty() && !text.empty())) text += (line.empty() ? line : line.substr(4)) + "\n";
    CAPTURE(text);
    const Sheet sheet = read(text);
    CHECK(sheet.name == "door");
    CHECK(sheet.sentences.size() == 8);
    const auto a = proofs::requirements::analyse(sheet, [](const std::string&, std::size_t, std::size_t) {});
    CHECK(a.realisable);
    CHECK(a.known_missing.empty());
    CHECK(a.rows.at(0) == "phase = closed");
    Texts open;
    for (const auto& f : a.findings) {
        CHECK(f.kind == proofs::requirements::Kind::open);
        for (const int e : f.events) open.emplace_back(sheet.vocabulary.events[static_cast<unsigned>(e)].name);
    }
    CHECK(open == Texts{"lift", "drop", "arrived"});
}
