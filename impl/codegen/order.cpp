// SPDX-License-Identifier: Apache-2.0
// Which assignment reads what another one writes, and the order that follows.
#include "order.hpp"

#include <algorithm>

namespace codegen {

using namespace spec;

namespace {

// One reading of a variable: of one element, of the own element of a loop, a fixed number of elements further, or any.
struct Reading {
    enum What : unsigned char { fixed, own, further, before, anywhere } what = anywhere;
    int variable = 0;
    long index = 0;
};
using Readings = std::vector<Reading>;
using Arguments = std::map<int, const Expr*>;

class Reader {
public:
    Reader(const Lowering& lowering, int own) : lowering_(lowering), own_(own) {}
    void read(const Expr& e, const Arguments* arguments) {
        const bool quantifier = e.form == Form::all || e.form == Form::any || e.form == Form::count;
        if (e.form == Form::cell) found.push_back(reading(e, arguments));
        if (e.form == Form::call) {
            Arguments inside;
            const Definition& d = lowering_.machine().definitions[static_cast<unsigned>(e.at)];
            for (std::size_t k = 0; k != e.operands.size(); ++k)
                inside[d.parameters[k]] = arguments ? nullptr : &e.operands[k];
            read(lowering_.definition(e.at), &inside);
        }
        if (quantifier) hidden_.push_back(e.at);
        for (const Expr& o : e.operands) read(o, arguments);
        if (quantifier) hidden_.pop_back();
    }
    Readings found;

private:
    bool is_own(const Expr& e) const {
        return e.form == Form::bound && e.at == own_ &&
               std::find(hidden_.begin(), hidden_.end(), own_) == hidden_.end();
    }

    Reading reading(const Expr& e, const Arguments* arguments) const {
        if (e.operands.empty()) return {Reading::fixed, e.at, 0};
        const Expr* index = &e.operands[0];
        if (arguments) {  // within a named formula only its own parameters mean something here
            if (index->form == Form::literal) return {Reading::fixed, e.at, index->value};
            const auto known = index->form == Form::bound ? arguments->find(index->at) : arguments->end();
            if (known == arguments->end() || !known->second) return {Reading::anywhere, e.at};
            index = known->second;
        }
        if (index->form == Form::literal) return {Reading::fixed, e.at, index->value};
        if (is_own(*index)) return {Reading::own, e.at};
        const bool shifted =
            index->operands.size() == 2 && is_own(index->operands[0]) && index->operands[1].form == Form::literal;
        if (shifted && index->form == Form::add) return {Reading::further, e.at};
        if (shifted && index->form == Form::difference) return {Reading::before, e.at};
        return {Reading::anywhere, e.at};
    }

    const Lowering& lowering_;
    int own_;
    std::vector<int> hidden_;
};

// Does a reading touch what the assignment writes?
bool touches(const Reading& r, const Assignment& a) {
    if (r.variable != a.variable) return false;
    return a.each >= 0 || !a.index || a.index->form != Form::literal || r.what != Reading::fixed ||
           r.index == a.index->value;
}

// May both write the same element?
bool overlap(const Assignment& a, const Assignment& b) {
    if (a.variable != b.variable) return false;
    const bool apart = a.index && b.index && a.index->form == Form::literal && b.index->form == Form::literal &&
                       a.index->value != b.index->value;
    return !apart;
}

class Planner {
public:
    Planner(const Lowering& lowering, const std::vector<Assignment>& a) : m_(lowering.machine()), a_(a) {
        for (const Assignment& one : a) {
            Reader reader(lowering, one.each);
            reader.read(one.value, nullptr);
            if (one.index) reader.read(*one.index, nullptr);
            readings_.push_back(reader.found);
        }
    }

    Plan plan(bool fuse) const {
        Plan result;
        std::vector<Statement> units = statements(fuse, result.kept);
        std::vector<bool> kept(a_.size());
        for (std::size_t k : result.kept) kept[k] = true;
        while (!units.empty()) {
            std::size_t best = 0, fewest = a_.size() + 1;
            std::vector<std::size_t> best_blockers;
            for (std::size_t u = 0; u != units.size(); ++u) {
                const std::vector<std::size_t> found = blockers(units, u, kept);
                if (found.size() >= fewest || rewritten_before(units, u)) continue;
                best = u, fewest = found.size(), best_blockers = found;
            }
            for (std::size_t k : best_blockers) result.kept.push_back(k), kept[k] = true;
            result.statements.push_back(units[best]);
            units.erase(units.begin() + static_cast<std::ptrdiff_t>(best));
        }
        std::sort(result.kept.begin(), result.kept.end());
        for (Statement& s : result.statements)
            if (s.each) arrange(s, kept);
        return result;
    }

private:
    // Assignments that must not run after unit `u`, because they read what it writes.
    std::vector<std::size_t> blockers(const std::vector<Statement>& units, std::size_t u,
                                      const std::vector<bool>& kept) const {
        std::vector<std::size_t> result;
        for (std::size_t other = 0; other != units.size(); ++other)
            for (std::size_t reader : units[other].loop)
                if (other != u && !kept[reader] &&
                    std::any_of(units[u].loop.begin(), units[u].loop.end(),
                                [&](std::size_t w) { return reads(reader, w); }))
                    result.push_back(reader);
        return result;
    }
    bool reads(std::size_t reader, std::size_t writer) const {
        return std::any_of(readings_[reader].begin(), readings_[reader].end(),
                           [&](const Reading& r) { return touches(r, a_[writer]); });
    }
    // Of two assignments to one variable the later one counts.
    bool rewritten_before(const std::vector<Statement>& units, std::size_t u) const {
        for (std::size_t other = 0; other != units.size(); ++other)
            for (std::size_t a : units[other].loop)
                for (std::size_t b : units[u].loop)
                    if (other != u && a < b && overlap(a_[a], a_[b])) return true;
        return false;
    }

    // One a single assignment; loops over the same index joined where no element but the own one connects them.
    std::vector<Statement> statements(bool fuse, std::vector<std::size_t>& kept) const {
        std::vector<Statement> units;
        for (std::size_t k = 0; k != a_.size(); ++k) {
            if (a_[k].each < 0) {
                units.push_back({{k}});
                continue;
            }
            const bool up = has(k, k, Reading::further), down = has(k, k, Reading::before);
            if ((up && down) || has(k, k, Reading::anywhere) || has(k, k, Reading::fixed)) {
                kept.push_back(k);
                units.push_back({{k}, true});
                continue;
            }
            Statement own{{k}, true, down};
            const bool once = std::count_if(a_.begin(), a_.end(),
                                            [&](const Assignment& o) { return o.variable == a_[k].variable; }) == 1;
            const auto host = std::find_if(units.begin(), units.end(), [&](const Statement& s) {
                return fuse && once && joins(s, k, up, down, kept);
            });
            if (host == units.end()) {
                units.push_back(own);
                continue;
            }
            host->loop.push_back(k);
            host->downwards = host->downwards || down;
        }
        return units;
    }
    bool has(std::size_t reader, std::size_t writer, Reading::What what) const {
        return std::any_of(readings_[reader].begin(), readings_[reader].end(),
                           [&](const Reading& r) { return r.variable == a_[writer].variable && r.what == what; });
    }
    bool only_own(std::size_t reader, std::size_t writer) const {
        return std::all_of(readings_[reader].begin(), readings_[reader].end(), [&](const Reading& r) {
            return r.variable != a_[writer].variable || r.what == Reading::own;
        });
    }
    bool joins(const Statement& s, std::size_t k, bool up, bool down, const std::vector<std::size_t>& kept) const {
        if (!s.each) return false;
        for (std::size_t other : s.loop) {
            if (index_type(other) != index_type(k)) return false;
            if (std::find(kept.begin(), kept.end(), other) != kept.end()) return false;
            if (a_[other].variable == a_[k].variable || !only_own(other, k) || !only_own(k, other)) return false;
            if ((down && has(other, other, Reading::further)) || (up && s.downwards)) return false;
        }
        return true;
    }

    // Within a loop each assignment comes after those that read its element.
    void arrange(Statement& s, const std::vector<bool>& kept_before) const {
        std::vector<std::size_t> rest = s.loop, order;
        std::vector<bool> kept = kept_before;
        while (!rest.empty()) {
            std::size_t best = 0, fewest = a_.size() + 1;
            std::vector<std::size_t> best_readers;
            for (std::size_t k = 0; k != rest.size(); ++k) {
                std::vector<std::size_t> readers;
                for (std::size_t other : rest)
                    if (other != rest[k] && !kept[other] && reads(other, rest[k])) readers.push_back(other);
                if (readers.size() < fewest) best = k, fewest = readers.size(), best_readers = readers;
            }
            for (std::size_t k : best_readers) kept[k] = true, s.kept.push_back(k);
            order.push_back(rest[best]);
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(best));
        }
        s.loop = order;
        std::sort(s.kept.begin(), s.kept.end());
    }

    int index_type(std::size_t k) const { return m_.variables[static_cast<unsigned>(a_[k].variable)].index; }

    const Machine& m_;
    const std::vector<Assignment>& a_;
    std::vector<Readings> readings_;
};

}  // namespace

Plan plan(const Lowering& lowering, const std::vector<Assignment>& assignments) {
    const Planner planner(lowering, assignments);
    Plan fused = planner.plan(true);
    if (fused.kept.empty()) return fused;
    Plan apart = planner.plan(false);
    return apart.kept.size() < fused.kept.size() ? apart : fused;
}

}  // namespace codegen
