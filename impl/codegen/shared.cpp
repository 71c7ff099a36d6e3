// SPDX-License-Identifier: Apache-2.0
#include "shared.hpp"

#include <algorithm>

namespace codegen {

using namespace spec;

namespace {

// A call has to be cheaper than what it stands for: an assignment to an element costs about twice one to a variable, and a
// call as much as four of these.
constexpr long least = 8, cost_of_call = 4;
constexpr long most_passed = 2;  // of four registers of an Arm, beside the machine and the answer
long cost(const std::vector<Common::Part>& parts) {
    long sum = 0;
    for (const Common::Part& p : parts) sum += p.indexed ? 2 : 1;
    return sum;
}

Expr cell(const Machine& m, int variable) {
    const Type& t = type_of(m, m.variables[static_cast<unsigned>(variable)]);
    return {Form::cell, t.kind == Kind::index ? Kind::number : t.kind, variable, 0, t.high};
}
bool speaks_of_event(const Expr& e) {
    return e.form == Form::parameter || std::any_of(e.operands.begin(), e.operands.end(), speaks_of_event);
}
bool is_element(const Expr& e, int variable, long at) {
    return e.form == Form::cell && e.at == variable && e.operands.size() == 1 && is_literal(e.operands[0], at);
}

}  // namespace

bool assigned(const std::vector<Assignment>& all, int variable) {
    return std::any_of(all.begin(), all.end(), [&](const Assignment& a) { return a.variable == variable; });
}

std::vector<int> Shared::members(int length) const {
    std::vector<int> result;
    for (int v = 0; v != static_cast<int>(m_.variables.size()); ++v)
        if (v != length && belongs(v, length)) result.push_back(v);
    return result;
}

bool Shared::belongs(int variable, int length) const {
    const Variable &v = m_.variables[static_cast<unsigned>(variable)],
                   &of = m_.variables[static_cast<unsigned>(length)];
    return v.owner == of.owner && v.group == of.group;
}

// Every member is assigned behind the last entry, the length counts it, and nothing else reads or writes the queue.
bool Shared::gets_entry(int length, const std::vector<Assignment>& all) const {
    const Variable& l = m_.variables[static_cast<unsigned>(length)];
    if (l.group.empty() || l.index >= 0 || l.name != "length") return false;
    const Expr end = cell(m_, length);
    const std::vector<int> queue = members(length);
    std::size_t entry = 0;
    bool counted = false;
    for (const Assignment& a : all) {
        const Expr& v = a.value;
        if (a.variable == length) {
            counted = a.each < 0 && v.form == Form::add && v.operands.size() == 2 && v.operands[0] == end &&
                      is_literal(v.operands[1], 1);
            if (!counted) return false;
            continue;
        }
        if (belongs(a.variable, length)) {
            if (a.each >= 0 || !a.index || *a.index != end) return false;
            ++entry;
        } else if (a.index && reads(lowering_, *a.index, length)) return false;
        for (int member : queue)
            if (reads(lowering_, v, member) || (a.index && reads(lowering_, *a.index, member))) return false;
        if (reads(lowering_, v, length)) return false;
    }
    return counted && entry == queue.size() && entry != 0;
}

// Each entry takes the place of the one before it, and the last place gets a constant.
bool Shared::moves_up(int length, const std::vector<Assignment>& all) const {
    const Variable& l = m_.variables[static_cast<unsigned>(length)];
    if (l.group.empty() || l.index >= 0 || l.name != "length") return false;
    for (int member : members(length)) {
        const long last = m_.variables[static_cast<unsigned>(member)].cells - 1;
        if (last < 2) return false;
        std::vector<bool> moved(static_cast<std::size_t>(last) + 1);
        for (const Assignment& a : all) {
            if (a.variable != member) continue;
            if (a.each >= 0 || !a.index || a.index->form != Form::literal || a.index->value > last) return false;
            const long at = a.index->value;
            if (at == last ? !is_constant(a.value) : !is_element(a.value, member, at + 1)) return false;
            moved[static_cast<std::size_t>(at)] = true;
        }
        if (std::count(moved.begin(), moved.end(), true) != last + 1) return false;
    }
    return true;
}

std::optional<Common::Part> Shared::part(const Assignment& a, const std::optional<Expr>& index,
                                         const std::vector<Assignment>& all) const {
    const bool alone =
        std::count_if(all.begin(), all.end(), [&](const Assignment& o) { return o.variable == a.variable; }) == 1;
    if (!alone || a.each >= 0 || !is_constant(a.value)) return std::nullopt;
    if (a.index &&
        (!index || *a.index != *index || a.index->high >= m_.variables[static_cast<unsigned>(a.variable)].cells))
        return std::nullopt;
    return Common::Part{a.variable, a.index.has_value(), a.value};
}

void Shared::add(int rule, int answers, const std::vector<Assignment>& all, bool sound) {
    Told told{answers, all, {}, {}, {}};
    for (const Assignment& a : all)
        if (a.index && a.index->form == Form::parameter && !told.index) told.index = a.index;
    for (const Assignment& a : all)
        if (const auto p = part(a, told.index, all)) told.parts.push_back(*p);
    for (int v = 0; sound && v != static_cast<int>(m_.variables.size()); ++v)
        if (gets_entry(v, all)) told.entries.push_back(v);
    told_[rule] = told;
}

void Shared::settle_entries() {
    std::map<int, std::vector<Told*>> users;
    for (auto& [rule, told] : told_)
        for (int length : told.entries) users[length].push_back(&told);
    for (const auto& [length, all] : users) settle_entry(length, all);
}

// A queue that one rule only puts entries into needs no function.
void Shared::settle_entry(int length, const std::vector<Told*>& all) {
    const int answers = all.front()->answers;
    std::vector<const Told*> users;
    for (const Told* t : all)
        if (t->answers == answers) users.push_back(t);
    Entry entry{length, answers, {}};
    for (const Assignment& a : all.front()->assignments) {
        const bool counts = !a.index && a.each < 0 && !is_constant(a.value);
        if (a.variable == length || speaks_of_event(a.value) || !(counts || belongs(a.variable, length))) continue;
        const bool alike = std::all_of(users.begin(), users.end(), [&](const Told* t) {
            return std::find(t->assignments.begin(), t->assignments.end(), a) != t->assignments.end();
        });
        if (alike) entry.alike.push_back(a);
    }
    // What it reads has to be as it was before the rule.
    const auto taken = [&](int variable) { return belongs(variable, length) || assigned(entry.alike, variable); };
    const auto late = [&](const Assignment& a) {
        for (const Told* t : users)
            for (const Assignment& o : t->assignments)
                if (!taken(o.variable) &&
                    (reads(lowering_, a.value, o.variable) || (a.index && reads(lowering_, *a.index, o.variable))))
                    return true;
        return false;
    };
    while (std::any_of(entry.alike.begin(), entry.alike.end(), late))
        entry.alike.erase(std::find_if(entry.alike.begin(), entry.alike.end(), late));
    // Of one place it is known where it is; and what registers do not hold is passed through memory.
    const std::vector<int> queue = members(length);
    const auto passed = std::count_if(queue.begin(), queue.end(), [&](int v) { return !assigned(entry.alike, v); });
    const bool worth =
        users.size() > 1 && m_.variables[static_cast<unsigned>(queue.front())].cells > 1 && passed <= most_passed;
    for (Told* t : all)
        if (!worth || t->answers != answers) std::erase(t->entries, length);
    entries_[length] = entry;
}

// The set that saves most, until none saves anything.
void Shared::settle() {
    settle_entries();
    std::map<int, std::vector<Common::Part>> open;
    for (const auto& [rule, told] : told_) open[rule] = told.parts;
    const auto shared = [](const std::vector<Common::Part>& a, const std::vector<Common::Part>& b) {
        std::vector<Common::Part> result;
        for (const Common::Part& p : a)
            if (std::find(b.begin(), b.end(), p) != b.end()) result.push_back(p);
        return result;
    };
    for (;;) {
        Common best;
        long most = 0;
        for (auto a = open.begin(); a != open.end(); ++a)
            for (auto b = std::next(a); b != open.end(); ++b) {
                const int answers = told_.at(a->first).answers;
                if (told_.at(b->first).answers != answers) continue;
                Common c{shared(a->second, b->second), {}};
                if (cost(c.parts) < least) continue;
                for (const auto& [rule, parts] : open)
                    if (told_.at(rule).answers == answers && shared(c.parts, parts).size() == c.parts.size())
                        c.rules.push_back(rule);
                const long n = static_cast<long>(c.rules.size()), saved = cost(c.parts) * (n - 1) - cost_of_call * n;
                if (saved > most) most = saved, best = c;
            }
        if (most <= 0) return;
        for (int rule : best.rules)
            std::erase_if(open[rule], [&](const Common::Part& p) {
                return std::find(best.parts.begin(), best.parts.end(), p) != best.parts.end();
            });
        common_.push_back(best);
    }
}

Split Shared::split(int rule, const std::vector<Assignment>& all) const {
    Split result;
    const Told& told = told_.at(rule);
    result.planned = all;
    const auto take = [&](auto belongs_to) {
        std::vector<Assignment> taken;
        for (const Assignment& a : result.planned)
            if (belongs_to(a)) taken.push_back(a);
        std::erase_if(result.planned, belongs_to);
        return taken;
    };
    for (int length : told.entries)
        result.entries.push_back({length, take([&](const Assignment& a) {
                                      return belongs(a.variable, length) ||
                                             assigned(entries_.at(length).alike, a.variable);
                                  })});
    for (int v = 0; v != static_cast<int>(m_.variables.size()); ++v)
        if (moves_up(v, all))
            result.moved.push_back(
                {v, take([&](const Assignment& a) { return a.variable != v && belongs(a.variable, v); })});
    for (std::size_t c = 0; c != common_.size(); ++c) {
        const Common& common = common_[c];
        if (std::find(common.rules.begin(), common.rules.end(), rule) == common.rules.end()) continue;
        const auto taken = take([&](const Assignment& a) {
            const auto p = part(a, told.index, all);
            return p && std::find(common.parts.begin(), common.parts.end(), *p) != common.parts.end();
        });
        const bool indexed =
            std::any_of(taken.begin(), taken.end(), [](const Assignment& a) { return a.index.has_value(); });
        result.calls.push_back({c, indexed ? told.index : std::nullopt});
    }
    return result;
}

}  // namespace codegen
