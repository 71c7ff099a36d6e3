// SPDX-License-Identifier: Apache-2.0
// From fields to steps, see steps.hpp.
#include "formats/steps.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace spec::formats {

std::string_view name_of(Reason reason) {
    switch (reason) {
#define SSPEC_X(name, text) \
    case Reason::name: return #name;
        SSPEC_FORMAT_REASONS(SSPEC_X)
#undef SSPEC_X
    }
    return "";
}

std::string_view text_of(Reason reason) {
    switch (reason) {
#define SSPEC_X(name, text) \
    case Reason::name: return text;
        SSPEC_FORMAT_REASONS(SSPEC_X)
#undef SSPEC_X
    }
    return "";
}

std::vector<const Format*> records_of(const Format& format) {
    if (!format.is_choice()) return {&format};
    return {format.alternatives.begin(), format.alternatives.end()};
}

namespace {

// Where the bits of a field stand: bits from the start, or, if something of variable length stands before, counted from
// the beginning of the trailer.
struct Position {
    bool in_trailer = false;
    std::size_t bit = 0;
};

class Lowering {
public:
    explicit Lowering(const Format& record) : record_(record) {
        program_.format = &record;
        lay_out();
        decode();
        encode();
    }
    Program result() { return program_; }

private:
    const Format& record_;
    Program program_;
    std::vector<Position> positions_;
    bool zeros() const { return program_.zeros_unit != 0; }
    std::size_t fixed() const { return program_.head + program_.trailer; }
    const Field& field(int i) const { return record_.fields[static_cast<std::size_t>(i)]; }
    int fields() const { return static_cast<int>(record_.fields.size()); }

    void lay_out() {
        std::size_t head = 0, trailer = 0, optional = 0, counted = 0;
        bool behind = false;
        for (int i = 0; i != fields(); ++i) {
            const Field& f = field(i);
            if (f.optional) {
                positions_.push_back({false, head + optional});
                optional += f.bits;
                if (f.kind != Kind::constant) program_.optionals.push_back({i, optional / 8 - std::exchange(counted, optional / 8)});
            } else {
                behind = behind || optional != 0;
                std::size_t& at = behind ? trailer : head;
                positions_.push_back({behind, at});
                at += f.bits;
            }
            if (f.bits != 0) continue;
            behind = true;
            if (f.kind == Kind::rest) program_.rest = i;
            if (f.kind == Kind::zeros) program_.zeros_unit = f.unit;
        }
        program_.head = head / 8;
        program_.trailer = trailer / 8;
        const Field* rest = program_.rest < 0 ? nullptr : &field(program_.rest);
        program_.shortest = fixed() + (rest ? rest->least : 0);
        if (zeros()) program_.shortest = (program_.shortest + program_.zeros_unit - 1) / program_.zeros_unit * program_.zeros_unit;
        program_.longest = fixed() + optional / 8 + (rest ? rest->most : 0);
    }

    Place octet(std::size_t bit, bool in_trailer) const {
        return in_trailer ? Place{true, program_.trailer - bit / 8} : Place{false, bit / 8};
    }
    Place place(int i) const {
        const Position p = positions_[static_cast<std::size_t>(i)];
        return octet(p.bit, p.in_trailer);
    }
    int flag_of(int i) const {
        if (!field(i).optional) return -1;
        for (const Program::Optional& o : program_.optionals)
            if (o.field >= i) return o.field;
        throw std::logic_error("an optional constant without a field");
    }
    Step step(Op op, int i, Reason reason) const { return {.op = op, .field = i, .reason = reason, .at = place(i), .only_if = flag_of(i)}; }
    // A step that reads the bits of a field.
    Step reading(Op op, int i, Reason reason) const {
        Step s = step(op, i, reason);
        const Field& f = field(i);
        const std::size_t first = positions_[static_cast<std::size_t>(i)].bit % 8;
        s.octets = static_cast<unsigned>((first + f.bits + 7) / 8);
        s.shift = static_cast<unsigned>(8 * s.octets - first - f.bits);
        s.bits = f.bits;
        return s;
    }

    // `any`: the field may hold anything its type holds, and not only what fits its bits.
    void check_value(std::vector<Step>& steps, int i, bool any) const {
        const Field& f = field(i);
        if (f.kind == Kind::code && (any || f.codes->codes.size() <= detail::highest(f.bits))) steps.push_back(step(Op::code, i, Reason::reserved_code));
        if (f.kind == Kind::number && (f.low != 0 || f.high != detail::highest(f.bits))) {
            Step s = step(Op::range, i, Reason::out_of_range);
            s.low = f.low;
            s.high = f.high;
            s.bits = f.bits;
            steps.push_back(s);
        }
    }

    void decode() {
        std::vector<Step>& steps = program_.decode;
        if (program_.shortest != 0) steps.push_back({.op = Op::at_least, .reason = Reason::truncated, .least = program_.shortest});
        steps.push_back({.op = Op::at_most, .reason = Reason::too_long, .most = program_.longest});
        if (zeros()) steps.push_back({.op = Op::whole_units, .reason = Reason::wrong_length, .base = 0, .unit = program_.zeros_unit});
        else if (program_.rest >= 0 && field(program_.rest).unit != 1)
            steps.push_back({.op = Op::whole_units, .reason = Reason::wrong_length, .base = fixed(), .unit = field(program_.rest).unit});
        if (field(fields() - 1).kind == Kind::checksum) {
            Step s = reading(Op::checksum, fields() - 1, Reason::wrong_checksum);
            s.only_if = -1;
            steps.push_back(s);
        }
        // The padding is told in the trailer, and the field of variable length ends where it begins.
        for (int i = 0; i != fields(); ++i)
            if (field(i).kind == Kind::zeros_count) {
                Step s = reading(Op::count, i, Reason::wrong_padding);
                s.high = field(i).high;
                steps.push_back(s);
                Step room = step(Op::room, i, Reason::wrong_padding);
                room.base = fixed() + field(program_.rest).least;
                if (program_.shortest - room.base < s.high) steps.push_back(room);
            }
        for (int i = 0; i != fields(); ++i) {
            const Field& f = field(i);
            // An optional field is there or not before anything of it is read.
            if (f.optional && flag_of(i) >= 0 && (i == 0 || !field(i - 1).optional || field(i - 1).kind != Kind::constant)) {
                const auto o = std::ranges::find(program_.optionals, flag_of(i), &Program::Optional::field);
                Step s{.op = Op::present, .field = o->field, .reason = Reason::truncated, .octets = static_cast<unsigned>(o->octets)};
                s.base = place(i).octets + program_.trailer;
                steps.push_back(s);
            }
            switch (f.kind) {
            case Kind::constant: {
                Step s = reading(Op::constant, i, Reason::wrong_constant);
                s.value = f.value;
                steps.push_back(s);
                break;
            }
            case Kind::number:
            case Kind::code:
                steps.push_back(reading(Op::number, i, Reason::none));
                check_value(steps, i, false);
                break;
            case Kind::octets: {
                Step s = step(Op::octets, i, Reason::none);
                s.octets = f.bits / 8;
                steps.push_back(s);
                break;
            }
            case Kind::rest: {
                Step s = step(Op::view, i, Reason::none);
                s.at = {false, program_.head};
                s.base = fixed();
                steps.push_back(s);
                break;
            }
            case Kind::zeros: {
                Step s = step(Op::zeros, i, Reason::wrong_padding);
                s.at = {true, program_.trailer};
                steps.push_back(s);
                break;
            }
            case Kind::zeros_count:
            case Kind::checksum: break;
            }
        }
    }

    void encode() {
        std::vector<Step>& steps = program_.encode;
        if (program_.rest >= 0) {
            const Field& rest = field(program_.rest);
            Step s = step(Op::lengths, program_.rest, Reason::none);
            s.at = {false, program_.head};
            s.least = rest.least;
            s.most = rest.most;
            s.unit = rest.unit;
            steps.push_back(s);
        }
        for (std::size_t o = 1; o < program_.optionals.size(); ++o) {
            Step s = step(Op::order, program_.optionals[o].field, Reason::missing_before);
            s.other = program_.optionals[o - 1].field;
            s.only_if = -1;
            steps.push_back(s);
        }
        steps.push_back({.op = Op::size, .field = program_.rest, .base = fixed(), .unit = zeros() ? program_.zeros_unit : 1});
        for (int i = 0; i != fields(); ++i) {
            const Field& f = field(i);
            if (f.kind == Kind::number && f.bits != 1 && f.bits != 8 && f.bits != 16 && f.bits != 32 && f.bits != 64) {
                Step s = step(Op::fits, i, Reason::value_too_wide);
                s.high = detail::highest(f.bits);
                steps.push_back(s);
            }
            check_value(steps, i, true);
        }
        steps.push_back({.op = Op::enough, .reason = Reason::no_room});
        for (int i = 0; i != fields(); ++i) {
            const Field& f = field(i);
            const Position p = positions_[static_cast<std::size_t>(i)];
            Step s = step(Op::put, i, Reason::none);
            switch (f.kind) {
            case Kind::octets:
                s.op = Op::put_octets;
                s.octets = f.bits / 8;
                steps.push_back(s);
                break;
            case Kind::rest:
                s.op = Op::put_view;
                s.at = {false, program_.head};
                steps.push_back(s);
                break;
            case Kind::zeros:
                s.op = Op::put_zeros;
                s.at = {true, program_.trailer};
                steps.push_back(s);
                break;
            case Kind::checksum:
                s.op = Op::put_checksum;
                s.only_if = -1;
                steps.push_back(s);
                break;
            default:
                // Each octet is written once, when its first bit comes by.
                for (std::size_t bit = (p.bit + 7) / 8 * 8; bit < p.bit + f.bits; bit += 8) steps.push_back(whole_octet(i, bit, p.in_trailer));
            }
        }
    }

    Step whole_octet(int i, std::size_t bit, bool in_trailer) const {
        Step s = step(Op::put, i, Reason::none);
        s.field = -1;
        s.at = octet(bit, in_trailer);
        for (int j = 0; j != fields(); ++j) {
            const Field& f = field(j);
            const Position p = positions_[static_cast<std::size_t>(j)];
            if (p.in_trailer != in_trailer || f.kind == Kind::octets || f.kind == Kind::checksum || f.bits == 0) continue;
            const std::size_t from = std::max(bit, p.bit), until = std::min(bit + 8, p.bit + f.bits);
            if (from >= until) continue;
            const auto right = static_cast<unsigned>(p.bit + f.bits - until), left = static_cast<unsigned>(bit + 8 - until);
            const auto mask = static_cast<std::uint8_t>(detail::highest(static_cast<unsigned>(until - from)));
            if (f.kind == Kind::constant) s.value |= (f.value >> right & mask) << left;
            else s.parts.push_back({f.kind == Kind::zeros_count ? -1 : j, right, left, mask});
        }
        return s;
    }
};

}  // namespace

Program lower(const Format& record) {
    if (record.is_choice()) throw std::invalid_argument(std::string(record.name) + ": a choice has no steps of its own");
    if (const Mistake m = mistake_in(record); m != Mistake::none)
        throw std::invalid_argument("format " + std::string(record.name) + ": " + std::string(text_of(m)));
    return Lowering(record).result();
}

}  // namespace spec::formats
