// SPDX-License-Identifier: Apache-2.0
// Claims and their parts, see plan.hpp.

#include "any_size/plan.hpp"

#include <set>

namespace proofs::any_size {

using namespace spec;

namespace {

void reads(const Machine& m, const Formula& f, std::set<int>& variables) {
    for (const Node& n : f) {
        if (n.op == Op::variable) variables.insert(n.at);
        if (n.op == Op::call) reads(m, m.definitions[static_cast<unsigned>(n.at)].body, variables);
    }
}

bool writes(const Rule& r, const std::set<int>& variables) {
    for (const Effect& e : r.effects)
        if (variables.contains(e.variable)) return true;
    return false;
}

template <class Condition> Part part(const Machine& m, int event, const Condition& takes_part) {
    Part p{event, -1, {}};
    for (int k = 0; k != static_cast<int>(m.rules.size()); ++k)
        if (m.rules[static_cast<unsigned>(k)].event == event && takes_part(m.rules[static_cast<unsigned>(k)])) p.rules.push_back(k);
    return p;
}

// One part an event at least one rule of which takes part.
template <class Condition> void each_event(const Machine& m, Claim& claim, std::size_t least, const Condition& takes_part) {
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e)
        if (Part p = part(m, e, takes_part); p.rules.size() >= least) claim.parts.push_back(std::move(p));
}

Claim claim(Kind kind, std::string id, std::string text) {
    Claim c{kind};
    c.finding.id = std::move(id);
    c.finding.kind = c.finding.id;
    c.finding.text = std::move(text);
    return c;
}

template <class Stated> Claim claim(Kind kind, const Stated& s, int at, const char* name) {
    Claim c{kind, at};
    c.finding.id = s.id;
    c.finding.kind = name;
    c.finding.requirements = s.requirements;
    c.finding.text = s.text;
    return c;
}

}  // namespace

std::vector<Claim> plan(const Machine& m) {
    const auto any = [](const Rule&) { return true; };
    std::vector<Claim> result;
    result.push_back(claim(Kind::closed, "closed", "Every value and position a rule assigns is within its range."));
    each_event(m, result.back(), 1, [](const Rule& r) { return !r.effects.empty(); });
    result.push_back(claim(Kind::deterministic, "deterministic", "At most one rule applies to an input."));
    each_event(m, result.back(), 2, any);

    for (int k = 0; k != static_cast<int>(m.properties.size()); ++k) {
        const Property& p = m.properties[static_cast<unsigned>(k)];
        if (p.scope == Scope::state) {
            result.push_back(claim(Kind::always, p, k, "always"));
            result.back().parts.push_back({});
            std::set<int> read;
            reads(m, p.condition, read);
            each_event(m, result.back(), 1, [&](const Rule& r) { return writes(r, read); });
        }
        if (p.scope == Scope::step) {
            result.push_back(claim(Kind::step, p, k, "step"));
            for (int e = 0; e != static_cast<int>(m.events.size()); ++e)
                if (p.event < 0 || p.event == e) result.back().parts.push_back(part(m, e, any));
        }
    }
    for (int k = 0; k != static_cast<int>(m.responses.size()); ++k) {
        const Response& r = m.responses[static_cast<unsigned>(k)];
        result.push_back(claim(Kind::leads_to, r, k, "leads to"));
        std::set<int> read;
        for (const Formula* f : {&r.pending, &r.resolved, &r.rank}) reads(m, *f, read);
        each_event(m, result.back(), 1, [&](const Rule& rule) { return writes(rule, read); });
        for (int h = 0; h != static_cast<int>(r.helpful.size()); ++h) {
            result.back().parts.push_back(part(m, r.helpful[static_cast<unsigned>(h)].event, any));
            result.back().parts.back().helpful = h;
        }
    }
    return result;
}

long obligations(const std::vector<Claim>& claims) {
    long n = 0;
    for (const Claim& c : claims) n += static_cast<long>(c.parts.size());
    return n;
}

}  // namespace proofs::any_size
