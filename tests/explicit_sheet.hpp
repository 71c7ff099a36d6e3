// SPDX-License-Identifier: Apache-2.0
// A tiny sheet written out: every state, situation and reaction, judged by the interpreter. The analysis is compared with it.
//
// Nothing here knows of decision diagrams or of the analysis; every question is answered by going through the lists.

#pragma once

#include "lang/run.hpp"
#include "lang/sheet.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace by_hand {

// The sentences that one step breaks: those about steps, and those about the state it leads to.
inline std::vector<int> broken_by(const spec::Sheet& sheet, const spec::Snapshot& before, const spec::Input& input, int answer, const spec::Snapshot& after) {
    const auto is = [&](const spec::Formula& f, spec::Form form) {
        spec::Property p;
        p.condition = f;
        return form == spec::Form::state ? spec::holds(sheet.vocabulary, p, after) : spec::holds(sheet.vocabulary, p, before, input, {answer}, after);
    };
    std::vector<int> list;
    for (int s = 0; s != static_cast<int>(sheet.sentences.size()); ++s) {
        const spec::Sentence& sentence = sheet.sentences[static_cast<std::size_t>(s)];
        if (sentence.form == spec::Form::choice || sentence.form == spec::Form::response) continue;
        if (std::ranges::any_of(sentence.demands, [&](const spec::Demand& d) {
                return (d.event < 0 || d.event == input.event) && is(d.premise, sentence.form) && !is(d.conclusion, sentence.form);
            }))
            list.push_back(s);
    }
    return list;
}

class ExplicitSheet {
public:
    using Chosen = std::uint64_t;         // bit s: sentence s counts
    using States = std::vector<bool>;
    using Sentences = std::vector<int>;
    struct Situation { int state; spec::Input input; };
    struct Reaction { int answer; int after; };

    explicit ExplicitSheet(const spec::Sheet& sheet) : sheet_(sheet), m_(sheet_.vocabulary) {
        list_states();
        for (int e = 0; e != static_cast<int>(m_.events.size()); ++e) list_situations(e);
        for (std::size_t s = 0; s != sheet_.sentences.size(); ++s) judge(s);
    }
    ExplicitSheet(const ExplicitSheet&) = delete;
    ExplicitSheet& operator=(const ExplicitSheet&) = delete;

    Chosen all() const { return (Chosen{1} << sheet_.sentences.size()) - 1; }
    static Chosen chosen(const Sentences& list) {
        Chosen c = 0;
        for (const int s : list) c |= Chosen{1} << s;
        return c;
    }
    const std::vector<spec::Snapshot>& states() const { return states_; }
    const std::vector<Situation>& situations() const { return situations_; }
    int first() const { return number_of(spec::initial(m_)); }
    int number_of(const spec::Snapshot& s) const { return static_cast<int>(std::ranges::lower_bound(states_, s) - states_.begin()); }
    int situation_of(const spec::Snapshot& s, const spec::Input& input) const {
        for (std::size_t q = 0; q != situations_.size(); ++q)
            if (situations_[q].state == number_of(s) && situations_[q].input.event == input.event && situations_[q].input.arguments == input.arguments)
                return static_cast<int>(q);
        return -1;  // the environment does not do this
    }
    States everywhere() const { return States(states_.size(), true); }
    std::vector<Reaction> reactions(std::size_t q) const {
        std::vector<Reaction> list;
        for (std::size_t r = 0; r != broken_[q].size(); ++r) list.push_back(reaction(r));
        return list;
    }
    // Does the reaction keep the step sentences? Does it lead to where the state sentences hold as well?
    bool keeps(std::size_t q, const Reaction& r, Chosen c) const { return !(broken_[q][number(r)] & c); }
    bool holds_in(int state, Chosen c) const { return !(broken_state_[at(state)] & c); }
    bool good(std::size_t q, const Reaction& r, Chosen c) const { return keeps(q, r, c) && holds_in(r.after, c); }
    bool speaks(std::size_t q, const Reaction& r, int sentence) const { return speaks_[q][number(r)] >> sentence & 1; }
    bool speaks_in(int state, int sentence) const { return speaks_state_[at(state)] >> sentence & 1; }
    bool answerable(std::size_t q, Chosen c) const { return some(q, [&](const Reaction& r) { return keeps(q, r, c); }); }
    bool some(std::size_t q, const std::function<bool(const Reaction&)>& wanted) const {
        for (std::size_t r = 0; r != broken_[q].size(); ++r)
            if (wanted(reaction(r))) return true;
        return false;
    }

protected:
    static std::size_t at(int k) { return static_cast<std::size_t>(k); }
    static std::size_t at(long k) { return static_cast<std::size_t>(k); }
    Reaction reaction(std::size_t r) const { return {static_cast<int>(r / states_.size()), static_cast<int>(r % states_.size())}; }
    std::size_t number(const Reaction& r) const { return at(r.answer) * states_.size() + at(r.after); }

    // All rows of numbers within these bounds, in order.
    static std::vector<std::vector<long>> rows(const std::vector<long>& high) {
        std::vector<std::vector<long>> all{{}};
        for (const long h : high) {
            std::vector<std::vector<long>> longer;
            for (const auto& row : all)
                for (long v = 0; v <= h; ++v) {
                    longer.push_back(row);
                    longer.back().push_back(v);
                }
            all = std::move(longer);
        }
        return all;
    }
    void list_states() {
        std::vector<long> high;
        for (const spec::Variable* v : spec::cells(m_)) high.push_back(spec::type_of(m_, *v).high);
        states_ = rows(high);
        broken_state_.resize(states_.size());
        speaks_state_.resize(states_.size());
    }
    void list_situations(int event) {
        std::vector<long> high;
        const spec::Event& e = m_.events[at(event)];
        for (const spec::Parameter& p : e.parameters) high.push_back(spec::type_of(m_, p).high);
        for (int n = 0; n != static_cast<int>(states_.size()); ++n)
            for (const auto& arguments : rows(high)) {
                const Situation q{n, {event, arguments}};
                if (!assumed(q)) continue;
                situations_.push_back(q);
                broken_.emplace_back(at(m_.types[at(e.answers)].high + 1) * states_.size());
                speaks_.emplace_back(broken_.back().size());
            }
    }
    bool assumed(const Situation& q) const {
        for (const spec::Sentence& s : sheet_.sentences)
            for (const spec::Demand& d : s.demands)
                if (s.form == spec::Form::premise && d.event == q.input.event && true_of(d.premise, q, {0, 0}) && !true_of(d.conclusion, q, {0, 0})) return false;
        return true;
    }
    bool true_of(const spec::Formula& f, const Situation& q, const Reaction& r) const {
        const spec::Property p{"", {}, "", spec::Scope::step, q.input.event, f};
        return spec::holds(m_, p, states_[at(q.state)], q.input, {r.answer}, states_[at(r.after)]);
    }
    void judge(std::size_t s) {
        const spec::Sentence& sentence = sheet_.sentences[s];
        const Chosen bit = Chosen{1} << s;
        if (sentence.form == spec::Form::choice || sentence.form == spec::Form::response || sentence.form == spec::Form::premise) return;
        for (const spec::Demand& d : sentence.demands) {
            const spec::Property premise{"", {}, "", spec::Scope::step, d.event, d.premise}, conclusion{"", {}, "", spec::Scope::step, d.event, d.conclusion};
            for (std::size_t n = 0; n != states_.size() && sentence.form == spec::Form::state; ++n)
                if (spec::holds(m_, premise, states_[n])) {
                    speaks_state_[n] |= bit;
                    if (!spec::holds(m_, conclusion, states_[n])) broken_state_[n] |= bit;
                }
            for (std::size_t q = 0; q != situations_.size() && sentence.form != spec::Form::state; ++q) {
                const Situation& here = situations_[q];
                if (d.event >= 0 && d.event != here.input.event) continue;
                for (std::size_t r = 0; r != broken_[q].size(); ++r) {
                    const spec::Outcome outcome{reaction(r).answer};
                    const spec::Snapshot& after = states_[at(reaction(r).after)];
                    if (!spec::holds(m_, premise, states_[at(here.state)], here.input, outcome, after)) continue;
                    speaks_[q][r] |= bit;
                    if (!spec::holds(m_, conclusion, states_[at(here.state)], here.input, outcome, after)) broken_[q][r] |= bit;
                }
            }
        }
    }

    spec::Sheet sheet_;
    const spec::Machine& m_;
    std::vector<spec::Snapshot> states_;
    std::vector<Situation> situations_;
    std::vector<std::vector<Chosen>> broken_, speaks_;  // by situation and reaction: sentences it breaks, that speak of it
    std::vector<Chosen> broken_state_, speaks_state_;
};

}  // namespace by_hand
