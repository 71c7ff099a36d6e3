// SPDX-License-Identifier: Apache-2.0
#include "faults/halves.hpp"

#include "execution/execute.hpp"

#include <algorithm>

namespace proofs::faults {

using execution::Refused;
using execution::Result;

Halves::Halves(z3::context& context, const execution::Image& image, const execution::Symbol& at, const machine_code::Call& call, execution::Answers& answers, unsigned effort)
    : context_(context), image_(image), at_(at), call_(call), convention_(image.set->convention()), answers_(answers), effort_(effort), copy_(call.memory().state_size / 2) {
    find_borders();
    run_without_fault();
    show_runs();
    show_comparison();
}

void Halves::must(bool holds, const std::string& what) const {
    if (!holds) throw Refused(at_.address, "not taken apart into two runs: " + what);
}

void Halves::find_borders() {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> calls;  // where, and where it goes on
    std::optional<execution::Location> on;
    for (std::uint32_t a = at_.address; a < at_.address + at_.size;) {
        const execution::Operation o = image_.set->operation(image_, a);
        if (o.control == execution::Control::call && o.link == convention_.link) {
            must(!on || *on == *o.target, "different functions are called");
            on = o.target;
            calls.emplace_back(a, a + o.size);
        }
        a += o.size;
    }
    must(calls.size() == 2, "no function is called twice");
    begin_ = {at_.address, calls[0].first, calls[0].second, calls[1].first, calls[1].second};
}

Result Halves::run(const execution::InstructionSet& set, unsigned part, const State& from, unsigned steps, unsigned rounds, bool widens) const {
    execution::Image image = image_;
    image.set = &set;
    const auto end = part + 1 == parts ? std::nullopt : std::optional(begin_[part + 1]);
    return execution::run(image, call_.memory(), at_.address, call_.entry(),
                          {.steps = steps, .rounds = rounds, .solver_effort = effort_, .traps_end = true, .widens = widens, .above = widens ? above_the_stack : 0, .answers = &answers_,
                           .part = execution::Limits::Part{begin_[part], &from, end}});
}

void Halves::run_without_fault() {
    for (unsigned part = 0; part != parts; ++part) {
        const Skipping counting(*image_.set, {});
        sound_[part] = run(counting, part, part == 0 ? call_.entry() : sound_[part - 1]->exit, 20'000, 128, false);
        must(sound_[part]->returns, "a part never ends");
        executed_[part] = counting.executed();
        std::erase_if(executed_[part], [&](const auto& one) { return image_.set->operation(image_, one.first).control == execution::Control::trap; });
    }
}

std::vector<Skip> Halves::skips() const {
    std::vector<Skip> all;
    std::map<std::uint32_t, unsigned> before;
    for (unsigned part = 0; part != parts; ++part)
        for (const auto& [address, times] : executed_[part])
            for (unsigned moment = 0; moment != times; ++moment) all.push_back({address, part, moment, before[address]++});
    return all;
}

// ---- what holds without a fault ----------------------------------------------------------------------

// The runs use what they are given, and the second one nothing of what the first has left.
void Halves::show_runs() {
    const State &begins = sound_[enter]->exit, &ran = sound_[first]->exit, &goes_on = sound_[between]->exit, &ran_again = sound_[second]->exit;
    const auto exit = [&](unsigned part, const State& from) {
        Result r = run(*image_.set, part, from, 20'000, 128, false);
        must(r.returns, "a part never ends");
        return std::move(r.exit);
    };
    {
        const State from = forgotten(begins, true), e = exit(first, from);
        must(same_registers(e, ran, false) && same_results(e, ran, 0) && same_copy(e, ran, 1) && differing(e, ran).empty(), "the first run depends on more than its arguments");
    }
    must(same_copy(begins, ran, 1) && differing(begins, ran).empty(), "the first run writes elsewhere");
    answer_slot_ = differing(ran, goes_on);
    must(answer_slot_.size() == 4, "the first answer is not kept on the stack");

    State left = forgotten(ran, false);
    left.path = begins.path;
    left.known = begins.known;
    forget_copy(left, 0);
    const State between_them = exit(between, left);
    const auto only_the_answer = [&](const State& a, const State& b) { return std::ranges::includes(answer_slot_, differing(a, b)); };
    must(same_registers(between_them, goes_on, true) && same_copy(between_them, left, 0) && same_copy(between_them, goes_on, 1) && only_the_answer(between_them, goes_on),
         "what is between the runs depends on the first one");

    State from = forgotten(between_them, true);
    forget_answer(from);
    const State e = exit(second, from);
    must(same_registers(e, ran_again, false) && same_results(e, ran_again, 1) && same_copy(e, from, 0) && differing(e, from).empty(),
         "the second run depends on the first one, or writes elsewhere");
    must(same_copy(ran_again, goes_on, 0) && differing(ran_again, goes_on).empty(), "the second run writes elsewhere");
}

// What returns from the comparison were equal copies and equal answers, and is given back as it was.
void Halves::show_comparison() {
    const State& both = sound_[second]->exit;
    z3::expr_vector unequal(context_);
    for (unsigned k = 0; k != copy_; ++k)
        if (!z3::eq(both.bytes[k], both.bytes[copy_ + k])) unequal.push_back(both.bytes[k] != both.bytes[copy_ + k]);
    if (!z3::eq(first_answer(both), both.x[convention_.answer])) unequal.push_back(first_answer(both) != both.x[convention_.answer]);
    must(unequal.empty() || never(both.path, z3::mk_or(unequal), "the runs give different results"), "the runs give different results");

    State start = forgotten(both, false);
    start.path = execution::entry_state(context_, convention_, call_.memory()).path;  // whatever the state and the arguments are
    start.known.clear();
    compared_ = start;
    forget_copy(start, 0);
    forget_copy(start, 1);
    forget_answer(start);
    const Result r = run(*image_.set, leave, start, 20'000, 128, false);
    z3::expr wrong = changed(r.exit, start) || first_answer(start) != start.x[convention_.answer];
    for (unsigned k = 0; k != copy_; ++k) wrong = wrong || start.bytes[k] != start.bytes[copy_ + k];
    must(r.returns && never(r.exit.path, wrong, "different runs return, or what they give is changed"), "different runs may return");

    forget_copy(compared_, 0);
    for (unsigned k = 0; k != copy_; ++k) compared_.bytes[copy_ + k] = compared_.bytes[k];
    for (unsigned k = 0; k != answer_slot_.size(); ++k) compared_.stack.insert_or_assign(answer_slot_[k], compared_.x[convention_.answer].extract(8 * k + 7, 8 * k));
}

// ---- with a fault ------------------------------------------------------------------------------------

std::optional<Outcome> Halves::contained(const Skip& skip) {
    asked_.clear();
    const Skipping set(*image_.set, Skipping::Skip{skip.address, skip.moment});
    const Result& sound = *sound_[skip.part];
    const State& from = skip.part == enter ? call_.entry() : skip.part == leave ? compared_ : sound_[skip.part - 1]->exit;
    try {
        const Result faulty = run(set, skip.part, from, 20 * sound.executed + 1000, sound.most_rounds + 2, true);
        if (!faulty.returns) return faulty.may_hang ? Outcome::hangs : Outcome::detected;
        const std::optional<Outcome> o = skip.part == leave ? compared(faulty) : within(skip.part, faulty);
        return o && faulty.may_hang ? Outcome::hangs : o;
    } catch (const Refused&) {
        return std::nullopt;
    }
}

std::optional<Outcome> Halves::within(unsigned part, const Result& faulty) {
    const bool a_run = part == first || part == second;
    const State &e = faulty.exit, &sound = sound_[part]->exit;
    if (!same_registers(e, sound, !a_run) || !differing(e, sound).empty()) return std::nullopt;
    const bool own = same_copy(e, sound, part == second), other = same_copy(e, sound, part != second);
    if (!other || (!own && !a_run)) return std::nullopt;
    const bool as_ever = own && z3::eq(e.x[convention_.answer], sound.x[convention_.answer]) && std::ranges::equal(e.path, sound.path, [](const z3::expr& a, const z3::expr& b) { return z3::eq(a, b); });
    return as_ever ? Outcome::safe : Outcome::detected;
}

std::optional<Outcome> Halves::compared(const Result& faulty) {
    const z3::expr wrong = changed(faulty.exit, compared_).simplify();
    if (!wrong.is_false() && !never(faulty.exit.path, wrong, "what is given is changed, or the caller harmed")) return std::nullopt;
    return faulty.detected ? Outcome::detected : Outcome::safe;
}

// ---- states ------------------------------------------------------------------------------------------

z3::expr Halves::any(unsigned bits) { return context_.bv_const(("left" + std::to_string(fresh_++)).c_str(), bits); }

// Registers that are neither the caller's nor, if `arguments`, the arguments of a run may hold anything, and so may what lies below sp.
Halves::State Halves::forgotten(State s, bool arguments) {
    for (unsigned r = 0; r != s.x.size(); ++r) {
        const bool kept = convention_.zero == r || r == convention_.stack_pointer || std::ranges::find(convention_.preserved, r) != convention_.preserved.end() ||
                          (arguments && (r == convention_.state || r == convention_.arguments.front()));
        if (!kept) s.x[r] = s.x[r].is_bool() ? any(1) == context_.bv_val(1, 1) : any(32);
    }
    const auto sp = execution::offset_from(s.x[convention_.stack_pointer], call_.entry().x[convention_.stack_pointer], s.path);
    must(sp && sp->is_numeral(), "sp depends on data");
    const auto lowest = static_cast<std::int32_t>(static_cast<std::uint32_t>(sp->get_numeral_uint64()));
    std::erase_if(s.stack, [&](const auto& one) { return one.first < lowest; });
    return s;
}

void Halves::forget_copy(State& s, unsigned copy) {
    for (unsigned k = 0; k != copy_; ++k) s.bytes[copy * copy_ + k] = any(8);
}

void Halves::forget_answer(State& s) {
    for (const std::int32_t offset : answer_slot_) s.stack.insert_or_assign(offset, any(8));
}

z3::expr Halves::first_answer(const State& s) const {
    std::vector<z3::expr> bytes;
    for (const std::int32_t offset : answer_slot_) bytes.push_back(s.stack.at(offset));
    return execution::join(bytes);
}

// Offsets from sp on entry, from sp as it is in `b` up, where the bytes differ.
std::vector<std::int32_t> Halves::differing(const State& a, const State& b) const {
    const auto sp = execution::offset_from(b.x[convention_.stack_pointer], call_.entry().x[convention_.stack_pointer], b.path);
    must(sp && sp->is_numeral(), "sp depends on data");
    const auto lowest = static_cast<std::int32_t>(static_cast<std::uint32_t>(sp->get_numeral_uint64()));
    const auto byte = [&](const State& s, std::int32_t offset) {
        const auto written = s.stack.find(offset);
        return written == s.stack.end() ? execution::stack_on_entry(context_, offset) : written->second;
    };
    std::vector<std::int32_t> all;
    for (const State* s : {&a, &b})
        for (const auto& [offset, value] : s->stack)
            if (offset >= lowest && !z3::eq(byte(a, offset), byte(b, offset))) all.push_back(offset);
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

// sp and the registers of the caller, with s10 and s11 as the gate has them; and the arguments of a run.
bool Halves::same_registers(const State& a, const State& b, bool arguments) {
    std::vector<unsigned> wanted = convention_.preserved;
    wanted.push_back(convention_.stack_pointer);
    if (arguments) wanted.insert(wanted.end(), {convention_.state, convention_.arguments.front()});
    z3::expr_vector unequal(context_);
    for (const unsigned r : wanted)
        if (!z3::eq(a.x[r], b.x[r])) unequal.push_back(a.x[r] != b.x[r]);
    return unequal.empty() || never(a.path, z3::mk_or(unequal), "a register of the caller is not restored");
}

bool Halves::same_copy(const State& a, const State& b, unsigned copy) const {
    for (unsigned k = copy * copy_; k != (copy + 1) * copy_; ++k)
        if (!z3::eq(a.bytes[k], b.bytes[k])) return false;
    return true;
}

// The answer and one copy, by their terms or else by the solver.
bool Halves::same_results(const State& a, const State& b, unsigned copy) {
    z3::expr_vector unequal(context_);
    const auto compare = [&](const z3::expr& one, const z3::expr& other) {
        if (!z3::eq(one, other)) unequal.push_back(one != other);
    };
    compare(a.x[convention_.answer], b.x[convention_.answer]);
    for (unsigned k = copy * copy_; k != (copy + 1) * copy_; ++k) compare(a.bytes[k], b.bytes[k]);
    return unequal.empty() || never(a.path, z3::mk_or(unequal), "a run gives something else");
}

// What `exit` gives is not what `start` holds, or the caller is harmed.
z3::expr Halves::changed(const State& exit, const State& start) const {
    z3::expr wrong = !execution::preserved(convention_, call_.entry(), exit) || exit.x[convention_.answer] != start.x[convention_.answer];
    for (unsigned k = 0; k != 2 * copy_; ++k)
        if (!z3::eq(exit.bytes[k], start.bytes[k])) wrong = wrong || exit.bytes[k] != start.bytes[k];
    for (const auto& [offset, byte] : exit.stack)
        if (const z3::expr before = execution::stack_on_entry(context_, offset); offset >= 0 && !z3::eq(byte, before)) wrong = wrong || byte != before;
    return wrong;
}

bool Halves::never(const std::vector<z3::expr>& path, const z3::expr& what, const char* label) {
    Parts asked;
    for (const z3::expr& c : path) asked.push_back({"a call that gets here", c});
    asked.push_back({label, what});
    z3::solver s(context_, "QF_BV");
    z3::params p(context_);
    p.set("rlimit", effort_);
    s.set(p);
    for (const proofs::Part& part : asked) s.add(part.condition);
    if (s.check() != z3::unsat) return false;
    asked_ = std::move(asked);
    return true;
}

}  // namespace proofs::faults
