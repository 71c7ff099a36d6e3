// SPDX-License-Identifier: Apache-2.0
#include "requirements/recheck.hpp"

#include "requirements/recheck_engines.hpp"
#include "requirements/words.hpp"

#include <optional>
#include <set>

namespace proofs::requirements {

using namespace second;
using spec::Form;
using spec::Snapshot;

namespace {

constexpr std::size_t most_situations = 20000;  // of a platform that is written out
constexpr std::size_t most_attacked = 2000;     // states in which the environment's next move is looked at

const Snapshot& end_of(const Play& play) { return play.moves.empty() ? play.from : play.moves.back().after; }
Set last_of(const Layers& layers) { return layers.empty() ? Set(bddfalse) : layers.back(); }
bool has(const std::vector<int>& list, int k) { return std::ranges::find(list, k) != list.end(); }

// What the environment does in a state, and the states to which it then wants the platform to go.
struct Attack { spec::Input input; Set to; };
using Plan = std::function<std::optional<Attack>(const Set& here)>;

enum class Tried : unsigned char { done, too_many, failed };

class Recheck {
public:
    Recheck(const spec::Sheet& sheet, Analysis& a)
        : sheet_(sheet), m_(sheet.vocabulary), a_(a), referee_(sheet), solver_(sheet), space_(m_), game_(sheet, space_), layers_(game_.reach(bddtrue)), everything_(game_.all()) {
        for (const Set& layer : layers_) reached_ |= layer;
        lost_ = game_.lost(everything_, reached_, {});
        inputs_contradict_ = std::ranges::any_of(a.findings, [](const Finding& f) { return f.kind == Kind::contradiction && !f.events.empty(); });
    }
    std::vector<Disagreement> all() {
        int n = 0;
        for (auto* list : {&a_.findings, &a_.notes})
            for (Finding& f : *list) {
                by_.clear();
                if (const std::string wrong = check(f); !wrong.empty()) result_.push_back({n, std::string(name_of(f.kind)) + ": " + wrong});
                else f.rechecked_by = by_;
                ++n;
            }
        const bool against = std::ranges::any_of(a_.findings, [](const Finding& f) { return f.kind == Kind::contradiction || f.kind == Kind::unrealisable; });
        if (!against) write_out();
        if (!against && !a_.realisable) result_.push_back({-1, "it is said that no platform keeps all sentences, and not why"});
        return std::move(result_);
    }

private:
    void confirmed(const char* who) {
        if (by_.find(who) == by_.npos) by_ += (by_.empty() ? "" : ", ") + std::string(who);
    }
    Chosen chosen(const std::vector<int>& list) const {
        Chosen c(sheet_.sentences.size(), false);
        for (const int s : list) c[at(s)] = true;
        return c;
    }
    static Chosen without(Chosen c, int s) {
        c[at(s)] = false;
        return c;
    }
    const spec::Sentence& sentence(int s) const { return sheet_.sentences[at(s)]; }
    std::string replay(const Play& play, const Chosen& c) {
        const std::string wrong = referee_.fault(play, c);
        if (wrong.empty()) confirmed("interpreter");
        return wrong;
    }

    // What is wrong with the finding; empty: nothing.
    std::string check(const Finding& f) {
        switch (f.kind) {
        case Kind::contradiction: return contradiction(f);
        case Kind::unrealisable: return unrealisable(f);
        case Kind::unfulfillable: return unfulfillable(f);
        case Kind::never: return never(f.sentences.front());
        case Kind::avoidable: return avoidable(f.sentences);
        case Kind::open: return open(f);
        case Kind::redundant: return follows(f.sentences.front(), reasons(f));
        case Kind::same: {
            const std::string there = follows(f.sentences[0], chosen({f.sentences[1]}));
            return there.empty() ? follows(f.sentences[1], chosen({f.sentences[0]})) : there;
        }
        case Kind::theorem: return theorem(f);
        case Kind::trap: return trap(f);
        }
        return "is of no kind";
    }

    // ---- contradiction
    bool stuck(const Chosen& c, const Snapshot& now, const spec::Input& input) { return !solver_.possible(solver_.is(now, input) + solver_.steps(c, input.event, 0)); }
    bool minimal(const std::vector<int>& set, const Snapshot& now, const spec::Input& input) {
        return std::ranges::none_of(set, [&](int s) { return stuck(without(chosen(set), s), now, input); });
    }
    Set stuck(const Chosen& c, int e) const { return reached_ & game_.inputs(e) & !bdd_exist(game_.steps(e, c), space_.reaction_cube()); }
    Play play_to(const Set& situations, int e) const {
        Play play = game_.way_to(layers_, space_.some_input(situations), bddtrue);
        play.last = space_.input_of(space_.pick(situations & space_.state(end_of(play))), e);
        return play;
    }
    std::string contradiction(const Finding& f) {
        if (!f.play.last) {
            const int s = f.sentences.front();
            if (!referee_.breaks(sentence(s), spec::initial(m_)) || !f.play.moves.empty()) return "the beginning does not break " + std::string(sentence(s).id);
            confirmed("interpreter");
            if (solver_.possible({solver_.beginning(), solver_.kept(at(s), solver_.now())})) return "z3 says that the beginning keeps it";
            confirmed("z3");
            return {};
        }
        const Chosen set = chosen(f.sentences);
        if (!has(f.events, f.play.last->event)) return "the play is about another event";
        bool fewest = false;
        for (const int e : f.events) {
            const Set where = stuck(set, e);
            if (e != f.play.last->event && where == bddfalse) return "they do not contradict each other on " + full_name(m_.events[at(e)]);
            const Play play = e == f.play.last->event ? f.play : play_to(where, e);
            if (const std::string wrong = replay(play, everything_); !wrong.empty()) return wrong;
            if (!stuck(set, end_of(play), *play.last)) return "z3 finds a reaction to " + full_name(m_.events[at(e)]);
            fewest = fewest || minimal(f.sentences, end_of(play), *play.last);
        }
        for (std::size_t k = 0; k != f.events.size() && !fewest; ++k) {  // elsewhere
            Set where = stuck(set, f.events[k]);
            for (const int s : f.sentences) where -= stuck(without(set, s), f.events[k]);
            if (where == bddfalse) continue;
            const Play play = play_to(where, f.events[k]);
            if (const std::string wrong = replay(play, everything_); !wrong.empty()) return wrong;
            fewest = stuck(set, end_of(play), *play.last) && minimal(f.sentences, end_of(play), *play.last);
        }
        if (!fewest) return "fewer sentences contradict each other wherever these do";
        confirmed(minimal(f.sentences, end_of(f.play), *f.play.last) ? "z3" : "z3 (in the play already fewer contradict each other)");
        return {};
    }

    // ---- what the environment forces
    // A strategy for certain: wherever the plan leads to the platform has a reaction, and none but to where the plan wants it.
    Tried forces(std::vector<Snapshot> waiting, const Plan& plan, const Chosen& c, const std::function<bool(const Snapshot&)>& may) {
        std::set<Snapshot> seen(waiting.begin(), waiting.end());
        while (!waiting.empty()) {
            const Snapshot now = waiting.back();
            waiting.pop_back();
            const Set here = space_.state(now);
            const auto attack = plan(here);
            if (!attack || !may(now) || !referee_.possible(now, attack->input)) return Tried::failed;
            const int e = attack->input.event;
            Set next = space_.reached(game_.inputs(e) & game_.steps(e, c) & space_.after(game_.states(c)) & space_.arguments(attack->input), here);
            const Conditions situation = solver_.is(now, attack->input);
            if ((next - attack->to) != bddfalse || !solver_.possible(situation + solver_.steps(everything_, e, 0))) return Tried::failed;
            if (solver_.possible(situation + solver_.good(c, e, 0) + Conditions{negation(solver_.in(next, space_, solver_.next(0)))})) return Tried::failed;
            while (next != bddfalse) {
                Snapshot one = space_.now_of(space_.pick(next));
                next -= space_.state(one);
                if (seen.insert(one).second) waiting.push_back(std::move(one));
                if (seen.size() > most_attacked) return Tried::too_many;
            }
        }
        return Tried::done;
    }
    // The input to which every reaction leads outside `elsewhere`.
    std::optional<Attack> attack(const Set& here, int e, const Chosen& c, const Set& elsewhere) const {
        const Set step = game_.inputs(e) & game_.steps(e, c) & space_.after(game_.states(c));
        const Set forced = here & game_.answerable(e) & !space_.some_reaction(step & here, space_.after(elsewhere));
        if (forced == bddfalse) return {};
        return Attack{space_.input_of(space_.pick(forced), e), !elsewhere};
    }
    // Each move leads to where fewer are needed.
    Plan winning(const Layers& lost, const Chosen& c) const {
        return [this, &lost, c](const Set& here) {
            std::size_t k = 0;
            while (k != lost.size() && (lost[k] & here) == bddfalse) ++k;
            std::optional<Attack> a;
            for (int e = 0; k != lost.size() && e != game_.events() && !a; ++e) a = attack(here, e, c, k ? !lost[k - 1] : bdd(bddtrue));
            return a;
        };
    }
    std::string told(Tried t) {
        if (t == Tried::done) confirmed("z3");
        return t == Tried::failed ? "the environment cannot force it" : "";
    }
    static bool anything(const Snapshot&) { return true; }
    std::string unrealisable(const Finding& f) {
        const Chosen set = chosen(f.sentences);
        if (const std::string wrong = replay(f.play, set); !wrong.empty()) return wrong;
        if (!f.play.last || f.play.reactions.size() != 1) return "the play has no end";
        Chosen of_steps = set;
        for (std::size_t s = 0; s != set.size(); ++s) of_steps[s] = set[s] && is_step(sheet_.sentences[s]);
        const Move& last = f.play.reactions.front();
        if (const std::string wrong = referee_.fault(end_of(f.play), last, of_steps); !wrong.empty()) return "the last reaction " + wrong;
        if (last.input.event != f.play.last->event || last.input.arguments != f.play.last->arguments) return "the last reaction is to another input";
        if (referee_.fault(end_of(f.play), last, set).empty()) return "the last reaction breaks nothing";
        if (solver_.possible(solver_.is(end_of(f.play), *f.play.last) + solver_.good(set, f.play.last->event, 0))) return "z3 finds a reaction that breaks nothing";
        const Layers lost = game_.lost(set, space_.states(), {});
        if (const std::string wrong = told(forces({spec::initial(m_)}, winning(lost, set), set, anything)); !wrong.empty()) return wrong;
        for (const int s : f.sentences)
            if (Controller c{without(set, s)}; written(c) == Tried::failed) return "without " + std::string(sentence(s).id) + " it can be forced as well";
        return {};
    }
    std::string trap(const Finding& f) {
        if (const std::string wrong = replay(f.play, everything_); !wrong.empty()) return wrong;
        if (const std::string wrong = told(forces({end_of(f.play)}, winning(lost_, everything_), everything_, anything)); !wrong.empty()) return wrong;
        // These sentences alone: perhaps from another state.
        const Chosen set = chosen(f.sentences);
        const Layers by_these = game_.lost(set, reached_, {});
        if (by_these.empty()) return "these sentences do not make it a trap";
        const Play play = game_.way_to(layers_, by_these.back(), bddtrue);
        if (const std::string wrong = replay(play, everything_); !wrong.empty()) return wrong;
        return told(forces({end_of(play)}, winning(by_these, set), set, anything));
    }
    std::string unfulfillable(const Finding& f) {
        const spec::Sentence& s = sentence(f.sentences.front());
        if (s.form != Form::response) return "is about no end";
        if (const std::string wrong = replay(f.play, everything_); !wrong.empty()) return wrong;
        const Set gone = last_of(lost_), safe = reached_ - gone;
        const auto holds = [&](const spec::Formula& g, const Snapshot& now, long element) { return spec::value(m_, g, now, s.binder, element) != 0; };
        const spec::Demand& d = s.demands.front();
        for (long element = 0; element != elements(s); ++element) {
            if (!holds(d.premise, end_of(f.play), element)) continue;
            // As in meaning.cpp; `stay` is kept from the largest to the smallest.
            Set near = space_.of_state(d.conclusion, s.binder, element) & safe;
            Layers stay;
            for (;; near |= stay.back()) {
                stay = {safe};
                for (;;) {
                    Set next = safe;
                    for (int e = 0; e != game_.events(); ++e)
                        next &= !space_.some_input(game_.answerable(e) & !space_.some_reaction(game_.good(e), space_.after(has(s.helpful, e) ? near : near | stay.back())));
                    if ((next | near) == stay.back()) break;
                    stay.push_back(next | near);
                }
                if ((near | stay.back()) == near) break;
            }
            const Plan win = winning(lost_, everything_);
            const Plan prevent = [&](const Set& here) {
                if ((here & gone) != bddfalse) return win(here);
                std::size_t k = 0;
                while (k != stay.size() && (stay[k] & here) != bddfalse) ++k;
                std::optional<Attack> a;
                for (int e = 0; k && k != stay.size() && e != game_.events() && !a; ++e) a = attack(here, e, everything_, has(s.helpful, e) ? near : near | stay[k - 1]);
                return a;
            };
            const Tried t = forces({end_of(f.play)}, prevent, everything_, [&](const Snapshot& now) { return !holds(d.conclusion, now, element); });
            if (t != Tried::failed) return told(t);
        }
        return "it cannot be prevented";
    }
    long elements(const spec::Sentence& s) const { return s.binder < 0 ? 1 : m_.types[at(m_.binders[at(s.binder)].type)].high + 1; }

    // ---- a platform, written out
    struct Controller {
        Chosen keeps;
        std::vector<int> avoids{};
        std::vector<Set> extra{};
        std::optional<Snapshot> from{};  // empty: the beginning
        std::size_t situations = 0;
    };
    // It reacts to every input that may come, as the diagrams propose, keeps the sentences and stays away from what `avoids` speak of.
    Tried written(Controller& c) {
        const Layers lost = game_.lost(c.keeps, space_.states(), c.extra);
        const Set fine = space_.after(game_.states(c.keeps) - last_of(lost));
        std::vector<Set> good;
        for (int e = 0; e != game_.events(); ++e) good.push_back(game_.inputs(e) & game_.steps(e, c.keeps) & fine & (c.extra.empty() ? bdd(bddtrue) : c.extra[at(e)]));
        const auto avoided = [&](const auto&... step) { return std::ranges::none_of(c.avoids, [&](int s) { return referee_.speaks(sentence(s), step...); }); };
        const Snapshot first = c.from.value_or(spec::initial(m_));
        if (!avoided(first)) return Tried::failed;
        std::vector<Snapshot> waiting{first};
        std::set<Snapshot> seen{first};
        while (!waiting.empty()) {
            const Snapshot now = waiting.back();
            waiting.pop_back();
            const Set here = space_.state(now);
            for (int e = 0; e != game_.events(); ++e) {
                spec::Input input{e, std::vector<long>(m_.events[at(e)].parameters.size(), 0)};
                do {
                    if (!referee_.possible(now, input)) continue;
                    if (++c.situations > most_situations) return Tried::too_many;
                    const Set step = good[at(e)] & here & space_.arguments(input);
                    if (step == bddfalse) {
                        if (!silent(now, input, c.avoids)) return Tried::failed;
                        continue;
                    }
                    const Set one = space_.pick(step);
                    const Move move{input, space_.answer_of(one), space_.next_of(one)};
                    if (!referee_.fault(now, move, c.keeps).empty() || !avoided(now, move) || !avoided(move.after)) return Tried::failed;
                    if (seen.insert(move.after).second) waiting.push_back(move.after);
                } while (counted_on(input));
            }
        }
        return Tried::done;
    }
    // No platform reacts to it, which is said elsewhere, and none of these sentences speaks of it.
    bool silent(const Snapshot& now, const spec::Input& input, const std::vector<int>& sentences) {
        const Conditions here = solver_.is(now, input);
        if (solver_.possible(here + solver_.steps(everything_, input.event, 0))) return false;
        return std::ranges::none_of(sentences, [&](int s) {
            return is_step(sentence(s)) && std::ranges::any_of(sentence(s).demands, [&](const spec::Demand& d) {
                return is_on(d, input.event) && solver_.possible(here + Conditions{solver_.of_step(d.premise, input.event, 0)});
            });
        });
    }
    // The next list of arguments, until all were there.
    bool counted_on(spec::Input& input) const {
        for (std::size_t p = 0; p != input.arguments.size(); ++p) {
            if (input.arguments[p]++ != spec::type_of(m_, m_.events[at(input.event)].parameters[p]).high) return true;
            input.arguments[p] = 0;
        }
        return false;
    }
    void write_out() {
        double inputs = 0;
        for (const spec::Event& e : m_.events) {
            double n = 1;
            for (const spec::Parameter& p : e.parameters) n *= static_cast<double>(spec::type_of(m_, p).high + 1);
            inputs += n;
        }
        if (a_.reachable_states * inputs > static_cast<double>(most_situations)) return;
        Controller c{everything_};
        const bool begins = std::ranges::none_of(sheet_.sentences, [&](const spec::Sentence& s) { return referee_.breaks(s, spec::initial(m_)); });
        const Tried t = begins ? written(c) : Tried::failed;
        if (t == Tried::done) a_.controller = std::to_string(c.situations) + " situations checked by the interpreter";
        if (t == Tried::failed) result_.push_back({-1, "no platform that keeps all sentences was found, although nothing stands against it"});
    }
    std::string avoidable(const std::vector<int>& list) {
        Controller c{everything_, list};
        for (int e = 0; e != game_.events(); ++e) {
            Set elsewhere = bddtrue, unspoken = bddtrue;
            for (const int s : list) {
                Set spoken = game_.speaks(at(s));
                for (int f = 0; f != game_.events(); ++f)
                    spoken |= space_.some_input(bdd_exist((game_.inputs(f) & space_.reactions(f) & game_.speaks(at(s), f)) - game_.answerable(f), space_.reaction_cube()));
                elsewhere -= spoken;
                unspoken -= game_.speaks(at(s), e);
            }
            c.extra.push_back(unspoken & space_.after(elsewhere));
        }
        const Tried t = written(c);
        if (t == Tried::done) confirmed("interpreter");
        return t == Tried::failed ? "it cannot be avoided" : "";
    }

    // ---- what is left open
    std::string open(const Finding& f) {
        if (const std::string wrong = replay(f.play, everything_); !wrong.empty()) return wrong;
        if (!f.play.last || f.play.reactions.size() != 2 || !has(f.events, f.play.last->event)) return "the play has no end";
        const Move &one = f.play.reactions[0], &two = f.play.reactions[1];
        const Snapshot& now = end_of(f.play);
        for (const Move* r : {&one, &two}) {
            if (r->input.event != f.play.last->event || r->input.arguments != f.play.last->arguments) return "a reaction is to another input";
            if (const std::string wrong = referee_.fault(now, *r, everything_); !wrong.empty()) return "a reaction " + wrong;
        }
        const auto is_free = [&](int d) {
            return std::ranges::any_of(sheet_.sentences, [&](const spec::Sentence& s) {
                return s.form == Form::choice && referee_.speaks(s, now, one) && (d < 0 ? s.free_answer : has(s.free, d));
            });
        };
        if (std::ranges::none_of(f.left_open, [&](int d) { return differ(one, two, d) && !is_free(d); })) return "the reactions do not differ in what is said to be open";
        const int e = f.play.last->event;
        if (!has(f.answers, one.answer) || !has(f.answers, two.answer)) return "the answers are others";
        for (const int a : f.answers)
            if (!solver_.possible(solver_.is(now, *f.play.last) + solver_.good(everything_, e, 0) + Conditions{solver_.answered(a)})) return "z3 finds an answer that is not allowed";
        for (const int d : f.left_open) {
            const Conditions two_ways = solver_.good(everything_, e, 0) + solver_.good(everything_, e, 1) + solver_.choose_alike(e) + Conditions{negation(solver_.agree(d))};
            if (excluded(two_ways, false)) return "z3 finds no situation in which '" + dimension_name(sheet_, d) + "' is open";
        }
        confirmed("z3");
        // Where a platform has to look ahead both reactions have to be wise.
        for (const Move* r : {&one, &two})
            if (Controller c{everything_, {}, {}, r->after}; !lost_.empty() && (lost_.back() & space_.initial()) == bddfalse && written(c) == Tried::failed) return "a reaction leads to where not all sentences can be kept";
        return {};
    }
    bool differ(const Move& one, const Move& two, int dimension) const {
        if (dimension < 0) return one.answer != two.answer;
        const spec::Variable& v = m_.variables[at(dimension)];
        return !std::equal(one.after.begin() + v.first, one.after.begin() + v.first + v.cells, two.after.begin() + v.first);
    }

    // ---- what holds of all that can be reached
    // A set that nothing leaves: `inside` from the beginning, by steps that keep all sentences and do not lead to what is lost.
    // `shown`: that the environment wins wherever it is lost. Else what it excuses is confirmed by nobody.
    struct Invariant { Set inside, lost; bool shown = true; };
    bool excluded(const Conditions& what, bool safe) {
        // All states that keep the state sentences, perhaps.
        if (!solver_.possible(what + solver_.states(everything_, solver_.now())) && !solver_.possible(what + Conditions{solver_.beginning()})) return true;
        const Invariant& i = invariant(safe);
        return !solver_.possible(what + Conditions{inside(i)});
    }
    z3::expr inside(const Invariant& i) { return solver_.in(i.inside, space_, solver_.now()); }
    const Invariant& invariant(bool safe) {
        std::optional<Invariant>& i = safe ? safe_ : all_;
        if (i) return *i;
        i = Invariant{reached_, bddfalse};
        if (safe && !lost_.empty()) {
            i->lost = lost_.back();
            i->inside = bddfalse;
            for (const Set& layer : game_.reach(reached_ - i->lost)) i->inside |= layer;
            std::vector<Snapshot> from;
            for (Set rest = i->lost; rest != bddfalse && from.size() <= most_attacked; rest -= space_.state(from.back())) from.push_back(space_.now_of(space_.pick(rest)));
            const Tried t = from.size() > most_attacked ? Tried::too_many : forces(from, winning(lost_, everything_), everything_, anything);
            i->shown = t == Tried::done;
            if (t == Tried::failed)
                result_.push_back({-1, "the environment cannot win where it was said to"});
        }
        const z3::expr now = solver_.in(i->inside, space_, solver_.now()), next = solver_.in(i->inside | i->lost, space_, solver_.next(0));
        bool closed = !solver_.possible({solver_.beginning(), negation(now)});
        for (int e = 0; e != game_.events(); ++e) closed = closed && !solver_.possible(solver_.good(everything_, e, 0) + Conditions{now, negation(next)});
        if (!closed) result_.push_back({-1, "z3 finds a step to a state that was said not to be reachable"});
        return *i;
    }
    Chosen reasons(const Finding& f) const { return f.by_all ? without(everything_, f.sentences.front()) : chosen(f.because); }
    // Where the sentences contradict each other anything would follow: some reaction keeps them all.
    Conditions answerable(int e) { return inputs_contradict_ ? solver_.steps(everything_, e, 1) : Conditions{}; }
    std::string follows(int s, const Chosen& from) {
        if (sentence(s).form == Form::state) {
            if (solver_.possible(solver_.states(from, solver_.now()) + Conditions{negation(solver_.kept(at(s), solver_.now()))})) return "z3 finds a state in which " + std::string(sentence(s).id) + " does not follow";
        } else if (!is_step(sentence(s))) return std::string(sentence(s).id) + " is no demand";
        for (int e = 0; is_step(sentence(s)) && e != game_.events(); ++e)
            if (!excluded(solver_.good(from, e, 0) + answerable(e) + Conditions{negation(solver_.kept(at(s), e, 0))}, false)) return "z3 finds a step in which " + std::string(sentence(s).id) + " does not follow";
        confirmed("z3");
        return {};
    }
    std::string theorem(const Finding& f) {
        const int s = f.sentences.front();
        if (sentence(s).form != Form::state || referee_.breaks(sentence(s), spec::initial(m_))) return "the beginning breaks it";
        for (int e = 0; e != game_.events(); ++e)
            if (!excluded(solver_.good(reasons(f), e, 0) + answerable(e) + Conditions{negation(solver_.kept(at(s), solver_.next(0)))}, false)) return "z3 finds a step that does not keep it";
        confirmed("z3");
        return {};
    }
    std::string never(int s) {
        for (const spec::Demand& d : sentence(s).demands) {
            if (sentence(s).form == Form::choice || sentence(s).form == Form::premise) return "is no demand";
            for (long element = 0; !is_step(sentence(s)) && element != elements(sentence(s)); ++element)
                if (!excluded({solver_.of_state(d.premise, sentence(s).binder, element)}, true)) return "z3 finds a state that it speaks of";
            for (int e = 0; is_step(sentence(s)) && e != game_.events(); ++e) {
                if (!is_on(d, e)) continue;
                const Conditions spoken = solver_.situation(e) + Conditions{solver_.of_step(d.premise, e, 0)};
                if (excluded(spoken, true)) continue;  // whatever the reaction
                if (inputs_contradict_) {  // no reaction may be left, and the sentence speaks of it nevertheless
                    const z3::check_result answer = solver_.unanswerable(spoken + Conditions{inside(invariant(true))}, everything_, e);
                    if (answer == z3::sat) return "z3 finds a situation that it speaks of";
                    if (answer == z3::unknown) return {};
                }
                if (!excluded(spoken + solver_.good(everything_, e, 0) + Conditions{negation(solver_.in(invariant(true).lost, space_, solver_.next(0)))}, true)) return "z3 finds a step that it speaks of";
            }
        }
        if (!safe_ || safe_->shown) confirmed("z3");
        return {};
    }

    const spec::Sheet& sheet_;
    const spec::Machine& m_;
    Analysis& a_;
    const Referee referee_;
    Solver solver_;
    const Space space_;
    const Game game_;
    const Layers layers_;
    const Chosen everything_;
    Set reached_ = bddfalse;
    Layers lost_{};  // to those who keep all sentences
    bool inputs_contradict_ = false;
    std::optional<Invariant> all_{}, safe_{};
    std::string by_{};
    std::vector<Disagreement> result_{};
};

}  // namespace

std::vector<Disagreement> recheck(const spec::Sheet& sheet, Analysis& analysis) { return Recheck(sheet, analysis).all(); }

}  // namespace proofs::requirements
