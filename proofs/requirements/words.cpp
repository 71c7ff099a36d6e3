// SPDX-License-Identifier: Apache-2.0
#include "requirements/words.hpp"

#include "trace.hpp"

#include <algorithm>

namespace proofs::requirements {

using namespace spec;

namespace {

const Sentence& at(const Sheet& sheet, int sentence) { return sheet.sentences[static_cast<unsigned>(sentence)]; }
const Event& event_at(const Sheet& sheet, int event) { return sheet.vocabulary.events[static_cast<unsigned>(event)]; }

// Everything of a state that is worth saying: what is not as in the beginning, or all of it if that is little.
std::vector<std::string> state_lines(const Machine& m, const Snapshot& s) {
    std::vector<std::string> all, unusual;
    const std::vector<const Variable*> cells = spec::cells(m);
    for (std::size_t c = 0; c != cells.size(); ++c) {
        const std::string line = cell_name(m, static_cast<int>(c)) + " = " + text_of(type_of(m, *cells[c]), s[c]);
        all.push_back(line);
        if (s[c] != cells[c]->initial) unusual.push_back(line);
    }
    return all.size() <= 8 || unusual.empty() ? all : unusual;
}

std::string situation(const Machine& m, const Play& play) {
    if (play.moves.empty()) return "at the beginning";
    const Snapshot& s = play.moves.back().after;
    std::vector<std::string> lines = state_lines(m, s);
    if (lines.size() > 6) lines.resize(6);
    return "while " + list_of(lines);
}

std::string answer_text(const Machine& m, const Move& move) {
    return text_of(m.types[static_cast<unsigned>(m.events[static_cast<unsigned>(move.input.event)].answers)], move.answer);
}

// The inputs and reactions of the play, without what happens at its end.
Chart chart_of(const Sheet& sheet, const Play& play) {
    const Machine& m = sheet.vocabulary;
    Chart chart{std::string(sheet.title)};
    chart.answers = "platform";
    chart.start = state_lines(m, play.from);
    if (chart.start.size() > 8) chart.start.clear();
    if (!chart.start.empty()) chart.start.insert(chart.start.begin(), "begins with");
    Snapshot now = play.from;
    for (const Move& move : play.moves) {
        chart.steps.push_back({proofs::text_of(m, move.input), answer_text(m, move), changes(m, now, move.after)});
        now = move.after;
    }
    return chart;
}
Snapshot end_of(const Play& play) { return play.moves.empty() ? play.from : play.moves.back().after; }

void tell_contradiction(const Sheet& sheet, const Finding& f, Told& told) {
    const std::vector<std::string> ids = ids_of(sheet, f.sentences);
    told.chart = chart_of(sheet, f.play);
    if (!f.play.last) {
        told.headline = ids.front() + " does not hold at the beginning.";
        told.paragraphs.push_back("The state everything begins with already breaks it.");
        told.chart.steps.clear();
        return;
    }
    const std::string input = proofs::text_of(sheet.vocabulary, *f.play.last);
    if (f.sentences.size() == 1) told.headline = ids.front() + " contradicts itself.";
    else told.headline = list_of(ids) + " contradict each other" + (f.sentences.size() == 2 ? "." : ", taken together.");
    told.paragraphs.push_back("When " + input + " comes " + situation(sheet.vocabulary, f.play) + ", no reaction keeps " + (f.sentences.size() == 1 ? "it." : f.sentences.size() == 2 ? "both." : "all of them; any " + std::to_string(f.sentences.size() - 1) + " of them can be kept."));
    if (f.events.size() > 1) {
        std::vector<std::string> others;
        for (const int e : f.events)
            if (e != f.play.last->event) others.push_back(full_name(event_at(sheet, e)));
        told.paragraphs.push_back("They do so on " + list_of(others) + " as well.");
    }
    told.chart.steps.push_back({input, "no reaction is left", {}, true});
}

void tell_unrealisable(const Sheet& sheet, const Finding& f, Told& told) {
    const std::vector<std::string> ids = ids_of(sheet, f.sentences);
    const std::size_t moves = f.play.moves.size() + 1;
    told.headline = f.sentences.size() == 1 ? "No platform can keep " + ids.front() + "." : "No platform can keep " + list_of(ids) + " together.";
    told.paragraphs.push_back(moves == 1 ? "The first thing the environment does may be such that whatever the platform answers, one of them is broken."
                                         : "In " + std::to_string(moves) + " steps the environment brings it about that whatever the platform answers, one of them is broken. Until the last of them each can be kept.");
    told.chart = chart_of(sheet, f.play);
    if (!f.play.last || f.play.reactions.empty()) return;
    const Move& end = f.play.reactions.front();
    std::vector<std::string> lines = changes(sheet.vocabulary, end_of(f.play), end.after);
    for (const int s : f.sentences) {
        const Sentence& sentence = at(sheet, s);
        if (sentence.form != Form::state) continue;
        for (const Demand& d : sentence.demands)
            if ((d.premise.empty() || value(sheet.vocabulary, d.premise, end.after)) && !value(sheet.vocabulary, d.conclusion, end.after)) lines.push_back("breaks " + std::string(sentence.id));
    }
    told.chart.steps.push_back({proofs::text_of(sheet.vocabulary, *f.play.last), answer_text(sheet.vocabulary, end), lines, true});
    told.chart.note = "any other reaction breaks a sentence as well";
}

void tell_open(const Sheet& sheet, const Analysis& analysis, const Finding& f, Told& told) {
    const Machine& m = sheet.vocabulary;
    const std::string event = full_name(event_at(sheet, f.events.front()));
    std::vector<std::string> what;
    for (const int d : f.left_open) what.push_back(d < 0 ? "the answer" : dimension_name(sheet, d));
    told.headline = "What happens on " + event + " is left open: " + list_of(what) + (what.size() == 1 && f.left_open.front() >= 0 ? " after it." : ".");
    std::vector<std::string> rows;
    for (const int r : f.rows) rows.push_back(analysis.rows[static_cast<unsigned>(r)]);
    told.paragraphs.push_back("This is so in " + (rows.size() == 1 && rows.front() == "any situation" ? "some situations" : "situations with " + list_of(rows, "or")) + ".");
    // What is said of the event, though not enough.
    for (std::size_t s = 0; s != sheet.sentences.size(); ++s)
        if (sheet.sentences[s].form == Form::step && std::ranges::find(sheet.sentences[s].demands, f.events.front(), &Demand::event) != sheet.sentences[s].demands.end())
            told.quoted.push_back(static_cast<int>(s));
    if (f.play.reactions.size() < 2 || !f.play.last) return;
    const Move &one = f.play.reactions[0], &two = f.play.reactions[1];
    const std::string input = proofs::text_of(m, *f.play.last);
    std::string text = "For example, when " + input + " comes " + situation(m, f.play) + ", ";
    if (one.answer != two.answer) text += "no sentence says whether the answer is " + answers_of(sheet, f.events.front(), f.answers) + ".";
    else {
        std::vector<std::string> differ;
        const std::vector<const Variable*> cells = spec::cells(m);
        for (std::size_t c = 0; c != one.after.size(); ++c)
            if (one.after[c] != two.after[c]) differ.push_back(cell_name(m, static_cast<int>(c)) + " is " + text_of(type_of(m, *cells[c]), one.after[c]) + " or " + text_of(type_of(m, *cells[c]), two.after[c]));
        text += "the answer is " + answer_text(m, one) + ", but no sentence says whether afterwards " + list_of(differ) + ".";
    }
    told.paragraphs.push_back(text);
    told.chart = chart_of(sheet, f.play);
    const auto lines = [&](const Move& move) {
        std::vector<std::string> list = changes(m, end_of(f.play), move.after);
        if (list.empty()) list.push_back("nothing changes");
        return list;
    };
    told.chart.steps.push_back({input, "either: " + answer_text(m, one), lines(one)});
    told.chart.steps.push_back({"(the same)", "or: " + answer_text(m, two), lines(two)});
}

}  // namespace

std::string_view name_of(Kind k) {
    constexpr std::string_view names[]{"contradiction", "unrealisable", "unfulfillable", "never", "avoidable", "open", "redundant", "same", "theorem", "trap"};
    return names[static_cast<unsigned>(k)];
}
std::string_view meaning_of(Kind k) {
    constexpr std::string_view all[]{
        "Sentences demand different things of one reaction: in a situation that can arise, no reaction keeps them all.",
        "Each step leaves a reaction, but the environment can go on so that a sentence is broken in the end.",
        "What a sentence promises for the end can be prevented for ever, although the inputs it counts on keep coming.",
        "What a sentence speaks of cannot happen: it holds, and says nothing.",
        "A platform can always avoid what a sentence speaks of: it then holds, and says nothing.",
        "More than one reaction keeps all sentences: a question for those who wrote them.",
        "A sentence follows from others: without it nothing else would be allowed.",
        "Two sentences allow exactly the same.",
        "A sentence about every state follows from what is said of the steps: a check, not a demand.",
        "A platform has to look ahead: there are situations from which it cannot keep all sentences, and it can stay away from them."};
    return all[static_cast<unsigned>(k)];
}
std::string_view advice_of(Kind k) {
    constexpr std::string_view all[]{
        "Say which of them goes first, or restrict one of them to other situations.",
        "Allow the platform to refuse the input that leads there, or give up the sentence that is broken.",
        "Add the input it needs to those that keep coming, or say what the platform does until then.",
        "Remove it, or say what leads to the situation it speaks of.",
        "Say when the platform has to get there.",
        "Add a sentence that fixes the reaction, or one that says the platform may choose (\"free\").",
        "Remove it, or mark it as an explanation.",
        "Remove one of them.",
        "Nothing.",
        "Say it, so that nobody has to find out."};
    return all[static_cast<unsigned>(k)];
}

std::string list_of(const std::vector<std::string>& names, std::string_view last) {
    std::string text;
    for (std::size_t k = 0; k != names.size(); ++k) text += (k == 0 ? "" : k + 1 == names.size() ? " " + std::string(last) + " " : ", ") + names[k];
    return text;
}
std::vector<std::string> ids_of(const Sheet& sheet, const std::vector<int>& sentences) {
    std::vector<std::string> ids;
    for (const int s : sentences) ids.emplace_back(at(sheet, s).id);
    return ids;
}
std::string dimension_name(const Sheet& sheet, int dimension) {
    return dimension < 0 ? "answer" : full_name(sheet.vocabulary.variables[static_cast<unsigned>(dimension)]);
}
std::string answers_of(const Sheet& sheet, int event, const std::vector<int>& answers) {
    const Type& type = sheet.vocabulary.types[static_cast<unsigned>(event_at(sheet, event).answers)];
    std::vector<std::string> names;
    for (const int a : answers) names.push_back(text_of(type, a));
    return list_of(names, "or");
}

Told tell(const Sheet& sheet, const Analysis& analysis, const Finding& f) {
    Told told;
    told.quoted = f.sentences;
    const std::vector<std::string> ids = ids_of(sheet, f.sentences);
    const std::string because = list_of(ids_of(sheet, f.because));
    switch (f.kind) {
    case Kind::contradiction: tell_contradiction(sheet, f, told); break;
    case Kind::unrealisable: tell_unrealisable(sheet, f, told); break;
    case Kind::unfulfillable:
        told.headline = "The platform cannot keep what " + ids.front() + " promises.";
        told.paragraphs.push_back("From here on the environment can prevent it for ever, although what the sentence counts on keeps coming.");
        told.chart = chart_of(sheet, f.play);
        told.chart.note = "from here on: pending for ever";
        break;
    case Kind::never:
        told.headline = ids.front() + " says nothing: what it speaks of never happens.";
        told.paragraphs.push_back("No behaviour that the sentences allow leads to a situation in which it would apply.");
        break;
    case Kind::avoidable:
        told.headline = list_of(ids) + (ids.size() == 1 ? " says nothing" : " say nothing") + " if the platform likes.";
        told.paragraphs.push_back(ids.size() == 1 ? "A platform that keeps all sentences can stay away from the situation it speaks of for ever."
                                                  : "One platform that keeps all sentences stays away from everything they speak of for ever.");
        break;
    case Kind::open: tell_open(sheet, analysis, f, told); break;
    case Kind::redundant:
        told.headline = ids.front() + (f.by_all ? " follows from what the others say." : f.because.empty() ? " holds of every platform, whatever it does." : " follows from " + because + ".");
        told.quoted.insert(told.quoted.end(), f.because.begin(), f.because.end());
        break;
    case Kind::same: told.headline = list_of(ids) + " say the same."; break;
    case Kind::theorem:
        told.headline = ids.front() + " follows from what is said of the steps.";
        if (!f.because.empty()) told.paragraphs.push_back("It is kept by " + because + ".");
        break;
    case Kind::trap:
        told.headline = "A platform has to look ahead to keep " + list_of(ids) + ".";
        told.paragraphs.push_back("After this, which every single sentence allows, it cannot keep them all any more.");
        told.chart = chart_of(sheet, f.play);
        break;
    }
    if (!f.known.empty()) told.paragraphs.push_back("Known as " + f.known + ".");
    return told;
}

}  // namespace proofs::requirements
