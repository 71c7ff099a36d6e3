// SPDX-License-Identifier: Apache-2.0
#include "formats/symbolic.hpp"

#include <stdexcept>

namespace proofs::formats {

using namespace spec::formats;

z3::expr number_of(z3::context& c, std::uint64_t value, unsigned bits) { return c.bv_val(value, bits); }
z3::expr index_of(z3::context& c, std::size_t value) { return c.bv_val(static_cast<std::uint64_t>(value), index_bits); }
z3::expr any_of(z3::context& c, const std::vector<z3::expr>& conditions) {
    z3::expr result = c.bool_val(false);
    for (const z3::expr& e : conditions) result = result || e;
    return result.simplify();
}

z3::expr Unknown::at(const z3::expr& index) {
    const z3::expr place = index.simplify();
    for (const auto& [p, octet] : known_)
        if (z3::eq(p, place)) return octet;
    const z3::expr octet = context_.bv_const((name_ + "." + std::to_string(known_.size())).c_str(), 8);
    known_.emplace_back(place, octet);
    return octet;
}

z3::expr Unknown::equal_at_equal_places() const {
    z3::expr result = context_.bool_val(true);
    for (std::size_t i = 0; i != known_.size(); ++i)
        for (std::size_t j = 0; j != i; ++j) {
            if (known_[i].first.is_numeral() && known_[j].first.is_numeral()) continue;
            result = result && z3::implies(known_[i].first == known_[j].first, known_[i].second == known_[j].second);
        }
    return result;
}

namespace {

z3::expr wide(const z3::expr& e) {
    const unsigned bits = e.get_sort().bv_size();
    return bits == 64 ? e : z3::zext(e, 64 - bits);
}
z3::expr low_bits(const z3::expr& e, unsigned bits) { return e.extract(bits - 1, 0); }

// What both directions share.
class Run {
public:
    Run(z3::context& context, const Program& program) : c(context), p(program), alive(c.bool_val(true)), padding(index_of(c, 0)) {}

protected:
    z3::context& c;
    const Program& p;
    z3::expr alive, padding;
    std::optional<z3::expr> length{};
    std::vector<Refusal> refusals{};

    const Field& field(int i) const { return p.format->fields[static_cast<std::size_t>(i)]; }
    z3::expr index(std::size_t n) const { return index_of(c, n); }
    // While nothing was written the length is not known; then only places from the start occur.
    z3::expr index(Place at) const { return at.from_end ? *length - index(at.octets) : index(at.octets); }

    void refuse(const z3::expr& guard, const z3::expr& condition, Reason reason, const z3::expr& offset) {
        const z3::expr happens = guard && condition;
        refusals.push_back({happens, reason, offset});
        alive = (alive && !happens).simplify();
    }
    z3::expr outside(const Step& s, const z3::expr& number) const {
        if (s.op == Op::range) return z3::ult(number, number_of(c, s.low, 64)) || z3::ugt(number, number_of(c, s.high, 64));
        z3::expr known = c.bool_val(false);
        for (const NamedCode& code : field(s.field).codes->codes) known = known || number == number_of(c, code.value, 64);
        return !known;
    }
};

class Decoder : Run {
public:
    Decoder(z3::context& context, const Program& program, const Octets& in, const z3::expr& n) : Run(context, program), in_(in) {
        length = n;
        for (const Field& f : p.format->fields) result_.symbols.push_back(unset(f));
    }
    Decoding run() {
        for (const Step& s : p.decode) carry_out(s);
        result_.accepted = alive;
        result_.refusals = refusals;
        return result_;
    }

private:
    const Octets& in_;
    Decoding result_{c.bool_val(false)};

    // What a field holds that no step has set: anything.
    Symbol unset(const Field& f) const {
        const std::string name = "unset." + std::string(f.name);
        Symbol s;
        if (f.kind == Kind::number || f.kind == Kind::code) s.number = c.bv_const(name.c_str(), 64);
        if (f.optional && s.number) s.present = c.bool_const((name + ".present").c_str());
        if (f.kind == Kind::octets || f.kind == Kind::rest) {
            s.length = c.bv_const((name + ".length").c_str(), index_bits);
            s.octets = [octet = c.bv_const(name.c_str(), 8)](const z3::expr&) { return octet; };
        }
        return s;
    }
    Symbol& symbol(int f) { return result_.symbols[static_cast<std::size_t>(f)]; }
    z3::expr guard(const Step& s) { return s.only_if < 0 ? alive : alive && *symbol(s.only_if).present; }

    z3::expr bits(const Step& s, const z3::expr& happens) {
        z3::expr number = number_of(c, 0, 64);
        for (unsigned i = 0; i != s.octets; ++i) number = z3::shl(number, number_of(c, 8, 64)) | wide(in_((index(s.at) + index(i)).simplify()));
        const Access access{happens, index(s.at), index(s.at) + index(s.octets)};
        result_.reads.push_back(access);
        result_.fields.push_back(access);
        return (z3::lshr(number, number_of(c, s.shift, 64)) & number_of(c, detail::highest(s.bits), 64)).simplify();
    }

    void carry_out(const Step& s) {
        const z3::expr g = guard(s), n = *length;
        switch (s.op) {
        case Op::at_least: return refuse(g, z3::ult(n, index(s.least)), s.reason, n);
        case Op::at_most: return refuse(g, z3::ugt(n, index(s.most)), s.reason, index(s.most));
        case Op::whole_units: return refuse(g, z3::urem(n - index(s.base), index(s.unit)) != index(0), s.reason, n);
        case Op::constant: return refuse(g, bits(s, g) != number_of(c, s.value, 64), s.reason, index(s.at));
        case Op::present:
            symbol(s.field).present = z3::ugt(n, index(s.base));
            return refuse(g, *symbol(s.field).present && z3::ult(n, index(s.base + s.octets)), s.reason, n);
        case Op::number: symbol(s.field).number = bits(s, g); return;
        case Op::range:
        case Op::code: return refuse(g, outside(s, *symbol(s.field).number), s.reason, index(s.at));
        case Op::octets: return view(s, g, index(s.octets));
        case Op::view: return view(s, g, n - index(s.base) - padding);
        case Op::count:
            padding = low_bits(bits(s, g), index_bits);
            return refuse(g, z3::ugt(padding, index(s.high)), s.reason, index(s.at));
        case Op::room: return refuse(g, z3::ult(n - index(s.base), padding), s.reason, index(s.at));
        case Op::zeros: {
            // Refused at some place of the padding, or every place holds zero: see zero_at.
            const z3::expr until = index(s.at), from = until - padding, place = c.bv_const(("nonzero." + std::to_string(refusals.size())).c_str(), index_bits);
            const z3::expr wrong = z3::uge(place, from) && z3::ult(place, until) && in_(place) != number_of(c, 0, 8);
            result_.reads.push_back({g, from, until});
            result_.fields.push_back({g, from, until});
            result_.zeros.push_back({g, from, until});
            refusals.push_back({g && wrong, s.reason, place});
            return;
        }
        case Op::checksum: {
            const z3::expr sum = c.bv_const(("sum." + std::to_string(result_.sums.size())).c_str(), 16);
            result_.reads.push_back({g, index(0), index(s.at)});
            result_.sums.push_back({g, index(s.at), sum, in_});
            return refuse(g, bits(s, g) != wide(sum), s.reason, index(s.at));
        }
        default: throw std::logic_error("a step of an encoder in a decoder");
        }
    }
    void view(const Step& s, const z3::expr& g, const z3::expr& count) {
        const z3::expr from = index(s.at);
        symbol(s.field).from = from;
        symbol(s.field).length = count;
        symbol(s.field).octets = [from, in = in_](const z3::expr& i) { return in((from + i).simplify()); };
        result_.reads.push_back({g, from, from + count});
        result_.fields.push_back({g, from, from + count});
    }
};

class Encoder : Run {
public:
    Encoder(z3::context& context, const Program& program, const Symbols& symbols, const z3::expr& capacity)
        : Run(context, program), symbols_(symbols), capacity_(capacity) {}
    Encoding run() {
        for (const Step& s : p.encode) carry_out(s);
        result_.accepted = alive;
        result_.length = *length;
        result_.refusals = refusals;
        return result_;
    }

private:
    const Symbols& symbols_;
    const z3::expr capacity_;
    Encoding result_{c.bool_val(false), index_of(c, 0)};

    const Symbol& symbol(int f) const { return symbols_[static_cast<std::size_t>(f)]; }
    z3::expr guard(const Step& s) { return s.only_if < 0 ? alive : alive && *symbol(s.only_if).present; }

    void carry_out(const Step& s) {
        const z3::expr g = guard(s);
        switch (s.op) {
        case Op::lengths: {
            const z3::expr n = *symbol(s.field).length, at = index(s.at);
            refuse(g, z3::ult(n, index(s.least)), Reason::truncated, at + n);
            refuse(alive, z3::ugt(n, index(s.most)), Reason::too_long, at + index(s.most));
            return refuse(alive, z3::urem(n, index(s.unit)) != index(0), Reason::wrong_length, at + n);
        }
        case Op::order: return refuse(g, *symbol(s.field).present && !*symbol(s.other).present, s.reason, index(s.at));
        case Op::size: {
            z3::expr n = index(s.base);
            if (s.field >= 0) n = n + *symbol(s.field).length;
            for (const auto& o : p.optionals) n = n + z3::ite(*symbol(o.field).present, index(o.octets), index(0));
            const z3::expr unit = index(s.unit);
            padding = z3::urem(unit - z3::urem(n, unit), unit).simplify();
            length = (n + padding).simplify();
            return;
        }
        case Op::fits: return refuse(g, z3::ugt(*symbol(s.field).number, number_of(c, s.high, 64)), s.reason, index(s.at));
        case Op::range:
        case Op::code: return refuse(g, outside(s, *symbol(s.field).number), s.reason, index(s.at));
        case Op::enough: return refuse(g, z3::ult(capacity_, *length), s.reason, capacity_);
        case Op::put: {
            z3::expr octet = number_of(c, s.value, 64);
            for (const Part& part : s.parts) {
                const z3::expr value = part.field < 0 ? wide(padding) : *symbol(part.field).number;
                octet = octet | z3::shl(z3::lshr(value, number_of(c, part.right, 64)) & number_of(c, part.mask, 64), number_of(c, part.left, 64));
            }
            const z3::expr low = low_bits(octet, 8).simplify();
            return write(g, index(s.at), index(1), [low](const z3::expr&) { return low; });
        }
        case Op::put_octets: return write_field(s, g, index(s.octets));
        case Op::put_view: return write_field(s, g, *symbol(s.field).length);
        case Op::put_zeros: {
            const z3::expr zero = number_of(c, 0, 8);
            return write(g, index(s.at) - padding, padding, [zero](const z3::expr&) { return zero; });
        }
        case Op::put_checksum: {
            const z3::expr sum = c.bv_const(("written_sum." + std::to_string(result_.sums.size())).c_str(), 16);
            const z3::expr until = index(s.at);
            const Encoding so_far = result_;
            const z3::expr nothing = c.bv_const("unwritten", 8);
            result_.sums.push_back({g, until, sum, [so_far, nothing](const z3::expr& place) { return written_at(so_far, place, nothing, so_far.writes.size()); }});
            write(g, until, index(1), [sum](const z3::expr&) { return sum.extract(15, 8); });
            return write(g, until + index(1), index(1), [sum](const z3::expr&) { return sum.extract(7, 0); });
        }
        default: throw std::logic_error("a step of a decoder in an encoder");
        }
    }
    void write(const z3::expr& g, const z3::expr& from, const z3::expr& count, const Octets& octet) {
        result_.writes.push_back({g, from.simplify(), (from + count).simplify(), octet});
    }
    void write_field(const Step& s, const z3::expr& g, const z3::expr& count) {
        const z3::expr from = index(s.at);
        write(g, from, count, [from, octets = symbol(s.field).octets](const z3::expr& place) { return octets((place - from).simplify()); });
    }
};

}  // namespace

Decoding decode(z3::context& context, const Program& program, const Octets& in, const z3::expr& length) {
    return Decoder(context, program, in, length).run();
}

Encoding encode(z3::context& context, const Program& program, const Symbols& symbols, const z3::expr& capacity) {
    return Encoder(context, program, symbols, capacity).run();
}

z3::expr zero_at(const Decoding& decoding, const Octets& in, const z3::expr& place) {
    z3::context& c = place.ctx();
    z3::expr result = c.bool_val(true);
    for (const Access& z : decoding.zeros)
        result = result && z3::implies(z.happens && z3::uge(place, z.from) && z3::ult(place, z.until), in(place) == number_of(c, 0, 8));
    return result;
}

z3::expr written_at(const Encoding& encoding, const z3::expr& place, const z3::expr& before, std::size_t writes) {
    z3::expr octet = before;
    for (std::size_t w = 0; w != writes; ++w) {
        const Write& write = encoding.writes[w];
        const z3::expr inside = (write.happens && z3::uge(place, write.from) && z3::ult(place, write.until)).simplify();
        if (inside.is_false()) continue;
        octet = z3::ite(inside, write.octet(place), octet);
    }
    return octet;
}

}  // namespace proofs::formats
