// SPDX-License-Identifier: Apache-2.0
// What the reader of sheets refuses, where, and in which words. An @ marks the place the message has to name.

#include "text/sheet_reader.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>

namespace {

using spec::text::Mistake;
using Texts = std::vector<std::string>;

spec::Machine empty_machine(std::string_view name) {
    spec::Machine m;
    m.name = name;
    m.types = {{spec::Kind::boolean, 1}};
    m.events.push_back({{}, "go"});
    return m;
}
const spec::text::Vocabularies bundle{[] { return Texts{"bundle", "lpa"}; }, empty_machine};

// Thrown, or none.
std::optional<Mistake> mistake_in(const std::string& text) {
    try {
        (void)spec::text::read_sheet("s.req", text, bundle);
    } catch (const Mistake& m) {
        return m;
    }
    return {};
}

// The sheet is refused at the @, with a message that holds all these words.
void refused(const std::string& marked, const Texts& words) {
    CAPTURE(marked);
    const std::size_t at = marked.find('@');
    REQUIRE(at != std::string::npos);
    const std::string before = marked.substr(0, at);
    const auto m = mistake_in(before + marked.substr(at + 1));
    REQUIRE(m.has_value());
    CAPTURE(m->what());
    CHECK(m->file == "s.req");
    CHECK(m->line == 1 + std::ranges::count(before, '\n'));
    CHECK(m->column == static_cast<int>(at - (before.rfind('\n') == std::string::npos ? 0 : before.rfind('\n') + 1)) + 1);
    for (const std::string& w : words) {
        CAPTURE(w);
        CHECK(std::string(m->what()).find(w) != std::string::npos);
    }
}

const std::string vocabulary = R"(subject s "A sheet."
type Phase = closed, open   index Slot: 2   index Port: 3   answers done, refused
state phase: Phase = closed   state level: 0..3 = 0   state ready: yes or no = no   state full[Slot]: yes or no = no
event go   event stop(slot: Slot, sure: yes or no)
word calm means not ready   word held(s: Slot) means full[s]
)";
void refused_statement(const std::string& marked, const Texts& words) { refused(vocabulary + marked, words); }
void refused_sentence(const std::string& marked, const Texts& words) { refused(vocabulary + "requirement A \"t\"\n  " + marked, words); }

// An unknown name is told with the names there are; `near` is one of them.
void unknown(const std::string& marked, const std::string& kind, const std::string& name, const std::string& near) {
    CAPTURE(marked);
    refused(vocabulary + marked, {"unknown " + kind, "'" + name + "'"});
    std::string text = vocabulary + marked;
    text.erase(text.find('@'), 1);
    const Mistake m = mistake_in(text).value();
    CHECK(m.kind == kind);
    CHECK(m.name == name);
    CHECK(std::ranges::find(m.known, near) != m.known.end());
}

}  // namespace

TEST_CASE("a sheet begins with its subject and has an event") {
    CHECK_FALSE(mistake_in(vocabulary).has_value());
    refused("@", {"expected 'subject'", "the end of the file"});
    refused("# a comment\n@door \"A door.\"", {"expected 'subject'", "found 'door'"});
    refused("subject @\"A door.\"", {"the subject's name", "a text in quotation marks"});
    refused("subject door @event go", {"what the subject is", "in quotation marks", "found 'event'"});
    refused("subject door @\"A door.\nevent go", {"no closing quotation mark"});
    refused("@subject door \"A door.\"", {"no event", "event NAME", "machine NAME"});
    refused("subject door \"A door.\" answers a event go @\"text\"", {"expected a statement", "a text in quotation marks"});
    refused("subject door \"A door.\"\n\tanswers done @; event go", {"character ';'", "means nothing"});
}

TEST_CASE("declarations that are refused") {
    refused_statement("type @Phase = a, b", {"'Phase'", "second time"});
    refused_statement("type Colour = red, @red", {"'red'", "second time"});
    refused_statement("type Colour = red, @after", {"'after'", "word of the language"});
    refused_statement("type @3 = a", {"the name of a type", "found '3'"});
    refused_statement("type Colour @red", {"expected '='", "found 'red'"});
    refused_statement("index Row: @0", {"1 to 16"});
    refused_statement("index Row: @17", {"1 to 16"});
    refused_statement("index Row: @1234567", {"at most six digits"});
    refused_statement("answers @sure", {"second time"});
    refused_statement("state @level: 0..3 = 0", {"'level'", "second time"});
    refused_statement("state @yes: 0..3 = 0", {"'yes'", "word of the language"});
    refused_statement("state n: 0..@2000 = 0", {"1 to 1023"});
    refused_statement("state n: @1..3 = 1", {"begin at 0"});
    refused_statement("state n: 0..3 = @4", {"'4' is no value", "0..3"});
    refused_statement("state n: 0..3 = @11111", {"is no value"});
    refused_statement("state b: yes or no = @0", {"'0' is no value", "yes or no"});
    refused_statement("state b: yes @and no = no", {"expected 'or'"});
    refused_statement("state n: 0..3 @state", {"the value it starts with", "found 'state'"});
    refused_statement("event @go", {"'go'", "second time"});
    refused_statement("event run(a: Slot, @a: Slot)", {"'a'", "second time"});
    refused_statement("environment @state", {"expected 'event'"});
    refused("subject s \"t\" event @go answers done", {"needs answers"});
    refused_statement("word @calm means ready", {"'calm'", "second time"});
    refused_statement("word @keeps means ready", {"word of the language"});
    refused_statement("word later means @after ready", {"'after' may stand only in what a sentence says of a step"});
    refused_statement("situations ready, @level", {"a number", "a condition is expected"});
}

TEST_CASE("a name stands for one thing") {
    refused_statement("state @done: 0..3 = 0", {"'done'", "already"});
    refused_statement("state @calm: 0..3 = 0", {"'calm'", "already"});
    refused_statement("word @level means ready", {"'level'", "already"});
    refused_statement("word @refused means ready", {"'refused'", "already"});
    refused_statement("event run(@level: Slot)", {"'level'", "already"});
    refused_statement("event run(@done: Slot)", {"'done'", "already"});
}

TEST_CASE("a sheet has the vocabulary of a machine or its own") {
    CHECK_FALSE(mistake_in("subject s \"t\" machine bundle word on_and_off means yes").has_value());
    refused_statement("@machine bundle", {"before anything is declared"});
    refused("subject s \"t\" machine bundle event @run", {"vocabulary", "'bundle'", "words"});
    refused("subject s \"t\" machine bundle type @Colour = red", {"'bundle'"});
    refused("subject s \"t\" machine @bundel", {"unknown machine", "'bundel'"});
    CHECK(mistake_in("subject s \"t\" machine bundel").value().known == Texts{"bundle", "lpa"});
}

TEST_CASE("an unknown name is told with those there are") {
    unknown("@events go", "statement", "events", "event");
    unknown("state p: @Phsae = closed", "type", "Phsae", "Phase");
    unknown("state p: Phase = @opne", "value of Phase", "opne", "open");
    unknown("state p[@Slto]: Phase = open", "index type", "Slto", "Slot");
    unknown("event run(s: @Bool)", "type", "Bool", "yes or no");
    unknown("word w(s: @Phase) means ready", "index type", "Phase", "Slot");
    unknown("requirement A \"t\" on @gou: done", "event", "gou", "go");
    unknown("requirement A \"t\" on go, @stpo: done", "event", "stpo", "stop");
    unknown("requirement A \"t\" always @lvel = 1", "name", "lvel", "level");
    unknown("requirement A \"t\" always @clam", "name", "clam", "calm");
    unknown("requirement A \"t\" on go: @doen", "name", "doen", "done");
    unknown("requirement A \"t\" on stop: done only if @sur", "name", "sur", "sure");
    unknown("requirement A \"t\" always phase = @opne", "value of Phase", "opne", "open");
    unknown("requirement A \"t\" always phase in (open, @clsoed)", "value of Phase", "clsoed", "closed");
    unknown("requirement A \"t\" on go: unchanged @lvel", "state variable", "lvel", "level");
    unknown("requirement A \"t\" on go: nothing changes but ready, @lvel", "state variable", "lvel", "level");
    unknown("requirement A \"t\" level, @redy change only on go", "state variable", "redy", "ready");
    unknown("requirement A \"t\" level changes only on @og", "event", "og", "go");
    unknown("requirement A \"t\" on go: free @lvel", "state variable", "lvel", "level");
    unknown("requirement A \"t\" ready leads to not ready as long as @og keeps coming", "event", "og", "go");
    unknown("requirement A \"t\" always all s in @Slto: full[s]", "index type", "Slto", "Slot");
    unknown("known Q-1 @opne go \"t\"", "kind of finding", "opne", "open");
}

TEST_CASE("names are known only where they mean something") {
    refused_sentence("on go: @slot = 1 implies done", {"unknown name 'slot'"});      // a parameter of another event
    refused_sentence("every step: @sure implies done", {"unknown name 'sure'"});
    refused_sentence("on go, stop: @sure implies done", {"unknown name 'sure'"});
    refused_sentence("always @slot = 1", {"unknown name 'slot'"});
    refused_sentence("always @done", {"unknown name 'done'"});
    refused_sentence("on go whenever @done: ready", {"unknown name 'done'"});
    refused_sentence("on go whenever @after ready: done", {"'after' may stand only"});
    refused_sentence("never @after ready", {"'after' may stand only"});
    refused_sentence("always @unchanged level", {"'unchanged' may stand only"});
    refused_sentence("always @nothing changes", {"'nothing changes' may stand only"});
    refused_sentence("always (some s in Slot: full[s]) or full[@s]", {"unknown name 's'"});
    refused_sentence("each s in Slot: full[s] leads to ready as long as go keeps coming requirement B \"t\" always full[@s]", {"unknown name 's'"});
}

TEST_CASE("values of different types do not mix") {
    refused_sentence("always @level", {"a number", "a condition is expected"});
    refused_sentence("always ready and @phase", {"of type Phase", "a condition is expected"});
    refused_sentence("always not @level", {"a condition is expected"});
    refused_sentence("on go: @3", {"a number", "a condition is expected"});
    refused_sentence("always level = @phase", {"the left side is a number", "of type Phase"});
    refused_sentence("always phase = @(1)", {"the left side is of type Phase", "a number"});
    refused_sentence("always phase @< open", {"only numbers have an order", "of type Phase"});
    refused_sentence("always level = 1 + @phase", {"only numbers are added", "of type Phase"});
    refused_sentence("always @ready + 1 = 2", {"yes or no", "only numbers are added"});
    refused_sentence("always ready @in (yes)", {"the left side is a condition"});
    refused_sentence("always count s in Slot: @full[s] = 1", {"in parentheses"});
    refused_sentence("always (count s in Slot: @(level)) = 1", {"a number", "a condition is expected"});
    refused_sentence("always level = @1234567", {"at most six digits"});
}

TEST_CASE("elements and words are written with what they are about") {
    refused_sentence("always @full", {"a value for each Slot", "full[..]"});
    refused_sentence("always level@[0] = 1", {"'level'", "a single value"});
    refused_sentence("always full[@2]", {"only 0..1", "Slot"});
    refused_sentence("always full[@level]", {"an element for each Slot", "a number"});
    refused_sentence("always all p in Port: full[@p]", {"an element for each Slot", "of type Port"});
    refused_sentence("always full[0@)", {"expected ']'", "found ')'"});
    refused_sentence("always held @and ready", {"expected '('", "'held'"});
    refused_sentence("always held(@level)", {"'held'", "Slot", "a number"});
    refused_sentence("always held(0@, 1)", {"expected ')'", "'held'"});
    refused_sentence("always @calm(0)", {"'calm'", "no parentheses"});
    refused_sentence("always phase in @open", {"expected '('"});
    refused_sentence("always all @step in Slot: ready", {"'step'", "word of the language"});
    refused_sentence("always all s @of Slot: ready", {"expected 'in'"});
    refused_sentence("always (ready@", {"expected ')'", "the end of the file"});
    refused_sentence("on go: nothing @happens", {"expected 'changes'", "'nothing'"});
}

TEST_CASE("sentences that are no sentences") {
    refused_statement("requirement A \"t\" always ready requirement @A \"t\" never ready", {"'A'", "second time"});
    refused_statement("requirement A \"t\" always ready assume @A \"t\" on go: ready", {"'A'", "second time"});
    refused_statement("requirement @\"t\" always ready", {"the requirement's id"});
    refused_statement("requirement A @on go: done", {"the sentence for people", "found 'on'"});
    refused_statement("requirement A clause @4 \"t\" always ready", {"the clause, in quotation marks"});
    refused_statement("requirement A cites @\"t\" always ready", {"the id of a requirement"});
    refused_sentence("@", {"always", "never", "leads to", "the end of the file"});
    refused_sentence("always @requirement", {"unknown name 'requirement'"});
    refused_sentence("at @least 1 s in Slot: full[s]", {"expected 'most'"});
    refused_sentence("at most @some s in Slot: full[s]", {"how many at most"});
    refused_sentence("at most 1 s in Slot @full[s]", {"expected ':'"});
    refused_sentence("on go @done", {"expected ':'"});
    refused_sentence("on go whenever ready @done", {"expected ':'"});
    refused_sentence("on go, @go: done", {"'go'", "second time"});
    refused_sentence("on go: done only @when ready", {"expected 'if'"});
    refused_sentence("on go: done@)", {"expected a statement", "found ')'"});
    refused_sentence("every @time: done", {"expected 'step'"});
    refused_sentence("level changes @on go", {"expected 'only'"});
    refused_sentence("level, ready change only @go", {"expected 'on'"});
    refused_sentence("ready @requirement", {"expected 'leads'"});
    refused_sentence("ready leads @towards calm as long as go keeps coming", {"expected 'to'"});
    refused_sentence("ready leads to calm as @soon as go keeps coming", {"expected 'long'"});
    refused_sentence("ready leads to calm as long as go @comes", {"expected 'keeps'"});
    refused_sentence("each s in Slot @full[s] leads to ready as long as go keeps coming", {"expected ':'"});
    refused_sentence("on go: free level, @5", {"state variable"});
    refused_statement("assume E \"t\" @always ready", {"on EVENT", "found 'always'"});
    refused_statement("assume E \"t\" on go: @done", {"unknown name 'done'"});
    refused_statement("assume E \"t\" on go: @after ready", {"'after' may stand only"});
    refused_statement("assume E \"t\" on go: @free level", {"an assumption leaves nothing free"});
    refused_statement("known Q-1 open go @requirement", {"what was found", "found 'requirement'"});
}

// ---- whatever is written is read or refused ------------------------------------------------------------------------------

namespace {

const std::string everything = vocabulary + R"(source "S" partial environment event tick
requirement A seed shall clause "1" because "b" cites B, C "t" "u" on go, stop whenever phase in (open, closed) and level + 1 - 1 <= 2: done only if calm or held(0)
requirement B "t" at most 1 s in Slot: full[s]   requirement C "t" never (count s in Slot: (full[s])) = 2
requirement D "t" level, full change only on go  requirement E "t" each s in Slot: full[s] leads to not full[s] as long as go, tick keep coming
requirement F "t" on stop: after full[slot] and unchanged full[0] or nothing changes but full[slot], level   requirement G may "t" on go: free answer, level
assume H "t" on tick: some s in Slot: not full[s] implies ready   requirement I "t" every step: refused implies after level >= level
situations ready, not ready   known J open go, tick "t"
)";

}  // namespace

TEST_CASE("a sheet that ends too early is read or refused at its end") {
    REQUIRE_FALSE(mistake_in(everything).has_value());
    int refusals = 0;
    for (std::size_t length = 0; length <= everything.size(); ++length) {
        const auto m = mistake_in(everything.substr(0, length));
        if (!m) continue;
        ++refusals;
        CHECK(m->line >= 1);
        CHECK(m->line <= 1 + std::ranges::count(everything, '\n'));
        CHECK(m->column >= 1);
    }
    CHECK(refusals > 500);
}

TEST_CASE("a sheet with a word too many or too few is read or refused") {
    std::vector<std::string> words;
    for (std::size_t from = 0, to = 0; from < everything.size(); from = to) {
        to = everything.find_first_of(" \n", from + 1);
        words.push_back(everything.substr(from, std::min(to, everything.size()) - from));
    }
    const auto text = [](const std::vector<std::string>& list) {
        std::string t;
        for (const std::string& w : list) t += w;
        return t;
    };
    REQUIRE(text(words) == everything);
    int refusals = 0;
    for (std::size_t k = 0; k != words.size(); ++k) {
        std::vector<std::string> less = words, more = words, other = words;
        less.erase(less.begin() + static_cast<std::ptrdiff_t>(k));
        more.insert(more.begin() + static_cast<std::ptrdiff_t>(k), words[k]);
        std::swap(other[k], other[(k * 7 + 3) % words.size()]);
        for (const auto& list : {less, more, other}) refusals += mistake_in(text(list)).has_value();
    }
    CHECK(refusals > static_cast<int>(words.size()));
}
