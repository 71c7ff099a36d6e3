// SPDX-License-Identifier: Apache-2.0
// What a sheet's text means: its vocabulary, its formulas, its sentences.

#include "by_hand.hpp"
#include "lang/run.hpp"
#include "text/sheet_reader.hpp"

#include <doctest/doctest.h>

namespace {

using namespace by_hand;
using spec::Form;
using spec::Sentence;
using spec::Sheet;
using spec::Snapshot;
using Texts = std::vector<std::string>;
using Views = std::vector<std::string_view>;

const std::string vocabulary = R"(subject s "A sheet."
type Phase = closed, open   index Slot: 3   answers done, refused, later
state a: yes or no = no   state b: yes or no = no   state c: yes or no = yes   state n: 0..5 = 2   state phase: Phase = open
state full[Slot]: yes or no = no   state next[Slot]: 0..3 = 1
event go   event lift(slot: Slot, sure: yes or no)   environment event drop(sure: yes or no, other: yes or no, slot: Slot)
)";

Sheet read(const std::string& text) {
    return spec::text::read_sheet("s.req", text, {[] { return Texts{}; }, [](std::string_view) { return spec::Machine{}; }});
}
// Of the condition in a state a, b, c, n, phase, full.., next..
bool is(const std::string& condition, const Snapshot& state) {
    const Sheet sheet = read(vocabulary + "requirement A \"t\" always (" + condition + ")");
    const auto& d = sheet.sentences.at(0).demands.at(0);
    return !spec::value(sheet.vocabulary, d.premise, state) || spec::value(sheet.vocabulary, d.conclusion, state);
}
constexpr long closed = 0, open = 1;
Snapshot state(long a, long b, long c) { return {a, b, c, 2, open, 0, 0, 0, 1, 1, 1}; }

// Is `then`, said on the event, true of this step?
bool holds_of(const std::string& sentence, const Snapshot& before, const spec::Input& input, int answer, const Snapshot& after) {
    const Sheet sheet = read(vocabulary + "requirement A \"t\" " + sentence);
    for (const spec::Demand& d : sheet.sentences.at(0).demands) {
        spec::Property premise, conclusion;
        premise.event = conclusion.event = d.event;
        premise.condition = d.premise;
        conclusion.condition = d.conclusion;
        if (d.event != input.event || !spec::holds(sheet.vocabulary, premise, before, input, {answer}, after)) continue;
        if (!spec::holds(sheet.vocabulary, conclusion, before, input, {answer}, after)) return false;
    }
    return true;
}
enum : int { go, lift, drop };
enum : int { done, refused, later };

}  // namespace

// ---- vocabulary --------------------------------------------------------------------------------------------------------

TEST_CASE("the vocabulary is that of the text") {
    const Sheet sheet = read(vocabulary);
    const spec::Machine& m = sheet.vocabulary;
    CHECK(sheet.name == "s");
    CHECK(sheet.title == "A sheet.");
    CHECK(sheet.file == "s.req");
    CHECK(m.cells == 11);
    CHECK(spec::initial(m) == Snapshot{0, 0, 1, 2, open, 0, 0, 0, 1, 1, 1});
    REQUIRE(m.events.size() == 3);
    CHECK_FALSE(m.events[lift].environment);
    CHECK(m.events[drop].environment);
    CHECK(m.events[drop].parameters[2].name == "slot");
    CHECK(spec::type_of(m, m.events[drop].parameters[2]).high == 2);
    CHECK(spec::type_of(m, m.variables[3]).high == 5);
    CHECK(spec::text_of(m.types[static_cast<unsigned>(m.events[go].answers)], later) == "later");
    CHECK(m.rules.empty());
}

// ---- formulas ----------------------------------------------------------------------------------------------------------

TEST_CASE("not binds before and, and before or, or before implies") {
    for (long bits = 0; bits != 8; ++bits) {
        const bool a = bits & 1, b = bits & 2, c = bits & 4;
        const Snapshot s = state(a, b, c);
        CAPTURE(bits);
        CHECK(is("a or b and not c", s) == (a || (b && !c)));
        CHECK(is("a and b or c", s) == ((a && b) || c));
        CHECK(is("a and (b or c)", s) == (a && (b || c)));
        CHECK(is("not a and b", s) == (!a && b));
        CHECK(is("not (a and b)", s) == !(a && b));
        CHECK(is("not not a", s) == a);
        CHECK(is("a implies b implies c", s) == (!a || !b || c));
        CHECK(is("(a implies b) implies c", s) == (!(!a || b) || c));
        CHECK(is("a or b implies b and c", s) == (!(a || b) || (b && c)));
        CHECK(is("not a = b", s) == (a != b));
        CHECK(is("a = yes and b != yes", s) == (a && !b));
        CHECK(is("a = (b and c)", s) == (a == (b && c)));
        CHECK(is("a or yes and no", s) == a);
    }
}

TEST_CASE("numbers are compared, added and subtracted, and never fall below zero") {
    for (long n = 0; n <= 5; ++n) {
        Snapshot s = state(0, 0, 0);
        s[3] = n;
        CAPTURE(n);
        CHECK(is("n < 3", s) == (n < 3));
        CHECK(is("n <= 3", s) == (n <= 3));
        CHECK(is("n > 3", s) == (n > 3));
        CHECK(is("n >= 3", s) == (n >= 3));
        CHECK(is("n != 3", s) == (n != 3));
        CHECK(is("n in (1, 4)", s) == (n == 1 || n == 4));
        CHECK(is("n in (2)", s) == (n == 2));
        CHECK(is("n - 3 + 3 = n", s) == (n >= 3));
        CHECK(is("n + 3 - 3 = n", s));
        CHECK(is("n + n > 9", s) == (n == 5));
        CHECK(is("3 < n", s) == (3 < n));
        CHECK(is("2 + (n - 1) = 4", s) == (n == 3));
    }
}

TEST_CASE("a bare value is of the type it is compared with") {
    Snapshot s = state(0, 0, 0);
    CHECK(is("phase = open", s));
    CHECK_FALSE(is("phase in (closed)", s));
    s[4] = closed;
    CHECK(is("phase != open", s));
    CHECK(is("phase in (closed, open)", s));
}

TEST_CASE("elements are named, ranged over and counted") {
    Snapshot s = state(0, 0, 0);
    s[6] = 1;
    CHECK(is("full[1] and not full[0]", s));
    CHECK(is("some i in Slot: full[i]", s));
    CHECK_FALSE(is("all i in Slot: full[i]", s));
    CHECK(is("(count i in Slot: (full[i])) = 1", s));
    CHECK(is("(count i in Slot: (not full[i])) + 1 = 3", s));
    CHECK(is("some i in Slot: all j in Slot: full[j] implies i = j", s));
    CHECK(is("all i in Slot: full[i] implies i = 1", s));  // as far as it goes: all i: (full[i] implies ..)
    CHECK(is("(all i in Slot: full[i]) implies a", s));
    CHECK(is("some i in Slot: full[i] and i != 0 and i != 2", s));
}

TEST_CASE("words stand for their conditions, with what they are said of") {
    const std::string words = "word calm means not a and not b word held(s: Slot, t: Slot) means full[s] and not full[t] ";
    const auto of = [&](const std::string& condition, const Snapshot& s) {
        const Sheet sheet = read(vocabulary + words + "requirement A \"t\" always (" + condition + ")");
        return spec::value(sheet.vocabulary, sheet.sentences.at(0).demands.at(0).conclusion, s) != 0;
    };
    Snapshot s = state(0, 0, 0);
    s[6] = 1;
    CHECK(of("calm", s));
    CHECK_FALSE(of("calm", state(0, 1, 0)));
    CHECK(of("held(1, 0)", s));
    CHECK_FALSE(of("held(0, 1)", s));
    CHECK(of("some t in Slot: held(t, 2)", s));
}

// ---- steps -------------------------------------------------------------------------------------------------------------

TEST_CASE("after reads the element named before the step") {
    const Snapshot before{0, 0, 0, 2, open, 0, 0, 0, 1, 2, 0};
    Snapshot after = before;
    after[5] = 1;  // full[0]
    after[3] = 3;
    const spec::Input input{lift, {0, 1}};
    CHECK(holds_of("on lift: after full[slot]", before, input, done, after));
    CHECK(holds_of("on lift: not full[slot] and after full[slot]", before, input, done, after));
    CHECK(holds_of("on lift: after n = n + 1", before, input, done, after));
    CHECK(holds_of("on lift: after (n = 3 and full[0])", before, input, done, after));
    CHECK_FALSE(holds_of("on lift: after n = 2", before, input, done, after));
    CHECK(holds_of("on lift: after next[slot] = next[slot]", before, input, done, after));
    CHECK(holds_of("on lift: after n - n = 1", before, input, done, after));  // after reads `n` only
}

TEST_CASE("what is unchanged, and what nothing but changes") {
    const Snapshot before = state(0, 0, 0);
    Snapshot after = before;
    after[6] = 1;  // full[1]
    const spec::Input input{lift, {1, 0}};
    CHECK(holds_of("on lift: unchanged n and unchanged next", before, input, done, after));
    CHECK_FALSE(holds_of("on lift: unchanged full", before, input, done, after));
    CHECK_FALSE(holds_of("on lift: unchanged full[slot]", before, input, done, after));
    CHECK(holds_of("on lift: unchanged full[0]", before, input, done, after));
    CHECK_FALSE(holds_of("on lift: nothing changes", before, input, done, after));
    CHECK(holds_of("on lift: nothing changes", before, input, done, before));
    CHECK(holds_of("on lift: nothing changes but full", before, input, done, after));
    CHECK(holds_of("on lift: nothing changes but full[slot]", before, input, done, after));
    CHECK(holds_of("on lift: nothing changes but full[0], full[1], n", before, input, done, after));
    CHECK_FALSE(holds_of("on lift: nothing changes but full[0], n", before, input, done, after));
    CHECK(holds_of("on lift: done and nothing changes but a, b, c, n, phase, full, next", before, input, done, after));
}

TEST_CASE("parameters stand at other places in each event") {
    const Snapshot s = state(0, 0, 0);
    Snapshot after = s;
    after[7] = 1;  // full[2]
    const std::string sentence = "on lift, drop whenever sure: after full[slot]";
    CHECK(holds_of(sentence, s, {lift, {2, 1}}, done, after));
    CHECK_FALSE(holds_of(sentence, s, {lift, {1, 1}}, done, after));
    CHECK(holds_of(sentence, s, {lift, {1, 0}}, done, after));
    CHECK(holds_of(sentence, s, {drop, {1, 0, 2}}, done, after));
    CHECK_FALSE(holds_of(sentence, s, {drop, {1, 0, 1}}, done, after));
    CHECK(holds_of(sentence, s, {drop, {0, 1, 1}}, done, after));
    CHECK(holds_of(sentence, s, {go, {}}, done, s));
}

TEST_CASE("an answer is only if") {
    const Snapshot yes = state(1, 0, 0), no = state(0, 0, 0);
    for (const std::string sentence : {"on go: done only if a", "on go: done implies a"}) {
        CHECK(holds_of(sentence, yes, {go, {}}, done, yes));
        CHECK_FALSE(holds_of(sentence, no, {go, {}}, done, no));
        CHECK(holds_of(sentence, no, {go, {}}, refused, no));
    }
    CHECK(holds_of("on go whenever b: done only if a", no, {go, {}}, done, no));
    CHECK_FALSE(holds_of("on go whenever not b: done or later only if a", no, {go, {}}, later, no));
    CHECK(read(vocabulary + "requirement A \"t\" on go: done only if a").sentences[0].demands[0].premise.size() == 1);
}

TEST_CASE("every step is each event's") {
    const Sheet sheet = read(vocabulary + "requirement A \"t\" every step whenever a: refused");
    REQUIRE(sheet.sentences[0].demands.size() == 3);
    CHECK(sheet.sentences[0].demands[2].event == drop);
    CHECK_FALSE(holds_of("every step whenever a: refused", state(1, 0, 0), {go, {}}, done, state(1, 0, 0)));
}
