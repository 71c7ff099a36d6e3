// SPDX-License-Identifier: Apache-2.0
#include "machine_code/equal.hpp"

#include "certificate.hpp"
#include "encode.hpp"
#include "machine_code/layout.hpp"
#include "obligations.hpp"
#include "execution/execute.hpp"

#include <chrono>

namespace proofs::machine_code {

using namespace spec;

namespace {

z3::expr wide(const z3::expr& value, unsigned bits) {
    z3::context& c = value.ctx();
    if (value.is_bool()) return z3::ite(value, c.bv_val(1, bits), c.bv_val(0, bits));
    const unsigned have = value.get_sort().bv_size();
    return have < bits ? z3::zext(value, bits - have) : value;
}

// The entry point called as the ABI says: the first argument points to the state, registers and then the stack carry the
// others, zero-extended from the width the C header gives them.
class Call {
public:
    Call(z3::context& context, const execution::InstructionSet& set, const Machine& machine, int event)
        : z3_(context), convention_(set.convention()), machine_(machine), event_(machine.events[static_cast<unsigned>(event)]), encoding_(context, machine), layout_(layout(machine)),
          memory_{layout_.size, layout_.alignment, 1024, on_the_stack()}, entry_(execution::entry_state(context, convention_, memory_)) {
        const auto cells = spec::cells(machine);
        for (unsigned c = 0; c != cells.size(); ++c) {
            const Type& type = type_of(machine, *cells[c]);
            const z3::expr bits = at(entry_, layout_.cells[c]);
            entry_.path.push_back(z3::ule(bits, z3_.bv_val(static_cast<unsigned>(type.high), bits.get_sort().bv_size())));
            now_.push_back(encoding_.value_of(type, bits));
        }
        for (unsigned p = 0; p != event_.parameters.size(); ++p) {
            const Type& type = type_of(machine, event_.parameters[p]);
            const z3::expr a = argument(p);
            const unsigned bytes = width_of(type.high);
            if (bytes < 4) entry_.path.push_back(z3::ult(a, z3_.bv_val(1U << 8 * bytes, 32)));
            accepted_ = accepted_ && z3::ule(a, z3_.bv_val(static_cast<unsigned>(type.high), 32));
            arguments_.push_back(encoding_.value_of(type, a));
        }
        model_ = encoding_.step(event, now_, arguments_);
    }

    const execution::State& entry() const { return entry_; }
    const execution::Memory& memory() const { return memory_; }

    // Each part of the specification that the exit has to meet, with its name.
    Parts specified(const execution::State& exit) const {
        Parts parts;
        const z3::expr refusal = encoding_.number(event_.refusal, machine_.types[static_cast<unsigned>(event_.answers)].high);
        parts.push_back({"the answer", exit.x[convention_.answer] == wide(z3::ite(accepted_, model_.answer, refusal), 32)});
        std::vector<bool> of_a_cell(layout_.size, false);
        for (unsigned c = 0; c != now_.size(); ++c) {
            const Place& place = layout_.cells[c];
            for (unsigned k = 0; k != place.width; ++k) of_a_cell[place.offset + k] = true;
            parts.push_back({cell_name(machine_, static_cast<int>(c)), at(exit, place) == z3::ite(accepted_, wide(model_.next[c], 8 * place.width), at(entry_, place))});
        }
        for (unsigned k = 0; k != layout_.size; ++k)
            if (!of_a_cell[k]) parts.push_back({"padding byte " + std::to_string(k), exit.bytes[k] == entry_.bytes[k]});
        parts.push_back({"the registers a callee preserves", execution::preserved(convention_, entry_, exit)});
        return parts;
    }

    // Where the exit of a counterexample differs, for a person.
    std::string difference(const z3::model& model, const Parts& specified) const {
        std::string text = "for";
        for (unsigned p = 0; p != event_.parameters.size(); ++p)
            text += ' ' + std::string(event_.parameters[p].name) + '=' + std::to_string(value_in(model, argument(p)));
        for (unsigned c = 0; c != now_.size(); ++c) {
            const long value = value_in(model, at(entry_, layout_.cells[c]));
            if (value != 0) text += ", " + cell_name(machine_, static_cast<int>(c)) + '=' + text_of(type_of(machine_, *spec::cells(machine_)[c]), value);
        }
        text += " (all else 0) the code and the model differ in:";
        for (const Part& p : specified)
            if (!model.eval(p.condition, true).is_true()) text += ' ' + p.label + ';';
        return text;
    }

private:
    unsigned in_registers() const { return static_cast<unsigned>(convention_.arguments.size()); }
    unsigned on_the_stack() const {
        const auto all = static_cast<unsigned>(event_.parameters.size());
        return all <= in_registers() ? 0 : 4 * (all - in_registers());
    }
    // What the registers do not take lies above sp, one word each.
    z3::expr argument(unsigned p) const {
        if (p < in_registers()) return entry_.x[convention_.arguments[p]];
        std::vector<z3::expr> bytes;
        for (unsigned k = 0; k != 4; ++k) bytes.push_back(execution::stack_on_entry(z3_, static_cast<std::int32_t>(4 * (p - in_registers()) + k)));
        return execution::join(bytes);
    }
    z3::expr at(const execution::State& s, const Place& place) const {
        z3::expr value = s.bytes[place.offset];
        for (unsigned k = 1; k != place.width; ++k) value = z3::concat(s.bytes[place.offset + k], value);
        return value;
    }

    z3::context& z3_;
    const execution::Convention& convention_;
    const Machine& machine_;
    const Event& event_;
    Encoding encoding_;
    Layout layout_;
    execution::Memory memory_;
    execution::State entry_;
    Values now_{}, arguments_{};
    z3::expr accepted_ = z3_.bool_val(true);
    Step model_{{}, z3_.bool_val(true)};
};

void compare(z3::context& context, const Machine& machine, const Call& call, const execution::State& exit, const Effort& effort, EntryPoint& result) {
    const Parts specified = call.specified(exit);
    z3::expr_vector same(context);
    for (const Part& p : specified) same.push_back(p.condition);
    Parts parts;
    for (const z3::expr& condition : exit.path) parts.push_back({"a call that returns", condition});
    parts.push_back({"a difference from the model", !z3::mk_and(same)});

    z3::solver solver(context, "QF_BV");
    z3::params p(context);
    p.set("timeout", effort.solver_seconds * 1000);
    solver.set(p);
    for (const Part& part : parts) solver.add(part.condition);
    switch (solver.check()) {
    case z3::unsat:
        result.verdict = Verdict::proven;
        result.certificate = certificate(machine, {result.symbol, "The machine code of " + result.symbol + " does what the model says.",
                                                   "no state in range and no arguments exist for which answer, state or preserved registers differ"}, parts);
        break;
    case z3::sat:
        result.verdict = Verdict::failed;
        result.detail = call.difference(solver.get_model(), specified);
        break;
    default: result.detail = "Z3 gave up: " + solver.reason_unknown();
    }
}

}  // namespace

std::string symbol(const Machine& machine, const Event& event) {
    return "ssp_" + std::string(machine.name) + '_' + (event.owner.empty() ? "" : std::string(event.owner) + '_') + std::string(event.name);
}

std::set<std::uint32_t> executed(const Machine& machine, int event, const execution::Image& image, const execution::Symbol& at, const Effort& effort) {
    z3::context context;
    const Call call(context, *image.set, machine, event);
    return execution::run(image, call.memory(), at.address, call.entry(), {.solver_effort = effort.on_the_way}).covered;
}

EntryPoint prove(const Machine& machine, int event, const execution::Image& image, const execution::Symbol& at, const Effort& effort) {
    const auto start = std::chrono::steady_clock::now();
    EntryPoint result{symbol(machine, machine.events[static_cast<unsigned>(event)]), at.size};
    try {
        z3::context context;
        const Call call(context, *image.set, machine, event);
        const execution::Result run = execution::run(image, call.memory(), at.address, call.entry(), {.solver_effort = effort.on_the_way});
        result.instructions = static_cast<unsigned>(run.covered.size());
        result.longest_path = run.longest_path;
        result.stack = run.deepest_stack;
        compare(context, machine, call, run.exit, effort, result);
    } catch (const execution::Refused& refused) {
        result.verdict = Verdict::failed;
        result.detail = std::string("refused: ") + refused.what();
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace proofs::machine_code
