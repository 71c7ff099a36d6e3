// SPDX-License-Identifier: Apache-2.0
// The executor: which state runs next, where states meet, and what a jump does.

#include "rv32/execute.hpp"

#include "rv32/arithmetic.hpp"
#include "rv32/listing.hpp"
#include "rv32/memory.hpp"
#include "rv32/thread.hpp"

#include <algorithm>
#include <optional>

namespace proofs::rv32 {

namespace {

class Executor {
public:
    Executor(const Image& image, const Memory& memory, const State& entry, const Limits& limits)
        : image_(image),
          memory_(memory),
          limits_(limits),
          entry_(entry),
          oracle_(entry.x[0].ctx(), limits.solver_effort),
          accesses_(image, memory, entry, oracle_) {
        result_.exit = entry;
    }

    Result run(std::uint32_t function) {
        check_entry(function);
        Thread first{entry_, function, {}};
        first.frames.push_back({&schedule_of(function), function, std::nullopt, {}, {}});
        enter(std::move(first));
        while (!pending_.empty()) {
            const auto earliest = pending_.begin();
            Thread thread = std::move(earliest->second.back());
            earliest->second.pop_back();
            if (earliest->second.empty()) pending_.erase(earliest);
            advance_if_possible(std::move(thread));
        }
        if (!returned_) throw Refused(function, hex(function) + ": no way through the function returns");
        result_.longest_path = result_.exit.instructions;
        result_.questions = oracle_.questions();
        return std::move(result_);
    }

private:
    void check_entry(std::uint32_t function) {
        z3::context& context = entry_.x[0].ctx();
        const State made = entry_state(context, memory_);
        for (const unsigned r : {0u, 1u, 2u, 10u})
            if (!z3::eq(entry_.x[r], made.x[r]))
                throw std::invalid_argument("rv32: x0, ra, sp and a0 must be those of entry_state");
        if (entry_.bytes.size() != memory_.state_size || !entry_.stack.empty())
            throw std::invalid_argument("rv32: the entry state was made for another memory");
        std::vector<z3::expr> path = entry_.path;
        path.insert(path.end(), made.path.begin(), made.path.end());
        try {
            if (!oracle_.possible(path))
                throw std::invalid_argument("rv32: no input satisfies the path of the entry state");
        } catch (const Oracle::Exhausted&) {
            throw Refused(function, hex(function) + ": the limit of solver_effort is too small to begin with");
        }
    }

    const Schedule& schedule_of(std::uint32_t function) {
        const auto found = schedules_.find(function);
        return found != schedules_.end() ? found->second
                                         : schedules_.emplace(function, schedule(image_, function)).first->second;
    }

    // Not every impossible way is noticed when it begins; it is when something must be refused.
    void advance_if_possible(Thread thread) {
        const std::vector<z3::expr> path = thread.state.path;
        const std::uint32_t at = thread.at;
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
        const Instruction in = fetch(image_, t.at);
        if (++result_.executed > limits_.steps)
            throw Refused(t.at, hex(t.at) + ": more than " + std::to_string(limits_.steps) +
                                    " instructions were executed; raise the limit of steps");
        result_.covered.insert(t.at);
        State& s = t.state;
        ++s.instructions;
        const std::uint32_t next = t.at + size(in);
        if (is_branch(in.kind)) return branch(in, std::move(t));
        if (in.kind == Kind::jal) {
            const std::uint32_t target = t.at + static_cast<std::uint32_t>(in.imm);
            return in.rd == 0 ? go(std::move(t), target) : call(in.rd, std::move(t), target, next);
        }
        if (in.kind == Kind::jalr) return jump_to_register(in, std::move(t), next);
        if (is_store(in.kind)) accesses_.store(in, t.at, s);
        else if (is_load(in.kind)) set(s, in.rd, loaded(in, t));
        else set(s, in.rd, computed(in, operand(s, in.rs1), operand(s, in.rs2), t.at).simplify());
        if (in.rd == 2) result_.deepest_stack = std::max(result_.deepest_stack, accesses_.depth(t.at, s));
        go(std::move(t), next);
    }

    z3::expr loaded(const Instruction& in, const Thread& t) const {
        const z3::expr value = accesses_.load(in, t.at, t.state);
        switch (in.kind) {
        case Kind::lb: return z3::sext(value, 24).simplify();
        case Kind::lh: return z3::sext(value, 16).simplify();
        case Kind::lbu: return z3::zext(value, 24).simplify();
        case Kind::lhu: return z3::zext(value, 16).simplify();
        default: return value;
        }
    }

    static void set(State& s, unsigned rd, const z3::expr& value) {
        if (rd != 0) s.x[rd] = value;
    }

    // Of two pointers into the same area only the offsets matter; no end of an area wraps.
    z3::expr branch_condition(const Instruction& in, const State& s) const {
        const z3::expr a = operand(s, in.rs1), b = operand(s, in.rs2);
        if (in.kind == Kind::beq || in.kind == Kind::bne) {
            for (const z3::expr& base : {entry_.x[10], entry_.x[2]}) {
                const auto offset_a = offset_from(a, base), offset_b = offset_from(b, base);
                if (offset_a && offset_b) return taken(in.kind, *offset_a, *offset_b).simplify();
            }
        }
        return taken(in.kind, a, b).simplify();
    }

    void branch(const Instruction& in, Thread t) {
        const std::uint32_t next = t.at + size(in), target = t.at + static_cast<std::uint32_t>(in.imm);
        const z3::expr condition = branch_condition(in, t.state);
        const bool negated = condition.is_not();
        const z3::expr positive = negated ? condition.arg(0) : condition, negative = !positive;
        const auto known = [&](const z3::expr& c) {
            return std::any_of(t.state.path.begin(), t.state.path.end(),
                               [&](const z3::expr& p) { return z3::eq(p, c); });
        };
        if (positive.is_true() || known(positive)) return go(std::move(t), negated ? next : target);
        if (positive.is_false() || known(negative)) return go(std::move(t), negated ? target : next);

        Thread jumps = t;
        jumps.state.path.push_back(negated ? negative : positive);
        t.state.path.push_back(negated ? positive : negative);
        if (in.kind == Kind::beq) learn(jumps.state, in);
        if (in.kind == Kind::bne) learn(t.state, in);
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

    static void learn(State& s, const Instruction& in) {
        const z3::expr a = operand(s, in.rs1), b = operand(s, in.rs2);
        if (a.is_numeral() != b.is_numeral()) s.known.push_back(a.is_numeral() ? Known{b, a} : Known{a, b});
    }

    void jump_to_register(const Instruction& in, Thread t, std::uint32_t next) {
        const z3::expr imm = entry_.x[0].ctx().bv_val(static_cast<std::uint32_t>(in.imm), 32);
        const z3::expr target = (operand(t.state, in.rs1) + imm).simplify();
        const Frame& frame = t.frames.back();
        if (in.rd == 0 && !frame.return_to && z3::eq(target, entry_.x[1])) return leave(t.state);
        if (!target.is_numeral())
            throw Refused(t.at, hex(t.at) + ": " + listing(in, t.at) + ": the target of the jump depends on data (" +
                                    (t.frames.size() > 1 ? "or a called function lost its return address"
                                                         : "or the return address was lost") +
                                    "); compile with -fno-jump-tables and without function pointers");
        const auto to = static_cast<std::uint32_t>(target.get_numeral_uint64()) & ~1u;
        if (in.rd != 0) return call(in.rd, std::move(t), to, next);
        if (frame.return_to == to) {
            t.at = frame.site;
            t.frames.pop_back();
        } else if (far_jump(image_, in, t.at) != to) {
            throw Refused(t.at, hex(t.at) + ": " + listing(in, t.at) + ": jumps to " + hex(to) +
                                    ", which is neither the return nor a direct jump; compile with -fno-jump-tables "
                                    "and without function pointers");
        }
        go(std::move(t), to);
    }

    void call(unsigned link, Thread t, std::uint32_t target, std::uint32_t next) {
        if (t.frames.size() > limits_.calls)
            throw Refused(t.at, hex(t.at) + ": more than " + std::to_string(limits_.calls) +
                                    " nested calls; bounded recursion needs a higher limit of calls");
        static_cast<void>(fetch(image_, target));  // it exists
        set(t.state, link, entry_.x[0].ctx().bv_val(next, 32));
        Key from = key(t, position(t, t.at));
        t.frames.push_back({&schedule_of(target), t.at, next, std::move(from), {}});
        t.at = target;
        enter(std::move(t));
    }

    void leave(const State& s) {
        if (returned_) merge(result_.exit, s);
        else result_.exit = s;
        returned_ = true;
    }

    // ---- order ----------------------------------------------------------------------------------------

    // Moves on inside the current function.
    void go(Thread t, std::uint32_t to) {
        const Position& p = position(t, to);
        const bool back = is_back(t, p);
        std::vector<unsigned>& rounds = t.frames.back().rounds;
        rounds.resize(shared_loops(t, p));
        if (back && ++rounds.back() > limits_.rounds)
            throw Refused(t.at, hex(t.at) + ": no bound found for the loop at " + hex(to) + " within " +
                                    std::to_string(limits_.rounds) +
                                    " rounds; loop over a fixed number of things, or raise the limit of rounds");
        rounds.resize(p.heads.size(), 0);
        t.at = to;
        meet(std::move(t), p);
    }

    void enter(Thread t) {
        const Position& p = position(t, t.at);
        t.frames.back().rounds.assign(p.heads.size(), 0);
        meet(std::move(t), p);
    }

    // States merge if they agree on the stack pointer and on the calls that led here.
    void meet(Thread t, const Position& p) {
        std::vector<Thread>& here = pending_[key(t, p)];
        for (Thread& other : here)
            if (other.at == t.at && z3::eq(other.state.x[2], t.state.x[2]) && same_calls(other, t))
                return merge(other.state, t.state);
        here.push_back(std::move(t));
    }

    const Image& image_;
    const Memory& memory_;
    const Limits& limits_;
    const State& entry_;
    Oracle oracle_;
    Accesses accesses_;
    std::map<std::uint32_t, Schedule> schedules_;
    std::map<Key, std::vector<Thread>> pending_;
    Result result_;
    bool returned_ = false;
};

}  // namespace

Result run(const Image& image, const Memory& memory, std::uint32_t function, const State& entry, const Limits& limits) {
    return Executor(image, memory, entry, limits).run(function);
}

}  // namespace proofs::rv32
