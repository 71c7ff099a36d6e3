// SPDX-License-Identifier: Apache-2.0
// The executor: which state runs next, where states meet, and what a jump does.

#include "execution/execute.hpp"

#include "execution/instruction_set.hpp"
#include "execution/memory.hpp"
#include "execution/thread.hpp"

#include <algorithm>
#include <optional>

namespace proofs::execution {

namespace {

class Executor {
public:
    Executor(const Image& image, const Memory& memory, const State& entry, const Limits& limits)
        : image_(image),
          memory_(memory),
          limits_(limits),
          convention_(image.set->convention()),
          entry_(entry),
          oracle_(entry.x[0].ctx(), limits.solver_effort, limits.answers),
          accesses_(image, memory, entry, oracle_, limits.widens ? std::optional(limits.above) : std::nullopt) {
        result_.exit = entry;
    }

    Result run(std::uint32_t function) {
        check_entry(function);
        Thread first{limits_.part ? *limits_.part->from : entry_, limits_.part ? limits_.part->begin : function, {}};
        first.frames.push_back({&schedule_of(function), function, std::nullopt, {}, {}});
        enter(std::move(first));
        while (!pending_.empty()) {
            const auto earliest = pending_.begin();
            Thread thread = std::move(earliest->second.back());
            earliest->second.pop_back();
            if (earliest->second.empty()) pending_.erase(earliest);
            advance_if_possible(std::move(thread));
        }
        if (!result_.returns && !result_.detected) throw Refused(function, hex(function) + ": no way through the function returns");
        if (!result_.returns) result_.exit.path.push_back(entry_.x[0].ctx().bool_val(false));
        result_.longest_path = std::max(result_.exit.instructions, result_.detected ? result_.detected->instructions : 0);
        result_.questions = oracle_.questions();
        return std::move(result_);
    }

private:
    void check_entry(std::uint32_t function) {
        z3::context& context = entry_.x[0].ctx();
        const State made = entry_state(context, convention_, memory_);
        if (entry_.x.size() != made.x.size()) throw std::invalid_argument("execution: the entry state was made for another instruction set");
        for (const unsigned r : {convention_.zero.value_or(convention_.link), convention_.link, convention_.stack_pointer, convention_.state})
            if (!z3::eq(entry_.x[r], made.x[r]))
                throw std::invalid_argument("execution: zero, link, stack pointer and state must be those of entry_state");
        if (entry_.bytes.size() != memory_.state_size || !entry_.stack.empty())
            throw std::invalid_argument("execution: the entry state was made for another memory");
        std::vector<z3::expr> path = entry_.path;
        path.insert(path.end(), made.path.begin(), made.path.end());
        try {
            if (!oracle_.possible(path))
                throw std::invalid_argument("execution: no input satisfies the path of the entry state");
        } catch (const Oracle::Exhausted&) {
            throw Refused(function, hex(function) + ": the limit of solver_effort is too small to begin with");
        }
    }

    const Schedule& schedule_of(Location function) {
        const auto found = schedules_.find(function);
        return found != schedules_.end() ? found->second
                                         : schedules_.emplace(function, schedule(image_, function)).first->second;
    }

    // Not every impossible way is noticed when it begins; it is when something must be refused.
    void advance_if_possible(Thread thread) {
        const std::vector<z3::expr> path = thread.state.path;
        const std::uint32_t at = address_of(thread.at);
        try {
            try {
                advance(std::move(thread));
            } catch (const Refused&) {
                if (oracle_.possible(path)) throw;
            }
        } catch (const Oracle::Exhausted&) {
            throw Refused(at, hex(at) + ": " + effort_used_up + " after " +
                                  std::to_string(oracle_.questions()) +
                                  " questions; simplify what the function decides from data here, or raise the limit "
                                  "of solver_effort");
        }
    }

    void advance(Thread t) {
        const Operation o = image_.set->operation(image_, t.at);
        const std::uint32_t at = address_of(t.at);
        if (++result_.executed > limits_.steps)
            throw Refused(at, hex(at) + ": more than " + std::to_string(limits_.steps) +
                                  " instructions were executed; raise the limit of steps");
        result_.covered.insert(at);
        ++t.state.instructions;
        if (!o.guard) return perform(o, std::move(t));
        const Choice c = choice(o.guard(t.state), t.state);
        if (c.decided) return *c.decided ? perform(o, std::move(t)) : go(std::move(t), o.next);
        Thread does = t;
        assume(does.state, c, true);
        assume(t.state, c, false);
        go(std::move(t), o.next);
        const std::vector<z3::expr> path = does.state.path;
        try {
            perform(o, std::move(does));
        } catch (const Refused&) {
            if (oracle_.possible(path)) throw;
        }
    }

    // What the operation does where its guard holds.
    void perform(const Operation& o, Thread t) {
        if (o.control == Control::trap) {
            if (!limits_.traps_end) throw Refused(address_of(t.at), o.refusal);
            return end(t.state, result_.detected);
        }
        if (o.control == Control::branch) return branch(o, std::move(t));
        State& s = t.state;
        std::optional<z3::expr> where;  // control goes, where that is in a register or loaded
        if (o.address) where = o.address(s);
        const std::optional<z3::expr> first = where;
        std::vector<std::pair<unsigned, z3::expr>> results;
        if (o.results) results = o.results(s);
        bool stack_moves = false;
        const auto set = [&](unsigned r, const z3::expr& value) {
            s.x[r] = value;
            stack_moves = stack_moves || r == convention_.stack_pointer;
        };
        if (o.stores) {
            std::vector<z3::expr> words;
            for (const Transfer& f : o.transfers) words.push_back(operand(s, *f.register_));
            for (const auto& [r, value] : results) set(r, value);
            for (std::size_t i = 0; i != words.size(); ++i) accesses_.store(access(t.at, *first, o.transfers[i]), words[i], s);
        } else {
            std::vector<std::pair<unsigned, z3::expr>> loaded;
            for (const Transfer& f : o.transfers) {
                const z3::expr value = extended(loaded_from(access(t.at, *first, f), s), f);
                if (f.to_control) where = value;
                else if (f.register_) loaded.emplace_back(*f.register_, value);
            }
            for (const auto& [r, value] : results) set(r, value);
            for (const auto& [r, value] : loaded) set(r, value);
        }
        if (stack_moves) result_.deepest_stack = std::max(result_.deepest_stack, accesses_.depth(t.at, s));
        switch (o.control) {
        case Control::jump: return go(std::move(t), *o.target);
        case Control::call: return call(o, std::move(t), *o.target);
        case Control::to_register: return jump_to_register(o, where->simplify(), std::move(t));
        default: return go(std::move(t), o.next);
        }
    }

    static Access access(Location at, const z3::expr& first, const Transfer& f) {
        return {at, (first + first.ctx().bv_val(f.offset, 32)).simplify(), f.width};
    }

    z3::expr loaded_from(const Access& a, const State& s) {
        if (!limits_.widens) return accesses_.load(a, s);
        try {
            return accesses_.load(a, s);
        } catch (const Refused&) {
            result_.widened = true;
            return any(8 * a.width);
        }
    }

    // A value nothing is known of.
    z3::expr any(unsigned bits) {
        return entry_.x[0].ctx().bv_const(("any" + std::to_string(any_++)).c_str(), bits);
    }
    static bool is_any(const z3::expr& e) { return e.is_const() && !e.is_numeral() && e.decl().name().str().starts_with("any"); }

    // What a loop without a known bound does in all rounds to come, from the state in which a round begins: what changes in a round may be
    // anything. False if the rounds from here on are followed already.
    bool widen(Thread& t, unsigned head) {
        result_.widened = result_.may_hang = true;
        std::map<unsigned, State>& known = t.frames.back().widened;
        const auto before = known.find(head);
        if (before == known.end()) {
            known.emplace(head, t.state);
            return true;
        }
        State& from = before->second;
        bool more = false;
        const auto compare = [&](z3::expr& old, const z3::expr& now) {
            if (z3::eq(old, now) || is_any(old)) return;
            old = old.is_bool() ? any(1) == old.ctx().bv_val(1, 1) : any(old.get_sort().bv_size());
            more = true;
        };
        for (std::size_t r = 0; r != from.x.size(); ++r)
            if (r != convention_.zero) compare(from.x[r], t.state.x[r]);
        for (std::size_t k = 0; k != from.bytes.size(); ++k) compare(from.bytes[k], t.state.bytes[k]);
        for (const auto& [offset, byte] : t.state.stack) from.stack.emplace(offset, stack_on_entry(byte.ctx(), offset));
        for (auto& [offset, byte] : from.stack) {
            const auto now = t.state.stack.find(offset);
            if (now != t.state.stack.end()) compare(byte, now->second);
        }
        if (!more) return false;
        from.known.clear();
        t.state = from;
        return true;
    }

    static z3::expr extended(const z3::expr& value, const Transfer& f) {
        if (f.width == 4) return value;
        const unsigned more = 32 - 8 * f.width;
        return (f.sign ? z3::sext(value, more) : z3::zext(value, more)).simplify();
    }

    // A condition as it is on a path: known there, or open.
    struct Choice {
        z3::expr given;     // as the instruction set gave it
        z3::expr positive;  // simplified, without the negation in front
        bool negated;
        std::optional<bool> decided;
    };

    Choice choice(const z3::expr& given, const State& s) const {
        const z3::expr condition = in_one_area(given, s).simplify();
        const bool negated = condition.is_not();
        Choice c{given, negated ? condition.arg(0) : condition, negated, {}};
        const auto known = [&](const z3::expr& term) {
            return std::any_of(s.path.begin(), s.path.end(), [&](const z3::expr& p) { return z3::eq(p, term); });
        };
        if (c.positive.is_true() || known(c.positive)) c.decided = !negated;
        else if (c.positive.is_false() || known(!c.positive)) c.decided = negated;
        return c;
    }

    // The two terms that `condition` says are equal, or are not.
    struct Equation {
        z3::expr a, b;
        bool holds;
    };
    static std::optional<Equation> equation(const z3::expr& condition) {
        const bool negated = condition.is_not();
        const z3::expr inner = negated ? condition.arg(0) : condition;
        if (!inner.is_eq() || !inner.arg(0).is_bv()) return std::nullopt;
        return Equation{inner.arg(0), inner.arg(1), !negated};
    }

    // Of two pointers into the same area only the offsets matter; no end of an area wraps.
    z3::expr in_one_area(const z3::expr& condition, const State& s) const {
        const auto e = equation(condition);
        if (!e || e->a.get_sort().bv_size() != 32) return condition;
        for (const z3::expr& base : {entry_.x[convention_.state], entry_.x[convention_.stack_pointer]}) {
            const auto offset_a = offset_from(e->a, base, s.path), offset_b = offset_from(e->b, base, s.path);
            if (offset_a && offset_b) return e->holds ? *offset_a == *offset_b : !(*offset_a == *offset_b);
        }
        return condition;
    }

    // Goes the way on which the condition of `c` holds, or the other one.
    static void assume(State& s, const Choice& c, bool holds) {
        s.path.push_back(holds == c.negated ? !c.positive : c.positive);
        const auto e = equation(c.given);
        if (e && e->holds == holds && e->a.is_numeral() != e->b.is_numeral())
            s.known.push_back(e->a.is_numeral() ? Known{e->b, e->a} : Known{e->a, e->b});
    }

    void branch(const Operation& o, Thread t) {
        const Location next = o.next, target = *o.target;
        const Choice c = choice(o.condition(t.state), t.state);
        if (c.decided) return go(std::move(t), *c.decided ? target : next);
        Thread jumps = t;
        assume(jumps.state, c, true);
        assume(t.state, c, false);
        // A way back into a loop is followed only if it exists: that is how loops end. If it does not, what it would
        // have taken is no condition for the other way.
        for (const auto& [back, to, other] : {std::tuple{&jumps, target, &t}, std::tuple{&t, next, &jumps}}) {
            if (!is_back(*back, position(*back, to)) || oracle_.possible(back->state.path)) continue;
            other->state.path.pop_back();
            return go(std::move(*other), other == &t ? next : target);
        }
        go(std::move(jumps), target);
        go(std::move(t), next);
    }

    // Where something was lost, the path may still say that the value is the return address.
    bool returns_to(const z3::expr& target, const State& s) {
        const z3::expr& caller = entry_.x[convention_.link];
        if (z3::eq(target, caller)) return true;
        if (!limits_.widens) return false;
        std::vector<z3::expr> path = s.path;
        path.push_back(target != caller);
        return !oracle_.possible(path);
    }

    void jump_to_register(const Operation& o, const z3::expr& target, Thread t) {
        const std::uint32_t at = address_of(t.at);
        const Frame& frame = t.frames.back();
        if (!o.link && !frame.return_to && returns_to(target, t.state)) {
            end(t.state, result_.returns, result_.exit);
            return;
        }
        if (!target.is_numeral())
            throw Refused(at, hex(at) + ": " + image_.set->listing(image_, t.at) + ": the target of the jump depends on data (" +
                                  (t.frames.size() > 1 ? "or a called function lost its return address"
                                                       : "or the return address was lost") +
                                  "); compile with -fno-jump-tables and without function pointers");
        const auto value = static_cast<std::uint32_t>(target.get_numeral_uint64());
        const Location to = value & ~1u;
        if (convention_.code_bit != 0 && value == to)
            throw Refused(at, hex(at) + ": " + image_.set->listing(image_, t.at) + ": jumps to " + hex(value) +
                                  ", which is code of another instruction set; compile for the core of the image");
        if (o.link) return call(o, std::move(t), to);
        if (frame.return_to == to || (frame.return_to && past_trap(image_, *frame.return_to) == to)) {
            t.at = frame.site;
            t.frames.pop_back();
        } else if (o.target != to) {
            throw Refused(at, hex(at) + ": " + image_.set->listing(image_, t.at) + ": jumps to " + hex(address_of(to)) +
                                  ", which is neither the return nor a direct jump; compile with -fno-jump-tables "
                                  "and without function pointers");
        }
        go(std::move(t), to);
    }

    void call(const Operation& o, Thread t, Location target) {
        const std::uint32_t at = address_of(t.at);
        if (t.frames.size() > limits_.calls)
            throw Refused(at, hex(at) + ": more than " + std::to_string(limits_.calls) +
                                  " nested calls; bounded recursion needs a higher limit of calls");
        static_cast<void>(image_.set->operation(image_, target));  // it exists
        t.state.x[*o.link] = entry_.x[0].ctx().bv_val(o.link_value, 32);
        Key from = key(t, position(t, t.at));
        t.frames.push_back({&schedule_of(target), t.at, o.next, std::move(from), {}});
        t.at = target;
        enter(std::move(t));
    }

    // The way of `s` ends: among those that returned, or among those that were detected.
    static void end(const State& s, bool& some, State& all) {
        if (some) merge(all, s);
        else all = s;
        some = true;
    }
    static void end(const State& s, std::optional<State>& all) {
        if (all) merge(*all, s);
        else all = s;
    }

    // ---- order ----------------------------------------------------------------------------------------

    // Moves on inside the current function.
    void go(Thread t, Location to) {
        if (limits_.part && limits_.part->end && to == *limits_.part->end && t.frames.size() == 1) return end(t.state, result_.returns, result_.exit);
        const Position& p = position(t, to);
        const bool back = is_back(t, p);
        std::vector<unsigned>& rounds = t.frames.back().rounds;
        rounds.resize(shared_loops(t, p));
        if (!rounds.empty() && back) result_.most_rounds = std::max(result_.most_rounds, rounds.back() + 1);
        if (back && ++rounds.back() > limits_.rounds && (!limits_.widens || rounds.back() > 4 * limits_.rounds + 64))
            throw Refused(address_of(t.at), hex(address_of(t.at)) + ": no bound found for the loop at " + hex(address_of(to)) + " within " +
                                    std::to_string(limits_.rounds) +
                                    " rounds; loop over a fixed number of things, or raise the limit of rounds");
        const bool endless = back && rounds.back() > limits_.rounds;
        rounds.resize(p.heads.size(), 0);
        std::erase_if(t.frames.back().widened, [&](const auto& w) { return std::find(p.heads.begin(), p.heads.end(), w.first) == p.heads.end(); });
        if (endless && !widen(t, p.index)) return;
        t.at = to;
        meet(std::move(t), p);
    }

    void enter(Thread t) {
        const Position& p = position(t, t.at);
        t.frames.back().rounds.assign(p.heads.size(), 0);
        meet(std::move(t), p);
    }

    // States merge if they agree on the stack pointer and on the calls that led here; not where more than the address decides
    // what comes (in an IT block): the ways were told apart there, and will be again by the next instruction.
    void meet(Thread t, const Position& p) {
        std::vector<Thread>& here = pending_[key(t, p)];
        if (t.at != address_of(t.at)) return here.push_back(std::move(t));
        for (Thread& other : here)
            if (other.at == t.at && z3::eq(other.state.x[convention_.stack_pointer], t.state.x[convention_.stack_pointer]) && same_calls(other, t))
                return merge(other.state, t.state);
        here.push_back(std::move(t));
    }

    const Image& image_;
    const Memory& memory_;
    const Limits& limits_;
    const Convention& convention_;
    const State& entry_;
    Oracle oracle_;
    Accesses accesses_;
    std::map<Location, Schedule> schedules_;
    std::map<Key, std::vector<Thread>> pending_;
    Result result_;
    unsigned any_ = 0;
};

}  // namespace

Result run(const Image& image, const Memory& memory, std::uint32_t function, const State& entry, const Limits& limits) {
    return Executor(image, memory, entry, limits).run(function);
}

}  // namespace proofs::execution
