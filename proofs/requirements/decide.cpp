// SPDX-License-Identifier: Apache-2.0
// One incremental solver for all events and properties, see decide.hpp.
//
// Everything is asked under literals: "the state property holds before", "this event violates that property". What a
// query does not assume costs next to nothing.
#include "requirements/decide.hpp"

#include "formulas.hpp"
#include "obligations.hpp"
#include "requirements/parts.hpp"

#include <algorithm>
#include <stdexcept>

namespace proofs {

using namespace spec;

Decision::Decision(const Machine& machine)
    : machine_(machine), properties_(machine.properties.begin(), machine.properties.end()), encoding_(context_, machine), solver_(context_, "QF_BV"), now_(encoding_.fresh("")) {
    solver_.add(encoding_.in_range(now_));
    for (int e = 0; e != static_cast<int>(machine.events.size()); ++e) {
        const Event& event = machine.events[static_cast<unsigned>(e)];
        const Values arguments = encoding_.fresh_arguments(event, "");
        solver_.add(encoding_.in_range(event, arguments));
        moves_.push_back({arguments, encoding_.step(e, now_, arguments)});
    }
}

z3::expr Decision::literal(const z3::expr& meaning) {
    const z3::expr l = context_.bool_const(("literal" + std::to_string(literals_++)).c_str());
    solver_.add(z3::implies(l, meaning));
    return l;
}

bool Decision::satisfiable(const std::vector<z3::expr>& assumed, const std::vector<z3::expr>& some) {
    z3::expr_vector question(context_);
    for (const z3::expr& a : assumed) question.push_back(a);
    question.push_back(literal(disjunction(context_, some)));
    const z3::check_result answer = solver_.check(question);
    if (answer == z3::unknown) throw std::runtime_error("z3 gave up: " + solver_.reason_unknown());
    return answer == z3::sat;
}

std::vector<std::string> Decision::ill_posed(int event) {
    const Move& move = moves_[static_cast<unsigned>(event)];
    std::vector<const Rule*> rules;
    std::vector<z3::expr> guards;
    for (const Rule& r : machine_.rules)
        if (r.event == event) {
            rules.push_back(&r);
            guards.push_back(encoding_.enabled(r, now_, move.arguments));
        }
    std::vector<std::pair<z3::expr, std::string>> faults;
    for (std::size_t a = 0; a != rules.size(); ++a) {
        for (std::size_t b = 0; b != a; ++b)
            faults.emplace_back(conjunction(context_, {guards[a], guards[b]}),
                                std::string(rules[b]->id) + " and " + std::string(rules[a]->id) + " both apply");
        faults.emplace_back(conjunction(context_, {guards[a], negation(encoding_.closed(*rules[a], now_, move.arguments))}),
                            std::string(rules[a]->id) + " leaves a range");
    }
    std::vector<std::string> found;
    for (;;) {
        std::vector<z3::expr> conditions;
        for (const auto& f : faults) conditions.push_back(f.first);
        if (conditions.empty() || !satisfiable({}, conditions)) return found;
        const z3::model model = solver_.get_model();
        std::erase_if(faults, [&](const auto& f) {
            if (!model.eval(f.first, true).is_true()) return false;
            found.push_back(f.second);
            return true;
        });
    }
}

std::optional<z3::expr> Decision::against(int event, int n) {
    const Property& p = property(n);
    if (p.scope == Scope::step && p.event >= 0 && p.event != event) return {};
    const auto known = against_.find({event, n});
    if (known != against_.end()) return known->second;
    const Move& move = moves_[static_cast<unsigned>(event)];
    const z3::expr after = p.scope == Scope::step
        ? encoding_.value(p.condition, now_, machine_.events[static_cast<unsigned>(event)], move.arguments, &move.step)
        : encoding_.holds(p, move.step.next);
    std::optional<z3::expr> result;
    if (p.scope == Scope::reachable) result = literal(after);
    else if (!after.is_true() && !(p.scope == Scope::state && z3::eq(after, encoding_.holds(p, now_)))) result = literal(negation(after));
    against_.emplace(std::pair(event, n), result);
    return result;
}

// Another condition of every reachable state, to be kept if it is inductive.
void Decision::assume(const Formula& condition) {
    Property p;
    p.condition = condition;
    if (!holds(machine_, p, initial(machine_))) return;
    const int n = static_cast<int>(properties_.size());
    properties_.push_back(p);
    holding_.emplace(n, literal(encoding_.holds(p, now_)));
    shown_.push_back(n);
}

void Decision::add_parts_of(int n) {
    const std::vector<Formula> all = parts(property(n).condition);
    if (all.size() < 2) return;
    for (const Formula& f : all) assume(f);
}

bool Decision::settled(int event, int n) const {
    if (!as_before_[static_cast<unsigned>(event)]) return false;
    const auto why = known_.find({event, n});
    return why != known_.end() && std::ranges::all_of(why->second, [&](int ground) { return is_shown(ground); });
}

// Takes the properties among `candidates` away that one step of the event violates, and says which.
std::vector<int> Decision::sift(int event, std::vector<int>& candidates) {
    std::vector<z3::expr> assumed, violations;
    for (int n : shown_) assumed.push_back(holding_.at(n));
    std::vector<int> asked, gone;
    for (int n : candidates)
        if (!settled(event, n))
            if (const auto l = against(event, n)) {
                asked.push_back(n);
                violations.push_back(*l);
            }
    if (asked.empty() || !satisfiable(assumed, violations)) return gone;
    const z3::model model = solver_.get_model();
    for (std::size_t k = 0; k != asked.size(); ++k)
        if (model.eval(violations[k], true).is_true()) gone.push_back(asked[k]);
    std::erase_if(candidates, [&](int n) { return std::ranges::count(gone, n) != 0; });
    return gone;
}

// Reduces what is shown to what every step preserves.
void Decision::keep_inductive() {
    const int written = static_cast<int>(machine_.properties.size());
    for (bool again = true; again;) {
        again = false;
        for (int e = 0; e != static_cast<int>(machine_.events.size()); ++e)
            for (std::vector<int> gone; !(gone = sift(e, shown_)).empty();) {
                again = true;
                for (const int n : gone)
                    if (n < written) {  // what is left of it may be all that the others need
                        open_.push_back(n);
                        add_parts_of(n);
                    }
            }
    }
}

void Decision::induct(const std::vector<bool>& as_before, const Grounds& known) {
    as_before_ = as_before;
    known_ = known;
    std::vector<int> steps;
    for (int n = 0; n != static_cast<int>(machine_.properties.size()); ++n) {
        if (property(n).scope == Scope::step) steps.push_back(n);
        if (property(n).scope != Scope::state) continue;
        holding_.emplace(n, literal(encoding_.holds(property(n), now_)));
        (holds(machine_, property(n), initial(machine_)) ? shown_ : open_).push_back(n);
    }
    for (const int n : std::vector(open_)) add_parts_of(n);
    keep_inductive();
    for (int e = 0; e != static_cast<int>(machine_.events.size()); ++e)
        for (std::vector<int> gone; !(gone = sift(e, steps)).empty();) open_.insert(open_.end(), gone.begin(), gone.end());
    std::ranges::sort(open_);
}

Grounds Decision::grounds() {
    Grounds result;
    std::map<std::string, int> names;
    z3::expr_vector assumed(context_);
    for (int n : shown_) {
        names[holding_.at(n).decl().name().str()] = n;
        assumed.push_back(holding_.at(n));
    }
    for (int n = 0; n != static_cast<int>(machine_.properties.size()); ++n) {
        if (property(n).scope == Scope::reachable || std::ranges::binary_search(open_, n)) continue;
        for (int e = 0; e != static_cast<int>(machine_.events.size()); ++e) {
            const auto l = against(e, n);
            if (!l) continue;
            z3::expr_vector question(context_);
            for (const z3::expr& a : assumed) question.push_back(a);
            question.push_back(*l);
            if (solver_.check(question) != z3::unsat) continue;
            std::vector<int>& why = result[{e, n}];
            for (const z3::expr& used : solver_.unsat_core())
                if (const auto known = names.find(used.decl().name().str()); known != names.end()) why.push_back(known->second);
        }
    }
    return result;
}

bool Decision::never(const Formula& condition) {
    assume(joined(Op::negation, {condition}));
    for (const Formula& part : parts(condition)) assume(joined(Op::negation, {part}));
    for (const Variable& v : machine_.variables) {
        std::vector<Formula> cells;
        for (int k = 0; k != v.cells; ++k) {
            Formula cell = v.index < 0 ? leaf(Op::variable, -1, 0, -1) : joined(Op::variable, {leaf(Op::constant, -1, k, v.index)});
            cell.back().at = static_cast<int>(&v - machine_.variables.data());
            cells.push_back(joined(Op::equal, {cell, leaf(Op::constant, -1, v.initial, v.type)}));
        }
        assume(joined(Op::conjunction, cells));
    }
    keep_inductive();
    std::vector<z3::expr> assumed;
    for (int n : shown_) assumed.push_back(holding_.at(n));
    return !satisfiable(assumed, {encoding_.value(condition, now_)});
}

Decision::Earlier& Decision::level(int before) {
    if (levels_.empty()) levels_.push_back({now_});
    while (static_cast<int>(levels_.size()) <= before) {
        const std::string suffix = "-" + std::to_string(levels_.size());
        Earlier e{encoding_.fresh(suffix), {encoding_.fresh_input(suffix)}};
        solver_.add(encoding_.in_range(e.state));
        solver_.add(encoding_.in_range(e.input[0]));
        e.link = literal(encoding_.equal(levels_.back().state, encoding_.step(e.state, e.input[0]).next));
        levels_.push_back(std::move(e));
    }
    return levels_[static_cast<unsigned>(before)];
}

std::optional<Decision::Shown> Decision::find(const Pool& pool, const std::vector<int>& properties, int before) {
    Earlier& start = level(before);
    while (start.pool.size() != pool.states().size()) {
        std::vector<z3::expr> cells;
        for (std::size_t c = 0; c != start.state.size(); ++c) {
            const z3::expr& cell = start.state[c];
            const long value = pool.states()[start.pool.size()][c];
            if (cell.is_bool()) cells.push_back(value ? cell : !cell);
            else cells.push_back(cell == context_.bv_val(static_cast<unsigned>(value), cell.get_sort().bv_size()));
        }
        start.pool.push_back(literal(conjunction(context_, cells)));
    }
    std::vector<z3::expr> violations, assumed{literal(disjunction(context_, start.pool))};
    std::vector<int> events;
    for (int n : properties)
        for (int e = 0; e != static_cast<int>(machine_.events.size()); ++e)
            if (const auto l = against(e, n)) {
                violations.push_back(*l);
                events.push_back(e);
            }
    for (int k = 1; k <= before; ++k) assumed.push_back(*level(k).link);
    if (violations.empty() || !satisfiable(assumed, violations)) return {};

    const z3::model model = solver_.get_model();
    Snapshot state;
    for (const z3::expr& v : start.state) state.push_back(value_in(model, v));
    const auto from = std::ranges::find(pool.states(), state);
    Shown shown{static_cast<int>(from - pool.states().begin()), {}};
    const auto add = [&](int event, const Values& arguments) {
        spec::Input in{event, {}};
        for (const z3::expr& a : arguments) in.arguments.push_back(value_in(model, a));
        shown.inputs.push_back(in);
    };
    for (int k = before; k > 0; --k) {
        const Input& input = level(k).input[0];
        const int event = static_cast<int>(value_in(model, input.event));
        add(event, input.arguments[static_cast<unsigned>(event)]);
    }
    for (std::size_t k = 0; k != violations.size(); ++k) {
        if (!model.eval(violations[k], true).is_true()) continue;
        add(events[k], moves_[static_cast<unsigned>(events[k])].arguments);
        return shown;
    }
    throw std::logic_error("the solver's model shows nothing");
}

}  // namespace proofs
