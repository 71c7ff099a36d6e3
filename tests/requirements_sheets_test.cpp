// SPDX-License-Identifier: Apache-2.0
// Forty sentences about bundle slots: without a finding as they stand, and with exactly the one that is planted.

#include "explicit_sheet.hpp"
#include "requirements/analysis.hpp"
#include "text/sheet_reader.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <set>

namespace {

using namespace proofs::requirements;
using Texts = std::vector<std::string>;

Texts lines(const std::string& name) {
    std::ifstream in(SSPEC_ROOT "/tests/sheets/" + name + ".req");
    REQUIRE(in.good());
    Texts list;
    for (std::string line; std::getline(in, line);) list.push_back(line);
    return list;
}
struct Read {
    spec::Sheet sheet;
    Analysis analysis;
};
Read analysed(const std::string& name) {
    std::string text;
    for (const std::string& line : lines(name)) text += line + "\n";
    spec::Sheet sheet = spec::text::read_sheet(name, text, {[] { return Texts{}; }, [](std::string_view) { return spec::Machine{}; }});
    Analysis a = analyse(sheet, [](const std::string&, std::size_t, std::size_t) {});
    return {std::move(sheet), std::move(a)};
}
Texts ids(const spec::Sheet& sheet, const std::vector<int>& sentences) {
    Texts list;
    for (const int s : sentences) list.emplace_back(sheet.sentences[static_cast<unsigned>(s)].id);
    return list;
}
int named(const spec::Machine& m, std::string_view event) { return spec::position(m.events, event); }

// The lines of a sheet that the sound one has not, or the other way round; comments and empty lines apart.
Texts difference(const std::string& of, const std::string& from) {
    const Texts there = lines(from);
    Texts list;
    for (const std::string& line : lines(of))
        if (!line.empty() && !line.starts_with("#") && std::ranges::find(there, line) == there.end()) list.push_back(line);
    return list;
}
// The only finding; and where its play leads to: every move keeps all sentences.
const Finding& only(const Read& r, spec::Snapshot& now) {
    REQUIRE(r.analysis.findings.size() == 1);
    const Finding& f = r.analysis.findings.front();
    now = spec::initial(r.sheet.vocabulary);
    for (const Move& move : f.play.moves) {
        CHECK(by_hand::broken_by(r.sheet, now, move.input, move.answer, move.after).empty());
        now = move.after;
    }
    return f;
}
// Every answer and state.
void for_each_reaction(const spec::Machine& m, const auto& visit) {
    const std::vector<const spec::Variable*> cells = spec::cells(m);
    for (int answer = 0; answer != 2; ++answer) {
        spec::Snapshot s(cells.size());
        for (std::size_t c = 0; c != cells.size();) {
            visit(answer, s);
            for (c = 0; c != cells.size() && s[c] == spec::type_of(m, *cells[c]).high; ++c) s[c] = 0;
            if (c != cells.size()) ++s[c];
        }
    }
}

}  // namespace

TEST_CASE("forty sound sentences have no finding") {
    const auto [sheet, a] = analysed("sound");
    CHECK(std::ranges::count_if(sheet.sentences, [](const spec::Sentence& s) { return s.form != spec::Form::premise; }) == 40);
    std::set<spec::Form> forms;
    for (const spec::Sentence& s : sheet.sentences) forms.insert(s.form);
    CHECK(forms.size() == 6);
    CHECK(a.findings.empty());
    CHECK(a.realisable);
    for (const Cell& cell : a.table) {
        CHECK((cell.reaction == Reaction::fixed || cell.reaction == Reaction::none));
        CHECK(cell.left_open.empty());
    }
    CHECK(a.reachable_states == 288);
    REQUIRE(a.notes.size() == 1);
    CHECK(a.notes[0].kind == Kind::theorem);
    CHECK(ids(sheet, a.notes[0].sentences) == Texts{"P-8"});
}

TEST_CASE("a planted contradiction is found, and nothing else") {
    CHECK(difference("contradiction", "sound").size() == 2);
    CHECK(difference("sound", "contradiction").empty());
    const Read r = analysed("contradiction");
    spec::Snapshot now;
    const Finding& f = only(r, now);
    CHECK(f.kind == Kind::contradiction);
    CHECK(ids(r.sheet, f.sentences) == Texts{"D-1", "X-1"});
    CHECK(f.events == std::vector{named(r.sheet.vocabulary, "delete")});
    CHECK(f.play.moves.size() == 5);  // power, load, three blocks
    REQUIRE(f.play.last.has_value());
    CHECK(f.play.last->event == f.events[0]);
    for_each_reaction(r.sheet.vocabulary, [&](int answer, const spec::Snapshot& after) {
        const std::vector<int> broken = by_hand::broken_by(r.sheet, now, *f.play.last, answer, after);
        CHECK(std::ranges::any_of(f.sentences, [&](int s) { return std::ranges::find(broken, s) != broken.end(); }));
    });
}

TEST_CASE("a planted gap is found, and nothing else") {
    CHECK(difference("gap", "sound").empty());
    CHECK(difference("sound", "gap").size() == 1);
    const Read r = analysed("gap");
    spec::Snapshot now;
    const Finding& f = only(r, now);
    CHECK(f.kind == Kind::open);
    CHECK(f.events == std::vector{named(r.sheet.vocabulary, "disable")});
    CHECK(f.left_open == std::vector{0});  // phase
    CHECK(f.play.moves.size() == 6);       // power, load, three blocks, enable
    REQUIRE(f.play.reactions.size() == 2);
    for (const Move& move : f.play.reactions) CHECK(by_hand::broken_by(r.sheet, now, *f.play.last, move.answer, move.after).empty());
    CHECK(f.play.reactions[0].after != f.play.reactions[1].after);
}

TEST_CASE("a planted sentence about what cannot happen is found, and nothing else") {
    CHECK(difference("vacuous", "sound").size() == 2);
    CHECK(difference("sound", "vacuous").empty());
    const Read r = analysed("vacuous");
    spec::Snapshot now;
    const Finding& f = only(r, now);
    CHECK(f.kind == Kind::never);
    CHECK(ids(r.sheet, f.sentences) == Texts{"V-1"});
}

TEST_CASE("what the environment can force after some steps is found, and nothing else") {
    CHECK(difference("unrealisable", "sound").size() == 2);
    CHECK(difference("sound", "unrealisable").empty());
    const Read r = analysed("unrealisable");
    spec::Snapshot now;
    const Finding& f = only(r, now);
    CHECK_FALSE(r.analysis.realisable);
    CHECK(f.kind == Kind::unrealisable);
    CHECK(ids(r.sheet, f.sentences) == Texts{"P-1", "P-2", "L-1", "U-1", "U-2", "F-5"});
    REQUIRE(f.play.moves.size() == 2);
    CHECK(f.play.moves[0].input.event == named(r.sheet.vocabulary, "power_on"));
    CHECK(f.play.moves[1].input.event == named(r.sheet.vocabulary, "load"));
    CHECK(f.play.last.value().event == named(r.sheet.vocabulary, "power_off"));
    // Whatever the platform does then breaks one of them, and the best it can do breaks no sentence about steps.
    for_each_reaction(r.sheet.vocabulary, [&](int answer, const spec::Snapshot& after) {
        const std::vector<int> broken = by_hand::broken_by(r.sheet, now, *f.play.last, answer, after);
        CHECK(std::ranges::any_of(f.sentences, [&](int s) { return std::ranges::find(broken, s) != broken.end(); }));
    });
    const Move& best = f.play.reactions.at(0);
    CHECK(ids(r.sheet, by_hand::broken_by(r.sheet, now, *f.play.last, best.answer, best.after)) == Texts{"U-2"});
}
