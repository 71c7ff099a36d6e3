// SPDX-License-Identifier: Apache-2.0
#include "formats/interpret.hpp"

#include <algorithm>
#include <stdexcept>

namespace spec::formats {

namespace {

bool has_code(const Field& f, std::uint64_t value) {
    return std::ranges::any_of(f.codes->codes, [&](const NamedCode& c) { return c.value == value; });
}

// What both directions share: the record's values, its length, the padding.
struct Run {
    const Program& program;
    Values& values;
    std::size_t length = 0, padding = 0;

    const Field& field(const Step& s) const { return program.format->fields[static_cast<std::size_t>(s.field)]; }
    Value& value(int f) const { return values[static_cast<std::size_t>(f)]; }
    std::size_t index(Place p) const { return p.from_end ? length - p.octets : p.octets; }
    bool skipped(const Step& s) const { return s.only_if >= 0 && !value(s.only_if).present; }

    // Of the two steps that both know; true: refused.
    bool refuses_value(const Step& s) const {
        if (s.op == Op::range) return value(s.field).number < s.low || value(s.field).number > s.high;
        return s.op == Op::code && !has_code(field(s), value(s.field).number);
    }
};

class Decoder : Run {
public:
    Decoder(const Program& p, Values& v, std::span<const std::uint8_t> in) : Run{p, v, in.size()}, in_(in) {}

    Outcome run() {
        for (const Step& s : program.decode)
            if (!skipped(s))
                if (const auto refused = refuses(s)) return *refused;
        return {Reason::none, length};
    }

private:
    std::span<const std::uint8_t> in_;

    std::uint8_t at(std::size_t i) const {
        if (i >= in_.size()) throw std::logic_error("a step reads outside of the input");
        return in_[i];
    }
    std::uint64_t bits(const Step& s) const {
        std::uint64_t number = 0;
        for (unsigned i = 0; i != s.octets; ++i) number = number << 8 | at(index(s.at) + i);
        return number >> s.shift & detail::highest(s.bits);
    }
    std::vector<std::uint8_t> copied(std::size_t from, std::size_t count) const {
        if (from > in_.size() || count > in_.size() - from) throw std::logic_error("a step reads outside of the input");
        return {in_.begin() + static_cast<std::ptrdiff_t>(from), in_.begin() + static_cast<std::ptrdiff_t>(from + count)};
    }

    std::optional<Outcome> refuses(const Step& s) {
        const Outcome here{s.reason, index(s.at)};
        switch (s.op) {
        case Op::at_least: return length < s.least ? std::optional<Outcome>({s.reason, length}) : std::nullopt;
        case Op::at_most: return length > s.most ? std::optional<Outcome>({s.reason, s.most}) : std::nullopt;
        case Op::whole_units: return (length - s.base) % s.unit != 0 ? std::optional<Outcome>({s.reason, length}) : std::nullopt;
        case Op::constant: return bits(s) != s.value ? std::optional(here) : std::nullopt;
        case Op::present:
            value(s.field).present = length > s.base;
            return value(s.field).present && length < s.base + s.octets ? std::optional<Outcome>({s.reason, length}) : std::nullopt;
        case Op::number: value(s.field).number = bits(s); return {};
        case Op::octets: value(s.field).octets = copied(index(s.at), s.octets); return {};
        case Op::count: padding = bits(s); return padding > s.high ? std::optional(here) : std::nullopt;
        case Op::room: return length - s.base < padding ? std::optional(here) : std::nullopt;
        case Op::view: value(s.field).octets = copied(index(s.at), length - s.base - padding); return {};
        case Op::zeros:
            for (std::size_t i = index(s.at) - padding; i != index(s.at); ++i)
                if (at(i) != 0) return Outcome{s.reason, i};
            return {};
        case Op::checksum:
            return checksum(copied(0, index(s.at))) != bits(s) ? std::optional(here) : std::nullopt;
        case Op::range:
        case Op::code: return refuses_value(s) ? std::optional(here) : std::nullopt;
        default: throw std::logic_error("a step of an encoder in a decoder");
        }
    }
};

class Encoder : Run {
public:
    Encoder(const Program& p, Values& v, std::size_t capacity) : Run{p, v}, capacity_(capacity) {}

    Outcome run() {
        for (const Step& s : program.encode)
            if (!skipped(s))
                if (const auto refused = refuses(s)) return *refused;
        for (std::size_t i = 0; i != out_.size(); ++i)
            if (!written_[i]) throw std::logic_error("an octet is left unwritten");
        return {Reason::none, length};
    }
    const std::vector<std::uint8_t>& octets() const { return out_; }

private:
    std::size_t capacity_;
    std::vector<std::uint8_t> out_{};
    std::vector<bool> written_{};

    void put(std::size_t i, std::uint8_t octet) {
        if (i >= out_.size()) throw std::logic_error("a step writes outside of the buffer");
        out_[i] = octet;
        written_[i] = true;
    }
    std::optional<Outcome> refuses(const Step& s) {
        const Outcome here{s.reason, index(s.at)};
        switch (s.op) {
        case Op::lengths: {
            const std::size_t n = value(s.field).octets.size();
            if (n < s.least) return Outcome{Reason::truncated, s.at.octets + n};
            if (n > s.most) return Outcome{Reason::too_long, s.at.octets + s.most};
            return n % s.unit != 0 ? std::optional<Outcome>({Reason::wrong_length, s.at.octets + n}) : std::nullopt;
        }
        case Op::order: return value(s.field).present && !value(s.other).present ? std::optional<Outcome>({s.reason, s.at.octets}) : std::nullopt;
        case Op::size:
            length = s.base + (s.field < 0 ? 0 : value(s.field).octets.size());
            for (const Program::Optional& o : program.optionals) length += value(o.field).present ? o.octets : 0;
            padding = (s.unit - length % s.unit) % s.unit;
            length += padding;
            return {};
        case Op::fits: return value(s.field).number > s.high ? std::optional(here) : std::nullopt;
        case Op::range:
        case Op::code: return refuses_value(s) ? std::optional(here) : std::nullopt;
        case Op::enough:
            if (capacity_ < length) return Outcome{s.reason, capacity_};
            out_.assign(length, 0);
            written_.assign(length, false);
            return {};
        case Op::put: {
            std::uint64_t octet = s.value;
            for (const Part& p : s.parts) octet |= ((p.field < 0 ? padding : value(p.field).number) >> p.right & p.mask) << p.left;
            put(index(s.at), static_cast<std::uint8_t>(octet));
            return {};
        }
        case Op::put_octets:
            for (unsigned i = 0; i != s.octets; ++i) put(index(s.at) + i, value(s.field).octets.at(i));
            return {};
        case Op::put_view:
            for (std::size_t i = 0; i != value(s.field).octets.size(); ++i) put(index(s.at) + i, value(s.field).octets[i]);
            return {};
        case Op::put_zeros:
            for (std::size_t i = index(s.at) - padding; i != index(s.at); ++i) put(i, 0);
            return {};
        case Op::put_checksum: {
            if (index(s.at) > out_.size()) throw std::logic_error("a step reads outside of the buffer");
            const std::uint16_t sum = checksum(std::span(out_).first(index(s.at)));
            put(index(s.at), static_cast<std::uint8_t>(sum >> 8));
            put(index(s.at) + 1, static_cast<std::uint8_t>(sum));
            return {};
        }
        default: throw std::logic_error("a step of a decoder in an encoder");
        }
    }
};

}  // namespace

Values blank(const Format& record) {
    Values values(record.fields.size());
    for (std::size_t i = 0; i != values.size(); ++i)
        if (record.fields[i].kind == Kind::octets) values[i].octets.assign(record.fields[i].bits / 8, 0);
    return values;
}

Decoded decode(const Program& program, std::span<const std::uint8_t> in) {
    Decoded result;
    result.values = blank(*program.format);
    result.outcome = Decoder(program, result.values, in).run();
    return result;
}

Interpreter::Interpreter(const Format& format) : choice_(format.is_choice()) {
    for (const Format* record : records_of(format)) {
        tags_.push_back(tag_of(*record));
        programs_.push_back(lower(*record));
    }
}

Interpreter::Interpreter(const Format& format, std::vector<Program> programs) : Interpreter(format) { programs_ = std::move(programs); }

Decoded Interpreter::decode(std::span<const std::uint8_t> in) const {
    if (!choice_) return formats::decode(programs_[0], in);
    if (in.empty()) return {{Reason::truncated, 0}};
    for (std::size_t a = 0; a != programs_.size(); ++a)
        if ((in[0] & tags_[a].mask) == tags_[a].value) {
            Decoded result = formats::decode(programs_[a], in);
            result.alternative = a;
            return result;
        }
    return {{Reason::unknown_tag, 0}};
}

Encoded Interpreter::encode(std::size_t alternative, const Values& values, std::size_t capacity) const {
    return formats::encode(programs_[alternative], values, capacity);
}

Encoded encode(const Program& program, const Values& values, std::size_t capacity) {
    Values copy = values;
    Encoder encoder(program, copy, capacity);
    Encoded result{encoder.run(), {}};
    if (result.outcome.reason == Reason::none) result.octets = encoder.octets();
    return result;
}

}  // namespace spec::formats
