// SPDX-License-Identifier: Apache-2.0
// Is everything the analysis says of a tiny sheet so, and does it say everything? Compared with the sheet written out.

#pragma once

#include "explicit_game.hpp"
#include "requirements/analysis.hpp"

#include <doctest/doctest.h>

#include <map>

namespace by_hand {

class Compared {
public:
    using Kind = proofs::requirements::Kind;
    using Finding = proofs::requirements::Finding;
    using Reaction = ExplicitGame::Reaction;
    using Sentences = ExplicitGame::Sentences;

    Compared(const spec::Sheet& sheet, const proofs::requirements::Analysis& analysis)
        : sheet_(sheet), a_(analysis), x_(sheet), reached_(x_.reached(x_.everywhere())) {
        contradictions();
        game();
        responses();
        vacuous();
        open();
        redundant();
        plays();
    }

private:
    static std::size_t at(int k) { return static_cast<std::size_t>(k); }
    std::vector<const Finding*> of(Kind kind) const {
        std::vector<const Finding*> list;
        for (const Finding& f : is_note(kind) ? a_.notes : a_.findings)
            if (f.kind == kind) list.push_back(&f);
        return list;
    }
    std::set<int> subjects(Kind kind) const {
        std::set<int> list;
        for (const Finding* f : of(kind)) list.insert(f->sentences.begin(), f->sentences.end());
        return list;
    }
    std::string names(const std::set<int>& list) const {
        std::string text;
        for (const int s : list) text += std::string(sheet_.sentences[at(s)].id) + ' ';
        return text;
    }
    int sentences() const { return static_cast<int>(sheet_.sentences.size()); }
    bool beginning_allowed() const { return x_.holds_in(x_.first(), x_.all()); }

    void contradictions() {
        CHECK(static_cast<double>(std::ranges::count(reached_, true)) == a_.reachable_states);
        std::map<Sentences, std::set<int>> expected, found;
        for (int s = 0; s != sentences(); ++s)
            if (!x_.holds_in(x_.first(), ExplicitGame::chosen({s}))) expected[{s}];
        for (int e = 0; e != static_cast<int>(sheet_.vocabulary.events.size()); ++e)
            for (std::vector<std::size_t> left = stuck(e); !left.empty();) {
                const auto sets = x_.minimal_sets([&](ExplicitGame::Chosen c) {
                    return std::ranges::any_of(left, [&](std::size_t q) { return !x_.answerable(q, c); });
                });
                for (const Sentences& set : sets) expected[set].insert(e);
                // What they do not explain has others.
                std::erase_if(left, [&](std::size_t q) {
                    return std::ranges::any_of(sets, [&](const Sentences& set) { return !x_.answerable(q, ExplicitGame::chosen(set)); });
                });
            }
        for (const Finding* f : of(Kind::contradiction)) found[f->sentences].insert(f->events.begin(), f->events.end());
        CHECK(found == expected);
        CHECK(of(Kind::contradiction).size() == found.size());
    }
    // The situations of an event in which no reaction is left.
    std::vector<std::size_t> stuck(int event) const {
        std::vector<std::size_t> list;
        for (std::size_t q = 0; q != x_.situations().size(); ++q)
            if (x_.situations()[q].input.event == event && reached_[at(x_.situations()[q].state)] && !x_.answerable(q, x_.all())) list.push_back(q);
        return list;
    }

    void game() {
        const std::vector<int> moves = x_.moves_to_win(x_.all(), x_.everywhere());
        const bool wins = x_.environment_wins(x_.all());
        CHECK(a_.realisable == (beginning_allowed() && !wins));
        std::set<Sentences> expected, found;
        if (wins) expected = x_.minimal_sets([&](ExplicitGame::Chosen c) { return x_.environment_wins(c); });
        for (const Finding* f : of(Kind::unrealisable)) found.insert(f->sentences);
        CHECK(found == expected);
        safe_ = reached_;
        bool lost = false;
        for (std::size_t n = 0; n != safe_.size(); ++n)
            if (reached_[n] && moves[n]) {
                lost = true;
                safe_[n] = false;
            }
        CHECK(of(Kind::trap).size() == (lost && !moves[at(x_.first())] ? 1 : 0));
        for (const Finding* f : of(Kind::trap)) {
            const ExplicitGame::Chosen c = ExplicitGame::chosen(f->sentences);
            const auto is_trap = [&](ExplicitGame::Chosen some) { return std::ranges::any_of(x_.moves_to_win(some, reached_), [](int n) { return n != 0; }); };
            CHECK(is_trap(c));
            for (const int s : f->sentences) CHECK_FALSE(is_trap(c & ~ExplicitGame::chosen({s})));
            CHECK(moves[at(x_.number_of(f->play.moves.empty() ? f->play.from : f->play.moves.back().after))] != 0);
        }
        // Where nothing can be kept, what is open is seen as if it could; whether sentences say anything shows later.
        kept_ = safe_[at(x_.first())];
        safe_ = kept_ ? x_.reached(safe_) : reached_;
    }

    void responses() {
        std::set<int> expected;
        for (int s = 0; kept_ && s != sentences(); ++s)
            if (sheet_.sentences[at(s)].form == spec::Form::response && x_.can_prevent(s, safe_)) expected.insert(s);
        CHECK(names(subjects(Kind::unfulfillable)) == names(expected));
    }

    void vacuous() {
        std::set<int> never, avoidable;
        for (int s = 0; kept_ && s != sentences(); ++s) {
            const spec::Sentence& sentence = sheet_.sentences[at(s)];
            if (sentence.form == spec::Form::response) {
                if (!x_.ever_pending(s, safe_)) never.insert(s);
                continue;
            }
            const bool premise = std::ranges::any_of(sentence.demands, [](const spec::Demand& d) { return !d.premise.empty(); });
            if (!premise || sentence.form == spec::Form::choice || sentence.form == spec::Form::premise) continue;
            if (!x_.ever_spoken_of(s, safe_)) never.insert(s);
            else if (!sheet_.partial && x_.can_avoid({s}, safe_)) avoidable.insert(s);
        }
        CHECK(names(subjects(Kind::never)) == names(never));
        CHECK(names(subjects(Kind::avoidable)) == names(avoidable));
        const bool together = !avoidable.empty() && x_.can_avoid({avoidable.begin(), avoidable.end()}, safe_);
        CHECK(a_.together_avoidable == together);
        CHECK(of(Kind::avoidable).size() == (together ? 1 : avoidable.size()));
    }

    // By event and row: what is open there, and whether no reaction is left somewhere.
    void open() {
        for (const auto& cell : a_.table) {
            if (sheet_.situations.empty()) break;
            std::set<int> open, answers;
            bool arises = false, contradictory = false;
            for (std::size_t q = 0; q != x_.situations().size(); ++q) {
                const auto& [state, input] = x_.situations()[q];
                if (input.event != cell.event || !safe_[at(state)] || !in_row(state, cell.situation)) continue;
                arises = true;
                contradictory = contradictory || !x_.answerable(q, x_.all());
                open.merge(x_.open_in(q, safe_));
                for (const Reaction& r : x_.reactions(q))
                    if (x_.good(q, r, x_.all()) && safe_[at(r.after)]) answers.insert(r.answer);
            }
            using proofs::requirements::Reaction;
            CHECK(cell.reaction == (!arises ? Reaction::none : contradictory ? Reaction::contradictory : open.empty() ? Reaction::fixed : Reaction::open));
            CHECK(std::set<int>(cell.left_open.begin(), cell.left_open.end()) == open);
            CHECK(std::set<int>(cell.answers.begin(), cell.answers.end()) == answers);
        }
        for (int e = 0; e != static_cast<int>(sheet_.vocabulary.events.size()); ++e) {
            std::set<int> expected, found;
            for (std::size_t q = 0; q != x_.situations().size(); ++q)
                if (!sheet_.partial && x_.situations()[q].input.event == e && safe_[at(x_.situations()[q].state)]) expected.merge(x_.open_in(q, safe_));
            for (const Finding* f : of(Kind::open))
                if (f->events.front() == e) found.insert(f->left_open.begin(), f->left_open.end());
            CHECK(found == expected);
        }
    }
    // The last row is for what is in none of the others.
    bool in_row(int state, int row) const {
        const auto in = [&](const spec::Formula& f) { return spec::value(sheet_.vocabulary, f, x_.states()[at(state)]) != 0; };
        return row < static_cast<int>(sheet_.situations.size()) ? in(sheet_.situations[at(row)]) : std::ranges::none_of(sheet_.situations, in);
    }

    bool follows(int s, ExplicitGame::Chosen others) const {
        return sheet_.sentences[at(s)].form == spec::Form::state ? x_.states_imply(others, s) : x_.steps_imply(others, s, reached_);
    }
    void redundant() {
        std::set<int> expected, found = subjects(Kind::redundant), reported = subjects(Kind::never);
        const std::set<int> same = subjects(Kind::same);
        reported.merge(subjects(Kind::contradiction));  // of these more has been said already
        for (int s = 0; kept_ && s != sentences(); ++s) {
            const spec::Form form = sheet_.sentences[at(s)].form;
            if (form != spec::Form::state && form != spec::Form::step && form != spec::Form::keeps) continue;
            if (!reported.contains(s) && follows(s, x_.all() & ~ExplicitGame::chosen({s}))) expected.insert(s);
        }
        for (const int s : same)
            if (!reported.contains(s)) found.insert(s);
        CHECK(names(found) == names(expected));
        for (const Kind kind : {Kind::redundant, Kind::theorem})
            for (const Finding* f : of(kind)) {
                const int s = f->sentences.front();
                const auto enough = [&](ExplicitGame::Chosen c) { return kind == Kind::redundant ? follows(s, c) : x_.steps_preserve(c, s, reached_); };
                CHECK(enough(ExplicitGame::chosen(f->because)));
                for (const int b : f->because) CHECK_FALSE(enough(ExplicitGame::chosen(f->because) & ~ExplicitGame::chosen({b})));
            }
        for (const Finding* f : of(Kind::same)) {
            REQUIRE(f->sentences.size() == 2);
            CHECK(follows(f->sentences[0], ExplicitGame::chosen({f->sentences[1]})));
            CHECK(follows(f->sentences[1], ExplicitGame::chosen({f->sentences[0]})));
        }
        std::set<int> theorems;
        for (int s = 0; kept_ && s != sentences(); ++s)
            if (sheet_.sentences[at(s)].form == spec::Form::state && !expected.contains(s) && !reported.contains(s) &&
                x_.steps_preserve(x_.all() & ~ExplicitGame::chosen({s}), s, reached_))
                theorems.insert(s);
        CHECK(names(subjects(Kind::theorem)) == names(theorems));
    }

    // Every play can be played, and ends where the finding says.
    void plays() {
        const std::vector<int> steps = x_.steps_to(x_.everywhere()), safe_steps = x_.steps_to(safe_);
        for (const Finding& f : a_.findings) {
            if (f.play.from.empty()) continue;
            CHECK(f.play.from == spec::initial(sheet_.vocabulary));
            const ExplicitGame::Chosen c = f.kind == Kind::unrealisable ? ExplicitGame::chosen(f.sentences) : x_.all();
            spec::Snapshot now = f.play.from;
            for (const auto& move : f.play.moves) {
                const int q = x_.situation_of(now, move.input);
                REQUIRE(q >= 0);
                CHECK(x_.good(at(q), {move.answer, x_.number_of(move.after)}, c));
                now = move.after;
            }
            const int length = static_cast<int>(f.play.moves.size()), end = x_.number_of(now);
            const int last = f.play.last ? x_.situation_of(now, *f.play.last) : -1;
            if (f.kind == Kind::contradiction && !f.events.empty()) {
                REQUIRE(last >= 0);
                CHECK_FALSE(x_.answerable(at(last), ExplicitGame::chosen(f.sentences)));
                CHECK(length == steps[at(end)]);
            }
            if (f.kind == Kind::unrealisable) {
                REQUIRE(last >= 0);
                CHECK(length + 1 == x_.moves_to_win(c, x_.everywhere())[at(x_.first())]);
                CHECK_FALSE(x_.some(at(last), [&](const Reaction& r) { return x_.good(at(last), r, c); }));
                REQUIRE(f.play.reactions.size() == 1);
                CHECK(x_.keeps(at(last), {f.play.reactions[0].answer, x_.number_of(f.play.reactions[0].after)}, c));
            }
            if (f.kind == Kind::open) {
                REQUIRE(last >= 0);
                REQUIRE(f.play.reactions.size() == 2);
                const std::set<int> open = x_.open_in(at(last), safe_);
                CHECK_FALSE(open.empty());
                std::set<int> answers;
                for (const Reaction& r : x_.reactions(at(last)))
                    if (x_.good(at(last), r, x_.all()) && safe_[at(r.after)]) answers.insert(r.answer);
                CHECK(std::set<int>(f.answers.begin(), f.answers.end()) == answers);
                for (const auto& r : f.play.reactions) {
                    CHECK(x_.good(at(last), {r.answer, x_.number_of(r.after)}, x_.all()));
                    CHECK(safe_[at(x_.number_of(r.after))]);
                }
                CHECK((f.play.reactions[0].answer != f.play.reactions[1].answer || f.play.reactions[0].after != f.play.reactions[1].after));
            }
            if (f.kind == Kind::unfulfillable) CHECK(length == safe_steps[at(end)]);
        }
    }

    const spec::Sheet& sheet_;
    const proofs::requirements::Analysis& a_;
    ExplicitGame x_;
    ExplicitGame::States reached_, safe_{};
    bool kept_ = false;  // the platform can keep all sentences
};

}  // namespace by_hand
