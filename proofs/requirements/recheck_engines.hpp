// SPDX-License-Identifier: Apache-2.0
// The engines of the second opinion, see recheck.hpp: the interpreter as referee of plays, and Z3 over a reaction that no rule
// ties to its situation.

#pragma once

#include "encode.hpp"
#include "requirements/game.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

namespace proofs::requirements {

namespace second {

inline unsigned at(int k) { return static_cast<unsigned>(k); }
inline bool is_step(const spec::Sentence& s) { return s.form == spec::Form::step || s.form == spec::Form::keeps; }
inline bool is_on(const spec::Demand& d, int event) { return d.event < 0 || d.event == event; }

// ---- the interpreter -------------------------------------------------------------------------------------------------

class Referee {
public:
    explicit Referee(const spec::Sheet& sheet) : sheet_(sheet), m_(sheet.vocabulary), cells_(spec::cells(m_)) {}

    bool in_range(const spec::Snapshot& s) const {
        for (std::size_t c = 0; c != s.size() && s.size() == cells_.size(); ++c)
            if (s[c] < 0 || s[c] > spec::type_of(m_, *cells_[c]).high) return false;
        return s.size() == cells_.size();
    }
    // In range, and as the environment is assumed to behave.
    bool possible(const spec::Snapshot& now, const spec::Input& input) const {
        if (input.event < 0 || at(input.event) >= m_.events.size() || input.arguments.size() != m_.events[at(input.event)].parameters.size() || !spec::in_range(m_, input)) return false;
        return std::ranges::none_of(sheet_.sentences, [&](const spec::Sentence& s) { return s.form == spec::Form::premise && breaks(s, now, {input, 0, now}); });
    }
    bool speaks(const spec::Sentence& s, const spec::Snapshot& now, const Move& move) const { return some(s, now, move, false); }
    bool breaks(const spec::Sentence& s, const spec::Snapshot& now, const Move& move) const { return some(s, now, move, true); }
    bool speaks(const spec::Sentence& s, const spec::Snapshot& state) const { return some(s, state, false); }
    bool breaks(const spec::Sentence& s, const spec::Snapshot& state) const { return some(s, state, true); }
    // What is wrong with a reaction: "breaks A-1". Empty: nothing.
    std::string fault(const spec::Snapshot& now, const Move& move, const Chosen& chosen) const {
        if (!possible(now, move.input)) return "is an input that cannot come";
        if (!in_range(move.after) || move.answer < 0 || move.answer > m_.types[at(m_.events[at(move.input.event)].answers)].high) return "is out of range";
        for (std::size_t s = 0; s != chosen.size(); ++s) {
            const spec::Sentence& sentence = sheet_.sentences[s];
            if (chosen[s] && ((is_step(sentence) && breaks(sentence, now, move)) || breaks(sentence, move.after))) return "breaks " + std::string(sentence.id);
        }
        return {};
    }
    std::string fault(const Play& play, const Chosen& chosen) const {
        if (play.from != spec::initial(m_)) return "the play does not begin at the beginning";
        const spec::Snapshot* now = &play.from;
        for (std::size_t k = 0; k != play.moves.size(); now = &play.moves[k++].after)
            if (const std::string f = fault(*now, play.moves[k], chosen); !f.empty()) return "move " + std::to_string(k + 1) + " " + f;
        return play.last && !possible(*now, *play.last) ? "the last input cannot come" : "";
    }

private:
    bool is(const spec::Formula& f, const spec::Snapshot& now, const Move& move) const {
        return spec::holds(m_, spec::Property{"", {}, "", spec::Scope::step, move.input.event, f}, now, move.input, {move.answer}, move.after);
    }
    bool some(const spec::Sentence& s, const spec::Snapshot& now, const Move& move, bool broken) const {
        return std::ranges::any_of(s.demands, [&](const spec::Demand& d) {
            return is_on(d, move.input.event) && is(d.premise, now, move) && !(broken && is(d.conclusion, now, move));
        });
    }
    bool some(const spec::Sentence& s, const spec::Snapshot& state, bool broken) const {
        return s.form == spec::Form::state && std::ranges::any_of(s.demands, [&](const spec::Demand& d) {
            return spec::value(m_, d.premise, state) && !(broken && spec::value(m_, d.conclusion, state));
        });
    }
    const spec::Sheet& sheet_;
    const spec::Machine& m_;
    const std::vector<const spec::Variable*> cells_;
};

// ---- Z3 --------------------------------------------------------------------------------------------------------------

using Conditions = std::vector<z3::expr>;
inline Conditions operator+(Conditions a, const Conditions& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

// A state, an input, and two reactions of which nothing is known but that they are in range.
class Solver {
public:
    explicit Solver(const spec::Sheet& sheet) : sheet_(sheet), encoding_(context_, sheet.vocabulary), solver_(context_, "QF_BV"), now_(encoding_.fresh("")) {
        long high = 1;
        for (const spec::Event& e : sheet.vocabulary.events) {
            high = std::max(high, answers(e));
            arguments_.push_back(encoding_.fresh_arguments(e, ""));
            solver_.add(encoding_.in_range(e, arguments_.back()));
        }
        for (const char* suffix : {"'", "''"}) {
            reactions_.push_back({encoding_.fresh(suffix), context_.bv_const((std::string("answer") + suffix).c_str(), bits_for(high))});
            solver_.add(encoding_.in_range(reactions_.back().next));
        }
        solver_.add(encoding_.in_range(now_));
    }
    // Can they all hold? Throws std::runtime_error if Z3 gives up.
    bool possible(const Conditions& all) {
        z3::expr_vector question(context_);
        for (const z3::expr& c : all) {
            auto known = literals_.find(Z3_get_ast_id(context_, c));
            if (known == literals_.end()) {
                const z3::expr l = context_.bool_const(("literal" + std::to_string(literals_.size())).c_str());
                solver_.add(z3::implies(l, c));
                known = literals_.emplace(Z3_get_ast_id(context_, c), std::pair(c, l)).first;
            }
            question.push_back(known->second.second);
        }
        const z3::check_result answer = solver_.check(question);
        if (answer == z3::unknown) throw std::runtime_error("z3 gave up: " + solver_.reason_unknown());
        return answer == z3::sat;
    }
    // The same, and no reaction to the input keeps all these sentences.
    z3::check_result unanswerable(const Conditions& all, const Chosen& chosen, int event) {
        z3::solver solver(context_);  // one that knows quantifiers
        solver.set("timeout", 5000U);
        for (const z3::expr& c : all) solver.add(c);
        solver.add(encoding_.in_range(now_));
        solver.add(encoding_.in_range(sheet_.vocabulary.events[at(event)], arguments_[at(event)]));
        const Step& reaction = reactions_[1];
        z3::expr_vector any(context_);
        for (const z3::expr& cell : reaction.next) any.push_back(cell);
        any.push_back(reaction.answer);
        solver.add(z3::forall(any, negation(conjunction(context_, steps(chosen, event, 1) + Conditions{encoding_.in_range(reaction.next), answer_in_range(event, 1)}))));
        return solver.check();
    }
    const Values& now() const { return now_; }
    const Values& next(std::size_t reaction) const { return reactions_[reaction].next; }
    z3::expr beginning() const { return encoding_.initial(now_); }
    // The input may come, and the reactions are answers to it.
    Conditions situation(int event) {
        Conditions all{answer_in_range(event, 0), answer_in_range(event, 1)};
        for (std::size_t s = 0; s != sheet_.sentences.size(); ++s)
            if (sheet_.sentences[s].form == spec::Form::premise) all.push_back(kept(s, event, 0));
        return all;
    }
    Conditions is(const spec::Snapshot& state) { return equal(now_, state); }
    Conditions is(const spec::Snapshot& state, const spec::Input& input) { return equal(now_, state) + equal(arguments_[at(input.event)], input.arguments) + situation(input.event); }
    z3::expr answered(int a) { return reactions_[0].answer == context_.bv_val(at(a), reactions_[0].answer.get_sort().bv_size()); }
    // The two reactions do not differ in the answer (-1) or in this variable.
    z3::expr agree(int dimension) {
        if (dimension < 0) return reactions_[0].answer == reactions_[1].answer;
        const spec::Variable& v = sheet_.vocabulary.variables[at(dimension)];
        Conditions all;
        for (unsigned c = at(v.first); c != at(v.first + v.cells); ++c) all.push_back(reactions_[0].next[c] == reactions_[1].next[c]);
        return conjunction(context_, all);
    }
    // .. nor in anything that the platform may choose.
    Conditions choose_alike(int event) {
        Conditions all;
        for (const spec::Sentence& s : sheet_.sentences)
            for (const spec::Demand& d : s.demands) {
                if (s.form != spec::Form::choice || !is_on(d, event)) continue;
                for (const int v : s.free) all.push_back(implication(of_step(d.premise, event, 0), agree(v)));
                if (s.free_answer) all.push_back(implication(of_step(d.premise, event, 0), agree(-1)));
            }
        return all;
    }
    // The reaction keeps those of the sentences that speak of steps; the state keeps those that speak of states.
    Conditions steps(const Chosen& chosen, int event, std::size_t reaction) {
        Conditions all;
        for (std::size_t s = 0; s != chosen.size(); ++s)
            if (chosen[s] && is_step(sheet_.sentences[s])) all.push_back(kept(s, event, reaction));
        return all;
    }
    Conditions states(const Chosen& chosen, const Values& state) {
        Conditions all;
        for (std::size_t s = 0; s != chosen.size(); ++s)
            if (chosen[s] && sheet_.sentences[s].form == spec::Form::state) all.push_back(kept(s, state));
        return all;
    }
    Conditions good(const Chosen& chosen, int event, std::size_t reaction) { return situation(event) + steps(chosen, event, reaction) + states(chosen, next(reaction)); }
    z3::expr kept(std::size_t s, int event, std::size_t reaction) {
        const auto [entry, is_new] = kept_.try_emplace({s, event, reaction}, context_.bool_val(true));
        if (!is_new) return entry->second;
        Conditions all;
        for (const spec::Demand& d : sheet_.sentences[s].demands)
            if (is_on(d, event)) all.push_back(implication(of_step(d.premise, event, reaction), of_step(d.conclusion, event, reaction)));
        return entry->second = conjunction(context_, all);
    }
    z3::expr kept(std::size_t s, const Values& state) {
        Conditions all;
        for (const spec::Demand& d : sheet_.sentences[s].demands) all.push_back(implication(encoding_.value(d.premise, state), encoding_.value(d.conclusion, state)));
        return conjunction(context_, all);
    }
    z3::expr of_step(const spec::Formula& f, int event, std::size_t reaction) const {
        return encoding_.value(f, now_, sheet_.vocabulary.events[at(event)], arguments_[at(event)], &reactions_[reaction]);
    }
    z3::expr of_state(const spec::Formula& f, int binder, long element) const { return encoding_.value(f, now_, binder, element); }
    // A set of states that a decision diagram gives, as a condition.
    z3::expr in(const Set& states, const Space& space, const Values& state) {
        const Set root = space.after(states);  // whose bits the space tells
        std::map<int, z3::expr> bits, known{{bddtrue.id(), context_.bool_val(true)}, {bddfalse.id(), context_.bool_val(false)}};
        for (std::size_t v = 0; v != sheet_.vocabulary.variables.size(); ++v) {
            const std::vector<int> all = space.bits_of(static_cast<int>(v));
            const std::size_t first = at(sheet_.vocabulary.variables[v].first), width = all.size() / at(sheet_.vocabulary.variables[v].cells);
            for (std::size_t k = 0; k != all.size(); ++k) {
                const z3::expr& cell = state[first + k / width];
                const auto bit = static_cast<unsigned>(k % width);
                bits.emplace(all[k], cell.is_bool() ? cell : cell.extract(bit, bit) == context_.bv_val(1, 1));
            }
        }
        const std::function<z3::expr(const Set&)> of = [&](const Set& node) {
            if (const auto done = known.find(node.id()); done != known.end()) return done->second;
            const z3::expr result = choice(bits.at(bdd_var(node)), of(bdd_high(node)), of(bdd_low(node)));
            known.emplace(node.id(), result);
            return result;
        };
        return of(root);
    }

private:
    z3::expr answer_in_range(int event, std::size_t reaction) {
        const z3::expr& answer = reactions_[reaction].answer;
        return at_most({answer, (1L << answer.get_sort().bv_size()) - 1}, answers(sheet_.vocabulary.events[at(event)]));
    }
    long answers(const spec::Event& e) const { return sheet_.vocabulary.types[at(e.answers)].high; }
    Conditions equal(const Values& terms, const std::vector<long>& values) {
        Conditions all;
        for (std::size_t c = 0; c != terms.size(); ++c)
            all.push_back(terms[c].is_bool() ? (values[c] ? terms[c] : !terms[c]) : terms[c] == context_.bv_val(static_cast<unsigned>(values[c]), terms[c].get_sort().bv_size()));
        return all;
    }
    const spec::Sheet& sheet_;
    z3::context context_;
    const Encoding encoding_;
    z3::solver solver_;
    const Values now_;
    std::vector<Values> arguments_;
    std::vector<Step> reactions_;
    std::map<unsigned, std::pair<z3::expr, z3::expr>> literals_;  // a condition by its number -> itself, its literal
    std::map<std::tuple<std::size_t, int, std::size_t>, z3::expr> kept_;
};

}  // namespace second

}  // namespace proofs::requirements
