// SPDX-License-Identifier: Apache-2.0
// Breadth-first search with parents, see search.hpp.

#include "exact/search.hpp"

#include "bmc.hpp"
#include "trace.hpp"

#include <algorithm>
#include <chrono>

namespace proofs::exact {

using namespace spec;

namespace {

constexpr std::uint64_t most = 0xfffffffe;  // states are numbered with 32 bits

// A violation is a condition that does not hold; what should be reachable is one that does.
std::vector<Watched> all_properties(const Machine& m) {
    std::vector<Watched> result;
    for (const Property& p : m.properties)
        result.push_back({&p.condition, p.scope == Scope::reachable, p.scope == Scope::step, p.event});
    return result;
}

std::string grouped(std::uint64_t n) {
    std::string text = std::to_string(n);
    for (std::size_t k = text.size(); k > 3; k -= 3) text.insert(k - 3, ",");
    return text;
}

}  // namespace

Search::Search(const Machine& machine)
    : machine_(machine), steps_(machine, all_properties(machine)), ways_(machine, {}), words_(steps_.packing().words()) {}

std::uint64_t Search::hash(const Word* state) const {
    std::uint64_t h = 0;
    for (std::size_t k = 0; k != words_; ++k) {
        h = (h ^ state[k]) * 0x9e3779b97f4a7c15u;
        h ^= h >> 29;
    }
    h *= 0xbf58476d1ce4e5b9u;
    return h ^ (h >> 32);
}

void Search::grow() {
    std::vector<std::uint32_t> larger(places_.size() * 2);
    const std::uint64_t mask = larger.size() - 1;
    for (std::uint32_t n = 0; n != result_.states; ++n) {
        std::uint64_t at = hash(state(n)) & mask;
        while (larger[at] != 0) at = (at + 1) & mask;
        larger[at] = n + 1;
    }
    places_.swap(larger);
}

void Search::insert(const Word* s, std::uint64_t h) {
    const std::uint64_t mask = places_.size() - 1;
    for (std::uint64_t at = h & mask;; at = (at + 1) & mask) {
        if (places_[at] == 0) {
            states_.insert(states_.end(), s, s + words_);
            parents_.push_back(from_);
            places_[at] = static_cast<std::uint32_t>(++result_.states);
            if (result_.states * 2 > places_.size()) grow();
            return;
        }
        if (std::equal(s, s + words_, state(places_[at] - 1))) return;
    }
}

std::uint64_t Search::number(const Word* s) const {
    const std::uint64_t mask = places_.size() - 1;
    for (std::uint64_t at = hash(s) & mask; places_[at] != 0; at = (at + 1) & mask)
        if (std::equal(s, s + words_, state(places_[at] - 1))) return places_[at] - 1;
    return result_.states;
}

std::uint64_t Search::distance(std::uint64_t n) const {
    return static_cast<std::uint64_t>(std::upper_bound(levels_.begin(), levels_.end(), n) - levels_.begin()) - 1;
}

Trace Search::way(std::uint64_t n) const {
    Trace trace{spec::initial(machine_), {}, "shortest"};
    for (std::uint64_t at = n; at != 0; at = parents_[at]) {
        bool found = false;
        ways_.at(state(parents_[at]));
        ways_.every([&](const Steps::Step& s) {
            if (found || s.rule < 0 || s.other >= 0 || !s.closed || !std::equal(s.next, s.next + words_, state(at))) return;
            found = true;
            trace.inputs.push_back({s.event, {s.arguments.begin(), s.arguments.end()}});
        });
    }
    std::reverse(trace.inputs.begin(), trace.inputs.end());
    return trace;
}

void Search::note(Seen& seen, std::uint64_t at, const Steps::Step* last) {
    if (seen.trace) return;
    seen.trace = way(at);
    if (last) seen.trace->inputs.push_back({last->event, {last->arguments.begin(), last->arguments.end()}});
}

void Search::look_at(std::uint64_t from) {
    from_ = static_cast<std::uint32_t>(from);
    for (const int k : steps_.at(state(from))) note(result_.properties[static_cast<unsigned>(k)], from, nullptr);
    found_.clear();
    steps_.every([&](const Steps::Step& s) {
        if (s.other < 0)  // else there is no step after it that a property could be asked of
            for (const int k : s.noticed) note(result_.properties[static_cast<unsigned>(k)], from, &s);
        if (s.rule < 0) {
            result_.refused += s.inputs;
            return;
        }
        result_.transitions += s.inputs;
        result_.fired[static_cast<unsigned>(s.rule)] += s.inputs;
        const auto id = [&](int rule) { return std::string(machine_.rules[static_cast<unsigned>(rule)].id); };
        if (s.other >= 0) {
            if (result_.two_rules.trace) return;
            note(result_.two_rules, from, nullptr);
            result_.two_rules.detail = "after this run, " + text_of(machine_, spec::Input{s.event, {s.arguments.begin(), s.arguments.end()}}) +
                                       " lets both " + id(s.rule) + " and " + id(s.other) + " apply";
            return;
        }
        if (!s.closed) {
            if (result_.out_of_range.trace) return;
            note(result_.out_of_range, from, &s);
            result_.out_of_range.detail = "in the last step " + id(s.rule) + " assigns a value or an element out of range";
            return;
        }
        if (std::equal(s.next, s.next + words_, state(from))) {
            result_.to_itself += s.inputs;
            return;
        }
        const std::uint64_t h = hash(s.next);
        __builtin_prefetch(&places_[h & (places_.size() - 1)]);
        found_.push_back(h);
        found_.insert(found_.end(), s.next, s.next + words_);
    });
    for (std::size_t k = 0; k != found_.size(); k += words_ + 1) insert(&found_[k + 1], found_[k]);
}

const Explored& Search::run(const Limits& limits, const Progress& progress) {
    const auto began = std::chrono::steady_clock::now();
    const auto since = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(); };
    result_ = {};
    result_.bits = packing().bits();
    result_.fired.resize(machine_.rules.size());
    result_.properties.resize(machine_.properties.size());
    states_.clear();
    parents_.clear();
    places_.assign(1024, 0);
    levels_ = {0, 1};
    // A `reachable` property that was seen ends nothing.
    const auto violated = [&] {
        for (std::size_t p = 0; p != machine_.properties.size(); ++p)
            if (machine_.properties[p].scope != Scope::reachable && result_.properties[p].trace) return true;
        return result_.two_rules.trace || result_.out_of_range.trace;
    };
    const std::uint64_t limit = std::min(limits.states, most);
    std::vector<Word> first(words_);
    packing().pack(spec::initial(machine_).data(), first.data());
    from_ = 0;
    insert(first.data(), hash(first.data()));
    std::uint64_t next = 0;
    double told = 0;
    for (; next != result_.states; ++next) {
        if (next == levels_.back()) levels_.push_back(result_.states);
        if (result_.states > limit) {
            result_.cut = grouped(limit) + " states are the limit";
            break;
        }
        if (next % 4096 == 0) {
            const double now = since();
            if (now > limits.seconds) {
                result_.cut = "the time is over";
                break;
            }
            if (progress && now > told + 1) {
                told = now;
                progress("exact search: " + grouped(result_.states) + " states", next, result_.states);
            }
        }
        look_at(next);
        if (limits.first && violated()) {
            result_.cut = "a violation was found";
            break;
        }
    }
    result_.complete = result_.cut.empty();
    result_.depth = distance(result_.states - 1);
    result_.seconds = since();
    return result_;
}

std::vector<Finding> findings(const Machine& m, const Explored& e) {
    const std::string all = "all " + grouped(e.states) + " reachable states";
    std::vector<Finding> result;
    const auto tell = [&](Finding f, const Seen& seen, bool wanted) {
        f.engine = "exact search";
        f.seconds = e.seconds;
        f.trace = seen.trace;
        f.detail = seen.detail;
        if (seen.trace) {
            const std::size_t n = seen.trace->inputs.size();
            f.verdict = wanted ? Verdict::reached : Verdict::failed;
            f.strength = (wanted ? "witness of " : "violated after ") + std::to_string(n) + (n == 1 ? " step" : " steps");
        } else if (e.complete && !e.two_rules.trace && !e.out_of_range.trace) {
            f.verdict = wanted ? Verdict::failed : Verdict::proven;
            f.strength = with_size(m, all);
            if (wanted) f.detail = "none of " + all + " shows it";
        } else {
            f.detail = "not seen in " + grouped(e.states) + " states; " + (e.complete ? "a step is not defined, see deterministic and closed" : e.cut);
        }
        result.push_back(f);
    };
    for (std::size_t n = 0; n != m.properties.size(); ++n) {
        const Property& p = m.properties[n];
        const Seen& seen = e.properties[n];
        if (!seen.trace && p.scope == Scope::reachable && slots(m) < p.smallest) continue;  // nobody demands it
        const char* kind = p.scope == Scope::state ? "always" : p.scope == Scope::step ? "step" : "reachable";
        tell({std::string(p.id), kind, p.requirements, std::string(p.text)}, seen, p.scope == Scope::reachable);
        if (!seen.trace) continue;
        Goal goal{std::string(p.id), Goal::Kind::violated, static_cast<int>(n)};
        if (p.scope == Scope::reachable) goal = {std::string(p.id), Goal::Kind::state, -1, p.condition};
        if (!shows(m, goal, *seen.trace)) throw Disagreement("the interpreter does not find " + std::string(p.id) + " in the run that the exact search found");
        result.back().rechecked_by = "interpreter";
    }
    tell({"deterministic", "deterministic", {}, "No two rules apply together in a reachable state."}, e.two_rules, false);
    tell({"closed", "closed", {}, "Every value assigned in a reachable state is within its range."}, e.out_of_range, false);
    return result;
}

}  // namespace proofs::exact
