// SPDX-License-Identifier: Apache-2.0
// The language models are written in: rules, properties and the machine they form.
//
// A model is a constexpr function that returns a Machine. What C++ types cannot refuse, link.hpp refuses at compile
// time: `static_assert(well_formed(model()))` stands once for each model, in its .cpp file. SEMANTICS.md says what a
// machine means. The sizes of index types belong to the machine, not to C++ types, so one compiled prover serves every
// number of slots, and proofs for all numbers read the same model.

#pragma once

#include "lang/link.hpp"

namespace spec::lang {

template <class T> constexpr std::vector<T> list_of(auto&... items) {
    std::vector<T> result;
    result.reserve(sizeof...(items));
    (result.push_back(std::move(items)), ...);
    return result;
}

// ---- clauses of a rule, in the order a sentence has them --------------------------------------------------------------

struct On { const Declared* event = nullptr; };
struct Arrives { DraftRaised input; };
struct When { Drafts guard; };
struct Then { std::vector<DraftEffect> effects; };
struct Says { const Declared* type; int code; };

constexpr Citations cites(std::same_as<ssp::Requirement> auto const&... r) requires (sizeof...(r) > 0) { return {&r...}; }

template <class... T> constexpr On on(const Event<T...>& e) { return {&e}; }
// With arguments: which input of the environment is meant, in `by`.
template <class... T> requires (sizeof...(T) > 0)
constexpr Arrives on(const Event<T...>& e, const Term<term_type<T>>&... arguments) { return {{&e, {arguments.drafts...}}}; }
constexpr When when(Condition c) { return {std::move(c.drafts)}; }
constexpr Then then(std::same_as<DraftEffect> auto... e) { return {list_of<DraftEffect>(e...)}; }
constexpr Says answer(auto code) requires std::is_enum_v<decltype(code)> { return {&type_declared<decltype(code)>, static_cast<int>(code)}; }
struct Raises { std::vector<DraftRaised> raised; };
// Other machines of the system receive these events within the same step.
constexpr Raises raise(const std::same_as<DraftRaised> auto&... events) requires (sizeof...(events) > 0) { return {{events...}}; }
// The rule applies only if the other machine answers so.
constexpr DraftRaised only_if(DraftRaised event, Says s) {
    event.answers = s.type;
    event.answer = s.code;
    return event;
}

// Every element at once: each(i, port[i] = first<Port>()).
template <class I> constexpr DraftEffect each(const Any<I>& i, DraftEffect e) { e.each = &i; return e; }
// Back to the initial value; of a record: every field of it.
template <class T> constexpr DraftEffect clear(const Place<T>& p) { return p.effect(DraftEffect::Does::clear, {}); }
template <Scalar T> constexpr DraftEffect clear(const Var<T>& v) { return clear(v.place()); }
template <Record R> constexpr DraftEffect clear(const Var<R>& v) { return {DraftEffect::Does::clear, &v}; }
template <class R> constexpr DraftEffect clear(const Element<R>& e) { return e.cleared(); }
// The fields not named hold their initial values. The guard has to leave room, which the prover checks.
template <class R, int N> constexpr DraftEffect push(const Queue<R, N>& q, std::same_as<FieldValue> auto... values) {
    DraftEffect e{DraftEffect::Does::push, &q};
    (e.fields.push_back(values), ...);
    return e;
}
// The oldest record goes, the others move up.
template <class R, int N> constexpr DraftEffect pop(const Queue<R, N>& q) { return {DraftEffect::Does::pop, &q}; }
// Every record goes.
template <class R, int N> constexpr DraftEffect clear(const Queue<R, N>& q) { return {DraftEffect::Does::erase, &q}; }
// The records at places k and k + 1 change places. The guard has to say that both are there.
template <int k, class R, int N> requires (0 <= k && k + 1 < N)
constexpr DraftEffect exchange(const Queue<R, N>& q) {
    return {DraftEffect::Does::exchange, &q, nullptr, Drafts{{.value = k}}};
}

// Each clause at most once.
template <class... Clauses>
constexpr bool no_clause_twice = true;
template <class First, class... Others>
constexpr bool no_clause_twice<First, Others...> = !(std::same_as<First, Others> || ...) && no_clause_twice<Others...>;

template <class... Clauses>
constexpr DraftRule rule(Citations requirements, std::string_view id, std::string_view text, On on, Clauses... clauses) {
    static_assert(no_clause_twice<Clauses...>, "a_rule_has_a_clause_twice: write one when(..), one then(..), one answer(..)");
    DraftRule r{std::move(requirements), id, text, on.event};
    const auto add = [&](auto& clause) {
        if constexpr (requires { clause.guard; }) r.guard = std::move(clause.guard);
        else if constexpr (requires { clause.effects; }) r.effects = std::move(clause.effects);
        else if constexpr (requires { clause.code; }) { r.answers = clause.type; r.answer = clause.code; }
        else r.raised = std::move(clause.raised);
    };
    (add(clauses), ...);
    return r;
}
// What a channel, a supply or an attacker may do, not what the system does.
template <class... Clauses>
constexpr DraftRule chance(Citations requirements, std::string_view id, std::string_view text, On on, Clauses... clauses) {
    DraftRule r = rule(std::move(requirements), id, text, on, clauses...);
    r.environment = true;
    return r;
}

// ---- what a system adds to the rules of its machines ----------------------------------------------------------------------

struct In { std::string_view rule; };
constexpr In in(std::string_view rule) { return {rule}; }
// The rule, or whatever takes the event, applies only under this condition, which may read the whole system; without it the
// event gets this answer, and nothing changes. Where two speak of one step, the later one decides.
constexpr DraftCoupling needs(Citations r, std::string_view id, std::string_view text, In in, When needed, Says answer) {
    return {{std::move(r), id, text, nullptr, std::move(needed.guard), {}, answer.type, answer.code}, in.rule, true};
}
constexpr DraftCoupling needs(Citations r, std::string_view id, std::string_view text, On on, When needed, Says answer) {
    return {{std::move(r), id, text, on.event, std::move(needed.guard), {}, answer.type, answer.code}, {}, true};
}
// The rule raises these events, too; their arguments may read the whole system.
constexpr DraftCoupling follows(Citations r, std::string_view id, std::string_view text, In in, Raises events) {
    return {{std::move(r), id, text, nullptr, {}, {}, nullptr, 0, std::move(events.raised)}, in.rule, false};
}

// ---- properties: sentences in the present tense -------------------------------------------------------------------------

struct AtLeast { long size; };
constexpr AtLeast at_least(long size) { return {size}; }  // reachable only in machines with this many slots
struct Supports { std::string_view components; };
constexpr Supports supports(std::string_view components) { return {components}; }  // Common Criteria components, "FDP_IFF.1 FPT_RCV.4"

constexpr DraftProperty with(DraftProperty&& p) { return std::move(p); }
constexpr DraftProperty with(DraftProperty&& p, AtLeast n, auto... more) { p.smallest = n.size; return with(std::move(p), more...); }
constexpr DraftProperty with(DraftProperty&& p, Supports s, auto... more) { p.components = s.components; return with(std::move(p), more...); }

// Holds in every reachable state.
constexpr DraftProperty always(Citations r, std::string_view id, std::string_view text, Condition c, auto... more) {
    return with({std::move(r), id, text, Scope::state, nullptr, std::move(c.drafts)}, more...);
}
constexpr DraftProperty never(Citations r, std::string_view id, std::string_view text, Condition c, auto... more) {
    return always(std::move(r), id, text, !std::move(c), more...);
}
// Holds in every reachable state too; no requirement demands it, other proofs rest on it.
constexpr DraftProperty lemma(std::string_view id, std::string_view text, Condition c) {
    return {{}, id, text, Scope::state, nullptr, std::move(c.drafts), 1, {}, true};
}
// Holds of every step from a reachable state: before, event, answer, after.
constexpr DraftProperty step(Citations r, std::string_view id, std::string_view text, Condition c, auto... more) {
    return with({std::move(r), id, text, Scope::step, nullptr, std::move(c.drafts)}, more...);
}
constexpr DraftProperty step(Citations r, std::string_view id, std::string_view text, On on, Condition c, auto... more) {
    return with({std::move(r), id, text, Scope::step, on.event, std::move(c.drafts)}, more...);
}
// Some run leads there; the run is shown.
constexpr DraftProperty reachable(Citations r, std::string_view id, std::string_view text, Condition c, auto... more) {
    return with({std::move(r), id, text, Scope::reachable, nullptr, std::move(c.drafts)}, more...);
}

struct Of { const Declared* binder; };
template <class I> constexpr Of of(const Any<I>& i) { return {&i}; }
struct Ranked { Drafts rank; };
constexpr Ranked ranked(Term<Number> rank) { return {std::move(rank.drafts)}; }
struct By { DraftRaised input; };
constexpr By by(On on) { return {{on.event}}; }
constexpr By by(Arrives on) { return {std::move(on.input)}; }

// Infinitely many states, or steps that take the event by a rule.
constexpr DraftOccurrence infinitely_often(Condition c) { return {nullptr, std::move(c.drafts)}; }
constexpr DraftOccurrence infinitely_often(On on) { return {on.event}; }
constexpr DraftOccurrence infinitely_often(On on, Condition c) { return {on.event, std::move(c.drafts)}; }
// What is assumed of infinite runs, each with its sentence. `when` says which inputs of the event are meant: over the
// state and the event's parameters.
constexpr DraftFairness weakly_fair(std::string_view text, On on) { return {text, Fairness::Kind::weak, {on.event}}; }
constexpr DraftFairness weakly_fair(std::string_view text, On on, When inputs) { return {text, Fairness::Kind::weak, {on.event, std::move(inputs.guard)}}; }
constexpr DraftFairness strongly_fair(std::string_view text, On on) { return {text, Fairness::Kind::strong, {on.event}}; }
constexpr DraftFairness strongly_fair(std::string_view text, On on, When inputs) { return {text, Fairness::Kind::strong, {on.event, std::move(inputs.guard)}}; }
constexpr DraftFairness fair(std::string_view text, DraftOccurrence often, DraftOccurrence then) {
    return {text, Fairness::Kind::pair, std::move(then), std::move(often)};
}
constexpr DraftFairness in_the_end(std::string_view text, Condition c) { return {text, Fairness::Kind::in_the_end, {nullptr, std::move(c.drafts)}}; }
constexpr DraftFairness stops(std::string_view text, On on) { return {text, Fairness::Kind::stops, {on.event}}; }
constexpr DraftFairness stops(std::string_view text, On on, When inputs) { return {text, Fairness::Kind::stops, {on.event, std::move(inputs.guard)}}; }
struct Given { std::vector<DraftFairness> given; };
constexpr Given given(std::same_as<DraftFairness> auto... f) requires (sizeof...(f) > 0) { return {list_of<DraftFairness>(f...)}; }

// What is pending is in the end resolved, if one of the inputs named with `by` keeps arriving while it is pending, in the
// runs that are fair as `given` says.
constexpr DraftResponse leads_to(Citations r, std::string_view id, std::string_view text, Of of, Condition pending, Condition resolved, auto... clauses) {
    DraftResponse result{std::move(r), id, text, of.binder, std::move(pending.drafts), std::move(resolved.drafts)};
    const auto add = [&](const auto& clause) {
        if constexpr (requires { clause.rank; }) result.rank = clause.rank;
        else if constexpr (requires { clause.components; }) result.components = clause.components;
        else if constexpr (requires { clause.given; }) result.given.insert(result.given.end(), clause.given.begin(), clause.given.end());
        else result.helpful.push_back(clause.input);
    };
    (add(clauses), ...);
    return result;
}
constexpr DraftResponse leads_to(Citations r, std::string_view id, std::string_view text, Condition pending, Condition resolved, auto... clauses) {
    return leads_to(std::move(r), id, text, Of{nullptr}, std::move(pending), std::move(resolved), clauses...);
}

struct Hidden { std::vector<const Declared*> parameters; };
struct Sees { std::vector<Drafts> terms; };
struct RestsOn { std::vector<Drafts> relation; };
struct SeesAnswers { bool answers = true; };
// Parameters in which two runs may differ.
template <class... T> constexpr Hidden hidden(const Param<T>&... parameters) requires (sizeof...(T) > 0) { return {{&parameters...}}; }
// What somebody outside sees: equal in both runs.
constexpr Sees sees(const auto&... terms) requires (sizeof...(terms) > 0) { return {{term(terms).drafts...}}; }
inline constexpr SeesAnswers sees_answers{};
// What is equal in both runs too, and makes the proof go through.
constexpr RestsOn rests_on(const auto&... terms) requires (sizeof...(terms) > 0) { return {{term(terms).drafts...}}; }

// Whoever sees this learns nothing of what is hidden, however often the machine steps: two_runs.hpp.
constexpr DraftIndependence independent(Citations r, std::string_view id, std::string_view text, auto... clauses) {
    DraftIndependence result{std::move(r), id, text};
    const auto add = [&](auto& clause) {
        if constexpr (requires { clause.parameters; }) result.hidden = std::move(clause.parameters);
        else if constexpr (requires { clause.terms; }) result.sees = std::move(clause.terms);
        else if constexpr (requires { clause.relation; }) result.rests_on = std::move(clause.relation);
        else if constexpr (requires { clause.answers; }) result.sees_answers = true;
        else result.components = clause.components;
    };
    (add(clauses), ...);
    return result;
}

// ---- the parts of a machine ------------------------------------------------------------------------------------------------

template <class I> constexpr DraftSize size(long n) { return {&type_object<I>, n, false}; }  // so many values
template <class I> constexpr DraftSize scale(long n) { return {&type_object<I>, n, true}; }  // the index type proofs speak of as N
constexpr DraftSetting set(const Setting& s, long value) { return {&s, value}; }

// The initial value of something of type T.
template <class T, class V> constexpr int number_of(const V& initial) {
    static_assert(std::convertible_to<V, Term<term_type<T>>>, "an_initial_value_has_another_type");
    if constexpr (std::same_as<V, Term<T>>) return initial.drafts.front().value;  // first<I>()
    else if constexpr (std::convertible_to<V, Term<term_type<T>>>) return static_cast<int>(initial);
    else return 0;
}
template <Scalar T> constexpr DraftVariables starts(const Var<T>& v, const auto& initial) {
    return {{{&v, nullptr, type_object<T>, nullptr, number_of<T>(initial)}}};
}
template <Scalar T, class I> constexpr DraftVariables starts(const Array<T, I>& v, const auto& initial) {
    return {{{&v, nullptr, type_object<T>, &type_object<I>, number_of<T>(initial)}}};
}
constexpr int constant_of(const Drafts& d) { return d.size() == 1 && d.front().op == Op::constant ? d.front().value : -1; }
// The fields of a record, each with its initial value.
constexpr DraftVariables columns(const Declared& of, const Type* index, std::same_as<FieldValue> auto const&... fields) {
    return {{{&of, fields.field, *fields.field->type, index, constant_of(fields.value)}...}};
}
template <Record R> constexpr DraftVariables starts(const Var<R>& v, std::same_as<FieldValue> auto const&... fields) { return columns(v, nullptr, fields...); }
template <Record R, class I> constexpr DraftVariables starts(const Array<R, I>& v, std::same_as<FieldValue> auto const&... fields) { return columns(v, &type_object<I>, fields...); }
// A queue starts empty; the values are those of a free place.
template <Record R, int N> constexpr DraftVariables starts(const Queue<R, N>& q, std::same_as<FieldValue> auto const&... fields) {
    DraftVariables result = columns(q, &Queue<R, N>::positions, fields...);
    result.list.push_back({&q, nullptr, type_object<UpTo<N>>, nullptr, 0});
    return result;
}
// Survives power loss.
constexpr DraftVariables persistent(DraftVariables v) {
    for (DraftVariable& d : v.list) d.persistent = true;
    return v;
}
constexpr DraftVariables variables(const std::same_as<DraftVariables> auto&... parts) {
    DraftVariables result;
    const auto add = [&](const DraftVariables& part) { for (const DraftVariable& d : part.list) result.list.push_back(d); };
    (add(parts), ...);
    return result;
}

template <class A> constexpr DraftAnswers answers(A refusal) requires std::is_enum_v<A> { return {&type_declared<A>, static_cast<int>(refusal)}; }

constexpr DraftEvent draft_of(const DraftEvent& e) { return e; }
template <class... T> constexpr DraftEvent draft_of(const Event<T...>& e) { return e.draft(); }
// Happens to the machine; nobody asks for it.
template <class... T> constexpr DraftEvent environment(const Event<T...>& e) {
    DraftEvent d = e.draft();
    d.environment = true;
    return d;
}
constexpr std::vector<DraftEvent> events(const auto&... e) { return {draft_of(e)...}; }
constexpr auto rules(std::same_as<DraftRule> auto... r) { return list_of<DraftRule>(r...); }
constexpr auto properties(std::same_as<DraftProperty> auto... p) { return list_of<DraftProperty>(p...); }
constexpr auto responses(std::same_as<DraftResponse> auto... r) { return list_of<DraftResponse>(r...); }
constexpr auto couplings(std::same_as<DraftCoupling> auto... c) { return list_of<DraftCoupling>(c...); }
constexpr auto independences(std::same_as<DraftIndependence> auto... i) { return list_of<DraftIndependence>(i...); }

template <class P> concept PartOfMachine = requires(DraftMachine& draft, P part) { draft.add(std::move(part)); };
constexpr void collect(DraftMachine& draft, auto& part) {
    constexpr bool is_part = PartOfMachine<std::remove_reference_t<decltype(part)>>;
    static_assert(is_part, "a_part_stands_outside_its_list: rules stand in rules(..), properties in properties(..), and so on");
    if constexpr (is_part) draft.add(std::move(part));
}
// Checks and links. Each list may be given several times.
constexpr Machine machine(std::string_view name, std::string_view source, auto&&... parts) {
    DraftMachine draft{name, source};
    (collect(draft, parts), ...);
    return Linker(draft).machine();
}
// The machine with more properties; their vocabulary is that of the machine or, in a system, of its machines.
constexpr Machine extended(Machine m, auto&&... parts) {
    DraftMachine draft{m.name, m.source};
    (collect(draft, parts), ...);
    return Linker(draft, std::move(m)).machine();
}

// Meant for static_assert: here the compiler stops at a mistake, see errors.hpp. At run time `machine` has thrown already.
constexpr bool well_formed(const Machine& m) {
    if (const Fault f = mistake::fault_of(m)) mistake::stop(mistake::text_of(f), f.of, f.in);
    return true;
}

}  // namespace spec::lang
