// SPDX-License-Identifier: Apache-2.0
#include "machine_code/call.hpp"

#include "obligations.hpp"

namespace proofs::machine_code {

using namespace spec;

namespace {

// An extended Hamming code: four bits of data, four of parity; any two words differ in four bits at least. The fixed difference keeps
// words of all zeros and all ones out.
constexpr unsigned hamming(unsigned value) {
    const auto bit = [&](unsigned k) { return value >> k & 1U; };
    const unsigned p0 = bit(0) ^ bit(1) ^ bit(2), p1 = bit(0) ^ bit(1) ^ bit(3), p2 = bit(0) ^ bit(2) ^ bit(3), p3 = bit(1) ^ bit(2) ^ bit(3);
    return (value | p0 << 4 | p1 << 5 | p2 << 6 | p3 << 7) ^ 0x22U;
}

// A Reed-Muller code of 32 words of 16 bits: any two differ in eight at least.
constexpr unsigned reed_muller(unsigned value) {
    constexpr unsigned rows[]{0xaaaa, 0xcccc, 0xf0f0, 0xff00, 0xffff};
    unsigned word = 0x1248;
    for (unsigned k = 0; k != 5; ++k) word ^= (value >> k & 1U) != 0 ? rows[k] : 0;
    return word;
}

bool coded(const Type& t, Mode mode) { return mode == Mode::hardened && (t.kind == Kind::boolean || t.kind == Kind::enumeration) && t.high < 16; }

z3::expr wide(const z3::expr& value, unsigned bits) {
    z3::context& c = value.ctx();
    if (value.is_bool()) return z3::ite(value, c.bv_val(1, bits), c.bv_val(0, bits));
    const unsigned have = value.get_sort().bv_size();
    return have < bits ? z3::zext(value, bits - have) : value;
}

}  // namespace

unsigned long stored(const Type& type, long value, Mode mode) {
    return coded(type, mode) ? hamming(static_cast<unsigned>(value)) : static_cast<unsigned long>(value);
}

unsigned long answered(long value, Mode mode) {
    return mode == Mode::hardened ? reed_muller(static_cast<unsigned>(value)) : static_cast<unsigned long>(value);
}

Call::Call(z3::context& context, const execution::InstructionSet& set, const Machine& machine, int event, Mode mode)
    : z3_(context), convention_(set.convention()), machine_(machine), event_(machine.events[static_cast<unsigned>(event)]), mode_(mode), encoding_(context, machine),
      layout_(layout(machine)), memory_{mode == Mode::plain ? layout_.size : 2 * copy_size(layout_), mode == Mode::plain ? layout_.alignment : 4, 1024, on_the_stack()},
      entry_(execution::entry_state(context, convention_, memory_)), accepted_(context.bool_val(true)), model_{{}, accepted_} {
    const auto cells = spec::cells(machine);
    for (unsigned c = 0; c != cells.size(); ++c) {
        const Type& type = type_of(machine, *cells[c]);
        const z3::expr bits = at(entry_, layout_.cells[c]);
        entry_.path.push_back(holds_a_value(bits, type));
        now_.push_back(value(bits, type));
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
    if (mode == Mode::hardened)
        for (unsigned k = 0; k != copy_size(layout_); ++k) entry_.bytes[copy_size(layout_) + k] = entry_.bytes[k];
}

unsigned Call::on_the_stack() const {
    const auto all = static_cast<unsigned>(event_.parameters.size());
    return all <= in_registers() ? 0 : 4 * (all - in_registers());
}

// What the registers do not take lies above sp, one word each.
z3::expr Call::argument(unsigned p) const {
    if (p < in_registers()) return entry_.x[convention_.arguments[p]];
    std::vector<z3::expr> bytes;
    for (unsigned k = 0; k != 4; ++k) bytes.push_back(execution::stack_on_entry(z3_, static_cast<std::int32_t>(4 * (p - in_registers()) + k)));
    return execution::join(bytes);
}

z3::expr Call::at(const execution::State& s, const Place& place) const {
    z3::expr value = s.bytes[place.offset];
    for (unsigned k = 1; k != place.width; ++k) value = z3::concat(s.bytes[place.offset + k], value);
    return value;
}

z3::expr Call::holds_a_value(const z3::expr& bits, const Type& type) const {
    const unsigned width = bits.get_sort().bv_size();
    if (!coded(type, mode_)) return z3::ule(bits, z3_.bv_val(static_cast<unsigned>(type.high), width));
    z3::expr_vector words(z3_);
    for (long v = 0; v <= type.high; ++v) words.push_back(bits == z3_.bv_val(static_cast<unsigned>(stored(type, v, mode_)), width));
    return z3::mk_or(words);
}

z3::expr Call::value(const z3::expr& bits, const Type& type) const {
    if (!coded(type, mode_)) return encoding_.value_of(type, bits);
    const unsigned width = bits.get_sort().bv_size();
    const auto is = [&](long v) { return bits == z3_.bv_val(static_cast<unsigned>(stored(type, v, mode_)), width); };
    if (type.kind == Kind::boolean) return is(1);
    z3::expr result = encoding_.number(0, type.high);
    for (long v = 1; v <= type.high; ++v) result = z3::ite(is(v), encoding_.value_of(type, z3_.bv_val(static_cast<unsigned>(v), 32)), result);
    return result;
}

z3::expr Call::word(const z3::expr& value, const Type& type, unsigned bits) const {
    if (!coded(type, mode_)) return wide(value, bits);
    const auto code = [&](long v) { return z3_.bv_val(static_cast<unsigned>(stored(type, v, mode_)), bits); };
    if (value.is_bool()) return z3::ite(value, code(1), code(0));
    z3::expr result = code(0);
    for (long v = 1; v <= type.high; ++v) result = z3::ite(wide(value, 32) == z3_.bv_val(static_cast<unsigned>(v), 32), code(v), result);
    return result;
}

Values Call::shown(const execution::State& exit) const {
    Values all;
    const auto cells = spec::cells(machine_);
    for (unsigned c = 0; c != cells.size(); ++c) all.push_back(value(at(exit, layout_.cells[c]), type_of(machine_, *cells[c])));
    return all;
}

z3::expr Call::answer_shown(const execution::State& exit) const {
    const long high = machine_.types[static_cast<unsigned>(event_.answers)].high;
    z3::expr result = encoding_.number(event_.refusal, high);  // whoever gets what is no answer takes it for none
    for (long v = 0; v <= high; ++v)
        result = z3::ite(exit.x[convention_.answer] == z3_.bv_val(static_cast<unsigned>(answered(v, mode_)), 32), encoding_.number(v, high), result);
    return result;
}

z3::expr Call::in_range(const execution::State& exit) const {
    z3::expr_vector all(z3_);
    const auto cells = spec::cells(machine_);
    for (unsigned c = 0; c != cells.size(); ++c) all.push_back(holds_a_value(at(exit, layout_.cells[c]), type_of(machine_, *cells[c])));
    return z3::mk_and(all);
}

z3::expr Call::answer_in_range(const execution::State& exit) const {
    z3::expr_vector any(z3_);
    for (long v = 0; v <= machine_.types[static_cast<unsigned>(event_.answers)].high; ++v)
        any.push_back(exit.x[convention_.answer] == z3_.bv_val(static_cast<unsigned>(answered(v, mode_)), 32));
    return z3::mk_or(any);
}

Parts Call::specified(const execution::State& exit) const {
    Parts parts;
    const Type& answers = machine_.types[static_cast<unsigned>(event_.answers)];
    const z3::expr given = z3::ite(accepted_, model_.answer, encoding_.number(event_.refusal, answers.high));
    z3::expr answer = z3_.bv_val(static_cast<unsigned>(answered(0, mode_)), 32);
    if (mode_ == Mode::plain) answer = wide(given, 32);
    else
        for (long v = 1; v <= answers.high; ++v)
            answer = z3::ite(given == encoding_.number(v, answers.high), z3_.bv_val(static_cast<unsigned>(answered(v, mode_)), 32), answer);
    parts.push_back({"the answer", exit.x[convention_.answer] == answer});
    const auto cells = spec::cells(machine_);
    std::vector<bool> of_a_cell(copy_size(layout_), false);
    for (unsigned c = 0; c != now_.size(); ++c) {
        const Place& place = layout_.cells[c];
        for (unsigned k = 0; k != place.width; ++k) of_a_cell[place.offset + k] = true;
        const z3::expr next = word(model_.next[c], type_of(machine_, *cells[c]), 8 * place.width);
        parts.push_back({cell_name(machine_, static_cast<int>(c)), at(exit, place) == z3::ite(accepted_, next, at(entry_, place))});
    }
    for (unsigned k = 0; k != (mode_ == Mode::plain ? layout_.size : copy_size(layout_)); ++k)
        if (!of_a_cell[k]) parts.push_back({"padding byte " + std::to_string(k), exit.bytes[k] == entry_.bytes[k]});
    if (mode_ == Mode::hardened)
        for (unsigned k = 0; k != copy_size(layout_); ++k)
            parts.push_back({"byte " + std::to_string(k) + " of the second copy", exit.bytes[copy_size(layout_) + k] == exit.bytes[k]});
    parts.push_back({"the registers a callee preserves", execution::preserved(convention_, entry_, exit)});
    return parts;
}

std::string Call::input_in(const z3::model& model) const {
    std::string text;
    for (unsigned p = 0; p != event_.parameters.size(); ++p)
        text += (text.empty() ? "" : " ") + std::string(event_.parameters[p].name) + '=' + std::to_string(value_in(model, argument(p)));
    for (unsigned c = 0; c != now_.size(); ++c) {
        const long value = value_in(model, now_[c]);
        if (value != 0) text += (text.empty() ? "" : ", ") + cell_name(machine_, static_cast<int>(c)) + '=' + text_of(type_of(machine_, *spec::cells(machine_)[c]), value);
    }
    return text + " (all else 0)";
}

std::string Call::difference(const z3::model& model, const Parts& specified) const {
    std::string text = "for " + input_in(model) + " the code and the model differ in:";
    for (const Part& p : specified)
        if (!model.eval(p.condition, true).is_true()) text += ' ' + p.label + ';';
    return text;
}

}  // namespace proofs::machine_code
