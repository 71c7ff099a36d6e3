// SPDX-License-Identifier: Apache-2.0
// Every finding is confirmed by engines of another kind, and every one that is falsified by hand is not.

#include "random_sheet.hpp"
#include "requirements/analysis.hpp"
#include "requirements/recheck.hpp"
#include "requirements/words.hpp"
#include "text/sheet_reader.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace {

using namespace proofs::requirements;
using Texts = std::vector<std::string>;

struct Read {
    spec::Sheet sheet;
    Analysis analysis;
};
Read read(const std::string& name, const std::string& text) {
    spec::Sheet sheet = spec::text::read_sheet(name, text, {[] { return Texts{}; }, [](std::string_view) { return spec::Machine{}; }});
    Analysis a = analyse(sheet, [](const std::string&, std::size_t, std::size_t) {});
    return {std::move(sheet), std::move(a)};
}
Read small(const std::string& sentences) {
    return read("small.req", "subject small \"A small sheet\" answers done, refused state n: 0..3 = 0 state a: yes or no = no event go event stop " + sentences);
}
Read from_file(const std::filesystem::path& file) {
    std::ifstream in(file);
    REQUIRE(in.good());
    std::stringstream text;
    text << in.rdbuf();
    return read(file.filename().string(), text.str());
}
// What does not agree: "0: contradiction: z3 finds .."
Texts disagreements(Read& r) {
    Texts list;
    for (const Disagreement& d : recheck(r.sheet, r.analysis)) list.push_back(std::to_string(d.finding) + ": " + d.text);
    return list;
}
Finding& first(Analysis& a, Kind kind) {
    for (Finding& f : is_note(kind) ? a.notes : a.findings)
        if (f.kind == kind) return f;
    FAIL("no finding of this kind");
    return a.findings.front();
}
std::string joined(const Texts& list) {
    std::string text;
    for (const std::string& one : list) text += one + '\n';
    return text;
}
// Both as it was found, where all agree, and once it is changed.
Texts falsified(const std::string& sentences, Kind kind, const std::string& by, const std::function<void(Finding&, const spec::Sheet&)>& change) {
    Read r = small(sentences);
    CHECK(disagreements(r).empty());
    CHECK(first(r.analysis, kind).rechecked_by == by);
    Finding f = first(r.analysis, kind);
    change(f, r.sheet);
    f.rechecked_by.clear();
    (is_note(kind) ? r.analysis.notes : r.analysis.findings) = {f};
    (is_note(kind) ? r.analysis.findings : r.analysis.notes).clear();
    const Texts list = disagreements(r);
    CHECK(first(r.analysis, kind).rechecked_by.empty() == !list.empty());
    return list;
}
int named(const spec::Sheet& sheet, std::string_view id) { return spec::position(sheet.vocabulary.events, id); }
int the(const spec::Sheet& sheet, std::string_view id) {
    for (std::size_t s = 0; s != sheet.sentences.size(); ++s)
        if (sheet.sentences[s].id == id) return static_cast<int>(s);
    return -1;
}

const std::string contradictory = R"(requirement A "" on go: after n = n + 1 requirement B "" on stop: nothing changes requirement C "" on go whenever n = 2: unchanged n )";
const std::string forced = R"(requirement A "" on go whenever n < 3: after n = n + 1 or after n = n + 2 requirement B "" never n = 3 requirement C "" on stop: nothing changes )";
const std::string trapped = R"(requirement A "" on go whenever n = 0: after n in (1, 2)   requirement B "" on go whenever n != 0: nothing changes
    requirement C "" on stop whenever n in (0, 1): unchanged n requirement D "" on stop whenever n in (2, 3): after n = 3 requirement E "" never n = 3 )";
const std::string pending = R"(requirement A "" a leads to not a as long as stop keeps coming requirement B "" on go: after a requirement C "" on stop: unchanged a )";
const std::string unsaid = R"(requirement A "" on go: done and unchanged a requirement B "" on stop: done and nothing changes )";
const std::string up = R"(requirement A "" never n = 3 requirement C "" on go whenever n >= 2: unchanged n requirement D "" n changes only on go
    requirement B "" on go whenever n < 2: after n = n + 1 )";

}  // namespace

TEST_CASE("every finding of the sheets of the tests is confirmed") {
    std::map<Kind, int> confirmed;
    for (const char* folder : {"/tests/sheets", "/tests/sheets/small"})
        for (const auto& entry : std::filesystem::directory_iterator(std::string(SSPEC_ROOT) + folder)) {
            if (entry.path().extension() != ".req") continue;
            CAPTURE(entry.path());
            Read r = from_file(entry.path());
            CHECK(joined(disagreements(r)) == "");
            for (const auto* list : {&r.analysis.findings, &r.analysis.notes})
                for (const Finding& f : *list) {
                    CAPTURE(name_of(f.kind));
                    CHECK_FALSE(f.rechecked_by.empty());
                    ++confirmed[f.kind];
                }
        }
    CHECK(confirmed.size() >= 7);
}

TEST_CASE("every finding of random sheets is confirmed") {
    std::map<Kind, int> confirmed;
    const char* wanted = std::getenv("SSPEC_SHEETS");
    for (unsigned seed = 1, last = wanted ? static_cast<unsigned>(std::stoul(wanted)) : 250; seed <= last; ++seed) {
        const std::string text = by_hand::RandomSheet(seed).text();
        CAPTURE(text);
        Read r = read("random", text);
        CHECK(joined(disagreements(r)) == "");
        for (const auto* list : {&r.analysis.findings, &r.analysis.notes})
            for (const Finding& f : *list) {
                CHECK_FALSE(f.rechecked_by.empty());
                ++confirmed[f.kind];
            }
    }
    CHECK(confirmed.size() == 10);  // kinds
}

TEST_CASE("who confirms a finding is said") {
    Read r = from_file(SSPEC_ROOT "/tests/sheets/contradiction.req");
    CHECK(disagreements(r).empty());
    CHECK(first(r.analysis, Kind::contradiction).rechecked_by == "interpreter, z3");
    CHECK(r.analysis.controller.empty());
}

TEST_CASE("a platform is written out for sentences that can be kept") {
    Read r = from_file(SSPEC_ROOT "/tests/sheets/sound.req");
    CHECK(disagreements(r).empty());
    CHECK(r.analysis.controller.ends_with(" situations checked by the interpreter"));
    Read trap = small(trapped);
    CHECK(disagreements(trap).empty());
    CHECK(trap.analysis.controller == "4 situations checked by the interpreter");  // n = 0, 1: go, stop
}

TEST_CASE("no platform is found where none can be") {
    Read r = small(forced);
    r.analysis.findings.clear();
    r.analysis.realisable = true;
    CHECK(disagreements(r) == Texts{"-1: no platform that keeps all sentences was found, although nothing stands against it"});
    CHECK(r.analysis.controller.empty());
    Read sound = small(unsaid);
    sound.analysis.realisable = false;
    CHECK(disagreements(sound) == Texts{"-1: it is said that no platform keeps all sentences, and not why"});
}

TEST_CASE("a contradiction that is none is not confirmed") {
    const auto changed = [](const auto& change) { return falsified(contradictory, Kind::contradiction, "interpreter, z3", change); };
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.sentences.pop_back(); }) == Texts{"0: contradiction: z3 finds a reaction to go"});
    CHECK(changed([](Finding& f, const spec::Sheet& s) { f.sentences.back() = the(s, "B"); }) == Texts{"0: contradiction: z3 finds a reaction to go"});
    CHECK(changed([](Finding& f, const spec::Sheet& s) { f.sentences.push_back(the(s, "B")); }) == Texts{"0: contradiction: fewer sentences contradict each other wherever these do"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.moves.pop_back(); }) == Texts{"0: contradiction: z3 finds a reaction to go"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.moves[0].after[0] = 2; }) == Texts{"0: contradiction: move 1 breaks A"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.moves[0].answer = 2; }) == Texts{"0: contradiction: move 1 is out of range"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.from[0] = 2; }) == Texts{"0: contradiction: the play does not begin at the beginning"});
    CHECK(changed([](Finding& f, const spec::Sheet& s) { f.events.push_back(named(s, "stop")); }) == Texts{"0: contradiction: they do not contradict each other on stop"});
    CHECK(falsified(R"(requirement A "" never n = 0 requirement B "" never n = 1)", Kind::contradiction, "interpreter, z3", [](Finding& f, const spec::Sheet& s) {
              f.sentences = {the(s, "B")};
          }) == Texts{"0: contradiction: the beginning does not break B"});
}

TEST_CASE("an input that is assumed not to come is no way to a contradiction") {
    const std::string sheet = R"(requirement A "" on go whenever a: done requirement B "" on go: refused requirement C "" on stop: after a )";
    Read r = small(sheet);
    const Read other = small(sheet + R"(assume E "" on go: not a)");
    r.sheet = other.sheet;
    CHECK(disagreements(r) == Texts{"0: contradiction: the last input cannot come"});
}

TEST_CASE("what the environment cannot force is not confirmed") {
    const auto changed = [](const auto& change) { return falsified(forced, Kind::unrealisable, "interpreter, z3", change); };
    CHECK(changed([](Finding& f, const spec::Sheet& s) { std::erase(f.sentences, the(s, "B")); }) == Texts{"0: unrealisable: the last reaction breaks nothing"});
    CHECK(changed([](Finding& f, const spec::Sheet& s) { f.sentences = {the(s, "B"), the(s, "C")}; }) == Texts{"0: unrealisable: z3 finds a reaction that breaks nothing"});
    CHECK(changed([](Finding& f, const spec::Sheet& s) { f.sentences.push_back(the(s, "C")); }) == Texts{"0: unrealisable: without C it can be forced as well"});
    CHECK(changed([](Finding& f, const spec::Sheet& s) { f.play.last->event = f.play.reactions[0].input.event = named(s, "stop"); }) == Texts{"0: unrealisable: z3 finds a reaction that breaks nothing"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.reactions[0].after[0] = 1; }) == Texts{"0: unrealisable: the last reaction breaks A"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.moves[0].after[0] = 3; }) == Texts{"0: unrealisable: move 1 breaks A"});
}

TEST_CASE("what the environment wins in one way only is not confirmed of others") {
    // The last situation alone says nothing: the platform need not get there.
    Read r = small(trapped);
    Finding f = first(r.analysis, Kind::trap);
    f.kind = Kind::unrealisable;
    f.sentences = {0, 1, 2, 3, 4};
    f.play.last = spec::Input{named(r.sheet, "stop"), {}};
    f.play.reactions = {{*f.play.last, 0, {3, 0}}};
    r.analysis.findings = {f};
    CHECK(disagreements(r) == Texts{"0: unrealisable: the environment cannot force it"});
}

TEST_CASE("a trap that is none is not confirmed") {
    const auto changed = [](const auto& change) { return falsified(trapped, Kind::trap, "interpreter, z3", change); };
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.moves[0].after[0] = 1; }) == Texts{"0: trap: the environment cannot force it"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.sentences.pop_back(); }) == Texts{"0: trap: these sentences do not make it a trap"});
}

TEST_CASE("what can be brought about in the end is not confirmed to be unfulfillable") {
    const auto changed = [](const std::string& more, const auto& change) { return falsified(pending + more, Kind::unfulfillable, "interpreter, z3", change); };
    CHECK(changed("", [](Finding& f, const spec::Sheet&) { f.play.moves.clear(); }) == Texts{"0: unfulfillable: it cannot be prevented"});
    CHECK(changed("", [](Finding& f, const spec::Sheet& s) { f.sentences = {the(s, "B")}; }) == Texts{"0: unfulfillable: is about no end"});
    CHECK(changed(R"(requirement D "" a leads to n = 3 as long as stop keeps coming)", [](Finding& f, const spec::Sheet& s) { f.sentences = {the(s, "D")}; }) == Texts{"0: unfulfillable: it cannot be prevented"});
}

TEST_CASE("a sentence that does say something is not confirmed to say nothing") {
    const std::string sheet = R"(requirement A "" on go whenever n < 2: after n = n + 1 requirement B "" on go whenever n >= 2: unchanged n requirement C "" n changes only on go
        requirement D "" on stop whenever n = 3: refused requirement E "" on stop whenever n = 2: done )";
    CHECK(falsified(sheet, Kind::never, "z3", [](Finding& f, const spec::Sheet& s) { f.sentences = {the(s, "E")}; }) == Texts{"0: never: z3 finds a step that it speaks of"});
}

TEST_CASE("what rests on more states than were looked at is confirmed by nobody") {
    const auto confirmed = [](const std::string& more) {
        Read r = small(more + R"(state m: 0..3 = 0 requirement A "" on go whenever m = 0: after m in (1, 2) requirement B "" on stop whenever m = 2: after m = 3 requirement C "" never m = 3
            requirement D "" on go whenever m != 0: unchanged m requirement E "" on stop whenever m != 2: unchanged m )");
        CHECK(disagreements(r).empty());
        const Finding& f = first(r.analysis, Kind::never);
        CHECK(f.sentences == std::vector<int>{the(r.sheet, "B")});
        return f.rechecked_by;
    };
    CHECK(confirmed("") == "z3");
    CHECK(confirmed("state large: 0..1023 = 0 ") == "");  // the environment wins in 8192 states
}

TEST_CASE("a sentence that cannot be avoided is not confirmed to be avoidable") {
    const std::string sheet = R"(requirement A "" on go whenever a: done requirement B "" on stop whenever n = 0: refused )";
    CHECK(falsified(sheet, Kind::avoidable, "interpreter", [](Finding& f, const spec::Sheet& s) { f.sentences = {the(s, "B")}; }) == Texts{"0: avoidable: it cannot be avoided"});
}

TEST_CASE("what is fixed is not confirmed to be open") {
    const auto changed = [](const auto& change) { return falsified(unsaid, Kind::open, "interpreter, z3", change); };
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.left_open = {-1}; }) == Texts{"0: open: the reactions do not differ in what is said to be open"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.reactions[1] = f.play.reactions[0]; }) == Texts{"0: open: the reactions do not differ in what is said to be open"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.play.reactions[1].after[1] = 1; }) == Texts{"0: open: a reaction breaks A"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.answers.push_back(1); }) == Texts{"0: open: z3 finds an answer that is not allowed"});
    CHECK(changed([](Finding& f, const spec::Sheet& s) { f.play.reactions[0].input.event = named(s, "stop"); }) == Texts{"0: open: a reaction is to another input"});
    CHECK(changed([](Finding& f, const spec::Sheet&) { f.left_open.push_back(1); }) == Texts{"0: open: z3 finds no situation in which 'a' is open"});
    CHECK(falsified(unsaid + R"(requirement F "" on go whenever n = 0: free n)", Kind::open, "interpreter, z3", [](Finding& f, const spec::Sheet&) {
              f.play.moves.clear();  // where n is free
          }) == Texts{"0: open: the reactions do not differ in what is said to be open"});
    CHECK(falsified(trapped, Kind::open, "interpreter, z3", [](Finding& f, const spec::Sheet&) { f.play.reactions[1].after[0] = 2; }) == Texts{"0: open: a reaction leads to where not all sentences can be kept"});
}

TEST_CASE("what does not follow is not confirmed to be redundant, the same or a theorem") {
    const std::string two = R"(requirement A "" on go: after n <= 2 requirement C "" on go: after n in (1, 2) or after a requirement B "" on go: after n >= 1 )";
    const auto less = [](Finding& f, const spec::Sheet&) { f.because.pop_back(); };
    CHECK(falsified(two, Kind::redundant, "z3", less) == Texts{"0: redundant: z3 finds a step in which C does not follow"});
    CHECK(falsified(two, Kind::redundant, "z3", [](Finding& f, const spec::Sheet& s) {
              f.sentences = {the(s, "B")};
              f.because = {the(s, "A")};
          }) == Texts{"0: redundant: z3 finds a step in which B does not follow"});
    CHECK(falsified(R"(requirement A "" always n < 2 requirement B "" never n = 3)", Kind::redundant, "z3", less) == Texts{"0: redundant: z3 finds a state in which B does not follow"});
    CHECK(falsified(R"(requirement A "" on go: done requirement B "" on go: not refused requirement C "" on go: done and after a)", Kind::same, "z3", [](Finding& f, const spec::Sheet& s) {
              f.sentences[1] = the(s, "C");
          }) == Texts{"0: same: z3 finds a step in which C does not follow"});
    CHECK(falsified(up, Kind::theorem, "z3", less) == Texts{"0: theorem: z3 finds a step that does not keep it"});
}

TEST_CASE("what follows in reachable states only is confirmed as well") {
    // Where n = 3 the one would not follow from the other, and n = 3 is forbidden by no sentence.
    Read r = small(R"(requirement A "" on go whenever n < 2: after n = n + 1 requirement B "" on go whenever n >= 2: unchanged n requirement C "" n changes only on go
        requirement D "" on stop whenever n < 3: done requirement E "" on stop: done or after a )");
    CHECK(disagreements(r).empty());
    CHECK(first(r.analysis, Kind::redundant).rechecked_by == "z3");
}
