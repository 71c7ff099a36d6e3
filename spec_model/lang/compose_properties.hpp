// SPDX-License-Identifier: Apache-2.0
// What the properties of machines say of the system they form. Members of Composition, included by compose.hpp.

#pragma once

#include "lang/compose.hpp"

namespace spec {

// A property of an event raised inside is one of every step that raises it; a property of all events that speaks of
// the answer is one of every event from outside. Any other stays as it is.
constexpr void Composition::restate(std::vector<Property>& properties, const Property& p, const Events& own) const {
    if (p.event >= 0 && !outer(p.event)) {
        for (const Rule& r : all_.rules)
            for (const Raised& x : r.raised) {
                if (x.event != p.event) continue;
                const auto answer = [&](const Node& n) { return gave(n, r, x, {p.event, p.event + 1}); };
                Property q = p;
                q.id = both(p.id, r.id, "/");
                q.event = r.event;
                q.condition = with_answers(inside(p.condition, x), never(), answer);
                if (!r.guard.empty()) q.condition = join(Op::implication, r.guard, q.condition);
                restate(properties, q, own);
            }
    } else if (p.event < 0 && !own.of_system && mixed(p.condition, own)) {
        for (int e = 0; e != static_cast<int>(all_.events.size()); ++e) {
            if (!outer(e)) continue;
            const auto answer = [&](const Node& n) {
                Formula given;
                if (own.has(e) && event(e).answers == n.type) given.push_back(n);
                for (const Rule& r : all_.rules) {
                    if (r.event != e) continue;
                    const Formula within = gave(n, r, own);
                    if (!within.empty()) given = disjunction(given, conjunction(r.guard, within));
                }
                return given;
            };
            Property q = p;
            q.id = both(p.id, event(e).name, "/");
            q.event = e;
            q.condition = with_answers(p.condition, never(), answer);
            if (whole_ && !own.has(e)) {
                const Formula asked = takes(e, own);
                if (asked.empty()) continue;
                q.condition = join(Op::implication, asked, q.condition);
            }
            stated(properties, std::move(q), own);
        }
    } else {
        stated(properties, p, own);
    }
}

// In which states, with which arguments, does `e` raise an event of `own`? Empty: never.
constexpr Formula Composition::takes(int e, const Events& own) const {
    Formula when;
    for (const Rule& r : all_.rules) {
        if (r.event != e) continue;
        for (const Raised& x : r.raised) {
            Formula so = own.has(x.event) ? written_out({}) : inside(takes(x.event, own), x);
            if (!so.empty()) when = disjunction(when, conjunction(r.guard, so));
        }
    }
    return when;
}

// Of what a need of the system decides, a machine says nothing.
constexpr void Composition::stated(std::vector<Property>& properties, Property p, const Events& own) const {
    if (p.event >= 0 && own.has(p.event) && !decided_.empty())
        if (const Formula& decided = decided_[static_cast<unsigned>(p.event)]; !decided.empty()) p.condition = join(Op::disjunction, decided, p.condition);
    p.of_part = whole_ && !own.of_system;
    properties.push_back(std::move(p));
}

// Does it speak of an answer that its own machine may give inside, or another machine, or a need, to an event from outside?
constexpr bool Composition::mixed(const Formula& f, const Events& own) const {
    for (const Node& n : f) {
        if (n.op != Op::answered) continue;
        for (int e = 0; e != static_cast<int>(all_.events.size()); ++e) {
            if (event(e).answers != n.type) continue;
            if (own.has(e) != outer(e) || (own.has(e) && !decided_.empty() && !decided_[static_cast<unsigned>(e)].empty())) return true;
        }
    }
    return false;
}

// If `r` takes its event: an event of `own`, raised by it or further inside, is answered so. Empty: never.
constexpr Formula Composition::gave(const Node& wanted, const Rule& r, const Events& own) const {
    Formula given;
    for (const Raised& x : r.raised) {
        const Formula so = gave(wanted, r, x, own);
        if (!so.empty()) given = disjunction(given, so);
    }
    return given;
}
constexpr Formula Composition::gave(const Node& wanted, const Rule& r, const Raised& x, const Events& own) const {
    Formula given, any_taken;
    const bool counts = own.has(x.event) && event(x.event).answers == wanted.type;
    for (const Rule& b : all_.rules) {
        if (b.event != x.event) continue;
        const Formula guard = taken(b, r, x);
        if (counts && b.answer == wanted.value) given = disjunction(given, written_out(guard));
        any_taken = disjunction(any_taken, written_out(guard));
        const Formula further = gave(wanted, moved_out(b, r, x), own);
        if (!further.empty()) given = disjunction(given, conjunction(guard, further));
    }
    if (counts && event(x.event).refusal == wanted.value) {
        if (any_taken.empty()) return written_out({});
        given = disjunction(given, negation(any_taken));
    }
    return given;
}

// An event raised inside arrives with the events from outside whose rules raise it: each of them has to help.
constexpr void Composition::help(Response& r) {
    std::vector<Helpful> all;
    for (const Helpful& h : r.helpful) {
        if (outer(h.event)) { all.push_back(h); continue; }
        for (const Formula& a : h.arguments)
            if (!a.empty()) wrong(Mistake::a_response_names_the_arguments_of_an_event_raised_inside, r.id, all_.name);
        for (int e = 0; e != static_cast<int>(all_.events.size()); ++e) {
            const bool known = std::any_of(all.begin(), all.end(), [&](const Helpful& o) { return o.event == e; });
            if (outer(e) && raises(e, h.event) && !known) all.push_back({e, std::vector<Formula>(event(e).parameters.size())});
        }
    }
    r.helpful = all;
    for (const Fairness& f : r.given)
        for (const Occurrence* o : {&f.then, &f.often})
            if (o->event >= 0 && !outer(o->event)) wrong(Mistake::a_fairness_names_an_event_raised_inside, r.id, all_.name);
}
constexpr bool Composition::raises(int event, int inside) const {
    for (const Rule& r : all_.rules)
        for (const Raised& x : r.raised)
            if (r.event == event && (x.event == inside || raises(x.event, inside))) return true;
    return false;
}

}  // namespace spec
