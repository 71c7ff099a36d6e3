// SPDX-License-Identifier: Apache-2.0
#include "faults/analysis.hpp"

#include "execution/execute.hpp"
#include "faults/halves.hpp"
#include "faults/injection.hpp"
#include "machine_code/equal.hpp"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <random>

namespace proofs::faults {

using namespace spec;
using execution::Image;
using execution::Refused;
using execution::State;
using machine_code::Call;

const char* text_of(Outcome o) {
    constexpr const char* texts[]{"safe", "detected", "hangs", "harmed", "weak", "unclear"};
    return texts[static_cast<unsigned>(o)];
}

namespace {

double since(std::chrono::steady_clock::time_point start) { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }

constexpr char endless[] = "a loop may go on for long, or for ever";

// The goals of one event as conditions on what a call shows.
class Goals {
public:
    Goals(const Machine& machine, int event, const Call& call)
        : machine_(machine), event_(machine.events[static_cast<unsigned>(event)]), call_(call), chosen_(goals_of(machine, event)) {}

    const std::vector<Chosen>& chosen() const { return chosen_; }

    // What has to hold of the state before: in range, and every property of states, which `verify` proves.
    z3::expr before() const {
        z3::expr_vector all(call_.encoding().context());
        for (const Property& p : machine_.properties)
            if (p.scope == Scope::state) all.push_back(call_.encoding().holds(p, call_.now()));
        return z3::mk_and(all);
    }

    z3::expr broken(const Chosen& c, const Step& step) const {
        const Encoding& e = call_.encoding();
        const z3::expr holds = c.property->scope == Scope::state ? e.holds(*c.property, step.next)
                                                                 : e.value(c.property->condition, call_.now(), event_, call_.arguments(), &step);
        return c.goal->where_refused ? !holds && !granted(call_.model().answer) : !holds;
    }

    // Some goal is broken by an exit; what an argument out of range is answered is not asked of the properties, which speak of none: nothing
    // may change, and nothing be granted.
    z3::expr broken(const State& exit) const {
        const Step step{call_.shown(exit), call_.answer_shown(exit)};
        z3::expr_vector any(call_.encoding().context());
        for (const Chosen& c : chosen_) any.push_back(broken(c, step));
        const z3::expr same = call_.encoding().equal(step.next, call_.now());
        return z3::ite(call_.accepted(), z3::mk_or(any), !same || granted(step.answer)) || !call_.in_range(exit);
    }

    std::vector<const Goal*> broken_in(const z3::model& model, const State& exit) const {
        const Step step{call_.shown(exit), call_.answer_shown(exit)};
        std::vector<const Goal*> all;
        if (model.eval(call_.accepted(), true).is_true())
            for (const Chosen& c : chosen_)
                if (model.eval(broken(c, step), true).is_true()) all.push_back(c.goal);
        return all;
    }

    z3::expr granted(const z3::expr& answer) const {
        z3::expr_vector any(call_.encoding().context());
        const long high = machine_.types[static_cast<unsigned>(event_.answers)].high;
        for (long v = 0; v <= high; ++v)
            if (grants(machine_, event_, v)) any.push_back(answer == call_.encoding().number(v, high));
        return z3::mk_or(any);
    }

private:
    const Machine& machine_;
    const Event& event_;
    const Call& call_;
    std::vector<Chosen> chosen_;
};

class Analysis {
public:
    Analysis(const Machine& machine, int event, const Image& image, const execution::Symbol& at, const Options& options)
        : machine_(machine), image_(image), at_(at), options_(options), call_(context_, *image.set, machine, event, options.mode), goals_(machine, event, call_),
          counting_(*image.set, {}) {
        result_.symbol = machine_code::symbol(machine, machine.events[static_cast<unsigned>(event)], options.mode);
        result_.event = event;
        for (const Chosen& c : goals_.chosen())
            if (std::ranges::find(result_.goals, c.goal) == result_.goals.end()) result_.goals.push_back(c.goal);
    }

    EntryPoint all() {
        const auto start = std::chrono::steady_clock::now();
        try {
            Image counted = image_;
            counted.set = &counting_;
            sound_ = execution::run(counted, call_.memory(), at_.address, call_.entry(), {.traps_end = options_.mode == machine_code::Mode::hardened, .answers = &answers_});
            result_.instructions = static_cast<unsigned>(sound_->covered.size());
            for (const std::uint32_t a : sound_->covered) result_.bytes += image_.set->operation(image_, a).size;
            result_.longest_path = sound_->longest_path;
            if (options_.skips) skips();
            if (options_.bits != 0U) flips();
        } catch (const Refused& refused) {
            result_.refused = refused.what();
        }
        result_.seconds = since(start);
        return std::move(result_);
    }

private:
    // A trap is the end of ways that only a fault opens.
    std::map<std::uint32_t, unsigned> executed() const {
        std::map<std::uint32_t, unsigned> all = counting_.executed();
        std::erase_if(all, [&](const auto& one) { return image_.set->operation(image_, one.first).control == execution::Control::trap; });
        return all;
    }

    void skips() {
        if (options_.mode == machine_code::Mode::hardened && by_halves()) return;
        for (const auto& [address, times] : executed())
            for (unsigned moment = 0; moment != times; ++moment) {
                const Skipping set(*image_.set, Skipping::Skip{address, moment});
                Image faulty = image_;
                faulty.set = &set;
                judge({.kind = Kind::skip, .address = address, .moment = moment, .listing = listed(image_, address)}, faulty);
            }
    }

    // Of code that carries out the event twice each part by itself, as far as that will do. False if the code cannot be taken apart.
    bool by_halves() {
        std::optional<Halves> halves;
        try {
            halves.emplace(context_, image_, at_, call_, answers_, options_.effort);
        } catch (const Refused& refused) {
            result_.whole = refused.what();
            return false;
        }
        const std::vector<Skip> all = halves->skips();
        std::map<std::uint32_t, unsigned> times;
        for (const Skip& s : all) ++times[s.address];
        if (times != executed()) {
            result_.whole = "its parts are not what it executes";
            return false;
        }
        result_.certificate = certificate(machine_, {result_.symbol, "What " + result_.symbol + " returns of two runs are equal copies and equal answers.",
                                                     "no two runs exist that differ, or whose results are changed, and the call returns"}, halves->asked());
        for (const Skip& s : all) {
            const auto start = std::chrono::steady_clock::now();
            Fault fault{.kind = Kind::skip, .address = s.address, .moment = s.overall, .listing = listed(image_, s.address)};
            const std::optional<Outcome> outcome = halves->contained(s);
            if (!outcome) {
                const Skipping set(*image_.set, Skipping::Skip{s.address, s.overall});
                Image faulty = image_;
                faulty.set = &set;
                judge(std::move(fault), faulty);
                ++result_.followed_whole;
                continue;
            }
            fault.outcome = *outcome;
            fault.unchanged = true;
            if (*outcome == Outcome::hangs) fault.detail = endless;
            if (!halves->asked().empty()) certify(fault, halves->asked(), "the faulty code, where it returns, gives what two equal runs have given");
            fault.seconds = since(start);
            result_.faults.push_back(std::move(fault));
            if (options_.tick) options_.tick();
        }
        return true;
    }

    void flips() {
        std::vector<std::pair<std::uint32_t, unsigned>> bits;
        for (const auto& [address, times] : executed())
            for (unsigned bit = 0; bit != 8 * image_.set->operation(image_, address).size; ++bit) bits.emplace_back(address, bit);
        if (options_.bits && *options_.bits < bits.size()) {
            std::mt19937 random(1);  // fixed: two runs flip the same bits
            std::vector<std::pair<std::uint32_t, unsigned>> some;
            std::sample(bits.begin(), bits.end(), std::back_inserter(some), *options_.bits, random);
            bits = std::move(some);
        }
        if (options_.seconds > 0) std::ranges::shuffle(bits, std::mt19937(1));
        const Trapping set(*image_.set);
        const auto start = std::chrono::steady_clock::now();
        unsigned tried = 0;
        for (const auto& [address, bit] : bits) {
            if (options_.seconds > 0 && since(start) > options_.seconds) {
                result_.untried = static_cast<unsigned>(bits.size()) - tried;
                return;
            }
            std::vector<std::vector<std::uint8_t>> kept;
            Image faulty = image_;
            faulty.set = &set;
            for (execution::Section& s : faulty.code) {
                if (!s.contains(address + bit / 8, 1)) continue;
                kept.emplace_back(s.bytes.begin(), s.bytes.end());
                kept.back()[address + bit / 8 - s.base] ^= static_cast<std::uint8_t>(1U << bit % 8);
                s.bytes = kept.back();
            }
            ++tried;
            judge({.kind = Kind::flip, .address = address, .bit = bit, .listing = listed(image_, address) + "  ->  " + listed(faulty, address)}, faulty);
        }
    }

    static std::string listed(const Image& image, std::uint32_t address) {
        try {
            return image.set->listing(image, address);
        } catch (const Refused&) {
            return "no instruction";
        }
    }

    void judge(Fault fault, const Image& faulty) {
        const auto start = std::chrono::steady_clock::now();
        try {
            const execution::Result r = execution::run(faulty, call_.memory(), at_.address, call_.entry(),
                                                       {.steps = 20 * sound_->executed + 1000,
                                                        .rounds = sound_->most_rounds + 2,
                                                        .solver_effort = options_.effort,
                                                        .traps_end = true,
                                                        .widens = true,
                                                        .above = above_the_stack,
                                                        .answers = &answers_});
            judge(fault, r);
        } catch (const Refused& refused) {
            fault.outcome = Outcome::unclear;
            fault.detail = refused.what();
        } catch (const z3::exception& e) {
            fault.outcome = Outcome::unclear;
            fault.detail = std::string("Z3: ") + e.msg();
        }
        fault.seconds = since(start);
        result_.faults.push_back(std::move(fault));
        if (options_.tick) options_.tick();
    }

    void judge(Fault& fault, const execution::Result& r) {
        const Outcome otherwise = r.may_hang ? Outcome::hangs : r.detected && happens(*r.detected, r) ? Outcome::detected : Outcome::safe;
        fault.outcome = otherwise;
        if (otherwise == Outcome::hangs) fault.detail = endless;
        fault.unchanged = !r.returns || same(fault, r.exit);
        if (fault.unchanged) return;
        // Is a goal broken? The properties of the state before are asked only if without them the answer would be yes.
        const z3::expr broken = goals_.broken(r.exit), harm = harmed(r.exit);
        if (const auto model = found(fault, r.exit, broken, "a goal is broken")) {
            fault.broken = goals_.broken_in(*model, r.exit);
            return weak(fault, Outcome::weak, *model, r.exit);
        }
        if (fault.outcome == Outcome::unclear) return;
        if (const auto model = found(fault, r.exit, harm, "the caller is harmed")) weak(fault, Outcome::harmed, *model, r.exit);
    }

    // Some input leads to a trap. Of hardened code it is not asked: all that is taken away from the ways back ends there.
    bool happens(const State& detected, const execution::Result& r) {
        if (options_.mode == machine_code::Mode::hardened)
            return !r.returns || !std::ranges::equal(r.exit.path, sound_->exit.path, [](const z3::expr& a, const z3::expr& b) { return z3::eq(a, b); });
        z3::solver s = solver();
        for (const z3::expr& c : detected.path) s.add(c);
        return s.check() != z3::unsat;
    }

    // The exit is that of the code without fault, wherever the faulty code returns.
    bool same(Fault& fault, const State& exit) {
        for (const auto& [offset, byte] : exit.stack)
            if (offset >= 0) return false;
        z3::expr_vector differs(context_);
        const State& sound = sound_->exit;
        const unsigned answer = image_.set->convention().answer;
        if (!z3::eq(exit.x[answer], sound.x[answer])) differs.push_back(exit.x[answer] != sound.x[answer]);
        for (std::size_t k = 0; k != exit.bytes.size(); ++k)
            if (!z3::eq(exit.bytes[k], sound.bytes[k])) differs.push_back(exit.bytes[k] != sound.bytes[k]);
        for (const unsigned r : image_.set->convention().preserved)
            if (!z3::eq(exit.x[r], call_.entry().x[r])) differs.push_back(exit.x[r] != call_.entry().x[r]);
        if (differs.empty()) return true;
        if (options_.mode == machine_code::Mode::plain) return false;  // rarely, and the question costs
        Parts parts;
        for (const z3::expr& c : exit.path) parts.push_back({"a call that returns", c});
        parts.push_back({"a difference from the code without fault", z3::mk_or(differs)});
        z3::solver s = solver();
        for (const Part& p : parts) s.add(p.condition);
        if (s.check() != z3::unsat) return false;
        certify(fault, parts, "the faulty code, where it returns, does what it does without the fault");
        return true;
    }

    z3::expr harmed(const State& exit) const {
        z3::expr harm = !execution::preserved(image_.set->convention(), call_.entry(), exit) || !call_.answer_in_range(exit);
        for (const auto& [offset, byte] : exit.stack)
            if (offset >= 0) harm = harm || byte != execution::stack_on_entry(byte.ctx(), offset);
        return harm;
    }

    // An input for which the call returns and `wanted` holds; sets the outcome `unclear` if the solver gives up.
    std::optional<z3::model> found(Fault& fault, const State& exit, const z3::expr& wanted, const char* what) {
        Parts parts;
        for (const z3::expr& c : exit.path) parts.push_back({"a call that returns", c});
        parts.push_back({what, wanted});
        parts.push_back({"assumed: what holds of every state", goals_.before()});
        z3::solver s = solver();
        for (const Part& p : parts) s.add(p.condition);
        switch (s.check()) {
        case z3::sat: return s.get_model();
        case z3::unsat: certify(fault, parts, std::string("with the fault no input exists for which ") + what); return std::nullopt;
        default:
            fault.outcome = Outcome::unclear;
            fault.detail = "Z3 gave up: " + s.reason_unknown();
            return std::nullopt;
        }
    }

    // What is not as the model says, and for which input.
    void weak(Fault& fault, Outcome outcome, const z3::model& model, const State& exit) {
        fault.outcome = outcome;
        std::string text;
        const auto say = [&](const std::string& what) { text += (text.empty() ? "" : ", ") + what; };
        if (!model.eval(call_.in_range(exit), true).is_true()) say("what is no value is stored");
        if (!model.eval(call_.accepted(), true).is_true()) say("an argument is out of range");
        if (!model.eval(call_.answer_in_range(exit), true).is_true()) say("what is given is no answer");
        for (const Part& p : call_.specified(exit))
            if (!model.eval(p.condition, true).is_true()) say(p.label);
        fault.detail = "not as the model says: " + text + "; for " + call_.input_in(model);
    }

    void certify(Fault& fault, const Parts& parts, const std::string& meaning) {
        if (options_.certify_every == 0 || certified_++ % options_.certify_every != 0) return;
        char at[32];
        std::snprintf(at, sizeof at, "0x%x", static_cast<unsigned>(fault.address));
        fault.certificate = certificate(machine_, {result_.symbol + " at " + at, "A fault at " + std::string(at) + " (" + fault.listing + ") breaks no security goal.", meaning}, parts);
    }

    z3::solver solver() {
        z3::solver s(context_, "QF_BV");
        z3::params p(context_);
        p.set("rlimit", options_.effort);
        s.set(p);
        return s;
    }

    z3::context context_;
    const Machine& machine_;
    const Image& image_;
    const execution::Symbol at_;
    const Options& options_;
    Call call_;
    Goals goals_;
    Skipping counting_;
    execution::Answers answers_;
    std::optional<execution::Result> sound_{};
    EntryPoint result_{};
    unsigned certified_ = 0;
};

}  // namespace

EntryPoint analyse(const Machine& machine, int event, const Image& image, const execution::Symbol& at, const Options& options) {
    return Analysis(machine, event, image, at, options).all();
}

std::vector<const Goal*> empty_goals(const Machine& machine, int event) {
    z3::context context;
    const Encoding e(context, machine);
    const Event& declared = machine.events[static_cast<unsigned>(event)];
    const Values now = e.fresh(".before");
    const Values arguments = e.fresh_arguments(declared, "");
    const Step step{e.fresh(".after"), context.bv_const("answer", e.number(0, machine.types[static_cast<unsigned>(declared.answers)].high).get_sort().bv_size())};
    std::vector<const Goal*> empty;
    for (const Chosen& c : goals_of(machine, event)) {
        z3::solver s(context);
        s.add(e.in_range(now) && e.in_range(declared, arguments) && e.in_range(step.next));
        for (const Property& p : machine.properties)
            if (p.scope == Scope::state) s.add(e.holds(p, now));
        s.add(c.property->scope == Scope::state ? !e.holds(*c.property, step.next) : !e.value(c.property->condition, now, declared, arguments, &step));
        if (s.check() != z3::sat) empty.push_back(c.goal);
    }
    return empty;
}

}  // namespace proofs::faults
