// SPDX-License-Identifier: Apache-2.0
// Of each kind of finding a sheet that has it, and one that differs in a word and has not.
// Every one of them is also compared with all its states, situations and reactions.

#include "compared_sheet.hpp"
#include "text/sheet_reader.hpp"

#include <doctest/doctest.h>

namespace {

using namespace proofs::requirements;
using Texts = std::vector<std::string>;

constexpr std::string_view vocabulary = R"(subject small "A small sheet"
answers done, refused
state n: 0..3 = 0
state a: yes or no = no
event go
event stop
)";

struct Read {
    spec::Sheet sheet;
    Analysis analysis;
};
Read analysed(std::string_view sentences) {
    const std::string text = std::string(vocabulary) + std::string(sentences);
    CAPTURE(text);
    spec::Sheet sheet = spec::text::read_sheet("small.req", text, {[] { return Texts{}; }, [](std::string_view) { return spec::Machine{}; }});
    Analysis a = analyse(sheet, [](const std::string&, std::size_t, std::size_t) {});
    by_hand::Compared(sheet, a);
    return {std::move(sheet), std::move(a)};
}
std::string ids(const spec::Sheet& sheet, const std::vector<int>& sentences) {
    std::string text;
    for (const int s : sentences) text += (text.empty() ? "" : " ") + std::string(sheet.sentences[static_cast<unsigned>(s)].id);
    return text;
}
// "A B" contradict each other; "C: A B", C follows from A and B; "go: answer n" is open.
Texts found(Kind kind, std::string_view sentences) {
    const auto [sheet, analysis] = analysed(sentences);
    Texts list;
    for (const Finding& f : is_note(kind) ? analysis.notes : analysis.findings) {
        if (f.kind != kind) continue;
        std::string text = ids(sheet, f.sentences);
        if (kind == Kind::open) {
            text = std::string(sheet.vocabulary.events[static_cast<unsigned>(f.events.at(0))].name) + ":";
            for (const int d : f.left_open) text += ' ' + (d < 0 ? "answer" : std::string(sheet.vocabulary.variables[static_cast<unsigned>(d)].name));
        }
        if (!f.because.empty()) text += ": " + ids(sheet, f.because);
        list.push_back(text);
    }
    return list;
}
const Finding& only(const Analysis& a, Kind kind) {
    const Finding* result = nullptr;
    for (const Finding& f : is_note(kind) ? a.notes : a.findings)
        if (f.kind == kind) {
            REQUIRE(result == nullptr);
            result = &f;
        }
    REQUIRE(result != nullptr);
    return *result;
}

}  // namespace

// ---- contradiction -----------------------------------------------------------------------------------------------------

TEST_CASE("two sentences contradict each other") {
    CHECK(found(Kind::contradiction, R"(requirement A "" on go: done requirement B "" on go: refused)") == Texts{"A B"});
    CHECK(found(Kind::contradiction, R"(requirement A "" on go: done requirement B "" on stop: refused)").empty());
    CHECK(found(Kind::contradiction, R"(requirement A "" on go: done requirement B "" on go whenever n = 3: refused
                                        requirement C "" n changes only on stop requirement D "" on stop: after n < 3)").empty());
}

TEST_CASE("three sentences contradict each other, and no two of them") {
    CHECK(found(Kind::contradiction, R"(requirement A "" on go: after n in (1, 2) requirement B "" on go: after n != 1
                                        requirement C "" on go: after n != 2)") == Texts{"A B C"});
    CHECK(found(Kind::contradiction, R"(requirement A "" on go: after n in (1, 2, 3) requirement B "" on go: after n != 1
                                        requirement C "" on go: after n != 2)").empty());
}

TEST_CASE("two contradictions at once are two findings") {
    CHECK(found(Kind::contradiction, R"(requirement A "" on go: done requirement B "" on go: refused and after a
                                        requirement C "" on go: not after a)") == Texts{"A B", "B C"});
}

TEST_CASE("one contradiction on two events is one finding") {
    const auto [sheet, a] = analysed(R"(requirement A "" on go, stop: done requirement B "" every step: refused)");
    CHECK(only(a, Kind::contradiction).events == std::vector{0, 1});
}

TEST_CASE("a contradiction that arises later comes with the shortest way to it") {
    const auto [sheet, a] = analysed(R"(requirement A "" on go: after n = n + 1 requirement B "" on stop: nothing changes)");
    const Finding& f = only(a, Kind::contradiction);  // after n = 4 is no value of n
    CHECK(ids(sheet, f.sentences) == "A");
    CHECK(f.play.moves.size() == 3);
    CHECK(f.play.last.value().event == 0);
}

TEST_CASE("the beginning contradicts a sentence") {
    CHECK(found(Kind::contradiction, R"(requirement A "" never n = 0)") == Texts{"A"});
    CHECK(found(Kind::contradiction, R"(requirement A "" never n = 1)").empty());
    const auto [sheet, a] = analysed(R"(requirement A "" never n = 0)");
    CHECK_FALSE(a.realisable);
    CHECK(only(a, Kind::contradiction).play.moves.empty());
}

TEST_CASE("what the environment is assumed to do removes a contradiction") {
    constexpr std::string_view sentences = R"(requirement A "" on go whenever a: done requirement B "" on go: refused requirement C "" on stop: after a )";
    CHECK(found(Kind::contradiction, sentences) == Texts{"A B"});
    CHECK(found(Kind::contradiction, std::string(sentences) + R"(assume E "" on go: not a)").empty());
}

// ---- unrealisable, trap ------------------------------------------------------------------------------------------------

TEST_CASE("the environment forces a forbidden state in three moves") {
    const auto [sheet, a] = analysed(R"(requirement A "" on go whenever n < 3: after n = n + 1 or after n = n + 2 requirement B "" never n = 3)");
    const Finding& f = only(a, Kind::unrealisable);
    CHECK(ids(sheet, f.sentences) == "A B");
    CHECK_FALSE(a.realisable);
    REQUIRE(f.play.moves.size() == 2);  // the platform holds out as long as it can
    CHECK(f.play.moves[0].after[0] == 1);
    CHECK(f.play.moves[1].after[0] == 2);
    CHECK(f.play.last.value().event == 0);
    CHECK(found(Kind::unrealisable, R"(requirement A "" on go whenever n < 2: after n = n + 1 requirement B "" never n = 3)").empty());
    CHECK(found(Kind::unrealisable, R"(requirement A "" on go whenever n < 3: after n = n + 1 or unchanged n requirement B "" never n = 3)").empty());
}

TEST_CASE("two ways to force a forbidden state are two findings") {
    CHECK(found(Kind::unrealisable, R"(requirement A "" on go: after n = 3 requirement B "" on stop: after n = 3 requirement C "" never n = 3)") == Texts{"A C", "B C"});
}

TEST_CASE("what the environment is assumed to do makes sentences realisable") {
    CHECK(found(Kind::unrealisable, R"(requirement A "" on go whenever n < 3: after n = n + 1 requirement B "" never n = 3
                                       assume E "" on go: n < 2)").empty());
}

TEST_CASE("a trap that can be avoided is a note") {
    constexpr std::string_view trap = R"(
        requirement A "" on go whenever n = 0: after n in (1, 2)   requirement B "" on go whenever n != 0: nothing changes
        requirement C "" on stop whenever n in (0, 1): unchanged n requirement D "" on stop whenever n in (2, 3): after n = 3
        requirement E "" never n = 3 )";
    CHECK(found(Kind::trap, trap) == Texts{"D E"});
    const auto [sheet, a] = analysed(trap);
    CHECK(a.realisable);
    CHECK(only(a, Kind::trap).play.moves.size() == 1);
    CHECK(found(Kind::avoidable, trap).empty());  // not by walking into the trap
    CHECK(found(Kind::unrealisable, trap).empty());
    CHECK(found(Kind::unrealisable, std::string(trap) + R"(requirement F "" on go: after n != 1)") == Texts{"A D E F"});
    CHECK(found(Kind::trap, std::string(trap) + R"(requirement F "" on go: after n != 2)").empty());
}

// ---- in the end --------------------------------------------------------------------------------------------------------

TEST_CASE("what has to come in the end can be prevented") {
    constexpr std::string_view pending = R"(requirement A "" a leads to not a as long as stop keeps coming requirement B "" on go: after a )";
    CHECK(found(Kind::unfulfillable, std::string(pending) + R"(requirement C "" on stop: unchanged a)") == Texts{"A"});
    CHECK(found(Kind::unfulfillable, std::string(pending) + R"(requirement C "" on stop: not after a)").empty());
    CHECK(found(Kind::unfulfillable, pending).empty());
}

TEST_CASE("what has to come in the end comes only thanks to what helps") {
    constexpr std::string_view steps = R"(requirement B "" on go: after a requirement C "" on stop: not after a )";
    CHECK(found(Kind::unfulfillable, std::string(steps) + R"(requirement A "" a leads to not a as long as stop keeps coming)").empty());
    CHECK(found(Kind::unfulfillable, std::string(steps) + R"(requirement A "" a leads to not a as long as go keeps coming)") == Texts{"A"});
    CHECK(found(Kind::unfulfillable, std::string(steps) + R"(requirement A "" a leads to not a as long as go, stop keep coming)") == Texts{"A"});
}

TEST_CASE("progress that the environment undoes between two helps is no progress") {
    constexpr std::string_view steps = R"(requirement A "" n > 0 leads to n = 0 as long as stop keeps coming
        requirement B "" on stop: after n = n - 1 )";
    CHECK(found(Kind::unfulfillable, std::string(steps) + R"(requirement C "" on go: after n = 3)") == Texts{"A"});
    CHECK(found(Kind::unfulfillable, std::string(steps) + R"(requirement C "" on go whenever n = 0: after n = 3 requirement D "" on go whenever n > 0: unchanged n)").empty());
}

// ---- vacuous -----------------------------------------------------------------------------------------------------------

TEST_CASE("a sentence about what cannot happen says nothing") {
    constexpr std::string_view still = R"(requirement S "" n changes only on go requirement T "" on go: after n < 3 )";
    CHECK(found(Kind::never, std::string(still) + R"(requirement A "" on go whenever n = 3: done)") == Texts{"A"});
    CHECK(found(Kind::never, std::string(still) + R"(requirement A "" on go whenever n = 2: done)").empty());
    CHECK(found(Kind::never, std::string(still) + R"(requirement A "" always n = 3 implies a)") == Texts{"A"});
    CHECK(found(Kind::never, std::string(still) + R"(requirement A "" n = 3 leads to n = 0 as long as go keeps coming)") == Texts{"A"});
    CHECK(found(Kind::never, R"(requirement A "" on go: done only if n = 0 requirement B "" on go: refused)") == Texts{"A"});
    CHECK(found(Kind::never, R"(requirement A "" on go: done only if n = 0 requirement B "" on stop: refused)").empty());
}

TEST_CASE("a sentence that never speaks is not called redundant as well") {
    constexpr std::string_view sheet = R"(requirement S "" every step: done and unchanged n requirement A "" on go whenever n = 3: done)";
    CHECK(found(Kind::never, sheet) == Texts{"A"});
    CHECK(found(Kind::redundant, sheet).empty());
}

TEST_CASE("a sentence about what the platform can avoid says nothing if it likes") {
    CHECK(found(Kind::avoidable, R"(requirement A "" on go whenever a: done requirement B "" on stop: done)") == Texts{"A"});
    CHECK(found(Kind::avoidable, R"(requirement A "" on go whenever a: done requirement B "" on stop: after a)").empty());
    CHECK(found(Kind::avoidable, R"(requirement A "" on go: done only if n = 0)") == Texts{"A"});
    CHECK(found(Kind::avoidable, R"(requirement A "" on go: done only if n = 0 requirement B "" on go whenever n = 0: done)").empty());
}

TEST_CASE("sentences that can be avoided together are one finding, others several") {
    constexpr std::string_view two = R"(requirement A "" on go whenever n = 1: done requirement B "" on go whenever n = 2: done )";
    const auto together = analysed(std::string(two) + R"(requirement C "" on stop: after n < 3)").analysis;
    CHECK(only(together, Kind::avoidable).sentences == std::vector{0, 1});
    CHECK(together.together_avoidable);
    const std::string apart = std::string(two) + R"(requirement C "" on stop: after n in (1, 2))";
    CHECK(found(Kind::avoidable, apart) == Texts{"A", "B"});
    CHECK_FALSE(analysed(apart).analysis.together_avoidable);
}

// ---- open --------------------------------------------------------------------------------------------------------------

TEST_CASE("the answer or a variable is left open") {
    constexpr std::string_view stop = R"(requirement S "" on stop: done and nothing changes )";
    const auto open = [&](std::string_view more) { return found(Kind::open, std::string(stop) + std::string(more)); };
    CHECK(open(R"(requirement A "" on go: nothing changes)") == Texts{"go: answer"});
    CHECK(open(R"(requirement A "" on go: done and unchanged a)") == Texts{"go: n"});
    CHECK(open("") == Texts{"go: answer n a"});
    CHECK(open(R"(requirement A "" on go: done and nothing changes)").empty());
    CHECK(open(R"(requirement A "" on go: after n = 1 and unchanged a requirement B "" on go whenever n = 0: done)") == Texts{"go: answer"});
}

TEST_CASE("what the platform may choose is not open") {
    constexpr std::string_view half = R"(requirement S "" on stop: done and nothing changes requirement A "" on go: done and unchanged a )";
    CHECK(found(Kind::open, std::string(half) + R"(requirement F "" on go: free n)").empty());
    CHECK(found(Kind::open, std::string(half) + R"(requirement F "" on go: free a, answer)") == Texts{"go: n"});
    CHECK(found(Kind::open, std::string(half) + R"(requirement F "" on go whenever n = 0: free n)") == Texts{"go: n"});
    CHECK(found(Kind::open, std::string(half) + R"(requirement F "" on stop: free n)") == Texts{"go: n"});
}

TEST_CASE("what follows from a free choice is not open") {
    constexpr std::string_view chosen = R"(requirement S "" on stop: done and nothing changes
        requirement A "" on go: unchanged a and (refused implies unchanged n) requirement F "" on go: free answer )";
    CHECK(found(Kind::open, std::string(chosen) + R"(requirement B "" on go: done implies after n = 1)").empty());
    CHECK(found(Kind::open, std::string(chosen) + R"(requirement B "" on go: done implies after n in (1, 2))") == Texts{"go: n"});
}

TEST_CASE("what a partial sheet leaves open or avoidable is no question, the rest is") {
    constexpr std::string_view some = R"(requirement A "" on go whenever a: done requirement B "" on stop: unchanged n requirement C "" on go whenever a: not refused )";
    CHECK(found(Kind::open, some).size() == 2);
    CHECK(found(Kind::avoidable, some) == Texts{"A C"});
    const std::string partial = "partial " + std::string(some);
    CHECK(found(Kind::open, partial).empty());
    CHECK(found(Kind::avoidable, partial).empty());
    CHECK(found(Kind::same, partial) == Texts{"A C"});
    CHECK(found(Kind::contradiction, partial + R"(requirement D "" on stop: after n != n)") == Texts{"B D"});
}

TEST_CASE("a reaction that leads into a trap is no reaction") {
    CHECK(found(Kind::open, R"(requirement A "" on go: done and unchanged a and after n in (1, 2) requirement S "" on stop whenever n != 2: done and nothing changes
        requirement B "" on stop whenever n = 2: after n = 3 requirement C "" never n = 3)").empty());
}

// ---- redundant ---------------------------------------------------------------------------------------------------------

TEST_CASE("a sentence follows from another, or from two") {
    CHECK(found(Kind::redundant, R"(requirement A "" on go: done and unchanged n requirement B "" on go: done)") == Texts{"B: A"});
    CHECK(found(Kind::redundant, R"(requirement A "" on go: done or unchanged n requirement B "" on go: done or after a)").empty());
    constexpr std::string_view two = R"(requirement A "" on go: after n <= 2 requirement C "" on go: after n in (1, 2) or after a )";
    CHECK(found(Kind::redundant, std::string(two) + R"(requirement B "" on go: after n >= 1)") == Texts{"C: A B"});
    CHECK(found(Kind::redundant, std::string(two) + R"(requirement B "" on stop: after n >= 1)").empty());
    CHECK(found(Kind::redundant, R"(requirement A "" never n = 3 requirement B "" on go: after n < 3)") == Texts{"B: A"});
    CHECK(found(Kind::redundant, R"(requirement A "" always n < 2 requirement B "" never n = 3)") == Texts{"B: A"});
}

TEST_CASE("two sentences say the same") {
    CHECK(found(Kind::same, R"(requirement A "" on go: done requirement B "" on go: not refused)") == Texts{"A B"});
    CHECK(found(Kind::same, R"(requirement A "" never a requirement B "" always not a)") == Texts{"A B"});
    CHECK(found(Kind::same, R"(requirement A "" on go: done requirement B "" on go whenever a: not refused)").empty());
    CHECK(found(Kind::redundant, R"(requirement A "" on go: done requirement B "" on go: not refused)").empty());
}

TEST_CASE("from a contradiction nothing follows") {
    CHECK(found(Kind::redundant, R"(requirement A "" on go: done requirement B "" on go: refused requirement C "" on go: nothing changes)").empty());
}

TEST_CASE("a state sentence that the steps keep is a theorem") {
    constexpr std::string_view up = R"(requirement A "" never n = 3 requirement C "" on go whenever n >= 2: unchanged n requirement D "" n changes only on go )";
    CHECK(found(Kind::theorem, std::string(up) + R"(requirement B "" on go whenever n < 2: after n = n + 1)") == Texts{"A: C D B"});
    CHECK(found(Kind::theorem, std::string(up) + R"(requirement B "" on go whenever n < 1: after n = n + 1)").empty());
}
